"""Notes on a clean contribution: what breaks no rule but is probably not what was meant."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .checking import Checked
    from .report import Change

Row = dict[str, Any]

NOT_CHECKED = (
    "not checked, because it takes the book: whether the words stand on their page, and whether "
    "coverage lists all their numbers and names. Once the dataset is built, `bykz-data audit "
    "BOOK.txt` tells"
)
MOST_COMPARED = 200
"""Of so many added rows it is looked whether they are like a shipped one."""

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
    contributed: Mapping[str, Checked],
    tables: Mapping[str, Checked],
    shipped: Mapping[str, Checked],
    changes: Sequence[Change],
) -> list[str]:
    """Tell what is worth a second look.

    Parameters
    ----------
    contributed, tables, shipped
        The contributed rows; all tables with them; all tables without them.
    changes
        What the contribution would change.
    """
    if not changes:
        return []
    found = [
        *_without_members(tables, changes),
        *_figures_told_again(contributed, shipped, changes),
        *_covered_otherwise(contributed, shipped, changes),
    ]
    return [*found, NOT_CHECKED]


def example_left(table: str, key: str) -> str:
    """Say that the template's example is still in the file."""
    return f"{table} {key} is the example of the template, unchanged: take it out"


def _added(changes: Sequence[Change], table: str) -> list[str]:
    return [change.key for change in changes if change.table == table and not change.cells]


def _without_members(tables: Mapping[str, Checked], changes: Sequence[Change]) -> Iterator[str]:
    for table, (members, column, who, least) in _MEMBERS.items():
        added = _added(changes, table)
        if not added:
            continue
        counts = Counter(tables[members].columns[column].to_pylist())
        for key in added:
            if counts[key] < least:
                found = f"only {counts[key]} row" if counts[key] else "no row"
                yield (
                    f"{table} {key} has {found} in {members}: put {who} into a file "
                    f"{members}.csv beside {table}.csv and check the folder "
                    f"(`bykz-data template {members}` gives the form)"
                )


def _figures_told_again(
    contributed: Mapping[str, Checked], shipped: Mapping[str, Checked], changes: Sequence[Change]
) -> Iterator[str]:
    for table in _FIGURES:
        added = set(_added(changes, table)[:MOST_COMPARED])
        if not added:
            continue
        key = contributed[table].key_column
        known: dict[tuple[Any, ...], str] = {}
        for row in shipped[table].to_pylist():
            known.setdefault(_of_fact(row, key), row[key])
        for row in contributed[table].to_pylist():
            like = known.get(_of_fact(row, key))
            if row[key] in added and like is not None:
                yield (
                    f"{table} {row[key]} tells of the same as the shipped row {like}: to correct "
                    "that row, give yours its key"
                )


def _of_fact(row: Row, key: str) -> tuple[Any, ...]:
    return tuple(value for name, value in row.items() if name != key and name not in _OF_A_FIGURE)


def _covered_otherwise(
    contributed: Mapping[str, Checked], shipped: Mapping[str, Checked], changes: Sequence[Change]
) -> Iterator[str]:
    prints = {
        (change.table, change.key): [str(change.cells[name][1] or "") for name in quoted]
        for change in changes
        if (quoted := [name for name in change.cells if name.endswith("as_printed")])
    }
    if not prints or "coverage" in contributed:
        return
    for row in shipped["coverage"].to_pylist():
        words = prints.get((row["table"], row["row"]))
        if words is not None and not any(row["expression"] in text for text in words):
            yield (
                f"coverage {row['coverage_id']} says that {row['expression']!r} of page "
                f"{row['page']} stands in this row, which no longer prints it: correct it "
                "too, in a coverage.csv in the same folder (`bykz-data show coverage --format csv`)"
            )
