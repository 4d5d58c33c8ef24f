"""Differences in words: as text, as Markdown, and as lines of the changelog."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING

from bykz_data.text import cell_text, shown

from .changes import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from .changes import Cell, Change


MANY = 40
"""So many changes can be read without an overview."""
LONGEST_NAME = 200
LONGEST_VALUE = 4000
"""Longer names and values are cut: those of the tables are shorter."""


def as_text(summary: str, changes: Sequence[Change], notes: Sequence[str] = ()) -> str:
    """Write the summary and the notes, then one line a change, grouped by table.

    Where there are many changes, a table of their numbers comes first.
    """
    lines = [as_overview(summary, changes if len(changes) > MANY else (), notes).rstrip("\n")]
    for table, of_table in _by_table(changes):
        examples = [c.column for c in of_table if c.about == "example" and c.column is not None]
        listed = [c for c in of_table if c.about != "example"]
        lines += ["", _name(table), *(f"  {_line(change, _name)}" for change in listed)]
        if examples:
            lines.append(f"  other examples of columns: {', '.join(map(_name, examples))}")
    return "\n".join(lines) + "\n"


def as_overview(summary: str, changes: Sequence[Change], notes: Sequence[str] = ()) -> str:
    """Write the summary and the notes, then how many changes of each kind each table has."""
    lines = [summary, *(f"note: {note}" for note in notes)]
    counts = {table: Counter(c.kind for c in of_table) for table, of_table in _by_table(changes)}
    kinds = [kind for kind in KINDS if any(count[kind] for count in counts.values())]
    if kinds:
        from tabulate import tabulate

        names = ["table", *(KINDS[kind].replace(" ", "\n") for kind in kinds)]
        rows = [
            [_name(table), *(f"{count[kind]:,}" if count[kind] else "" for kind in kinds)]
            for table, count in counts.items()
        ]
        align = ("left", *("right" for _ in kinds))
        drawn = tabulate(rows, names, "simple", colalign=align, disable_numparse=True)
        lines += ["", *(line.rstrip() for line in drawn.splitlines())]
    return "\n".join(lines) + "\n"


def as_markdown(changes: Sequence[Change]) -> str:
    """Write a Markdown list for the changelog: each changed cell has a line of its own."""
    lines = []
    for table, of_table in _by_table(changes):
        lines.append(f"- {_code(table)}:")
        for kind in KINDS:
            alike = [change for change in of_table if change.kind == kind]
            if kind in ("row added", "row removed") and alike:
                rows = ", ".join(f"{_code(change.key)}{_page(change)}" for change in alike)
                lines.append(f"  - {KINDS[kind]}: {rows}")
            else:
                lines += [f"  - {changelog_entry(change)}" for change in alike]
    return "\n".join(lines) + ("\n" if lines else "")


def changelog_entry(change: Change) -> str:
    """Write one change as the changelog lists it.

    Examples
    --------
    >>> from bykz_data.comparison.changes import Change
    >>> changelog_entry(Change("cell changed", "trade", "a", "page", 44, 45, "45"))
    '`a`, `page`: 44 → 45 (p. 45)'
    """
    if change.kind == "cell changed":
        was, now = _in_markdown(change.old), _in_markdown(change.new)
        return f"{_code(change.key)}, {_code(change.column)}: {was} → {now}{_page(change)}"
    return _line(change, _code)


def _line(change: Change, name: Callable[[Cell], str]) -> str:
    """Write a change with its names as a function writes them."""
    is_text = name is _name
    value, arrow = (value_text, "->") if is_text else (_in_markdown, "→")
    page = _page(change)
    renamed = f"{name(change.old)} {arrow} {name(change.new)}"
    redefined = f"{value(change.old)} {arrow} {value(change.new)}"
    if change.kind in ("row added", "row removed") and is_text:
        return f"{'+' if change.kind == 'row added' else '-'} {name(change.key)}{page}"
    if change.kind == "cell changed":
        return f"~ {name(change.key)}: {name(change.column)} {redefined}{page}"
    if change.kind in ("key renamed", "column renamed"):
        return f"{change.kind}: {renamed}{page}"
    if change.kind in ("column redefined", "table redefined"):
        what = "table" if change.column is None else f"column {name(change.column)}"
        return f"{what}, {_name(change.about)}: {redefined}"
    if change.kind.startswith("code"):
        code = change.new if change.old is None else change.old
        return f"{change.kind} in {name(change.column)}: {name(code)}"
    if change.column is not None:
        return f"{change.kind}: {name(change.column)}"
    return f"{change.kind}{'' if change.key is None else f': {name(change.key)}'}{page}"


def value_text(value: Cell) -> str:
    """Write a value so that null, text and numbers look different.

    Examples
    --------
    >>> value_text(None), value_text("44"), value_text(44)
    ('null', '"44"', '44')
    """
    if value is None:
        return "null"
    is_text = isinstance(value, str)
    text = json.dumps(value, ensure_ascii=False) if is_text else cell_text(value)
    return shown(text, LONGEST_VALUE)


def _name(name: Cell) -> str:
    return shown(name, LONGEST_NAME)


def _code(name: Cell) -> str:
    """Write a name so that Markdown shows it as it is."""
    return _as_code(_name(name))


def _in_markdown(value: Cell) -> str:
    """Write a value so that Markdown does nothing with it."""
    text = value_text(value)
    return text if _PLAIN.fullmatch(text) else _as_code(text)


_PLAIN = re.compile(r"[\w .,:;…'\"()/%+°\u2013\u2014-]*")
"""Text with which Markdown, and what hosts make of it, does nothing."""


def _as_code(text: str) -> str:
    ticks = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    blank = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{blank}{text}{blank}{ticks}"


def _by_table(changes: Sequence[Change]) -> Iterator[tuple[str, list[Change]]]:
    tables: dict[str, list[Change]] = {}
    for change in changes:
        tables.setdefault(change.table, []).append(change)
    yield from tables.items()


def _page(change: Change) -> str:
    return "" if change.about is None else f" (p. {_name(change.about)})"
