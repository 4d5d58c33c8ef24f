"""What SQLite and DuckDB have in common: tables with keys, filled in an order that keys allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bykz_data.catalog import Json, schema, table_names
from bykz_data.store.backends import rows_of

if TYPE_CHECKING:
    from collections.abc import Callable

Row = dict[str, Any]


def fill(
    execute: Callable[..., object],
    types: dict[str, str],
    adapt: Callable[[object], object] = lambda value: value,
) -> None:
    """Create and fill all tables of a database.

    Parameters
    ----------
    execute
        Runs one SQL statement, with its values.
    types
        The database's type for each type of a Table Schema.
    adapt
        Makes a cell into a value that the database takes.
    """
    for name in _parents_first():
        table = schema(name)
        execute(_create(name, table, types))
        columns = [field["name"] for field in table["fields"]]
        places = ", ".join("?" * len(columns))
        statement = f'INSERT INTO "{name}" VALUES ({places})'  # noqa: S608 (names are the package's own)
        for row in _parent_rows_first(table, rows_of(name)):
            execute(statement, [adapt(row[column]) for column in columns])


def _create(name: str, table: Json, types: dict[str, str]) -> str:
    lines = []
    for field in table["fields"]:
        required = " NOT NULL" if field["constraints"].get("required") else ""
        key = " PRIMARY KEY" if [field["name"]] == table["primaryKey"] else ""
        lines.append(f'"{field["name"]}" {types[field["type"]]}{required}{key}')
    for key in table["foreignKeys"]:
        target = key["reference"]["resource"] or name
        lines.append(
            f'FOREIGN KEY ("{key["fields"][0]}") '
            f'REFERENCES "{target}" ("{key["reference"]["fields"][0]}")'
        )
    return f'CREATE TABLE "{name}" ({", ".join(lines)})'


def _parents_first() -> list[str]:
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


def _parent_rows_first(table: Json, rows: list[Row]) -> list[Row]:
    """Order the rows of a table that refers to itself so that parents come first."""
    own = [key["fields"][0] for key in table["foreignKeys"] if not key["reference"]["resource"]]
    if not own:
        return rows
    by_key = {row[table["primaryKey"][0]]: row for row in rows}
    done: dict[str, Row] = {}

    def visit(key: str) -> None:
        if key not in done:
            for column in own:
                if by_key[key][column] is not None:
                    visit(by_key[key][column])
            done[key] = by_key[key]

    for key in by_key:
        visit(key)
    return list(done.values())
