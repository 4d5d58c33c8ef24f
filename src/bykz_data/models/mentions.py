"""Where the book names an entity, or states a fact again."""

from __future__ import annotations

import pandas as pd
from pandera.typing import Series

from . import columns as c
from .base import Table


class Aliases(Table, title="Printed names of entities"):
    """One printed form of one entity's name on one page."""

    alias_id: Series[str] = c.key("places-kz-kazajistan-p7")
    table: Series[pd.CategoricalDtype] = c.code(
        "entity_table", "Table that holds the entity", example="places"
    )
    row: Series[str] = c.text(
        "Key of the entity in that table", example="kz", pattern=c.KEY_PATTERN
    )
    alias: Series[str] = c.text("The name exactly as printed", example="Kazajistán")
    page: Series[pd.Int64Dtype] = c.page("Printed page on which this form stands")


class Mentions(Table, title="Restatements of facts"):
    """One further place in the book where a fact that has its row already is stated again."""

    mention_id: Series[str] = c.key("trade-by-kz-turnover-2021-p68")
    table: Series[pd.CategoricalDtype] = c.code(
        "fact_table", "Table that holds the fact", example="trade"
    )
    row: Series[str] = c.text(
        "Key of the fact in that table", example="by-kz-turnover-2021", pattern=c.KEY_PATTERN
    )
    page: Series[pd.Int64Dtype] = c.page("Printed page of the further mention")
    footnote: Series[pd.Int64Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed("The words of the further mention, exactly as printed")
    note: Series[str] = c.note()
