"""What a sentence says for a code: the phrase of each code, by code list.

A list whose meanings are phrases already (`link_kind`: "is a subsidiary of") is not repeated here.
"""

from __future__ import annotations

from typing import Final

from . import codes
from .codes import Codes

PHRASES: Final[dict[str, Codes]] = {
    "link_kind": codes.LINK_KIND,
    "tie_kind": codes.TIE_KIND,
    "flow": {
        "export": "exports",
        "import": "imports",
        "turnover": "trade turnover",
        "balance": "trade balance",
    },
    "modality": {
        "target": "The target for",
        "plan": "The plan for",
        "forecast": "The forecast for",
        "proposal": "The proposal for",
        "request": "The request for",
        "potential": "What is said to be possible for",
    },
    "delivery_status": {
        "delivered": "delivered",
        "contracted": "was contracted to deliver",
        "planned": "planned to deliver",
        "requested": "was asked to deliver",
        "offered": "offered to deliver",
    },
    "production_measure": {
        "output": "output",
        "cumulative_output": "output since the start",
        "sales": "sales",
        "growth": "output",
        "capacity": "capacity",
        "market_capacity": "yearly market",
        "payload": "payload",
        "first_unit": "first output",
    },
    "agreement_kind": {
        "treaty": "treaty",
        "intergovernmental": "agreement between governments",
        "interagency": "agreement between agencies",
        "interregional": "agreement between regions",
        "intercity": "agreement between cities",
        "corporate": "agreement between companies or institutions",
        "memorandum": "memorandum",
        "declaration": "declaration",
        "contract": "contract",
        "road_map": "road map",
        "other": "agreement",
    },
    "agreement_status": {
        "signed": "was signed",
        "in_force": "is in force",
        "agreed": "was agreed",
        "proposed": "was proposed",
        "planned": "was planned",
    },
    "party_role": {
        "party": "is a party to",
        "signatory": "signed",
        "initiator": "proposed",
    },
    "event_status": {
        "held": "took place",
        "planned": "was planned",
        "proposed": "was proposed",
        "considered": "was under consideration",
    },
    "participant_role": {
        "participant": "took part in",
        "host": "hosted",
        "head_of_delegation": "led a delegation at",
        "speaker": "spoke at",
        "organizer": "organized",
        "exhibitor": "exhibited at",
    },
    "project_status": {
        "operating": "is in operation",
        "completed": "was completed",
        "under_construction": "is being set up",
        "agreed": "was agreed",
        "planned": "is planned",
        "proposed": "was proposed",
        "discussed": "was discussed",
    },
    "project_role": {
        "partner": "is a partner in",
        "investor": "invests in",
        "supplier": "supplies",
        "operator": "runs",
        "licensor": "licenses",
        "contractor": "builds",
        "host": "hosts",
        "interested": "is interested in",
    },
    "product_status": {"made": "makes", "planned": "is to make"},
    "trade_status": {
        "fact": "traded",
        "growing": "traded in growing volume",
        "new": "newly traded",
        "in_demand": "in demand",
        "planned": "planned",
        "offered": "offered",
        "interest": "of interest to the buyer",
        "potential": "possible",
    },
    "topic_modality": {
        "agreed": "agreed on",
        "priority": "has as a priority",
        "purpose": "has as its aim",
        "principle": "has as a principle",
        "planned": "plans",
        "proposed": "proposes",
        "discussed": "discussed",
        "of_interest": "is interested in",
    },
}
