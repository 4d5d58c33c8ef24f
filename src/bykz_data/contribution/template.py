"""Templates: what a contribution to one or more tables looks like, as CSV or as a workbook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Literal

from bykz_data.catalog import code_entries, key_of, references, schema
from bykz_data.errors import MissingExtraError, UnknownNameError
from bykz_data.former import former_key
from bykz_data.store.new_files import new_path
from bykz_data.text import csv_text

from .filling import is_filled
from .new_rows import parents_first, required_references
from .sheet import Cells, Json
from .tables import present

EXPLAINING_SHEETS = ("columns", "codes", "references")
"""Sheets of a workbook that explain the others; they hold no rows of a table."""
MOST_EXAMPLES = 3
"""So many rows that belong to one example are shown."""
EXAMPLE = "Example: replace this row by yours."
"""The comment at an example."""
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


def example_rows(tables: Sequence[str]) -> dict[str, list[Cells]]:
    """Return the examples of a template of several tables: rows that belong together.

    Examples
    --------
    >>> found = example_rows(["agreements", "agreement_parties"])
    >>> [row["party_id"] for row in found["agreement_parties"]]
    ['friendship-treaty-1996-by', 'friendship-treaty-1996-kz']
    """
    refers = {table: required_references(table, schema(table)) for table in tables}
    found: dict[str, list[Cells]] = {}
    for table in parents_first(tables, {name: schema(name) for name in tables}):
        links = [(column, target) for column, target in refers[table].items() if target in found]
        shown = {target: {row[key_of(target)] for row in found[target]} for _, target in links}
        theirs = [
            row
            for row in present()[table]
            if links and all(row[column] in shown[target] for column, target in links)
        ]
        found[table] = theirs[:MOST_EXAMPLES] or [example_row(table)]
    return {table: found[table] for table in tables}


def rows_of_template(tables: Sequence[str], keys: Iterable[str]) -> dict[str, list[Cells]]:
    """Return the rows to correct, of data/ in a clone, else of the release; or examples.

    `keys` are of the first table; without them each table has an example.

    Raises
    ------
    UnknownNameError
        When the table has no row with one of the keys.
    """
    table = tables[0]
    rows = present().by_key(table)
    for key in keys:
        if key not in rows:
            raise UnknownNameError(f"row of {table}", key, rows, former_key(table, key))
    chosen = [rows[key] for key in keys]
    return {table: chosen} if chosen else example_rows(tables)


def template_csv(table: str, keys: Sequence[str] = ()) -> str:
    """Return the header with the rows to correct, or with an example, as CSV."""
    return templates_csv([table], keys)[table]


def templates_csv(tables: Sequence[str], keys: Sequence[str] = ()) -> dict[str, str]:
    """Return for each table the header with the rows to correct, or with examples, as CSV."""
    return {t: csv_text(list(rows[0]), rows) for t, rows in rows_of_template(tables, keys).items()}


def codes_csv(table: str) -> str:
    """Return the code lists of a table as CSV: column, code, meaning."""
    return csv_text(CODES_HEADER, code_entries(table))


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
            "required": _required(field, table, description),
            "type": "code (see codes)" if field.get("categories") else field["type"],
            "unit": field.get("unit") or "",
            "meaning": field["description"],
            "example": next((row[field["name"]] for row in rows if row[field["name"]]), ""),
            "refers to": refers.get(field["name"], ""),
        }
        for field in description["fields"]
    ]


def _required(field: Json, table: str, description: Json) -> str:
    if field["name"] in description["primaryKey"] and is_filled(field["name"], description):
        return (
            "may stay empty: a key is proposed; write it, or a key of your own here, where another "
            "new row refers to this one"
        )
    if is_filled(field["name"], description):
        return "may stay empty: is filled in when the rows are applied"
    if field["name"] in required_references(table, description):
        return "yes; may stay empty where the row belongs to the only new row of that table"
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
    try:
        import openpyxl
    except ImportError as error:
        raise MissingExtraError("xlsx", "openpyxl") from error
    book = openpyxl.Workbook()
    del book["Sheet"]
    rows = rows_of_template(tables, keys)
    forms = [book.create_sheet(table) for table in tables]
    columns, codes, references_page = (book.create_sheet(name) for name in EXPLAINING_SHEETS)
    explained = (entry for table in tables for entry in column_explanations(table))
    _write_list(columns, COLUMNS_HEADER, [list(entry.values()) for entry in explained])
    choices = _write_codes(codes, tables) | _write_references(references_page, tables)
    for form, table in zip(forms, tables, strict=True):
        _write_form(form, schema(table), table, rows[table], choices)
        if not keys:
            _mark_examples(form, len(rows[table]))
    book.active = 0
    with new_path(path) as made:
        book.save(made)


def _write_form(
    page: Any,  # noqa: ANN401 (openpyxl has no types)
    description: Json,
    table: str,
    rows: list[Cells],
    choices: dict[tuple[str, str], Any],
) -> None:
    """Write a sheet to fill in: all its columns are text, so that no program makes dates of it."""
    for number, field in enumerate(description["fields"], start=1):
        name = field["name"]
        for row in range(1, TEXT_ROWS + 1):
            page.cell(row, number).number_format = "@"
        for line, text in enumerate([name, *(cells[name] for cells in rows)], start=1):
            page.cell(line, number).value = text or None
        letter = page.cell(1, number).column_letter
        column = page.column_dimensions[letter]
        column.width = max(12, min(len(name) + 2, 30))
        column.number_format = "@"
        if choice := choices.get((table, name)):
            choice.add(f"{letter}2:{letter}{LAST_CHOICE}")
            page.add_data_validation(choice)
    _set_font(page[1], bold=True)
    page.freeze_panes = "B2"


def _mark_examples(page: Any, count: int) -> None:  # noqa: ANN401
    from openpyxl.comments import Comment

    for line in range(2, count + 2):
        _set_font(page[line], italic=True, color="808080")
        page.cell(line, 1).comment = Comment(EXAMPLE, "bykz-data")


def _set_font(cells: Iterable[Any], **form: Any) -> None:  # noqa: ANN401
    from openpyxl.styles import Font

    for cell in cells:
        cell.font = Font(**form)


def _write_codes(page: Any, tables: Sequence[str]) -> dict[tuple[str, str], Any]:  # noqa: ANN401
    """Write all code lists; return the drop-down of each column that has one."""
    entries = [
        (table, *(entry[name] for name in CODES_HEADER))
        for table in tables
        for entry in code_entries(table)
    ]
    _write_list(page, ["table", *CODES_HEADER], entries)
    lines: dict[tuple[str, str], list[int]] = {}
    for line, (table, column, *_) in enumerate(entries, start=2):
        lines.setdefault((table, column), []).append(line)
    return {
        (table, column): _choice(
            f"codes!$C${found[0]}:$C${found[-1]}",
            f"choose a code of {column}; the sheet 'codes' explains them",
        )
        for (table, column), found in lines.items()
    }


def _write_references(page: Any, tables: Sequence[str]) -> dict[tuple[str, str], Any]:  # noqa: ANN401
    """Write the keys to which columns refer, with names; return the drop-downs of the columns."""
    targets = {
        (table, column): target
        for table in tables
        for column, target in references(schema(table), table).items()
        if len(present()[target]) <= MOST_CHOICES
    }
    places = {}
    for number, target in enumerate(dict.fromkeys(targets.values())):
        rows = present().by_key(target)
        names = [row.get("name") or row.get("title") or None for row in rows.values()]
        for line, (key, name) in enumerate([(target, "name"), *zip(rows, names, strict=True)], 1):
            page.cell(line, 2 * number + 1, key).number_format = "@"
            page.cell(line, 2 * number + 2, name)
        letter = page.cell(1, 2 * number + 1).column_letter
        places[target] = f"references!${letter}$2:${letter}${len(rows) + 1}"
    _finish_list(page)
    return {
        column: _choice(
            places[target],
            f"{target} has no such key yet: keep it if you add that row too",
            "warning",
        )
        for column, target in targets.items()
    }


def _choice(place: str, error: str, style: Literal["warning"] | None = None) -> Any:  # noqa: ANN401
    """Return a drop-down of what is at a place: codes must be chosen from it, keys may be new."""
    from openpyxl.worksheet.datavalidation import DataValidation

    return DataValidation("list", formula1=place, allow_blank=True, error=error, errorStyle=style)


def _write_list(page: Any, header: list[str], rows: Iterable[Sequence[str]]) -> None:  # noqa: ANN401
    for line, row in enumerate([header, *rows], start=1):
        for number, cell in enumerate(row, start=1):
            page.cell(line, number, cell or None).number_format = "@"
    _finish_list(page)


def _finish_list(page: Any) -> None:  # noqa: ANN401
    """Make the header of an explaining sheet bold, and its columns as wide as they need."""
    _set_font(page[1], bold=True)
    for cells in page.columns:
        widest = max(len(str(cell.value or "")) for cell in cells)
        page.column_dimensions[cells[0].column_letter].width = max(12, min(widest + 2, 60))
    page.freeze_panes = "A2"
