"""`bykz-data export`: all tables in one file or folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .output import print_text

if TYPE_CHECKING:
    import argparse

HELP = "write all tables into one SQLite, DuckDB or JSON file, or a folder of CSV files"
DESCRIPTION = (
    "Write all tables, with their keys, into one new file or folder. sqlite and duckdb "
    "are databases with primary and foreign keys; csv is a folder that is a Data "
    "Package; json is one file."
)
EPILOG = "Example: bykz-data export --format sqlite --output bykz.sqlite"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    from bykz_data.exports.exporting import FORMATS

    parser.add_argument("--format", required=True, choices=FORMATS)
    parser.add_argument("--output", required=True, metavar="PATH", help="the new file or folder")


def run(options: argparse.Namespace) -> int:
    """Write the file or folder."""
    from bykz_data.exports.exporting import export

    export(options.output, options.format)
    print_text(f"written: {options.output}\n")
    return 0
