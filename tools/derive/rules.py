"""The rules that find their rows by themselves, and run over all of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from bykz_data.book import periods

from .figures import Row, Side, difference, narrowest, quote, ratio, shown
from .findings import Finding, at_most, equal

if TYPE_CHECKING:
    from .book import Book

FLOW_OF = ("reporter", "organization", "partner", "product")
"""Columns that say whose trade in what a figure of `trade` is."""
MADE_BY = ("organization", "project", "place", "product")
"""Columns that say whose production of what a figure of `production` is."""


def growth_fits_levels(book: Book) -> Iterator[Finding]:
    """Compare printed growth with the growth that the printed levels make."""
    for table, columns, measure in (
        ("trade", (*FLOW_OF, "flow"), "value"),
        ("production", MADE_BY, "output"),
    ):
        levels = _grouped(book, table, (*columns, "period"), measure)
        for row in book.tables[table]:
            if row["measure"] != "growth":
                continue
            cell = tuple(row[column] for column in columns)
            now = levels.get((*cell, row["period"]))
            before = levels.get((*cell, row["base_period"]))
            if now and before:
                yield _growth(book, table, row, narrowest(now), narrowest(before))


def _grouped(
    book: Book, table: str, columns: tuple[str, ...], measure: str
) -> dict[tuple[Any, ...], list[Row]]:
    groups: dict[tuple[Any, ...], list[Row]] = {}
    for row in book.tables[table]:
        if row["measure"] == measure:
            groups.setdefault(tuple(row[column] for column in columns), []).append(row)
    return groups


def _growth(book: Book, table: str, row: Row, now: Row, before: Row) -> Finding:
    growth, upper, lower = (book.figure(table, book.key(table, r)) for r in (row, now, before))
    made, formula = ratio(upper, lower, growth=True)
    subject = f"Growth from {row['base_period']} to {row['period']}"
    return equal(f"growth-{book.key(table, row)}", "growth", subject, growth, made, formula)


def flows_fit(book: Book) -> Iterator[Finding]:
    """Compare imports as turnover less exports with imports as exports less balance."""
    for rows in _grouped(book, "trade", (*FLOW_OF, "period"), "value").values():
        flows = {row["flow"] for row in rows}
        if not flows >= {"turnover", "export", "balance"}:
            continue
        turnover, export, balance = (
            book.figure("trade", narrowest(r for r in rows if r["flow"] == flow)["trade_id"])
            for flow in ("turnover", "export", "balance")
        )
        left, right = difference(turnover, export), difference(export, balance)
        formula = (
            f"{shown(turnover.number)} - {shown(export.number)} = {shown(left.number)}; "
            f"{shown(export.number)} - {shown(balance.number)} = {shown(right.number)}"
        )
        key = f"flows-{turnover.rows.removeprefix('trade/')}"
        subject = "Imports as turnover less exports, and as exports less balance"
        yield equal(key, "identity", subject, left, right, formula)


def parts_within_wholes(book: Book) -> Iterator[Finding]:
    """Check that a product group's part, a region or a shorter period does not exceed the whole."""
    inside = {
        "product": {row["product_id"]: row["parent"] for row in book.tables["products"]},
        "region": {row["place_id"]: row["parent"] for row in book.tables["places"]},
    }
    rows = [
        row
        for row in book.tables["trade"]
        if row["measure"] == "value" and row["flow"] != "balance"
    ]
    for part in rows:
        for whole in rows:
            if part["flow"] != whole["flow"] or whole["qualifier"] == "more_than":
                continue  # nothing can exceed "more than"
            respect = _narrower(part, whole, inside["product"], inside["region"])
            if respect:
                keys = [row["trade_id"] for row in (part, whole)]
                yield at_most(
                    f"part-{keys[0]}-of-{keys[1]}",
                    f"A part ({respect}) is not larger than the whole",
                    *(book.figure("trade", key) for key in keys),
                )


def _narrower(
    part: Row, whole: Row, groups: dict[str, str | None], regions: dict[str, str | None]
) -> str | None:
    """Return in which respects a row is a part of the other; None where it is not one."""
    respects = []
    for column in ("reporter", "partner"):
        if part[column] != whole[column]:
            respects.append("region" if regions[part[column]] == whole[column] else "other")
    if part["product"] != whole["product"]:
        inside = whole["product"] in _ancestors(part["product"], groups)
        respects.append("product" if inside else "other")
    if part["organization"] != whole["organization"]:
        respects.append("company" if whole["organization"] is None else "other")
    if part["period"] != whole["period"]:
        respects.append("period" if _within(part["period"], whole["period"]) else "other")
    return None if "other" in respects or not respects else " and ".join(dict.fromkeys(respects))


def _within(period: str, longer: str) -> bool:
    start, end = periods.bounds(period)
    first, last = periods.bounds(longer)
    return bool(start and end and first and last and first <= start and end <= last)


def _ancestors(key: str, parents: dict[str, str | None]) -> Iterator[str]:
    parent = parents[key]
    while parent:
        yield parent
        parent = parents[parent]


def sessions_in_order(book: Book) -> Iterator[Finding]:
    """Check that the numbered sessions of a commission follow each other in time."""
    sessions = [
        row
        for row in book.tables["events"]
        if row["kind"] == "commission_session" and row["ordinal"]
    ]
    for first, second in pairwise(sorted(sessions, key=lambda row: row["ordinal"])):
        left, right = (
            Side(quote(row), f"events/{row['event_id']}", row["ordinal"]) for row in (first, second)
        )
        dated = first["date"] and second["date"]
        yield Finding(
            f"order-{first['event_id']}-{second['event_id']}",
            "order",
            "Numbered sessions follow each other in time",
            left,
            right,
            f"{first['ordinal']} on {first['date']}, {second['ordinal']} on {second['date']}",
            fits=bool(dated and first["date_start"] <= second["date_start"]),
        )


RULES = (growth_fits_levels, flows_fit, parts_within_wholes, sessions_in_order)
