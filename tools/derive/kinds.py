"""The kinds of checks for which a reader names the rows: each with its arithmetic."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bykz_data.book import periods

from .figures import Row, Said, Side, quote, ratio, shown, total
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
    """Two rows say the same of one thing.

    Attributes
    ----------
    left, right
        The cells that are compared.
    rule
        Code of what is checked.
    left_said, right_said
        The words that differ, where they are not those of the rows.
    """

    left: Cell
    right: Cell
    rule: str = "same"
    left_said: Said | None = None
    right_said: Said | None = None

    def finding(self, book: Book) -> Finding:
        """Compare numbers by their ranges, and other statements by what they say."""
        cells = (self.left, self.right)
        values = [book.row(table, key)[column] for table, key, column in cells]
        if all(isinstance(value, (int, float)) for value in values):
            left, right = (book.figure(*cell) for cell in cells)
            formula = f"{shown(left.number)} and {shown(right.number)}"
            return equal(self.key, self.rule, self.subject, left, right, formula)
        left, right = (
            said.side if said else book.words(table, key)
            for said, (table, key, _) in zip((self.left_said, self.right_said), cells, strict=True)
        )
        # Periods are compared by the years that they name, whatever their form.
        years = [re.findall(r"(?:19|20)[0-9]{2}", str(value)) for value in values]
        fits = years[0] == years[1] if all(years) else values[0] == values[1]
        formula = " and ".join(
            said.words if said else str(value)
            for said, value in zip((self.left_said, self.right_said), values, strict=True)
        )
        return Finding(self.key, self.rule, self.subject, left, right, formula, fits)


@dataclass(frozen=True)
class AtMost(Check):
    """One figure, or the sum of several, is not larger than another."""

    smaller: tuple[Ref, ...]
    larger: tuple[Ref, ...]
    column: str = "value"
    rule: str = "part"

    def finding(self, book: Book) -> Finding:
        """Compare the two sums."""
        smaller, larger = (
            total([book.figure(*ref, self.column) for ref in refs])
            for refs in (self.smaller, self.larger)
        )
        terms = " + ".join(shown(book.row(*ref)[self.column]) for ref in self.smaller)
        made = f"{terms} = {shown(smaller.number)}" if len(self.smaller) > 1 else terms
        sign = "<=" if smaller.number <= larger.number else ">"
        formula = f"{made} {sign} {shown(larger.number)}"
        return at_most(self.key, self.subject, smaller, larger, rule=self.rule, formula=formula)


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
    among
        Whether the print gives the members as examples ("among them"), so that they may be fewer.
    otherwise
        Verdict where the numbers differ: `scope_differs` where what is listed is of another kind
        than what is counted, such as the places of structures.
    """

    number: Cell
    table: str
    where: dict[str, tuple[object, ...]]
    distinct: str
    excluding: tuple[str, ...] = ()
    among: bool = False
    otherwise: str = "contradiction"

    def finding(self, book: Book) -> Finding:
        """Compare the number with the count of the rows."""
        announced = book.figure(*self.number)
        members = self._members(book)
        number = float(len(members))
        listed = Side(
            "listed: " + ", ".join(dict.fromkeys(quote(row) for row in members.values())),
            " ".join(f"{self.table}/{book.key(self.table, row)}" for row in members.values()),
            number,
            number,
            number,
        )
        formula = f"{shown(announced.number)} announced, {len(members)} listed"
        if self.among:
            formula = f"{len(members)} listed as examples, {shown(announced.number)} announced"
            return at_most(self.key, self.subject, listed, announced, rule="list", formula=formula)
        found = equal(self.key, "list", self.subject, announced, listed, formula)
        return replace(found, otherwise=self.otherwise)

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
    first_said, second_said
        The words that print a date, if they are not those of its row.
    """

    first: Cell
    second: Cell
    first_said: Said | None = None
    second_said: Said | None = None

    def finding(self, book: Book) -> Finding:
        """Compare the first possible day of the one with the last possible day of the other."""
        first, second = (
            str(book.row(table, key)[column]) for table, key, column in (self.first, self.second)
        )
        left = self.first_said.side if self.first_said else book.words(*self.first[:2])
        right = self.second_said.side if self.second_said else book.words(*self.second[:2])
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
        return equal(self.key, "duration", self.subject, sides[0], sides[1], "; ".join(parts))
