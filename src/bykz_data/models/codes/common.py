"""Codes that many tables share: how a fact is printed, dated, voiced and graded."""

from __future__ import annotations

from typing import Final

from .code_list import Codes

QUALIFIER: Final[Codes] = {
    "exact": "printed without any qualifying word",
    "approx": "'about', 'some', 'around' (unos, alrededor de)",
    "more_than": "'more than', 'over', 'exceeded' (más de, superó)",
    "at_least": "'at least' (al menos)",
    "less_than": "'less than', 'under' (menos de)",
    "almost": "'almost', 'nearly' (casi)",
    "up_to": "'up to', 'as much as' (hasta)",
}

BASIS: Final[Codes] = {
    "body": "the page itself says it",
    "footnote_title": "only the title of the cited source, in the footnote, says it",
    "title_speaker": "quoted without a speaker, whom only the title of the cited source names",
    "footnote_author": "the cited source is a text, speech or interview of the speaker",
    "context": "the sentences around say part of it",
    "name": "it follows from the name of a body or an event",
}

DATE_BASIS: Final[Codes] = {
    "printed": "the date is printed",
    "context": "the sentence before or after gives the date",
    "source": "the date is that of the cited source",
    "writing": "told in the present: the year is that of the account",
}

DATE_PART: Final[Codes] = {
    "beginning": "at the beginning of the period",
    "middle": "in the middle of the period",
    "end": "at the end of the period",
    "spring": "in spring",
    "summer": "in summer",
    "autumn": "in autumn",
    "winter": "in winter",
    "second_half": "in the second half of the period",
}

VOICE: Final[Codes] = {
    "both": "both sides: the parties, the two countries",
    "side": "the side that its column names",
    "organization": "the organization that its column names",
    "author": "the author of the book demands or judges it",
    "person": "the person that its column names",
    "document": "the agreement, programme or declaration itself",
    "participants": "those who take part in the event or project",
    "quoted": "a quotation whose speaker the page does not name",
    "report": "a quotation from a report by the person that its column names, whoever speaks there",
    "not_told": "the page does not say whose it is",
}

DEGREE: Final[Codes] = {
    "main": "the main one",
    "one_of_main": "one of the main ones",
    "one_of_most_important": "one of the most important ones",
    "first": "the first",
    "second": "the second",
    "after_second": "after the second: named after it in an order",
    "largest": "the largest",
    "one_of_largest": "one of the largest",
    "only": "the only one",
    "merely": "merely, no more than",
    "most_promising": "the most promising, or among them",
    "most_urgent": "the most urgent, or among them",
    "basic": "basic, of goods",
    "key": "of key or fundamental importance",
    "key_promising": "key and promising, or among these",
    "important": "important",
    "especially": "especially, in particular",
    "considerable": "great, considerable",
    "practically_all": "practically all or each",
    "almost_all": "almost all kinds",
    "actively": "actively",
    "quite_actively": "already quite actively",
    "closely": "closely",
    "successfully": "successfully, with good results",
    "growing": "in growing volume",
    "more": "more than so far: to be increased or widened",
    "further": "further, on top of an earlier one",
    "first_time": "for the first time",
    "new": "new",
    "emerging": "still emerging",
    "most_serious": "most serious, of intentions",
    "ambitious": "ambitious, of plans",
}

FIELD: Final[Codes] = {
    "general": "cooperation as a whole, political relations",
    "trade": "trade, markets and customs",
    "industry": "industry and industrial cooperation, machine building, localization",
    "agriculture": "agriculture and veterinary medicine",
    "food": "food and its processing",
    "construction": "construction, building materials, housing, public utilities",
    "wood": "forestry, woodworking, furniture, paper",
    "chemistry": "chemistry, petrochemistry, pharmacy",
    "energy": "oil, gas, electricity",
    "mining": "mining, geology, metals",
    "transport": "transport, transit and logistics",
    "finance": "banking, leasing, finance",
    "investment": "investment and joint ventures",
    "innovation": "innovation, technology, science",
    "education": "education and training",
    "health": "health care and medicines",
    "it": "information technology and communication",
    "media": "mass media, journalism, exchange of information",
    "culture": "culture, sport, archives, humanitarian contacts",
    "tourism": "tourism",
    "regions": "cooperation of regions, cities and districts",
    "integration": "Eurasian integration",
    "institutions": "law, institutions, business climate, state support",
    "exhibitions": "exhibitions, fairs, forums, promotion",
    "social": "employment, living conditions, social development",
    "security": "civil defence, emergencies",
    "diaspora": "the diaspora",
}

STAND: Final[Codes] = {
    "collective": "a collective stand",
    "separate": "a stand of its own",
}

INDUSTRY: Final[Codes] = {
    "mining": "mining",
    "oil": "oil",
    "gas": "gas",
    "chemical": "chemicals",
    "metallurgical": "metallurgy",
    "agricultural": "agriculture",
    "timber": "timber",
    "woodworking": "woodworking",
    "food_processing": "food processing",
    "machine_tools": "machine tools",
    "transport_and_forwarding": "transport and forwarding",
    "transport_and_logistics": "transport and logistics",
}
