"""Names that the book spells in several ways, and footnotes that cite one source."""

from __future__ import annotations

import difflib
import re
import unicodedata
from itertools import combinations
from typing import TYPE_CHECKING

from .figures import Side, quote
from .findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .book import Book
    from .figures import Row

NAMED = ("organizations", "people", "places", "projects")
"""Tables of bodies, persons and places, whose names are compared."""
ALIKE = 0.7
"""Likeness from which two words are taken for two spellings of one name."""
LONG, LONG_ALIKE = 6, 0.82
"""Number of words from which names are long, and likeness from which two are forms of one."""

LEGAL_FORMS = ("OJSC", "JSC", "LLP")
"""Words that say what sort of company it is, and may be left out."""


def spellings(book: Book) -> Iterator[Finding]:
    """Find the names of one body, person or place that differ only in spelling."""
    places = {
        word for row in book.tables["aliases"] if row["table"] == "places"
        for word in row["alias"].split()
    }  # fmt: skip
    aliases: dict[tuple[str, str], list[Row]] = {}
    for row in book.tables["aliases"]:
        if row["table"] in NAMED:
            aliases.setdefault((row["table"], row["row"]), []).append(row)
    for (table, key), rows in sorted(aliases.items()):
        elsewhere = set() if table == "places" else places
        varied = [pair for pair in combinations(rows, 2) if _differ(*pair, elsewhere)]
        if varied:
            yield _spelled(table, key, varied)


def _spelled(table: str, key: str, varied: list[tuple[Row, Row]]) -> Finding:
    """Name the first spelling, and each further one where it is printed first."""
    found = sorted({row["alias_id"]: row for pair in varied for row in pair}.values(), key=_place)
    forms: dict[str, Row] = {}
    for row in found:
        forms.setdefault(row["alias"], row)
    first, *others = forms.values()
    everywhere = " ".join(f"aliases/{row['alias_id']}" for row in found if row is not first)
    return Finding(
        f"names-{table}-{key}",
        "names",
        "Spellings of one name",
        Side(quote(first), f"aliases/{first['alias_id']}"),
        Side(", ".join(quote(row) for row in others), everywhere),
        f"{len(forms)} spellings",
        fits=False,
        otherwise="misprint",
    )


def _place(row: Row) -> tuple[int, str]:
    return row["page"], row["alias"]


def _differ(first: Row, second: Row, elsewhere: set[str]) -> bool:
    """Say whether two names differ only in spelling, and not only in that of a place in them."""
    words, others = (_words(row["alias"]) for row in (first, second))
    if min(len(words), len(others)) >= LONG and _plain(" ".join(words)) != _plain(" ".join(others)):
        return _likeness(" ".join(words), " ".join(others)) >= LONG_ALIKE
    if len(words) != len(others):
        return False
    unlike = [
        pair for pair in zip(words, others, strict=True) if pair[0].casefold() != pair[1].casefold()
    ]
    if all(word in elsewhere and other in elsewhere for word, other in unlike):
        return False
    return bool(unlike) and all(_one_name(first, second, *pair) for pair in unlike)


def _words(alias: str) -> list[str]:
    """Return the words of a name; its abbreviation alone where one follows in brackets."""
    abbreviation = re.search(r"\(([A-Z]{3,})\)$", alias)
    words = [word for word in alias.split() if word not in LEGAL_FORMS]
    return [abbreviation[1]] if abbreviation else words


def _one_name(first: Row, second: Row, word: str, other: str) -> bool:
    if not (word[0].isupper() and other[0].isupper()):
        return False
    if word.isupper() and other.isupper() and first["page"] == second["page"]:
        return "." not in word + other  # two abbreviations of one body on one page
    return _likeness(word, other) >= ALIKE


def _likeness(word: str, other: str) -> float:
    return difflib.SequenceMatcher(None, _plain(word), _plain(other)).ratio()


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in letters if letter.isalnum())


def footnotes_of_one_source(book: Book) -> Iterator[Finding]:
    """Compare the titles that several footnotes print for one source."""
    by_source: dict[str, list[Row]] = {}
    for row in book.tables["footnotes"]:
        if row["source"]:
            by_source.setdefault(row["source"], []).append(row)
    for rows in by_source.values():
        for first, second in combinations(sorted(rows, key=lambda row: row["footnote"]), 2):
            same = first["as_printed"] == second["as_printed"]
            numbers = [row["footnote"] for row in (first, second)]
            yield Finding(
                f"footnotes-{numbers[0]}-{numbers[1]}",
                "source",
                "Two footnotes that cite one source",
                Side(quote(first), f"footnotes/{numbers[0]}"),
                Side(quote(second), f"footnotes/{numbers[1]}"),
                f"footnotes {numbers[0]} and {numbers[1]}: {'one title' if same else 'two titles'}",
                fits=same,
                otherwise="misprint",
            )


SPELLING = (spellings, footnotes_of_one_source)
