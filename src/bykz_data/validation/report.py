"""What a check found: one issue a problem, each with its place and its remedy."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Issue:
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
        """Return the issue on one line: place, rule, value, and what was expected."""
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        where = f"{place}: {self.column}" if self.column else place
        value = "" if self.value is None else f" {_short(self.value)!r}"
        return f"{where}: [{self.rule}]{value} {self.message}"


def _short(value: str, limit: int = 80) -> str:
    return value if len(value) <= limit else value[: limit - 1] + "…"
