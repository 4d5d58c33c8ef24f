"""Topics of cooperation: what each page says, in the cells and in the sentence made from them."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest

from bykz_data import load

Row = dict[str, Any]

TOPICS: dict[str, Row] = {
    str(row["topic_id"]): row for row in load("cooperation_topics", "arrow").to_pylist()
}
SENTENCES: dict[str, str] = {
    str(row["row"]): str(row["sentence"])
    for row in load("facts", "arrow").to_pylist()
    if row["table"] == "cooperation_topics"
}
CONTEXTS = ("agreement", "event", "programme", "project", "organization")

# One or more for each kind of fault that the first edition had, read off the page.
READ: dict[str, Row] = {
    # Whose words: the author demands, both agree, the declaration instructs, a source is quoted.
    "by-kz-media-coverage-of-the-experience-of-the-joint-assembly": {
        "modality": "demanded",
        "voice": "author",
        "person": "zalessky-b",
    },
    "joint-declaration-2011-energy-dialogue": {"modality": "instructed", "voice": "document"},
    "joint-declaration-2012-investment": {"modality": "instructed", "voice": "both"},
    "kazagro-2022-brand-awareness": {
        "modality": "purpose",
        "voice": "organization",
        "organization": "mmz",
        "side": None,
    },
    "kokshetau-park-transfer-of-belarusian-technologies": {
        "modality": "assessed",
        "voice": "quoted",
    },
    "akhmetov-meeting-2013-joint-ventures-as-the-future-of-business": {
        "modality": "assessed",
        "voice": "both",
    },
    "nazarbayev-address-2012-development-of-new-industries": {
        "modality": "demanded",
        "voice": "person",
        "person": "nazarbayev-n",
    },
    # Degree, and place in a list of nine areas or of five.
    "commission-session-9-joint-projects-in-light-industry": {
        "modality": "priority",
        "degree": "most_urgent",
        "voice": "both",
    },
    "programme-2009-2016-removal-of-barriers-to-mutual-trade": {
        "modality": "priority",
        "degree": "key_promising",
        "position": 3,
    },
    "kz-strategic-plan-2020-better-quality-of-public-services": {"degree": "key", "position": 5},
    "by-kz-construction-sector": {"modality": "of_interest", "degree": "considerable"},
    "rail-round-table-2022-cargo-transit-to-china-through-kazakhstan": {
        "modality": "discussed",
        "degree": "considerable",
    },
    # What the author says after a quotation is his.
    "by-kz-reserves-in-transport": {"modality": "assessed", "voice": "author", "event": None},
    "government-meeting-astana-2022-construction": {"modality": "outlined", "voice": "both"},
    "by-kz-joint-projects-in-construction": {"modality": "planned", "actors": "partners"},
    # States follow the verb.
    "maz-dump-truck-assembly-almaty-welding-of-the-dump-trucks": {"modality": "reported"},
    "programme-2009-2016-new-dynamic-of-bilateral-trade-and-economic": {
        "modality": "assessed",
        "voice": "author",
    },
    "golovchenko-visit-2021-development-of-bilateral-trade": {"modality": "reported"},
    "ceramic-tiles-joint-venture-sufficient-raw-materials": {"modality": "condition"},
    # Difficulty, purpose, terms.
    "by-kz-promotion-of-joint-products-on-foreign-markets": {
        "modality": "difficult",
        "condition": (
            "today without the mutual exchange of technology and closer integration of production"
        ),
    },
    "by-kz-more-interaction-between-the-regions-as-a-means-of": {
        "modality": "outlined",
        "voice": "not_told",
        "purpose": "return to the record level of mutual trade of 2014",
    },
    # Where the print gives it, and when.
    "commission-session-16-days-of-culture": {"basis": "footnote_title", "footnote": 69},
    "intergovernmental-commission-trade": {"modality": "subject", "basis": "name"},
    "agromashholding-higher-output-of-self-propelled-mowers-in-2021": {
        "period": "2021",
        "date_basis": "context",
    },
    "dairy-farm-1200-construction-works-from-2022-into-2023": {
        "period": "2022/2023",
        "date_basis": "source",
    },
}


@pytest.mark.parametrize("key", READ)
def test_the_cells_say_what_the_page_says(key: str) -> None:
    assert {column: TOPICS[key][column] for column in READ[key]} == READ[key]


WRITTEN = {
    "commission-session-9-joint-projects-in-light-industry": """
        During the 9th session of the Belarusian-Kazakh Intergovernmental Commission on Trade and
        Economic Cooperation, both sides named joint projects in light industry among the most
        urgent areas of cooperation.""",
    "by-kz-promotion-of-joint-products-on-foreign-markets": """
        A quoted source called the promotion of joint products on foreign markets difficult today
        without the mutual exchange of technology and closer integration of production.""",
    "kazagro-2022-wider-business-prospects": """
        During the international exhibition KazAgro-2022, MMZ aimed at wider business prospects.""",
    "joint-declaration-2011-larger-mutual-turnover-of-services": """
        The joint declaration of the presidents of Belarus and Kazakhstan of 2011 instructed both
        governments to concentrate on a larger mutual turnover of services, as a priority area.""",
}


@pytest.mark.parametrize("key", WRITTEN)
def test_the_sentence_says_it_in_plain_english(key: str) -> None:
    assert SENTENCES[key] == " ".join(WRITTEN[key].split())


def test_no_two_topics_have_the_same_sentence() -> None:
    assert [text for text, times in Counter(SENTENCES.values()).items() if times > 1] == []


@pytest.mark.parametrize("row", TOPICS.values(), ids=list(TOPICS))
def test_who_speaks_is_named_once(row: Row) -> None:
    voice = row["voice"]
    assert (row["side"] is not None) == (voice == "side")
    assert (row["person"] is not None) == (voice in ("author", "person", "report"))
    assert (row["person"] == "zalessky-b") == (voice == "author")
    if voice in ("document", "participants"):
        assert any(row[column] for column in CONTEXTS)
    if voice == "organization":
        assert row["organization"]


@pytest.mark.parametrize("row", TOPICS.values(), ids=list(TOPICS))
def test_a_period_says_how_it_was_found(row: Row) -> None:
    assert (row["period"] is None) == (row["date_basis"] is None)


def test_keys_are_short() -> None:
    assert [key for key in TOPICS if len(key) > 64] == []


@pytest.mark.parametrize("row", [row for row in TOPICS.values() if row["note"]])
def test_a_note_carries_no_number_that_no_cell_holds(row: Row) -> None:
    if row["note"].startswith("Print: "):
        return
    cells = " ".join(str(value) for column, value in row.items() if column != "note")
    assert [number for number in re.findall(r"\d+", row["note"]) if number not in cells] == []
