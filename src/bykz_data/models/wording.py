"""How a sentence writes what cells hold: names, lists and the sentence itself, in plain English."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

_TAKES_ARTICLE = re.compile(
    r"^(?:[\w.-]+ )*?"
    r"(?:Ministry|Government|Embassy|Akimat|Academy|Commission|Council|Committee|Union|"
    r"Space|Community|Commonwealth|Organi[sz]ation|Consortium|Forum|Distribution network|Programme|"
    r"Strategic|State Programme|Industrialization Map|Technology park|Belt|Map|Road Map|Exchange|"
    r"Zone|Centre|Association|Quarter|United Nations|Road map)\b"
)
_BODY_WITH_ARTICLE = re.compile(
    r"\b(?:Plant|House|Company|Corporation|Holding|Resources Group|Agreement|working group|zone|"
    r"news agency|services|trading house)\b"
)
_PLACE_WITH_ARTICLE = re.compile(
    r" (?:Zone|mine|space)$|^(?:Southern part|North-eastern region)\b| District of "
)
_COMMON_NAME = re.compile(
    r"^(?:Distribution|Technology|Road|Programme|Free|Geological|Southern|North-eastern|Post-Soviet)"
    r"(?: (?:of|and))? (?!of |and |for )[a-z]"
)
_PROPER_TITLE = re.compile(r"^(?:Memorandum|Treaty) (?:of|on) [A-Z]")
_WITHOUT_ARTICLE = re.compile(r"^(?:BUTB|BelTA|Kazinform)\b|^\d")


@dataclass(frozen=True)
class Name:
    """The name of an entity in a sentence: with its article, and what a template asks about it."""

    key: str
    table: str
    full: str
    over: bool = False
    """Whether it is completed, so that a sentence tells it as past."""
    several: bool = False
    """Whether it is a printed number of undertakings, which are told only together."""

    @property
    def bare(self) -> str:
        """The name without what stands in brackets."""
        # Of projects and events only the end: "Assembly of MTZ machines (tractors) in Minsk".
        place = "" if self.table in ("products", "organizations") else "$"
        return re.sub(rf"\s*\([^()]*\){place}", "", self.full)

    @property
    def common(self) -> str:
        """The name of a kind of goods within a sentence: in small letters, unless it is proper."""
        first, *rest = self.bare.split(" ", 1)
        proper = first.rstrip(",") in _PROPER_FIRST_WORDS or not first[1:].islower()
        return " ".join([first if proper else first.lower(), *rest])

    @property
    def plural(self) -> bool:
        """Whether the name, as a subject, takes a verb in the plural."""
        head = re.split(r",| (?:of|for|in|to|at|with|between|on|from|under) ", self.bare)[0]
        several = re.search(r"[^s]s$", head) or (self.table == "products" and " and " in head)
        return bool(several) and self.table != "organizations"

    def within(self, words: str) -> bool:
        """Whether other words name it already."""
        return self.bare in words

    @property
    def possessive(self) -> str:
        """The owner of something: `Belarus's`, `Gomel Region's`."""
        return f"{self}'s"

    @property
    def inside(self) -> str:
        """A descriptive name, such as that of a project, within a sentence."""
        first, *rest = self.bare.split(" ", 1)
        small = first.lower() in _COMMON_FIRST_WORDS or (
            self.table == "projects" and first[1:].islower() and first not in _PROPER_PROJECTS
        )
        keeps_capital = first in _PROPER_FIRST_WORDS or _PROPER_TITLE.match(self.bare)
        if small and not keeps_capital:
            first = first.lower()
        if small or self.table in ("agreements", "events", "projects"):
            article = "" if first == "several" else "the "
            return f"{article}{' '.join([first, *rest])}"
        return str(self)

    @property
    def single(self) -> str:
        """The name of one of a kind of goods: `dump truck`."""
        head, preposition, rest = re.split(r"( (?:of|for|in) |$)", self.common, maxsplit=1)
        return f"{_singular(head)}{preposition}{rest}"

    @property
    def subject(self) -> str:
        """The name as the subject of a sentence, with an article before a descriptive name."""
        return self.inside

    def __str__(self) -> str:
        """Return the name as the subject or object of a sentence."""
        if self.table == "products":
            return self.common
        name = self.bare
        if self.table == "people" or _WITHOUT_ARTICLE.match(name):
            return name
        with_article = {"places": _PLACE_WITH_ARTICLE, "organizations": _BODY_WITH_ARTICLE}
        found = self.table in with_article and with_article[self.table].search(name)
        if self.table != "places":
            found = found or _TAKES_ARTICLE.match(name)
        if _COMMON_NAME.match(name):
            name = f"{name[0].lower()}{name[1:]}"
        return f"the {name}" if found else name


def _singular(words: str) -> str:
    """Return the words for one of several things."""
    if re.search(r"(?:ss|is|us|[^s])$", words):
        return words
    if words.endswith("ies"):
        return f"{words[:-3]}y"
    return words.removesuffix(
        "s" if not re.search(r"(?:ch|sh|x|oe|bus)s?es$|oes$", words) else "es"
    )


_COMMON_FIRST_WORDS = frozenset(
    "address agreement agreements aluminium assembly authorized building centre companies "
    "contract contracts cooperation dairy dealers digital eight enterprises entities "
    "establishment exclusive farm first five-party foreign further high-level intergovernmental "
    "international interregional interview joint large meeting meetings memorandum new official "
    "park platform presentation press production project projects proposed road round second "
    "series speech storage talks terephthalic trading training treaty trials turnkey unified visit "
    "workshop".split()
)
_PROPER_PROJECTS = frozenset(
    "Trade Bobruiskagromash Fitokhimiya Gomselmash Kuzlitmash Kokshetau Karaganda".split()
)
_PROPER_FIRST_WORDS = {"Belarus", "Belarusian", "Kazakh", "Kazakhstan", "Kostanay", "Mogilev"}


def listed(words: Iterable[object]) -> str:
    """Write a list as a phrase.

    Examples
    --------
    >>> listed(["Belarus", "Kazakhstan", "Russia"])
    'Belarus, Kazakhstan and Russia'
    """
    every = [str(word) for word in words]
    return " and ".join([", ".join(every[:-1]), every[-1]] if len(every) > 1 else every)


def sentence(text: str) -> str:
    """Finish a sentence: one blank between words, a capital first, one full stop.

    Examples
    --------
    >>> sentence("the Embassy  moved to Minsk ")
    'The Embassy moved to Minsk.'
    """
    line = re.sub(r"\s+", " ", text).strip()
    line = re.sub(r",(?=[.;]|$)", "", re.sub(r" ([,.;:])", r"\1", line)).rstrip(".")
    line = re.sub(r",,+", ",", line)
    return f"{line[0].upper()}{line[1:]}."


def precision(period: str | None) -> str | None:
    """Name how precise a period is: day, month, quarter, half_year, year or range.

    Examples
    --------
    >>> precision("2021-06"), precision("2021-H1"), precision("2017-01/2017-09")
    ('month', 'half_year', 'range')
    """
    if period is None:
        return None
    if "/" in period:
        return "range"
    if len(period) == 4:
        return "year"
    if period[5] in "QH":
        return "quarter" if period[5] == "Q" else "half_year"
    return "month" if len(period) == 7 else "day"


def day(value: dt.date | None) -> str | None:
    """Write a date as ISO 8601."""
    return None if value is None else value.isoformat()
