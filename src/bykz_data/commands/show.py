"""`bykz-data show`: the rows of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .output import add_output, add_table, write_rows

if TYPE_CHECKING:
    import argparse

HELP = "print a table as text, CSV, JSON or Markdown"
DESCRIPTION = (
    "Print a table. As text on a terminal, only the columns that fit are shown; "
    "every other form contains all of them."
)
EPILOG = "Example: bykz-data show trade --format csv --output trade.csv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_table(parser)
    parser.add_argument(
        "--columns", metavar="A,B,...", help="show these columns only, in this order"
    )
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print the rows."""
    from bykz_data.catalog import resource, schema
    from bykz_data.errors import UnknownNameError
    from bykz_data.store.backends import rows_of

    name = resource(options.table)["name"]
    columns = [field["name"] for field in schema(name)["fields"]]
    if options.columns is not None:
        chosen = [column.strip() for column in options.columns.split(",")]
        for column in chosen:
            if column not in columns:
                raise UnknownNameError(f"column of {name}", column, columns)
        columns = chosen
    rows = rows_of(name)
    write_rows(options, columns, [{column: row[column] for column in columns} for row in rows])
    return 0
