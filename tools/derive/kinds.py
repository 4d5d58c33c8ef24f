"""The checks of the book against itself: rules over the rows, with their arithmetic.

Where a rule can find its rows by itself (levels and growth, flows, parts and wholes, the
numbering of sessions) it runs over all of them. Where only a reader can tell which rows speak
of the same thing, `CHECKS` names them; the arithmetic is computed all the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from bykz_data.book import periods, printed

Row = dict[str, Any]
Tables = dict[str, list[Row]]
Ref = tuple[str, str]


@dataclass(frozen=True)
class Side:
    """One side of a check: what is printed, where, and the range that it leaves open."""

    words: str
    rows: str
    value: float | None = None
    low: float = 0.0
    high: float = 0.0


def contradictions(tables: Tables, notes: dict[str, Row]) -> list[Row]:
    """Run every check; `notes` holds the editors' notes and verdicts by key.

    Raises
    ------
    KeyError
        When a check names a row, or a note a check, that is not there.
    """
    book = Book(tables)
    found = {row["contradiction_id"]: row for rule in RULES for row in rule(book)}
    unknown = notes.keys() - found.keys()
    if unknown:
        raise KeyError(f"notes on checks that are not there: {', '.join(sorted(unknown))}")
    for key, note in notes.items():
        found[key]["note"] = note["note"]
        if note["verdict"]:
            found[key]["verdict"] = note["verdict"]
    for row in found.values():
        refs = f"{row['left_rows']} {row['right_rows']}".split()
        pages = {book.row(*ref.split("/", 1))["page"] for ref in refs}
        row["pages"] = " ".join(str(page) for page in sorted(pages))
    return [found[key] for key in sorted(found)]


class Book:
    """The tables with their rows by key."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self._by_key = {
            name: {str(next(iter(row.values()))): row for row in rows}
            for name, rows in tables.items()
        }

    def row(self, table: str, key: str) -> Row:
        """Return one row."""
        try:
            return self._by_key[table][key]
        except KeyError:
            raise KeyError(f"a check names {table}/{key}, which is not there") from None

    def side(self, table: str, key: str, column: str = "value") -> Side:
        """Return a printed figure as one side of a check."""
        row = self.row(table, key)
        low, high = bounds(row, column)
        return Side(quote(row), f"{table}/{key}", row[column], low, high)


def bounds(row: Row, column: str = "value") -> tuple[float, float]:
    """Return the range of values that a printed figure leaves open."""
    words = row.get(f"{column}_as_printed") or row["as_printed"]
    qualifier = row.get(f"{column}_qualifier") or row.get("qualifier")
    return printed.bounds(words, float(row[column]), qualifier, row.get("growth_form"))


def quote(row: Row) -> str:
    """Quote a row with its page."""
    return f"{row.get('as_printed') or row['alias']} (p. {row['page']})"


def _number(value: float) -> str:
    return f"{value:,.10g}"


def _verdict(left: Side, right: Side) -> str:
    fits = left.low <= right.high and right.low <= left.high
    return "holds" if fits else "contradiction"


def _result(
    key: str, rule: str, subject: str, left: Side, right: Side, formula: str, verdict: str = ""
) -> Row:
    numbers = left.value is not None and right.value is not None
    difference = left.value - right.value if numbers else None  # type: ignore[operator]
    tolerance = None
    if numbers:
        widths = [(s.high - s.low) / 2 for s in (left, right)]
        tolerance = sum(widths) if all(w < float("inf") for w in widths) else None
    return {
        "contradiction_id": key,
        "rule": rule,
        "subject": subject,
        "left": left.words,
        "left_rows": left.rows,
        "right": right.words,
        "right_rows": right.rows,
        "formula": formula,
        "left_value": left.value,
        "right_value": _rounded(right.value),
        "difference": _rounded(difference),
        "tolerance": _rounded(tolerance),
        "verdict": verdict or _verdict(left, right),
        "note": None,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6)


# --- rules that find their rows by themselves --------------------------------------------

_CELL = ("reporter", "organization", "partner", "product")
_MADE = ("organization", "project", "place", "product")


def _levels(
    book: Book, table: str, keys: tuple[str, ...], values: tuple[str, ...]
) -> dict[tuple[Any, ...], list[Row]]:
    cells: dict[tuple[Any, ...], list[Row]] = {}
    for row in book.tables[table]:
        if row["measure"] in values:
            cells.setdefault(tuple(row.get(k) for k in keys), []).append(row)
    return cells


def _narrowest(rows: list[Row]) -> Row:
    return min(rows, key=lambda row: bounds(row)[1] - bounds(row)[0])


