"""Programmes, who adopted them and what they include, as the pages say."""

from __future__ import annotations

from typing import Any

import pytest

from bykz_data.citation.cited import rows_by_key
from tests.data.sentences import SENTENCES

Row = dict[str, Any]

TABLES: dict[str, dict[str, Row]] = {
    table: rows_by_key(table)
    for table in ("programmes", "programme_parties", "programme_inclusions")
}


@pytest.mark.parametrize(
    ("table", "key", "cells"),
    [
        # page 16: "Bielorrusia y Kazajstán adoptaron"
        (
            "programmes",
            "economic-cooperation-programme-2009-2016",
            {"level": "joint", "country": None, "status": "adopted"},
        ),
        ("programme_parties", "economic-cooperation-programme-2009-2016-kz", {"role": "adopter"}),
        # page 31: the programme carries out the treaty
        (
            "programmes",
            "social-economic-cooperation-measures-2026",
            {"agreement": "social-economic-cooperation-treaty-2017", "term": "../2026"},
        ),
        # page 23: "han recibido instrucciones para desarrollar"
        ("programmes", "fitokhimiya-cooperation-programme", {"status": "to_be_developed"}),
        (
            "programme_parties",
            "fitokhimiya-cooperation-programme-academy-of-sciences",
            {"role": "instructed_to_develop"},
        ),
        # page 34: nothing but the name
        ("programmes", "silk-road-economic-belt", {"level": "not_told", "country": None}),
        ("programmes", "kz-industrialization-map", {"level": "national", "country": "kz"}),
        ("programmes", "roadmap-2021-2022", {"occasion": "commission-session-16"}),
        # page 64: "una de las mayores"
        (
            "programme_inclusions",
            "kz-industrial-innovative-development-programme-kazbelaz",
            {"relation": "joint_venture", "degree": "one_of_largest"},
        ),
        (
            "programme_inclusions",
            "economic-cooperation-programme-2009-2016-media-exchange",
            {"relation": "request"},
        ),
    ],
)
def test_cells_say_what_the_page_says(table: str, key: str, cells: Row) -> None:
    assert {name: TABLES[table][key][name] for name in cells} == cells


def test_national_programmes_and_only_they_have_a_country() -> None:
    for row in TABLES["programmes"].values():
        assert (row["level"] == "national") == (row["country"] is not None)
        dated = row["adopted"] is not None or row["term"] is not None
        assert dated == (row["date_basis"] is not None)


def test_one_entity_or_words_say_what_is_included() -> None:
    for row in TABLES["programme_inclusions"].values():
        named = [row[name] for name in ("project", "place", "inclusion") if row[name]]
        assert len(named) == (0 if row["relation"] == "joint_venture" else 1)


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        (
            "programmes/kz-industrialization-map",
            (
                "The Industrialization Map of Kazakhstan is a national map of projects for 2010 to "
                "2014."
            ),
        ),
        (
            "programme_inclusions/silk-road-economic-belt-by",
            "Belarus lies in the Silk Road Economic Belt.",
        ),
        (
            "programme_parties/fitokhimiya-cooperation-programme-by-ministry-of-health",
            (
                "The Ministry of Health of Belarus was instructed to develop the programme of "
                "cooperation with Fitokhimiya."
            ),
        ),
        # page 23: "un programa de cooperación con este holding"
        (
            "programme_parties/fitokhimiya-cooperation-programme-fitokhimiya",
            (
                "The Fitokhimiya International Research and Production Holding is to be the "
                "partner in the programme of cooperation."
            ),
        ),
        # pages 18 and 21: what the name says is not said again
        (
            "programmes/kz-business-road-map-2020",
            "The Business Road Map of Kazakhstan 2020 is a national road map.",
        ),
        (
            "programmes/kz-strategic-plan-2020",
            (
                "According to the title of the cited source, the Strategic Development Plan of the "
                "Republic of Kazakhstan until 2020 is a national plan."
            ),
        ),
    ],
)
def test_sentences(fact: str, sentence: str) -> None:
    assert SENTENCES[fact] == sentence


@pytest.mark.parametrize("table", TABLES)
def test_keys_are_short_and_sentences_differ(table: str) -> None:
    assert all(len(key) <= 64 for key in TABLES[table])
    sentences = [SENTENCES[f"{table}/{key}"] for key in TABLES[table]]
    assert len(set(sentences)) == len(sentences)
