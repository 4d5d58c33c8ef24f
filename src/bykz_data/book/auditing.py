"""The audit: the tables held against the text of the book.

The text is not shipped. Whoever has it can check that everything quoted stands on the page
that the row cites, and that every number, capitalised name and footnote marker of the book's
body is accounted for in the table `coverage`.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from bykz_data.catalog import schema, table_names
from bykz_data.errors import TextError
from bykz_data.loaders import load

from .printed import figures as _figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FIRST_PAGE, LAST_PAGE = 2, 68

Place: TypeAlias = tuple[str, int, str, int]
"""What identifies an expression: kind, page, text and occurrence."""


# --- the text --------------------------------------------------------------------------


@dataclass
class Page:
    """One page of the book: its text, and the text with blanks and hyphens taken out."""

    number: int
    body: str
    footnotes: str
    squeezed: str = field(init=False)
    _offsets: list[int] = field(init=False)

    def __post_init__(self) -> None:
        text = f"{self.body}\n{self.footnotes}"
        kept = [(n, char) for n, char in enumerate(text) if not _SKIPPED.match(char)]
        self._offsets = [n for n, _ in kept]
        self.squeezed = "".join(char for _, char in kept)

    def find(self, expression: str) -> Iterator[tuple[int, int]]:
        """Yield where an expression stands, blind to line breaks, blanks and hyphens."""
        sought = _SKIPPED.sub("", expression)
        if not sought:
            return
        start = self.squeezed.find(sought)
        while start >= 0:
            end = start + len(sought)
            if not self._cuts(start, end):
                yield self._offsets[start], self._offsets[end - 1] + 1
            start = self.squeezed.find(sought, start + 1)

    def _cuts(self, start: int, end: int) -> bool:
        """Tell whether a span starts or ends inside a number: '13' in '213'."""
        return any(
            0 < n < len(self.squeezed)
            and self.squeezed[n - 1].isdigit()
            and self.squeezed[n].isdigit()
            and self._offsets[n] - self._offsets[n - 1] == 1
            for n in (start, end)
        )


_SKIPPED = re.compile(r"[\s\u00ad\u2010\u2011-]")


def split_pages(text: str, first_page: int = 1) -> dict[int, Page]:
    """Split a text into its pages.

    Parameters
    ----------
    text
        Either with a line `=== PAGE n` before each page, and `--- footnotes` before a
        page's footnotes, or with a form feed after each page, as pdftotext writes.
    first_page
        Printed number of the first page of a form-feed text.

    Returns
    -------
    dict of int to Page
        The pages by printed number.

    Raises
    ------
    TextError
        When the text has neither page marks nor form feeds.
    """
    text = _joined(text)
    marked = re.split(r"(?m)^=== PAGE (\d+)[ \t]*$", text)
    if len(marked) > 1:
        parts = zip(map(int, marked[1::2]), marked[2::2], strict=True)
    elif "\f" in text:
        sheets = text.split("\f")
        parts = zip(range(first_page, first_page + len(sheets)), sheets, strict=True)
    else:
        raise TextError(
            "the text has no pages: expected lines '=== PAGE n' or form feeds, "
            "as `pdftotext book.pdf book.txt` writes them"
        )
    pages = {}
    for number, part in parts:
        part = re.sub(r"(?m)^##### .*$", "", part)
        body, _, notes = part.partition("--- footnotes\n")
        pages[number] = Page(number, body, notes)
    return pages


def _joined(text: str) -> str:
    """Join words that are divided at a line's end; a hyphen that belongs to the word stays."""
    words = set(re.findall(r"\w+", text))

    def join(match: re.Match[str]) -> str:
        whole = match[1] + match[2]
        return f"{whole if whole in words else match[0].replace(chr(10), '')}\n"

    return re.sub(r"(\w+)-\n(\w+)", join, text)


# --- expressions of the body -----------------------------------------------------------


@dataclass(frozen=True)
class Expression:
    """One number, name or footnote marker of a page's body."""

    kind: str
    page: int
    text: str
    occurrence: int
    start: int
    end: int

    @property
    def place(self) -> Place:
        """What identifies the expression: kind, page, text and occurrence."""
        return self.kind, self.page, self.text, self.occurrence


_ARTICLES = {"un", "una", "uno"}
_MORE_NUMBERS = re.compile(
    r"(?<!\w)(?:primer[oa]?s|segund[oa]s|tercer[oa]s|décadas?|decenas?|quinquenios?|"
    r"trimestres?|cincuenta|medio|media|vez y media|único|única)(?!\w)",
    re.IGNORECASE,
)
_WORD = r"(?:(?:[A-ZÁÉÍÓÚÑ]\.)+(?=\s*[A-ZÁÉÍÓÚÑ])|[A-ZÁÉÍÓÚÑ][\w&/]*(?:-\n?[A-ZÁÉÍÓÚÑ0-9][\w/]*)*)"
_NAME = re.compile(rf"{_WORD}(?:[ \n]*(?<=[. \n]){_WORD})*")


