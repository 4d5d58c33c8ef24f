"""What the page itself does not say of a fact: by the context, in a title, outside quotation marks.

The sentences are read off pages 47 to 57.
"""

from __future__ import annotations

import pytest

from bykz_data.store.backends import rows_of
from tests.data.sentences import SENTENCES

TITLE = "According to the title of the cited source, "
SPEAKER = "According to a quotation from a source whose title names the speaker, "
CONTEXT = "By the context, "
TABLES = (
    "agreement_parties", "agreements", "cooperation_ties", "deliveries", "offices",
    "organization_links", "programme_inclusions", "programme_parties", "statements", "states",
)  # fmt: skip


@pytest.mark.parametrize("table", TABLES)
def test_a_tie_that_only_the_sentences_around_show_says_so(table: str) -> None:
    found = 0
    for row in rows_of(table):
        key = str(next(iter(row.values())))
        if row.get("kind") == "nationality":  # "is, by the context, Kazakh"
            continue
        if row.get("status") == "practised":  # the agreement is shown so, not what is told of it
            continue
        by_context = row["basis"] == "context"
        told = SENTENCES[f"{table}/{key}"]
        # What an agreement is about may be all that the context shows: "...; by the context, it".
        says_so = told.startswith(CONTEXT) or "; by the context, it concerns" in told
        assert says_so == by_context, (table, key)
        found += by_context
    assert found >= 2


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        # Page 49: "la naturaleza de este interés radica en que" is outside the quotation marks.
        (
            "cooperation_topics/kz-demand-for-all-agricultural-products-shown-by-the",
            (
                "A quoted source held that the coronavirus had shown how much demand there now "
                "was for all agricultural products."
            ),
        ),
        (
            "cooperation_topics/kz-nature-of-the-interest-in-belarusian-agricultural-experience",
            (
                "The author held that the nature of the Kazakh interest in Belarusian experience "
                "of agricultural production lay in the demand for agricultural products that the "
                "coronavirus had shown and in the opening of new niches."
            ),
        ),
        # Page 52: so is "no excluye".
        (
            "statements/utyupin-p-possible-equipment-of-the-dwellings-of-the-belarusian",
            (
                f"{SPEAKER}in 2021, Pavel Utyupin spoke of the possibility of equipping the "
                "dwellings built with Belarusian furniture and household appliances, as some "
                "construction companies in Kazakhstan have the practice of selling fully finished "
                "dwellings, by the context what the project of the Belarusian Quarter in Astana "
                "does not exclude."
            ),
        ),
        # Title of footnote 79: neither Kostanay nor the joint production.
        (
            "cooperation_topics/gomselmash-agromashholding-wider-range-of-agricultural-machinery",
            (
                f"{TITLE}there were plans for a wider range of the agricultural machinery of "
                "Gomselmash and AgromashHolding KZ in 2021."
            ),
        ),
        # Title of footnote 75: "aumentan cada año", neither volumes nor steadily.
        (
            "product_trade/by-kz-export-food-products-growing",
            (
                f"{TITLE}in 2021, Igor Brylo said that Belarus's exports of food products to "
                "Kazakhstan grew, year after year."
            ),
        ),
        # Pages 49, 50: "enviados": whether they arrived is not printed.
        (
            "deliveries/gomselmash-kz-kzs-10-max-summer-2020",
            (
                f"{CONTEXT}Gomselmash shipped more than 70 kits of KZS-10 MAX combine harvesters "
                "from Gomel to Kazakhstan in the summer of 2020."
            ),
        ),
        # Page 49: "que ya se ha probado", without a date; the source is of 2021.
        (
            "events/essil-kzs-790-trials-karaganda",
            (
                "The trials of the ESSIL KZS-790 combine harvester in Karaganda Region had taken "
                "place by 2021, with good results."
            ),
        ),
        # Page 51: "se señaló", by whom is not printed.
        (
            "statements/intergovernmental-commission-the-planned-mtz-plant-in-kazakhstan",
            (
                "At the 16th meeting of the Belarusian-Kazakh Intergovernmental Commission on "
                "Trade and Economic Cooperation in May 2021, it was noted that the construction "
                "by Minsk Tractor Works of a plant for tractor cabs and front axles in Kazakhstan "
                "will be an important step in the cooperation."
            ),
        ),
        # Page 52: works of "las zonas industriales especificadas".
        (
            "states/tractor-cab-workshop-kostanay-begun",
            (
                f"{CONTEXT}the tractor cab workshop in the Kostanay Industrial Zone had been begun "
                'by 2021: works on "the specified industrial zones" in the city of Kostanay had '
                "already started."
            ),
        ),
        # Page 52: "la posibilidad de equipar las viviendas", no supplies.
        (
            "product_trade/household-appliances-possible-belarusian-quarter-astana",
            (
                f"{SPEAKER}in 2021, Pavel Utyupin spoke of the possible use of Belarusian "
                "household appliances in the Belarusian Quarter in Astana, to equip the "
                "dwellings built, since some construction companies of Kazakhstan had the "
                "practice of selling fully finished dwellings."
            ),
        ),
        # Page 56: "hoy hablamos de" is outside the quotation marks.
        (
            "product_trade/by-brest-region-kz-high-value-added-products",
            (
                "In 2021, supplies of value-added products between Brest Region and Kazakhstan "
                "were under discussion, mainly in such sectors as joinery and food processing."
            ),
        ),
        # Page 51: "las partes consideran".
        (
            "cooperation_topics/by-kz-construction-of-dairies",
            (
                "Belarus and Kazakhstan regarded the construction of dairies as a priority in "
                "cooperation in the construction sector."
            ),
        ),
        # Page 53: what is shown is "nuestra capacidad".
        (
            "targets/large-farms-animals",
            (
                f"{SPEAKER}Ruslan Parkhamovich said that the rather large farms that Belarus is "
                "able to build can hold 2,400 animals, as stated in 2021."
            ),
        ),
        # Page 54: "a sus socios kazajos".
        (
            "cooperation_ties/by-gomel-region-proposal-kz-joint-ventures",
            (
                "In 2021, Gomel Region offered its Kazakh partners wider cooperation, including "
                "through joint ventures."
            ),
        ),
        # Page 56: a plural without a number.
        (
            "business_presence/kostanay-zone-engineering-enterprises-2021",
            (
                "In 2021, there were mechanical-engineering enterprises already located in the "
                "Kostanay Industrial Zone."
            ),
        ),
    ],
)
def test_a_sentence_says_no_more_and_no_less_than_its_page(fact: str, sentence: str) -> None:
    assert SENTENCES[fact] == sentence


@pytest.mark.parametrize("table", ["agreement_parties", "event_participants", "programme_parties"])
def test_a_president_whom_the_page_does_not_name_is_known_by_the_context(table: str) -> None:
    # Pages 7, 9, 19 and 31: "los presidentes de ambos países", "el Presidente bielorruso".
    told = [row for row in rows_of(table) if row["note"] == "Only the office is printed."]
    assert len(told) >= 2
    assert {row["basis"] for row in told} == {"context"}
