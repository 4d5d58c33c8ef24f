"""What exists at one place of the book, and is made, planned or several at another."""

from __future__ import annotations

from .figures import Said
from .kinds import Check
from .series import Statement

_CENTRE = "projects/belarusian-industrial-centre"
_PARK = "projects/kokshetau-park"
_WORKSHOP = "projects/tractor-cab-workshop-kostanay"
_MOGILEV = (
    "projects/mogilevkhimvolokno-terephthalic-acid-plant projects/mogilevkhimvolokno-pet-plant"
)
_COMBINES = "projects/kostanay-combine-assembly"
_CLUSTER = "projects/pavlodar-aluminium-cluster"

STATES: tuple[Check, ...] = (
    Statement(
        "industrial-centre-agreed-or-created",
        "The Belarusian Industrial Centre in Kostanay, June 2021",
        "state",
        Said("centro industrial bielorruso que se está", 46, _CENTRE),
        Said("la aparición del Centro Industrial Bielorruso", 56, _CENTRE),
        "being created (page 46); could appear, agreed in June 2021 (page 56)",
        "scope_differs",
    ),
    Statement(
        "rice-harvester",
        "The rice harvester of Gomselmash",
        "state",
        Said(
            "equipos para la cosecha de arroz",
            33,
            "projects/gomselmash-rice-harvester-series-production",
        ),
        Said(
            "se está preparando para su producción en serie",
            34,
            "projects/gomselmash-rice-harvester-series-production",
        ),
        "supply foreseen, the machine exists; series production is still being prepared",
        "scope_differs",
    ),
    Statement(
        "mogilev-plants-two-or-one",
        "The projects at Mogilevkhimvolokno: two plants, and one project",
        "state",
        Said("Las inversiones en la construcción de dos plantas", 25, _MOGILEV),
        Said("este proyecto puede convertirse en otro argumento", 26, _MOGILEV),
        "two plants, both projects; this project",
        "scope_differs",
    ),
    Statement(
        "mogilev-plants-invested-or-sought",
        "Money for the plants at Mogilevkhimvolokno, 2013",
        "state",
        Said("aún en fase de resolver las cuestiones de financiación", 26, _MOGILEV),
        Said(
            "invierten unos 700 millones de dólares", 26, "targets/mogilevkhimvolokno-plants-cost"
        ),
        "financing still to be settled (body), both countries invest (title of footnote 38)",
        "scope_differs",
    ),
    Statement(
        "cab-workshop-states",
        "The cab workshop in Kostanay in June 2021",
        "state",
        Said("se construirá un taller para la producción de cabinas", 46, _WORKSHOP),
        Said("ya han comenzado las obras", 52, _WORKSHOP),
        "will be built, work has begun (both 2021); completed by October 2022 (page 60)",
        "replaced",
    ),
    Statement(
        "cab-workshop-or-plant",
        "The cab production in Kostanay: a workshop, and a plant",
        "state",
        Said("se construirá un taller para la producción de cabinas", 46, _WORKSHOP),
        Said("planta para la producción de cabinas de tractores y ejes delanteros", 51, _WORKSHOP),
        "workshop for cabs; plant for cabs and front axles",
        "scope_differs",
    ),
    Statement(
        "park-production-or-assembly",
        "What is done in the Kokshetau park: production, and assembly",
        "state",
        Said("maquinaria y vehículos agrícolas modernos en lugar de ensamblarlos", 25, _PARK),
        Said("una línea completa de producción para el montaje de remolques", 36, _PARK),
        "produced instead of assembled (2013), a line for assembly (2016)",
        "replaced",
    ),
    Statement(
        "park-begun-or-planned",
        "The Kokshetau park in 2012: a project begun, and one still to be created",
        "state",
        Said("comenzó ya en 2012", 36, _PARK),
        Said("creación de un parque industrial y tecnológico conjunto", 21, _PARK),
        "begun in 2012 (page 36); creation among the most urgent tasks of November 2012 (page 21)",
        "scope_differs",
    ),
    Statement(
        "kostanay-workshop-or-plant",
        "The joint production of combine harvesters: assembly plant, and real production",
        "state",
        Said("la planta de montaje conjunta de Bielorrusia y Kazajstán", 36, _COMBINES),
        Said("no es sólo un taller de montaje, sino una auténtica planta", 66, _COMBINES),
        "assembly plant (2017), not only an assembly workshop (2022)",
        "replaced",
    ),
    Statement(
        "aluminium-cluster",
        "The aluminium cluster in Pavlodar Region",
        "state",
        Said("se está creando un cluster del aluminio", 41, _CLUSTER),
        Said("un cluster del aluminio en el que participan grandes empresas", 65, _CLUSTER),
        "being created, others take part; companies take part in it",
        "scope_differs",
    ),
    Statement(
        "pavlodar-zone-one-or-several",
        "The economic zone of Pavlodar: one, and several",
        "state",
        Said(
            "la zona económica especial de la provincia de Pavlodar invita",
            40,
            "organizations/pavlodar-special-economic-zone",
        ),
        Said(
            "las zonas económicas francas de la provincia de Pavlodar invitaron",
            65,
            "organizations/pavlodar-special-economic-zone",
        ),
        "one special zone invites; the free zones invited",
        "scope_differs",
    ),
    Statement(
        "pavlodar-zone-invited-whom",
        "Whom the zone in Pavlodar invited to joint subsoil use",
        "state",
        Said("a los socios interesados a participar", 40, "projects/pavlodar-joint-subsoil-use"),
        Said(
            "a las empresas interesadas de la provincia de Minsk",
            65,
            "projects/pavlodar-joint-subsoil-use",
        ),
        "interested partners, after a meeting in Gomel; interested enterprises of Minsk Region",
        "scope_differs",
    ),
    Statement(
        "media-agreement-certain-or-presumed",
        "The renewal of the media agreement: a fact, and presumed",
        "state",
        Said(
            "en noviembre de 2017 ya se adoptó una nueva versión",
            30,
            "agreements/media-agreement-2017",
        ),
        Said("han actualizado presumiblemente el acuerdo", 42, "agreements/media-agreement-2017"),
        "adopted in November 2017; presumably renewed",
        "not_comparable",
    ),
    Statement(
        "akmola-grodno-about-to-sign",
        "Akmola and Grodno Regions in 2014: about to begin, and signed",
        "state",
        Said(
            "estaban a punto de establecer una estrecha colaboración",
            42,
            "agreements/akmola-grodno-memorandum-2014",
        ),
        Said(
            "firmando entonces un memorando sobre cooperación en agricultura",
            42,
            "agreements/akmola-grodno-memorandum-2014",
        ),
        "about to begin close cooperation; a memorandum signed then",
        "scope_differs",
    ),
    Statement(
        "grodno-akmola-not-among-partners",
        "Partners of Grodno Region on page 54, and Akmola Region",
        "state",
        Said(
            "La región de Grodno interactúa con las de Aktobe, Kostanay y Mangistaus",
            54,
            "agreements/grodno-region-aktobe-agreement",
        ),
        Said(
            "las regiones de Akmola y Grodno estaban a punto",
            42,
            "agreements/akmola-grodno-memorandum-2014",
        ),
        "three partners without Akmola (2021); memorandum with Akmola (2014)",
        "scope_differs",
    ),
    Statement(
        "gomel-kostanay-agreement",
        "An agreement of Gomel and Kostanay Regions: foreseen in 2013, not among those of 2021",
        "state",
        Said(
            "Las regiones de Gomel y Kostanay concluirán un acuerdo de cooperación",
            24,
            "agreements/gomel-kostanay-agreement-proposed",
        ),
        Said(
            "y la de Gomel, con las de Almaty y Atyrau",
            54,
            "agreements/gomel-region-almaty-agreement",
        ),
        "will conclude (2013); Karaganda, North Kazakhstan, Almaty and Atyrau named (2021)",
        "not_comparable",
    ),
    Statement(
        "gomel-pavlodar-not-among-partners",
        "Partners of Gomel Region on page 54, and Pavlodar Region",
        "state",
        Said(
            "El Akimat de la región de Pavlodar firmó un acuerdo de cooperación",
            39,
            "agreements/pavlodar-gomel-agreement-2016",
        ),
        Said(
            "y la de Gomel, con las de Almaty y Atyrau",
            54,
            "agreements/gomel-region-almaty-agreement",
        ),
        "agreement of November 2016; not among the partners named (2021)",
        "scope_differs",
    ),
    Statement(
        "mogilev-agreements-2003-and-2009",
        "Partners of Mogilev Region on page 54, and those of page 41",
        "state",
        Said(
            "Kazajstán Oriental (2009) y Kazajstán Meridional (2003)",
            41,
            "agreements/mogilev-east-kazakhstan-agreement-2009 "
            "agreements/mogilev-south-kazakhstan-agreement-2003",
        ),
        Said(
            "Mogilev y el Akimat de la Región de Karaganda han firmado",
            54,
            "agreements/mogilev-region-karaganda-agreement",
        ),
        "East and South Kazakhstan (2017); Karaganda only (2021)",
        "scope_differs",
    ),
    Statement(
        "commission-session-brest-or-may-2021",
        "The commission in 2021: planned in Brest, held in May",
        "state",
        Said("tiene previsto reunirse en Brest", 56, "events/commission-session-brest-2021"),
        Said("En mayo de 2021 se celebró la 16ª reunión", 44, "events/commission-session-16"),
        "planned in Brest (2021), held in May 2021 without a place: perhaps one session",
        "not_comparable",
    ),
    Statement(
        "agreements-real-or-empty",
        "The agreements of Grodno Region: partnership, and still to be filled",
        "state",
        Said(
            "suministra activamente a sus socios productos agrícolas",
            67,
            "business_presence/by-grodno-region-kz-agreements",
        ),
        Said(
            "llenar estos acuerdos con proyectos y acuerdos reales",
            67,
            "business_presence/by-grodno-region-kz-agreements",
        ),
        "supplies actively; the agreements still lack real projects",
        "scope_differs",
    ),
    Statement(
        "mtz-further-plant-and-existing",
        "The plant of Composite Group in Kostanay: the base of another one, and at work",
        "state",
        Said(
            "planea desarrollar otra planta de ensamblaje",
            46,
            "projects/mtz-further-assembly-plant-kostanay",
        ),
        Said(
            "Se inauguró en 2018 y se está desarrollando con éxito",
            56,
            "projects/mtz-composite-group-plant-kostanay",
        ),
        "another plant planned on the basis of one that was opened in 2018",
        "scope_differs",
    ),
    Statement(
        "quarters-one-or-two",
        "Residential quarters: one in 2021, two in 2022",
        "state",
        Said('"barrio bielorruso" en Nur-Sultan', 52, "projects/belarusian-quarter-astana"),
        Said(
            "un barrio bielorruso en Astana y otro kazajo en Minsk",
            62,
            "projects/belarusian-quarter-astana projects/kazakh-quarter-minsk",
        ),
        "a Belarusian quarter (2021); a Kazakh one in Minsk too (2022)",
        "replaced",
    ),
    Statement(
        "ceramic-tiles-raw-materials",
        "Raw materials for ceramic tiles in Kazakhstan: under study, and plenty",
        "state",
        Said(
            "si en el subsuelo de este país hay suficientes materias primas",
            52,
            "projects/ceramic-tiles-joint-venture",
        ),
        Said("En Kazajstán hay muchos minerales", 62, "projects/ceramic-tiles-joint-venture"),
        "on condition that there is enough (2021); there is plenty (2022)",
        "replaced",
    ),
    Statement(
        "fire-equipment-new-perspective",
        "Production of firefighting equipment: a new perspective in 2022, discussed in 2021",
        "state",
        Said(
            "En cuanto a las nuevas perspectivas de cooperación",
            60,
            "projects/fire-vehicles-production",
        ),
        Said(
            "las partes ya habían discutido la creación de una producción conjunta",
            64,
            "projects/fire-equipment-joint-production-karaganda events/fire-equipment-talks-2021",
        ),
        "new (2022), already discussed (October 2021)",
        "scope_differs",
    ),
    Statement(
        "dairy-farm-interest-or-works",
        "The dairy farm for 1,200 head in October 2022: interest, and works this year",
        "state",
        Said(
            "ha confirmado su interés en construir una granja lechera",
            61,
            "projects/dairy-farm-1200",
        ),
        Said("comenzarán este año y continuarán en 2023", 62, "projects/dairy-farm-1200"),
        "interest confirmed; works begin in 2022",
        "scope_differs",
    ),
    Statement(
        "minsk-region-pavlodar-agriculture",
        "Minsk and Pavlodar Regions in 2017: interest in agriculture, and an agreement on it",
        "state",
        Said(
            "la parte kazaja mostró gran interés por la cooperación",
            41,
            "deliveries/farm-standard-projects-pavlodar-2017",
        ),
        Said(
            "En 2017, las partes acordaron cooperar en agricultura",
            65,
            "agreements/minsk-region-pavlodar-agriculture-2017",
        ),
        "great interest (page 41); agreed to cooperate (page 65): one visit of 2017",
        "scope_differs",
    ),
)
"""States of projects and agreements."""
