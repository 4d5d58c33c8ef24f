"""`bykz-data describe`: what the columns of a table mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .output import add_output, add_table, write_rows

if TYPE_CHECKING:
    import argparse

HELP = "explain the columns of a table: meaning, type, unit, codes, references"
DESCRIPTION = (
    "Explain the columns of a table: what each means, its type and unit, whether it is "
    "required, an example, its valid codes, and the table to which it refers."
)
EPILOG = "Example: bykz-data describe trade. The meanings of its codes: bykz-data codes trade"

IMPORTANT = ("column", "description", "type", "unit", "example", "references", "codes")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_table(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print one row a column."""
    from bykz_data.catalog import column_entries

    entries = column_entries(options.table)
    write_rows(options, list(entries[0]), entries, IMPORTANT)
    return 0
