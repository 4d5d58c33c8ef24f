"""`bykz-data network`: who is tied to whom, also as a file for Gephi and igraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.streams import print_note

from .answers import STATES, add_answer_output, write_answer
from .output import ROW_FORMATS, write_rows, write_text
from .timeline import time_of

if TYPE_CHECKING:
    import argparse

    from bykz_data.facts.shipped import Row

HELP = "show who is tied to whom, or write it as a graph for Gephi and igraph"
DESCRIPTION = (
    "Show who is tied to whom, and by what: agreements, events, programmes and projects that they "
    "share, deliveries, offices, and ties of organizations, of cooperation and of the diaspora. Or "
    "write a graph that Gephi and igraph open."
)
EPILOG = (
    f"{STATES}"
    "Examples: who met whom in 2021: bykz-data network 2021 --kinds events "
    "--states reached; "
    'the ties of a region: bykz-data network --about "Grodno Region"; '
    "companies for Gephi: "
    "bykz-data network --entities company --format gexf --output companies.gexf"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    from bykz_data.facts.graph_files import GRAPH_FORMATS

    parser.add_argument("start", metavar="TIME", nargs="?", help="the time, or its beginning")
    parser.add_argument("end", metavar="END", nargs="?", help="the end; .. for no end")
    parser.add_argument(
        "--entities",
        metavar="A,B,...",
        help="who is in it: tables or kinds of entities (default: organizations,people,places)",
    )
    parser.add_argument(
        "--kinds", metavar="A,B,...", help="which ties: tables, such as events, or kinds of ties"
    )
    parser.add_argument(
        "--states", metavar="A,B,...", help="only ties that were reached, planned or considered"
    )
    parser.add_argument("--about", metavar="NAME", help="only the ties of this entity")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument(
        "--simple", action="store_true", help="one edge for each pair, with the number of its ties"
    )
    shape.add_argument("--nodes", action="store_true", help="show those who are tied")
    add_answer_output(parser, (*ROW_FORMATS, *GRAPH_FORMATS))


def run(options: argparse.Namespace) -> int:
    """Print or write the network."""
    from bykz_data.facts import networks
    from bykz_data.facts.graph_files import GRAPH_FORMATS, graph_text
    from bykz_data.facts.ties import ACTORS

    ties = networks.chosen_ties(
        _words(options.entities) or ACTORS,
        _words(options.kinds),
        time_of(options.start, options.end),
        options.about,
        _words(options.states),
    )
    if options.cite_as is not None or options.cite:
        write_answer(options, networks.COLUMNS, ties)
    elif options.format in GRAPH_FORMATS:
        graph = networks.graph_of(ties, simple=options.simple)
        write_text(options.output, graph_text(graph, options.format))
    elif options.nodes or options.simple:
        columns, rows = networks.table_of(ties, nodes=options.nodes, simple=options.simple)
        names = [name for name in _NAMES_FIRST if name in columns]
        by_name = list(dict.fromkeys([*names, *columns])) if options.format == "text" else columns
        write_rows(options, by_name, rows)
    elif options.format == "text" and options.columns is None:
        write_answer(options, networks.COLUMNS, by_fact(ties))
    else:
        write_answer(options, networks.COLUMNS, ties)
    if not ties:
        print_note("there are no such ties")
    return 0


_NAMES_FIRST = (
    "name", "source_name", "target_name", "weight", "kinds", "first", "last", "kind",
    "country_name", "degree", "ties",
)  # fmt: skip
"""Columns that a reader of text wants before keys."""


_NO_ENDS = dict.fromkeys(
    (
        "source", "source_table", "target", "target_table", "source_name", "target_name",
        "direction",
    )
)  # fmt: skip
"""The ends of a tie, where a row is about several."""


def by_fact(ties: list[Row]) -> list[Row]:
    """Return one row a fact, with all pairs that it ties before the sentence."""
    found: dict[tuple[str, str, str, str], list[Row]] = {}
    for tie in ties:
        same = (tie["table"], tie["row"], tie["kind"], tie["state"])
        found.setdefault(same, []).append(tie)
    return [
        tied[0] if len(tied) == 1 else tied[0] | _NO_ENDS | {"sentence": _with_pairs(tied)}
        for tied in found.values()
    ]


def _with_pairs(tied: list[Row]) -> str:
    return f"{'; '.join(map(_pair, tied))}: {tied[0]['sentence']}"


def _pair(tie: Row) -> str:
    arrow = "→" if tie["direction"] == "directed" else "\N{EN DASH}"
    return f"{tie['source_name']} {arrow} {tie['target_name']}"


def _words(option: str | None) -> list[str] | None:
    return [word.strip() for word in option.split(",")] if option is not None else None
