"""The facts and entities that all views read, each table read only once a process.

Nobody may change what these functions return.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from bykz_data.catalog import key_of
from bykz_data.store.backends import rows_of

Row = dict[str, Any]

ENTITY_TABLES = (
    "organizations", "people", "places", "products", "agreements", "events", "programmes",
    "projects",
)  # fmt: skip
"""The tables of what can take part in a fact."""


@cache
def facts() -> dict[str, Row]:
    """Return the rows of `facts` by their keys.

    Parties and participants have the date of their agreement, event or programme.

    Examples
    --------
    >>> facts()["trade/by-kz-turnover-2021"]["page"]
    59
    """
    rows = {row["fact_id"]: row for row in rows_of("facts")}
    for key, row in rows.items():
        if row["date"] is None and row["table"] in _PARTS:
            shared = next(
                e for _, e in entities_by_fact()[key] if e.startswith(_PARTS[row["table"]])
            )
            row.update({name: rows[shared][name] for name in _DATES})
    return rows


_PARTS = {
    "agreement_parties": "agreements/",
    "event_participants": "events/",
    "programme_parties": "programmes/",
}
_DATES = ("date", "date_start", "date_end", "date_precision")


@cache
def entities() -> dict[str, Row]:
    """Return the rows of all tables of entities by `table/key`.

    Examples
    --------
    >>> entities()["places/by"]["name"]
    'Belarus'
    """
    return {
        f"{table}/{row[key_of(table)]}": row for table in ENTITY_TABLES for row in rows_of(table)
    }


@cache
def roles_by_entity() -> dict[str, dict[str, list[str]]]:
    """Return, for each entity, the facts in which it takes part, each with its roles.

    Examples
    --------
    >>> roles_by_entity()["places/by"]["trade/by-kz-turnover-2021"]
    ['reporter']
    """
    found: dict[str, dict[str, list[str]]] = {}
    for row in rows_of("fact_entities"):
        entity = f"{row['entity_table']}/{row['entity']}"
        found.setdefault(entity, {}).setdefault(row["fact"], []).append(row["role"])
    return found


@cache
def entities_by_fact() -> dict[str, list[tuple[str, str]]]:
    """Return, for each fact, who and what takes part: role and `table/key`.

    Examples
    --------
    >>> entities_by_fact()["trade/by-kz-turnover-2021"][0]
    ('partner', 'places/kz')
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for row in rows_of("fact_entities"):
        entity = f"{row['entity_table']}/{row['entity']}"
        found.setdefault(row["fact"], []).append((row["role"], entity))
    return found


@cache
def printed_names() -> dict[str, list[str]]:
    """Return the printed forms of each entity's name, by `table/key`.

    Examples
    --------
    >>> "Kostanai" in printed_names()["places/kz-kostanay"]
    True
    """
    found: dict[str, dict[str, None]] = {}
    for entity, row in entities().items():
        found[entity] = {row["as_printed"]: None}
    for row in rows_of("aliases"):
        found.setdefault(f"{row['table']}/{row['row']}", {})[row["alias"]] = None
    return {entity: list(forms) for entity, forms in found.items()}


def printed_pages(entity: str) -> dict[str, list[int]]:
    """Return the printed forms of the name of an entity, each with its pages.

    Examples
    --------
    >>> printed_pages("places/kz-kostanay")["Kostanai"]
    [11, 46]
    """
    row = entities()[entity]
    found = {row["as_printed"]: [row["page"]]}
    for alias in rows_of("aliases"):
        if f"{alias['table']}/{alias['row']}" == entity:
            found.setdefault(alias["alias"], []).append(alias["page"])
    return {form: sorted(set(pages)) for form, pages in found.items()}


def label_of(entity: str) -> str:
    """Name an entity, with what it is and of which country.

    Examples
    --------
    >>> label_of("organizations/gomselmash")
    'Gomselmash (company, Belarus)'
    """
    row = entities()[entity]
    what = [row["kind"].replace("_", " ")] if row.get("kind") else []
    if row.get("country"):
        what.append(entities()[f"places/{row['country']}"]["name"])
    return f"{row['name']} ({', '.join(what)})" if what else str(row["name"])


def order_of_time(fact: Row) -> tuple[str, str, int]:
    """Return what sorts facts by their dates, those without a date last."""
    first = fact["date_start"] or fact["date_end"]
    last = fact["date_end"] or fact["date_start"]
    return str(first or "9999"), str(last or "9999"), fact["page"]
