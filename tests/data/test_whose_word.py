"""Whose word, plan or sum a fact is, and by when an act was done: read off the pages."""

from __future__ import annotations

import pytest

from bykz_data.citation.cited import rows_by_key
from bykz_data.models.facts import FACT_SOURCES
from bykz_data.store.backends import rows_of
from tests.data.sentences import SENTENCES

TITLE = "According to the title of the cited source, "


def test_what_only_a_title_gives_says_so_in_every_table() -> None:
    tables = set()
    for table in FACT_SOURCES:
        for key, row in rows_by_key(table).items():
            from_title = row["basis"] == "footnote_title"
            assert SENTENCES[f"{table}/{key}"].startswith(TITLE) == from_title, (table, key)
            if from_title:
                tables.add(table)
    assert {"agreements", "cooperation_topics", "events", "product_trade", "targets"} <= tables


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        # Title of footnote 89, page 53; the page has nothing of it.
        (
            "targets/by-kz-construction-materials-export-doubling",
            (
                f"{TITLE}Ruslan Parkhamovich said that Belarus plans for its exports of "
                "construction materials to Kazakhstan to double, as stated in 2021."
            ),
        ),
        # Title of footnote 71, page 45: negotiations, and nothing of a visit.
        (
            "cooperation_topics/golovchenko-visit-2021-oil-deliveries-to-belarus",
            f"{TITLE}Belarus and Kazakhstan discussed oil deliveries.",
        ),
        # Page 16: "se fijaron la tarea", without a date; the source is of 2012.
        (
            "cooperation_ties/by-agreement-kz-common-task-of-the-presidents-to-raise",
            (
                "By 2012, the presidents of Belarus and Kazakhstan had set themselves the "
                "task to raise the trade turnover of their countries to 3 billion US "
                "dollars and then gradually to 5 billion."
            ),
        ),
        # Page 17: "empezó a considerar".
        (
            "cooperation_ties/by-interest-kz-kazakhstan-as-support-base-for-the",
            (
                "By 2012, Belarus had begun to regard Kazakhstan as a base for strengthening its "
                "economic presence in Central Asia."
            ),
        ),
        # Page 27: "los acuerdos alcanzados".
        (
            "agreements/dairy-agreements-2012",
            (
                "By the context, the agreements of Belarus and Kazakhstan on the production of "
                "dairy products had been reached by 2012."
            ),
        ),
        # Page 17: "está previsto", in the words of the President.
        (
            "targets/kz-industrial-projects",
            (
                "According to Nursultan Nazarbayev, industrial and innovation projects to be "
                "launched in Kazakhstan, in all, are planned to number more than 700, as stated "
                "in 2012."
            ),
        ),
        # Page 17: only what stands within the quotation marks is the source's; "permitió" is not.
        (
            "statements/credentials-ceremony-2012-new-dynamic-of-bilateral-cooperation",
            (
                "A source quoted on the presentation of credentials to Lukashenko by foreign "
                "ambassadors in 2012 spoke of giving bilateral trade and economic cooperation "
                "a qualitatively new dynamic."
            ),
        ),
        # Page 13: that the articles laid foundations is the author's judgement.
        (
            "statements/putin-v-ideology-of-eurasian-integration-newspaper-article",
            (
                "Vladimir Putin published a well-known article in Izvestia, recent at the time "
                "of writing, that in the author's view helped to lay the foundations of the "
                "ideology of the Eurasian information association."
            ),
        ),
        # Page 20: the source has five nouns, the author calls them priority areas.
        (
            "cooperation_topics/masimov-talks-2011-investment-cooperation-petrochemistry",
            (
                "Quoting a source on the talks of Myasnikovich and Masimov on trade and "
                "economic cooperation, the author named the investment cooperation of Belarus "
                "and Kazakhstan in petrochemistry as a priority in the present conditions."
            ),
        ),
        # Page 19: "las prioridades son", named by nobody; page 21: "hicieron especial hincapié".
        (
            "cooperation_topics/kz-active-trade-diplomacy",
            (
                "Kazakhstan had the active development of trade diplomacy among its priorities "
                "in the modernization of its foreign policy."
            ),
        ),
        (
            "cooperation_topics/commission-session-9-development-of-promising-areas",
            (
                "During the 9th session of the Belarusian-Kazakh Intergovernmental Commission "
                "on Trade and Economic Cooperation, both sides attached special importance to "
                "the development of promising areas of cooperation."
            ),
        ),
        # Pages 22 and 23: the title has the office alone; "ha ofrecido" has no date.
        (
            "event_participants/rusy-karaganda-akim-meeting-2013-abdishev-b",
            (
                "By the context, Baurzhan Abdishev took part in the meeting of Mikhail Rusy with "
                "the Akim of Karaganda Region."
            ),
        ),
        (
            "product_trade/by-kz-kostanay-region-export-leasing",
            "By 2013, Belarus had offered Kostanay Region leasing of agricultural machinery.",
        ),
        # Page 18: "debería garantizar".
        (
            "targets/kz-gdp-growth-2014",
            (
                "B.L. Zalessky expects the gross domestic product of Kazakhstan to grow by 15% "
                "by 2014, as the carrying-out of the State Programme of Accelerated "
                "Industrial and Innovative Development should secure."
            ),
        ),
        # Page 20: the print loses the other party.
        (
            "agreement_parties/belneftekhim-memorandum-2012-belneftekhim",
            (
                "Belneftekhim signed the Memorandum of Understanding and Strategic Cooperation "
                "with a party that the print does not name."
            ),
        ),
        # Page 10: who delivers is not printed.
        (
            "deliveries/tractor-kits-semey-2011",
            (
                "More than 2,000 tractor kits from Belarus are to be delivered to Semey in 2011, "
                "for the tractor assembly."
            ),
        ),
        # Page 31: "los gobiernos de ambos países se han fijado".
        (
            "cooperation_topics/by-kz-energy",
            (
                "The governments of Belarus and Kazakhstan planned the launch of promising "
                "projects in energy, in order to raise mutual trade to one billion dollars in "
                "the next two or three years."
            ),
        ),
        # Page 32: "las empresas del consorcio".
        (
            "trade/by-bellesbumprom-kz-export-growth-2017-01-2017-09",
            (
                "Exports to Kazakhstan by the enterprises of Bellesbumprom grew by 42.3% "
                "from January to September 2017, compared with January to September 2016."
            ),
        ),
        # Page 46: "su propia casa comercial".
        (
            "business_presence/mtz-trading-house-kz-2021",
            "In 2021, there was one trading house of MTZ's own in Kazakhstan, already existing.",
        ),
    ],
)
def test_a_sentence_says_whose_it_is_and_by_when(fact: str, sentence: str) -> None:
    assert SENTENCES[fact] == sentence


