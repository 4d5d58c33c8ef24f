"""A script that ran with release 1.0.0, and must run with every later version."""

import bykz_data
from bykz_data import cite, network

edges = network()
columns = [
    "source", "source_table", "target", "target_table", "kind", "date", "place", "table", "row",
    "page",
]  # fmt: skip
print("edges", set(columns) <= set(edges.columns), len(edges) > 400)
(tie,) = edges[edges["row"] == "belta-kazinform-agreement-2014"].to_dict("records")
print("tie", *(tie[name] for name in columns if name != "place"))  # pandas 2 has None there

graph = network(backend="networkx")
print("graph", type(graph).__name__, graph.number_of_edges() == len(edges))
print("node", graph.nodes["organizations/gomselmash"]["name"])
(attributes,) = graph.get_edge_data("organizations/belta", "organizations/kazinform").values()
print("edge", attributes["kind"], attributes["page"], attributes["date"])

frame = bykz_data.load_trade()
here = frame.query("page == 59")
print("cite", len(cite(frame[frame["page"] == 59]).splitlines()), "p. 59" in cite(here))
print("row", cite("trade", "by-kz-turnover-2021", format="bibtex").count("@"))
