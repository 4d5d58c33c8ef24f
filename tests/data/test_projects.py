"""Projects, their participants, products and states: right values read off the page."""

from __future__ import annotations

from typing import Any

import pytest

from bykz_data.store.backends import rows_of
from tests.data.sentences import SENTENCES

Row = dict[str, Any]
KEYS = {
    "projects": "project_id",
    "project_participants": "project_participant_id",
    "project_products": "project_product_id",
    "states": "state_id",
}
ROWS: dict[str, dict[str, Row]] = {
    table: {row[key]: row for row in rows_of(table)} for table, key in KEYS.items()
}


@pytest.mark.parametrize(
    ("project", "history"),
    [
        (
            "kokshetau-park",
            [
                (None, "planned", 9),
                ("2012", "begun", 36),
                ("2012-11", "priority", 21),
                ("2013", "under_construction", 25),
                ("2013-04", "agreed", 24),
                ("2016", "first_phase", 36),
            ],
        ),
        (
            "karaganda-belaz-assembly",
            [
                (None, "carried_out", 10),
                ("2012", "carried_out", 22),
                ("2013-06", "started", 64),
                ("2021-10", "operating", 64),
            ],
        ),
        (
            "tractor-cab-workshop-kostanay",
            [
                ("../2022", "completed", 60),
                ("2021", "planned", 46),
                ("2021", "begun", 52),
                ("2021-05", "planned", 51),
            ],
        ),
        ("kokshetau-park-second-phase", [("2016", "planned", 37)]),
        ("veterinary-medicines-production", [("2022", "under_construction", 62)]),
        ("belarusian-machinery-assembly-projects-kz", [("2013", "carried_out", 20)]),
        ("mogilevkhimvolokno-pet-plant", [("2013", "planned", 25), ("2013", "in_preparation", 26)]),
        ("ust-kamenogorsk-lift-assembly", [(None, "planned", 10)]),
    ],
)
def test_a_project_has_every_state_that_the_book_gives(
    project: str, history: list[tuple[str | None, str, int]]
) -> None:
    found = [
        (row["date"], row["stage"], row["page"])
        for row in ROWS["states"].values()
        if row["project"] == project
    ]
    assert sorted(found, key=lambda state: (state[0] or "", state[2])) == history


def test_the_agreed_centre_is_being_created() -> None:
    states = ROWS["states"]
    agreed = states["belarusian-industrial-centre-agreed-2021-06"]
    assert (agreed["voice"], agreed["page"], agreed["date_basis"]) == ("both", 56, "printed")
    created = states["belarusian-industrial-centre-under-construction-2021"]
    assert (created["page"], created["footnote"], created["date_basis"]) == (47, 74, "source")
    assert ROWS["projects"]["belarusian-industrial-centre"]["status"] == "under_construction"


def test_the_status_of_a_project_is_its_last_state() -> None:
    for key, project in ROWS["projects"].items():
        states = [row for row in ROWS["states"].values() if row["project"] == key]
        place = ("page", "footnote", "as_printed")
        shown = [s for s in states if [s[c] for c in place] == [project[c] for c in place]]
        assert [s["stage"] for s in shown] == [project["status"]], key
        assert [s["date"] for s in shown] == [project["status_date"]], key
        later = [s for s in states if shown[0]["date_end"] and s["date_start"]]
        assert all(s["date_start"] <= shown[0]["date_end"] for s in later), key


def test_a_state_is_one_of_exactly_one_thing_and_its_date_has_a_basis() -> None:
    for key, row in ROWS["states"].items():
        assert sum(bool(row[what]) for what in ("project", "agreement", "programme")) == 1, key
        assert bool(row["date"] or row["due"]) == bool(row["date_basis"]), key
        assert (row["voice"] == "side") == (row["side"] is not None), key
    for table, date in (("projects", "start"), ("project_products", "due")):
        for key, row in ROWS[table].items():
            assert (row[date] is None) == (row["date_basis"] is None), key


