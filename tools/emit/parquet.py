"""Rows to Arrow tables, and these to deterministic Parquet files."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping

import pyarrow as pa
import pyarrow.parquet as pq

from bykz_data.models import Table, primary_key, table_columns, table_name

ARROW_TYPES = {
    "string": pa.string(),
    "dictionary": pa.dictionary(pa.int32(), pa.string()),
    "double": pa.float64(),
    "int64": pa.int64(),
    "bool": pa.bool_(),
    "date32": pa.date32(),
}
"""What a column's `arrow` means."""

_PANDAS_TYPES = {
    "string": ("unicode", "str"),
    "dictionary": ("categorical", "int32"),
    "double": ("float64", "float64"),
    "int64": ("int64", "Int64"),
    "bool": ("bool", "bool"),
    "date32": ("date", "datetime64[ms]"),
}


def arrow_schema(model: type[Table]) -> pa.Schema:
    """Describe a table's columns in Arrow: types, nullability, units and descriptions.

    The pandas metadata is written by hand, so that readers get nullable integers back as
    such, and so that no version of a library changes the bytes.
    """
    fields = []
    for column in table_columns(model):
        info = column.info
        metadata = {"description": column.description}
        if "unit" in info:
            metadata["unit"] = info["unit"]
        fields.append(pa.field(column.name, ARROW_TYPES[info["arrow"]], column.nullable, metadata))
    return pa.schema(fields, {"table": table_name(model), "pandas": _pandas_metadata(model, {})})


def _pandas_metadata(model: type[Table], categories: Mapping[str, int]) -> str:
    """Describe the columns as pandas does.

    Parameters
    ----------
    model
        The table.
    categories
        How many categories the columns with codes have: fastparquet needs the number.
    """
    described = []
    for column in table_columns(model):
        pandas_type, numpy_type = _PANDAS_TYPES[column.info["arrow"]]
        number = categories.get(column.name)
        described.append(
            {
                "name": column.name,
                "field_name": column.name,
                "pandas_type": pandas_type,
                "numpy_type": numpy_type,
                "metadata": None
                if number is None
                else {"num_categories": number, "ordered": False},
            }
        )
    return json.dumps(
        {
            "index_columns": [],
            "column_indexes": [],
            "columns": described,
            "creator": {"library": "pyarrow", "version": "22.0.0"},
            "pandas_version": "3.0.0",
        }
    )


def arrow_table(model: type[Table], columns: dict[str, pa.Array]) -> pa.Table:
    """Assemble typed columns to the table, sorted by its key."""
    schema = arrow_schema(model)
    arrays = []
    categories = {}
    for field in schema:
        values = columns[field.name]
        if pa.types.is_dictionary(field.type):
            # Categories in their own order, whatever row comes first.
            texts = values.cast(pa.string())
            found = pa.array(
                sorted(v for v in set(texts.to_pylist()) if v is not None), pa.string()
            )
            indices = pa.array(
                [None if v is None else found.to_pylist().index(v) for v in texts.to_pylist()],
                pa.int32(),
            )
            values = pa.DictionaryArray.from_arrays(indices, found)
            categories[field.name] = len(found)
        arrays.append(values)
    known = schema.metadata | {b"pandas": _pandas_metadata(model, categories).encode()}
    table = pa.Table.from_arrays(arrays, schema=schema.with_metadata(known))
    return table.sort_by(primary_key(model))


def parquet_bytes(table: pa.Table, present: bytes | None = None) -> bytes:
    """Write the table as a Parquet file.

    Parameters
    ----------
    table
        A table that `arrow_table` made.
    present
        The file as it is now; where it has the same content, it is returned as it is, because
        the bytes depend also on the version of the library that wrote them.
    """
    if present is not None and same_content(present, table):
        return present
    buffer = io.BytesIO()
    pq.write_table(table, buffer, compression="zstd", version="2.6", store_schema=True)
    return buffer.getvalue()


def same_content(file: bytes, table: pa.Table) -> bool:
    """Return whether a Parquet file has exactly this table: schema, metadata and values."""
    try:
        with pq.ParquetFile(pa.BufferReader(file)) as parquet:
            found = parquet.read()
    except (OSError, pa.ArrowException):
        return False
    return bool(
        found.schema.equals(table.schema, check_metadata=True)
        and [c.to_pylist() for c in found.columns] == [c.to_pylist() for c in table.columns]
    )
