"""Pages 24 to 46, read a second time: whose words, by the context, and no small word lost."""

from __future__ import annotations

import pytest

from tests.data.sentences import SENTENCES

TITLE = "According to the title of the cited source, "


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        # Page 24: "el futuro ... será" and "la participación en el proyecto permitirá a
        # Bielorrusia" stand before the quotation marks.
        ("akhmetov-meeting-2013-joint-ventures-as-transnational", "spoke of joint ventures"),
        (
            "ambassador-meeting-2013-benefits-of-the-kokshetau-park",
            "said that this, by the context taking part in the Kokshetau park, will allow",
        ),
        # Page 35: "fábricas de ensamblaje conjunto operativas en Kazajistán, donde".
        (
            "bulegenov-e-equipment-assembled-at-the-joint-plants",
            "by the context in the joint assembly plants in Kazakhstan",
        ),
        # Page 39: "los intereses empresariales".
        (
            "bozumbaev-k-business-interests-of-pavlodar-region-develop-within",
            "said that these, by the context business interests in Pavlodar Region, are",
        ),
        # Page 52: "no excluye"; page 64: who assembled the first dump truck.
        ("utyupin-p-possible-equipment-of-the-dwellings-of-the-belarusian", "spoke of the poss"),
        (
            "akhmetova-a-who-assembled-the-first-belarusian-dump-truck",
            "by the context as those who assembled the first Belarusian dump truck",
        ),
    ],
)
def test_what_stands_before_a_quotation_is_not_the_speakers(statement: str, words: str) -> None:
    assert words in SENTENCES[f"statements/{statement}"]


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        # Page 24: a flat future, with "ya que".
        (
            "cooperation_ties/by-gomel-region-expectation-kz-kostanay-region-gomel-region",
            (
                "In 2013, B.L. Zalessky judged that Gomel Region will become a concrete partner "
                "of Kostanay Region in Belarus, since the initiative for a cooperation agreement "
                "with Gomel Region had already come from the leaders of Kostanay Region."
            ),
        ),
        # Page 24: "Basándose en el entendimiento de que ..., las partes firmaron un acuerdo".
        (
            "cooperation_topics/akhmetov-meeting-2013-joint-ventures-as-the-future-of-business",
            (
                "Both sides held that the future of the business cooperation of Belarus and "
                "Kazakhstan will be for joint ventures, and on this understanding signed the "
                "agreement to set up a joint venture for the Kokshetau industrial and "
                "technological park."
            ),
        ),
        # Page 26, title of footnote 38, which names no plant.
        (
            "project_participants/mogilevkhimvolokno-terephthalic-acid-plant-by",
            (
                f"{TITLE}Belarus invests in petrochemical production in Mogilev together with "
                "Kazakhstan, by the context in the terephthalic acid plant at Mogilevkhimvolokno."
            ),
        ),
        # Page 33: "se prevé suministrar" stands before the quotation mark.
        (
            "product_trade/gomselmash-kz-southern-part-export-rice-harvesting-equipment",
            (
                "In 2017, supplies of rice-harvesting equipment from Gomselmash to the southern "
                "part of Kazakhstan were planned."
            ),
        ),
        (
            "organization_links/gomselmash-produces-rice-harvesting-equipment",
            (
                "Gomselmash has rice-harvesting equipment: a machine, which is being prepared "
                "for series production, as of 2017."
            ),
        ),
        # Page 38: the means was outlined, not the interaction.
        (
            "cooperation_topics/by-kz-more-interaction-between-the-regions-as-a-means-of",
            (
                "More intensive interaction between the regions of the two countries was outlined "
                "at the beginning of 2017 as one of the effective means, in order to return to "
                "the record level of mutual trade of 2014."
            ),
        ),
        # Page 40: two zones, neither of them named here.
        (
            "organization_links/gomel-free-economic-zone-located-at-by-gomel-region",
            "A free economic zone lies in Gomel Region.",
        ),
    ],
)
def test_a_sentence_says_whose_it_is_and_no_more(fact: str, sentence: str) -> None:
    assert SENTENCES[fact] == sentence


@pytest.mark.parametrize(
    ("fact", "time"),
    [
        # Page 36: "en 2007, comenzó", "Durante diez años"; page 65: the month of the trucks.
        ("indicators/kostanay-combine-assembly-years", "from 2007 to 2017"),
        ("production/kostanay-combines-assembled-2007-2017", "from 2007 to 2017"),
        ("indicators/vostochny-mine-earlier-dump-trucks-years-2021", "in February 2021"),
    ],
)
def test_a_time_that_is_only_worked_out_is_by_the_context(fact: str, time: str) -> None:
    assert SENTENCES[fact].endswith(f", by the context {time}.")


@pytest.mark.parametrize("project", ["engines-radiators-building", "diesel-pumps-production"])
def test_no_plant_is_said_of_which_the_page_does_not_tell_a_part(project: str) -> None:
    # Page 46: the assembly line "aquí" or the further plant; the page leaves it open.
    assert "part of" not in SENTENCES[f"projects/{project}-kostanay"]
    assert "phase" not in SENTENCES[f"projects/{project}-kostanay"]


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("cooperation_ties/by-interest-kz-durum-wheat-production-methods-of-kazakh", ", too."),
        ("cooperation_ties/by-cooperation-kz-tendency-towards-broad-interregional", "all these"),
        ("cooperation_topics/media-agreement-2017-in-the-anniversary-year", "in November 2017"),
        ("agreements/roadmap-2021-2022", "as one of its main activities"),
        (
            "cooperation_topics/by-kz-interregional-interaction-as-a-factor-of-trade-and",
            "free movement of goods, services, capital, technology and labour and the creation of",
        ),
        ("cooperation_ties/kz-pavlodar-region-partnership-by-economic-content", "as at least its"),
        ("product_trade/by-gomel-region-kz-export-young-cattle", "as a possible addition"),
        (
            "cooperation_ties/by-mogilev-region-cooperation-kz-creative-contacts",
            "representatives of the international segment of the media",
        ),
        (
            "states/maz-dump-truck-assembly-almaty-opened-2017-06",
            "in the author's view, it was the logical continuation",
        ),
    ],
)
def test_no_word_is_lost(fact: str, words: str) -> None:
    assert words in SENTENCES[fact]
