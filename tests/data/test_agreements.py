"""Agreements and their parties: cells read off the page, and what must hold of every row."""

from __future__ import annotations

from typing import Any

import pytest

from bykz_data import load

Row = dict[str, Any]


def rows_by_key(table: str) -> dict[str, Row]:
    rows = load(table, "arrow").to_pylist()  # type: ignore[call-overload]
    return {str(next(iter(row.values()))): row for row in rows}


AGREEMENTS = rows_by_key("agreements")
PARTIES = rows_by_key("agreement_parties")
FACTS = {row["fact_id"]: row for row in load("facts", "arrow").to_pylist()}


@pytest.mark.parametrize(
    ("key", "cells"),
    [
        # page 10: "en otoño de 2011 se firmó un acuerdo"
        (
            "gomel-almaty-agreement-2011",
            {"date": "2011-09/2011-11", "date_part": "autumn", "date_basis": "printed"},
        ),
        # page 45: "firmados ... a finales de junio de 2021"
        (
            "business-contracts-june-2021",
            {"date": "2021-06", "date_part": "end", "several": True, "status": "signed"},
        ),
        ("mtz-contract-2021", {"part_of": "business-contracts-june-2021", "basis": "context"}),
        # page 33: "en el marco del citado foro empresarial"
        (
            "belaz-astanabelazservice-contract-2017",
            {"occasion": "business-forum-2017", "occasion_relation": "within"},
        ),
        # page 54: "interactúa"
        ("grodno-region-aktobe-agreement", {"status": "practised", "basis": "context"}),
        ("brest-region-east-kazakhstan-agreement", {"status": "in_force", "basis": "body"}),
        # page 6: only the title of footnote 8
        ("long-term-economic-cooperation-treaty-2009", {"basis": "footnote_title"}),
        # page 30: "ya se adoptó una nueva versión"
        ("media-agreement-2017", {"status": "adopted", "replaces": "press-agreement-2000"}),
        # page 41: "ha celebrado"
        ("mogilev-south-kazakhstan-agreement-2003", {"status": "concluded", "date": "2003"}),
        ("gomselmash-agromashholding-exclusive-dealership", {"status": "granted"}),
        ("roadmap-2021-2022", {"status": "adopted", "occasion": "commission-session-16"}),
        ("cooperation-agreements-2009", {"status": "reached", "several": True}),
        ("dairy-agreements-2012", {"date": "2012", "date_basis": "source"}),
    ],
)
def test_an_agreement_says_what_its_page_says(key: str, cells: Row) -> None:
    assert {name: AGREEMENTS[key][name] for name in cells} == cells


@pytest.mark.parametrize(
    ("agreement", "role", "parties"),
    [
        # "las partes firmaron" (page 24) is both, and Belarus proposed it
        ("park-joint-venture-agreement-2013", "signatory", {"by", "kz"}),
        ("park-joint-venture-agreement-2013", "initiator", {"by"}),
        # "se firmó entre" (pages 10, 64) and "firmó con ella" (page 65) are signatories alike
        ("gomel-almaty-agreement-2011", "signatory", {"by-gomel-region", "kz-almaty-region"}),
        (
            "minsk-region-karaganda-agreement-1996",
            "signatory",
            {"by-minsk-region", "kz-karaganda-region"},
        ),
        ("belneftekhim-memorandum-2012", "signatory", {"belneftekhim"}),
        ("roadmap-2021-2022", "adopter", {"by", "kz"}),
        (
            "social-economic-cooperation-treaty-2017",
            "signatory",
            {"by", "kz", "lukashenko-a", "nazarbayev-n"},
        ),
        ("joint-declaration-2012", "issuer", {"lukashenko-a", "nazarbayev-n"}),
        ("belarusian-industrial-centre-agreement-2021", "party", {"by", "kz"}),
        ("gomselmash-agromashholding-exclusive-dealership", "grantor", {"gomselmash"}),
        ("gomselmash-agromashholding-exclusive-dealership", "grantee", {"agromashholding"}),
    ],
)
def test_who_has_which_part(agreement: str, role: str, parties: set[str]) -> None:
    assert parties == {
        row["organization"] or row["place"] or row["person"]
        for row in PARTIES.values()
        if row["agreement"] == agreement and row["role"] == role
    }


def test_both_presidents_acted_for_both_states() -> None:
    through = {"by": "lukashenko-a", "kz": "nazarbayev-n"}
    for row in PARTIES.values():
        if row["through"]:
            assert row["through"] == through[row["place"]]
    assert sum(1 for row in PARTIES.values() if row["through"]) == 6


def test_an_agreement_has_two_sides_unless_the_print_breaks_off() -> None:
    sides: dict[str, set[str]] = {}
    for row in PARTIES.values():
        if row["role"] != "initiator":
            who = row["organization"] or row["place"] or row["person"]
            sides.setdefault(row["agreement"], set()).add(who)
    assert {key for key in AGREEMENTS if len(sides[key]) < 2} == {"belneftekhim-memorandum-2012"}


def test_what_was_practised_only_has_partners() -> None:
    for row in PARTIES.values():
        practised = AGREEMENTS[row["agreement"]]["status"] == "practised"
        assert (row["role"] == "partner") == practised


@pytest.mark.parametrize("table", ["agreements", "agreement_parties"])
def test_keys_dates_and_sentences(table: str) -> None:
    rows = rows_by_key(table)
    assert all(len(key) <= 64 for key in rows)
    sentences = [FACTS[f"{table}/{key}"]["sentence"] for key in rows]
    assert len(set(sentences)) == len(sentences)
    if table == "agreements":
        for row in rows.values():
            assert (row["date"] is None) == (row["date_basis"] is None)
            assert (row["occasion"] is None) == (row["occasion_relation"] is None)


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        (
            "agreements/minsk-region-karaganda-agreement-1996",
            (
                "The cooperation agreement between Minsk Region and Karaganda Region was signed in "
                "1996; it concerns measures of cooperation in industry, agriculture, health care "
                "and education."
            ),
        ),
        (
            "agreements/gomel-region-almaty-agreement",
            "The cooperation of Gomel Region and Almaty Region is practised.",
        ),
        (
            "agreement_parties/consortium-agreement-2011-kz",
            (
                "By the context, universities and research institutes of Kazakhstan are parties "
                "to the agreement on the creation of the Scientific and Educational Consortium "
                "of Belarusian and Kazakh universities and research institutes."
            ),
        ),
        (
            "agreement_parties/mtz-contract-2021-kz",
            (
                "By the context, business entities of Kazakhstan signed the contract of MTZ for "
                "the supply of 590 vehicles to Kazakhstan."
            ),
        ),
        (
            "agreement_parties/gomel-kostanay-agreement-proposed-kz-kostanay-region",
            (
                "The leadership of Kostanay Region proposed the cooperation agreement with "
                "Gomel Region."
            ),
        ),
    ],
)
def test_sentences(fact: str, sentence: str) -> None:
    assert FACTS[fact]["sentence"] == sentence
