"""Reading figures as the book prints them: Spanish digits, number words and qualifiers."""

from __future__ import annotations

import re
from dataclasses import dataclass

_UNITS = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro "
    "veinticinco veintiséis veintisiete veintiocho veintinueve"
).split()
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_ORDINALS = "primer segund tercer cuart quint sext séptim octav noven décim".split()

WORDS: dict[str, float] = {
    **{word: float(n) for n, word in enumerate(_UNITS)},
    **{word: float(10 * n) for n, word in enumerate(_TENS, start=3)},
    **{f"{stem}{end}": float(n) for n, stem in enumerate(_ORDINALS, start=1) for end in "oa"},
    "década": 10.0,
    "quinquenio": 5.0,
    "un": 1.0,
    "una": 1.0,
    "primer": 1.0,
    "tercer": 3.0,
    "cien": 100.0,
    "ciento": 100.0,
}
"""Number words of the book, with their values."""

MULTIPLES: dict[str, float] = {"duplic": 2.0, "doubl": 2.0, "triplic": 3.0, "cuadruplic": 4.0}
"""Stems of verbs that say a multiple."""

FRACTIONS: dict[str, float] = {"mitad": 1 / 2, "tercio": 1 / 3, "cuarta parte": 1 / 4}
"""Fractions that are printed as words."""

QUALIFIERS: dict[str, str] = {
    "más de": "more_than",
    "más del": "more_than",
    "superó": "more_than",
    "superará": "more_than",
    "al menos": "at_least",
    "con creces": "more_than",
    "menos de": "less_than",
    "menos del": "less_than",
    "casi": "almost",
    "unos": "approx",
    "unas": "approx",
    "alrededor de": "approx",
    "alrededor del": "approx",
    "hasta": "up_to",
    "entre los": "up_to",
}
"""Words of degree, each with its code."""

