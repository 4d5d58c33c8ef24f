"""The text of the book as pages, in which printed words are found whatever the line breaks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bykz_data.errors import TextError

if TYPE_CHECKING:
    from collections.abc import Iterator

_SKIPPED = re.compile(r"[\s\u00ad\u2010\u2011-]")


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
        When the text has neither page marks nor form feeds.

    Examples
    --------
    >>> pages = split_pages("=== PAGE 5\nde 215 mi-\nllones")
    >>> start, end = next(pages[5].find("215 millones"))
    >>> pages[5].body[start:end]
    '215 mi-llones'
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
