"""The check itself: cells, then rules; a cell that has its problem is left out of what follows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bykz_data.catalog import key_of, references
from bykz_data.limits import Budget
from bykz_data.text import several

from .cells import cell_check
from .filling import fill, is_filled
from .progress import progress
from .rules import check_rows, fitting
from .sheet import Cells, Json, Sheet
from .table_rules import TABLE_RULES, check_table
from .tables import Tables, required


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
            proposed = {s.table: _fill(s, schemas[s.table], present) for s in read}
            for sheet in read:
                _ask_for_references(sheet, schemas[sheet.table], proposed)
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


def _fill(sheet: Sheet, schema: Json, present: Tables) -> dict[int | None, str]:
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


def _listed(proposed: Mapping[int | None, str]) -> str:
    return several(f"{key} (line {line})" for line, key in proposed.items())


def _refuse_repeated(sheet: Sheet, key: str) -> None:
    """Refuse rows without a key that another row of the sheet repeats: each would get its own."""
    first: dict[tuple[str, ...], int | None] = {}
    for position, row in sorted(enumerate(sheet.rows), key=lambda item: not item[1].cells[key]):
        content = tuple(cell for name, cell in row.cells.items() if name != key)
        line = first.setdefault(content, row.line)
        if line != row.line and not row.cells[key]:
            sheet.bad_cell(position, key, "unique", f"repeats line {line}: remove one of the two")


def _ask_for_references(
    sheet: Sheet, schema: Json, proposed: Mapping[str, Mapping[int | None, str]]
) -> None:
    """Say of an empty reference which new rows it may mean, whose keys are only proposed."""
    for column, target in references(schema, sheet.table).items():
        if column in required(schema) and proposed.get(target):
            message = (
                f"the cell is empty: write the key of the row of {target} that is meant; for a new "
                f"row take its proposed key, and write that into {key_of(target)} there too: "
                f"{_listed(proposed[target])}"
            )
            for position, row in enumerate(sheet.rows):
                if not row.cells[column]:
                    sheet.bad_cell(position, column, "required", message)


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
                sheet.bad_cell(position, name, *verdict)
        step()


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
