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
    "load_fact_entities",
    "load_facts",
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
    "load_programme_parties",
    "load_programmes",
    "load_project_participants",
    "load_project_products",
    "load_projects",
    "load_sources",
    "load_statements",
    "load_states",
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
    "states",
    "organization_links",
    "product_trade",
    "cooperation_ties",
    "cooperation_topics",
    "diaspora_ties",
    "programmes",
    "programme_parties",
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
    "facts",
    "fact_entities",
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
    actors: pd.Series[str]
    """Those within the organization whose trade it is; null: the organization itself."""
    partner: pd.Series[str]
    """Country or region traded with (UN Comtrade: partner)."""
    flow: pd.Series[str]
    """Direction, seen from the reporter."""
    scope: pd.Series[str]
    """Whose trade the figure is: that of whole countries, of or with a region, or a company's."""
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
    """Period of the figure, ISO 8601 with SDMX quarters; null where the print gives none."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    year: pd.Series[int]
    """Year, where the period is one whole year; null otherwise."""
    frequency: pd.Series[str]
    """What sort of span the period is."""
    date_basis: pd.Series[str]
    """How the period was found; null where there is none."""
    base_period: pd.Series[str]
    """Period with which growth compares; null where the figure is no growth."""
    standing: pd.Series[str]
    """Whether the book prints the same figure more exactly, or otherwise, in another row."""
    degree: pd.Series[str]
    """Degree that the print gives it; null: none."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "actors",
            "partner",
            "flow",
            "product",
            "scope",
            "measure",
            "growth_form",
            "unit",
            "qualifier",
            "relative_to",
            "period",
            "frequency",
            "date_basis",
            "base_period",
            "standing",
            "degree",
            "basis",
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
    def __getitem__(self, key: Literal["year", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class TradeLabelledFrame(TradeFrame):
    """The table `trade`, with the columns that `labels` and `meanings` add."""

    reporter_name: pd.Series[str]
    """Name of the row of places to which reporter leads."""
    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    partner_name: pd.Series[str]
    """Name of the row of places to which partner leads."""
    flow_meaning: pd.Series[str]
    """Meaning of the code in flow."""
    product_name: pd.Series[str]
    """Name of the row of products to which product leads."""
    scope_meaning: pd.Series[str]
    """Meaning of the code in scope."""
    measure_meaning: pd.Series[str]
    """Meaning of the code in measure."""
    growth_form_meaning: pd.Series[str]
    """Meaning of the code in growth_form."""
    unit_meaning: pd.Series[str]
    """Meaning of the code in unit."""
    qualifier_meaning: pd.Series[str]
    """Meaning of the code in qualifier."""
    relative_to_meaning: pd.Series[str]
    """Meaning of the code in relative_to."""
    frequency_meaning: pd.Series[str]
    """Meaning of the code in frequency."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    standing_meaning: pd.Series[str]
    """Meaning of the code in standing."""
    degree_meaning: pd.Series[str]
    """Meaning of the code in degree."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "trade_id",
            "reporter",
            "organization",
            "actors",
            "partner",
            "flow",
            "product",
            "scope",
            "measure",
            "growth_form",
            "unit",
            "qualifier",
            "relative_to",
            "period",
            "frequency",
            "date_basis",
            "base_period",
            "standing",
            "degree",
            "basis",
            "as_printed",
            "note",
            "reporter_name",
            "organization_name",
            "partner_name",
            "flow_meaning",
            "product_name",
            "scope_meaning",
            "measure_meaning",
            "growth_form_meaning",
            "unit_meaning",
            "qualifier_meaning",
            "relative_to_meaning",
            "frequency_meaning",
            "date_basis_meaning",
            "standing_meaning",
            "degree_meaning",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["value"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["year", "page", "footnote"]) -> pd.Series[int]: ...
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
    scope: pd.Series[str]
    """Whose trade it is: a country's, a region's or a company's."""
    period: pd.Series[str]
    """Period of the figures."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    year: pd.Series[int]
    """Year, where the period is one whole year; null otherwise."""
    frequency: pd.Series[str]
    """What sort of span the period is."""
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
            "scope",
            "period",
            "frequency",
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
    def __getitem__(self, key: Literal["year"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(
        self, key: Literal["turnover", "exports", "imports", "balance"]
    ) -> pd.Series[float]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class TradePanelLabelledFrame(TradePanelFrame):
    """The table `trade_panel`, with the columns that `labels` and `meanings` add."""

    reporter_name: pd.Series[str]
    """Name of the row of places to which reporter leads."""
    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    partner_name: pd.Series[str]
    """Name of the row of places to which partner leads."""
    product_name: pd.Series[str]
    """Name of the row of products to which product leads."""
    scope_meaning: pd.Series[str]
    """Meaning of the code in scope."""
    frequency_meaning: pd.Series[str]
    """Meaning of the code in frequency."""
    turnover_status_meaning: pd.Series[str]
    """Meaning of the code in turnover_status."""
    turnover_qualifier_meaning: pd.Series[str]
    """Meaning of the code in turnover_qualifier."""
    exports_status_meaning: pd.Series[str]
    """Meaning of the code in exports_status."""
    exports_qualifier_meaning: pd.Series[str]
    """Meaning of the code in exports_qualifier."""
    imports_status_meaning: pd.Series[str]
    """Meaning of the code in imports_status."""
    imports_qualifier_meaning: pd.Series[str]
    """Meaning of the code in imports_qualifier."""
    balance_status_meaning: pd.Series[str]
    """Meaning of the code in balance_status."""
    balance_qualifier_meaning: pd.Series[str]
    """Meaning of the code in balance_qualifier."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "panel_id",
            "reporter",
            "organization",
            "partner",
            "product",
            "scope",
            "period",
            "frequency",
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
            "reporter_name",
            "organization_name",
            "partner_name",
            "product_name",
            "scope_meaning",
            "frequency_meaning",
            "turnover_status_meaning",
            "turnover_qualifier_meaning",
            "exports_status_meaning",
            "exports_qualifier_meaning",
            "imports_status_meaning",
            "imports_qualifier_meaning",
            "balance_status_meaning",
            "balance_qualifier_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["year"]) -> pd.Series[int]: ...
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
    voice: pd.Series[str]
    """Who intends, forecasts or says it."""
    actors: pd.Series[str]
    """Those within the parties who intend it; null: the parties as a whole."""
    side: pd.Series[str]
    """The side that says it, where it is one."""
    person: pd.Series[str]
    """The person who says it, where the text names one."""
    programme: pd.Series[str]
    """The programme that sets it."""
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
    increase: pd.Series[bool]
    """Whether the print says that it is to be raised to the figure."""
    growth_form: pd.Series[str]
    """How the print expresses growth; null where the figure is no growth."""
    value: pd.Series[float]
    """The figure in base units (dollars, not millions); growth always as change in per cent."""
    unit: pd.Series[str]
    """Unit of value."""
    qualifier: pd.Series[str]
    """Word of degree printed with the figure."""
    per_year: pd.Series[bool]
    """Whether the figure is for every year."""
    condition: pd.Series[str]
    """Condition or time that the print sets, in English."""
    position: pd.Series[int]
    """Place in the printed list."""
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
    date_part: pd.Series[str]
    """Part of the time when it was voiced that the print names, such as its end or a season."""
    date_basis: pd.Series[str]
    """How the horizon or, without one, of stated was found; null where there is none."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "voice",
            "actors",
            "side",
            "person",
            "programme",
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
            "condition",
            "horizon",
            "base_period",
            "stated",
            "date_part",
            "date_basis",
            "basis",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["increase", "per_year"]) -> pd.Series[bool]: ...
    @overload
    def __getitem__(self, key: Literal["value"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(self, key: Literal["position", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(
        self, key: Literal["horizon_start", "horizon_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class TargetsLabelledFrame(TargetsFrame):
    """The table `targets`, with the columns that `labels` and `meanings` add."""

    modality_meaning: pd.Series[str]
    """Meaning of the code in modality."""
    voice_meaning: pd.Series[str]
    """Meaning of the code in voice."""
    side_name: pd.Series[str]
    """Name of the row of places to which side leads."""
    person_name: pd.Series[str]
    """Name of the row of people to which person leads."""
    programme_name: pd.Series[str]
    """Name of the row of programmes to which programme leads."""
    indicator_meaning: pd.Series[str]
    """Meaning of the code in indicator."""
    reporter_name: pd.Series[str]
    """Name of the row of places to which reporter leads."""
    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    project_name: pd.Series[str]
    """Name of the row of projects to which project leads."""
    partner_name: pd.Series[str]
    """Name of the row of places to which partner leads."""
    flow_meaning: pd.Series[str]
    """Meaning of the code in flow."""
    product_name: pd.Series[str]
    """Name of the row of products to which product leads."""
    growth_form_meaning: pd.Series[str]
    """Meaning of the code in growth_form."""
    unit_meaning: pd.Series[str]
    """Meaning of the code in unit."""
    qualifier_meaning: pd.Series[str]
    """Meaning of the code in qualifier."""
    date_part_meaning: pd.Series[str]
    """Meaning of the code in date_part."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "target_id",
            "subject",
            "modality",
            "voice",
            "actors",
            "side",
            "person",
            "programme",
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
            "condition",
            "horizon",
            "base_period",
            "stated",
            "date_part",
            "date_basis",
            "basis",
            "as_printed",
            "note",
            "modality_meaning",
            "voice_meaning",
            "side_name",
            "person_name",
            "programme_name",
            "indicator_meaning",
            "reporter_name",
            "organization_name",
            "project_name",
            "partner_name",
            "flow_meaning",
            "product_name",
            "growth_form_meaning",
            "unit_meaning",
            "qualifier_meaning",
            "date_part_meaning",
            "date_basis_meaning",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["increase", "per_year"]) -> pd.Series[bool]: ...
    @overload
    def __getitem__(self, key: Literal["value"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(self, key: Literal["position", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(
        self, key: Literal["horizon_start", "horizon_end"]
    ) -> pd.Series[pd.Timestamp]: ...
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
    recipient: pd.Series[str]
    """Who receives it, in English, where it is a group without a name."""
    project: pd.Series[str]
    """The project for which it is."""
    status: pd.Series[str]
    """Whether it was delivered."""
    further: pd.Series[bool]
    """Whether it comes on top of an earlier lot."""
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
    date_part: pd.Series[str]
    """Part of the date that the print names, such as its end or a season."""
    date_basis: pd.Series[str]
    """How the date or, without one, of agreed was found; null where there is none."""
    agreed: pd.Series[str]
    """When it was agreed."""
    agreed_part: pd.Series[str]
    """Part of that period that the print names."""
    agreement: pd.Series[str]
    """Contract or agreement behind it."""
    cause: pd.Series[str]
    """Why or how it came about, as the print tells it, in English."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "recipient",
            "project",
            "product",
            "status",
            "quantity_unit",
            "quantity_qualifier",
            "quantity_as_printed",
            "value_qualifier",
            "value_as_printed",
            "date",
            "date_part",
            "date_basis",
            "agreed",
            "agreed_part",
            "agreement",
            "cause",
            "basis",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["further"]) -> pd.Series[bool]: ...
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

class DeliveriesLabelledFrame(DeliveriesFrame):
    """The table `deliveries`, with the columns that `labels` and `meanings` add."""

    seller_name: pd.Series[str]
    """Name of the row of organizations to which seller leads."""
    buyer_name: pd.Series[str]
    """Name of the row of organizations to which buyer leads."""
    origin_name: pd.Series[str]
    """Name of the row of places to which origin leads."""
    destination_name: pd.Series[str]
    """Name of the row of places to which destination leads."""
    project_name: pd.Series[str]
    """Name of the row of projects to which project leads."""
    product_name: pd.Series[str]
    """Name of the row of products to which product leads."""
    status_meaning: pd.Series[str]
    """Meaning of the code in status."""
    quantity_unit_meaning: pd.Series[str]
    """Meaning of the code in quantity_unit."""
    quantity_qualifier_meaning: pd.Series[str]
    """Meaning of the code in quantity_qualifier."""
    value_qualifier_meaning: pd.Series[str]
    """Meaning of the code in value_qualifier."""
    date_part_meaning: pd.Series[str]
    """Meaning of the code in date_part."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    agreed_part_meaning: pd.Series[str]
    """Meaning of the code in agreed_part."""
    agreement_name: pd.Series[str]
    """Name of the row of agreements to which agreement leads."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "delivery_id",
            "seller",
            "buyer",
            "origin",
            "destination",
            "recipient",
            "project",
            "product",
            "status",
            "quantity_unit",
            "quantity_qualifier",
            "quantity_as_printed",
            "value_qualifier",
            "value_as_printed",
            "date",
            "date_part",
            "date_basis",
            "agreed",
            "agreed_part",
            "agreement",
            "cause",
            "basis",
            "as_printed",
            "note",
            "seller_name",
            "buyer_name",
            "origin_name",
            "destination_name",
            "project_name",
            "product_name",
            "status_meaning",
            "quantity_unit_meaning",
            "quantity_qualifier_meaning",
            "value_qualifier_meaning",
            "date_part_meaning",
            "date_basis_meaning",
            "agreed_part_meaning",
            "agreement_name",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["further"]) -> pd.Series[bool]: ...
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
    work: pd.Series[str]
    """What was done with the units counted; null where the figure counts none."""
    growth_form: pd.Series[str]
    """How the print expresses growth; null where the figure is no growth."""
    value: pd.Series[float]
    """The figure in base units; growth always as change in per cent."""
    unit: pd.Series[str]
    """Unit of value."""
    qualifier: pd.Series[str]
    """Word of degree printed with the figure."""
    per_year: pd.Series[bool]
    """Whether the figure is for every year."""
    period: pd.Series[str]
    """Period of the figure."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    year: pd.Series[int]
    """Year, where the period is one whole year; null otherwise."""
    frequency: pd.Series[str]
    """What sort of span the period is."""
    date_basis: pd.Series[str]
    """How the period was found; null where there is none."""
    base_period: pd.Series[str]
    """Period with which growth compares; null where the figure is no growth."""
    standing: pd.Series[str]
    """Whether the book prints the same figure more exactly, or otherwise, in another row."""
    degree: pd.Series[str]
    """Degree that the print gives it; null: none."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "work",
            "growth_form",
            "unit",
            "qualifier",
            "period",
            "frequency",
            "date_basis",
            "base_period",
            "standing",
            "degree",
            "basis",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["value"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(self, key: Literal["per_year"]) -> pd.Series[bool]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["year", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProductionLabelledFrame(ProductionFrame):
    """The table `production`, with the columns that `labels` and `meanings` add."""

    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    project_name: pd.Series[str]
    """Name of the row of projects to which project leads."""
    place_name: pd.Series[str]
    """Name of the row of places to which place leads."""
    product_name: pd.Series[str]
    """Name of the row of products to which product leads."""
    measure_meaning: pd.Series[str]
    """Meaning of the code in measure."""
    work_meaning: pd.Series[str]
    """Meaning of the code in work."""
    growth_form_meaning: pd.Series[str]
    """Meaning of the code in growth_form."""
    unit_meaning: pd.Series[str]
    """Meaning of the code in unit."""
    qualifier_meaning: pd.Series[str]
    """Meaning of the code in qualifier."""
    frequency_meaning: pd.Series[str]
    """Meaning of the code in frequency."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    standing_meaning: pd.Series[str]
    """Meaning of the code in standing."""
    degree_meaning: pd.Series[str]
    """Meaning of the code in degree."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
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
            "work",
            "growth_form",
            "unit",
            "qualifier",
            "period",
            "frequency",
            "date_basis",
            "base_period",
            "standing",
            "degree",
            "basis",
            "as_printed",
            "note",
            "organization_name",
            "project_name",
            "place_name",
            "product_name",
            "measure_meaning",
            "work_meaning",
            "growth_form_meaning",
            "unit_meaning",
            "qualifier_meaning",
            "frequency_meaning",
            "date_basis_meaning",
            "standing_meaning",
            "degree_meaning",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["value"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(self, key: Literal["per_year"]) -> pd.Series[bool]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["year", "page", "footnote"]) -> pd.Series[int]: ...
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
    target: pd.Series[str]
    """Country or region to which it goes."""
    kind: pd.Series[str]
    """What sort of investment it is."""
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
    year: pd.Series[int]
    """Year, where the period is one whole year; null otherwise."""
    frequency: pd.Series[str]
    """What sort of span the period is."""
    date_basis: pd.Series[str]
    """How the period was found; null where there is none."""
    base_period: pd.Series[str]
    """Period with which growth compares; null where the figure is no growth."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "target",
            "kind",
            "measure",
            "growth_form",
            "unit",
            "qualifier",
            "period",
            "frequency",
            "date_basis",
            "base_period",
            "basis",
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
    def __getitem__(self, key: Literal["year", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class InvestmentsLabelledFrame(InvestmentsFrame):
    """The table `investments`, with the columns that `labels` and `meanings` add."""

    investor_name: pd.Series[str]
    """Name of the row of places to which investor leads."""
    target_name: pd.Series[str]
    """Name of the row of places to which target leads."""
    kind_meaning: pd.Series[str]
    """Meaning of the code in kind."""
    measure_meaning: pd.Series[str]
    """Meaning of the code in measure."""
    growth_form_meaning: pd.Series[str]
    """Meaning of the code in growth_form."""
    unit_meaning: pd.Series[str]
    """Meaning of the code in unit."""
    qualifier_meaning: pd.Series[str]
    """Meaning of the code in qualifier."""
    frequency_meaning: pd.Series[str]
    """Meaning of the code in frequency."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "investment_id",
            "investor",
            "target",
            "kind",
            "measure",
            "growth_form",
            "unit",
            "qualifier",
            "period",
            "frequency",
            "date_basis",
            "base_period",
            "basis",
            "as_printed",
            "note",
            "investor_name",
            "target_name",
            "kind_meaning",
            "measure_meaning",
            "growth_form_meaning",
            "unit_meaning",
            "qualifier_meaning",
            "frequency_meaning",
            "date_basis_meaning",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["value"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["year", "page", "footnote"]) -> pd.Series[int]: ...
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
    status: pd.Series[str]
    """Whether they are at work, just set up or in formation."""
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
    year: pd.Series[int]
    """Year, where the period is one whole year; null otherwise."""
    frequency: pd.Series[str]
    """What sort of span the period is."""
    date_part: pd.Series[str]
    """Part of the period that the print names, such as its end or a season."""
    date_basis: pd.Series[str]
    """How the period was found; null where there is none."""
    programme: pd.Series[str]
    """Programme that includes them."""
    part_of: pd.Series[str]
    """The count of which this is a part."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "status",
            "owner",
            "organization",
            "host",
            "qualifier",
            "period",
            "frequency",
            "date_part",
            "date_basis",
            "programme",
            "part_of",
            "basis",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["count", "year", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class BusinessPresenceLabelledFrame(BusinessPresenceFrame):
    """The table `business_presence`, with the columns that `labels` and `meanings` add."""

    kind_meaning: pd.Series[str]
    """Meaning of the code in kind."""
    status_meaning: pd.Series[str]
    """Meaning of the code in status."""
    owner_name: pd.Series[str]
    """Name of the row of places to which owner leads."""
    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    host_name: pd.Series[str]
    """Name of the row of places to which host leads."""
    qualifier_meaning: pd.Series[str]
    """Meaning of the code in qualifier."""
    frequency_meaning: pd.Series[str]
    """Meaning of the code in frequency."""
    date_part_meaning: pd.Series[str]
    """Meaning of the code in date_part."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    programme_name: pd.Series[str]
    """Name of the row of programmes to which programme leads."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "presence_id",
            "subject",
            "kind",
            "status",
            "owner",
            "organization",
            "host",
            "qualifier",
            "period",
            "frequency",
            "date_part",
            "date_basis",
            "programme",
            "part_of",
            "basis",
            "as_printed",
            "note",
            "kind_meaning",
            "status_meaning",
            "owner_name",
            "organization_name",
            "host_name",
            "qualifier_meaning",
            "frequency_meaning",
            "date_part_meaning",
            "date_basis_meaning",
            "programme_name",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["count", "year", "page", "footnote"]) -> pd.Series[int]: ...
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
    programme: pd.Series[str]
    """Programme to which it applies."""
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
    year: pd.Series[int]
    """Year, where the period is one whole year; null otherwise."""
    frequency: pd.Series[str]
    """What sort of span the period is."""
    date_basis: pd.Series[str]
    """How the period was found; null where there is none."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "programme",
            "unit",
            "qualifier",
            "period",
            "frequency",
            "date_basis",
            "basis",
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
    def __getitem__(self, key: Literal["year", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class IndicatorsLabelledFrame(IndicatorsFrame):
    """The table `indicators`, with the columns that `labels` and `meanings` add."""

    indicator_meaning: pd.Series[str]
    """Meaning of the code in indicator."""
    place_name: pd.Series[str]
    """Name of the row of places to which place leads."""
    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    project_name: pd.Series[str]
    """Name of the row of projects to which project leads."""
    event_name: pd.Series[str]
    """Name of the row of events to which event leads."""
    product_name: pd.Series[str]
    """Name of the row of products to which product leads."""
    programme_name: pd.Series[str]
    """Name of the row of programmes to which programme leads."""
    unit_meaning: pd.Series[str]
    """Meaning of the code in unit."""
    qualifier_meaning: pd.Series[str]
    """Meaning of the code in qualifier."""
    frequency_meaning: pd.Series[str]
    """Meaning of the code in frequency."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
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
            "programme",
            "unit",
            "qualifier",
            "period",
            "frequency",
            "date_basis",
            "basis",
            "as_printed",
            "note",
            "indicator_meaning",
            "place_name",
            "organization_name",
            "project_name",
            "event_name",
            "product_name",
            "programme_name",
            "unit_meaning",
            "qualifier_meaning",
            "frequency_meaning",
            "date_basis_meaning",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["value"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["year", "page", "footnote"]) -> pd.Series[int]: ...
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
    """Field to which it belongs."""
    subject: pd.Series[str]
    """What it is about, in English; null where the print says no more than the name."""
    several: pd.Series[bool]
    """Whether the row stands for several agreements, whose number is not printed."""
    status: pd.Series[str]
    """How far it has come, by the verb of the print."""
    date: pd.Series[str]
    """When it was signed, agreed or proposed."""
    date_start: pd.Series[pd.Timestamp]
    """First day of the date."""
    date_end: pd.Series[pd.Timestamp]
    """Last day of the date."""
    date_part: pd.Series[str]
    """Part of the date that the print names, such as its end or a season."""
    date_basis: pd.Series[str]
    """How the date was found; null where there is none."""
    place: pd.Series[str]
    """Where it was signed or agreed."""
    occasion: pd.Series[str]
    """The event at which it came about."""
    occasion_relation: pd.Series[str]
    """How it stands to that event."""
    project: pd.Series[str]
    """The project that it sets up."""
    part_of: pd.Series[str]
    """The row of several agreements to which it belongs."""
    replaces: pd.Series[str]
    """The agreement of which it is a new version."""
    term: pd.Series[str]
    """Period for which it holds."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "subject",
            "status",
            "date",
            "date_part",
            "date_basis",
            "place",
            "occasion",
            "occasion_relation",
            "project",
            "part_of",
            "replaces",
            "term",
            "basis",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["several"]) -> pd.Series[bool]: ...
    @overload
    def __getitem__(self, key: Literal["date_start", "date_end"]) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class AgreementsLabelledFrame(AgreementsFrame):
    """The table `agreements`, with the columns that `labels` and `meanings` add."""

    parties: pd.Series[str]
    """Names of all parties, separated by semicolons."""
    kind_meaning: pd.Series[str]
    """Meaning of the code in kind."""
    field_meaning: pd.Series[str]
    """Meaning of the code in field."""
    status_meaning: pd.Series[str]
    """Meaning of the code in status."""
    date_part_meaning: pd.Series[str]
    """Meaning of the code in date_part."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    place_name: pd.Series[str]
    """Name of the row of places to which place leads."""
    occasion_name: pd.Series[str]
    """Name of the row of events to which occasion leads."""
    occasion_relation_meaning: pd.Series[str]
    """Meaning of the code in occasion_relation."""
    project_name: pd.Series[str]
    """Name of the row of projects to which project leads."""
    part_of_name: pd.Series[str]
    """Name of the row of agreements to which part_of leads."""
    replaces_name: pd.Series[str]
    """Name of the row of agreements to which replaces leads."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "agreement_id",
            "name",
            "kind",
            "field",
            "subject",
            "status",
            "date",
            "date_part",
            "date_basis",
            "place",
            "occasion",
            "occasion_relation",
            "project",
            "part_of",
            "replaces",
            "term",
            "basis",
            "as_printed",
            "note",
            "parties",
            "kind_meaning",
            "field_meaning",
            "status_meaning",
            "date_part_meaning",
            "date_basis_meaning",
            "place_name",
            "occasion_name",
            "occasion_relation_meaning",
            "project_name",
            "part_of_name",
            "replaces_name",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["several"]) -> pd.Series[bool]: ...
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
    group: pd.Series[str]
    """Those of the place who are the party, where they have no names."""
    role: pd.Series[str]
    """Its part in the agreement."""
    through: pd.Series[str]
    """The person through whom the party acted."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "party_id",
            "agreement",
            "organization",
            "place",
            "person",
            "group",
            "role",
            "through",
            "basis",
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

class AgreementPartiesLabelledFrame(AgreementPartiesFrame):
    """The table `agreement_parties`, with the columns that `labels` and `meanings` add."""

    agreement_name: pd.Series[str]
    """Name of the row of agreements to which agreement leads."""
    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    place_name: pd.Series[str]
    """Name of the row of places to which place leads."""
    person_name: pd.Series[str]
    """Name of the row of people to which person leads."""
    group_meaning: pd.Series[str]
    """Meaning of the code in group."""
    role_meaning: pd.Series[str]
    """Meaning of the code in role."""
    through_name: pd.Series[str]
    """Name of the row of people to which through leads."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "party_id",
            "agreement",
            "organization",
            "place",
            "person",
            "group",
            "role",
            "through",
            "basis",
            "as_printed",
            "note",
            "agreement_name",
            "organization_name",
            "place_name",
            "person_name",
            "group_meaning",
            "role_meaning",
            "through_name",
            "basis_meaning",
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
    several: pd.Series[bool]
    """Whether the row stands for several events, whose number is not printed."""
    status: pd.Series[str]
    """Whether it took place."""
    date: pd.Series[str]
    """When it took place."""
    date_start: pd.Series[pd.Timestamp]
    """First day of the date."""
    date_end: pd.Series[pd.Timestamp]
    """Last day of the date."""
    stated: pd.Series[str]
    """When it was agreed, planned or considered, where it is not said to have been held."""
    date_part: pd.Series[str]
    """Part of the date or of stated that the print names, such as its end or a season."""
    date_basis: pd.Series[str]
    """How the date or, without one, of stated was found; null where there is none."""
    place: pd.Series[str]
    """Where it took place."""
    part_of: pd.Series[str]
    """The event of which it is a part."""
    raised_at: pd.Series[str]
    """The event at which it was proposed or discussed."""
    marking: pd.Series[str]
    """What it marked, in English."""
    degree: pd.Series[str]
    """Degree that the print gives it; null: none."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "event_id",
            "name",
            "kind",
            "status",
            "date",
            "stated",
            "date_part",
            "date_basis",
            "place",
            "part_of",
            "raised_at",
            "marking",
            "rank",
            "degree",
            "basis",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["ordinal", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: Literal["several"]) -> pd.Series[bool]: ...
    @overload
    def __getitem__(self, key: Literal["date_start", "date_end"]) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class EventsLabelledFrame(EventsFrame):
    """The table `events`, with the columns that `labels` and `meanings` add."""

    participants: pd.Series[str]
    """Names of all participants, separated by semicolons."""
    kind_meaning: pd.Series[str]
    """Meaning of the code in kind."""
    status_meaning: pd.Series[str]
    """Meaning of the code in status."""
    date_part_meaning: pd.Series[str]
    """Meaning of the code in date_part."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    place_name: pd.Series[str]
    """Name of the row of places to which place leads."""
    part_of_name: pd.Series[str]
    """Name of the row of events to which part_of leads."""
    raised_at_name: pd.Series[str]
    """Name of the row of events to which raised_at leads."""
    degree_meaning: pd.Series[str]
    """Meaning of the code in degree."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "event_id",
            "name",
            "kind",
            "status",
            "date",
            "stated",
            "date_part",
            "date_basis",
            "place",
            "part_of",
            "raised_at",
            "marking",
            "rank",
            "degree",
            "basis",
            "as_printed",
            "note",
            "participants",
            "kind_meaning",
            "status_meaning",
            "date_part_meaning",
            "date_basis_meaning",
            "place_name",
            "part_of_name",
            "raised_at_name",
            "degree_meaning",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["ordinal", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: Literal["several"]) -> pd.Series[bool]: ...
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
    """The participant, where it is a country, region or city, or the place of the group."""
    person: pd.Series[str]
    """The participant, where it is a person."""
    group: pd.Series[str]
    """Those of the place or organization who take part, where they have no names."""
    group_of: pd.Series[str]
    """The body to which the group belongs, where the body itself takes no part."""
    both_countries: pd.Series[bool]
    """Whether the group is of both Belarus and Kazakhstan."""
    industry: pd.Series[str]
    """Industry of the group."""
    role: pd.Series[str]
    """Part in the event."""
    qualifier: pd.Series[str]
    """Word of degree printed with the count."""
    count_unit: pd.Series[str]
    """What is counted."""
    among: pd.Series[str]
    """Larger printed number to which they belong, in English."""
    stand: pd.Series[str]
    """What sort of stand they had."""
    purpose: pd.Series[str]
    """What the participant wanted there, in English."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "group_of",
            "industry",
            "role",
            "qualifier",
            "count_unit",
            "among",
            "stand",
            "purpose",
            "basis",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["both_countries"]) -> pd.Series[bool]: ...
    @overload
    def __getitem__(self, key: Literal["count", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class EventParticipantsLabelledFrame(EventParticipantsFrame):
    """The table `event_participants`, with the columns that `labels` and `meanings` add."""

    event_name: pd.Series[str]
    """Name of the row of events to which event leads."""
    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    place_name: pd.Series[str]
    """Name of the row of places to which place leads."""
    person_name: pd.Series[str]
    """Name of the row of people to which person leads."""
    group_meaning: pd.Series[str]
    """Meaning of the code in group."""
    group_of_name: pd.Series[str]
    """Name of the row of organizations to which group_of leads."""
    industry_meaning: pd.Series[str]
    """Meaning of the code in industry."""
    role_meaning: pd.Series[str]
    """Meaning of the code in role."""
    qualifier_meaning: pd.Series[str]
    """Meaning of the code in qualifier."""
    count_unit_meaning: pd.Series[str]
    """Meaning of the code in count_unit."""
    stand_meaning: pd.Series[str]
    """Meaning of the code in stand."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
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
            "group_of",
            "industry",
            "role",
            "qualifier",
            "count_unit",
            "among",
            "stand",
            "purpose",
            "basis",
            "as_printed",
            "note",
            "event_name",
            "organization_name",
            "place_name",
            "person_name",
            "group_meaning",
            "group_of_name",
            "industry_meaning",
            "role_meaning",
            "qualifier_meaning",
            "count_unit_meaning",
            "stand_meaning",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["both_countries"]) -> pd.Series[bool]: ...
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
    grouping: pd.Series[str]
    """Whether it is one undertaking, several or a phase."""
    part_of: pd.Series[str]
    """The project of which it is a part."""
    phase: pd.Series[int]
    """Number of the phase."""
    degree: pd.Series[str]
    """Degree that the print gives it; null: none."""
    start: pd.Series[str]
    """When it started, or is to start."""
    date_part: pd.Series[str]
    """Part of the start that the print names, such as its end or a season."""
    date_basis: pd.Series[str]
    """How the start was found; null where there is none."""
    status: pd.Series[str]
    """Last state that the book gives; `states` has all."""
    status_date: pd.Series[str]
    """When it was in that state."""
    status_part: pd.Series[str]
    """Part of the date of the state that the print names, such as its end or a season."""
    purpose: pd.Series[str]
    """What it is for, in English."""
    condition: pd.Series[str]
    """On what it depends, in English."""
    design: pd.Series[str]
    """What it consists of or how it is made, in English."""
    voice: pd.Series[str]
    """Whose judgement its last state is."""
    page: pd.Series[int]
    """Printed page that gives the last state."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "project_id",
            "name",
            "kind",
            "place",
            "grouping",
            "part_of",
            "degree",
            "start",
            "date_part",
            "date_basis",
            "status",
            "status_date",
            "status_part",
            "purpose",
            "condition",
            "design",
            "voice",
            "as_printed",
            "basis",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["count", "phase", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProjectsLabelledFrame(ProjectsFrame):
    """The table `projects`, with the columns that `labels` and `meanings` add."""

    participants: pd.Series[str]
    """Names of all participants, separated by semicolons."""
    kind_meaning: pd.Series[str]
    """Meaning of the code in kind."""
    place_name: pd.Series[str]
    """Name of the row of places to which place leads."""
    grouping_meaning: pd.Series[str]
    """Meaning of the code in grouping."""
    part_of_name: pd.Series[str]
    """Name of the row of projects to which part_of leads."""
    degree_meaning: pd.Series[str]
    """Meaning of the code in degree."""
    date_part_meaning: pd.Series[str]
    """Meaning of the code in date_part."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    status_meaning: pd.Series[str]
    """Meaning of the code in status."""
    status_part_meaning: pd.Series[str]
    """Meaning of the code in status_part."""
    voice_meaning: pd.Series[str]
    """Meaning of the code in voice."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "project_id",
            "name",
            "kind",
            "place",
            "grouping",
            "part_of",
            "degree",
            "start",
            "date_part",
            "date_basis",
            "status",
            "status_date",
            "status_part",
            "purpose",
            "condition",
            "design",
            "voice",
            "as_printed",
            "basis",
            "note",
            "participants",
            "kind_meaning",
            "place_name",
            "grouping_meaning",
            "part_of_name",
            "degree_meaning",
            "date_part_meaning",
            "date_basis_meaning",
            "status_meaning",
            "status_part_meaning",
            "voice_meaning",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["count", "phase", "page", "footnote"]) -> pd.Series[int]: ...
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
    """The participant, where it is a country, region or city, or the place of the group."""
    actors: pd.Series[str]
    """Those of the place who take part, in English, where they have no names."""
    role: pd.Series[str]
    """Part in the project."""
    status: pd.Series[str]
    """Whether it takes part, is to, could or was asked to."""
    contribution: pd.Series[str]
    """What it supplies, studies or brings in, in English."""
    voice: pd.Series[str]
    """Who says so, where the print names him."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "actors",
            "role",
            "status",
            "contribution",
            "voice",
            "as_printed",
            "basis",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProjectParticipantsLabelledFrame(ProjectParticipantsFrame):
    """The table `project_participants`, with the columns that `labels` and `meanings` add."""

    project_name: pd.Series[str]
    """Name of the row of projects to which project leads."""
    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    place_name: pd.Series[str]
    """Name of the row of places to which place leads."""
    role_meaning: pd.Series[str]
    """Meaning of the code in role."""
    status_meaning: pd.Series[str]
    """Meaning of the code in status."""
    voice_meaning: pd.Series[str]
    """Meaning of the code in voice."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "project_participant_id",
            "project",
            "organization",
            "place",
            "actors",
            "role",
            "status",
            "contribution",
            "voice",
            "as_printed",
            "basis",
            "note",
            "project_name",
            "organization_name",
            "place_name",
            "role_meaning",
            "status_meaning",
            "voice_meaning",
            "basis_meaning",
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
    work: pd.Series[str]
    """What the project does with the product."""
    status: pd.Series[str]
    """Whether it does so already."""
    due: pd.Series[str]
    """When it began or is to begin."""
    date_basis: pd.Series[str]
    """How the time of the beginning was found; null where there is none."""
    degree: pd.Series[str]
    """Degree that the print gives it; null: none."""
    design: pd.Series[str]
    """What the print adds about the product or its making, in English."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "project_product_id",
            "project",
            "product",
            "work",
            "status",
            "due",
            "date_basis",
            "degree",
            "design",
            "as_printed",
            "basis",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProjectProductsLabelledFrame(ProjectProductsFrame):
    """The table `project_products`, with the columns that `labels` and `meanings` add."""

    project_name: pd.Series[str]
    """Name of the row of projects to which project leads."""
    product_name: pd.Series[str]
    """Name of the row of products to which product leads."""
    work_meaning: pd.Series[str]
    """Meaning of the code in work."""
    status_meaning: pd.Series[str]
    """Meaning of the code in status."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    degree_meaning: pd.Series[str]
    """Meaning of the code in degree."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "project_product_id",
            "project",
            "product",
            "work",
            "status",
            "due",
            "date_basis",
            "degree",
            "design",
            "as_printed",
            "basis",
            "note",
            "project_name",
            "product_name",
            "work_meaning",
            "status_meaning",
            "date_basis_meaning",
            "degree_meaning",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class StatesFrame(pd.DataFrame):
    """The table `states`, with columns that a type checker knows."""

    state_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    project: pd.Series[str]
    """The project."""
    agreement: pd.Series[str]
    """The agreement."""
    programme: pd.Series[str]
    """The programme."""
    stage: pd.Series[str]
    """The state."""
    date: pd.Series[str]
    """When it was so."""
    date_start: pd.Series[pd.Timestamp]
    """First day of the date."""
    date_end: pd.Series[pd.Timestamp]
    """Last day of the date."""
    date_part: pd.Series[str]
    """Part of the date that the print names, such as its end or a season."""
    date_basis: pd.Series[str]
    """How the date or, without one, of due was found; null where there is none."""
    due: pd.Series[str]
    """When it is to be there, where the state is a plan."""
    voice: pd.Series[str]
    """Whose view, wish, plan or act it is."""
    person: pd.Series[str]
    """The person who says so, where page or footnote names one."""
    side: pd.Series[str]
    """The side that wants or acts, where it is one."""
    degree: pd.Series[str]
    """Degree that the print gives it; null: none."""
    how: pd.Series[str]
    """By whom, where or by what means, in English."""
    detail: pd.Series[str]
    """What belongs to this state besides, as a clause in English."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "state_id",
            "project",
            "agreement",
            "programme",
            "stage",
            "date",
            "date_part",
            "date_basis",
            "due",
            "voice",
            "person",
            "side",
            "degree",
            "how",
            "detail",
            "as_printed",
            "basis",
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

class StatesLabelledFrame(StatesFrame):
    """The table `states`, with the columns that `labels` and `meanings` add."""

    project_name: pd.Series[str]
    """Name of the row of projects to which project leads."""
    agreement_name: pd.Series[str]
    """Name of the row of agreements to which agreement leads."""
    programme_name: pd.Series[str]
    """Name of the row of programmes to which programme leads."""
    stage_meaning: pd.Series[str]
    """Meaning of the code in stage."""
    date_part_meaning: pd.Series[str]
    """Meaning of the code in date_part."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    voice_meaning: pd.Series[str]
    """Meaning of the code in voice."""
    person_name: pd.Series[str]
    """Name of the row of people to which person leads."""
    side_name: pd.Series[str]
    """Name of the row of places to which side leads."""
    degree_meaning: pd.Series[str]
    """Meaning of the code in degree."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "state_id",
            "project",
            "agreement",
            "programme",
            "stage",
            "date",
            "date_part",
            "date_basis",
            "due",
            "voice",
            "person",
            "side",
            "degree",
            "how",
            "detail",
            "as_printed",
            "basis",
            "note",
            "project_name",
            "agreement_name",
            "programme_name",
            "stage_meaning",
            "date_part_meaning",
            "date_basis_meaning",
            "voice_meaning",
            "person_name",
            "side_name",
            "degree_meaning",
            "basis_meaning",
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
    sector: pd.Series[str]
    """Industry to which it belongs."""
    area: pd.Series[str]
    """Country or region in which, for which or from which it holds."""
    assortment: pd.Series[str]
    """How much of the goods it covers."""
    degree: pd.Series[str]
    """Degree that the print gives it; null: none."""
    feature: pd.Series[str]
    """What the print says of the other side, in English."""
    condition: pd.Series[str]
    """Circumstance that the print names, in English."""
    agreement: pd.Series[str]
    """The agreement on which it rests."""
    start: pd.Series[str]
    """When the tie began."""
    date_part: pd.Series[str]
    """Part of the start that the print names, such as its end or a season."""
    stated: pd.Series[str]
    """When it was so, where the print gives no start."""
    date_basis: pd.Series[str]
    """How the start or, without one, of stated was found; null where there is none."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "sector",
            "area",
            "assortment",
            "degree",
            "feature",
            "condition",
            "agreement",
            "start",
            "date_part",
            "stated",
            "date_basis",
            "basis",
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

class OrganizationLinksLabelledFrame(OrganizationLinksFrame):
    """The table `organization_links`, with the columns that `labels` and `meanings` add."""

    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    kind_meaning: pd.Series[str]
    """Meaning of the code in kind."""
    target_organization_name: pd.Series[str]
    """Name of the row of organizations to which target_organization leads."""
    target_place_name: pd.Series[str]
    """Name of the row of places to which target_place leads."""
    target_product_name: pd.Series[str]
    """Name of the row of products to which target_product leads."""
    sector_meaning: pd.Series[str]
    """Meaning of the code in sector."""
    area_name: pd.Series[str]
    """Name of the row of places to which area leads."""
    assortment_meaning: pd.Series[str]
    """Meaning of the code in assortment."""
    degree_meaning: pd.Series[str]
    """Meaning of the code in degree."""
    agreement_name: pd.Series[str]
    """Name of the row of agreements to which agreement leads."""
    date_part_meaning: pd.Series[str]
    """Meaning of the code in date_part."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
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
            "sector",
            "area",
            "assortment",
            "degree",
            "feature",
            "condition",
            "agreement",
            "start",
            "date_part",
            "stated",
            "date_basis",
            "basis",
            "as_printed",
            "note",
            "organization_name",
            "kind_meaning",
            "target_organization_name",
            "target_place_name",
            "target_product_name",
            "sector_meaning",
            "area_name",
            "assortment_meaning",
            "degree_meaning",
            "agreement_name",
            "date_part_meaning",
            "date_basis_meaning",
            "basis_meaning",
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
    actors: pd.Series[str]
    """Those within the organization who trade; null: the organization itself."""
    partner: pd.Series[str]
    """Country or region traded with; null where the page does not say."""
    flow: pd.Series[str]
    """Direction, seen from the reporter."""
    design: pd.Series[str]
    """What the page says of the product, in English."""
    status: pd.Series[str]
    """Whether it is traded, offered, wanted, planned or possible."""
    increase: pd.Series[bool]
    """Whether more than is traded so far is wanted, planned or expected."""
    degree: pd.Series[str]
    """Degree that the print gives it; null: none."""
    comparison: pd.Series[str]
    """With or among what the page places it, in English."""
    voice: pd.Series[str]
    """Who offers, wants, plans, expects or says it; null: told as a fact."""
    side: pd.Series[str]
    """The side that offers, wants or plans it."""
    body: pd.Series[str]
    """The organization that offers it."""
    person: pd.Series[str]
    """The person who says it."""
    channel: pd.Series[str]
    """Organization through which it is or is to be traded."""
    recipient: pd.Series[str]
    """Who buys, wants or gets it, where the page says more than the partner, in English."""
    user: pd.Series[str]
    """Organization that uses it or for whose needs it is bought."""
    project: pd.Series[str]
    """Project for which it is supplied, or that makes it."""
    purpose: pd.Series[str]
    """Purpose that the page gives, in English."""
    condition: pd.Series[str]
    """Condition that the page sets, in English."""
    cause: pd.Series[str]
    """Reason that the page gives, in English."""
    effect: pd.Series[str]
    """What follows from it according to the page, in English."""
    period: pd.Series[str]
    """When it is or is to be traded, in use or in demand."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    year: pd.Series[int]
    """Year, where the period is one whole year; null otherwise."""
    frequency: pd.Series[str]
    """What sort of span the period is."""
    stated: pd.Series[str]
    """When it was offered, wanted, planned or said."""
    stated_start: pd.Series[pd.Timestamp]
    """First day of the stated."""
    stated_end: pd.Series[pd.Timestamp]
    """Last day of the stated."""
    date_basis: pd.Series[str]
    """How the period or, without one, of stated was found; null where there is none."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "actors",
            "partner",
            "flow",
            "product",
            "design",
            "status",
            "degree",
            "comparison",
            "voice",
            "side",
            "body",
            "person",
            "channel",
            "recipient",
            "user",
            "project",
            "purpose",
            "condition",
            "cause",
            "effect",
            "period",
            "frequency",
            "stated",
            "date_basis",
            "basis",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["increase"]) -> pd.Series[bool]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end", "stated_start", "stated_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["year", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProductTradeLabelledFrame(ProductTradeFrame):
    """The table `product_trade`, with the columns that `labels` and `meanings` add."""

    reporter_name: pd.Series[str]
    """Name of the row of places to which reporter leads."""
    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    partner_name: pd.Series[str]
    """Name of the row of places to which partner leads."""
    flow_meaning: pd.Series[str]
    """Meaning of the code in flow."""
    product_name: pd.Series[str]
    """Name of the row of products to which product leads."""
    status_meaning: pd.Series[str]
    """Meaning of the code in status."""
    degree_meaning: pd.Series[str]
    """Meaning of the code in degree."""
    voice_meaning: pd.Series[str]
    """Meaning of the code in voice."""
    side_name: pd.Series[str]
    """Name of the row of places to which side leads."""
    body_name: pd.Series[str]
    """Name of the row of organizations to which body leads."""
    person_name: pd.Series[str]
    """Name of the row of people to which person leads."""
    channel_name: pd.Series[str]
    """Name of the row of organizations to which channel leads."""
    user_name: pd.Series[str]
    """Name of the row of organizations to which user leads."""
    project_name: pd.Series[str]
    """Name of the row of projects to which project leads."""
    frequency_meaning: pd.Series[str]
    """Meaning of the code in frequency."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "product_trade_id",
            "reporter",
            "organization",
            "actors",
            "partner",
            "flow",
            "product",
            "design",
            "status",
            "degree",
            "comparison",
            "voice",
            "side",
            "body",
            "person",
            "channel",
            "recipient",
            "user",
            "project",
            "purpose",
            "condition",
            "cause",
            "effect",
            "period",
            "frequency",
            "stated",
            "date_basis",
            "basis",
            "as_printed",
            "note",
            "reporter_name",
            "organization_name",
            "partner_name",
            "flow_meaning",
            "product_name",
            "status_meaning",
            "degree_meaning",
            "voice_meaning",
            "side_name",
            "body_name",
            "person_name",
            "channel_name",
            "user_name",
            "project_name",
            "frequency_meaning",
            "date_basis_meaning",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["increase"]) -> pd.Series[bool]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end", "stated_start", "stated_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["year", "page", "footnote"]) -> pd.Series[int]: ...
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
    source_person: pd.Series[str]
    """Who demands, judges or says it, where that is a person, such as the author."""
    actors: pd.Series[str]
    """Those within the actor who act; null: the actor as a whole."""
    kind: pd.Series[str]
    """What sort of tie it is."""
    modality: pd.Series[str]
    """How firm or how far it is, by the verb of the print."""
    mutual: pd.Series[bool]
    """Whether source and target act alike: both cooperate, plan or hope."""
    negated: pd.Series[bool]
    """Whether the print denies the tie."""
    degree: pd.Series[str]
    """Degree that the print gives it; null: none."""
    target_place: pd.Series[str]
    """The other side, where it is a country, region or city."""
    target_organization: pd.Series[str]
    """The other side, where it is an organization."""
    target_actors: pd.Series[str]
    """Those within the other side with whom it is; null: the other side as a whole."""
    framework: pd.Series[str]
    """The body within which, or by means of which, they cooperate."""
    agreement: pd.Series[str]
    """The agreement or declaration that says or orders it."""
    topic: pd.Series[str]
    """What the tie is about, as the verb takes it: a noun phrase, 'to do' or a clause."""
    field: pd.Series[str]
    """Field to which the tie belongs."""
    voice: pd.Series[str]
    """Who says so, where it is a quotation without a speaker."""
    period: pd.Series[str]
    """When the tie is told to exist."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    date_basis: pd.Series[str]
    """How the period was found; null where there is none."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "source_person",
            "actors",
            "kind",
            "modality",
            "degree",
            "target_place",
            "target_organization",
            "target_actors",
            "framework",
            "agreement",
            "topic",
            "field",
            "voice",
            "period",
            "date_basis",
            "basis",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["mutual", "negated"]) -> pd.Series[bool]: ...
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

class CooperationTiesLabelledFrame(CooperationTiesFrame):
    """The table `cooperation_ties`, with the columns that `labels` and `meanings` add."""

    source_place_name: pd.Series[str]
    """Name of the row of places to which source_place leads."""
    source_organization_name: pd.Series[str]
    """Name of the row of organizations to which source_organization leads."""
    source_person_name: pd.Series[str]
    """Name of the row of people to which source_person leads."""
    kind_meaning: pd.Series[str]
    """Meaning of the code in kind."""
    modality_meaning: pd.Series[str]
    """Meaning of the code in modality."""
    degree_meaning: pd.Series[str]
    """Meaning of the code in degree."""
    target_place_name: pd.Series[str]
    """Name of the row of places to which target_place leads."""
    target_organization_name: pd.Series[str]
    """Name of the row of organizations to which target_organization leads."""
    framework_name: pd.Series[str]
    """Name of the row of organizations to which framework leads."""
    agreement_name: pd.Series[str]
    """Name of the row of agreements to which agreement leads."""
    field_meaning: pd.Series[str]
    """Meaning of the code in field."""
    voice_meaning: pd.Series[str]
    """Meaning of the code in voice."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "cooperation_tie_id",
            "source_place",
            "source_organization",
            "source_person",
            "actors",
            "kind",
            "modality",
            "degree",
            "target_place",
            "target_organization",
            "target_actors",
            "framework",
            "agreement",
            "topic",
            "field",
            "voice",
            "period",
            "date_basis",
            "basis",
            "as_printed",
            "note",
            "source_place_name",
            "source_organization_name",
            "source_person_name",
            "kind_meaning",
            "modality_meaning",
            "degree_meaning",
            "target_place_name",
            "target_organization_name",
            "framework_name",
            "agreement_name",
            "field_meaning",
            "voice_meaning",
            "date_basis_meaning",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["mutual", "negated"]) -> pd.Series[bool]: ...
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
    modality: pd.Series[str]
    """How the topic is named."""
    degree: pd.Series[str]
    """Degree that the print gives it; null: none."""
    topic: pd.Series[str]
    """The topic, in English; a whole clause where it is assessed or reported."""
    field: pd.Series[str]
    """Field to which the topic belongs."""
    position: pd.Series[int]
    """Place in the printed list."""
    purpose: pd.Series[str]
    """What it is to serve; null where the print names nothing."""
    condition: pd.Series[str]
    """On what terms; null where the print names none."""
    voice: pd.Series[str]
    """Whose view, wish or demand it is."""
    side: pd.Series[str]
    """The side that speaks or wants."""
    person: pd.Series[str]
    """The person who speaks or wants, the author included."""
    actors: pd.Series[str]
    """Those within both sides who speak or want; null: the sides as a whole."""
    period: pd.Series[str]
    """When it is or was to be."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    date_basis: pd.Series[str]
    """How the period was found; null where there is none."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "modality",
            "degree",
            "topic",
            "field",
            "purpose",
            "condition",
            "voice",
            "side",
            "person",
            "actors",
            "period",
            "date_basis",
            "basis",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["position", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class CooperationTopicsLabelledFrame(CooperationTopicsFrame):
    """The table `cooperation_topics`, with the columns that `labels` and `meanings` add."""

    agreement_name: pd.Series[str]
    """Name of the row of agreements to which agreement leads."""
    event_name: pd.Series[str]
    """Name of the row of events to which event leads."""
    programme_name: pd.Series[str]
    """Name of the row of programmes to which programme leads."""
    project_name: pd.Series[str]
    """Name of the row of projects to which project leads."""
    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    modality_meaning: pd.Series[str]
    """Meaning of the code in modality."""
    degree_meaning: pd.Series[str]
    """Meaning of the code in degree."""
    field_meaning: pd.Series[str]
    """Meaning of the code in field."""
    voice_meaning: pd.Series[str]
    """Meaning of the code in voice."""
    side_name: pd.Series[str]
    """Name of the row of places to which side leads."""
    person_name: pd.Series[str]
    """Name of the row of people to which person leads."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
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
            "modality",
            "degree",
            "topic",
            "field",
            "purpose",
            "condition",
            "voice",
            "side",
            "person",
            "actors",
            "period",
            "date_basis",
            "basis",
            "as_printed",
            "note",
            "agreement_name",
            "event_name",
            "programme_name",
            "project_name",
            "organization_name",
            "modality_meaning",
            "degree_meaning",
            "field_meaning",
            "voice_meaning",
            "side_name",
            "person_name",
            "date_basis_meaning",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["position", "page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(
        self, key: Literal["period_start", "period_end"]
    ) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class DiasporaTiesFrame(pd.DataFrame):
    """The table `diaspora_ties`, with columns that a type checker knows."""

    diaspora_tie_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    kind: pd.Series[str]
    """What the print says of it."""
    organization: pd.Series[str]
    """The association; null where only its place is told."""
    place: pd.Series[str]
    """Where it works."""
    partner_organization: pd.Series[str]
    """Executive committee with which it cooperates."""
    partner_place: pd.Series[str]
    """District of that committee."""
    period: pd.Series[str]
    """When it was so."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    date_basis: pd.Series[str]
    """How the period was found; null where there is none."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "kind",
            "organization",
            "place",
            "partner_organization",
            "partner_place",
            "period",
            "date_basis",
            "basis",
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

class DiasporaTiesLabelledFrame(DiasporaTiesFrame):
    """The table `diaspora_ties`, with the columns that `labels` and `meanings` add."""

    kind_meaning: pd.Series[str]
    """Meaning of the code in kind."""
    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    place_name: pd.Series[str]
    """Name of the row of places to which place leads."""
    partner_organization_name: pd.Series[str]
    """Name of the row of organizations to which partner_organization leads."""
    partner_place_name: pd.Series[str]
    """Name of the row of places to which partner_place leads."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "diaspora_tie_id",
            "kind",
            "organization",
            "place",
            "partner_organization",
            "partner_place",
            "period",
            "date_basis",
            "basis",
            "as_printed",
            "note",
            "kind_meaning",
            "organization_name",
            "place_name",
            "partner_organization_name",
            "partner_place_name",
            "date_basis_meaning",
            "basis_meaning",
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

class ProgrammesFrame(pd.DataFrame):
    """The table `programmes`, with columns that a type checker knows."""

    programme_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    name: pd.Series[str]
    """English name."""
    name_ru: pd.Series[str]
    """Name in Russian, for a search in the sources; null where none is sure."""
    kind: pd.Series[str]
    """What sort of programme it is."""
    level: pd.Series[str]
    """Whether it is of one country or joint."""
    country: pd.Series[str]
    """Country whose programme it is, where it is one's."""
    status: pd.Series[str]
    """How far it has come."""
    term: pd.Series[str]
    """Period for which it holds."""
    adopted: pd.Series[str]
    """When it was adopted."""
    date_basis: pd.Series[str]
    """How the date of adoption or, without one, of the term was found; null where there is none."""
    agreement: pd.Series[str]
    """The agreement that it carries out."""
    occasion: pd.Series[str]
    """The event at which it was adopted."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "programme_id",
            "name",
            "name_ru",
            "kind",
            "level",
            "country",
            "status",
            "term",
            "adopted",
            "date_basis",
            "agreement",
            "occasion",
            "basis",
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

class ProgrammesLabelledFrame(ProgrammesFrame):
    """The table `programmes`, with the columns that `labels` and `meanings` add."""

    parties: pd.Series[str]
    """Names of all parties, separated by semicolons."""
    kind_meaning: pd.Series[str]
    """Meaning of the code in kind."""
    level_meaning: pd.Series[str]
    """Meaning of the code in level."""
    country_name: pd.Series[str]
    """Name of the row of places to which country leads."""
    status_meaning: pd.Series[str]
    """Meaning of the code in status."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    agreement_name: pd.Series[str]
    """Name of the row of agreements to which agreement leads."""
    occasion_name: pd.Series[str]
    """Name of the row of events to which occasion leads."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "programme_id",
            "name",
            "name_ru",
            "kind",
            "level",
            "country",
            "status",
            "term",
            "adopted",
            "date_basis",
            "agreement",
            "occasion",
            "basis",
            "as_printed",
            "note",
            "parties",
            "kind_meaning",
            "level_meaning",
            "country_name",
            "status_meaning",
            "date_basis_meaning",
            "agreement_name",
            "occasion_name",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProgrammePartiesFrame(pd.DataFrame):
    """The table `programme_parties`, with columns that a type checker knows."""

    programme_party_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    programme: pd.Series[str]
    """The programme."""
    organization: pd.Series[str]
    """The party, where it is an organization."""
    place: pd.Series[str]
    """The party, where it is a country or region."""
    person: pd.Series[str]
    """The party, where it is a person."""
    role: pd.Series[str]
    """Its part in the programme."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    note: pd.Series[str]
    """Editors' note: what a reader must know to use the row."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "programme_party_id",
            "programme",
            "organization",
            "place",
            "person",
            "role",
            "basis",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProgrammePartiesLabelledFrame(ProgrammePartiesFrame):
    """The table `programme_parties`, with the columns that `labels` and `meanings` add."""

    programme_name: pd.Series[str]
    """Name of the row of programmes to which programme leads."""
    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    place_name: pd.Series[str]
    """Name of the row of places to which place leads."""
    person_name: pd.Series[str]
    """Name of the row of people to which person leads."""
    role_meaning: pd.Series[str]
    """Meaning of the code in role."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "programme_party_id",
            "programme",
            "organization",
            "place",
            "person",
            "role",
            "basis",
            "as_printed",
            "note",
            "programme_name",
            "organization_name",
            "place_name",
            "person_name",
            "role_meaning",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page"]) -> pd.Series[int]: ...
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
    relation: pd.Series[str]
    """How the thing belongs to it."""
    organization: pd.Series[str]
    """What is included, or whose project it is, where it is an organization."""
    project: pd.Series[str]
    """What is included, where it is a project."""
    place: pd.Series[str]
    """What lies in it, where it is a place."""
    inclusion: pd.Series[str]
    """What it asks for, in English; null where an entity says it."""
    degree: pd.Series[str]
    """Degree that the print gives it; null: none."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
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
            "relation",
            "organization",
            "project",
            "place",
            "inclusion",
            "degree",
            "basis",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProgrammeInclusionsLabelledFrame(ProgrammeInclusionsFrame):
    """The table `programme_inclusions`, with the columns that `labels` and `meanings` add."""

    programme_name: pd.Series[str]
    """Name of the row of programmes to which programme leads."""
    relation_meaning: pd.Series[str]
    """Meaning of the code in relation."""
    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    project_name: pd.Series[str]
    """Name of the row of projects to which project leads."""
    place_name: pd.Series[str]
    """Name of the row of places to which place leads."""
    degree_meaning: pd.Series[str]
    """Meaning of the code in degree."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "inclusion_id",
            "programme",
            "relation",
            "organization",
            "project",
            "place",
            "inclusion",
            "degree",
            "basis",
            "as_printed",
            "note",
            "programme_name",
            "relation_meaning",
            "organization_name",
            "project_name",
            "place_name",
            "degree_meaning",
            "basis_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page"]) -> pd.Series[int]: ...
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
    """The office."""
    organization: pd.Series[str]
    """Organization in which the office is held."""
    place: pd.Series[str]
    """Country or region whose office it is."""
    accredited_in: pd.Series[str]
    """Country to which a diplomat is accredited."""
    period: pd.Series[str]
    """When the book shows the person in office."""
    period_start: pd.Series[pd.Timestamp]
    """First day of the period."""
    period_end: pd.Series[pd.Timestamp]
    """Last day of the period."""
    date_basis: pd.Series[str]
    """How the period was found; null where there is none."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "office_id",
            "person",
            "role",
            "organization",
            "place",
            "accredited_in",
            "period",
            "date_basis",
            "basis",
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

class OfficesLabelledFrame(OfficesFrame):
    """The table `offices`, with the columns that `labels` and `meanings` add."""

    person_name: pd.Series[str]
    """Name of the row of people to which person leads."""
    role_meaning: pd.Series[str]
    """Meaning of the code in role."""
    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    place_name: pd.Series[str]
    """Name of the row of places to which place leads."""
    accredited_in_name: pd.Series[str]
    """Name of the row of places to which accredited_in leads."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "office_id",
            "person",
            "role",
            "organization",
            "place",
            "accredited_in",
            "period",
            "date_basis",
            "basis",
            "as_printed",
            "note",
            "person_name",
            "role_meaning",
            "organization_name",
            "place_name",
            "accredited_in_name",
            "date_basis_meaning",
            "basis_meaning",
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

class StatementsFrame(pd.DataFrame):
    """The table `statements`, with columns that a type checker knows."""

    statement_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    voice: pd.Series[str]
    """Who says it."""
    person: pd.Series[str]
    """Who said it, where it is a person."""
    organization: pd.Series[str]
    """Who said it, where it is an organization."""
    verb: pd.Series[str]
    """How it was said."""
    addressee: pd.Series[str]
    """To whom it was said."""
    content: pd.Series[str]
    """What was said, in English, as the verb takes it: mostly a clause with 'that'."""
    field: pd.Series[str]
    """Field to which the statement belongs."""
    event: pd.Series[str]
    """The event at which it was said."""
    date: pd.Series[str]
    """When it was said or published."""
    date_start: pd.Series[pd.Timestamp]
    """First day of the date."""
    date_end: pd.Series[pd.Timestamp]
    """Last day of the date."""
    date_basis: pd.Series[str]
    """How the date was found; null where there is none."""
    basis: pd.Series[str]
    """Where the print gives the fact."""
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
            "statement_id",
            "voice",
            "person",
            "organization",
            "verb",
            "addressee",
            "content",
            "field",
            "event",
            "date",
            "date_basis",
            "basis",
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

class StatementsLabelledFrame(StatementsFrame):
    """The table `statements`, with the columns that `labels` and `meanings` add."""

    voice_meaning: pd.Series[str]
    """Meaning of the code in voice."""
    person_name: pd.Series[str]
    """Name of the row of people to which person leads."""
    organization_name: pd.Series[str]
    """Name of the row of organizations to which organization leads."""
    verb_meaning: pd.Series[str]
    """Meaning of the code in verb."""
    addressee_name: pd.Series[str]
    """Name of the row of people to which addressee leads."""
    field_meaning: pd.Series[str]
    """Meaning of the code in field."""
    event_name: pd.Series[str]
    """Name of the row of events to which event leads."""
    date_basis_meaning: pd.Series[str]
    """Meaning of the code in date_basis."""
    basis_meaning: pd.Series[str]
    """Meaning of the code in basis."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "statement_id",
            "voice",
            "person",
            "organization",
            "verb",
            "addressee",
            "content",
            "field",
            "event",
            "date",
            "date_basis",
            "basis",
            "as_printed",
            "note",
            "voice_meaning",
            "person_name",
            "organization_name",
            "verb_meaning",
            "addressee_name",
            "field_meaning",
            "event_name",
            "date_basis_meaning",
            "basis_meaning",
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

class PlacesFrame(pd.DataFrame):
    """The table `places`, with columns that a type checker knows."""

    place_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    name: pd.Series[str]
    """English name."""
    name_ru: pd.Series[str]
    """Name in Russian, for a search in the sources; null where none is sure."""
    kind: pd.Series[str]
    """What sort of place it is."""
    country: pd.Series[str]
    """Country in which it lies; null for countries and for areas of several countries."""
    parent: pd.Series[str]
    """Place in which it lies; null for countries and areas."""
    iso_3166_1: pd.Series[str]
    """ISO 3166-1 alpha-3 code; on countries only."""
    m49: pd.Series[int]
    """United Nations M49 code as a whole number; on countries only."""
    iso_3166_2: pd.Series[str]
    """ISO 3166-2 code of today where the place is a coded subdivision."""
    latitude: pd.Series[float]
    """Latitude (north) of a city, or of the seat of a region; from GeoNames."""
    longitude: pd.Series[float]
    """Longitude (east) of a city, or of the seat of a region; from GeoNames."""
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
            "place_id",
            "name",
            "name_ru",
            "kind",
            "country",
            "parent",
            "iso_3166_1",
            "iso_3166_2",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["m49", "page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: Literal["latitude", "longitude"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class PlacesLabelledFrame(PlacesFrame):
    """The table `places`, with the columns that `labels` and `meanings` add."""

    kind_meaning: pd.Series[str]
    """Meaning of the code in kind."""
    country_name: pd.Series[str]
    """Name of the row of places to which country leads."""
    parent_name: pd.Series[str]
    """Name of the row of places to which parent leads."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "place_id",
            "name",
            "name_ru",
            "kind",
            "country",
            "parent",
            "iso_3166_1",
            "iso_3166_2",
            "as_printed",
            "note",
            "kind_meaning",
            "country_name",
            "parent_name",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["m49", "page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: Literal["latitude", "longitude"]) -> pd.Series[float]: ...
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
    name_ru: pd.Series[str]
    """Name in Russian, for a search in the sources; null where none is sure."""
    short_names: pd.Series[str]
    """Usual short names in English and Russian, separated by semicolons, for a search."""
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
        key: Literal[
            "organization_id",
            "name",
            "name_ru",
            "short_names",
            "kind",
            "country",
            "seat",
            "as_printed",
            "note",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class OrganizationsLabelledFrame(OrganizationsFrame):
    """The table `organizations`, with the columns that `labels` and `meanings` add."""

    kind_meaning: pd.Series[str]
    """Meaning of the code in kind."""
    country_name: pd.Series[str]
    """Name of the row of places to which country leads."""
    seat_name: pd.Series[str]
    """Name of the row of places to which seat leads."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "organization_id",
            "name",
            "name_ru",
            "short_names",
            "kind",
            "country",
            "seat",
            "as_printed",
            "note",
            "kind_meaning",
            "country_name",
            "seat_name",
        ],
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
    name_ru: pd.Series[str]
    """Name in Russian, for a search in the sources; null where none is sure."""
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
        self, key: Literal["person_id", "name", "name_ru", "country", "as_printed", "note"]
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class PeopleLabelledFrame(PeopleFrame):
    """The table `people`, with the columns that `labels` and `meanings` add."""

    country_name: pd.Series[str]
    """Name of the row of places to which country leads."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "person_id", "name", "name_ru", "country", "as_printed", "note", "country_name"
        ],
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
    maker: pd.Series[str]
    """Maker whose brand or model it is; null for goods that any firm can make."""
    parent: pd.Series[str]
    """Group of goods to which it belongs."""
    hs_heading: pd.Series[str]
    """Heading or chapter of HS 2022 that fits best; HS before it keeps the zero of HS 0402."""
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
            "product_id", "name", "kind", "maker", "parent", "hs_heading", "as_printed", "note"
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ProductsLabelledFrame(ProductsFrame):
    """The table `products`, with the columns that `labels` and `meanings` add."""

    kind_meaning: pd.Series[str]
    """Meaning of the code in kind."""
    maker_name: pd.Series[str]
    """Name of the row of organizations to which maker leads."""
    parent_name: pd.Series[str]
    """Name of the row of products to which parent leads."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "product_id",
            "name",
            "kind",
            "maker",
            "parent",
            "hs_heading",
            "as_printed",
            "note",
            "kind_meaning",
            "maker_name",
            "parent_name",
        ],
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

class AliasesLabelledFrame(AliasesFrame):
    """The table `aliases`, with the columns that `labels` and `meanings` add."""

    table_meaning: pd.Series[str]
    """Meaning of the code in table."""
    row_name: pd.Series[str]
    """Name of what row leads to."""
    @overload
    def __getitem__(
        self, key: Literal["alias_id", "table", "row", "alias", "table_meaning", "row_name"]
    ) -> pd.Series[str]: ...
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

class SourcesLabelledFrame(SourcesFrame):
    """The table `sources`, with the columns that `labels` and `meanings` add."""

    kind_meaning: pd.Series[str]
    """Meaning of the code in kind."""
    medium_meaning: pd.Series[str]
    """Meaning of the code in medium."""
    state_meaning: pd.Series[str]
    """Meaning of the code in state."""
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
            "kind_meaning",
            "medium_meaning",
            "state_meaning",
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

class FootnotesLabelledFrame(FootnotesFrame):
    """The table `footnotes`, with the columns that `labels` and `meanings` add."""

    source_title: pd.Series[str]
    """Title of the row of sources to which source leads."""
    state_meaning: pd.Series[str]
    """Meaning of the code in state."""
    @overload
    def __getitem__(self, key: Literal["footnote", "page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(
        self,
        key: Literal[
            "source", "locator", "state", "as_printed", "note", "source_title", "state_meaning"
        ],
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

class MentionsLabelledFrame(MentionsFrame):
    """The table `mentions`, with the columns that `labels` and `meanings` add."""

    table_meaning: pd.Series[str]
    """Meaning of the code in table."""
    @overload
    def __getitem__(
        self, key: Literal["mention_id", "table", "row", "as_printed", "note", "table_meaning"]
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
    tells: pd.Series[bool]
    """Whether the check could have failed: not where the print is too round or a side open."""
    pages: pd.Series[str]
    """Printed pages of both sides, and of all mentions of their rows."""
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
    def __getitem__(self, key: Literal["tells"]) -> pd.Series[bool]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class ContradictionsLabelledFrame(ContradictionsFrame):
    """The table `contradictions`, with the columns that `labels` and `meanings` add."""

    rule_meaning: pd.Series[str]
    """Meaning of the code in rule."""
    verdict_meaning: pd.Series[str]
    """Meaning of the code in verdict."""
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
            "rule_meaning",
            "verdict_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(
        self, key: Literal["left_value", "right_value", "difference", "tolerance"]
    ) -> pd.Series[float]: ...
    @overload
    def __getitem__(self, key: Literal["tells"]) -> pd.Series[bool]: ...
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

class CoverageLabelledFrame(CoverageFrame):
    """The table `coverage`, with the columns that `labels` and `meanings` add."""

    kind_meaning: pd.Series[str]
    """Meaning of the code in kind."""
    table_meaning: pd.Series[str]
    """Meaning of the code in table."""
    reason_meaning: pd.Series[str]
    """Meaning of the code in reason."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "coverage_id",
            "kind",
            "expression",
            "table",
            "row",
            "column",
            "reason",
            "note",
            "kind_meaning",
            "table_meaning",
            "reason_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page", "occurrence"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class FactsFrame(pd.DataFrame):
    """The table `facts`, with columns that a type checker knows."""

    fact_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    table: pd.Series[str]
    """Table that holds the fact."""
    row: pd.Series[str]
    """Key of the fact in that table."""
    kind: pd.Series[str]
    """Whether the fact is a figure or a relation."""
    sentence: pd.Series[str]
    """The fact in English, made from the cells of its row and from nothing else."""
    value: pd.Series[float]
    """The figure in base units; growth always as change in per cent."""
    unit: pd.Series[str]
    """Unit of value."""
    qualifier: pd.Series[str]
    """Word of degree printed with the figure."""
    date: pd.Series[str]
    """When it was, is or is to be so, as precisely as the print says."""
    date_start: pd.Series[pd.Timestamp]
    """First day of the date."""
    date_end: pd.Series[pd.Timestamp]
    """Last day of the date."""
    date_precision: pd.Series[str]
    """How precise the date is."""
    place: pd.Series[str]
    """Where it was or is to be, or whose it is."""
    status: pd.Series[str]
    """How firm or how far it is: the code of status, modality or standing in its table."""
    state: pd.Series[str]
    """Whether it was reached, planned, considered or only said, in words that all tables share."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    page_order: pd.Series[int]
    """Its place among the facts of its page, in the order of the text."""
    footnote: pd.Series[int]
    """Footnote by which the author documents the fact; null where he gives none."""
    as_printed: pd.Series[str]
    """The words that state the fact, exactly as printed."""
    checks: pd.Series[str]
    """Keys of the checks in which the row takes part, separated by spaces."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "fact_id",
            "table",
            "row",
            "kind",
            "sentence",
            "unit",
            "qualifier",
            "date",
            "date_precision",
            "place",
            "status",
            "state",
            "as_printed",
            "checks",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["value"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(self, key: Literal["date_start", "date_end"]) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["page", "page_order", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class FactsLabelledFrame(FactsFrame):
    """The table `facts`, with the columns that `labels` and `meanings` add."""

    table_meaning: pd.Series[str]
    """Meaning of the code in table."""
    kind_meaning: pd.Series[str]
    """Meaning of the code in kind."""
    unit_meaning: pd.Series[str]
    """Meaning of the code in unit."""
    qualifier_meaning: pd.Series[str]
    """Meaning of the code in qualifier."""
    date_precision_meaning: pd.Series[str]
    """Meaning of the code in date_precision."""
    place_name: pd.Series[str]
    """Name of the row of places to which place leads."""
    state_meaning: pd.Series[str]
    """Meaning of the code in state."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "fact_id",
            "table",
            "row",
            "kind",
            "sentence",
            "unit",
            "qualifier",
            "date",
            "date_precision",
            "place",
            "status",
            "state",
            "as_printed",
            "checks",
            "table_meaning",
            "kind_meaning",
            "unit_meaning",
            "qualifier_meaning",
            "date_precision_meaning",
            "place_name",
            "state_meaning",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["value"]) -> pd.Series[float]: ...
    @overload
    def __getitem__(self, key: Literal["date_start", "date_end"]) -> pd.Series[pd.Timestamp]: ...
    @overload
    def __getitem__(self, key: Literal["page", "page_order", "footnote"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class FactEntitiesFrame(pd.DataFrame):
    """The table `fact_entities`, with columns that a type checker knows."""

    fact_entity_id: pd.Series[str]
    """Key of the row: readable, unique in the table, never renumbered."""
    fact: pd.Series[str]
    """The fact."""
    entity_table: pd.Series[str]
    """Table that holds the entity."""
    entity: pd.Series[str]
    """Key of the entity in that table."""
    role: pd.Series[str]
    """Its part in the fact: the column that names it, or the code of its role."""
    page: pd.Series[int]
    """Printed page on which the fact stands."""
    @overload
    def __getitem__(
        self, key: Literal["fact_entity_id", "fact", "entity_table", "entity", "role"]
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

class FactEntitiesLabelledFrame(FactEntitiesFrame):
    """The table `fact_entities`, with the columns that `labels` and `meanings` add."""

    fact_sentence: pd.Series[str]
    """Sentence of the row of facts to which fact leads."""
    entity_table_meaning: pd.Series[str]
    """Meaning of the code in entity_table."""
    entity_name: pd.Series[str]
    """Name of what entity leads to."""
    @overload
    def __getitem__(
        self,
        key: Literal[
            "fact_entity_id",
            "fact",
            "entity_table",
            "entity",
            "role",
            "fact_sentence",
            "entity_table_meaning",
            "entity_name",
        ],
    ) -> pd.Series[str]: ...
    @overload
    def __getitem__(self, key: Literal["page"]) -> pd.Series[int]: ...
    @overload
    def __getitem__(self, key: str) -> pd.Series[Any]: ...
    @overload
    def __getitem__(self, key: Any) -> pd.DataFrame: ...

@overload
def load(
    name: Literal["trade"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> TradeLabelledFrame:
    """Load any table by its name.

    Parameters
    ----------
    name
        Name of the table; `tables()` lists them.
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads: `reporter_name` beside
        `reporter`. Agreements, events, projects and programmes get the names of all who take
        part too, in `parties` or `participants`.
    meanings
        Whether to add, beside each code, its meaning: `flow_meaning` beside `flow`.

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
    >>> load("agreements", labels=True)["parties"][1]
    'Ministry of Agriculture and Food of Belarus; Ministry of Agriculture of Kazakhstan'
    """

@overload
def load(
    name: Literal["trade"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> TradeLabelledFrame: ...
@overload
def load(
    name: Literal["trade"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> TradeFrame: ...
@overload
def load(
    name: Literal["trade_panel"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> TradePanelLabelledFrame: ...
@overload
def load(
    name: Literal["trade_panel"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> TradePanelLabelledFrame: ...
@overload
def load(
    name: Literal["trade_panel"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> TradePanelFrame: ...
@overload
def load(
    name: Literal["targets"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> TargetsLabelledFrame: ...
@overload
def load(
    name: Literal["targets"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> TargetsLabelledFrame: ...
@overload
def load(
    name: Literal["targets"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> TargetsFrame: ...
@overload
def load(
    name: Literal["deliveries"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> DeliveriesLabelledFrame: ...
@overload
def load(
    name: Literal["deliveries"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> DeliveriesLabelledFrame: ...
@overload
def load(
    name: Literal["deliveries"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> DeliveriesFrame: ...
@overload
def load(
    name: Literal["production"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> ProductionLabelledFrame: ...
@overload
def load(
    name: Literal["production"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> ProductionLabelledFrame: ...
@overload
def load(
    name: Literal["production"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> ProductionFrame: ...
@overload
def load(
    name: Literal["investments"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> InvestmentsLabelledFrame: ...
@overload
def load(
    name: Literal["investments"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> InvestmentsLabelledFrame: ...
@overload
def load(
    name: Literal["investments"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> InvestmentsFrame: ...
@overload
def load(
    name: Literal["business_presence"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> BusinessPresenceLabelledFrame: ...
@overload
def load(
    name: Literal["business_presence"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> BusinessPresenceLabelledFrame: ...
@overload
def load(
    name: Literal["business_presence"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> BusinessPresenceFrame: ...
@overload
def load(
    name: Literal["indicators"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> IndicatorsLabelledFrame: ...
@overload
def load(
    name: Literal["indicators"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> IndicatorsLabelledFrame: ...
@overload
def load(
    name: Literal["indicators"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> IndicatorsFrame: ...
@overload
def load(
    name: Literal["agreements"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> AgreementsLabelledFrame: ...
@overload
def load(
    name: Literal["agreements"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> AgreementsLabelledFrame: ...
@overload
def load(
    name: Literal["agreements"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> AgreementsFrame: ...
@overload
def load(
    name: Literal["agreement_parties"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> AgreementPartiesLabelledFrame: ...
@overload
def load(
    name: Literal["agreement_parties"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> AgreementPartiesLabelledFrame: ...
@overload
def load(
    name: Literal["agreement_parties"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> AgreementPartiesFrame: ...
@overload
def load(
    name: Literal["events"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> EventsLabelledFrame: ...
@overload
def load(
    name: Literal["events"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> EventsLabelledFrame: ...
@overload
def load(
    name: Literal["events"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> EventsFrame: ...
@overload
def load(
    name: Literal["event_participants"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> EventParticipantsLabelledFrame: ...
@overload
def load(
    name: Literal["event_participants"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> EventParticipantsLabelledFrame: ...
@overload
def load(
    name: Literal["event_participants"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> EventParticipantsFrame: ...
@overload
def load(
    name: Literal["projects"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> ProjectsLabelledFrame: ...
@overload
def load(
    name: Literal["projects"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> ProjectsLabelledFrame: ...
@overload
def load(
    name: Literal["projects"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> ProjectsFrame: ...
@overload
def load(
    name: Literal["project_participants"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> ProjectParticipantsLabelledFrame: ...
@overload
def load(
    name: Literal["project_participants"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> ProjectParticipantsLabelledFrame: ...
@overload
def load(
    name: Literal["project_participants"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> ProjectParticipantsFrame: ...
@overload
def load(
    name: Literal["project_products"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> ProjectProductsLabelledFrame: ...
@overload
def load(
    name: Literal["project_products"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> ProjectProductsLabelledFrame: ...
@overload
def load(
    name: Literal["project_products"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> ProjectProductsFrame: ...
@overload
def load(
    name: Literal["states"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> StatesLabelledFrame: ...
@overload
def load(
    name: Literal["states"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> StatesLabelledFrame: ...
@overload
def load(
    name: Literal["states"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> StatesFrame: ...
@overload
def load(
    name: Literal["organization_links"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> OrganizationLinksLabelledFrame: ...
@overload
def load(
    name: Literal["organization_links"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> OrganizationLinksLabelledFrame: ...
@overload
def load(
    name: Literal["organization_links"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> OrganizationLinksFrame: ...
@overload
def load(
    name: Literal["product_trade"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> ProductTradeLabelledFrame: ...
@overload
def load(
    name: Literal["product_trade"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> ProductTradeLabelledFrame: ...
@overload
def load(
    name: Literal["product_trade"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> ProductTradeFrame: ...
@overload
def load(
    name: Literal["cooperation_ties"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> CooperationTiesLabelledFrame: ...
@overload
def load(
    name: Literal["cooperation_ties"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> CooperationTiesLabelledFrame: ...
@overload
def load(
    name: Literal["cooperation_ties"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> CooperationTiesFrame: ...
@overload
def load(
    name: Literal["cooperation_topics"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> CooperationTopicsLabelledFrame: ...
@overload
def load(
    name: Literal["cooperation_topics"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> CooperationTopicsLabelledFrame: ...
@overload
def load(
    name: Literal["cooperation_topics"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> CooperationTopicsFrame: ...
@overload
def load(
    name: Literal["diaspora_ties"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> DiasporaTiesLabelledFrame: ...
@overload
def load(
    name: Literal["diaspora_ties"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> DiasporaTiesLabelledFrame: ...
@overload
def load(
    name: Literal["diaspora_ties"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> DiasporaTiesFrame: ...
@overload
def load(
    name: Literal["programmes"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> ProgrammesLabelledFrame: ...
@overload
def load(
    name: Literal["programmes"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> ProgrammesLabelledFrame: ...
@overload
def load(
    name: Literal["programmes"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> ProgrammesFrame: ...
@overload
def load(
    name: Literal["programme_parties"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> ProgrammePartiesLabelledFrame: ...
@overload
def load(
    name: Literal["programme_parties"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> ProgrammePartiesLabelledFrame: ...
@overload
def load(
    name: Literal["programme_parties"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> ProgrammePartiesFrame: ...
@overload
def load(
    name: Literal["programme_inclusions"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> ProgrammeInclusionsLabelledFrame: ...
@overload
def load(
    name: Literal["programme_inclusions"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> ProgrammeInclusionsLabelledFrame: ...
@overload
def load(
    name: Literal["programme_inclusions"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> ProgrammeInclusionsFrame: ...
@overload
def load(
    name: Literal["offices"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> OfficesLabelledFrame: ...
@overload
def load(
    name: Literal["offices"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> OfficesLabelledFrame: ...
@overload
def load(
    name: Literal["offices"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> OfficesFrame: ...
@overload
def load(
    name: Literal["statements"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> StatementsLabelledFrame: ...
@overload
def load(
    name: Literal["statements"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> StatementsLabelledFrame: ...
@overload
def load(
    name: Literal["statements"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> StatementsFrame: ...
@overload
def load(
    name: Literal["places"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> PlacesLabelledFrame: ...
@overload
def load(
    name: Literal["places"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> PlacesLabelledFrame: ...
@overload
def load(
    name: Literal["places"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> PlacesFrame: ...
@overload
def load(
    name: Literal["organizations"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> OrganizationsLabelledFrame: ...
@overload
def load(
    name: Literal["organizations"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> OrganizationsLabelledFrame: ...
@overload
def load(
    name: Literal["organizations"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> OrganizationsFrame: ...
@overload
def load(
    name: Literal["people"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> PeopleLabelledFrame: ...
@overload
def load(
    name: Literal["people"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> PeopleLabelledFrame: ...
@overload
def load(
    name: Literal["people"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> PeopleFrame: ...
@overload
def load(
    name: Literal["products"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> ProductsLabelledFrame: ...
@overload
def load(
    name: Literal["products"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> ProductsLabelledFrame: ...
@overload
def load(
    name: Literal["products"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> ProductsFrame: ...
@overload
def load(
    name: Literal["aliases"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> AliasesLabelledFrame: ...
@overload
def load(
    name: Literal["aliases"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> AliasesLabelledFrame: ...
@overload
def load(
    name: Literal["aliases"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> AliasesFrame: ...
@overload
def load(
    name: Literal["sources"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> SourcesLabelledFrame: ...
@overload
def load(
    name: Literal["sources"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> SourcesLabelledFrame: ...
@overload
def load(
    name: Literal["sources"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> SourcesFrame: ...
@overload
def load(
    name: Literal["footnotes"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> FootnotesLabelledFrame: ...
@overload
def load(
    name: Literal["footnotes"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> FootnotesLabelledFrame: ...
@overload
def load(
    name: Literal["footnotes"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> FootnotesFrame: ...
@overload
def load(
    name: Literal["mentions"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> MentionsLabelledFrame: ...
@overload
def load(
    name: Literal["mentions"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> MentionsLabelledFrame: ...
@overload
def load(
    name: Literal["mentions"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> MentionsFrame: ...
@overload
def load(
    name: Literal["contradictions"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> ContradictionsLabelledFrame: ...
@overload
def load(
    name: Literal["contradictions"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> ContradictionsLabelledFrame: ...
@overload
def load(
    name: Literal["contradictions"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> ContradictionsFrame: ...
@overload
def load(
    name: Literal["coverage"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> CoverageLabelledFrame: ...
@overload
def load(
    name: Literal["coverage"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> CoverageLabelledFrame: ...
@overload
def load(
    name: Literal["coverage"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> CoverageFrame: ...
@overload
def load(
    name: Literal["facts"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> FactsLabelledFrame: ...
@overload
def load(
    name: Literal["facts"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> FactsLabelledFrame: ...
@overload
def load(
    name: Literal["facts"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> FactsFrame: ...
@overload
def load(
    name: Literal["fact_entities"],
    backend: Literal["pandas"] = ...,
    *,
    labels: Literal[True],
    meanings: bool = ...,
) -> FactEntitiesLabelledFrame: ...
@overload
def load(
    name: Literal["fact_entities"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: Literal[True],
) -> FactEntitiesLabelledFrame: ...
@overload
def load(
    name: Literal["fact_entities"],
    backend: Literal["pandas"] = ...,
    *,
    labels: bool = ...,
    meanings: bool = ...,
) -> FactEntitiesFrame: ...
@overload
def load(
    name: TableName, backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load(
    name: TableName, backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load(
    name: TableName, backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_trade(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> TradeLabelledFrame:
    """Load the table "Trade figures".

    One printed figure about trade: one reporter, partner, flow, product, period and measure.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

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
        - `actors` (str): Those within the organization whose trade it is; null: the organization
          itself
        - `partner` (str): Country or region traded with (UN Comtrade: partner)
        - `flow` (category): Direction, seen from the reporter
        - `product` (str): What is traded; total: all goods
        - `scope` (category): Whose trade the figure is: that of whole countries, of or with a
          region, or a company's
        - `measure` (category): What the figure says about the flow
        - `growth_form` (category): How the print expresses growth; null where the figure is no
          growth
        - `value` (float64): The figure in base units (dollars, not millions); growth always as
          change in per cent
        - `unit` (category): Unit of value
        - `qualifier` (category): Word of degree printed with the figure
        - `relative_to` (category): Whole of a share, or field of a rank
        - `period` (str): Period of the figure, ISO 8601 with SDMX quarters; null where the print
          gives none
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
        - `year` (Int64): Year, where the period is one whole year; null otherwise
        - `frequency` (category): What sort of span the period is
        - `date_basis` (category): How the period was found; null where there is none
        - `base_period` (str): Period with which growth compares; null where the figure is no growth
        - `standing` (category): Whether the book prints the same figure more exactly, or otherwise,
          in another row
        - `degree` (category): Degree that the print gives it; null: none
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (60, 28)
    """

@overload
def load_trade(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> TradeLabelledFrame: ...
@overload
def load_trade(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> TradeFrame: ...
@overload
def load_trade(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_trade(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_trade(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_trade_panel(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> TradePanelLabelledFrame:
    """Load the table "Trade panel: turnover, exports, imports and balance side by side".

    One reporter or its organization, partner, product and period, with its flows side by side.
    Computed from `trade`. A cell that the book does not print but that follows from the others is
    filled and marked `derived`; where printed figures for one cell disagree, it is left empty and
    marked `disputed`. Where a figure disagrees with what the book prints elsewhere, on growth or on
    a part of the whole, `disagreements` says so, on every row that has a figure of the
    disagreement; nothing is derived from such a figure and one of another page. A derived cell is
    `approx` unless all that it is made from is printed to the last dollar.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

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
        - `scope` (category): Whose trade it is: a country's, a region's or a company's
        - `period` (str): Period of the figures
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
        - `year` (Int64): Year, where the period is one whole year; null otherwise
        - `frequency` (category): What sort of span the period is
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
    (22, 27)
    """

@overload
def load_trade_panel(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> TradePanelLabelledFrame: ...
@overload
def load_trade_panel(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> TradePanelFrame: ...
@overload
def load_trade_panel(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_trade_panel(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_trade_panel(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_targets(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> TargetsLabelledFrame:
    """Load the table "Targets, plans and forecasts".

    One printed figure that was intended, forecast or held possible, with its horizon.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 34 rows, sorted by `target_id`, with facts from the pages 8,
        16-18, 24-26, 31, 34, 36-38, 45-47, 52-53, 55, 61-62 of the book. Its columns, with their
        types in pandas and their units:

        - `target_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `subject` (str): What is intended, in a few words
        - `modality` (category): How firm the intention is
        - `voice` (category): Who intends, forecasts or says it
        - `actors` (str): Those within the parties who intend it; null: the parties as a whole
        - `side` (str): The side that says it, where it is one
        - `person` (str): The person who says it, where the text names one
        - `programme` (str): The programme that sets it
        - `indicator` (category): What the figure measures
        - `reporter` (str): Country or region to which the intention applies
        - `organization` (str): Company or body to which it applies
        - `project` (str): Project to which it applies
        - `partner` (str): Country or region traded with
        - `flow` (category): Direction of trade, seen from the reporter
        - `product` (str): What is to be traded or made
        - `increase` (bool): Whether the print says that it is to be raised to the figure
        - `growth_form` (category): How the print expresses growth; null where the figure is no
          growth
        - `value` (float64): The figure in base units (dollars, not millions); growth always as
          change in per cent
        - `unit` (category): Unit of value
        - `qualifier` (category): Word of degree printed with the figure
        - `per_year` (bool): Whether the figure is for every year
        - `condition` (str): Condition or time that the print sets, in English
        - `position` (Int64): Place in the printed list
        - `horizon` (str): Period by or for which it is intended; null where the text names none
        - `horizon_start` (datetime64[ms]): First day of the horizon
        - `horizon_end` (datetime64[ms]): Last day of the horizon
        - `base_period` (str): Period with which growth compares; null where the figure is no growth
        - `stated` (str): When the intention was voiced, as far as the text says
        - `date_part` (category): Part of the time when it was voiced that the print names, such as
          its end or a season
        - `date_basis` (category): How the horizon or, without one, of stated was found; null where
          there is none
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (34, 35)
    """

@overload
def load_targets(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> TargetsLabelledFrame: ...
@overload
def load_targets(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> TargetsFrame: ...
@overload
def load_targets(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_targets(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_targets(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_deliveries(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> DeliveriesLabelledFrame:
    """Load the table "Deliveries and contracts".

    One delivery or contract of delivery: who, to whom, what, how many, for how much, when.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 15 rows, sorted by `delivery_id`, with facts from the pages 10,
        33, 45-46, 49-50, 55, 65 of the book. Its columns, with their types in pandas and their
        units:

        - `delivery_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `seller` (str): Who sells or sends
        - `buyer` (str): Who buys or receives
        - `origin` (str): Country, region or city from which it comes
        - `destination` (str): Country, region or city to which it goes
        - `recipient` (str): Who receives it, in English, where it is a group without a name
        - `project` (str): The project for which it is
        - `product` (str): What is delivered
        - `status` (category): Whether it was delivered
        - `further` (bool): Whether it comes on top of an earlier lot
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
        - `date_part` (category): Part of the date that the print names, such as its end or a season
        - `date_basis` (category): How the date or, without one, of agreed was found; null where
          there is none
        - `agreed` (str): When it was agreed
        - `agreed_part` (category): Part of that period that the print names
        - `agreement` (str): Contract or agreement behind it
        - `cause` (str): Why or how it came about, as the print tells it, in English
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (15, 31)
    """

@overload
def load_deliveries(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> DeliveriesLabelledFrame: ...
@overload
def load_deliveries(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> DeliveriesFrame: ...
@overload
def load_deliveries(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_deliveries(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_deliveries(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_production(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> ProductionLabelledFrame:
    """Load the table "Production".

    One printed figure about what is or can be made.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

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
        - `work` (category): What was done with the units counted; null where the figure counts none
        - `growth_form` (category): How the print expresses growth; null where the figure is no
          growth
        - `value` (float64): The figure in base units; growth always as change in per cent
        - `unit` (category): Unit of value
        - `qualifier` (category): Word of degree printed with the figure
        - `per_year` (bool): Whether the figure is for every year
        - `period` (str): Period of the figure
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
        - `year` (Int64): Year, where the period is one whole year; null otherwise
        - `frequency` (category): What sort of span the period is
        - `date_basis` (category): How the period was found; null where there is none
        - `base_period` (str): Period with which growth compares; null where the figure is no growth
        - `standing` (category): Whether the book prints the same figure more exactly, or otherwise,
          in another row
        - `degree` (category): Degree that the print gives it; null: none
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (21, 26)
    """

@overload
def load_production(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> ProductionLabelledFrame: ...
@overload
def load_production(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> ProductionFrame: ...
@overload
def load_production(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_production(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_production(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_investments(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> InvestmentsLabelledFrame:
    """Load the table "Investments".

    One printed figure about an investment that was made.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 3 rows, sorted by `investment_id`, with facts from the pages 17,
        63 of the book. Its columns, with their types in pandas and their units:

        - `investment_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `investor` (str): Country or region from which it comes
        - `target` (str): Country or region to which it goes
        - `kind` (category): What sort of investment it is
        - `measure` (category): What the figure says
        - `growth_form` (category): How the print expresses growth; null where the figure is no
          growth
        - `value` (float64): The figure in base units; growth always as change in per cent
        - `unit` (category): Unit of value
        - `qualifier` (category): Word of degree printed with the figure
        - `period` (str): Period of the figure
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
        - `year` (Int64): Year, where the period is one whole year; null otherwise
        - `frequency` (category): What sort of span the period is
        - `date_basis` (category): How the period was found; null where there is none
        - `base_period` (str): Period with which growth compares; null where the figure is no growth
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (3, 21)
    """

@overload
def load_investments(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> InvestmentsLabelledFrame: ...
@overload
def load_investments(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> InvestmentsFrame: ...
@overload
def load_investments(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_investments(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_investments(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_business_presence(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> BusinessPresenceLabelledFrame:
    """Load the table "Counts of enterprises".

    One printed count of enterprises, plants, dealers, projects or agreements.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 33 rows, sorted by `presence_id`, with facts from the pages 8,
        20-21, 32, 35, 38, 45-46, 54-56, 60, 64, 67 of the book. Its columns, with their types in
        pandas and their units:

        - `presence_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `subject` (str): What is counted, in a few words
        - `kind` (category): What sort of thing is counted
        - `status` (category): Whether they are at work, just set up or in formation
        - `owner` (str): Country or region whose enterprises they are
        - `organization` (str): Company whose network they are
        - `host` (str): Country or region in which they work
        - `count` (Int64): How many; null where the text gives no number
        - `qualifier` (category): Word of degree printed with the count
        - `period` (str): When it was so
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
        - `year` (Int64): Year, where the period is one whole year; null otherwise
        - `frequency` (category): What sort of span the period is
        - `date_part` (category): Part of the period that the print names, such as its end or a
          season
        - `date_basis` (category): How the period was found; null where there is none
        - `programme` (str): Programme that includes them
        - `part_of` (str): The count of which this is a part
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (33, 23)
    """

@overload
def load_business_presence(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> BusinessPresenceLabelledFrame: ...
@overload
def load_business_presence(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> BusinessPresenceFrame: ...
@overload
def load_business_presence(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_business_presence(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_business_presence(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_indicators(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> IndicatorsLabelledFrame:
    """Load the table "Other figures".

    One printed figure that has no table of its own.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 42 rows, sorted by `indicator_id`, with facts from the pages 4-5,
        8-12, 16-18, 22-23, 28, 31-32, 36, 38, 45-46, 48-50, 52, 56, 61, 65-66, 68 of the book. Its
        columns, with their types in pandas and their units:

        - `indicator_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `subject` (str): What the figure is about, in a few words
        - `indicator` (category): What the figure measures
        - `place` (str): Country, region or city to which it applies
        - `organization` (str): Organization to which it applies
        - `project` (str): Project to which it applies
        - `event` (str): Event to which it applies
        - `product` (str): Product to which it applies
        - `programme` (str): Programme to which it applies
        - `value` (float64): The figure in base units; growth always as change in per cent
        - `unit` (category): Unit of value
        - `qualifier` (category): Word of degree printed with the figure
        - `period` (str): Period of the figure
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
        - `year` (Int64): Year, where the period is one whole year; null otherwise
        - `frequency` (category): What sort of span the period is
        - `date_basis` (category): How the period was found; null where there is none
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (42, 23)
    """

@overload
def load_indicators(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> IndicatorsLabelledFrame: ...
@overload
def load_indicators(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> IndicatorsFrame: ...
@overload
def load_indicators(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_indicators(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_indicators(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_agreements(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> AgreementsLabelledFrame:
    """Load the table "Agreements".

    One agreement, treaty, memorandum or contract.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 58 rows, sorted by `agreement_id`, with facts from the pages 4-7,
        9-10, 19-20, 24, 26-27, 30-31, 33, 39-42, 44-46, 50, 52, 54, 56, 64-65 of the book. Its
        columns, with their types in pandas and their units:

        - `agreement_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `kind` (category): What sort of agreement it is
        - `field` (category): Field to which it belongs
        - `subject` (str): What it is about, in English; null where the print says no more than the
          name
        - `several` (bool): Whether the row stands for several agreements, whose number is not
          printed
        - `status` (category): How far it has come, by the verb of the print
        - `date` (str): When it was signed, agreed or proposed
        - `date_start` (datetime64[ms]): First day of the date
        - `date_end` (datetime64[ms]): Last day of the date
        - `date_part` (category): Part of the date that the print names, such as its end or a season
        - `date_basis` (category): How the date was found; null where there is none
        - `place` (str): Where it was signed or agreed
        - `occasion` (str): The event at which it came about
        - `occasion_relation` (category): How it stands to that event
        - `project` (str): The project that it sets up
        - `part_of` (str): The row of several agreements to which it belongs
        - `replaces` (str): The agreement of which it is a new version
        - `term` (str): Period for which it holds
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (58, 24)
    """

@overload
def load_agreements(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> AgreementsLabelledFrame: ...
@overload
def load_agreements(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> AgreementsFrame: ...
@overload
def load_agreements(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_agreements(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_agreements(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_agreement_parties(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> AgreementPartiesLabelledFrame:
    """Load the table "Parties to agreements".

    One party to one agreement.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 124 rows, sorted by `party_id`, with facts from the pages 4-7,
        9-10, 19-20, 24, 26, 30-31, 33, 39-42, 44-46, 50, 52, 54, 56, 64-65 of the book. Its
        columns, with their types in pandas and their units:

        - `party_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `agreement` (str): The agreement
        - `organization` (str): The party, where it is an organization
        - `place` (str): The party, where it is a country, region, city or district
        - `person` (str): The party, where it is a person
        - `group` (category): Those of the place who are the party, where they have no names
        - `role` (category): Its part in the agreement
        - `through` (str): The person through whom the party acted
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (124, 13)
    """

@overload
def load_agreement_parties(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> AgreementPartiesLabelledFrame: ...
@overload
def load_agreement_parties(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> AgreementPartiesFrame: ...
@overload
def load_agreement_parties(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_agreement_parties(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_agreement_parties(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_events(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> EventsLabelledFrame:
    """Load the table "Events".

    One meeting, visit, forum, commission session, exhibition or other event.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 49 rows, sorted by `event_id`, with facts from the pages 2, 5, 7,
        9, 12, 16-17, 19-24, 26-27, 31-32, 37-40, 44-45, 48-50, 53, 55-56, 60-62, 64-65, 67-68 of
        the book. Its columns, with their types in pandas and their units:

        - `event_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `kind` (category): What sort of event it is
        - `ordinal` (Int64): Number of the event in its series
        - `several` (bool): Whether the row stands for several events, whose number is not printed
        - `status` (category): Whether it took place
        - `date` (str): When it took place
        - `date_start` (datetime64[ms]): First day of the date
        - `date_end` (datetime64[ms]): Last day of the date
        - `stated` (str): When it was agreed, planned or considered, where it is not said to have
          been held
        - `date_part` (category): Part of the date or of stated that the print names, such as its
          end or a season
        - `date_basis` (category): How the date or, without one, of stated was found; null where
          there is none
        - `place` (str): Where it took place
        - `part_of` (str): The event of which it is a part
        - `raised_at` (str): The event at which it was proposed or discussed
        - `marking` (str): What it marked, in English
        - `rank` (str): What the print says of its size or place among others, in English
        - `degree` (category): Degree that the print gives it; null: none
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (49, 23)
    """

@overload
def load_events(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> EventsLabelledFrame: ...
@overload
def load_events(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> EventsFrame: ...
@overload
def load_events(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_events(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_events(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_event_participants(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> EventParticipantsLabelledFrame:
    """Load the table "Participants of events".

    One participant, or one group of participants, of one event.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 116 rows, sorted by `event_participant_id`, with facts from the
        pages 2, 5, 7, 9-10, 12, 16-17, 19-24, 26-27, 31-33, 37-40, 44-45, 48, 50, 53, 55-56, 60-65,
        67 of the book. Its columns, with their types in pandas and their units:

        - `event_participant_id` (str): Key of the row: readable, unique in the table, never
          renumbered
        - `event` (str): The event
        - `organization` (str): The participant, where it is an organization
        - `place` (str): The participant, where it is a country, region or city, or the place of the
          group
        - `person` (str): The participant, where it is a person
        - `group` (category): Those of the place or organization who take part, where they have no
          names
        - `group_of` (str): The body to which the group belongs, where the body itself takes no part
        - `both_countries` (bool): Whether the group is of both Belarus and Kazakhstan
        - `industry` (category): Industry of the group
        - `role` (category): Part in the event
        - `count` (Int64): Number of the group
        - `qualifier` (category): Word of degree printed with the count
        - `count_unit` (category): What is counted
        - `among` (str): Larger printed number to which they belong, in English
        - `stand` (category): What sort of stand they had
        - `purpose` (str): What the participant wanted there, in English
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (116, 21)
    """

@overload
def load_event_participants(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> EventParticipantsLabelledFrame: ...
@overload
def load_event_participants(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> EventParticipantsFrame: ...
@overload
def load_event_participants(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_event_participants(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_event_participants(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_projects(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> ProjectsLabelledFrame:
    """Load the table "Projects".

    One joint venture, plant, park, workshop, quarter, farm or other undertaking.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 69 rows, sorted by `project_id`, with facts from the pages 7-10,
        20-23, 25-26, 34-37, 41, 45-47, 49, 51, 54, 56, 60-62, 64-66, 68 of the book. Its columns,
        with their types in pandas and their units:

        - `project_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `kind` (category): What sort of project it is
        - `place` (str): Where it is, or is to be
        - `grouping` (category): Whether it is one undertaking, several or a phase
        - `count` (Int64): How many they are, where a number of several is printed
        - `part_of` (str): The project of which it is a part
        - `phase` (Int64): Number of the phase
        - `degree` (category): Degree that the print gives it; null: none
        - `start` (str): When it started, or is to start
        - `date_part` (category): Part of the start that the print names, such as its end or a
          season
        - `date_basis` (category): How the start was found; null where there is none
        - `status` (category): Last state that the book gives; `states` has all
        - `status_date` (str): When it was in that state
        - `status_part` (category): Part of the date of the state that the print names, such as its
          end or a season
        - `purpose` (str): What it is for, in English
        - `condition` (str): On what it depends, in English
        - `design` (str): What it consists of or how it is made, in English
        - `voice` (category): Whose judgement its last state is
        - `page` (Int64): Printed page that gives the last state
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
          none
        - `as_printed` (str): The words that state the fact, exactly as printed
        - `basis` (category): Where the print gives the fact
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
    (69, 24)
    """

@overload
def load_projects(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> ProjectsLabelledFrame: ...
@overload
def load_projects(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> ProjectsFrame: ...
@overload
def load_projects(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_projects(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_projects(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_project_participants(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> ProjectParticipantsLabelledFrame:
    """Load the table "Participants of projects".

    One participant of one project.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 149 rows, sorted by `project_participant_id`, with facts from the
        pages 7-10, 21-26, 34-37, 40-41, 45-46, 49, 52-54, 56, 60-62, 64-65, 68 of the book. Its
        columns, with their types in pandas and their units:

        - `project_participant_id` (str): Key of the row: readable, unique in the table, never
          renumbered
        - `project` (str): The project
        - `organization` (str): The participant, where it is an organization
        - `place` (str): The participant, where it is a country, region or city, or the place of the
          group
        - `actors` (str): Those of the place who take part, in English, where they have no names
        - `role` (category): Part in the project
        - `status` (category): Whether it takes part, is to, could or was asked to
        - `contribution` (str): What it supplies, studies or brings in, in English
        - `voice` (category): Who says so, where the print names him
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
          none
        - `as_printed` (str): The words that state the fact, exactly as printed
        - `basis` (category): Where the print gives the fact
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
    (149, 14)
    """

@overload
def load_project_participants(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> ProjectParticipantsLabelledFrame: ...
@overload
def load_project_participants(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> ProjectParticipantsFrame: ...
@overload
def load_project_participants(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_project_participants(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_project_participants(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_project_products(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> ProjectProductsLabelledFrame:
    """Load the table "Products of projects".

    One product that one project makes or is to make.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 96 rows, sorted by `project_product_id`, with facts from the pages
        8-10, 20-23, 25-26, 34-37, 41, 45-46, 49, 51-52, 60-62, 64-65 of the book. Its columns, with
        their types in pandas and their units:

        - `project_product_id` (str): Key of the row: readable, unique in the table, never
          renumbered
        - `project` (str): The project
        - `product` (str): The product
        - `work` (category): What the project does with the product
        - `status` (category): Whether it does so already
        - `due` (str): When it began or is to begin
        - `date_basis` (category): How the time of the beginning was found; null where there is none
        - `degree` (category): Degree that the print gives it; null: none
        - `design` (str): What the print adds about the product or its making, in English
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
          none
        - `as_printed` (str): The words that state the fact, exactly as printed
        - `basis` (category): Where the print gives the fact
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
    (96, 14)
    """

@overload
def load_project_products(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> ProjectProductsLabelledFrame: ...
@overload
def load_project_products(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> ProjectProductsFrame: ...
@overload
def load_project_products(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_project_products(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_project_products(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_states(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> StatesLabelledFrame:
    """Load the table "States of projects, agreements and programmes".

    One state that one project, agreement or programme was in, as one page gives it.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 114 rows, sorted by `state_id`, with facts from the pages 7-10,
        16-17, 20-26, 30-31, 34-37, 40-41, 44-47, 49-54, 56, 60-62, 64-66, 68 of the book. Its
        columns, with their types in pandas and their units:

        - `state_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `project` (str): The project
        - `agreement` (str): The agreement
        - `programme` (str): The programme
        - `stage` (category): The state
        - `date` (str): When it was so
        - `date_start` (datetime64[ms]): First day of the date
        - `date_end` (datetime64[ms]): Last day of the date
        - `date_part` (category): Part of the date that the print names, such as its end or a season
        - `date_basis` (category): How the date or, without one, of due was found; null where there
          is none
        - `due` (str): When it is to be there, where the state is a plan
        - `voice` (category): Whose view, wish, plan or act it is
        - `person` (str): The person who says so, where page or footnote names one
        - `side` (str): The side that wants or acts, where it is one
        - `degree` (category): Degree that the print gives it; null: none
        - `how` (str): By whom, where or by what means, in English
        - `detail` (str): What belongs to this state besides, as a clause in English
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
          none
        - `as_printed` (str): The words that state the fact, exactly as printed
        - `basis` (category): Where the print gives the fact
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
    >>> from bykz_data import load_states
    >>> load_states().shape
    (114, 22)
    """

@overload
def load_states(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> StatesLabelledFrame: ...
@overload
def load_states(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> StatesFrame: ...
@overload
def load_states(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_states(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_states(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_organization_links(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> OrganizationLinksLabelledFrame:
    """Load the table "Ties of organizations".

    One tie of an organization to another organization, a place or a product.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 132 rows, sorted by `link_id`, with facts from the pages 2, 9-10,
        20-23, 25-27, 30, 32-37, 39-40, 42, 45-46, 49-51, 53, 55-56, 60-61, 64-68 of the book. Its
        columns, with their types in pandas and their units:

        - `link_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `organization` (str): The organization that the tie is told of
        - `kind` (category): What sort of tie it is
        - `target_organization` (str): The other side, where it is an organization
        - `target_place` (str): The other side, where it is a place
        - `target_product` (str): The other side, where it is a product
        - `sector` (category): Industry to which it belongs
        - `area` (str): Country or region in which, for which or from which it holds
        - `assortment` (category): How much of the goods it covers
        - `degree` (category): Degree that the print gives it; null: none
        - `feature` (str): What the print says of the other side, in English
        - `condition` (str): Circumstance that the print names, in English
        - `agreement` (str): The agreement on which it rests
        - `start` (str): When the tie began
        - `date_part` (category): Part of the start that the print names, such as its end or a
          season
        - `stated` (str): When it was so, where the print gives no start
        - `date_basis` (category): How the start or, without one, of stated was found; null where
          there is none
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (132, 22)
    """

@overload
def load_organization_links(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> OrganizationLinksLabelledFrame: ...
@overload
def load_organization_links(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> OrganizationLinksFrame: ...
@overload
def load_organization_links(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_organization_links(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_organization_links(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_product_trade(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> ProductTradeLabelledFrame:
    """Load the table "Products traded".

    One product that is traded, offered, wanted or to be traded in one direction.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 182 rows, sorted by `product_trade_id`, with facts from the pages
        8-10, 16, 20, 22-26, 32-33, 39-41, 44-54, 56, 59-62, 65-67 of the book. Its columns, with
        their types in pandas and their units:

        - `product_trade_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `reporter` (str): Country or region whose trade this is
        - `organization` (str): Company or concern of the reporter whose trade this is
        - `actors` (str): Those within the organization who trade; null: the organization itself
        - `partner` (str): Country or region traded with; null where the page does not say
        - `flow` (category): Direction, seen from the reporter
        - `product` (str): The product; null where the page does not name it
        - `design` (str): What the page says of the product, in English
        - `status` (category): Whether it is traded, offered, wanted, planned or possible
        - `increase` (bool): Whether more than is traded so far is wanted, planned or expected
        - `degree` (category): Degree that the print gives it; null: none
        - `comparison` (str): With or among what the page places it, in English
        - `voice` (category): Who offers, wants, plans, expects or says it; null: told as a fact
        - `side` (str): The side that offers, wants or plans it
        - `body` (str): The organization that offers it
        - `person` (str): The person who says it
        - `channel` (str): Organization through which it is or is to be traded
        - `recipient` (str): Who buys, wants or gets it, where the page says more than the partner,
          in English
        - `user` (str): Organization that uses it or for whose needs it is bought
        - `project` (str): Project for which it is supplied, or that makes it
        - `purpose` (str): Purpose that the page gives, in English
        - `condition` (str): Condition that the page sets, in English
        - `cause` (str): Reason that the page gives, in English
        - `effect` (str): What follows from it according to the page, in English
        - `period` (str): When it is or is to be traded, in use or in demand
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
        - `year` (Int64): Year, where the period is one whole year; null otherwise
        - `frequency` (category): What sort of span the period is
        - `stated` (str): When it was offered, wanted, planned or said
        - `stated_start` (datetime64[ms]): First day of the stated
        - `stated_end` (datetime64[ms]): Last day of the stated
        - `date_basis` (category): How the period or, without one, of stated was found; null where
          there is none
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (182, 38)
    """

@overload
def load_product_trade(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> ProductTradeLabelledFrame: ...
@overload
def load_product_trade(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> ProductTradeFrame: ...
@overload
def load_product_trade(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_product_trade(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_product_trade(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_cooperation_ties(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> CooperationTiesLabelledFrame:
    """Load the table "Ties of cooperation".

    One tie of cooperation, interest or intent of one actor, or of both sides.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 163 rows, sorted by `cooperation_tie_id`, with facts from the
        pages 2-5, 7-13, 16-17, 19, 22-24, 26-27, 31-32, 34-35, 38-42, 46-57, 61, 63-68 of the book.
        Its columns, with their types in pandas and their units:

        - `cooperation_tie_id` (str): Key of the row: readable, unique in the table, never
          renumbered
        - `source_place` (str): The actor, where it is a country, region or city
        - `source_organization` (str): The actor, where it is an organization
        - `source_person` (str): Who demands, judges or says it, where that is a person, such as the
          author
        - `actors` (str): Those within the actor who act; null: the actor as a whole
        - `kind` (category): What sort of tie it is
        - `modality` (category): How firm or how far it is, by the verb of the print
        - `mutual` (bool): Whether source and target act alike: both cooperate, plan or hope
        - `negated` (bool): Whether the print denies the tie
        - `degree` (category): Degree that the print gives it; null: none
        - `target_place` (str): The other side, where it is a country, region or city
        - `target_organization` (str): The other side, where it is an organization
        - `target_actors` (str): Those within the other side with whom it is; null: the other side
          as a whole
        - `framework` (str): The body within which, or by means of which, they cooperate
        - `agreement` (str): The agreement or declaration that says or orders it
        - `topic` (str): What the tie is about, as the verb takes it: a noun phrase, 'to do' or a
          clause
        - `field` (category): Field to which the tie belongs
        - `voice` (category): Who says so, where it is a quotation without a speaker
        - `period` (str): When the tie is told to exist
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
        - `date_basis` (category): How the period was found; null where there is none
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (163, 27)
    """

@overload
def load_cooperation_ties(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> CooperationTiesLabelledFrame: ...
@overload
def load_cooperation_ties(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> CooperationTiesFrame: ...
@overload
def load_cooperation_ties(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_cooperation_ties(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_cooperation_ties(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_cooperation_topics(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> CooperationTopicsLabelledFrame:
    """Load the table "Topics of cooperation".

    One topic that an agreement, event, programme, project, body or side names.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 494 rows, sorted by `topic_id`, with facts from the pages 2-13,
        16-28, 30-42, 44-54, 56-57, 59-68 of the book. Its columns, with their types in pandas and
        their units:

        - `topic_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `agreement` (str): What covers it, where it is an agreement
        - `event` (str): What covers it, where it is an event
        - `programme` (str): What covers it, where it is a programme
        - `project` (str): What covers it, where it is a project
        - `organization` (str): What covers it, where it is an organization
        - `modality` (category): How the topic is named
        - `degree` (category): Degree that the print gives it; null: none
        - `topic` (str): The topic, in English; a whole clause where it is assessed or reported
        - `field` (category): Field to which the topic belongs
        - `position` (Int64): Place in the printed list
        - `purpose` (str): What it is to serve; null where the print names nothing
        - `condition` (str): On what terms; null where the print names none
        - `voice` (category): Whose view, wish or demand it is
        - `side` (str): The side that speaks or wants
        - `person` (str): The person who speaks or wants, the author included
        - `actors` (str): Those within both sides who speak or want; null: the sides as a whole
        - `period` (str): When it is or was to be
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
        - `date_basis` (category): How the period was found; null where there is none
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (494, 26)
    """

@overload
def load_cooperation_topics(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> CooperationTopicsLabelledFrame: ...
@overload
def load_cooperation_topics(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> CooperationTopicsFrame: ...
@overload
def load_cooperation_topics(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_cooperation_topics(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_cooperation_topics(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_diaspora_ties(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> DiasporaTiesLabelledFrame:
    """Load the table "Ties of the diaspora".

    One place or structure of the Belarusian diaspora in Kazakhstan, and its partner.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 18 rows, sorted by `diaspora_tie_id`, with facts from the pages
        11-12 of the book. Its columns, with their types in pandas and their units:

        - `diaspora_tie_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `kind` (category): What the print says of it
        - `organization` (str): The association; null where only its place is told
        - `place` (str): Where it works
        - `partner_organization` (str): Executive committee with which it cooperates
        - `partner_place` (str): District of that committee
        - `period` (str): When it was so
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
        - `date_basis` (category): How the period was found; null where there is none
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (18, 15)
    """

@overload
def load_diaspora_ties(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> DiasporaTiesLabelledFrame: ...
@overload
def load_diaspora_ties(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> DiasporaTiesFrame: ...
@overload
def load_diaspora_ties(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_diaspora_ties(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_diaspora_ties(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_programmes(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> ProgrammesLabelledFrame:
    """Load the table "Programmes".

    One programme, road map, map of projects or strategy.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 10 rows, sorted by `programme_id`, with facts from the pages 6,
        17-18, 21, 23, 31, 34, 44 of the book. Its columns, with their types in pandas and their
        units:

        - `programme_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `name_ru` (str): Name in Russian, for a search in the sources; null where none is sure
        - `kind` (category): What sort of programme it is
        - `level` (category): Whether it is of one country or joint
        - `country` (str): Country whose programme it is, where it is one's
        - `status` (category): How far it has come
        - `term` (str): Period for which it holds
        - `adopted` (str): When it was adopted
        - `date_basis` (category): How the date of adoption or, without one, of the term was found;
          null where there is none
        - `agreement` (str): The agreement that it carries out
        - `occasion` (str): The event at which it was adopted
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (10, 17)
    """

@overload
def load_programmes(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> ProgrammesLabelledFrame: ...
@overload
def load_programmes(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> ProgrammesFrame: ...
@overload
def load_programmes(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_programmes(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_programmes(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_programme_parties(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> ProgrammePartiesLabelledFrame:
    """Load the table "Parties to programmes".

    One party to one programme.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 9 rows, sorted by `programme_party_id`, with facts from the pages
        16, 23, 31, 44 of the book. Its columns, with their types in pandas and their units:

        - `programme_party_id` (str): Key of the row: readable, unique in the table, never
          renumbered
        - `programme` (str): The programme
        - `organization` (str): The party, where it is an organization
        - `place` (str): The party, where it is a country or region
        - `person` (str): The party, where it is a person
        - `role` (category): Its part in the programme
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
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
    >>> from bykz_data import load_programme_parties
    >>> load_programme_parties().shape
    (9, 10)
    """

@overload
def load_programme_parties(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> ProgrammePartiesLabelledFrame: ...
@overload
def load_programme_parties(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> ProgrammePartiesFrame: ...
@overload
def load_programme_parties(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_programme_parties(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_programme_parties(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_programme_inclusions(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> ProgrammeInclusionsLabelledFrame:
    """Load the table "What programmes include".

    One thing that one programme includes.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 12 rows, sorted by `inclusion_id`, with facts from the pages 11,
        21, 34, 64 of the book. Its columns, with their types in pandas and their units:

        - `inclusion_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `programme` (str): The programme
        - `relation` (category): How the thing belongs to it
        - `organization` (str): What is included, or whose project it is, where it is an
          organization
        - `project` (str): What is included, where it is a project
        - `place` (str): What lies in it, where it is a place
        - `inclusion` (str): What it asks for, in English; null where an entity says it
        - `degree` (category): Degree that the print gives it; null: none
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
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
    (12, 12)
    """

@overload
def load_programme_inclusions(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> ProgrammeInclusionsLabelledFrame: ...
@overload
def load_programme_inclusions(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> ProgrammeInclusionsFrame: ...
@overload
def load_programme_inclusions(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_programme_inclusions(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_programme_inclusions(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_offices(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> OfficesLabelledFrame:
    """Load the table "Offices".

    One office in which the book shows one person.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 16 rows, sorted by `office_id`, with facts from the pages 7,
        18-20, 22-23, 27, 31, 37, 44, 55 of the book. Its columns, with their types in pandas and
        their units:

        - `office_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `person` (str): The person
        - `role` (category): The office
        - `organization` (str): Organization in which the office is held
        - `place` (str): Country or region whose office it is
        - `accredited_in` (str): Country to which a diplomat is accredited
        - `period` (str): When the book shows the person in office
        - `period_start` (datetime64[ms]): First day of the period
        - `period_end` (datetime64[ms]): Last day of the period
        - `date_basis` (category): How the period was found; null where there is none
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (16, 15)
    """

@overload
def load_offices(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> OfficesLabelledFrame: ...
@overload
def load_offices(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> OfficesFrame: ...
@overload
def load_offices(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_offices(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_offices(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_statements(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> StatementsLabelledFrame:
    """Load the table "Statements".

    One thing that the book reports a person, an organization or both sides to have said.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 83 rows, sorted by `statement_id`, with facts from the pages 3,
        10-13, 16-17, 19-20, 22-24, 26-27, 31-32, 35, 37, 39, 47, 51-53, 55, 57, 59-61, 63-65, 67 of
        the book. Its columns, with their types in pandas and their units:

        - `statement_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `voice` (category): Who says it
        - `person` (str): Who said it, where it is a person
        - `organization` (str): Who said it, where it is an organization
        - `verb` (category): How it was said
        - `addressee` (str): To whom it was said
        - `content` (str): What was said, in English, as the verb takes it: mostly a clause with
          'that'
        - `field` (category): Field to which the statement belongs
        - `event` (str): The event at which it was said
        - `date` (str): When it was said or published
        - `date_start` (datetime64[ms]): First day of the date
        - `date_end` (datetime64[ms]): Last day of the date
        - `date_basis` (category): How the date was found; null where there is none
        - `basis` (category): Where the print gives the fact
        - `page` (Int64): Printed page on which the fact stands
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (83, 18)
    """

@overload
def load_statements(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> StatementsLabelledFrame: ...
@overload
def load_statements(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> StatementsFrame: ...
@overload
def load_statements(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_statements(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_statements(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_places(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> PlacesLabelledFrame:
    """Load the table "Places".

    One country, region, city, district, zone or wider area that the book names.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 66 rows, sorted by `place_id`, with facts from the pages 2-4, 7,
        10-12, 17, 21-22, 25, 33-34, 39, 41-42, 47, 54, 65, 68 of the book. Its columns, with their
        types in pandas and their units:

        - `place_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `name_ru` (str): Name in Russian, for a search in the sources; null where none is sure
        - `kind` (category): What sort of place it is
        - `country` (str): Country in which it lies; null for countries and for areas of several
          countries
        - `parent` (str): Place in which it lies; null for countries and areas
        - `iso_3166_1` (str): ISO 3166-1 alpha-3 code; on countries only
        - `m49` (Int64): United Nations M49 code as a whole number; on countries only
        - `iso_3166_2` (str): ISO 3166-2 code of today where the place is a coded subdivision
        - `latitude` (float64, degrees): Latitude (north) of a city, or of the seat of a region;
          from GeoNames
        - `longitude` (float64, degrees): Longitude (east) of a city, or of the seat of a region;
          from GeoNames
        - `page` (Int64): First printed page that names it
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
    (66, 14)
    """

@overload
def load_places(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> PlacesLabelledFrame: ...
@overload
def load_places(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> PlacesFrame: ...
@overload
def load_places(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_places(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_places(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_organizations(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> OrganizationsLabelledFrame:
    """Load the table "Organizations".

    One company, authority, commission or other body that the book names.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 121 rows, sorted by `organization_id`, with facts from the pages
        2-5, 7, 9-10, 12-13, 20-27, 30, 32-33, 35, 37, 39-40, 42, 46-48, 50, 52-56, 60-62, 64-68 of
        the book. Its columns, with their types in pandas and their units:

        - `organization_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `name_ru` (str): Name in Russian, for a search in the sources; null where none is sure
        - `short_names` (str): Usual short names in English and Russian, separated by semicolons,
          for a search
        - `kind` (category): What sort of body it is
        - `country` (str): Country whose body it is; null for international bodies
        - `seat` (str): Place where it is said, or by its name known, to be seated
        - `page` (Int64): First printed page that names it
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
    (121, 10)
    """

@overload
def load_organizations(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> OrganizationsLabelledFrame: ...
@overload
def load_organizations(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> OrganizationsFrame: ...
@overload
def load_organizations(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_organizations(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_organizations(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_people(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> PeopleLabelledFrame:
    """Load the table "People".

    One person who acts or is quoted in the book, or after whom a body is named.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 36 rows, sorted by `person_id`, with facts from the pages 3, 9-10,
        12-13, 17, 20, 22-23, 25, 27, 33, 36-39, 44, 47, 52-53, 55, 61, 64, 67-68 of the book. Its
        columns, with their types in pandas and their units:

        - `person_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `name_ru` (str): Name in Russian, for a search in the sources; null where none is sure
        - `country` (str): Country for which the person acts
        - `page` (Int64): First printed page that names it
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
    (36, 7)
    """

@overload
def load_people(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> PeopleLabelledFrame: ...
@overload
def load_people(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> PeopleFrame: ...
@overload
def load_people(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_people(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_people(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_products(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> ProductsLabelledFrame:
    """Load the table "Products".

    One good, group of goods, material or named model that is traded or made.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 191 rows, sorted by `product_id`, with facts from the pages 6-10,
        18, 20-26, 32-37, 39-41, 44-54, 56, 59-62, 64-65, 67 of the book. Its columns, with their
        types in pandas and their units:

        - `product_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `name` (str): English name
        - `kind` (category): What sort of product it is
        - `maker` (str): Maker whose brand or model it is; null for goods that any firm can make
        - `parent` (str): Group of goods to which it belongs
        - `hs_heading` (str): Heading or chapter of HS 2022 that fits best; HS before it keeps the
          zero of HS 0402
        - `page` (Int64): First printed page that names it
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
    (191, 9)
    """

@overload
def load_products(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> ProductsLabelledFrame: ...
@overload
def load_products(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> ProductsFrame: ...
@overload
def load_products(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_products(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_products(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_aliases(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> AliasesLabelledFrame:
    """Load the table "Printed names of entities".

    One printed form of one entity's name on one page.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 1060 rows, sorted by `alias_id`, with facts from the pages 2-14,
        16-28, 30-42, 44-56, 59-68 of the book. Its columns, with their types in pandas and their
        units:

        - `alias_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `table` (category): Table that holds the entity
        - `row` (str): Key of the entity in that table
        - `alias` (str): The name exactly as printed
        - `page` (Int64): Printed page on which this form stands

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
    (1060, 5)
    """

@overload
def load_aliases(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> AliasesLabelledFrame: ...
@overload
def load_aliases(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> AliasesFrame: ...
@overload
def load_aliases(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_aliases(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_aliases(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_sources(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> SourcesLabelledFrame:
    """Load the table "Cited works".

    One work that the author cites, however often he cites it.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

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
        - `year` (Int64): Year of publication as printed
        - `kind` (category): What sort of work it is
        - `medium` (category): How the author cites it
        - `url_as_printed` (str): Address as printed, line breaks removed, translated and spaced
          parts left alone
        - `url` (str): Address with the damage of the translation undone; null where it cannot be
          told
        - `state` (category): How much of the reference the text keeps
        - `page` (Int64): First printed page on which it is cited
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
def load_sources(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> SourcesLabelledFrame: ...
@overload
def load_sources(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> SourcesFrame: ...
@overload
def load_sources(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_sources(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_sources(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_footnotes(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> FootnotesLabelledFrame:
    """Load the table "Footnotes".

    One footnote of the book, 1 to 117.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 117 rows, sorted by `footnote`, with facts from the pages 2-7,
        9-13, 16-27, 30-42, 44-56, 59-68 of the book. Its columns, with their types in pandas and
        their units:

        - `footnote` (Int64): Number of the footnote as printed
        - `page` (Int64): Printed page on which its marker stands
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
def load_footnotes(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> FootnotesLabelledFrame: ...
@overload
def load_footnotes(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> FootnotesFrame: ...
@overload
def load_footnotes(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_footnotes(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_footnotes(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_mentions(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> MentionsLabelledFrame:
    """Load the table "Restatements of facts".

    One further place in the book where a fact that has its row already is stated again.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 167 rows, sorted by `mention_id`, with facts from the pages 3-4,
        9-11, 13-14, 16-17, 19, 21-22, 24-27, 30-31, 33-37, 39-42, 44-52, 55-56, 59, 61-68 of the
        book. Its columns, with their types in pandas and their units:

        - `mention_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `table` (category): Table that holds the fact
        - `row` (str): Key of the fact in that table
        - `page` (Int64): Printed page of the further mention
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
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
    (167, 7)
    """

@overload
def load_mentions(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> MentionsLabelledFrame: ...
@overload
def load_mentions(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> MentionsFrame: ...
@overload
def load_mentions(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_mentions(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_mentions(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_contradictions(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> ContradictionsLabelledFrame:
    """Load the table "Checks of the book against itself".

    One check of the book against itself: two statements that should fit, and whether they do.
    Computed from the other tables; checks that hold are listed too. The verdict follows from the
    arithmetic and the printed precision, unless the note says why it was set otherwise.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 214 rows, sorted by `contradiction_id`, with facts from the pages
        2-13, 16-28, 30-42, 44-56, 59-68 of the book. Its columns, with their types in pandas and
        their units:

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
        - `tells` (bool): Whether the check could have failed: not where the print is too round or a
          side open
        - `pages` (str): Printed pages of both sides, and of all mentions of their rows
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
    (214, 16)
    """

@overload
def load_contradictions(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> ContradictionsLabelledFrame: ...
@overload
def load_contradictions(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> ContradictionsFrame: ...
@overload
def load_contradictions(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_contradictions(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_contradictions(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_coverage(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> CoverageLabelledFrame:
    """Load the table "Coverage of the book".

    One number, capitalised name or footnote marker of the book's body, and where it landed. Names
    are listed once a page, numbers and markers once an occurrence.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 1177 rows, sorted by `coverage_id`, with facts from the pages
        2-13, 16-28, 30-42, 44-57, 59-68 of the book. Its columns, with their types in pandas and
        their units:

        - `coverage_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `kind` (category): What sort of expression it is
        - `page` (Int64): Printed page on which it stands
        - `expression` (str): The expression exactly as printed
        - `occurrence` (Int64): Which occurrence of the expression on the page it is, 1 = first
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
def load_coverage(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> CoverageLabelledFrame: ...
@overload
def load_coverage(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> CoverageFrame: ...
@overload
def load_coverage(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_coverage(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_coverage(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_facts(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> FactsLabelledFrame:
    """Load the table "All facts as sentences".

    One fact of the book, in one English sentence that is made from the cells of its row.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 2102 rows, sorted by `fact_id`, with facts from the pages 2-13,
        16-28, 30-42, 44-57, 59-68 of the book. Its columns, with their types in pandas and their
        units:

        - `fact_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `table` (category): Table that holds the fact
        - `row` (str): Key of the fact in that table
        - `kind` (category): Whether the fact is a figure or a relation
        - `sentence` (str): The fact in English, made from the cells of its row and from nothing
          else
        - `value` (float64): The figure in base units; growth always as change in per cent
        - `unit` (category): Unit of value
        - `qualifier` (category): Word of degree printed with the figure
        - `date` (str): When it was, is or is to be so, as precisely as the print says
        - `date_start` (datetime64[ms]): First day of the date
        - `date_end` (datetime64[ms]): Last day of the date
        - `date_precision` (category): How precise the date is
        - `place` (str): Where it was or is to be, or whose it is
        - `status` (str): How firm or how far it is: the code of status, modality or standing in its
          table
        - `state` (category): Whether it was reached, planned, considered or only said, in words
          that all tables share
        - `page` (Int64): Printed page on which the fact stands
        - `page_order` (Int64): Its place among the facts of its page, in the order of the text
        - `footnote` (Int64): Footnote by which the author documents the fact; null where he gives
          none
        - `as_printed` (str): The words that state the fact, exactly as printed
        - `checks` (str): Keys of the checks in which the row takes part, separated by spaces

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
    >>> from bykz_data import load_facts
    >>> load_facts().shape
    (2102, 20)
    """

@overload
def load_facts(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> FactsLabelledFrame: ...
@overload
def load_facts(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> FactsFrame: ...
@overload
def load_facts(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_facts(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_facts(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
@overload
def load_fact_entities(
    backend: Literal["pandas"] = ..., *, labels: Literal[True], meanings: bool = ...
) -> FactEntitiesLabelledFrame:
    """Load the table "Who and what takes part in each fact".

    One entity that takes part in one fact, with its role.

    Parameters
    ----------
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads.
    meanings
        Whether to add, beside each code, its meaning.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table of 4263 rows, sorted by `fact_entity_id`, with facts from the pages
        2-13, 16-28, 30-42, 44-57, 59-68 of the book. Its columns, with their types in pandas and
        their units:

        - `fact_entity_id` (str): Key of the row: readable, unique in the table, never renumbered
        - `fact` (str): The fact
        - `entity_table` (category): Table that holds the entity
        - `entity` (str): Key of the entity in that table
        - `role` (str): Its part in the fact: the column that names it, or the code of its role
        - `page` (Int64): Printed page on which the fact stands

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
    >>> from bykz_data import load_fact_entities
    >>> load_fact_entities().shape
    (4263, 6)
    """

@overload
def load_fact_entities(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: Literal[True]
) -> FactEntitiesLabelledFrame: ...
@overload
def load_fact_entities(
    backend: Literal["pandas"] = ..., *, labels: bool = ..., meanings: bool = ...
) -> FactEntitiesFrame: ...
@overload
def load_fact_entities(
    backend: Literal["arrow"], *, labels: bool = ..., meanings: bool = ...
) -> pa.Table: ...
@overload
def load_fact_entities(
    backend: Literal["polars"], *, labels: bool = ..., meanings: bool = ...
) -> pl.DataFrame: ...
@overload
def load_fact_entities(
    backend: Literal["duckdb"], *, labels: bool = ..., meanings: bool = ...
) -> duckdb.DuckDBPyRelation: ...
