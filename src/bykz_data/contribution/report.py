"""What a check found: one issue a problem, each with its place and its remedy."""

from __future__ import annotations

import html
import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from bykz_data.errors import ValidationError
from bykz_data.text import shortened

from .issues import Issues

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd


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
        All problems in the order of the file: a sequence that makes each `Issue` when it is
        looked at.
    changes
        After a clean check: rows added and cells changed against the shipped tables; of more
        than ten thousand added rows only the number is kept.
    added, changed, unchanged
        Numbers of rows added, of cells changed, and of rows that are there already.
    notes
        After a clean check: what breaks no rule but is worth a second look.
    contributed
        After a clean check: the rows of each table as text, the cells that follow filled in.
    """

    problems: Issues
    changes: list[Change] = field(default_factory=list)
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    notes: list[str] = field(default_factory=list)
    contributed: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    _rows: Callable[[bool], pd.DataFrame] | None = None

    @property
    def ok(self) -> bool:
        """True where no problem was found."""
        return not self.problems

    @property
    def issues(self) -> pd.DataFrame:
        """All problems: table, file, line, column, key, value, rule, message."""
        return self.problems.frame()

    @property
    def valid(self) -> pd.DataFrame:
        """The rows of the checked table in which nothing is wrong."""
        return self._split(True)

    @property
    def invalid(self) -> pd.DataFrame:
        """The rows of the checked table in which something is wrong."""
        return self._split(False)

    def _split(self, good: bool) -> pd.DataFrame:
        if self._rows is None:
            raise ValidationError("several tables were checked: split each by itself")
        return self._rows(good)

    def summary(self) -> str:
        """Say in a few lines what was found."""
        if self.ok:
            return f"valid: {self._changes_in_words()}"
        counts = self.problems.rules().most_common()
        rules = ", ".join(f"{rule} {count}" for rule, count in counts)
        lines = self.problems.lines()
        where = f" in {_plural(lines, 'line')}" if lines else ""
        return f"{_plural(len(self.problems), 'problem')}{where}: {rules}"

    def _changes_in_words(self) -> str:
        return (
            f"{_plural(self.added, 'row')} added, {_plural(self.changed, 'cell')} changed, "
            f"{_plural(self.unchanged, 'row')} already there"
        )

    def raise_for_issues(self) -> None:
        """Raise an error if there is any problem.

        Raises
        ------
        ValidationError
            With the summary and the first problems.
        """
        if not self.ok:
            first = "\n".join(str(issue) for issue in self.problems[:20])
            raise ValidationError(f"{self.summary()}\n{first}")

    def __repr__(self) -> str:
        """Show the summary and the first problems."""
        shown = [str(issue) for issue in self.problems[:10]]
        more = len(self.problems) - len(shown)
        if more > 0:
            shown.append(f"… and {more} more")
        return "\n".join([self.summary(), *shown])

    def _repr_html_(self) -> str:
        rows = "".join(
            f"<tr><td>{html.escape(str(i.line or ''))}</td><td>{html.escape(i.column or '')}</td>"
            f"<td>{html.escape(shortened(i.value or ''))}</td><td>{html.escape(i.rule)}</td>"
            f"<td>{html.escape(i.message)}</td></tr>"
            for i in self.problems[:100]
        )
        head = "<tr><th>line</th><th>column</th><th>value</th><th>rule</th><th>problem</th></tr>"
        table = f"<table>{head}{rows}</table>" if rows else ""
        return f"<p>{html.escape(self.summary())}</p>{table}"

    def to_text(self) -> str:
        """Write the problems grouped by rule, or what a clean contribution would change."""
        lines = [self.summary()]
        for rule in self.problems.rules():
            lines.append(f"\n{rule}")
            for issue in self.problems.of_rule(rule):
                line = f", line {issue.line}" if issue.line is not None else ""
                column = f", column {issue.column}" if issue.column else ""
                value = f"{shortened(issue.value)!r} " if issue.value else ""
                lines.append(f"  {issue.file}{line}{column}: {value}{issue.message}")
        for change in self.changes:
            if not change.cells:
                lines.append(f"  + {change.table} {change.key}")
            for column, (old, new) in change.cells.items():
                was, now = ("(empty)" if cell is None else repr(cell) for cell in (old, new))
                lines.append(f"  ~ {change.table} {change.key}: {column} {was} -> {now}")
        lines += [f"note: {note}" for note in self.notes]
        return "\n".join(lines) + "\n"

    def to_json(self) -> str:
        """Write the result as JSON: valid, issues, changes, their numbers, notes."""
        names = ("table", "line", "column", "key", "value", "rule", "message")
        content: dict[str, Any] = {
            "valid": self.ok,
            "issues": [{name: getattr(i, name) for name in names} for i in self.problems],
            "changes": [asdict(change) for change in self.changes],
            "added": self.added,
            "changed": self.changed,
            "unchanged": self.unchanged,
            "notes": self.notes,
        }
        return json.dumps(content, ensure_ascii=False, indent=2) + "\n"

    def to_github(self) -> str:
        """Write the problems as GitHub annotations."""
        lines = []
        for issue in self.problems:
            place = f"file={_escaped(issue.file, True)},line={issue.line or 1}"
            text = f"{issue.column or ''} [{issue.rule}] {shortened(issue.value or '')!r} "
            title = _escaped(f"{issue.table} {issue.key or ''}".strip(), True)
            lines.append(f"::error {place},title={title}::{_escaped(text + issue.message)}\n")
        return "".join(lines)


def _escaped(text: str, in_property: bool = False) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if in_property else text


def _plural(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
