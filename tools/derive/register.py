"""The register of contradictions: all checks of the book against itself, with their outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .book import Book
from .named import CHECKS
from .rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .book import Tables
    from .figures import Row
    from .findings import Finding


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
        When a check names a row, or a note names a check, that does not exist.
    """
    book = Book(tables)
    register = {finding.key: _row(book, finding) for finding in findings(book)}
    unknown = notes.keys() - register.keys()
    if unknown:
        raise KeyError(f"notes on checks that do not exist: {', '.join(sorted(unknown))}")
    for key, note in notes.items():
        register[key]["note"] = note["note"]
        register[key]["verdict"] = note["verdict"] or register[key]["verdict"]
    return [register[key] for key in sorted(register)]


def findings(book: Book) -> Iterator[Finding]:
    """Run the rules that find their rows, then the checks for which a reader named them."""
    for rule in RULES:
        yield from rule(book)
    for check in CHECKS:
        yield check.finding(book)


def _row(book: Book, finding: Finding) -> Row:
    references = f"{finding.left.rows} {finding.right.rows}".split()
    pages = {book.row(*reference.split("/", 1))["page"] for reference in references}
    return finding.row() | {"pages": " ".join(str(page) for page in sorted(pages))}
