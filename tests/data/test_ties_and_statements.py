"""Ties of cooperation and of the diaspora, statements and offices: what each page says."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bykz_data import load
from bykz_data.store.backends import rows_of

Row = dict[str, Any]
ROWS: dict[str, dict[str, Row]] = {
    table: {str(row[key]): row for row in rows.to_pylist()}
    for table, key, rows in (
        ("cooperation_ties", "cooperation_tie_id", load("cooperation_ties", "arrow")),
        ("diaspora_ties", "diaspora_tie_id", load("diaspora_ties", "arrow")),
        ("offices", "office_id", load("offices", "arrow")),
        ("statements", "statement_id", load("statements", "arrow")),
    )
}
TIES, STATEMENTS = ROWS["cooperation_ties"], ROWS["statements"]
SENTENCES: dict[tuple[str, str], str] = {
    (str(row["table"]), str(row["row"])): str(row["sentence"])
    for row in load("facts", "arrow").to_pylist()
    if row["table"] in ROWS
}
EVERY = [(table, key) for table, rows in ROWS.items() for key in rows]


def one(rows: dict[str, Row], **cells: object) -> Row:
    """Return the only row that has these cells."""
    (found,) = [row for row in rows.values() if all(row[c] == v for c, v in cells.items())]
    return found


@pytest.mark.parametrize(
    ("page", "agreement", "source", "target"),
    [
        (7, "joint-declaration-2011", "by-government", "kz-government"),
        (19, "joint-declaration-2012", "by-government", "kz-government"),
    ],
)
def test_a_declaration_instructs_both_governments(
    page: int, agreement: str, source: str, target: str
) -> None:
    row = one(TIES, page=page, modality="instructed")
    assert row["mutual"]
    assert row["agreement"] == agreement
    assert (row["source_organization"], row["target_organization"]) == (source, target)


def test_an_impersonal_expectation_is_of_neither_side() -> None:
    row = one(TIES, page=32, modality="expected", mutual=True)
    assert (row["source_place"], row["target_place"]) == ("by", "kz")
    sentence = SENTENCES["cooperation_ties", row["cooperation_tie_id"]]
    assert sentence == (
        "In 2017, growth of the cooperation of Belarus and Kazakhstan in the coming years was "
        "expected."
    )


@pytest.mark.parametrize("industry", ["chemical", "glass"])
def test_both_parties_debate_on_page_55(industry: str) -> None:
    (row,) = [r for r in TIES.values() if r["page"] == 55 and f"{industry} ind" in r["topic"]]
    assert (row["modality"], row["mutual"]) == ("discussed", True)
    assert (row["source_place"], row["target_place"]) == ("by-gomel-region", "kz")
    # "Ofreciendo a sus socios kazajos": with them, not with Kazakhstan.
    start = "By the context, in 2021, Gomel Region and its Kazakh partners were discussing "
    assert SENTENCES["cooperation_ties", row["cooperation_tie_id"]].startswith(start)


@pytest.mark.parametrize("page", [4, 49])
def test_both_sides_hope(page: int) -> None:
    row = one(TIES, page=page, modality="hoped")
    assert (row["mutual"], row["degree"]) == (True, "considerable")


def test_what_the_author_demands_or_judges_is_his() -> None:
    suggested = [row for row in TIES.values() if row["modality"] == "suggested"]
    assert [row["page"] for row in suggested] == [42, 42]
    for row in TIES.values():
        if row["modality"] in ("assessed", "suggested"):
            assert row["source_person"] == "zalessky-b"
        elif row["modality"] == "relevant":
            # That something is topical, or a market important, names no judge.
            assert row["source_person"] == (
                "zalessky-b" if row["degree"] in ("especially", "considerable") else None
            )
        elif row["modality"] == "demanded":
            # "Se cree que" on page 11 is nobody's.
            assert (row["source_person"] is None) == ("newspapers" in row["actors"])
        else:
            quoted = {4: "zalessky-b", 10: "smirnov-a", 16: "lukashenko-a"}
            quoted |= {17: "myasnikovich-m", 52: "utyupin-p"}
            quoted = quoted if row["source_person"] else {}
            assert row["source_person"] == quoted.get(row["page"])


def test_a_denied_tie_is_negated() -> None:
    row = one(TIES, negated=True)
    assert (row["page"], row["kind"], row["degree"]) == (5, "competition", "practically_all")
    sentence = SENTENCES["cooperation_ties", row["cooperation_tie_id"]]
    assert sentence == "Belarus and Kazakhstan have practically no competing industries."


def test_ten_exporters_are_each_ready_to_supply_more() -> None:
    rows = [
        row for row in TIES.values() if row["degree"] == "practically_all" and row["page"] == 42
    ]
    assert len({row["source_organization"] for row in rows}) == 10
    assert {row["modality"] for row in rows} == {"ready"}


def test_nine_bodies_are_the_framework_of_one_tie_each() -> None:
    rows = [row for row in TIES.values() if row["page"] == 5 and row["framework"]]
    assert len({row["framework"] for row in rows}) == len(rows) == 9
    assert all(row["mutual"] for row in rows)


@pytest.mark.parametrize(
    ("page", "source", "modality", "target", "period"),
    [
        (10, "kz", "attracted", "by", "2009-09-04"),
        (22, "by-brest-region", "of_interest", "kz-karaganda-region", "2013"),
        (31, "by", "exists", "kz", "1992/.."),
        (32, "by", "declared_ready", "kz", "2017"),
        (40, "kz-pavlodar-region", "proposed", "by-gomel", "2017-04"),
        (42, "kz-akmola-region", "about_to", "by-grodno-region", "2014"),
        (55, "by-brest-region", "intended", "kz", "2021"),
        (65, "kz-karaganda-region", "possible", "by", "2021"),
        (67, "kz", "exists", "by-mogilev-region", "2022"),
    ],
)
def test_ties_follow_the_verb(
    page: int, source: str, modality: str, target: str, period: str | None
) -> None:
    cells = (source, modality, target, period)
    names = ("source_place", "modality", "target_place", "period")
    assert cells in [
        tuple(row[name] for name in names) for row in TIES.values() if row["page"] == page
    ]


@pytest.mark.parametrize(
    ("page", "start"),
    [
        (20, "Belarus and Kazakhstan agreed that joint ventures are needed"),
        (59, "Belarus and Kazakhstan declared at a high level that their trade turnover"),
    ],
)
def test_what_both_sides_say_is_of_both(page: int, start: str) -> None:
    row = one(STATEMENTS, page=page, voice="both")
    assert row["person"] is None
    assert row["organization"] is None
    assert start in SENTENCES["statements", row["statement_id"]]


def test_statements_name_their_speaker_as_the_voice_says() -> None:
    for row in STATEMENTS.values():
        named = row["person"] is not None, row["organization"] is not None
        assert named == {
            "person": (True, False), "author": (True, False), "organization": (False, True),
            "both": (False, False), "quoted": (False, False), "not_told": (False, False),
        }[row["voice"]], row["statement_id"]  # fmt: skip
        assert (row["person"] == "zalessky-b") == (row["voice"] == "author")
        nouns = ("proposed", "called_for", "congratulated", "published", "spoke_of")
        takes_clause = row["verb"] not in nouns
        assert row["content"].startswith(("that ", "at a high level that ")) == takes_clause


@pytest.mark.parametrize(
    ("key", "cells"),
    [
        ("lukashenko-a-congratulations", ("congratulated", None, "2012", "footnote_title")),
        ("nazarbayev-n-eurasian", ("said", "nazarbayev-address-2012", "2012-12-14", "body")),
        ("nichkasov-a", ("said", "nichkasov-khabar-interview-2014", "2014-06-11",
                         "footnote_author")),
        ("intergovernmental", ("noted", "commission-session-16", "2021-05", "body")),
        ("beisenbayev", ("proposed", "beisenbayev-speech-gomel-2021", "2021", "body")),
        ("brylo-i-food", ("spoke_of", None, "2021", "title_speaker")),
        ("zalessky-b-hope", ("hoped", None, "2021", "body")),
    ],
)  # fmt: skip
def test_statements_have_verb_occasion_date_and_basis(
    key: str, cells: tuple[str | None, ...]
) -> None:
    (row,) = [row for name, row in STATEMENTS.items() if name.startswith(key)]
    assert tuple(row[name] for name in ("verb", "event", "date", "basis")) == cells


def test_a_speaker_whom_only_a_title_names_is_said_to_stand_there() -> None:
    openings = {
        "footnote_title": "According to the title of the cited source, ",
        "title_speaker": "According to a quotation from a source whose title names the speaker, ",
    }
    for key, row in STATEMENTS.items():
        for basis, opening in openings.items():
            assert SENTENCES["statements", key].startswith(opening) == (row["basis"] == basis), key
    key = "nazarbayev-n-number-of-belarusian-enterprises-in-kazakhstan"
    assert STATEMENTS[key]["basis"] == "title_speaker"
    assert one(STATEMENTS, page=39, person="dvornik-v")["basis"] == "footnote_title"


def test_a_title_that_names_only_an_occasion_names_no_speaker() -> None:
    # "Lukashenka se reune con ... Nazarbayev": two persons, neither of whom is printed to speak.
    quoted = {row["footnote"] for row in STATEMENTS.values() if row["voice"] == "quoted"}
    assert quoted == {19, 20, 30, 31, 34, 35, 37, 39}
    for table in ("statements", "cooperation_topics", "product_trade", "project_participants"):
        for row in rows_of(table):
            if row["footnote"] in quoted:
                assert row["basis"] != "title_speaker", (table, row)
    assert SENTENCES["statements", "presidents-meeting-2012-belarus-as-western-gate-to-europe"] == (
        "A source quoted on the meeting of Presidents Lukashenko and Nazarbayev in 2012 spoke of "
        'readiness to become a "western gate" for Kazakhstan on its way to Europe, by the context '
        "that of Belarus."
    )


def test_what_the_heads_of_state_said_in_2017_has_no_occasion() -> None:
    rows = [row for row in STATEMENTS.values() if row["page"] == 31]
    assert [(row["event"], row["date"], row["basis"]) for row in rows] == [
        (None, "2017", "context")
    ] * 2


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (2, "According to a quotation"),
        (5, "within the emerging Economic Association Agreement"),
        (10, "according to A.V. Smirnov"),
        (16, "to 3 billion US dollars and then gradually to 5 billion"),
        (32, "Belarus said it was ready"),
        (38, "judged that the enterprises of Belarus could also find"),
        (39, "where business interests, in the words of Kanat Bozumbayev in 2014, are developing"),
        (42, "have creative contacts with their Kazakh colleagues"),
        (66, "most seriously intended"),
        (67, "to which the year added new colours"),
    ],
)
def test_a_tie_says_who_says_it_and_how_far(page: int, words: str) -> None:
    told = [SENTENCES["cooperation_ties", key] for key in TIES if TIES[key]["page"] == page]
    assert any(words.lower() in sentence.lower() for sentence in told)


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        (
            "kobyakov-a-head-of-government",
            ("Andrei Kobyakov was head of government of Belarus in "
            "August 2017."),
        ),
        (
            "nichkasov-a-ambassador",
            ("According to the title of the cited source, Anatoly Nichkasov was Ambassador "
            "Extraordinary and "
            "Plenipotentiary of Belarus in Kazakhstan on 11 June 2014."),
        ),
        (
            "beisenbayev-a-head-of-mission",
            ("Askar Beisenbayev was head of the diplomatic mission of "
            "Kazakhstan in Belarus in 2021."),
        ),
        (
            "golovchenko-r-prime-minister",
            ("Roman Golovchenko was Prime Minister of Belarus in June "
            "2021."),
        ),
        (
            "lukashenko-a-president-2017",
            ("By the context, Alexander Lukashenko was President of Belarus in "
            "November 2017."),
        ),
    ],
)  # fmt: skip
def test_offices_are_told(key: str, sentence: str) -> None:
    assert SENTENCES["offices", key] == sentence


def test_the_diaspora_lives_works_and_cooperates() -> None:
    rows = ROWS["diaspora_ties"]
    assert rows["kz"]["kind"] == "residence"
    for row in rows.values():
        assert (row["kind"] == "official_cooperation") == (row["partner_organization"] is not None)
        assert (row["page"] == 12) == (row["partner_organization"] is not None)


@pytest.mark.parametrize(("table", "key"), EVERY)
def test_no_note_carries_a_fact(table: str, key: str) -> None:
    row = ROWS[table][key]
    assert len(key) <= 64
    note = str(row["note"] or "")
    assert note.startswith("Print: ") or not re.search(r"[0-9]", note)
    if table == "statements":
        assert (row["date"] is None) == (row["date_basis"] is None)
    else:
        assert (row["period"] is None) == (row["date_basis"] is None)


def test_no_two_sentences_of_a_table_are_the_same() -> None:
    for table, rows in ROWS.items():
        assert len({SENTENCES[table, key] for key in rows}) == len(rows)


def test_no_sentence_has_a_gap() -> None:
    for sentence in SENTENCES.values():
        assert not re.search(r"None|  | [,.]|,[,.]|\{", sentence), sentence
