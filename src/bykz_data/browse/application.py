"""The explorer as a Datasette with our own pages, cells and looks."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from bykz_data.catalog import descriptor, table_names

from . import plugin
from .addresses import DATABASE
from .tables import facets_of, hidden_tables

if TYPE_CHECKING:
    from pathlib import Path

ROWS_ON_A_PAGE = 50
MOST_ROWS = 5000
"""How many rows a query returns: more than the longest table has."""


def application(database: Path) -> Any:  # noqa: ANN401 (datasette has no types)
    """Make the explorer of a database.

    Parameters
    ----------
    database
        SQLite file with all tables, as `export()` writes it.

    Returns
    -------
    datasette.app.Datasette
        Its `app()` is an ASGI application; `invoke_startup()` must be awaited before.
    """
    from datasette.app import Datasette
    from datasette.plugins import pm

    with contextlib.suppress(ValueError):  # it is registered already
        pm.register(plugin, name="bykz-data")
        # It prints every missing page as a traceback; the plugin says what is missing instead.
        pm.unregister(name="datasette.handle_exception")
    return Datasette(
        immutables=[str(database)],
        metadata=_metadata(),
        template_dir=str(plugin.templates()),
        settings={
            "default_page_size": ROWS_ON_A_PAGE,
            "max_returned_rows": MOST_ROWS,
            "suggest_facets": False,
            "default_facet_size": 12,
            "truncate_cells_html": 300,
            "sql_time_limit_ms": 3000,
        },
        cache_headers=False,
    )


def _metadata() -> dict[str, Any]:
    known = descriptor()
    tables = {
        entry["name"]: {
            "title": entry["title"],
            "description": entry["description"],
            "facets": facets_of(entry["name"]),
        }
        for entry in known["resources"]
    }
    # The index of words belongs to the facts: with it they can be searched in their own table.
    tables["facts"] |= {"fts_table": "facts_search", "fts_pk": "rowid"}
    for name in hidden_tables():
        tables.setdefault(name, {})["hidden"] = True
    licence = known["licenses"][0]
    return {
        "title": known["title"],
        "license": licence["title"],
        "license_url": licence["path"],
        "databases": {DATABASE: {"tables": tables}},
        "tables_in_order": table_names(),
    }
