"""Reading XLSX workbooks: what the author sees is what is read, or it is named and refused."""

from __future__ import annotations

import lzma
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from bykz_data import limits
from bykz_data.catalog import schema, table_names
from bykz_data.errors import MissingExtraError
from bykz_data.limits import Budget
from bykz_data.text import quoted, several, shown

from .csv_files import not_rows
from .number_formats import hides_text, shown_otherwise
from .parts import UnfitWorkbookError, opened
from .records import MOST_BEFORE_HEADER, Record, read_records
from .sheet import Json, Sheet
from .template import EXAMPLE, EXPLAINING_SHEETS
from .values import text_of

_NO_ARCHIVE = (NotImplementedError, RuntimeError, zlib.error, EOFError, lzma.LZMAError)
"""What else the reader of archives raises."""
LEAST_SIZE = 0.5
"""Narrower columns (in characters) and lower rows (in points) cannot be seen."""
_NOT_NAMED = "that is named after a table; its sheets are"


@dataclass
class _Page:
    """One sheet of a workbook: its cells with a value, by row and column."""

    title: str
    hidden: bool
    cells: dict[int, dict[int, Any]]
    page: Any

    @property
    def width(self) -> int:
        """Number of the last column with a cell."""
        return max((max(row) for row in self.cells.values()), default=0)

    def records(self) -> Iterator[Record]:
        """Return the rows as text, all of the same width."""
        columns = range(1, self.width + 1)
        for line in sorted(self.cells):
            row = self.cells[line]
            yield line, [str(row[n].value) if n in row else "" for n in columns]

    def has_header(self, columns: list[str]) -> bool:
        """Tell whether one of the first rows names most of the columns."""
        first = sorted(self.cells)[:MOST_BEFORE_HEADER]
        names = [{str(cell.value).strip() for cell in self.cells[n].values()} for n in first]
        return any(2 * len(found & set(columns)) >= len(columns) for found in names)


def read_workbook(path: Path, table: str | None, budget: Budget) -> list[Sheet]:
    """Read the rows of one table from a workbook, or of every table after which a sheet is named.

    Where no sheet is named after a table, the workbook may be.

    Returns
    -------
    list of Sheet
        With no table (`""`) where the workbook of several tables cannot be read.
    """
    whole = Sheet(table or "", shown(path), read=False)
    names = {name: [field["name"] for field in schema(name)["fields"]] for name in table_names()}
    pages = _pages(path, whole, budget)
    if whole.problems:
        whole.table = table or (path.stem if path.stem in names else "")
        return [whole]
    if table is None and path.stem in names and not any(page.title in names for page in pages):
        table = whole.table = path.stem
    if table is not None:
        found = [(table, page) for page in _pages_of(table, pages, names[table])]
    else:
        found = [(page.title, page) for page in pages if page.title in names]
        filled = [name for name, page in found if page.cells]
        if again := {name for name in filled if filled.count(name) > 1}:
            message = f"has several sheets named {again.pop()!r}: put their rows into one"
            return [whole.refuse("sheet", message)]
        if len(found) > 1:  # a template of several tables need not be filled in everywhere
            found = [(name, page) for name, page in found if len(page.cells) > 1] or found
    if not found:
        what = f"named {table!r}, and none with its columns; it has" if table else _NOT_NAMED
        titles = ", ".join(repr(page.title) for page in pages)
        return [whole.refuse("file", f"has no sheet {what}: {titles}")]
    if table is not None and len(found) > 1:
        titles = " and ".join(repr(page.title) for _, page in found)
        message = f"the sheets {titles} all contain rows of {table}: put them into one sheet"
        return [whole.refuse("sheet", message)]
    sheets = [
        _read_page(page, Sheet(name, whole.file), schema(name)["fields"]) for name, page in found
    ]
    taken = [page for _, page in found]
    for page in pages:
        explains = page.title in EXPLAINING_SHEETS
        if explains and any(page.has_header(columns) for columns in names.values()):
            explains = False
        if page not in taken and page.cells and not explains:
            other = _left_out(page, whole.file, names, whole=table is None)
            if other.problems and other.table not in (sheet.table for sheet in sheets):
                sheets.append(other)
                continue
            sheets[0].problems += other.problems
            sheets[0].notes += other.notes
    return sheets


