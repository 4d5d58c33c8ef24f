"""What is called new, first, only, largest or a record, against the rest of the book."""

from __future__ import annotations

from .figures import Said
from .kinds import Check
from .series import Statement

_COMBINES = "projects/kostanay-combine-assembly"

NOVELTY: tuple[Check, ...] = (
    Statement(
        "fire-engines-new-niche",
        "Firefighting vehicles, called a new niche in 2022",
        "novelty",
        Said("Se trata de un nuevo nicho prometedor", 60, "projects/fire-vehicles-production"),
        Said(
            "de extinción de incendios, tractores",
            35,
            "projects/joint-assembly-plants-kazakhstan-2017",
        ),
        "new niche (2022), assembled already (2017)",
        "contradiction",
    ),
    Statement(
        "joint-productions-to-be-created-2012",
        "Joint assembly of tractors and combine harvesters, to be created in November 2012",
        "novelty",
        Said(
            "creación de producciones conjuntas para ensamblar tractores, cosechadoras",
            21,
            "events/commission-session-9",
        ),
        Said(
            "13 proyectos de ensamblaje de tractores, cosechadoras, automóviles",
            20,
            "business_presence/assembly-projects-kz-2013",
        ),
        "to be created (November 2012), in active execution (start of 2013)",
        "scope_differs",
    ),
    Statement(
        "machine-tools-and-engines-under-study-2022",
        "Production of engines in Kazakhstan, under study in 2022",
        "novelty",
        Said(
            "motores para maquinaria de tractores, generadores diesel",
            60,
            "projects/industrial-production-under-study-2022",
        ),
        Said(
            "tractores, cosechadoras, motores, empacadoras y equipos médicos",
            35,
            "projects/joint-assembly-plants-kazakhstan-2017 projects/mmz-diesel-engines-assembly",
        ),
        "production under study (2022), assembly of engines at work (2011, 2013 and 2017)",
        "scope_differs",
    ),
    Statement(
        "only-and-largest-maker",
        "AgromashHolding KZ, the only maker and the largest one",
        "novelty",
        Said(
            "la única empresa industrial de este país que produce una amplia gama",
            46,
            "indicators/agromashholding-sole-producer-kz-2021",
        ),
        Said(
            "el mayor fabricante de maquinaria agrícola de Kazajstán",
            49,
            "indicators/agromashholding-rank-kz-2021",
        ),
        "the only one for a wide range, the largest of several for agricultural machinery",
        "scope_differs",
    ),
    Statement(
        "only-maker-of-tractors",
        "The only maker of combine harvesters and tractors, and another that makes tractors",
        "novelty",
        Said(
            "la única empresa industrial de este país que produce una amplia gama",
            46,
            "indicators/agromashholding-sole-producer-kz-2021",
        ),
        Said(
            'la liberación de 1200 tractores "Bielorrusia"',
            46,
            "production/composite-group-tractors-capacity-2021",
        ),
        "the only enterprise with the whole range; another one makes tractors",
        "scope_differs",
    ),
    Statement(
        "largest-gatherings",
        "Two gatherings that are each called the largest",
        "novelty",
        Said(
            "el mayor foro empresarial en la historia de la cooperación",
            32,
            "indicators/business-forum-2017-rank",
        ),
        Said(
            "que es la mayor y más visitada de Asia Central",
            61,
            "indicators/kazagro-2022-rank-by-size-central-asia",
        ),
        "largest forum of the two countries (2017), largest exhibition of Central Asia (2022)",
        "scope_differs",
    ),
    Statement(
        "highest-growth-of-two",
        "Highest growth of agricultural production in the Union, said of two countries",
        "novelty",
        Said("Kazajstán (un 5,6%)", 48, "indicators/kz-agricultural-growth-rank-eaeu-2020"),
        Said("Bielorrusia (un 4,9%)", 48, "production/by-agricultural-production-growth-2020"),
        "5.6 > 4.9: only Kazakhstan's can be the highest; Belarus's is the second",
        "scope_differs",
    ),
    Statement(
        "first-plant-of-the-zone",
        "The first plant of the Kostanay Industrial Zone, and assembly in Kostanay before",
        "novelty",
        Said(
            'la primera "golondrina" de esta zona',
            56,
            "indicators/belarus-tractor-plant-order-kostanay-zone",
        ),
        Said("situada en Kostanay sobre la base de AgshromashHolding", 36, _COMBINES),
        "first of the zone (2018); in the city, assembly since 2007",
        "scope_differs",
    ),
    Statement(
        "first-combine-essil",
        "The first ESSIL KZS-790, and combine harvesters assembled before",
        "novelty",
        Said(
            "la primera cosechadora ESSIL KZS-790", 49, "production/essil-kzs-790-first-unit-2020"
        ),
        Said(
            "más de tres mil cosechadoras de grano",
            36,
            "production/kostanay-combines-assembled-2007-2017",
        ),
        "the first of its model (2020), more than 3,000 of others (2007-2017)",
        "scope_differs",
    ),
    Statement(
        "new-version-or-new-agreement",
        "The media agreement of 2017: a new version, and a new agreement",
        "novelty",
        Said(
            "se adoptó una nueva versión del acuerdo intergubernamental",
            30,
            "agreements/media-agreement-2017",
        ),
        Said(
            "La aparición del nuevo acuerdo de cooperación mediática",
            31,
            "agreements/media-agreement-2017",
        ),
        "new version of the agreement of 2000, new agreement",
        "scope_differs",
    ),
    Statement(
        "paraxylene-plant-and-use",
        "Kazakh paraxylene for Mogilevkhimvolokno: a plan of 2013, and use in 2022",
        "novelty",
        Said(
            "para la producción de ácido tereftálico en la base de paraxilol kazajo",
            25,
            "projects/mogilevkhimvolokno-terephthalic-acid-plant",
        ),
        Said(
            'el paraxileno, que utiliza "Mogilevkhimvolokno"',
            67,
            "trade/by-mogilev-region-kz-paraxylene-import-share-2022",
        ),
        "a plant on Kazakh paraxylene planned (2013), Kazakh paraxylene in use (2022)",
        "not_comparable",
    ),
    Statement(
        "mogilev-region-first-partner",
        "Kazakhstan as the first partner of Mogilev Region in the Union, and Russia",
        "novelty",
        Said(
            "el primero en los siete meses de 2022",
            67,
            "trade/by-mogilev-region-kz-turnover-rank-2022-01-2022-07",
        ),
        Said(
            "ocupa el segundo lugar, después de Rusia",
            47,
            "trade/by-kz-food-products-export-rank-2021",
        ),
        "first of the Union with about 40 million (one region), after Russia (food, the country)",
        "not_comparable",
    ),
    Statement(
        "new-product-pumps",
        "Pumps made in Kazakhstan: a new product of 2021, under study in 2022",
        "novelty",
        Said(
            "fabricar un nuevo producto: las bombas diésel",
            46,
            "projects/diesel-pumps-production-kostanay",
        ),
        Said(
            "generadores diesel, grupos de bombeo y productos ópticos",
            60,
            "projects/industrial-production-under-study-2022",
        ),
        "planned (2021), still under study (2022)",
        "replaced",
    ),
    Statement(
        "machine-tools-2012-and-2022",
        "Assembly of machine tools, under study in 2012 and again in 2022",
        "novelty",
        Said(
            "organización de la producción de ensamblaje de máquinas herramienta",
            9,
            "projects/kazakhstan-machine-tools-assembly",
        ),
        Said(
            "sino también de máquinas",
            60,
            "projects/industrial-production-under-study-2022",
        ),
        "under study (2012), under study (2022)",
        "scope_differs",
    ),
)
"""Claims of novelty and rank."""
