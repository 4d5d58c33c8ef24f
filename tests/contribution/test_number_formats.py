"""Cells of a workbook that show something other than what they hold."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from bykz_data import validate
from bykz_data.contribution.number_formats import shown_otherwise
from bykz_data.contribution.tables import shipped
from tests.contribution.samples import HEADER, ROW, book_of

pytestmark = pytest.mark.once  # in plain Python

OTHERWISE: list[tuple[float, str]] = [
    (20, '0"0"'),
    (20, r"\10"),
    (20, "[Red]-0"),
    (18300000, r"0\k"),
    (18300000, '0"M"'),
    (18300000, "-0"),
    (-18300000, "0;0"),
    (-18300000, "#,##0;[Red]#,##0"),
    (0, "0;-0;;@"),
    (0, "#"),
    (5.125, "#.##"),
    (18345678, "0.0E+00"),
    (1.4, "# ?/?"),
    (20, "0\u2030"),
    (0.5, "0%"),
    (18300000, "0.0,,"),
    (1, ";;;"),
    (1, "[" * 100_000),
]
AS_IT_IS: list[tuple[float, str]] = [
    (20, "General"), (1.5, "General"), (-1.5, "General"), (20, "0"), (20, "@"),
    (18300000, "#,##0"), (-18300000, "#,##0.00"), (1234.5, "0.0"), (18300000, "0.00E+00"),
    (18300000, "_-* #,##0.00_-"), (-5, "0;-0"), (-5, "#,##0_);(#,##0)"), (-5, "0;[Red]-0"),
    (18300000, "[$$-409]#,##0"), (18300000, '0 "$"'), (18300000, "#,##0 [$₸-43F]"),
    (0, '0;-0;"-"??'),
]  # fmt: skip


@pytest.mark.parametrize(("value", "code"), OTHERWISE)
def test_a_number_shown_as_another_is_refused(value: float, code: str) -> None:
    assert shown_otherwise(value, code)


@pytest.mark.parametrize(("value", "code"), AS_IT_IS)
def test_a_number_shown_as_it_is_is_read(value: float, code: str) -> None:
    assert shown_otherwise(value, code) is None


def edited(path: Path, edit: Any) -> list[str]:  # noqa: ANN401 (openpyxl's)
    """Return what is wrong with a workbook of one new row after an edit of its sheet."""
    book_of(path, [ROW])
    book = openpyxl.load_workbook(path)
    edit(book, book["trade"])
    book.save(path)
    return [str(problem) for problem in validate(str(path)).problems]


def test_a_format_that_hides_a_text_is_named(tmp_path: Path) -> None:
    def hide(_book: Any, sheet: Any) -> None:  # noqa: ANN401
        sheet.cell(2, HEADER.index("as_printed") + 1).number_format = ";;;"

    (problem,) = edited(tmp_path / "rows.xlsx", hide)
    assert "as_printed" in problem
    assert "format" in problem


@pytest.mark.parametrize(
    ("font", "words"),
    [(InlineFont(strike=True), "struck"), (InlineFont(vertAlign="superscript"), "raised")],
)
def test_a_part_of_a_text_in_another_form_is_named(
    font: Any,  # noqa: ANN401
    words: str,
    tmp_path: Path,
) -> None:
    def write(_book: Any, sheet: Any) -> None:  # noqa: ANN401
        text = CellRichText("about 10", TextBlock(font, "6"), " people")
        sheet.cell(2, HEADER.index("note") + 1).value = text

    (problem,) = edited(tmp_path / "rows.xlsx", write)
    assert "note" in problem
    assert words in problem
    assert "'6'" in problem


def test_a_part_in_bold_is_read_with_the_rest(tmp_path: Path) -> None:
    def write(_book: Any, sheet: Any) -> None:  # noqa: ANN401
        text = CellRichText("In ", TextBlock(InlineFont(b=True), "2021"), " prices")
        sheet.cell(2, HEADER.index("note") + 1).value = text

    assert edited(tmp_path / "rows.xlsx", write) == []


def test_two_sheets_of_one_table_are_refused(tmp_path: Path) -> None:
    def again(book: Any, sheet: Any) -> None:  # noqa: ANN401
        book.copy_worksheet(sheet).title = "Trade "

    (problem,) = edited(tmp_path / "rows.xlsx", again)
    assert "several sheets named 'trade'" in problem


@pytest.mark.parametrize("title", ["columns", "codes", "references"])
def test_rows_in_a_sheet_that_explains_are_not_dropped(title: str, tmp_path: Path) -> None:
    def add(book: Any, _sheet: Any) -> None:  # noqa: ANN401
        row = next(iter(shipped().by_key("states").values()))
        for cells in (list(row), list(row.values())):
            (book[title] if title in book.sheetnames else book.create_sheet(title)).append(cells)

    (problem,) = edited(tmp_path / "rows.xlsx", add)
    assert "contains rows of " in problem


def test_formulas_that_take_forever_to_copy_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "rows.xlsx"
    book_of(path, [ROW])
    rows = "".join(
        f'<row r="{n}"><c r="A{n}"><f t="shared" si="0"/></c></row>' for n in range(4, 9000)
    )
    formula = '<row r="3"><c r="A3"><f t="shared" si="0" ref="A3:A9000">' + "A1+" * 3000 + "A1"
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    name = "xl/worksheets/sheet1.xml"
    parts[name] = parts[name].replace("</sheetData>", f"{formula}</f></c></row>{rows}</sheetData>")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            archive.writestr(part, text)
    (problem,) = validate("trade", path).problems
    assert "long formulas in many cells" in problem.message
