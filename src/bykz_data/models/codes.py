"""The code lists: every code that a column may hold, with its meaning.

A code list is a plain mapping from code to meaning. Its name is the name of the
column that uses it, and one code list serves that column in every table.
"""

from __future__ import annotations

from typing import Final, TypeAlias

Codes: TypeAlias = dict[str, str]

QUALIFIER: Final[Codes] = {
    "exact": "printed without any qualifying word",
    "approx": "'about', 'some', 'around' (unos, alrededor de)",
    "more_than": "'more than', 'over', 'exceeded' (más de, superó)",
    "less_than": "'less than', 'under' (menos de)",
    "almost": "'almost', 'nearly' (casi)",
    "up_to": "'up to', 'as much as' (hasta)",
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
    "all_partners": "all partner countries of the reporter",
    "eaeu_partners": "the reporter's partners in the Eurasian Economic Union",
}

UNIT: Final[Codes] = {
    "USD": "United States dollars",
    "percent": "per cent",
    "rank": "place in an ordering, 1 = first",
    "items": "goods of a trade nomenclature",
}

MODALITY: Final[Codes] = {
    "target": "a goal that those responsible set themselves",
    "plan": "something decided or scheduled",
    "forecast": "something expected or promised",
    "potential": "something said to be possible",
}

INDICATOR: Final[Codes] = {
    "trade_value": "money value of a trade flow",
    "trade_value_change": "change of a trade flow, as an amount of money",
    "trade_growth": "change of a trade flow against the base period",
    "export_share": "share of a group of goods in all exports",
}

PLACE_KIND: Final[Codes] = {
    "country": "a state",
    "region": "a first-level division of a state (oblast)",
    "city": "a city or town",
    "district": "a second-level division of a state, or a part of a city (raion)",
    "zone": "an industrial or special economic zone",
    "area": "an area across or above states",
}

ORGANIZATION_KIND: Final[Codes] = {
    "company": "a firm, plant or concern",
    "government": "a government or head of state's office",
    "ministry": "a ministry",
    "regional_executive": "the executive of a region, city or district",
    "international_organization": "an organisation of states",
    "commission": "a joint commission, council or working group of two or more states",
    "other": "none of these",
}

PRODUCT_KIND: Final[Codes] = {
    "total": "everything that is traded",
    "group": "a group of goods",
    "good": "one kind of good",
    "model": "a named model of a maker",
    "material": "a raw or semi-finished material",
}

SOURCE_KIND: Final[Codes] = {
    "web_page": "a page of an institution's website",
    "news_article": "an article of a news agency or online newspaper",
    "newspaper_article": "an article of a printed newspaper",
    "book": "a book",
    "chapter": "a chapter or article in a collective volume",
    "conference_paper": "a paper in conference proceedings",
    "legal_text": "a treaty, agreement, programme or law",
    "speech": "a speech or message",
    "interview": "an interview",
}

MEDIUM: Final[Codes] = {
    "electronic": "cited as an electronic resource",
    "print": "cited as a printed work",
}

STATE: Final[Codes] = {
    "complete": "the reference is printed whole",
    "damaged": "part of the reference is missing from the text",
    "lost": "nothing of the reference is left in the text",
}

ENTITY_TABLE: Final[Codes] = {
    "places": "the entity is a place",
    "organizations": "the entity is an organization",
    "products": "the entity is a product",
}

FACT_TABLE: Final[Codes] = {
    "trade": "the fact is a trade figure",
    "targets": "the fact is an intention",
}

CELL_STATUS: Final[Codes] = {
    "printed": "printed in the book",
    "derived": "not printed, follows from printed figures",
    "disputed": "printed figures for this very cell disagree: none is chosen",
    "missing": "neither printed nor derivable",
}
