"""What the second reading found: real cells and sentences, read off the pages."""

from __future__ import annotations

from typing import Any

import pytest

from bykz_data import load
from bykz_data.store.backends import rows_of

SENTENCES: dict[tuple[str, str], str] = {
    (str(row["table"]), str(row["row"])): str(row["sentence"])
    for row in load("facts", "arrow").to_pylist()
}


SOURCES = rows_of("sources")


def cells(table: str, key: str) -> dict[str, Any]:
    """Return one row of a table by its key."""
    return next(row for row in rows_of(table) if next(iter(row.values())) == key)


@pytest.mark.parametrize(
    ("table", "key", "words"),
    [
        # Page 16: "los presidentes de los dos países se fijaron la tarea de elevar".
        ("targets", "by-kz-turnover-3-billion", "The presidents of Belarus and Kazakhstan want"),
        ("targets", "by-kz-turnover-5-billion", "to rise to 5 billion US dollars"),
        # Page 31: the governments, "en los próximos dos o tres años".
        (
            "targets",
            "by-kz-turnover-1-billion-2020",
            "to rise to 1 billion US dollars, by the context by 2019 or 2020",
        ),
        # Page 18: "en al menos una vez y media".
        ("targets", "kz-labour-productivity-2014", "at least 1.5-fold"),
        # Page 8: a quotation, "aumentar la producción ... hasta 1,5 mil unidades".
        ("targets", "kz-low-consumption-tractors-2012", "the task was for the output"),
        # Pages 49 and 50: "encargar otras 30", "este lote adicional".
        ("deliveries", "gomselmash-kz-kzs-10-max-order-2020", "ordered a further 30"),
        ("deliveries", "gomselmash-kz-kzs-10-max-december-2020", "shipped a further 30 kits"),
        # Pages 22, 36 and 64: "se ensambló", "consiguió ensamblar", "fue ensamblado".
        ("production", "kazbelaz-first-dump-truck-2012", "assembled its first"),
        (
            "production",
            "kostanay-combines-assembled-2007-2017",
            "More than 3,000 grain combine harvesters were assembled",
        ),
        ("production", "kazbelaz-first-dump-truck-2013", "The first Belarusian dump truck was"),
        # Page 66: "ha suministrado al mercado kazajo".
        (
            "production",
            "kostanay-combine-assembly-sales-value-2007-2022",
            "supplied products worth more than 320 million US dollars to the market of Kazakhstan",
        ),
        # Page 23: "un tercio"; "su mantenimiento".
        ("indicators", "kostanay-region-mtz-share", "was a third in 2013"),
        (
            "product_trade",
            "kz-kostanay-region-by-import-machinery-maintenance",
            "needed maintenance of machinery",
        ),
        # Page 57: "Esperemos".
        ("cooperation_topics", "by-kz-hope-that-all-plans-succeed", "The author hoped for"),
        # Page 4: the purpose is the author's reading of the agreement.
        (
            "cooperation_topics",
            "press-agreement-2000-single-or-common-information-space",
            "In the author's view",
        ),
        # Page 63: "tránsito fluido", to China as well.
        (
            "cooperation_topics",
            "rail-round-table-2022-cargo-transit-to-china-through-kazakhstan",
            "smooth cargo transit from Belarus to China",
        ),
        # Page 66: "una reputación de vagones de mina fiables y altamente productivos".
        (
            "cooperation_topics",
            "belaz-dump-trucks-reputation-among-the-miners-of-ekibastuz",
            "a reputation as reliable and highly productive mine trucks",
        ),
    ],
)
def test_a_sentence_says_what_the_page_says(table: str, key: str, words: str) -> None:
    assert words in SENTENCES[table, key]


def test_the_animals_of_the_farm_have_no_time_but_its_works_have() -> None:
    assert cells("targets", "dairy-farm-animals")["horizon"] is None
    works = cells("cooperation_topics", "dairy-farm-1200-construction-works-from-2022-into-2023")
    assert works["period"] == "2022/2023"


def test_what_the_author_or_the_document_demands_is_no_quotation() -> None:
    rows = load("targets", "arrow").to_pylist()
    quoted = {row["target_id"] for row in rows if row["voice"] == "quoted"}
    said = {
        key
        for (table, key), sentence in SENTENCES.items()
        if table == "targets" and "quoted source" in sentence
    }
    assert said == quoted
    assert len(quoted) == 5


def test_a_plan_told_from_a_source_has_its_year() -> None:
    plants = ("plants", "plants-cost", "terephthalic-acid-plant-cost", "pet-plant-cost")
    years = {cells("targets", f"mogilevkhimvolokno-{plant}")["stated"] for plant in plants}
    assert years == {"2013"}
    assert cells("targets", "kokshetau-park-jobs")["stated"] == "2016"


