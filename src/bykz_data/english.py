"""Figures and periods in plain English, as people write them."""

from __future__ import annotations

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

_SMALL = "one two three four five six seven eight nine ten eleven twelve".split()

_NUMBERED = {"1": "first", "2": "second", "3": "third", "4": "fourth"}


def amount(value: float, unit: str | None = None, qualifier: str | None = None) -> str:
    """Write a figure with its word of degree and its unit.

    Examples
    --------
    >>> amount(1092500000.0, "USD", "exact"), amount(25.0, "units", "almost")
    ('1,092.5 million US dollars', 'almost 25 units')
    >>> amount(1.0, "packages"), amount(1.0, "other")
    ('one package', '1')
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
    if value == 1 and one:
        return f"{degree}one {one}"
    return f"{degree}{number(value)} {several}".strip()


def counted(value: float, noun: str, qualifier: str | None = None) -> str:
    """Write how many there are of something; in words before a noun that begins with a figure.

    Examples
    --------
    >>> counted(3, "130-tonne lorries"), counted(3700, "lorries", "more_than")
    ('three 130-tonne lorries', 'more than 3,700 lorries')
    """
    degree = QUALIFIER_WORDS[qualifier or "exact"]
    in_words = noun[:1].isdigit() and value in range(1, len(_SMALL) + 1)
    return f"{degree}{_SMALL[int(value) - 1] if in_words else number(value)} {noun}"


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
    ('5.4-fold', 'more than fourfold')
    """
    times = change / 100 + 1
    words = _SMALL[int(times) - 1] if times in range(2, 10) else f"{number(times)}-"
    return f"{QUALIFIER_WORDS[qualifier or 'exact']}{words}fold"


def during(period: str) -> str:
    """Write when something was, with its preposition.

    Examples
    --------
    >>> during("2021"), during("2021-06"), during("2011-05-24"), during("2021-Q1")
    ('in 2021', 'in June 2021', 'on 24 May 2011', 'in the first quarter of 2021')
    >>> during("2017-01/2017-09"), during("../2026"), during("2017-04-19/2017-04-20")
    ('from January to September 2017', 'until 2026', 'from 19 to 20 April 2017')
    """
    first, slash, last = period.partition("/")
    if first == "..":
        return f"until {written(last)}"
    if last == "..":
        return f"since {written(first)}"
    if slash and len(last) == 10 and last.startswith(f"{first}-"):
        return f"in {written(first)}, until {int(last[-2:])} {written(first)}"
    preposition = "from" if slash else "on" if len(first) == 10 else "in"
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


def by_itself(period: str) -> str:
    """Write a period as a label, not within a sentence.

    Examples
    --------
    >>> by_itself("2021-06"), by_itself("../2026"), by_itself("2022/.."), by_itself("2017/2019")
    ('June 2021', 'until 2026', 'since 2022', '2017 to 2019')
    """
    first, _, last = period.partition("/")
    return during(period) if ".." in (first, last) else written(period)


def digits(value: float) -> str:
    """Write a number with all its digits.

    Examples
    --------
    >>> digits(1092500000.0), digits(28.848), digits(0.1 + 0.2), digits(-4)
    ('1,092,500,000', '28.848', '0.3', '-4')
    """
    text = f"{value:,.10f}"
    return text.rstrip("0").rstrip(".")
