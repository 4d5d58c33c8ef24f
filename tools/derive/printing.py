"""What the print garbles, words credited to two sources, and names that only a reader can judge."""

from __future__ import annotations

from .figures import Said
from .kinds import Check
from .series import Statement

_GOAL = "targets/by-kz-goods-and-services-1-billion-2021"
_AGREEMENT = "agreements/gomselmash-agromashholding-agreement-2021"

GARBLED: tuple[Check, ...] = (
    Statement(
        "journalism-2011-days",
        "Days of the conference Journalism-2011",
        "garbled",
        Said("8-9n. 2011, Minsk", 13, "events/journalism-2011-conference"),
        Said(
            "XIII Conferencia Internacional Científico-Práctica",
            12,
            "events/journalism-2011-conference",
        ),
        "8 to 9 of a month that cannot be read, 2011",
        "misprint",
    ),
    Statement(
        "gomselmash-agreement-june-2021-2022",
        "Date and term of the agreement of Gomselmash and AgromashHolding",
        "garbled",
        Said("en junio de 2021-2022", 55, _AGREEMENT),
        Said("para desarrollar la cooperación en 2021-2022", 46, _AGREEMENT),
        "signed in June 2021 for 2021-2022; page 55 runs date and term together",
        "misprint",
    ),
    Statement(
        "agricultural-trade-against-2019",
        "Base year of the growth of agricultural trade",
        "garbled",
        Said(
            "se multiplicó por 1,2 en 2019",
            48,
            "trade/by-kz-agricultural-and-food-products-turnover-growth-2020",
        ),
        Said(
            "en 2020 el volumen de negocios del comercio",
            48,
            "trade/by-kz-agricultural-and-food-products-turnover-2020",
        ),
        "growth of 2020 against 2019; printed as growth in 2019",
        "misprint",
    ),
    Statement(
        "brest-region-2020-future",
        "Turnover of Brest Region in 2020, told in the future tense",
        "garbled",
        Said("que en 2020 superará los 130 millones", 55, "trade/by-brest-region-kz-turnover-2020"),
        Said(
            "En 2020, el comercio exterior de la región",
            55,
            "trade/by-gomel-region-kz-turnover-2020",
        ),
        "2020 is past in a text of 2021: exceeded, not will exceed",
        "misprint",
    ),
    Statement(
        "kazbelaz-documentation",
        "Who receives the technical documentation of KazBelAZ",
        "garbled",
        Said(
            "la parte bielorrusa recibirá la documentación técnica",
            22,
            "projects/karaganda-belaz-assembly",
        ),
        Said(
            "necesaria para producir aquí un camión volquete",
            22,
            "projects/karaganda-belaz-assembly",
        ),
        "the Belarusian side would receive what is needed to produce in Karaganda",
        "misprint",
    ),
    Statement(
        "sagintayev-twice",
        "The meeting of the heads of government of August 2017, told twice in one sentence",
        "garbled",
        Said(
            "Sagintayev en agosto de 2017, también pueden",
            38,
            "events/heads-of-government-meeting-2017",
        ),
        Said(
            "Sagintayev en agosto de 2017 en Astana", 38, "events/heads-of-government-meeting-2017"
        ),
        "one half of the sentence is repeated, with the place",
        "misprint",
    ),
    Statement(
        "bulegenov-twice",
        "The name of E. Bulegenov, cut in two by a full stop",
        "garbled",
        Said("según E. Bulegenov, jefe de la misión", 27, "people/bulegenov-e"),
        Said("kazaja en Bielorrusia. Bulegenov", 27, "people/bulegenov-e"),
        "one person, named twice in one sentence",
        "misprint",
    ),
    Statement(
        "kazakh-import-2010",
        "Whose imports multiplied by 5.4 in 2010",
        "garbled",
        Said("como para la importación kazaja", 8, "trade/by-kz-import-growth-2010"),
        Said("típico tanto para la exportación", 7, "trade/by-kz-export-growth-2010"),
        "Kazakh imports would be Belarus's exports, which grew by almost a half",
        "misprint",
    ),
    Statement(
        "economic-space-2012",
        "The economic space of the Customs Union in 2012",
        "garbled",
        Said(
            "la Unión Aduanera y el Espacio Económico Euroasiático",
            16,
            "organizations/common-economic-space",
        ),
        Said("en el marco del Espacio Económico Común", 17, "organizations/common-economic-space"),
        "Eurasian Economic Space, Common Economic Space",
        "misprint",
    ),
    Statement(
        "timber-twice",
        "Belarusian enterprises at the round table of 2022",
        "garbled",
        Said(
            "empresas bielorrusas madereras, madereras", 63, "events/rail-round-table-astana-2022"
        ),
        Said("y de procesamiento de alimentos", 63, "events/rail-round-table-astana-2022"),
        "timber enterprises named twice: two kinds of them in one word",
        "misprint",
    ),
    Statement(
        "only-willing",
        "What the exporters of Mogilev Region are willing to do",
        "garbled",
        Said(
            "están dispuestas únicamente a aumentar",
            42,
            "cooperation_ties/belshina-ready-kz-larger-supplies",
        ),
        Said(
            "muchas empresas de la región de Mogilev se han convertido",
            42,
            "cooperation_ties/belshina-ready-kz-larger-supplies",
        ),
        "willing only to increase: a mistranslation of being willing to increase still more",
        "misprint",
    ),
)

