"""The tables against the text of the book itself, page by page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

import pytest

from bykz_data import load, load_footnotes
from bykz_data.catalog import schema, table_names

if TYPE_CHECKING:
    from bykz_data.loaders import TableName

QUOTING = [
    cast("TableName", name)
    for name in table_names()
    if {"page", "as_printed"} <= {field["name"] for field in schema(name)["fields"]}
]


@pytest.mark.parametrize("name", QUOTING)
def test_what_is_quoted_stands_on_the_page(name: TableName, book: dict[int, str]) -> None:
    rows = load(name)[["page", "as_printed"]].dropna().itertuples(index=False)
    missing = [
        (page, words)
        for page, words in rows
        # A footnote may run on to the next page.
        if words not in book[page] and words not in f"{book[page]} {book.get(page + 1, '')}"
    ]
    assert missing == []


def test_every_alias_stands_on_its_page(book: dict[int, str]) -> None:
    aliases = load("aliases")
    missing = [
        (page, name)
        for page, name in zip(aliases["page"], aliases["alias"], strict=True)
        if not re.search(rf"(?<!\w){re.escape(name)}", book[page])
    ]
    assert missing == []


def test_all_117_footnotes_are_there_and_their_state_is_told_truthfully(
    book: dict[int, str],
) -> None:
    notes = load_footnotes().set_index("footnote")
    assert list(notes.index) == list(range(1, 118))
    assert list(notes.index[notes["state"] == "lost"]) == [106, 115, 116, 117]
    assert list(notes.index[notes["state"] == "damaged"]) == [
        43, 78, 80, 81, 109, 110, 112, 113, 114,
    ]  # fmt: skip
    for number, page in notes["page"].items():
        assert re.search(rf"(?<!\d){number}(?!\d)", book[page]), number


def test_urls_as_printed_stand_in_the_footnotes(book: dict[int, str]) -> None:
    text = re.sub(r"\s", "", " ".join(book.values()))
    sources = load("sources")["url_as_printed"].dropna()
    assert len(sources) > 90
    assert [url for url in sources if re.sub(r"\s", "", url) not in text] == []
