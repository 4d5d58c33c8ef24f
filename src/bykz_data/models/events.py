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
    ordinal: Series[pd.Int16Dtype] = c.count(
        "Number of the event in its series", example=16, nullable=True, minimum=1
    )
    status: Series[pd.CategoricalDtype] = c.code(
        "event_status", "Whether it took place", example="held"
    )
    date: Series[str] = c.period("When it took place", example="2021-05", nullable=True)
    date_start: Series[pa.DateTime] = c.first_day("date", "2021-05-01", nullable=True)
    date_end: Series[pa.DateTime] = c.last_day("date", "2021-05-31", nullable=True)
    place: Series[str] = c.ref("places", "Where it took place", example="kz-astana", nullable=True)
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
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
        "The participant, where it is a country, region or city",
        example="kz",
        nullable=True,
    )
    person: Series[str] = c.ref(
        "people", "The participant, where it is a person", example="golovchenko-r", nullable=True
    )
    group: Series[str] = c.text(
        "The participants, where they are a group without a name",
        example="Belarusian companies",
        nullable=True,
        editorial=True,
    )
    role: Series[pd.CategoricalDtype] = c.code(
        "participant_role", "Part in the event", example="participant"
    )
    count: Series[pd.Int16Dtype] = c.count(
        "Number of participants in the group", example=55, nullable=True, unit="participants"
    )
    qualifier: Series[pd.CategoricalDtype] = c.qualifier("count", "approx", nullable=True)
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
