"""Events and their participants."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from . import columns as c
from .base import Table


class Events(Table, title="Events"):
    """One meeting, visit, forum, commission session, exhibition or other event."""

    event_id: Series[str] = c.key("commission-session-16")
    name: Series[str] = c.text(
        "English name", example="16th meeting of the Intergovernmental Commission", editorial=True
    )
    kind: Series[pd.CategoricalDtype] = c.code(
        "event_kind", "What sort of event it is", example="commission_session", editorial=True
    )
    ordinal: Series[pd.Int64Dtype] = c.count(
        "Number of the event in its series", example=16, nullable=True, minimum=1
    )
    several: Series[bool] = c.flag(
        "Whether the row stands for several events, whose number is not printed",
        example=False,
        editorial=True,
    )
    status: Series[pd.CategoricalDtype] = c.code(
        "event_status", "Whether it took place", example="held"
    )
    date: Series[str] = c.period("When it took place", example="2021-05", nullable=True)
    date_start: Series[pa.DateTime] = c.first_day("date", "2021-05-01", nullable=True)
    date_end: Series[pa.DateTime] = c.last_day("date", "2021-05-31", nullable=True)
    stated: Series[str] = c.period(
        "When it was agreed, planned or considered, where it is not said to have been held",
        example="2020-11",
        nullable=True,
    )
    date_part: Series[pd.CategoricalDtype] = c.date_part("date or of stated")
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("date or, without one, of stated")
    place: Series[str] = c.ref("places", "Where it took place", example="kz-astana", nullable=True)
    part_of: Series[str] = c.ref(
        "events",
        "The event of which it is a part",
        example="lukashenko-visit-kazakhstan-2011",
        nullable=True,
    )
    raised_at: Series[str] = c.ref(
        "events",
        "The event at which it was proposed or discussed",
        example="business-council-meeting-2020",
        nullable=True,
    )
    marking: Series[str] = c.text(
        "What it marked, in English",
        example="for the 90th anniversary of Belarusian State University",
        nullable=True,
        editorial=True,
    )
    rank: Series[str] = c.text(
        "What the print says of its size or place among others, in English",
        example="the largest and most visited in Central Asia",
        nullable=True,
        editorial=True,
    )
    degree: Series[pd.CategoricalDtype] = c.degree()
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()


class EventParticipants(Table, title="Participants of events"):
    """One participant, or one group of participants, of one event."""

    event_participant_id: Series[str] = c.key("business-forum-2017-belarusian-companies")
    event: Series[str] = c.ref("events", "The event", example="business-forum-2017")
    organization: Series[str] = c.ref(
        "organizations",
        "The participant, where it is an organization",
        example="mmz",
        nullable=True,
    )
    place: Series[str] = c.ref(
        "places",
        "The participant, where it is a country, region or city, or the place of the group",
        example="kz",
        nullable=True,
    )
    person: Series[str] = c.ref(
        "people", "The participant, where it is a person", example="golovchenko-r", nullable=True
    )
    group: Series[pd.CategoricalDtype] = c.code(
        "group",
        "Those of the place or organization who take part, where they have no names",
        example="companies",
        nullable=True,
    )
    group_of: Series[str] = c.ref(
        "organizations",
        "The body to which the group belongs, where the body itself takes no part",
        example="by-ministry-of-industry",
        nullable=True,
    )
    both_countries: Series[bool] = c.flag(
        "Whether the group is of both Belarus and Kazakhstan", example=False
    )
    industry: Series[pd.CategoricalDtype] = c.code(
        "industry", "Industry of the group", example="mining", nullable=True
    )
    role: Series[pd.CategoricalDtype] = c.code(
        "participant_role", "Part in the event", example="participant"
    )
    count: Series[pd.Int64Dtype] = c.count("Number of the group", example=55, nullable=True)
    qualifier: Series[pd.CategoricalDtype] = c.qualifier("count", "approx", nullable=True)
    count_unit: Series[pd.CategoricalDtype] = c.code(
        "participant_unit", "What is counted", example="companies", nullable=True
    )
    among: Series[str] = c.text(
        "Larger printed number to which they belong, in English",
        example="about 40 Kazakh companies",
        nullable=True,
        editorial=True,
    )
    stand: Series[pd.CategoricalDtype] = c.code(
        "stand", "What sort of stand they had", example="collective", nullable=True
    )
    purpose: Series[str] = c.text(
        "What the participant wanted there, in English",
        example="to raise the awareness of its brand",
        nullable=True,
        editorial=True,
    )
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
