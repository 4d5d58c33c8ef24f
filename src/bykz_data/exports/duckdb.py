"""DuckDB: one database file with primary and foreign keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.errors import MissingExtraError

from .sql import fill

if TYPE_CHECKING:
    from pathlib import Path

TYPES = {
    "string": "VARCHAR",
    "number": "DOUBLE",
    "integer": "SMALLINT",
    "boolean": "BOOLEAN",
    "date": "DATE",
}


def write(path: Path) -> None:
    """Write all tables into a new DuckDB file.

    Raises
    ------
    MissingExtraError
        When duckdb is not installed.
    """
    try:
        import duckdb
    except ImportError as error:
        raise MissingExtraError("duckdb") from error
    try:
        with duckdb.connect(str(path)) as connection:
            connection.begin()  # one transaction: each of its own takes a millisecond a row
            fill(connection.execute, TYPES)
            connection.commit()
    except duckdb.OperationalError as error:  # such as a full disk
        raise OSError(str(error)) from error
