"""Agreements and their parties."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from . import columns as c
from .base import Table


class Agreements(Table, title="Agreements"):
    """One agreement, treaty, memorandum or contract."""

    agreement_id: Series[str] = c.key("friendship-treaty-1996")
    name: Series[str] = c.text(
        "English name", example="Treaty of Friendship and Cooperation", editorial=True
    )
    kind: Series[pd.CategoricalDtype] = c.code(
        "agreement_kind", "What sort of agreement it is", example="treaty", editorial=True
    )
    field: Series[pd.CategoricalDtype] = c.code(
        "field", "Field to which it belongs", example="media", editorial=True
    )
    subject: Series[str] = c.text(
        "What it is about, in English; null where the print says no more than the name",
        example="industry, agriculture, health care and education",
        nullable=True,
        editorial=True,
    )
    several: Series[bool] = c.flag(
        "Whether the row stands for several agreements, whose number is not printed",
        example=False,
        editorial=True,
    )
    status: Series[pd.CategoricalDtype] = c.code(
        "agreement_status", "How far it has come, by the verb of the print", example="signed"
    )
    date: Series[str] = c.period(
        "When it was signed, agreed or proposed", example="1996-01-17", nullable=True
    )
    date_start: Series[pa.DateTime] = c.first_day("date", "1996-01-17", nullable=True)
    date_end: Series[pa.DateTime] = c.last_day("date", "1996-01-17", nullable=True)
    date_part: Series[pd.CategoricalDtype] = c.date_part()
    date_basis: Series[pd.CategoricalDtype] = c.date_basis()
    place: Series[str] = c.ref(
        "places", "Where it was signed or agreed", example="by-minsk", nullable=True
    )
    occasion: Series[str] = c.ref(
        "events",
        "The event at which it came about",
        example="business-forum-2017",
        nullable=True,
    )
    occasion_relation: Series[pd.CategoricalDtype] = c.code(
        "occasion_relation", "How it stands to that event", example="within", nullable=True
    )
    project: Series[str] = c.ref(
        "projects", "The project that it sets up", example="kokshetau-park", nullable=True
    )
    part_of: Series[str] = c.ref(
        "agreements",
        "The row of several agreements to which it belongs",
        example="business-contracts-june-2021",
        nullable=True,
    )
    replaces: Series[str] = c.ref(
        "agreements",
        "The agreement of which it is a new version",
        example="press-agreement-2000",
        nullable=True,
    )
    term: Series[str] = c.period("Period for which it holds", example="2009/2016", nullable=True)
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()


class AgreementParties(Table, title="Parties to agreements"):
    """One party to one agreement."""

    party_id: Series[str] = c.key("belta-kazinform-agreement-2014-belta")
    agreement: Series[str] = c.ref(
        "agreements", "The agreement", example="belta-kazinform-agreement-2014"
    )
    organization: Series[str] = c.ref(
        "organizations", "The party, where it is an organization", example="belta", nullable=True
    )
    place: Series[str] = c.ref(
        "places",
        "The party, where it is a country, region, city or district",
        example="by-gomel-region",
        nullable=True,
    )
    person: Series[str] = c.ref(
        "people", "The party, where it is a person", example="lukashenko-a", nullable=True
    )
    group: Series[pd.CategoricalDtype] = c.code(
        "group",
        "Those of the place who are the party, where they have no names",
        example="leadership",
        nullable=True,
    )
    role: Series[pd.CategoricalDtype] = c.code(
        "party_role", "Its part in the agreement", example="party"
    )
    through: Series[str] = c.person("The person through whom the party acted")
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
