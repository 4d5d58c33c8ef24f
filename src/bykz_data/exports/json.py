"""JSON: one file, an object of tables, each a list of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.catalog import descriptor, table_names
from bykz_data.store.backends import rows_of
from bykz_data.text import json_text

if TYPE_CHECKING:
    from pathlib import Path


def write(path: Path) -> None:
    """Write all tables into a new JSON file."""
    package = {"name": "bykz-data", "version": descriptor()["version"]}
    tables = {name: rows_of(name) for name in table_names()}
    path.write_text(json_text({**package, "tables": tables}), encoding="utf-8", newline="\n")
