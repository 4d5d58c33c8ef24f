"""From a question to the answer: find, about, timeline and page, against what the book says."""

from __future__ import annotations

import datetime as dt
import pickle
import re

import pandas as pd
import pytest

import bykz_data
from bykz_data import about, find, page, timeline
from bykz_data.catalog import key_of, schema, table_names
from bykz_data.models.codes import FACT_STATE
from bykz_data.models.facts import FACT_SOURCES
from bykz_data.store.backends import rows_of
from tools.derive.firmness import state_of

KEYS = {table: {str(row[key_of(table)]) for row in rows_of(table)} for table in table_names()}


def addresses(frame: pd.DataFrame) -> list[str]:
    return [f"{row.table}/{row.row}" for row in frame.itertuples()]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Kostanai", "places/kz-kostanay"),
        ("kostanay", "places/kz-kostanay"),
        ("Костанай", "places/kz-kostanay"),
        ("Гомсельмаш", "organizations/gomselmash"),
        ("eurasian economic union", "organizations/eurasian-economic-union"),
        ("Unión Económica Euroasiática", "organizations/eurasian-economic-union"),
        ("union economica euroasiatica", "organizations/eurasian-economic-union"),
        ("paraxylene", "products/paraxylene"),
        ("ЕАЭС", "organizations/eurasian-economic-union"),
        ("EAEU", "organizations/eurasian-economic-union"),
        ("ОДКБ", "organizations/csto"),
        ("turnover 2021", "trade/by-kz-turnover-2021"),
        ("1,092.5 million", "trade/by-kz-turnover-2021"),
        ("1.092,5", "trade/by-kz-turnover-2021"),
        ("911,8", "trade/by-kz-export-2021"),
        ("Gomselmsh", "organizations/gomselmash"),
        ("what about the tractors", "products/tractors"),
    ],
)
def test_the_first_that_is_found_is_what_was_meant(words: str, first: str) -> None:
    assert addresses(find(words))[0] == first


@pytest.mark.parametrize("word", ["комбайн", "комбайны", "параксилол", "Nasarbajew", "xyzzy"])
def test_a_word_that_is_only_a_little_like_another_finds_nothing(word: str) -> None:
    assert find(word).empty


@pytest.mark.parametrize("name", ["xyzzy", "параксилол", "комбайн"])
def test_an_unlike_name_is_not_suggested(name: str) -> None:
    with pytest.raises(bykz_data.UnknownNameError, match=r"none of the 1,\d+ is like it$"):
        about(name)


@pytest.mark.parametrize(
    ("name", "near"), [("Гомсельмаша", "Гомсельмаш"), ("Nasarbajew", "Nazarbayev")]
)
def test_a_like_name_is_suggested_in_its_own_script(name: str, near: str) -> None:
    with pytest.raises(bykz_data.UnknownNameError, match=f"did you mean '{near}'"):
        about(name)


def test_an_end_before_the_beginning_is_an_error() -> None:
    message = "the end 2017 is before the beginning 2021"
    with pytest.raises(bykz_data.PeriodError, match=message):
        timeline(2021, 2017)
    with pytest.raises(bykz_data.PeriodError, match=message):
        bykz_data.network(start=2021, end=2017)
    assert not timeline("2017-05", 2017).empty


def test_what_is_found_has_the_words_where_it_says() -> None:
    frame = find("paraxylene")
    assert list(frame.columns) == ["table", "row", "sentence", "matched", "page"]
    assert "product_trade/by-mogilev-region-kz-import-paraxylene" in addresses(frame)
    for row in frame.itertuples():
        assert str(row.row) in KEYS[str(row.table)]
        if "sentence" in str(row.matched):
            assert "paraxylene" in str(row.sentence).lower()
    assert len(addresses(frame)) == len(set(addresses(frame)))


def test_every_fact_with_a_word_in_its_sentence_is_found() -> None:
    with_word = {
        row["fact_id"] for row in rows_of("facts") if re.search(r"\bdiesel\b", row["sentence"])
    }
    assert len(with_word) > 5
    assert with_word <= set(addresses(find("diesel")))


def test_words_of_a_repeated_statement_are_found() -> None:
    mention = next(row for row in rows_of("mentions") if row["table"] == "agreement_parties")
    frame = find(mention["as_printed"])
    assert f"{mention['table']}/{mention['row']}" in addresses(frame)


def test_words_that_are_nowhere_find_nothing() -> None:
    assert find("xqzwv").empty
    assert find("").empty
    assert list(find("xqzwv").columns) == ["table", "row", "sentence", "matched", "page"]
    assert len(find("Kazakhstan", limit=7)) == 7


