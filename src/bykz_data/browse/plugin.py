"""What Datasette asks a plugin: our pages, our cells, and values for the templates."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from datasette import hookimpl
from markupsafe import Markup

from bykz_data import english
from bykz_data.catalog import key_of, table_names
from bykz_data.citation.cited import rows_by_key
from bykz_data.failures import sentence_of
from bykz_data.fragments.cells import cell_html
from bykz_data.text import cell_text

from . import pages, tables
from .addresses import LINKS, table_address


def templates() -> Path:
    """Return the folder of the templates that replace Datasette's own."""
    return Path(__file__).parent.parent / "templates" / "browse"


@hookimpl
def register_routes() -> list[tuple[str, Any]]:
    """Return the addresses of our pages."""
    return pages.ROUTES


@hookimpl
def render_cell(row: Any, value: Any, column: str, table: str | None) -> Markup | None:  # noqa: ANN401
    """Write a cell as people read it."""
    if isinstance(value, dict):  # a reference that Datasette has expanded
        value = value["value"]
    if table in table_names():
        key = row[key_of(table)]
        key = key["value"] if isinstance(key, dict) else key
        known = rows_by_key(table).get(str(key))
        if known is not None and column in known:
            return cell_html(table, column, known, LINKS) or Markup("&nbsp;")
    if isinstance(value, float):
        return Markup('<data value="{}">{}</data>').format(cell_text(value), english.digits(value))
    return None


@hookimpl
def handle_exception(datasette: Any, request: Any, exception: Exception) -> Any:  # noqa: ANN401
    """Say in a sentence what went wrong: no traceback reaches the reader or the terminal."""

    async def answer() -> Any:  # noqa: ANN401
        from datasette.utils.asgi import Response

        status = getattr(exception, "status", 500)
        if status == 404 and not str(exception).endswith("."):  # not one of our own sentences
            message = f"Nothing is at {request.path}."
        elif status == 500:
            message = sentence_of(exception)
        else:
            message = getattr(exception, "message", None) or str(exception)
        if request.path.endswith(".json"):
            return Response.json({"ok": False, "error": message, "status": status}, status=status)
        values = {"status": status, "error": message, "title": getattr(exception, "title", None)}
        html = await datasette.render_template("error.html", values, request=request)
        return Response.html(html, status=status)

    return answer


@hookimpl
def extra_template_vars() -> dict[str, Any]:
    """Return what our templates use in addition."""
    return {
        "bykz_nav": pages.NAVIGATION,
        "bykz_style": _style_address(),
        "in_words": lambda code: str(code).replace("_", " "),
        "by_column": lambda columns: {column["name"]: column for column in columns},
        "chips_of": tables.chips_of,
        "in_order": tables.in_order,
        "key_column": lambda table: key_of(table) if table in table_names() else None,
        "notes_of": tables.notes_of,
        "numeric": tables.numeric,
        "seldom_read": tables.seldom_read,
        "sentence_of": tables.sentence_of,
        "row_address": LINKS.row,
        "table_address": table_address,
        "is_table": lambda table: table in table_names(),
        "raw_rows": _raw_rows,
    }


def _raw_rows(rows: Any) -> list[dict[str, Any]]:  # noqa: ANN401 (rows of Datasette)
    """Return the values of rows that are shown, by column."""
    return [{cell["column"]: cell["raw"] for cell in row} for row in rows]


@cache
def _style_address() -> str:
    from bykz_data import __version__

    return f"/-/bykz/style.css?{__version__}"
