"""All facts, one row each, and the entities that take part in them; both are computed."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from . import columns as c
from .base import Table


class Facts(Table, title="All facts as sentences", derived=True):
    """One fact of the book, in one English sentence that is made from the cells of its row."""

    fact_id: Series[str] = c.key("trade/by-kz-turnover-2021", pattern=c.FACT_PATTERN)
    table: Series[pd.CategoricalDtype] = c.code(
        "fact_table", "Table that holds the fact", example="trade"
    )
    row: Series[str] = c.text(
        "Key of the fact in that table", example="by-kz-turnover-2021", pattern=c.KEY_PATTERN
    )
    kind: Series[pd.CategoricalDtype] = c.code(
        "fact_kind", "Whether the fact is a figure or a relation", example="quantity"
    )
    sentence: Series[str] = c.text(
        "The fact in English, made from the cells of its row and from nothing else",
        example="Belarus's trade turnover with Kazakhstan was 1,092.5 million US dollars in 2021.",
        editorial=True,
    )
    value: Series[float] = c.number(
        "The figure in base units; growth always as change in per cent",
        example=1092500000.0,
        nullable=True,
    )
    unit: Series[pd.CategoricalDtype] = c.code(
        "unit", "Unit of value", example="USD", nullable=True
    )
    qualifier: Series[pd.CategoricalDtype] = c.code(
        "qualifier", "Word of degree printed with the figure", example="exact", nullable=True
    )
    date: Series[str] = c.period(
        "When it was, is or is to be so, as precisely as the print says",
        example="2021",
        nullable=True,
    )
    date_start: Series[pa.DateTime] = c.first_day("date", "2021-01-01", nullable=True)
    date_end: Series[pa.DateTime] = c.last_day("date", "2021-12-31", nullable=True)
    date_precision: Series[pd.CategoricalDtype] = c.code(
        "date_precision", "How precise the date is", example="year", nullable=True, editorial=True
    )
    place: Series[str] = c.ref(
        "places", "Where it was or is to be, or whose it is", example="by", nullable=True
    )
    status: Series[str] = c.text(
        "How firm or how far it is: the code of status, modality or standing in its table",
        example="best",
        nullable=True,
    )
    state: Series[pd.CategoricalDtype] = c.code(
        "fact_state",
        "Whether it was reached, planned, considered or only said, in words that all tables share",
        example="reached",
        editorial=True,
    )
    page: Series[pd.Int64Dtype] = c.page()
    page_order: Series[pd.Int64Dtype] = c.count(
        "Its place among the facts of its page, in the order of the text",
        example=7,
        nullable=True,
        editorial=True,
        minimum=1,
    )
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    checks: Series[str] = c.text(
        "Keys of the checks in which the row takes part, separated by spaces",
        example="turnover-2021-growth",
        nullable=True,
        editorial=True,
    )


class FactEntities(Table, title="Who and what takes part in each fact", derived=True):
    """One entity that takes part in one fact, with its role."""

    fact_entity_id: Series[str] = c.key(
        "trade/by-kz-turnover-2021/reporter/by", pattern=c.FACT_ENTITY_PATTERN
    )
    fact: Series[str] = c.ref(
        "facts", "The fact", example="trade/by-kz-turnover-2021", pattern=c.FACT_PATTERN
    )
    entity_table: Series[pd.CategoricalDtype] = c.code(
        "entity_table", "Table that holds the entity", example="places"
    )
    entity: Series[str] = c.text(
        "Key of the entity in that table", example="by", pattern=c.KEY_PATTERN
    )
    role: Series[str] = c.text(
        "Its part in the fact: the column that names it, or the code of its role",
        example="reporter",
    )
    page: Series[pd.Int64Dtype] = c.page()


@dataclass(frozen=True)
class FactSource:
    """Where `facts` finds in a table what it shows of every fact: names of the table's columns."""

    kind: str
    date: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    status: str | None = None
    value: tuple[str, str | None, str] | None = None
    """Columns of value, unit and qualifier."""


_FIGURE = ("value", "unit", "qualifier")

FACT_SOURCES: dict[str, FactSource] = {
    "trade": FactSource("quantity", ("period",), ("reporter",), None, _FIGURE),
    "targets": FactSource("quantity", ("horizon", "stated"), ("reporter",), "modality", _FIGURE),
    "deliveries": FactSource(
        "relation",
        ("date", "agreed"),
        ("destination", "origin"),
        "status",
        ("quantity", "quantity_unit", "quantity_qualifier"),
    ),
    "production": FactSource("quantity", ("period",), ("place",), None, _FIGURE),
    "investments": FactSource("quantity", ("period",), ("target",), None, _FIGURE),
    "business_presence": FactSource(
        "quantity", ("period",), ("host",), "status", ("count", None, "qualifier")
    ),
    "indicators": FactSource("quantity", ("period",), ("place",), None, _FIGURE),
    "agreements": FactSource("relation", ("date",), ("place",), "status"),
    "agreement_parties": FactSource("relation"),
    "events": FactSource("relation", ("date", "stated"), ("place",), "status"),
    "event_participants": FactSource("relation", (), (), None, ("count", None, "qualifier")),
    "projects": FactSource("relation", ("start",), ("place",), "status"),
    "project_participants": FactSource("relation", status="status"),
    "project_products": FactSource("relation", ("due",), status="status"),
    "states": FactSource("relation", ("date", "due"), status="stage"),
    "organization_links": FactSource("relation", ("start", "stated"), ("target_place",)),
    "product_trade": FactSource("relation", ("period", "stated"), ("reporter",), "status"),
    "cooperation_ties": FactSource("relation", ("period",), ("source_place",), "modality"),
    "cooperation_topics": FactSource("relation", ("period",), ("side",), "modality"),
    "diaspora_ties": FactSource("relation", ("period",), ("place",)),
    "programmes": FactSource("relation", ("adopted", "term"), ("country",), "status"),
    "programme_parties": FactSource("relation"),
    "programme_inclusions": FactSource("relation"),
    "offices": FactSource("relation", ("period",), ("place",)),
    "statements": FactSource("relation", ("date",), (), "verb"),
}
"""The tables of facts, in the order of the documentation."""
