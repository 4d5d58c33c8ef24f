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
    name_ru: Series[str] = c.russian_name("Костанайская область")
    kind: Series[pd.CategoricalDtype] = c.code(
        "place_kind", "What sort of place it is", example="region", editorial=True
    )
    country: Series[str] = c.ref(
        "places",
        "Country in which it lies; null for countries and for areas of several countries",
        example="kz",
        nullable=True,
        editorial=True,
    )
    parent: Series[str] = c.ref(
        "places",
        "Place in which it lies; null for countries and areas",
        example="kz",
        nullable=True,
        editorial=True,
    )
    iso_3166_1: Series[str] = c.text(
        "ISO 3166-1 alpha-3 code; on countries only",
        example="KAZ",
        nullable=True,
        editorial=True,
        pattern="[A-Z]{3}",
    )
    m49: Series[pd.Int64Dtype] = c.count(
        "United Nations M49 code as a whole number; on countries only",
        example=398,
        nullable=True,
        editorial=True,
        maximum=999,
    )
    iso_3166_2: Series[str] = c.text(
        "ISO 3166-2 code of today where the place is a coded subdivision",
        example="KZ-39",
        nullable=True,
        editorial=True,
        pattern="[A-Z]{2}-[A-Z0-9]{1,3}",
    )
    latitude: Series[float] = c.number(
        "Latitude (north) of a city, or of the seat of a region; from GeoNames",
        example=53.2144,
        unit="degrees",
        nullable=True,
        editorial=True,
        minimum=-90,
    )
    longitude: Series[float] = c.number(
        "Longitude (east) of a city, or of the seat of a region; from GeoNames",
        example=63.6246,
        unit="degrees",
        nullable=True,
        editorial=True,
        minimum=-180,
    )
    page: Series[pd.Int64Dtype] = c.first_page()
    as_printed: Series[str] = c.first_name()
    note: Series[str] = c.note()
