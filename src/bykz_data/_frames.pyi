"""Typed frames: columns that a type checker knows. Made from the models."""

# pyright: reportIncompatibleMethodOverride=false, reportOverlappingOverload=false
# pyright: reportIncompatibleVariableOverride=false
# mypy: disable-error-code="override, overload-overlap"
from typing import Any, Literal, overload

import pandas as pd

class TradeFrame(pd.DataFrame):
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
