"""Searching everything: entities, facts, and where the book contradicts itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bykz_data.facts.finding import found
from bykz_data.facts.naming import name_like
from bykz_data.facts.shipped import ENTITY_TABLES, entities, facts, label_of
from bykz_data.fragments.checks import check_of, checks_about
from bykz_data.fragments.records import Entity, facts_of
from bykz_data.fragments.rendering import Fragment, citations_of
from bykz_data.fragments.shown import shown
from bykz_data.html import rendered

from .addresses import LINKS

if TYPE_CHECKING:
    from markupsafe import Markup

    from bykz_data.fragments.checks import Check
    from bykz_data.fragments.shown import Shown

FEW = 25
"""How many facts are shown at first."""


class Hit(NamedTuple):
    """An entity that matches: its name with what it is, its address, how many facts it has."""

    label: str
    address: str | None
    facts: int


class Found(NamedTuple):
    """What matches the words of a search."""

    entities: list[Hit]
    facts: list[Shown]
    more: int
    checks: list[Check]
    citations: Markup
    near: str | None
    """A name that was probably meant, where nothing matches."""


def search(text: str, everything: bool = False) -> Found:
    """Find entities, facts and contradictions by words.

    Parameters
    ----------
    text
        Words of names, in English or Russian or as printed, or of sentences.
    everything
        Whether to return all facts, or the best ones only.

    Examples
    --------
    >>> search("Kostanai").entities[0].label
    'Kostanay (city, Kazakhstan)'
    """
    rows = found(text) if text else []
    named = [f"{row['table']}/{row['row']}" for row in rows]
    hits = [
        Hit(label_of(key), LINKS.entity(*key.split("/")), len(facts_of(Entity(*key.split("/")))))
        for key in named
        if key.split("/")[0] in ENTITY_TABLES and key in entities()
    ]
    matching = [key for key in named if key in facts()]
    best = matching if everything else matching[:FEW]
    return Found(
        hits,
        [shown(key, LINKS) for key in best],
        len(matching) - len(best),
        _checks(text),
        citations_of(best),
        name_like(text) if text and not rows else None,
    )


def _checks(text: str) -> list[Check]:
    found = [check_of(key, LINKS) for key in checks_about(text)] if text else []
    return [check for check in found if check.verdict != "holds"]


def search_fragment(text: str, everything: bool = False) -> Fragment:
    """Write what matches the words of a search.

    Examples
    --------
    >>> search_fragment("Kostanai").title
    'Kostanai'
    """
    html = rendered("fragments/search.html", found=search(text, everything), words=text)
    return Fragment(text or "Search", f"What matches {text!r}.", html)
