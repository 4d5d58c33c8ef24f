"""The rule for notes: they say how cells were read, and hold no fact that no cell holds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bykz_data.models.facts import FACT_SOURCES
from bykz_data.text import cell_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tools.derive.figures import Row

NAMED = ("places", "organizations", "people", "programmes")
"""Tables whose names a note may not be the only one to hold."""
ABOUT_THE_PRINT = "Print:"
"""With this begins a note about the print itself, which may quote it."""

_PAGES = re.compile(r"\b(?:pages?|pp?\.)\s+\d+(?:(?:,| and| to|,? or)\s+\d+)*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)$")


def notes_with_facts(tables: Mapping[str, Sequence[Row]]) -> list[str]:
    """Find the notes of facts that hold a number or a name which no cell of their row holds.

    Parameters
    ----------
    tables
        The rows of the edited tables by the tables' names.

    Returns
    -------
    list of str
        One message a note: table, row, and what the note alone holds. Numbers of pages are no
        facts, and notes that begin with "Print:" may hold what they like.

    Examples
    --------
    >>> from bykz_data.store.backends import rows_of
    >>> tables = {name: rows_of(name) for name in (*FACT_SOURCES, *NAMED)}
    >>> notes_with_facts(tables)
    []
    """
    names: dict[str, set[str]] = {}
    for table in NAMED:
        for row in tables[table]:
            key, name = next(iter(row.values())), _IN_BRACKETS.sub("", row["name"])
            names.setdefault(name, set()).add(key)
    return [
        f"{table}, {next(iter(row.values()))}: the note holds {word!r}, and no cell does: put it "
        f'into a cell, or begin the note with "{ABOUT_THE_PRINT}" where it is about the print'
        for table in FACT_SOURCES
        for row in tables[table]
        for word in _alone(row, names)
    ]


def _alone(row: Row, names: Mapping[str, set[str]]) -> Iterator[str]:
    """Return the first number or name that the note of a row holds, and none of its cells."""
    note = row["note"] or ""
    if not note or note.startswith(ABOUT_THE_PRINT):
        return
    cells = [cell_text(cell) for name, cell in row.items() if name != "note" and cell is not None]
    text, words = " ".join(cells), {word for cell in cells for word in cell.split()}
    for number in _NUMBER.findall(_PAGES.sub("", note)):
        if number not in text:
            yield number
            return
    for name, keys in names.items():
        if name not in note or name in text or keys & words:
            continue
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", note):
            yield name
            return
