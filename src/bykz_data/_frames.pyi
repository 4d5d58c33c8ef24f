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