def growth_fits_levels(book: Book) -> Iterator[Row]:
    """Compare printed growth with the growth that the printed levels make."""
    for table, keys, values in (
        ("trade", (*_CELL, "flow"), ("value",)),
        ("production", _MADE, ("output",)),
    ):
        levels = _levels(book, table, (*keys, "period"), values)
        for row in book.tables[table]:
            if row["measure"] != "growth":
                continue
            cell = tuple(row.get(key) for key in keys)
            now, before = (
                levels.get((*cell, row["period"])),
                levels.get((*cell, row["base_period"])),
            )
            if now and before:
                yield _growth(book, table, row, _narrowest(now), _narrowest(before))


def _growth(book: Book, table: str, row: Row, now: Row, before: Row) -> Row:
    (now_low, now_high), (low, high) = bounds(now), bounds(before)
    made = (now["value"] / before["value"] - 1) * 100
    key = str(next(iter(row.values())))
    keys = [str(next(iter(r.values()))) for r in (now, before)]
    right = Side(
        f"{quote(now)} against {quote(before)}",
        " ".join(f"{table}/{k}" for k in keys),
        made,
        (now_low / high - 1) * 100,
        (now_high / low - 1) * 100 if low > 0 else float("inf"),
    )
    formula = f"{_number(now['value'])} / {_number(before['value'])} - 1 = {made:.2f} per cent"
    subject = f"Growth from {row['base_period']} to {row['period']}"
    return _result(f"growth-{key}", "growth", subject, book.side(table, key), right, formula)


def flows_fit(book: Book) -> Iterator[Row]:
    """Compare imports as turnover less exports with imports as exports less balance."""
    cells = _levels(book, "trade", (*_CELL, "period"), ("value",))
    for rows in cells.values():
        flows = {
            flow: _narrowest([row for row in rows if row["flow"] == flow])
            for flow in ("turnover", "export", "balance")
            if any(row["flow"] == flow for row in rows)
        }
        if len(flows) < 3:
            continue
        turnover, export, balance = (flows[f] for f in ("turnover", "export", "balance"))
        left, right = (
            _difference(turnover, export),
            _difference(export, balance),
        )
        formula = "; ".join(
            f"{_number(first['value'])} - {_number(second['value'])} = {_number(side.value or 0)}"
            for first, second, side in ((turnover, export, left), (export, balance, right))
        )
        subject = "Imports as turnover less exports, and as exports less balance"
        yield _result(f"flows-{turnover['trade_id']}", "identity", subject, left, right, formula)


def _difference(first: Row, second: Row) -> Side:
    (low, high), (other_low, other_high) = bounds(first), bounds(second)
    rows = " ".join(f"trade/{row['trade_id']}" for row in (first, second))
    return Side(
        f"{quote(first)} less {quote(second)}",
        rows,
        first["value"] - second["value"],
        low - other_high,
        high - other_low,
    )


def parts_within_wholes(book: Book) -> Iterator[Row]:
    """Check that a product group's part, a region or a shorter period does not exceed the whole."""
    parents = {row["product_id"]: row["parent"] for row in book.tables["products"]}
    regions = {row["place_id"]: row["parent"] for row in book.tables["places"]}
    rows = [
        row
        for row in book.tables["trade"]
        if row["measure"] == "value" and row["flow"] != "balance"
    ]
    for part in rows:
        for whole in rows:
            open_whole = whole["qualifier"] == "more_than"  # nothing can exceed it
            if part["flow"] != whole["flow"] or part is whole or open_whole:
                continue
            narrower = _narrower(part, whole, parents, regions)
            if narrower:
                yield _part(book, part, whole, narrower)


def _narrower(
    part: Row, whole: Row, parents: dict[str, str | None], regions: dict[str, str | None]
) -> str | None:
    """Tell in which one respect a row is a part of the other, if it is."""
    respects = []
    for key in ("reporter", "partner"):
        if part[key] != whole[key]:
            respects.append("region" if regions.get(part[key]) == whole[key] else "other")
    if part["product"] != whole["product"]:
        inside = whole["product"] in _ancestors(part["product"], parents)
        respects.append("product" if inside else "other")
    if part["organization"] != whole["organization"]:
        respects.append("company" if whole["organization"] is None else "other")
    if part["period"] != whole["period"]:
        start, end = periods.bounds(part["period"])
        first, last = periods.bounds(whole["period"])
        within = start and end and first and last and first <= start and end <= last
        respects.append("period" if within else "other")
    return None if "other" in respects or not respects else " and ".join(dict.fromkeys(respects))


