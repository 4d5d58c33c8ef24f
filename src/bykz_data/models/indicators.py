"""Figures that have no table of their own."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from . import columns as c
from .base import Table


class Indicators(Table, title="Other figures"):
    """One printed figure that has no table of its own."""

    indicator_id: Series[str] = c.key("shakarim-university-students-2022")
    subject: Series[str] = c.text(
        "What the figure is about, in a few words",
        example="Students of Shakarim University",
        editorial=True,
    )
    indicator: Series[pd.CategoricalDtype] = c.code(
        "indicator", "What the figure measures", example="students"
    )
    place: Series[str] = c.ref(
        "places", "Country, region or city to which it applies", example="kz-semey", nullable=True
    )
    organization: Series[str] = c.ref(
        "organizations",
        "Organization to which it applies",
        example="shakarim-university",
        nullable=True,
    )
    project: Series[str] = c.ref(
        "projects", "Project to which it applies", example="kokshetau-park", nullable=True
    )
    event: Series[str] = c.ref(
        "events", "Event to which it applies", example="business-forum-2017", nullable=True
    )
    product: Series[str] = c.ref(
        "products", "Product to which it applies", example="tractors", nullable=True
    )
    programme: Series[str] = c.ref(
        "programmes",
        "Programme to which it applies",
        example="kz-strategic-plan-2020",
        nullable=True,
    )
    value: Series[float] = c.number(
        "The figure in base units; growth always as change in per cent", example=7000
    )
    unit: Series[pd.CategoricalDtype] = c.code("unit", "Unit of value", example="students")
    qualifier: Series[pd.CategoricalDtype] = c.qualifier("figure", "exact")
    period: Series[str] = c.period("Period of the figure", example="2022", nullable=True)
    period_start: Series[pa.DateTime] = c.first_day("period", "2022-01-01", nullable=True)
    period_end: Series[pa.DateTime] = c.last_day("period", "2022-12-31", nullable=True)
    year: Series[pd.Int64Dtype] = c.year()
    frequency: Series[pd.CategoricalDtype] = c.frequency(nullable=True)
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("period")
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
