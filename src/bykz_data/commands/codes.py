"""`bykz-data codes`: the codes of a table with their meanings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .output import add_output, add_table, write_rows

if TYPE_CHECKING:
    import argparse

HELP = "list the codes of a table, or of one column, with their meanings"
DESCRIPTION = (
    "List the codes of a table's columns, or of one of them: the meaning of each, and how "
    "many rows have it."
)
EPILOG = "Example: bykz-data codes trade flow"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_table(parser)
    parser.add_argument("column", metavar="COLUMN", nargs="?", help="one column with codes")
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print one row a code."""
    from bykz_data.catalog import code_entries, table_names
    from bykz_data.errors import BykzDataError

    if options.column in table_names() and options.table not in table_names():
        command = f"bykz-data codes {options.column} {options.table}"
        raise BykzDataError(f"the table comes first, then the column: {command}")
    columns = ["column", "code", "meaning", "rows"]
    write_rows(options, columns, code_entries(options.table, options.column))
    return 0
