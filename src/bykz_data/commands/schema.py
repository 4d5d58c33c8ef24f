"""`bykz-data schema`: the Table Schema of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.streams import print_text

from .output import add_table

if TYPE_CHECKING:
    import argparse

HELP = "print a table's Frictionless Table Schema as JSON"
DESCRIPTION = "Print a table's Frictionless Table Schema as JSON."
EPILOG = None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_table(parser)


def run(options: argparse.Namespace) -> int:
    """Print the schema."""
    from bykz_data.catalog import schema
    from bykz_data.text import json_text

    print_text(json_text(schema(options.table)))
    return 0
