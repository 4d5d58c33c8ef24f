"""The tables beside which a contribution is checked, as rows of text, each read when needed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

from bykz_data.catalog import key_of, resource
from bykz_data.errors import ContributionError
from bykz_data.store.backends import rows_of
from bykz_data.text import cell_text

from .datafile import read_data_file
from .sheet import Cells, Json


class Tables:
    """Tables by name: the rows as text, in the order of the file, read when first asked for."""

    def __init__(
        self, read: Callable[[str], list[Cells]], key_of: Callable[[str], str] = key_of
    ) -> None:
        self._read = read
        self.key_of = key_of
        self._rows: dict[str, list[Cells]] = {}
        self._keys: dict[str, dict[str, Cells]] = {}

    def __getitem__(self, name: str) -> list[Cells]:
        """Return the rows of one table."""
        if name not in self._rows:
            self._rows[name] = self._read(name)
        return self._rows[name]

    def by_key(self, name: str) -> dict[str, Cells]:
        """Return the rows of one table by their key."""
        if name not in self._keys:
            key = self.key_of(name)
            self._keys[name] = {row[key]: row for row in self[name]}
        return self._keys[name]


def shipped() -> Tables:
    """Return the tables of the installed release: the base of every contribution.

    Examples
    --------
    >>> shipped()["footnotes"][0]["page"]
    '2'
    """
    return Tables(
        lambda name: [{key: cell_text(cell) for key, cell in row.items()} for row in rows_of(name)]
    )


def present() -> Tables:
    """Return the tables as they are now: `data/` of the clone in which we are, else the shipped.

    A row may then name a key that was applied a minute ago and is not built yet.
    """
    data = clone_data()
    return shipped() if data is None else Tables(lambda name: _from_clone(data, name))


def clone_data() -> Path | None:
    """Return the folder data/ of the clone in which, or below which, the command runs."""
    here = Path.cwd()
    homes = (home for home in (here, *here.parents) if (home / "data").is_dir())
    return next((home / "data" for home in homes if _is_ours(home / "datapackage.json")), None)


def look_up(table: str) -> str:
    """Say where the keys of a table are listed."""
    return f"`bykz-data show {table}` lists the keys"


def required(description: Json) -> set[str]:
    """Return the columns of a table that must be filled, given its schema."""
    fields = description["fields"]
    return {field["name"] for field in fields if field["constraints"].get("required")}


def contributable(table: str) -> None:
    """Refuse a table that is computed from others.

    Raises
    ------
    UnknownNameError
        When there is no such table.
    ContributionError
        When its rows are computed.
    """
    entry = resource(table)
    if entry.get("computed"):
        found = re.search(r"Computed from ([^;.]+)", entry["description"])
        sources = found[1].replace("`", "") if found else "other tables"
        raise ContributionError(f"{table} is computed from rows of {sources}: correct those")


def _is_ours(descriptor: Path) -> bool:
    try:
        content = json.loads(descriptor.read_bytes())
    except (OSError, ValueError):
        return False
    return isinstance(content, dict) and content.get("name", "bykz-data") == "bykz-data"


def _from_clone(data: Path, name: str) -> list[Cells]:
    """Read one table of a clone, hand-edited or computed.

    Raises
    ------
    ContributionError
        With the line, when the file is faulty.
    """
    for folder in (data, data / "derived"):
        if (folder / f"{name}.csv").is_file():
            return list(read_data_file(folder, name).rows.values())
    return shipped()[name]
