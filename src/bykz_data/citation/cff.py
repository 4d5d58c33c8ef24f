"""A dataset and what it rests on as CITATION.cff."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .items import PERIODICALS, date_of, year_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .items import Item

_CFF_TYPES = {
    "dataset": "data",
    "book": "book",
    "paper-conference": "conference-paper",
    "article-newspaper": "newspaper-article",
    "webpage": "website",
    "legislation": "legal-rule",
}


def as_cff(items: Sequence[Item], *, licenses: Sequence[str], content_hash: tuple[str, str]) -> str:
    """Write a dataset, the first of the works, as CITATION.cff; the others are its references.

    Parameters
    ----------
    items
        The dataset, then the works that it rests on.
    licenses
        Their SPDX identifiers.
    content_hash
        The hash that identifies the dataset's content, and what it is the hash of.
    """
    dataset, *references = items
    value, about = content_hash
    content: dict[str, Any] = {
        "cff-version": "1.2.0",
        "message": "Please cite this dataset, and the monograph with the page, as below.",
        "type": "dataset",
        "title": dataset["title"],
        "authors": _cff_names(dataset),
        "version": dataset.get("version"),
        "date-released": date_of(dataset),
        "license": list(licenses),
        "keywords": dataset["keyword"].split(", ") if "keyword" in dataset else None,
        "identifiers": [{"type": "other", "value": value, "description": about}],
        "references": [_cff_reference(item) for item in references] or None,
    }
    import yaml  # slow to import, and needed for this format only

    written: str = yaml.safe_dump(
        _without_nulls(content), allow_unicode=True, sort_keys=False, width=float("inf")
    )
    return written


def _without_nulls(entries: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is not known: the format has no nulls."""
    return {name: value for name, value in entries.items() if value is not None}


def _cff_names(item: Item) -> list[dict[str, str]]:
    names = [
        {"name": name["literal"]}
        if "literal" in name
        else {"family-names": name["family"], "given-names": name["given"]}
        for name in item.get("author", [])
    ]
    # A reference must have an author; this is what the format's guide says for one without.
    return names or [{"name": "anonymous"}]


def _cff_reference(item: Item) -> dict[str, Any]:
    container = "journal" if item["type"] in PERIODICALS else "collection-title"
    first, _, last = str(item.get("page", "")).partition("-")
    in_one_piece = bool(re.fullmatch(r"\d+(-\d+)?", str(item.get("page", ""))))
    notes = [item.get("note"), None if in_one_piece or not first else f"Pages {item['page']}."]
    entries = {
        "type": _CFF_TYPES.get(item["type"], "generic"),
        "title": item["title"],
        "authors": _cff_names(item),
        "year": year_of(item),
        container: item.get("container-title"),
        "publisher": _cff_publisher(item),
        "version": item.get("version"),
        "start": first if in_one_piece else None,
        "end": (last or None) if in_one_piece else None,
        "isbn": item.get("ISBN"),
        "languages": [item["language"]] if "language" in item else None,
        "url": item.get("URL"),
        "notes": " ".join(note for note in notes if note) or None,
    }
    return _without_nulls(entries)


def _cff_publisher(item: Item) -> dict[str, str] | None:
    if "publisher" not in item:
        return None
    place = {"city": item["publisher-place"]} if "publisher-place" in item else {}
    return {"name": item["publisher"], **place}
