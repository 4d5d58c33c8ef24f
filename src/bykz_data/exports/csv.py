"""CSV: a folder that is a Frictionless Data Package, one file a table."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from bykz_data.catalog import descriptor, schema
from bykz_data.store.backends import rows_of
from bykz_data.text import csv_text, json_text

if TYPE_CHECKING:
    from pathlib import Path


def write(path: Path) -> None:
    """Write all tables into a new folder."""
    (path / "schemas").mkdir(parents=True)
    package = copy.deepcopy(descriptor())
    for entry in package["resources"]:
        name = entry["name"]
        entry |= {"path": f"{name}.csv", "format": "csv", "mediatype": "text/csv"}
        entry |= {"encoding": "utf-8"}
        entry.pop("hash", None)  # it is that of the Parquet file
        columns = [field["name"] for field in schema(name)["fields"]]
        _put(path / entry["path"], csv_text(columns, rows_of(name)))
        _put(path / entry["schema"], json_text(schema(name)))
    _put(path / "datapackage.json", json_text(package))


def _put(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
