"""Codes of ties, topics and statements."""

from __future__ import annotations

from typing import Final

from .code_list import Codes

TIE_KIND: Final[Codes] = {
    "cooperation": "cooperation",
    "partnership": "partnership",
    "strategic_partnership": "strategic partnership",
    "alliance": "strategic partnership and alliance",
    "membership": "membership of one side in the other",
    "mechanism": "a body that both sides set up for their cooperation",
    "integration": "Eurasian integration",
    "business": "business interests",
    "trade": "trade, markets and supplies",
    "experience": "experience, advice and the work of specialists",
    "training": "training of specialists",
    "media": "work of the mass media and journalists",
    "contacts": "contacts",
    "competition": "competition",
}

TIE_MODALITY: Final[Codes] = {
    "exists": "said to exist",
    "started": "being begun",
    "stepping_up": "being stepped up",
    "to_be_renewed": "to be renewed, brought up to date",
    "founded": "its foundations are laid",
    "progress": "progress in it has been made",
    "hampered": "hampered",
    "about_to": "about to come into being",
    "aimed": "set as a common task",
    "instructed": "those who act are instructed",
    "intended": "the source intends it",
    "ready": "the source is ready for it",
    "declared_ready": "say that they are ready",
    "offered": "the source offers it to the target",
    "proposed": "the source proposes it",
    "suggested": "the author of the book says that it could well be done",
    "demanded": "it should be done: the author's demand, or an impersonal one",
    "discussed": "under discussion",
    "possible": "possible",
    "prospects": "there are prospects of it",
    "wished": "the source wants it",
    "hoped": "the source hopes for it",
    "expected": "expected, without the print saying by whom",
    "of_interest": "the source is interested in it",
    "attracted": "the source finds the target attractive for it",
    "relevant": "called relevant or important for the source",
    "assessed": "a judgement of the author of the book; the topic is a whole clause",
}

DIASPORA_TIE_KIND: Final[Codes] = {
    "residence": "many Belarusians live in the place",
    "structure": "one or more of the structures of the diaspora work in the place",
    "official_cooperation": "a structure and an executive committee cooperate officially",
}

STATEMENT_VERB: Final[Codes] = {
    "said": "said; the content is a clause",
    "addressed": "said in an address to those who take part in the event; the content is a clause",
    "wrote": "wrote; the content is a clause",
    "declared": "declared; the content is a clause",
    "noted": "noted, pointed out; the content is a clause",
    "believed": "believed; the content is a clause",
    "reported": "reported as a figure or a fact; the content is a clause",
    "announced": "announced a plan; the content is a clause",
    "agreed": "agreed with each other; the content is a clause",
    "hoped": "hoped; the content is a clause",
    "spoke_of": "spoke of; the content is a noun phrase, for what a quotation does not assert",
    "called_for": "said that it must, should or has to be done; the content is a noun phrase",
    "proposed": "proposed; the content is a noun phrase",
    "congratulated": "congratulated the one who is addressed; the content is the occasion",
    "published": "published; the content is a noun phrase",
}

TOPIC_MODALITY: Final[Codes] = {
    "agreed": "agreed, or covered by the agreement",
    "priority": "named a priority or one of the main areas",
    "task": "named among the tasks",
    "focus": "at the centre of attention",
    "emphasized": "underlined, given importance",
    "purpose": "named as the aim",
    "principle": "laid down as a principle",
    "condition": "something on which the project depends",
    "subject": "the subject of the body, the event or the talk",
    "declared": "declared",
    "outlined": "outlined, sketched",
    "defined": "defined, laid down in detail",
    "assessed": "judged or explained; the topic is a whole clause",
    "reported": "told as achieved, carried out or under way; the topic is a whole clause",
    "instructed": "the governments are instructed to concentrate on it",
    "demanded": "demanded: it should, must or is to be done",
    "expected": "expected to come of it, or made possible",
    "hoped": "hoped for",
    "planned": "planned",
    "intended": "intended: those concerned have the intention",
    "proposed": "proposed, offered or thought of",
    "discussed": "discussed, studied",
    "possible": "a prospect or potential seen in it",
    "of_interest": "of interest",
    "difficult": "called difficult",
}
