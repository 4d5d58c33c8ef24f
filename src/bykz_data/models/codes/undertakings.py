"""Codes of programmes, agreements, events and projects."""

from __future__ import annotations

from typing import Final

from .code_list import Codes

PROGRAMME_KIND: Final[Codes] = {
    "programme": "a programme of a state or of two states",
    "road_map": "a road map or programme of measures",
    "map": "a map of projects kept by a state",
    "strategy": "a strategy",
    "plan": "a plan",
    "initiative": "an initiative",
}

PROGRAMME_LEVEL: Final[Codes] = {
    "national": "of the country that `country` names",
    "joint": "of both countries, or of bodies of both",
    "not_told": "the print does not say whose it is",
}

PROGRAMME_STATUS: Final[Codes] = {
    "adopted": "adopted",
    "signed": "signed",
    "in_force": "said to exist",
    "to_be_developed": "to be developed",
    "named": "only its name is printed",
}

PROGRAMME_ROLE: Final[Codes] = {
    "adopter": "adopted it",
    "signatory": "signed it",
    "instructed_to_develop": "was instructed to develop it",
    "partner": "is the partner with whom it is developed",
}

INCLUSION: Final[Codes] = {
    "project": "a project that the programme includes",
    "joint_venture": "a joint venture that the programme includes",
    "lies_in": "a country that lies in the belt",
    "request": "what the programme asks the media of both countries to do",
}

AGREEMENT_KIND: Final[Codes] = {
    "treaty": "a treaty between the states",
    "intergovernmental": "an agreement between governments",
    "interagency": "an agreement between ministries or agencies",
    "interregional": "an agreement between regions",
    "intercity": "an agreement between cities or city districts",
    "corporate": "an agreement between companies or institutions",
    "memorandum": "a memorandum",
    "declaration": "a declaration",
    "contract": "a contract of sale or delivery",
    "road_map": "an agreed road map",
    "other": "none of these, or not told",
}

AGREEMENT_STATUS: Final[Codes] = {
    "signed": "signed",
    "signing": "its signing is the subject; that it was signed by then is not printed",
    "adopted": "adopted",
    "concluded": "concluded, made out in a document; signing is not printed",
    "reached": "reached; signing is not printed",
    "agreed": "agreed; the form is not printed",
    "granted": "granted by one side to the other",
    "made": "made, issued",
    "in_force": "said to exist or to be in force",
    "practised": "only interaction is printed; an agreement by the sentences around",
    "proposed": "proposed by one side",
}

OCCASION_RELATION: Final[Codes] = {
    "at": "at the event",
    "during": "during the event",
    "within": "within the event, as part of its programme",
    "after": "after the event",
}

PARTY_ROLE: Final[Codes] = {
    "party": "a party to the agreement; who signed is not printed",
    "signatory": "signed it: whoever the print says signs, or between whom it was signed",
    "adopter": "adopted it",
    "issuer": "made it, as a declaration",
    "initiator": "proposed it",
    "grantor": "granted the rights",
    "grantee": "was granted the rights",
    "partner": "takes part where only interaction is printed",
    "future_party": "is to be a party to the agreement that is proposed",
}

GROUP: Final[Codes] = {
    "companies": "companies or enterprises",
    "representatives_of_companies": "representatives of companies or enterprises",
    "representatives_of_business": "representatives of the business community",
    "leading_enterprises": "leading enterprises",
    "economic_entities": "economic or business entities",
    "business_community": "the business community, or its representatives",
    "carriers": "carriers",
    "universities_and_institutes": "universities and research institutes",
    "partners": "partners",
    "participants": "participants of any kind",
    "side": "the side of a joint body",
    "representatives": "representatives",
    "delegation": "a delegation",
    "leadership": "the leadership",
    "ambassador": "the ambassador, not named",
    "foreign_ambassadors": "foreign ambassadors",
    "heads_of_missions": "heads of foreign diplomatic missions",
    "minister": "the minister, not named",
    "people": "the people",
    "regions": "regions",
}

EVENT_KIND: Final[Codes] = {
    "commission_session": "a session of a joint commission",
    "meeting": "a meeting",
    "visit": "a visit",
    "talks": "talks",
    "forum": "a forum",
    "round_table": "a round table",
    "exhibition": "an exhibition or fair",
    "speech": "a speech, address or press conference",
    "interview": "an interview",
    "other": "none of these",
}

EVENT_STATUS: Final[Codes] = {
    "held": "took place",
    "planned": "planned",
    "agreed": "agreed to be held",
    "proposed": "proposed by one side",
    "considered": "under consideration",
}

