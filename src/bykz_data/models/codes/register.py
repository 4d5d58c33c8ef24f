"""Codes of the tables themselves: names of tables, facts, the register of checks, coverage."""

from __future__ import annotations

from typing import Final

from .code_list import Codes

ENTITY_TABLE: Final[Codes] = {
    "places": "the entity is a place",
    "organizations": "the entity is an organization",
    "people": "the entity is a person",
    "products": "the entity is a product",
    "programmes": "the entity is a programme",
    "agreements": "the entity is an agreement",
    "events": "the entity is an event",
    "projects": "the entity is a project",
}

FACT_TABLE: Final[Codes] = {
    "trade": "a trade figure",
    "targets": "an intention",
    "deliveries": "a delivery or contract",
    "production": "a figure of production",
    "investments": "an investment",
    "business_presence": "a count of enterprises",
    "indicators": "another figure",
    "agreements": "an agreement",
    "agreement_parties": "a party to an agreement",
    "events": "an event",
    "event_participants": "a participant of an event",
    "projects": "a project",
    "project_participants": "a participant of a project",
    "project_products": "a product of a project",
    "states": "a state that a project, agreement or programme reached",
    "organization_links": "a tie of an organization",
    "offices": "an office held by a person",
    "product_trade": "a product traded",
    "programmes": "a programme",
    "programme_parties": "a party to a programme",
    "programme_inclusions": "something included in a programme",
    "diaspora_ties": "a tie of the diaspora",
    "cooperation_ties": "a tie of cooperation",
    "cooperation_topics": "a topic of cooperation",
    "statements": "a statement of a person",
    "products": "a product",
    "organizations": "an organization",
    "people": "a person",
    "places": "a place",
}

FACT_KIND: Final[Codes] = {
    "quantity": "a figure",
    "relation": "who did, does or is to do what, with whom, where and when",
}

FACT_STATE: Final[Codes] = {
    "reached": "it is so, was so or was done",
    "planned": "it was then to come: planned, agreed, ordered, expected, aimed at",
    "considered": "it was proposed, discussed, possible, hoped for or of interest",
    "said": "somebody judged, stressed or reported it; the row does not say that it was done",
}

DATE_PRECISION: Final[Codes] = {
    "day": "one day",
    "month": "one month",
    "quarter": "a quarter of a year",
    "half_year": "half a year",
    "year": "one year",
    "range": "from one day, month or year to another; also open on one side",
}

CELL_STATUS: Final[Codes] = {
    "printed": "printed in the book",
    "derived": "not printed, follows from printed figures",
    "disputed": "printed figures for this very cell disagree: none is chosen",
    "missing": "neither printed nor derivable",
}

EXPRESSION_KIND: Final[Codes] = {
    "numeral": "a number in digits or words",
    "name": "a capitalised name",
    "footnote": "a footnote marker",
}

CHECK_RULE: Final[Codes] = {
    "identity": "turnover, exports, imports and balance fit each other",
    "growth": "printed growth fits the printed levels",
    "combination": "several printed growth rates are possible together",
    "index": "a percentage is an index, not an increase",
    "sum": "the parts make up the whole",
    "part": "a part does not exceed the whole",
    "same": "one attribute has one value",
    "scope": "an amount that is printed more than once has one scope",
    "list": "a list is as long as the number announced for it",
    "goal": "goals for one quantity fit each other, the level of their time and the outcome",
    "chain": "counts of one concept at several dates fit each other",
    "order": "dates are in order",
    "duration": "how long something lasts fits when it began",
    "novelty": "what is called new, first, only, largest or a record is so",
    "state": "statements on what exists, is being made or is planned fit each other",
    "garbled": "what the print says at one place can be read",
    "source": "words and sources are credited in one way",
    "names": "one name is spelled in one way",
}

VERDICT: Final[Codes] = {
    "holds": "both sides agree within the printed precision",
    "rounding": "both sides agree once the rounder one is read as rounded",
    "scope_differs": "the sides speak of different things or times, so both can be true",
    "replaced": "a later goal, count, state or outcome takes the place of the earlier one",
    "not_comparable": "what is printed leaves open whether the sides fit",
    "misprint": "one side is evidently misprinted, mistranslated or spelled otherwise",
    "contradiction": "the sides exclude each other",
}

SHIPPED_TABLE: Final[Codes] = {
    name: name.replace("_", " ")
    for name in """
        trade targets deliveries production investments business_presence indicators
        agreements agreement_parties events event_participants projects project_participants
        project_products states organization_links product_trade cooperation_ties cooperation_topics
        diaspora_ties programmes programme_parties programme_inclusions offices statements places
        organizations people products aliases sources footnotes mentions
    """.split()
}

COVERAGE_REASON: Final[Codes] = {
    "heading": "stands in a heading that repeats no fact",
    "enumeration": "counts the author's points, not things (1), 'en primer lugar')",
    "rhetoric": "figure of speech without a quantity",
    "part_of_name": "part of a name that has its row",
    "context": "places a sentence in time or order; the fact's own cell holds what it says",
    "repetition": "repeats on the same page what has its cell",
    "ordinary_word": "ordinary word, capitalised by its place or by the translation",
    "generic": "generic phrase for things that have their rows",
    "bibliography": "belongs to a reference",
    "comment": "documents a passage that states no fact of its own",
    "illegible": "the text is damaged here",
    "other_name": "a name that takes no part in any fact",
}
