"""SQLite: one database file with keys, notes, views with names, and full-text search."""

from __future__ import annotations

import contextlib
import datetime as dt
from typing import TYPE_CHECKING

from bykz_data.catalog import schema, table_names
from bykz_data.store.backends import rows_of

from .sql import create_table, generations, note_tables, parents_first
from .views import named_views

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from pathlib import Path

TYPES = {
    "string": "TEXT",
    "number": "REAL",
    "integer": "INTEGER",
    "boolean": "INTEGER",
    "date": "TEXT",
}

JOINED = "GROUP_CONCAT(shown, '; ')"
"""The rows of a group come in the order of the inner query."""

SEARCH = (
    "CREATE VIRTUAL TABLE facts_search USING fts5("
    "fact_id UNINDEXED, sentence, names, as_printed, "
    "tokenize = 'unicode61 remove_diacritics 2')"
)


def write(path: Path) -> None:
    """Write all tables into a new SQLite file."""
    import sqlite3

    try:
        with contextlib.closing(sqlite3.connect(path)) as connection, connection:
            _write(connection)
    except sqlite3.OperationalError as error:  # such as a full disk
        raise OSError(str(error)) from error


def _write(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    for name in parents_first():
        sql = create_table(name, TYPES, primary_key=True, references=table_names())
        connection.execute(sql)
        rows = rows_of(name)
        order = (n for positions in generations(schema(name), rows) for n in positions)
        _fill(connection, name, (rows[n].values() for n in order))
    for name, columns, entries in note_tables():
        listed = ", ".join(f'"{column}"' for column in columns)
        connection.execute(f'CREATE TABLE "{name}" ({listed})')
        _fill(connection, name, ([row[column] for column in columns] for row in entries))
    for name, query in named_views(JOINED):
        connection.execute(f'CREATE VIEW "{name}" AS {query}')
    _add_search(connection)


def _fill(connection: sqlite3.Connection, table: str, rows: Iterable[Iterable[object]]) -> None:
    cells = [list(map(_without_dates, row)) for row in rows]
    places = ", ".join("?" * len(cells[0]))
    connection.executemany(f'INSERT INTO "{table}" VALUES ({places})', cells)  # noqa: S608


def _without_dates(value: object) -> object:
    return value.isoformat() if isinstance(value, dt.date) else value


def _add_search(connection: sqlite3.Connection) -> None:
    """Add an index of the words of all facts, if the SQLite library can make one."""
    import sqlite3

    try:
        connection.execute(SEARCH)
    except sqlite3.OperationalError:
        return  # a library that was built without FTS5
    names = _names_in_facts()
    rows = (
        [row["fact_id"], row["sentence"], names.get(row["fact_id"], ""), row["as_printed"]]
        for row in rows_of("facts")
    )
    _fill(connection, "facts_search", rows)


def _names_in_facts() -> dict[str, str]:
    """Return for each fact the names of all that takes part in it: English, Russian, printed."""
    entities: dict[tuple[str, str], dict[str, None]] = {}
    for row in rows_of("aliases"):
        entities.setdefault((row["table"], row["row"]), {})[row["alias"]] = None
    for table in {table for table, _ in entities}:
        for row in rows_of(table):
            names = entities.setdefault((table, next(iter(row.values()))), {})
            names |= dict.fromkeys(filter(None, (row.get("name"), row.get("name_ru"))))
    found: dict[str, dict[str, None]] = {}
    for row in rows_of("fact_entities"):
        found.setdefault(row["fact"], {}).update(
            entities.get((row["entity_table"], row["entity"]), {})
        )
    return {fact: "; ".join(names) for fact, names in found.items()}
