"""The lists in `data/renamed/` to what the package ships and to the page on upgrading."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, TypeAlias

from bykz_data.former import FILE as FILE
from bykz_data.models import TABLES, table_name

from .templates import render

if TYPE_CHECKING:
    from pathlib import Path

Entry: TypeAlias = dict[str, str]
Lists: TypeAlias = dict[str, dict[str, list[Entry]]]

KINDS = ("tables", "modules", "columns", "codes", "redefined")
"""The lists that have a file of their own; every other file has the keys of its table."""


def lists(folder: Path) -> Lists:
    """Read the lists of every version, the earliest first.

    Returns
    -------
    dict
        By version and kind, the entries: `old`, `new` (empty where there is no successor), `why`,
        and of which table or column. The keys of rows are of the kind `keys`.
    """
    versions = sorted(folder.iterdir(), key=lambda path: tuple(map(int, path.name.split("."))))
    return {version.name: _lists_of(version) for version in versions}


def _lists_of(folder: Path) -> dict[str, list[Entry]]:
    found = {kind: _rows(folder / f"{kind}.csv") for kind in KINDS}
    found["keys"] = [
        {"table": file.stem, "old": row["old_key"], "new": row["new_key"], "why": row["why"]}
        for file in sorted(folder.glob("*.csv"))
        if file.stem not in KINDS
        for row in _rows(file)
    ]
    return found


def _rows(file: Path) -> list[Entry]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def page(found: Lists) -> str:
    """Write the page on upgrading, the latest version first."""
    order = [table_name(model) for model in TABLES]
    versions = {}
    for version, kinds in reversed(found.items()):
        tables = sorted({entry["table"] for entry in kinds["keys"]}, key=order.index)
        keys = {t: [entry for entry in kinds["keys"] if entry["table"] == t] for t in tables}
        versions[version] = {**kinds, "keys": keys}
    return render("upgrading.md", versions=versions)
