"""The formats of citations: a new one is a module of this room and an entry here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .bibtex import as_biblatex, as_bibtex
from .cff import as_cff
from .csl_json import as_csl_json
from .ris import as_ris
from .text import as_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .items import Item

Format: TypeAlias = Literal["text", "bibtex", "biblatex", "ris", "csl-json", "cff", "apa", "csl"]

LISTS: dict[str, Callable[[Sequence[Item]], str]] = {
    "text": as_text,
    "bibtex": as_bibtex,
    "biblatex": as_biblatex,
    "ris": as_ris,
    "csl-json": as_csl_json,
}
"""Formats that list works of any kind, each with what writes it."""

OF_A_DATASET: dict[str, Callable[..., str]] = {"cff": as_cff}
"""Formats that describe one dataset, with its licences and hash, and list works under it."""

FORMATS = (*LISTS, *OF_A_DATASET)

OTHER_NAMES = {"apa": "text", "csl": "csl-json"}
"""Other names of formats, which are accepted and not listed."""


def format_named(name: str) -> str:
    """Return the name of a format, also for another name of it; any other word as it is.

    Examples
    --------
    >>> format_named("apa"), format_named("ris"), format_named("riss")
    ('text', 'ris', 'riss')
    """
    return OTHER_NAMES.get(name, name) if isinstance(name, str) else name
