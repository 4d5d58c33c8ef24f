"""A fact as a page shows it: its sentence, what is printed, where, and what goes with it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from bykz_data import english
from bykz_data.citation.cited import row_of
from bykz_data.citation.citing import cite
from bykz_data.citation.text import as_text
from bykz_data.citation.works import work_item
from bykz_data.facts.shipped import facts

from .checks import Check, check_of, checks_of
from .records import Entity, mentions_by_fact, taking_part
from .reports import Report, report_of
from .sentences import marked

if TYPE_CHECKING:
    from markupsafe import Markup

    from .links import Links
    from .records import Row


class Footnote(NamedTuple):
    """A footnote: its number, the work that it cites, and where that is to be read."""

    number: int
    work: str
    url: str | None
    address: str | None


class Place(NamedTuple):
    """A place of the book: its page, the printed words and the footnote."""

    page: int
    address: str | None
    printed: str
    footnote: Footnote | None


class Linked(NamedTuple):
    """A name, and where it leads."""

    name: str
    address: str | None


class Shown(NamedTuple):
    """One fact as a page shows it."""

    fact: str
    table: str
    key: str
    sentence: Markup
    when: str | None
    state: str
    place: Place
    again: list[Place]
    others: list[Linked]
    note: str | None
    checks: list[Check]
    address: str | None
    citation: str
    report: Report


ALL_GOODS = Entity("products", "total")
"""What a figure is of when the book names no goods: a sentence does not mention it."""


def shown(fact_id: str, links: Links, own: Entity | None = None) -> Shown:
    """Collect what a page shows of a fact.

    Parameters
    ----------
    fact_id
        Key of the fact in `facts`.
    links
        The addresses of the host.
    own
        The entity whose page it is, if it is one's.

    Examples
    --------
    >>> from .links import NoLinks
    >>> fact = shown("trade/by-kz-turnover-2021", NoLinks())
    >>> fact.place.page, fact.place.footnote.number, fact.when
    (59, 97, '2021')
    """
    fact = facts()[fact_id]
    table, key = fact["table"], fact["row"]
    sentence, unnamed = marked(fact, taking_part().get(fact_id, ()), links, own)
    return Shown(
        fact_id,
        table,
        key,
        sentence=sentence,
        when=english.by_itself(fact["date"]) if fact["date"] else None,
        state=fact["state"],
        place=_place(fact, links),
        again=[_place(mention, links) for mention in mentions_by_fact().get(fact_id, ())],
        others=[
            Linked(entity.name, links.entity(*entity))
            for entity in unnamed
            if entity not in (own, ALL_GOODS)
        ],
        note=row_of(table, key)["note"],
        checks=[check_of(check, links) for check in checks_of(fact)],
        address=links.row(table, key),
        citation=cite(table, key),
        report=report_of(table, key, fact),
    )


def footnote_of(number: int | None, links: Links) -> Footnote | None:
    """Return a footnote, nothing where there is none."""
    if number is None:
        return None
    return Footnote(number, *_work(number), links.footnote(number))


@cache
def _work(number: int) -> tuple[str, str | None]:
    source = row_of("footnotes", number)["source"]
    if source is None:
        return "Nothing of this footnote is left in the text.", None
    item = work_item(row_of("sources", source))
    url = item.pop("URL", None)
    return as_text([item]).strip(), url


def _place(row: Row, links: Links) -> Place:
    page = row["page"]
    return Place(page, links.page(page), row["as_printed"], footnote_of(row["footnote"], links))
