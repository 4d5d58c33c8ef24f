"""What all fragments read: facts, entities and what belongs to them, each read only once.

Nobody may change what these functions return.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from bykz_data import catalog
from bykz_data.catalog import key_of, schema
from bykz_data.citation.cited import row_of, rows_by_key
from bykz_data.errors import UnknownNameError
from bykz_data.facts.book_pages import place_on_page
from bykz_data.facts.shipped import ENTITY_TABLES, entities_by_fact, facts, roles_by_entity

Row = dict[str, Any]


class Entity(NamedTuple):
    """An entity: the table that holds it, and its key there."""

    table: str
    key: str

    @property
    def row(self) -> Row:
        """Its row."""
        return row_of(self.table, self.key)

    @property
    def name(self) -> str:
        """Its name in English."""
        return str(self.row["name"])


@cache
def taking_part() -> dict[str, list[Entity]]:
    """Return who and what takes part in each fact.

    Examples
    --------
    >>> Entity("places", "kz") in taking_part()["trade/by-kz-turnover-2021"]
    True
    """
    return {
        fact: [
            Entity(*entity.split("/")) for entity in dict.fromkeys(entity for _, entity in pairs)
        ]
        for fact, pairs in entities_by_fact().items()
    }


@cache
def facts_of(entity: Entity) -> list[str]:
    """Return the keys of the facts in which an entity takes part.

    Examples
    --------
    >>> "trade/by-kz-turnover-2021" in facts_of(Entity("places", "kz"))
    True
    """
    return list(roles_by_entity().get("/".join(entity), ()))


@cache
def facts_by_page() -> dict[int, list[str]]:
    """Return the keys of the facts that are printed on each page, in the order of the text."""
    found: dict[int, list[str]] = {page: [] for page in book_pages()}
    for fact in sorted(facts().values(), key=lambda fact: (fact["page"], place_on_page(fact))):
        found[fact["page"]].append(fact["fact_id"])
    return found


@cache
def book_pages() -> list[int]:
    """Return the numbers of all printed pages, of those too of which the tables hold nothing.

    Examples
    --------
    >>> book_pages()[0], book_pages()[-1]
    (2, 68)
    """
    pages = {row["page"] for row in rows_by_key("coverage").values()}
    return list(range(min(pages), max(pages) + 1))


@cache
def mentions_by_fact() -> dict[str, list[Row]]:
    """Return the further places where the book states each fact again, in order of the pages."""
    found: dict[str, list[Row]] = {}
    for row in sorted(rows_by_key("mentions").values(), key=lambda row: row["page"]):
        found.setdefault(f"{row['table']}/{row['row']}", []).append(row)
    return found


@cache
def printed_forms() -> dict[Entity, dict[str, list[int]]]:
    """Return the forms in which the book prints each name, with the pages of each.

    Examples
    --------
    >>> printed_forms()[Entity("organizations", "gomselmash")]["Gomselmash OJSC"]
    [36, 66]
    """
    found: dict[Entity, dict[str, list[int]]] = {}
    for row in sorted(rows_by_key("aliases").values(), key=lambda row: row["page"]):
        forms = found.setdefault(Entity(row["table"], row["row"]), {})
        forms.setdefault(row["alias"], []).append(row["page"])
    return found


def entity_of(table: str, key: str) -> Entity:
    """Return an entity.

    Raises
    ------
    UnknownNameError
        When the table holds no entities, or has no such row.

    Examples
    --------
    >>> entity_of("places", "by").name
    'Belarus'
    """
    if table not in ENTITY_TABLES:
        raise UnknownNameError("table of entities", table, ENTITY_TABLES)
    row_of(table, key)
    return Entity(table, key)


@cache
def references(table: str) -> dict[str, str]:
    """Return the columns of a table that refer to another one, each with that table.

    Examples
    --------
    >>> references("organizations")
    {'country': 'places', 'seat': 'places'}
    """
    return catalog.references(schema(table), table)


@cache
def meanings(table: str, column: str) -> dict[str, str]:
    """Return the meaning of each code of a column; nothing where it has no codes."""
    field = next(field for field in schema(table)["fields"] if field["name"] == column)
    return {code["value"]: code["label"] for code in field.get("categories", ())}


def key_in(table: str, row: Row) -> str:
    """Return the key of a row, as text."""
    return str(row[key_of(table)])
