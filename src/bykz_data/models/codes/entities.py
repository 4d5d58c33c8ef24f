"""Codes of places, organizations, products, sources, and of how organizations are tied."""

from __future__ import annotations

from typing import Final

from .code_list import Codes

PLACE_KIND: Final[Codes] = {
    "country": "a state",
    "region": "a first-level division of a state (oblast)",
    "city": "a city or town",
    "district": "a second-level division of a state, or a part of a city (raion)",
    "zone": "an industrial or special economic zone",
    "mine": "a mine",
    "area": "an area of several states, or a part of a state that is no division of it",
}

ORGANIZATION_KIND: Final[Codes] = {
    "company": "a firm or plant",
    "joint_venture": "a firm that the book calls a joint venture of both countries",
    "holding": "a concern or holding of several firms",
    "government": "a government, or a head of state's office",
    "ministry": "a ministry",
    "regional_executive": "an executive committee or akimat of a region, city or district",
    "embassy": "an embassy or diplomatic mission",
    "university": "a university",
    "research_institute": "an academy or research institute",
    "consortium": "a consortium of other organisations",
    "news_agency": "a news agency",
    "media": "a newspaper, broadcaster or other medium",
    "exchange": "a commodity exchange",
    "special_economic_zone": "the administration of a free or special economic zone",
    "diaspora_association": "an association of the Belarusian diaspora",
    "commission": "a joint commission or working group of two or more states",
    "council": "a council or standing forum of business or states",
    "international_organization": "an organisation or union of states",
    "other": "none of these",
}

PRODUCT_KIND: Final[Codes] = {
    "total": "everything that is traded",
    "group": "a group of goods",
    "good": "one kind of good",
    "model": "a named model of a maker",
    "material": "a raw or semi-finished material",
    "service": "a service, a technology or works",
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

LINK_KIND: Final[Codes] = {
    "subsidiary_of": "is a subsidiary of",
    "member_of": "is a member of",
    "part_of": "is part of",
    "managed_by": "is managed by",
    "lead_organization_of": "leads",
    "dealer_of": "is a dealer of",
    "exclusive_dealer_of": "is the exclusive dealer of",
    "distributor_of": "distributes the products of",
    "trading_house_of": "is the trading house of",
    "supplier_of": "supplies",
    "customer_of": "buys from",
    "partner_of": "is a partner of",
    "founder_of": "opened",
    "assembler_for": "assembles the machinery of",
    "belongs_to": "belongs to",
    "nationality": "is of the country",
    "enterprise_of": "is an enterprise of",
    "authority_of": "is the authority of",
    "centre_of": "is the teaching and research centre of",
    "seated_at": "is seated in",
    "works_in": "works in",
    "plant_in": "has an assembly plant in",
    "lies_in": "lies in",
    "machines_at_work_in": "has machines at work in",
    "works_on_market_of": "works on the market of",
    "market_leader_in": "is one of the evident Belarusian leaders on the market of",
    "exporter_to": "has become an exporter of its products to",
    "produces_at": "has its production at",
    "produces": "makes",
    "assembles": "assembles",
    "carries_out": "carries out",
    "mines": "mines",
    "has": "has",
    "uses": "uses",
}

LINK_ASSORTMENT: Final[Codes] = {
    "whole_product_line": "the whole product line",
    "wide_range": "a wide range",
}

OFFICE: Final[Codes] = {
    "president": "President",
    "prime_minister": "Prime Minister",
    "head_of_government": "head of government",
    "ambassador": "Ambassador Extraordinary and Plenipotentiary",
    "head_of_mission": "head of the diplomatic mission",
    "akim": "Akim, the head of a Kazakh region",
}
