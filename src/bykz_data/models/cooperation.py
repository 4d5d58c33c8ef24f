"""Ties and topics of cooperation, and the ties of the diaspora."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from . import columns as c
from .base import Table


class CooperationTies(Table, title="Ties of cooperation"):
    """One tie of cooperation, interest or intent of one actor, or of both sides."""

    cooperation_tie_id: Series[str] = c.key("by-minsk-region-partnership-kz-pavlodar-region")
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
    source_person: Series[str] = c.ref(
        "people",
        "Who demands, judges or says it, where that is a person, such as the author",
        example="zalessky-b",
        nullable=True,
    )
    actors: Series[str] = c.text(
        "Those within the actor who act; null: the actor as a whole",
        example="the regional newspapers",
        nullable=True,
        editorial=True,
    )
    kind: Series[pd.CategoricalDtype] = c.code(
        "tie_kind", "What sort of tie it is", example="partnership"
    )
    modality: Series[pd.CategoricalDtype] = c.code(
        "tie_modality", "How firm or how far it is, by the verb of the print", example="exists"
    )
    mutual: Series[bool] = c.flag(
        "Whether source and target act alike: both cooperate, plan or hope", example=True
    )
    negated: Series[bool] = c.flag("Whether the print denies the tie", example=False)
    degree: Series[pd.CategoricalDtype] = c.degree()
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
    target_actors: Series[str] = c.text(
        "Those within the other side with whom it is; null: the other side as a whole",
        example="its Kazakh partners",
        nullable=True,
        editorial=True,
    )
    framework: Series[str] = c.ref(
        "organizations",
        "The body within which, or by means of which, they cooperate",
        example="united-nations",
        nullable=True,
    )
    agreement: Series[str] = c.ref(
        "agreements",
        "The agreement or declaration that says or orders it",
        example="joint-declaration-2011",
        nullable=True,
    )
    topic: Series[str] = c.text(
        "What the tie is about, as the verb takes it: a noun phrase, 'to do' or a clause",
        example="to intensify their interregional cooperation",
        nullable=True,
        editorial=True,
    )
    field: Series[pd.CategoricalDtype] = c.code(
        "field", "Field to which the tie belongs", example="regions", editorial=True
    )
    voice: Series[pd.CategoricalDtype] = c.code(
        "voice",
        "Who says so, where it is a quotation without a speaker",
        example="quoted",
        nullable=True,
    )
    period: Series[str] = c.period("When the tie is told to exist", example="2021", nullable=True)
    period_start: Series[pa.DateTime] = c.first_day("period", "2021-01-01", nullable=True)
    period_end: Series[pa.DateTime] = c.last_day("period", "2021-12-31", nullable=True)
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("period")
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
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
    position: Series[pd.Int64Dtype] = c.position()
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
    actors: Series[str] = c.text(
        "Those within both sides who speak or want; null: the sides as a whole",
        example="the governments",
        nullable=True,
        editorial=True,
    )
    period: Series[str] = c.period("When it is or was to be", example="2021", nullable=True)
    period_start: Series[pa.DateTime] = c.first_day("period", "2021-01-01", nullable=True)
    period_end: Series[pa.DateTime] = c.last_day("period", "2021-12-31", nullable=True)
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("period")
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()


class DiasporaTies(Table, title="Ties of the diaspora"):
    """One place or structure of the Belarusian diaspora in Kazakhstan, and its partner."""

    diaspora_tie_id: Series[str] = c.key("belarus-cultural-centre-pavlodar-by-stolin-district")
    kind: Series[pd.CategoricalDtype] = c.code(
        "diaspora_tie_kind", "What the print says of it", example="official_cooperation"
    )
    organization: Series[str] = c.ref(
        "organizations",
        "The association; null where only its place is told",
        example="radzima",
        nullable=True,
    )
    place: Series[str] = c.ref("places", "Where it works", example="kz-pavlodar")
    partner_organization: Series[str] = c.ref(
        "organizations",
        "Executive committee with which it cooperates",
        example="by-stolin-district-executive-committee",
        nullable=True,
    )
    partner_place: Series[str] = c.ref(
        "places", "District of that committee", example="by-stolin-district", nullable=True
    )
    period: Series[str] = c.period("When it was so", example="2011", nullable=True)
    period_start: Series[pa.DateTime] = c.first_day("period", "2011-01-01", nullable=True)
    period_end: Series[pa.DateTime] = c.last_day("period", "2011-12-31", nullable=True)
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("period")
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
