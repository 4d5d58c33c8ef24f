"""Names beside references and meanings beside codes: what labelled tables have in addition."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .catalog import Json, key_of, schema
from .store.backends import read

if TYPE_CHECKING:
    from typing import Literal

    import pyarrow as pa

NAMED_BY = ("name", "title", "sentence")
"""Columns that name the rows of a table; a table without one of them gives no names."""

ANY_TABLE = {"aliases": ("table", "row"), "fact_entities": ("entity_table", "entity")}
"""For tables with a reference into any table of entities: what names the table, and the key."""


@dataclass(frozen=True)
class Members:
    """Who takes part in the rows of a table, as another table lists them.

    Attributes
    ----------
    column
        The column that names them all.
    table, reference
        The table with a row for each of them, and its reference to the first table.
    named_by
        The references of which one names the participant.
    group
        The column that says which people of it took part, or whose they are.
    """

    column: str
    table: str
    reference: str
    named_by: tuple[str, ...]
    group: str | None


MEMBERS = {
    "agreements": Members(
        "parties", "agreement_parties", "agreement", ("organization", "place", "person"), "group"
    ),
    "events": Members(
        "participants",
        "event_participants",
        "event",
        ("organization", "place", "person", "group_of"),
        "group",
    ),
    "projects": Members(
        "participants", "project_participants", "project", ("organization", "place"), "actors"
    ),
    "programmes": Members(
        "parties", "programme_parties", "programme", ("organization", "place", "person"), None
    ),
}
"""The tables whose labelled form also names who takes part."""


@dataclass(frozen=True)
class Label:
    """One column that a labelled table has in addition.

    Attributes
    ----------
    name
        The column: `reporter_name`, `source_title`, `flow_meaning`, `parties`.
    beside
        The column after which it stands.
    kind
        "name" (of the row to which a reference leads), "any" (the same, where another column
        names the table), "members" (who takes part) or "meaning" (of a code).
    target
        The table to which the reference leads; empty for the other kinds.
    named_by
        The column of the target that is shown.
    description
        What the column is, in words.
    """

    name: str
    beside: str
    kind: Literal["name", "any", "members", "meaning"]
    description: str
    target: str = ""
    named_by: str = ""


def labels_of(table: str, schema_of: Callable[[str], Json] = schema) -> list[Label]:
    """List the columns that the labelled form of a table has in addition.

    Parameters
    ----------
    table
        Name of the table.
    schema_of
        Returns the Table Schema of a table by its name; by default the shipped one.

    Returns
    -------
    list of Label
        In the order of the table's columns.

    Examples
    --------
    >>> [label.name for label in labels_of("people") if label.kind != "meaning"]
    ['country_name']
    """
    return list(_labels(table, schema_of))


def _labels(table: str, schema_of: Callable[[str], Json]) -> Iterator[Label]:
    described = schema_of(table)
    targets = {
        key["fields"][0]: key["reference"]["resource"] or table for key in described["foreignKeys"]
    }
    _, any_key = ANY_TABLE.get(table, ("", ""))
    for field in described["fields"]:
        column = field["name"]
        if column in targets:
            target = targets[column]
            shown = _named_by(schema_of(target))
            if shown:
                text = f"{shown.capitalize()} of the row of {target} to which {column} leads"
                yield Label(f"{column}_{shown}", column, "name", text, target, shown)
        elif column == any_key:
            yield Label(f"{column}_name", column, "any", f"Name of what {column} leads to")
        elif "categories" in field:
            text = f"Meaning of the code in {column}"
            yield Label(f"{column}_meaning", column, "meaning", text)
        if column == "name" and table in MEMBERS:
            members = MEMBERS[table]
            text = f"Names of all {members.column}, separated by semicolons"
            yield Label(members.column, column, "members", text)


def _named_by(described: Json) -> str | None:
    columns = [field["name"] for field in described["fields"]]
    return next((column for column in NAMED_BY if column in columns), None)


def labelled(table: str, *, labels: bool, meanings: bool) -> pa.Table:
    """Load a table with names beside its references and meanings beside its codes.

    Parameters
    ----------
    table
        Name of the table.
    labels
        Whether to add the names.
    meanings
        Whether to add the meanings.

    Returns
    -------
    pyarrow.Table
        The table's rows and columns with further columns of text, null where the reference or
        code is.

    Examples
    --------
    >>> people = labelled("people", labels=True, meanings=False)
    >>> people.column("country_name").to_pylist()[0]
    'Kazakhstan'
    """
    import pyarrow as pa

    rows = arrow(table)
    wanted = {"meaning"} if meanings else set()
    if labels:
        wanted |= {"name", "any", "members"}
    for label in labels_of(table):
        if label.kind in wanted:
            position = rows.schema.get_field_index(label.beside) + 1
            field = pa.field(label.name, pa.string(), metadata={"description": label.description})
            values = pa.array(_values(table, label, rows), pa.string())
            rows = rows.add_column(position, field, values)
    return rows


def arrow(table: str) -> pa.Table:
    """Load a table as Arrow."""
    return read(table, "arrow")


def _values(table: str, label: Label, rows: pa.Table) -> list[str | None]:
    cells: list[Any] = rows.column(label.beside).to_pylist()
    if label.kind == "name":
        names = _names(label.target, label.named_by)
        return [names.get(cell) for cell in cells]
    if label.kind == "meaning":
        meanings = _meanings(table, label.beside)
        return [meanings.get(cell) for cell in cells]
    if label.kind == "any":
        tables: list[str] = rows.column(ANY_TABLE[table][0]).to_pylist()
        known = {name: _names(name, "name") for name in set(tables)}
        return [known[name][cell] for name, cell in zip(tables, cells, strict=True)]
    listed = _members(table)
    return [listed.get(key) for key in rows.column(key_of(table)).to_pylist()]


def _names(table: str, column: str) -> dict[Any, str]:
    rows = arrow(table)
    keys, names = rows.column(key_of(table)).to_pylist(), rows.column(column).to_pylist()
    return dict(zip(keys, names, strict=True))


def _meanings(table: str, column: str) -> dict[str, str]:
    field = next(field for field in schema(table)["fields"] if field["name"] == column)
    return {code["value"]: code["label"] for code in field["categories"]}


def _members(table: str) -> dict[str, str]:
    """Return for each row of a table the names of those who take part in it."""
    members = MEMBERS[table]
    found: dict[str, dict[str, None]] = {}
    for row in labelled(members.table, labels=True, meanings=False).to_pylist():
        names = (row[f"{column}_name"] for column in members.named_by)
        name: str = next((name for name in names if name), "")
        group: str | None = row[members.group] if members.group else None
        words = group.replace("_", " ") if group else ""
        shown = f"{name} ({words})" if name and words else name or words
        found.setdefault(row[members.reference], {})[shown] = None
    return {key: "; ".join(names) for key, names in found.items()}
