"""One typed loader a table, and `load()` for all of them. Made from the models."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ._read import read
from .errors import UnknownNameError

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    import duckdb
    import polars as pl
    import pyarrow as pa

    from ._frames import (
        AliasesFrame,
        FootnotesFrame,
        MentionsFrame,
        OrganizationsFrame,
        PlacesFrame,
        ProductsFrame,
        SourcesFrame,
        TargetsFrame,
        TradeFrame,
        TradePanelFrame,
    )
    from ._read import Backend

    TableName: TypeAlias = Literal[
        "trade",
        "trade_panel",
        "targets",
        "places",
        "organizations",
        "products",
        "aliases",
        "sources",
        "footnotes",
        "mentions",
    ]

TABLE_NAMES = (
    "trade",
    "trade_panel",
    "targets",
    "places",
    "organizations",
    "products",
    "aliases",
    "sources",
    "footnotes",
    "mentions",
)
"""Names of all tables."""

__all__ = [
    "TABLE_NAMES",
    "load",
    "load_aliases",
    "load_footnotes",
    "load_mentions",
    "load_organizations",
    "load_places",
    "load_products",
    "load_sources",
    "load_targets",
    "load_trade",
    "load_trade_panel",
]


@overload
def load(name: Literal["trade"], backend: Literal["pandas"] = ...) -> TradeFrame: ...
@overload
def load(name: Literal["trade_panel"], backend: Literal["pandas"] = ...) -> TradePanelFrame: ...
@overload
def load(name: Literal["targets"], backend: Literal["pandas"] = ...) -> TargetsFrame: ...
@overload
def load(name: Literal["places"], backend: Literal["pandas"] = ...) -> PlacesFrame: ...
@overload
def load(
    name: Literal["organizations"], backend: Literal["pandas"] = ...
) -> OrganizationsFrame: ...
@overload
def load(name: Literal["products"], backend: Literal["pandas"] = ...) -> ProductsFrame: ...
@overload
def load(name: Literal["aliases"], backend: Literal["pandas"] = ...) -> AliasesFrame: ...
@overload
def load(name: Literal["sources"], backend: Literal["pandas"] = ...) -> SourcesFrame: ...
@overload
def load(name: Literal["footnotes"], backend: Literal["pandas"] = ...) -> FootnotesFrame: ...
@overload
def load(name: Literal["mentions"], backend: Literal["pandas"] = ...) -> MentionsFrame: ...
@overload
def load(name: TableName, backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load(name: TableName, backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load(name: TableName, backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load(name: TableName, backend: Backend = "pandas") -> object:
    """Load any table by its name.

    Parameters
    ----------
    name
        Name of the table; `tables()` lists them.
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The table; `describe(name)` tells its columns and units. It is the caller's own.

    Raises
    ------
    UnknownNameError
        When there is no such table or backend.
    MissingExtraError
        When the backend's library is not installed.
    DamagedDataError
        When the installed data file is missing or unreadable.

    Examples
    --------
    >>> load("footnotes").shape
    (117, 7)
    """
    if name not in TABLE_NAMES:
        raise UnknownNameError("table", name, TABLE_NAMES)
    return read(name, backend)


@overload
def load_trade(backend: Literal["pandas"] = ...) -> TradeFrame: ...
@overload
def load_trade(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_trade(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_trade(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_trade(backend: Backend = "pandas") -> object:
    """Load the table "Trade figures".

    One printed figure about trade: one reporter, partner, flow, product, period and measure.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `trade_id`, with the columns:

        - `trade_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `reporter` (str): Country or region whose trade this is (UN Comtrade: reporter)
        - `organization` (str): Company or concern of the reporter whose trade this is; null: the
          whole reporter's
        - `partner` (str): Country or region traded with (UN Comtrade: partner)
        - `flow` (category): Direction, seen from the reporter
        - `product` (str): What is traded; total: all goods
        - `measure` (category): What the figure says about the flow
        - `growth_form` (category): How the print expresses growth; null where the figure is no
          growth
        - `value` (float64): The figure in base units (dollars, not millions); growth always as
          change in per cent
        - `unit` (category): Unit of value
        - `qualifier` (category): Word of degree printed with the figure
        - `relative_to` (category): Whole of a share, or field of a rank
        - `period` (str): Period of the figure, ISO 8601 with SDMX quarters
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
        - `base_period` (str): Period with which growth compares; null where the figure is no growth
        - `page` (Int16): Printed page on which the fact stands
        - `footnote` (Int16): Footnote by which the author documents the fact; null where he gives
          none
        - `as_printed` (str): The words that state the fact, exactly as printed
        - `note` (str): Editors' note: what a reader must know to use the row

    Raises
    ------
    UnknownNameError
        When there is no such backend.
    MissingExtraError
        When the backend's library is not installed.
    DamagedDataError
        When the installed data file is missing or unreadable.

    Examples
    --------
    >>> load_trade().columns[0]
    'trade_id'
    """
    return read("trade", backend)


@overload
def load_trade_panel(backend: Literal["pandas"] = ...) -> TradePanelFrame: ...
@overload
def load_trade_panel(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_trade_panel(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_trade_panel(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_trade_panel(backend: Backend = "pandas") -> object:
    """Load the table "Trade panel: turnover, exports, imports and balance side by side".

    One reporter, partner, product and period, with its flows of trade side by side. Computed from
    `trade`. A cell that the book does not print but that follows from the others is filled and
    marked `derived`; where printed figures for one cell disagree, it is left empty and marked
    `disputed`. Where a figure disagrees with what the book prints elsewhere, on growth or on a part
    of the whole, `disagreements` says so.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `panel_id`, with the columns:

        - `panel_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `reporter` (str): Country or region whose trade this is
        - `organization` (str): Company or concern of the reporter whose trade this is; null: the
          whole reporter's
        - `partner` (str): Country or region traded with
        - `product` (str): What is traded; total: all goods
        - `period` (str): Period of the figures
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
        - `turnover` (float64, USD): Exports plus imports
        - `turnover_status` (category): Where turnover comes from
        - `turnover_qualifier` (category): Word of degree that holds for turnover
        - `exports` (float64, USD): Goods sold to the partner
        - `exports_status` (category): Where exports come from
        - `exports_qualifier` (category): Word of degree that holds for exports
        - `imports` (float64, USD): Goods bought from the partner
        - `imports_status` (category): Where imports come from
        - `imports_qualifier` (category): Word of degree that holds for imports
        - `balance` (float64, USD): Exports minus imports
        - `balance_status` (category): Where the balance comes from
        - `balance_qualifier` (category): Word of degree that holds for the balance
        - `derivation` (str): Formulas of the derived cells
        - `disagreements` (str): Printed figures that do not fit each other, with their pages
        - `trade_ids` (str): Keys of the rows of trade behind the row, separated by spaces
        - `pages` (str): Printed pages of those rows

    Raises
    ------
    UnknownNameError
        When there is no such backend.
    MissingExtraError
        When the backend's library is not installed.
    DamagedDataError
        When the installed data file is missing or unreadable.

    Examples
    --------
    >>> load_trade_panel().columns[0]
    'panel_id'
    """
    return read("trade_panel", backend)


@overload
def load_targets(backend: Literal["pandas"] = ...) -> TargetsFrame: ...
@overload
def load_targets(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_targets(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_targets(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_targets(backend: Backend = "pandas") -> object:
    """Load the table "Targets, plans and forecasts".

    One printed figure that was intended, forecast or held possible, with its horizon.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `target_id`, with the columns:

        - `target_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `subject` (str): What is intended, in a few words
        - `modality` (category): How firm the intention is
        - `indicator` (category): What the figure measures
        - `reporter` (str): Country or region to which the intention applies
        - `organization` (str): Company or body to which it applies
        - `partner` (str): Country or region traded with
        - `flow` (category): Direction of trade, seen from the reporter
        - `product` (str): What is to be traded or made
        - `growth_form` (category): How the print expresses growth; null where the figure is no
          growth
        - `value` (float64): The figure in base units (dollars, not millions); growth always as
          change in per cent
        - `unit` (category): Unit of value
        - `qualifier` (category): Word of degree printed with the figure
        - `horizon` (str): Period by or for which it is intended; null where the text names none
        - `horizon_start` (datetime64[ms]): First day of the horizon
        - `horizon_end` (datetime64[ms]): Last day of the horizon
        - `base_period` (str): Period with which growth compares; null where the figure is no growth
        - `stated` (str): When the intention was voiced, as far as the text says
        - `page` (Int16): Printed page on which the fact stands
        - `footnote` (Int16): Footnote by which the author documents the fact; null where he gives
          none
        - `as_printed` (str): The words that state the fact, exactly as printed
        - `note` (str): Editors' note: what a reader must know to use the row

    Raises
    ------
    UnknownNameError
        When there is no such backend.
    MissingExtraError
        When the backend's library is not installed.
    DamagedDataError
        When the installed data file is missing or unreadable.

    Examples
    --------
    >>> load_targets().columns[0]
    'target_id'
    """
    return read("targets", backend)


@overload
def load_places(backend: Literal["pandas"] = ...) -> PlacesFrame: ...
@overload
def load_places(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_places(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_places(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_places(backend: Backend = "pandas") -> object:
    """Load the table "Places".

    One country, region, city, district, zone or wider area that the book names.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `place_id`, with the columns:

        - `place_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `kind` (category): What sort of place it is
        - `parent` (str): Place in which it lies; null for countries and areas
        - `iso_3166_1` (str): ISO 3166-1 alpha-3 code of the country that it is or lies in
        - `iso_3166_2` (str): ISO 3166-2 code where the place is a coded subdivision
        - `page` (Int16): First printed page that names it
        - `as_printed` (str): Its name as printed there
        - `note` (str): Editors' note: what a reader must know to use the row

    Raises
    ------
    UnknownNameError
        When there is no such backend.
    MissingExtraError
        When the backend's library is not installed.
    DamagedDataError
        When the installed data file is missing or unreadable.

    Examples
    --------
    >>> load_places().columns[0]
    'place_id'
    """
    return read("places", backend)


@overload
def load_organizations(backend: Literal["pandas"] = ...) -> OrganizationsFrame: ...
@overload
def load_organizations(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_organizations(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_organizations(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_organizations(backend: Backend = "pandas") -> object:
    """Load the table "Organizations".

    One company, authority, commission or other body that the book names.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `organization_id`, with the columns:

        - `organization_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `kind` (category): What sort of body it is
        - `country` (str): Country whose body it is; null for international bodies
        - `seat` (str): Place where it is said, or by its name known, to be seated
        - `page` (Int16): First printed page that names it
        - `as_printed` (str): Its name as printed there
        - `note` (str): Editors' note: what a reader must know to use the row

    Raises
    ------
    UnknownNameError
        When there is no such backend.
    MissingExtraError
        When the backend's library is not installed.
    DamagedDataError
        When the installed data file is missing or unreadable.

    Examples
    --------
    >>> load_organizations().columns[0]
    'organization_id'
    """
    return read("organizations", backend)


@overload
def load_products(backend: Literal["pandas"] = ...) -> ProductsFrame: ...
@overload
def load_products(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_products(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_products(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_products(backend: Backend = "pandas") -> object:
    """Load the table "Products".

    One good, group of goods, material or named model that is traded or made.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `product_id`, with the columns:

        - `product_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `kind` (category): What sort of product it is
        - `parent` (str): Group of goods to which it belongs
        - `hs_heading` (str): Heading or chapter of the Harmonized System (HS 2022) that fits best
        - `page` (Int16): First printed page that names it
        - `as_printed` (str): Its name as printed there
        - `note` (str): Editors' note: what a reader must know to use the row

    Raises
    ------
    UnknownNameError
        When there is no such backend.
    MissingExtraError
        When the backend's library is not installed.
    DamagedDataError
        When the installed data file is missing or unreadable.

    Examples
    --------
    >>> load_products().columns[0]
    'product_id'
    """
    return read("products", backend)


@overload
def load_aliases(backend: Literal["pandas"] = ...) -> AliasesFrame: ...
@overload
def load_aliases(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_aliases(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_aliases(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_aliases(backend: Backend = "pandas") -> object:
    """Load the table "Printed names of entities".

    One printed form of one entity's name on one page.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `alias_id`, with the columns:

        - `alias_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `table` (category): Table that holds the entity
        - `row` (str): Key of the entity in that table
        - `alias` (str): The name exactly as printed
        - `page` (Int16): Printed page on which this form stands

    Raises
    ------
    UnknownNameError
        When there is no such backend.
    MissingExtraError
        When the backend's library is not installed.
    DamagedDataError
        When the installed data file is missing or unreadable.

    Examples
    --------
    >>> load_aliases().columns[0]
    'alias_id'
    """
    return read("aliases", backend)


@overload
def load_sources(backend: Literal["pandas"] = ...) -> SourcesFrame: ...
@overload
def load_sources(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_sources(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_sources(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_sources(backend: Backend = "pandas") -> object:
    """Load the table "Cited works".

    One work that the author cites, however often he cites it.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `source_id`, with the columns:

        - `source_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `author` (str): Authors as printed, separated by semicolons
        - `title` (str): Title as printed, in the language of the print
        - `container` (str): Newspaper, journal or collective volume that holds the work
        - `publisher_place` (str): Place of publication
        - `publisher` (str): Publisher
        - `year` (Int16): Year of publication as printed
        - `kind` (category): What sort of work it is
        - `medium` (category): How the author cites it
        - `url_as_printed` (str): Address as printed, line breaks removed, translated and spaced
          parts left alone
        - `url` (str): Address with the damage of the translation undone; null where it cannot be
          told
        - `state` (category): How much of the reference the text keeps
        - `page` (Int16): First printed page on which it is cited
        - `note` (str): Editors' note: what a reader must know to use the row

    Raises
    ------
    UnknownNameError
        When there is no such backend.
    MissingExtraError
        When the backend's library is not installed.
    DamagedDataError
        When the installed data file is missing or unreadable.

    Examples
    --------
    >>> load_sources().columns[0]
    'source_id'
    """
    return read("sources", backend)


@overload
def load_footnotes(backend: Literal["pandas"] = ...) -> FootnotesFrame: ...
@overload
def load_footnotes(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_footnotes(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_footnotes(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_footnotes(backend: Backend = "pandas") -> object:
    """Load the table "Footnotes".

    One footnote of the book, 1 to 117.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `footnote`, with the columns:

        - `footnote` (Int16): Number of the footnote as printed
        - `page` (Int16): Printed page on which its marker stands
        - `source` (str): Work that it cites; null where nothing of the reference is left
        - `locator` (str): Page of the cited work
        - `state` (category): How much of the footnote the text keeps
        - `as_printed` (str): Title, or what is left of it, as printed in this footnote
        - `note` (str): Editors' note: what a reader must know to use the row

    Raises
    ------
    UnknownNameError
        When there is no such backend.
    MissingExtraError
        When the backend's library is not installed.
    DamagedDataError
        When the installed data file is missing or unreadable.

    Examples
    --------
    >>> load_footnotes().columns[0]
    'footnote'
    """
    return read("footnotes", backend)


@overload
def load_mentions(backend: Literal["pandas"] = ...) -> MentionsFrame: ...
@overload
def load_mentions(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_mentions(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_mentions(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_mentions(backend: Backend = "pandas") -> object:
    """Load the table "Restatements of facts".

    One further place in the book where a fact that has its row already is stated again.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `mention_id`, with the columns:

        - `mention_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `table` (category): Table that holds the fact
        - `row` (str): Key of the fact in that table
        - `page` (Int16): Printed page of the further mention
        - `footnote` (Int16): Footnote by which the author documents the fact; null where he gives
          none
        - `as_printed` (str): The words of the further mention, exactly as printed
        - `note` (str): Editors' note: what a reader must know to use the row

    Raises
    ------
    UnknownNameError
        When there is no such backend.
    MissingExtraError
        When the backend's library is not installed.
    DamagedDataError
        When the installed data file is missing or unreadable.

    Examples
    --------
    >>> load_mentions().columns[0]
    'mention_id'
    """
    return read("mentions", backend)
