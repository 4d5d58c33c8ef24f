"""What was traded: figures, flows side by side, and products."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from . import columns as c
from .base import Table


class Trade(Table, title="Trade figures"):
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
    actors: Series[str] = c.text(
        "Those within the organization whose trade it is; null: the organization itself",
        example="the enterprises",
        nullable=True,
        editorial=True,
    )
    partner: Series[str] = c.ref(
        "places", "Country or region traded with (UN Comtrade: partner)", example="kz"
    )
    flow: Series[pd.CategoricalDtype] = c.code(
        "flow", "Direction, seen from the reporter", example="turnover"
    )
    product: Series[str] = c.ref("products", "What is traded; total: all goods", example="total")
    scope: Series[pd.CategoricalDtype] = c.code(
        "scope",
        "Whose trade the figure is: that of whole countries, of or with a region, or a company's",
        example="country",
        editorial=True,
    )
    measure: Series[pd.CategoricalDtype] = c.code(
        "measure", "What the figure says about the flow", example="value"
    )
    growth_form: Series[pd.CategoricalDtype] = c.growth_form("increase")
    value: Series[float] = c.number(
        "The figure in base units (dollars, not millions); growth always as change in per cent",
        example=1092500000.0,
    )
    unit: Series[pd.CategoricalDtype] = c.code("unit", "Unit of value", example="USD")
    qualifier: Series[pd.CategoricalDtype] = c.qualifier("figure", "exact")
    relative_to: Series[pd.CategoricalDtype] = c.code(
        "relative_to", "Whole of a share, or field of a rank", example="all_goods", nullable=True
    )
    period: Series[str] = c.period(
        "Period of the figure, ISO 8601 with SDMX quarters; null where the print gives none",
        example="2021",
        nullable=True,
    )
    period_start: Series[pa.DateTime] = c.first_day("period", "2021-01-01", nullable=True)
    period_end: Series[pa.DateTime] = c.last_day("period", "2021-12-31", nullable=True)
    year: Series[pd.Int64Dtype] = c.year()
    frequency: Series[pd.CategoricalDtype] = c.frequency(nullable=True)
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("period")
    base_period: Series[str] = c.base_period("2020")
    standing: Series[pd.CategoricalDtype] = c.code(
        "standing",
        "Whether the book prints the same figure more exactly, or otherwise, in another row",
        example="best",
        editorial=True,
    )
    degree: Series[pd.CategoricalDtype] = c.degree()
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()


class TradePanel(
    Table, title="Trade panel: turnover, exports, imports and balance side by side", derived=True
):
    """One reporter or its organization, partner, product and period, with its flows side by side.

    Computed from `trade`. A cell that the book does not print but that follows from
    the others is filled and marked `derived`; where printed figures for one cell
    disagree, it is left empty and marked `disputed`. Where a figure disagrees with what
    the book prints elsewhere, on growth or on a part of the whole, `disagreements` says so,
    on every row that has a figure of the disagreement; nothing is derived from such a figure
    and one of another page. A derived cell is `approx` unless all that it is made from is
    printed to the last dollar.
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
    scope: Series[pd.CategoricalDtype] = c.code(
        "scope",
        "Whose trade it is: a country's, a region's or a company's",
        example="country",
        editorial=True,
    )
    period: Series[str] = c.period("Period of the figures", example="2021")
    period_start: Series[pa.DateTime] = c.first_day("period", "2021-01-01")
    period_end: Series[pa.DateTime] = c.last_day("period", "2021-12-31")
    year: Series[pd.Int64Dtype] = c.year()
    frequency: Series[pd.CategoricalDtype] = c.frequency()
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


