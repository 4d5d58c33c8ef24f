"""How words are compared: accents, case, plurals and the two ways to print a number aside."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+(?![\d])")


def folded(text: str) -> str:
    """Return a text without accents and capitals.

    Examples
    --------
    >>> folded("Kazajistán"), folded("Ещё")
    ('kazajistan', 'еще')
    """
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


def words_of(text: str) -> list[str]:
    """Return the words and numbers of a text, in the form in which they are compared.

    Examples
    --------
    >>> words_of("Belarus's 1,092.5 million; tractors, companies")
    ['belarus', '1092.5', 'million', 'tractor', 'company']
    >>> words_of("1.092,5 millones")
    ['1092.5', 'millone']
    """
    found = (
        _number(word) if word[0].isdigit() else _singular(word)
        for word in _WORD.findall(folded(text))
    )
    return [word for word in found if word != "s"]


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _number(text: str) -> str:
    whole = _THOUSANDS.match(text)
    if whole is None:
        return text.replace(",", ".")
    digits = re.sub(r"[.,]", "", whole[0])
    return digits + text[whole.end() :].replace(",", ".")
