"""`bykz-data template`: what a contribution to a table looks like."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from .output import add_table, print_text, write_text

if TYPE_CHECKING:
    import argparse

HELP = "write a table's header with a filled example row, and its code lists"
DESCRIPTION = (
    "Write what a contribution to a table looks like: the header and one filled example "
    "row. With --output, the code lists are written beside it; as xlsx, they become "
    "drop-downs. To correct a row, give the whole row with its key and what is to change; "
    "a row with a new key is added."
)
EPILOG = (
    "Examples: bykz-data template trade --output my-rows.csv; the shipped rows, to correct "
    "one: bykz-data show trade --format csv; what the columns mean: bykz-data describe trade"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_table(parser)
    parser.add_argument(
        "--format", choices=("csv", "xlsx"), help="default: as the name of FILE ends, else csv"
    )
    parser.add_argument("--output", metavar="FILE", help="write to this new file")


def run(options: argparse.Namespace) -> int:
    """Write the template."""
    from pathlib import Path

    from bykz_data.contribution import contributing
    from bykz_data.errors import OutputError

    contributing.contributable(options.table)
    form = options.format or ("xlsx" if (options.output or "").endswith(".xlsx") else "csv")
    if form == "xlsx":
        if options.output is None:
            raise OutputError("a spreadsheet needs a file: add --output NAME.xlsx")
        if os.path.lexists(options.output):
            raise OutputError(f"{options.output} exists already: name another file")
        contributing.write_template_xlsx(options.table, Path(options.output))
        print_text(f"written: {options.output} (an example: replace it by your rows)\n")
        print_text(_next_steps(options))
        return 0
    if options.output is None:
        print_text(contributing.template_csv(options.table))
        return 0
    codes = Path(options.output).with_name(f"{Path(options.output).stem}-codes.csv")
    if os.path.lexists(codes):
        raise OutputError(f"{codes} exists already and is left alone: name another file")
    write_text(options.output, contributing.template_csv(options.table))
    write_text(str(codes), contributing.codes_csv(options.table))
    print_text(
        f"written: {options.output} (header and an example: replace it by your rows)\n"
        f"written: {codes} (the codes that its columns may hold)\n"
        f"{_next_steps(options)}"
    )
    return 0


def _next_steps(options: argparse.Namespace) -> str:
    return (
        f"what the columns mean: bykz-data describe {options.table}\n"
        f"then check it: bykz-data validate {options.table} {options.output}\n"
        f"with rows of other tables to which it refers: name it {options.table}.csv, put all into "
        "one folder, and check that: bykz-data validate FOLDER\n"
    )
