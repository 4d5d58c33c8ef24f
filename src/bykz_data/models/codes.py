"""The code lists: every code that a column may contain, with its meaning.

A code list is a plain mapping from code to meaning. A column names its list in lower case;
one list serves the columns of that name in every table, unless they need different codes.
"""

from __future__ import annotations

from typing import Final, TypeAlias

Codes: TypeAlias = dict[str, str]

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
    "key": "of key or fundamental importance",
    "key_promising": "key and promising, or among these",
    "important": "important",
    "especially": "especially, in particular",
    "considerable": "great, considerable",
    "practically_all": "practically all or each",
    "almost_all": "almost all kinds",
    "actively": "actively",
    "closely": "closely",
    "successfully": "successfully, with good results",
    "growing": "in growing volume",
    "more": "more than so far: to be increased or widened",
    "first_time": "for the first time",
    "new": "new",
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

FREQUENCY: Final[Codes] = {
    "annual": "one whole year",
    "half_year": "half a year",
    "quarter": "a quarter",
    "month": "one month",
    "year_to_date": "the first months of a year",
    "other": "another span, or several years",
}

SCOPE: Final[Codes] = {
    "country": "the whole trade of a country",
    "region": "the trade of a region",
    "company": "the trade of a company or concern",
}

STANDING: Final[Codes] = {
    "best": "the most exact statement of the figure that the book prints",
    "weaker": "implied by a more exact statement of the same figure in another row",
    "rival": "excludes another statement of the same figure",
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
    "plan": "something decided or scheduled",
    "forecast": "something expected or promised",
    "proposal": "something put forward by one side",
    "request": "something that one side asked for",
    "potential": "something said to be possible",
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
    "transit_growth": "change of the goods carried through the countries",
    "gdp_growth": "change of the gross domestic product",
    "productivity_growth": "change of labour productivity",
    "rank": "place in an ordering, 1 = first",
}

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
}

PARTICIPANT_UNIT: Final[Codes] = {
    "companies": "companies",
    "entities": "business entities",
    "representatives": "representatives",
    "participants": "participants",
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
    "of_interest": "of interest to those concerned",
    "proposed": "proposed or offered by one side",
    "discussed": "discussed",
    "under_study": "its possibility is being studied",
    "expected": "hoped for or expected",
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
    "first_phase": "its first phase put into operation",
    "opened": "opened",
    "operating": "works",
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
    "maker": "makes the machines that are assembled",
    "operator": "runs it",
    "owner": "has it",
    "enterprise": "is the enterprise itself",
    "licensor": "gives the licence",
    "contractor": "builds it",
    "founder": "opened it",
    "planner": "plans it",
    "agreer": "agreed on it",
    "client": "gets what it makes",
    "developer": "works on it",
    "discussant": "discusses it",
    "researcher": "studies what it needs or whether it is possible",
    "inviter": "invites others to it",
    "initiator": "proposed it",
    "host": "gives it a place or a base",
}

PARTICIPATION: Final[Codes] = {
    "takes_part": "does so, or did so",
    "planned": "is to do so",
    "intended": "intends to do so",
    "of_interest": "is interested in doing so",
    "possible": "could do so",
    "probable": "will probably do so",
    "offered": "offered to do so",
    "invited": "was invited to do so",
    "required": "was instructed to do so",
}

PRODUCT_STATUS: Final[Codes] = {
    "made": "made, assembled or built",
    "planned": "to be made, assembled or built",
    "in_preparation": "being prepared or worked on",
    "under_study": "its possibility is being studied",
    "discussed": "discussed",
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
    "runs": "runs",
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
    "facilities": "value of new production facilities",
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
    "competition": "competition",
}

TIE_MODALITY: Final[Codes] = {
    "exists": "said to exist",
    "started": "being begun",
    "stepping_up": "being stepped up",
    "to_be_stepped_up": "to be stepped up",
    "founded": "its foundations are laid",
    "progress": "progress in it has been made",
    "hampered": "hampered",
    "about_to": "about to come into being",
    "aimed": "set as a common task",
    "instructed": "those who act are instructed",
    "intended": "the source intends it",
    "ready": "the source is ready for it",
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
    "wrote": "wrote; the content is a clause",
    "declared": "declared; the content is a clause",
    "noted": "noted, pointed out; the content is a clause",
    "believed": "believed; the content is a clause",
    "reported": "reported as a figure or a fact; the content is a clause",
    "announced": "announced a plan; the content is a clause",
    "promised": "promised; the content is a clause",
    "agreed": "agreed with each other; the content is a clause",
    "hoped": "hoped; the content is a clause",
    "called_for": "said that it must, should or has to be done; the content is a noun phrase",
    "proposed": "proposed; the content is a noun phrase",
    "congratulated": "congratulated the one who is addressed; the content is the occasion",
    "published": "published; the content is a noun phrase",
}

OFFICE: Final[Codes] = {
    "president": "President",
    "prime_minister": "Prime Minister",
    "head_of_government": "head of government",
    "ambassador": "Ambassador Extraordinary and Plenipotentiary",
    "head_of_mission": "head of the diplomatic mission",
    "akim": "Akim, the head of a Kazakh region",
}

TOPIC_MODALITY: Final[Codes] = {
    "agreed": "agreed, or covered by the agreement",
    "priority": "named a priority or one of the main areas",
    "focus": "at the centre of attention",
    "emphasized": "underlined, given importance",
    "purpose": "named as the aim",
    "principle": "laid down as a principle",
    "condition": "something on which the project depends",
    "subject": "the subject of the body, the event or the talk",
    "declared": "declared",
    "assessed": "judged or explained; the topic is a whole clause",
    "reported": "told as achieved, carried out or under way; the topic is a whole clause",
    "instructed": "the governments are instructed to concentrate on it",
    "demanded": "demanded: it should, must or is to be done",
    "expected": "expected to come of it, or made possible",
    "hoped": "hoped for",
    "planned": "planned",
    "proposed": "proposed, offered or thought of",
    "discussed": "discussed, studied",
    "possible": "a prospect or potential seen in it",
    "of_interest": "of interest",
    "difficult": "called difficult",
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
    "replaced": "a later statement takes the place of the earlier one",
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
    "travel_time": "time of travel",
    "duration": "duration of an event",
    "area": "area of land",
    "floor_area": "floor area",
    "countries": "number of countries",
    "students": "number of students",
    "faculties": "number of faculties",
}