SOURCES: tuple[Check, ...] = (
    Statement(
        "industrial-centre-quoted-twice",
        "One quotation on the industrial centre, credited to two sources",
        "source",
        Said("Será una estructura multidisciplinar", 47, "footnotes/74"),
        Said("Será una estructura multidisciplinar", 56, "footnotes/94"),
        "the same words, footnotes 74 and 94",
        "scope_differs",
    ),
    Statement(
        "one-billion-quoted-twice",
        "One goal, quoted in two wordings from two sources",
        "source",
        Said("se alcancen nuevas cifras en el comercio mutuo", 45, f"{_GOAL} footnotes/71"),
        Said("alcanzar nuevos indicadores en el comercio mutuo", 59, f"{_GOAL} footnotes/96"),
        "new figures (footnote 71), new indicators (footnote 96)",
        "scope_differs",
    ),
    Statement(
        "common-information-space-quoted",
        "The aim of the agreement of 2000: the author's words, then a quotation",
        "source",
        Said(
            "formar un espacio de información único o común",
            4,
            "agreements/press-agreement-2000",
        ),
        Said(
            "la formación de un espacio informativo único o común",
            30,
            "agreements/press-agreement-2000 footnotes/44",
        ),
        "without quotation marks; quoted from footnote 44, as agreed by the parties",
        "scope_differs",
    ),
    Statement(
        "sister-nations",
        "Whose friendship the agreement of 2000 is to strengthen",
        "source",
        Said("las dos naciones hermanas de Bielorrusia", 4, "agreements/press-agreement-2000"),
        Said("los dos pueblos hermanos", 30, "agreements/press-agreement-2000 footnotes/44"),
        "two nations, two peoples: one phrase in two wordings",
        "scope_differs",
    ),
    Statement(
        "standard-projects-quoted",
        "The hand-over of the standard projects: the author's words, then a quotation",
        "source",
        Said(
            "Al entregar a los ciudadanos de Pavlodar un paquete",
            41,
            "deliveries/farm-standard-projects-pavlodar-2017",
        ),
        Said(
            "Al entregar al pueblo de Pavlodar un paquete",
            65,
            "deliveries/farm-standard-projects-pavlodar-2017 footnotes/111",
        ),
        "without quotation marks; quoted from footnote 111, in other words",
        "scope_differs",
    ),
    Statement(
        "aim-of-the-treaty-of-2017",
        "The aim of the treaty of 2017, quoted from two sources",
        "source",
        Said(
            "tiene por objeto consolidar las prometedoras relaciones",
            31,
            "agreements/social-economic-cooperation-treaty-2017 footnotes/47",
        ),
        Said(
            "implementar una etapa cualitativamente nueva en las relaciones bilaterales",
            34,
            "agreements/social-economic-cooperation-treaty-2017 footnotes/52",
        ),
        "to consolidate relations (footnote 47), to begin a new stage (footnote 52)",
        "scope_differs",
    ),
    Statement(
        "thirty-agreements-credited",
        "About thirty agreements: the author's words, then a quotation",
        "source",
        Said(
            "existen unos 30 acuerdos de cooperación",
            54,
            "business_presence/interregional-agreements-2021",
        ),
        Said(
            "hay en vigor unos 30 acuerdos",
            63,
            "business_presence/interregional-agreements-2021 footnotes/105",
        ),
        "without a source; quoted from footnote 105",
        "scope_differs",
    ),
    Statement(
        "sixteenth-session-titles",
        "The 16th session by two sources",
        "source",
        Said(
            "Promcooperation and Days of Culture",
            44,
            "events/commission-session-16 footnotes/69",
        ),
        Said(
            "Sobre la celebración de la 16ª reunión de la Comisión",
            52,
            "events/commission-session-16 footnotes/84",
        ),
        "one session, footnotes 69 and 84",
        "holds",
    ),
)

NAMES: tuple[Check, ...] = (
    Statement(
        "abdishev-name",
        "Name of the Akim of Karaganda Region in 2013",
        "names",
        Said("Akim B. Abishev", 22, "people/abdishev-b"),
        Said(
            "se reunió con el Akim de la región kazaja de Karaganda", 22, "offices/abdishev-b-akim"
        ),
        "Abishev in print; the Akim of that year was Abdishev",
        "misprint",
    ),
    Statement(
        "astana-exchange-names",
        "Names of the Kazakh exchange",
        "names",
        Said(
            "la Bolsa Universal de Materias Primas de Astana",
            50,
            "organizations/astana-commodity-exchange",
        ),
        Said("Astana Exchange de Kazajstán", 51, "organizations/astana-commodity-exchange"),
        "two names: the body's, and that of footnote 82",
        "misprint",
    ),
    Statement(
        "astana-and-nur-sultan",
        "Name of the capital of Kazakhstan",
        "names",
        Said('"barrio bielorruso" en Nur-Sultan', 52, "places/kz-astana"),
        Said("la construcción de un barrio bielorruso en Astana", 62, "places/kz-astana"),
        "Nur-Sultan in 2021, Astana before and in 2022",
        "holds",
    ),
)
"""Names that only a reader can judge."""

PRINTING: tuple[Check, ...] = (*GARBLED, *SOURCES, *NAMES)
"""What concerns the print."""
