"""People, their offices and their statements."""

from __future__ import annotations

import pandas as pd
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
    page: Series[pd.Int16Dtype] = c.first_page()
    as_printed: Series[str] = c.first_name()
    note: Series[str] = c.note()


class Offices(Table, title="Offices"):
    """One office in which the book shows one person."""

    office_id: Series[str] = c.key("golovchenko-r-prime-minister")
    person: Series[str] = c.ref("people", "The person", example="golovchenko-r")
    role: Series[str] = c.text("The office, in English", example="Prime Minister", editorial=True)
    organization: Series[str] = c.ref(
        "organizations",
        "Organization in which the office is held",
        example="kz-embassy-in-belarus",
        nullable=True,
    )
    place: Series[str] = c.ref(
        "places", "Country or region whose office it is", example="by", nullable=True
    )
    period: Series[str] = c.period(
        "When the book shows the person in office", example="2021-06", nullable=True
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()


class Statements(Table, title="Statements"):
    """One thing that the book reports a named person or organization to have said."""

    statement_id: Series[str] = c.key("golovchenko-r-industrial-centre-p47")
    person: Series[str] = c.ref(
        "people", "Who said it, where it is a person", example="golovchenko-r", nullable=True
    )
    organization: Series[str] = c.ref(
        "organizations",
        "Who said it, where it is an organization",
        example="eurasian-economic-commission",
        nullable=True,
    )
    topic: Series[str] = c.text(
        "What it is about, in English",
        example="Belarusian industrial centre in Kostanay",
        editorial=True,
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
