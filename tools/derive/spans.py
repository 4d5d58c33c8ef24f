"""How long something lasts against when it began, and amounts with two scopes."""

from __future__ import annotations

from .figures import Said
from .kinds import Check
from .series import Statement

_COMBINES = "projects/kostanay-combine-assembly"
_BOBRUISK = "indicators/bobruiskagromash-years-kz-market-2021"

SCOPES: tuple[Check, ...] = (
    Statement(
        "fifty-million-two-scopes",
        "Fifty million dollars: for a further plant, and for all facilities",
        "scope",
        Said(
            "con una inversión de 50 millones de dólares",
            46,
            "targets/mtz-composite-group-plant-investment",
        ),
        Said(
            "unos 50 millones de dólares en el desarrollo de instalaciones de producción",
            52,
            "targets/kostanay-production-facilities-investment",
        ),
        "50 million for one more assembly plant; about 50 million in all for the facilities",
        "scope_differs",
    ),
    Statement(
        "one-billion-goods-or-goods-and-services",
        "More than a billion: goods and services as the goal, turnover as what was reached",
        "scope",
        Said(
            "de bienes y servicios que sumen más de 1.000 millones",
            45,
            "targets/by-kz-goods-and-services-1-billion-2021",
        ),
        Said(
            "el volumen de negocios comerciales entre Bielorrusia y Kazajstán superó",
            59,
            "trade/by-kz-turnover-2021-over-1-billion",
        ),
        "goods and services (goal); turnover, with 1,092.5 million of goods (outcome)",
        "scope_differs",
    ),
    Statement(
        "tractors-2011-and-2012",
        "Tractors assembled in Kazakhstan: kits for 2011, the task for 2012",
        "scope",
        Said("más de dos mil kits de tractores en 2011", 10, "deliveries/tractor-kits-semey-2011"),
        Said("en Kazajstán hasta 1,5 mil unidades", 8, "targets/kz-low-consumption-tractors-2012"),
        "more than 2,000 kits (2011); raised to 1,500 low-consumption tractors (2012)",
        "scope_differs",
    ),
    Statement(
        "combines-570-and-730",
        "Combine harvesters: asked for in 2021, made in 2020",
        "scope",
        Said(
            "la parte kazaja ha solicitado 570 unidades",
            55,
            "deliveries/gomselmash-agromashholding-combines-request-2021",
        ),
        Said("en 2020, 730 unidades de maquinaria", 49, "production/agromashholding-output-2020"),
        "570 combine harvesters; 730 machines of all sorts",
        "scope_differs",
    ),
    Statement(
        "furniture-share-2017-and-2021",
        "Share of furniture in the exports of Bellesbumprom to Kazakhstan, 2017 and 2021",
        "scope",
        Said(
            "más del 60 por ciento de las exportaciones totales",
            33,
            "trade/by-bellesbumprom-kz-furniture-export-share-2017-01-2017-09",
        ),
        Said(
            "se entregan por más de 2 millones de dólares",
            53,
            "trade/by-bellesbumprom-kz-furniture-export-2021-01-2021-04 "
            "trade/by-bellesbumprom-kz-export-2021-01-2021-04",
        ),
        "more than 60 per cent (2017); more than 2 of more than 7 million, 29 per cent (2021)",
        "not_comparable",
    ),
    Statement(
        "goal-of-2017-and-nine-months",
        "The goal of early 2017 beside nine months of that year",
        "goal",
        Said("igual a 966,8 millones de dólares", 38, "targets/by-kz-turnover-back-to-2014"),
        Said(
            "unos 500 millones de dólares en los tres primeros",
            31,
            "trade/by-kz-turnover-2017-01-2017-09",
        ),
        "966.8 million aimed at, about 500 in nine months: 466.8 would be left for the last three",
        "not_comparable",
    ),
)

