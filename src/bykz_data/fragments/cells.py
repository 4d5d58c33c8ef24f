"""Cells as people read them: names for keys, grouped digits, periods and codes in words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from bykz_data import english
from bykz_data.catalog import key_of, schema
from bykz_data.citation.cited import row_of
from bykz_data.facts.shipped import ENTITY_TABLES, facts
from bykz_data.labels import ANY_TABLE
from bykz_data.text import cell_text

from .records import Entity, meanings, references

if TYPE_CHECKING:
    from .links import Links
    from .records import Row

PERIOD = r"(?:[0-9]{4}(?:-(?:Q"
"""How the pattern of a column of periods begins."""

AMOUNTS = ("number", "integer")
COUNTED = ("page", "footnote", "year")
"""Columns of whole numbers that are no amounts, and are written without commas."""


def cell_html(table: str, column: str, row: Row, links: Links) -> Markup:
    """Write a cell as HTML.

    Parameters
    ----------
    table, column
        Where the cell is.
    row
        The row of the table; of computed tables other cells say where a key leads.
    links
        The addresses of the host.

    Returns
    -------
    markupsafe.Markup
        Empty where the cell is null. What is not shown as it is has its value in a `data` element.

    Examples
    --------
    >>> from .links import NoLinks
    >>> row = row_of("trade", "by-kz-turnover-2021")
    >>> print(cell_html("trade", "value", row, NoLinks()))
    <data value="1092500000">1,092,500,000</data>
    >>> print(cell_html("trade", "reporter", row, NoLinks()))
    <data value="by">Belarus</data>
    """
    value = row[column]
    if value is None:
        return Markup("")
    if column == "page":
        return _linked(value, str(value), links.page(value))
    if column == "footnote" or references(table).get(column) == "footnotes":
        return _linked(value, str(value), links.footnote(int(value)))
    if column.endswith("_rows") or column in ("fact", "fact_id"):
        return Markup(" ").join(_row_reference(part, links) for part in str(value).split())
    if column == "name" and table in ENTITY_TABLES:
        return _linked(value, value, links.entity(table, row[key_of(table)]))
    target = _target(table, column, row)
    if target is not None:
        return _linked(value, *_name_and_address(target, str(value), links))
    meaning = meanings(table, column).get(str(value))
    if meaning is not None:
        words = str(value).replace("_", " ")
        return Markup('<data value="{}" title="{}">{}</data>').format(value, meaning, words)
    return _plain(table, column, value)


def is_amount(table: str, column: str) -> bool:
    """Return whether a column has numbers that are compared by their digits."""
    return _fields(table)[column]["type"] in AMOUNTS


def _plain(table: str, column: str, value: Any) -> Markup:  # noqa: ANN401 (a cell of any type)
    if isinstance(value, bool):
        return _data(value, "yes" if value else "no")
    if isinstance(value, (int, float)) and column not in COUNTED:
        return _data(value, english.digits(value))
    if PERIOD in _fields(table)[column]["constraints"].get("pattern", ""):
        return _data(value, english.by_itself(str(value)))
    text = cell_text(value)
    if text.startswith(("http://", "https://")):
        return Markup('<a href="{}">{}</a>').format(text, text)
    return Markup("{}").format(text)


def _data(value: object, words: str) -> Markup:
    return Markup('<data value="{}">{}</data>').format(cell_text(value), words)


def _linked(value: object, words: str, address: str | None) -> Markup:
    if address is None:
        return _data(value, words) if words != str(value) else Markup("{}").format(words)
    return Markup('<a href="{}"><data value="{}">{}</data></a>').format(
        address, cell_text(value), words
    )


def _target(table: str, column: str, row: Row) -> str | None:
    """Return the table to which a key leads, nothing where the cell is no key."""
    if column in references(table):
        return references(table)[column]
    named, key = ANY_TABLE.get(table, ("", ""))
    if (column in (key, "row") and "table" in row) or column == key:
        return str(row[named or "table"]) if row[named or "table"] is not None else None
    return None


def _name_and_address(table: str, key: str, links: Links) -> tuple[str, str | None]:
    if table in ENTITY_TABLES:
        return Entity(table, key).name, links.entity(table, key)
    row = row_of(table, key)
    return str(row.get("title") or key), links.row(table, key)


def _row_reference(reference: str, links: Links) -> Markup:
    table, _, key = reference.partition("/")
    words = facts()[reference]["sentence"] if reference in facts() else reference
    return _linked(reference, words, links.row(table, key))


@cache
def _fields(table: str) -> dict[str, Any]:
    return {field["name"]: field for field in schema(table)["fields"]}
