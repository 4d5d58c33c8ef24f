"""How a sentence writes what cells hold: names, figures, periods and lists in plain English."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

QUALIFIER_WORDS = {
    "exact": "",
    "approx": "about ",
    "more_than": "more than ",
    "at_least": "at least ",
    "less_than": "less than ",
    "almost": "almost ",
    "up_to": "up to ",
}

FRACTION_WORDS = {33.3333: "a third"}
"""Shares that have no exact value in per cent."""

UNIT_WORDS = {  # one, several
    "USD": ("US dollar", "US dollars"),
    "items": ("good", "goods"),
    "organizations": ("organization", "organizations"),
    "square_metres": ("square metre", "square metres"),
    "people": ("person", "people"),
    "faculties": ("faculty", "faculties"),
    "countries": ("country", "countries"),
    "other": ("", ""),
}

MONTHS = (
    "January February March April May June July August September October November December"
).split()

_NUMBERED = {"1": "first", "2": "second", "3": "third", "4": "fourth"}
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


def amount(value: float, unit: str | None = None, qualifier: str | None = None) -> str:
    """Write a figure with its word of degree and its unit.

    Examples
    --------
    >>> amount(1092500000.0, "USD", "exact"), amount(25.0, "units", "almost")
    ('1,092.5 million US dollars', 'almost 25 units')
    >>> amount(65.0, "percent", "more_than"), amount(77e9, "USD"), amount(33.333333, "percent")
    ('more than 65%', '77 billion US dollars', 'a third')
    """
    degree = QUALIFIER_WORDS[qualifier or "exact"]
    if unit == "percent":
        # A share that is printed as a fraction: 33.3 would be more exact than the print.
        fraction = FRACTION_WORDS.get(round(value, 4))
        return f"{degree}{fraction or f'{number(value)}%'}"
    if unit == "rank":
        return f"{degree}{ordinal(value)}"
    one, several = UNIT_WORDS.get(unit or "other", ("", "")) if unit in UNIT_WORDS else ("", "")
    if unit is not None and unit not in UNIT_WORDS:
        several = unit.replace("_", " ")
        one = several.removesuffix("s")
    word = one if value == 1 else several
    return f"{degree}{number(value)} {word}".strip()


def number(value: float) -> str:
    """Write a number as people do: with commas, and millions and billions in words.

    Examples
    --------
    >>> number(1.3e6), number(900000.0), number(1.0e9), number(33.333333), number(12000000000.0)
    ('1.3 million', '900,000', '1 billion', '33.3', '12 billion')
    """
    for size, word in ((1e9, "billion"), (1e6, "million")):
        # 1,092.5 million is how the book prints it; 1.0925 billion would look more exact.
        if abs(value) >= size and (size == 1e6 or round(value / size, 1) * size == value):
            return f"{_digits(value / size)} {word}"
    return _digits(value)


def _digits(value: float) -> str:
    return f"{value:,.4f}".rstrip("0").rstrip(".") if value == round(value, 2) else f"{value:,.1f}"


def ordinal(value: float) -> str:
    """Write a place in an ordering.

    Examples
    --------
    >>> ordinal(1), ordinal(2), ordinal(50), ordinal(12)
    ('1st', '2nd', '50th', '12th')
    """
    whole = int(value)
    ending = "th" if whole % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(whole % 10)
    return f"{whole}{ending or 'th'}"


def multiple(change: float, qualifier: str | None = None) -> str:
    """Write growth as a multiple.

    Examples
    --------
    >>> multiple(440.0), multiple(300.0, "more_than")
    ('5.4-fold', 'more than 4-fold')
    """
    return f"{QUALIFIER_WORDS[qualifier or 'exact']}{number(change / 100 + 1)}-fold"


def during(period: str) -> str:
    """Write when something was, with its preposition.

    Examples
    --------
    >>> during("2021"), during("2021-06"), during("2011-05-24"), during("2021-Q1")
    ('in 2021', 'in June 2021', 'on 24 May 2011', 'in the first quarter of 2021')
    >>> during("2017-01/2017-09"), during("../2026"), during("2017-04-19/2017-04-20")
    ('from January to September 2017', 'until 2026', 'on 19 to 20 April 2017')
    """
    first, slash, last = period.partition("/")
    if first == "..":
        return f"until {written(last)}"
    if last == "..":
        return f"since {written(first)}"
    if slash and len(last) == 10 and last.startswith(f"{first}-"):
        return f"in {written(first)}, until {int(last[-2:])} {written(first)}"
    preposition = "on" if len(first) == 10 else "from" if slash else "in"
    return f"{preposition} {written(period)}"


def written(period: str) -> str:
    """Write a period as a name.

    Examples
    --------
    >>> written("2021-06"), written("2017-01/2017-09"), written("2009/2016")
    ('June 2021', 'January to September 2017', '2009 to 2016')
    """
    first, slash, last = period.partition("/")
    if not slash:
        return _point(first)
    start, end = _point(first), _point(last)
    start_words, end_words = start.split(" "), end.split(" ")
    while len(start_words) > 1 and len(end_words) > 1 and start_words[-1] == end_words[-1]:
        if len(start_words) != len(end_words):
            break
        start_words.pop()
        end_words.pop()
    shared = end.split(" ")[len(end_words) :]
    return " ".join([*start_words, "to", *end_words, *shared])


def _point(text: str) -> str:
    year, *rest = text.split("-")
    if not rest:
        return year
    if rest[0].startswith("Q"):
        return f"the {_NUMBERED[rest[0][1]]} quarter of {year}"
    if rest[0].startswith("H"):
        return f"the {_NUMBERED[rest[0][1]]} half of {year}"
    month = MONTHS[int(rest[0]) - 1]
    return f"{int(rest[1])} {month} {year}" if len(rest) > 1 else f"{month} {year}"


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
    line = re.sub(r",(?=[.;]|$)", "", re.sub(r" ([,.;])", r"\1", line)).rstrip(".")
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
