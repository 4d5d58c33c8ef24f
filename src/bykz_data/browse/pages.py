"""The pages of the explorer that Datasette does not have."""

from __future__ import annotations

import asyncio
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from bykz_data.catalog import descriptor, table_entries, table_names
from bykz_data.citation.cited import rows_by_key
from bykz_data.errors import UnknownNameError
from bykz_data.fragments import rendering
from bykz_data.fragments.records import book_pages, facts_by_page
from bykz_data.html import source_of
from bykz_data.store.files import shipped_bytes
from bykz_data.text import csv_text, json_text

from .addresses import LINKS
from .searching import search_fragment

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bykz_data.fragments.rendering import Fragment

    Handler = Callable[[Any, Any], Awaitable[Any]]

NAVIGATION = (
    ("/entities/organizations", "Organizations"),
    ("/entities/places", "Places"),
    ("/entities/people", "People"),
    ("/entities/agreements", "Agreements"),
    ("/entities/projects", "Projects"),
    ("/contradictions", "Contradictions"),
    ("/#tables", "Tables"),
    ("/bykz?sql=", "SQL"),
)
"""What the head of every page leads to."""

TURNOVER = (
    "flow=turnover&measure=value&scope=country&product=total&partner=kz&frequency=annual"
    "&standing=best"
)
"""The rows of the turnover series: whole years, the best statement of each."""

QUESTIONS = (
    ("/about/organizations/gomselmash", "What does the book say about Gomselmash?"),
    ("/contradictions?about=2021", "Where does it contradict itself about 2021?"),
    ("/about/places/kz-pavlodar-region#together-with", "Which regions are tied to Pavlodar?"),
    (
        f"/bykz/trade?{TURNOVER}&_sort=year",
        "How much did the two countries trade, year by year?",
    ),
)
"""Questions with which a reader can begin."""


async def home(datasette: Any, request: Any) -> Any:  # noqa: ANN401
    """Show where to begin."""
    pages = [(number, len(facts_by_page()[number])) for number in book_pages()]
    return await _rendered(
        datasette,
        request,
        "home.html",
        described=descriptor(),
        questions=QUESTIONS,
        kinds=[(table, title, len(rows_by_key(table)))
               for table, title in rendering.ENTITY_KINDS.items()],
        pages=pages,
        most=max(count for _, count in pages),
        tables=table_entries(),
        facts=len(rows_by_key("facts")),
    )  # fmt: skip


async def about(datasette: Any, request: Any) -> Any:  # noqa: ANN401
    """Show what the book says about an entity."""
    table, key = request.url_vars["table"], request.url_vars["key"]
    return await _fragment(datasette, request, lambda: rendering.entity_fragment(table, key, LINKS))


async def page(datasette: Any, request: Any) -> Any:  # noqa: ANN401
    """Show what is on a page of the book."""
    number = int(request.url_vars["number"])
    return await _fragment(datasette, request, lambda: rendering.page_fragment(number, LINKS))


async def row(datasette: Any, request: Any) -> Any:  # noqa: ANN401
    """Show one row of a table."""
    from datasette.utils import tilde_decode

    table, key = request.url_vars["table"], tilde_decode(request.url_vars["key"])
    return await _fragment(datasette, request, lambda: rendering.row_fragment(table, key, LINKS))


async def entities(datasette: Any, request: Any) -> Any:  # noqa: ANN401
    """List the entities of a table."""
    table = request.url_vars["table"]
    return await _fragment(datasette, request, lambda: rendering.index_fragment(table, LINKS))


async def contradictions(datasette: Any, request: Any) -> Any:  # noqa: ANN401
    """Show the register of checks, all or those that contain some words."""
    words = request.args.get("about") or ""
    return await _fragment(datasette, request, lambda: rendering.checks_fragment(LINKS, words))


async def searched(datasette: Any, request: Any) -> Any:  # noqa: ANN401
    """Show what matches the words of the search box."""
    from datasette.utils.asgi import Response

    text = (request.args.get("q") or "").strip()
    number = re.fullmatch(r"(?:p\.?|pp\.?|page)?\s*(\d{1,2})", text, re.IGNORECASE)
    if number and int(number[1]) in book_pages():
        return Response.redirect(f"/page/{int(number[1])}")
    everything = request.args.get("all") == "yes"
    return await _fragment(datasette, request, lambda: search_fragment(text, everything), text)


async def style(datasette: Any, request: Any) -> Any:  # noqa: ANN401, ARG001
    """Send the style sheet."""
    content = source_of("browse/browse.css") + rendering.stylesheet()
    return _file(content, "text/css; charset=utf-8")


async def script(datasette: Any, request: Any) -> Any:  # noqa: ANN401, ARG001
    """Send the script."""
    return _file(rendering.script(), "text/javascript; charset=utf-8")


async def download(datasette: Any, request: Any) -> Any:  # noqa: ANN401
    """Send a whole table as a file."""
    from datasette.utils.asgi import NotFound, Response

    del datasette
    table, form = request.url_vars["table"], request.url_vars["form"]
    if table not in table_names():
        raise NotFound(f"There is no table {table}.")
    content, kind = await asyncio.to_thread(_content, table, form)
    name = {"content-disposition": f'attachment; filename="{table}.{form}"'}
    return Response(content, headers=name, content_type=kind)


ROUTES: list[tuple[str, Handler]] = [
    (r"^/$", home),
    (r"^/search$", searched),
    (r"^/about/(?P<table>[a-z_]+)/(?P<key>[a-z0-9-]+)$", about),
    (r"^/page/(?P<number>\d{1,4})$", page),
    (r"^/row/(?P<table>[a-z_]+)/(?P<key>.+)$", row),
    (r"^/bykz/(?P<table>[a-z_]+)/(?P<key>[^/.]+)$", row),
    (r"^/entities/(?P<table>[a-z_]+)$", entities),
    (r"^/contradictions$", contradictions),
    (r"^/download/(?P<table>[a-z_]+)\.(?P<form>csv|json|parquet)$", download),
    (r"^/-/bykz/style\.css$", style),
    (r"^/-/bykz/script\.js$", script),
]
"""Patterns of addresses, each with what answers them."""


@cache
def _content(table: str, form: str) -> tuple[bytes | str, str]:
    if form == "parquet":
        return shipped_bytes(f"{table}.parquet"), "application/vnd.apache.parquet"
    rows = list(rows_by_key(table).values())
    if form == "json":
        return json_text(rows), "application/json; charset=utf-8"
    return csv_text(list(rows[0]), rows), "text/csv; charset=utf-8"


async def _fragment(
    datasette: Any,  # noqa: ANN401
    request: Any,  # noqa: ANN401
    make: Callable[[], Fragment],
    words: str = "",
) -> Any:  # noqa: ANN401
    from datasette.utils.asgi import NotFound

    try:
        fragment = await asyncio.to_thread(make)
    except UnknownNameError as error:
        text = str(error)
        raise NotFound(f"{text[0].upper()}{text[1:]}.") from None
    return await _rendered(
        datasette,
        request,
        "fragment.html",
        title=fragment.title,
        words=words,
        fragment=Markup(fragment.html),  # noqa: S704 (made from our own templates)
    )


async def _rendered(datasette: Any, request: Any, template: str, **values: object) -> Any:  # noqa: ANN401
    from datasette.utils.asgi import Response

    return Response.html(await datasette.render_template(template, values, request=request))


def _file(content: str, kind: str) -> Any:  # noqa: ANN401
    from datasette.utils.asgi import Response

    return Response(content, headers={"cache-control": "max-age=3600"}, content_type=kind)
