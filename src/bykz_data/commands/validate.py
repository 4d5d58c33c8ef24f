"""`bykz-data validate`: the check of a contribution."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from .output import print_note, print_text

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from bykz_data.contribution.issues import Issue
    from bykz_data.contribution.reading import Sheet

HELP = "check corrected or added rows against schema, rules and shipped tables"
DESCRIPTION = (
    "Check a contribution: a file of rows for one table, or a folder of files that refer "
    "to each other, each named after its table. Every problem is shown at once, with its "
    "line, its column and what was expected; a clean contribution is compared with the "
    "shipped tables."
)
EPILOG = (
    "Examples: bykz-data validate trade my-rows.csv; bykz-data validate my-folder. "
    "Exit status: 0 valid, 1 problems found, 2 the check could not run."
)

MOST_KEPT = 20
"""So many cells in which data/ is newer than the contribution are listed."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("table", metavar="TABLE", help="name of the table, or a folder")
    parser.add_argument(
        "file", metavar="FILE", nargs="?", help="CSV, Parquet or XLSX file; - for standard input"
    )
    parser.add_argument("--format", choices=("text", "json", "github"), default="text")
    parser.add_argument(
        "--apply",
        action="store_true",
        help="in a clone of the repository: write the rows into data/, if all is valid",
    )


def run(options: argparse.Namespace) -> int:
    """Check, report, and write into the data where that is asked for."""
    from pathlib import Path

    from bykz_data.contribution import contributing
    from bykz_data.contribution.applying import needed_clone_data
    from bykz_data.contribution.tables import clone_data
    from bykz_data.store.replacing import recover

    target = options.file if options.file is not None else options.table
    folder = needed_clone_data() if options.apply else None
    data = clone_data()
    if data is not None and (recovered := recover(data)):
        print_note(recovered)
    sheets, issues = _sheets(options, target)
    if sheets is None:
        report = contributing.check_file(Path(target), options.table)
    else:
        report = contributing.check_sheets(sheets, issues)
    print_text(getattr(report, f"to_{options.format}")())
    if not report.ok:
        return 1
    if folder is not None and sheets is not None:
        _apply(sheets, folder)
    elif options.format == "text" and (report.added or report.changed):
        print_note("write this into a clone's data/ with --apply")
    return 0


def _sheets(
    options: argparse.Namespace, target: str
) -> tuple[dict[str, Sheet] | None, list[Issue]]:
    """Read what is to be checked, except a single file that need not be kept in memory."""
    from pathlib import Path

    from bykz_data.catalog import table_names
    from bykz_data.contribution import contributing
    from bykz_data.contribution.tables import contributable
    from bykz_data.errors import ContributionError

    if options.file is None:
        if not os.path.isdir(target):  # noqa: PTH112
            table = target if target in table_names() else "trade"
            raise ContributionError(
                f"{target} is no folder: give a table and a file, as in "
                f"`bykz-data validate {table} my-rows.csv`, or a folder of files"
            )
        return contributing.read_folder(Path(target))
    contributable(options.table)
    if target == "-":
        content = sys.stdin.buffer.read()
        return {options.table: contributing.read_csv_rows(content, options.table)}, []
    if options.apply:
        return {options.table: contributing.read_file(Path(target), options.table)}, []
    return None, []


def _apply(sheets: dict[str, Sheet], folder: Path) -> None:
    """Write the rows into data/, and say what was done and what comes next."""
    from bykz_data.contribution.applying import apply

    contributed = {}
    for table, sheet in sheets.items():
        columns = [column.to_pylist() for column in sheet.columns.values()]
        contributed[table] = [
            dict(zip(sheet.columns, (cell or "" for cell in cells), strict=True))
            for cells in zip(*columns, strict=True)
        ]
    applied = apply(contributed, folder)
    if applied.recovered:
        print_note(applied.recovered)
    for line in applied.kept[:MOST_KEPT]:
        print_note(f"kept: {line}")
    if len(applied.kept) > MOST_KEPT:
        print_note(f"kept: {len(applied.kept) - MOST_KEPT:,} more cells in which data/ is newer")
    if not applied.files:
        print_note("data/ holds these rows already")
        return
    for file in applied.files:
        print_note(f"written: {os.path.relpath(file)}")
    print_note(f"{applied.added:,} rows added, {applied.changed:,} cells changed")
    place = "" if folder.parent == folder.parent.cwd() else f" in {folder.parent}"
    print_note(
        f"next{place}: look at the change with `git diff data`, then make the dataset from it: "
        '`make build`, or `python -m tools.build` (needs: pip install -e ".[dev]")'
    )
