"""People, their offices and their statements."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from . import columns as c
from .base import Table


class People(Table, title="People"):
    """One person who acts or is quoted in the book, or after whom a body is named."""

    person_id: Series[str] = c.key("golovchenko-r")
    name: Series[str] = c.text("English name", example="Roman Golovchenko", editorial=True)
    name_ru: Series[str] = c.russian_name("Роман Головченко")
    country: Series[str] = c.ref(
        "places", "Country for which the person acts", example="by", nullable=True, editorial=True
    )
    page: Series[pd.Int64Dtype] = c.first_page()
    as_printed: Series[str] = c.first_name()
    note: Series[str] = c.note()


class Offices(Table, title="Offices"):
    """One office in which the book shows one person."""

    office_id: Series[str] = c.key("golovchenko-r-prime-minister")
    person: Series[str] = c.ref("people", "The person", example="golovchenko-r")
    role: Series[pd.CategoricalDtype] = c.code("office", "The office", example="prime_minister")
    organization: Series[str] = c.ref(
        "organizations",
        "Organization in which the office is held",
        example="kz-embassy-in-belarus",
        nullable=True,
    )
    place: Series[str] = c.ref(
        "places", "Country or region whose office it is", example="by", nullable=True
    )
    accredited_in: Series[str] = c.ref(
        "places", "Country to which a diplomat is accredited", example="kz", nullable=True
    )
    period: Series[str] = c.period(
        "When the book shows the person in office", example="2021-06", nullable=True
    )
    period_start: Series[pa.DateTime] = c.first_day("period", "2021-06-01", nullable=True)
    period_end: Series[pa.DateTime] = c.last_day("period", "2021-06-30", nullable=True)
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("period")
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()


class Statements(Table, title="Statements"):
    """One thing that the book reports a person, an organization or both sides to have said."""

    statement_id: Series[str] = c.key("golovchenko-r-industrial-centre-p47")
    voice: Series[pd.CategoricalDtype] = c.voice("Who says it")
    person: Series[str] = c.ref(
        "people", "Who said it, where it is a person", example="golovchenko-r", nullable=True
    )
    organization: Series[str] = c.ref(
        "organizations",
        "Who said it, where it is an organization",
        example="eurasian-economic-commission",
        nullable=True,
    )
    verb: Series[pd.CategoricalDtype] = c.code("statement_verb", "How it was said", example="said")
    addressee: Series[str] = c.ref(
        "people", "To whom it was said", example="nazarbayev-n", nullable=True
    )
    content: Series[str] = c.text(
        "What was said, in English, as the verb takes it: mostly a clause with 'that'",
        example="that Belarus and Kazakhstan have to advance in industrial cooperation",
        editorial=True,
    )
    field: Series[pd.CategoricalDtype] = c.code(
        "field", "Field to which the statement belongs", example="industry", editorial=True
    )
    event: Series[str] = c.ref(
        "events", "The event at which it was said", example="commission-session-16", nullable=True
    )
    date: Series[str] = c.period("When it was said or published", example="2021", nullable=True)
    date_start: Series[pa.DateTime] = c.first_day("date", "2021-01-01", nullable=True)
    date_end: Series[pa.DateTime] = c.last_day("date", "2021-12-31", nullable=True)
    date_basis: Series[pd.CategoricalDtype] = c.date_basis()
    basis: Series[pd.CategoricalDtype] = c.basis()
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
