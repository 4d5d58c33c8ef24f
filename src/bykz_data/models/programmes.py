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
    level: Series[pd.CategoricalDtype] = c.code(
        "programme_level", "Whether it is of one country or joint", example="national"
    )
    country: Series[str] = c.ref(
        "places", "Country whose programme it is, where it is one's", example="kz", nullable=True
    )
    status: Series[pd.CategoricalDtype] = c.code(
        "programme_status", "How far it has come", example="adopted"
    )
    term: Series[str] = c.period("Period for which it holds", example="2010/2014", nullable=True)
    adopted: Series[str] = c.period("When it was adopted", example="2010", nullable=True)
    date_basis: Series[pd.CategoricalDtype] = c.date_basis(
        "date of adoption or, without one, of the term"
    )
    agreement: Series[str] = c.ref(
        "agreements",
        "The agreement that it carries out",
        example="social-economic-cooperation-treaty-2017",
        nullable=True,
    )
    occasion: Series[str] = c.ref(
        "events",
        "The event at which it was adopted",
        example="commission-session-16",
        nullable=True,
    )
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()


class ProgrammeParties(Table, title="Parties to programmes"):
    """One party to one programme."""

    programme_party_id: Series[str] = c.key("economic-cooperation-programme-2009-2016-by")
    programme: Series[str] = c.ref(
        "programmes", "The programme", example="economic-cooperation-programme-2009-2016"
    )
    organization: Series[str] = c.ref(
        "organizations", "The party, where it is an organization", example="belaz", nullable=True
    )
    place: Series[str] = c.ref(
        "places", "The party, where it is a country or region", example="by", nullable=True
    )
    person: Series[str] = c.person("The party, where it is a person")
    role: Series[pd.CategoricalDtype] = c.code(
        "programme_role", "Its part in the programme", example="adopter"
    )
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()


class ProgrammeInclusions(Table, title="What programmes include"):
    """One thing that one programme includes."""

    inclusion_id: Series[str] = c.key("kz-industrialization-map-kazbelaz")
    programme: Series[str] = c.ref(
        "programmes", "The programme", example="kz-industrialization-map"
    )
    relation: Series[pd.CategoricalDtype] = c.code(
        "inclusion", "How the thing belongs to it", example="joint_venture"
    )
    organization: Series[str] = c.ref(
        "organizations",
        "What is included, or whose project it is, where it is an organization",
        example="kazbelaz",
        nullable=True,
    )
    project: Series[str] = c.ref(
        "projects",
        "What is included, where it is a project",
        example="gomselmash-combine-assembly",
        nullable=True,
    )
    place: Series[str] = c.ref(
        "places", "What lies in it, where it is a place", example="by", nullable=True
    )
    inclusion: Series[str] = c.text(
        "What it asks for, in English; null where an entity says it",
        example="exchange information",
        nullable=True,
        editorial=True,
    )
    degree: Series[pd.CategoricalDtype] = c.degree()
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