_DIGITS = r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?"
_WORD = "|".join(sorted(WORDS, key=len, reverse=True))
_NUMBER = re.compile(
    rf"""
    (?<![\w.,])
    (?:
        (?P<digits>{_DIGITS})[ªº]?
      | (?P<roman>(?-i:[IVX]{{2,}}))
      | (?P<word>(?!(?<=por[ ])ciento)(?:{_WORD})) (?:\s+y\s+(?P<unit>{_WORD}))?
    )(?!\w)
    (?P<scale>(?:\s+(?:millones|millón|mil)(?!\w))*) (?P<half>\s+y\s+medi[oa])?
  | (?<!\w)(?P<bare>mil(?:\s+millones)?)(?!\w)
  | (?P<multiple>{"|".join(MULTIPLES)})\w+
  | (?<!\w)(?P<fraction>{"|".join(FRACTIONS).replace(" ", "[ ]")})(?!\w)
  | (?<!\w)vez\s+(?P<oneandhalf>y\s+media)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SCALES = {"mil": 1e3, "millón": 1e6, "millones": 1e6}


@dataclass(frozen=True)
class Figure:
    """One figure found in a text: where it starts and ends, its words and its value."""

    start: int
    end: int
    text: str
    value: float


def figures(text: str) -> list[Figure]:
    """Find every figure in a text, in digits or in words.

    Parameters
    ----------
    text
        Spanish text, on one line.

    Returns
    -------
    list of Figure
        In order; `value` in base units ("1.092,5 millones" is 1092500000). A verb
        such as "duplicó" counts as 2, a fraction as its value, "una vez y media" as 1.5.

    Examples
    --------
    >>> [f.value for f in figures("pasando de 215 millones a más de dos millones y medio")]
    [215000000.0, 2500000.0]
    """
    return [
        Figure(match.start(), match.end(), match.group(), _value(match))
        for match in _NUMBER.finditer(text)
    ]


def _value(match: re.Match[str]) -> float:
    groups = match.groupdict()
    if groups["multiple"]:
        return MULTIPLES[groups["multiple"].lower()]
    if groups["fraction"]:
        return FRACTIONS[groups["fraction"].lower()]
    if groups["oneandhalf"]:
        return 1.5
    if groups["bare"]:
        return _scaled(1.0, groups["bare"])
    if groups["roman"]:
        return float(_roman(groups["roman"]))
    if groups["digits"]:
        number = float(groups["digits"].replace(".", "").replace(",", "."))
    else:
        number = WORDS[groups["word"].lower()]
        if groups["unit"]:
            number += WORDS[groups["unit"].lower()]
    if groups["half"]:
        number += 0.5
    return _scaled(number, groups["scale"])


def _roman(text: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[letter] for letter in text]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)


def _scaled(number: float, words: str) -> float:
    scale = 1.0
    for word in words.lower().split():
        scale *= _SCALES[word]
    # 1092.5 * 1e6 must be the float that '1092500000' is.
    return round(number * scale, 9)


def readings(as_printed: str, growth_form: str | None = None) -> set[float]:
    """Return every value that a printed expression can mean.

    Parameters
    ----------
    as_printed
        The expression, for example "aumentó un 31,9%".
    growth_form
        Code of how growth is printed, or None where the figure is not growth.

    Returns
    -------
    set of float
        In base units; growth as change in per cent.

    Examples
    --------
    >>> sorted(readings("tasa de crecimiento - 107,2%", "index"))
    [7.2]
    """
    found = figures(as_printed)
    values = {figure.value for figure in found}
    # "3.000 millones de dólares, y luego a 5.000": the second figure borrows the scale.
    scales = {scale for f in found for scale in (1e6, 1e9) if f.value >= scale}
    values |= {figure.value * min(scales) for figure in found if scales and figure.value < 1e6}
    if growth_form is None:
        values |= {value * 100 for value in values if value < 1}  # "un tercio" as a share
    return {_as_growth(value, growth_form) for value in values}


def _as_growth(value: float, growth_form: str | None) -> float:
    if growth_form == "index":
        value -= 100
    elif growth_form == "multiple":
        value = (value - 1) * 100
    elif growth_form == "increase" and value < 1:
        value *= 100  # a fraction: "casi a la mitad"
    return round(value, 6)


def bounds(
    as_printed: str, value: float, qualifier: str | None, growth_form: str | None = None
) -> tuple[float, float]:
    """Return the range of values that a printed figure leaves open.

    An exact figure is open by half a unit of its last printed digit; "almost" and "about"
    are read as up to a tenth off, "more than" and "at least" as open upwards.

    Parameters
    ----------
    as_printed
        The expression that prints the figure.
    value
        The figure in base units; growth as change in per cent.
    qualifier
        Code of the printed word of degree.
    growth_form
        Code of how growth is printed, or None where the figure is not growth.

    Returns
    -------
    tuple of float
        Lowest and highest value.

    Examples
    --------
    >>> bounds("1.092,5 millones de dólares", 1092500000.0, "exact")
    (1092450000.0, 1092550000.0)
    """
    half = _precision(as_printed, value, growth_form) / 2
    if qualifier in ("more_than", "at_least"):
        return value, float("inf")
    if qualifier in ("less_than", "up_to"):
        return float("-inf"), value
    if qualifier == "almost":
        return value - abs(value) / 10, value
    if qualifier == "approx":
        slack = max(half, abs(value) / 10)
        return value - slack, value + slack
    return value - half, value + half


def _precision(as_printed: str, value: float, growth_form: str | None) -> float:
    for figure in figures(as_printed):
        if _as_growth(figure.value, growth_form) == round(value, 6):
            match = re.search(_DIGITS, figure.text)
            decimals = len(match.group().partition(",")[2]) if match else 0
            words = " ".join(re.findall(r"\b(?:millones|millón|mil)\b", figure.text))
            unit = _scaled(1.0, words) / 10**decimals
            return float(unit * 100 if growth_form == "multiple" else unit)
    return 0.0


def qualifiers(as_printed: str) -> set[str]:
    """Return the qualifier codes of the printed words of degree.

    Examples
    --------
    >>> qualifiers("casi 25 millones de dólares")
    {'almost'}
    """
    text = as_printed.lower()
    return {
        code
        for words, code in QUALIFIERS.items()
        if words in text and re.search(rf"\b{words}\b", text)
    }
