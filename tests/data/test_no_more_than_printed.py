"""What a sentence must not add to its page: a supplier, a speaker, a maker, a firmer verb."""

from __future__ import annotations

import pytest

from bykz_data.store.backends import rows_of
from tests.data.sentences import SENTENCES


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        # Page 60: "esbozaron"; footnote 98 names the speaker.
        (
            "cooperation_topics/government-meeting-astana-2022-construction",
            (
                "During the high-level working meeting of representatives of the governments of "
                "Belarus and Kazakhstan, both sides outlined priorities in construction."
            ),
        ),
        (
            "states/industrial-production-under-study-2022-under-study-2022",
            (
                "According to a quotation from a source whose title names the speaker, the "
                "production of machinery components and of industrial equipment was under study "
                "by both sides in 2022, as Roman Golovchenko said: they were studying the "
                "possibility of organizing it."
            ),
        ),
        # Page 62: Belarusian goods "se utilizarán"; an interest "por el cambio a semillas".
        (
            "product_trade/dairy-cattle-to-be-used-dairy-farm-1200",
            (
                "In 2022, according to a quoted source, the use of Belarusian dairy cattle was "
                "planned for the dairy farm for 1,200 head in Kazakhstan."
            ),
        ),
        (
            "product_trade/by-kz-seed-potatoes",
            (
                "In 2022, Kazakhstan was interested in seed potatoes of Belarusian breeding, in "
                "order to change over to them."
            ),
        ),
        # Page 62: partners plan, not the countries; page 63: representatives of companies.
        (
            "cooperation_topics/by-kz-joint-projects-in-construction",
            (
                "Partners from Belarus and Kazakhstan planned several projects in the "
                "construction sector in the near future."
            ),
        ),
        (
            "event_participants/rail-round-table-astana-2022-belarusian-food-companies",
            (
                "Representatives of Belarusian food-processing companies, among more than 80 "
                "participants, took part in the Belarusian-Kazakh round table on the transport "
                "of freight by rail."
            ),
        ),
        # Page 64: who assembled it, and at which plant they were trained, is not named.
        (
            "production/kazbelaz-first-dump-truck-2013",
            (
                "The first Belarusian dump truck was assembled, by the context at KazBelAZ, in "
                "Karaganda in August 2013."
            ),
        ),
        (
            "cooperation_ties/belaz-support-kz-karaganda-training-of-automotive-engineers",
            "By the context, automotive engineers of Karaganda were trained at BelAZ.",
        ),
        # Page 65: free economic zones, in the plural, "invitaron".
        (
            "project_participants/pavlodar-joint-subsoil-use-free-economic-zones",
            (
                "The free economic zones of Pavlodar Region invited interested companies of "
                "Minsk Region to the joint subsoil-use projects in Pavlodar Region."
            ),
        ),
        # Page 68: after the quotation the author speaks.
        (
            "cooperation_topics/by-kz-reserves-in-transport",
            (
                "The author held that there were still considerable reserves in transport for "
                "raising trade turnover."
            ),
        ),
    ],
)
def test_a_sentence_adds_nothing(fact: str, sentence: str) -> None:
    assert SENTENCES[fact] == sentence


def test_what_is_to_be_used_has_no_direction() -> None:
    used = [row for row in rows_of("product_trade") if row["status"] == "to_be_used"]
    assert len(used) >= 5
    assert all(row["flow"] == "not_told" and row["project"] for row in used)


def test_a_tie_known_from_the_context_says_so() -> None:
    links = [row for row in rows_of("organization_links") if row["basis"] == "context"]
    assert len(links) >= 15
    for row in links:
        assert "by the context, " in SENTENCES[f"organization_links/{row['link_id']}"].lower()