PARTICIPANT_ROLE: Final[Codes] = {
    "participant": "took part",
    "convener": "held it, as the body whose meeting it is",
    "represented": "was represented",
    "host": "received the others",
    "visitor": "made the visit",
    "visited": "was visited in the course of it",
    "head_of_delegation": "led a delegation",
    "speaker": "spoke",
    "plenary_speaker": "spoke at the plenary session",
    "addresser": "addressed those who took part",
    "addressee": "was addressed",
    "interviewer": "asked the questions",
    "recipient": "received what was handed over",
    "exhibitor": "exhibited",
    "proposer": "proposed it",
    "considering": "considers holding it",
    "expected": "is to take part",
    "possible": "would take part, if it is held",
    "expected_host": "is to receive the others",
    "expected_visitor": "is to make the visit",
    "expected_convener": "is to hold it, as the body whose meeting it is",
}

PARTICIPANT_UNIT: Final[Codes] = {
    "companies": "companies",
    "entities": "business entities",
    "representatives": "representatives",
    "participants": "participants",
}

PROJECT_KIND: Final[Codes] = {
    "joint_venture": "a joint venture",
    "assembly_plant": "an assembly of machines or vehicles",
    "production": "a production",
    "workshop": "a workshop or building of a plant",
    "industrial_park": "an industrial park, zone or centre",
    "cluster": "a cluster",
    "trading_house": "a trading house",
    "residential_quarter": "a quarter of a city",
    "farm": "a farm",
    "infrastructure": "infrastructure, such as corridors, stores and logistics",
    "research": "research, exploration or development",
    "education": "education and training",
    "it": "an information system",
    "other": "none of these",
}

STAGE: Final[Codes] = {
    "possible": "said to be possible",
    "promising": "said to be able to become very promising",
    "named": "only named, as existing",
    "of_interest": "of interest to those concerned",
    "proposed": "proposed or offered by one side",
    "discussed": "discussed",
    "under_study": "its possibility is being studied",
    "expected": "expected, or to be made possible by something else",
    "hoped": "hoped for",
    "intended": "intended",
    "priority": "named a priority",
    "required": "those responsible are instructed to bring it about",
    "planned": "planned",
    "in_preparation": "being prepared or worked on",
    "agreed": "agreed",
    "signed": "signed or concluded",
    "adopted": "adopted",
    "begun": "works or carrying out begun",
    "under_construction": "being built or set up",
    "carried_out": "being carried out",
    "started": "started, put into operation",
    "set_up": "set up; an opening is not printed",
    "first_phase": "its first phase put into operation",
    "opened": "opened",
    "operating": "works",
    "developing": "being developed; that it works already is not printed",
    "completed": "built or brought to its end",
    "in_force": "in force",
}

GROUPING: Final[Codes] = {
    "single": "one undertaking",
    "several": "several undertakings that the book names only together",
    "dozens": "several dozen undertakings that the book names only together",
    "phase": "a phase of another one",
}

PROJECT_ROLE: Final[Codes] = {
    "partner": "takes part",
    "investor": "invests",
    "supplier": "supplies parts, machines, technology or documents",
    "maker": "makes the machines that are assembled; of a place: they are from there",
    "operator": "runs it",
    "owner": "has it",
    "enterprise": "is the enterprise itself",
    "licensor": "gives the licence",
    "contractor": "builds it",
    "founder": "set it up",
    "opener": "opened it",
    "starter": "started it, put it into operation",
    "planner": "plans it",
    "agreer": "agreed on it",
    "client": "gets what it makes",
    "developer": "works on it",
    "discussant": "discusses it",
    "researcher": "studies what it needs or whether it is possible",
    "inviter": "invites others to it",
    "initiator": "proposed it",
    "host": "gives it a place or a base",
    "base": "is that on the basis of which it is created",
}

PARTICIPATION: Final[Codes] = {
    "takes_part": "does so, or did so",
    "planned": "is to do so",
    "intended": "intends to do so",
    "of_interest": "is interested in doing so",
    "hoped": "would do so, if the project that is hoped for comes about",
    "possible": "could do so",
    "quite_possible": "could very possibly do so",
    "probable": "will probably do so",
    "offered": "offered to do so",
    "invited": "was invited to do so",
    "required": "was instructed to do so",
}

PRODUCT_STATUS: Final[Codes] = {
    "made": "made, assembled or built",
    "planned": "to be made, assembled or built",
    "intended": "somebody intends to make it",
    "in_preparation": "being prepared or worked on",
    "under_study": "its possibility is being studied",
    "discussed": "discussed",
    "hoped": "would be made, assembled or built, if the project that is hoped for comes about",
    "possible": "could be made, assembled or built",
}

PRODUCT_WORK: Final[Codes] = {
    "make": "makes it",
    "assemble": "assembles it",
    "full_cycle": "makes it in a complete cycle of welding, assembly and painting",
    "assembly_line": "assembles it on a complete production line",
    "series": "makes it in series",
    "process": "processes it",
    "carry_out": "carries it out: a service or works",
    "be": "is one itself, such as a farm",
    "set_up": "sets it up",
    "concern": "has to do with it: what is done is not printed",
}
