"""Did you mean: the valid name nearest to one that is not valid."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from bykz_data.text import several

if TYPE_CHECKING:
    from collections.abc import Iterable

SHORTEST = 4
"""The beginning of a word, such as memo for memorandum, has so many letters."""

TOO_MANY = 50
"""A list of more names than these is no help."""


def nearest(value: str, valid: Iterable[str], most: int = 12) -> str:
    """Suggest the valid value that was probably meant, or list up to `most` valid values.

    Examples
    --------
    >>> nearest("exprot", ["export", "import"])
    "did you mean 'export'?"
    """
    values = sorted(str(v) for v in valid)
    near = likely(value, values) or _first_begun(value, values)
    if near:
        return f"did you mean {near!r}?"
    if len(values) > TOO_MANY:
        return f"none of the {len(values):,} is like it"
    return listed(values, most)


def listed(valid: Iterable[str], most: int = 12) -> str:
    """List valid values, up to `most` of them.

    Examples
    --------
    >>> listed(["export", "import"])
    'choose one of: export, import'
    """
    return f"choose one of: {several(sorted(valid), most)}"


def likely(value: str, valid: Iterable[str]) -> str | None:
    """Return the valid value that was probably meant, whatever its capitals.

    Examples
    --------
    >>> likely("by-gomel-regoin", ["by-gomel-region", "by-brest-region"])
    'by-gomel-region'
    """
    small = {v.lower(): v for v in valid}
    # Every short word resembles some other word that means something else: hence the cutoff.
    value = value[:200].lower()
    begun = [v for v in small if len(value) >= SHORTEST and v.startswith(value)]
    if len(begun) == 1:
        return small[begun[0]]
    near = difflib.get_close_matches(value, list(small), n=1, cutoff=0.65)
    if not near or not _alike(value.split("-"), near[0].split("-")):
        return None
    return small[near[0]]


def _first_begun(value: str, values: list[str]) -> str | None:
    """Return the first value that begins with a word, such as the key of a work with its author."""
    if len(value) < SHORTEST:
        return None
    return next((other for other in values if other.lower().startswith(value.lower())), None)


def _alike(words: list[str], others: list[str]) -> bool:
    """Compare keys by the words in which they differ, not by those that they share."""
    own = "-".join(word for word in words if word not in others)
    theirs = "-".join(word for word in others if word not in words)
    if len(words) == 1 or not own or not theirs:
        return True
    return difflib.SequenceMatcher(None, own, theirs).ratio() >= 0.65
