"""The built files: links lead somewhere, rows, numbers and citations are those of the tables."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
from collections import Counter
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from bykz_data import cite
from bykz_data.catalog import key_of, schema, table_names
from bykz_data.citation.cited import rows_by_key
from bykz_data.citation.formats import Format
from bykz_data.facts.shipped import ENTITY_TABLES
from bykz_data.store.backends import rows_of
from bykz_data.text import cell_text
from tests.fragments.parsing import read
from tests.site.browser import Reader
from tests.site.building import build

HREF = re.compile(r"""<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)\"""")
ID = re.compile(r"""<[a-z][^>]*?\sid="([^"]*)\"""")
CITED = re.compile(
    r'<details class="bykz-cite" data-row="([^"]*)">.*?<div class="bykz-text">(.*?)</div>',
    re.DOTALL,
)
OTHERS = {"pagefind", "_static", "_sources"}
"""Folders whose pages are not the site's."""


@cache
def text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8")


@cache
def anchors_of(file: Path) -> frozenset[str]:
    return frozenset(unescape(found) for found in ID.findall(text_of(file)))


def pages_of(site: Path) -> list[Path]:
    return [file for file in sorted(site.rglob("*.html")) if not OTHERS & set(file.parts)]


def test_every_link_and_every_anchor_leads_somewhere(site: Path) -> None:
    broken: Counter[tuple[str, str]] = Counter()
    checked = 0
    for file in pages_of(site):
        for written in set(HREF.findall(text_of(file))):
            address = urlsplit(unescape(written))
            if address.scheme or address.netloc:
                continue
            checked += 1
            target = file
            if address.path:
                target = (file.parent / unquote(address.path)).resolve()
                target = target / "index.html" if target.is_dir() else target
            name = file.relative_to(site).as_posix()
            anchor = unquote(address.fragment)
            if not target.is_file() or (
                anchor and target.suffix == ".html" and anchor not in anchors_of(target)
            ):
                broken[name, written] += 1
    assert checked > 30_000
    assert list(broken) == []


@pytest.mark.parametrize("table", table_names())
def test_every_row_has_one_anchor_and_every_number_is_that_of_its_cell(
    site: Path, table: str
) -> None:
    text = text_of(site / "tables" / f"{table}.html")
    head = re.findall(r"<th scope=\"col\"[^>]*>([^<]*)</th>", text)
    rows = re.findall(r'<tr id="([^"]*)">(.*?)</tr>', text, re.DOTALL)
    key = key_of(table)
    known = {cell_text(row[key]): row for row in rows_of(table)}
    assert Counter(read(anchor).text for anchor, _ in rows) == Counter(list(known))
    numbers = {
        field["name"]
        for field in schema(table)["fields"]
        if field["type"] in ("number", "integer") and field["name"] != key
    }
    for anchor, inside in rows:
        row = known[read(anchor).text]
        cells = re.findall(r"<td[^>]*>(.*?)</td>", inside, re.DOTALL)
        assert len(cells) == len(head) - 1
        for column, cell in zip(head[1:], cells, strict=True):
            if column in numbers:
                shown = re.findall(r'<data value="([^"]*)"', cell) or [read(cell).text.strip()]
                assert shown == [cell_text(row[column])], (anchor, column)


@pytest.mark.parametrize("table", ENTITY_TABLES)
def test_a_page_of_an_entity_has_its_facts_and_no_other(site: Path, table: str) -> None:
    shares: dict[str, set[str]] = {}
    for row in rows_of("fact_entities"):
        if row["entity_table"] == table:
            shares.setdefault(row["entity"], set()).add(row["fact"])
    sentences = {row["fact_id"]: row["sentence"] for row in rows_of("facts")}
    for row in rows_of(table):
        key = str(row[key_of(table)])
        text = text_of(site / table / f"{key}.html")
        facts = re.findall(r'<li class="bykz-fact[^"]*" id="([^"]*)">', text)
        assert Counter(facts) == Counter(shares.get(key, ())), key
        shown = re.findall(r'<p class="bykz-sentence">(.*?)</p>', text, re.DOTALL)
        assert [read(part).text for part in shown] == [sentences[fact] for fact in facts]


