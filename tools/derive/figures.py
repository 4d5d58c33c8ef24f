"""Printed figures as ranges of values, and the arithmetic on them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bykz_data.book import printed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Row = dict[str, Any]

MEASURED = ("USD", "percent", "tonnes", "hectares", "square_metres", "weeks")
"""Units of what is measured, not counted: a printed number may be rounded."""


@dataclass(frozen=True)
class Side:
    """One side of a check: what is printed, in which rows, and the range that it leaves open.

    Attributes
    ----------
    words
        What is printed, with pages.
    rows
        The rows behind it, as `table/key`, separated by spaces.
    value
        The number that is compared; None where the side is not a number.
    low, high
        Lowest and highest value that the printed precision allows.
    """

    words: str
    rows: str
    value: float | None = None
    low: float = 0.0
    high: float = 0.0

    @property
    def number(self) -> float:
        """The value of a side that is a number."""
        if self.value is None:
            raise TypeError(f"{self.words} ({self.rows}) is not a number")
        return self.value


def bounds(row: Row, column: str = "value") -> tuple[float, float]:
    """Return the range of values that a printed figure leaves open."""
    words = row.get(f"{column}_as_printed") or row["as_printed"]
    qualifier = row.get(f"{column}_qualifier") or row.get("qualifier")
    if qualifier == "exact" and _counted(row, column, words):
        return float(row[column]), float(row[column])
    return printed.bounds(words, float(row[column]), qualifier, row.get("growth_form"))


def _counted(row: Row, column: str, words: str) -> bool:
    """Say whether a figure is a count that is printed to the last one."""
    unit = row.get(f"{column}_unit") or row.get("unit")
    counted = column == "count" or (unit is not None and unit not in MEASURED)
    return counted and not re.search(r"\bmil(?:l[oó]n(?:es)?)?\b", words)


@dataclass(frozen=True)
class Said:
    """Words of the book that a reader names as one side of a check.

    Attributes
    ----------
    words
        The printed words that differ from the other side.
    page
        Page on which they are printed.
    rows
        The rows that hold the fact, as `table/key`, separated by spaces.
    """

    words: str
    page: int
    rows: str

    @property
    def side(self) -> Side:
        """The words as one side of a check."""
        return Side(f"{self.words} (p. {self.page})", self.rows)


def narrowest(rows: Iterable[Row]) -> Row:
    """Return, of several statements of one figure, the one that leaves the least open."""
    return min(rows, key=lambda row: bounds(row)[1] - bounds(row)[0])


def quote(row: Row) -> str:
    """Quote a row with its page."""
    return f"{row.get('as_printed') or row['alias']} (p. {row['page']})"


def shown(value: float) -> str:
    """Write a number for a formula.

    Examples
    --------
    >>> shown(1092500000.0), shown(28.7)
    ('1,092,500,000', '28.7')
    """
    return f"{value:,.10g}"


def total(sides: Sequence[Side]) -> Side:
    """Add up several figures."""
    return Side(
        ", ".join(side.words for side in sides),
        " ".join(side.rows for side in sides),
        sum(side.number for side in sides),
        sum(side.low for side in sides),
        sum(side.high for side in sides),
    )


def difference(first: Side, second: Side) -> Side:
    """Subtract one figure from another."""
    return Side(
        f"{first.words} less {second.words}",
        f"{first.rows} {second.rows}",
        first.number - second.number,
        first.low - second.high,
        first.high - second.low,
    )


def ratio(upper: Side, lower: Side, *, growth: bool) -> tuple[Side, str]:
    """Divide one figure by another; return share or growth in per cent, and the formula."""
    less = 1 if growth else 0
    made = (upper.number / lower.number - less) * 100
    side = Side(
        f"{upper.words} against {lower.words}",
        f"{upper.rows} {lower.rows}",
        made,
        (upper.low / lower.high - less) * 100,
        (upper.high / lower.low - less) * 100 if lower.low > 0 else float("inf"),
    )
    minus = " - 1" if growth else ""
    return side, f"{shown(upper.number)} / {shown(lower.number)}{minus} = {made:.2f} per cent"
