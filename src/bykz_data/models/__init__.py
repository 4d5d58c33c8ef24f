"""The tables: one pandera class each, the one truth of columns, types and constraints.

Use a class to check a frame in a pipeline of your own::

    from bykz_data import load_trade
    from bykz_data.models import Trade

    Trade.validate(load_trade(), lazy=True)

Importing this package imports pandera; loading tables does not need it.
"""

from __future__ import annotations

from . import codes
from .agreements import AgreementParties, Agreements
from .base import (
    Column,
    Table,
    is_derived,
    primary_key,
    table_columns,
    table_grain,
    table_name,
    table_title,
)
from .business import BusinessPresence, Deliveries, Investments, Production
from .cooperation import CooperationTies, CooperationTopics, DiasporaTies
from .events import EventParticipants, Events
from .facts import FactEntities, Facts
from .indicators import Indicators
from .mentions import Aliases, Mentions
from .organizations import OrganizationLinks, Organizations
from .people import Offices, People, Statements
from .places import Places
from .products import Products
from .programmes import ProgrammeInclusions, ProgrammeParties, Programmes
from .projects import ProjectParticipants, ProjectProducts, Projects, States
from .quality import Contradictions, Coverage
from .sources import Footnotes, Sources
from .targets import Targets
from .trade import ProductTrade, Trade, TradePanel

TABLES: tuple[type[Table], ...] = (
    Trade,
    TradePanel,
    Targets,
    Deliveries,
    Production,
    Investments,
    BusinessPresence,
    Indicators,
    Agreements,
    AgreementParties,
    Events,
    EventParticipants,
    Projects,
    ProjectParticipants,
    ProjectProducts,
    States,
    OrganizationLinks,
    ProductTrade,
    CooperationTies,
    CooperationTopics,
    DiasporaTies,
    Programmes,
    ProgrammeParties,
    ProgrammeInclusions,
    Offices,
    Statements,
    Places,
    Organizations,
    People,
    Products,
    Aliases,
    Sources,
    Footnotes,
    Mentions,
    Contradictions,
    Coverage,
    Facts,
    FactEntities,
)
"""Every table, in the order in which users meet them."""

__all__ = [
    "TABLES",
    "AgreementParties",
    "Agreements",
    "Aliases",
    "BusinessPresence",
    "Column",
    "Contradictions",
    "CooperationTies",
    "CooperationTopics",
    "Coverage",
    "Deliveries",
    "DiasporaTies",
    "EventParticipants",
    "Events",
    "FactEntities",
    "Facts",
    "Footnotes",
    "Indicators",
    "Investments",
    "Mentions",
    "Offices",
    "OrganizationLinks",
    "Organizations",
    "People",
    "Places",
    "ProductTrade",
    "Production",
    "Products",
    "ProgrammeInclusions",
    "ProgrammeParties",
    "Programmes",
    "ProjectParticipants",
    "ProjectProducts",
    "Projects",
    "Sources",
    "Statements",
    "States",
    "Table",
    "Targets",
    "Trade",
    "TradePanel",
    "codes",
    "is_derived",
    "primary_key",
    "table_columns",
    "table_grain",
    "table_name",
    "table_title",
]