def test_every_citation_is_that_of_the_package(site: Path) -> None:
    """Of every fact on the pages of the book, in each form; of entities, those of one in ten."""
    files = [*sorted((site / "pages").glob("*.html"))]
    for table in ENTITY_TABLES:
        files += sorted((site / table).glob("*.html"))[::10]
    found: dict[tuple[str, Format], str] = {}
    for file in files:
        text = text_of(file)
        for row, box in re.findall(
            r'<details class="bykz-cite" data-row="([^"]*)">.*?<div class="bykz-text">(.*?)</div>',
            text,
            re.DOTALL,
        ):
            found[row, "text"] = read(box).text
        for stored in re.findall(
            r'<script type="application/json" class="bykz-citations">(.*?)</script>', text
        ):
            found.update(written(json.loads(stored)))
    assert len(found) > 3 * len(rows_of("facts"))
    for (row, form), citation in found.items():
        table, _, key = row.partition("/")
        assert key in rows_by_key(table)
        assert citation == cite(table, key, format=form), (row, form)


def written(stored: dict[str, Any]) -> dict[tuple[str, Format], str]:
    """Put citations together, as the script of the page does."""
    forms: dict[Format, str] = stored["formats"]
    pieces: list[str] = stored["pieces"]
    mark: str = stored["key"]
    found: dict[tuple[str, Format], str] = {}
    for row, of_row in stored["rows"].items():
        key = row.partition("/")[2]
        for (form, between), numbers in zip(forms.items(), of_row, strict=True):
            found[row, form] = between.join(pieces[n].replace(mark, key) for n in numbers)
    return found


def weight(*files: Path) -> int:
    return sum(len(gzip.compress(file.read_bytes())) for file in files)


def loaded_by(file: Path) -> list[Path]:
    """Return the files of the site that a page loads at once."""
    found = [
        (file.parent / urlsplit(address).path).resolve()
        for address in re.findall(
            r"""<(?:link[^>]*rel="stylesheet"|script|img)\b[^>]*?(?:href|src)="([^"]*)\"""",
            text_of(file),
        )
        if not urlsplit(address).scheme
    ]
    return [file, *(path for path in found if path.is_file())]


def test_pages_are_light(site: Path) -> None:
    heavy = {
        file.name: weight(file)
        for table in ENTITY_TABLES
        for file in (site / table).glob("*.html")
        if weight(file) > 200_000
    }
    assert heavy == {}


def test_the_home_page_is_light_with_all_that_it_loads(reader: Reader, site: Path) -> None:
    with reader.open("index.html") as tab:
        names: list[str] = tab.evaluate(
            "performance.getEntriesByType('resource').map((entry) => entry.name)"
        )
    files = [site / urlsplit(name).path.lstrip("/") for name in names]
    assert len(files) > 5
    total = weight(site / "index.html", *{file for file in files if file.is_file()})
    assert total < 300_000, sorted((weight(file), file.name) for file in set(files))


def test_without_npm_the_site_is_built_and_says_what_it_lacks(root: Path, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=root, capture_output=True, check=True)
    for name in filter(None, listed.stdout.decode().split("\0")):
        (clone / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / name, clone / name)
    built = build(tmp_path / "site", clone)
    assert built.returncode == 0, built.stderr
    assert "Without npm's packages the site has no search" in built.stderr
    for name in ("index.html", "tables/trade.html", "organizations/gomselmash.html"):
        file = tmp_path / "site" / name
        missing = [path for path in loaded_by(file) if not path.is_file()]
        assert missing == []
        for address in HREF.findall(text_of(file)):
            path = urlsplit(address)
            if path.path and not path.scheme:
                assert (file.parent / unquote(path.path)).exists(), (name, address)
