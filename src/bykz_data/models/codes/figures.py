"""Codes of figures: trade, goals, production, investments, enterprises, other numbers."""

from __future__ import annotations

from typing import Final

from .code_list import Codes

FREQUENCY: Final[Codes] = {
    "annual": "one whole year",
    "half_year": "half a year",
    "quarter": "a quarter",
    "month": "one month",
    "year_to_date": "the first months of a year",
    "other": "another span, or several years",
}

SCOPE: Final[Codes] = {
    "country": "the whole trade of one country with another",
    "region": "the trade of a region, or with one",
    "company": "the trade of a company or concern",
}

STANDING: Final[Codes] = {
    "best": (
        "the most exact statement of the figure that the book prints; "
        "other figures may contradict it"
    ),
    "weaker": "implied by a more exact statement of the same figure in another row",
    "rival": "excludes another statement of this very figure; figures that follow are not compared",
}

FLOW: Final[Codes] = {
    "export": "goods that the reporter sells to the partner",
    "import": "goods that the reporter buys from the partner",
    "turnover": "exports plus imports",
    "balance": "exports minus imports of the reporter",
}

MEASURE: Final[Codes] = {
    "value": "money value of the flow",
    "growth": "change of the flow against the base period, in per cent",
    "share": "share of the flow in the whole that relative_to names, in per cent",
    "rank": "place in the ordering that relative_to names, 1 = first",
    "item_count": "number of different goods traded",
    "item_count_change": "change of the number of different goods traded",
}

GROWTH_FORM: Final[Codes] = {
    "increase": "printed as a change: 'grew by 31.9%' is +31.9 per cent",
    "index": "printed as an index, base period = 100: '107.2%' is +7.2 per cent",
    "multiple": "printed as a multiple: 'grew 5.4-fold' is +440 per cent",
}

RELATIVE_TO: Final[Codes] = {
    "all_goods": "all goods that the same reporter trades with the same partner in this flow",
    "all_goods_by_volume": "the same goods, in the order of the volume of sales",
    "whole_flow": "all goods that the reporter trades in this flow, with whatever partner",
    "all_partners": "all partner countries of the reporter",
    "eaeu_partners": "the reporter's partners in the Eurasian Economic Union",
}

UNIT: Final[Codes] = {
    "USD": "United States dollars",
    "percent": "per cent",
    "rank": "place in an ordering, 1 = first",
    "items": "goods of a trade nomenclature",
    "units": "machines, vehicles or other finished goods",
    "kits": "kits or sets of parts for assembly",
    "animals": "heads of livestock",
    "packages": "packages, such as a package of building designs",
    "tonnes": "tonnes",
    "square_metres": "square metres",
    "hectares": "hectares",
    "years": "years",
    "months": "months",
    "weeks": "weeks",
    "days": "days",
    "people": "people",
    "students": "students",
    "faculties": "faculties",
    "organizations": "organisations, enterprises or institutions",
    "agreements": "agreements",
    "documents": "treaties and other documents",
    "projects": "projects or production sites",
    "containers": "containers",
    "countries": "countries",
    "zones": "zones or areas",
    "times": "multiples or numbers of times",
    "other": "counted things that the row's subject names",
}

MODALITY: Final[Codes] = {
    "target": "a goal that those responsible set themselves",
    "task": "a task, without the print saying who set it",
    "plan": "something decided or scheduled",
    "forecast": "something expected or promised",
    "proposal": "something put forward by one side",
    "request": "something that one side asked for",
    "potential": "something said to be possible",
    "capability": "something that those who are named are able to do",
}

TARGET_INDICATOR: Final[Codes] = {
    "trade_value": "money value of a trade flow",
    "trade_value_change": "change of a trade flow, as an amount of money",
    "trade_growth": "change of a trade flow against the base period",
    "export_share": "share of a group of goods in all exports",
    "output": "units to be made",
    "projects": "number of projects or plants",
    "enterprises": "number of enterprises",
    "models": "number of new models",
    "investment": "money to be invested, or cost",
    "jobs": "number of new jobs",
    "floor_area": "floor area",
    "farm_capacity": "number of animals of a farm",
    "transit": "goods carried through the countries",
    "travel_time": "time of travel",
    "transit_growth": "change of the goods carried through the countries",
    "gdp_growth": "change of the gross domestic product",
    "productivity_growth": "change of labour productivity",
    "rank": "place in an ordering, 1 = first",
}