def _ancestors(key: str | None, parents: dict[str, str | None]) -> Iterator[str]:
    while key and (key := parents.get(key)):
        yield key


def _part(book: Book, part: Row, whole: Row, narrower: str) -> Row:
    left, right = (book.side("trade", row["trade_id"]) for row in (part, whole))
    fits = left.low <= right.high
    formula = f"{_number(part['value'])} {'<=' if fits else '>'} {_number(whole['value'])}"
    key = f"part-{part['trade_id']}-of-{whole['trade_id']}"
    subject = f"A part ({narrower}) is not larger than the whole"
    verdict = "holds" if fits else "contradiction"
    row = _result(key, "part", subject, left, right, formula, verdict)
    return row | {"tolerance": None}


def sessions_in_order(book: Book) -> Iterator[Row]:
    """Check that the numbered sessions of a commission follow each other in time."""
    sessions = sorted(
        (
            row
            for row in book.tables["events"]
            if row["kind"] == "commission_session" and row["ordinal"]
        ),
        key=lambda row: row["ordinal"],
    )
    for first, second in pairwise(sessions):
        left, right = (
            Side(quote(row), f"events/{row['event_id']}", row["ordinal"]) for row in (first, second)
        )
        fits = first["date"] and second["date"] and first["date_start"] <= second["date_start"]
        formula = f"{first['ordinal']} on {first['date']}, {second['ordinal']} on {second['date']}"
        row = _result(
            f"order-{first['event_id']}-{second['event_id']}", "order",
            "Numbered sessions follow each other in time", left, right, formula,
            "holds" if fits else "contradiction",
        )  # fmt: skip
        yield row | {"difference": None, "tolerance": None}


# --- checks for which a reader named the rows --------------------------------------------


@dataclass(frozen=True)
class Sum:
    """The whole equals the sum of its parts."""

    key: str
    subject: str
    whole: Ref
    parts: tuple[Ref, ...]
    column: str = "value"


@dataclass(frozen=True)
class Same:
    """Two rows say the same of one thing; `columns` are what they say."""

    key: str
    subject: str
    left: tuple[str, str, str]
    right: tuple[str, str, str]


@dataclass(frozen=True)
class AtMost:
    """One figure is not larger than another, or than the sum of several."""

    key: str
    subject: str
    smaller: tuple[Ref, ...]
    larger: tuple[Ref, ...]
    column: str = "value"


@dataclass(frozen=True)
class ListLength:
    """A list has as many members as the number announced for it."""

    key: str
    subject: str
    number: tuple[str, str, str]
    table: str
    where: dict[str, object]
    distinct: str
    excluding: tuple[str, ...] = ()


@dataclass(frozen=True)
class Order:
    """One date is not after another."""

    key: str
    subject: str
    first: tuple[str, str, str]
    second: tuple[str, str, str]
    first_printed: Ref | None = None
    second_printed: Ref | None = None
    """Where a date is printed, if not in the words of its own row."""


@dataclass(frozen=True)
class Ratio:
    """A share, or a growth, fits the two figures that make it."""

    key: str
    subject: str
    ratio: Ref
    upper: Ref
    lower: Ref
    growth: bool = False


@dataclass(frozen=True)
class Since:
    """Two anniversaries count from the same year."""

    key: str
    subject: str
    first: Ref
    second: Ref


Check = Sum | Same | AtMost | ListLength | Order | Ratio | Since


def declared(book: Book) -> Iterator[Row]:
    """Run the declared checks."""
    from tools.derive.declared import CHECKS

    for check in CHECKS:
        yield _DECLARED[type(check)](book, check)


def _sum_side(book: Book, refs: tuple[Ref, ...], column: str) -> Side:
    sides = [book.side(table, key, column) for table, key in refs]
    return Side(
        ", ".join(side.words for side in sides),
        " ".join(side.rows for side in sides),
        sum(side.value or 0 for side in sides),
        sum(side.low for side in sides),
        sum(side.high for side in sides),
    )


def _check_sum(book: Book, check: Sum) -> Row:
    left = book.side(*check.whole, check.column)
    right = _sum_side(book, check.parts, check.column)
    parts = [_number(book.row(*ref)[check.column]) for ref in check.parts]
    formula = (
        f"{' + '.join(parts)} = {_number(right.value or 0)}; printed {_number(left.value or 0)}"
    )
    return _result(check.key, "sum", check.subject, left, right, formula)


