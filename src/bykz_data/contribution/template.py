"""Templates: what a contribution to one or more tables looks like, as CSV or as a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bykz_data.catalog import schema
from bykz_data.errors import MissingExtraError, OutputError, UnknownNameError
from bykz_data.text import csv_text

from .filling import is_filled
from .tables import present

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from .sheet import Cells, Json

EXPLAINING_SHEETS = ("columns", "codes", "references")
"""Sheets of a workbook that explain the others; they hold no rows of a table."""
CODES_HEADER = ["column", "code", "meaning"]
COLUMNS_HEADER = ["table", "column", "required", "type", "unit", "meaning", "example", "refers to"]
TEXT_ROWS = 1000
"""So many rows are made text one by one, for programs that ignore the format of a column."""
LAST_CHOICE = 10_000
"""Down to this row the cells of a workbook have drop-downs."""
MOST_CHOICES = 500
"""Longer lists of keys are no drop-downs: nobody would find the key in them."""


def example_row(table: str) -> Cells:
    """Return the row of a table that its templates show as an example.

    Examples
    --------
    >>> example_row("agreement_parties")["agreement"]
    'belta-kazinform-agreement-2014'
    """
    key, *_ = schema(table)["fields"]
    rows = present().by_key(table)
    return rows.get(str(key["example"])) or next(iter(rows.values()))


def rows_to_correct(table: str, keys: Iterable[str]) -> list[Cells]:
    """Return rows of a table: of data/ in a clone, else of the installed release.

    Raises
    ------
    UnknownNameError
        When the table has no row with one of the keys.
    """
    rows = present().by_key(table)
    for key in keys:
        if key not in rows:
            raise UnknownNameError(f"row of {table}", key, rows)
    return [rows[key] for key in keys]


def code_lists(table: str) -> list[dict[str, str]]:
    """Return the codes that the columns of a table may contain, with their meanings."""
    return [
        {"column": field["name"], "code": category["value"], "meaning": category["label"]}
        for field in schema(table)["fields"]
        for category in field.get("categories", ())
    ]


def template_csv(table: str, keys: Sequence[str] = ()) -> str:
    """Return the header with the rows to correct, or with an example, as CSV."""
    rows = rows_to_correct(table, keys) if keys else [example_row(table)]
    return csv_text(list(rows[0]), rows)


def codes_csv(table: str) -> str:
    """Return the code lists of a table as CSV: column, code, meaning."""
    return csv_text(CODES_HEADER, code_lists(table))


def column_explanations(table: str) -> list[dict[str, str]]:
    """Explain the columns of a table, with examples from its own rows.

    Returns
    -------
    list of dict
        One a column: table, column, required, type, unit, meaning, example, refers to.
    """
    description = schema(table)
    rows = [example_row(table), *present()[table]]
    refers = references(description, table)
    return [
        {
            "table": table,
            "column": field["name"],
            "required": _required(field, description),
            "type": "code (see codes)" if field.get("categories") else field["type"],
            "unit": field.get("unit") or "",
            "meaning": field["description"],
            "example": next((row[field["name"]] for row in rows if row[field["name"]]), ""),
            "refers to": refers.get(field["name"], ""),
        }
        for field in description["fields"]
    ]


def references(description: Json, table: str) -> dict[str, str]:
    """Return the tables to which the columns of a table refer."""
    return {
        key["fields"][0]: key["reference"]["resource"] or table
        for key in description.get("foreignKeys", ())
    }


def _required(field: Json, description: Json) -> str:
    if is_filled(field["name"], description):
        return "may stay empty: is filled in when the rows are applied"
    return "yes" if field["constraints"].get("required") else "no"


def write_workbook(tables: Sequence[str], path: Path, keys: Sequence[str] = ()) -> None:
    """Write the template of one or more tables as a workbook.

    Parameters
    ----------
    tables
        The tables; each has a sheet of its name.
    path
        A file that does not exist yet.
    keys
        Keys of rows to correct, where there is one table; otherwise an example is written.

    Raises
    ------
    MissingExtraError
        When openpyxl is not installed.
    OutputError
        When the file exists already or cannot be written.
    """
    book = _workbook()
    described = [book.create_sheet(name) for name in EXPLAINING_SHEETS]
    places = {
        **_write_codes(described[1], tables),
        **_write_references(described[2], tables),
    }
    _write_columns(described[0], tables)
    for number, table in enumerate(tables):
        rows = rows_to_correct(table, keys) if keys else [example_row(table)]
        page = book.create_sheet(table, number)
        _write_rows(page, table, rows, is_example=not keys)
        _add_choices(page, table, places)
    book.active = 0
    try:
        with path.open("xb") as file:
            book.save(file)
    except FileExistsError:
        raise OutputError(f"{path} exists already and is left alone: name another file") from None
    except OSError as error:
        raise OutputError(f"cannot write {path}: {error.strerror}") from None


def _workbook() -> Any:  # noqa: ANN401 (openpyxl has no types)
    try:
        import openpyxl
    except ImportError as error:
        raise MissingExtraError("xlsx", "openpyxl") from error
    book = openpyxl.Workbook()
    del book["Sheet"]
    return book


def _write_rows(page: Any, table: str, rows: list[Cells], *, is_example: bool) -> None:  # noqa: ANN401
    """Write a sheet to fill in: all its columns are text, so that no program makes dates of it."""
    from openpyxl.comments import Comment
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    fields = schema(table)["fields"]
    for number, field in enumerate(fields, start=1):
        column = page.column_dimensions[get_column_letter(number)]
        column.width = max(12, min(len(field["name"]) + 2, 30))
        column.number_format = "@"
        for row in range(1, TEXT_ROWS + 1):
            page.cell(row, number).number_format = "@"
        page.cell(1, number, field["name"]).font = Font(bold=True)
        for line, cells in enumerate(rows, start=2):
            cell = page.cell(line, number, cells[field["name"]] or None)
            if is_example:
                cell.font = Font(italic=True, color="808080")
    if is_example:
        page["A2"].comment = Comment("Example: replace this row by yours.", "bykz-data")
    page.freeze_panes = "B2"


def _write_columns(page: Any, tables: Sequence[str]) -> None:  # noqa: ANN401
    entries = [entry for table in tables for entry in column_explanations(table)]
    _write_list(page, COLUMNS_HEADER, [list(entry.values()) for entry in entries])


def _write_codes(page: Any, tables: Sequence[str]) -> dict[tuple[str, str], str]:  # noqa: ANN401
    """Write all code lists; return where the codes of each column are."""
    entries = [(table, *entry.values()) for table in tables for entry in code_lists(table)]
    _write_list(page, ["table", *CODES_HEADER], entries)
    lines: dict[tuple[str, str], list[int]] = {}
    for line, (table, column, *_) in enumerate(entries, start=2):
        lines.setdefault((table, column), []).append(line)
    return {place: f"codes!$C${found[0]}:$C${found[-1]}" for place, found in lines.items()}


def _write_references(page: Any, tables: Sequence[str]) -> dict[tuple[str, str], str]:  # noqa: ANN401
    """Write the keys to which columns refer, with names; return where those of each column are."""
    from openpyxl.utils import get_column_letter

    targets = {
        (table, column): target
        for table in tables
        for column, target in references(schema(table), table).items()
        if len(present()[target]) <= MOST_CHOICES
    }
    places = {}
    for number, target in enumerate(dict.fromkeys(targets.values())):
        rows = present().by_key(target)
        letter = get_column_letter(2 * number + 1)
        places[target] = f"references!${letter}$2:${letter}${len(rows) + 1}"
        page.cell(1, 2 * number + 1, target)
        page.cell(1, 2 * number + 2, "name")
        for line, (key, row) in enumerate(rows.items(), start=2):
            page.cell(line, 2 * number + 1, key).number_format = "@"
            page.cell(line, 2 * number + 2, row.get("name") or row.get("title") or None)
    _finish_list(page)
    return {place: places[target] for place, target in targets.items()}


def _write_list(page: Any, header: list[str], rows: Sequence[Sequence[str]]) -> None:  # noqa: ANN401
    page.append(header)
    for line, row in enumerate(rows, start=2):
        for number, cell in enumerate(row, start=1):
            page.cell(line, number, cell or None).number_format = "@"
    _finish_list(page)


def _finish_list(page: Any) -> None:  # noqa: ANN401
    """Make the header of an explaining sheet bold, and its columns as wide as they need."""
    from openpyxl.styles import Font

    for cells in page.columns:
        cells[0].font = Font(bold=True)
        widest = max(len(str(cell.value or "")) for cell in cells)
        page.column_dimensions[cells[0].column_letter].width = max(12, min(widest + 2, 60))
    page.freeze_panes = "A2"


def _add_choices(page: Any, table: str, places: dict[tuple[str, str], str]) -> None:  # noqa: ANN401
    """Give the cells of a sheet drop-downs: codes must be chosen from them, keys may be new."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    refers = references(schema(table), table)
    for number, field in enumerate(schema(table)["fields"], start=1):
        place = places.get((table, field["name"]))
        if place is None:
            continue
        choice = DataValidation(type="list", formula1=place, allow_blank=True)
        target = refers.get(field["name"])
        if target is None:
            choice.error = f"choose a code of {field['name']}; the sheet 'codes' explains them"
        else:
            choice.errorStyle = "warning"
            choice.error = f"{target} has no such key yet: keep it if you add that row too"
        letter = get_column_letter(number)
        choice.add(f"{letter}2:{letter}{LAST_CHOICE}")
        page.add_data_validation(choice)