PRODUCT_FLOW: Final[Codes] = {
    "export": "goods that the reporter sells to the partner",
    "import": "goods that the reporter buys from the partner",
    "both": "mutual trade or work, both directions",
    "home": "goods that the reporter sells at home",
    "not_told": "the page does not say who sells to whom",
}

TRADE_STATUS: Final[Codes] = {
    "traded": "is said to be traded",
    "growing": "is said to be traded in growing volume",
    "growing_steadily": "is said to be traded in volume that grows steadily or every year",
    "new": "is newly traded",
    "over": "the phase of its direct sale is said to be over",
    "in_use": "is in use there; how it came there is not said",
    "to_be_used": "is to be used there; that it is supplied is not said",
    "use_possible": "could be used there; that it is supplied is not said",
    "in_demand": "is in demand",
    "popular": "is popular or liked",
    "needed": "is said to be needed",
    "of_interest": "somebody is interested in it",
    "to_be_bought": "somebody is interested in buying it",
    "offered": "was offered",
    "ready": "somebody is ready to supply it",
    "discussed": "is talked of or negotiated",
    "planned": "is planned to be traded",
    "aim": "is the aim of a project",
    "priority": "its supply is a priority",
    "expected": "is expected to be traded",
    "prospect": "its supply is called promising or a prospect",
    "possible": "could be traded",
}

DELIVERY_STATUS: Final[Codes] = {
    "delivered": "was delivered",
    "shipped": "was sent off; the print does not say that it arrived",
    "contracted": "was agreed by contract or memorandum",
    "planned": "is planned or announced",
    "ordered": "was ordered by the buyer",
    "requested": "was asked for by the buyer",
    "offered": "was offered by the seller",
}

PRODUCTION_MEASURE: Final[Codes] = {
    "output": "units made in the period",
    "cumulative_output": "units made since the start",
    "sales": "units or value sold",
    "supplied": "units or value supplied to the market of the place",
    "growth": "change of output against the base period, in per cent",
    "capacity": "what a plant can make",
    "market_capacity": "what the market can take in a year",
    "payload": "payload of a model",
    "first_unit": "number of the first units made",
}

INVESTMENT_MEASURE: Final[Codes] = {
    "value": "money value",
    "growth": "change of the value against the base period, in per cent",
}

INVESTMENT_KIND: Final[Codes] = {
    "foreign_direct": "foreign direct investment",
    "facilities": "value of the new production facilities put into operation in recent years",
}

PRESENCE_STATUS: Final[Codes] = {
    "operating": "at work, or there already",
    "set_up": "set up or opened in the period",
    "in_formation": "being set up",
    "registered": "registered",
    "in_force": "agreements that are signed or in force",
}

PRESENCE_KIND: Final[Codes] = {
    "enterprises": "enterprises or companies",
    "joint_ventures": "joint ventures",
    "foreign_enterprises": "enterprises wholly in foreign hands",
    "assembly_plants": "assembly plants",
    "production_sites": "production sites",
    "dealers": "dealers",
    "service_stations": "service stations",
    "distributors": "entities of a distribution network",
    "trading_houses": "trading houses",
    "projects": "projects",
    "agreements": "agreements",
    "other": "none of these",
}

INDICATOR: Final[Codes] = {
    "years": "number of years",
    "anniversary": "an anniversary",
    "rank": "place in an ordering, 1 = first",
    "documents": "number of treaties and other documents",
    "agreements": "number of agreements",
    "consortium_members": "number of members of a consortium",
    "diaspora_organizations": "number of organisations of the diaspora",
    "production_facilities": "number of production facilities",
    "enterprises": "number of enterprises",
    "priority_areas": "number of priority areas",
    "elements": "number of elements of a whole",
    "developments_presented": "number of new developments shown",
    "machines_in_use": "number of machines at work",
    "share_of_fleet": "share in all machines at work",
    "climate_zones": "number of climate zones",
    "duration": "duration of an event",
    "area": "area of land",
    "floor_area": "floor area",
    "countries": "number of countries",
    "students": "number of students",
    "faculties": "number of faculties",
}
