"""The fragments: about an entity, on a page, one row, the checks, the lists of entities."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from bykz_data.catalog import resource, schema
from bykz_data.citation.cited import row_of, rows_by_key
from bykz_data.citation.citing import cite
from bykz_data.errors import UnknownNameError
from bykz_data.facts.shipped import ENTITY_TABLES, facts
from bykz_data.html import rendered, source_of
from bykz_data.text import counted, page_ranges

from .cells import cell_html
from .checks import VERDICTS, all_checks, check_of, checks_about
from .citations import FORMATS, KEY, shared
from .headers import KINDS, PLURALS, head_of, neighbours_of
from .records import (
    book_pages,
    entity_of,
    facts_by_page,
    facts_of,
    mentions_by_fact,
    printed_forms,
)
from .reports import report_of
from .shown import Linked, footnote_of, shown
from .subjects import groups_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .links import Links
    from .records import Row

ENTITY_KINDS = PLURALS
"""The tables of entities that have pages, each with what its entities are called."""


class Fragment(NamedTuple):
    """A piece of HTML for the body of a page.

    Attributes
    ----------
    title
        Plain text for the title of the page.
    summary
        One sentence of plain text on what is in it.
    html
        Elements for the body; needs `stylesheet()`, and `script()` for citations in other
        formats than text.
    """

    title: str
    summary: str
    html: str


def entity_fragment(table: str, key: str, links: Links) -> Fragment:
    """Write what the book says about an entity.

    Parameters
    ----------
    table, key
        Table of the entity, such as `organizations`, and its key there.
    links
        The addresses of the host.

    Returns
    -------
    Fragment
        Head of the entity, its facts by subject and date, and its neighbours.

    Raises
    ------
    UnknownNameError
        When there is no such entity.

    Examples
    --------
    >>> from .links import NoLinks
    >>> fragment = entity_fragment("organizations", "gomselmash", NoLinks())
    >>> fragment.summary  # doctest: +ELLIPSIS
    'What the book says about Gomselmash: ... facts on ... pages.'
    """
    entity = entity_of(table, key)
    own = facts_of(entity)
    pages = {facts()[fact]["page"] for fact in own}
    summary = (
        f"What the book says about {entity.name}: {counted(len(own), 'fact')} "
        f"on {counted(len(pages), 'page')}."
    )
    html = rendered(
        "fragments/entity.html",
        entity=entity,
        head=head_of(entity, links),
        groups=groups_of(own),
        shown={fact: shown(fact, links, entity) for fact in own},
        neighbours=neighbours_of(entity, links),
        citation=cite(table, key),
        report=report_of(table, key, entity.row),
        address=links.row(table, key),
        counts=(counted(len(own), "fact"), counted(len(pages), "page")),
        citations=citations_of([*own, f"{table}/{key}"]),
    )
    return Fragment(entity.name, summary, html)


def page_fragment(number: int, links: Links) -> Fragment:
    """Write what is on a page of the book.

    Parameters
    ----------
    number
        Number of the printed page.
    links
        The addresses of the host.

    Returns
    -------
    Fragment
        Its facts in the order of the text, facts of other pages that it states again, the names
        and footnotes that are on it, and where each of its numbers and names is in the tables.

    Raises
    ------
    UnknownNameError
        When the book has no such page, or nothing on it.

    Examples
    --------
    >>> from .links import NoLinks
    >>> page_fragment(59, NoLinks()).title
    'Page 59 of the book'
    """
    pages = book_pages()
    if number not in pages:
        is_not = f"is not in the tables; they have the pages {page_ranges(pages)}"
        raise UnknownNameError("page", number, (), is_not)
    own = facts_by_page()[number]
    again = [
        fact
        for fact, mentions in mentions_by_fact().items()
        if fact in facts() and any(mention["page"] == number for mention in mentions)
        if fact not in own
    ]
    names = [
        (Linked(entity.name, links.entity(*entity)), entity.table, words)
        for entity, forms in sorted(printed_forms().items(), key=lambda entry: entry[0].name)
        if (words := [form for form, on in forms.items() if number in on])
    ]
    footnotes = [row for row in rows_by_key("footnotes").values() if row["page"] == number]
    place = pages.index(number)
    html = rendered(
        "fragments/page.html",
        number=number,
        before=_page_link(pages[place - 1] if place else None, links),
        after=_page_link(pages[place + 1] if number != pages[-1] else None, links),
        own=own,
        again=again,
        shown={fact: shown(fact, links) for fact in [*own, *again]},
        names=[(title, [n for n in names if n[1] == kind]) for kind, title in PLURALS.items()],
        footnotes=[footnote_of(row["footnote"], links) for row in footnotes],
        covered=_covered(number, links),
        citations=citations_of([*own, *again]),
    )
    summary = f"{counted(len(own), 'fact')} on page {number} of the book."
    return Fragment(f"Page {number} of the book", summary, html)


def row_fragment(table: str, key: str, links: Links) -> Fragment:
    """Write one row of a table, with all its cells in words.

    Raises
    ------
    UnknownNameError
        When there is no such table or row.

    Examples
    --------
    >>> from .links import NoLinks
    >>> row_fragment("trade", "by-kz-turnover-2021", NoLinks()).title
    'Trade figures: by-kz-turnover-2021'
    """
    row = row_of(table, key)
    fact_id = key if table == "facts" else f"{table}/{key}"
    cells = [
        (field["name"], field["description"], cell_html(table, field["name"], row, links))
        for field in schema(table)["fields"]
    ]
    title = resource(table)["title"]
    resting = _resting_on(table, row)
    html = rendered(
        "fragments/row.html",
        table=table,
        table_title=title,
        key=key,
        fact=shown(fact_id, links) if fact_id in facts() else None,
        about=links.entity(table, key) if table in ENTITY_TABLES else None,
        name=_name_of(table, row) or (title if fact_id in facts() else key),
        cells=cells,
        check=check_of(key, links) if table == "contradictions" else None,
        resting=groups_of(resting),
        shown={fact: shown(fact, links) for fact in resting},
        citation=cite(table, key),
        report=report_of(table, key, row),
        citations=citations_of([f"{table}/{key}", *resting]),
    )
    return Fragment(f"{title}: {key}", f"One row of the table {table}.", html)


def checks_fragment(links: Links, about: str = "") -> Fragment:
    """Write the register of the checks of the book against itself, the gravest first.

    Parameters
    ----------
    links
        The addresses of the host.
    about
        Words; only checks that contain all of them are listed.

    Examples
    --------
    >>> from .links import NoLinks
    >>> checks_fragment(NoLinks()).title
    'Where the book contradicts itself'
    """
    chosen = set(checks_about(about))
    found = {
        verdict: [check_of(key, links) for key in keys if key in chosen]
        for verdict, keys in all_checks().items()
        if chosen & set(keys)
    }
    html = rendered("fragments/checks.html", found=found, labels=VERDICTS, about=about)
    number = len(rows_by_key("contradictions"))
    return Fragment(
        "Where the book contradicts itself",
        f"{number} checks of the book against itself, with their arithmetic.",
        html,
    )


def index_fragment(table: str, links: Links) -> Fragment:
    """List the entities of a table, with how many facts the book has on each.

    Examples
    --------
    >>> from .links import NoLinks
    >>> index_fragment("people", NoLinks()).title
    'People'
    """
    found = []
    for key, row in rows_by_key(table).items():
        entity = entity_of(table, key)
        head = head_of(entity, links)
        found.append((links.entity(table, key), head, len(facts_of(entity)), row["page"]))
    found.sort(key=lambda entry: entry[1].name.lower())
    html = rendered("fragments/index.html", title=PLURALS[table], kind=KINDS[table], found=found)
    return Fragment(PLURALS[table], f"All {len(found)} {table} of the book.", html)


@cache
def stylesheet() -> str:
    """Return the style sheet of all fragments, for light and dark screens, phones and paper."""
    return source_of("fragments/style.css")


@cache
def script() -> str:
    """Return the script of all fragments: citations in other formats, copying, unfolding."""
    return source_of("fragments/script.js")


def _name_of(table: str, row: Row) -> str | None:
    if table == "footnotes":
        return f"Footnote {row['footnote']}"
    return next((row[name] for name in ("name", "subject", "title") if row.get(name)), None)


def _resting_on(table: str, row: Row) -> list[str]:
    """Return the facts that rest on a footnote, or on a cited work."""
    if table == "footnotes":
        numbers = {row["footnote"]}
    elif table == "sources":
        footnotes = rows_by_key("footnotes").values()
        numbers = {note["footnote"] for note in footnotes if note["source"] == row["source_id"]}
    else:
        return []
    return [key for key, fact in facts().items() if fact["footnote"] in numbers]


def _page_link(number: int | None, links: Links) -> Linked | None:
    return None if number is None else Linked(f"Page {number}", links.page(number))


def citations_of(rows: Iterable[str]) -> Markup:
    """Return the citations of rows, given as table/key, as JSON for the script of the fragments."""
    pairs = dict.fromkeys(tuple(row.split("/", 1)) for row in rows)
    found = shared((table, key) for table, key in pairs)
    content = {"formats": FORMATS, "key": KEY, **found._asdict()}
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("</", "<\\/").replace("<!--", "<\\!--"))  # noqa: S704 (escaped for a script)


def _covered(number: int, links: Links) -> list[tuple[str, str, str | None, str]]:
    """List the numbers and names of a page, each with the row that holds it, or why none does."""
    found = []
    for row in rows_by_key("coverage").values():
        if row["page"] == number and row["kind"] != "footnote":
            if row["table"] is not None:
                place = f"{row['table']}/{row['row']}"
                found.append((row["expression"], place, links.row(row["table"], row["row"]), ""))
            else:
                reason = cell_html("coverage", "reason", row, links)
                found.append((row["expression"], "", None, reason))
    return found