def ordinary_words(pages: Iterable[Page]) -> set[str]:
    """Return every word that the book also prints in lower case."""
    return {word for page in pages for word in re.findall(r"(?<!\w)[a-zà-ÿ]+", page.body)}


def expressions(page: Page, notes: Iterable[int], ordinary: set[str]) -> list[Expression]:
    """Find every number, capitalised name and footnote marker of a page's body.

    Parameters
    ----------
    page
        The page.
    notes
        Numbers of the footnotes whose markers stand on the page.
    ordinary
        Words that are no names where they start a sentence.
    """
    body = page.body
    markers = dict(_markers(body, notes))
    blank = list(body)
    for start, end in markers.values():
        blank[start:end] = "\0" * (end - start)
    text = "".join(blank)
    found = [("footnote", str(n), start, end) for n, (start, end) in markers.items()]
    found += [("numeral", *span) for span in _numbers(text)]
    found += [("name", *span) for span in _names(text, ordinary)]
    counts: Counter[tuple[str, str]] = Counter()
    result = []
    for kind, words, start, end in sorted(found, key=lambda item: (item[2], item[0])):
        counts[kind, words] += 1
        if kind == "name" and counts[kind, words] > 1:
            continue  # names are accounted for once a page
        result.append(Expression(kind, page.number, words, counts[kind, words], start, end))
    return result


def _numbers(text: str) -> Iterator[tuple[str, int, int]]:
    flat = text.replace("\n", " ")
    taken: list[tuple[int, int]] = []
    for figure in _figures(flat):
        words = figure.text.strip()
        if words.lower() not in _ARTICLES:
            taken.append((figure.start, figure.end))
            yield words, figure.start, figure.end
    for match in re.finditer(r"\d+(?:[.,/]\d+)*", flat):
        if not any(start <= match.start() < end for start, end in taken):
            taken.append(match.span())
            yield match.group(), *match.span()
    for match in _MORE_NUMBERS.finditer(flat):
        if not any(start <= match.start() < end for start, end in taken):
            yield match.group(), *match.span()


def _names(text: str, ordinary: set[str]) -> Iterator[tuple[str, int, int]]:
    for match in _NAME.finditer(text):
        start, end = match.span()
        if _starts_sentence(text, start):
            first = re.match(r"[\w]+", match.group())
            if first and first.group().lower() in ordinary:
                rest = re.compile(r"[ \n]+").match(text, start + first.end())
                if rest is None or rest.end() >= end:
                    continue
                start = rest.end()
        words = re.sub(r"-\n", "-", text[start:end])
        words = re.sub(r"\s+", " ", words).rstrip(".")
        yield words, start, end


def _starts_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \n\"“«(¿¡>\0'-")
    return not before or before[-1] in ".?!:;)" or text[:start].endswith(('"', "“", "- ", "\0"))


def _markers(body: str, notes: Iterable[int]) -> Iterator[tuple[int, tuple[int, int]]]:
    """Find the footnote markers: each stands once, after a word, quote or stop."""
    for number in notes:
        best: tuple[int, tuple[int, int]] | None = None
        for match in re.finditer(rf"(?<!\d)(?<!\d[.,]){number}(?![\d%])(?![.,]\d)", body):
            before = body[: match.start()]
            after = body[match.end() :]
            score = 0
            if re.search(r"[\"”»]\s*[.]?\s*$", before):
                score += 4
            if re.search(r"[A-Za-zÀ-ÿ.\"”]$", before):
                score += 3
            if re.match(r"[A-ZÁÉÍÓÚÑ]", after):
                score += 3
            if re.match(r"\s*[.,]", after):
                score += 2
            if score and (best is None or score > best[0]):
                best = score, match.span()
        if best is not None:
            yield number, best[1]


# --- the audit -------------------------------------------------------------------------


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
        Everything unexplained.
    checked
        How many quotations, names, numbers and markers were checked.
    by_page
        For each page, how many expressions of each kind are explained and not.
    """

    findings: list[Finding]
    checked: dict[str, int]
    by_page: dict[int, dict[str, list[int]]]

    @property
    def ok(self) -> bool:
        """True where nothing is unexplained."""
        return not self.findings

    def summary(self) -> str:
        """Say in a few lines what was checked and how much is unexplained."""
        unexplained = Counter(finding.check for finding in self.findings)
        lines = [
            f"{count:6,d} {what} checked, {unexplained[what]} unexplained"
            for what, count in self.checked.items()
        ]
        return "\n".join(lines)

    def to_html(self) -> str:
        """Draw the coverage page by page, as one self-contained page of HTML."""
        return _report(self)


KINDS = {"numeral": "numbers", "name": "names", "footnote": "footnote markers"}


def audit(text: str, first_page: int = 1) -> Audit:
    r"""Hold the tables against the text of the book.

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
    findings: list[Finding] = []
    checked = {"quotations": 0, **dict.fromkeys(KINDS.values(), 0)}
    for name, page, words in _quotations():
        checked["quotations"] += 1
        problem = _misplaced(pages, page, words)
        if problem:
            findings.append(Finding("quotations", page, words, name, problem))
    coverage = _coverage()
    notes = _notes_by_page()
    ordinary = ordinary_words(pages.values())
    by_page: dict[int, dict[str, list[int]]] = {}
    for number in sorted(pages.keys() & set(range(FIRST_PAGE, LAST_PAGE + 1))):
        found = expressions(pages[number], notes.get(number, ()), ordinary)
        counts = by_page[number] = {kind: [0, 0] for kind in KINDS}
        for expression in found:
            checked[KINDS[expression.kind]] += 1
            counts[expression.kind][expression.place not in coverage] += 1
        findings += _unexplained(pages[number], found, coverage)
    return Audit(findings, checked, by_page)