@pytest.mark.parametrize(
    ("name", "entity"),
    [
        ("gomselmash", "organizations/gomselmash"),
        ("organizations/gomselmash", "organizations/gomselmash"),
        ("Гомсельмаш", "organizations/gomselmash"),
        ("grodno region", "places/by-grodno-region"),
        ("Kazajstán", "places/kz"),
        ("Lukashenko", "people/lukashenko-a"),
        ("еаэс", "organizations/eurasian-economic-union"),
    ],
)
def test_an_entity_is_known_by_key_name_and_printed_form(name: str, entity: str) -> None:
    frame = about(name)
    assert addresses(frame)[0] == entity
    assert frame.loc[0, "role"] == "itself"


def test_about_has_every_fact_in_which_an_entity_takes_part() -> None:
    frame = about("gomselmash")
    taking_part = {
        row["fact"]
        for row in rows_of("fact_entities")
        if (row["entity_table"], row["entity"]) == ("organizations", "gomselmash")
    }
    assert set(addresses(frame)) == {"organizations/gomselmash", *taking_part}
    assert len(frame) == len(taking_part) + 1 > 25
    assert set(frame["role"]) >= {"seller", "signatory", "partner", "maker"}
    for _, group in frame.groupby("role"):
        dates = [date for date in group["date"] if isinstance(date, str)]
        assert [date[:4] for date in dates] == sorted(date[:4] for date in dates)
        assert len(set(group.index)) == group.index[-1] - group.index[0] + 1  # roles are together


def test_an_entity_is_introduced_with_its_names_and_their_pages() -> None:
    head = str(about("Kostanay").loc[0, "sentence"])
    assert head.startswith("Kostanay (city, Kazakhstan); in Russian Костанай; printed: ")
    assert "“Kostanai” (pages 11, 46)" in head


@pytest.mark.parametrize("frame", [page(59), about("by"), timeline(2021, 2021)])
def test_a_fact_has_the_footnote_of_its_page(frame: pd.DataFrame) -> None:
    row = frame[frame["row"] == "by-kz-turnover-2021"].iloc[0]
    assert row["footnote"] == 97
    assert "note 97" in repr(frame[frame["row"] == "by-kz-turnover-2021"])


def test_a_party_has_the_date_of_its_agreement() -> None:
    frame = about("gomselmash").set_index("row")
    assert frame.loc["gomselmash-agromashholding-agreement-2021-gomselmash", "date"] == "2021-06"


def test_about_two_is_what_ties_them() -> None:
    assert set(addresses(about("belta", "kazinform"))) == {
        "agreements/belta-kazinform-agreement-2014",
        "agreement_parties/belta-kazinform-agreement-2014-belta",
        "agreement_parties/belta-kazinform-agreement-2014-kazinform",
    }
    frame = about("by", "kz").set_index(["table", "row"])
    assert frame.loc[("trade", "by-kz-turnover-2021"), "role"] == "reporter / partner"
    assert about("gomselmash", "osce").empty


def test_an_ambiguous_name_lists_who_may_be_meant() -> None:
    with pytest.raises(bykz_data.AmbiguousNameError) as error:
        about("roadmap-2021-2022")
    assert "agreements/roadmap-2021-2022" in str(error.value)
    assert "programmes/roadmap-2021-2022" in str(error.value)
    with pytest.raises(bykz_data.UnknownNameError, match="did you mean 'Gomselmash'"):
        about("Gomselmahs")
    with pytest.raises(TypeError, match="about"):
        about()


def test_the_timeline_has_every_dated_fact_in_order() -> None:
    frame = timeline()
    dated = {row["fact_id"] for row in rows_of("facts") if row["date"] is not None}
    assert dated <= set(addresses(frame))
    first = frame["date_start"].fillna(frame["date_end"])
    assert first.is_monotonic_increasing
    assert set(frame["date_precision"]) >= {"day", "month", "year", "range"}
    assert frame["date_start"].dtype == frame["date_end"].dtype == "datetime64[ms]"


def test_a_part_of_the_timeline_overlaps_with_the_time_that_is_asked_for() -> None:
    frame = timeline("2017-04", dt.date(2017, 5, 31))
    assert "events/pavlodar-delegation-visit-gomel-2017" in addresses(frame)
    starts = frame["date_start"].fillna(frame["date_end"])
    ends = frame["date_end"].fillna(frame["date_start"])
    assert (starts <= pd.Timestamp(2017, 5, 31)).all()
    assert (ends >= pd.Timestamp(2017, 4, 1)).all()
    assert "cooperation_ties/by-partnership-kz-bilateral-partnership" not in addresses(frame)
    everything = set(addresses(timeline()))
    early, late = set(addresses(timeline(end=2016))), set(addresses(timeline(start=2017)))
    assert early | late == everything
    with pytest.raises(bykz_data.PeriodError, match="'last year' is no date or period"):
        timeline("last year")


def test_planned_and_reached_are_apart() -> None:
    states = timeline().set_index(["table", "row"])["state"]
    assert states["trade", "by-kz-turnover-2021"] == "reached"
    assert states["deliveries", "gomselmash-agromashholding-kits-2018"] == "planned"
    assert states["targets", "by-kz-turnover-1-billion-2020"] == "planned"
    assert states["agreements", "minsk-region-pavlodar-agriculture-2017"] == "reached"
    assert set(states["statements"]) == {"said"}
    assert set(states) == {"reached", "planned", "considered", "said"}


