"""The page of a table: what one row is, its columns, its rows with names, its files."""

from __future__ import annotations

from functools import cache
from typing import Any

from bykz_data.catalog import key_of, schema, table_entries
from bykz_data.facts.shipped import ENTITY_TABLES
from bykz_data.fragments.cells import cell_html, is_amount
from bykz_data.store.backends import rows_of
from bykz_data.text import cell_text

from . import assets
from .downloads import FORMATS
from .links import SiteLinks
from .rendering import highlighted, rendered

FIRST = ("page", "as_printed")
"""Columns that follow the sentence: where it is printed, and in what words."""


VARIED = 200
"""Of more different values than this a list to choose from is no help, and takes time to make."""


@cache
def _sentences() -> dict[tuple[str, str], str]:
    rows = rows_of("facts")
    told = {(row["table"], row["row"]): row["sentence"] for row in rows}
    return told | {("facts", row["fact_id"]): row["sentence"] for row in rows}


def table_page(name: str) -> str:
    """Make the page of one table."""
    links = SiteLinks("../")
    key = key_of(name)
    fields = schema(name)["fields"]
    fields = sorted(fields, key=lambda field: _place(field["name"], key))
    others = [f["name"] for f in fields if f["name"] not in (key, "sentence")]
    found = rows_of(name)
    return rendered(
        "table.html",
        name=name,
        about=next(entry for entry in table_entries() if entry["name"] == name),
        fields=fields,
        others=others,
        key=key,
        amounts=[is_amount(name, column) for column in others],
        varied=[len({row[column] for row in found}) > VARIED for column in others],
        rows=[_row(name, key, row, others, links) for row in found],
        told=any(table == name for table, _ in _sentences()),
        entity=name in ENTITY_TABLES,
        formats=FORMATS,
        code=highlighted(f"from bykz_data import load_{name}\n{name} = load_{name}(labels=True)"),
        scripts=assets.installed(),
        links=links,
    )


def _place(column: str, key: str) -> int:
    first = (key, *FIRST)
    return first.index(column) if column in first else len(first)


def _row(
    name: str, key: str, row: dict[str, Any], others: list[str], links: SiteLinks
) -> dict[str, Any]:
    return {
        "key": cell_text(row[key]),
        "sentence": _sentences().get((name, cell_text(row[key]))),
        "cells": [
            (cell_html(name, column, row, links), cell_text(row[column])) for column in others
        ],
    }
