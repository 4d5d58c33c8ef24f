"""The network: who is tied to whom, and from which row of which table that is known."""

from __future__ import annotations

import sys
from itertools import combinations
from typing import Any

import networkx as nx
import pytest

import bykz_data
from bykz_data.catalog import key_of
from bykz_data.facts.ties import contains, country_of
from bykz_data.store.backends import rows_of

Edge = dict[str, Any]
EDGES: list[Edge] = bykz_data.network().to_dict("records")  # type: ignore[assignment]
ACTORS = {"organization": "organizations", "place": "places", "person": "people"}
ENTITIES = ("organizations", "people", "places")
EVERYTHING = [*ENTITIES, "products"]
SHARED = {
    "agreement_parties": "agreements",
    "event_participants": "events",
    "programme_parties": "programmes",
    "project_participants": "projects",
}


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


def test_both_ends_are_entities_and_take_part_in_the_fact_that_an_edge_names() -> None:
    keys = {name: {row[key_of(name)] for row in rows_of(name)} for name in ENTITIES}
    facts = {row["fact_id"]: row for row in rows_of("facts")}
    taking_part: dict[str, set[str]] = {}
    for row in rows_of("fact_entities"):
        taking_part.setdefault(row["fact"], set()).add(f"{row['entity_table']}/{row['entity']}")
    for edge in EDGES:
        assert edge["source"] in keys[edge["source_table"]]
        assert edge["target"] in keys[edge["target_table"]]
        fact = f"{edge['table']}/{edge['row']}"
        assert (edge["sentence"], edge["page"]) == (facts[fact]["sentence"], facts[fact]["page"])
        if edge["table"] not in SHARED.values():
            assert ends(edge) <= taking_part[fact]


def ends(edge: Edge) -> set[str]:
    return {f"{edge['source_table']}/{edge['source']}", f"{edge['target_table']}/{edge['target']}"}


@pytest.mark.parametrize("members", SHARED)
def test_those_who_share_something_are_tied_pairwise_but_not_with_where_they_belong(
    members: str,
) -> None:
    table = SHARED[members]
    sharing: dict[str, set[str]] = {}
    for row in rows_of(members):
        if row["role"] in {"considering", "proposer"}:
            continue
        for column in ("organization", "place", "person"):
            if row.get(column):
                entity = f"{ACTORS[column]}/{row[column]}"
                sharing.setdefault(row[key_of_shared(table)], set()).add(entity)
    expected = {
        (key, *sorted(pair))
        for key, everybody in sharing.items()
        for pair in combinations(everybody, 2)
        if not contains(*pair) and not contains(*pair[::-1])
        if table != "events" or meet(pair, everybody)
    }
    edges = [edge for edge in EDGES if edge["table"] == table]
    found = [(edge["row"], *sorted(ends(edge))) for edge in edges]
    assert len(found) == len(set(found))
    assert set(found) == expected
    assert {edge["direction"] for edge in edges} <= {"mutual", "directed"}


def meet(pair: tuple[str, ...], everybody: set[str]) -> bool:
    """In an event of both countries those of one meet those of the other."""
    countries = {each: country_of(each) for each in everybody}
    both = len(set(countries.values()) - {None}) > 1
    return not both or None is not countries[pair[0]] != countries[pair[1]] is not None


def test_who_met_whom_in_2021_is_across_sides() -> None:
    edges = network(kinds=["events"], states=["reached"], start=2021, end=2021)
    pairs = {(edge["row"], edge["source_name"], edge["target_name"]) for edge in edges}
    assert ("commission-session-16", "Belarus", "Kazakhstan") in pairs
    visit = [edge["source_name"] for edge in edges if edge["row"] == "golovchenko-visit-2021"]
    assert visit == ["Government of the Republic of Belarus", "Roman Golovchenko"]
    assert not [pair for pair in pairs if "Commission" in f"{pair[1]}{pair[2]}"]
    assert len(edges) == len(pairs) == 8


def key_of_shared(table: str) -> str:
    return table.removesuffix("s")


def test_a_region_is_not_tied_to_its_country_by_what_both_take_part_in() -> None:
    shared = [edge for edge in EDGES if edge["table"] in SHARED.values()]
    assert len(shared) > 200
    assert not [e for e in shared if {"places/by", "places/by-gomel-region"} <= ends(e)]
    assert not [e for e in shared if {"places/by", "organizations/mtz"} <= ends(e)]


