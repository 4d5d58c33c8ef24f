"""Types and docstrings of the loaders, for editors and type checkers. Made by the build."""

# pyright: reportIncompatibleMethodOverride=false, reportOverlappingOverload=false
# pyright: reportIncompatibleVariableOverride=false
# mypy: disable-error-code="override, overload-overlap"
from typing import Any, Literal, TypeAlias, overload

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa

__all__ = [
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

def loader_names() -> list[str]: ...

class TradeFrame(pd.DataFrame):
    """The table `trade`, with columns that a type checker knows."""

    trade_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    reporter: pd.Series[str]
    """Country or region whose trade this is (UN Comtrade: reporter)."""
    organization: pd.Series[str]
    """Company or concern of the reporter whose trade this is; null: the whole reporter's."""
    partner: pd.Series[str]
    """Country or region traded with (UN Comtrade: partner)."""
    flow: pd.Series[str]
    """Direction, seen from the reporter."""
    measure: pd.Series[str]
    """What the figure says about the flow."""
    growth_form: pd.Series[str]
    """How the print expresses growth; null where the figure is no growth."""
    value: pd.Series[float]
    """The figure in base units (dollars, not millions); growth always as change in per cent."""
    unit: pd.Series[str]
    """Unit of value."""
    qualifier: pd.Series[str]
    """Word of degree printed with the figure."""
    relative_to: pd.Series[str]
    """Whole of a share, or field of a rank."""
    period: pd.Series[str]
    """Period of the figure, ISO 8601 with SDMX quarters."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    base_period: pd.Series[str]
    """Period with which growth compares; null where the figure is no growth."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "trade_id",
            "reporter",
            "organization",
            "partner",
            "flow",
            "product",
            "measure",
            "growth_form",
            "unit",
            "qualifier",
            "relative_to",
            "period",
            "base_period",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["value"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class TradePanelFrame(pd.DataFrame):
    """The table `trade_panel`, with columns that a type checker knows."""

    panel_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    reporter: pd.Series[str]
    """Country or region whose trade this is."""
    organization: pd.Series[str]
    """Company or concern of the reporter whose trade this is; null: the whole reporter's."""
    partner: pd.Series[str]
    """Country or region traded with."""
    period: pd.Series[str]
    """Period of the figures."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    turnover: pd.Series[float]
    """Exports plus imports."""
    turnover_status: pd.Series[str]
    """Where turnover comes from."""
    turnover_qualifier: pd.Series[str]
    """Word of degree that holds for turnover."""
    exports: pd.Series[float]
    """Goods sold to the partner."""
    exports_status: pd.Series[str]
    """Where exports come from."""
    exports_qualifier: pd.Series[str]
    """Word of degree that holds for exports."""
    imports: pd.Series[float]
    """Goods bought from the partner."""
    imports_status: pd.Series[str]
    """Where imports come from."""
    imports_qualifier: pd.Series[str]
    """Word of degree that holds for imports."""
    balance: pd.Series[float]
    """Exports minus imports."""
    balance_status: pd.Series[str]
    """Where the balance comes from."""
    balance_qualifier: pd.Series[str]
    """Word of degree that holds for the balance."""
    derivation: pd.Series[str]
    """Formulas of the derived cells."""
    disagreements: pd.Series[str]
    """Printed figures that do not fit each other, with their pages."""
    trade_ids: pd.Series[str]
    """Keys of the rows of trade behind the row, separated by spaces."""
    pages: pd.Series[str]
    """Printed pages of those rows."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "panel_id",
            "reporter",
            "organization",
            "partner",
            "product",
            "period",
            "turnover_status",
            "turnover_qualifier",
            "exports_status",
            "exports_qualifier",
            "imports_status",
            "imports_qualifier",
            "balance_status",
            "balance_qualifier",
            "derivation",
            "disagreements",
            "trade_ids",
            "pages",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(
        self, key: Literal["turnover", "exports", "imports", "balance"]
    ) -> pd.Series[float]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class TargetsFrame(pd.DataFrame):
    """The table `targets`, with columns that a type checker knows."""

    target_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    subject: pd.Series[str]
    """What is intended, in a few words."""
    modality: pd.Series[str]
    """How firm the intention is."""
    indicator: pd.Series[str]
    """What the figure measures."""
    reporter: pd.Series[str]
    """Country or region to which the intention applies."""
    organization: pd.Series[str]
    """Company or body to which it applies."""
    project: pd.Series[str]
    """Project to which it applies."""
    partner: pd.Series[str]
    """Country or region traded with."""
    flow: pd.Series[str]
    """Direction of trade, seen from the reporter."""
    growth_form: pd.Series[str]
    """How the print expresses growth; null where the figure is no growth."""
    value: pd.Series[float]
    """The figure in base units (dollars, not millions); growth always as change in per cent."""
    unit: pd.Series[str]
    """Unit of value."""
    qualifier: pd.Series[str]
    """Word of degree printed with the figure."""
    horizon: pd.Series[str]
    """Period by or for which it is intended; null where the text names none."""
    horizon_start: pd.Series[pd.Timestamp]
    """First day of the horizon."""
    horizon_end: pd.Series[pd.Timestamp]
    """Last day of the horizon."""
    base_period: pd.Series[str]
    """Period with which growth compares; null where the figure is no growth."""
    stated: pd.Series[str]
    """When the intention was voiced, as far as the text says."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "target_id",
            "subject",
            "modality",
            "indicator",
            "reporter",
            "organization",
            "project",
            "partner",
            "flow",
            "product",
            "growth_form",
            "unit",
            "qualifier",
            "horizon",
            "base_period",
            "stated",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["value"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(
        self, key: Literal["horizon_start", "horizon_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class DeliveriesFrame(pd.DataFrame):
    """The table `deliveries`, with columns that a type checker knows."""

    delivery_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    seller: pd.Series[str]
    """Who sells or sends."""
    buyer: pd.Series[str]
    """Who buys or receives."""
    origin: pd.Series[str]
    """Country, region or city from which it comes."""
    destination: pd.Series[str]
    """Country, region or city to which it goes."""
    status: pd.Series[str]
    """Whether it was delivered."""
    quantity: pd.Series[float]
    """How many."""
    quantity_unit: pd.Series[str]
    """Unit of quantity."""
    quantity_qualifier: pd.Series[str]
    """Word of degree printed with the quantity."""
    quantity_as_printed: pd.Series[str]
    """The quantity exactly as printed."""
    value: pd.Series[float]
    """For how much."""
    value_qualifier: pd.Series[str]
    """Word of degree printed with the value."""
    value_as_printed: pd.Series[str]
    """The value exactly as printed."""
    date: pd.Series[str]
    """When it is delivered."""
    date_start: pd.Series[pd.Timestamp]
    """First day of the date."""
    date_end: pd.Series[pd.Timestamp]
    """Last day of the date."""
    agreed: pd.Series[str]
    """When it was agreed."""
    agreement: pd.Series[str]
    """Contract or agreement behind it."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "delivery_id",
            "seller",
            "buyer",
            "origin",
            "destination",
            "product",
            "status",
            "quantity_unit",
            "quantity_qualifier",
            "quantity_as_printed",
            "value_qualifier",
            "value_as_printed",
            "date",
            "agreed",
            "agreement",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["quantity", "value"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(self, key: Literal["date_start", "date_end"]) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProductionFrame(pd.DataFrame):
    """The table `production`, with columns that a type checker knows."""

    production_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    organization: pd.Series[str]
    """Who makes it."""
    project: pd.Series[str]
    """Plant or project that makes it."""
    place: pd.Series[str]
    """Where it is made."""
    measure: pd.Series[str]
    """What the figure says."""
    growth_form: pd.Series[str]
    """How the print expresses growth; null where the figure is no growth."""
    value: pd.Series[float]
    """The figure in base units; growth always as change in per cent."""
    unit: pd.Series[str]
    """Unit of value."""
    qualifier: pd.Series[str]
    """Word of degree printed with the figure."""
    period: pd.Series[str]
    """Period of the figure."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    base_period: pd.Series[str]
    """Period with which growth compares; null where the figure is no growth."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "production_id",
            "organization",
            "project",
            "place",
            "product",
            "measure",
            "growth_form",
            "unit",
            "qualifier",
            "period",
            "base_period",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["value"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class InvestmentsFrame(pd.DataFrame):
    """The table `investments`, with columns that a type checker knows."""

    investment_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    investor: pd.Series[str]
    """Country or region from which it comes."""
    investor_organization: pd.Series[str]
    """Who invests."""
    target: pd.Series[str]
    """Country or region to which it goes."""
    target_organization: pd.Series[str]
    """In whom it is invested."""
    project: pd.Series[str]
    """In what it is invested."""
    measure: pd.Series[str]
    """What the figure says."""
    growth_form: pd.Series[str]
    """How the print expresses growth; null where the figure is no growth."""
    value: pd.Series[float]
    """The figure in base units; growth always as change in per cent."""
    unit: pd.Series[str]
    """Unit of value."""
    qualifier: pd.Series[str]
    """Word of degree printed with the figure."""
    period: pd.Series[str]
    """Period of the figure."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    base_period: pd.Series[str]
    """Period with which growth compares; null where the figure is no growth."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "investment_id",
            "investor",
            "investor_organization",
            "target",
            "target_organization",
            "project",
            "measure",
            "growth_form",
            "unit",
            "qualifier",
            "period",
            "base_period",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["value"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class BusinessPresenceFrame(pd.DataFrame):
    """The table `business_presence`, with columns that a type checker knows."""

    presence_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    subject: pd.Series[str]
    """What is counted, in a few words."""
    kind: pd.Series[str]
    """What sort of thing is counted."""
    owner: pd.Series[str]
    """Country or region whose enterprises they are."""
    organization: pd.Series[str]
    """Company whose network they are."""
    host: pd.Series[str]
    """Country or region in which they work."""
    qualifier: pd.Series[str]
    """Word of degree printed with the count."""
    period: pd.Series[str]
    """When it was so."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    part_of: pd.Series[str]
    """The count of which this is a part."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "presence_id",
            "subject",
            "kind",
            "owner",
            "organization",
            "host",
            "qualifier",
            "period",
            "part_of",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["count", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class IndicatorsFrame(pd.DataFrame):
    """The table `indicators`, with columns that a type checker knows."""

    indicator_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    subject: pd.Series[str]
    """What the figure is about, in a few words."""
    indicator: pd.Series[str]
    """What the figure measures."""
    place: pd.Series[str]
    """Country, region or city to which it applies."""
    organization: pd.Series[str]
    """Organization to which it applies."""
    project: pd.Series[str]
    """Project to which it applies."""
    event: pd.Series[str]
    """Event to which it applies."""
    growth_form: pd.Series[str]
    """How the print expresses growth; null where the figure is no growth."""
    value: pd.Series[float]
    """The figure in base units; growth always as change in per cent."""
    unit: pd.Series[str]
    """Unit of value."""
    qualifier: pd.Series[str]
    """Word of degree printed with the figure."""
    period: pd.Series[str]
    """Period of the figure."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    base_period: pd.Series[str]
    """Period with which growth compares; null where the figure is no growth."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "indicator_id",
            "subject",
            "indicator",
            "place",
            "organization",
            "project",
            "event",
            "product",
            "growth_form",
            "unit",
            "qualifier",
            "period",
            "base_period",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["value"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class AgreementsFrame(pd.DataFrame):
    """The table `agreements`, with columns that a type checker knows."""

    agreement_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    name: pd.Series[str]
    """English name."""
    kind: pd.Series[str]
    """What sort of agreement it is."""
    field: pd.Series[str]
    """What it is about, in a few words."""
    status: pd.Series[str]
    """How far it has come."""
    date: pd.Series[str]
    """When it was signed or agreed."""
    date_start: pd.Series[pd.Timestamp]
    """First day of the date."""
    date_end: pd.Series[pd.Timestamp]
    """Last day of the date."""
    place: pd.Series[str]
    """Where it was signed or agreed."""
    term: pd.Series[str]
    """Period for which it holds."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "agreement_id",
            "name",
            "kind",
            "field",
            "status",
            "date",
            "place",
            "term",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["date_start", "date_end"]) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class AgreementPartiesFrame(pd.DataFrame):
    """The table `agreement_parties`, with columns that a type checker knows."""

    party_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    agreement: pd.Series[str]
    """The agreement."""
    organization: pd.Series[str]
    """The party, where it is an organization."""
    place: pd.Series[str]
    """The party, where it is a country, region, city or district."""
    person: pd.Series[str]
    """The party, where it is a person."""
    role: pd.Series[str]
    """Its part in the agreement."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "party_id", "agreement", "organization", "place", "person", "role", "as_printed", "note"
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class EventsFrame(pd.DataFrame):
    """The table `events`, with columns that a type checker knows."""

    event_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    name: pd.Series[str]
    """English name."""
    kind: pd.Series[str]
    """What sort of event it is."""
    ordinal: pd.Series[int]
    """Number of the event in its series."""
    status: pd.Series[str]
    """Whether it took place."""
    date: pd.Series[str]
    """When it took place."""
    date_start: pd.Series[pd.Timestamp]
    """First day of the date."""
    date_end: pd.Series[pd.Timestamp]
    """Last day of the date."""
    place: pd.Series[str]
    """Where it took place."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal["event_id", "name", "kind", "status", "date", "place", "as_printed", "note"],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["ordinal", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: Literal["date_start", "date_end"]) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class EventParticipantsFrame(pd.DataFrame):
    """The table `event_participants`, with columns that a type checker knows."""

    event_participant_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    event: pd.Series[str]
    """The event."""
    organization: pd.Series[str]
    """The participant, where it is an organization."""
    place: pd.Series[str]
    """The participant, where it is a country, region or city."""
    person: pd.Series[str]
    """The participant, where it is a person."""
    group: pd.Series[str]
    """The participants, where they are a group without a name."""
    role: pd.Series[str]
    """Part in the event."""
    qualifier: pd.Series[str]
    """Word of degree printed with the count."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "event_participant_id",
            "event",
            "organization",
            "place",
            "person",
            "group",
            "role",
            "qualifier",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["count", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProjectsFrame(pd.DataFrame):
    """The table `projects`, with columns that a type checker knows."""

    project_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    name: pd.Series[str]
    """English name."""
    kind: pd.Series[str]
    """What sort of project it is."""
    place: pd.Series[str]
    """Where it is, or is to be."""
    start: pd.Series[str]
    """When it started, or is to start."""
    status: pd.Series[str]
    """How far it has come."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "project_id", "name", "kind", "place", "start", "status", "as_printed", "note"
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProjectParticipantsFrame(pd.DataFrame):
    """The table `project_participants`, with columns that a type checker knows."""

    project_participant_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    project: pd.Series[str]
    """The project."""
    organization: pd.Series[str]
    """The participant, where it is an organization."""
    place: pd.Series[str]
    """The participant, where it is a country, region or city."""
    role: pd.Series[str]
    """Part in the project."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "project_participant_id",
            "project",
            "organization",
            "place",
            "role",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProjectProductsFrame(pd.DataFrame):
    """The table `project_products`, with columns that a type checker knows."""

    project_product_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    project: pd.Series[str]
    """The project."""
    status: pd.Series[str]
    """Whether it is made already."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal["project_product_id", "project", "product", "status", "as_printed", "note"],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class OrganizationLinksFrame(pd.DataFrame):
    """The table `organization_links`, with columns that a type checker knows."""

    link_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    organization: pd.Series[str]
    """The organization that the tie is told of."""
    kind: pd.Series[str]
    """What sort of tie it is."""
    target_organization: pd.Series[str]
    """The other side, where it is an organization."""
    target_place: pd.Series[str]
    """The other side, where it is a place."""
    target_product: pd.Series[str]
    """The other side, where it is a product."""
    target_project: pd.Series[str]
    """The other side, where it is a project."""
    start: pd.Series[str]
    """When the tie began."""
    end: pd.Series[str]
    """When the tie ended."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "link_id",
            "organization",
            "kind",
            "target_organization",
            "target_place",
            "target_product",
            "target_project",
            "start",
            "end",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProductTradeFrame(pd.DataFrame):
    """The table `product_trade`, with columns that a type checker knows."""

    product_trade_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    reporter: pd.Series[str]
    """Country or region whose trade this is."""
    organization: pd.Series[str]
    """Company or concern of the reporter whose trade this is."""
    partner: pd.Series[str]
    """Country or region traded with; null where it is not told."""
    flow: pd.Series[str]
    """Direction, seen from the reporter; null where it is not told."""
    status: pd.Series[str]
    """Whether it is traded, planned or wanted."""
    period: pd.Series[str]
    """When it is traded."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "product_trade_id",
            "reporter",
            "organization",
            "partner",
            "flow",
            "product",
            "status",
            "period",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class CooperationTiesFrame(pd.DataFrame):
    """The table `cooperation_ties`, with columns that a type checker knows."""

    cooperation_tie_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    source_place: pd.Series[str]
    """The actor, where it is a country, region or city."""
    source_organization: pd.Series[str]
    """The actor, where it is an organization."""
    kind: pd.Series[str]
    """What sort of tie it is."""
    target_place: pd.Series[str]
    """The other side, where it is a country, region or city."""
    target_organization: pd.Series[str]
    """The other side, where it is an organization."""
    field: pd.Series[str]
    """What the tie is about."""
    period: pd.Series[str]
    """When the tie is told to exist."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "cooperation_tie_id",
            "source_place",
            "source_organization",
            "kind",
            "target_place",
            "target_organization",
            "field",
            "period",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class CooperationTopicsFrame(pd.DataFrame):
    """The table `cooperation_topics`, with columns that a type checker knows."""

    topic_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    agreement: pd.Series[str]
    """What covers it, where it is an agreement."""
    event: pd.Series[str]
    """What covers it, where it is an event."""
    programme: pd.Series[str]
    """What covers it, where it is a programme."""
    project: pd.Series[str]
    """What covers it, where it is a project."""
    organization: pd.Series[str]
    """What covers it, where it is an organization."""
    topic: pd.Series[str]
    """The topic, in English."""
    modality: pd.Series[str]
    """How the topic is named."""
    side: pd.Series[str]
    """Whose view it is; null: both sides."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "topic_id",
            "agreement",
            "event",
            "programme",
            "project",
            "organization",
            "topic",
            "modality",
            "side",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class DiasporaTiesFrame(pd.DataFrame):
    """The table `diaspora_ties`, with columns that a type checker knows."""

    diaspora_tie_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    organization: pd.Series[str]
    """The association; null where only its place is told."""
    place: pd.Series[str]
    """Where it works."""
    partner_organization: pd.Series[str]
    """Executive committee with which it cooperates."""
    partner_place: pd.Series[str]
    """District of that committee."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "diaspora_tie_id",
            "organization",
            "place",
            "partner_organization",
            "partner_place",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProgrammesFrame(pd.DataFrame):
    """The table `programmes`, with columns that a type checker knows."""

    programme_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    name: pd.Series[str]
    """English name."""
    kind: pd.Series[str]
    """What sort of programme it is."""
    country: pd.Series[str]
    """Country whose programme it is; null: a joint one."""
    term: pd.Series[str]
    """Period for which it holds."""
    adopted: pd.Series[str]
    """When it was adopted."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "programme_id", "name", "kind", "country", "term", "adopted", "as_printed", "note"
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProgrammeInclusionsFrame(pd.DataFrame):
    """The table `programme_inclusions`, with columns that a type checker knows."""

    inclusion_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    programme: pd.Series[str]
    """The programme."""
    organization: pd.Series[str]
    """What is included, where it is an organization."""
    project: pd.Series[str]
    """What is included, where it is a project."""
    inclusion: pd.Series[str]
    """What is included, in English."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "inclusion_id",
            "programme",
            "organization",
            "project",
            "product",
            "inclusion",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class OfficesFrame(pd.DataFrame):
    """The table `offices`, with columns that a type checker knows."""

    office_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    person: pd.Series[str]
    """The person."""
    role: pd.Series[str]
    """The office, in English."""
    organization: pd.Series[str]
    """Organization in which the office is held."""
    place: pd.Series[str]
    """Country or region whose office it is."""
    period: pd.Series[str]
    """When the book shows the person in office."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "office_id", "person", "role", "organization", "place", "period", "as_printed", "note"
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class StatementsFrame(pd.DataFrame):
    """The table `statements`, with columns that a type checker knows."""

    statement_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    person: pd.Series[str]
    """Who said it, where it is a person."""
    organization: pd.Series[str]
    """Who said it, where it is an organization."""
    topic: pd.Series[str]
    """What it is about, in English."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self, key: Literal["statement_id", "person", "organization", "topic", "as_printed", "note"]
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class PlacesFrame(pd.DataFrame):
    """The table `places`, with columns that a type checker knows."""

    place_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    name: pd.Series[str]
    """English name."""
    kind: pd.Series[str]
    """What sort of place it is."""
    parent: pd.Series[str]
    """Place in which it lies; null for countries and areas."""
    iso_3166_1: pd.Series[str]
    """ISO 3166-1 alpha-3 code of the country that it is or lies in."""
    iso_3166_2: pd.Series[str]
    """ISO 3166-2 code where the place is a coded subdivision."""
    page: pd.Series[int]
    """First printed page that names it."""
    as_printed: pd.Series[str]
    """Its name as printed there."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "place_id", "name", "kind", "parent", "iso_3166_1", "iso_3166_2", "as_printed", "note"
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class OrganizationsFrame(pd.DataFrame):
    """The table `organizations`, with columns that a type checker knows."""

    organization_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    name: pd.Series[str]
    """English name."""
    kind: pd.Series[str]
    """What sort of body it is."""
    country: pd.Series[str]
    """Country whose body it is; null for international bodies."""
    seat: pd.Series[str]
    """Place where it is said, or by its name known, to be seated."""
    page: pd.Series[int]
    """First printed page that names it."""
    as_printed: pd.Series[str]
    """Its name as printed there."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal["organization_id", "name", "kind", "country", "seat", "as_printed", "note"],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class PeopleFrame(pd.DataFrame):
    """The table `people`, with columns that a type checker knows."""

    person_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    name: pd.Series[str]
    """English name."""
    country: pd.Series[str]
    """Country for which the person acts."""
    page: pd.Series[int]
    """First printed page that names it."""
    as_printed: pd.Series[str]
    """Its name as printed there."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self, key: Literal["person_id", "name", "country", "as_printed", "note"]
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProductsFrame(pd.DataFrame):
    """The table `products`, with columns that a type checker knows."""

    product_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    name: pd.Series[str]
    """English name."""
    kind: pd.Series[str]
    """What sort of product it is."""
    parent: pd.Series[str]
    """Group of goods to which it belongs."""
    hs_heading: pd.Series[str]
    """Heading or chapter of the Harmonized System (HS 2022) that fits best."""
    page: pd.Series[int]
    """First printed page that names it."""
    as_printed: pd.Series[str]
    """Its name as printed there."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal["product_id", "name", "kind", "parent", "hs_heading", "as_printed", "note"],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class AliasesFrame(pd.DataFrame):
    """The table `aliases`, with columns that a type checker knows."""

    alias_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    table: pd.Series[str]
    """Table that holds the entity."""
    row: pd.Series[str]
    """Key of the entity in that table."""
    alias: pd.Series[str]
    """The name exactly as printed."""
    page: pd.Series[int]
    """Printed page on which this form stands."""
    @overload
    def __getitem__(self, key: Literal["alias_id", "table", "row", "alias"]) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class SourcesFrame(pd.DataFrame):
    """The table `sources`, with columns that a type checker knows."""

    source_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    author: pd.Series[str]
    """Authors as printed, separated by semicolons."""
    title: pd.Series[str]
    """Title as printed, in the language of the print."""
    container: pd.Series[str]
    """Newspaper, journal or collective volume that holds the work."""
    publisher_place: pd.Series[str]
    """Place of publication."""
    publisher: pd.Series[str]
    """Publisher."""
    year: pd.Series[int]
    """Year of publication as printed."""
    kind: pd.Series[str]
    """What sort of work it is."""
    medium: pd.Series[str]
    """How the author cites it."""
    url_as_printed: pd.Series[str]
    """Address as printed, line breaks removed, translated and spaced parts left alone."""
    url: pd.Series[str]
    """Address with the damage of the translation undone; null where it cannot be told."""
    state: pd.Series[str]
    """How much of the reference the text keeps."""
    page: pd.Series[int]
    """First printed page on which it is cited."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "source_id",
            "author",
            "title",
            "container",
            "publisher_place",
            "publisher",
            "kind",
            "medium",
            "url_as_printed",
            "url",
            "state",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["year", "page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class FootnotesFrame(pd.DataFrame):
    """The table `footnotes`, with columns that a type checker knows."""

    footnote: pd.Series[int]
    """Number of the footnote as printed."""
    page: pd.Series[int]
    """Printed page on which its marker stands."""
    source: pd.Series[str]
    """Work that it cites; null where nothing of the reference is left."""
    locator: pd.Series[str]
    """Page of the cited work."""
    state: pd.Series[str]
    """How much of the footnote the text keeps."""
    as_printed: pd.Series[str]
    """Title, or what is left of it, as printed in this footnote."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(self, key: Literal["footnote", "page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(
        self, key: Literal["source", "locator", "state", "as_printed", "note"]
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class MentionsFrame(pd.DataFrame):
    """The table `mentions`, with columns that a type checker knows."""

    mention_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    table: pd.Series[str]
    """Table that holds the fact."""
    row: pd.Series[str]
    """Key of the fact in that table."""
    page: pd.Series[int]
    """Printed page of the further mention."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words of the further mention, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self, key: Literal["mention_id", "table", "row", "as_printed", "note"]
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ContradictionsFrame(pd.DataFrame):
    """The table `contradictions`, with columns that a type checker knows."""

    contradiction_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    rule: pd.Series[str]
    """What is checked."""
    subject: pd.Series[str]
    """What is checked, in words."""
    left: pd.Series[str]
    """One side: what is printed, with pages."""
    left_rows: pd.Series[str]
    """Rows behind the one side, as table/key, separated by spaces."""
    right: pd.Series[str]
    """The other side: what is printed, with pages."""
    right_rows: pd.Series[str]
    """Rows behind the other side, as table/key, separated by spaces."""
    formula: pd.Series[str]
    """The arithmetic."""
    left_value: pd.Series[float]
    """Value of the one side; null where the sides are no numbers."""
    right_value: pd.Series[float]
    """Value of the other side."""
    difference: pd.Series[float]
    """Left value minus right value."""
    tolerance: pd.Series[float]
    """Difference that the printed precision explains."""
    verdict: pd.Series[str]
    """Whether the two sides fit."""
    pages: pd.Series[str]
    """Printed pages of both sides."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "contradiction_id",
            "rule",
            "subject",
            "left",
            "left_rows",
            "right",
            "right_rows",
            "formula",
            "verdict",
            "pages",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(
        self, key: Literal["left_value", "right_value", "difference", "tolerance"]
    ) -> pd.Series[float]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class CoverageFrame(pd.DataFrame):
    """The table `coverage`, with columns that a type checker knows."""

    coverage_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    kind: pd.Series[str]
    """What sort of expression it is."""
    page: pd.Series[int]
    """Printed page on which it stands."""
    expression: pd.Series[str]
    """The expression exactly as printed."""
    occurrence: pd.Series[int]
    """Which occurrence of the expression on the page it is, 1 = first."""
    table: pd.Series[str]
    """Table in which it landed."""
    row: pd.Series[str]
    """Key of the row in which it landed."""
    column: pd.Series[str]
    """Column in which it landed."""
    reason: pd.Series[str]
    """Why it is no datum; null where it landed in a cell."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "coverage_id", "kind", "expression", "table", "row", "column", "reason", "note"
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "occurrence"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

@overload
def load(name: Literal["trade"], backend: Literal["pandas"] = ...) -> TradeFrame:
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
        The caller's own table, one row a fact or entity; `describe(name)` lists its columns and
        their units.

    Raises
    ------
    UnknownNameError
        When there is no such table or backend.
    MissingExtraError
        When the backend's library is not installed.
    DamagedDataError
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> load("footnotes").shape
    (117, 7)
    """

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
@overload
def load_trade(backend: Literal["pandas"] = ...) -> TradeFrame:
    """Load the table "Trade figures".

    One printed figure about trade: one reporter, partner, flow, product, period and measure.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 60 rows, sorted by `trade_id`, with facts from the pages 5, 7-8,
        16, 22-23, 31-33, 38-39, 44-45, 47-48, 53, 55, 59, 63, 67 of the book. Its columns, with
        their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_trade
    >>> load_trade().shape
    (60, 20)
    """

@overload
def load_trade(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_trade(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_trade(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_trade_panel(backend: Literal["pandas"] = ...) -> TradePanelFrame:
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
        The caller's own table of 22 rows, sorted by `panel_id`, with facts from the pages 5, 8, 16,
        22-23, 31-32, 38-39, 44, 47-48, 53, 55, 59, 63, 67 of the book. Its columns, with their
        types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_trade_panel
    >>> load_trade_panel().shape
    (22, 24)
    """

@overload
def load_trade_panel(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_trade_panel(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_trade_panel(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_targets(backend: Literal["pandas"] = ...) -> TargetsFrame:
    """Load the table "Targets, plans and forecasts".

    One printed figure that was intended, forecast or held possible, with its horizon.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 31 rows, sorted by `target_id`, with facts from the pages 8,
        16-18, 24-26, 31, 34, 36-38, 45-47, 52-53, 55, 61-62 of the book. Its columns, with their
        types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_targets
    >>> load_targets().shape
    (31, 23)
    """

@overload
def load_targets(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_targets(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_targets(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_deliveries(backend: Literal["pandas"] = ...) -> DeliveriesFrame:
    """Load the table "Deliveries and contracts".

    One delivery or contract of delivery: who, to whom, what, how many, for how much, when.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 17 rows, sorted by `delivery_id`, with facts from the pages 10,
        33, 41, 45-46, 49-50, 55, 65 of the book. Its columns, with their types in pandas and their
        units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_deliveries
    >>> load_deliveries().shape
    (17, 23)
    """

@overload
def load_deliveries(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_deliveries(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_deliveries(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_production(backend: Literal["pandas"] = ...) -> ProductionFrame:
    """Load the table "Production".

    One printed figure about what is or can be made.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 21 rows, sorted by `production_id`, with facts from the pages 22,
        35-36, 46-49, 60, 64-66 of the book. Its columns, with their types in pandas and their
        units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_production
    >>> load_production().shape
    (21, 18)
    """

@overload
def load_production(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_production(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_production(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_investments(backend: Literal["pandas"] = ...) -> InvestmentsFrame:
    """Load the table "Investments".

    One printed figure about an investment that was made.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 3 rows, sorted by `investment_id`, with facts from the pages 17,
        63 of the book. Its columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_investments
    >>> load_investments().shape
    (3, 19)
    """

@overload
def load_investments(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_investments(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_investments(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_business_presence(backend: Literal["pandas"] = ...) -> BusinessPresenceFrame:
    """Load the table "Counts of enterprises".

    One printed count of enterprises, plants, dealers, projects or agreements.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 33 rows, sorted by `presence_id`, with facts from the pages 8,
        20-21, 32, 35, 38, 45-46, 54-56, 60, 64, 67 of the book. Its columns, with their types in
        pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_business_presence
    >>> load_business_presence().shape
    (33, 16)
    """

@overload
def load_business_presence(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_business_presence(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_business_presence(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_indicators(backend: Literal["pandas"] = ...) -> IndicatorsFrame:
    """Load the table "Other figures".

    One printed figure that has no table of its own.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 43 rows, sorted by `indicator_id`, with facts from the pages 4-5,
        8-12, 16-18, 22-23, 28, 31-32, 34, 36, 38, 45-46, 48-50, 52, 56, 61, 65-66, 68 of the book.
        Its columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_indicators
    >>> load_indicators().shape
    (43, 20)
    """

@overload
def load_indicators(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_indicators(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_indicators(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_agreements(backend: Literal["pandas"] = ...) -> AgreementsFrame:
    """Load the table "Agreements".

    One agreement, treaty, memorandum or contract.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 58 rows, sorted by `agreement_id`, with facts from the pages 4-7,
        9-10, 19-20, 24, 26-27, 30-31, 33, 39-42, 44-46, 50, 52, 54, 56, 64-65 of the book. Its
        columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_agreements
    >>> load_agreements().shape
    (58, 14)
    """

@overload
def load_agreements(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_agreements(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_agreements(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_agreement_parties(backend: Literal["pandas"] = ...) -> AgreementPartiesFrame:
    """Load the table "Parties to agreements".

    One party to one agreement.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 122 rows, sorted by `party_id`, with facts from the pages 4-7,
        9-10, 19-20, 24, 26, 30-31, 33, 39-42, 44-46, 50, 52, 54, 56, 64-65 of the book. Its
        columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_agreement_parties
    >>> load_agreement_parties().shape
    (122, 10)
    """

@overload
def load_agreement_parties(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_agreement_parties(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_agreement_parties(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_events(backend: Literal["pandas"] = ...) -> EventsFrame:
    """Load the table "Events".

    One meeting, visit, forum, commission session, exhibition or other event.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 47 rows, sorted by `event_id`, with facts from the pages 2, 5, 7,
        9, 12, 16-17, 19-24, 26-27, 31-32, 37-40, 44, 48-50, 53, 55-56, 60-62, 64-65, 67-68 of the
        book. Its columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_events
    >>> load_events().shape
    (47, 13)
    """

@overload
def load_events(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_events(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_events(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_event_participants(backend: Literal["pandas"] = ...) -> EventParticipantsFrame:
    """Load the table "Participants of events".

    One participant, or one group of participants, of one event.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 113 rows, sorted by `event_participant_id`, with facts from the
        pages 2, 5, 7, 9-10, 12, 16-17, 19-24, 26-27, 31-33, 37-40, 44-45, 48, 50, 53, 55-56, 60-65,
        67 of the book. Its columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_event_participants
    >>> load_event_participants().shape
    (113, 13)
    """

@overload
def load_event_participants(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_event_participants(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_event_participants(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_projects(backend: Literal["pandas"] = ...) -> ProjectsFrame:
    """Load the table "Projects".

    One joint venture, plant, park, workshop, quarter, farm or other undertaking.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 68 rows, sorted by `project_id`, with facts from the pages 7-10,
        20-23, 25-26, 34-37, 40-41, 45-46, 49, 51-52, 54, 56, 60-62, 64-65, 68 of the book. Its
        columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_projects
    >>> load_projects().shape
    (68, 10)
    """

@overload
def load_projects(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_projects(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_projects(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_project_participants(backend: Literal["pandas"] = ...) -> ProjectParticipantsFrame:
    """Load the table "Participants of projects".

    One participant of one project.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 154 rows, sorted by `project_participant_id`, with facts from the
        pages 7-10, 21-26, 34-37, 40-41, 45-46, 49-54, 56, 60-62, 64-65, 68 of the book. Its
        columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_project_participants
    >>> load_project_participants().shape
    (154, 9)
    """

@overload
def load_project_participants(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_project_participants(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_project_participants(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_project_products(backend: Literal["pandas"] = ...) -> ProjectProductsFrame:
    """Load the table "Products of projects".

    One product that one project makes or is to make.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 97 rows, sorted by `project_product_id`, with facts from the pages
        8-10, 20-23, 25-26, 34-37, 41, 45-46, 49, 51-52, 54, 60-62, 64-65 of the book. Its columns,
        with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_project_products
    >>> load_project_products().shape
    (97, 8)
    """

@overload
def load_project_products(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_project_products(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_project_products(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_organization_links(backend: Literal["pandas"] = ...) -> OrganizationLinksFrame:
    """Load the table "Ties of organizations".

    One tie of an organization to another organization, a place, a product or a project.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 128 rows, sorted by `link_id`, with facts from the pages 2, 9-10,
        12, 20-23, 25-27, 30, 32-37, 39-40, 42, 45-46, 49-51, 53, 55-56, 60-61, 64-68 of the book.
        Its columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_organization_links
    >>> load_organization_links().shape
    (128, 13)
    """

@overload
def load_organization_links(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_organization_links(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_organization_links(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_product_trade(backend: Literal["pandas"] = ...) -> ProductTradeFrame:
    """Load the table "Products traded".

    One product that is said to be, or to become, traded in one direction.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 184 rows, sorted by `product_trade_id`, with facts from the pages
        8-10, 16, 20, 22-26, 32-33, 39-41, 44-54, 56, 59-62, 65-67 of the book. Its columns, with
        their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_product_trade
    >>> load_product_trade().shape
    (184, 14)
    """

@overload
def load_product_trade(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_product_trade(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_product_trade(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_cooperation_ties(backend: Literal["pandas"] = ...) -> CooperationTiesFrame:
    """Load the table "Ties of cooperation".

    One tie of cooperation, interest or intent from one actor to another.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 179 rows, sorted by `cooperation_tie_id`, with facts from the
        pages 2-5, 7-13, 16-17, 19, 22-24, 26-27, 31-32, 35, 38-42, 46-50, 52-57, 61, 63-68 of the
        book. Its columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_cooperation_ties
    >>> load_cooperation_ties().shape
    (179, 14)
    """

@overload
def load_cooperation_ties(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_cooperation_ties(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_cooperation_ties(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_cooperation_topics(backend: Literal["pandas"] = ...) -> CooperationTopicsFrame:
    """Load the table "Topics of cooperation".

    One topic that an agreement, event, programme, project, body or side names.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 445 rows, sorted by `topic_id`, with facts from the pages 2-7,
        9-13, 16-28, 30-42, 44-56, 59-68 of the book. Its columns, with their types in pandas and
        their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_cooperation_topics
    >>> load_cooperation_topics().shape
    (445, 13)
    """

@overload
def load_cooperation_topics(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_cooperation_topics(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_cooperation_topics(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_diaspora_ties(backend: Literal["pandas"] = ...) -> DiasporaTiesFrame:
    """Load the table "Ties of the diaspora".

    One structure of the Belarusian diaspora in Kazakhstan, its place and its partner.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 18 rows, sorted by `diaspora_tie_id`, with facts from the pages
        11-12 of the book. Its columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_diaspora_ties
    >>> load_diaspora_ties().shape
    (18, 9)
    """

@overload
def load_diaspora_ties(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_diaspora_ties(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_diaspora_ties(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_programmes(backend: Literal["pandas"] = ...) -> ProgrammesFrame:
    """Load the table "Programmes".

    One programme, road map, map of projects or strategy.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 10 rows, sorted by `programme_id`, with facts from the pages 6,
        17-18, 21, 23, 31, 34, 44 of the book. Its columns, with their types in pandas and their
        units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_programmes
    >>> load_programmes().shape
    (10, 10)
    """

@overload
def load_programmes(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_programmes(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_programmes(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_programme_inclusions(backend: Literal["pandas"] = ...) -> ProgrammeInclusionsFrame:
    """Load the table "What programmes include".

    One thing that one programme includes.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 16 rows, sorted by `inclusion_id`, with facts from the pages 11,
        21, 23, 31, 34, 64 of the book. Its columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_programme_inclusions
    >>> load_programme_inclusions().shape
    (16, 10)
    """

@overload
def load_programme_inclusions(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_programme_inclusions(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_programme_inclusions(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_offices(backend: Literal["pandas"] = ...) -> OfficesFrame:
    """Load the table "Offices".

    One office in which the book shows one person.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 11 rows, sorted by `office_id`, with facts from the pages 7, 20,
        22-23, 27, 37, 44, 55 of the book. Its columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_offices
    >>> load_offices().shape
    (11, 10)
    """

@overload
def load_offices(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_offices(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_offices(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_statements(backend: Literal["pandas"] = ...) -> StatementsFrame:
    """Load the table "Statements".

    One thing that the book reports a named person or organization to have said.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 82 rows, sorted by `statement_id`, with facts from the pages 3,
        10-13, 16-17, 19-20, 22-24, 26-27, 31-32, 35, 37, 39, 47, 51-53, 55, 59-61, 63-65, 67 of the
        book. Its columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_statements
    >>> load_statements().shape
    (82, 8)
    """

@overload
def load_statements(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_statements(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_statements(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_places(backend: Literal["pandas"] = ...) -> PlacesFrame:
    """Load the table "Places".

    One country, region, city, district, zone or wider area that the book names.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 66 rows, sorted by `place_id`, with facts from the pages 2-4, 7,
        10-12, 17, 21-22, 25, 33-34, 39, 41-42, 47, 54, 65, 68 of the book. Its columns, with their
        types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_places
    >>> load_places().shape
    (66, 9)
    """

@overload
def load_places(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_places(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_places(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_organizations(backend: Literal["pandas"] = ...) -> OrganizationsFrame:
    """Load the table "Organizations".

    One company, authority, commission or other body that the book names.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 122 rows, sorted by `organization_id`, with facts from the pages
        2-5, 7, 9-10, 12-13, 20-27, 30, 32-33, 35, 37, 39-40, 42, 46-48, 50, 52-56, 60-62, 64-68 of
        the book. Its columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_organizations
    >>> load_organizations().shape
    (122, 8)
    """

@overload
def load_organizations(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_organizations(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_organizations(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_people(backend: Literal["pandas"] = ...) -> PeopleFrame:
    """Load the table "People".

    One person who acts or is quoted in the book, or after whom a body is named.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 32 rows, sorted by `person_id`, with facts from the pages 3, 9-10,
        12-13, 17, 20, 22-23, 25, 27, 37-39, 44, 47, 52-53, 55, 61, 64, 67-68 of the book. Its
        columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_people
    >>> load_people().shape
    (32, 6)
    """

@overload
def load_people(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_people(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_people(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_products(backend: Literal["pandas"] = ...) -> ProductsFrame:
    """Load the table "Products".

    One good, group of goods, material or named model that is traded or made.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 184 rows, sorted by `product_id`, with facts from the pages 6-10,
        18, 20-26, 32-37, 39-41, 44-54, 56, 59-62, 65, 67 of the book. Its columns, with their types
        in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_products
    >>> load_products().shape
    (184, 8)
    """

@overload
def load_products(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_products(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_products(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_aliases(backend: Literal["pandas"] = ...) -> AliasesFrame:
    """Load the table "Printed names of entities".

    One printed form of one entity's name on one page.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 1018 rows, sorted by `alias_id`, with facts from the pages 2-14,
        16-28, 30-42, 44-56, 59-68 of the book. Its columns, with their types in pandas and their
        units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_aliases
    >>> load_aliases().shape
    (1018, 5)
    """

@overload
def load_aliases(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_aliases(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_aliases(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_sources(backend: Literal["pandas"] = ...) -> SourcesFrame:
    """Load the table "Cited works".

    One work that the author cites, however often he cites it.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 110 rows, sorted by `source_id`, with facts from the pages 2-7,
        9-13, 16-27, 30-42, 44-56, 59-67 of the book. Its columns, with their types in pandas and
        their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_sources
    >>> load_sources().shape
    (110, 14)
    """

@overload
def load_sources(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_sources(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_sources(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_footnotes(backend: Literal["pandas"] = ...) -> FootnotesFrame:
    """Load the table "Footnotes".

    One footnote of the book, 1 to 117.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 117 rows, sorted by `footnote`, with facts from the pages 2-7,
        9-13, 16-27, 30-42, 44-56, 59-68 of the book. Its columns, with their types in pandas and
        their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_footnotes
    >>> load_footnotes().shape
    (117, 7)
    """

@overload
def load_footnotes(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_footnotes(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_footnotes(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_mentions(backend: Literal["pandas"] = ...) -> MentionsFrame:
    """Load the table "Restatements of facts".

    One further place in the book where a fact that has its row already is stated again.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 205 rows, sorted by `mention_id`, with facts from the pages 3-4,
        9-11, 13-14, 16-19, 21-22, 24-27, 30-31, 33-37, 40-42, 44-53, 55-56, 59-68 of the book. Its
        columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_mentions
    >>> load_mentions().shape
    (205, 7)
    """

@overload
def load_mentions(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_mentions(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_mentions(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_contradictions(backend: Literal["pandas"] = ...) -> ContradictionsFrame:
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
        The caller's own table of 56 rows, sorted by `contradiction_id`, with facts from the pages
        4-6, 8, 10-11, 16, 20-22, 24-26, 30-32, 34-36, 38-39, 41-42, 44-50, 52-56, 59-60, 63-67 of
        the book. Its columns, with their types in pandas and their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_contradictions
    >>> load_contradictions().shape
    (56, 15)
    """

@overload
def load_contradictions(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_contradictions(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_contradictions(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
@overload
def load_coverage(backend: Literal["pandas"] = ...) -> CoverageFrame:
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
        The caller's own table of 1177 rows, sorted by `coverage_id`, with facts from the pages
        2-13, 16-28, 30-42, 44-57, 59-68 of the book. Its columns, with their types in pandas and
        their units:

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
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> from bykz_data import load_coverage
    >>> load_coverage().shape
    (1177, 10)
    """

@overload
def load_coverage(backend: Literal["arrow"]) -> pa.Table: ...
@overload
def load_coverage(backend: Literal["polars"]) -> pl.DataFrame: ...
@overload
def load_coverage(backend: Literal["duckdb"]) -> duckdb.DuckDBPyRelation: ...
