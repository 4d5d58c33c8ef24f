"""What the third reading found: each kind held against all rows, with sentences off the pages."""

from __future__ import annotations

import re

import pytest

from bykz_data.store.backends import rows_of
from tests.data.sentences import SENTENCES

TITLES = {row["source_id"]: str(row["title"]) for row in rows_of("sources")}
PRINTED = {
    row["source_id"]: " ".join(str(row[name]) for name in ("title", "container", "note"))
    for row in rows_of("sources")
}
SOURCES = {row["footnote"]: row["source"] for row in rows_of("footnotes")}
SURNAMES = {row["person_id"]: str(row["name"]).rsplit(" ", 1)[-1] for row in rows_of("people")}
TITLE = "According to the title of the cited source, "
ONLY_IN_A_TITLE = [
    (table, row)
    for table in sorted({str(row["table"]) for row in rows_of("facts")})
    for row in rows_of(table)
    if row.get("basis") == "footnote_title"
]


def speaker(title: str) -> str | None:
    """Return the surname that a title puts before a colon or after its last dash."""
    named = re.match(r"(\w+): ", title) or re.search(r" [-\u2013] (?:[\w.]+ )?(\w+)$", title)
    return named[1] if named else None


def test_a_title_that_ends_or_begins_with_a_name_names_the_speaker_in_every_table() -> None:
    found = 0
    for table, row in ONLY_IN_A_TITLE:
        said_by = "source_person" if table == "cooperation_ties" else "person"
        name = speaker(TITLES[SOURCES[row["footnote"]]]) if said_by in row else None
        if name in SURNAMES.values() and table not in ("event_participants", "agreement_parties"):
            assert SURNAMES[row[said_by]] == name, (table, row)
            found += 1
    assert found >= 10


def test_what_only_a_title_says_is_not_dated_by_the_page() -> None:
    for table, row in ONLY_IN_A_TITLE:
        # The sentences around give neither month nor day to what the title alone says.
        assert row.get("date_basis") != "context", (table, row)
        dates = [row[name] for name in ("date", "period", "start", "stated") if row.get(name)]
        if any(len(date) > len("2021") for date in dates if "/.." not in date):
            printed = PRINTED[SOURCES[row["footnote"]]]
            assert re.search(r"\d de [a-z]+|\d-\d|enero", printed), (table, row)


