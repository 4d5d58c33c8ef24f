"""Formats of citations: no sign is lost, and other programs read them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import yaml
from bibtexparser.entrypoint import parse_string
from hypothesis import given
from hypothesis import strategies as st

import bykz_data
from bykz_data import cite
from bykz_data.catalog import descriptor
from bykz_data.citation import citing, works
from bykz_data.citation.bibtex import as_biblatex, as_bibtex
from bykz_data.citation.cff import as_cff
from bykz_data.citation.csl_json import as_csl_json
from bykz_data.citation.items import year_of
from bykz_data.citation.ris import as_ris
from bykz_data.citation.text import as_text
from bykz_data.store.files import manifest
from tests.citation.readers import (
    BOOK,
    DATASET,
    NASTY,
    SOURCES,
    check_bibtex,
    check_cff,
    check_ris,
    csl_validator,
    items_of,
    nasty_items,
    read_bibtex,
    read_ris,
    rendered,
)


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
    assert NASTY[5] in cff  # as letters, not as escapes


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


def test_what_a_work_is_part_of_and_where_it_is() -> None:
    items: list[dict[str, str]] = [
        {"type": "chapter", "title": "A part", "container-title": "A whole", "page": "3-5",
         "publisher": "House"},
        {"type": "article-newspaper", "title": "News", "container-title": "A daily", "page": "7"},
        {"type": "speech", "title": "Heard", "URL": "http://x.kz/a"},
        {"type": "speech", "title": "Said"},
    ]  # fmt: skip
    named = [{"id": f"w{number}", **item} for number, item in enumerate(items)]
    assert as_text(named).splitlines() == [
        "A part. (n.d.). In A whole (pp. 3\N{EN DASH}5). House.",
        "News. (n.d.). A daily (p. 7).",
        "Heard [Speech]. (n.d.). http://x.kz/a",
        "Said [Speech]. (n.d.).",
    ]
    kinds = [entry["type_of_reference"] for entry in read_ris(as_ris(named)).values()]
    assert kinds == ["CHAP", "NEWS", "ELEC", "GEN"]


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


def test_citation_cff_is_what_cite_says(root: Path) -> None:
    text = (root / "CITATION.cff").read_text(encoding="utf-8")
    assert text == cite(format="cff") + "\n"
    content = yaml.safe_load(text)
    assert (content["type"], content["version"]) == ("dataset", bykz_data.__version__)
    # A version in the making has no date yet.
    assert content.get("date-released", "") == descriptor().get("created", "")[:10]
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
    released = descriptor().get("created")  # a version in the making has no year
    fields = {name: field.value for name, field in entry.fields_dict.items()}
    assert fields.get("year") == (released[:4] if released else None)