DURATIONS: tuple[Check, ...] = (
    Statement(
        "bobruiskagromash-five-years",
        "How long Bobruiskagromash has worked on the Kazakh market",
        "duration",
        Said("lleva cinco años trabajando estrechamente en el mercado kazajo", 45, _BOBRUISK),
        Said("empacadoras de Bobruiskagromash", 21, "projects/bobruiskagromash-balers-assembly"),
        "2021 - 5 = 2016, but its assembly project was in a state programme at the start of 2013",
        "contradiction",
    ),
    Statement(
        "gomselmash-cooperation-since-2007",
        "Beginning of the joint assembly of combine harvesters, by ten years and by the year",
        "duration",
        Said(
            "Durante diez años, la planta de montaje conjunta",
            36,
            "indicators/kostanay-combine-assembly-years",
        ),
        Said("comenzó en 2007", 49, _COMBINES),
        "2017 - 10 = 2007; 2007 on pages 36, 49 and 66",
        "holds",
    ),
    Statement(
        "gomselmash-even-earlier",
        "Which of two examples is the earlier one",
        "duration",
        Said("Incluso antes, en 2007", 36, _COMBINES),
        Said("que en 2010 abrió Trade House MAZ", 35, "projects/maz-trading-house-astana"),
        "2007 < 2010",
        "holds",
    ),
    Statement(
        "interregional-aim-three-years-ago",
        "When the aim of closer interregional cooperation was set",
        "duration",
        Said(
            "hace tres años nos propusimos intensificar",
            11,
            "indicators/years-since-interregional-aim",
        ),
        Said(
            "en 2009 se alcanzaron acuerdos de cooperación",
            5,
            "agreements/cooperation-agreements-2009",
        ),
        "2011 - 3 = 2008, before the agreements of 2009",
        "scope_differs",
    ),
    Statement(
        "ten-years-since-hopes",
        "Ten years ago, and the agreements of 2000 and 2002",
        "duration",
        Said("hace diez años", 4, "indicators/years-since-hopes-in-journalism"),
        Said(
            "Ya en 2000",
            4,
            "agreements/press-agreement-2000 agreements/mass-information-agreement-2002",
        ),
        "2002 + 10 = 2012; 2000 + 2 = 2002",
        "holds",
    ),
    Statement(
        "present-priorities-by-a-source-of-2011",
        "Priority areas of investment at present, by a source of 2011",
        "duration",
        Said("en el entorno actual", 20, "footnotes/28"),
        Said("A principios de 2013", 20, "business_presence/assembly-projects-kz-2013"),
        "the present of the chapter is 2013; footnote 28 cites 2011",
        "not_comparable",
    ),
    Statement(
        "presidents-visit-may-2011",
        "Days of the visit of May 2011",
        "duration",
        Said("El 24 de mayo, los presidentes", 7, "footnotes/9"),
        Said(
            "El 25 de mayo finalizó la visita oficial",
            10,
            "events/lukashenko-visit-kazakhstan-2011",
        ),
        "talks on 24 May, end of the visit on 25 May",
        "holds",
    ),
    Statement(
        "belaz-assembly-under-way-and-start",
        "Assembly of BelAZ vehicles in Karaganda: under way in 2011, begun in June 2013",
        "duration",
        Said(
            "está en marcha un gran proyecto de ensamblaje de vehículos BelAZ",
            10,
            "projects/karaganda-belaz-assembly",
        ),
        Said("inició su actividad en esta región kazaja", 64, "projects/karaganda-belaz-assembly"),
        "under way (chapter of 2012), in active execution (start of 2013, page 20), begun 2013-06",
        "scope_differs",
    ),
    Statement(
        "end-of-2017-by-an-earlier-source",
        "Plants at the end of 2017, by a source of that year",
        "duration",
        Said(
            "a finales de 2017, había ocho fábricas de ensamblaje conjunto",
            35,
            "business_presence/joint-assembly-plants-in-kz-2017",
        ),
        Said("sojuznicheskij-i-strategicheskij-harakter-bulegenov-266564-2017", 35, "footnotes/53"),
        "number 266564 lies between 256106 (June 2017, footnote 54) and 278130 (November 2017, 48)",
        "not_comparable",
    ),
    Statement(
        "similar-parks-by-a-source-of-2014",
        "Similar parks, planned after the first phase of 2016, by a source of 2014",
        "duration",
        Said("está previsto crear parques similares", 37, "projects/similar-parks-buses"),
        Said("a la agencia de noticias kazaja Khabar (11 de junio de 2014)", 37, "footnotes/58"),
        "the experience of a park at work since 2016 is spread by plans of June 2014",
        "not_comparable",
    ),
)
"""Durations."""