def test_a_joint_sum_is_told_once() -> None:
    # Page 26, title of footnote 38: both countries invest about 700 million dollars together.
    told = [key for key, sentence in SENTENCES.items() if "700 million US dollars" in sentence]
    assert sorted(told) == [
        "targets/mogilevkhimvolokno-joint-investment",
        "targets/mogilevkhimvolokno-plants-cost",
    ]
    investors = [row for row in rows_of("project_participants") if row["footnote"] == 38]
    assert {row["contribution"].partition("Mogilev ")[2] for row in investors} == {
        "together with Belarus", "together with Kazakhstan",
    }  # fmt: skip


def test_all_trade_of_the_concern_is_that_of_its_enterprises() -> None:
    for table in ("trade", "product_trade"):
        found = [row for row in rows_of(table) if row["organization"] == "bellesbumprom"]
        assert len(found) > 5
        assert {row["actors"] for row in found} == {"the enterprises"}


def test_the_words_around_a_quotation_are_the_authors() -> None:
    # Page 17: "La estricta adhesión a la Hoja de Ruta permitió" stands before the quotation.
    key = "programme-2009-2016-new-dynamic-of-bilateral-trade-and-economic"
    assert rows_by_key("cooperation_topics")[key]["voice"] == "author"
    said = SENTENCES["statements/credentials-ceremony-2012-new-dynamic-of-bilateral-cooperation"]
    assert "Road Map" not in said
