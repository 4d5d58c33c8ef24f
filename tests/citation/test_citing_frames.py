"""Citations of loaded frames, whatever was done with them."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest

import bykz_data
from bykz_data import cite, load
from bykz_data.catalog import resource, schema, table_names
from bykz_data.citation.citing import cite_rows
from bykz_data.errors import CitationError
from bykz_data.store.backends import rows_of
from bykz_data.text import page_ranges
from tests.citation.readers import (
    DATASET,
    FOOTNOTES,
    check_every_format,
    items_of,
)


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
    some = load("trade")[["page", "footnote"]]
    some = some[some["footnote"].isna() | (some["page"] == 59)]
    assert 0 < some["footnote"].isna().sum() < len(some)
    expected = cite(some, sources=True)
    assert "Footnote 97 of the monograph." in expected
    assert cite(some.convert_dtypes(), sources=True) == expected
    assert cite(some.astype("float64"), sources=True) == expected
    assert cite(some.astype(object).where(some.notna(), None), sources=True) == expected


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
    with pytest.raises(CitationError, match="merging and concatenating may drop it"):
        cite(merged)
    both = pd.concat([trade.head(3), trade.tail(3)])
    assert items_of(both)[1]["page"] == page_ranges(both["page"])
    own = pd.DataFrame({"reporter": ["by"], "mine": [1]})
    own.attrs = trade.attrs
    kept = trade.merge(own, on="reporter")
    if pd.__version__ < "3":  # from pandas 3 on, a merge keeps what both frames say
        with pytest.raises(CitationError, match="merging and concatenating may drop it"):
            cite(kept)
        kept.attrs = trade.attrs
    assert items_of(kept)[1]["page"] == page_ranges(kept["page"])


def test_a_frame_of_another_version_is_not_cited_as_of_this_one() -> None:
    old = load("trade").head()
    old.attrs = {**old.attrs, "version": "0.0.1"}
    with pytest.raises(CitationError, match=r"from version 0\.0\.1 of the dataset"):
        cite(old)


def test_a_row_of_a_frames_table() -> None:
    frame = load("trade")
    assert cite(frame, "by-kz-turnover-2021") == cite("trade", "by-kz-turnover-2021")


@pytest.mark.parametrize(
    "answer",
    [
        bykz_data.find("paraxylene"),
        bykz_data.about("Gomselmash"),
        bykz_data.timeline(2021, 2021, about="MTZ"),
        bykz_data.page(59),
        bykz_data.page(59).query("what == 'fact'").sort_values("row"),
        bykz_data.about("by", "kz").iloc[5:20],
    ],
    ids=["find", "about", "timeline", "page", "facts", "sliced"],
)
def test_an_answer_cites_all_its_rows_whatever_tables_they_are_from(
    root: Path, answer: pd.DataFrame
) -> None:
    dataset, book = check_every_format(root, answer)
    assert dataset["title"] == DATASET
    assert book["page"] == page_ranges(answer["page"])
    rows = {(row.table, row.row) for row in answer.itertuples()}
    stated = {(row.table, row.row, row.page) for row in answer.itertuples()}
    assert f"Cited: {len(rows)} rows (" in dataset["note"]
    for table in set(answer["table"]):
        assert f"{sum(t == table for t, _ in rows)} of {table}" in dataset["note"]
    footnotes = {
        row.get("footnote")
        for table, key in rows
        for row in rows_of(str(table))
        if str(next(iter(row.values()))) == key and (table, key, row.get("page")) in stated
    }
    works = check_every_format(root, answer, sources=True)[2:]
    cited = {FOOTNOTES[number]["source"] for number in footnotes if number is not None}
    assert cited - {None} <= {work["id"] for work in works}


def test_a_page_is_cited_with_its_own_footnotes() -> None:
    """Facts of other pages that page 59 states again have footnotes 52 and 71 there."""
    answer = bykz_data.page(59)
    for cited in (cite(answer, sources=True), cite_rows(answer.to_dict("records"))):
        assert re.findall(r"Footnotes? (.*) of the monograph", cited) == ["96", "97"]
    elsewhere = {FOOTNOTES[number]["page"] for number in (52, 71)}
    assert elsewhere == {34, 45}
    mention = answer[answer["row"] == "by-kz-goods-and-services-1-billion-2021"]
    assert "(p. 59)" in cite(mention)
    assert "Footnote 96 of" in cite(mention, sources=True)


def test_an_answer_of_no_rows_is_cited_as_such() -> None:
    assert "Cited: no rows." in cite(bykz_data.page(59).iloc[:0])


def test_answers_put_together_and_an_answer_that_lost_its_columns() -> None:
    both = pd.concat([bykz_data.find("paraxylene"), bykz_data.page(59)])
    assert items_of(both)[1]["page"] == page_ranges(both["page"])
    with pytest.raises(CitationError, match="lost the columns table and row"):
        cite(bykz_data.find("paraxylene")[["sentence"]])
    old = bykz_data.find("paraxylene")
    old.attrs = {**old.attrs, "version": "0.0.1"}
    with pytest.raises(CitationError, match=r"from version 0\.0\.1"):
        cite(old)


def test_one_row_of_a_frame_is_cited_with_its_source() -> None:
    trade = load("trade")
    row = trade[trade["trade_id"] == "by-kz-turnover-2021"].iloc[0]
    expected = cite("trade", "by-kz-turnover-2021").splitlines()[1:]
    assert cite(row).splitlines()[1:] == expected
    assert cite(trade.set_index("trade_id").loc["by-kz-turnover-2021"]).splitlines()[1:] == expected
    assert cite("trade/by-kz-turnover-2021") == cite("trade", "by-kz-turnover-2021")
    answer = bykz_data.find("turnover 2021")
    assert cite(answer.iloc[0]).splitlines()[1:] == expected
    with pytest.raises(CitationError, match="no row of a loaded frame"):
        cite(answer["page"])
    with pytest.raises(CitationError, match="list cannot be cited"):
        cite([1])  # type: ignore[arg-type]


@pytest.mark.parametrize("backend", ["arrow", "polars", "duckdb"])
def test_tables_of_other_libraries_are_cited(backend: str) -> None:
    assert cite(load("trade", backend)) == cite("trade")  # type: ignore[call-overload]
    assert cite(load("footnotes", backend)) == cite("footnotes")  # type: ignore[call-overload]


def test_a_selection_in_polars_or_arrow_is_cited() -> None:
    trade = load("trade")
    some = trade[trade["page"] == 59]
    frame = load("trade", "polars")
    assert cite(frame.filter(frame["page"] == 59)) == cite(some)
    assert cite(frame.filter(frame["page"] == 59).select("trade_id", "value")) == cite(some)
    table = load("trade", "arrow")
    assert cite(table.slice(0, 5)) == cite(trade.head(5))
    answer = bykz_data.find("paraxylene")
    assert cite(pa.Table.from_pandas(answer, preserve_index=False)) == cite(answer)
    with pytest.raises(CitationError, match="does not follow which one it is"):
        cite(frame.select("value"))