@pytest.mark.parametrize(
    ("participant", "role", "status", "page"),
    [
        ("maz-trading-house-astana-maz", "opener", "takes_part", 35),
        (
            "ceramic-tiles-joint-venture-kz-geological-environmental-services",
            "researcher",
            "takes_part",
            52,
        ),
        ("pavlodar-aluminium-cluster-by", "partner", "possible", 41),
        ("pavlodar-aluminium-cluster-by-minsk-region", "partner", "invited", 65),
        ("mtz-further-assembly-plant-kostanay-mtz", "planner", "takes_part", 46),
        ("kokshetau-park-mtz", "partner", "planned", 24),
        (
            "kokshetau-park-belarusian-state-agrarian-technical-university",
            "partner",
            "takes_part",
            25,
        ),
        ("building-materials-trading-house-bellesbumprom", "partner", "probable", 53),
        ("building-materials-trading-house-keramin", "partner", "planned", 53),
        ("regional-economic-cooperation-centre-by-government", "founder", "required", 7),
        (
            "belarusian-industrial-centre-belarus-tractor-production-plant",
            "partner",
            "quite_possible",
            46,
        ),
        ("dairy-farm-1200-kz-ministry-of-agriculture", "contractor", "of_interest", 61),
        ("mmz-trading-house-kz-mmz", "owner", "takes_part", 61),
        ("oilfield-equipment-joint-production-anchor", "founder", "intended", 26),
        ("baranovichi-shakarim-cooperation-baranovichi-state-university", "partner", "offered", 68),
        ("tractor-cab-workshop-kostanay-mtz", "contractor", "planned", 46),
        ("veterinary-medicines-production-belvitunifarm", "partner", "planned", 62),
    ],
)
def test_a_role_is_no_stronger_than_the_page(
    participant: str, role: str, status: str, page: int
) -> None:
    row = ROWS["project_participants"][participant]
    assert (row["role"], row["status"], row["page"]) == (role, status, page)


def test_those_who_are_not_partners_or_investors_are_not_called_so() -> None:
    participants = ROWS["project_participants"]
    assert "mtz-composite-group-plant-kostanay-mtz" not in participants
    investors = {row["project"] for row in participants.values() if row["role"] == "investor"}
    assert investors == {
        "mogilevkhimvolokno-pet-plant",
        "mogilevkhimvolokno-terephthalic-acid-plant",
    }
    # Page 26: the title of footnote 38 has the production, and neither of its two plants.
    for row in participants.values():
        if row["role"] == "investor":
            assert row["basis"] == "footnote_title"
            assert row["contribution"].startswith("in petrochemical production in Mogilev ")


def test_a_supplier_says_what_it_supplies() -> None:
    suppliers = [r for r in ROWS["project_participants"].values() if r["role"] == "supplier"]
    assert len(suppliers) >= 3
    assert all(row["contribution"] for row in suppliers)
    giving = ("supplier", "researcher", "inviter")
    participants = ROWS["project_participants"].values()
    assert all(row["contribution"] for row in participants if row["role"] in giving)
    # Page 62: Belarusian goods are to be used; who supplies them is not printed.
    assert "dairy-farm-1200-by" not in ROWS["project_participants"]


def test_collective_projects_are_apart_from_single_ones() -> None:
    projects = ROWS["projects"]
    counts = {key: row["count"] for key, row in projects.items() if row["count"]}
    assert counts == {
        "belarusian-machinery-assembly-projects-kz": 13,
        "joint-assembly-plants-kazakhstan-2017": 8,
        "kazakhstan-belarusian-machinery-assembly": 12,
    }
    assert all(projects[key]["grouping"] == "several" for key in counts)
    assert projects["joint-scientific-technical-projects"]["grouping"] == "dozens"
    phases = {key: row["phase"] for key, row in projects.items() if row["grouping"] == "phase"}
    assert phases == {"kokshetau-park-first-phase": 1, "kokshetau-park-second-phase": 2}


