"""All facts as sentences, and who and what takes part in each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bykz_data.book import periods
from bykz_data.models import Table, table_columns, table_name
from bykz_data.models.facts import FACT_SOURCES, FactSource
from bykz_data.models.rendering import Sentences
from bykz_data.models.wording import precision

from .firmness import state_of

Row = dict[str, Any]
Tables = Mapping[str, Sequence[Row]]

ENTITIES = (
    "places", "organizations", "people", "products", "programmes", "agreements", "events",
    "projects",
)  # fmt: skip
BOTH_SIDES = ("by", "kz")
"""The sides of a fact that is said, wanted or done by both."""

_PARTIES = ("organization", "place", "person", "agreement", "programme")
"""Columns of a table with a role: whoever stands there has the role of the row."""


def facts(
    models: Sequence[type[Table]],
    tables: Tables,
    taking_part: Sequence[Row],
    positions: Mapping[str, int],
) -> list[Row]:
    """Make the table of facts from all other tables, the register of checks included.

    `taking_part` are the rows of `fact_entities()`. `positions` has where on its page each fact is
    quoted, which only the text of the book shows.
    """
    sentences = Sentences(models, tables)
    checks = _checks_by_fact(tables["contradictions"])
    keys = {table_name(model): table_columns(model)[0].name for model in models}
    rows = [
        _fact(table, row, keys[table], sentences.of(table, row), checks)
        for table in FACT_SOURCES
        for row in tables[table]
    ]
    ranks = _ranks(rows, positions)
    roles: dict[str, list[str]] = {}
    for named in taking_part:
        roles.setdefault(named["fact"], []).append(named["role"])
    return [
        row
        | {
            "state": state_of(row, roles.get(row["fact_id"], ())),
            "page_order": ranks.get(row["fact_id"]),
        }
        for row in rows
    ]


def _ranks(rows: Sequence[Row], positions: Mapping[str, int]) -> dict[str, int]:
    """Return the place of each fact among those of its page; what starts together shares one."""
    starts: dict[int, set[int]] = {}
    known = [(row["fact_id"], row["page"]) for row in rows if row["fact_id"] in positions]
    for fact, page in known:
        starts.setdefault(page, set()).add(positions[fact])
    ordered = {page: sorted(found) for page, found in starts.items()}
    return {fact: ordered[page].index(positions[fact]) + 1 for fact, page in known}


def _fact(table: str, row: Row, key: str, sentence: str, checks: Mapping[str, list[str]]) -> Row:
    source = FACT_SOURCES[table]
    date = next((row[name] for name in source.date if row[name] is not None), None)
    start, end = periods.bounds(date) if date is not None else (None, None)
    value, unit, qualifier = _figure(row, source)
    return {
        "fact_id": f"{table}/{row[key]}",
        "table": table,
        "row": row[key],
        "kind": source.kind,
        "sentence": sentence,
        "value": value,
        "unit": unit,
        "qualifier": qualifier,
        "date": date,
        "date_start": start,
        "date_end": end,
        "date_precision": precision(date),
        "place": next((row[name] for name in source.place if row[name] is not None), None),
        "status": row[source.status] if source.status else None,
        "page": row["page"],
        "footnote": row.get("footnote"),  # some tables have none
        "as_printed": row["as_printed"],
        "checks": " ".join(checks.get(f"{table}/{row[key]}", ())) or None,
    }


def _figure(row: Row, source: FactSource) -> tuple[float | None, str | None, str | None]:
    if source.value is None or row[source.value[0]] is None:
        return None, None, None
    value, unit, qualifier = source.value
    return float(row[value]), row[unit] if unit else "other", row[qualifier]


def _checks_by_fact(register: Sequence[Row]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for check in register:
        facts = dict.fromkeys(f"{check['left_rows']} {check['right_rows']}".split())
        for fact in facts:
            found.setdefault(fact, []).append(check["contradiction_id"])
    return found


def fact_entities(models: Sequence[type[Table]], tables: Tables) -> list[Row]:
    """Make the table of the entities that the cells of each fact name."""
    return [
        {
            "fact_entity_id": f"{fact}/{role}/{entity}",
            "fact": fact,
            "entity_table": table,
            "entity": entity,
            "role": role,
            "page": page,
        }
        for model in models
        if table_name(model) in FACT_SOURCES
        for fact, role, table, entity, page in _entities(model, tables[table_name(model)])
    ]


def _entities(model: type[Table], rows: Sequence[Row]) -> Iterator[tuple[str, str, str, str, int]]:
    name, columns = table_name(model), table_columns(model)
    key = columns[0].name
    references = {
        column.name: table
        for column in columns
        if (table := column.info.get("references")) in ENTITIES
    }
    with_role = any(column.info.get("codes", "").endswith("role") for column in columns)
    for row in rows:
        fact = f"{name}/{row[key]}"
        if name in ENTITIES:
            yield fact, "subject", name, row[key], row["page"]
        if row.get("voice") == "both":
            for side in BOTH_SIDES:
                yield fact, "side", "places", side, row["page"]
        for column, table in references.items():
            if row[column] is not None:
                role = row["role"] if with_role and column in _PARTIES else column
                yield fact, role, table, row[column], row["page"]
