"""The file of a table, Parquet or CSV, as a table typed by its schema."""

from __future__ import annotations

import csv
import datetime as dt
import io
from typing import TYPE_CHECKING, Any

import pyarrow as pa
from pyarrow.parquet import ParquetFile

from bykz_data import limits
from bykz_data.limits import Budget, Limit
from bykz_data.store.parquet_sizes import footer_size, unfit_pages

if TYPE_CHECKING:
    from collections.abc import Callable

PARSERS: dict[str, Callable[[str], object]] = {
    "string": str,
    "number": float,
    "integer": int,
    "boolean": {"true": True, "false": False}.__getitem__,
    "date": dt.date.fromisoformat,
}


def table_of(content: bytes, path: str, schema: dict[str, Any], budget: Budget) -> pa.Table:
    """Read a file of a table.

    Parameters
    ----------
    content
        The bytes of the file.
    path
        Its name, which ends in `.csv` where it is no Parquet file.
    schema
        The Table Schema of its columns.
    budget
        Of all tables of the version.

    Raises
    ------
    ValueError, pyarrow.ArrowException, OSError
        When it cannot be read, is too large, or is not as its schema says.
    """
    is_csv = path.endswith(".csv")
    table = (
        csv_table(content, schema, budget) if is_csv else _parquet_table(content, schema, budget)
    )
    (key,) = schema["primaryKey"]
    keys = table.column(key).to_pylist()
    if len(set(keys)) < len(keys) or None in keys:
        raise ValueError(f"the keys in {key} are not unique")
    return table


def csv_table(content: bytes, schema: dict[str, Any], budget: Budget | None = None) -> pa.Table:
    r"""Read a CSV file as the project writes it: UTF-8, commas, an empty cell for null.

    Raises
    ------
    ValueError
        When the header is not that of the schema, a line has another number of cells, or a
        cell is not of its column's type; the message has the line and the column.

    Examples
    --------
    >>> fields = [{"name": "trade_id", "type": "string"}, {"name": "value", "type": "number"}]
    >>> csv_table(b"trade_id,value\na,1.5\nb,\n", {"fields": fields}).to_pylist()
    [{'trade_id': 'a', 'value': 1.5}, {'trade_id': 'b', 'value': None}]
    """
    budget = budget or Budget()
    types = {field["name"]: field["type"] for field in schema["fields"]}
    reader = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
    columns: dict[str, list[object]] = {name: [] for name in types}
    try:
        header = next(reader, [])
        if header != list(types):
            raise ValueError(f"the header must be {','.join(types)}")
        for row in reader:
            if len(row) != len(header):
                raise ValueError(f"{len(row)} cells, not {len(header)}")
            _take(budget, limits.CELLS, len(row))
            for name, cell in zip(header, row, strict=True):
                columns[name].append(_value(cell, name, types[name]))
    except (ValueError, csv.Error) as error:
        raise ValueError(f"line {reader.line_num}: {error}") from None
    return pa.table(columns)


def _value(cell: str, column: str, type_: str) -> object:
    if not cell:
        return None
    try:
        return PARSERS[type_](cell)
    except (ValueError, KeyError):
        cut = cell[:80]
        raise ValueError(f"column {column}: {cut!r} is not of the type {type_}") from None


def _parquet_table(content: bytes, schema: dict[str, Any], budget: Budget) -> pa.Table:
    """Read a Parquet file: its types and its size are looked at before a value is decoded."""
    columns = [field["name"] for field in schema["fields"]]
    if (size := footer_size(io.BytesIO(content))) > limits.FOOTER.most:
        raise ValueError(limits.FOOTER.passed(size))
    with ParquetFile(pa.BufferReader(content)) as file:
        found, about = file.schema_arrow, file.metadata
    if sorted(found.names) != sorted(columns):
        raise ValueError("its columns are not those of its schema")
    for field in found:
        if not _is_plain(field.type):
            raise ValueError(f"column {field.name} has the type {str(field.type)[:80]}")
    _take(budget, limits.CELLS, about.num_rows * len(columns))
    if problem := unfit_pages(io.BytesIO(content), about, budget):
        raise ValueError(problem)
    # A text that is repeated is kept once: a small file could otherwise become a large table.
    texts = [field.name for field in found if _is_text(field.type)]
    # Without threads: at the end of a short process, pyarrow before 25 may abort while its
    # threads still run (apache/arrow#34314).
    with ParquetFile(pa.BufferReader(content), read_dictionary=texts) as file:
        table = file.read(use_threads=False)
    return pa.table({name: _decoded(table.column(name), budget) for name in columns})


def _is_plain(type_: pa.DataType) -> bool:
    types = pa.types
    if types.is_dictionary(type_):
        type_ = type_.value_type
    plain = (
        types.is_string, types.is_large_string, types.is_integer, types.is_floating,
        types.is_boolean, types.is_date, types.is_null,
    )  # fmt: skip
    return any(fits(type_) for fits in plain)


def _take(budget: Budget, limit: Limit, number: int) -> None:
    if problem := budget.take(limit, number):
        raise ValueError(f"the version {problem}")


def _is_text(type_: pa.DataType) -> bool:
    found: bool = pa.types.is_string(type_) or pa.types.is_large_string(type_)
    return found


def _decoded(column: pa.ChunkedArray, budget: Budget) -> pa.ChunkedArray:
    """Return the values of a column: texts after counting what they take, each time anew."""
    if not pa.types.is_dictionary(column.type):
        return column
    texts = column.type.value_type
    if _is_text(texts):
        for chunk in column.chunks:
            sizes = [len(text.as_buffer()) if text.is_valid else 0 for text in chunk.dictionary]
            total = sum(sizes[n] for n in chunk.indices.to_pylist() if n is not None)
            _take(budget, limits.TEXTS, total)
    return column.cast(texts)
