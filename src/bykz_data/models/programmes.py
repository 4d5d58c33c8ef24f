"""Programmes and what they include."""

from __future__ import annotations

import pandas as pd
from pandera.typing import Series

from . import columns as c
from .base import Table


class Programmes(Table, title="Programmes"):
    """One programme, road map, map of projects or strategy."""

    programme_id: Series[str] = c.key("kz-industrialization-map")
    name: Series[str] = c.text(
        "English name", example="Industrialization Map of Kazakhstan", editorial=True
    )
    name_ru: Series[str] = c.russian_name("Карта индустриализации Казахстана")
    kind: Series[pd.CategoricalDtype] = c.code(
        "programme_kind", "What sort of programme it is", example="map", editorial=True
    )
    country: Series[str] = c.ref(
        "places", "Country whose programme it is; null: a joint one", example="kz", nullable=True
    )
    term: Series[str] = c.period("Period for which it holds", example="2010/2014", nullable=True)
    adopted: Series[str] = c.period("When it was adopted", example="2010", nullable=True)
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()


class ProgrammeInclusions(Table, title="What programmes include"):
    """One thing that one programme includes."""

    inclusion_id: Series[str] = c.key("kz-industrialization-map-karaganda-belaz-assembly")
    programme: Series[str] = c.ref(
        "programmes", "The programme", example="kz-industrialization-map"
    )
    organization: Series[str] = c.ref(
        "organizations",
        "What is included, where it is an organization",
        example="kazbelaz",
        nullable=True,
    )
    project: Series[str] = c.ref(
        "projects",
        "What is included, where it is a project",
        example="karaganda-belaz-assembly",
        nullable=True,
    )
    product: Series[str] = c.ref(
        "products", "What is included, where it is a product", example="tractors", nullable=True
    )
    inclusion: Series[str] = c.text(
        "What is included, in English",
        example="BelAZ assembly in Karaganda",
        nullable=True,
        editorial=True,
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
