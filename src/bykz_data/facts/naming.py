"""The entity that somebody means, from its key, its name or a printed form."""

from __future__ import annotations

from functools import cache

from bykz_data.errors import AmbiguousNameError, UnknownNameError, check_text
from bykz_data.former import former_key
from bykz_data.suggestions import likely

from .shipped import Row, entities, label_of, printed_names
from .words import folded, words_of

MOST_CANDIDATES = 12

NAMED_BEFORE = ("organizations/", "people/", "places/", "products/")
"""Tables of those who are named in the names of agreements, events and projects."""


def entity_of(name: str) -> str:
    """Return the entity that is meant, as `table/key`.

    The first of these that fits decides: a key; a name, in English, Russian or short; a form that
    the book prints; all words of a name, that of an organization, person, place or product before
    all others.

    Raises
    ------
    AmbiguousNameError
        When several entities are called so.
    WrongTypeError
        When no text is given.
    UnknownNameError
        When none is.

    Examples
    --------
    >>> entity_of("Гомсельмаш"), entity_of("kz")
    ('organizations/gomselmash', 'places/kz')
    """
    check_text("an entity", name)
    wanted = folded(name).strip()
    for names in (_by_key(), _by_name(), _by_printed_form()):
        if wanted in names:
            return _only(name, names[wanted])
    words = set(words_of(name))
    by_words = [entity for entity, own in _words_of_names().items() if words and words <= own]
    actors = [entity for entity in by_words if entity.startswith(NAMED_BEFORE)]
    if by_words:
        return _only(name, actors or by_words)
    table, _, key = wanted.rpartition("/")
    tables = [table] if table else dict.fromkeys(entity.partition("/")[0] for entity in entities())
    former = (former_key(each, key) for each in tables)
    raise UnknownNameError("entity", name, _all_names(), next(filter(None, former), None))


def _only(name: str, found: list[str]) -> str:
    if len(found) == 1:
        return found[0]
    more = [f"and {len(found) - MOST_CANDIDATES} more"] if len(found) > MOST_CANDIDATES else []
    listed = [f"{entity} is {label_of(entity)}" for entity in found[:MOST_CANDIDATES]]
    raise AmbiguousNameError(name, [*listed, *more])


@cache
def _by_key() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for entity in entities():
        found.setdefault(entity.partition("/")[2], []).append(entity)
        found[entity] = [entity]
    return found


@cache
def _by_name() -> dict[str, list[str]]:
    found: dict[str, dict[str, None]] = {}
    for entity, row in entities().items():
        for name in _names(row):
            found.setdefault(folded(name), {})[entity] = None
    return {name: list(entities) for name, entities in found.items()}


@cache
def _by_printed_form() -> dict[str, list[str]]:
    found: dict[str, dict[str, None]] = {}
    for entity, forms in printed_names().items():
        for form in forms:
            if entity in entities():
                found.setdefault(folded(form), {})[entity] = None
    return {form: list(entities) for form, entities in found.items()}


@cache
def _words_of_names() -> dict[str, set[str]]:
    return {
        entity: set(words_of(f"{row['name']} {row.get('name_ru') or ''}"))
        for entity, row in entities().items()
    }


def longer_names(name: str) -> list[str]:
    """Return the other places in whose names a place's is.

    Examples
    --------
    >>> longer_names("Pavlodar")[:1]
    ['places/kz-pavlodar-region']
    """
    meant = entity_of(name)
    words = set(words_of(entities()[meant]["name"]))
    if not meant.startswith("places/"):
        return []
    return [
        each
        for each, row in entities().items()
        if each.startswith("places/") and words < set(words_of(row["name"]))
    ]


def name_like(text: str) -> str | None:
    """Return the name that somebody probably meant who wrote one that nobody has.

    Examples
    --------
    >>> name_like("Nasarbajew"), name_like("Гомсельмаша"), name_like("xyzzy")
    ('Nazarbayev', 'Гомсельмаш', None)
    """
    return likely(text, _all_names())


def _all_names() -> list[str]:
    names = (name for row in entities().values() for name in _names(row))
    return [*names, *(form for forms in printed_names().values() for form in forms)]


def _names(row: Row) -> list[str]:
    """Return the names of an entity: in English, in Russian, short ones."""
    short = (row.get("short_names") or "").split("; ")
    return [name for name in (row["name"], row.get("name_ru"), *short) if name]