def _read_book(file: IO[bytes], budget: Budget) -> Any:  # noqa: ANN401 (openpyxl's)
    """Return the workbook as openpyxl reads it; UnfitWorkbookError says why it cannot be read."""
    try:
        from openpyxl.reader.excel import ExcelReader
    except ImportError as error:
        raise MissingExtraError("xlsx", "openpyxl") from error
    try:
        archive, cost = opened(file)
    except (zipfile.BadZipFile, OSError, ValueError, *_NO_ARCHIVE):
        file.seek(0)
        what = not_rows(file.read(4000)) or "is no XLSX file that can be read"
        raise UnfitWorkbookError(what.replace("no CSV file", "no XLSX file")) from None
    if too_many := budget.take(limits.CELLS, cost):
        raise UnfitWorkbookError(too_many)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what openpyxl leaves out is nothing that is read
            reader = ExcelReader(file, keep_links=False, rich_text=True)
            reader.archive = archive
            reader.read()
    except UnfitWorkbookError:
        raise
    except Exception as error:
        reason = str(error).partition("\n")[0][:200] or type(error).__name__
        if any(name.startswith("xl/chartsheets/") for name in archive.namelist()):
            reason = "it may be a sheet with a chart and nothing else: remove that"
        raise UnfitWorkbookError(f"is no XLSX file that can be read ({reason})") from None
    return reader.wb


def _pages(path: Path, whole: Sheet, budget: Budget) -> list[_Page]:
    """Open a workbook and return its sheets, or report why it cannot be read."""
    try:
        with path.open("rb") as file:
            book = _read_book(file, budget)
    except UnfitWorkbookError as error:
        whole.problem("file", str(error))
        return []
    pages = []
    for page in book.worksheets:
        cells: dict[int, dict[int, Any]] = {}
        # Not iter_rows(), which makes every cell up to the last one, however far that is.
        for (row, column), cell in page._cells.items():
            if cell.value is not None and cell.value != "":
                cells.setdefault(row, {})[column] = cell
        title = page.title.strip()
        title = title.lower() if title.lower() in table_names() else title
        pages.append(_Page(title, page.sheet_state != "visible", cells, page))
    return pages


def _pages_of(table: str, pages: list[_Page], columns: list[str]) -> list[_Page]:
    """Find the sheets of a table by their names or headers; else the only one that is filled."""
    like = [page for page in pages if page.has_header(columns) or page.title == table]
    filled = [page for page in pages if page.cells and page.title not in EXPLAINING_SHEETS]
    return like or (filled if len(filled) == 1 else [])


def _left_out(page: _Page, file: str, names: dict[str, list[str]], *, whole: bool) -> Sheet:
    """Name a sheet that is not read, so that nothing is dropped in silence."""
    like = page.title
    if like not in names:
        like = next((name for name, columns in names.items() if page.has_header(columns)), "")
    sheet, title = Sheet(like, file, read=False), f"the sheet {page.title!r}"
    if len(page.cells) > 1 and page.title in names and not whole:
        remedy = "check the whole workbook, `bykz-data validate FILE.xlsx` without a table"
        return sheet.refuse("sheet", f"{title} contains rows of another table: {remedy}")
    if len(page.cells) > 1 and like and like != page.title:
        return sheet.refuse("sheet", f"{title} contains rows of {like}: name it {like!r}")
    if page.title not in names:
        sheet.notes.append(f"{title}{', which is hidden,' * page.hidden} is not read")
    return sheet


