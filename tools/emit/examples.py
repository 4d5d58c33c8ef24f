"""An example of each column, from the table itself."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING, Any

from bykz_data.text import cell_text

if TYPE_CHECKING:
    import pyarrow as pa

    from bykz_data.catalog import Json

LONGEST = 100
"""Longer cells are no examples where the column has shorter ones."""


def with_examples(schema: Json, table: pa.Table) -> Json:
    """Give each column of a schema an example that its table contains.

    Where they can be, all examples are those of one row: that of the key that the model names, so
    that they read together. Else it is the value that the model names, if the column has it, or
    the most frequent one.

    Parameters
    ----------
    schema
        The table's Table Schema, with the examples that its model names.
    table
        The table's rows.

    Returns
    -------
    dict
        The schema with other examples.
    """
    key = schema["primaryKey"][0]
    named = schema["fields"][0]["example"]
    rows: list[dict[str, Any]] = table.to_pylist()
    row = next((row for row in rows if row[key] == named), rows[0])
    fields = [
        field | {"example": _example(field, row, [row[field["name"]] for row in rows])}
        for field in schema["fields"]
    ]
    return schema | {"fields": fields}


def _example(field: Json, row: dict[str, Any], cells: list[object]) -> object:
    cell = row[field["name"]]
    if cell is not None and len(cell_text(cell)) <= LONGEST:
        return _plain(cell)
    found = Counter(_plain(cell) for cell in cells if cell is not None)
    if field["example"] in found or not found:
        return field["example"]
    return min(found, key=lambda value: (-found[value], len(cell_text(value)), cell_text(value)))


def _plain(cell: object) -> object:
    return cell.isoformat() if isinstance(cell, dt.date) else cell
