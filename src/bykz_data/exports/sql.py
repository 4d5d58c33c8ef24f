"""What SQLite and DuckDB have in common: tables with keys, in an order that keys allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bykz_data.catalog import Json, schema, table_names

from . import notes

if TYPE_CHECKING:
    from collections.abc import Sequence

Row = dict[str, Any]


def create_table(
    name: str, types: dict[str, str], *, primary_key: bool, references: Sequence[str]
) -> str:
    """Write the statement that creates a table.

    Parameters
    ----------
    name
        Name of the table.
    types
        The database's type for each type of a Table Schema.
    primary_key
        Whether the database is to know the primary key.
    references
        The tables to which the database is to know the references.
    """
    table = schema(name)
    lines = []
    for field in table["fields"]:
        required = " NOT NULL" if field["constraints"].get("required") else ""
        key = " PRIMARY KEY" if primary_key and [field["name"]] == table["primaryKey"] else ""
        lines.append(f'"{field["name"]}" {types[field["type"]]}{required}{key}')
    for key in table["foreignKeys"]:
        target = key["reference"]["resource"] or name
        if target in references:
            lines.append(
                f'FOREIGN KEY ("{key["fields"][0]}") '
                f'REFERENCES "{target}" ("{key["reference"]["fields"][0]}")'
            )
    return f'CREATE TABLE "{name}" ({", ".join(lines)})'


def note_tables() -> list[tuple[str, tuple[str, ...], list[Row]]]:
    """Return the tables on the dataset itself, each with its columns and rows."""
    return [
        ("metadata", notes.METADATA, notes.metadata()),
        ("table_notes", notes.TABLE_NOTES, notes.table_notes()),
        ("column_notes", notes.COLUMN_NOTES, notes.column_notes()),
        ("codes", notes.CODES, notes.code_notes()),
    ]


def parents_first() -> list[str]:
    """Order the tables so that each comes after those that it refers to."""
    done: list[str] = []

    def visit(name: str) -> None:
        if name in done:
            return
        for key in schema(name)["foreignKeys"]:
            if key["reference"]["resource"]:
                visit(key["reference"]["resource"])
        done.append(name)

    for name in table_names():
        visit(name)
    return done


def generations(table: Json, rows: Sequence[Row]) -> list[list[int]]:
    """Group the rows of a table so that each refers only to rows of the groups before its own.

    Parameters
    ----------
    table
        The table's Table Schema.
    rows
        Its rows, in any order.

    Returns
    -------
    list of list of int
        The positions of the rows, group by group.

    Examples
    --------
    >>> rows = [{"id": "a", "parent": "b"}, {"id": "b", "parent": None}]
    >>> key = {"fields": ["parent"], "reference": {"resource": "", "fields": ["id"]}}
    >>> generations({"primaryKey": ["id"], "foreignKeys": [key]}, rows)
    [[1], [0]]
    """
    own = [key["fields"][0] for key in table["foreignKeys"] if not key["reference"]["resource"]]
    by_key = {row[table["primaryKey"][0]]: row for row in rows}
    depths: dict[str, int] = {}

    def depth(key: str) -> int:
        if key not in depths:
            parents = (by_key[key][column] for column in own)
            depths[key] = 1 + max((depth(name) for name in parents if name is not None), default=-1)
        return depths[key]

    found: dict[int, list[int]] = {}
    for position, key in enumerate(by_key):
        found.setdefault(depth(key), []).append(position)
    return [found[number] for number in sorted(found)]
