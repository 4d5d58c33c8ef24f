"""Projects, their participants and their products."""

from __future__ import annotations

import pandas as pd
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
    start: Series[str] = c.period("When it started, or is to start", example="2012", nullable=True)
    status: Series[pd.CategoricalDtype] = c.code(
        "project_status", "How far it has come", example="operating"
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
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
        "The participant, where it is a country, region or city",
        example="by",
        nullable=True,
    )
    role: Series[pd.CategoricalDtype] = c.code(
        "project_role", "Part in the project", example="partner"
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()


class ProjectProducts(Table, title="Products of projects"):
    """One product that one project makes or is to make."""

    project_product_id: Series[str] = c.key("kokshetau-park-trailers")
    project: Series[str] = c.ref("projects", "The project", example="kokshetau-park")
    product: Series[str] = c.ref("products", "The product", example="trailers")
    status: Series[pd.CategoricalDtype] = c.code(
        "product_status", "Whether it is made already", example="planned"
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()
