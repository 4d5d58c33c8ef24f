"""Notes on a clean contribution: what breaks no rule but is probably not what was meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from bykz_data.catalog import key_of

from .report import Report
from .sheet import Cells, Sheet
from .tables import Tables
from .template import example_row, example_rows

NOT_CHECKED = (
    "not checked, because it takes the book: whether the words stand on their page, and whether "
    "coverage lists all their numbers and names. Once the dataset is built, `bykz-data audit "
    "BOOK.txt` tells"
)
MOST_COMPARED = 200
"""Of so many added rows it is looked whether they are like a present one."""

# Whoever adds a row of the first table means rows of the second too.
_MEMBERS = {
    "agreements": ("agreement_parties", "agreement", "its parties", 2),
    "events": ("event_participants", "event", "who took part", 1),
    "projects": ("project_participants", "project", "who takes part", 1),
}
# What a corrected figure changes; a row that differs in these alone is the same figure again.
_OF_A_FIGURE = {
    "value", "unit", "qualifier", "count", "quantity", "quantity_unit", "quantity_qualifier",
    "quantity_as_printed", "value_qualifier", "value_as_printed", "as_printed", "page", "footnote",
    "note",
}  # fmt: skip
_FIGURES = (
    "trade", "targets", "deliveries", "production", "investments", "business_presence",
    "indicators",
)  # fmt: skip


def notes(
    report: Report, sheets: Mapping[str, Sheet], together: Tables, present: Tables
) -> list[str]:
    """Say what is worth a second look.

    Parameters
    ----------
    report
        The report of a clean check, with the contributed rows and what they would change.
    sheets
        Where the rows of each table were read.
    together, present
        All tables with the contributed rows in them, and without.
    """
    found = list(_examples_left(report))
    if report.changes:
        found += _without_members(report, sheets, together)
        found += _figures_again(report, present)
        found += _covered_otherwise(report, sheets, present)
        found.append(NOT_CHECKED)
    return found


def _examples_left(report: Report) -> Iterator[str]:
    """Find the examples of templates that were left in beside other rows."""
    changed = {(change.table, change.key) for change in report.changes}
    for table in dict.fromkeys(change.table for change in report.changes):
        name = key_of(table)
        shown = [example_row(table), *example_rows(list(report.contributed))[table]]
        keys = {row[name] for row in report.contributed[table]}
        for key in dict.fromkeys(row[name] for row in shown):
            if key in keys and (table, key) not in changed:
                yield f"{table} {key} is the example of the template, unchanged: take it out"


def _added(report: Report, table: str) -> list[str]:
    return [change.key for change in report.changes if change.table == table and not change.cells]


def _without_members(
    report: Report, sheets: Mapping[str, Sheet], together: Tables
) -> Iterator[str]:
    for table, (members, column, who, least) in _MEMBERS.items():
        added = _added(report, table)
        counts = Counter(row[column] for row in together[members]) if added else Counter()
        for key in added:
            if counts[key] < least:
                found = f"only {counts[key]} row" if counts[key] else "no row"
                place = sheets[table].place_of(members)
                form = f"`bykz-data template {members}` gives the form"
                yield f"{table} {key} has {found} in {members}: put {who} into {place} ({form})"


def _figures_again(report: Report, present: Tables) -> Iterator[str]:
    for table in _FIGURES:
        added = _added(report, table)[:MOST_COMPARED]
        rows = {row[key_of(table)]: row for row in report.contributed[table]} if added else {}
        known: dict[tuple[str, ...], str] = {}
        for key, row in present.by_key(table).items() if added else ():
            known.setdefault(_of_fact(row), key)
        for key in added:
            if (like := known.get(_of_fact(rows[key]))) is not None:
                yield (
                    f"{table} {key} is about the same as the row {like}, which is there already: "
                    "to correct that row, give yours its key"
                )


def _of_fact(row: Cells) -> tuple[str, ...]:
    return tuple(cell for name, cell in list(row.items())[1:] if name not in _OF_A_FIGURE)


def _covered_otherwise(
    report: Report, sheets: Mapping[str, Sheet], present: Tables
) -> Iterator[str]:
    """Find what coverage places in words that a row printed and no longer prints."""
    changes = {(change.table, change.key): change.cells for change in report.changes}
    covered = () if "coverage" in report.contributed else present["coverage"]
    for row in covered:
        cells = changes.get((row["table"], row["row"]), {})
        printed = [pair for name, pair in cells.items() if name.endswith("as_printed")]
        was, now = (any(row["expression"] in (pair[n] or "") for pair in printed) for n in (0, 1))
        if was and not now:
            key = row["coverage_id"]
            place = sheets[row["table"]].place_of("coverage")
            yield (
                f"coverage {key} says that {row['expression']!r} of page {row['page']} is in this "
                f"row, which no longer prints it: correct it too, in {place} (`bykz-data template "
                f"coverage --row {key}` writes the row)"
            )
