"""What pages 2 to 12 say: verbs, whose word it is, and what only the context shows."""

from __future__ import annotations

import re

import pytest

from bykz_data.store.backends import rows_of
from tests.data.sentences import SENTENCES


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        # Page 6: a title on the signing does not say that it had been done.
        (
            "agreements/long-term-economic-cooperation-treaty-2009",
            (
                "According to the title of the cited source, that source, of 2009, is on the "
                "signing of the treaty between Kazakhstan and Belarus on long-term economic "
                "cooperation for 2009 to 2016."
            ),
        ),
        # Page 6: "abarcaba una serie de áreas clave prometedoras".
        (
            "cooperation_topics/programme-2009-2016-removal-of-barriers-to-mutual-trade",
            (
                "The Economic Cooperation Programme 2009-2016 covered the removal of barriers to "
                "mutual trade among a number of key promising areas (area 3 of the list)."
            ),
        ),
        # Page 7: that the talks were part of the visit is not printed.
        (
            "events/presidents-talks-astana-2011",
            (
                "The talks of the presidents of Belarus and Kazakhstan took place in Astana "
                "on 24 May 2011, by the context as part of the official visit of the "
                "President of Belarus to Kazakhstan."
            ),
        ),
        # Page 7: 2011 is the year of the instruction.
        (
            "states/regional-economic-cooperation-centre-required-2011",
            (
                "In 2011, instructions were given to set up the centre for regional economic "
                "cooperation: the joint declaration that was adopted after the talks of the "
                "presidents instructed the governments of both countries."
            ),
        ),
        # Page 8: "artículos básicos".
        (
            "trade/by-kz-export-items-2010",
            "Belarus's exports to Kazakhstan comprised 404 basic goods in 2010.",
        ),
        # Page 8: "se han instalado", "la tarea", "han puesto en marcha".
        (
            "projects/kazakhstan-belarusian-machinery-assembly",
            (
                "The 12 assembly plants of Belarusian machinery in Kazakhstan were set up "
                "from 2010 to 2011."
            ),
        ),
        (
            "targets/kz-low-consumption-tractors-2012",
            (
                "According to a quoted source, the task was for the output of low-consumption "
                "tractors in Kazakhstan to rise to 1,500 units in 2012, as stated in 2011."
            ),
        ),
        (
            "cooperation_topics/by-launch-of-new-joint-projects",
            ("A quoted source named the launch of new joint projects among the tasks for 2012."),
        ),
        (
            "project_participants/cardan-shaft-assembly-kz",
            (
                "By the context, partners in the Customs Union and the Common Economic Space "
                "from Kazakhstan started the assembly project of cardan shafts in Kazakhstan."
            ),
        ),
        # Page 10: "se está desarrollando con éxito".
        (
            "states/north-kazakhstan-joint-projects-platform-developing",
            (
                "The platform of joint projects in North Kazakhstan Region is being developed "
                "successfully."
            ),
        ),
        # Page 10: the year goes with the delivery.
        (
            "deliveries/tractor-kits-semey-2011",
            (
                "More than 2,000 tractor kits from Belarus are to be delivered to Semey in "
                "2011, for the tractor assembly."
            ),
        ),
        # Page 11: advice, no demand.
        (
            "cooperation_ties/by-proposal-kz-belarusian-diaspora-in-kazakhstan-as-a",
            (
                "B.L. Zalessky judged that it is advisable to draw the attention of the "
                "international journalists of Belarus to the Belarusian diaspora in "
                "Kazakhstan, one of the real resources for strengthening the information "
                "support of Belarusian-Kazakh cooperation."
            ),
        ),
        # Page 12: six of the district executive committees, not all.
        (
            "cooperation_ties/by-cooperation-kz-official-cooperation-of-belarusian-districts",
            (
                "In 2011, six district executive committees of Belarus cooperated with "
                "compatriots in Kazakhstan, already officially."
            ),
        ),
        # Page 12, footnote 15: an address to those who took part, perhaps in writing.
        (
            "statements/proleskovsky-o-growing-role-of-the-mass-media-in-social-socio",
            (
                "O.V. Proleskovsky said in an address to those who took part in the 13th "
                'International Scientific and Practical Conference "Journalism-2011: state, '
                'problems and prospects" that the mass media play a growing part in social, '
                "socio-economic and cultural processes."
            ),
        ),
    ],
)
def test_a_sentence_says_what_the_page_says(fact: str, sentence: str) -> None:
    assert SENTENCES[fact] == sentence


def test_a_part_in_a_project_that_only_the_context_shows_says_so() -> None:
    found = 0
    for table in ("project_participants", "project_products"):
        for row in rows_of(table):
            if row["basis"] == "context":
                said = SENTENCES[f"{table}/{next(iter(row.values()))}"]
                assert re.search("(?i)by the context|spoken of|title of the cited source", said), (
                    said
                )
                found += 1
    assert found >= 20


def test_page_9_names_no_town_of_the_park() -> None:
    for table in ("states", "project_products", "project_participants", "cooperation_topics"):
        for row in rows_of(table):
            if row["project"] == "kokshetau-park" and row["page"] == 9:
                assert row["basis"] == "context", row
