"""The network of those whom the book ties, as an edge list and as a graph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from bykz_data.errors import MissingExtraError, UnknownNameError, check_name

from .naming import entity_of
from .shipped import ENTITY_TABLES, Row, entities
from .ties import ACTORS, all_ties, country_of
from .timelines import days_between, within

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    import networkx as nx
    import pandas as pd

COLUMNS = (
    "source", "source_table", "target", "target_table", "source_name", "target_name", "kind",
    "direction", "state", "date", "date_start", "date_end", "place", "place_name", "sentence",
    "table", "row", "page",
)  # fmt: skip
PAIR_COLUMNS = (
    "source", "source_table", "target", "target_table", "source_name", "target_name", "weight",
    "kinds", "first", "last",
)  # fmt: skip
NODE_COLUMNS = (
    "node", "table", "key", "name", "kind", "country", "country_name", "latitude", "longitude",
    "degree", "ties",
)  # fmt: skip

BACKENDS = ("pandas", "networkx", "nodes")


@overload
def network(
    backend: Literal["pandas", "nodes"] = ...,
    *,
    entities: Sequence[str] = ...,
    kinds: Sequence[str] | None = ...,
    start: str | int | dt.date | None = ...,
    end: str | int | dt.date | None = ...,
    about: str | None = ...,
    states: Sequence[str] | None = ...,
    simple: bool = ...,
) -> pd.DataFrame: ...
@overload
def network(
    backend: Literal["networkx"],
    *,
    entities: Sequence[str] = ...,
    kinds: Sequence[str] | None = ...,
    start: str | int | dt.date | None = ...,
    end: str | int | dt.date | None = ...,
    about: str | None = ...,
    states: Sequence[str] | None = ...,
    simple: Literal[False] = ...,
) -> nx.MultiDiGraph[str]: ...
@overload
def network(
    backend: Literal["networkx"],
    *,
    entities: Sequence[str] = ...,
    kinds: Sequence[str] | None = ...,
    start: str | int | dt.date | None = ...,
    end: str | int | dt.date | None = ...,
    about: str | None = ...,
    states: Sequence[str] | None = ...,
    simple: Literal[True],
) -> nx.Graph[str]: ...
def network(
    backend: str = "pandas",
    *,
    entities: Sequence[str] = ACTORS,
    kinds: Sequence[str] | None = None,
    start: str | int | dt.date | None = None,
    end: str | int | dt.date | None = None,
    about: str | None = None,
    states: Sequence[str] | None = None,
    simple: bool = False,
) -> object:
    """Return who is tied to whom: actors of the book, by what they share or do to each other.

    Those who take part in the same agreement, event, programme or project are tied pairwise, but
    not with the place to which they belong. In an event of both countries, only those of one are
    tied to those of the other, and not to a commission of both.

    Parameters
    ----------
    backend
        "pandas" for the ties as a frame, "networkx" for a graph, "nodes" for a frame of the actors.
    entities, kinds, states
        Only these: tables of entities, such as "products", or kinds, such as "company"; tables of
        ties, such as "events", or kinds, such as "visit"; "reached", "planned", "considered".
    start, end, about
        Only the ties in a time, and of an entity, both named as in `timeline()`.
    simple
        Whether each pair has one edge, undirected: degree and density then count neighbours.

    Returns
    -------
    pandas.DataFrame or networkx.MultiDiGraph or networkx.Graph
        One row, or edge with these attributes, a tie: `source`, `source_table`, `target`,
        `target_table`, `source_name`, `target_name`, `kind`, `direction` ("mutual" or "directed"),
        `state` (the weakest of the tie and of the parts of both), `date`, `date_start`, `date_end`,
        `place`, `place_name`, `sentence`, `table`, `row`, `page`. A pair: its ends, `weight`,
        `kinds`, `first`, `last`. A node, in graphs named `table/key`: `table`, `name`, `kind`,
        `country`, `country_name`, `latitude` and `longitude` (of a seat, too); in the frame of
        nodes also `key`, `degree` (how many others) and `ties` (how many).

    Raises
    ------
    UnknownNameError, AmbiguousNameError, PeriodError, MissingExtraError
        When a name or a time is not known, or networkx is not installed.

    Examples
    --------
    >>> sorted(network("nodes", about="kazinform")["key"])
    ['belta', 'kazinform']
    """
    check_name("backend", backend, BACKENDS)
    ties = chosen_ties(entities, kinds, (start, end), about, states)
    if backend == "networkx":
        return graph_of(ties, simple=simple)
    from .answers import answer

    columns, rows = table_of(ties, nodes=backend == "nodes", simple=simple)
    return answer(columns, rows, {"network": about, "between": [start, end]})


def table_of(ties: list[Row], *, nodes: bool, simple: bool) -> tuple[tuple[str, ...], list[Row]]:
    """Return the columns and rows of ties, of pairs, or of those who are tied."""
    if nodes:
        return NODE_COLUMNS, nodes_of(ties)
    return (PAIR_COLUMNS, pairs_of(ties)) if simple else (COLUMNS, ties)


def chosen_ties(
    wanted: Sequence[str] = ACTORS,
    kinds: Sequence[str] | None = None,
    between: tuple[str | int | dt.date | None, str | int | dt.date | None] = (None, None),
    about: str | None = None,
    states: Sequence[str] | None = None,
) -> list[Row]:
    """Return the ties that the parameters of `network()` choose, as plain rows."""
    known = {kind for tie in all_ties() for kind in (tie["kind"], tie["table"])}
    _check("kind of tie", kinds or (), known)
    _check("state", states or (), ("reached", "planned", "considered"))
    members = _members(wanted)
    centre = entity_of(about) if about is not None else None
    first, last = days_between(*between)
    bounded = first is not None or last is not None
    return [
        tie
        for tie in all_ties()
        if ends_of(tie) <= members
        and (kinds is None or tie["kind"] in kinds or tie["table"] in kinds)
        and (states is None or tie["state"] in states)
        and (centre is None or centre in ends_of(tie))
        and (not bounded or (tie["date"] is not None and within(tie, first, last)))
    ]


def _check(what: str, names: Iterable[str], valid: Iterable[str]) -> None:
    known = set(valid)
    for name in names:
        if name not in known:
            raise UnknownNameError(what, name, known)


def _members(wanted: Sequence[str]) -> set[str]:
    """Return the entities of some tables or kinds."""
    by_name: dict[str, set[str]] = {table: set() for table in ENTITY_TABLES}
    for entity, row in entities().items():
        by_name[entity.partition("/")[0]].add(entity)
        if row.get("kind"):
            by_name.setdefault(row["kind"], set()).add(entity)
    _check("table or kind of entities", wanted, by_name)
    return {entity for name in wanted for entity in by_name[name]}


def ends_of(tie: Row) -> set[str]:
    """Return the two who are tied, as `table/key`."""
    return {f"{tie['source_table']}/{tie['source']}", f"{tie['target_table']}/{tie['target']}"}


def pairs_of(ties: list[Row]) -> list[Row]:
    """Return one row for each pair, with the number of its ties as `weight`."""
    by_pair: dict[frozenset[str], list[Row]] = {}
    for tie in ties:
        by_pair.setdefault(frozenset(ends_of(tie)), []).append(tie)
    return [
        {name: tied[0][name] for name in PAIR_COLUMNS[:6]}
        | {
            "weight": len(tied),
            "kinds": ", ".join(sorted({tie["kind"] for tie in tied})),
            "first": min((tie["date"] for tie in _dated(tied)), default=None),
            "last": max((tie["date"] for tie in _dated(tied)), default=None),
        }
        for tied in by_pair.values()
    ]


def _dated(ties: list[Row]) -> list[Row]:
    return [tie for tie in ties if tie["date"] is not None]


def nodes_of(ties: list[Row]) -> list[Row]:
    """Return those who are tied, the one who is tied to most others first."""
    others: dict[str, set[str]] = {}
    counts: dict[str, int] = {}
    for tie in ties:
        for end in ends_of(tie):
            others.setdefault(end, set()).update(ends_of(tie) - {end})
            counts[end] = counts.get(end, 0) + 1
    rows = [
        {
            "node": node,
            "key": node.partition("/")[2],
            **_attributes(node),
            "degree": len(others[node]),
            "ties": counts[node],
        }
        for node in others
    ]
    rows.sort(key=lambda row: (-row["degree"], -row["ties"], row["node"]))
    return [{name: row.get(name) for name in NODE_COLUMNS} for row in rows]


def _attributes(node: str) -> Row:
    """Return what is known of an entity; an organization is where its seat is."""
    row = entities()[node]
    table = node.partition("/")[0]
    seat = entities()[f"places/{row['seat']}"] if row.get("seat") else row
    country = country_of(node)
    known = {
        "table": table,
        "name": row["name"],
        "kind": row.get("kind") or ("person" if table == "people" else None),
        "country": country,
        "country_name": entities()[f"places/{country}"]["name"] if country else None,
        "latitude": seat.get("latitude"),
        "longitude": seat.get("longitude"),
    }
    return {name: cell for name, cell in known.items() if cell is not None}


def graph_of(ties: list[Row], *, simple: bool) -> nx.MultiDiGraph[str] | nx.Graph[str]:
    """Return a graph of ties, without attributes that are not known."""
    try:
        import networkx as nx
    except ImportError as error:
        raise MissingExtraError("networkx") from error
    graph = nx.Graph() if simple else nx.MultiDiGraph()
    for node in nodes_of(ties):
        graph.add_node(node["node"], **_attributes(node["node"]))
    for tie in pairs_of(ties) if simple else ties:
        ends = [f"{tie[f'{side}_table']}/{tie[side]}" for side in ("source", "target")]
        graph.add_edge(*ends, **{name: cell for name, cell in tie.items() if cell is not None})
    return graph
