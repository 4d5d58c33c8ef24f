"""Lists beside the number announced for them, and one concept counted at several dates."""

from __future__ import annotations

from .figures import Said
from .kinds import AtMost, Check, ListLength
from .series import Chain, Statement

COUNTS: tuple[Check, ...] = (
    ListLength(
        "strategic-plan-priority-areas",
        "Key areas of the Strategic Plan and the areas that follow the number",
        ("indicators", "kz-strategic-plan-priority-areas", "value"),
        "cooperation_topics",
        {"programme": ("kz-strategic-plan-2020",), "position": (1, 2, 3, 4, 5)},
        "position",
    ),
    ListLength(
        "kokshetau-park-enterprises",
        "Belarusian enterprises of the Kokshetau park and those named among them",
        ("targets", "kokshetau-park-belarusian-enterprises", "value"),
        "project_participants",
        {"project": ("kokshetau-park",), "page": (24,), "place": (None,)},
        "organization",
        among=True,
    ),
    ListLength(
        "industrial-companies-2022",
        "Belarusian companies in industrial cooperation, October 2022, and those named among them",
        ("business_presence", "by-industrial-companies-kz-2022", "count"),
        "organization_links",
        {"kind": ("works_in",), "target_place": ("kz",), "page": (60,)},
        "organization",
        among=True,
    ),
    ListLength(
        "assembly-plants-2017-and-equipment",
        "Assembly plants at the end of 2017 and the sorts of equipment that they assemble",
        ("business_presence", "joint-assembly-plants-in-kz-2017", "count"),
        "project_products",
        {"project": ("joint-assembly-plants-kazakhstan-2017",), "page": (35,)},
        "product",
        otherwise="scope_differs",
    ),
    ListLength(
        "assembly-plants-2011-and-equipment",
        "Assembly plants of 2010-2011 and the sorts of equipment that they put into production",
        ("business_presence", "by-assembly-plants-kz-2010-2011", "count"),
        "project_products",
        {
            "project": ("kazakhstan-belarusian-machinery-assembly", "cardan-shaft-assembly"),
            "page": (8,),
        },
        "product",
        otherwise="scope_differs",
    ),
    ListLength(
        "assembly-projects-2013-and-equipment",
        "Assembly projects at the start of 2013 and the sorts of equipment that are named",
        ("business_presence", "assembly-projects-kz-2013", "count"),
        "project_products",
        {"project": ("belarusian-machinery-assembly-projects-kz",), "page": (20,)},
        "product",
        otherwise="scope_differs",
    ),
    ListLength(
        "other-programmes-projects",
        "Further assembly projects in state programmes and the makers named",
        ("business_presence", "assembly-projects-kz-other-programmes-2013", "count"),
        "programme_inclusions",
        {"programme": ("kz-machine-building-programme", "kz-business-road-map-2020")},
        "organization",
    ),
    ListLength(
        "mogilevkhimvolokno-plants",
        "Plants to be built at Mogilevkhimvolokno and those named",
        ("targets", "mogilevkhimvolokno-plants", "value"),
        "projects",
        {
            "project_id": (
                "mogilevkhimvolokno-terephthalic-acid-plant",
                "mogilevkhimvolokno-pet-plant",
            )
        },
        "project_id",
    ),
    ListLength(
        "new-models-2018",
        "New models of combine harvesters for 2018 and those named",
        ("targets", "agromashholding-new-models-2018", "value"),
        "project_products",
        {"project": ("kostanay-combine-assembly",), "product": ("kzs-575", "kzs-10")},
        "product",
    ),
    Statement(
        "knowledge-triangle",
        "Elements of the knowledge triangle",
        "list",
        Said("los tres elementos del", 28, "indicators/knowledge-triangle-elements"),
        Said("educación, investigación e innovación", 28, "indicators/knowledge-triangle-elements"),
        "3 announced, 3 named",
        "holds",
    ),
    Statement(
        "programme-areas-numbered",
        "The numbered areas of the programme of 2009",
        "list",
        Said(
            "una serie de áreas clave prometedoras: 1)",
            6,
            "programmes/economic-cooperation-programme-2009-2016",
        ),
        Said(
            "9) preservación y desarrollo del potencial laboral e intelectual",
            6,
            "programmes/economic-cooperation-programme-2009-2016",
        ),
        "no number announced; numbered from 1 to 9 without a gap",
        "holds",
    ),
    Statement(
        "joint-ventures-in-formation-2017",
        "Joint ventures in formation in 2017 and their names",
        "list",
        Said(
            "hay seis empresas conjuntas en Kazajstán",
            38,
            "business_presence/joint-ventures-in-formation-in-kz-2017",
        ),
        Said(
            "creación de una producción conjunta de vehículos aéreos no tripulados",
            37,
            "projects/uav-joint-production",
        ),
        "6 announced, none named; one joint production is planned",
        "not_comparable",
    ),
    Statement(
        "production-sites-2021",
        "Production sites with Belarusian technology, 2021, and their names",
        "list",
        Said(
            "en diez centros de producción",
            45,
            "business_presence/by-technology-production-sites-kz-2021",
        ),
        Said(
            "que ya cuenta con tres plantas de ensamblaje",
            46,
            "business_presence/mtz-assembly-plants-kz-2021",
        ),
        "10 announced, none named as such; three plants of MTZ, one of Bobruiskagromash",
        "not_comparable",
    ),
    Statement(
        "mtz-assembly-plants-named",
        "Assembly plants of MTZ in Kazakhstan and those named in the book",
        "list",
        Said(
            "ya cuenta con tres plantas de ensamblaje",
            46,
            "business_presence/mtz-assembly-plants-kz-2021",
        ),
        Said(
            "se inició el montaje de tractores bielorrusos en Semey",
            10,
            "projects/semey-tractor-assembly projects/mtz-composite-group-plant-kostanay",
        ),
        "3 announced, 2 named: Semey and Kostanay",
        "scope_differs",
    ),
    Statement(
        "documents-of-may-2012",
        "The documents signed in May 2012",
        "list",
        Said(
            "se firmaron al mismo tiempo los siguientes acuerdos",
            20,
            "agreements/agriculture-ministries-agreement-2012",
        ),
        Said(
            "Cooperación Estratégica entre el Belarusian State Concern for Oil Dado que",
            20,
            "agreements/belneftekhim-memorandum-2012",
        ),
        "three documents listed; the third breaks off, and whether more followed is lost",
        "misprint",
    ),
    Statement(
        "diaspora-places-and-centres",
        "Places of the diaspora's structures and of its centres with partners in Belarus",
        "list",
        Said(
            "doce estructuras que operan en Almaty, Astana, Karaganda, Kostanai, Pavlodar",
            11,
            "indicators/diaspora-organizations-kz",
        ),
        Said(
            "Centro Cultural de Bielorrusia en Atbasar",
            12,
            "diaspora_ties/belarus-cultural-centre-atbasar-by-dubrovno-district",
        ),
        "eleven places on page 11; Atbasar of page 12 is not one of them, but lies in Akmola",
        "scope_differs",
    ),
    Chain(
        "assembly-plants-chain",
        "Assembly of Belarusian machinery in Kazakhstan, counted from 2011 to 2022",
        (
            ("business_presence", "by-assembly-plants-kz-2010-2011"),
            ("business_presence", "assembly-projects-kz-2013"),
            ("business_presence", "joint-assembly-plants-in-kz-2017"),
            ("business_presence", "by-joint-assembly-facilities-kz-2022"),
        ),
    ),
    Chain(
        "belarusian-enterprises-chain",
        "Belarusian enterprises in Kazakhstan, counted from 2017 to 2022",
        (
            ("business_presence", "by-enterprises-in-kz-2017"),
            ("business_presence", "by-participation-enterprises-kz-2021"),
            ("business_presence", "by-industrial-companies-kz-2022"),
        ),
    ),
    Chain(
        "joint-ventures-chain",
        "Joint ventures in Kazakhstan: in formation in 2017, in Karaganda Region alone in 2021",
        (
            ("business_presence", "joint-ventures-in-formation-in-kz-2017"),
            ("business_presence", "by-joint-ventures-karaganda-region-2021"),
        ),
    ),
    Chain(
        "assembly-plants-2017-and-production-sites-2021",
        "Assembly plants at the end of 2017 and production sites in 2021",
        (
            ("business_presence", "joint-assembly-plants-in-kz-2017"),
            ("business_presence", "by-technology-production-sites-kz-2021"),
        ),
    ),
    Statement(
        "interregional-agreements-2021-and-2022",
        "Number of agreements between regions, 2021 and 2022",
        "chain",
        Said(
            "existen unos 30 acuerdos de cooperación entre regiones bielorrusas y kazajas",
            54,
            "business_presence/interregional-agreements-2021",
        ),
        Said(
            "hay en vigor unos 30 acuerdos entre las regiones",
            63,
            "business_presence/interregional-agreements-2021",
        ),
        "about 30 (2021), about 30 (chapter of 2022, quoted from a work of 2021)",
        "holds",
    ),
    AtMost(
        "harvesters-a-year-and-market",
        "Combine harvesters to be made a year within the capacity of the market",
        (("targets", "agromashholding-combines-a-year"),),
        (("production", "kz-grain-harvester-market-capacity"),),
        rule="combination",
    ),
    AtMost(
        "tractor-cabs-and-tractors",
        "Tractors for which the Kostanay plant is laid out within the cabs made there a year",
        (("production", "composite-group-tractors-capacity-2021"),),
        (("production", "tractor-cab-workshop-kostanay-capacity"),),
        rule="combination",
    ),
)
"""Lists, chains of counts, and capacities."""
