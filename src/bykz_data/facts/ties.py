"""Who is tied to whom: the edges of the network, each from a fact of the book."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias

from bykz_data.catalog import key_of
from bykz_data.store.backends import rows_of

from .shipped import Row, entities, entities_by_fact, facts

if TYPE_CHECKING:
    from collections.abc import Mapping

ACTORS = ("organizations", "people", "places")
"""The tables of those who act."""

SHARED = {
    "agreement_parties": "agreements",
    "event_participants": "events",
    "programme_parties": "programmes",
    "project_participants": "projects",
}
"""Tables of who takes part in something, each with the table of what they share."""

OUTSIDE = frozenset({"considering", "group_of", "proposer", "through"})
"""Roles of those who are named with the others but do not take part themselves."""

_LESS_AND_LESS_FIRM = ("reached", "planned", "considered", "said")

JOINT_BODIES = frozenset({"commission", "council"})
"""Kinds of organizations whose members are the countries that meet in them."""


@dataclass(frozen=True)
class Sides:
    """The roles of the two sides of a fact, of each the most precise first."""

    source: tuple[str, ...]
    target: tuple[str, ...]
    mutual: bool = False


SIDES = {
    "cooperation_ties": Sides(
        ("source_organization", "source_place"), ("target_organization", "target_place")
    ),
    "deliveries": Sides(("seller", "origin"), ("buyer", "destination")),
    "diaspora_ties": Sides(
        ("organization", "place"), ("partner_organization", "partner_place"), mutual=True
    ),
    "investments": Sides(("investor",), ("target",)),
    "offices": Sides(("person",), ("organization", "place")),
    "organization_links": Sides(
        ("organization",), ("target_organization", "target_place", "target_product")
    ),
    "product_trade": Sides(("organization",), ("partner",)),
    "production": Sides(("organization",), ("product",)),
    "project_products": Sides(("project",), ("product",)),
}
"""Tables of facts that tie one side to the other."""

MUTUAL_KINDS = frozenset({"partner_of"})
DIRECTED_ROLES = {"grantor": "grantee", "addresser": "addressee", "interviewer": "speaker"}

Part: TypeAlias = tuple[str, str]
"""Somebody who takes part in something: `table/key`, and the fact that says so."""


@cache
def all_ties() -> list[Row]:
    """Return every tie of two entities, of whatever tables; nobody may change them."""
    ties = [
        *_between_sides(),
        *_between_those_who_share(),
        *_of_those_who_share(),
    ]
    return sorted(ties, key=lambda tie: (tie["table"], tie["row"], tie["source"], tie["target"]))


def _between_sides() -> Iterator[Row]:
    """Tie the first side that a fact names to the other one."""
    for table, sides in SIDES.items():
        for row in rows_of(table):
            fact = f"{table}/{row[key_of(table)]}"
            named = dict(entities_by_fact()[fact])
            source = next((named[role] for role in sides.source if role in named), None)
            target = next((named[role] for role in sides.target if role in named), None)
            if source is None or target is None or source == target or row.get("negated"):
                continue
            mutual = sides.mutual or bool(row.get("mutual")) or row.get("kind") in MUTUAL_KINDS
            yield _tie(source, target, fact, kind=_kind(table, row), mutual=mutual)


def _kind(table: str, row: Row) -> str:
    kinds = {
        "deliveries": f"delivery {row.get('status')}",
        "investments": "investment",
        "offices": row.get("role"),
        "product_trade": row.get("flow"),
        "production": row.get("work") or "production",
        "project_products": "product",
    }
    return str(kinds.get(table) or row["kind"])


def _between_those_who_share() -> Iterator[Row]:
    """Tie those who take part in the same agreement, event, programme or project pairwise.

    A country is not tied to its own regions and companies by something in which both take part.
    In an event of two countries, those of one meet those of the other.
    """
    for shared, members in _members().items():
        for (source, one), (target, other) in combinations(_met(shared, members), 2):
            if contains(source, target) or contains(target, source):
                continue
            if shared.startswith("events/") and _is_one_side(source, target, members):
                continue
            ends, directed = _from_giver_to_taker(source, one, target, other)
            yield _tie(
                *ends,
                shared,
                kind=entities()[shared]["kind"],
                mutual=not directed,
                parts=(one, other),
            )


def _met(shared: str, members: dict[str, str]) -> list[tuple[str, str]]:
    """Return who is tied by something: in an event of two countries no body of both."""
    both = shared.startswith("events/") and _has_two_sides(members)
    return [
        (member, fact)
        for member, fact in members.items()
        if not (both and entities()[member].get("kind") in JOINT_BODIES)
    ]


def _is_one_side(source: str, target: str, members: dict[str, str]) -> bool:
    country = country_of(source)
    return country is not None and country == country_of(target) and _has_two_sides(members)


def _has_two_sides(members: dict[str, str]) -> bool:
    return len({country_of(member) for member in members} - {None}) > 1


def country_of(entity: str) -> str | None:
    """Return the key of the country of an entity, which of a country is its own.

    Examples
    --------
    >>> country_of("organizations/gomselmash"), country_of("places/kz")
    ('by', 'kz')
    """
    row = entities()[entity]
    is_country = row.get("kind") == "country"
    country: str | None = entity.partition("/")[2] if is_country else row.get("country")
    return country


def _from_giver_to_taker(
    source: str, one: str, target: str, other: str
) -> tuple[tuple[str, str], bool]:
    """Return two who share something from the one who gives, and whether one does."""
    roles = _role(source, one), _role(target, other)
    if DIRECTED_ROLES.get(roles[1]) == roles[0]:
        return (target, source), True
    return (source, target), DIRECTED_ROLES.get(roles[0]) == roles[1]


def _of_those_who_share() -> Iterator[Row]:
    """Tie each of them to what they share, for networks that contain that too."""
    for shared, members in _members().items():
        for member, fact in members.items():
            yield _tie(member, shared, fact, kind=_role(member, fact), mutual=False)


@cache
def _members() -> dict[str, dict[str, str]]:
    """Return who takes part in each shared thing, each with the first fact that says so."""
    found: dict[str, dict[str, str]] = {}
    for fact, named in entities_by_fact().items():
        shared_table = SHARED.get(fact.partition("/")[0])
        if shared_table is None:
            continue
        shared = next(entity for _, entity in named if entity.startswith(f"{shared_table}/"))
        for role, entity in named:
            if entity.startswith(ACTORS) and role not in OUTSIDE:
                found.setdefault(shared, {}).setdefault(entity, fact)
    return found


def _role(entity: str, fact: str) -> str:
    return next(role for role, named in entities_by_fact()[fact] if named == entity)


def _tie(
    source: str, target: str, address: str, *, kind: str, mutual: bool, parts: tuple[str, ...] = ()
) -> Row:
    fact = facts()[address]
    source_table, _, source_key = source.partition("/")
    target_table, _, target_key = target.partition("/")
    states = [facts()[part]["state"] for part in (address, *parts)]
    return {
        "source": source_key,
        "source_table": source_table,
        "target": target_key,
        "target_table": target_table,
        "source_name": entities()[source]["name"],
        "target_name": entities()[target]["name"],
        "kind": kind,
        "direction": "mutual" if mutual else "directed",
        "state": max(states, key=_LESS_AND_LESS_FIRM.index),
        **{name: fact[name] for name in ("date", "date_start", "date_end", "place")},
        "place_name": entities()[f"places/{fact['place']}"]["name"] if fact["place"] else None,
        **{name: fact[name] for name in ("sentence", "table", "row", "page")},
    }


def contains(whole: str, part: str) -> bool:
    """Return whether something lies in, or is of, a place.

    Examples
    --------
    >>> contains("places/by", "organizations/gomselmash")
    True
    >>> contains("places/kz", "organizations/gomselmash")
    False
    """
    seen: set[str] = set()
    around = _around(part)
    while around:
        place = around.pop()
        if place == whole:
            return True
        if place not in seen:
            seen.add(place)
            around += _around(place)
    return False


def _around(entity: str) -> list[str]:
    row: Mapping[str, str | None] = entities()[entity]
    return [f"places/{row[name]}" for name in ("parent", "country", "seat") if row.get(name)]
