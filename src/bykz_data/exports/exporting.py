"""Writing the whole dataset into one file or folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.errors import check_name
from bykz_data.store.new_files import new_path

from . import csv, duckdb, json, parquet, sqlite, stata, xlsx

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FORMATS: dict[str, Callable[[Path], None]] = {
    "xlsx": xlsx.write,
    "sqlite": sqlite.write,
    "duckdb": duckdb.write,
    "csv": csv.write,
    "json": json.write,
    "parquet": parquet.write,
    "stata": stata.write,
}
"""The formats, each with what writes it to a path that does not exist yet."""


def export(path: str | Path, format: str) -> None:
    """Write all tables into one file or folder, with their keys.

    Parameters
    ----------
    path
        File or folder to make; it must not exist yet.
    format
        "xlsx": a workbook for Excel, a sheet a table, with names beside keys;
        "sqlite" or "duckdb": one database file, with keys, notes, and views with names;
        "csv" or "parquet": a folder that is a Data Package, a file a table;
        "stata": a folder of .dta files, with labels, and names beside keys;
        "json": one file with licence, citation, schemas, and all tables as lists of rows.

    Raises
    ------
    OutputError
        When the path exists already or cannot be written.
    MissingExtraError
        When the format is "duckdb" or "xlsx" and what it needs is not installed.
    UnknownNameError
        When there is no such format.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     export(f"{folder}/bykz.sqlite", "sqlite")
    """
    check_name("format", format, FORMATS)
    with new_path(path) as made:
        FORMATS[format](made)