def test_the_highest_growth_is_that_of_the_first_of_two_countries() -> None:
    # Page 48: Kazakhstan 5.6 per cent, Belarus 4.9 per cent.
    ranks = [
        row["place"]
        for row in load("indicators", "arrow").to_pylist()
        if row["indicator"] == "rank" and row["product"] == "agricultural-products"
    ]
    assert ranks == ["kz"]


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        # The footnote names who speaks: 74, 87, 89, 37, 62, 58.
        (
            "cooperation_topics/belarusian-industrial-centre-production-facilities",
            "Roman Golovchenko said that the plans for the Belarusian Industrial Centre",
        ),
        (
            "product_trade/furniture-possible-belarusian-quarter-astana",
            "Pavel Utyupin spoke of the possible use of Belarusian furniture",
        ),
        ("targets/large-farms-animals", "farms that Belarus is able to build"),
        ("product_trade/kz-export-paraxylene", "according to a quoted source, there was interest"),
        (
            "cooperation_topics/ces-common-economic-space-as-a-main-direction-of-economic",
            "Kanat Bozumbayev held",
        ),
        ("states/similar-parks-buses-planned-2014-06-11", "according to Anatoly Nichkasov"),
        # The footnote names the author of a report: 55, 57.
        ("targets/kokshetau-park-jobs", "According to a report by V. Akashin"),
        (
            "cooperation_topics/kostanay-combine-assembly-flexible-response-to-local-demand",
            "a report by V. Sidorchik expected",
        ),
        # Page 50: "permitirá formar"; page 37: "las partes confían"; page 40: "la intención".
        (
            "states/unified-offers-database-expected-2021",
            " of Belarusian and Kazakh companies was expected, ",
        ),
        ("states/kokshetau-machinery-cluster-expected", "is hoped for by both sides"),
        (
            "cooperation_topics/interregional-meeting-gomel-2017-wider-interregional-cooperation",
            "both sides intended",
        ),
        # Pages 23, 60: "allí, en Karaganda", "en la zona industrial de Kostanai".
        ("states/fitokhimiya-joint-projects-carried-out", "in Karaganda in 2013"),
        (
            "states/tractor-cab-workshop-kostanay-completed-2022",
            "in the Kostanay Industrial Zone had been completed by 2022",
        ),
        ("production/tractor-cab-workshop-kostanay-capacity", "in the Kostanay Industrial Zone"),
        # Pages 31, 38: "una ambiciosa tarea", "el ambicioso objetivo".
        ("targets/by-kz-turnover-1-billion-2020", "an ambitious task that they set themselves"),
        ("targets/by-kz-turnover-back-to-2014", "an ambitious goal that they set themselves after"),
        # Page 54: "pero debido a que"; page 64: "ya que la región está interesada".
        (
            "cooperation_topics/by-kz-setting-up-new-interregional-partnerships-in-2021",
            "because regional cooperation had been hampered",
        ),
        (
            "cooperation_ties/by-minsk-region-expectation-kz-karaganda-region-further",
            "since Karaganda Region is interested in attracting Belarusian companies",
        ),
        # Page 49: "gustaron ... esto les llevó a encargar".
        ("deliveries/gomselmash-kz-kzs-10-max-order-2020", "because they liked the innovations"),
        # Page 65: "ya se utiliza de forma bastante activa"; page 67: "de transformación".
        ("product_trade/belaz-vehicles-in-use-kz-pavlodar-region", "already quite actively used"),
        (
            "product_trade/by-grodno-region-kz-export-processed-products",
            "exported processed products",
        ),
        # Page 42: what they pointed out as they signed does not stand in the memorandum.
        ("cooperation_topics/akmola-grodno-memorandum-2014-investment", "When they signed the"),
        # Page 55: "las partes" are those of the sentences around.
        (
            "cooperation_ties/by-gomel-region-kz-other-fields-of-cooperation",
            "Gomel Region and its Kazakh partners were discussing other fields",
        ),
    ],
)
def test_a_sentence_is_no_stronger_and_no_emptier_than_its_page(fact: str, words: str) -> None:
    table, _, key = fact.partition("/")
    assert words in SENTENCES[table, key]


def test_a_footnote_that_names_a_speaker_leaves_no_quotation_without_one() -> None:
    named = {
        row["footnote"]
        for row in rows_of("statements")
        if row["basis"] in ("title_speaker", "footnote_author")
    }
    signed = {
        row["footnote"]
        for row in rows_of("footnotes")
        if any(row["source"] == source["source_id"] and source["author"] for source in SOURCES)
    }
    for table in ("cooperation_topics", "cooperation_ties", "states", "targets", "product_trade"):
        for row in rows_of(table):
            if row["voice"] == "quoted":
                assert row["footnote"] not in named | signed, (table, next(iter(row.values())))


def test_rows_of_one_quotation_have_one_year() -> None:
    milking = [row for row in rows_of("product_trade") if row["project"] == "dairy-farm-1200"]
    assert {row["stated"] for row in milking} == {cells("targets", "dairy-farm-animals")["stated"]}
