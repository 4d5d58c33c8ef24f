"""SQL views with names beside keys: what `load(..., labels=True)` gives, in a database."""

from __future__ import annotations

from collections.abc import Iterator

from bykz_data.catalog import key_of, schema, table_names
from bykz_data.labels import ANY_TABLE, MEMBERS, Label, Members, labels_of

ENTITY_NAMES = "entity_names"
"""The view with the names of all rows that have one: table, row, name."""


def named_views(joined: str) -> Iterator[tuple[str, str]]:
    """Write the views, in an order in which each can be made.

    Parameters
    ----------
    joined
        How the database joins the texts `shown` of a group with semicolons, in the order of
        `first_key`.

    Yields
    ------
    tuple of str
        The name of a view and the query that it stands for.
    """
    yield ENTITY_NAMES, _entity_names()
    for table in sorted(table_names(), key=lambda name: name in MEMBERS):
        labels = [label for label in labels_of(table) if label.kind != "meaning"]
        if labels:
            yield f"{table}_named", _named(table, labels, joined)


def _entity_names() -> str:
    parts = [
        f'SELECT \'{name}\' AS "table", "{key_of(name)}" AS "row", "name" FROM "{name}"'  # noqa: S608
        for name in table_names()
        if any(field["name"] == "name" for field in schema(name)["fields"])
    ]
    return " UNION ALL ".join(parts)


def _named(table: str, labels: list[Label], joined: str) -> str:
    beside = {label.beside: (number, label) for number, label in enumerate(labels)}
    columns, joins = [], []
    for field in schema(table)["fields"]:
        columns.append(f't."{field["name"]}"')
        if field["name"] in beside:
            number, label = beside[field["name"]]
            shown, join = _joined(table, label, f"j{number}", joined)
            columns.append(f'{shown} AS "{label.name}"')
            joins.append(join)
    return f'SELECT {", ".join(columns)} FROM "{table}" AS t {" ".join(joins)}'  # noqa: S608


def _joined(table: str, label: Label, alias: str, joined: str) -> tuple[str, str]:
    """Return what a label shows, and the join that brings it."""
    if label.kind == "name":
        on = f'{alias}."{key_of(label.target)}" = t."{label.beside}"'
        return f'{alias}."{label.named_by}"', f'LEFT JOIN "{label.target}" AS {alias} ON {on}'
    if label.kind == "any":
        kind, key = ANY_TABLE[table]
        on = f'{alias}."table" = t."{kind}" AND {alias}."row" = t."{key}"'
        return f'{alias}."name"', f"LEFT JOIN {ENTITY_NAMES} AS {alias} ON {on}"
    query = _members(MEMBERS[table], joined)
    on = f'{alias}.parent = t."{key_of(table)}"'
    return f"{alias}.names", f"LEFT JOIN ({query}) AS {alias} ON {on}"


def _members(members: Members, joined: str) -> str:
    """Write the query that gives, for each row, the names of those who take part in it."""
    names = ", ".join(f'"{column}_name"' for column in members.named_by)
    name = f"COALESCE({names})"
    words = f"REPLACE(\"{members.group}\", '_', ' ')" if members.group else "NULL"
    shown = f"COALESCE({name} || ' (' || {words} || ')', {name}, {words})"
    each = (
        f'SELECT "{members.reference}" AS parent, {shown} AS shown, '  # noqa: S608
        f'MIN("{key_of(members.table)}") AS first_key '
        f'FROM "{members.table}_named" GROUP BY 1, 2 ORDER BY 1, 3'
    )
    return f"SELECT parent, {joined} AS names FROM ({each}) AS each_one GROUP BY parent"  # noqa: S608
