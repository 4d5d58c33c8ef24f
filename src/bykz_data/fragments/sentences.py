"""Sentences with their names linked and their figures marked; the words stay as they are."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from bykz_data import english
from bykz_data.text import cell_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .links import Links
    from .records import Entity, Row


AUTHOR = "B.L. Zalessky"
"""Sentences call him the author."""


class Span(NamedTuple):
    """A part of a sentence, and what surrounds it in HTML."""

    start: int
    end: int
    opening: Markup
    closing: Markup


def marked(
    fact: Row, entities: Iterable[Entity], links: Links, own: Entity | None = None
) -> tuple[Markup, list[Entity]]:
    """Mark the names and the figure of a sentence.

    Parameters
    ----------
    fact
        Row of `facts`.
    entities
        Who and what takes part in it.
    links
        The addresses of the host.
    own
        The entity whose page it is: its name is not linked.

    Returns
    -------
    tuple of markupsafe.Markup and list of Entity
        The sentence as HTML, and the entities that it does not name in so many words.

    Examples
    --------
    >>> from .links import NoLinks
    >>> from bykz_data.facts.shipped import facts
    >>> html, _ = marked(facts()["trade/by-kz-turnover-2021"], [], NoLinks())
    >>> print(html)
    Belarus&#39;s trade turnover with Kazakhstan was \
<data value="1092500000">1,092.5 million US dollars</data> in 2021.
    """
    sentence: str = fact["sentence"]
    spans = list(_figure(fact))
    unnamed = []
    # The longest names first: "Gomel Region" before "Gomel".
    for entity in sorted(entities, key=lambda entity: -len(entity.name)):
        place = _place_of(entity.name, sentence, spans)
        if place is None:
            unnamed.append(entity)
            continue
        address = None if entity == own else links.entity(*entity)
        tags = (
            (Markup('<span class="bykz-name">'), Markup("</span>"))
            if address is None
            else (Markup('<a href="{}">').format(address), Markup("</a>"))
        )
        spans.append(Span(*place, *tags))
    return _assembled(sentence, spans), unnamed


def _figure(fact: Row) -> Iterator[Span]:
    value = fact["value"]
    if value is None:
        return
    wholes = (
        english.amount(value, fact["unit"], fact["qualifier"]),
        english.amount(value, None, fact["qualifier"]),
        english.multiple(value, fact["qualifier"]) if fact["unit"] == "percent" else "",
        english.number(value),
    )
    for written in filter(None, wholes):
        found = re.search(rf"(?<![\w.,]){re.escape(written)}(?![\w])(?![.,]\d)", fact["sentence"])
        if found:
            opening = Markup('<data value="{}">').format(cell_text(value))
            yield Span(*found.span(), opening, Markup("</data>"))
            return


def _place_of(name: str, sentence: str, taken: list[Span]) -> tuple[int, int] | None:
    """Find where a sentence names an entity, outside of what is marked already."""
    for pattern in _patterns(name):
        for found in pattern.finditer(sentence):
            if all(found.end() <= span.start or span.end <= found.start() for span in taken):
                return found.span()
    return None


@cache
def _patterns(name: str) -> list[re.Pattern[str]]:
    """Return the ways in which a sentence may write a name, the most exact first."""
    bare = re.sub(r"\s*\([^()]*\)", "", name)
    whole = [name, re.sub(r"\s*\([^()]*\)$", "", name), bare]
    forms = [re.escape(form) for form in whole]
    if len(bare) > len("goods"):
        forms.append(re.sub(r"(?<!s)s\b", "s?", re.escape(bare)))  # one of several goods
    if name == AUTHOR:
        forms.append("the author")
    return [re.compile(rf"(?<!\w){form}(?!\w)", re.IGNORECASE) for form in dict.fromkeys(forms)]


def _assembled(sentence: str, spans: list[Span]) -> Markup:
    html, done = Markup(""), 0
    for span in sorted(spans):
        html += sentence[done : span.start]
        html += span.opening + sentence[span.start : span.end] + span.closing
        done = span.end
    return html + sentence[done:]
