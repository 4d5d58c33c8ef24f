"""The network: who is tied to whom, and from which row of which table that is known."""

from __future__ import annotations

import sys
from itertools import combinations
from typing import Any

import networkx as nx
import pytest

import bykz_data
from bykz_data.catalog import key_of
from bykz_data.store.backends import rows_of

Edge = dict[str, Any]
EDGES: list[Edge] = bykz_data.network().to_dict("records")  # type: ignore[assignment]
ENTITIES = ("organizations", "people", "places", "products")


def edges_of(row: str) -> list[tuple[str, str, str]]:
    return [(e["source"], e["target"], e["kind"]) for e in EDGES if e["row"] == row]


@pytest.mark.parametrize(
    ("row", "edges"),
    [
        ("belta-kazinform-agreement-2014", [("belta", "kazinform", "corporate")]),
        (
            "belaz-astanabelazservice-dump-trucks-2017",
            [("belaz", "astanabelazservice", "delivery contracted")],
        ),
        ("abdishev-b-akim", [("abdishev-b", "kz-karaganda-region", "akim")]),
        (
            "agromashholding-exclusive-dealer-of-gomselmash",
            [("agromashholding", "gomselmash", "exclusive_dealer_of")],
        ),
        (
            "belarus-cultural-centre-atbasar-by-dubrovno-district",
            [
                (
                    "belarus-cultural-centre-atbasar",
                    "by-dubrovno-district-executive-committee",
                    "official_cooperation",
                )
            ],
        ),
        (
            "baranovichi-shakarim-cooperation",
            [("baranovichi-state-university", "shakarim-university", "education")],
        ),
    ],
)
def test_a_row_ties_those_whom_it_names(row: str, edges: list[tuple[str, str, str]]) -> None:
    assert edges_of(row) == edges


def test_an_edge_has_date_place_and_page_of_its_fact() -> None:
    (edge,) = [e for e in EDGES if e["row"] == "belta-kazinform-agreement-2014"]
    assert (edge["table"], edge["page"], edge["date"]) == ("agreements", 30, "2014-04")
    meeting = next(e for e in EDGES if e["row"] == "agriculture-working-group-meeting-2")
    assert (meeting["date"], meeting["place"], meeting["page"]) == ("2021-02", "by-minsk", 48)
    (dealer,) = [e for e in EDGES if e["row"] == "agromashholding-exclusive-dealer-of-gomselmash"]
    assert (dealer["date"], dealer["page"]) == ("2017", 33)


def test_both_ends_are_entities_and_stand_in_the_row_that_an_edge_names() -> None:
    keys = {name: {row[key_of(name)] for row in rows_of(name)} for name in ENTITIES}
    rows = {
        table: {str(row[key_of(table)]): row for row in rows_of(table)}
        for table in {edge["table"] for edge in EDGES}
    }
    shared = {"agreements", "events", "projects"}
    assert set(rows) == shared | {
        "cooperation_ties", "deliveries", "diaspora_ties", "offices", "organization_links",
    }  # fmt: skip
    for edge in EDGES:
        assert edge["source"] in keys[edge["source_table"]]
        assert edge["target"] in keys[edge["target_table"]]
        row = rows[edge["table"]][edge["row"]]
        if edge["table"] not in shared:
            assert edge["page"] == row["page"]
            assert {edge["source"], edge["target"]} <= set(row.values())


@pytest.mark.parametrize(
    ("table", "members", "reference"),
    [
        ("agreements", "agreement_parties", "agreement"),
        ("events", "event_participants", "event"),
        ("projects", "project_participants", "project"),
    ],
)
def test_those_who_share_something_are_tied_each_with_each(
    table: str, members: str, reference: str
) -> None:
    sharing: dict[str, set[str]] = {}
    for row in rows_of(members):
        named = {row[c] for c in ("organization", "place", "person") if row.get(c)}
        sharing.setdefault(row[reference], set()).update(named)
    expected = [
        (key, *sorted(pair)) for key, all_ in sharing.items() for pair in combinations(all_, 2)
    ]
    edges = [edge for edge in EDGES if edge["table"] == table]
    assert len(edges) > 50
    found = [(edge["row"], *sorted((edge["source"], edge["target"]))) for edge in edges]
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize("table", ["deliveries", "offices", "organization_links"])
def test_every_row_with_two_sides_is_an_edge(table: str) -> None:
    edges = [edge["row"] for edge in EDGES if edge["table"] == table]
    without = [row for row in rows_of(table) if row[key_of(table)] not in edges]
    assert len(edges) + len(without) == len(rows_of(table))
    sides = {"deliveries": ("buyer", "destination"), "offices": ("organization", "place")}
    for row in without:
        assert table in sides
        assert not any(row[name] for name in sides[table]), row


def test_the_graph_has_names_and_the_same_edges() -> None:
    graph = bykz_data.network("networkx")
    assert isinstance(graph, nx.MultiDiGraph)
    assert graph.number_of_edges() == len(EDGES) > 500
    assert graph.nodes["organizations/belaz"]["name"].startswith("BelAZ")
    assert all(data["name"] for _, data in graph.nodes(data=True))
    tied = {
        (f"{e['source_table']}/{e['source']}", f"{e['target_table']}/{e['target']}", e["row"])
        for e in EDGES
    }
    assert {(s, t, data["row"]) for s, t, data in graph.edges(data=True)} == tied
    with pytest.raises(bykz_data.UnknownNameError, match="no backend 'graph'"):
        bykz_data.network("graph")  # type: ignore[call-overload]


def test_without_networkx_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "networkx", None)
    with pytest.raises(bykz_data.MissingExtraError, match=r"bykz-data\[networkx\]"):
        bykz_data.network("networkx")
    assert len(bykz_data.network()) == len(EDGES)
