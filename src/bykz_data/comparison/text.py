"""Differences in words: as text, as Markdown, and as lines of the changelog."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bykz_data.text import cell_text

from .changes import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .changes import Cell, Change


def as_text(summary: str, changes: Sequence[Change]) -> str:
    """Write the summary, then one line a change, grouped by table."""
    lines = [summary]
    for table, of_table in _by_table(changes):
        lines += ["", table, *(f"  {_plain_line(change)}" for change in of_table)]
    return "\n".join(lines) + "\n"


def as_markdown(changes: Sequence[Change]) -> str:
    """Write a Markdown list for the changelog: each changed cell has a line of its own."""
    lines = []
    for table, of_table in _by_table(changes):
        lines.append(f"- `{table}`:")
        for kind in KINDS:
            alike = [change for change in of_table if change.kind == kind]
            if kind in ("row added", "row removed") and alike:
                rows = ", ".join(f"`{change.key}`{_page(change)}" for change in alike)
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
        values = f"{value_text(change.old)} → {value_text(change.new)}"
        return f"`{change.key}`, `{change.column}`: {values}{_page(change)}"
    if change.kind == "key renamed":
        return f"key renamed: `{change.old}` → `{change.new}`{_page(change)}"
    if change.kind == "column renamed":
        return f"column renamed: `{change.old}` → `{change.new}`"
    if change.kind in ("column redefined", "table redefined"):
        what = "table" if change.column is None else f"column `{change.column}`"
        return f"{what}, {change.about}: {value_text(change.old)} → {value_text(change.new)}"
    if change.kind.startswith("code"):
        code = change.new if change.old is None else change.old
        return f"{change.kind} in `{change.column}`: `{code}`"
    if change.column is not None:
        return f"{change.kind}: `{change.column}`"
    return f"{change.kind}{'' if change.key is None else f': `{change.key}`'}{_page(change)}"


def _plain_line(change: Change) -> str:
    if change.kind in ("row added", "row removed"):
        return f"{'+' if change.kind == 'row added' else '-'} {change.key}{_page(change)}"
    if change.kind == "cell changed":
        values = f"{value_text(change.old)} -> {value_text(change.new)}"
        return f"~ {change.key}: {change.column} {values}{_page(change)}"
    return changelog_entry(change).replace("`", "").replace("→", "->")


def value_text(value: Cell) -> str:
    """Write a value so that null, text and numbers look different.

    Examples
    --------
    >>> value_text(None), value_text("44"), value_text(44)
    ('null', '"44"', '44')
    """
    if value is None:
        return "null"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else cell_text(value)


def _by_table(changes: Sequence[Change]) -> Iterator[tuple[str, list[Change]]]:
    for table in dict.fromkeys(change.table for change in changes):
        yield table, [change for change in changes if change.table == table]


def _page(change: Change) -> str:
    return "" if change.about is None else f" (p. {change.about})"
