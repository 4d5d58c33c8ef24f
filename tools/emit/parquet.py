"""Arrow tables to deterministic Parquet files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from bykz_data.contribution.checking import ARROW_TYPES
from bykz_data.models import Table, primary_key, table_columns, table_name

if TYPE_CHECKING:
    from pathlib import Path

_PANDAS_TYPES = {
    "string": ("unicode", "str"),
    "dictionary": ("categorical", "int32"),
    "double": ("float64", "float64"),
    "int16": ("int16", "Int16"),
    "bool": ("bool", "bool"),
    "date32": ("date", "object"),
}


def arrow_schema(model: type[Table]) -> pa.Schema:
    """Describe a table's columns in Arrow: types, nullability, units and descriptions.

    The pandas metadata is written by hand, so that readers get nullable integers back as
    such, and so that no version of a library changes the bytes.
    """
    fields = []
    described = []
    for column in table_columns(model):
        info = column.info
        metadata = {"description": column.description}
        if "unit" in info:
            metadata["unit"] = info["unit"]
        arrow_type = ARROW_TYPES[info["arrow"]]
        fields.append(pa.field(column.name, arrow_type, column.nullable, metadata))
        pandas_type, numpy_type = _PANDAS_TYPES[info["arrow"]]
        described.append(
            {
                "name": column.name,
                "field_name": column.name,
                "pandas_type": pandas_type,
                "numpy_type": numpy_type,
                "metadata": None,
            }
        )
    pandas = {
        "index_columns": [],
        "column_indexes": [],
        "columns": described,
        "creator": {"library": "pyarrow", "version": "22.0.0"},
        "pandas_version": "3.0.0",
    }
    metadata = {"table": table_name(model), "pandas": json.dumps(pandas)}
    return pa.schema(fields, metadata)


def arrow_table(model: type[Table], columns: dict[str, pa.Array]) -> pa.Table:
    """Assemble typed columns to the table, sorted by its key."""
    schema = arrow_schema(model)
    arrays = []
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
        arrays.append(values)
    return pa.Table.from_arrays(arrays, schema=schema).sort_by(primary_key(model))


def write_parquet(table: pa.Table, path: Path) -> bool:
    """Write the table unless the file holds the same already; tell whether it was written.

    What is compared is the content, because the bytes also name the writing library.
    """
    if path.exists() and same_content(path, table):
        return False
    pq.write_table(table, path, compression="zstd", version="2.6", store_schema=True)
    return True


def same_content(path: Path, table: pa.Table) -> bool:
    """Tell whether a Parquet file holds exactly this table: schema, metadata and values."""
    with pq.ParquetFile(path) as file:
        found = file.read()
    return bool(
        found.schema.equals(table.schema, check_metadata=True)
        and [c.to_pylist() for c in found.columns] == [c.to_pylist() for c in table.columns]
    )
