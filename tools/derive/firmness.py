"""How firm a fact is: reached, planned, considered or said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

_CODES = {
    "reached": (
        "adopted attracted begun capability carried_out completed concluded condition delivered "
        "developing exists first_phase founded granted growing growing_steadily hampered held "
        "in_demand in_force in_formation in_use made new opened operating over popular practised "
        "progress reached registered set_up shipped signed started stepping_up subject takes_part "
        "traded under_construction"
    ),
    "planned": (
        "about_to agreed aim aimed contracted declared declared_ready expected forecast "
        "in_preparation instructed intended ordered plan planned probable purpose "
        "quite_possible ready required target task to_be_bought to_be_developed to_be_renewed "
        "to_be_used"
    ),
    "considered": (
        "considered demanded discussed hoped invited needed of_interest offered possible "
        "potential promising proposal proposed prospect prospects request requested suggested "
        "under_study use_possible wished"
    ),
    # Somebody judged, stressed or reported it; the row does not say that it was done.
    "said": (
        "assessed defined difficult emphasized focus named outlined principle priority relevant "
        "reported signing"
    ),
}

_BY_CODE = {code: firmness for firmness, codes in _CODES.items() for code in codes.split()}

_BY_ROLE = {
    "planner": "planned",
    "agreer": "planned",
    "expected": "planned",
    "expected_host": "planned",
    "expected_visitor": "planned",
    "expected_convener": "planned",
    "instructed_to_develop": "planned",
    "discussant": "considered",
    "researcher": "considered",
    "inviter": "considered",
    "proposer": "considered",
    "considering": "considered",
    "possible": "considered",
    "future_party": "considered",
    "initiator": "considered",
}
"""Roles of those who do not yet take part in what they plan, propose or think of."""


def state_of(fact: Mapping[str, Any], roles: Iterable[str]) -> str:
    """Return how firm a fact is, of which these roles are taken.

    Examples
    --------
    >>> state_of({"table": "events", "status": "planned"}, ["subject"])
    'planned'
    """
    if fact["table"] == "statements":
        return "said"
    for role in roles:
        if role in _BY_ROLE:
            return _BY_ROLE[role]
    if fact["status"] is None:
        return "reached"
    if fact["table"] == "agreements" and fact["status"] == "agreed":
        return "reached"  # an agreement that is agreed is there; all else that is agreed is to come
    return _BY_CODE[fact["status"]]
