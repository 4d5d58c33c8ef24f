"""`bykz-data tables`: the list of tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .output import add_output, write_rows

if TYPE_CHECKING:
    import argparse

HELP = "list the tables: what one row is, rows, columns, pages covered"
DESCRIPTION = "List the tables: name, title, what one row is, rows, columns, printed pages covered."
EPILOG = None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print the list."""
    from bykz_data.catalog import table_entries

    entries = table_entries()
    write_rows(options, list(entries[0]), entries, ["name", "one_row_is", "rows", "pages"])
    return 0
