"""The tables: one pandera class each, the one truth of columns, types and constraints.

Use a class to check a frame in a pipeline of your own::

    from bykz_data import load_trade
    from bykz_data.models import Trade

    Trade.validate(load_trade(), lazy=True)

Importing this package imports pandera; loading tables does not need it.
"""

from __future__ import annotations

from . import codes
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
from .entities import (
    Aliases,
    Organizations,
    People,
    Places,
    Products,
    ProgrammeInclusions,
    Programmes,
)
from .figures import (
    BusinessPresence,
    Deliveries,
    Indicators,
    Investments,
    Production,
    Targets,
    Trade,
    TradePanel,
)
from .quality import Contradictions, Coverage, Mentions
from .relations import (
    AgreementParties,
    Agreements,
    CooperationTies,
    CooperationTopics,
    DiasporaTies,
    EventParticipants,
    Events,
    Offices,
    OrganizationLinks,
    ProductTrade,
    ProjectParticipants,
    ProjectProducts,
    Projects,
    Statements,
)
from .sources import Footnotes, Sources

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
    OrganizationLinks,
    ProductTrade,
    CooperationTies,
    CooperationTopics,
    DiasporaTies,
    Programmes,
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
    "Programmes",
    "ProjectParticipants",
    "ProjectProducts",
    "Projects",
    "Sources",
    "Statements",
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
