"""The checks for which a reader named the rows."""

from __future__ import annotations

from .kinds import AtMost, Check, ListLength, Order, Ratio, Same, Since, Sum

CHECKS: tuple[Check, ...] = (
    # sums
    Sum(
        "kazakh-capital-enterprises-2021",
        "Enterprises with Kazakh capital in Belarus and their two kinds",
        ("business_presence", "kz-capital-enterprises-by-2021"),
        (
            ("business_presence", "kz-capital-joint-ventures-by-2021"),
            ("business_presence", "kz-capital-foreign-enterprises-by-2021"),
        ),
        "count",
    ),
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
    ),
    AtMost(
        "turnover-2011-against-record-2014",
        "The turnover of 2014, called the record until 2017, against that of 2011",
        (("trade", "by-kz-turnover-2011"),),
        (("trade", "by-kz-turnover-2014"),),
    ),
    AtMost(
        "turnover-2014-against-first-billion-2021",
        "The turnover of 2014 against the first billion, said to be of 2021",
        (("trade", "by-kz-turnover-2014"),),
        (("trade", "by-kz-turnover-2021-over-1-billion"),),
    ),
    AtMost(
        "assembly-plants-2011-and-projects-2013",
        "Assembly plants at the end of 2011 among the assembly projects at the start of 2013",
        (("business_presence", "by-assembly-plants-kz-2010-2011"),),
        (("business_presence", "assembly-projects-kz-2013"),),
        "count",
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
        ("deliveries", "farm-standard-projects-pavlodar-2017", "as_printed"),
        ("mentions", "deliveries-farm-standard-projects-pavlodar-2017-p65", "as_printed"),
    ),
    Same(
        "assembly-plants-2010-2011-and-2017",
        "Number of Belarusian assembly plants in Kazakhstan, end of 2011 and end of 2017",
        ("business_presence", "by-assembly-plants-kz-2010-2011", "count"),
        ("business_presence", "joint-assembly-plants-in-kz-2017", "count"),
    ),
    Same(
        "belarusian-enterprises-2017-and-2022",
        "Belarusian enterprises that work in Kazakhstan, 2017 and October 2022",
        ("business_presence", "by-enterprises-in-kz-2017", "count"),
        ("business_presence", "by-industrial-companies-kz-2022", "count"),
    ),
    Same(
        "belarusian-enterprises-2017-and-2021",
        "Belarusian enterprises that work in Kazakhstan, 2017 and 2021",
        ("business_presence", "by-enterprises-in-kz-2017", "count"),
        ("business_presence", "by-participation-enterprises-kz-2021", "count"),
    ),
    Same(
        "economic-cooperation-programme-term",
        "Term of the Economic Cooperation Programme",
        ("programmes", "economic-cooperation-programme-2009-2016", "term"),
        ("mentions", "programmes-economic-cooperation-programme-2009-2016-p11", "as_printed"),
    ),
    Same(
        "golovchenko-first-name",
        "First name of the Prime Minister of Belarus in 2021",
        ("people", "golovchenko-r", "name"),
        ("aliases", "people-golovchenko-r-ruslan-golovchenko-p45", "alias"),
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
    ),
    ListLength(
        "industrialization-map-projects",
        "Assembly projects in the Industrialization Map and the projects named",
        ("business_presence", "assembly-projects-kz-industrialization-map-2013", "count"),
        "programme_inclusions",
        {"programme": ("kz-industrialization-map",), "page": (21,)},
        "inclusion_id",
    ),
    ListLength(
        "grodno-region-agreements",
        "Agreements of Grodno Region with Kazakh regions and those named in the book",
        ("business_presence", "by-grodno-region-kz-agreements", "count"),
        "agreement_parties",
        {"place": ("by-grodno-region",)},
        "agreement",
    ),
    ListLength(
        "interregional-agreements",
        "Agreements between regions and those named in the book",
        ("business_presence", "interregional-agreements-2021", "count"),
        "agreements",
        {"kind": ("interregional",), "status": ("signed", "concluded", "in_force", "practised")},
        "agreement_id",
    ),
    # order in time
    Order(
        "kazbelaz-start-and-first-dump-truck",
        "KazBelAZ began to work before its first dump truck was assembled",
        ("projects", "karaganda-belaz-assembly", "start"),
        ("production", "kazbelaz-first-dump-truck-2012", "period"),
        first_printed=("mentions", "projects-karaganda-belaz-assembly-p64"),
    ),
    Order(
        "kazbelaz-start-and-visit",
        "KazBelAZ began to work before it was visited",
        ("projects", "karaganda-belaz-assembly", "start"),
        ("events", "myasnikovich-kazbelaz-visit-2012", "date"),
        first_printed=("mentions", "projects-karaganda-belaz-assembly-p64"),
    ),
    Order(
        "kokshetau-park-agreement-and-start",
        "The joint venture of the Kokshetau park was agreed before the project began",
        ("agreements", "park-joint-venture-agreement-2013", "date"),
        ("projects", "kokshetau-park", "start"),
        second_printed=("mentions", "projects-kokshetau-park-p36"),
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
