"""Relations: agreements, events, projects, and the ties between actors."""

from __future__ import annotations

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from . import columns as c
from .base import Table


class Agreements(Table):
    """One agreement, treaty, memorandum or contract."""

    agreement_id: Series[str] = c.key("friendship-treaty-1996")
    name: Series[str] = c.text(
        "English name", example="Treaty of Friendship and Cooperation", editorial=True
    )
    kind: Series[pd.CategoricalDtype] = c.code(
        "agreement_kind", "What sort of agreement it is", example="treaty", editorial=True
    )
    field: Series[str] = c.text(
        "What it is about, in a few words",
        example="press and information",
        nullable=True,
        editorial=True,
    )
    status: Series[pd.CategoricalDtype] = c.code(
        "agreement_status", "How far it has come", example="signed"
    )
    date: Series[str] = c.period(
        "When it was signed or agreed", example="1996-01-17", nullable=True
    )
    date_start: Series[pa.DateTime] = c.day(
        "First day of the date", example="1996-01-17", nullable=True
    )
    date_end: Series[pa.DateTime] = c.day(
        "Last day of the date", example="1996-01-17", nullable=True
    )
    place: Series[str] = c.ref(
        "places", "Where it was signed or agreed", example="by-minsk", nullable=True
    )
    term: Series[str] = c.period("Period for which it holds", example="2009/2016", nullable=True)
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "agreements"
        title = "Agreements"


class AgreementParties(Table):
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
    role: Series[pd.CategoricalDtype] = c.code(
        "party_role", "Its part in the agreement", example="party"
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "agreement_parties"
        title = "Parties to agreements"


class Events(Table):
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
    date_start: Series[pa.DateTime] = c.day(
        "First day of the date", example="2021-05-01", nullable=True
    )
    date_end: Series[pa.DateTime] = c.day(
        "Last day of the date", example="2021-05-31", nullable=True
    )
    place: Series[str] = c.ref("places", "Where it took place", example="kz-astana", nullable=True)
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "events"
        title = "Events"


class EventParticipants(Table):
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
    qualifier: Series[pd.CategoricalDtype] = c.code(
        "qualifier", "Word of degree printed with the count", example="approx", nullable=True
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "event_participants"
        title = "Participants of events"


class Projects(Table):
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

    class Config:
        """Name and title."""

        name = "projects"
        title = "Projects"


class ProjectParticipants(Table):
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

    class Config:
        """Name and title."""

        name = "project_participants"
        title = "Participants of projects"


class ProjectProducts(Table):
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

    class Config:
        """Name and title."""

        name = "project_products"
        title = "Products of projects"


class OrganizationLinks(Table):
    """One tie of an organization to another organization, a place, a product or a project."""

    link_id: Series[str] = c.key("hyundai-trans-auto-member-of-astana-motors")
    organization: Series[str] = c.ref(
        "organizations", "The organization that the tie is told of", example="hyundai-trans-auto"
    )
    kind: Series[pd.CategoricalDtype] = c.code(
        "link_kind", "What sort of tie it is", example="member_of"
    )
    target_organization: Series[str] = c.ref(
        "organizations",
        "The other side, where it is an organization",
        example="astana-motors",
        nullable=True,
    )
    target_place: Series[str] = c.ref(
        "places", "The other side, where it is a place", example="kz-almaty", nullable=True
    )
    target_product: Series[str] = c.ref(
        "products", "The other side, where it is a product", example="kzs-10-max", nullable=True
    )
    target_project: Series[str] = c.ref(
        "projects", "The other side, where it is a project", example="kokshetau-park", nullable=True
    )
    start: Series[str] = c.period("When the tie began", example="2010", nullable=True)
    end: Series[str] = c.period("When the tie ended", example="2017", nullable=True)
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "organization_links"
        title = "Ties of organizations"


class Offices(Table):
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

    class Config:
        """Name and title."""

        name = "offices"
        title = "Offices"


class ProductTrade(Table):
    """One product that is said to be, or to become, traded in one direction."""

    product_trade_id: Series[str] = c.key("by-kz-export-furniture-2021-p45")
    reporter: Series[str] = c.ref("places", "Country or region whose trade this is", example="by")
    organization: Series[str] = c.ref(
        "organizations",
        "Company or concern of the reporter whose trade this is",
        example="bellesbumprom",
        nullable=True,
    )
    partner: Series[str] = c.ref(
        "places",
        "Country or region traded with; null where it is not told",
        example="kz",
        nullable=True,
    )
    flow: Series[pd.CategoricalDtype] = c.code(
        "flow",
        "Direction, seen from the reporter; null where it is not told",
        example="export",
        nullable=True,
    )
    product: Series[str] = c.ref("products", "The product", example="furniture", nullable=True)
    status: Series[pd.CategoricalDtype] = c.code(
        "trade_status", "Whether it is traded, planned or wanted", example="fact"
    )
    period: Series[str] = c.period("When it is traded", example="2020", nullable=True)
    period_start: Series[pa.DateTime] = c.day(
        "First day of the period", example="2020-01-01", nullable=True
    )
    period_end: Series[pa.DateTime] = c.day(
        "Last day of the period", example="2020-12-31", nullable=True
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "product_trade"
        title = "Products traded"


class DiasporaTies(Table):
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

    class Config:
        """Name and title."""

        name = "diaspora_ties"
        title = "Ties of the diaspora"


class CooperationTies(Table):
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
    period_start: Series[pa.DateTime] = c.day(
        "First day of the period", example="2021-01-01", nullable=True
    )
    period_end: Series[pa.DateTime] = c.day(
        "Last day of the period", example="2021-12-31", nullable=True
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "cooperation_ties"
        title = "Ties of cooperation"


class CooperationTopics(Table):
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
    topic: Series[str] = c.text("The topic, in English", example="agriculture", editorial=True)
    modality: Series[pd.CategoricalDtype] = c.code(
        "topic_modality", "How the topic is named", example="priority"
    )
    side: Series[str] = c.ref(
        "places", "Whose view it is; null: both sides", example="kz", nullable=True
    )
    page: Series[pd.Int16Dtype] = c.page()
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed()
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "cooperation_topics"
        title = "Topics of cooperation"


class Statements(Table):
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

    class Config:
        """Name and title."""

        name = "statements"
        title = "Statements"
