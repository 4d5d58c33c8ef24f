"""The bibliography of the works that the author cites."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bykz_data.citation import citing, works
from bykz_data.citation.items import year_of
from tests.citation.readers import (
    FOOTNOTES,
    LOST,
    SOURCES,
    Item,
    check_bibtex,
    check_ris,
    csl_validator,
    names,
    read_bibtex,
)


def test_the_bibliography_lists_every_work_once(root: Path) -> None:
    items: list[Item] = json.loads(citing.bibliography("csl-json"))
    assert sorted(item["id"] for item in items) == sorted(SOURCES)
    csl_validator(root).validate(items)
    check_bibtex(citing.bibliography("bibtex"), items)
    check_bibtex(citing.bibliography("biblatex"), items)
    check_ris(citing.bibliography("ris"), items)
    assert len(citing.bibliography("text").splitlines()) == len(items)
    listed = [
        int(n) for item in items for n in re.findall(r"\d+", item["note"].partition(" of ")[0])
    ]
    assert sorted(listed + LOST) == sorted(FOOTNOTES)
    assert citing.lost_footnotes() == LOST
    for item in items:
        source = SOURCES[item["id"]]
        assert item.get("URL") == source["url"]
        assert year_of(item) == source["year"]
        printed = "; ".join(names(item)).replace(". ", ".") or None
        assert printed == source["author"]
        assert all("family" in name for name in item.get("author", []))


def test_entry_types_follow_kind_and_medium() -> None:
    entries = read_bibtex(citing.bibliography("biblatex"))
    kinds = {key: entry["ENTRYTYPE"] for key, entry in entries.items()}
    assert kinds["belta-2021-443204"] == "online"
    assert kinds["belta-2020-kzs-10-max"] == "misc"  # its address is cut off
    assert kinds["smirnov-2009-joint-forms"] == "article"
    assert kinds["bozumbaev-2014-regional-interaction"] == "incollection"
    assert kinds["zalessky-2021-trade-and-production"] == "inproceedings"
    assert kinds["zalessky-2021-sustainable-growth"] == "book"
    assert all("urldate" not in entry for entry in entries.values())


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Kolesnik, V.S.", {"family": "Kolesnik", "given": "V. S."}),
        ("Muench, R.", {"family": "Muench", "given": "R."}),
        ("García Márquez, G. J.", {"family": "García Márquez", "given": "G. J."}),
        ("Щукин, Ж.Ш.", {"family": "Щукин", "given": "Ж. Ш."}),
        ("Ә-Ұлы, Қ.", {"family": "Ә-Ұлы", "given": "Қ."}),
        ("Smith, John", {"family": "Smith", "given": "John"}),
        ("BelTA", {"literal": "BelTA"}),
        ("Ministry of Agriculture, Belarus", {"literal": "Ministry of Agriculture, Belarus"}),
        ("Ministry of Trade, Minsk and Brest", {"literal": "Ministry of Trade, Minsk and Brest"}),
        ("A, B, C", {"literal": "A, B, C"}),
        ("Nazarbayev, ", {"literal": "Nazarbayev,"}),
    ],
)
def test_names_are_parted_only_where_they_are_a_persons(
    printed: str, expected: dict[str, str]
) -> None:
    source = {**SOURCES["belta-2013-31160"], "author": printed}
    assert works.work_item(source)["author"] == [expected]