class ProductTrade(Table, title="Products traded"):
    """One product that is traded, offered, wanted or to be traded in one direction."""

    product_trade_id: Series[str] = c.key("by-kz-export-furniture-2021-p45")
    reporter: Series[str] = c.ref("places", "Country or region whose trade this is", example="by")
    organization: Series[str] = c.ref(
        "organizations",
        "Company or concern of the reporter whose trade this is",
        example="bellesbumprom",
        nullable=True,
    )
    actors: Series[str] = c.text(
        "Those within the organization who trade; null: the organization itself",
        example="the enterprises",
        nullable=True,
        editorial=True,
    )
    partner: Series[str] = c.ref(
        "places",
        "Country or region traded with; null where the page does not say",
        example="kz",
        nullable=True,
    )
    flow: Series[pd.CategoricalDtype] = c.code(
        "product_flow", "Direction, seen from the reporter", example="export"
    )
    product: Series[str] = c.ref(
        "products",
        "The product; null where the page does not name it",
        example="furniture",
        nullable=True,
    )
    design: Series[str] = c.text(
        "What the page says of the product, in English",
        example="designed to work in small fields, mainly on farms",
        nullable=True,
        editorial=True,
    )
    status: Series[pd.CategoricalDtype] = c.code(
        "trade_status",
        "Whether it is traded, offered, wanted, planned or possible",
        example="traded",
    )
    increase: Series[bool] = c.flag(
        "Whether more than is traded so far is wanted, planned or expected", example=False
    )
    degree: Series[pd.CategoricalDtype] = c.degree()
    comparison: Series[str] = c.text(
        "With or among what the page places it, in English",
        example="after particle board by volume of sales",
        nullable=True,
        editorial=True,
    )
    voice: Series[pd.CategoricalDtype] = c.code(
        "voice",
        "Who offers, wants, plans, expects or says it; null: told as a fact",
        example="both",
        nullable=True,
    )
    side: Series[str] = c.ref(
        "places", "The side that offers, wants or plans it", example="kz", nullable=True
    )
    body: Series[str] = c.ref(
        "organizations", "The organization that offers it", example="butb", nullable=True
    )
    person: Series[str] = c.person("The person who says it")
    channel: Series[str] = c.ref(
        "organizations",
        "Organization through which it is or is to be traded",
        example="kazbelleasing",
        nullable=True,
    )
    recipient: Series[str] = c.text(
        "Who buys, wants or gets it, where the page says more than the partner, in English",
        example="the agricultural producers of Kazakhstan",
        nullable=True,
        editorial=True,
    )
    user: Series[str] = c.ref(
        "organizations",
        "Organization that uses it or for whose needs it is bought",
        example="mogilevkhimvolokno",
        nullable=True,
    )
    project: Series[str] = c.ref(
        "projects",
        "Project for which it is supplied, or that makes it",
        example="dairy-farm-1200",
        nullable=True,
    )
    purpose: Series[str] = c.text(
        "Purpose that the page gives, in English",
        example="to develop dairy farming in Kazakhstan",
        nullable=True,
        editorial=True,
    )
    condition: Series[str] = c.text(
        "Condition that the page sets, in English",
        example="on mutually beneficial terms",
        nullable=True,
        editorial=True,
    )
    cause: Series[str] = c.text(
        "Reason that the page gives, in English",
        example="because of the rapid development of mining in Kazakhstan",
        nullable=True,
        editorial=True,
    )
    effect: Series[str] = c.text(
        "What follows from it according to the page, in English",
        example="a reason for the growth of mutual trade in that year",
        nullable=True,
        editorial=True,
    )
    period: Series[str] = c.period(
        "When it is or is to be traded, in use or in demand", example="2020", nullable=True
    )
    period_start: Series[pa.DateTime] = c.first_day("period", "2020-01-01", nullable=True)
    period_end: Series[pa.DateTime] = c.last_day("period", "2020-12-31", nullable=True)
    year: Series[pd.Int64Dtype] = c.year()
    frequency: Series[pd.CategoricalDtype] = c.frequency(nullable=True)
    stated: Series[str] = c.period(
        "When it was offered, wanted, planned or said", example="2013", nullable=True
    )
    stated_start: Series[pa.DateTime] = c.first_day("stated", "2013-01-01", nullable=True)
    stated_end: Series[pa.DateTime] = c.last_day("stated", "2013-12-31", nullable=True)
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("period or, without one, of stated")
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
