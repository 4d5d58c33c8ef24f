"""The gallery: what its charts draw is in the tables, and all that is drawn is shown and cited."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import bykz_data
from bykz_data.store.backends import rows_of
from tools.site import gallery

PAGE = (gallery.SCRIPTS.parent / "gallery.md").read_text(encoding="utf-8")


@pytest.fixture(params=gallery.names())
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_page_shows_each_chart_with_the_code_that_is_run(name: str) -> None:
    assert PAGE.count(f"{{generated}} gallery-{name}\n") == 1
    assert PAGE.count(f"{{literalinclude}} gallery/{name}.py\n") == 1


def test_a_chart_draws_what_the_tables_hold(name: str) -> None:
    known: set[tuple[Any, ...]] = {
        (row["value"], row["qualifier"], row["page"])
        for table in ("trade", "targets", "facts")
        for row in rows_of(table)
    }
    drawn = gallery.records(name)
    assert drawn
    for row in drawn:
        if "value" in row:
            assert (row["value"], row["qualifier"], row["page"]) in known


def test_no_year_is_drawn_that_is_not_printed() -> None:
    axes = gallery.chart("turnover").figure.axes[0]
    printed = {
        row["year"]: row["value"] / 1e6
        for row in rows_of("trade")
        if row["trade_id"] == f"by-kz-turnover-{row['year']}"
    }
    bars: list[Any] = list(axes.patches)
    drawn = {round(bar.get_x() + bar.get_width() / 2): bar.get_height() for bar in bars}
    assert drawn == pytest.approx(printed)
    assert not axes.lines  # sparse years are not joined


def test_printed_words_are_on_the_bars() -> None:
    labels = {text.get_text() for text in gallery.chart("turnover").figure.axes[0].texts}
    assert {"almost 800", "about 420", "1,092.5"} <= labels


def test_the_citation_is_that_of_the_rows(name: str) -> None:
    html = gallery.gallery_piece(name)
    citation = bykz_data.cite(gallery.chart(name).rows).replace("'", "&#39;")
    assert f'<p class="bykz-citation">{citation}</p>' in html
    assert html.count("<svg") == 2  # one for phones
    assert "currentColor" in html


def test_the_data_can_be_downloaded(tmp_path: Path) -> None:
    gallery.write(tmp_path)
    lines = (tmp_path / "turnover.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "year,value,unit,qualifier,as_printed,page"
    assert '2021,1092500000,USD,exact,"1.092,5 millones de dólares",59' in lines
