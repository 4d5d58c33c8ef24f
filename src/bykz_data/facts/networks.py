"""The actors of the book and their ties, as an edge list and as a graph."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any, Literal, overload

from bykz_data.catalog import key_of
from bykz_data.errors import MissingExtraError, UnknownNameError
from bykz_data.store.backends import rows_of

if TYPE_CHECKING:
    import networkx as nx
    import pandas as pd

Row = dict[str, Any]
Node = tuple[str, str]
"""An entity: its table and its key."""

COLUMNS = (
    "source", "source_table", "target", "target_table", "kind", "date", "place",
    "table", "row", "page",
)  # fmt: skip

ACTORS = {"organization": "organizations", "place": "places", "person": "people"}
"""Columns that name who takes part in something, each with the table of its entities."""

ENTITIES = {**ACTORS, "product": "products", "project": "projects"}
"""Columns that name what can be at the end of a tie, each with the table of its entities."""


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
        *_pairs("agreement_parties", "agreement", "agreements", ("date", "place")),
        *_pairs("event_participants", "event", "events", ("date", "place")),
        *_pairs("project_participants", "project", "projects", ("start", "place")),
        *_from_side_to_side("organization_links", ("organization",), "target_", "start"),
        *_from_side_to_side(
            "cooperation_ties", ("source_place", "source_organization"), "target_", "period"
        ),
        *_from_side_to_side("diaspora_ties", ("organization", "place"), "partner_", None),
        *_offices(),
        *_deliveries(),
    ]
    return sorted(edges, key=lambda edge: (edge["table"], edge["row"], edge["target"]))


def _edge(source: Node, target: Node, **attributes: object) -> Row:
    return {
        "source": source[1],
        "source_table": source[0],
        "target": target[1],
        "target_table": target[0],
        **attributes,
    }


def _pairs(
    table: str, reference: str, shared_table: str, date_and_place: tuple[str, str]
) -> list[Row]:
    """Tie those who take part in the same agreement, event or project, each with each."""
    members: dict[str, dict[Node, Row]] = {}
    for row in rows_of(table):
        for column, entity_table in ACTORS.items():
            if row.get(column):
                members.setdefault(row[reference], {}).setdefault((entity_table, row[column]), row)
    date, place = date_and_place
    edges = []
    for key, shared in _by_key(shared_table).items():
        for (source, row), (target, _) in combinations(members.get(key, {}).items(), 2):
            edges.append(
                _edge(
                    source,
                    target,
                    kind=shared["kind"],
                    date=shared[date],
                    place=shared[place],
                    table=shared_table,
                    row=key,
                    page=row["page"],
                )
            )
    return edges


def _from_side_to_side(
    table: str, sources: tuple[str, ...], target_prefix: str, date: str | None
) -> list[Row]:
    """Tie the first side that a row names to the other."""
    edges = []
    for row in rows_of(table):
        source = next((_node(name, row[name]) for name in sources if row[name]), None)
        target = next((name for name in row if name.startswith(target_prefix) and row[name]), None)
        if source is None or target is None:
            continue
        edges.append(
            _edge(
                source,
                _node(target.removeprefix(target_prefix), row[target]),
                kind=row.get("kind", "diaspora"),
                date=row[date] if date else None,
                place=row.get("place"),
                table=table,
                row=str(row[key_of(table)]),
                page=row["page"],
            )
        )
    return edges


def _node(column: str, key: str) -> Node:
    return ENTITIES[column.removeprefix("source_")], key


def _offices() -> list[Row]:
    """Tie people to the organizations, or else the places, in which they hold an office."""
    return [
        _edge(
            ("people", row["person"]),
            _first_known(row, "organization", "place"),
            kind=row["role"],
            date=row["period"],
            place=row["place"],
            table="offices",
            row=row["office_id"],
            page=row["page"],
        )
        for row in rows_of("offices")
        if row["organization"] or row["place"]
    ]


def _deliveries() -> list[Row]:
    """Tie the seller, or else the origin, to the buyer, or else the destination."""
    return [
        _edge(
            _first_known(row, "seller", "origin"),
            _first_known(row, "buyer", "destination"),
            kind=f"delivery {row['status']}",
            date=row["date"],
            place=row["destination"],
            table="deliveries",
            row=row["delivery_id"],
            page=row["page"],
        )
        for row in rows_of("deliveries")
        if (row["seller"] or row["origin"]) and (row["buyer"] or row["destination"])
    ]


def _first_known(row: Row, organization: str, place: str) -> Node:
    if row[organization]:
        return "organizations", row[organization]
    return "places", row[place]


def _by_key(table: str) -> dict[str, Row]:
    key = key_of(table)
    return {row[key]: row for row in rows_of(table)}


def _graph(edges: list[Row]) -> nx.MultiDiGraph[str]:
    try:
        import networkx as nx
    except ImportError as error:
        raise MissingExtraError("networkx") from error
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    entities = {table: _by_key(table) for table in ENTITIES.values()}
    for edge in edges:
        ends = []
        for side in ("source", "target"):
            table, key = edge[f"{side}_table"], edge[side]
            ends.append(f"{table}/{key}")
            graph.add_node(ends[-1], table=table, name=entities[table][key]["name"])
        graph.add_edge(*ends, **edge)
    return graph
