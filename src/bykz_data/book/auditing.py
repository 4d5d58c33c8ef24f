"""The audit: the tables compared with the text of the book.

The text is not shipped. Whoever has it can check that everything quoted is on the page that
the row cites, and that every number, capitalised name and footnote marker of the book's body
is accounted for in the table `coverage`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bykz_data import limits
from bykz_data.catalog import key_of, schema, table_names
from bykz_data.store.backends import rows_of
from bykz_data.text import one_line

from .expressions import KINDS, Expression, Place, expressions, ordinary_words
from .pages import Index, Page, split_pages

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Finding:
    """One thing that the audit cannot explain."""

    check: str
    page: int
    expression: str
    context: str
    message: str

    def __str__(self) -> str:
        """Return the finding on one line."""
        return f"page {self.page}: {self.expression!r} {self.message}: …{self.context}…"


@dataclass
class Audit:
    """What the audit found.

    Attributes
    ----------
    findings
        What is unexplained; of more than ten thousand findings the first.
    checked
        How many quotations, names, numbers and markers were checked.
    by_page
        For each page, how many expressions of each kind are explained and not.
    counts
        How much of each kind is unexplained, listed or not.
    """

    findings: list[Finding]
    checked: dict[str, int]
    by_page: dict[int, dict[str, list[int]]]
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def ok(self) -> bool:
        """True where nothing is unexplained."""
        return not self.findings

    def add(self, finding: Finding) -> None:
        """Count something unexplained, and list it while there are not too many."""
        self.counts[finding.check] += 1
        if len(self.findings) < limits.FINDINGS.most:
            self.findings.append(finding)

    def summary(self) -> str:
        """Say in a few lines what was checked and how much is unexplained."""
        lines = [
            f"{count:6,d} {what} checked, {self.counts[what]} unexplained"
            for what, count in self.checked.items()
        ]
        return "\n".join(lines)

    def to_html(self) -> str:
        """Draw the coverage page by page, as one self-contained page of HTML."""
        from bykz_data.html import rendered

        return rendered("audit.html", audit=self, kinds=KINDS)


def audit(text: str, first_page: int = 1) -> Audit:
    r"""Compare the tables with the text of the book.

    Parameters
    ----------
    text
        The book's text, page-marked or separated by form feeds; see `split_pages`.
    first_page
        Printed number of the first page of a form-feed text.

    Returns
    -------
    Audit
        `.ok`, `.findings`, `.summary()`, `.to_html()`.

    Raises
    ------
    TextError
        When the text has neither page marks nor form feeds.

    Examples
    --------
    >>> result = audit("=== PAGE 5\npasando de 216 millones de dólares")
    >>> result.ok
    False
    """
    pages = split_pages(text, first_page)
    index = Index(pages.values())
    result = Audit([], {"quotations": 0, **dict.fromkeys(KINDS.values(), 0)}, {})
    checked = result.checked
    for name, page, words in _quotations():
        checked["quotations"] += 1
        problem = _misplaced(pages, index, page, words)
        if problem:
            result.add(Finding("quotations", page, words, name, problem))
    coverage = _coverage()
    notes = _notes_by_page()
    ordinary = ordinary_words(pages.values())
    for number in sorted(pages.keys() & _printed_pages()):
        found = expressions(pages[number], notes.get(number, ()), ordinary)
        counts = result.by_page[number] = {kind: [0, 0] for kind in KINDS}
        for expression in found:
            checked[KINDS[expression.kind]] += 1
            counts[expression.kind][expression.place not in coverage] += 1
        missing = [expression for expression in found if expression.place not in coverage]
        room = limits.FINDINGS.most - len(result.findings)
        result.counts.update(KINDS[expression.kind] for expression in missing[room:])
        for finding in _unexplained(pages[number], missing[:room]):
            result.add(finding)
        for finding in _covered(number, found, coverage):
            result.add(finding)
    return result


def _unexplained(page: Page, missing: list[Expression]) -> Iterator[Finding]:
    """Yield what is on the page but not in coverage."""
    for expression in missing:
        context = _context(page.body, expression.start, expression.end)
        kind, message = KINDS[expression.kind], "is in no table and has no reason"
        yield Finding(kind, page.number, expression.text, context, message)


def _covered(number: int, found: list[Expression], coverage: dict[Place, Any]) -> Iterator[Finding]:
    """Yield what is in coverage but not on the page."""
    here = {place for place in coverage if place[1] == number}
    message = "is listed in coverage but is not on the page"
    for kind, _, words, occurrence in sorted(here - {e.place for e in found}):
        yield Finding(KINDS[kind], number, words, f"occurrence {occurrence}", message)


def _printed_pages() -> set[int]:
    """Return the numbers of the pages that the tables cover: not a title page or an imprint."""
    fields = {field["name"]: field for field in schema("coverage")["fields"]}
    bounds = fields["page"]["constraints"]
    return set(range(bounds["minimum"], bounds["maximum"] + 1))


def _quotations() -> Iterator[tuple[str, int, str]]:
    """Yield what every row quotes: table and key, page, words."""
    for name in table_names():
        columns = [field["name"] for field in schema(name)["fields"]]
        quoting = [
            column
            for column in columns
            if column == "alias" or (column.endswith("as_printed") and column != "url_as_printed")
        ]
        if "page" not in columns or not quoting:
            continue
        key, rows = key_of(name), rows_of(name)
        for column in sorted(quoting):
            for row in rows:
                if row[column] is not None:
                    yield f"{name} {row[key]}, column {column}", row["page"], row[column]


def _misplaced(pages: dict[int, Page], index: Index, number: int, words: str) -> str | None:
    page = pages.get(number)
    if page is None:
        return "cannot be checked: the text has no such page"
    if next(page.find(words), None) is not None:
        return None
    following = pages.get(number + 1)
    if following is not None:
        # A sentence, or a footnote, may run on to the next page.
        for length, both in index.joined(page, following):
            if any(start < length < end for start, end in both.find(words)):
                return None
    elsewhere = index.pages(words)
    if elsewhere:
        return f"is not on the page, but on {', '.join(map(str, elsewhere))}"
    return "is not on the page"


def _coverage() -> dict[Place, dict[str, Any]]:
    return {
        (row["kind"], row["page"], row["expression"], row["occurrence"]): row
        for row in rows_of("coverage")
    }


def _notes_by_page() -> dict[int, list[int]]:
    notes: dict[int, list[int]] = {}
    for row in rows_of("footnotes"):
        notes.setdefault(row["page"], []).append(row["footnote"])
    return notes


def _context(body: str, start: int, end: int, width: int = 40) -> str:
    return one_line(body[max(0, start - width) : end + width])
