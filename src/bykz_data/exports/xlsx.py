"""Excel: one workbook with a sheet for each table, for the codes, and one that explains."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from bykz_data.catalog import Json, descriptor, schema
from bykz_data.errors import MissingExtraError
from bykz_data.labels import labelled, labels_of

from . import notes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

HEADER, ADDED = "DDE6F0", "EEEEEE"
"""Colours of the header: of the table's own columns, and of those with names."""

WIDEST, NARROWEST = 60, 9
NOTE_WIDTH, NOTE_LINE, NOTE_HEIGHT = 480, 70, 200
"""Width of a note in points, about how many letters a line of it has, and its least height."""

MOST_CODES = 12
"""So many codes are in a note; a longer list is shortened, and whole on the sheet of codes."""

READING = (
    "Every table is a sheet. Beside each key, in a column with a grey header, is the name to which "
    "it leads. The note on a column's header says what the column means; the sheets 'columns' and "
    "'codes' have the same as lists. Values are in base units: US dollars, not millions. An empty "
    "cell: the book does not say it."
)


def write(path: Path) -> None:
    """Write all tables into a new workbook.

    Raises
    ------
    MissingExtraError
        When openpyxl is not installed.
    """
    try:
        import openpyxl
    except ImportError as error:
        raise MissingExtraError("xlsx", "openpyxl") from error
    _fill(openpyxl.Workbook(write_only=True), path)


def _fill(book: Any, path: Path) -> None:  # noqa: ANN401 (openpyxl has no types)
    tables = notes.table_notes()
    _write_properties(book)
    _write_first(book.create_sheet("about"), tables)
    for entry in tables:
        _write_table(book.create_sheet(entry["table"]), entry["table"])
    _write_list(book.create_sheet("codes"), notes.CODES, notes.code_notes())
    _write_list(book.create_sheet("columns"), notes.COLUMN_NOTES, notes.column_notes())
    book.save(path)


def _write_properties(book: Any) -> None:  # noqa: ANN401
    """Write title, creator and so on, which programs and file managers show of a workbook."""
    known = {entry["name"]: entry["value"] for entry in notes.metadata()}
    book.properties.title = known["title"]
    book.properties.creator = "; ".join(
        person["title"] for person in descriptor()["contributors"] if "creator" in person["roles"]
    )
    book.properties.description = f"{known['citation']} {known['content_hash']}"
    book.properties.version = known["version"]


def _write_first(sheet: Any, tables: Sequence[Json]) -> None:  # noqa: ANN401 (openpyxl has no types)
    """Write what the dataset is, how to cite it, and the list of sheets."""
    _set_widths(sheet, [24, 60, 80, NARROWEST, 40])
    for entry in notes.metadata():
        sheet.append([_cell(sheet, entry["name"], bold=True), _wrapped(sheet, entry["value"])])
    sheet.append([_cell(sheet, "how to read it", bold=True), _wrapped(sheet, READING)])
    sheet.append([])
    sheet.append([_cell(sheet, name, bold=True, fill=HEADER) for name in notes.TABLE_NOTES])
    for entry in tables:
        name, *others = (entry[column] for column in notes.TABLE_NOTES)
        link = _cell(sheet, name)
        link.hyperlink = f"#'{name}'!A1"
        link.style = "Hyperlink"
        sheet.append([link, *(_wrapped(sheet, value) for value in others)])


def _write_table(sheet: Any, table: str) -> None:  # noqa: ANN401
    rows = labelled(table, labels=True, meanings=False)
    own = {field["name"]: _about(field) for field in schema(table)["fields"]}
    added = {label.name: label.description for label in labels_of(table)}
    header = []
    for column in rows.column_names:
        cell = _cell(sheet, column, bold=True, fill=HEADER if column in own else ADDED)
        cell.comment = _note(own.get(column) or added[column])
        header.append(cell)
    _write_rows(sheet, header, rows.column_names, [list(row.values()) for row in rows.to_pylist()])


def _write_list(sheet: Any, columns: Sequence[str], entries: Iterable[Json]) -> None:  # noqa: ANN401
    header = [_cell(sheet, column, bold=True, fill=HEADER) for column in columns]
    rows = [[row[column] for column in columns] for row in entries]
    _write_rows(sheet, header, columns, rows, value_cell=_wrapped)


def _write_rows(
    sheet: Any,  # noqa: ANN401
    header: Sequence[Any],
    columns: Sequence[str],
    rows: Sequence[Sequence[Any]],
    value_cell: Callable[[Any, object], object] | None = None,
) -> None:
    """Write a header that stays in view and filters, and the rows below it."""
    from openpyxl.utils import get_column_letter

    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(rows) + 1}"
    cells = zip(*rows, strict=True)
    _set_widths(sheet, [_width(name, column) for name, column in zip(columns, cells, strict=True)])
    sheet.append(header)
    for row in rows:
        sheet.append([(value_cell or _value)(sheet, value) for value in row])


def _wrapped(sheet: Any, value: object) -> object:  # noqa: ANN401
    """Return a cell that shows a text which is longer than its column is wide on several lines."""
    if not isinstance(value, str) or len(value) <= WIDEST:
        return _value(sheet, value)
    from openpyxl.styles import Alignment

    cell = _cell(sheet, value)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _value(sheet: Any, value: object) -> object:  # noqa: ANN401
    if isinstance(value, dt.date):
        cell = _cell(sheet, value)
        cell.number_format = "yyyy-mm-dd"
        return cell
    if isinstance(value, str) and value.startswith(("=", "#")):  # no formula and no error
        return _cell(sheet, value)
    return value


def _cell(sheet: Any, value: Any, *, bold: bool = False, fill: str | None = None) -> Any:  # noqa: ANN401
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font, PatternFill

    cell = WriteOnlyCell(sheet, value)
    if isinstance(value, str):
        cell.data_type = "s"
    if bold:
        cell.font = Font(bold=True)
    if fill:
        cell.fill = PatternFill("solid", start_color=fill)
    return cell


def _note(text: str) -> Any:  # noqa: ANN401
    from openpyxl.comments import Comment

    lines = sum(1 + len(line) // NOTE_LINE for line in text.splitlines())
    return Comment(text, "bykz-data", height=max(NOTE_HEIGHT, 18 * lines + 20), width=NOTE_WIDTH)


def _about(field: Json) -> str:
    """Say what a column means, in its unit, and what its codes mean."""
    unit = f" Unit: {field['unit']}." if "unit" in field else ""
    editorial = " By the editors, not from the book." if field.get("editorial") else ""
    codes = field.get("categories", [])
    listed = "".join(f"\n{code['value']}: {code['label']}" for code in codes[:MOST_CODES])
    more = len(codes) - MOST_CODES
    rest = f"\n… and {more} more: see the sheet 'codes'" if more > 0 else ""
    return f"{field['description']}.{unit}{editorial}{listed}{rest}"


def _width(name: str, cells: Sequence[object]) -> int:
    widest = max((len(str(cell)) for cell in cells if cell is not None), default=0)
    return max(NARROWEST, min(WIDEST, max(widest, len(name) + 3)))


def _set_widths(sheet: Any, widths: Sequence[int]) -> None:  # noqa: ANN401
    from openpyxl.utils import get_column_letter

    for number, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
