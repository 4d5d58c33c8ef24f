"""Finding facts and entities by words."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from functools import cache
from math import log
from typing import TYPE_CHECKING, NamedTuple

from bykz_data.errors import check_text
from bykz_data.store.backends import rows_of

from .shipped import Row, entities, facts, label_of, printed_names, roles_by_entity
from .words import folded, words_of

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ("table", "row", "sentence", "matched", "page")

WEIGHTS = {
    "name": 10.0,
    "short_names": 10.0,
    "name_ru": 10.0,
    "alias": 8.0,
    "key": 6.0,
    "sentence": 6.0,
    "as_printed": 3.0,
    "mention": 3.0,
    "takes_part": 2.0,
}
"""Where words can match, and how much that weighs: the nearer to the name, the more."""

SMALL_WORDS = frozenset(
    "a an and at by for from in is of on or the to was were what who whom with about does".split()
)
"""Words that are left out of a question when it has others."""


SHORTEST_BEGINNING = 4
"""Beginnings of words that are shorter match too much: "met" is in "metres"."""


LIKE_ENOUGH = 0.85
"""How like a word another must be to be taken for it. At 0.8, one of seven letters means another
thing: комбайн (combine harvester) is as like as that to комбинат (plant)."""


class Text(NamedTuple):
    """Words of a fact or an entity, and where in it they are."""

    document: str
    where: str
    words: tuple[str, ...]


class Index(NamedTuple):
    """Everything that can be found."""

    texts: list[Text]
    numbers_by_word: dict[str, list[int]]
    """For each word, the numbers of the texts that contain it."""


def find(text: str, limit: int | None = None) -> pd.DataFrame:
    """Find all facts and entities that match words, best first.

    Words are compared without accents, capitals and plurals, and match the beginnings of longer
    ones. A fact or an entity is found when it matches all words; when none does, those that match
    most of them are found. A word that is nowhere in the book is taken for the one that is most
    like it, if any is nearly the same. Russian names are known of organizations, people, places
    and programmes.

    Parameters
    ----------
    text
        One or more words: of a name in English or Russian or as the book prints it, of a sentence,
        or of a quotation.
    limit
        How many rows to return at most; all where None.

    Returns
    -------
    pandas.DataFrame
        One row a fact or entity, best first: `table` and `row` (its key there), `sentence` (of an
        entity: its name, and what it is), `matched` (where the words are: `name`, `name_ru`,
        `short_names`, `alias`, `key`, `sentence`, `as_printed`, `mention`, or `takes_part` for
        facts in which an entity of that name takes part; separated by commas) and `page`.
        `cite()` cites all rows of the frame.

    Raises
    ------
    WrongTypeError
        When something other than a text is given.

    Examples
    --------
    >>> find("Kostanai").loc[0, "sentence"]
    'Kostanay (city, Kazakhstan)'
    >>> find("paraxylene").shape
    (8, 5)
    """
    from .answers import answer

    return answer(COLUMNS, found(text)[:limit], {"find": text})


def found(text: str) -> list[Row]:
    """Return what `find()` shows, as plain rows."""
    by_word = [_matches(word) for word in _asked(text)]
    counts = _counts(by_word)
    most = max(counts.values(), default=0)
    wanted = folded(text).strip()
    rows = []
    for document in (document for document, count in counts.items() if count == most):
        where: dict[str, None] = {}
        score = 0.0
        for matches in by_word:
            weights = matches.get(document, {})
            score += max(weights.values(), default=0.0)
            where.update(dict.fromkeys(weights))
        row = _row(document)
        if document in entities() and wanted in _own_names(document):
            score += 100
        row["matched"] = ", ".join(name for name in WEIGHTS if name in where)
        rows.append((-score, row["page"], document, row))
    return [row for *_, row in sorted(rows, key=lambda entry: entry[:3])]


def words_matched(text: str) -> tuple[int, int]:
    """Return how many words each thing that is found has, and how many were asked for.

    Examples
    --------
    >>> words_matched("turnover 2021"), words_matched("turnover 1999")
    ((2, 2), (1, 2))
    """
    words = _asked(text)
    return max(_counts([_matches(word) for word in words]).values(), default=0), len(words)


def _asked(text: str) -> list[str]:
    check_text("what to find", text)
    words = list(dict.fromkeys(words_of(text)))
    return [word for word in words if word not in SMALL_WORDS] or words


def _counts(by_word: list[dict[str, dict[str, float]]]) -> dict[str, int]:
    """Return how many of the words each document has."""
    counts: dict[str, int] = {}
    for matches in by_word:
        for document in matches:
            counts[document] = counts.get(document, 0) + 1
    return counts


def _row(document: str) -> Row:
    if document in facts():
        fact = facts()[document]
        return {name: fact[name] for name in ("table", "row", "sentence", "page")}
    table, _, key = document.partition("/")
    page = entities()[document]["page"]
    return {"table": table, "row": key, "sentence": label_of(document), "page": page}


@cache
def _own_names(entity: str) -> frozenset[str]:
    row = entities()[entity]
    names = (row["name"], row.get("name_ru"), entity.partition("/")[2])
    return frozenset(folded(name) for name in names if name)


def _matches(word: str) -> dict[str, dict[str, float]]:
    """Return the documents that contain a word: for each, where, with the weight of that place."""
    index = search_index()
    alike = _words_like(word)
    numbers = {number for other in alike for number in index.numbers_by_word[other]}
    rarity = log(1 + len(index.texts) / (1 + len(numbers)))
    matches: dict[str, dict[str, float]] = {}
    for other, likeness in alike.items():
        for number in index.numbers_by_word[other]:
            document, where, words = index.texts[number]
            weight = WEIGHTS[where] * rarity * likeness / len(words) ** 0.25
            places = matches.setdefault(document, {})
            places[where] = max(weight, places.get(where, 0.0))
    takes_part = WEIGHTS["takes_part"] * rarity
    for entity in [document for document in matches if document in entities()]:
        share = max(matches[entity].values()) / max(WEIGHTS.values())
        for fact in roles_by_entity().get(entity, ()):
            places = matches.setdefault(fact, {})
            places["takes_part"] = max(takes_part * share / rarity, places.get("takes_part", 0.0))
    return matches


def _words_like(word: str) -> dict[str, float]:
    """Return the words of the index that match a word, with how well they do: 1 is the same."""
    known = search_index().numbers_by_word
    alike = {word: 1.0} if word in known else {}
    if len(word) >= SHORTEST_BEGINNING and not word[0].isdigit():
        for other in known:
            if other.startswith(word) and other != word:
                alike[other] = 0.5
    if not alike:
        near = difflib.get_close_matches(word, known, n=3, cutoff=LIKE_ENOUGH)
        alike = dict.fromkeys(near, 0.4)
    return alike


@cache
def search_index() -> Index:
    """Read all words of all facts and entities."""
    texts = [Text(d, where, tuple(words_of(text))) for d, where, text in _texts() if text]
    numbers_by_word: dict[str, list[int]] = {}
    for number, text in enumerate(texts):
        for word in set(text.words):
            numbers_by_word.setdefault(word, []).append(number)
    return Index(texts, numbers_by_word)


def _texts() -> Iterator[tuple[str, str, str | None]]:
    """Yield document, place and text of everything that can be found.

    Agreements, events, projects and programmes are facts as well: each is found once.
    """
    for document, row in entities().items():
        yield document, "key", document.partition("/")[2]
        for name in ("name", "short_names", "name_ru"):
            yield document, name, row.get(name)
        for form in printed_names()[document]:
            yield document, "alias", form
    for document, fact in facts().items():
        yield document, "sentence", fact["sentence"]
        if document not in entities():
            yield document, "as_printed", fact["as_printed"]
    for mention in rows_of("mentions"):
        yield f"{mention['table']}/{mention['row']}", "mention", mention["as_printed"]