def _check_same(book: Book, check: Same) -> Row:
    rows = [book.row(table, key) for table, key, _ in (check.left, check.right)]
    values = [row[side[2]] for row, side in zip(rows, (check.left, check.right), strict=True)]
    if all(_is_number(value) for value in values):
        left, right = (book.side(*side) for side in (check.left, check.right))
        formula = f"{_number(values[0])} and {_number(values[1])}"
        return _result(check.key, "same", check.subject, left, right, formula)
    left, right = (
        Side(quote(row), f"{side[0]}/{side[1]}")
        for row, side in zip(rows, (check.left, check.right), strict=True)
    )
    # Periods are compared by the years that they name, whatever their form.
    years = [re.findall(r"(?:19|20)[0-9]{2}", str(value)) for value in values]
    same = years[0] == years[1] if all(years) else values[0] == values[1]
    formula = f"{values[0]} and {values[1]}"
    verdict = "holds" if same else "contradiction"
    return _result(check.key, "same", check.subject, left, right, formula, verdict)


def _check_order(book: Book, check: Order) -> Row:
    rows = [book.row(table, key) for table, key, _ in (check.first, check.second)]
    values = [str(row[s[2]]) for row, s in zip(rows, (check.first, check.second), strict=True)]
    places = (check.first_printed or check.first[:2], check.second_printed or check.second[:2])
    left, right = (Side(quote(book.row(*ref)), "/".join(ref)) for ref in places)
    start, end = periods.bounds(values[0])[0], periods.bounds(values[1])[1]
    fits = start is None or end is None or start <= end
    formula = f"{values[0]} {'not after' if fits else 'after'} {values[1]}"
    verdict = "holds" if fits else "contradiction"
    return _result(check.key, "order", check.subject, left, right, formula, verdict)


def _check_ratio(book: Book, check: Ratio) -> Row:
    left = book.side(*check.ratio)
    upper, lower = book.side(*check.upper), book.side(*check.lower)
    less = 1 if check.growth else 0
    made = ((upper.value or 0) / (lower.value or 1) - less) * 100
    right = Side(
        f"{upper.words} against {lower.words}",
        f"{upper.rows} {lower.rows}",
        made,
        (upper.low / lower.high - less) * 100,
        (upper.high / lower.low - less) * 100,
    )
    minus = " - 1" if check.growth else ""
    formula = (
        f"{_number(upper.value or 0)} / {_number(lower.value or 1)}{minus} = {made:.2f} per cent"
    )
    rule = "growth" if check.growth else "part"
    return _result(check.key, rule, check.subject, left, right, formula)


def _check_since(book: Book, check: Since) -> Row:
    sides, parts = [], []
    for table, key in (check.first, check.second):
        row = book.row(table, key)
        start = periods.bounds(row["period"])[0]
        year = float(start.year if start else 0) - row["value"]
        sides.append(Side(quote(row), f"{table}/{key}", year, year, year))
        parts.append(f"{row['period'][:4]} - {_number(row['value'])} = {_number(year)}")
    return _result(check.key, "same", check.subject, sides[0], sides[1], "; ".join(parts))


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float))


def _check_at_most(book: Book, check: AtMost) -> Row:
    left, right = (_sum_side(book, refs, check.column) for refs in (check.smaller, check.larger))
    fits = left.low <= right.high
    formula = f"{_number(left.value or 0)} {'<=' if fits else '>'} {_number(right.value or 0)}"
    verdict = "holds" if fits else "contradiction"
    return _result(check.key, "part", check.subject, left, right, formula, verdict) | {
        "tolerance": None
    }


def _check_list(book: Book, check: ListLength) -> Row:
    left = book.side(*check.number)
    members: dict[object, Row] = {}
    for row in book.tables[check.table]:
        if row[check.distinct] in check.excluding:
            continue
        if all(_matches(row.get(key), value) for key, value in check.where.items()):
            members.setdefault(row[check.distinct], row)
    keys = [str(next(iter(row.values()))) for row in members.values()]
    names = ", ".join(str(name) for name in members)
    right = Side(
        f"listed: {names}",
        " ".join(f"{check.table}/{key}" for key in keys),
        float(len(members)), float(len(members)), float(len(members)),
    )  # fmt: skip
    formula = f"{_number(left.value or 0)} announced, {len(members)} listed"
    return _result(check.key, "list", check.subject, left, right, formula)


def _matches(value: object, wanted: object) -> bool:
    return value in wanted if isinstance(wanted, tuple) else value == wanted


_DECLARED: dict[type, Callable[..., Row]] = {
    Sum: _check_sum,
    Same: _check_same,
    AtMost: _check_at_most,
    ListLength: _check_list,
    Order: _check_order,
    Ratio: _check_ratio,
    Since: _check_since,
}

RULES = (growth_fits_levels, flows_fit, parts_within_wholes, sessions_in_order, declared)
