"""All pages of the site that are made from the tables."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from bykz_data.catalog import table_entries
from bykz_data.facts.shipped import ENTITY_TABLES
from bykz_data.fragments.records import book_pages
from bykz_data.fragments.rendering import (
    Fragment,
    checks_fragment,
    entity_fragment,
    index_fragment,
    page_fragment,
)
from bykz_data.store.backends import rows_of

from .links import SiteLinks
from .rendering import rendered
from .tables import table_page
from .versions import notes_html, versions

if TYPE_CHECKING:
    from collections.abc import Iterator


class Page(NamedTuple):
    """A page of the site: its address without ".html", its title, its description, its HTML."""

    name: str
    title: str
    description: str
    body: str

    @property
    def metatags(self) -> str:
        """What search engines and readers of links are told."""
        return f'<meta name="description" content="{escape(self.description)}">'


def all_pages() -> Iterator[Page]:
    """Make every page, one after the other."""
    yield _of("contradictions", checks_fragment(SiteLinks()))
    known = table_entries()
    yield Page("tables/index", "Tables", "All tables.", rendered("tables.html", tables=known))
    for entry in known:
        body = table_page(entry["name"])
        yield Page(f"tables/{entry['name']}", entry["title"], entry["one_row_is"], body)
    for version in versions():
        if version.notes.is_file():
            title = f"Changes of version {version.number}"
            yield Page(f"reference/versions/{version.number}", title, title, notes_html(version))
    links = SiteLinks("../")
    for number in book_pages():
        yield _of(f"pages/{number}", page_fragment(number, links))
    for table in ENTITY_TABLES:
        yield _of(f"{table}/index", index_fragment(table, links))
        for row in rows_of(table):
            key = str(next(iter(row.values())))
            yield _of(f"{table}/{key}", entity_fragment(table, key, links))


def _of(name: str, fragment: Fragment) -> Page:
    return Page(name, fragment.title, fragment.summary, fragment.html)
