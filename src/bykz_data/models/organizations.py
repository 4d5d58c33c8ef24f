"""Organizations and their ties."""

from __future__ import annotations

import pandas as pd
from pandera.typing import Series

from . import columns as c
from .base import Table


class Organizations(Table, title="Organizations"):
    """One company, authority, commission or other body that the book names."""

    organization_id: Series[str] = c.key("gomselmash")
    name: Series[str] = c.text("English name", example="Gomselmash", editorial=True)
    name_ru: Series[str] = c.russian_name("Гомсельмаш")
    short_names: Series[str] = c.text(
        "Usual short names in English and Russian, separated by semicolons, for a search",
        example="EAEU; ЕАЭС",
        nullable=True,
        editorial=True,
    )
    kind: Series[pd.CategoricalDtype] = c.code(
        "organization_kind", "What sort of body it is", example="company", editorial=True
    )
    country: Series[str] = c.ref(
        "places",
        "Country whose body it is; null for international bodies",
        example="by",
        nullable=True,
        editorial=True,
    )
    seat: Series[str] = c.ref(
        "places",
        "Place where it is said, or by its name known, to be seated",
        example="by-gomel",
        nullable=True,
        editorial=True,
    )
    page: Series[pd.Int64Dtype] = c.first_page()
    as_printed: Series[str] = c.first_name()
    note: Series[str] = c.note()


class OrganizationLinks(Table, title="Ties of organizations"):
    """One tie of an organization to another organization, a place or a product."""

    link_id: Series[str] = c.key("hyundai-trans-auto-member-of-astana-motors")
    organization: Series[str] = c.ref(
        "organizations", "The organization that the tie is told of", example="hyundai-trans-auto"
    )
    kind: Series[pd.CategoricalDtype] = c.code(
        "link_kind", "What sort of tie it is", example="member_of"
    )
    target_organization: Series[str] = c.ref(
        "organizations",
        "The other side, where it is an organization",
        example="astana-motors",
        nullable=True,
    )
    target_place: Series[str] = c.ref(
        "places", "The other side, where it is a place", example="kz-almaty", nullable=True
    )
    target_product: Series[str] = c.ref(
        "products", "The other side, where it is a product", example="kzs-10-max", nullable=True
    )
    sector: Series[pd.CategoricalDtype] = c.code(
        "field", "Industry to which it belongs", example="construction", nullable=True
    )
    area: Series[str] = c.ref(
        "places",
        "Country or region in which, for which or from which it holds",
        example="kz",
        nullable=True,
    )
    assortment: Series[pd.CategoricalDtype] = c.code(
        "link_assortment",
        "How much of the goods it covers",
        example="whole_product_line",
        nullable=True,
    )
    degree: Series[pd.CategoricalDtype] = c.degree()
    feature: Series[str] = c.text(
        "What the print says of the other side, in English",
        example="designed to work on small fields, mainly of farms",
        nullable=True,
        editorial=True,
    )
    condition: Series[str] = c.text(
        "Circumstance that the print names, in English",
        example="since the agreements of Mogilev Region of 2003 and 2009",
        nullable=True,
        editorial=True,
    )
    agreement: Series[str] = c.ref(
        "agreements",
        "The agreement on which it rests",
        example="gomselmash-agromashholding-exclusive-dealership",
        nullable=True,
    )
    start: Series[str] = c.period("When the tie began", example="2010", nullable=True)
    date_part: Series[pd.CategoricalDtype] = c.date_part("start")
    stated: Series[str] = c.period(
        "When it was so, where the print gives no start", example="2022-10", nullable=True
    )
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("start or, without one, of stated")
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
