"""The tables: one pandera class each, the one truth of columns, types and constraints.

Use a class to check a frame in a pipeline of your own::

    from bykz_data import load_trade
    from bykz_data.models import Trade

    Trade.validate(load_trade(), lazy=True)

Importing this package imports pandera; loading tables does not need it.
"""

from __future__ import annotations

from . import codes
from ._base import (
    Column,
    Table,
    is_derived,
    primary_key,
    table_columns,
    table_grain,
    table_name,
    table_title,
)
from .entities import Aliases, Organizations, Places, Products
from .figures import Targets, Trade, TradePanel
from .quality import Mentions
from .sources import Footnotes, Sources

TABLES: tuple[type[Table], ...] = (
    Trade,
    TradePanel,
    Targets,
    Places,
    Organizations,
    Products,
    Aliases,
    Sources,
    Footnotes,
    Mentions,
)
"""Every table, in the order in which users meet them."""

__all__ = [
    "TABLES",
    "Aliases",
    "Column",
    "Footnotes",
    "Mentions",
    "Organizations",
    "Places",
    "Products",
    "Sources",
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
