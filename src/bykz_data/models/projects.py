"""Projects, their participants, their products, and the states that they went through."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from . import columns as c
from .base import Table


class Projects(Table, title="Projects"):
    """One joint venture, plant, park, workshop, quarter, farm or other undertaking."""

    project_id: Series[str] = c.key("kokshetau-park")
    name: Series[str] = c.text(
        "English name", example="Industrial and Technological Park, Kokshetau", editorial=True
    )
    kind: Series[pd.CategoricalDtype] = c.code(
        "project_kind", "What sort of project it is", example="industrial_park", editorial=True
    )
    place: Series[str] = c.ref(
        "places", "Where it is, or is to be", example="kz-kokshetau", nullable=True
    )
    grouping: Series[pd.CategoricalDtype] = c.code(
        "grouping", "Whether it is one undertaking, several or a phase", example="single"
    )
    count: Series[pd.Int64Dtype] = c.count(
        "How many they are, where a number of several is printed",
        example=13,
        nullable=True,
        minimum=1,
    )
    part_of: Series[str] = c.ref(
        "projects", "The project of which it is a part", example="kokshetau-park", nullable=True
    )
    phase: Series[pd.Int64Dtype] = c.count(
        "Number of the phase", example=1, nullable=True, minimum=1
    )
    degree: Series[pd.CategoricalDtype] = c.degree()
    start: Series[str] = c.period("When it started, or is to start", example="2012", nullable=True)
    date_part: Series[pd.CategoricalDtype] = c.date_part("start")
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("start")
    status: Series[pd.CategoricalDtype] = c.code(
        "stage", "Last state that the book gives; `states` has all", example="operating"
    )
    status_date: Series[str] = c.period(
        "When it was in that state", example="2021-06", nullable=True
    )
    status_part: Series[pd.CategoricalDtype] = c.date_part("date of the state")
    purpose: Series[str] = c.text(
        "What it is for, in English",
        example="for the domestic market and for export to third countries",
        nullable=True,
        editorial=True,
    )
    condition: Series[str] = c.text(
        "On what it depends, in English",
        example="if the subsoil of Kazakhstan holds enough raw materials",
        nullable=True,
        editorial=True,
    )
    design: Series[str] = c.text(
        "What it consists of or how it is made, in English",
        example="400 hectares with utilities",
        nullable=True,
        editorial=True,
    )
    voice: Series[pd.CategoricalDtype] = c.code(
        "voice", "Whose judgement its last state is", example="author", nullable=True
    )
    page: Series[pd.Int64Dtype] = c.page("Printed page that gives the last state")
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    basis: Series[pd.CategoricalDtype] = c.basis()
    note: Series[str] = c.note()


class ProjectParticipants(Table, title="Participants of projects"):
    """One participant of one project."""

    project_participant_id: Series[str] = c.key("kokshetau-park-by")
    project: Series[str] = c.ref("projects", "The project", example="kokshetau-park")
    organization: Series[str] = c.ref(
        "organizations",
        "The participant, where it is an organization",
        example="bobruiskagromash",
        nullable=True,
    )
    place: Series[str] = c.ref(
        "places",
        "The participant, where it is a country, region or city, or the place of the group",
        example="by",
        nullable=True,
    )
    actors: Series[str] = c.text(
        "Those of the place who take part, in English, where they have no names",
        example="large companies",
        nullable=True,
        editorial=True,
    )
    role: Series[pd.CategoricalDtype] = c.code(
        "project_role", "Part in the project", example="partner"
    )
    status: Series[pd.CategoricalDtype] = c.code(
        "participation", "Whether it takes part, is to, could or was asked to", example="planned"
    )
    contribution: Series[str] = c.text(
        "What it supplies, studies or brings in, in English",
        example="chassis",
        nullable=True,
        editorial=True,
    )
    voice: Series[pd.CategoricalDtype] = c.code(
        "voice", "Who says so, where the print names him", example="author", nullable=True
    )
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    basis: Series[pd.CategoricalDtype] = c.basis()
    note: Series[str] = c.note()


class ProjectProducts(Table, title="Products of projects"):
    """One product that one project makes or is to make."""

    project_product_id: Series[str] = c.key("kokshetau-park-trailers")
    project: Series[str] = c.ref("projects", "The project", example="kokshetau-park")
    product: Series[str] = c.ref("products", "The product", example="trailers")
    work: Series[pd.CategoricalDtype] = c.code(
        "product_work", "What the project does with the product", example="assemble"
    )
    status: Series[pd.CategoricalDtype] = c.code(
        "product_status", "Whether it does so already", example="planned"
    )
    due: Series[str] = c.period("When it began or is to begin", example="2018", nullable=True)
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("time of the beginning")
    degree: Series[pd.CategoricalDtype] = c.degree()
    design: Series[str] = c.text(
        "What the print adds about the product or its making, in English",
        example="of all types",
        nullable=True,
        editorial=True,
    )
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    basis: Series[pd.CategoricalDtype] = c.basis()
    note: Series[str] = c.note()


class States(Table, title="States of projects, agreements and programmes"):
    """One state that one project, agreement or programme was in, as one page gives it."""

    state_id: Series[str] = c.key("kokshetau-park-begun-2012")
    project: Series[str] = c.ref("projects", "The project", example="kokshetau-park", nullable=True)
    agreement: Series[str] = c.ref(
        "agreements", "The agreement", example="press-agreement-2000", nullable=True
    )
    programme: Series[str] = c.ref(
        "programmes", "The programme", example="roadmap-2021-2022", nullable=True
    )
    stage: Series[pd.CategoricalDtype] = c.code("stage", "The state", example="begun")
    date: Series[str] = c.period("When it was so", example="2012", nullable=True)
    date_start: Series[pa.DateTime] = c.first_day("date", "2012-01-01", nullable=True)
    date_end: Series[pa.DateTime] = c.last_day("date", "2012-12-31", nullable=True)
    date_part: Series[pd.CategoricalDtype] = c.date_part()
    date_basis: Series[pd.CategoricalDtype] = c.date_basis("date or, without one, of due")
    due: Series[str] = c.period(
        "When it is to be there, where the state is a plan", example="2022", nullable=True
    )
    voice: Series[pd.CategoricalDtype] = c.code(
        "voice", "Whose view, wish, plan or act it is", example="both", nullable=True
    )
    person: Series[str] = c.person("The person who says so, where page or footnote names one")
    side: Series[str] = c.ref(
        "places", "The side that wants or acts, where it is one", example="by", nullable=True
    )
    degree: Series[pd.CategoricalDtype] = c.degree()
    how: Series[str] = c.text(
        "By whom, where or by what means, in English",
        example="by a memorandum of cooperation",
        nullable=True,
        editorial=True,
    )
    detail: Series[str] = c.text(
        "What belongs to this state besides, as a clause in English",
        example="its site and concept are being settled",
        nullable=True,
        editorial=True,
    )
    page: Series[pd.Int64Dtype] = c.page()
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    basis: Series[pd.CategoricalDtype] = c.basis()
    note: Series[str] = c.note()
