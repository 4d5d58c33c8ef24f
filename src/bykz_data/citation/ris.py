"""References as RIS."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .items import TYPE_LABELS, date_of, is_online, page_reference, year_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .items import Item

_RIS_TYPES = {
    "dataset": "DATA",
    "book": "BOOK",
    "chapter": "CHAP",
    "paper-conference": "CPAPER",
    "article-newspaper": "NEWS",
    "webpage": "ELEC",
    "legislation": "STAT",
}


def as_ris(items: Iterable[Item]) -> str:
    """Write works as RIS.

    Examples
    --------
    >>> work = {"id": "w", "type": "webpage", "title": "Q & A"}
    >>> print(as_ris([work]))  # doctest: +NORMALIZE_WHITESPACE
    TY  - ELEC
    ID  - w
    TI  - Q & A
    ER  -
    """
    return "\n".join(
        "".join(f"{tag}  - {value}\n" for tag, value in _ris(item) if value is not None)
        for item in items
    )


def _ris(item: Item) -> list[tuple[str, object]]:
    kind = _RIS_TYPES.get(item["type"], "ELEC" if is_online(item) else "GEN")
    pages, notes = str(item.get("page", "")), str(item.get("note", ""))
    if item["type"] == "book" and pages:
        # As the start page of a book, programs take it for the number of its pages.
        pages, notes = "", f"Cited: {page_reference(pages)}. {notes}".rstrip()
    first, last = pages, ""
    if re.fullmatch(r"\d+-\d+", pages):
        first, _, last = pages.partition("-")
    # A semicolon would split one address into two.
    url = item["URL"].replace(";", "%3B") if "URL" in item else None
    return [
        ("TY", kind),
        ("ID", item["id"]),
        *(("AU", _ris_name(name)) for name in item.get("author", [])),
        ("TI", item["title"]),
        ("T2", item.get("container-title")),
        ("M3", TYPE_LABELS.get(item["type"])),
        ("PB", item.get("publisher")),
        ("CY", item.get("publisher-place")),
        ("PY", year_of(item)),
        ("DA", (date_of(item) or "").replace("-", "/") or None),
        ("ET", item.get("version")),
        ("SP", first or None),
        ("EP", last or None),
        ("LA", item.get("language")),
        ("SN", item.get("ISBN")),
        ("UR", url),
        *(("KW", word) for word in item.get("keyword", "").split(", ") if word),
        ("N1", notes or None),
        ("ER", ""),
    ]


def _ris_name(name: dict[str, str]) -> str:
    return name["literal"] if "literal" in name else f"{name['family']}, {name['given']}"
