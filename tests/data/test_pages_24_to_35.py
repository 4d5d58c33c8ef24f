"""What a strict reading of pages 24 to 35 found: the sentences say what these pages say."""

from __future__ import annotations

import pytest

from tests.data.sentences import SENTENCES

TITLE = "According to the title of the cited source, "
PARK = "the Belarusian-Kazakh Industrial and Technological Park in Kokshetau"


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        # Page 24: the initiative came before the agreement that was signed in April 2013.
        (
            "states/park-joint-venture-agreement-2013-proposed-2013-04",
            (
                "The agreement to set up a joint venture for the Kokshetau industrial and "
                "technological park had been proposed by Belarus by April 2013."
            ),
        ),
        # Page 33: "el memorando firmado", without a date.
        (
            "agreements/maz-hyundai-memorandum-2017",
            (
                "The memorandum between MAZ and Hyundai Trans Auto had been signed by 2017; it "
                "concerns the supply of 100 kits of dump trucks and utility vehicles."
            ),
        ),
        (
            "deliveries/maz-hyundai-kits-2018",
            (
                "By the context, MAZ is to deliver 100 kits of dump trucks and utility vehicles to "
                "Hyundai Trans Auto in Kazakhstan in 2018, as agreed by 2017 (Memorandum between "
                "MAZ and Hyundai Trans Auto)."
            ),
        ),
        # Page 26: the intention of two firms is no plan; page 31: the presidents signed.
        (
            "project_products/oilfield-equipment-joint-production-oilfield-equipment",
            (
                "Oilfield equipment is intended to be made in a joint production in "
                "East Kazakhstan Region."
            ),
        ),
        (
            "programmes/social-economic-cooperation-measures-2026",
            (
                "The programme of measures for the implementation of the Treaty on Social and "
                "Economic Cooperation until 2026, a joint programme of Belarus and Kazakhstan "
                "until 2026, was signed in November 2017."
            ),
        ),
    ],
)
def test_acts_are_dated_and_called_as_the_page_has_them(fact: str, sentence: str) -> None:
    assert SENTENCES[fact] == sentence


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        # Page 27: "productos lácteos" is outside the quotation marks.
        (
            "statements/visit-kazakhstan-2012-new-stage-of-bilateral-cooperation",
            (
                "A source quoted on the official visit of Mikhail Myasnikovich to Kazakhstan in "
                "2012 said that the agreements reached, by the context those on the production of "
                "dairy products, open a new stage of bilateral cooperation."
            ),
        ),
        # Footnote 41: the words are in the title alone.
        (
            "statements/bulegenov-e-great-potential-of-economic-cooperation",
            (
                f"{TITLE}in 2013, Ergali Bulegenov said that the economic cooperation between "
                "Kazakhstan and Belarus has great potential."
            ),
        ),
        # Footnote 38: "la producción petroquímica de Mogilev".
        (
            "project_participants/mogilevkhimvolokno-pet-plant-kz",
            (
                f"{TITLE}Kazakhstan invests in petrochemical production in Mogilev together with "
                "Belarus, by the context in the PET materials plant at Mogilevkhimvolokno."
            ),
        ),
        # Page 32: it is the localization that creates jobs.
        (
            "cooperation_ties/by-expectation-kz-more-jobs-in-kazakhstan-through-higher",
            (
                "In 2017, B.L. Zalessky judged that a higher localization, in Kazakhstan, of the "
                "products made jointly will create more jobs there."
            ),
        ),
    ],
)
def test_only_the_words_of_a_source_are_put_in_its_mouth(fact: str, sentence: str) -> None:
    assert SENTENCES[fact] == sentence


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("cooperation_topics/customs-union-effective-trade", "the existing economic conditions"),
        ("cooperation_topics/customs-union-effective-trade", f"called for {PARK} to demonstrate"),
        ("product_trade/by-kz-export-total", "quite eloquently showed"),
        ("cooperation_topics/mogilevkhimvolokno-plants-a-tempting-idea", "the mere idea"),
        ("cooperation_topics/treaty-2017-new-technological-level-of-interaction", "today"),
        ("cooperation_topics/by-kz-agriculture", "the launch of promising projects"),
        (
            "cooperation_topics/treaty-2017-projects-for-joint-high-value-added-products",
            "joint products of high added value and secure employment",
        ),
        ("organization_links/gomselmash-produces-rice-harvesting-equipment", "a machine, which"),
        (
            "trade/by-bellesbumprom-kz-particle-board-export-rank-2017-01-2017-09",
            "2nd among all goods by volume of sales",
        ),
        (
            "cooperation_topics/digital-transport-corridors-corridors-towards-western-europe",
            "had ambitious plans of cooperation in the development of",
        ),
        ("targets/container-transit-doubling", "to double, as the strategic goal"),
        # Page 32: "representantes de la comunidad empresarial", not the communities themselves.
        ("event_participants/business-forum-2017-by", "Representatives of Belarusian business"),
        ("statements/nazarbayev-n-number-of-belarusian-enterprises-in-kazakhstan", "today"),
    ],
)
def test_no_word_of_these_pages_is_lost(fact: str, words: str) -> None:
    assert words in SENTENCES[fact]


def test_a_time_that_is_held_important_is_no_measured_one() -> None:
    # Page 34: "Es importante que ... llegue a Europa Occidental en dos semanas."
    assert "indicators/container-travel-time" not in SENTENCES
    told = SENTENCES["targets/container-travel-time"]
    assert told.startswith("According to B.L. Zalessky, ")
    assert told.endswith("should be 2 weeks, as stated in 2017.")


@pytest.mark.parametrize("goal", ["doubling", "2020", "2025"])
def test_the_goals_of_transit_name_no_country_that_is_crossed(goal: str) -> None:
    assert "through" not in SENTENCES[f"targets/container-transit-{goal}"]


def test_what_the_footnote_of_a_lost_title_prints_is_an_event() -> None:
    # Footnote 43: the second international scientific conference.
    assert SENTENCES["events/scientific-conference-2013-minsk"] == (
        f"{TITLE}the 2nd international scientific conference took place in Minsk on 20 February "
        "2013."
    )
