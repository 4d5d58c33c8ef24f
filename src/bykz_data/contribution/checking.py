"""The check itself: cells, then rules; a cell that has its problem is left out of what follows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from .cells import cell_check
from .filling import fill, is_filled
from .progress import progress
from .rules import check_rows, fitting
from .sheet import Cells, Json, Sheet
from .table_rules import TABLE_RULES, check_table
from .tables import Tables


def check(
    sheets: Sequence[Sheet], schemas: Mapping[str, Json], present: Tables, *, build: bool = False
) -> Tables:
    """Check the sheets of one contribution; every problem is recorded in its sheet.

    Parameters
    ----------
    sheets
        The contributed rows of each table.
    schemas
        The schemas of all tables.
    present
        The tables beside which they are checked.
    build
        True for whole tables, as the build reads them: nothing is filled in, and the rules that
        hold for whole tables only apply too.

    Returns
    -------
    Tables
        All tables with the contributed rows in them.
    """
    read = [sheet for sheet in sheets if sheet.read]
    together = _together(read, present)
    steps = sum(len(schemas[sheet.table]["fields"]) + 20 for sheet in read)
    with progress("checking", steps) as step:
        for sheet in read:
            if not build:
                _fill(sheet, schemas[sheet.table], present)
            check_cells(sheet, schemas[sheet.table], step, build=build)
        for sheet in read:
            columns = [field["name"] for field in schemas[sheet.table]["fields"]]
            for rule in TABLE_RULES:
                if (build or not rule.whole) and rule.applies(sheet.table, columns):
                    check_table(sheet, rule, schemas[sheet.table], together)
                step()
            for row_rule in fitting(columns):
                check_rows(sheet, row_rule)
                step()
    for sheet in sheets:
        names = [field["name"] for field in schemas.get(sheet.table, {}).get("fields", ())]
        ranks = {name: rank for rank, name in enumerate(names)}
        sheet.problems.sort(key=lambda p: (p.line or 0, ranks.get(p.column or "", -1)))
    return together


def _fill(sheet: Sheet, schema: Json, present: Tables) -> None:
    """Fill the cells that may be left empty: bounds of periods, keys of new rows."""
    key = schema["fields"][0]["name"]
    names = [field["name"] for field in schema["fields"] if is_filled(field["name"], schema)]
    rows = [row for row in sheet.rows if not all(row.cells[name] for name in names)]
    without = [row for row in rows if not row.cells[key]]
    taken: dict[str, Cells] = {}
    if without:
        given = {row.cells[key]: row.cells for row in sheet.rows if row.cells[key]}
        taken = present.by_key(sheet.table) | given
    filled = fill(sheet.table, [row.cells for row in rows], key, taken)
    for row, cells in zip(rows, filled, strict=True):
        row.cells = cells
    proposed = [name for row in without if (name := row.cells[key]) and name not in taken]
    if proposed:
        more = ", …" if len(proposed) > 5 else ""
        sheet.notes.append(f"keys are proposed for new rows: {', '.join(proposed[:5])}{more}")


def check_cells(
    sheet: Sheet, schema: Json, step: Callable[[], None] = lambda: None, *, build: bool = False
) -> None:
    """Check every cell of a sheet against its column; `step` is called after each column."""
    if not sheet.rows and not sheet.problems:
        sheet.problem("rows", "the table has no rows")
    refers = {key["fields"][0] for key in schema.get("foreignKeys", ())}
    for number, field in enumerate(schema["fields"]):
        name = field["name"]
        follows = not build and number > 0 and is_filled(name, schema)
        judge = cell_check(field, looked_up=name in refers, follows=follows)
        for position, row in enumerate(sheet.rows):
            verdict = judge(row.cells[name])
            if verdict is not None:
                sheet.bad_cell(position, name, *verdict)
        step()


def _together(sheets: Sequence[Sheet], present: Tables) -> Tables:
    """Return all tables with the contributed rows, which replace those with the same key."""
    contributed = {sheet.table: sheet for sheet in sheets}

    def rows(name: str) -> list[Cells]:
        if name not in contributed:
            return present[name]
        key_column = present.key_of(name)
        new = {row.cells[key_column]: row.cells for row in contributed[name].rows}
        kept = [row for key, row in present.by_key(name).items() if key not in new]
        return [*kept, *new.values()]

    return Tables(rows, present.key_of)