def _read_page(page: _Page, sheet: Sheet, fields: list[Json]) -> Sheet:
    columns = [field["name"] for field in fields]
    if page.hidden:
        sheet.problem("sheet", f"the sheet {page.title!r} is hidden: show it, or remove it")
    if page.width > limits.COLUMNS.most:
        message = f"has a cell in column {page.width:,} of the sheet {page.title!r}: remove it"
        return sheet.refuse("header", message)
    line, header = read_records(sheet, page.records(), columns, keep_unnamed=True)
    if not header:
        return sheet
    kinds = {field["name"]: field for field in fields}
    for position, row in enumerate(sheet.rows):
        for number, name in enumerate(header, 1):
            if (cell := page.cells[row.line or 0].get(number)) is not None:
                _read_cell(sheet, position, cell, kinds[name])
    _report_merged(sheet, page, line, header)
    _report_hidden(sheet, page, header)
    commented = [cell for cell in page.page._cells.values() if cell.comment]
    said = [cell.coordinate for cell in commented if EXAMPLE not in cell.comment.text]
    if said:
        sheet.notes.append(f"comments are not read ({several(said)}): use the column note")
    return sheet


def _read_cell(sheet: Sheet, position: int, cell: Any, field: Json) -> None:  # noqa: ANN401 (openpyxl's)
    """Put a cell as text; report what is not what it shows."""
    value = cell.value
    text, problem = text_of(str(value) if isinstance(value, list) else value, field)
    rule = "type"
    if cell.data_type == "f":
        text = str(getattr(cell.value, "text", cell.value))
        rule, problem = "formula", "is a formula: copy the cell and paste its value as text"
    elif cell.data_type == "n" and problem is None:
        problem = shown_otherwise(cell.value, str(cell.number_format))
    if problem is None and cell.has_style and cell.font.strike:
        rule, problem = "type", "is struck through: remove it, or the line through it"
    if problem is None and (fault := _faulty_part(cell)):
        rule, problem = "type", fault
    sheet.rows[position].cells[field["name"]] = text
    if problem:
        sheet.bad_cell(position, field["name"], rule, problem)


def _faulty_part(cell: Any) -> str | None:  # noqa: ANN401 (openpyxl's)
    """Say which part of a text is not shown as the text alone would be."""
    if cell.data_type == "s" and cell.has_style and hides_text(str(cell.number_format)):
        return f"is shown otherwise, by its format {cell.number_format!r}: format it as text"
    for part in cell.value if isinstance(cell.value, list) else ():
        font = getattr(part, "font", None)
        words = quoted(str(part), 40)
        if font is not None and font.strike:
            return f"has {words} struck through: remove it, or the line through it"
        if font is not None and font.vertAlign in ("superscript", "subscript"):
            return f"has {words} raised or lowered, which is lost: write it in full, as 1000000"
    return None


def _report_merged(sheet: Sheet, page: _Page, line: int, header: list[str]) -> None:
    for merged in page.page.merged_cells.ranges:
        names = header[merged.min_col - 1 : merged.max_col]
        if merged.max_row >= line and names:
            message = f"the cells {merged.coord} are merged: split them, and fill in each"
            sheet.problem("merged", message, merged.min_row, names[0])
            rows = range(merged.min_row, merged.max_row + 1)
            inside = {n for n, row in enumerate(sheet.rows) if row.line in rows}
            for name in names:
                sheet.bad.setdefault(name, set()).update(inside)


def _report_hidden(sheet: Sheet, page: _Page, header: list[str]) -> None:
    for found in page.page.column_dimensions.values():
        if found.hidden or found.width < LEAST_SIZE:
            for name in header[found.min - 1 : found.max]:
                message = "the column is hidden: show it, so that what is checked can be seen"
                sheet.problem("hidden", message, None, name)
    rows = page.page.row_dimensions
    lines = [row.line for row in sheet.rows if _is_flat(rows[row.line])]
    if len(lines) > 3:
        message = f"{len(lines):,} rows are hidden, from this one on: clear the filter"
        sheet.problem("hidden", message, lines[0])
        return
    for line in lines:
        sheet.problem("hidden", "the row is hidden: show it, or remove it", line)


def _is_flat(row: Any) -> bool:  # noqa: ANN401 (openpyxl's)
    return bool(row.hidden or (row.height is not None and row.height < LEAST_SIZE))
