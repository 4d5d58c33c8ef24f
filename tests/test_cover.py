"""Filling in coverage: where the expressions of a text land, what is kept, what is a gap."""

from __future__ import annotations

import csv
import os
import shutil
from pathlib import Path

import pytest

from bykz_data.book.pages import split_pages
from bykz_data.text import csv_text
from tools import cover
from tools.derive.figures import Row

TEXT = """=== PAGE 5
en 2010 el comercio de Bielorrusia alcanzó 870 millones de dólares 3. y fueron 14 visitas.
=== PAGE 6
nada más.
"""
TABLES: dict[str, list[Row]] = {
    "trade": [
        {
            "trade_id": "by-kz-turnover-2010",
            "value": 870e6,
            "unit": "USD",
            "period": "2010",
            "page": 5,
            "footnote": 3,
            "as_printed": "870 millones de dólares",
        }
    ],
    "aliases": [
        {
            "alias_id": "places-by-bielorrusia-p5",
            "table": "places",
            "row": "by",
            "alias": "Bielorrusia",
            "page": 5,
        }
    ],
    "footnotes": [{"footnote": 3, "page": 5}],
}


def rows_and_gaps(choices: dict[cover.Place, Row]) -> tuple[dict[str, Row], list[str]]:
    rows, gaps = cover.coverage_rows(cover.cover(split_pages(TEXT), TABLES), choices)
    return {row["expression"]: row for row in rows}, [gap.text for gap in gaps]


def test_each_expression_lands_in_the_cell_that_says_it() -> None:
    rows, gaps = rows_and_gaps({})
    cells = {words: (row["table"], row["row"], row["column"]) for words, row in rows.items()}
    assert cells == {
        "870 millones": ("trade", "by-kz-turnover-2010", "value"),
        "2010": ("trade", "by-kz-turnover-2010", "period"),
        "3": ("trade", "by-kz-turnover-2010", "footnote"),
        "Bielorrusia": ("aliases", "places-by-bielorrusia-p5", "alias"),
    }
    assert rows["870 millones"]["coverage_id"] == "p5-numeral-870-millones-1"
    assert gaps == ["14"]


def test_what_an_editor_chose_is_kept_and_is_no_gap() -> None:
    reason = {"table": "", "row": "", "column": "", "reason": "rhetoric", "note": ""}
    chosen = {"table": "places", "row": "by", "column": "name", "reason": "", "note": "Chosen."}
    rows, gaps = rows_and_gaps(
        {("numeral", "5", "14", "1"): reason, ("name", "5", "Bielorrusia", "1"): chosen}
    )
    assert gaps == []
    assert rows["14"]["reason"] == "rhetoric"
    assert {key: rows["Bielorrusia"][key] for key in chosen} == chosen


def test_the_shipped_coverage_is_what_the_tool_makes_of_the_book(
    root: Path, book: dict[int, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert book
    shutil.copytree(root / "data", tmp_path / "data")
    file = tmp_path / "data" / "coverage.csv"
    shipped = file.read_text(encoding="utf-8")
    rows = list(csv.DictReader(shipped.splitlines()))
    kept = [row for row in rows if row["reason"] or row["note"]]
    assert 0 < len(kept) < len(rows)
    file.write_text(csv_text(cover.HEADER, kept), encoding="utf-8")
    assert cover.main([os.environ["BYKZ_MONOGRAPH"]], tmp_path) == 0
    assert file.read_text(encoding="utf-8") == shipped
    positions = "fact_positions.csv"
    assert (tmp_path / "data" / positions).read_bytes() == (root / "data" / positions).read_bytes()
    words = f"{len(rows)} expressions covered, 0 without cell or reason"
    assert words in capsys.readouterr().err
