"""Sentences say each name once, in plain English: one test for each kind of mistake."""

from __future__ import annotations

import re

import pytest

from tests.data.sentences import SENTENCES

TITLE = "According to the title of the cited source, "
COMMISSION = "Belarusian-Kazakh Intergovernmental Commission on Trade and Economic Cooperation"


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        (
            "event_participants/myasnikovich-visit-kazakhstan-2012-myasnikovich-m",
            f"{TITLE}Mikhail Myasnikovich made an official visit to Kazakhstan.",
        ),
        (
            "event_participants/commission-session-9-intergovernmental-commission",
            f"The {COMMISSION} held its 9th session.",
        ),
        (
            "event_participants/nazarbayev-address-2012-nazarbayev-n",
            (
                f"{TITLE}Nursultan Nazarbayev gave an address to the people of Kazakhstan as "
                "President."
            ),
        ),
        (
            "event_participants/nazarbayev-address-2012-people-of-kazakhstan",
            f"{TITLE}the people of Kazakhstan were addressed by President Nazarbayev.",
        ),
        (
            "event_participants/myasnikovich-masimov-talks-2011-masimov-k",
            (
                f"{TITLE}Karim Masimov took part in the talks with Myasnikovich on trade and "
                "economic cooperation."
            ),
        ),
        (
            "event_participants/credentials-ceremony-2012-foreign-ambassadors",
            f"{TITLE}foreign ambassadors presented credentials to Lukashenko.",
        ),
        (
            "event_participants/credentials-ceremony-2012-lukashenko-a",
            f"{TITLE}Alexander Lukashenko received credentials from foreign ambassadors.",
        ),
        (
            "event_participants/golovchenko-enterprises-visit-2021-leading-enterprises",
            f"{TITLE}leading Kazakh enterprises hosted the visit of Roman Golovchenko.",
        ),
        (
            "project_products/similar-parks-quarry-equipment-quarry-equipment",
            "Quarry equipment is to be made in the parks like Kokshetau's.",
        ),
        (
            "event_participants/presidents-meeting-2012-lukashenko-a",
            f"{TITLE}Alexander Lukashenko took part in the meeting with President Nazarbayev.",
        ),
        (
            "event_participants/diplomatic-relations-1992-by",
            "Belarus took part in the establishment of diplomatic relations with Kazakhstan.",
        ),
        (
            "agreement_parties/belaz-astanabelazservice-contract-2017-belaz",
            "BelAZ signed the contract with AstanaBelAZService for the supply of 25 dump trucks.",
        ),
        (
            "agreement_parties/mtz-contract-2021-mtz",
            "By the context, MTZ signed the contract for the supply of 590 vehicles to Kazakhstan.",
        ),
        (
            "organization_links/mmz-trading-house-kazakhstan-located-at-kz",
            "The MMZ trading house has worked in Kazakhstan since the beginning of 2022.",
        ),
        (
            "project_participants/kazbelleasing-joint-venture-kazbelleasing",
            "KazBelLeasing is a joint venture.",
        ),
        (
            "project_participants/mmz-trading-house-kz-mmz",
            "MMZ has its trading house in Kazakhstan.",
        ),
        (
            "project_products/essil-kzs-790-series-production-essil-kzs-790",
            "ESSIL KZS-790 combine harvesters are to be made in series, beginning in 2021.",
        ),
        (
            "states/butb-astana-exchange-agreement-2021-agreed-2021-01",
            (
                "The agreement of the Belarusian Universal Commodity Exchange and the Astana "
                "Universal Commodity Exchange to intensify cooperation in electronic trade was "
                "reached in January 2021: it followed the offers of the Belarusian exchange of "
                "November 2020."
            ),
        ),
    ],
)
def test_a_name_is_not_said_twice(fact: str, sentence: str) -> None:
    assert SENTENCES[fact] == sentence


@pytest.mark.parametrize(
    ("fact", "part"),
    [
        # Of two names, one is not the owner of the other: these stay as they are.
        ("agreement_parties/joint-declaration-2012-by", "the presidents of Belarus and Kazakhstan"),
        ("event_participants/interregional-meeting-gomel-2017-gomel", "of Pavlodar Region and"),
        ("project_participants/mtz-tractor-assembly-mtz", "project of MTZ prime movers in Kaz"),
    ],
)
def test_what_only_looks_like_a_repetition_stays(fact: str, part: str) -> None:
    assert part in SENTENCES[fact]


