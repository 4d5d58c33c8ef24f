"""The kinds of checks for which a reader names the rows: each with its arithmetic."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bykz_data.book import periods

from .figures import Row, Side, quote, ratio, shown, total
from .findings import Finding, at_most, equal

if TYPE_CHECKING:
    from .book import Book, Ref

Cell = tuple[str, str, str]
"""Table, key and column."""


@dataclass(frozen=True)
class Check(ABC):
    """A check for which a reader named the rows: its key in the register, and what it checks."""

    key: str
    subject: str

    @abstractmethod
    def finding(self, book: Book) -> Finding:
        """Compare the two sides."""


@dataclass(frozen=True)
class Sum(Check):
    """The whole equals the sum of its parts."""

    whole: Ref
    parts: tuple[Ref, ...]
    column: str = "value"

    def finding(self, book: Book) -> Finding:
        """Compare the printed whole with the sum."""
        whole = book.figure(*self.whole, self.column)
        parts = [book.figure(*ref, self.column) for ref in self.parts]
        made = total(parts)
        terms = " + ".join(shown(part.number) for part in parts)
        formula = f"{terms} = {shown(made.number)}; printed {shown(whole.number)}"
        return equal(self.key, "sum", self.subject, whole, made, formula)


@dataclass(frozen=True)
class Same(Check):
    """Two rows say the same of one thing."""

    left: Cell
    right: Cell

    def finding(self, book: Book) -> Finding:
        """Compare numbers by their ranges, and other statements by what they say."""
        cells = (self.left, self.right)
        values = [book.row(table, key)[column] for table, key, column in cells]
        if all(isinstance(value, (int, float)) for value in values):
            left, right = (book.figure(*cell) for cell in cells)
            formula = f"{shown(left.number)} and {shown(right.number)}"
            return equal(self.key, "same", self.subject, left, right, formula)
        left, right = (book.words(table, key) for table, key, _ in cells)
        # Periods are compared by the years that they name, whatever their form.
        years = [re.findall(r"(?:19|20)[0-9]{2}", str(value)) for value in values]
        fits = years[0] == years[1] if all(years) else values[0] == values[1]
        formula = f"{values[0]} and {values[1]}"
        return Finding(self.key, "same", self.subject, left, right, formula, fits)


@dataclass(frozen=True)
class AtMost(Check):
    """One figure, or the sum of several, is not larger than another."""

    smaller: tuple[Ref, ...]
    larger: tuple[Ref, ...]
    column: str = "value"

    def finding(self, book: Book) -> Finding:
        """Compare the two sums."""
        smaller, larger = (
            total([book.figure(*ref, self.column) for ref in refs])
            for refs in (self.smaller, self.larger)
        )
        return at_most(self.key, self.subject, smaller, larger)


@dataclass(frozen=True)
class ListLength(Check):
    """A list has as many members as the number announced for it.

    Attributes
    ----------
    number
        The cell of the number.
    table
        Table of the members.
    where
        Values by column; a row is a member when each of its cells is one of them.
    distinct
        Column that names the members; rows with the same name count once.
    excluding
        Names that do not count.
    """

    number: Cell
    table: str
    where: dict[str, tuple[object, ...]]
    distinct: str
    excluding: tuple[str, ...] = ()

    def finding(self, book: Book) -> Finding:
        """Compare the number with the count of the rows."""
        announced = book.figure(*self.number)
        members = self._members(book)
        number = float(len(members))
        listed = Side(
            f"listed: {', '.join(members)}",
            " ".join(f"{self.table}/{book.key(self.table, row)}" for row in members.values()),
            number,
            number,
            number,
        )
        formula = f"{shown(announced.number)} announced, {len(members)} listed"
        return equal(self.key, "list", self.subject, announced, listed, formula)

    def _members(self, book: Book) -> dict[str, Row]:
        members: dict[str, Row] = {}
        for row in book.tables[self.table]:
            name = str(row[self.distinct])
            inside = all(row[column] in values for column, values in self.where.items())
            if inside and name not in self.excluding:
                members.setdefault(name, row)
        return members


@dataclass(frozen=True)
class Order(Check):
    """One date is not after another.

    Attributes
    ----------
    first, second
        The cells of the dates.
    first_printed, second_printed
        The row where a date is printed, if not in the words of its own row.
    """

    first: Cell
    second: Cell
    first_printed: Ref | None = None
    second_printed: Ref | None = None

    def finding(self, book: Book) -> Finding:
        """Compare the first possible day of the one with the last possible day of the other."""
        first, second = (
            str(book.row(table, key)[column]) for table, key, column in (self.first, self.second)
        )
        left = book.words(*(self.first_printed or self.first[:2]))
        right = book.words(*(self.second_printed or self.second[:2]))
        start, end = periods.bounds(first)[0], periods.bounds(second)[1]
        fits = start is None or end is None or start <= end
        formula = f"{first} {'not after' if fits else 'after'} {second}"
        return Finding(self.key, "order", self.subject, left, right, formula, fits)


@dataclass(frozen=True)
class Ratio(Check):
    """A share, or a growth, fits the two figures that make it."""

    ratio: Ref
    upper: Ref
    lower: Ref
    growth: bool = False

    def finding(self, book: Book) -> Finding:
        """Compare the printed share or growth with the one that the figures make."""
        upper, lower = book.figure(*self.upper), book.figure(*self.lower)
        made, formula = ratio(upper, lower, growth=self.growth)
        rule = "growth" if self.growth else "part"
        return equal(self.key, rule, self.subject, book.figure(*self.ratio), made, formula)


@dataclass(frozen=True)
class Since(Check):
    """Two anniversaries count from the same year."""

    first: Ref
    second: Ref

    def finding(self, book: Book) -> Finding:
        """Compare the years from which the two count."""
        sides, parts = [], []
        for table, key in (self.first, self.second):
            row = book.row(table, key)
            start = periods.bounds(row["period"])[0]
            year = float(start.year if start else 0) - row["value"]
            sides.append(Side(quote(row), f"{table}/{key}", year, year, year))
            parts.append(f"{row['period'][:4]} - {shown(row['value'])} = {shown(year)}")
        return equal(self.key, "same", self.subject, sides[0], sides[1], "; ".join(parts))
