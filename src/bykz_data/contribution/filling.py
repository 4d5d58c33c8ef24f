"""Cells that a contributor may leave empty: what follows from others, and keys of new rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache, lru_cache

from bykz_data.book import periods
from bykz_data.book.periods import frequency, year
from bykz_data.catalog import schema
from bykz_data.text import slug

from .records import follows
from .sheet import Cells, Json
from .tables import required

bounds = lru_cache(2**14)(periods.bounds)
LONGEST_KEY = 64
LONGEST_TITLE = 45
_LONG_KEYS = ("aliases", "coverage", "mentions")
"""Tables whose keys are made of other keys, and may be longer."""

KEY_PARTS: dict[str, tuple[str, ...]] = {
    "agreement_parties": ("agreement", "organization|place|person"),
    "agreements": ("name", "date"),
    "aliases": ("table", "row", "alias", "page"),
    "business_presence": ("owner|organization", "kind", "host", "period"),
    "cooperation_ties": (
        "source_organization|source_place", "kind", "target_organization|target_place",
        "topic|field",
    ),
    "cooperation_topics": ("agreement|event|programme|project|organization|side", "topic"),
    "coverage": ("page", "kind", "expression", "occurrence"),
    "deliveries": ("seller|origin", "buyer|destination", "product", "date|agreed"),
    "diaspora_ties": ("organization|place", "partner_organization|partner_place"),
    "event_participants": ("event", "organization|place|person|group_of|group"),
    "events": ("name", "date"),
    "indicators": ("organization|place|project|event", "product", "indicator", "period"),
    "investments": ("investor", "target", "measure", "period"),
    "mentions": ("table", "row", "page"),
    "offices": ("person", "role"),
    "organization_links": (
        "organization", "kind", "target_organization|target_place|target_product",
    ),
    "organizations": ("name",),
    "people": ("name",),
    "places": ("parent", "name"),
    "product_trade": ("organization|reporter", "partner", "flow", "product", "period"),
    "production": ("organization|project|place", "product", "measure", "period"),
    "products": ("name",),
    "programme_inclusions": ("programme", "organization|project|place|inclusion"),
    "programme_parties": ("programme", "organization|place|person"),
    "programmes": ("name", "term"),
    "project_participants": ("project", "organization|place"),
    "project_products": ("project", "product"),
    "projects": ("name",),
    "sources": ("author|publisher|container|kind", "year", "title"),
    "statements": ("person|organization", "content"),
    "states": ("project|agreement|programme", "stage", "date"),
    "targets": ("organization|reporter", "partner", "indicator", "product", "horizon"),
    "trade": ("reporter", "organization", "partner", "product", "flow", "measure", "period"),
}  # fmt: skip
"""Of what the keys of a table are made; of columns joined by | the first that is not empty."""

_LEFT_OUT = {"measure": "value", "product": "total"}
"""Cells that the keys of the tables do not repeat, since they say what is usual."""


def fill(table: str, rows: Sequence[Cells], key: str, present: Mapping[str, Cells]) -> list[Cells]:
    """Fill the cells of rows that may be left empty.

    Parameters
    ----------
    table
        Name of the table.
    rows
        Its contributed rows, as text by column.
    key
        The key column.
    present
        The rows that the table already has, by their keys. A row without key that is among them
        gets its key, so that it is not added twice.

    Returns
    -------
    list of dict
        The rows, with the bounds of their periods, and with proposed keys where there are none.
        What cannot be filled, such as the bounds of an unreadable period, stays empty.

    Examples
    --------
    >>> row = {"party_id": "", "agreement": "mtz-contract-2021", "place": "by"}
    >>> fill("agreement_parties", [row], "party_id", {})[0]["party_id"]
    'mtz-contract-2021-by'
    """
    given = {row[key] for row in rows if row.get(key)}
    last: dict[str, int] = {}
    filled = []
    for row in rows:
        new = row | following(row)
        if not new.get(key):
            proposed = proposed_key(table, new)
            number, new[key] = 1, proposed
            while new[key] and (new[key] in given or present.get(new[key], new) != new):
                # Beyond the rows that are present, the numbers that others got are passed over.
                number = number if new[key] in present else max(number, last.get(proposed, 0))
                number += 1
                new[key] = f"{_cut(proposed, LONGEST_KEY - 1 - len(str(number)))}-{number}"
            given.add(new[key])
            last[proposed] = number
        filled.append(new)
    return filled


def is_filled(column: str, description: Json) -> bool:
    """Return whether empty cells of a column are filled, given the schema of the table.

    Examples
    --------
    >>> from bykz_data.catalog import schema
    >>> [name for name in ("trade_id", "period", "period_end") if is_filled(name, schema("trade"))]
    ['trade_id', 'period_end']
    """
    fields = {field["name"]: field["type"] for field in description["fields"]}
    if column in description["primaryKey"]:
        return bool(fields[column] == "string")
    return follows(column, fields)


def following(row: Cells) -> Cells:
    """Return the empty cells of a row that follow from others.

    Examples
    --------
    >>> following({"period": "2021-H1", "period_start": "", "period_end": ""})
    {'period_start': '2021-01-01', 'period_end': '2021-06-30'}
    """
    found: Cells = {}
    for name in row:
        if not row[name] and follows(name, row):
            of, _, what = name.rpartition("_")
            period = row[of or "period"]
            with suppress(ValueError):  # it cannot be read
                if period and bounds(period) and (value := _FOLLOWING[what](period)):
                    found[name] = str(value)
    return found


_FOLLOWING: dict[str, Callable[[str], object]] = {
    "start": lambda period: bounds(period)[0],
    "end": lambda period: bounds(period)[1],
    "year": year,
    "frequency": frequency,
}
"""What follows from a period, by the name of its column or how that ends."""


def proposed_key(table: str, row: Cells) -> str:
    """Return a key for a new row in the style of its table; empty where a part of it is missing.

    Examples
    --------
    >>> row = {"reporter": "by", "partner": "kz", "product": "total", "flow": "export"}
    >>> proposed_key("trade", row | {"measure": "value", "period": "2021"})
    'by-kz-export-2021'
    >>> proposed_key("agreements", {"name": "Treaty of Friendship (Minsk)", "date": "1996-01-17"})
    'friendship-treaty-1996'
    """
    parts: list[str] = []
    for columns in KEY_PARTS.get(table, ()):
        name, cell = next(((n, row[n]) for n in columns.split("|") if row.get(n)), ("", ""))
        if not cell and columns in _required_columns(table):
            return ""
        if not cell or cell == _LEFT_OUT.get(name):
            continue
        part = _PARTS.get((table, name), _PARTS.get(("", name), slug))(cell)
        # A year with which the name ends is not repeated, nor is the key that another begins with.
        if not (parts and parts[-1].endswith(part)):
            parts.append(part)
    key = "-".join(parts)
    return key if table in _LONG_KEYS else _cut(key, LONGEST_KEY)


@cache
def _required_columns(table: str) -> frozenset[str]:
    return frozenset(required(schema(table)))


def _title(text: str) -> str:
    """Make a part of a key of the words of a name that carry meaning."""
    text = re.sub(r"\(.*?\)", " ", text)
    words = [word for word in slug(text).split("-") if word not in _SMALL_WORDS]
    kind = f"-{words.pop(0)}" if words[1:] and words[0] in _KINDS else ""
    return _cut("-".join(words), LONGEST_TITLE) + kind


def _surname_first(name: str) -> str:
    first, *others = slug(name).split("-")
    return f"{others[-1]}-{first[0]}" if others else first


_SMALL_WORDS = frozenset("a an and between for from in of on the to with".split())
_KINDS = frozenset("agreement contract declaration memorandum treaty".split())
"""Words that keys have behind the names: belta-kazinform-agreement."""
_PARTS: dict[tuple[str, str], Callable[[str], str]] = {
    ("", "name"): _title,
    ("", "title"): _title,
    ("", "date"): lambda date: slug(date)[:4],  # "../2013-04", by April 2013, has a year, too
    ("", "agreed"): lambda date: slug(date)[:4],
    ("", "page"): "p{}".format,
    ("sources", "author"): lambda author: slug(author.partition(",")[0]),
    ("people", "name"): _surname_first,
    ("places", "parent"): lambda place: place.partition("-")[0],
}
"""How a cell becomes part of a key, by table and column, where it is not simply written small."""


def _cut(key: str, limit: int) -> str:
    """Cut a key to a length, between two of its words where it has some."""
    return key if len(key) <= limit else re.sub(r"-[^-]*$", "", key[: limit + 1]).strip("-")[:limit]
