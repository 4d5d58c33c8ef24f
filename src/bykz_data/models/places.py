"""Places."""

from __future__ import annotations

import pandas as pd
from pandera.typing import Series

from . import columns as c
from .base import Table


class Places(Table, title="Places"):
    """One country, region, city, district, zone or wider area that the book names."""

    place_id: Series[str] = c.key("kz-kostanay-region")
    name: Series[str] = c.text("English name", example="Kostanay Region", editorial=True)
    kind: Series[pd.CategoricalDtype] = c.code(
        "place_kind", "What sort of place it is", example="region", editorial=True
    )
    parent: Series[str] = c.ref(
        "places",
        "Place in which it lies; null for countries and areas",
        example="kz",
        nullable=True,
        editorial=True,
    )
    iso_3166_1: Series[str] = c.text(
        "ISO 3166-1 alpha-3 code of the country that it is or lies in",
        example="KAZ",
        nullable=True,
        editorial=True,
        pattern="[A-Z]{3}",
    )
    iso_3166_2: Series[str] = c.text(
        "ISO 3166-2 code where the place is a coded subdivision",
        example="KZ-39",
        nullable=True,
        editorial=True,
        pattern="[A-Z]{2}-[A-Z0-9]{1,3}",
    )
    page: Series[pd.Int16Dtype] = c.first_page()
    as_printed: Series[str] = c.first_name()
    note: Series[str] = c.note()
