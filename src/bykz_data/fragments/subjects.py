"""Facts by subject and in order of time, with what is long folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bykz_data.citation.cited import row_of
from bykz_data.facts.shipped import facts, order_of_time

from .records import meanings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .records import Row

SUBJECTS: dict[str, tuple[str, ...]] = {
    "Trade figures": ("trade",),
    "Goals and forecasts": ("targets",),
    "Deliveries and contracts": ("deliveries",),
    "Goods traded": ("product_trade",),
    "Agreements": ("agreements", "agreement_parties"),
    "Projects": ("projects", "project_participants", "project_products"),
    "Production and investment": ("production", "investments", "business_presence"),
    "Organizations": ("organization_links",),
    "Meetings and events": ("events", "event_participants"),
    "Programmes": ("programmes", "programme_parties", "programme_inclusions"),
    "Offices": ("offices",),
    "Cooperation": ("cooperation_ties",),
    "What cooperation is about": ("cooperation_topics",),
    "Statements": ("statements",),
    "The diaspora": ("diaspora_ties",),
    "Other figures": ("indicators",),
}
"""The groups of facts on a page, in their order, each with the tables of its facts."""

STATES = {"project": "Projects", "agreement": "Agreements", "programme": "Programmes"}
"""The groups to which the states of something belong, by the column that names it."""

LONG = 15
"""A group with more facts than this is divided."""

YEARS = (
    (0, 2009), (2010, 2012), (2013, 2016), (2017, 2019), (2020, 2020), (2021, 2022), (2023, 2100),
)  # fmt: skip
"""Spans of years into which long groups are divided; the book has most on the last ones."""

UNDATED = "Without a date"
"""The part of a long group for what has no date."""

SHARED = ("project", "agreement", "event", "programme")
"""Columns that name what several facts are about: within a group these stay together."""


class Part(NamedTuple):
    """Facts of a group that belong together; `title` is empty where the group is not divided."""

    title: str
    facts: list[str]


class Group(NamedTuple):
    """Facts on one subject."""

    title: str
    anchor: str
    parts: list[Part]

    @property
    def size(self) -> int:
        """How many facts it has."""
        return sum(len(part.facts) for part in self.parts)


def groups_of(fact_ids: Iterable[str]) -> list[Group]:
    """Sort facts into groups, and within each by date; long groups are divided.

    Examples
    --------
    >>> groups = groups_of(["statements/akhmetova-a-who-assembled-the-first-belarusian-dump-truck"])
    >>> [(group.title, group.size) for group in groups]
    [('Statements', 1)]
    """
    found: dict[str, list[Row]] = {title: [] for title in SUBJECTS}
    for fact_id in fact_ids:
        fact = facts()[fact_id]
        found[_subject(fact)].append(fact)
    return [
        Group(title, title.lower().replace(" ", "-"), _parts(members))
        for title, members in found.items()
        if members
    ]


def _subject(fact: Row) -> str:
    table = fact["table"]
    if table == "states":
        row = row_of(table, fact["row"])
        return next(title for column, title in STATES.items() if row[column] is not None)
    return next(title for title, tables in SUBJECTS.items() if table in tables)


def _parts(members: list[Row]) -> list[Part]:
    members = sorted(members, key=order_of_time)
    if len(members) <= LONG:
        return [Part("", [fact["fact_id"] for fact in _together(members)])]
    divided: dict[str, list[Row]] = {}
    for fact in members:
        divided.setdefault(_division(fact), []).append(fact)
    return [
        Part(title, [fact["fact_id"] for fact in _together(part)])
        for title, part in sorted(divided.items(), key=lambda entry: entry[0] == UNDATED)
    ]


def _division(fact: Row) -> str:
    """Name the part of a long group to which a fact belongs: its field, or else its years."""
    row = row_of(fact["table"], fact["row"])
    if row.get("field"):
        field = meanings(fact["table"], "field")[row["field"]]
        return f"{field[0].upper()}{field[1:]}"
    day = fact["date_start"] or fact["date_end"]
    if day is None:
        return UNDATED
    first, last = next(years for years in YEARS if day.year <= years[1])
    if first == last:
        return str(first)
    return f"Until {last}" if first == 0 else f"{first} to {last}"


def _together(members: list[Row]) -> list[Row]:
    """Keep facts on the same project, agreement, event or programme together, by the first date."""
    first: dict[str, int] = {}
    for number, fact in enumerate(members):
        first.setdefault(_shared(fact), number)
    return sorted(members, key=lambda fact: first[_shared(fact)])


def _shared(fact: Row) -> str:
    if fact["table"] in ("projects", "agreements", "events", "programmes"):
        return str(fact["fact_id"])
    row = row_of(fact["table"], fact["row"])
    return next(
        (f"{column}s/{row[column]}" for column in SHARED if row.get(column)), fact["fact_id"]
    )
