"""Events and their participants: cells read off the page, and what must hold of every row."""

from __future__ import annotations

from typing import Any

import pytest

from bykz_data import load
from tests.data.sentences import SENTENCES

Row = dict[str, Any]

EVENTS: dict[str, Row] = {str(row["event_id"]): row for row in load("events", "arrow").to_pylist()}
PARTICIPANTS: dict[str, Row] = {
    str(row["event_participant_id"]): row for row in load("event_participants", "arrow").to_pylist()
}


@pytest.mark.parametrize(
    ("key", "cells"),
    [
        # page 9 and the title of footnote 11: "El 25 de mayo finalizó la visita oficial"
        ("lukashenko-visit-kazakhstan-2011", {"date": "2011-05/2011-05-25"}),
        (
            "presidents-talks-astana-2011",
            {"basis": "context", "part_of": "lukashenko-visit-kazakhstan-2011"},
        ),
        # page 44: "a finales de junio de 2021"
        ("golovchenko-visit-2021", {"date": "2021-06", "date_part": "end"}),
        ("commission-session-16", {"ordinal": 16, "date_basis": "printed", "basis": "body"}),
        ("commission-session-8", {"date_basis": "source", "basis": "footnote_title"}),
        # page 50: "están estudiando la posibilidad"
        (
            "belagro-roadshow-kazakhstan",
            {"status": "considered", "raised_at": "business-council-meeting-2020"},
        ),
        # page 53: "se acordó incluso reunirse"
        ("construction-partners-meeting-belarus", {"status": "agreed", "stated": "2021-06"}),
        ("commission-session-brest-2021", {"status": "planned", "date": None, "stated": "2021"}),
        ("forum-of-regions", {"status": "proposed", "raised_at": "beisenbayev-speech-gomel-2021"}),
        # page 49: "ya se ha probado", "ha dado buenos resultados"
        (
            "essil-kzs-790-trials-karaganda",
            {"degree": "successfully", "date": "2021", "date_basis": "source"},
        ),
        ("machine-building-metallurgy-fairs-2022", {"several": True}),
    ],
)
def test_an_event_says_what_its_page_says(key: str, cells: Row) -> None:
    assert {name: EVENTS[key][name] for name in cells} == cells


@pytest.mark.parametrize(
    ("key", "cells"),
    [
        # page 61: enterprises of two ministries exhibit in collective stands
        (
            "machine-building-metallurgy-fairs-2022-by-ministry-of-industry",
            {
                "organization": None,
                "group": "companies",
                "group_of": "by-ministry-of-industry",
                "stand": "collective",
            },
        ),
        ("machine-building-metallurgy-fairs-2022-mtz", {"stand": "separate"}),
        # page 50: "representantes de más de 160 empresas de ambos países"
        (
            "business-council-meeting-2020-companies-of-both-countries",
            {"count": 160, "count_unit": "companies", "both_countries": True},
        ),
        # page 62: "unas 40 empresas kazajas de los sectores minero, ..."
        (
            "rail-round-table-astana-2022-kazakh-mining-companies",
            {"group": "companies", "place": "kz", "industry": "mining"},
        ),
        ("rail-round-table-astana-2022-kazakh-companies", {"count": 40, "qualifier": "approx"}),
        ("belagro-roadshow-kazakhstan-by", {"role": "considering"}),
        ("forum-of-regions-beisenbayev-a", {"role": "proposer"}),
        ("ambassador-agriculture-minister-meeting-2021-ambassador", {"group": "ambassador"}),
        ("rusy-press-conference-2013-rusy-m", {"role": "participant"}),
        ("nazarbayev-address-2012-people-of-kazakhstan", {"role": "addressee", "place": "kz"}),
    ],
)
def test_a_participant_says_what_the_page_says(key: str, cells: Row) -> None:
    assert {name: PARTICIPANTS[key][name] for name in cells} == cells


def test_the_aim_at_the_exhibition_is_that_of_the_plant() -> None:
    with_aim = {key for key, row in PARTICIPANTS.items() if row["purpose"]}
    assert with_aim == {
        "kazagro-2022-mmz",
        "machine-building-metallurgy-fairs-2022-business-entities",
    }


def test_no_ministry_exhibits() -> None:
    exhibitors = {r["organization"] for r in PARTICIPANTS.values() if r["role"] == "exhibitor"}
    assert exhibitors == {None, "mmz", "mtz"}


@pytest.mark.parametrize("event", [key for key in EVENTS if key.startswith("commission-session")])
def test_both_sides_take_part_in_the_sessions_of_the_commission(event: str) -> None:
    sides = {r["place"] for r in PARTICIPANTS.values() if r["event"] == event and r["place"]}
    assert sides == {"by", "kz"}


def test_who_takes_part_is_named_once_and_groups_have_an_owner() -> None:
    for row in PARTICIPANTS.values():
        named = [row[name] for name in ("organization", "place", "person", "group_of") if row[name]]
        assert len(named) == 1 or (not named and row["group"]), row
        assert (row["count"] is None) == (row["count_unit"] is None)
        if row["industry"] or row["group_of"] or row["both_countries"]:
            assert row["group"]


def test_roles_fit_what_is_known_of_the_event() -> None:
    expected = {"expected", "expected_convener", "expected_host", "expected_visitor"}
    not_yet = expected | {"considering", "possible", "proposer"}
    for row in PARTICIPANTS.values():
        held = EVENTS[row["event"]]["status"] == "held"
        assert held == (row["role"] not in not_yet), row


@pytest.mark.parametrize("table", ["events", "event_participants"])
def test_keys_are_short_and_sentences_differ(table: str) -> None:
    keys = EVENTS if table == "events" else PARTICIPANTS
    assert all(len(key) <= 64 for key in keys)
    assert len({SENTENCES[f"{table}/{key}"] for key in keys}) == len(keys)


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        (
            "events/golovchenko-visit-2021",
            (
                "The visit of the Belarusian government delegation headed by Prime Minister R. "
                "Golovchenko to Kazakhstan took place at the end of June 2021."
            ),
        ),
        (
            "event_participants/business-forum-2017-representatives-of-business",
            (
                "About 400 representatives of the Belarusian and Kazakh business communities took "
                "part in the Belarusian-Kazakh business forum."
            ),
        ),
        (
            "event_participants/rail-round-table-astana-2022-kazakh-oil-companies",
            (
                "Kazakh oil companies, among about 40 Kazakh companies, took part in the "
                "Belarusian-Kazakh round table on the transport of freight by rail."
            ),
        ),
    ],
)
def test_sentences(fact: str, sentence: str) -> None:
    assert SENTENCES[fact] == sentence
