"""Goals for one quantity: against each other, against the level of their time and the outcome."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bykz_data.book import periods

from .figures import Side, narrowest, shown
from .findings import Finding, at_most

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .book import Book
    from .figures import Row

GOAL_OF = ("indicator", "reporter", "partner", "flow", "organization", "project", "unit")
"""Columns that say for which quantity a goal is set."""
ALL_GOODS = ("total", "goods-and-services")
"""What a goal for trade in everything is set for."""


def goals_replace_each_other(book: Book) -> Iterator[Finding]:
    """Put the goals for one quantity in order, each beside the next one."""
    groups: dict[tuple[object, ...], list[Row]] = {}
    for row in book.tables["targets"]:
        if row["indicator"] == "trade_value":
            groups.setdefault(tuple(row[column] for column in GOAL_OF), []).append(row)
    for rows in groups.values():
        for first, second in pairwise(sorted(rows, key=lambda row: _order(book, row))):
            yield _replaced(book, first, second)


def _order(book: Book, row: Row) -> tuple[str, bool, int]:
    return _stated(book, row), row["date_part"] != "beginning", row["position"] or 0


def _stated(book: Book, row: Row) -> str:
    """Return when a goal was stated: as printed, else by the year of the next cited source."""
    if row["stated"] is not None:
        return str(row["stated"])
    cited = [note for note in book.tables["footnotes"] if note["page"] >= row["page"]]
    number = row["footnote"] or min(note["footnote"] for note in cited)
    source = book.row("sources", book.row("footnotes", str(number))["source"])
    return str(source["year"])


def _replaced(book: Book, first: Row, second: Row) -> Finding:
    left, right = (book.figure("targets", row["target_id"]) for row in (first, second))
    steps = bool(first["position"] and second["position"])
    factor = right.number / left.number
    formula = (
        f"{shown(left.number)} ({_stated(book, first)}), then {shown(right.number)} "
        f"({_stated(book, second)}): {factor:.3g} times the earlier goal"
    )
    return Finding(
        f"goal-{first['target_id']}-then-{second['target_id']}",
        "goal",
        "Two steps of one goal" if steps else "A goal, and the next one for the same quantity",
        left,
        right,
        formula,
        fits=steps and left.number <= right.number,
        difference=left.number - right.number,
        otherwise="replaced",
    )


def goals_above_their_time(book: Book) -> Iterator[Finding]:
    """Check that a goal lies above the last level before it, and say how far."""
    for goal in _goals_in_dollars(book):
        stated = _stated(book, goal)
        before = [row for row in _levels(book, goal) if row["period"] < stated[:4]]
        if not before:
            continue
        last = max(row["period"] for row in before)
        level = narrowest(row for row in before if row["period"] == last)
        low, high = book.figure("trade", level["trade_id"]), _figure(book, goal)
        times = high.number / low.number
        formula = (
            f"{shown(high.number)} / {shown(low.number)} = {times:.3g} times the level of {last}"
        )
        key = f"goal-{goal['target_id']}-above-{level['trade_id']}"
        subject = "A goal lies above the last printed level of its time"
        yield at_most(key, subject, low, high, rule="goal", formula=formula)


def goals_and_outcomes(book: Book) -> Iterator[Finding]:
    """Compare a goal that has a date with what was reached at that date."""
    for goal in _goals_in_dollars(book):
        if goal["horizon"] is None:
            continue
        _, end = periods.bounds(goal["horizon"])
        reached = [row for row in _levels(book, goal) if row["period_end"] == end]
        if not reached:
            continue
        outcome = book.figure("trade", narrowest(reached)["trade_id"])
        aim = _figure(book, goal)
        sign = "<=" if aim.number <= outcome.number else ">"
        yield at_most(
            f"goal-{goal['target_id']}-and-outcome",
            "A goal against what was reached at its date",
            aim,
            outcome,
            rule="goal",
            formula=f"aimed at {shown(aim.number)} {sign} reached {shown(outcome.number)}",
            otherwise="replaced",
        )


def _figure(book: Book, goal: Row) -> Side:
    """Return a goal by its number: "more than" leaves it open upwards, but sets what to reach."""
    side = book.figure("targets", goal["target_id"])
    return Side(side.words, side.rows, side.value, side.number, side.number)


def _goals_in_dollars(book: Book) -> list[Row]:
    return [
        row
        for row in book.tables["targets"]
        if row["indicator"] == "trade_value" and row["product"] in ALL_GOODS
    ]


def _levels(book: Book, goal: Row) -> list[Row]:
    """Return the annual trade values of the quantity for which a goal is set."""
    return [
        row
        for row in book.tables["trade"]
        if row["measure"] == "value"
        and row["frequency"] == "annual"
        and row["organization"] is None
        and row["product"] == "total"
        and all(row[column] == goal[column] for column in ("reporter", "partner", "flow"))
    ]


GOALS = (goals_replace_each_other, goals_above_their_time, goals_and_outcomes)
