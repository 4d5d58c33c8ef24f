"""New rows without keys: what is filled in, and which key the rows that refer to them need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from graphlib import TopologicalSorter

from bykz_data.catalog import key_of, references
from bykz_data.text import several

from .filling import fill, is_filled
from .sheet import Cells, Json, Row, Sheet
from .tables import Tables, required

Proposed = Mapping[int | None, str]
"""The keys that are proposed for the new rows of a sheet, by line."""


def complete(sheets: Sequence[Sheet], schemas: Mapping[str, Json], present: Tables) -> None:
    """Fill the cells that may be left empty, of rows that others refer to first.

    Where an empty cell must refer to a table to which the contribution adds one row, it gets the
    key of that row. Of other references to new rows it is said which keys these have.

    Parameters
    ----------
    sheets
        The contributed rows of each table.
    schemas
        The schemas of all tables.
    present
        The tables as they are.
    """
    by_table = {sheet.table: sheet for sheet in sheets}
    proposed: dict[str, Proposed] = {}
    advice: dict[str, str] = {}
    for table in parents_first(by_table, schemas):
        sheet = by_table[table]
        targets = required_references(table, schemas[table])
        for column, target in targets.items():
            only = _only_new_key(by_table.get(target), proposed.get(target, {}), present)
            if only:
                _fill_reference(sheet, column, target, only)
        without = [row for row in sheet.rows if not row.cells[key_of(table)]]
        proposed[table] = _fill(sheet, schemas[table], present)
        advice[table] = _advice(table, without, proposed[table], present)
        for column, target in targets.items():
            if advice.get(target):
                message = "the cell is empty: write the key of the row that is meant"
                for position, row in enumerate(sheet.rows):
                    if not row.cells[column]:
                        sheet.bad_cell(position, column, "required", f"{message}; {advice[target]}")
    for sheet in sheets:
        targets = references(schemas[sheet.table], sheet.table)
        sheet.new_rows = {target: advice[target] for target in targets.values() if target in advice}


def parents_first(tables: Iterable[str], schemas: Mapping[str, Json]) -> list[str]:
    """Return tables in such an order that those to which others must refer come before these.

    Examples
    --------
    >>> from bykz_data.catalog import schema
    >>> tables = ["agreement_parties", "agreements"]
    >>> parents_first(tables, {name: schema(name) for name in tables})
    ['agreements', 'agreement_parties']
    """
    given = dict.fromkeys(tables)
    graph = {
        table: [t for t in required_references(table, schemas[table]).values() if t in given]
        for table in given
    }
    return list(TopologicalSorter(graph).static_order())


def required_references(table: str, description: Json) -> dict[str, str]:
    """Return the columns of a table that must refer to another table, each with that table."""
    needed = required(description)
    return {
        column: target
        for column, target in references(description, table).items()
        if column in needed and target != table
    }


def _only_new_key(sheet: Sheet | None, proposed: Proposed, present: Tables) -> str | None:
    """Return the key of the row that a sheet adds, where it adds one and its key is proposed."""
    if sheet is None or len(proposed) != 1:
        return None
    there, key = present.by_key(sheet.table), key_of(sheet.table)
    new = [row.cells[key] for row in sheet.rows if row.cells[key] not in there]
    return new[0] if len(new) == 1 else None


def _fill_reference(sheet: Sheet, column: str, target: str, key: str) -> None:
    """Let empty cells refer to the only new row that they can mean."""
    empty = [row for row in sheet.rows if not row.cells[column]]
    for row in empty:
        row.cells = row.cells | {column: key}
    if empty:
        lines = several([str(row.line) for row in empty])
        sheet.notes.append(f"{column} is filled with the key of your new row of {target}, {key} "
                           f"(lines {lines})")  # fmt: skip


def _fill(sheet: Sheet, schema: Json, present: Tables) -> Proposed:
    """Fill the cells that may be left empty; return the keys proposed for new rows, by line."""
    key = schema["fields"][0]["name"]
    names = [field["name"] for field in schema["fields"] if is_filled(field["name"], schema)]
    rows = [row for row in sheet.rows if not all(row.cells[name] for name in names)]
    without = [n for n, row in enumerate(sheet.rows) if not row.cells[key]]
    taken: dict[str, Cells] = {}
    if without:
        _refuse_repeated(sheet, key)
        given = {row.cells[key]: row.cells for row in sheet.rows if row.cells[key]}
        taken = present.by_key(sheet.table) | given
    filled = fill(sheet.table, [row.cells for row in rows], key, taken)
    for row, cells in zip(rows, filled, strict=True):
        row.cells = cells
    bad = sheet.bad.setdefault(key, set())
    # Where a cell is missing of which the key is made, that cell is asked for.
    others = required(schema) - {key}
    bad |= {n for n in without if not all(sheet.rows[n].cells[name] for name in others)}
    new = [sheet.rows[n] for n in without if n not in bad]
    proposed = {row.line: row.cells[key] for row in new if row.cells[key] not in ("", *taken)}
    if proposed:
        sheet.notes.append(f"keys of {sheet.table} are proposed for new rows: {_listed(proposed)}")
    return proposed


def _advice(table: str, without: Sequence[Row], proposed: Proposed, present: Tables) -> str:
    """Say which keys the rows have that came without; nothing where none did."""
    if proposed:
        one = "the proposed key of your new row without key is"
        more = "the proposed keys of your new rows without key are"
        return f"{one if len(proposed) == 1 else more}: {_listed(proposed)}"
    there, key = present.by_key(table) if without else {}, key_of(table)
    unready = [str(row.line) for row in without if row.cells[key] not in there]
    if not unready:
        return ""
    return (
        f"your new row of {table} (line {several(unready)}) has no key yet, and gets one "
        "when its problems are mended"
    )


def _listed(proposed: Proposed) -> str:
    return several(f"{key} (line {line})" for line, key in proposed.items())


def _refuse_repeated(sheet: Sheet, key: str) -> None:
    """Refuse rows without a key that another row of the sheet repeats: each would get its own."""
    first: dict[tuple[str, ...], int | None] = {}
    for position, row in sorted(enumerate(sheet.rows), key=lambda item: not item[1].cells[key]):
        content = tuple(cell for name, cell in row.cells.items() if name != key)
        line = first.setdefault(content, row.line)
        if line != row.line and not row.cells[key]:
            sheet.bad_cell(position, key, "unique", f"repeats line {line}: remove one of the two")
