"""`bykz-data export`: all tables in one file or folder."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bykz_data.streams import is_terminal, print_bytes, print_text
from bykz_data.text import shown

from .output import SCREEN, output_path

if TYPE_CHECKING:
    import argparse

HELP = "write all tables for another program: Excel, SQLite, DuckDB, CSV, Parquet, Stata, JSON"
DESCRIPTION = (
    "Write all tables into one new file or folder. xlsx is a workbook with a sheet a table; "
    "sqlite and duckdb are databases with keys, notes, and views with names; csv and parquet "
    "are folders that are Data Packages; stata is a folder of .dta files; json is one file."
)
EPILOG = (
    "Examples: bykz-data export --output bykz.xlsx; "
    "bykz-data export --format sqlite --output bykz.sqlite; "
    "bykz-data export --format json --output -"
)

ENDINGS = {
    ".xlsx": "xlsx",
    ".sqlite": "sqlite",
    ".duckdb": "duckdb",
    ".csv": "csv",
    ".json": "json",
    ".parquet": "parquet",
    ".dta": "stata",
}
"""Endings that programs go by, each with its format."""

SINGLE_FILES = ("xlsx", "sqlite", "duckdb", "json")
"""Formats of one file, which the ending of its name may say."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    from bykz_data.exports.exporting import FORMATS

    parser.add_argument(
        "--format", choices=FORMATS, help="may be left out where the name of the file ends so"
    )
    parser.add_argument(
        "--output", required=True, metavar="PATH", help="the new file or folder; - prints one file"
    )


def run(options: argparse.Namespace) -> int:
    """Write the file or folder."""
    from bykz_data.exports.exporting import export

    form = options.format or _form(options.output)
    if options.output in SCREEN:
        _print_export(form)
    else:
        _check_ending(options.output, form)
        export(output_path(options.output), form)
        print_text(f"written: {shown(options.output)}\n")
    return 0


def _form(output: str) -> str:
    """Return the format that the ending of a name says."""
    from pathlib import Path

    from bykz_data.errors import OutputError
    from bykz_data.exports.exporting import FORMATS

    form = Path(output).suffix.lower().removeprefix(".")
    if form not in SINGLE_FILES:
        raise OutputError(
            f"the name {shown(output)} does not say the format: add --format, "
            f"one of {', '.join(FORMATS)}"
        )
    return form


def _check_ending(path: str, form: str) -> None:
    """Refuse a name that programs take for a file of another format."""
    from pathlib import PurePath

    from bykz_data.errors import OutputError

    ending = PurePath(path).suffix.lower()
    other = ENDINGS.get(ending, form)
    if other != form:
        raise OutputError(
            f"{shown(path)} would hold {form} under the ending of {other}: give it another "
            f"ending, or choose --format {other}"
        )


def _print_export(form: str) -> None:
    """Print the one file of a format."""
    from bykz_data.errors import OutputError
    from bykz_data.exports.exporting import export
    from bykz_data.store.new_files import temporary_folder

    with temporary_folder() as folder:
        made = folder / "made"
        export(made, form)
        if made.is_dir():
            raise OutputError(f"{form} is a folder of files: name a new folder with --output")
        if form != "json" and is_terminal(sys.stdout):
            raise OutputError(f"{form} is no text for a terminal: name a file with --output")
        print_bytes(made.read_bytes())