@pytest.mark.parametrize("table", ["deliveries", "offices", "organization_links"])
def test_every_row_with_two_sides_is_an_edge(table: str) -> None:
    edges = [edge["row"] for edge in network(entities=EVERYTHING) if edge["table"] == table]
    without = [row for row in rows_of(table) if row[key_of(table)] not in edges]
    assert len(edges) + len(without) == len(rows_of(table))
    sides = {"deliveries": ("buyer", "destination"), "offices": ("organization", "place")}
    for row in without:
        assert table in sides
        assert not any(row[name] for name in sides[table]), row


def network(**chosen: Any) -> list[Edge]:  # noqa: ANN401 (any parameters of network)
    edges: list[Edge] = bykz_data.network(**chosen).to_dict("records")
    return edges


def test_direction_follows_the_fact() -> None:
    directions = {(e["row"], e["source"], e["target"]): e["direction"] for e in EDGES}
    assert (
        directions["belaz-astanabelazservice-dump-trucks-2017", "belaz", "astanabelazservice"]
        == "directed"
    )
    assert directions["belta-kazinform-agreement-2014", "belta", "kazinform"] == "mutual"
    assert (
        directions[
            "gomselmash-agromashholding-exclusive-dealership", "gomselmash", "agromashholding"
        ]
        == "directed"
    )


def test_what_was_only_planned_is_no_tie_that_was_reached() -> None:
    states = {edge["row"]: edge["state"] for edge in EDGES}
    assert states["gomselmash-agromashholding-kits-2018"] == "planned"
    assert states["commission-session-brest-2021"] == "planned"
    assert states["agriculture-working-group-meeting-2"] == "reached"
    reached = network(states=["reached"])
    assert 0 < len(reached) < len(EDGES)
    assert {edge["state"] for edge in reached} == {"reached"}


def test_kinds_years_and_an_entity_are_chosen() -> None:
    meetings = network(kinds=["events"], start=2021, end=2021)
    assert {edge["table"] for edge in meetings} == {"events"}
    assert {edge["date"][:4] for edge in meetings} == {"2021"}
    assert {edge["kind"] for edge in network(kinds=["visit"])} == {"visit"}
    about = network(about="Grodno Region")
    assert about == [e for e in EDGES if "places/by-grodno-region" in ends(e)]
    companies = network(entities=["company"])
    kinds = {row["organization_id"]: row["kind"] for row in rows_of("organizations")}
    assert {kinds[e[side]] for e in companies for side in ("source", "target")} == {"company"}
    products = network(entities=["organizations", "products"])
    assert ("gomselmash", "combine-harvesters") in {(e["source"], e["target"]) for e in products}
    members = network(entities=["organizations", "agreements"], about="belta")
    assert ("belta", "belta-kazinform-agreement-2014") in {
        (e["source"], e["target"]) for e in members
    }


@pytest.mark.parametrize(
    ("chosen", "message"),
    [
        ({"kinds": ["event"]}, "no kind of tie 'event'; did you mean 'events'"),
        ({"entities": ["companies"]}, "no table or kind of entities 'companies'; did you mean"),
        ({"states": ["done"]}, "no state 'done'"),
        ({"about": "Gomselmahs"}, "did you mean 'Gomselmash'"),
    ],
)
def test_what_there_is_not_cannot_be_chosen(chosen: dict[str, Any], message: str) -> None:
    with pytest.raises(bykz_data.UnknownNameError, match=message):
        network(**chosen)


def test_a_simple_network_has_one_edge_for_each_pair() -> None:
    pairs = network(simple=True)
    assert len({frozenset(ends(pair)) for pair in pairs}) == len(pairs)
    assert sum(pair["weight"] for pair in pairs) == len(EDGES)
    graph = bykz_data.network("networkx", simple=True)
    assert type(graph) is nx.Graph
    assert graph.number_of_edges() == len(pairs)
    nodes = bykz_data.network("nodes").set_index("node")
    assert nodes["degree"].to_dict() == dict(graph.degree())
    assert nodes.loc["organizations/gomselmash", "country"] == "by"
    assert nodes.loc["places/by-gomel-region", "latitude"] == pytest.approx(52.43, abs=0.1)
    assert 0 < nx.density(graph) < 0.1
    assert not list(nx.selfloop_edges(graph))


def test_ties_are_cited() -> None:
    assert "Cited: " in bykz_data.cite(bykz_data.network(about="kazinform"))


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
    assert None not in {v for _, data in graph.nodes(data=True) for v in data.values()}
    with pytest.raises(bykz_data.UnknownNameError, match="no backend 'graph'"):
        bykz_data.network("graph")  # type: ignore[call-overload]


def test_without_networkx_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "networkx", None)
    with pytest.raises(bykz_data.MissingExtraError, match=r"\[networkx\]"):
        bykz_data.network("networkx")
    assert len(bykz_data.network()) == len(EDGES)
