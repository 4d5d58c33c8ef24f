"""Fitting a table to a screen: which columns are shown, how wide they are, where cells wrap."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP = 2
"""Blanks between two columns."""

NARROWEST = 28
"""A column of longer cells gets at least this width: words in a narrow one are hard to read."""

PADDING = 2
"""A column has at least the width of its name and so many blanks."""

WIDEST_KEY = 36
"""The first column is kept on one line up to this width, so that a key can be copied."""


@dataclass(frozen=True)
class Layout:
    """What of a table is shown.

    Attributes
    ----------
    shown
        Positions of the columns that are shown, in their order.
    cells
        Their cells, wrapped at line breaks.
    """

    shown: list[int]
    cells: list[list[str]]


def fitted(
    columns: Sequence[str], cells: Sequence[Sequence[str]], width: int, important: Sequence[str]
) -> Layout:
    r"""Choose the columns for which there is room, the important ones first, and wrap their cells.

    Parameters
    ----------
    columns
        Names of the columns, in the order in which they are shown.
    cells
        The cells of each row, each on one line.
    width
        Width of the screen, in characters.
    important
        Names of columns, the most important first; all others follow in their order, and those
        that are empty in all rows come last. The first column is always shown.

    Examples
    --------
    >>> fitted(["id", "note", "value"], [["a", "many words", "5"]], 16, ["value"])
    Layout(shown=[0, 2], cells=[['a', '5']])
    >>> fitted(["id", "note"], [["a", "words that go on until the line is full"]], 36, [])
    Layout(shown=[0, 1], cells=[['a', 'words that go on until the\nline is full']])
    """
    natural = [
        max([len(name) + PADDING, *(len(row[number]) for row in cells)])
        for number, name in enumerate(columns)
    ]
    limits = [WIDEST_KEY] + [NARROWEST] * (len(columns) - 1)
    least = [
        max(len(name) + PADDING, min(wanted, limit))
        for name, wanted, limit in zip(columns, natural, limits, strict=True)
    ]
    shown = _shown(_by_importance(columns, cells, important), least, width)
    room = width - GAP * (len(shown) - 1)
    widths = _widths([natural[n] for n in shown], [least[n] for n in shown], room)
    wrapped = [
        [_wrapped(row[number], given) for number, given in zip(shown, widths, strict=True)]
        for row in cells
    ]
    return Layout(shown, wrapped)


def _by_importance(
    columns: Sequence[str], cells: Sequence[Sequence[str]], important: Sequence[str]
) -> list[int]:
    ranks = {name: rank for rank, name in enumerate(dict.fromkeys(important))}
    empty = [not any(row[number] for row in cells) for number in range(len(columns))]
    return sorted(
        range(len(columns)),
        key=lambda n: (n > 0, empty[n], ranks.get(columns[n], len(ranks)), n),
    )


def _shown(order: Sequence[int], least: Sequence[int], width: int) -> list[int]:
    shown: list[int] = []
    for number in order:
        used = sum(least[n] + GAP for n in shown)
        if shown and used + least[number] > width:
            break
        shown.append(number)
    return sorted(shown)


def _widths(natural: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Give each column its least width, and share out what is left among those that want more."""
    given = list(least)
    while (spare := room - sum(given)) > 0:
        wanting = [n for n, width in enumerate(given) if width < natural[n]]
        if not wanting:
            break
        part = max(1, spare // len(wanting))
        for n in wanting[:spare]:
            given[n] = min(natural[n], given[n] + part)
    return given


def _wrapped(cell: str, width: int) -> str:
    return "\n".join(textwrap.wrap(cell, width)) if len(cell) > width else cell
