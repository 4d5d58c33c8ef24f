"""Combinations: growth rates that must be possible together, and percentages that are indices."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .figures import Side, narrowest, shown
from .findings import Finding, at_most
from .rules import FLOW_OF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .book import Book
    from .figures import Row

TABLES = {"trade": FLOW_OF, "investments": ("investor", "target", "kind")}
"""Tables with growth that is printed as an index, and whose growth it is."""


def bases_within_years(book: Book) -> Iterator[Finding]:
    """Check that the base of a growth within a year does not exceed that whole year."""
    levels = _values(book)
    for growth in _growths(book):
        level = _level(levels, growth)
        for whole in levels:
            if (
                level is None
                or whole["frequency"] != "annual"
                or growth["frequency"] == "annual"
                or str(growth["base_period"])[:4] != whole["period"]
                or any(whole[column] != growth[column] for column in (*FLOW_OF, "flow"))
            ):
                continue
            base = _base(book, growth, level)
            year = book.figure("trade", whole["trade_id"])
            subject = f"Base of the growth, {growth['base_period']}, within {whole['period']}"
            yield at_most(
                f"base-{growth['trade_id']}",
                subject,
                base,
                year,
                rule="combination",
                formula=f"{_division(book, growth, level)} <= {shown(year.number)}"
                if base.number <= year.number
                else f"{_division(book, growth, level)} > {shown(year.number)}",
            )


def rest_of_the_year(book: Book) -> Iterator[Finding]:
    """Say what growth the rest of a year must have had, by that of the year and of a part of it."""
    levels = _values(book)
    for year in _growths(book):
        whole = _level(levels, year)
        for growth in _growths(book):
            part = _level(levels, growth)
            alike = all(growth[column] == year[column] for column in (*FLOW_OF, "flow"))
            inside = growth["frequency"] != "annual" and growth["period"][:4] == year["period"]
            if whole is not None and part is not None and alike and inside:
                yield _rest(book, (year, whole), (growth, part))


def _rest(book: Book, year: tuple[Row, Row], part: tuple[Row, Row]) -> Finding:
    outer, inner = _base(book, *year), _base(book, *part)
    now = year[1]["value"] - part[1]["value"]
    before = outer.number - inner.number
    formula = (
        f"{_division(book, *year)}; {_division(book, *part)}; "
        f"rest {shown(round(before))} before, {shown(round(now))} now"
    )
    key = f"rest-{part[0]['trade_id']}"
    subject = "Growth of a year and of a part of it leave a rest of the year that is possible"
    return at_most(key, subject, inner, outer, rule="combination", formula=formula)


def imports_left_over(book: Book) -> Iterator[Finding]:
    """Check that the exports of the base period, by their growth, fit into its turnover."""
    levels = _values(book)
    for growth in _growths(book):
        turnover = _level(levels, growth)
        if growth["flow"] != "turnover" or turnover is None:
            continue
        for other in _growths(book):
            exports = _level(levels, other)
            alike = all(other[column] == growth[column] for column in (*FLOW_OF, "period"))
            if alike and other["flow"] == "export" and exports is not None:
                yield _left_over(book, (growth, turnover), (other, exports))


def _left_over(book: Book, whole: tuple[Row, Row], part: tuple[Row, Row]) -> Finding:
    outer, inner = _base(book, *whole), _base(book, *part)
    before = outer.number - inner.number
    now = whole[1]["value"] - part[1]["value"]
    change = f"{now / before:.3g} times as much as before" if before > 0 else "nothing before"
    formula = (
        f"turnover {_division(book, *whole)}; exports {_division(book, *part)}; "
        f"imports {shown(round(before))} before, {shown(round(now))} now, {change}"
    )
    found = at_most(
        f"imports-{whole[0]['trade_id']}",
        "Growth of turnover and of exports leave imports that are possible",
        inner,
        outer,
        rule="combination",
        formula=formula,
    )
    # Where the ranges of the two bases overlap, nothing may be left: the check shows little.
    return replace(found, tells=not found.fits or inner.high <= outer.low)


def three_growths(book: Book) -> Iterator[Finding]:
    """Check that growth of turnover lies between that of exports and of imports, and their mix."""
    for growth in _growths(book):
        if growth["flow"] != "turnover":
            continue
        flows = {
            row["flow"]: row
            for row in _growths(book)
            if all(row[column] == growth[column] for column in (*FLOW_OF, "period", "base_period"))
        }
        if flows.keys() >= {"export", "import"}:
            yield _mix(book, growth, flows["export"], flows["import"])


def _mix(book: Book, turnover: Row, export: Row, imports: Row) -> Finding:
    rows = (turnover, export, imports)
    sides = [book.figure("trade", row["trade_id"]) for row in rows]
    whole, first, second = (1 + side.number / 100 for side in sides)
    share = (second - whole) / (second - first)
    formula = (
        f"{shown(first)} x s + {shown(second)} x (1 - s) = {shown(whole)} with s = {share:.3f}, "
        "the share of exports in the turnover before"
    )
    return Finding(
        f"mix-{turnover['trade_id']}",
        "combination",
        "Growth of turnover, exports and imports is possible together",
        sides[0],
        Side(f"{sides[1].words}, {sides[2].words}", f"{sides[1].rows} {sides[2].rows}"),
        formula,
        fits=0 <= share <= 1,
    )


def indices(book: Book) -> Iterator[Finding]:
    """Show what a percentage that is printed as an index would mean as an increase."""
    for table, columns in TABLES.items():
        for row in book.tables[table]:
            if row["growth_form"] == "index":
                yield _index(book, table, row, columns)
    for row in book.tables["targets"]:
        if row["growth_form"] == "index":
            levels = [
                level
                for level in _values(book)
                if level["period"] == row["base_period"]
                and all(level[c] == row[c] for c in ("reporter", "partner", "flow", "product"))
            ]
            yield _index_finding(book, "targets", row, levels, known="before")


def _index(book: Book, table: str, row: Row, columns: tuple[str, ...]) -> Finding:
    flow = ("flow",) if table == "trade" else ()
    levels = [
        level
        for level in book.tables[table]
        if level["period"] == row["period"]
        and level["growth_form"] is None
        and level.get("measure", "value") == "value"
        and all(level[column] == row[column] for column in (*columns, *flow))
    ]
    return _index_finding(book, table, row, levels, known="after")


def _index_finding(book: Book, table: str, row: Row, levels: list[Row], *, known: str) -> Finding:
    """Compare the two readings; the levels are those before or after the growth."""
    key = book.key(table, row)
    index, printed = 1 + row["value"] / 100, row["value"] + 100
    formula = (
        f"{shown(printed)} per cent of the level before is {index:.4g} times as much; "
        f"an increase by {shown(printed)} per cent would be {index + 1:.4g} times as much"
    )
    left = book.words(table, key)
    right = Side("read as an increase by the same percentage", f"{table}/{key}")
    if levels:
        level = narrowest(levels)
        home = "trade" if table == "targets" else table
        right = book.words(home, book.key(home, level))
        made = [
            shown(round(level["value"] * f if known == "before" else level["value"] / f))
            for f in (index, index + 1)
        ]
        other = "after" if known == "before" else "before"
        formula += f": {made[0]} or {made[1]} {other}"
    subject = "A percentage that is read as an index, not as an increase"
    return Finding(f"index-{key}", "index", subject, left, right, formula, fits=True)


def _growths(book: Book) -> list[Row]:
    return [row for row in book.tables["trade"] if row["measure"] == "growth"]


def _values(book: Book) -> list[Row]:
    return [row for row in book.tables["trade"] if row["measure"] == "value"]


def _level(levels: list[Row], growth: Row) -> Row | None:
    alike = [
        row
        for row in levels
        if all(row[column] == growth[column] for column in (*FLOW_OF, "flow", "period"))
    ]
    return narrowest(alike) if alike else None


def _base(book: Book, growth: Row, level: Row) -> Side:
    """Return the level before a growth, from the level after it."""
    rate = book.figure("trade", growth["trade_id"])
    after = book.figure("trade", level["trade_id"])
    return Side(
        f"{rate.words}, {after.words}",
        f"{rate.rows} {after.rows}",
        after.number / (1 + rate.number / 100),
        after.low / (1 + rate.high / 100),
        after.high / (1 + rate.low / 100),
    )


def _division(book: Book, growth: Row, level: Row) -> str:
    base = _base(book, growth, level)
    factor = 1 + growth["value"] / 100
    return f"{shown(level['value'])} / {shown(round(factor, 6))} = {shown(round(base.number))}"


POSSIBLE = (bases_within_years, rest_of_the_year, imports_left_over, three_growths, indices)
