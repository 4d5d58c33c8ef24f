"""A work that is cited, as an item of CSL-JSON: what all formats ask of it.

The writers of this room know what the citations of this package use: literal and personal
authors, one date, one container, page, version, note and so on.
"""

from __future__ import annotations

import re
from typing import Any, TypeAlias

Item: TypeAlias = dict[str, Any]

TYPE_LABELS = {"dataset": "Data set", "speech": "Speech", "interview": "Interview"}
"""Types of works that a reader cannot see from the reference, each with its label."""

EN_DASH = "\N{EN DASH}"

PERIODICALS = ("article-newspaper",)
"""Types of works whose container is a periodical."""


def year_of(item: Item) -> int | None:
    """Return the year of a work, None where it is not known.

    Examples
    --------
    >>> year_of({"issued": {"date-parts": [[2023, 5]]}})
    2023
    """
    if "issued" not in item:
        return None
    year: int = item["issued"]["date-parts"][0][0]
    return year


def date_of(item: Item) -> str | None:
    """Return the date of a work in ISO 8601, as precise as it is known; None where it is not.

    Examples
    --------
    >>> date_of({"issued": {"date-parts": [[2023, 5]]}})
    '2023-05'
    """
    if "issued" not in item:
        return None
    parts = item["issued"]["date-parts"][0]
    return "-".join([f"{parts[0]:04}", *(f"{part:02}" for part in parts[1:])])


def page_reference(pages: str) -> str:
    """Write pages as readers read them.

    Examples
    --------
    >>> page_reference("59"), page_reference("8, 35")
    ('p. 59', 'pp. 8, 35')
    """
    several = re.search(r"[-,]", pages)
    return f"{'pp.' if several else 'p.'} {pages.replace('-', EN_DASH)}"


def is_online(item: Item) -> bool:
    """Return whether a work is only known by its address."""
    return "URL" in item and "container-title" not in item and item["type"] != "book"
