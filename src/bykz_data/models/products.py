"""Products."""

from __future__ import annotations

import pandas as pd
from pandera.typing import Series

from . import columns as c
from .base import Table


class Products(Table, title="Products"):
    """One good, group of goods, material or named model that is traded or made."""

    product_id: Series[str] = c.key("paraxylene")
    name: Series[str] = c.text("English name", example="Paraxylene", editorial=True)
    kind: Series[pd.CategoricalDtype] = c.code(
        "product_kind", "What sort of product it is", example="material", editorial=True
    )
    maker: Series[str] = c.ref(
        "organizations",
        "Maker whose brand or model it is; null for goods that any firm can make",
        example="gomselmash",
        nullable=True,
        editorial=True,
    )
    parent: Series[str] = c.ref(
        "products",
        "Group of goods to which it belongs",
        example="total",
        nullable=True,
        editorial=True,
    )
    hs_heading: Series[str] = c.text(
        "Heading or chapter of HS 2022 that fits best; HS before it keeps the zero of HS 0402",
        example="HS 2902",
        nullable=True,
        editorial=True,
        pattern="HS [0-9]{2}(?:[0-9]{2})?",
    )
    page: Series[pd.Int64Dtype] = c.first_page()
    as_printed: Series[str] = c.first_name()
    note: Series[str] = c.note()
