"""Numbers, names and footnote markers of a page: what the tables must account for."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from .printed import figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .pages import Page

Place: TypeAlias = tuple[str, int, str, int]
"""What identifies an expression: kind, page, text and occurrence."""

KINDS = {"numeral": "numbers", "name": "names", "footnote": "footnote markers"}
"""The kinds of expressions, each with its plural."""


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


_AROUND = 100
"""So many characters beside a number say whether it is the marker of a footnote."""
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
        Numbers of the footnotes whose markers are on the page.
    ordinary
        Words that are not names where they start a sentence.
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
    taken = bytearray(len(flat))
    for figure in figures(flat):
        words = figure.text.strip()
        if words.lower() not in _ARTICLES:
            taken[figure.start : figure.end] = b"x" * (figure.end - figure.start)
            yield words, figure.start, figure.end
    for match in re.finditer(r"\d+(?:[.,/]\d+)*", flat):
        if not taken[match.start()]:
            taken[match.start() : match.end()] = b"x" * len(match.group())
            yield match.group(), *match.span()
    for match in _MORE_NUMBERS.finditer(flat):
        if not taken[match.start()]:
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
    before = start
    while before and text[before - 1] in " \n\"“«(¿¡>\0'-":
        before -= 1
    if not before or text[before - 1] in ".?!:;)":
        return True
    return text.endswith(('"', "“", "- ", "\0"), 0, start)


def _markers(body: str, notes: Iterable[int]) -> Iterator[tuple[int, tuple[int, int]]]:
    """Find the footnote markers: each is there once, after a word, quote or stop."""
    for number in notes:
        best: tuple[int, tuple[int, int]] | None = None
        for match in re.finditer(rf"(?<!\d)(?<!\d[.,]){number}(?![\d%])(?![.,]\d)", body):
            before = body[max(0, match.start() - _AROUND) : match.start()]
            after = body[match.end() : match.end() + _AROUND]
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
