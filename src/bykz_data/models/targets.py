"""What was intended, forecast or held possible, in figures."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from . import columns as c
from .base import Table


class Targets(Table, title="Targets, plans and forecasts"):
    """One printed figure that was intended, forecast or held possible, with its horizon."""

    target_id: Series[str] = c.key("by-kz-turnover-3-billion")
    subject: Series[str] = c.text(
        "What is intended, in a few words",
        example="Turnover between Belarus and Kazakhstan",
        editorial=True,
    )
    modality: Series[pd.CategoricalDtype] = c.code(
        "modality", "How firm the intention is", example="target"
    )
    voice: Series[pd.CategoricalDtype] = c.voice("Who intends, forecasts or says it")
    actors: Series[str] = c.text(
        "Those within the parties who intend it; null: the parties as a whole",
        example="the presidents",
        nullable=True,
        editorial=True,
    )
    side: Series[str] = c.ref(
        "places", "The side that says it, where it is one", example="by", nullable=True
    )
    person: Series[str] = c.person("The person who says it, where the text names one")
    programme: Series[str] = c.ref(
        "programmes",
        "The programme that sets it",
        example="kz-strategic-plan-2020",
        nullable=True,
    )
    indicator: Series[pd.CategoricalDtype] = c.code(
        "target_indicator", "What the figure measures", example="trade_value"
    )
    reporter: Series[str] = c.ref(
        "places", "Country or region to which the intention applies", example="by", nullable=True
    )
    organization: Series[str] = c.ref(
        "organizations", "Company or body to which it applies", example="mtz", nullable=True
    )
    project: Series[str] = c.ref(
        "projects", "Project to which it applies", example="kokshetau-park", nullable=True
    )
    partner: Series[str] = c.ref(
        "places", "Country or region traded with", example="kz", nullable=True
    )
    flow: Series[pd.CategoricalDtype] = c.code(
        "flow", "Direction of trade, seen from the reporter", example="turnover", nullable=True
    )
    product: Series[str] = c.ref(
        "products", "What is to be traded or made", example="total", nullable=True
    )
    increase: Series[bool] = c.flag(
        "Whether the print says that it is to be raised to the figure", example=True
    )
    growth_form: Series[pd.CategoricalDtype] = c.growth_form("index")
    value: Series[float] = c.number(
        "The figure in base units (dollars, not millions); growth always as change in per cent",
        example=3000000000.0,
    )
    unit: Series[pd.CategoricalDtype] = c.code("unit", "Unit of value", example="USD")
    qualifier: Series[pd.CategoricalDtype] = c.qualifier("figure", "exact")
    per_year: Series[bool] = c.per_year()
    condition: Series[str] = c.text(
        "Condition or time that the print sets, in English",
        example="once the second phase works and the park is at full capacity",
        nullable=True,
        editorial=True,
    )
    position: Series[pd.Int64Dtype] = c.position()
    horizon: Series[str] = c.period(
        "Period by or for which it is intended; null where the text names none",
        example="2021",
        nullable=True,
    )
    horizon_start: Series[pa.DateTime] = c.first_day("horizon", "2021-01-01", nullable=True)
    horizon_end: Series[pa.DateTime] = c.last_day("horizon", "2021-12-31", nullable=True)
    base_period: Series[str] = c.base_period("2020")
    stated: Series[str] = c.period(
        "When the intention was voiced, as far as the text says", example="2021-06", nullable=True
    )
    date_part: Series[pd.CategoricalDtype] = c.date_part("time when it was voiced")
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("horizon or, without one, of stated")
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
