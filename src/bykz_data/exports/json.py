"""JSON: one file with licence, citation, schemas, and all tables, each a list of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.catalog import descriptor, schema, table_names
from bykz_data.store.backends import rows_of
from bykz_data.store.files import manifest
from bykz_data.text import json_text

if TYPE_CHECKING:
    from pathlib import Path

ABOUT = ("name", "title", "description", "version", "created", "licenses", "sources")


def write(path: Path) -> None:
    """Write all tables into a new JSON file."""
    package = {name: value for name, value in descriptor().items() if name in ABOUT}
    content = {
        **package,
        "citation": manifest()["citation"],
        "schemas": {name: schema(name) for name in table_names()},
        "tables": {name: rows_of(name) for name in table_names()},
    }
    path.write_text(json_text(content), encoding="utf-8", newline="\n")
