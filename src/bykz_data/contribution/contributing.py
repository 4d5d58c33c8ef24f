"""`validate()`: the check of a contribution, from what is given to the report."""

from __future__ import annotations

import os
import warnings
from collections.abc import Sequence
from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Any, overload

from bykz_data import limits
from bykz_data.catalog import key_of, schema, table_names
from bykz_data.loaders import load
from bykz_data.text import several

from .checking import check
from .notes import notes
from .reading import fields_of, read_contribution
from .report import Change, Report
from .sheet import Sheet
from .tables import Tables, present, shipped
from .values import canonical

if TYPE_CHECKING:
    import pandas as pd


@overload
def validate(table: str, data: Any, /) -> Report: ...  # noqa: ANN401


@overload
def validate(folder: str | os.PathLike[str], /) -> Report: ...


@overload
def validate(data: Any, table: str, /) -> Report: ...  # noqa: ANN401


@overload
def validate(data: Any, /, *, table: str) -> Report: ...  # noqa: ANN401


@overload
def validate(*, table: str | None = None, data: Any = None) -> Report: ...  # noqa: ANN401


def validate(*given: Any, table: str | None = None, data: Any = None) -> Report:
    """Check a contribution: corrected rows, or rows to add.

    Parameters
    ----------
    table
        Name of the table; left out for a folder, and for a workbook whose sheets are named after
        tables.
    data
        A path to a CSV, Parquet or XLSX file; a path to a folder of such files, each named
        after its table, that may refer to each other; a pandas, polars or Arrow frame; or a
        relation of DuckDB.

    Returns
    -------
    Report
        `.ok`, `.issues` (a frame with every problem: table, file, line, column, key, value,
        rule, message), `.valid` and `.invalid` (the rows), `.changes` (after a clean check,
        the difference against the table as it is), `.summary()`, `.raise_for_issues()`.

    Raises
    ------
    UnknownNameError
        When there is no such table.
    ContributionError
        When there is nothing that could be checked.
    MissingExtraError
        When an XLSX file is given and openpyxl is not installed.

    Examples
    --------
    >>> from bykz_data import load_trade
    >>> print(validate("trade", load_trade()).summary())
    valid: 0 rows added, 0 cells changed, 60 rows already there
    """
    table, data = _ordered(given, table, data)
    if table is None or isinstance(data, (str, os.PathLike)):
        return check_contribution(*read_contribution(table, data))
    from .frames import read_frame

    return check_contribution([read_frame(Sheet(table, "frame"), data, fields_of(table))])


# How help() shows it: the overloads above are for type checkers.
_SHOWN = [
    Parameter(name, Parameter.POSITIONAL_OR_KEYWORD, default=None) for name in ("table", "data")
]
vars(validate)["__signature__"] = Signature(_SHOWN, return_annotation=Report)


def _ordered(given: Sequence[Any], table: str | None, data: Any) -> tuple[str | None, Any]:  # noqa: ANN401
    """Return table and data, in whatever order they are given."""
    if len(given) > 2:
        raise TypeError("validate() takes a table and its data")
    if not given:
        return table, data
    if len(given) == 1 and table is None:
        return (None, given[0]) if data is None else (given[0], data)
    first, second = given if table is None else (given[0], table)
    if isinstance(second, str) and not _is_table(first):
        is_path = isinstance(first, str) and os.path.lexists(first)
        if _is_table(second) or is_path or not isinstance(first, str):
            first, second = second, first
            message = "validate() takes the table first: validate('trade', data)"
            warnings.warn(message, DeprecationWarning, stacklevel=3)
    return first, second


def _is_table(name: object) -> bool:
    return isinstance(name, str) and name in table_names()


def check_contribution(sheets: Sequence[Sheet], about: Sheet | None = None) -> Report:
    """Check the sheets of one contribution and report.

    Parameters
    ----------
    sheets
        The rows of each table.
    about
        What is wrong with the folder besides.
    """
    schemas = {name: schema(name) for name in table_names()}
    now, base = present(), shipped()
    together = check(sheets, schemas, now)
    every = [about, *sheets] if about else [*sheets]
    report = Report([problem for sheet in every for problem in sheet.problems])
    report.notes = [f"{sheet.file}: {note}" for sheet in every for note in sheet.notes]
    if len(sheets) == 1 and sheets[0].table:
        columns = [field["name"] for field in schemas[sheets[0].table]["fields"]]
        report.split = lambda good: _split(sheets[0], columns, good=good)
    if report.ok:
        for sheet in sheets:
            for row in sheet.rows:
                row.cells = canonical(row.cells, schemas[sheet.table]["fields"])
            report.contributed[sheet.table] = [row.cells for row in sheet.rows]
            _add_changes(report, sheet, now, base)
        report.notes += notes(report, {sheet.table: sheet for sheet in sheets}, together, now)
    return report


def _add_changes(report: Report, sheet: Sheet, now: Tables, base: Tables) -> None:
    """Compare rows with the table as it is; a cell as in the release was left as it is."""
    present_rows, released = now.by_key(sheet.table), base.by_key(sheet.table)
    removed: list[str] = []
    for row in sheet.rows:
        key = row.cells[key_of(sheet.table)]
        there = present_rows.get(key)
        if there is None and row.cells == released.get(key):
            removed.append(key)
            continue
        if there is None:
            report.added += 1
            if report.added <= limits.CHANGES.most:
                report.changes.append(Change(sheet.table, key))
            continue
        old = released.get(key, {})
        cells: dict[str, tuple[str | None, str | None]] = {
            name: (there.get(name) or None, cell or None)
            for name, cell in row.cells.items()
            if cell != there.get(name) and cell != old.get(name)
        }
        if cells:
            report.changes.append(Change(sheet.table, key, cells))
            report.changed += len(cells)
        else:
            report.unchanged += 1
    if removed:
        what = "rows that others removed from data/, and you left as they were, stay removed"
        report.notes.append(f"{sheet.file}: {what}: {several(removed)}")


def _split(sheet: Sheet, columns: list[str], *, good: bool) -> pd.DataFrame:
    """Return the good rows with their types, or the bad ones as text."""
    import pandas as pd
    import pyarrow as pa

    bad = sheet.bad_rows(*sheet.bad)
    rows = [row.cells for n, row in enumerate(sheet.rows) if (n not in bad) == good]
    if not good or not rows:
        return pd.DataFrame(rows, columns=columns)
    types = load(sheet.table, "arrow").schema  # type: ignore[call-overload]
    cells = {
        field.name: pa.array([row[field.name] or None for row in rows], pa.string()).cast(
            field.type
        )
        for field in types
    }
    frame: pd.DataFrame = pa.table(cells, schema=types).to_pandas(date_as_object=False)
    return frame
