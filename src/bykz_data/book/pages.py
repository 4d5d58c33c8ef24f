"""The text of the book as pages, in which printed words are found whatever the line breaks."""

from __future__ import annotations

import re
from array import array
from bisect import bisect
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bykz_data import limits
from bykz_data.errors import TextError, check_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SKIPPED = re.compile(r"[\s\u00ad\u2010\u2011-]")
_KEPT = re.compile(r"[^\s\u00ad\u2010\u2011-]+")
_MARK = re.compile(r"(?m)^=== PAGE (\d+)[ \t]*$")
MOST_PLACES = 10
"""On so many pages an expression is looked for."""


@dataclass
class Page:
    """One page of the book: its text, and the text with blanks and hyphens taken out."""

    number: int
    body: str
    footnotes: str
    squeezed: str = field(init=False)
    _offsets: array[int] = field(init=False)

    def __post_init__(self) -> None:
        text = f"{self.body}\n{self.footnotes}"
        self.squeezed = _SKIPPED.sub("", text)
        self._offsets = array("l")
        for run in _KEPT.finditer(text):
            self._offsets.extend(range(*run.span()))

    def find(self, expression: str) -> Iterator[tuple[int, int]]:
        """Yield where an expression starts and ends, whatever its line breaks, blanks, hyphens."""
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
        """Return whether a span starts or ends inside a number: '13' in '213'."""
        return any(
            0 < n < len(self.squeezed)
            and self.squeezed[n - 1].isdigit()
            and self.squeezed[n].isdigit()
            and self._offsets[n] - self._offsets[n - 1] == 1
            for n in (start, end)
        )


class Index:
    """Finds the pages on which an expression is, however many pages there are."""

    def __init__(self, pages: Iterable[Page]) -> None:
        self._pages = sorted(pages, key=lambda page: page.number)
        self._all = "\n".join(page.squeezed for page in self._pages)
        self._starts = [0]
        self._joined: dict[int, list[tuple[int, Page]]] = {}
        for page in self._pages:
            self._starts.append(self._starts[-1] + len(page.squeezed) + 1)

    def joined(self, page: Page, following: Page) -> list[tuple[int, Page]]:
        """Return body and footnotes of two pages run together, each with the first one's length."""
        if page.number not in self._joined:
            parts = ((page.body, following.body), (page.footnotes, following.footnotes))
            self._joined[page.number] = [
                (len(head), Page(page.number, f"{head}\n{tail}", "")) for head, tail in parts
            ]
        return self._joined[page.number]

    def pages(self, expression: str) -> list[int]:
        """Return the numbers of the first ten pages on which an expression is."""
        sought = _SKIPPED.sub("", expression)
        found: list[int] = []
        start = self._all.find(sought) if sought else -1
        while start >= 0 and len(found) < MOST_PLACES:
            place = bisect(self._starts, start)
            page = self._pages[place - 1]
            if next(page.find(expression), None) is not None:
                found.append(page.number)
            start = self._all.find(sought, self._starts[place])
        return found


def split_pages(text: str, first_page: int = 1) -> dict[int, Page]:
    r"""Split a text into its pages.

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
        When the text has neither page marks nor form feeds, or is beyond a limit.
    WrongTypeError
        When something other than a text is given.

    Examples
    --------
    >>> pages = split_pages("=== PAGE 5\nde 215 mi-\nllones")
    >>> start, end = next(pages[5].find("215 millones"))
    >>> pages[5].body[start:end]
    '215 mi-llones'
    """
    check_text("the book", text)
    if len(text) > limits.TEXT_SIZE.most:
        raise TextError(f"the text {limits.TEXT_SIZE.passed(len(text))}")
    count = text.count("\f") + len(_MARK.findall(text))
    if count > limits.PAGES.most:
        raise TextError(f"the text {limits.PAGES.passed(count)}")
    text = _joined(text.removeprefix("\ufeff"))
    marked = _MARK.split(text)
    if len(marked) > 1:
        parts = zip(map(_page_number, marked[1::2]), marked[2::2], strict=True)
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
        if len(part) > limits.PAGE_LENGTH.most:
            raise TextError(f"page {number} {limits.PAGE_LENGTH.passed(len(part))}")
        part = re.sub(r"(?m)^##### .*$", "", part)
        body, _, notes = part.partition("--- footnotes\n")
        pages[number] = Page(number, body, notes)
    return pages


def _page_number(digits: str) -> int:
    if len(digits) > 6:
        raise TextError(f"there is no page {digits[:20]}…: correct its mark '=== PAGE n'")
    return int(digits)


def _joined(text: str) -> str:
    """Join words that are divided at a line's end; a hyphen that belongs to the word stays."""
    words = set(re.findall(r"\w+", text))

    def join(match: re.Match[str]) -> str:
        whole = match[1] + match[2]
        return f"{whole if whole in words else match[0].replace(chr(10), '')}\n"

    # Possessive: of a long run of letters each is looked at one time.
    return re.sub(r"(?<!\w)(\w++)-\n(\w++)", join, text)