@pytest.mark.parametrize(
    ("product", "work", "status"),
    [
        ("maz-dump-truck-assembly-almaty-heavy-dump-trucks", "full_cycle", "made"),
        ("kokshetau-park-trailers", "assembly_line", "planned"),
        ("kokshetau-park-agricultural-vehicles", "make", "planned"),
        ("industrial-production-under-study-2022-pumping-units", "make", "under_study"),
        ("fire-vehicles-production-fire-engines", "make", "discussed"),
        ("gomselmash-rice-harvester-series-production-rice-harvesters", "series", "in_preparation"),
        ("semey-tractor-assembly-tractors", "assemble", "made"),
    ],
)
def test_what_is_done_with_a_product(product: str, work: str, status: str) -> None:
    row = ROWS["project_products"][product]
    assert (row["work"], row["status"]) == (work, status)


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        (
            "projects/kokshetau-park-first-phase",
            "The first phase of the Kokshetau park was started in 2016.",
        ),
        (
            "project_products/mogilevkhimvolokno-terephthalic-acid-plant-terephthalic-acid",
            (
                "Terephthalic acid is to be made from Kazakh paraxylene in the terephthalic "
                "acid plant at Mogilevkhimvolokno."
            ),
        ),
        (
            "project_participants/pavlodar-aluminium-cluster-by",
            (
                "Representatives of this part of the market from Belarus could take part in the "
                "aluminium cluster in Pavlodar Region, as the author sees it."
            ),
        ),
        (
            "project_products/kokshetau-park-loaders",
            (
                "Loaders of various sizes and modifications are to be assembled on a complete "
                "production line under the licence of several Belarusian factories in the "
                "Belarusian-Kazakh Industrial and Technological Park in Kokshetau."
            ),
        ),
        # Page 37: both sides only hope for the cluster.
        (
            "project_products/kokshetau-machinery-cluster-machinery-and-equipment",
            (
                "Machinery would be made in the powerful Belarusian-Kazakh machine-building "
                "cluster in Kokshetau, which is hoped for."
            ),
        ),
        (
            "project_participants/kokshetau-machinery-cluster-by",
            (
                "Belarus would take part in the powerful Belarusian-Kazakh machine-building "
                "cluster in Kokshetau, which is hoped for."
            ),
        ),
        # Page 37: an interview of that day says that they are planned.
        (
            "states/similar-parks-buses-planned-2014-06-11",
            (
                "As of 11 June 2014, the parks like Kokshetau's for making passenger buses were "
                "planned, according to Anatoly Nichkasov."
            ),
        ),
        # Page 46: a plant is the basis, and the quotation names nobody.
        (
            "project_participants/mtz-further-assembly-plant-kostanay-composite-group",
            (
                "The plant of Composite Group Kazakhstan is to be the basis of the further "
                "assembly plant of MTZ in Kostanay."
            ),
        ),
        (
            "project_participants/diesel-pumps-production-kostanay-mtz",
            (
                "By the context of a quotation, MTZ plans the production of diesel pumps in "
                "Kostanay."
            ),
        ),
        (
            "states/belarusian-machinery-assembly-projects-kz-carried-out-2013",
            (
                "The 13 assembly projects of Belarusian machinery were being "
                "carried out actively in Kazakhstan already at the beginning of 2013."
            ),
        ),
    ],
)
def test_sentences_say_what_the_page_says(fact: str, sentence: str) -> None:
    assert SENTENCES[fact] == sentence


def test_no_sentence_of_a_project_names_a_place_twice() -> None:
    places = {row["place_id"]: row["name"] for row in rows_of("places")}
    for key, row in ROWS["projects"].items():
        if row["place"]:
            assert SENTENCES[f"projects/{key}"].count(places[row["place"]]) <= 1, key


def test_notes_carry_no_facts_but_how_the_cells_were_read() -> None:
    notes = [row["note"] for table in ROWS.values() for row in table.values() if row["note"]]
    assert len(notes) < 80
    assert all(note.endswith(".") for note in notes)


def test_two_sums_of_50_million_have_each_their_scope() -> None:
    targets = {row["target_id"]: row for row in rows_of("targets")}
    plant = targets["mtz-composite-group-plant-investment"]
    assert (plant["project"], plant["page"]) == ("mtz-further-assembly-plant-kostanay", 46)
    whole = targets["kostanay-production-facilities-investment"]
    assert (whole["value"], whole["qualifier"], whole["page"]) == (50e6, "approx", 52)
    assert (whole["project"], whole["footnote"], whole["voice"]) == (None, 85, "quoted")
