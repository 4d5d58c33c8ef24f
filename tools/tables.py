"""The tables of the dataset, typed: the hand-edited ones checked, the others computed from them."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pandera.errors
import pyarrow as pa

from bykz_data.catalog import Json
from bykz_data.contribution.checking import check
from bykz_data.contribution.csv_files import read_csv
from bykz_data.contribution.sheet import Problem, Sheet
from bykz_data.contribution.tables import Tables
from bykz_data.models import (
    TABLES,
    Contradictions,
    FactEntities,
    Facts,
    Table,
    TradePanel,
    is_derived,
    table_name,
)
from tools.derive.facts import fact_entities, facts
from tools.derive.figures import Row
from tools.derive.panel import trade_panel
from tools.derive.register import contradictions
from tools.emit.parquet import arrow_schema, arrow_table
from tools.emit.table_schema import table_schema
from tools.errors import BuildError
from tools.note_rule import notes_with_facts

if TYPE_CHECKING:
    from pathlib import Path


EDITED = tuple(model for model in TABLES if not is_derived(model))
"""The tables that people edit, in the order of the documentation."""


def problems(folder: Path) -> list[Problem]:
    """Check every hand-edited table of a folder, each alone and all together."""
    schemas = {table_name(model): table_schema(model) for model in TABLES}
    sheets = [_sheet(folder, table_name(model), schemas) for model in EDITED]
    # A new table is not among the shipped ones yet, so its key is that of its model.
    tables = Tables(lambda _: [], lambda name: str(schemas[name]["primaryKey"][0]))
    check(sheets, schemas, tables, build=True)
    return [problem for sheet in sheets for problem in sheet.problems]


def _sheet(folder: Path, name: str, schemas: dict[str, Json]) -> Sheet:
    """Read the file of a table; what a contribution may have is refused here."""
    sheet = Sheet(name, f"{name}.csv")
    file = folder / sheet.file
    if not file.is_file():
        sheet.problem("file", f"the file is missing: make it with the header of {name}")
        sheet.read = False
        return sheet
    read_csv(sheet, file.read_bytes(), [field["name"] for field in schemas[name]["fields"]])
    for note in sheet.notes:
        sheet.problem("form", f"{note}: write it as the other files")
    return sheet


def edited_tables(folder: Path, without: tuple[str, ...] = ()) -> dict[str, pa.Table]:
    """Return the hand-edited tables of a folder in Arrow, each sorted by its key.

    Parameters
    ----------
    folder
        The folder of the CSV files.
    without
        Tables to leave out, whatever is wrong with them.

    Raises
    ------
    BuildError
        With one line for each problem: file, line, column, rule, value.
    """
    found = [issue for issue in problems(folder) if issue.table not in without]
    if found:
        lines = "\n".join(str(issue) for issue in found)
        raise BuildError(f"{lines}\nthe data have {len(found)} problems: nothing was built")
    models = {table_name(model): model for model in EDITED}
    return {n: _typed(model, folder) for n, model in models.items() if n not in without}


def all_tables(folder: Path) -> dict[str, pa.Table]:
    """Return all tables in Arrow, the computed ones too, in the order of the documentation.

    Raises
    ------
    BuildError
        When the data have problems, or a note holds what no cell of its row holds.
    """
    tables = edited_tables(folder)
    rows = {name: table.to_pylist() for name, table in tables.items()}
    if found := notes_with_facts(rows):
        lines = "\n".join(found)
        raise BuildError(f"{lines}\n{len(found)} notes hold facts: nothing was built")
    register = contradictions(rows, editors_notes(folder))
    panel = trade_panel(rows["trade"], register)
    taking_part = fact_entities(TABLES, rows)
    before = rows | {"contradictions": register}
    computed = {
        Contradictions: register,
        TradePanel: panel,
        Facts: facts(TABLES, before, taking_part, positions_on_pages(folder)),
        FactEntities: taking_part,
    }
    tables |= {table_name(model): _computed(model, found) for model, found in computed.items()}
    for model in TABLES:
        _second_opinion(model, tables[table_name(model)])
    return {table_name(model): tables[table_name(model)] for model in TABLES}


def editors_notes(folder: Path) -> dict[str, Row]:
    """Read the editors' notes on checks of the book, and the verdicts that they set."""
    return {row["contradiction_id"]: row for row in _rows(folder / "contradiction_notes.csv")}


def positions_on_pages(folder: Path) -> dict[str, int]:
    """Read where on its page each fact is quoted, which `tools/cover.py` finds in the book."""
    return {row["fact"]: int(row["start"]) for row in _rows(folder / "fact_positions.csv")}


def _rows(file: Path) -> list[Row]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _typed(model: type[Table], folder: Path) -> pa.Table:
    """Read a table whose cells were checked: every text is then a value of its column's type."""
    rows = _rows(folder / f"{table_name(model)}.csv")
    columns = {}
    for field in arrow_schema(model):
        texts = pa.array([row[field.name] or None for row in rows], pa.string())
        columns[field.name] = texts.cast(field.type)
    return arrow_table(model, columns)


def _computed(model: type[Table], rows: list[Row]) -> pa.Table:
    columns = {
        field.name: pa.array([row[field.name] for row in rows], field.type)
        for field in arrow_schema(model)
    }
    return arrow_table(model, columns)


def _second_opinion(model: type[Table], table: pa.Table) -> None:
    """Validate with the model itself: the check above reads schemas that are made from it."""
    try:
        model.validate(table.to_pandas(date_as_object=False), lazy=True)
    except pandera.errors.SchemaErrors as error:
        cases = error.failure_cases[["column", "check", "failure_case"]].to_string(index=False)
        raise BuildError(f"pandera refuses table {table_name(model)}:\n{cases}") from error
