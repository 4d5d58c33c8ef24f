"""The changes of the data since the last release, and what the changelog does not name of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.comparison.differences import Diff
from bykz_data.comparison.text import changelog_entry

from .tree import read_tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bykz_data.comparison.changes import Change

    from .tree import Tree

BY_TABLE = ("contradictions", "coverage", "trade_panel")
"""Tables that follow from the others: the changelog names them, and not each of their cells."""


def changes(root: Path) -> str:
    """Write the changes since the last release as the changelog must list them."""
    tree = read_tree(root)
    if tree.difference is None:
        return ""
    by_cell = [c for c in tree.difference.entries if c.table not in BY_TABLE]
    by_table = [c for c in tree.difference.entries if c.table in BY_TABLE]
    text = Diff("", "", tuple(by_cell)).to_markdown()
    for table in dict.fromkeys(change.table for change in by_table):
        words = Diff("", "", tuple(c for c in by_table if c.table == table)).summary()
        text += f"- `{table}`: {words.partition(': ')[2]}\n"
    return text


def unlisted(tree: Tree) -> Iterator[str]:
    """Find changes of the data that the section of the changelog does not tell its readers.

    Every changed table must be named, and by name every table, column and code that is gone or
    means something else. The single cells stand in the notes that are made for a release.
    """
    if tree.difference is None:
        return
    section = " ".join(tree.changelog.split())
    tables = dict.fromkeys(change.table for change in tree.difference.entries)
    missing = [f"the table `{table}`" for table in tables if f"`{table}`" not in section]
    for change in tree.difference.entries:
        name = _name_gone(change)
        if name is not None and f"`{name}`" not in section:
            missing.append(f"`{name}`, of {change.table}: {changelog_entry(change)}")
    if missing:
        shown = [f"  {entry}" for entry in missing[:10]]
        more = len(missing) - len(shown)
        shown += [f"  and {more} more"] if more > 0 else []
        problem = (
            f"CHANGELOG.md does not name {len(missing)} of the things that changed since "
            f"{tree.released}: say under '### Data' in the section [Unreleased] or "
            f"[{tree.version}] what changed, why, and what a script must change "
            "(`python -m tools.release changes` lists all changes)"
        )
        yield "\n".join([problem, *shown])


def _name_gone(change: Change) -> str | None:
    """Return the name that scripts used and that is gone: a column's or a code's."""
    if change.kind == "column removed":
        return change.column
    return str(change.old) if change.kind in ("column renamed", "code removed") else None