def test_what_a_title_announces_is_not_told_as_held() -> None:
    for _, row in ONLY_IN_A_TITLE:
        if re.search(r"\bto visit\b|tiene previsto|concluirán", str(row["as_printed"])):
            assert row.get("status") != "held", row
            assert row.get("role") not in ("participant", "host", "visitor", "convener"), row


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        # Titles that name the speaker: footnotes 18 and 87.
        (
            "cooperation_ties/by-interest-kz-development-of-cooperation",
            (
                f"{TITLE}in 2012, Mikhail Myasnikovich said that Belarus was interested in "
                "developing its cooperation with Kazakhstan."
            ),
        ),
        (
            "states/belarusian-quarter-astana-of-interest-2021",
            (
                f"{TITLE}the Belarusian Quarter in Astana was of interest to Belarus in 2021, as"
                " Pavel Utyupin said: Belarus was interested in building it."
            ),
        ),
        # Footnote 63 announces ("to visit"), footnote 26 has no month.
        (
            "events/pavlodar-delegation-visit-gomel-2017",
            (
                f"{TITLE}the visit of the delegation of Pavlodar Region to Gomel Region was "
                "planned for 19 to 20 April 2017."
            ),
        ),
        (
            "events/presidents-meeting-2012",
            f"{TITLE}the meeting of Presidents Lukashenko and Nazarbayev took place in 2012.",
        ),
        # Footnote 47: only one president is named.
        (
            "events/presidents-meeting-2017",
            (
                f"{TITLE}the official talks with President Nursultan Nazarbayev of Kazakhstan "
                "took place in 2017."
            ),
        ),
        # Page 49: the sets of the model were sent from Gomel; footnote 80 has no making.
        (
            "organization_links/gomselmash-produces-kzs-10-max",
            "By the context, Gomselmash makes KZS-10 MAX combine harvesters.",
        ),
        # Page 54: "el objetivo no es sólo activar", no plan.
        (
            "cooperation_topics/by-kz-activation-of-the-existing-interregional-partnerships",
            (
                "The aim was not only to activate the existing interregional partnerships in "
                "2021, because regional cooperation had been hampered to some extent in 2020 by"
                " the quarantine restrictions related to the spread of COVID-19."
            ),
        ),
        # Page 19: "Nuestro objetivo inmediato es crear".
        (
            "cooperation_topics/eaeu-creation-of-the-eurasian-economic-union-p19",
            (
                "In an address to the people of Kazakhstan, Nursultan Nazarbayev named the "
                "creation of the Eurasian Economic Union as the immediate goal."
            ),
        ),
        # Page 51: "Esto se explica por el hecho de que" is outside the quotation marks.
        (
            "cooperation_topics/by-kz-multifunctional-construction-complexes-of-both",
            (
                "A quoted source reported that Belarus and Kazakhstan had multifunctional "
                "construction complexes that continually developed their activity and raised "
                "its pace every year."
            ),
        ),
        (
            "cooperation_topics/by-kz-construction-complexes-explain-the-interest",
            (
                "The author held that the serious interest of both sides in interaction in the "
                "construction sector was explained by the multifunctional construction "
                "complexes that both countries had."
            ),
        ),
        # Page 60: the suppliers are not printed; page 26: neither is the country of Shannrak.
        (
            "product_trade/by-kz-export-machine-kits",
            (
                "Belarus's exports of machine kits to Kazakhstan grew steadily in 2022, for the "
                "production of machinery there."
            ),
        ),
        (
            "organization_links/shannrak-management-company",
            "Shannrak is a management company and, by the context, Kazakh.",
        ),
        # Page 56: the commission holds its meeting; the plant "se está desarrollando con éxito".
        (
            "event_participants/commission-session-brest-2021-intergovernmental-commission",
            (
                f"{TITLE}the Belarusian-Kazakh Intergovernmental Commission on Trade and "
                "Economic Cooperation is to hold its meeting in Brest."
            ),
        ),
        (
            "states/mtz-composite-group-plant-kostanay-operating-2021",
            (
                "The Belarus Tractor Production Plant of Composite Group Kazakhstan was in "
                "operation and developed with success in the Kostanay Industrial Zone in 2021."
            ),
        ),
        # Page 30: "se completó con otro documento", which another one followed in 2017.
        (
            "cooperation_topics/belta-kazinform-agreement-2014-completes-the-legal-framework",
            (
                "The legal framework of the relations of Belarus and Kazakhstan in the mass "
                "media was supplemented in April 2014 with a further document, the agreement "
                "between BelTA and Kazinform."
            ),
        ),
        # Page 23: "destinados a crear"; what is possible is that the projects become promising.
        (
            "project_products/grain-storage-facilities-grain-storage-facilities",
            (
                "Grain storage facilities are intended to be set up in the projects of storage "
                "facilities for Kazakh grain."
            ),
        ),
        # Page 46: neither the date nor the list of contracts is printed beside this one.
        (
            "agreements/bobruiskagromash-contract-2021",
            (
                "By the context, the contract of one million dollars of Bobruiskagromash with its "
                "distribution network in Kazakhstan was signed at the end of June 2021, as one of "
                "the contracts between economic entities of Belarus and Kazakhstan; it concerns "
                "exports of agricultural machinery."
            ),
        ),
        # Page 53: "les mostraremos" is a plan, no aim of the meeting.
        (
            "events/construction-partners-meeting-belarus",
            "The meeting with Kazakh partners in Belarus was agreed at the end of June 2021.",
        ),
    ],
)
def test_a_sentence_says_no_more_than_its_page_or_title(fact: str, sentence: str) -> None:
    assert SENTENCES[fact] == sentence


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        (
            "statements/izvestia-publication-of-the-articles-of-the-three-presidents-on",
            "in the CIS",
        ),
        ("cooperation_topics/by-kz-stepping-up-sectoral-cooperation", "sectoral cooperation"),
        ("project_products/karaganda-belaz-assembly-dump-truck-45t", "assembly and overhaul"),
        (
            "cooperation_ties/by-gomel-region-expectation-kz-kostanay-region-gomel-region",
            "a concrete partner",
        ),
        # pages 8, 13, 20, 22
        ("trade/by-kz-turnover-growth-2011", "grew by a further 5% in 2011"),
        ("statements/muench-r-international-journalism-should-further-mutual", "helping us to"),
        ("cooperation_topics/by-kz-potential-growth-of-investment-agriculture", "considerable"),
        (
            "cooperation_ties/kz-karaganda-region-interest-by-cooperation-with-belarusian",
            "as the statistics confirm",
        ),
        ("product_trade/kazbelaz-by-import-technical-documentation", "of the appropriate kind"),
    ],
)
def test_small_words_of_the_page_are_kept(fact: str, words: str) -> None:
    assert words in SENTENCES[fact]


