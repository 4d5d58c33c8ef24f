"""Tables about the data: where facts are restated."""

from __future__ import annotations

import pandas as pd
from pandera.typing import Series

from . import columns as c
from ._base import Table


class Mentions(Table):
    """One further place in the book where a fact that has its row already is stated again."""

    mention_id: Series[str] = c.key("trade-by-kz-turnover-2021-p68")
    table: Series[pd.CategoricalDtype] = c.code(
        "fact_table", "Table that holds the fact", example="trade"
    )
    row: Series[str] = c.text(
        "Key of the fact in that table",
        example="by-kz-turnover-2021",
        pattern="[a-z0-9]+(?:-[a-z0-9]+)*",
    )
    page: Series[pd.Int16Dtype] = c.page("Printed page of the further mention")
    footnote: Series[pd.Int16Dtype] = c.footnote()
    as_printed: Series[str] = c.as_printed("The words of the further mention, exactly as printed")
    note: Series[str] = c.note()

    class Config:
        """Name and title."""

        name = "mentions"
        title = "Restatements of facts"
