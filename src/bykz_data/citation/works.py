"""What citations refer to, as items of CSL-JSON: dataset, monograph, works that it cites."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bykz_data.text import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .items import Item

BOOK: Item = {
    "id": "zalessky-2023",
    "type": "book",
    # The APA puts a description in brackets where a work has no title.
    "title": "[Monograph on Belarus-Kazakhstan cooperation, 1992-2022]",
    "author": [{"family": "Zalessky", "given": "Boris L."}],
    "issued": {"date-parts": [[2023]]},
    "publisher": (
        "Imprint of Dodo Books Indian Ocean Ltd. and OmniScriptum S.R.L publishing group"
    ),
    "ISBN": "978-620-5-51420-7",
    "language": "es",
    "note": (
        "ISBN 978-620-5-51420-7, reconstructed from damaged print; the title is not legible in "
        "the editors' copy; Spanish machine translation from Russian."
    ),
}


def dataset_item(descriptor: Mapping[str, Any]) -> Item:
    """Make the CSL-JSON item of a dataset from its descriptor."""
    version = descriptor["version"]
    item: Item = {
        "id": f"{descriptor['name']}-{version}",
        "type": "dataset",
        "title": descriptor["title"],
        "author": [
            {"literal": person["title"]}
            for person in descriptor["contributors"]
            if "creator" in person["roles"]
        ],
    }
    if "created" in descriptor:  # only a release has a date
        day = descriptor["created"][:10]
        item["issued"] = {"date-parts": [[int(part) for part in day.split("-")]]}
    return item | {"version": version, "keyword": ", ".join(descriptor["keywords"])}


def work_item(source: Mapping[str, Any]) -> Item:
    """Make the CSL-JSON item of a row of the table `sources`.

    Examples
    --------
    >>> from bykz_data.store.backends import rows_of
    >>> work_item(rows_of("sources")[3])["author"]
    [{'family': 'Akashin', 'given': 'V.'}]
    """
    item: Item = {
        "id": source["source_id"],
        "type": _CSL_TYPES[source["kind"]],
        "title": one_line(source["title"] or "[Title lost in the text of the monograph]"),
        "author": [_name(name) for name in (source["author"] or "").split(";") if name.strip()],
        "issued": {"date-parts": [[source["year"]]]} if source["year"] is not None else None,
        "container-title": source["container"],
        "publisher": source["publisher"],
        "publisher-place": source["publisher_place"],
        "URL": source["url"],
    }
    return {
        name: one_line(value) if isinstance(value, str) else value
        for name, value in item.items()
        if value
    }


_CSL_TYPES = {
    "web_page": "webpage",
    "news_article": "article-newspaper",
    "newspaper_article": "article-newspaper",
    "book": "book",
    "chapter": "chapter",
    "conference_paper": "paper-conference",
    "legal_text": "legislation",
    "speech": "speech",
    "interview": "interview",
}


def cited_work(source: Mapping[str, Any], footnotes: Sequence[Mapping[str, Any]]) -> Item:
    """Make the item of a work, with the numbers and pages of its footnotes and their damage.

    Examples
    --------
    >>> from bykz_data.store.backends import rows_of
    >>> cited_work(rows_of("sources")[3], rows_of("footnotes")[56:57])["note"]
    'Footnote 57 of the monograph.'
    """
    item = work_item(source)
    numbers = numbered([footnote["footnote"] for footnote in footnotes])
    sentences = [f"{numbers[0].upper()}{numbers[1:]} of the monograph"]
    locators = dict.fromkeys(row["locator"] for row in footnotes if row["locator"] is not None)
    if locators:
        item["page"] = ", ".join(locators)
    damaged = next((row for row in (source, *footnotes) if row["state"] != "complete"), None)
    if damaged is not None:
        why = f": {one_line(damaged['note'])}" if damaged["note"] else ""
        sentences.append(f"The reference is damaged in the text{why}")
    if source["url"] and source["url_as_printed"] != source["url"]:
        sentences.append(f'Address mended, printed as "{one_line(source["url_as_printed"])}"')
    return item | {"note": " ".join(f"{sentence.removesuffix('.')}." for sentence in sentences)}


def numbered(footnotes: Sequence[int]) -> str:
    """Name footnotes in a sentence.

    Examples
    --------
    >>> numbered([85, 92])
    'footnotes 85 and 92'
    """
    if len(footnotes) == 1:
        return f"footnote {footnotes[0]}"
    return f"footnotes {', '.join(map(str, footnotes[:-1]))} and {footnotes[-1]}"


def _name(printed: str) -> dict[str, str]:
    """Split a person's name into family and given name; leave any other name whole."""
    name = one_line(printed)
    family, comma, given = (part.strip() for part in name.partition(","))
    initials = re.fullmatch(r"([^\W\d_]{1,2}\.[ -]?){1,4}", given)
    in_full = re.fullmatch(r"[^\W\d_]+( [^\W\d_]+\.?)?", given) and " " not in family
    if comma and family and (initials or in_full) and given.istitle():
        # With a blank between initials every citation style finds each of them.
        return {"family": family, "given": re.sub(r"\.(?=\w)", ". ", given)}
    return {"literal": name}
