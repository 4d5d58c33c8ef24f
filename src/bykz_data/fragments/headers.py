"""The head of an entity's page: what it is, its names, what belongs to it, and its neighbours."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from bykz_data import english
from bykz_data.citation.cited import rows_by_key
from bykz_data.facts.shipped import ENTITY_TABLES

from .records import Entity, facts_of, key_in, printed_forms, references, taking_part
from .shown import Linked

if TYPE_CHECKING:
    from .links import Links

KINDS = {
    "organizations": "Organization",
    "people": "Person",
    "places": "Place",
    "products": "Product",
    "agreements": "Agreement",
    "events": "Event",
    "projects": "Project",
    "programmes": "Programme",
}
"""What an entity of a table is called."""

PLURALS = {
    "organizations": "Organizations",
    "people": "People",
    "places": "Places",
    "products": "Products",
    "agreements": "Agreements",
    "events": "Events",
    "projects": "Projects",
    "programmes": "Programmes",
}
"""The same, of several."""

BELONGS = ("country", "parent", "seat", "place", "maker", "part_of")
"""Columns that lead from an entity to the one to which it belongs."""

HOLDS = {"parent": "Within it", "seat": "Seated here", "maker": "Makes", "part_of": "Parts of it"}
"""What those are called that belong to an entity, by the column that leads to it."""

BOTH = (Entity("places", "by"), Entity("places", "kz"), Entity("products", "total"))
"""They take part in nearly everything: as neighbours they say nothing."""

MOST = 12
"""How many neighbours of a kind are shown unfolded."""


class Form(NamedTuple):
    """A printed form of a name, with the pages on which it is printed."""

    words: str
    pages: list[tuple[int, str | None]]


class Neighbours(NamedTuple):
    """Those of one kind that share facts with an entity, the nearest first, with how many."""

    title: str
    few: list[tuple[Linked, int]]
    more: list[tuple[Linked, int]]


class Head(NamedTuple):
    """The head of an entity's page."""

    name: str
    name_ru: str | None
    short_names: str | None
    kind: str
    belongs: list[Linked]
    dated: str | None
    forms: list[Form]
    holds: list[tuple[str, list[Linked]]]
    note: str | None


def head_of(entity: Entity, links: Links) -> Head:
    """Collect the head of an entity's page.

    Examples
    --------
    >>> from .links import NoLinks
    >>> head = head_of(Entity("organizations", "gomselmash"), NoLinks())
    >>> head.kind, [place.name for place in head.belongs], head.name_ru
    ('Company', ['Gomel', 'Belarus'], 'Гомсельмаш')
    """
    row = entity.row
    kind = str(row.get("kind") or KINDS[entity.table]).replace("_", " ")
    return Head(
        entity.name,
        row.get("name_ru"),
        row.get("short_names"),
        KINDS[entity.table] if kind in VAGUE else f"{kind[0].upper()}{kind[1:]}",
        _belongs(entity, links),
        _dated(row),
        [
            Form(words, [(page, links.page(page)) for page in dict.fromkeys(pages)])
            for words, pages in printed_forms().get(entity, {}).items()
        ],
        _holds(entity, links),
        row["note"],
    )


VAGUE = ("other", "total")
"""Kinds that say less than the name of the table."""


def _belongs(entity: Entity, links: Links) -> list[Linked]:
    row, targets = entity.row, references(entity.table)
    found = {
        Entity(targets[column], row[column]): None
        for column in reversed(BELONGS)
        if row.get(column) and column in targets
    }
    found.pop(entity, None)  # a country is its own country
    return [Linked(other.name, links.entity(*other)) for other in found]


def _dated(row: dict[str, Any]) -> str | None:
    period = next((row[name] for name in ("date", "start", "term") if row.get(name)), None)
    return english.by_itself(period) if period else None


@cache
def _belonging() -> dict[Entity, dict[str, list[Entity]]]:
    """Return what belongs to each entity, by the column that leads to it."""
    found: dict[Entity, dict[str, list[Entity]]] = {}
    for table in ENTITY_TABLES:
        for column, target in references(table).items():
            for row in rows_by_key(table).values() if column in HOLDS else ():
                if row[column] is not None:
                    of = found.setdefault(Entity(target, row[column]), {})
                    of.setdefault(column, []).append(Entity(table, key_in(table, row)))
    return found


def _holds(entity: Entity, links: Links) -> list[tuple[str, list[Linked]]]:
    of = _belonging().get(entity, {})
    return [
        (title, [Linked(other.name, links.entity(*other)) for other in of[column]])
        for column, title in HOLDS.items()
        if column in of
    ]


def neighbours_of(entity: Entity, links: Links) -> list[Neighbours]:
    """Collect those who share facts with an entity, or an agreement, event, project or programme.

    Examples
    --------
    >>> from .links import NoLinks
    >>> places = neighbours_of(Entity("places", "kz-pavlodar-region"), NoLinks())[0]
    >>> places.title, places.few[0][0].name
    ('Places', 'Gomel Region')
    """
    counts: dict[Entity, int] = {}
    for fact in _around(entity):
        for other in taking_part()[fact]:
            counts[other] = counts.get(other, 0) + 1
    found: dict[str, list[tuple[Linked, int]]] = {}
    for other, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0].name)):
        if other != entity and other not in BOTH:
            linked = Linked(other.name, links.entity(*other))
            found.setdefault(other.table, []).append((linked, count))
    return [
        Neighbours(PLURALS[table], found[table][:MOST], found[table][MOST:])
        for table in ORDER
        if table in found
    ]


ORDER = ("places", "organizations", "people", "agreements", "projects", "events", "programmes",
         "products")  # fmt: skip
"""The kinds of neighbours in the order in which they are shown."""

UNDERTAKINGS = ("agreements", "events", "projects", "programmes")


def _around(entity: Entity) -> dict[str, None]:
    """Return the facts of an entity, and those of the undertakings in which it takes part."""
    own = dict.fromkeys(facts_of(entity))
    if entity in BOTH:
        return own
    undertakings = {
        other for fact in own for other in taking_part()[fact] if other.table in UNDERTAKINGS
    }
    return own | dict.fromkeys(fact for other in undertakings for fact in facts_of(other))
