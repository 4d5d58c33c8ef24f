"""The network of actors, for the page that shows the neighbours of one of them."""

from __future__ import annotations

from functools import cache
from typing import Any

from bykz_data import network
from bykz_data.text import json_text

from .links import SiteLinks
from .rendering import rendered

FIRST = "organizations/gomselmash"
"""Whose neighbours the page shows at first."""


@cache
def graph() -> dict[str, list[dict[str, Any]]]:
    """Return actors and what ties them, as the page's script reads them."""
    edges = network().to_dict("records")
    nodes: dict[str, dict[str, Any]] = {}
    found = []
    for edge in edges:
        ends = []
        for side in ("source", "target"):
            table, key = edge[f"{side}_table"], edge[side]
            node = f"{table}/{key}"
            name = edge[f"{side}_name"]
            nodes[node] = {"id": node, "name": name, "kind": table, "degree": 0}
            ends.append(node)
        found.append(
            {
                "source": ends[0],
                "target": ends[1],
                "directed": edge["direction"] == "directed",
                "sentence": edge["sentence"],
                "row": SiteLinks().row(edge["table"], edge["row"]),
                "page": edge["page"],
            }
        )
    for tie in found:
        for end in (tie["source"], tie["target"]):
            nodes[end]["degree"] += 1
    return {"nodes": sorted(nodes.values(), key=lambda node: node["name"]), "edges": found}


def network_json() -> str:
    """Return the network as JSON."""
    return json_text(graph())


def explore_network() -> str:
    """Make the part of the page that the script fills, with the actors to choose from."""
    nodes = sorted(graph()["nodes"], key=lambda node: (-node["degree"], node["name"]))
    return rendered("network.html", nodes=nodes, first=FIRST, links=SiteLinks())
