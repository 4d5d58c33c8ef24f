"""What enterprises do: deliveries, production, investments, and how many enterprises work where."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from . import columns as c
from .base import Table


class Deliveries(Table, title="Deliveries and contracts"):
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
    recipient: Series[str] = c.text(
        "Who receives it, in English, where it is a group without a name",
        example="farmers of Kazakhstan",
        nullable=True,
        editorial=True,
    )
    project: Series[str] = c.ref(
        "projects", "The project for which it is", example="semey-tractor-assembly", nullable=True
    )
    product: Series[str] = c.ref(
        "products", "What is delivered", example="dump-trucks", nullable=True
    )
    status: Series[pd.CategoricalDtype] = c.code(
        "delivery_status", "Whether it was delivered", example="contracted"
    )
    further: Series[bool] = c.flag("Whether it comes on top of an earlier lot", example=False)
    quantity: Series[float] = c.number("How many", example=25, nullable=True)
    quantity_unit: Series[pd.CategoricalDtype] = c.code(
        "unit", "Unit of quantity", example="units", nullable=True
    )
    quantity_qualifier: Series[pd.CategoricalDtype] = c.qualifier(
        "quantity", "exact", nullable=True
    )
    quantity_as_printed: Series[str] = c.text(
        "The quantity exactly as printed", example="25 camiones volquete", nullable=True
    )
    value: Series[float] = c.number("For how much", unit="USD", example=25000000, nullable=True)
    value_qualifier: Series[pd.CategoricalDtype] = c.qualifier("value", "almost", nullable=True)
    value_as_printed: Series[str] = c.text(
        "The value exactly as printed", example="casi 25 millones de dólares", nullable=True
    )
    date: Series[str] = c.period("When it is delivered", example="2018", nullable=True)
    date_start: Series[pa.DateTime] = c.first_day("date", "2018-01-01", nullable=True)
    date_end: Series[pa.DateTime] = c.last_day("date", "2018-12-31", nullable=True)
    date_part: Series[pd.CategoricalDtype] = c.date_part()
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("date or, without one, of agreed")
    agreed: Series[str] = c.period("When it was agreed", example="2017-11", nullable=True)
    agreed_part: Series[pd.CategoricalDtype] = c.code(
        "date_part", "Part of that period that the print names", example="end", nullable=True
    )
    agreement: Series[str] = c.ref(
        "agreements",
        "Contract or agreement behind it",
        example="belaz-astanabelazservice-contract-2017",
        nullable=True,
    )
    cause: Series[str] = c.text(
        "Why or how it came about, as the print tells it, in English",
        example="because they liked the innovations of the model",
        nullable=True,
        editorial=True,
    )
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()


class Production(Table, title="Production"):
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
    work: Series[pd.CategoricalDtype] = c.code(
        "product_work",
        "What was done with the units counted; null where the figure counts none",
        example="assemble",
        nullable=True,
    )
    growth_form: Series[pd.CategoricalDtype] = c.growth_form("multiple")
    value: Series[float] = c.number(
        "The figure in base units; growth always as change in per cent", example=730
    )
    unit: Series[pd.CategoricalDtype] = c.code("unit", "Unit of value", example="units")
    qualifier: Series[pd.CategoricalDtype] = c.qualifier("figure", "exact")
    per_year: Series[bool] = c.per_year()
    period: Series[str] = c.period("Period of the figure", example="2020", nullable=True)
    period_start: Series[pa.DateTime] = c.first_day("period", "2020-01-01", nullable=True)
    period_end: Series[pa.DateTime] = c.last_day("period", "2020-12-31", nullable=True)
    year: Series[pd.Int64Dtype] = c.year()
    frequency: Series[pd.CategoricalDtype] = c.frequency(nullable=True)
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("period")
    base_period: Series[str] = c.base_period("2019")
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


class Investments(Table, title="Investments"):
    """One printed figure about an investment that was made."""

    investment_id: Series[str] = c.key("kz-by-minsk-region-fdi-2021")
    investor: Series[str] = c.ref(
        "places", "Country or region from which it comes", example="kz", nullable=True
    )
    target: Series[str] = c.ref(
        "places", "Country or region to which it goes", example="by-minsk-region", nullable=True
    )
    kind: Series[pd.CategoricalDtype] = c.code(
        "investment_kind", "What sort of investment it is", example="foreign_direct"
    )
    measure: Series[pd.CategoricalDtype] = c.code(
        "investment_measure", "What the figure says", example="value"
    )
    growth_form: Series[pd.CategoricalDtype] = c.growth_form("multiple")
    value: Series[float] = c.number(
        "The figure in base units; growth always as change in per cent", example=1200000
    )
    unit: Series[pd.CategoricalDtype] = c.code("unit", "Unit of value", example="USD")
    qualifier: Series[pd.CategoricalDtype] = c.qualifier("figure", "exact")
    period: Series[str] = c.period("Period of the figure", example="2021", nullable=True)
    period_start: Series[pa.DateTime] = c.first_day("period", "2021-01-01", nullable=True)
    period_end: Series[pa.DateTime] = c.last_day("period", "2021-12-31", nullable=True)
    year: Series[pd.Int64Dtype] = c.year()
    frequency: Series[pd.CategoricalDtype] = c.frequency(nullable=True)
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("period")
    base_period: Series[str] = c.base_period("2019")
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()


class BusinessPresence(Table, title="Counts of enterprises"):
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
    status: Series[pd.CategoricalDtype] = c.code(
        "presence_status",
        "Whether they are at work, just set up or in formation",
        example="operating",
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
    count: Series[pd.Int64Dtype] = c.count(
        "How many; null where the text gives no number", example=54, nullable=True
    )
    qualifier: Series[pd.CategoricalDtype] = c.qualifier("count", "exact", nullable=True)
    period: Series[str] = c.period("When it was so", example="2021", nullable=True)
    period_start: Series[pa.DateTime] = c.first_day("period", "2021-01-01", nullable=True)
    period_end: Series[pa.DateTime] = c.last_day("period", "2021-12-31", nullable=True)
    year: Series[pd.Int64Dtype] = c.year()
    frequency: Series[pd.CategoricalDtype] = c.frequency(nullable=True)
    date_part: Series[pd.CategoricalDtype] = c.date_part("period")
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("period")
    programme: Series[str] = c.ref(
        "programmes",
        "Programme that includes them",
        example="kz-industrialization-map",
        nullable=True,
    )
    part_of: Series[str] = c.ref(
        "business_presence",
        "The count of which this is a part",
        example="kazakh-capital-enterprises-belarus-2021",
        nullable=True,
    )
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
