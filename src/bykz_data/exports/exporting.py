"""Writing the whole dataset into one file or folder: SQLite, DuckDB, CSV, JSON."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bykz_data.catalog import Json, descriptor, schema, table_names
from bykz_data.errors import MissingExtraError, OutputError, UnknownNameError
from bykz_data.store.backends import rows_of
from bykz_data.text import csv_text, json_text

if TYPE_CHECKING:
    from collections.abc import Callable


Row = dict[str, Any]


def export(path: str | Path, format: str) -> None:
    """Write all tables into one file or folder, with their keys.

    Parameters
    ----------
    path
        File or folder to make; it must not exist yet.
    format
        "sqlite" or "duckdb": one database file, with primary and foreign keys;
        "csv": a folder that is a Frictionless Data Package of CSV files;
        "json": one file, an object of tables, each a list of rows.

    Raises
    ------
    OutputError
        When the path exists already or cannot be written.
    MissingExtraError
        When "duckdb" is asked for and not installed.
    UnknownNameError
        When there is no such format.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     export(f"{folder}/bykz.sqlite", "sqlite")
    """
    if format not in _WRITERS:
        raise UnknownNameError("format", format, _WRITERS)
    target = Path(path)
    if target.exists() or target.is_symlink():
        raise OutputError(f"{target} exists already and is left alone: name another one")
    try:
        # Written aside and moved at the end: a run that fails leaves nothing half done.
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".bykz-data-") as folder:
            made = Path(folder) / "made"
            _WRITERS[format](made)
            os.rename(made, target)  # noqa: PTH104 (Path.rename would do the same)
    except OSError as error:
        raise OutputError(f"cannot write {target}: {error.strerror or error}") from error


def _write_json(path: Path) -> None:
    package = {"name": "bykz-data", "version": descriptor()["version"]}
    tables = {name: rows_of(name) for name in table_names()}
    path.write_text(json_text({**package, "tables": tables}), encoding="utf-8", newline="\n")


def _write_csv(path: Path) -> None:
    (path / "schemas").mkdir(parents=True)
    package = json.loads(json.dumps(descriptor()))
    for entry in package["resources"]:
        name = entry["name"]
        entry |= {"path": f"{name}.csv", "format": "csv", "mediatype": "text/csv"}
        entry |= {"encoding": "utf-8"}
        entry.pop("hash", None)
        columns = [field["name"] for field in schema(name)["fields"]]
        text = csv_text(columns, rows_of(name))
        (path / f"{name}.csv").write_text(text, encoding="utf-8", newline="\n")
        (path / entry["schema"]).write_text(json_text(schema(name)), "utf-8", newline="\n")
    (path / "datapackage.json").write_text(json_text(package), "utf-8", newline="\n")


# --- databases -------------------------------------------------------------------------

_SQLITE_TYPES = {
    "string": "TEXT",
    "number": "REAL",
    "integer": "INTEGER",
    "boolean": "INTEGER",
    "date": "TEXT",
}
_DUCKDB_TYPES = {
    "string": "VARCHAR",
    "number": "DOUBLE",
    "integer": "SMALLINT",
    "boolean": "BOOLEAN",
    "date": "DATE",
}


def _write_sqlite(path: Path) -> None:
    import sqlite3

    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = ON")
        _fill(connection.execute, _SQLITE_TYPES, _plain)


def _write_duckdb(path: Path) -> None:
    try:
        import duckdb
    except ImportError as error:
        raise MissingExtraError("duckdb") from error
    with duckdb.connect(str(path)) as connection:
        _fill(connection.execute, _DUCKDB_TYPES, lambda value: value)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, dt.date) else value


def _fill(
    execute: Callable[..., object], types: dict[str, str], adapt: Callable[[object], object]
) -> None:
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


_WRITERS: dict[str, Callable[[Path], None]] = {
    "sqlite": _write_sqlite,
    "duckdb": _write_duckdb,
    "csv": _write_csv,
    "json": _write_json,
}
FORMATS = tuple(_WRITERS)