@pytest.mark.parametrize("printed", ["equipos", "equipment"])
def test_equipment_alone_is_not_called_machinery_and_equipment(printed: str) -> None:
    # Pages 45, 54, 62 and 67 have "equipos" or "equipment" and no machinery.
    named = {
        row["product"]
        for row in rows_of("product_trade")
        if re.search(rf"\b{printed}( to Kazakhstan)?$", str(row["as_printed"]))
    }
    assert "machinery-and-equipment" not in named


def test_oil_was_agreed_on_as_the_address_of_footnote_71_says() -> None:
    mentions = [row for row in rows_of("mentions") if row["row"] == "oil-supply-agreements-2021"]
    assert sorted(row["page"] for row in mentions) == [45, 55]
    assert SENTENCES["product_trade/by-kz-import-oil"] == (
        f"{TITLE}in 2021, Belarus and Kazakhstan discussed supplies of oil between Belarus and "
        "Kazakhstan."
    )


# Pages 47 and 67 tell these in the present: neither prints a period.
@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        (
            "by-kz-food-products-export-rank-2021",
            (
                "Kazakhstan ranked 2nd among all partner countries in Belarus's exports of food "
                "products."
            ),
        ),
        (
            "by-mogilev-region-kz-paraxylene-import-share-2022",
            "Paraxylene made up almost 45% of all imports of Mogilev Region.",
        ),
    ],
)
def test_what_is_told_in_the_present_is_no_annual_figure(key: str, sentence: str) -> None:
    (row,) = [row for row in rows_of("trade") if row["trade_id"] == key]
    names = ("period", "period_start", "year", "frequency", "date_basis")
    assert [row[name] for name in names] == [None] * 5
    assert SENTENCES[f"trade/{key}"] == sentence
    assert all(row["date_basis"] != "writing" for row in rows_of("trade"))


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        # Page 17: what had been put into operation by then.
        (
            "investments/kz-new-production-facilities-value-2012",
            (
                "The value of the new production facilities put into operation in recent years "
                "in Kazakhstan was 12 billion US dollars by 2012."
            ),
        ),
        # Page 42: "ready only to increase" is a misprint by the register.
        (
            "cooperation_ties/belshina-ready-kz-larger-supplies",
            (
                "Practically all the exporters of Mogilev Region, of which Belshina is one, are "
                "ready to increase their supplies to the regions of Kazakhstan."
            ),
        ),
        # Page 49: "tenemos previsto iniciar".
        (
            "project_participants/essil-kzs-790-series-production-gomselmash",
            (
                "By the context, Gomselmash is to take part in the series production of the "
                "ESSIL KZS-790 combine harvester."
            ),
        ),
    ],
)
def test_what_was_reached_planned_or_misprinted_is_told_as_such(fact: str, sentence: str) -> None:
    assert SENTENCES[fact] == sentence
