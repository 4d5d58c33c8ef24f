"""The checks for which a reader named the rows."""

from __future__ import annotations

from .figures import Said
from .kinds import AtMost, Check, ListLength, Order, Ratio, Same, Since, Sum
from .series import Below, Chain, Pairs

CHECKS: tuple[Check, ...] = (
    # sums
    Sum(
        "assembly-projects-in-state-programmes-2013",
        "Assembly projects in Kazakh state programmes and in each of them",
        ("business_presence", "assembly-projects-kz-state-programmes-2013"),
        (
            ("business_presence", "assembly-projects-kz-industrialization-map-2013"),
            ("business_presence", "assembly-projects-kz-other-programmes-2013"),
        ),
        "count",
    ),
    Sum(
        "mogilevkhimvolokno-plants-cost",
        "Cost of the two plants at Mogilevkhimvolokno and of each",
        ("targets", "mogilevkhimvolokno-plants-cost"),
        (
            ("targets", "mogilevkhimvolokno-terephthalic-acid-plant-cost"),
            ("targets", "mogilevkhimvolokno-pet-plant-cost"),
        ),
    ),
    # parts
    AtMost(
        "kazakh-capital-enterprises-2021",
        "Joint and foreign enterprises among those with Kazakh capital in Belarus",
        (
            ("business_presence", "kz-capital-joint-ventures-by-2021"),
            ("business_presence", "kz-capital-foreign-enterprises-by-2021"),
        ),
        (("business_presence", "kz-capital-enterprises-by-2021"),),
        "count",
    ),
    AtMost(
        "assembly-plants-2011",
        "Assembly plants of 2011 among those of two years",
        (("business_presence", "by-assembly-plants-kz-2011"),),
        (("business_presence", "by-assembly-plants-kz-2010-2011"),),
        "count",
    ),
    AtMost(
        "assembly-projects-2013",
        "Projects in state programmes among all assembly projects",
        (("business_presence", "assembly-projects-kz-state-programmes-2013"),),
        (("business_presence", "assembly-projects-kz-2013"),),
        "count",
    ),
    AtMost(
        "karaganda-region-mtz-tractors",
        "MTZ tractors among the tractors of Karaganda Region",
        (("indicators", "karaganda-region-mtz-tractors"),),
        (("indicators", "karaganda-region-tractors"),),
    ),
    AtMost(
        "kostanay-plant-output-against-sales",
        "What the Kostanay plant made in the years that are printed, against all that it sold",
        (
            ("production", "kostanay-combines-assembled-2007-2017"),
            ("production", "agromashholding-output-2019"),
            ("production", "agromashholding-output-2020"),
        ),
        (("production", "kostanay-combine-assembly-sales-units-2007-2022"),),
    ),
    AtMost(
        "turnover-2010-against-record-2014",
        "The turnover of 2014, called the record until 2017, against that of 2010",
        (("trade", "by-kz-turnover-2010"),),
        (("trade", "by-kz-turnover-2014"),),
        rule="novelty",
    ),
    AtMost(
        "turnover-2011-against-record-2014",
        "The turnover of 2014, called the record until 2017, against that of 2011",
        (("trade", "by-kz-turnover-2011"),),
        (("trade", "by-kz-turnover-2014"),),
        rule="novelty",
    ),
    Below(
        "turnover-2014-against-first-billion-2021",
        "The turnover of 2014, the record, below the billion that was passed first in 2021",
        ("trade", "by-kz-turnover-2014"),
        ("trade", "by-kz-turnover-2021-over-1-billion"),
    ),
    AtMost(
        "assembly-plants-2011-and-projects-2013",
        "Assembly plants at the end of 2011 among the assembly projects at the start of 2013",
        (("business_presence", "by-assembly-plants-kz-2010-2011"),),
        (("business_presence", "assembly-projects-kz-2013"),),
        "count",
        rule="chain",
    ),
    AtMost(
        "mtz-plants-among-production-sites-2021",
        "Assembly plants of MTZ among the production sites with Belarusian technology, 2021",
        (("business_presence", "mtz-assembly-plants-kz-2021"),),
        (("business_presence", "by-technology-production-sites-kz-2021"),),
        "count",
    ),
    AtMost(
        "karaganda-joint-ventures-among-enterprises-2021",
        "Joint ventures in Karaganda Region among the enterprises with Belarusian capital, 2021",
        (("business_presence", "by-joint-ventures-karaganda-region-2021"),),
        (("business_presence", "by-participation-enterprises-kz-2021"),),
        "count",
    ),
    AtMost(
        "brest-region-enterprises-among-kazakh-enterprises-2021",
        "Enterprises with Kazakh capital in Brest Region among those in Belarus, 2021",
        (("business_presence", "kz-capital-enterprises-brest-region-2021"),),
        (("business_presence", "kz-capital-enterprises-by-2021"),),
        "count",
    ),
    AtMost(
        "rail-round-table-participants",
        "Kazakh companies among the participants of the round table on rail transport",
        (("event_participants", "rail-round-table-astana-2022-kazakh-companies"),),
        (("event_participants", "rail-round-table-astana-2022-all-participants"),),
        "count",
    ),
    AtMost(
        "tractor-cab-workshop-investment",
        "Investment in the cab workshop within that of all production facilities",
        (("targets", "tractor-cab-workshop-investment"),),
        (("targets", "kostanay-production-facilities-investment"),),
    ),
    AtMost(
        "regions-turnover-2020",
        "Turnover of Gomel and Brest Regions with Kazakhstan against that of Belarus, 2020",
        (
            ("trade", "by-gomel-region-kz-turnover-2020"),
            ("trade", "by-brest-region-kz-turnover-2020"),
        ),
        (("trade", "by-kz-turnover-2020"),),
    ),
    # one thing, two statements
    Same(
        "bellesbumprom-growth-2021",
        "Growth of the exports of Bellesbumprom, January to April 2021",
        ("trade", "by-bellesbumprom-kz-export-growth-2021-01-2021-04", "value"),
        ("trade", "by-bellesbumprom-kz-export-growth-2021-01-2021-04-exact", "value"),
    ),
    Same(
        "karaganda-first-dump-truck",
        "When the first BelAZ dump truck was assembled in Karaganda",
        ("production", "kazbelaz-first-dump-truck-2012", "period"),
        ("production", "kazbelaz-first-dump-truck-2013", "period"),
    ),
    Same(
        "pavlodar-standard-projects",
        "Who handed the standard farm projects to Pavlodar",
        ("mentions", "deliveries-farm-standard-projects-pavlodar-2017-p41", "as_printed"),
        ("deliveries", "farm-standard-projects-pavlodar-2017", "as_printed"),
        left_said=Said(
            "los representantes de la capital bielorrusa",
            41,
            "deliveries/farm-standard-projects-pavlodar-2017",
        ),
        right_said=Said(
            "los representantes de la región de la capital bielorrusa",
            65,
            "deliveries/farm-standard-projects-pavlodar-2017",
        ),
    ),
    Chain(
        "assembly-plants-2010-2011-and-2017",
        "Number of Belarusian assembly plants in Kazakhstan, end of 2011 and end of 2017",
        (
            ("business_presence", "by-assembly-plants-kz-2010-2011"),
            ("business_presence", "joint-assembly-plants-in-kz-2017"),
        ),
    ),
    Chain(
        "belarusian-enterprises-2017-and-2022",
        "Belarusian enterprises that work in Kazakhstan, 2017 and October 2022",
        (
            ("business_presence", "by-enterprises-in-kz-2017"),
            ("business_presence", "by-industrial-companies-kz-2022"),
        ),
    ),
    Chain(
        "belarusian-enterprises-2017-and-2021",
        "Belarusian enterprises that work in Kazakhstan, 2017 and 2021",
        (
            ("business_presence", "by-enterprises-in-kz-2017"),
            ("business_presence", "by-participation-enterprises-kz-2021"),
        ),
    ),
    Same(
        "economic-cooperation-programme-term",
        "Term of the Economic Cooperation Programme",
        ("programmes", "economic-cooperation-programme-2009-2016", "term"),
        ("mentions", "programmes-economic-cooperation-programme-2009-2016-p11", "as_printed"),
        rule="garbled",
    ),
    Same(
        "golovchenko-first-name",
        "First name of the Prime Minister of Belarus in 2021",
        ("people", "golovchenko-r", "name"),
        ("aliases", "people-golovchenko-r-ruslan-golovchenko-p45", "alias"),
        rule="names",
    ),
    Same(
        "kzs-10-max-lot",
        "Combine harvesters ordered and sent in 2020",
        ("deliveries", "gomselmash-kz-kzs-10-max-order-2020", "quantity"),
        ("deliveries", "gomselmash-kz-kzs-10-max-december-2020", "quantity"),
    ),
    Since(
        "diplomatic-relations-since",
        "Year of the establishment of diplomatic relations, by two anniversaries",
        ("indicators", "diplomatic-relations-years-2012"),
        ("indicators", "diplomatic-relations-anniversary-2017"),
    ),
    # shares and growth
    Ratio(
        "karaganda-region-mtz-share",
        "Share of MTZ machines among the tractors of Karaganda Region",
        ("indicators", "karaganda-region-mtz-share"),
        ("indicators", "karaganda-region-mtz-tractors"),
        ("indicators", "karaganda-region-tractors"),
    ),
    Ratio(
        "container-transit-doubling",
        "Doubling of the transit of containers",
        ("targets", "container-transit-doubling"),
        ("targets", "container-transit-2025"),
        ("targets", "container-transit-2020"),
        growth=True,
    ),
    # lists
    ListLength(
        "diaspora-structures",
        "Structures of the Belarusian diaspora and the places in which they work",
        ("indicators", "diaspora-organizations-kz", "value"),
        "diaspora_ties",
        {"page": (11,)},
        "place",
        excluding=("kz",),
        otherwise="scope_differs",
    ),
    ListLength(
        "industrialization-map-projects",
        "Assembly projects in the Industrialization Map and the projects named",
        ("business_presence", "assembly-projects-kz-industrialization-map-2013", "count"),
        "programme_inclusions",
        {"programme": ("kz-industrialization-map",), "page": (21,)},
        "inclusion_id",
        otherwise="scope_differs",
    ),
    ListLength(
        "grodno-region-agreements",
        "Agreements of Grodno Region with Kazakh regions and those named in the book",
        ("business_presence", "by-grodno-region-kz-agreements", "count"),
        "agreement_parties",
        {"place": ("by-grodno-region",)},
        "agreement",
        otherwise="scope_differs",
    ),
    Pairs(
        "interregional-agreements",
        "Agreements between regions, and the pairs of regions for which the book names one",
        ("business_presence", "interregional-agreements-2021", "count"),
        ("interregional",),
        ("signed", "concluded", "in_force", "practised"),
    ),
    # order in time
    Order(
        "kazbelaz-start-and-first-dump-truck",
        "KazBelAZ began to work before its first dump truck was assembled",
        ("projects", "karaganda-belaz-assembly", "start"),
        ("production", "kazbelaz-first-dump-truck-2012", "period"),
        first_said=Said(
            "En junio de 2013, JV KazBelAZ LLP, una empresa conjunta de revisión",
            64,
            "projects/karaganda-belaz-assembly",
        ),
    ),
    Order(
        "kazbelaz-start-and-visit",
        "KazBelAZ began to work before it was visited",
        ("projects", "karaganda-belaz-assembly", "start"),
        ("events", "myasnikovich-kazbelaz-visit-2012", "date"),
        first_said=Said(
            "En junio de 2013, JV KazBelAZ LLP, una empresa conjunta de revisión",
            64,
            "projects/karaganda-belaz-assembly",
        ),
    ),
    Order(
        "kokshetau-park-agreement-and-start",
        "The joint venture of the Kokshetau park was agreed before the project began",
        ("agreements", "park-joint-venture-agreement-2013", "date"),
        ("projects", "kokshetau-park", "start"),
        second_said=Said(
            "La ejecución de este importante proyecto de inversión comenzó ya en 2012",
            36,
            "projects/kokshetau-park",
        ),
    ),
    Order(
        "media-agreements",
        "The media agreement of 2000 came before its new version",
        ("agreements", "press-agreement-2000", "date"),
        ("agreements", "media-agreement-2017", "date"),
    ),
    Order(
        "kostanay-zone-and-plant",
        "The Kostanay Industrial Zone was opened before its first plant",
        ("projects", "kostanay-industrial-zone", "start"),
        ("projects", "mtz-composite-group-plant-kostanay", "start"),
    ),
)
