"""The actors of the book and their ties, as an edge list and as a graph."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any, Literal, overload

from bykz_data.errors import MissingExtraError, UnknownNameError
from bykz_data.loaders import load

if TYPE_CHECKING:
    import networkx as nx
    import pandas as pd

Row = dict[str, Any]

COLUMNS = (
    "source", "source_table", "target", "target_table", "kind", "date", "place",
    "table", "row", "page",
)  # fmt: skip

_SOURCES = ("source_organization", "source_place")
_ACTORS = {"organization": "organizations", "place": "places", "person": "people"}


@overload
def network(backend: Literal["pandas"] = ...) -> pd.DataFrame: ...
@overload
def network(backend: Literal["networkx"]) -> nx.MultiDiGraph[str]: ...
def network(backend: str = "pandas") -> object:
    """Return who is tied to whom.

    Those who share an agreement, an event or a project are tied pairwise; deliveries, offices,
    ties of organizations, of cooperation and of the diaspora tie one side to the other.

    Parameters
    ----------
    backend
        "pandas" (default) for an edge list, "networkx" for a graph.

    Returns
    -------
    pandas.DataFrame or networkx.MultiDiGraph
        Columns, or attributes of the edges: `source` and `target` (keys of the entities),
        `source_table` and `target_table` (their tables), `kind` of tie, `date` (ISO 8601
        period), `place` (key), and where the tie comes from: `table`, `row`, `page`. The
        nodes of the graph are named `table/key` and have the attribute `name`.

    Raises
    ------
    UnknownNameError
        When there is no such backend.
    MissingExtraError
        When networkx is not installed.

    Examples
    --------
    >>> edges = network()
    >>> set(edges["source_table"]) <= {"organizations", "places", "people"}
    True
    """
    if backend not in ("pandas", "networkx"):
        raise UnknownNameError("backend", backend, ("pandas", "networkx"))
    edges = _edges()
    if backend == "networkx":
        return _graph(edges)
    import pandas as pd

    return pd.DataFrame(edges, columns=list(COLUMNS))


def _edges() -> list[Row]:
    edges = [
        *_shared("agreement_parties", "agreement", "agreements", "date", "place"),
        *_shared("event_participants", "event", "events", "date", "place"),
        *_shared("project_participants", "project", "projects", "start", "place"),
        *_directed("organization_links", ("organization",), "target_", "start"),
        *_directed(
            "cooperation_ties", ("source_place", "source_organization"), "target_", "period"
        ),
        *_directed("diaspora_ties", ("organization", "place"), "partner_", None),
        *_offices(),
        *_deliveries(),
    ]
    return sorted(edges, key=lambda edge: (edge["table"], edge["row"], edge["target"]))


def _rows(table: str) -> list[Row]:
    rows: list[Row] = load(table, "arrow").to_pylist()  # type: ignore[call-overload]
    return rows


def _edge(source: tuple[str, str], target: tuple[str, str], **more: object) -> Row:
    return {
        "source": source[1],
        "source_table": source[0],
        "target": target[1],
        "target_table": target[0],
        **more,
    }


def _shared(table: str, what: str, whole: str, date: str, place: str) -> list[Row]:
    """Tie those who take part in the same thing, pairwise."""
    things = {next(iter(row.values())): row for row in _rows(whole)}
    members: dict[str, dict[tuple[str, str], Row]] = {}
    for row in _rows(table):
        for column, entity in _ACTORS.items():
            if row.get(column):
                members.setdefault(row[what], {}).setdefault((entity, row[column]), row)
    edges = []
    for key, actors in members.items():
        thing = things[key]
        for (source, row), (target, _) in combinations(actors.items(), 2):
            edges.append(
                _edge(
                    source,
                    target,
                    kind=thing["kind"],
                    date=thing[date],
                    place=thing[place],
                    table=whole,
                    row=key,
                    page=row["page"],
                )
            )
    return edges


def _directed(
    table: str, sources: tuple[str, ...], target_prefix: str, date: str | None
) -> list[Row]:
    """Tie the one side of each row to the other."""
    edges = []
    for row in _rows(table):
        source = next((_actor(name, row[name]) for name in sources if row[name]), None)
        targets = [name for name in row if name.startswith(target_prefix) and row[name]]
        if source is None or not targets:
            continue
        name = targets[0]
        edges.append(
            _edge(
                source,
                _actor(name.removeprefix(target_prefix), row[name]),
                kind=row.get("kind", "diaspora"),
                date=row[date] if date else None,
                place=row.get("place"),
                table=table,
                row=str(next(iter(row.values()))),
                page=row["page"],
            )
        )
    return edges


def _actor(column: str, key: str) -> tuple[str, str]:
    return _TABLES[column.removeprefix("source_")], key


_TABLES = {**_ACTORS, "product": "products", "project": "projects"}


def _offices() -> list[Row]:
    edges = []
    for row in _rows("offices"):
        target = (("organizations", row["organization"]) if row["organization"] else None) or (
            ("places", row["place"]) if row["place"] else None
        )
        if target:
            edges.append(
                _edge(
                    ("people", row["person"]), target, kind=row["role"], date=row["period"],
                    place=row["place"], table="offices", row=row["office_id"], page=row["page"],
                )
            )  # fmt: skip
    return edges


def _deliveries() -> list[Row]:
    edges = []
    for row in _rows("deliveries"):
        source = ("organizations", row["seller"]) if row["seller"] else ("places", row["origin"])
        target = ("organizations", row["buyer"]) if row["buyer"] else ("places", row["destination"])
        if source[1] and target[1]:
            edges.append(
                _edge(
                    source, target, kind=f"delivery {row['status']}", date=row["date"],
                    place=row["destination"], table="deliveries", row=row["delivery_id"],
                    page=row["page"],
                )
            )  # fmt: skip
    return edges


def _graph(edges: list[Row]) -> nx.MultiDiGraph[str]:
    try:
        import networkx as nx
    except ImportError as error:
        raise MissingExtraError("networkx") from error
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for table in _TABLES.values():
        names = {next(iter(row.values())): row["name"] for row in _rows(table)}
        for edge in edges:
            for side in ("source", "target"):
                if edge[f"{side}_table"] == table:
                    key = edge[side]
                    graph.add_node(f"{table}/{key}", table=table, name=names[key])
    for edge in edges:
        source = f"{edge['source_table']}/{edge['source']}"
        target = f"{edge['target_table']}/{edge['target']}"
        graph.add_edge(source, target, **edge)
    return graph
