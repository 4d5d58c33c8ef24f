"""What can change between two versions of the dataset."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TypeAlias

Cell: TypeAlias = str | int | float | bool | dt.date | None

KINDS = {
    "table added": "tables added",
    "table removed": "tables removed",
    "table redefined": "tables redefined",
    "column added": "columns added",
    "column removed": "columns removed",
    "column renamed": "columns renamed",
    "column redefined": "columns redefined",
    "code added": "codes added",
    "code removed": "codes removed",
    "row added": "rows added",
    "row removed": "rows removed",
    "key renamed": "keys renamed",
    "cell changed": "cells changed",
}
"""The kinds of changes, each with its plural."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one table.

    Attributes
    ----------
    kind
        One of `KINDS`.
    table
        Name of the table.
    key
        Key of the row; the new one where it was renamed.
    column
        Name of the column; the new one where it was renamed.
    old, new
        The values before and after: of a cell, of a key or column that was renamed, of a
        code, or of the property of a column that was redefined.
    about
        The page or pages of the row, or the property of the column that was redefined.
    """

    kind: str
    table: str
    key: Cell = None
    column: str | None = None
    old: Cell = None
    new: Cell = None
    about: str | None = None
