"""Who, where, what: the entities that facts point to, and their printed names."""

from __future__ import annotations

import pandas as pd
from pandera.typing import Series

from . import columns as c
from .base import Table

_FIRST_PAGE = "First printed page that names it"
_FIRST_NAME = "Its name as printed there"


class Places(Table):
    """One country, region, city, district, zone or wider area that the book names."""

    place_id: Series[str] = c.key("kz-kostanay-region")
    name: Series[str] = c.text("English name", example="Kostanay Region", editorial=True)
    kind: Series[pd.CategoricalDtype] = c.code(
        "place_kind", "What sort of place it is", example="region", editorial=True
    )
    parent: Series[str] = c.ref(
        "places",
        "Place in which it lies; null for countries and areas",
        example="kz",
        nullable=True,
        editorial=True,
    )
    iso_3166_1: Series[str] = c.text(
        "ISO 3166-1 alpha-3 code of the country that it is or lies in",
        example="KAZ",
        nullable=True,
        editorial=True,
        pattern="[A-Z]{3}",
    )
    iso_3166_2: Series[str] = c.text(
        "ISO 3166-2 code where the place is a coded subdivision",
        example="KZ-39",
        nullable=True,
        editorial=True,
        pattern="[A-Z]{2}-[A-Z0-9]{1,3}",
    )
    page: Series[pd.Int16Dtype] = c.page(_FIRST_PAGE)
    as_printed: Series[str] = c.as_printed(_FIRST_NAME)
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "places"
        title = "Places"


class Organizations(Table):
    """One company, authority, commission or other body that the book names."""

    organization_id: Series[str] = c.key("gomselmash")
    name: Series[str] = c.text("English name", example="Gomselmash", editorial=True)
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
    page: Series[pd.Int16Dtype] = c.page(_FIRST_PAGE)
    as_printed: Series[str] = c.as_printed(_FIRST_NAME)
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "organizations"
        title = "Organizations"


class Products(Table):
    """One good, group of goods, material or named model that is traded or made."""

    product_id: Series[str] = c.key("paraxylene")
    name: Series[str] = c.text("English name", example="Paraxylene", editorial=True)
    kind: Series[pd.CategoricalDtype] = c.code(
        "product_kind", "What sort of product it is", example="material", editorial=True
    )
    parent: Series[str] = c.ref(
        "products",
        "Group of goods to which it belongs",
        example="total",
        nullable=True,
        editorial=True,
    )
    hs_heading: Series[str] = c.text(
        "Heading or chapter of the Harmonized System (HS 2022) that fits best",
        example="2902",
        nullable=True,
        editorial=True,
        pattern="[0-9]{2}(?:[0-9]{2}){0,2}",
    )
    page: Series[pd.Int16Dtype] = c.page(_FIRST_PAGE)
    as_printed: Series[str] = c.as_printed(_FIRST_NAME)
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "products"
        title = "Products"


class People(Table):
    """One person who acts or is quoted in the book, or after whom a body is named."""

    person_id: Series[str] = c.key("golovchenko-r")
    name: Series[str] = c.text("English name", example="Roman Golovchenko", editorial=True)
    country: Series[str] = c.ref(
        "places", "Country for which the person acts", example="by", nullable=True, editorial=True
    )
    page: Series[pd.Int16Dtype] = c.page(_FIRST_PAGE)
    as_printed: Series[str] = c.as_printed(_FIRST_NAME)
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "people"
        title = "People"


class Programmes(Table):
    """One programme, road map, map of projects or strategy."""

    programme_id: Series[str] = c.key("kz-industrialization-map")
    name: Series[str] = c.text(
        "English name", example="Industrialization Map of Kazakhstan", editorial=True
    )
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

    class Config:
        """Name and title."""

        name = "programmes"
        title = "Programmes"


class ProgrammeInclusions(Table):
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

    class Config:
        """Name and title."""

        name = "programme_inclusions"
        title = "What programmes include"


class Aliases(Table):
    """One printed form of one entity's name on one page."""

    alias_id: Series[str] = c.key("places-kz-kazajistan-p4")
    table: Series[pd.CategoricalDtype] = c.code(
        "entity_table", "Table that holds the entity", example="places"
    )
    row: Series[str] = c.text(
        "Key of the entity in that table", example="kz", pattern="[a-z0-9]+(?:-[a-z0-9]+)*"
    )
    alias: Series[str] = c.text("The name exactly as printed", example="Kazajistán")
    page: Series[pd.Int16Dtype] = c.page("Printed page on which this form stands")

    class Config:
        """Name and title."""

        name = "aliases"
        title = "Printed names of entities"
