"""SQLite: one database file with primary and foreign keys."""

from __future__ import annotations

import contextlib
import datetime as dt
from typing import TYPE_CHECKING

from .sql import fill

if TYPE_CHECKING:
    from pathlib import Path

TYPES = {
    "string": "TEXT",
    "number": "REAL",
    "integer": "INTEGER",
    "boolean": "INTEGER",
    "date": "TEXT",
}


def write(path: Path) -> None:
    """Write all tables into a new SQLite file."""
    import sqlite3

    try:
        with contextlib.closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("PRAGMA foreign_keys = ON")
            fill(connection.execute, TYPES, _without_dates)
    except sqlite3.OperationalError as error:  # such as a full disk
        raise OSError(str(error)) from error


def _without_dates(value: object) -> object:
    return value.isoformat() if isinstance(value, dt.date) else value
