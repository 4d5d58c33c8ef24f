"""How values are written as text: cells, CSV and JSON, one line, cut to length, as a key."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
import unicodedata
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


def csv_text(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> str:
    """Write rows as CSV in the form of the project's own files."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([cell_text(row[name]) for name in columns] for row in rows)
    return out.getvalue()


def json_text(value: object) -> str:
    r"""Write JSON with dates as ISO 8601, and what a terminal would act on as escapes.

    Examples
    --------
    >>> print(json_text("é\x9b\u202e"), end="")
    "é\u009b\u202e"
    """
    text = json.dumps(value, ensure_ascii=False, indent=2, default=str) + "\n"
    text = text.replace("##[", "##\\u005b")  # within texts: a workflow's log would act on it
    return text if printable(text) == text else _UNPRINTABLE.sub(_json_escape, text)


_UNPRINTABLE = re.compile(r"[^\n -~\xa0-\xac\xae-\u024f\u0400-\u04ff]")
"""Everything but the letters that are most frequent, which need no closer look."""


def _json_escape(match: re.Match[str]) -> str:
    character = match[0]
    if character.isprintable() or unicodedata.category(character) == "Zs":
        return character
    return json.dumps(character)[1:-1]


def cell_text(value: object) -> str:
    """Write a cell as the project's CSV files do, so that it reads back as the same value.

    Examples
    --------
    >>> cell_text(1092500000.0), cell_text(1e-07), cell_text(True), cell_text(float("nan"))
    ('1092500000', '0.0000001', 'true', '')
    """
    if value is None or value != value:  # NaN is the only value unlike itself
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        text = repr(value)
        if "e" in text:
            from decimal import Decimal

            text = format(Decimal(text), "f")  # the tables write no exponents
        return text.removesuffix(".0")
    if isinstance(value, dt.datetime):
        midnight = value.time() == dt.time()
        return value.date().isoformat() if midnight else value.isoformat()
    return str(value)


def shown(value: object, limit: int | None = None) -> str:
    r"""Return text that somebody else wrote as one line that does nothing where it is shown.

    Line breaks, control characters and characters that change the direction of writing are written
    as escapes: a terminal or a workflow's log would act on them. So would a log on `::` at the
    beginning of a line and on `##[`, which get a backslash.

    Parameters
    ----------
    value
        What is shown: a name, a path, a cell, the message of a library.
    limit
        Longer text is cut; None for no limit.

    Examples
    --------
    >>> print(shown("::error::a\n\x1b[31m\u202eb"), shown("a" * 90, 5))
    \::error::a\n\x1b[31m\u202eb aaaa…
    """
    text = str(value)
    if limit is not None and len(text) > limit:
        text = f"{text[: limit - 1]}…"
    text = text if text.isprintable() else "".join(map(_escape, text))
    text = text.replace("##[", "##\\[")
    return f"\\{text}" if text.lstrip().startswith("::") else text


def _escape(character: str) -> str:
    plain = character.isprintable()
    return character if plain else character.encode("unicode_escape").decode()


def printable(text: str) -> str:
    r"""Return text of many lines without what a terminal or a workflow's log would act on.

    Examples
    --------
    >>> print(printable("a\nb\x1b[31m"))
    a
    b\x1b[31m
    """
    text = text.replace("##[", "##\\[")
    if all(map(str.isprintable, text.split("\n"))):
        return text
    kept = ("\n", "\t")
    spaces = "Zs"  # such as the no-break space: a character of texts
    return "".join(
        c if c in kept or unicodedata.category(c) == spaces else _escape(c) for c in text
    )


def one_line(text: str) -> str:
    r"""Return a text on one line: line ends, tabs and other white space become a blank.

    Everything else is as `shown` shows it.

    Examples
    --------
    >>> one_line("two\nlines ")
    'two lines'
    """
    return shown(re.sub(r"\s+", " ", text).strip())


def shortened(value: str, limit: int = 80) -> str:
    """Cut a long cell for display."""
    return value if len(value) <= limit else value[: limit - 1] + "…"


def quoted(value: str, limit: int = 80) -> str:
    r"""Return a value in quotation marks as a message shows it: on one line, harmless, and cut.

    Examples
    --------
    >>> print(quoted("a\nb"))
    'a\nb'
    """
    return shown(repr(shortened(value, limit)))


def slug(text: str) -> str:
    """Make a part of a key from printed words."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "x"


def page_ranges(pages: Iterable[int]) -> str:
    """Write page numbers as ranges.

    Examples
    --------
    >>> page_ranges([5, 8, 7, 7, 16])
    '5, 7-8, 16'
    """
    ranges: list[list[int]] = []
    for number in sorted(set(pages)):
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ", ".join(f"{a}" if a == b else f"{a}-{b}" for a, b in ranges)


def counted(count: int, noun: str) -> str:
    """Write a number with its noun.

    Examples
    --------
    >>> counted(1, "row"), counted(1200, "cell")
    ('1 row', '1,200 cells')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def several(values: Iterable[str], most: int = 5) -> str:
    """List values, or the first of many.

    Examples
    --------
    >>> several("abc"), several("abcdefg")
    ('a, b, c', 'a, b, c, d, e, …')
    """
    found = list(values)
    return ", ".join([*found[:most], *["…"] * (len(found) > most)])
