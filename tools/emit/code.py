"""Descriptor and schemas to `loaders.pyi`: the types and docstrings of the loaders."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from bykz_data import loaders
from bykz_data.docstrings import loader_docstring
from bykz_data.labels import labels_of

from .templates import render

Json = Mapping[str, Any]

_SERIES = {
    "string": "pd.Series[str]",
    "dictionary": "pd.Series[str]",
    "double": "pd.Series[float]",
    "int64": "pd.Series[int]",
    "bool": "pd.Series[bool]",
    "date32": "pd.Series[pd.Timestamp]",
}

_OTHER_BACKENDS = {
    "arrow": "pa.Table",
    "polars": "pl.DataFrame",
    "duckdb": "duckdb.DuckDBPyRelation",
}


def frame_name(table: str) -> str:
    """Name the typed frame of a table.

    Examples
    --------
    >>> frame_name("trade_panel")
    'TradePanelFrame'
    """
    return "".join(word.title() for word in table.split("_")) + "Frame"


def labelled_frame_name(table: str) -> str:
    """Name the typed frame of a table with names and meanings.

    Examples
    --------
    >>> labelled_frame_name("trade")
    'TradeLabelledFrame'
    """
    return frame_name(table).replace("Frame", "LabelledFrame")


def loaders_stub(entries: Sequence[Json], schemas: Mapping[str, Json]) -> str:
    """Write the stub of the loaders.

    Parameters
    ----------
    entries
        The descriptor's entries for the tables, in the order of the documentation.
    schemas
        The tables' Table Schemas by name.
    """
    return render(
        "loaders.pyi",
        tables=[_table(entry, schemas) for entry in entries],
        loaders=sorted(f"load_{entry['name']}" for entry in entries),
        other_backends=_OTHER_BACKENDS,
        load_docstring=inspect.getdoc(loaders.load),
    )


def _table(entry: Json, schemas: Mapping[str, Any]) -> dict[str, Any]:
    name = entry["name"]
    schema = schemas[name]
    columns = [
        {
            "name": field["name"],
            "series": _SERIES[field["arrowType"]],
            "description": field["description"],
        }
        for field in schema["fields"]
    ]
    by_type: dict[str, list[str]] = {}
    for column in columns:
        by_type.setdefault(column["series"], []).append(f'"{column["name"]}"')
    labels = labels_of(name, schemas.__getitem__)
    texts = [f'"{label.name}"' for label in labels]
    return {
        "name": name,
        "frame": frame_name(name),
        "labelled_frame": labelled_frame_name(name),
        "labels": labels,
        "docstring": loader_docstring(entry, schema),
        # A column named like a method of frames is reached as frame["product"] alone.
        "attributes": [column for column in columns if not hasattr(pd.DataFrame, column["name"])],
        "by_type": by_type,
        "by_type_labelled": by_type | {"pd.Series[str]": by_type["pd.Series[str]"] + texts},
    }
