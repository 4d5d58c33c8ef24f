"""Ties of organizations: kinds that follow the words of the page."""

from __future__ import annotations

from typing import Any

import pytest

from bykz_data import load

Row = dict[str, Any]

LINKS: dict[str, Row] = {
    str(row["link_id"]): row for row in load("organization_links", "arrow").to_pylist()
}
SENTENCES = {
    row["row"]: row["sentence"]
    for row in load("facts", "arrow").to_pylist()
    if row["table"] == "organization_links"
}


@pytest.mark.parametrize(
    ("key", "cells"),
    [
        # page 33: "derechos de concesionario exclusivo para vender toda su línea de productos"
        (
            "agromashholding-exclusive-dealer-of-gomselmash",
            {
                "assortment": "whole_product_line",
                "area": "kz",
                "date_basis": "source",
                "agreement": "gomselmash-agromashholding-exclusive-dealership",
            },
        ),
        # page 46: "la única empresa industrial de este país"
        ("agromashholding-produces-tractors", {"degree": "only", "assortment": "wide_range"}),
        # page 49: "el mayor fabricante"
        ("agromashholding-produces-agricultural-machinery", {"degree": "largest", "area": "kz"}),
        # page 35: "uno de los líderes bielorrusos evidentes"
        ("maz-supplier-of-kz", {"kind": "market_leader_in"}),
        # page 22: tractors that work in the region, no supplies
        ("mtz-supplier-of-kz-karaganda-region", {"kind": "machines_at_work_in"}),
        # page 42: "se han convertido en exportadoras"
        ("belshina-supplier-of-kz", {"kind": "exporter_to", "start": None}),
        ("belshina-located-at-by-mogilev-region", {"kind": "enterprise_of"}),
        # page 26: "la kazaja Anchor"
        ("anchor-located-at-kz", {"kind": "nationality", "basis": "body"}),
        ("butb-located-at-by", {"kind": "nationality", "basis": "name"}),
        # page 9: "desde la parte kazaja"
        ("gumilyov-university-lead-organization-of-consortium", {"area": "kz"}),
        # page 55: "entre los principales proveedores" of the region
        ("gomselmash-supplier-of-kz", {"degree": "one_of_main", "area": "by-gomel-region"}),
        # page 61: "a principios de 2022"
        ("mmz-trading-house-kazakhstan-trading-house-of-mmz", {"date_part": "beginning"}),
        # page 60: "operan en Kazajstán", October 2022
        ("mtz-represented-at-kz", {"kind": "works_in", "stated": "2022", "start": None}),
        # page 45: "lleva cinco años trabajando estrechamente"
        ("bobruiskagromash-market-of-kz", {"start": "2016", "degree": "actively"}),
        # page 35: opened a trading house, no more
        ("maz-opened-maz-kazakhstan-trade-house", {"kind": "founder_of", "start": "2010"}),
        # page 33 and 34: has a machine that is not yet made in series
        ("gomselmash-produces-rice-harvesting-equipment", {"kind": "has"}),
        # page 56: "la primera golondrina"
        ("belarus-tractor-production-plant-located-at-kostanay-zone", {"degree": "first"}),
    ],
)
def test_a_tie_says_what_its_page_says(key: str, cells: Row) -> None:
    assert {name: LINKS[key][name] for name in cells} == cells


def test_all_ten_exporters_of_mogilev_region_are_enterprises_of_it() -> None:
    exporters = {row["organization"] for row in LINKS.values() if row["kind"] == "exporter_to"}
    of_region = {
        row["organization"]
        for row in LINKS.values()
        if row["kind"] == "enterprise_of" and row["target_place"] == "by-mogilev-region"
    }
    assert len(exporters) == 10
    assert exporters <= of_region


def test_a_tie_has_one_other_side() -> None:
    for row in LINKS.values():
        sides = [row[name] for name in row if name.startswith("target_") and row[name]]
        assert len(sides) == 1, row
        if row["kind"] == "nationality":
            assert row["target_place"] in ("by", "kz")


def test_keys_are_short_and_sentences_differ() -> None:
    assert all(len(key) <= 64 for key in LINKS)
    assert len(set(SENTENCES.values())) == len(LINKS)


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("seismotekhnika-located-at-by", "Seismotekhnika is Belarusian."),
        (
            "agromashholding-exclusive-dealer-of-gomselmash",
            (
                "AgromashHolding KZ is the exclusive dealer of Gomselmash in Kazakhstan for "
                "its whole product line, as of 2017."
            ),
        ),
        (
            "belshina-supplier-of-kz",
            (
                "Belshina has become an exporter of its products to Kazakhstan since the "
                "agreements of Mogilev Region of 2003 and 2009."
            ),
        ),
    ],
)
def test_sentences(key: str, sentence: str) -> None:
    assert SENTENCES[key] == sentence