def test_the_timeline_of_a_person_has_his_meetings() -> None:
    frame = timeline(2012, 2012, about="Lukashenko")
    assert "event_participants/presidents-meeting-2012-lukashenko-a" in addresses(frame)


def test_a_page_has_its_facts_its_names_and_what_is_no_datum() -> None:
    frame = page(59)
    facts = {row["fact_id"] for row in rows_of("facts") if row["page"] == 59}
    assert set(addresses(frame[frame["what"] == "fact"])) == facts
    repeated = [row for row in rows_of("mentions") if row["page"] == 59]
    assert len(frame[frame["what"] == "mention"]) == len(repeated) > 0
    reasons = [r for r in rows_of("coverage") if r["page"] == 59 and r["reason"] is not None]
    assert len(frame[frame["what"] == "no datum"]) == len(reasons) > 0
    orders = {row["fact_id"]: row["page_order"] for row in rows_of("facts")}
    in_order = [orders[address] for address in addresses(frame[frame["what"] == "fact"])]
    assert in_order == sorted(in_order)
    assert len(set(in_order)) > 15
    turnover = frame.set_index("row").loc["by-kz-turnover-2021"]
    assert "1.092,5" in str(turnover["as_printed"])
    assert str(turnover["covers"]) == "1.092,5 millones"
    with pytest.raises(bykz_data.UnknownNameError, match="page 1 has no facts"):
        page(1)


def test_facts_are_in_the_order_of_the_text(book: dict[int, str]) -> None:
    for number in (16, 59):
        frame = page(number).query("what == 'fact'")
        starts = [book[number].find(words) for words in frame["as_printed"]]
        known = [start for start in starts if start >= 0]
        assert len(known) > 15
        assert known == sorted(known)


def test_an_answer_prints_its_sentences_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    frame = find("Gomselmash")
    longest = max(frame["sentence"], key=len)
    assert len(longest) > 100
    assert " ".join(longest.split()) in " ".join(repr(frame).split())
    assert all(len(line) <= 80 or " " not in line.strip() for line in repr(frame).splitlines())
    html = frame._repr_html_()  # type: ignore[operator]  # as a notebook does
    assert longest in html.replace("&#x27;", "'")
    assert "sentence" not in repr(frame[["table", "page"]].head(1)).split("\n")[1]


def test_an_answer_prints_after_whatever_was_done_with_it() -> None:
    frame = about("gomselmash")
    sentence = "Gomselmash makes KZS-10 MAX combine harvesters."
    for done in (
        frame.set_index("row"),
        frame.set_index(["table", "row"]),
        frame.assign(**{"0": 1}),
        frame.rename(columns={"role": 5}),
        pd.concat([frame, find("paraxylene")]),
        pickle.loads(pickle.dumps(frame)),  # noqa: S301 (pickled here)
        frame.sort_values("page"),
    ):
        assert sentence in " ".join(repr(done).split())
    assert "gomselmash-produces-kzs-10-max" in repr(frame.set_index("row"))
    assert "30 rows x 16 columns" in repr(pd.concat([frame, frame], axis=1))
    assert "page" in repr(frame.head(0))
    assert repr(frame.groupby("role").size())
    assert "role" in repr(frame.T)


def test_an_answer_is_a_frame_that_knows_what_it_is_from() -> None:
    frame = about("gomselmash")
    assert isinstance(frame, pd.DataFrame)
    assert frame.attrs["version"] == bykz_data.__version__
    assert frame.attrs["question"] == {"about": ["gomselmash"]}
    assert "bykz-data" in frame.attrs["citation"]
    assert str(frame["page"].dtype) == "Int64"
    later = frame[frame["page"] > 40].sort_values("page")
    assert type(later) is type(frame)
    assert later.attrs == frame.attrs


def test_every_code_of_every_table_is_reached_planned_or_considered() -> None:
    columns = {table: source.status for table, source in FACT_SOURCES.items() if source.status}
    for table, column in columns.items():
        (field,) = [f for f in schema(table)["fields"] if f["name"] == column]
        for code in field["constraints"]["enum"]:
            state = state_of({"table": table, "status": code}, ())
            assert state == "said" if table == "statements" else state in FACT_STATE
    assert len(columns) > 10


def test_what_was_planned_and_what_was_reached_are_told_apart_in_every_export() -> None:
    facts = bykz_data.load_facts()
    assert facts["state"].notna().all()
    assert set(facts["state"]) == set(FACT_STATE)
    states = facts.set_index("fact_id")["state"]
    assert states["trade/by-kz-turnover-2021"] == "reached"
    assert states["targets/by-kz-turnover-3-billion"] == "planned"
    assert states["events/presidents-meeting-2017"] == "reached"
    assert states["deliveries/gomselmash-agromashholding-kits-2018"] == "planned"
