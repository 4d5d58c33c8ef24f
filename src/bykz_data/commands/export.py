"""`bykz-data export`: all tables in one file or folder."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bykz_data.streams import print_bytes, print_text
from bykz_data.text import shown

from .output import SCREEN, output_path

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
    parser.add_argument(
        "--output", required=True, metavar="PATH", help="the new file or folder; - prints one file"
    )


def run(options: argparse.Namespace) -> int:
    """Write the file or folder."""
    from bykz_data.exports.exporting import export

    if options.output in SCREEN:
        _print_export(options.format)
    else:
        export(output_path(options.output), options.format)
        print_text(f"written: {shown(options.output)}\n")
    return 0


def _print_export(form: str) -> None:
    """Print the one file of a format."""
    import tempfile
    from pathlib import Path

    from bykz_data.errors import OutputError
    from bykz_data.exports.exporting import export

    with tempfile.TemporaryDirectory(prefix="bykz-data-") as folder:
        made = Path(folder) / "made"
        export(made, form)
        if made.is_dir():
            raise OutputError(f"{form} is a folder of files: name a new folder with --output")
        if form != "json" and sys.stdout is not None and sys.stdout.isatty():
            raise OutputError(f"{form} is no text for a terminal: name a file with --output")
        print_bytes(made.read_bytes())
