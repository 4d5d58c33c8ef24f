"""The check itself: cells, then rules; a cell that has its problem is left out of what follows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bykz_data.catalog import references
from bykz_data.limits import Budget

from .cells import LONGEST_KEY, cell_check, figure_hint
from .filling import is_filled
from .new_rows import complete
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
    budget = Budget()
    for sheet in read:
        sheet.budget = budget
    together = _together(sheets, present)
    steps = sum(len(schemas[sheet.table]["fields"]) + 20 for sheet in read)
    with progress("checking", steps) as step:
        if not build:
            complete(read, schemas, present)
        for sheet in read:
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
        if read and sheet.table and not sheet.read:
            note = f"keys of {sheet.table} are looked up once its rows can be read"
            sheet.notes.append(note)
        names = [field["name"] for field in schemas.get(sheet.table, {}).get("fields", ())]
        ranks = {name: rank for rank, name in enumerate(names)}
        sheet.problems.sort(key=lambda p: (p.line or 0, ranks.get(p.column or "", -1)))
    return together


def check_cells(
    sheet: Sheet, schema: Json, step: Callable[[], None] = lambda: None, *, build: bool = False
) -> None:
    """Check every cell of a sheet against its column; `step` is called after each column."""
    if not sheet.rows and not sheet.problems:
        sheet.problem("rows", "the table has no rows")
    refers = references(schema, sheet.table)
    for number, field in enumerate(schema["fields"]):
        name = field["name"]
        follows = not build and number > 0 and is_filled(name, schema)
        judge = cell_check(field, looked_up=name in refers, follows=follows, budget=sheet.budget)
        for position, row in enumerate(sheet.rows):
            verdict = judge(row.cells[name])
            if verdict is not None:
                rule, message = verdict
                if rule == "type" and field["type"] == "number":
                    message = _with_figure(message, name, row.cells)
                sheet.bad_cell(position, name, rule, message)
        step()


def _with_figure(message: str, column: str, cells: Cells) -> str:
    """Let a message say the number that the words of the book give, where they are of that cell."""
    words = cells.get(f"{column}_as_printed") or cells.get("as_printed", "")
    hint = figure_hint(cells[column], words[:LONGEST_KEY], cells.get("growth_form") or None)
    return f"{message.partition(': write ')[0]}{hint}" if hint else message


def _together(sheets: Sequence[Sheet], present: Tables) -> Tables:
    """Return all tables with the contributed rows, which replace those with the same key.

    A table whose contributed rows cannot be read has no rows: what refers to them is not judged.
    """
    contributed = {sheet.table: sheet for sheet in sheets}

    def rows(name: str) -> list[Cells]:
        if name not in contributed:
            return present[name]
        if not contributed[name].read:
            return []
        key_column = present.key_of(name)
        new = {row.cells[key_column]: row.cells for row in contributed[name].rows}
        kept = [row for key, row in present.by_key(name).items() if key not in new]
        return [*kept, *new.values()]

    return Tables(rows, present.key_of)