def test_no_count_runs_into_a_noun_that_begins_with_a_figure() -> None:
    joined = [
        key for key, text in SENTENCES.items() if re.search(r"\d \d+-(?:tonne|seat|year)", text)
    ]
    assert not joined
    assert SENTENCES["production/vostochny-dump-truck-assembly-output-2021"].startswith(
        "Three 130-tonne BelAZ dump trucks were assembled"
    )


def test_what_there_is_one_of_is_not_numbered() -> None:
    assert not [key for key, text in SENTENCES.items() if re.search(r"\bnumbered 1\b", text)]
    assert SENTENCES["indicators/kz-strategic-plan-priority-areas"].endswith(
        ", until 2020, numbered 5."
    )


def test_large_amounts_are_billions() -> None:
    assert not [key for key, text in SENTENCES.items() if re.search(r"\d,000 million", text)]


def test_a_range_of_days_is_from_to() -> None:
    assert not [key for key, text in SENTENCES.items() if re.search(r"\bon \d+ to \d+ ", text)]
    planned = SENTENCES["events/pavlodar-delegation-visit-gomel-2017"]
    assert planned.endswith("was planned for 19 to 20 April 2017.")


@pytest.mark.parametrize(
    ("fact", "beginning"),
    [
        ("states/grain-storage-facilities-promising", "In 2013, the author held that the projects"),
        ("projects/similar-parks-buses", "As of 11 June 2014, the parks"),
        ("states/park-training-centre-planned", "In 2013, the training centre"),
        ("states/regional-economic-cooperation-centre-required-2011", "In 2011, instructions were"),
    ],
)
def test_the_year_of_a_plan_is_not_that_of_what_is_planned(fact: str, beginning: str) -> None:
    assert SENTENCES[fact].startswith(beginning)


def test_what_is_measured_has_its_article() -> None:
    bare = r"(?:expects?|wants?|that|source,) (?:output|cost|turnover|share|transit|gross) "
    assert not [key for key, text in SENTENCES.items() if re.search(bare, text)]


def test_a_completed_project_is_past() -> None:
    told = [text for key, text in SENTENCES.items() if "/vostochny-dump-truck-assembly-" in key]
    assert len(told) >= 6
    assert not [text for text in told if re.search(r"\b(?:is|are|gets|makes)\b", text)]


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        (
            "cooperation_topics/customs-union-strengthening-of-the-customs-union",
            (
                "In an address to the people of Kazakhstan, Nursultan Nazarbayev said that there "
                "were plans for the strengthening of the Customs Union."
            ),
        ),
        (
            "cooperation_topics/kokshetau-park-new-jobs-in-kazakhstan",
            (
                "From the Belarusian-Kazakh Industrial and Technological Park in Kokshetau, a "
                "quoted source expected new jobs in Kazakhstan."
            ),
        ),
        (
            "cooperation_ties/kz-karaganda-region-expectation-by-it-sector",
            (
                "In 2021, it was held possible that Karaganda Region and Belarus would cooperate "
                "in information technology, too."
            ),
        ),
        (
            "product_trade/kz-kostanay-region-by-import-robotic-dairy-equipment",
            (
                "In 2013, the partners from Kostanay Region were interested in Belarusian robotic "
                "equipment for dairy farms."
            ),
        ),
    ],
)
def test_words_are_said_by_whom_and_of_what_they_mean(fact: str, sentence: str) -> None:
    assert SENTENCES[fact] == sentence


def test_a_state_with_an_actor_is_a_verb_that_has_one() -> None:
    assert not [key for key, text in SENTENCES.items() if "in preparation by" in text]
    assert (
        "was being prepared by both sides"
        in SENTENCES["states/belarusian-quarter-astana-in-preparation"]
    )


def test_what_there_was_is_told_with_its_year_first() -> None:
    counts = {key: text for key, text in SENTENCES.items() if key.startswith("business_presence/")}
    assert not [key for key, text in counts.items() if re.match("There (?:was|were) ", text)]
    assert "In 2022, there were several joint assembly facilities" in "".join(counts.values())
