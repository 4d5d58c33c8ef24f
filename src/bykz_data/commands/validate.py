"""`bykz-data validate`: the check of a contribution."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from bykz_data.streams import flush, print_note, print_text

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from bykz_data.contribution.report import Report

HELP = "check corrected or added rows against schema, rules and shipped tables"
DESCRIPTION = (
    "Check a contribution: a file of rows for one table, a folder of files that refer to each "
    "other, each named after its table, or a workbook whose sheets are named after tables. Every "
    "problem is shown at once, with its line, its column and what was expected; a clean "
    "contribution is compared with the tables: with data/ in a clone, else with the shipped ones."
)
EPILOG = (
    "Examples: bykz-data validate trade my-rows.csv; bykz-data validate my-folder; "
    "bykz-data validate my-tables.xlsx. "
    "Exit status: 0 valid, 1 problems found, 2 the check could not run."
)

MOST_KEPT = 20
"""So many cells in which data/ is newer than the contribution are listed."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "table", metavar="TABLE", help="name of the table; or a folder, or a workbook of tables"
    )
    parser.add_argument(
        "file", metavar="FILE", nargs="?", help="CSV, Parquet or XLSX file; - for standard input"
    )
    parser.add_argument("--format", choices=("text", "json", "github"), default="text")
    parser.add_argument(
        "--large",
        action="store_true",
        help="read a CSV or Parquet file of your own beyond the limits of size and rows; "
        "a million rows take half a minute",
    )
    parser.add_argument(
        "--apply",
        action="store_true",
        help="in a clone of the repository: write the rows into data/, if all is valid",
    )


def run(options: argparse.Namespace) -> int:
    """Check, report, and write into the data where that is asked for."""
    from bykz_data.catalog import table_names
    from bykz_data.contribution.applying import needed_clone_data
    from bykz_data.contribution.contributing import check_contribution
    from bykz_data.contribution.reading import read_contribution
    from bykz_data.contribution.tables import clone_data, contributable
    from bykz_data.store.replacing import recover

    folder = needed_clone_data() if options.apply else None
    data = clone_data()
    if data is not None and (recovered := recover(data)):
        print_note(recovered)
    if options.file is None:
        report = check_contribution(*read_contribution(None, options.table))
    else:
        if options.table in table_names():
            contributable(options.table)
        found = read_contribution(options.table, options.file, large=options.large)
        report = check_contribution(*found)
    print_text(getattr(report, f"to_{options.format}")())
    flush()  # before the notes, so that they come last
    if not report.ok:
        return 1
    if folder is not None:
        _apply(report, folder)
    elif options.format == "text" and (report.added or report.changed):
        print_note("write this into a clone's data/ with --apply")
    return 0


def _apply(report: Report, folder: Path) -> None:
    """Write the rows into data/, and say what was done and what comes next."""
    from bykz_data.contribution.applying import apply
    from bykz_data.text import counted

    applied = apply(report.contributed, folder)
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
    print_note(f"{counted(applied.added, 'row')} added, {counted(applied.changed, 'cell')} changed")
    place = "" if folder.parent == folder.parent.cwd() else f" in {folder.parent}"
    print_note(
        f"next{place}:\n"
        '  make build             make the dataset from it (needs: pip install -e ".[dev]";\n'
        "                         without make: python -m tools.build)\n"
        "  bykz-data diff HEAD .  look at what changed\n"
        "then open a pull request, as CONTRIBUTING.md says"
    )
