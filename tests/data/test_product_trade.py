"""Products traded: values read off the page, and what holds for every row."""

from __future__ import annotations

from typing import Any

import pytest

from bykz_data import load

Row = dict[str, Any]

ROWS: dict[str, Row] = {
    row["product_trade_id"]: row for row in load("product_trade", "arrow").to_pylist()
}
SENTENCES: dict[str, str] = {
    row["row"]: row["sentence"]
    for row in load("facts", "arrow").to_pylist()
    if row["table"] == "product_trade"
}
YEARS: dict[str, str] = {
    row["source_id"]: str(row["year"]) for row in load("sources", "arrow").to_pylist()
}
SOURCE_YEARS: dict[int, str] = {
    row["footnote"]: YEARS.get(row["source"], "") for row in load("footnotes", "arrow").to_pylist()
}
TOLD_AS_FACTS = {
    "traded", "growing", "growing_steadily", "new", "in_use", "in_demand", "popular",
}  # fmt: skip


@pytest.mark.parametrize(
    ("key", "cells"),
    [
        # Page 8: the growth of trade and the surplus came from larger supplies.
        ("by-kz-export-malt", {"status": "growing", "period": "2011", "date_basis": "context"}),
        ("by-kz-export-glassware", {"status": "new", "period": "2011", "effect": None}),
        # Page 9: to the farmers, through the leasing company, which does not sell.
        (
            "kazbelleasing-kz-export-machinery-and-equipment",
            {
                "organization": None,
                "channel": "kazbelleasing",
                "recipient": "the agricultural producers of Kazakhstan",
                "status": "planned",
            },
        ),
        ("kz-by-export-electricity", {"status": "discussed", "voice": "not_told"}),
        ("kz-by-import-seeds", {"status": "of_interest", "voice": "side", "side": "kz"}),
        # Page 23: they work there; that they were exported is not said.
        ("mtz-80-82-in-use-kz-kostanay-region", {"status": "in_use", "flow": "not_told"}),
        (
            "kz-kostanay-region-by-import-machinery-maintenance",
            {"status": "needed", "person": "sadvakasov-n", "stated": "2013"},
        ),
        ("by-kz-kostanay-region-export-leasing", {"status": "offered", "side": "by"}),
        # Page 25: no longer only direct sales.
        ("by-kz-export-total", {"status": "over", "voice": "author", "person": "zalessky-b"}),
        (
            "kz-by-export-paraxylene",
            {
                "project": "mogilevkhimvolokno-terephthalic-acid-plant",
                "comparison": "the first of two plants planned there",
            },
        ),
        # Page 32: existing supplies are to be widened.
        (
            "by-kz-export-wood-processing-products",
            {"status": "prospect", "increase": True, "degree": "considerable", "voice": "author"},
        ),
        ("bellesbumprom-kz-export-furniture", {"degree": "main", "period": "2017-01/2017-09"}),
        ("bellesbumprom-kz-export-joinery-products", {"degree": "almost_all"}),
        ("bellesbumprom-kz-export-particle-board", {"degree": "second"}),
        (
            "bellesbumprom-kz-export-matches",
            {"degree": "after_second", "comparison": "after particle board by volume of sales"},
        ),
        (
            "bellesbumprom-kz-export-matches-2017",
            {"degree": "practically_all", "status": "growing_steadily"},
        ),
        # Page 40.
        (
            "belarusian-steel-works-kz-pavlodar-region-import-ferrosilicon",
            {"reporter": "by-gomel-region", "organization": None, "user": "belarusian-steel-works"},
        ),
        ("by-kz-export-furniture-2017", {"status": "possible", "increase": True}),
        (
            "by-gomel-region-kz-export-young-cattle",
            {"status": "planned", "purpose": "to develop dairy farming there"},
        ),
        (
            "gomselmash-kz-pavlodar-region-export-kzs-5",
            {
                "status": "discussed",
                "design": "designed to work in small fields, mainly on farms",
            },
        ),
        # Page 41: one side is interested, the other is ready.
        (
            "minsk-region-kz-pavlodar-dairy-livestock-complexes-interest",
            {"side": "kz-pavlodar-region", "status": "of_interest", "degree": "considerable"},
        ),
        (
            "minsk-region-kz-pavlodar-dairy-livestock-complexes-offer",
            {
                "reporter": "by-minsk-region",
                "status": "ready",
                "condition": "on mutually beneficial terms",
            },
        ),
        ("by-kz-export-beef", {"degree": "one_of_main", "period": "2020"}),
        ("by-kz-import-oil", {"status": "discussed", "voice": "both", "basis": "footnote_title"}),
        # Page 47: Russia is the first market for food from Belarus.
        ("by-ru-export-food-products", {"degree": "first"}),
        ("by-kz-export-food-products", {"degree": "second"}),
        (
            "by-kz-export-agricultural-machinery-potential",
            {"status": "prospect", "voice": "side", "side": "by", "increase": True},
        ),
        ("gomselmash-kz-export-kzs-10-max", {"status": "popular"}),
        (
            "butb-kz-export-sugar",
            {"organization": None, "body": "butb", "channel": "butb", "stated": "2020-11"},
        ),
        # Page 51: the parties see it as a priority.
        (
            "by-kz-export-sanitary-ware",
            {"status": "priority", "voice": "both", "increase": True},
        ),
        ("by-kz-building-materials", {"flow": "not_told", "voice": "both"}),
        # Page 53.
        # page 53: "los muebles tapizados bielorrusos", not those of the concern
        (
            "by-kz-export-upholstered-furniture",
            {"degree": "especially", "organization": None, "actors": None},
        ),
        ("by-kz-export-joinery-products", {"status": "expected", "voice": "author"}),
        ("by-brest-region-kz-food-products", {"flow": "not_told", "status": "discussed"}),
        ("by-kz-export-machine-kits", {"purpose": "for the production of machinery there"}),
        ("mmz-kz-export-engines", {"degree": "successfully", "channel": None}),
        # Page 62.
        ("by-kz-export-premixes", {"status": "of_interest", "side": "kz", "stated": "2022"}),
        (
            "dairy-cattle-to-be-used-dairy-farm-1200",
            {"status": "to_be_used", "flow": "not_told", "project": "dairy-farm-1200"},
        ),
        ("by-kz-seed-potatoes", {"status": "of_interest", "flow": "not_told", "side": "kz"}),
        ("by-kz-export-fire-engines", {"status": "prospect", "voice": "author"}),
        ("kz-export-veterinary-medicines", {"recipient": "third countries", "status": "aim"}),
        ("by-grodno-region-kz-export-joinery-products", {"degree": "actively"}),
        ("by-mogilev-region-kz-import-paraxylene", {"user": "mogilevkhimvolokno"}),
    ],
)
def test_a_row_says_what_its_page_says(key: str, cells: Row) -> None:
    assert {name: ROWS[key][name] for name in cells} == cells


