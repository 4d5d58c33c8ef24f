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
    page: Series[pd.Int16Dtype] = c.first_page()
    as_printed: Series[str] = c.first_name()
    note: Series[str] = c.note()


class OrganizationLinks(Table, title="Ties of organizations"):
    """One tie of an organization to another organization, a place, a product or a project."""

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
    target_project: Series[str] = c.ref(
        "projects", "The other side, where it is a project", example="kokshetau-park", nullable=True
    )
    start: Series[str] = c.period("When the tie began", example="2010", nullable=True)
    end: Series[str] = c.period("When the tie ended", example="2017", nullable=True)
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
