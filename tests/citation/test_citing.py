"""Citations of the dataset, its tables and their rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import yaml

import bykz_data
from bykz_data import cite, load
from bykz_data.catalog import descriptor, resource, schema, table_names
from bykz_data.citation import citing, works
from bykz_data.citation.bibtex import as_bibtex
from bykz_data.citation.formats import Format
from bykz_data.citation.items import year_of
from bykz_data.errors import CitationError, UnknownNameError
from bykz_data.store.backends import rows_of
from bykz_data.store.files import manifest
from bykz_data.text import page_ranges
from tests.citation.readers import (
    BOOK,
    DAMAGED,
    DATASET,
    FOOTNOTES,
    LOST,
    SOURCES,
    check_every_format,
    items_of,
    read_bibtex,
    read_ris,
)


def test_the_dataset_is_cited_with_version_and_content_hash(root: Path) -> None:
    (item,) = check_every_format(root)
    assert cite() == (
        f"{manifest()['citation']} Content hash of all tables of the dataset: "
        f"{manifest()['content_hash']}."
    )
    assert item["title"] == DATASET
    assert item["version"] == bykz_data.__version__
    assert item["author"] == [{"literal": "The bykz-data contributors"}]
    assert not {"DOI", "URL"} & set(item)
    entry = read_bibtex(cite(format="biblatex"))[f"bykz-data-{bykz_data.__version__}"]
    assert (entry["ENTRYTYPE"], entry["version"]) == ("dataset", bykz_data.__version__)
    (entry,) = read_bibtex(cite(format="bibtex")).values()
    assert entry["ENTRYTYPE"] == "misc"
    assert entry["howpublished"] == f"Data set, version {bykz_data.__version__}"


def test_a_version_that_is_not_released_has_no_date() -> None:
    unreleased = {name: value for name, value in descriptor().items() if name != "created"}
    assert "(n.d.)" in citing.dataset_citation(unreleased)
    item = works.dataset_item(unreleased)
    assert "year" not in read_bibtex(as_bibtex([item])).popitem()[1]
    assert "date-released" not in yaml.safe_load(citing.dataset_cff(unreleased, "sha256:0"))


def test_the_manifest_cites_what_cite_says() -> None:
    assert citing.dataset_citation(descriptor()) == manifest()["citation"]


@pytest.mark.parametrize("table", table_names())
def test_every_table_is_cited_with_its_hash_and_pages(root: Path, table: str) -> None:
    dataset, book = check_every_format(root, table)
    assert dataset["title"] == f"{DATASET}, table {table}"
    assert manifest()["tables"][table]["content_hash"] in dataset["note"]
    assert (book["title"], book["page"]) == (BOOK, resource(table)["pages"])


@pytest.mark.parametrize("table", table_names())
def test_rows_of_every_table_are_cited(root: Path, table: str) -> None:
    key = schema(table)["primaryKey"][0]
    rows = rows_of(table)
    for row in rows[:: max(1, len(rows) // 8)]:
        dataset, book, *works = check_every_format(root, table, row[key])
        assert dataset["title"] == f"{DATASET}, table {table}, row {row[key]}"
        pages = [row["page"]] if "page" in row else map(int, row["pages"].split())
        assert book["page"] == page_ranges(pages)
        footnote = FOOTNOTES.get(row.get("footnote"))
        if footnote is not None:
            expected = [] if footnote["source"] is None else [footnote["source"]]
            assert [work["id"] for work in works] == expected


def test_a_key_of_many_pages_is_short_and_another_one_for_other_pages() -> None:
    keys = [items_of(table)[1]["id"] for table in ("trade", "targets", "agreements")]
    assert len(set(keys)) == len(keys)
    assert max(map(len, keys)) < 40


def test_citations_of_two_rows_make_one_bibliography() -> None:
    """An entry with other pages has another key: a program keeps one entry a key."""
    keys = ("by-kz-turnover-2021", "by-kz-turnover-2016")
    both = [item["id"] for key in keys for item in items_of("trade", key)]
    assert len(set(both)) == len(both)
    assert {"zalessky-2023-p59", "zalessky-2023-p38"} <= set(both)
    forms: tuple[Format, ...] = ("bibtex", "biblatex", "ris")
    for form in forms:
        text = "\n".join(cite("trade", key, format=form) for key in keys)
        found = read_ris(text) if form == "ris" else read_bibtex(text)
        assert list(found) == both


@pytest.mark.parametrize("number", sorted(FOOTNOTES))
def test_every_footnote_is_cited_and_damage_is_reported(root: Path, number: int) -> None:
    _, book, *works = items_of("footnotes", number)
    footnote = FOOTNOTES[number]
    assert items_of("footnotes", str(number)) == items_of("footnotes", number)
    lost = f"Nothing is left in the text of footnote {number}." in book["note"]
    assert lost == (number in LOST)
    if number in LOST:
        assert works == []
        return
    (work,) = works
    source = SOURCES[footnote["source"]]
    assert f"Footnote {number} of the monograph." in work["note"]
    assert ("The reference is damaged in the text" in work["note"]) == (number in DAMAGED)
    assert work["title"] == (source["title"] or "[Title lost in the text of the monograph]")
    assert work.get("page") == footnote["locator"]
    assert work.get("URL") == source["url"]
    assert year_of(work) == source["year"]
    assert work.get("container-title") == source["container"]
    if number in (*range(78, 82), *range(106, 118), 43):
        check_every_format(root, "footnotes", number)


RELEASED = descriptor().get("created", "")
"""The day of the release; a version in the making has none."""


def test_a_row_names_page_footnote_and_source() -> None:
    ids = [
        items_of(*words)[0]["id"] for words in ((), ("trade",), ("trade", "by-kz-turnover-2021"))
    ]
    whole = f"bykz-data-{bykz_data.__version__}"
    assert ids == [whole, f"{whole}-trade", f"{whole}-trade-by-kz-turnover-2021"]
    dataset, book, work = cite("trade", "by-kz-turnover-2021").splitlines()
    assert dataset.startswith(
        f"The bykz-data contributors. ({RELEASED[:4] or 'n.d.'}). {DATASET}, table trade, "
        f"row by-kz-turnover-2021 (Version {bykz_data.__version__}) [Data set]. "
        "Content hash of table trade: sha256:"
    )
    assert book.startswith(f"Zalessky, B. L. (2023). {BOOK} (p. 59). Imprint of Dodo Books")
    assert "ISBN 978-620-5-51420-7, reconstructed from damaged print" in book
    source = SOURCES[FOOTNOTES[97]["source"]]
    assert work == f"{source['title']}. (2022). {source['url']} Footnote 97 of the monograph."


def test_what_is_computed_is_cited_by_what_it_is_computed_from() -> None:
    panel = load("trade_panel", "arrow").to_pylist()
    trade = {row["trade_id"]: row for row in rows_of("trade")}
    for row in panel:
        numbers = {trade[key]["footnote"] for key in row["trade_ids"].split()} - {None}
        expected = {FOOTNOTES[number]["source"] for number in numbers} - {None}
        works = items_of("trade_panel", row["panel_id"])[2:]
        assert {work["id"] for work in works} == expected
    _, book, *works = items_of("contradictions", "assembly-plants-2010-2011-and-2017")
    assert book["page"] == "8-9, 35"
    assert [work["id"] for work in works] == [FOOTNOTES[53]["source"]]
    marker = items_of("coverage", "p10-footnote-11-1")
    assert [work["id"] for work in marker[2:]] == [FOOTNOTES[11]["source"]]


def test_a_work_that_is_cited_twice_names_both_footnotes() -> None:
    work = items_of("sources", "government-by-9894")[-1]
    assert work["id"] == "government-by-9894"
    assert work["note"] == "Footnotes 85 and 92 of the monograph."


def test_a_mended_address_is_cited_with_its_printed_form() -> None:
    work = items_of("sources", "president-by-press102182")[-1]
    assert work["URL"] == "http://president.gov.by/press102182.html#doc"
    assert 'printed as "http://president. gov. por/prensa102182.html#doc"' in work["note"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("trad",), "there is no table 'trad'; did you mean 'trade'?"),
        (
            ("trade", "by-kz-turnover-221"),
            "there is no row of trade 'by-kz-turnover-221'; did you mean 'by-kz-turnover-2021'?",
        ),
        (("footnotes", 1177), "there is no row of footnotes '1177'; did you mean '117'?"),
    ],
)
def test_unknown_names_are_answered_with_the_nearest(words: tuple[Any, ...], message: str) -> None:
    with pytest.raises(UnknownNameError) as error:
        cite(*words)
    assert str(error.value) == message


def test_a_far_off_key_does_not_list_a_thousand_names() -> None:
    with pytest.raises(UnknownNameError) as error:
        cite("coverage", "???")
    assert len(str(error.value)) < 160


def test_other_misuse_says_what_to_do() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'bibtex'"):
        cite(format="bibtx")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="no format 'cff'"):
        citing.bibliography("cff")
    with pytest.raises(CitationError, match="needs the name of its table"):
        cite(key="by-kz-turnover-2021")
    with pytest.raises(CitationError, match="list cannot be cited"):
        cite([])  # type: ignore[arg-type]
    with pytest.raises(CitationError, match="has lost the name of its table"):
        cite(pd.DataFrame({"page": [1]}))