def test_goods_of_one_quotation_have_one_period() -> None:
    for page, period in ((33, "2017-01/2017-09"), (53, "2021-01/2021-04")):
        goods = [
            row
            for row in ROWS.values()
            if row["page"] == page and row["organization"] == "bellesbumprom"
        ]
        assert {row["period"] for row in goods} == {period}
    assert {row["period"] for row in ROWS.values() if row["page"] == 59} == {"2021"}


def test_whose_wish_it_is_is_said_exactly_where_it_is_not_told_as_a_fact() -> None:
    for key, row in ROWS.items():
        told = row["status"] in TOLD_AS_FACTS
        assert told == (row["voice"] is None) or row["voice"] == "person", key
        assert (row["voice"] == "side") == (row["side"] is not None), key
        assert (row["voice"] == "organization") == (row["body"] is not None), key
        assert (row["voice"] in ("person", "author", "report")) == (row["person"] is not None), key
        assert (row["voice"] == "author") == (row["person"] == "zalessky-b"), key


def test_dates_have_their_basis_and_facts_their_period() -> None:
    for key, row in ROWS.items():
        dated = row["period"] or row["stated"]
        assert (row["date_basis"] is None) == (dated is None), key
        assert not (row["period"] and row["stated"]), key
        if row["status"] in TOLD_AS_FACTS:
            assert row["stated"] is None or row["voice"] == "person", key
        if row["date_basis"] == "source":
            assert dated == SOURCE_YEARS[row["footnote"]], key


def test_what_an_aim_is_of_is_named_and_no_note_holds_a_fact() -> None:
    for key, row in ROWS.items():
        assert (row["status"] != "aim") or row["project"], key
        assert (row["degree"] != "after_second") or row["comparison"], key
        assert (
            row["partner"]
            or row["flow"] in ("home", "not_told")
            or row["recipient"]
            or (
                key == "kz-export-paraxylene"  # "for export": the page names no country
            )
        ), key
    assert sum(row["note"] is not None for row in ROWS.values()) <= 12


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        (
            "by-kz-export-sanitary-ware",
            (
                "In 2021, Belarus and Kazakhstan regarded larger supplies of sanitary ware from "
                "Belarus to Kazakhstan as a priority, within cooperation in construction."
            ),
        ),
        (
            "bellesbumprom-kz-export-doors-2021",
            (
                "The enterprises of Bellesbumprom exported doors of wood to Kazakhstan from "
                "January to April 2021."
            ),
        ),
        (
            "by-kz-export-fresh-chilled-beef",
            "Belarus's main exports to Kazakhstan in 2021 included fresh or chilled beef.",
        ),
        (
            "minsk-region-kz-pavlodar-dairy-livestock-complexes-offer",
            (
                "In 2017, Minsk Region was ready to undertake construction of dairy and livestock "
                "complexes for Pavlodar Region, on mutually beneficial terms."
            ),
        ),
    ],
)
def test_a_sentence_says_what_the_cells_say(key: str, sentence: str) -> None:
    assert SENTENCES[key] == sentence
