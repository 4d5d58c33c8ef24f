"""Names that earlier versions had: what each is called now, or why it is gone."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from typing import Any, TypeAlias

from .store.files import shipped_bytes

Entry: TypeAlias = dict[str, Any]

FILE = "renamed.json"
"""What the build makes of `data/renamed/`: what each version renamed, removed, redefined."""


@cache
def renamed() -> dict[str, Entry]:
    """Return the lists of every version; they must not be changed.

    Examples
    --------
    >>> sorted(renamed()["2.0.0"])
    ['codes', 'columns', 'keys', 'modules', 'redefined', 'tables']
    """
    found: dict[str, Entry] = json.loads(shipped_bytes(FILE))
    return found


def former_table(name: object) -> str | None:
    """Say what became of a table, or return None where there never was one of that name.

    Examples
    --------
    >>> former_table("trades") is None
    True
    """
    return _said("tables", old=name)


def former_loader(name: str) -> str | None:
    """Say what became of the loader of a table.

    Examples
    --------
    >>> former_loader("load_trades") is None
    True
    """
    return _said("tables", "load_", old=name.removeprefix("load_"))


def former_column(table: str, name: object) -> str | None:
    """Say what became of a column of a table.

    Examples
    --------
    >>> former_column("organization_links", "end")
    'was removed in 2.0.0: no row has one'
    """
    return _said("columns", table=table, old=name)


def former_code(table: str, column: str, value: object) -> str | None:
    """Say what became of a code of a column, or what the column has in its place.

    Examples
    --------
    >>> former_code("organization_links", "kind", "represented_at")
    "is called 'works_in' since 2.0.0: the page says that they operate there"
    >>> former_code("agreements", "field", "cooperation in agriculture")
    'is no code; `field` means something else since 2.0.0: `field` is a code of the common \
list; the free text is in `subject`'
    """
    said = _said("codes", table=table, column=column, old=value)
    if said is not None:
        return said
    for version, lists in reversed(renamed().items()):
        for entry in lists["redefined"]:
            if (entry["table"], entry["column"]) == (table, column):
                return (
                    f"is no code; `{column}` means something else since {version}: {entry['why']}"
                )
    return None


def former_key(table: str, key: object) -> str | None:
    """Say what became of a row of a table.

    Examples
    --------
    >>> former_key("organizations", "north-kazakhstan-regional-belarusian-centre")
    "is called 'radzima' since 2.0.0: one body under two names"
    """
    return _said("keys", table=table, old=key)


def successors(table: str) -> dict[str, str]:
    """Return the keys of a table that one row each took over, with those that they have now.

    Examples
    --------
    >>> successors("offices")["kobyakov-a-prime-minister"]
    'kobyakov-a-head-of-government'
    """
    pairs = {
        entry["old"]: entry["new"]
        for lists in renamed().values()
        for entry in lists["keys"]
        if entry["table"] == table and entry["new"]
    }
    counts = Counter(pairs.values())
    return {old: new for old, new in pairs.items() if counts[new] == 1}


def _said(kind: str, begins: str = "", /, **wanted: object) -> str | None:
    """Say what the latest version that lists something says of it."""
    for version, lists in reversed(renamed().items()):
        for entry in lists[kind]:
            if all(entry[name] == value for name, value in wanted.items()):
                return _sentence(entry, version, begins)
    return None


def _sentence(entry: Entry, version: str, begins: str) -> str:
    new = entry["new"]
    what = f"is called {begins + new!r} since {version}" if new else f"was removed in {version}"
    return f"{what}: {entry['why']}"
