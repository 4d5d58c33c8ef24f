"""Figures: what was traded, and what was intended."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from . import columns as c
from .base import Table


class Trade(Table):
    """One printed figure about trade: one reporter, partner, flow, product, period and measure."""

    trade_id: Series[str] = c.key("by-kz-turnover-2021")
    reporter: Series[str] = c.ref(
        "places", "Country or region whose trade this is (UN Comtrade: reporter)", example="by"
    )
    organization: Series[str] = c.ref(
        "organizations",
        "Company or concern of the reporter whose trade this is; null: the whole reporter's",
        example="bellesbumprom",
        nullable=True,
    )
    partner: Series[str] = c.ref(
        "places", "Country or region traded with (UN Comtrade: partner)", example="kz"
    )
    flow: Series[pd.CategoricalDtype] = c.code(
        "flow", "Direction, seen from the reporter", example="turnover"
    )
    product: Series[str] = c.ref("products", "What is traded; total: all goods", example="total")
    measure: Series[pd.CategoricalDtype] = c.code(
        "measure", "What the figure says about the flow", example="value"
    )
    growth_form: Series[pd.CategoricalDtype] = c.code(
        "growth_form",
        "How the print expresses growth; null where the figure is no growth",
        example="increase",
        nullable=True,
    )
    value: Series[float] = c.number(
        "The figure in base units (dollars, not millions); growth always as change in per cent",
        example=1092500000.0,
    )
    unit: Series[pd.CategoricalDtype] = c.code("unit", "Unit of value", example="USD")
    qualifier: Series[pd.CategoricalDtype] = c.code(
        "qualifier", "Word of degree printed with the figure", example="exact"
    )
    relative_to: Series[pd.CategoricalDtype] = c.code(
        "relative_to", "Whole of a share, or field of a rank", example="all_goods", nullable=True
    )
    period: Series[str] = c.period(
        "Period of the figure, ISO 8601 with SDMX quarters", example="2021"
    )
    period_start: Series[pa.DateTime] = c.day("First day of the period", example="2021-01-01")
    period_end: Series[pa.DateTime] = c.day("Last day of the period", example="2021-12-31")
    base_period: Series[str] = c.period(
        "Period with which growth compares; null where the figure is no growth",
        example="2020",
        nullable=True,
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "trade"
        title = "Trade figures"


class Targets(Table):
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
    growth_form: Series[pd.CategoricalDtype] = c.code(
        "growth_form",
        "How the print expresses growth; null where the figure is no growth",
        example="index",
        nullable=True,
    )
    value: Series[float] = c.number(
        "The figure in base units (dollars, not millions); growth always as change in per cent",
        example=3000000000.0,
    )
    unit: Series[pd.CategoricalDtype] = c.code("unit", "Unit of value", example="USD")
    qualifier: Series[pd.CategoricalDtype] = c.code(
        "qualifier", "Word of degree printed with the figure", example="exact"
    )
    horizon: Series[str] = c.period(
        "Period by or for which it is intended; null where the text names none",
        example="2021",
        nullable=True,
    )
    horizon_start: Series[pa.DateTime] = c.day(
        "First day of the horizon", example="2021-01-01", nullable=True
    )
    horizon_end: Series[pa.DateTime] = c.day(
        "Last day of the horizon", example="2021-12-31", nullable=True
    )
    base_period: Series[str] = c.period(
        "Period with which growth compares; null where the figure is no growth",
        example="2020",
        nullable=True,
    )
    stated: Series[str] = c.period(
        "When the intention was voiced, as far as the text says", example="2021-06", nullable=True
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "targets"
        title = "Targets, plans and forecasts"


class Deliveries(Table):
    """One delivery or contract of delivery: who, to whom, what, how many, for how much, when."""

    delivery_id: Series[str] = c.key("belaz-astanabelazservice-dump-trucks-2017")
    seller: Series[str] = c.ref(
        "organizations", "Who sells or sends", example="belaz", nullable=True
    )
    buyer: Series[str] = c.ref(
        "organizations", "Who buys or receives", example="astanabelazservice", nullable=True
    )
    origin: Series[str] = c.ref(
        "places", "Country, region or city from which it comes", example="by", nullable=True
    )
    destination: Series[str] = c.ref(
        "places", "Country, region or city to which it goes", example="kz", nullable=True
    )
    product: Series[str] = c.ref(
        "products", "What is delivered", example="dump-trucks", nullable=True
    )
    status: Series[pd.CategoricalDtype] = c.code(
        "delivery_status", "Whether it was delivered", example="contracted"
    )
    quantity: Series[float] = c.number("How many", example=25, nullable=True)
    quantity_unit: Series[pd.CategoricalDtype] = c.code(
        "unit", "Unit of quantity", example="units", nullable=True
    )
    quantity_qualifier: Series[pd.CategoricalDtype] = c.code(
        "qualifier", "Word of degree printed with the quantity", example="exact", nullable=True
    )
    quantity_as_printed: Series[str] = c.text(
        "The quantity exactly as printed", example="25 camiones volquete", nullable=True
    )
    value: Series[float] = c.number("For how much", unit="USD", example=25000000, nullable=True)
    value_qualifier: Series[pd.CategoricalDtype] = c.code(
        "qualifier", "Word of degree printed with the value", example="almost", nullable=True
    )
    value_as_printed: Series[str] = c.text(
        "The value exactly as printed", example="casi 25 millones de dólares", nullable=True
    )
    date: Series[str] = c.period("When it is delivered", example="2018", nullable=True)
    date_start: Series[pa.DateTime] = c.day(
        "First day of the date", example="2018-01-01", nullable=True
    )
    date_end: Series[pa.DateTime] = c.day(
        "Last day of the date", example="2018-12-31", nullable=True
    )
    agreed: Series[str] = c.period("When it was agreed", example="2017-11", nullable=True)
    agreement: Series[str] = c.ref(
        "agreements",
        "Contract or agreement behind it",
        example="belaz-astanabelazservice-contract-2017",
        nullable=True,
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "deliveries"
        title = "Deliveries and contracts"


class Production(Table):
    """One printed figure about what is or can be made."""

    production_id: Series[str] = c.key("agromashholding-output-2020")
    organization: Series[str] = c.ref(
        "organizations", "Who makes it", example="agromashholding", nullable=True
    )
    project: Series[str] = c.ref(
        "projects",
        "Plant or project that makes it",
        example="kostanay-combine-assembly",
        nullable=True,
    )
    place: Series[str] = c.ref("places", "Where it is made", example="kz-kostanay", nullable=True)
    product: Series[str] = c.ref(
        "products", "What is made", example="combine-harvesters", nullable=True
    )
    measure: Series[pd.CategoricalDtype] = c.code(
        "production_measure", "What the figure says", example="output"
    )
    growth_form: Series[pd.CategoricalDtype] = c.code(
        "growth_form",
        "How the print expresses growth; null where the figure is no growth",
        example="multiple",
        nullable=True,
    )
    value: Series[float] = c.number(
        "The figure in base units; growth always as change in per cent", example=730
    )
    unit: Series[pd.CategoricalDtype] = c.code("unit", "Unit of value", example="units")
    qualifier: Series[pd.CategoricalDtype] = c.code(
        "qualifier", "Word of degree printed with the figure", example="exact"
    )
    period: Series[str] = c.period("Period of the figure", example="2020", nullable=True)
    period_start: Series[pa.DateTime] = c.day(
        "First day of the period", example="2020-01-01", nullable=True
    )
    period_end: Series[pa.DateTime] = c.day(
        "Last day of the period", example="2020-12-31", nullable=True
    )
    base_period: Series[str] = c.period(
        "Period with which growth compares; null where the figure is no growth",
        example="2019",
        nullable=True,
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "production"
        title = "Production"


class Investments(Table):
    """One printed figure about an investment that was made."""

    investment_id: Series[str] = c.key("kz-by-minsk-region-fdi-2021")
    investor: Series[str] = c.ref(
        "places", "Country or region from which it comes", example="kz", nullable=True
    )
    investor_organization: Series[str] = c.ref(
        "organizations", "Who invests", example="mtz", nullable=True
    )
    target: Series[str] = c.ref(
        "places", "Country or region to which it goes", example="by-minsk-region", nullable=True
    )
    target_organization: Series[str] = c.ref(
        "organizations", "In whom it is invested", example="kazbelaz", nullable=True
    )
    project: Series[str] = c.ref(
        "projects", "In what it is invested", example="kokshetau-park", nullable=True
    )
    measure: Series[pd.CategoricalDtype] = c.code(
        "investment_measure", "What the figure says", example="value"
    )
    growth_form: Series[pd.CategoricalDtype] = c.code(
        "growth_form",
        "How the print expresses growth; null where the figure is no growth",
        example="multiple",
        nullable=True,
    )
    value: Series[float] = c.number(
        "The figure in base units; growth always as change in per cent", example=1200000
    )
    unit: Series[pd.CategoricalDtype] = c.code("unit", "Unit of value", example="USD")
    qualifier: Series[pd.CategoricalDtype] = c.code(
        "qualifier", "Word of degree printed with the figure", example="exact"
    )
    period: Series[str] = c.period("Period of the figure", example="2021", nullable=True)
    period_start: Series[pa.DateTime] = c.day(
        "First day of the period", example="2021-01-01", nullable=True
    )
    period_end: Series[pa.DateTime] = c.day(
        "Last day of the period", example="2021-12-31", nullable=True
    )
    base_period: Series[str] = c.period(
        "Period with which growth compares; null where the figure is no growth",
        example="2019",
        nullable=True,
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "investments"
        title = "Investments"


class BusinessPresence(Table):
    """One printed count of enterprises, plants, dealers, projects or agreements."""

    presence_id: Series[str] = c.key("kazakh-capital-enterprises-belarus-2021")
    subject: Series[str] = c.text(
        "What is counted, in a few words",
        example="Enterprises with Kazakh capital in Belarus",
        editorial=True,
    )
    kind: Series[pd.CategoricalDtype] = c.code(
        "presence_kind", "What sort of thing is counted", example="enterprises"
    )
    owner: Series[str] = c.ref(
        "places", "Country or region whose enterprises they are", example="kz", nullable=True
    )
    organization: Series[str] = c.ref(
        "organizations", "Company whose network they are", example="maz", nullable=True
    )
    host: Series[str] = c.ref(
        "places", "Country or region in which they work", example="by", nullable=True
    )
    count: Series[pd.Int16Dtype] = c.count(
        "How many; null where the text gives no number", example=54, nullable=True
    )
    qualifier: Series[pd.CategoricalDtype] = c.code(
        "qualifier", "Word of degree printed with the count", example="exact", nullable=True
    )
    period: Series[str] = c.period("When it was so", example="2021", nullable=True)
    period_start: Series[pa.DateTime] = c.day(
        "First day of the period", example="2021-01-01", nullable=True
    )
    period_end: Series[pa.DateTime] = c.day(
        "Last day of the period", example="2021-12-31", nullable=True
    )
    part_of: Series[str] = c.ref(
        "business_presence",
        "The count of which this is a part",
        example="kazakh-capital-enterprises-belarus-2021",
        nullable=True,
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "business_presence"
        title = "Counts of enterprises"


class Indicators(Table):
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
    growth_form: Series[pd.CategoricalDtype] = c.code(
        "growth_form",
        "How the print expresses growth; null where the figure is no growth",
        example="multiple",
        nullable=True,
    )
    value: Series[float] = c.number(
        "The figure in base units; growth always as change in per cent", example=7000
    )
    unit: Series[pd.CategoricalDtype] = c.code("unit", "Unit of value", example="students")
    qualifier: Series[pd.CategoricalDtype] = c.code(
        "qualifier", "Word of degree printed with the figure", example="exact"
    )
    period: Series[str] = c.period("Period of the figure", example="2022", nullable=True)
    period_start: Series[pa.DateTime] = c.day(
        "First day of the period", example="2022-01-01", nullable=True
    )
    period_end: Series[pa.DateTime] = c.day(
        "Last day of the period", example="2022-12-31", nullable=True
    )
    base_period: Series[str] = c.period(
        "Period with which growth compares; null where the figure is no growth",
        example="2019",
        nullable=True,
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "indicators"
        title = "Other figures"


class TradePanel(Table):
    """One reporter, partner, product and period, with its flows of trade side by side.

    Computed from `trade`. A cell that the book does not print but that follows from
    the others is filled and marked `derived`; where printed figures for one cell
    disagree, it is left empty and marked `disputed`. Where a figure disagrees with what
    the book prints elsewhere, on growth or on a part of the whole, `disagreements` says so.
    """

    panel_id: Series[str] = c.key("by-kz-total-2021")
    reporter: Series[str] = c.ref("places", "Country or region whose trade this is", example="by")
    organization: Series[str] = c.ref(
        "organizations",
        "Company or concern of the reporter whose trade this is; null: the whole reporter's",
        example="bellesbumprom",
        nullable=True,
    )
    partner: Series[str] = c.ref("places", "Country or region traded with", example="kz")
    product: Series[str] = c.ref("products", "What is traded; total: all goods", example="total")
    period: Series[str] = c.period("Period of the figures", example="2021")
    period_start: Series[pa.DateTime] = c.day("First day of the period", example="2021-01-01")
    period_end: Series[pa.DateTime] = c.day("Last day of the period", example="2021-12-31")
    turnover: Series[float] = c.number(
        "Exports plus imports", unit="USD", example=1092500000.0, nullable=True
    )
    turnover_status: Series[pd.CategoricalDtype] = c.code(
        "cell_status", "Where turnover comes from", example="printed"
    )
    turnover_qualifier: Series[pd.CategoricalDtype] = c.code(
        "qualifier", "Word of degree that holds for turnover", example="exact", nullable=True
    )
    exports: Series[float] = c.number(
        "Goods sold to the partner", unit="USD", example=911800000.0, nullable=True
    )
    exports_status: Series[pd.CategoricalDtype] = c.code(
        "cell_status", "Where exports come from", example="printed"
    )
    exports_qualifier: Series[pd.CategoricalDtype] = c.code(
        "qualifier", "Word of degree that holds for exports", example="exact", nullable=True
    )
    imports: Series[float] = c.number(
        "Goods bought from the partner", unit="USD", example=180700000.0, nullable=True
    )
    imports_status: Series[pd.CategoricalDtype] = c.code(
        "cell_status", "Where imports come from", example="derived"
    )
    imports_qualifier: Series[pd.CategoricalDtype] = c.code(
        "qualifier", "Word of degree that holds for imports", example="exact", nullable=True
    )
    balance: Series[float] = c.number(
        "Exports minus imports", unit="USD", example=731100000.0, nullable=True
    )
    balance_status: Series[pd.CategoricalDtype] = c.code(
        "cell_status", "Where the balance comes from", example="printed"
    )
    balance_qualifier: Series[pd.CategoricalDtype] = c.code(
        "qualifier", "Word of degree that holds for the balance", example="exact", nullable=True
    )
    derivation: Series[str] = c.text(
        "Formulas of the derived cells",
        example="imports = turnover - exports",
        nullable=True,
    )
    disagreements: Series[str] = c.text(
        "Printed figures that do not fit each other, with their pages",
        example="turnover: 1.092,5 millones de dólares (p. 59) and 847,9 millones (p. 44) "
        "make growth 28.9%, printed aumentó un 31,9% (p. 59)",
        nullable=True,
    )
    trade_ids: Series[str] = c.text(
        "Keys of the rows of trade behind the row, separated by spaces",
        example="by-kz-turnover-2021 by-kz-export-2021 by-kz-balance-2021",
    )
    pages: Series[str] = c.text("Printed pages of those rows", example="59", pattern="[0-9 ]+")

    class Config:
        """Name and title; the rows are computed."""

        name = "trade_panel"
        metadata = {"derived": True}  # noqa: RUF012
        title = "Trade panel: turnover, exports, imports and balance side by side"
