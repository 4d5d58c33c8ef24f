"""What a second strict reader found on pages 2 to 23, each kind held against all rows."""

from __future__ import annotations

import pytest

from bykz_data.store.backends import rows_of
from tests.data.sentences import SENTENCES

PROJECTS = {row["project_id"]: row for row in rows_of("projects")}


def test_a_day_that_the_print_garbles_is_no_date() -> None:
    (row,) = [row for row in rows_of("events") if row["event_id"] == "journalism-2011-conference"]
    assert row["date"] == "2011"
    register = {row["contradiction_id"]: row for row in rows_of("contradictions")}
    assert "cannot be read" in str(register["journalism-2011-days"]["formula"])


def test_goods_of_several_plants_are_not_told_of_each_plant() -> None:
    found = 0
    for row in rows_of("project_products"):
        if PROJECTS[row["project"]]["count"] and row["status"] == "made":
            said = SENTENCES[f"project_products/{row['project_product_id']}"]
            assert " among the goods assembled in the " in said
            found += 1
    assert found >= 20


def test_a_place_is_no_maker_of_machines() -> None:
    found = 0
    for row in rows_of("project_participants"):
        if row["role"] == "maker" and row["place"]:
            said = SENTENCES[f"project_participants/{row['project_participant_id']}"]
            assert " of origin of the machines in " in said
            assert "maker" not in said
            found += 1
    assert found >= 6


def test_the_author_judges_a_project_as_its_last_state_has_it() -> None:
    judged = {"possible", "promising"}
    last = {
        row["project"]
        for row in rows_of("states")
        if row["voice"] == "author" and row["stage"] in judged
        if PROJECTS[row["project"]]["status"] == row["stage"]
    }
    assert last == {key for key, row in PROJECTS.items() if row["voice"] == "author"}
    for key in last:
        assert "the author held that" in SENTENCES[f"projects/{key}"]


def test_an_agreement_of_the_parties_is_theirs() -> None:
    # Page 4: "los gobiernos firmaron un acuerdo, en el que acordaron".
    rows = [row for row in rows_of("cooperation_topics") if row["page"] == 4]
    (agreed,) = {
        row["voice"]
        for row in rows
        if row["agreement"] == "press-agreement-2000" and row["modality"] == "agreed"
    }
    assert agreed == "both"


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        # Page 5: "definió las principales líneas".
        (
            "cooperation_topics/friendship-treaty-1996-main-lines-of-development-of-bilateral",
            (
                "The Treaty of Friendship and Cooperation defined the main lines of development of "
                "the bilateral relations of Belarus and Kazakhstan."
            ),
        ),
        # Page 8: who put the machines into operation.
        (
            "project_participants/kazakhstan-belarusian-machinery-assembly-partners",
            (
                "By the context, partners in the Customs Union and the Common Economic Space from "
                "Kazakhstan started the 12 assembly plants of Belarusian machinery in Kazakhstan."
            ),
        ),
        # Page 9: "establecimiento de centros logísticos".
        (
            "states/kazakh-logistics-centres-belarus-discussed",
            (
                "The Kazakh logistics centres in Belarus were discussed with a view to "
                "establishing them."
            ),
        ),
        # Page 10: "En este sentido".
        (
            "project_participants/fruit-vegetable-processing-joint-ventures-by-gomel-region",
            (
                "By the context, Gomel Region agreed on the joint ventures for fruit and vegetable "
                "processing in Kazakhstan with Almaty Region in the autumn of 2011."
            ),
        ),
        # Page 11: twelve structures in eleven places.
        (
            "diaspora_ties/kz-almaty",
            (
                "One or more of the structures that unite the Belarusian diaspora in Kazakhstan "
                "work in Almaty."
            ),
        ),
        # Page 16: only the hard road stands within the quotation marks.
        (
            "statements/lukashenko-a-both-countries-worked-for-decent-living-conditions",
            (
                "According to a quotation from a source whose title names the speaker, in 2012, "
                "Alexander Lukashenko spoke of a hard road of securing a decent life for the "
                "citizens, by the context travelled by Belarus and Kazakhstan in twenty years."
            ),
        ),
        # Page 18: 2014 is printed with the gross domestic product.
        (
            "targets/kz-labour-productivity-2014",
            (
                "B.L. Zalessky expects the labour productivity in manufacturing of Kazakhstan to "
                "grow at least 1.5-fold, by the context by 2014, as the carrying-out of the State "
                "Programme of Accelerated Industrial and Innovative Development should secure."
            ),
        ),
        # Page 19: "se llamó la atención sobre el hecho".
        (
            "cooperation_topics/joint-declaration-2012-deeper-strategic-partnership-as-foreign",
            (
                "At the same time as the joint declaration of the presidents of Belarus and "
                "Kazakhstan of 2012, attention was drawn to the fact that the deepening of the "
                "strategic partnership is a priority in the foreign policy of both states."
            ),
        ),
        # Page 21: "creación de un parque".
        (
            "states/kokshetau-park-priority-2012-11",
            (
                "The setting up of the Belarusian-Kazakh Industrial and Technological Park in "
                "Kokshetau was among the most urgent priorities for both sides at the ninth "
                "session of the Intergovernmental Commission in Astana in November 2012."
            ),
        ),
        # Page 23: whose view it is.
        (
            "projects/grain-storage-facilities",
            (
                "In 2013, the author held that the projects of storage facilities for Kazakh grain "
                "(for its later supply to Europe) could become very promising."
            ),
        ),
        # Page 64: what was discussed is not said twice.
        (
            "cooperation_topics/fire-equipment-talks-2021-joint-production-of-firefighting",
            (
                "During the talks of October 2021, both sides discussed setting up a joint "
                "production of firefighting equipment in Karaganda Region."
            ),
        ),
        # Page 55: "la tarea consistirá en".
        (
            "targets/agromashholding-combines-a-year",
            (
                "According to a quoted source, the task was for the output of combine harvesters, "
                "by the context that of Gomselmash and AgromashHolding KZ, to be up to 1,000 units "
                "a year from 2022 to 2024, that is, in the next three years, as stated in 2021."
            ),
        ),
    ],
)
def test_a_sentence_says_what_the_page_says(fact: str, sentence: str) -> None:
    assert SENTENCES[fact] == sentence
