"""The changes of the data as the changelog has to list them, and what it does not list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.comparison.differences import Diff
from bykz_data.comparison.text import changelog_entry

from .tree import read_tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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
    """Find changes of the data that the section of the changelog does not list."""
    if tree.difference is None:
        return
    section = " ".join(tree.changelog.split())
    missing: list[str] = []
    tables: list[str] = []
    for change in tree.difference.entries:
        if change.kind == "cell changed" and change.table not in BY_TABLE:
            entry = changelog_entry(change)
            if " ".join(entry.split()) not in section:
                missing.append(f"{change.table}: {entry}")
        elif f"`{change.table}`" not in section and change.table not in tables:
            tables.append(change.table)
    if missing or tables:
        shown = [f"  {entry}" for entry in missing[:10]]
        more = len(missing) - len(shown)
        shown += [f"  and {more} more"] if more > 0 else []
        what = []
        if missing:
            what.append(f"{len(missing)} changed cells")
        if tables:
            what.append(f"the changed tables {', '.join(tables)}")
        problem = (
            f"CHANGELOG.md does not list {' and '.join(what)} since {tree.released}: put "
            "the lines of `python -m tools.release changes` under '### Data' in the section "
            f"[Unreleased] or [{tree.version}]"
        )
        yield "\n".join([problem, *shown])
