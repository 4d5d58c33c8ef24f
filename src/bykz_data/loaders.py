"""One typed loader a table, and `load()` for all of them. Made from the models."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .errors import UnknownNameError
from .store.backends import read

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    import duckdb
    import polars as pl
    import pyarrow as pa

    from ._frames import (
        AgreementPartiesFrame,
        AgreementsFrame,
        AliasesFrame,
        BusinessPresenceFrame,
        ContradictionsFrame,
        CooperationTiesFrame,
        CooperationTopicsFrame,
        CoverageFrame,
        DeliveriesFrame,
        DiasporaTiesFrame,
        EventParticipantsFrame,
        EventsFrame,
        FootnotesFrame,
        IndicatorsFrame,
        InvestmentsFrame,
        MentionsFrame,
        OfficesFrame,
        OrganizationLinksFrame,
        OrganizationsFrame,
        PeopleFrame,
        PlacesFrame,
        ProductionFrame,
        ProductsFrame,
        ProductTradeFrame,
        ProgrammeInclusionsFrame,
        ProgrammesFrame,
        ProjectParticipantsFrame,
        ProjectProductsFrame,
        ProjectsFrame,
        SourcesFrame,
        StatementsFrame,
        TargetsFrame,
        TradeFrame,
        TradePanelFrame,
    )
    from .store.backends import Backend

    TableName: TypeAlias = Literal[
        "trade",
        "trade_panel",
        "targets",
        "deliveries",
        "production",
        "investments",
        "business_presence",
        "indicators",
        "agreements",
        "agreement_parties",
        "events",
        "event_participants",
        "projects",
        "project_participants",
        "project_products",
        "organization_links",
        "product_trade",
        "cooperation_ties",
        "cooperation_topics",
        "diaspora_ties",
        "programmes",
        "programme_inclusions",
        "offices",
        "statements",
        "places",
        "organizations",
        "people",
        "products",
        "aliases",
        "sources",
        "footnotes",
        "mentions",
        "contradictions",
        "coverage",
    ]

TABLE_NAMES = (
    "trade",
    "trade_panel",
    "targets",
    "deliveries",
    "production",
    "investments",
    "business_presence",
    "indicators",
    "agreements",
    "agreement_parties",
    "events",
    "event_participants",
    "projects",
    "project_participants",
    "project_products",
    "organization_links",
    "product_trade",
    "cooperation_ties",
    "cooperation_topics",
    "diaspora_ties",
    "programmes",
    "programme_inclusions",
    "offices",
    "statements",
    "places",
    "organizations",
    "people",
    "products",
    "aliases",
    "sources",
    "footnotes",
    "mentions",
    "contradictions",
    "coverage",
)
"""Names of all tables."""

__all__ = [
    "TABLE_NAMES",
    "load",
    "load_agreement_parties",
    "load_agreements",
    "load_aliases",
    "load_business_presence",
    "load_contradictions",
    "load_cooperation_ties",
    "load_cooperation_topics",
    "load_coverage",
    "load_deliveries",
    "load_diaspora_ties",
    "load_event_participants",
    "load_events",
    "load_footnotes",
    "load_indicators",
    "load_investments",
    "load_mentions",
    "load_offices",
    "load_organization_links",
    "load_organizations",
    "load_people",
    "load_places",
    "load_product_trade",
    "load_production",
    "load_products",
    "load_programme_inclusions",
    "load_programmes",
    "load_project_participants",
    "load_project_products",
    "load_projects",
    "load_sources",
    "load_statements",
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
def load(name: Literal["deliveries"], backend: Literal["pandas"] = ...) -> DeliveriesFrame: ...
@overload
def load(name: Literal["production"], backend: Literal["pandas"] = ...) -> ProductionFrame: ...
@overload
def load(name: Literal["investments"], backend: Literal["pandas"] = ...) -> InvestmentsFrame: ...
@overload
def load(
    name: Literal["business_presence"], backend: Literal["pandas"] = ...
) -> BusinessPresenceFrame: ...
@overload
def load(name: Literal["indicators"], backend: Literal["pandas"] = ...) -> IndicatorsFrame: ...
@overload
def load(name: Literal["agreements"], backend: Literal["pandas"] = ...) -> AgreementsFrame: ...
@overload
def load(
    name: Literal["agreement_parties"], backend: Literal["pandas"] = ...
) -> AgreementPartiesFrame: ...
@overload
def load(name: Literal["events"], backend: Literal["pandas"] = ...) -> EventsFrame: ...
@overload
def load(
    name: Literal["event_participants"], backend: Literal["pandas"] = ...
) -> EventParticipantsFrame: ...
@overload
def load(name: Literal["projects"], backend: Literal["pandas"] = ...) -> ProjectsFrame: ...
@overload
def load(
    name: Literal["project_participants"], backend: Literal["pandas"] = ...
) -> ProjectParticipantsFrame: ...
@overload
def load(
    name: Literal["project_products"], backend: Literal["pandas"] = ...
) -> ProjectProductsFrame: ...
@overload
def load(
    name: Literal["organization_links"], backend: Literal["pandas"] = ...
) -> OrganizationLinksFrame: ...
@overload
def load(name: Literal["product_trade"], backend: Literal["pandas"] = ...) -> ProductTradeFrame: ...
@overload
def load(
    name: Literal["cooperation_ties"], backend: Literal["pandas"] = ...
) -> CooperationTiesFrame: ...
@overload
def load(
    name: Literal["cooperation_topics"], backend: Literal["pandas"] = ...
) -> CooperationTopicsFrame: ...
@overload
def load(name: Literal["diaspora_ties"], backend: Literal["pandas"] = ...) -> DiasporaTiesFrame: ...
@overload
def load(name: Literal["programmes"], backend: Literal["pandas"] = ...) -> ProgrammesFrame: ...
@overload
def load(
    name: Literal["programme_inclusions"], backend: Literal["pandas"] = ...
) -> ProgrammeInclusionsFrame: ...
@overload
def load(name: Literal["offices"], backend: Literal["pandas"] = ...) -> OfficesFrame: ...
@overload
def load(name: Literal["statements"], backend: Literal["pandas"] = ...) -> StatementsFrame: ...
@overload
def load(name: Literal["places"], backend: Literal["pandas"] = ...) -> PlacesFrame: ...
@overload
def load(
    name: Literal["organizations"], backend: Literal["pandas"] = ...
) -> OrganizationsFrame: ...
@overload
def load(name: Literal["people"], backend: Literal["pandas"] = ...) -> PeopleFrame: ...
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
def load(
    name: Literal["contradictions"], backend: Literal["pandas"] = ...
) -> ContradictionsFrame: ...
@overload
def load(name: Literal["coverage"], backend: Literal["pandas"] = ...) -> CoverageFrame: ...
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
        - `project` (str): Project to which it applies
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
def load_deliveries(backend: Literal["pandas"] = ...) -> DeliveriesFrame: ...
@overload
def load_deliveries(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_deliveries(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_deliveries(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_deliveries(backend: Backend = "pandas") -> object:
    """Load the table "Deliveries and contracts".

    One delivery or contract of delivery: who, to whom, what, how many, for how much, when.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `delivery_id`, with the columns:

        - `delivery_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `seller` (str): Who sells or sends
        - `buyer` (str): Who buys or receives
        - `origin` (str): Country, region or city from which it comes
        - `destination` (str): Country, region or city to which it goes
        - `product` (str): What is delivered
        - `status` (category): Whether it was delivered
        - `quantity` (float64): How many
        - `quantity_unit` (category): Unit of quantity
        - `quantity_qualifier` (category): Word of degree printed with the quantity
        - `quantity_as_printed` (str): The quantity exactly as printed
        - `value` (float64, USD): For how much
        - `value_qualifier` (category): Word of degree printed with the value
        - `value_as_printed` (str): The value exactly as printed
        - `date` (str): When it is delivered
        - `date_start` (datetime64[ms]): First day of the date
        - `date_end` (datetime64[ms]): Last day of the date
        - `agreed` (str): When it was agreed
        - `agreement` (str): Contract or agreement behind it
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
    >>> load_deliveries().columns[0]
    'delivery_id'
    """
    return read("deliveries", backend)


@overload
def load_production(backend: Literal["pandas"] = ...) -> ProductionFrame: ...
@overload
def load_production(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_production(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_production(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_production(backend: Backend = "pandas") -> object:
    """Load the table "Production".

    One printed figure about what is or can be made.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `production_id`, with the columns:

        - `production_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `organization` (str): Who makes it
        - `project` (str): Plant or project that makes it
        - `place` (str): Where it is made
        - `product` (str): What is made
        - `measure` (category): What the figure says
        - `growth_form` (category): How the print expresses growth; null where the figure is no
          growth
        - `value` (float64): The figure in base units; growth always as change in per cent
        - `unit` (category): Unit of value
        - `qualifier` (category): Word of degree printed with the figure
        - `period` (str): Period of the figure
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
    >>> load_production().columns[0]
    'production_id'
    """
    return read("production", backend)


@overload
def load_investments(backend: Literal["pandas"] = ...) -> InvestmentsFrame: ...
@overload
def load_investments(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_investments(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_investments(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_investments(backend: Backend = "pandas") -> object:
    """Load the table "Investments".

    One printed figure about an investment that was made.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `investment_id`, with the columns:

        - `investment_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `investor` (str): Country or region from which it comes
        - `investor_organization` (str): Who invests
        - `target` (str): Country or region to which it goes
        - `target_organization` (str): In whom it is invested
        - `project` (str): In what it is invested
        - `measure` (category): What the figure says
        - `growth_form` (category): How the print expresses growth; null where the figure is no
          growth
        - `value` (float64): The figure in base units; growth always as change in per cent
        - `unit` (category): Unit of value
        - `qualifier` (category): Word of degree printed with the figure
        - `period` (str): Period of the figure
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
    >>> load_investments().columns[0]
    'investment_id'
    """
    return read("investments", backend)


@overload
def load_business_presence(backend: Literal["pandas"] = ...) -> BusinessPresenceFrame: ...
@overload
def load_business_presence(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_business_presence(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_business_presence(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_business_presence(backend: Backend = "pandas") -> object:
    """Load the table "Counts of enterprises".

    One printed count of enterprises, plants, dealers, projects or agreements.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `presence_id`, with the columns:

        - `presence_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `subject` (str): What is counted, in a few words
        - `kind` (category): What sort of thing is counted
        - `owner` (str): Country or region whose enterprises they are
        - `organization` (str): Company whose network they are
        - `host` (str): Country or region in which they work
        - `count` (Int16): How many; null where the text gives no number
        - `qualifier` (category): Word of degree printed with the count
        - `period` (str): When it was so
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
        - `part_of` (str): The count of which this is a part
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
    >>> load_business_presence().columns[0]
    'presence_id'
    """
    return read("business_presence", backend)


@overload
def load_indicators(backend: Literal["pandas"] = ...) -> IndicatorsFrame: ...
@overload
def load_indicators(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_indicators(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_indicators(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_indicators(backend: Backend = "pandas") -> object:
    """Load the table "Other figures".

    One printed figure that has no table of its own.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `indicator_id`, with the columns:

        - `indicator_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `subject` (str): What the figure is about, in a few words
        - `indicator` (category): What the figure measures
        - `place` (str): Country, region or city to which it applies
        - `organization` (str): Organization to which it applies
        - `project` (str): Project to which it applies
        - `event` (str): Event to which it applies
        - `product` (str): Product to which it applies
        - `growth_form` (category): How the print expresses growth; null where the figure is no
          growth
        - `value` (float64): The figure in base units; growth always as change in per cent
        - `unit` (category): Unit of value
        - `qualifier` (category): Word of degree printed with the figure
        - `period` (str): Period of the figure
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
    >>> load_indicators().columns[0]
    'indicator_id'
    """
    return read("indicators", backend)


@overload
def load_agreements(backend: Literal["pandas"] = ...) -> AgreementsFrame: ...
@overload
def load_agreements(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_agreements(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_agreements(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_agreements(backend: Backend = "pandas") -> object:
    """Load the table "Agreements".

    One agreement, treaty, memorandum or contract.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `agreement_id`, with the columns:

        - `agreement_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `kind` (category): What sort of agreement it is
        - `field` (str): What it is about, in a few words
        - `status` (category): How far it has come
        - `date` (str): When it was signed or agreed
        - `date_start` (datetime64[ms]): First day of the date
        - `date_end` (datetime64[ms]): Last day of the date
        - `place` (str): Where it was signed or agreed
        - `term` (str): Period for which it holds
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
    >>> load_agreements().columns[0]
    'agreement_id'
    """
    return read("agreements", backend)


@overload
def load_agreement_parties(backend: Literal["pandas"] = ...) -> AgreementPartiesFrame: ...
@overload
def load_agreement_parties(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_agreement_parties(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_agreement_parties(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_agreement_parties(backend: Backend = "pandas") -> object:
    """Load the table "Parties to agreements".

    One party to one agreement.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `party_id`, with the columns:

        - `party_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `agreement` (str): The agreement
        - `organization` (str): The party, where it is an organization
        - `place` (str): The party, where it is a country, region, city or district
        - `person` (str): The party, where it is a person
        - `role` (category): Its part in the agreement
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
    >>> load_agreement_parties().columns[0]
    'party_id'
    """
    return read("agreement_parties", backend)


@overload
def load_events(backend: Literal["pandas"] = ...) -> EventsFrame: ...
@overload
def load_events(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_events(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_events(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_events(backend: Backend = "pandas") -> object:
    """Load the table "Events".

    One meeting, visit, forum, commission session, exhibition or other event.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `event_id`, with the columns:

        - `event_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `kind` (category): What sort of event it is
        - `ordinal` (Int16): Number of the event in its series
        - `status` (category): Whether it took place
        - `date` (str): When it took place
        - `date_start` (datetime64[ms]): First day of the date
        - `date_end` (datetime64[ms]): Last day of the date
        - `place` (str): Where it took place
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
    >>> load_events().columns[0]
    'event_id'
    """
    return read("events", backend)


@overload
def load_event_participants(backend: Literal["pandas"] = ...) -> EventParticipantsFrame: ...
@overload
def load_event_participants(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_event_participants(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_event_participants(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_event_participants(backend: Backend = "pandas") -> object:
    """Load the table "Participants of events".

    One participant, or one group of participants, of one event.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `event_participant_id`, with the columns:

        - `event_participant_id` (str): Key of the row: readable, unique in the table, never
          renumbered
        - `event` (str): The event
        - `organization` (str): The participant, where it is an organization
        - `place` (str): The participant, where it is a country, region or city
        - `person` (str): The participant, where it is a person
        - `group` (str): The participants, where they are a group without a name
        - `role` (category): Part in the event
        - `count` (Int16, participants): Number of participants in the group
        - `qualifier` (category): Word of degree printed with the count
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
    >>> load_event_participants().columns[0]
    'event_participant_id'
    """
    return read("event_participants", backend)


@overload
def load_projects(backend: Literal["pandas"] = ...) -> ProjectsFrame: ...
@overload
def load_projects(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_projects(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_projects(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_projects(backend: Backend = "pandas") -> object:
    """Load the table "Projects".

    One joint venture, plant, park, workshop, quarter, farm or other undertaking.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `project_id`, with the columns:

        - `project_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `kind` (category): What sort of project it is
        - `place` (str): Where it is, or is to be
        - `start` (str): When it started, or is to start
        - `status` (category): How far it has come
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
    >>> load_projects().columns[0]
    'project_id'
    """
    return read("projects", backend)


@overload
def load_project_participants(backend: Literal["pandas"] = ...) -> ProjectParticipantsFrame: ...
@overload
def load_project_participants(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_project_participants(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_project_participants(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_project_participants(backend: Backend = "pandas") -> object:
    """Load the table "Participants of projects".

    One participant of one project.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `project_participant_id`, with the columns:

        - `project_participant_id` (str): Key of the row: readable, unique in the table, never
          renumbered
        - `project` (str): The project
        - `organization` (str): The participant, where it is an organization
        - `place` (str): The participant, where it is a country, region or city
        - `role` (category): Part in the project
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
    >>> load_project_participants().columns[0]
    'project_participant_id'
    """
    return read("project_participants", backend)


@overload
def load_project_products(backend: Literal["pandas"] = ...) -> ProjectProductsFrame: ...
@overload
def load_project_products(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_project_products(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_project_products(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_project_products(backend: Backend = "pandas") -> object:
    """Load the table "Products of projects".

    One product that one project makes or is to make.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `project_product_id`, with the columns:

        - `project_product_id` (str): Key of the row: readable, unique in the table, never
          renumbered
        - `project` (str): The project
        - `product` (str): The product
        - `status` (category): Whether it is made already
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
    >>> load_project_products().columns[0]
    'project_product_id'
    """
    return read("project_products", backend)


@overload
def load_organization_links(backend: Literal["pandas"] = ...) -> OrganizationLinksFrame: ...
@overload
def load_organization_links(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_organization_links(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_organization_links(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_organization_links(backend: Backend = "pandas") -> object:
    """Load the table "Ties of organizations".

    One tie of an organization to another organization, a place, a product or a project.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `link_id`, with the columns:

        - `link_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `organization` (str): The organization that the tie is told of
        - `kind` (category): What sort of tie it is
        - `target_organization` (str): The other side, where it is an organization
        - `target_place` (str): The other side, where it is a place
        - `target_product` (str): The other side, where it is a product
        - `target_project` (str): The other side, where it is a project
        - `start` (str): When the tie began
        - `end` (str): When the tie ended
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
    >>> load_organization_links().columns[0]
    'link_id'
    """
    return read("organization_links", backend)


@overload
def load_product_trade(backend: Literal["pandas"] = ...) -> ProductTradeFrame: ...
@overload
def load_product_trade(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_product_trade(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_product_trade(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_product_trade(backend: Backend = "pandas") -> object:
    """Load the table "Products traded".

    One product that is said to be, or to become, traded in one direction.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `product_trade_id`, with the columns:

        - `product_trade_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `reporter` (str): Country or region whose trade this is
        - `organization` (str): Company or concern of the reporter whose trade this is
        - `partner` (str): Country or region traded with; null where it is not told
        - `flow` (category): Direction, seen from the reporter; null where it is not told
        - `product` (str): The product
        - `status` (category): Whether it is traded, planned or wanted
        - `period` (str): When it is traded
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
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
    >>> load_product_trade().columns[0]
    'product_trade_id'
    """
    return read("product_trade", backend)


@overload
def load_cooperation_ties(backend: Literal["pandas"] = ...) -> CooperationTiesFrame: ...
@overload
def load_cooperation_ties(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_cooperation_ties(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_cooperation_ties(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_cooperation_ties(backend: Backend = "pandas") -> object:
    """Load the table "Ties of cooperation".

    One tie of cooperation, interest or intent from one actor to another.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `cooperation_tie_id`, with the columns:

        - `cooperation_tie_id` (str): Key of the row: readable, unique in the table, never
          renumbered
        - `source_place` (str): The actor, where it is a country, region or city
        - `source_organization` (str): The actor, where it is an organization
        - `kind` (category): What sort of tie it is
        - `target_place` (str): The other side, where it is a country, region or city
        - `target_organization` (str): The other side, where it is an organization
        - `field` (str): What the tie is about
        - `period` (str): When the tie is told to exist
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
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
    >>> load_cooperation_ties().columns[0]
    'cooperation_tie_id'
    """
    return read("cooperation_ties", backend)


@overload
def load_cooperation_topics(backend: Literal["pandas"] = ...) -> CooperationTopicsFrame: ...
@overload
def load_cooperation_topics(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_cooperation_topics(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_cooperation_topics(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_cooperation_topics(backend: Backend = "pandas") -> object:
    """Load the table "Topics of cooperation".

    One topic that an agreement, event, programme, project, body or side names.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `topic_id`, with the columns:

        - `topic_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `agreement` (str): What covers it, where it is an agreement
        - `event` (str): What covers it, where it is an event
        - `programme` (str): What covers it, where it is a programme
        - `project` (str): What covers it, where it is a project
        - `organization` (str): What covers it, where it is an organization
        - `topic` (str): The topic, in English
        - `modality` (category): How the topic is named
        - `side` (str): Whose view it is; null: both sides
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
    >>> load_cooperation_topics().columns[0]
    'topic_id'
    """
    return read("cooperation_topics", backend)


@overload
def load_diaspora_ties(backend: Literal["pandas"] = ...) -> DiasporaTiesFrame: ...
@overload
def load_diaspora_ties(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_diaspora_ties(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_diaspora_ties(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_diaspora_ties(backend: Backend = "pandas") -> object:
    """Load the table "Ties of the diaspora".

    One structure of the Belarusian diaspora in Kazakhstan, its place and its partner.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `diaspora_tie_id`, with the columns:

        - `diaspora_tie_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `organization` (str): The association; null where only its place is told
        - `place` (str): Where it works
        - `partner_organization` (str): Executive committee with which it cooperates
        - `partner_place` (str): District of that committee
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
    >>> load_diaspora_ties().columns[0]
    'diaspora_tie_id'
    """
    return read("diaspora_ties", backend)


@overload
def load_programmes(backend: Literal["pandas"] = ...) -> ProgrammesFrame: ...
@overload
def load_programmes(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_programmes(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_programmes(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_programmes(backend: Backend = "pandas") -> object:
    """Load the table "Programmes".

    One programme, road map, map of projects or strategy.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `programme_id`, with the columns:

        - `programme_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `kind` (category): What sort of programme it is
        - `country` (str): Country whose programme it is; null: a joint one
        - `term` (str): Period for which it holds
        - `adopted` (str): When it was adopted
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
    >>> load_programmes().columns[0]
    'programme_id'
    """
    return read("programmes", backend)


@overload
def load_programme_inclusions(backend: Literal["pandas"] = ...) -> ProgrammeInclusionsFrame: ...
@overload
def load_programme_inclusions(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_programme_inclusions(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_programme_inclusions(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_programme_inclusions(backend: Backend = "pandas") -> object:
    """Load the table "What programmes include".

    One thing that one programme includes.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `inclusion_id`, with the columns:

        - `inclusion_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `programme` (str): The programme
        - `organization` (str): What is included, where it is an organization
        - `project` (str): What is included, where it is a project
        - `product` (str): What is included, where it is a product
        - `inclusion` (str): What is included, in English
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
    >>> load_programme_inclusions().columns[0]
    'inclusion_id'
    """
    return read("programme_inclusions", backend)


@overload
def load_offices(backend: Literal["pandas"] = ...) -> OfficesFrame: ...
@overload
def load_offices(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_offices(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_offices(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_offices(backend: Backend = "pandas") -> object:
    """Load the table "Offices".

    One office in which the book shows one person.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `office_id`, with the columns:

        - `office_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `person` (str): The person
        - `role` (str): The office, in English
        - `organization` (str): Organization in which the office is held
        - `place` (str): Country or region whose office it is
        - `period` (str): When the book shows the person in office
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
    >>> load_offices().columns[0]
    'office_id'
    """
    return read("offices", backend)


@overload
def load_statements(backend: Literal["pandas"] = ...) -> StatementsFrame: ...
@overload
def load_statements(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_statements(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_statements(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_statements(backend: Backend = "pandas") -> object:
    """Load the table "Statements".

    One thing that the book reports a named person or organization to have said.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `statement_id`, with the columns:

        - `statement_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `person` (str): Who said it, where it is a person
        - `organization` (str): Who said it, where it is an organization
        - `topic` (str): What it is about, in English
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
    >>> load_statements().columns[0]
    'statement_id'
    """
    return read("statements", backend)


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
def load_people(backend: Literal["pandas"] = ...) -> PeopleFrame: ...
@overload
def load_people(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_people(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_people(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_people(backend: Backend = "pandas") -> object:
    """Load the table "People".

    One person who acts or is quoted in the book, or after whom a body is named.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `person_id`, with the columns:

        - `person_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `country` (str): Country for which the person acts
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
    >>> load_people().columns[0]
    'person_id'
    """
    return read("people", backend)


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


@overload
def load_contradictions(backend: Literal["pandas"] = ...) -> ContradictionsFrame: ...
@overload
def load_contradictions(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_contradictions(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_contradictions(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_contradictions(backend: Backend = "pandas") -> object:
    """Load the table "Checks of the book against itself".

    One check of the book against itself: two statements that should fit, and whether they do.
    Computed from the other tables; checks that hold are listed too. The verdict follows from the
    arithmetic and the printed precision, unless the note says why it was set otherwise.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `contradiction_id`, with the columns:

        - `contradiction_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `rule` (category): What is checked
        - `subject` (str): What is checked, in words
        - `left` (str): One side: what is printed, with pages
        - `left_rows` (str): Rows behind the one side, as table/key, separated by spaces
        - `right` (str): The other side: what is printed, with pages
        - `right_rows` (str): Rows behind the other side, as table/key, separated by spaces
        - `formula` (str): The arithmetic
        - `left_value` (float64): Value of the one side; null where the sides are no numbers
        - `right_value` (float64): Value of the other side
        - `difference` (float64): Left value minus right value
        - `tolerance` (float64): Difference that the printed precision explains
        - `verdict` (category): Whether the two sides fit
        - `pages` (str): Printed pages of both sides
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
    >>> load_contradictions().columns[0]
    'contradiction_id'
    """
    return read("contradictions", backend)


@overload
def load_coverage(backend: Literal["pandas"] = ...) -> CoverageFrame: ...
@overload
def load_coverage(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_coverage(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_coverage(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
def load_coverage(backend: Backend = "pandas") -> object:
    """Load the table "Coverage of the book".

    One number, capitalised name or footnote marker of the book's body, and where it landed. Names
    are listed once a page, numbers and markers once an occurrence.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        One row each, sorted by `coverage_id`, with the columns:

        - `coverage_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `kind` (category): What sort of expression it is
        - `page` (Int16): Printed page on which it stands
        - `expression` (str): The expression exactly as printed
        - `occurrence` (Int16): Which occurrence of the expression on the page it is, 1 = first
        - `table` (category): Table in which it landed
        - `row` (str): Key of the row in which it landed
        - `column` (str): Column in which it landed
        - `reason` (category): Why it is no datum; null where it landed in a cell
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
    >>> load_coverage().columns[0]
    'coverage_id'
    """
    return read("coverage", backend)
