"""Graphs as text that Gephi, igraph and other programs read."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import networkx as nx

GRAPH_FORMATS = ("graphml", "gexf", "gml")

_OWN_WORDS = ("source", "source_table", "target", "target_table")
"""Attributes that the formats themselves have, under names of their own."""


def graph_text(graph: nx.Graph[str], form: str) -> str:
    """Write a graph in one of GRAPH_FORMATS.

    Nodes have the attribute `label`, which programs show beside them; nothing is empty, for the
    formats know no missing values.
    """
    import networkx as nx

    plain = graph.__class__()
    for node, known in graph.nodes(data=True):
        label = {} if form == "gml" else {"label": known["name"]}
        plain.add_node(node, **_plain(known), **label)
    for source, target, known in graph.edges(data=True):
        plain.add_edge(source, target, **_plain(known))
    writers = {
        "graphml": nx.generate_graphml,
        "gexf": nx.generate_gexf,
        "gml": nx.generate_gml,
    }
    return "".join(f"{line}\n" for line in writers[form](plain))


def _plain(known: dict[str, Any]) -> dict[str, Any]:
    return {
        name: cell.isoformat() if isinstance(cell, dt.date) else cell
        for name, cell in known.items()
        if name not in _OWN_WORDS
    }
