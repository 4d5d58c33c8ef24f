"""What a check found: one problem a cell, each with its place and its remedy."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, astuple, dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bykz_data.errors import ValidationError
from bykz_data.text import counted, json_text, one_line, quoted, shortened, shown

from .sheet import Cells, Problem

if TYPE_CHECKING:
    import pandas as pd


MOST_LINES = 50
"""So many lines of a report are printed."""

LONGEST_CELL = 4000
"""Longer cells are cut in the list of changes: no text of the tables is longer."""


@dataclass
class Change:
    """One row that a contribution would add, or whose cells it would change."""

    table: str
    key: str
    cells: dict[str, tuple[str | None, str | None]] = field(default_factory=dict)
    """Changed columns with old and new value; empty for a row that is added."""


@dataclass
class Report:
    """The result of a check.

    Attributes
    ----------
    problems
        All problems, in the order of the file.
    changes
        After a clean check: rows added and cells changed against the tables as they are; of more
        than ten thousand added rows only the number is kept.
    added, changed, unchanged
        Numbers of rows added, of cells changed, and of rows that are there already.
    notes
        What was read although it is unusual; after a clean check also what breaks no rule but is
        worth a second look.
    contributed
        After a clean check: the rows of each table as text, the cells that follow filled in.
    """

    problems: list[Problem]
    changes: list[Change] = field(default_factory=list)
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    notes: list[str] = field(default_factory=list)
    contributed: dict[str, list[Cells]] = field(default_factory=dict)
    split: Callable[[bool], pd.DataFrame] | None = field(default=None, repr=False)

    @property
    def ok(self) -> bool:
        """True where no problem was found."""
        return not self.problems

    @property
    def issues(self) -> pd.DataFrame:
        """All problems: table, file, line, column, key, value, rule, message."""
        import pandas as pd

        columns = [column.name for column in fields(Problem)]
        rows = [astuple(problem) for problem in self.problems]
        return pd.DataFrame(rows, columns=columns).astype({"line": "Int64"})

    @property
    def valid(self) -> pd.DataFrame:
        """The rows of the checked table in which nothing is wrong."""
        return self._rows(True)

    @property
    def invalid(self) -> pd.DataFrame:
        """The rows of the checked table in which something is wrong."""
        return self._rows(False)

    def _rows(self, good: bool) -> pd.DataFrame:
        if self.split is None:
            raise ValidationError("several tables were checked: split each by itself")
        return self.split(good)

    def summary(self) -> str:
        """Say in a line what was found."""
        if self.ok:
            return (
                f"valid: {counted(self.added, 'row')} added, {counted(self.changed, 'cell')} "
                f"changed, {counted(self.unchanged, 'row')} already there"
            )
        counts = Counter(problem.rule for problem in self.problems).most_common()
        rules = ", ".join(f"{rule} {count}" for rule, count in counts)
        lines = len({(p.file, p.line) for p in self.problems if p.line is not None})
        where = f" in {counted(lines, 'line')}" if lines else ""
        return f"{counted(len(self.problems), 'problem')}{where}: {rules}"

    def raise_for_issues(self) -> None:
        """Raise an error if there is any problem.

        Raises
        ------
        ValidationError
            With the first problems.
        """
        if not self.ok:
            raise ValidationError(repr(self))

    def __repr__(self) -> str:
        """Return what the command line shows, cut where it is long."""
        lines = self.to_text().splitlines()
        more = len(lines) - MOST_LINES
        return "\n".join([*lines[:MOST_LINES], *([f"… and {more:,} more lines"] * (more > 0))])

    def _repr_html_(self) -> str:
        from bykz_data.html import rendered

        return rendered("report.html", report=self, shortened=shortened)

    def to_text(self) -> str:
        """Write the problems grouped by rule, or what a clean contribution would change."""
        lines = [self.summary()]
        groups: dict[str, list[Problem]] = {}
        for problem in self.problems:
            groups.setdefault(problem.rule, []).append(problem)
        for rule, problems in groups.items():
            lines.append(f"\n{rule}")
            for problem in problems:
                line = f", line {problem.line}" if problem.line is not None else ""
                column = f", column {shown(problem.column)}" if problem.column else ""
                value = f"{quoted(problem.value)} " if problem.value else ""
                message = one_line(problem.message)
                # The sheets of a workbook have lines of the same numbers.
                is_sheet = problem.table and problem.file.lower().endswith(".xlsx")
                table = f", table {problem.table}" if is_sheet else ""
                lines.append(f"  {shown(problem.file)}{table}{line}{column}: {value}{message}")
        for change in self.changes:
            row = f"{change.table} {shown(change.key)}"
            if not change.cells:
                lines.append(f"  + {row}")
            for name, (old, new) in change.cells.items():
                was, now = (
                    "(empty)" if cell is None else quoted(cell, LONGEST_CELL) for cell in (old, new)
                )
                lines.append(f"  ~ {row}: {name} {was} -> {now}")
        lines += [f"note: {one_line(note)}" for note in self.notes]
        return "\n".join(lines) + "\n"

    def to_json(self) -> str:
        """Write the result as JSON: valid, issues, changes, their numbers, notes."""
        content: dict[str, Any] = {
            "valid": self.ok,
            "issues": [asdict(problem) for problem in self.problems],
            "changes": [asdict(change) for change in self.changes],
            **{name: getattr(self, name) for name in ("added", "changed", "unchanged", "notes")},
        }
        return json_text(content)

    def to_github(self) -> str:
        """Write problems and notes as GitHub annotations, paths from the repository's folder."""
        lines = []
        for problem in self.problems:
            place = f"file={_escaped(_in_repository(problem.file), True)},line={problem.line or 1}"
            text = f"{problem.column or ''} [{problem.rule}] {quoted(problem.value or '')} "
            title = _escaped(f"{problem.table} {problem.key or ''}".strip(), True)
            lines.append(f"::error {place},title={title}::{_escaped(text + problem.message)}\n")
        lines += [f"::notice title=note::{_escaped(note)}\n" for note in self.notes]
        return "".join(lines)


def _in_repository(file: str) -> str:
    """Return a path from the folder of the repository in which we are; others as they are."""
    path, here = Path(os.path.abspath(file)), Path.cwd()  # noqa: PTH100 (links are not followed)
    home = next((home for home in (here, *here.parents) if (home / ".git").exists()), here)
    return path.relative_to(home).as_posix() if path.is_relative_to(home) else file


def _escaped(text: str, in_property: bool = False) -> str:
    text = one_line(text).replace("%", "%25")
    return text.replace(":", "%3A").replace(",", "%2C") if in_property else text
