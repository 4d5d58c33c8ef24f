"""The register of contradictions: all checks of the book against itself, with their outcome."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .book import Book
from .counts import COUNTS
from .goals import GOALS
from .named import CHECKS
from .novelty import NOVELTY
from .possible import POSSIBLE
from .printing import PRINTING
from .restated import RESTATED
from .rules import RULES
from .spans import DURATIONS, SCOPES
from .spelling import SPELLING
from .states import STATES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .book import Tables
    from .figures import Row
    from .findings import Finding
    from .kinds import Check

CHECKS_BY_READERS: tuple[Check, ...] = (
    *CHECKS,
    *COUNTS,
    *NOVELTY,
    *STATES,
    *SCOPES,
    *DURATIONS,
    *PRINTING,
)
"""The checks for which a reader named the rows."""

_QUOTED = re.compile(r"\(p\. ([0-9]+)\)")


def contradictions(tables: Tables, notes: dict[str, Row]) -> list[Row]:
    """Run every check.

    Parameters
    ----------
    tables
        The rows of the hand-edited tables, by table.
    notes
        The editors' notes and verdicts, by key of the check.

    Returns
    -------
    list of dict
        The rows of the table `contradictions`, sorted by key.

    Raises
    ------
    KeyError
        When a check names a row, or a note names a check, that does not exist, or when two
        checks have one key.
    """
    book = Book(tables)
    register: dict[str, Row] = {}
    for finding in findings(book):
        if finding.key in register:
            raise KeyError(f"two checks have the key {finding.key}")
        register[finding.key] = _row(book, finding)
    unknown = notes.keys() - register.keys()
    if unknown:
        raise KeyError(f"notes on checks that do not exist: {', '.join(sorted(unknown))}")
    for key, note in notes.items():
        register[key]["note"] = note["note"]
        register[key]["verdict"] = note["verdict"] or register[key]["verdict"]
    return [register[key] for key in sorted(register)]


def findings(book: Book) -> Iterator[Finding]:
    """Run the rules that find their rows, then the checks for which a reader named them."""
    for rule in (*RULES, *GOALS, *POSSIBLE, *RESTATED, *SPELLING):
        yield from rule(book)
    for check in CHECKS_BY_READERS:
        yield check.finding(book)


def _row(book: Book, finding: Finding) -> Row:
    references = f"{finding.left.rows} {finding.right.rows}".split()
    pages = {int(page) for page in _QUOTED.findall(f"{finding.left.words} {finding.right.words}")}
    for reference in references:
        table, key = reference.split("/", 1)
        pages |= {book.row(table, key)["page"], *book.mentioned(table, key)}
    return finding.row() | {"pages": " ".join(str(page) for page in sorted(pages))}
