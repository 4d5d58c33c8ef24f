"""A CSV file of a data package as a table, typed by its schema."""

from __future__ import annotations

import csv
import datetime as dt
import io
from typing import TYPE_CHECKING, Any

import pyarrow as pa

if TYPE_CHECKING:
    from collections.abc import Callable

PARSERS: dict[str, Callable[[str], object]] = {
    "string": str,
    "number": float,
    "integer": int,
    "boolean": {"true": True, "false": False}.__getitem__,
    "date": dt.date.fromisoformat,
}


def csv_table(content: bytes, schema: dict[str, Any]) -> pa.Table:
    r"""Read a CSV file as the project writes it: UTF-8, commas, an empty cell for null.

    Parameters
    ----------
    content
        The bytes of the file.
    schema
        The Table Schema of its columns.

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
    types = {field["name"]: field["type"] for field in schema["fields"]}
    reader = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
    header = next(reader, [])
    if header != list(types):
        raise ValueError(f"the header must be {','.join(types)}")
    columns: dict[str, list[object]] = {name: [] for name in header}
    try:
        for cells in reader:
            if len(cells) != len(header):
                raise ValueError(f"{len(cells)} cells, not {len(header)}")
            for name, cell in zip(header, cells, strict=True):
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
        raise ValueError(f"column {column}: {cell!r} is not of the type {type_}") from None
