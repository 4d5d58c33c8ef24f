"""How tables look in the explorer: which columns are shown first, and what they are sorted into."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from bykz_data.catalog import key_of, schema, table_names
from bykz_data.citation.cited import rows_by_key
from bykz_data.facts.shipped import ENTITY_TABLES, facts
from bykz_data.fragments.records import references

if TYPE_CHECKING:
    from collections.abc import Iterable

FACETS = (
    "verdict", "rule", "flow", "measure", "scope", "year", "frequency", "standing", "kind", "stage",
    "status", "modality", "verb", "role", "voice", "field", "country", "reporter", "partner",
    "organization", "table", "entity_table", "date_precision", "reason", "level", "medium", "state",
    "side", "origin", "destination", "host", "parent",
)  # fmt: skip
"""Columns by which people sort rows, the most telling first."""

MOST_FACETS = 4
MOST_VALUES = 30
"""A column with more values than this is no facet: nobody reads so many."""

SELDOM_READ = ("_start", "_end", "_basis", "_id", "_precision")
"""Columns that end so, and those below, are shown only with all columns."""
SELDOM = ("basis", "note", "sentence", "row", "checks", "page_order")

FIRST = (
    "value", "quantity", "count", "unit", "quantity_unit", "period", "horizon", "date", "start",
    "stage", "status", "page",
)  # fmt: skip
"""Columns that come first beside a sentence, which names all else."""


@cache
def facets_of(table: str) -> list[str]:
    """Return the columns into whose values the rows of a table are sorted.

    Examples
    --------
    >>> facets_of("trade")
    ['flow', 'measure', 'scope', 'year']
    """
    rows = list(rows_by_key(table).values())
    found = []
    for column in FACETS:
        if rows and column in rows[0]:
            values = {row[column] for row in rows}
            if 2 <= len(values - {None}) <= MOST_VALUES:
                found.append(column)
    return found[:MOST_FACETS]


def sentence_of(table: str, key: str) -> str | None:
    """Return the sentence of a row, nothing where the table holds no facts.

    Examples
    --------
    >>> sentence_of("offices", "abdishev-b-akim") is None
    False
    """
    fact = facts().get(key if table == "facts" else f"{table}/{key}")
    return None if fact is None else str(fact["sentence"])


def seldom_read(table: str, columns: list[str], rows: list[dict[str, Any]]) -> list[str]:
    """Return the columns that are left out at first.

    These are the key where a sentence or a name says what the row is, columns about how a cell
    was read, and those that are empty in all rows that are shown.
    """
    if table not in table_names():
        return []
    named = table in ENTITY_TABLES or has_sentences(table)
    first = [key_of(table)] if named else []
    ends = [
        column
        for column in columns
        if column != key_of(table) and (column.endswith(SELDOM_READ) or column in SELDOM)
    ]
    empty = [column for column in columns if all(row.get(column) is None for row in rows)]
    return list(dict.fromkeys([*first, *ends, *empty]))


class Chip(NamedTuple):
    """A filter that is on: its name and value in addresses, and what it says."""

    name: str
    value: str
    words: str


def chips_of(table: str, filters: Iterable[tuple[str, str, str]]) -> list[Chip]:
    """Return the filters that are on.

    Parameters
    ----------
    table
        Name of the table or view.
    filters
        Of each the column, the comparison as Datasette names it, and the value.

    Examples
    --------
    >>> filters = [("partner", "exact", "kz"), ("value", "gt", "5")]
    >>> [chip.words for chip in chips_of("trade", filters)]
    ['partner: Kazakhstan', 'value > 5']
    """
    targets = references(table) if table in table_names() else {}
    found = []
    for column, lookup, value in filters:
        target = rows_by_key(targets[column]).get(value, {}) if column in targets else {}
        shown = str(target.get("name") or value).replace("_", " ")
        exact = lookup == "exact"
        sign = ": " if exact else f" {SIGNS.get(lookup, lookup.replace('_', ' '))} "
        words = f"{column.replace('_', ' ')}{sign}{shown}".strip()
        found.append(Chip(column if exact else f"{column}__{lookup}", value, words))
    return found


SIGNS = {"not": "≠", "gt": ">", "gte": "≥", "lt": "<", "lte": "≤", "isnull": "is empty",
         "notnull": "is not empty"}  # fmt: skip
"""How comparisons are written."""


def in_order(columns: list[str]) -> list[str]:
    """Return the columns beside a sentence in the order in which they are shown.

    Examples
    --------
    >>> in_order(["trade_id", "reporter", "value", "page"])
    ['value', 'page', 'trade_id', 'reporter']
    """
    return sorted(columns, key=lambda name: FIRST.index(name) if name in FIRST else len(FIRST))


def has_sentences(table: str) -> bool:
    """Return whether the rows of a table are facts.

    Examples
    --------
    >>> has_sentences("trade"), has_sentences("aliases")
    (True, False)
    """
    return any(sentence_of(table, key) for key in list(rows_by_key(table))[:1])


@cache
def notes_of(table: str) -> dict[str, str]:
    """Return what each column of a table is; nothing for views."""
    if table not in table_names():
        return {}
    return {field["name"]: field["description"] for field in schema(table)["fields"]}


@cache
def numeric(table: str) -> frozenset[str]:
    """Return the columns whose cells are amounts, which are aligned by their digits."""
    if table not in table_names():
        return frozenset()
    fields = schema(table)["fields"]
    return frozenset(
        field["name"]
        for field in fields
        if field["type"] in ("number", "integer") and field["name"] not in references(table)
    )


def hidden_tables() -> list[str]:
    """Return the tables of the database that are no data: those of the index of words."""
    parts = ("", "_data", "_idx", "_content", "_docsize", "_config")
    return [f"facts_search{part}" for part in parts]
