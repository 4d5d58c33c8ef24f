"""What is passed along the check: rows of text with their lines, and the problems found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from bykz_data import limits
from bykz_data.limits import Budget
from bykz_data.text import one_line, quoted, shortened, shown

Json: TypeAlias = dict[str, Any]
Cells: TypeAlias = dict[str, str]
"""The cells of a row by column, in the order of the table; an empty text is an empty cell."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem in one place of one file."""

    table: str
    file: str
    line: int | None
    column: str | None
    key: str | None
    value: str | None
    rule: str
    message: str

    def __str__(self) -> str:
        """Return the problem on one line: place, rule, value, and what was expected."""
        place = shown(self.file) if self.line is None else f"{shown(self.file)}:{self.line}"
        where = f"{place}: {shown(self.column)}" if self.column else place
        value = f" {quoted(self.value)}" if self.value else ""
        return f"{where}: [{self.rule}]{value} {one_line(self.message)}"


@dataclass(slots=True)
class Row:
    """One row: the physical line on which it starts (None where there are no lines), its cells."""

    line: int | None
    cells: Cells


@dataclass
class Sheet:
    """The rows contributed to one table, with what was found in them.

    Attributes
    ----------
    table, file
        Name of the table; the file as the reader can use its name.
    rows
        The rows that could be read, every cell as text.
    problems
        What is wrong so far.
    notes
        What was read although it is unusual, such as semicolons between the cells.
    read
        False where the columns could not be read, so that there are no rows to judge.
    separator
        What separates the cells of a text file.
    bad
        For each column, the positions of the rows whose cell has its problem already.
    budget
        Of what is computed for the whole contribution.
    new_rows
        For tables to which the contribution adds rows without keys, what keys these get, in words.
    """

    table: str
    file: str
    rows: list[Row] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    read: bool = True
    separator: str = "comma"
    bad: dict[str, set[int]] = field(default_factory=dict)
    budget: Budget = field(default_factory=Budget)
    new_rows: dict[str, str] = field(default_factory=dict)

    def problem(
        self,
        rule: str,
        message: str,
        line: int | None = None,
        column: str | None = None,
        value: str | None = None,
        key: str | None = None,
    ) -> None:
        """Record a problem; names and values are made fit to be shown."""
        most = limits.PROBLEMS.most
        if len(self.problems) > most:
            return
        if len(self.problems) == most:
            line = column = value = key = None
            rule = "file"
            message = f"has more than {most:,} problems: {limits.PROBLEMS.remedy}"
        column = column and shortened(shown(column))
        value, key = (text and shortened(text, limits.SHOWN.most) for text in (value, key))
        found = Problem(self.table, self.file, line, column, key, value, rule, message)
        self.problems.append(found)

    def place_of(self, table: str) -> str:
        """Say where rows of another table go that belong to the rows of this sheet."""
        if self.file.lower().endswith(".xlsx"):
            return f"a sheet {table!r} of this workbook, and check it without naming a table"
        return f"{table}.csv beside {self.table}.csv, and check the folder of both"

    def refuse(self, rule: str, message: str, line: int | None = None) -> Sheet:
        """Record why nothing of the sheet can be read."""
        self.problem(rule, message, line)
        self.read = False
        return self

    def bad_cell(self, position: int, column: str, rule: str, message: str) -> None:
        """Record what is wrong with a cell, unless it has its problem already."""
        known = self.bad.setdefault(column, set())
        if position not in known:
            known.add(position)
            row = self.rows[position]
            key = next(iter(row.cells.values()))
            self.problem(rule, message, row.line, column, row.cells[column], key or None)

    def bad_rows(self, *columns: str) -> set[int]:
        """Return the positions of the rows in which one of these cells has its problem already."""
        return set().union(*(self.bad.get(name, ()) for name in columns))
