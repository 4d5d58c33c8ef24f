"""Everything that the book says about somebody or something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.text import page_ranges

from .naming import entity_of
from .shipped import (
    Row,
    entities,
    entities_by_fact,
    facts,
    label_of,
    order_of_time,
    printed_pages,
    roles_by_entity,
)

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ("role", "date", "state", "sentence", "page", "footnote", "table", "row")

_PLACE = ("page", "footnote", "table", "row")

SHARED = ("agreements", "events", "programmes", "projects")
"""Tables of what several take part in: whoever shares one of these is tied by it."""


def about(*entities: str) -> pd.DataFrame:
    """Return everything that the book says about somebody or something, or what ties several.

    Parameters
    ----------
    *entities
        One or more, each by its key ("gomselmash", or "organizations/gomselmash" where several
        tables have it), its name in English or Russian, or any form that the book prints.

    Returns
    -------
    pandas.DataFrame
        One row a fact, by role and, within a role, in order of date: `role` (the entity's part in
        the fact; of several entities, the parts of all, in their order, separated by " / "), `date`
        (ISO 8601 period; null where the page gives none), `state` ("reached", "planned",
        "considered" or "said"), `sentence`, `page`, `footnote` (number of the note that the page
        gives for the fact), `table` and `row`. The first row, with the role "itself", is the
        entity, with its Russian name and its printed forms. For several entities: the facts in
        which all of them take part, and their parts in the agreements, events, programmes and
        projects that they share.
        `cite()` cites all rows of the frame.

    Raises
    ------
    AmbiguousNameError
        When several entities are called so; it lists them.
    UnknownNameError
        When none is; it suggests the nearest name.
    WrongTypeError
        When something other than a text is given.

    Examples
    --------
    >>> about("Astana").loc[0, "sentence"].split("; ")[:2]
    ['Astana (city, Kazakhstan)', 'in Russian Астана']
    >>> sorted(set(about("belta", "kazinform")["table"]))
    ['agreement_parties', 'agreements']
    """
    from .answers import answer

    return answer(COLUMNS, dossier(*entities), {"about": list(entities)})


def dossier(*names: str) -> list[Row]:
    """Return what `about()` shows, as plain rows."""
    if not names:
        raise TypeError('about() needs the name of an entity, such as about("Gomselmash")')
    meant = list(dict.fromkeys(entity_of(name) for name in names))
    if len(meant) > 1:
        return _in_order(_ties(meant))
    (entity,) = meant
    rows = _in_order({fact: ", ".join(roles) for fact, roles in roles_of(entity).items()})
    if entity in facts():
        return rows
    table, _, key = entity.partition("/")
    itself = {
        "role": "itself",
        "date": None,
        "state": None,
        "sentence": _introduction(entity),
        "page": entities()[entity]["page"],
        "footnote": None,
    }
    return [{**itself, "table": table, "row": key}, *rows]


def _introduction(entity: str) -> str:
    """Return the name of an entity, what it is, and how it is called in Russian and in print."""
    russian = entities()[entity].get("name_ru")
    printed = "; ".join(
        f"“{form}” ({'page' if len(pages) == 1 else 'pages'} {page_ranges(pages)})"
        for form, pages in printed_pages(entity).items()
    )
    known = [label_of(entity), f"in Russian {russian}" if russian else "", f"printed: {printed}"]
    return "; ".join(filter(None, known))


def roles_of(entity: str) -> dict[str, list[str]]:
    """Return the facts in which an entity takes part, each with its roles."""
    return roles_by_entity().get(entity, {})


def _ties(meant: list[str]) -> dict[str, str]:
    """Return the facts that tie all of the entities, each with their roles."""
    tied = {
        fact: " / ".join(", ".join(roles_of(entity)[fact]) for entity in meant)
        for fact in roles_of(meant[0])
        if all(fact in roles_of(entity) for entity in meant)
    }
    parts = [_parts_in_shared(entity) for entity in meant]
    for shared in parts[0]:
        if all(shared in other for other in parts):
            tied.setdefault(shared, "shared")
            for other in parts:
                for fact, roles in other[shared].items():
                    tied.setdefault(fact, roles)
    return tied


def _parts_in_shared(entity: str) -> dict[str, dict[str, str]]:
    """Return what an entity takes part in, with the facts that say so and its roles there."""
    found: dict[str, dict[str, str]] = {}
    for fact, roles in roles_of(entity).items():
        if not fact.startswith(_MEMBERSHIPS):
            continue
        for _, other in entities_by_fact()[fact]:
            if other.partition("/")[0] in SHARED and other != entity:
                found.setdefault(other, {})[fact] = ", ".join(roles)
    return found


_MEMBERSHIPS = (
    "agreement_parties/", "event_participants/", "programme_parties/", "programme_inclusions/",
    "project_participants/",
)  # fmt: skip


def _in_order(roles: dict[str, str]) -> list[Row]:
    """Sort facts by role, the most frequent role first, and within it by date."""
    often: dict[str, int] = {}
    for role in roles.values():
        often[role] = often.get(role, 0) + 1
    chosen = [(facts()[fact], role) for fact, role in roles.items()]
    chosen.sort(key=lambda pair: (-often[pair[1]], pair[1], order_of_time(pair[0])))
    return [
        {
            "role": role,
            "state": fact["state"],
            **{name: fact[name] for name in ("date", "sentence", *_PLACE)},
        }
        for fact, role in chosen
    ]
