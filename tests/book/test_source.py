"""The footnotes and sources against the text of the book; the audit has the rest."""

from __future__ import annotations

import re

import pytest

from bykz_data import load, load_footnotes

pytestmark = pytest.mark.once


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