def _unexplained(
    page: Page, found: list[Expression], coverage: dict[Place, Any]
) -> Iterator[Finding]:
    """Yield what stands on the page and is not covered, and what is covered and not there."""
    for expression in found:
        if expression.place not in coverage:
            context = _context(page.body, expression.start, expression.end)
            yield Finding(
                KINDS[expression.kind],
                page.number,
                expression.text,
                context,
                "is in no table and has no reason",
            )
    here = {place for place in coverage if place[1] == page.number}
    for kind, number, words, occurrence in sorted(here - {e.place for e in found}):
        yield Finding(
            KINDS[kind],
            number,
            words,
            f"occurrence {occurrence}",
            "is listed in coverage but does not stand on the page",
        )


def _quotations() -> Iterator[tuple[str, int, str]]:
    """Yield what every row quotes: table and key, page, words."""
    for name in table_names():
        columns = {f["name"] for f in schema(name)["fields"]}  # one schema read a table
        quoting = [c for c in columns if c == "alias" or c.endswith("as_printed")]
        quoting = [c for c in quoting if c != "url_as_printed"]
        if "page" not in columns or not quoting:
            continue
        table = load(name, "arrow")  # type: ignore[call-overload]
        keys = table.column(0).to_pylist()
        numbers = table["page"].to_pylist()
        for column in sorted(quoting):
            for key, page, words in zip(keys, numbers, table[column].to_pylist(), strict=True):
                if words is not None:
                    yield f"{name} {key}, column {column}", page, words


def _misplaced(pages: dict[int, Page], number: int, words: str) -> str | None:
    page = pages.get(number)
    if page is None:
        return "cannot be checked: the text has no such page"
    if next(page.find(words), None) is not None:
        return None
    following = pages.get(number + 1)
    if following is not None:
        # A sentence, or a footnote, may run on to the next page.
        for head, tail in ((page.body, following.body), (page.footnotes, following.footnotes)):
            both = Page(number, f"{head}\n{tail}", "")
            if any(start < len(head) < end for start, end in both.find(words)):
                return None
    elsewhere = [n for n, other in sorted(pages.items()) if next(other.find(words), None)]
    if elsewhere:
        return f"does not stand on the page, but on {', '.join(map(str, elsewhere))}"
    return "does not stand on the page"


def _coverage() -> dict[Place, dict[str, Any]]:
    rows = load("coverage", "arrow").to_pylist()
    return {(r["kind"], r["page"], r["expression"], r["occurrence"]): r for r in rows}


def _notes_by_page() -> dict[int, list[int]]:
    notes: dict[int, list[int]] = {}
    for row in load("footnotes", "arrow").select(["footnote", "page"]).to_pylist():
        notes.setdefault(row["page"], []).append(row["footnote"])
    return notes


def _context(body: str, start: int, end: int, width: int = 40) -> str:
    return re.sub(r"\s+", " ", body[max(0, start - width) : end + width]).strip()


# --- the report ------------------------------------------------------------------------

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 60em; color: #222 }
table { border-collapse: collapse; width: 100% } td, th { padding: 2px 8px; text-align: left }
.bar { display: inline-block; height: 12px; background: #2a7f62 }
.gap { display: inline-block; height: 12px; background: #c0392b }
"""


def _report(result: Audit) -> str:
    rows = []
    for page, counts in result.by_page.items():
        cells = "".join(
            f"<td><span class=bar style='width:{3 * good}px'></span>"
            f"<span class=gap style='width:{3 * bad}px'></span> {good}/{good + bad}</td>"
            for good, bad in counts.values()
        )
        rows.append(f"<tr><td>{page}</td>{cells}</tr>")
    heads = "".join(f"<th>{name}</th>" for name in KINDS.values())
    findings = "".join(f"<li>{html.escape(str(finding))}</li>" for finding in result.findings)
    return (
        "<!doctype html><html lang=en><meta charset=utf-8><title>bykz-data audit</title>"
        f"<style>{_STYLE}</style><h1>Coverage of the book, page by page</h1>"
        f"<pre>{html.escape(result.summary())}</pre>"
        f"<table><tr><th>page</th>{heads}</tr>{''.join(rows)}</table>"
        f"<h2>Unexplained: {len(result.findings)}</h2><ul>{findings}</ul></html>\n"
    )
