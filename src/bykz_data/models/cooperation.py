"""Ties and topics of cooperation, and the ties of the diaspora."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from . import columns as c
from .base import Table


class CooperationTies(Table, title="Ties of cooperation"):
    """One tie of cooperation, interest or intent from one actor to another."""

    cooperation_tie_id: Series[str] = c.key("by-minsk-region-partnership-kz-pavlodar-region-p63")
    source_place: Series[str] = c.ref(
        "places",
        "The actor, where it is a country, region or city",
        example="by-minsk-region",
        nullable=True,
    )
    source_organization: Series[str] = c.ref(
        "organizations",
        "The actor, where it is an organization",
        example="baranovichi-state-university",
        nullable=True,
    )
    kind: Series[pd.CategoricalDtype] = c.code(
        "tie_kind", "What sort of tie it is", example="partnership"
    )
    target_place: Series[str] = c.ref(
        "places",
        "The other side, where it is a country, region or city",
        example="kz-pavlodar-region",
        nullable=True,
    )
    target_organization: Series[str] = c.ref(
        "organizations",
        "The other side, where it is an organization",
        example="shakarim-university",
        nullable=True,
    )
    field: Series[str] = c.text(
        "What the tie is about", example="interregional cooperation", nullable=True, editorial=True
    )
    period: Series[str] = c.period("When the tie is told to exist", example="2021", nullable=True)
    period_start: Series[pa.DateTime] = c.first_day("period", "2021-01-01", nullable=True)
    period_end: Series[pa.DateTime] = c.last_day("period", "2021-12-31", nullable=True)
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()


class CooperationTopics(Table, title="Topics of cooperation"):
    """One topic that an agreement, event, programme, project, body or side names."""

    topic_id: Series[str] = c.key("commission-session-9-agriculture")
    agreement: Series[str] = c.ref(
        "agreements",
        "What covers it, where it is an agreement",
        example="roadmap-2021-2022",
        nullable=True,
    )
    event: Series[str] = c.ref(
        "events",
        "What covers it, where it is an event",
        example="commission-session-9",
        nullable=True,
    )
    programme: Series[str] = c.ref(
        "programmes",
        "What covers it, where it is a programme",
        example="economic-cooperation-programme-2009-2016",
        nullable=True,
    )
    project: Series[str] = c.ref(
        "projects", "What covers it, where it is a project", example="kokshetau-park", nullable=True
    )
    organization: Series[str] = c.ref(
        "organizations",
        "What covers it, where it is an organization",
        example="scientific-educational-consortium",
        nullable=True,
    )
    modality: Series[pd.CategoricalDtype] = c.code(
        "topic_modality", "How the topic is named", example="priority"
    )
    degree: Series[pd.CategoricalDtype] = c.degree()
    topic: Series[str] = c.text(
        "The topic, in English; a whole clause where it is assessed or reported",
        example="joint projects in agriculture",
        editorial=True,
    )
    field: Series[pd.CategoricalDtype] = c.code(
        "field", "Field to which the topic belongs", example="agriculture", editorial=True
    )
    position: Series[pd.Int16Dtype] = c.position()
    purpose: Series[str] = c.text(
        "What it is to serve; null where the print names nothing",
        example="return to the record level of mutual trade of 2014",
        nullable=True,
        editorial=True,
    )
    condition: Series[str] = c.text(
        "On what terms; null where the print names none",
        example="on mutually beneficial terms",
        nullable=True,
        editorial=True,
    )
    voice: Series[pd.CategoricalDtype] = c.voice()
    side: Series[str] = c.ref(
        "places", "The side that speaks or wants", example="kz", nullable=True
    )
    person: Series[str] = c.person("The person who speaks or wants, the author included")
    period: Series[str] = c.period("When it is or was to be", example="2021", nullable=True)
    period_start: Series[pa.DateTime] = c.first_day("period", "2021-01-01", nullable=True)
    period_end: Series[pa.DateTime] = c.last_day("period", "2021-12-31", nullable=True)
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("period")
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()


class DiasporaTies(Table, title="Ties of the diaspora"):
    """One structure of the Belarusian diaspora in Kazakhstan, its place and its partner."""

    diaspora_tie_id: Series[str] = c.key("belarus-cultural-centre-pavlodar-by-stolin-district")
    organization: Series[str] = c.ref(
        "organizations",
        "The association; null where only its place is told",
        example="radzima",
        nullable=True,
    )
    place: Series[str] = c.ref("places", "Where it works", example="kz-pavlodar", nullable=True)
    partner_organization: Series[str] = c.ref(
        "organizations",
        "Executive committee with which it cooperates",
        example="by-stolin-district-executive-committee",
        nullable=True,
    )
    partner_place: Series[str] = c.ref(
        "places", "District of that committee", example="by-stolin-district", nullable=True
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
