"""Checking one cell against its column: characters, type, codes, pattern, range."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import TypeAlias

from bykz_data import limits
from bykz_data.book import printed
from bykz_data.limits import Budget
from bykz_data.suggestions import likely, listed
from bykz_data.text import cell_text, quoted, slug

from .characters import unfit
from .sheet import Json

Verdict: TypeAlias = tuple[str, str] | None
"""The rule that a cell breaks and what to do, or None."""

LONGEST_TEXT = 4000
LONGEST_KEY = 1000
"""No key is longer; a longer cell of any other column but text is refused unread."""
MEMORY = 2**16
"""So many different cells of a column are remembered."""

_SHAPES = {
    "integer": (r"-?(?:0|[1-9][0-9]{0,17})", "a whole number, digits only"),
    "number": (
        r"-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,17})?",
        "a number with a decimal point and no thousands separator, millions with all their zeros",
    ),
    "boolean": (r"true|false", "true or false"),
    "date": (r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])", "a date, YYYY-MM-DD"),
}
_MINUS = "-\u2212"
_SPANISH = re.compile(r"[0-9]{1,3}(?:[ .][0-9]{3})+(?:,[0-9]+)?")
_ENGLISH = re.compile(r"[0-9]{1,3}(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+")
_EXPONENT = re.compile(r"[0-9]{1,9}(?:[.,][0-9]{1,17})?[eE][+-]?[0-9]{1,2}")
_STAND_INS = re.compile(
    r"(?:n/?a|n\.a\.?|<na>|null|\(null\)|none|nan|nat|nil|#n/?[adv]|#nv|#н/д|#n/a n/a"
    r"|n[./]d\.?|s/d|н/д|\\n|na_[a-z]+_|undefined|missing|no data|sin datos"
    r"|not a(?:vailable|pplicable)|\((?:blank|empty|none)\)|tb[ad]|[~/*]"
    r"|[-\u2010-\u2015\u2212]{1,3}"
    r"|\?{1,3}|\.{1,3}|…|err:[0-9]{3}|#{3,}|#[¡¿]?[^\W\d_][^\s#]{0,20}[!?])",
    re.IGNORECASE,
)
_FORMULA = re.compile(r"[=@]|\+|-[^0-9]")
_DAY_SERIAL = re.compile(r"[2-6][0-9]{4}(?:\.[0-9]+)?")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})(?:[T ].*)?")
_LOWEST, _HIGHEST = -(2**15), 2**15 - 1


class Hints:
    """Says which valid value was probably meant, for a bounded number of wrong ones.

    `otherwise` is what is said where none is like it; left out, the valid values are listed.
    """

    def __init__(self, valid: dict[str, str], budget: Budget, otherwise: str = "") -> None:
        self.valid, self.budget = valid, budget
        self.list = otherwise or listed(set(valid.values()))
        self.known: dict[str, str] = {}

    def __call__(self, text: str) -> str:
        """Name the value that was meant by a text, or list the valid ones."""
        if text not in self.known and not self.budget.take(limits.HINTS, 1):
            meant = likely(text, self.valid)
            self.known[text] = f"did you mean {self.valid[meant]!r}?" if meant else self.list
        return self.known.get(text, self.list)


def cell_check(
    column: Json, *, looked_up: bool, follows: bool, budget: Budget | None = None
) -> Callable[[str], Verdict]:
    """Return the check of a column's cells, which remembers what it was asked.

    Parameters
    ----------
    column
        The column's description in the table's schema.
    looked_up
        True for keys of another table: looking them up there says more than a pattern.
    follows
        True where an empty cell follows from another cell.
    budget
        Of the hints that are computed for the whole contribution.

    Examples
    --------
    >>> check = cell_check({"name": "page", "type": "integer", "constraints": {"maximum": 68}},
    ...                    looked_up=False, follows=False)
    >>> check("59"), check("99")
    (None, ('range', 'must be at most 68'))
    """
    constraints, kind = column["constraints"], column["type"]
    codes = constraints.get("enum")
    hints = Hints({code: code for code in codes}, budget or Budget()) if codes else None
    pattern = constraints.get("pattern")
    fits = re.compile(pattern).fullmatch if pattern and not looked_up else None
    free = not (codes or pattern or kind != "string")
    required = constraints.get("required", False) and not follows
    longest = LONGEST_TEXT if free else LONGEST_KEY

    @lru_cache(MEMORY)
    def check(text: str) -> Verdict:
        if not text:
            wanted = f"the cell is empty: {hints.list}" if hints else _required(column["name"])
            return ("required", wanted) if required else None
        if codes and text in codes:
            return None
        if len(text) > longest:
            return (
                "cell-length",
                f"has {len(text):,} characters, at most {longest:,} fit: shorten it",
            )
        verdict = _not_meant(text, free=free)
        if verdict:
            return verdict
        if hints:
            return "code", f"is not a code of this column; {hints(text)}"
        if kind != "string":
            return _typed(text, kind, constraints)
        return ("pattern", _unlike_pattern(text, column)) if fits and not fits(text) else None

    return check


def _not_meant(text: str, *, free: bool) -> Verdict:
    """Find what nobody meant to write, whatever the column."""
    odd = unfit(text, plain=not free)
    if odd:
        return "character", odd
    if text != text.strip():
        return "whitespace", "has blanks at its start or end: remove them"
    if _STAND_INS.fullmatch(text):
        return "stand-in", "represents no value: leave the cell empty"
    if text[0] == "'" and text.count("'") == 1:
        return "quote", "starts with a single quote, as a spreadsheet marks text: remove it"
    if _FORMULA.match(text) and (free or text[0] in "=@"):
        sign = "starts like a spreadsheet formula (=, +, @ or -)"
        return "formula", f"{sign}: type what it shows, or remove that sign"
    return None


def _required(name: str) -> str:
    """Say what an empty cell must contain."""
    period, _, ending = name.rpartition("_")
    if which := {"start": "first", "end": "last"}.get(ending):
        return f"the cell is empty: write the {which} day of the {period}, as 2021-12-31"
    return "the cell is empty, a value is required"


def _typed(text: str, kind: str, constraints: Json) -> Verdict:
    """Check the form of a cell that is no text, and its range."""
    shape, words = _SHAPES[kind]
    if not re.fullmatch(shape, text):
        hint = day_hint(text) if kind == "date" else _number_hint(text, kind)
        return "type", f"is not {words}{hint}"
    if kind == "date":
        try:
            dt.date.fromisoformat(text)
        except ValueError:
            return "type", "is no day of the calendar"
    if kind == "number" and Decimal(text) != Decimal(kept := cell_text(float(text))):
        return "type", f"has more digits than the tables keep: write {kept}, or fewer"
    if kind == "integer" and not _LOWEST <= int(text) <= _HIGHEST:
        return "range", f"must lie between {_LOWEST} and {_HIGHEST}"
    if (least := constraints.get("minimum")) is not None and float(text) < least:
        return "range", f"must be at least {least:g}"
    if (most := constraints.get("maximum")) is not None and float(text) > most:
        return "range", f"must be at most {most:g}"
    return None


def _number_hint(text: str, kind: str) -> str:
    """Say which number was probably meant by one in another form."""
    sign, digits = "-" if text[0] in _MINUS else "", text.lstrip(_MINUS).removesuffix("%").rstrip()
    if _SPANISH.fullmatch(digits):
        digits = re.sub("[ .]", "", digits).replace(",", ".")
    elif _ENGLISH.fullmatch(digits):
        digits = digits.replace(",", "")
    elif _EXPONENT.fullmatch(digits):
        digits = format(Decimal(digits.replace(",", ".")), "f")
    elif kind == "integer" and len(runs := re.findall("[0-9]+(?:[.,]0+)?", digits)) == 1:
        digits = runs[0].replace(",", ".")  # a page with its word, as in "p. 35"
    else:
        digits = re.sub("(?<=[0-9]),(?=[0-9]+$)", ".", digits)
    meant = sign + re.sub(r"(\.[0-9]*?)0+$", r"\1", digits).rstrip(".")
    return f": write {meant}" if re.fullmatch(_SHAPES[kind][0], meant) else ""


def figure_hint(text: str, as_printed: str, growth_form: str | None = None) -> str:
    """Say which number a text in another form means, where the words of the book tell its size.

    Examples
    --------
    >>> figure_hint("847,9", "847,9 millones de dólares")
    ": write 847900000, as '847,9 millones de dólares' reads"
    """
    typed = _number_hint(text, "number").removeprefix(": write ")
    read = printed.readings(as_printed, growth_form) if typed and as_printed else ()
    scales = (1, 1e3, 1e6, 1e9)
    meant = {r for r in read for scale in scales if abs(float(typed) * scale - r) < 1e-5}
    if len(meant) != 1:
        return ""
    return f": write {meant.pop():.15g}, as {quoted(as_printed)} reads"


def day_hint(text: str) -> str:
    """Say which day was probably meant by a text in another form."""
    if _DAY_SERIAL.fullmatch(text):
        day = dt.date(1899, 12, 30) + dt.timedelta(days=int(float(text)))
        return f": it looks like a spreadsheet's number of the day {day}"
    if match := _DAY_FIRST.fullmatch(text):
        first, second, year = map(int, match.groups())
        orders = [(second, first)] if "." in text else [(second, first), (first, second)]
        days = [f"{year:04}-{month:02}-{day:02}" for month, day in orders if month <= 12]
        return f": write {' or '.join(dict.fromkeys(days))}" if days else ""
    if match := _YEAR_FIRST.fullmatch(text):
        return ": write {:04}-{:02}-{:02}".format(*map(int, match.groups()))
    return ""


def _unlike_pattern(text: str, column: Json) -> str:
    """Say in words what a cell should look like, for those who do not read patterns."""
    pattern: str = column["constraints"]["pattern"]
    if "Q[1-4]" in pattern:
        return (
            "is no period: write 2021, 2021-05, 2021-05-12, 2021-Q1 or 2021-H1, or two of them "
            f"with a slash, as 2021-01/2021-04{day_hint(text)}"
        )
    if "[a-z0-9]+(?:-[a-z0-9]+)*" in pattern:
        meant = f"write {slug(text)!r}" if len(slug(text)) > 1 else f"as {column['example']!r}"
        return f"is no key, which has small letters, digits and hyphens: {meant}"
    return f"should look like {column['example']!r} (pattern {pattern})"
