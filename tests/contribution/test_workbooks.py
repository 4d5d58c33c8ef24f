"""Workbooks: what the author sees is what is read, or it is named and refused."""

from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.formula import ArrayFormula

from bykz_data import ContributionError, cli, limits, validate
from bykz_data.contribution.template import EXAMPLE
from tests.contribution.samples import HEADER, ROW, book_of, check, only, places, put, released

Book = Any


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rows.xlsx"


def target(**cells: Any) -> dict[str, Any]:  # noqa: ANN401
    return released("targets", "agromashholding-combines-a-year") | cells


TYPED: dict[str, tuple[str, Any, str]] = {
    "month as a date": ("stated", dt.datetime(2021, 6, 1), "type the cell again, as '2021-06-01'"),
    "day as a date": ("horizon", dt.date(2021, 6, 1), "as '2021-06-01'"),
    "date with a time": ("horizon_start", dt.datetime(2022, 1, 1, 12), "a date with a time"),
    "time": ("note", dt.time(12, 30), "is a time, not text"),
    "duration": ("note", dt.timedelta(hours=1), "is a time, not text"),
    "number in text": ("note", 1.10, "is a number, not text"),
    "whole number in text": ("subject", 5, "is a number, not text"),
    "number as a key": ("product", 7, "is a number, not text"),
    "number in a date": ("horizon_start", 44562, "the day 2022-01-01"),
    "truth in text": ("note", True, "is true or false"),
    "truth in a number": ("page", True, "is true or false"),
    "formula": ("note", "=A1", "is a formula"),
    "formula of a number": ("value", "=500+500", "is a formula"),
    "error": ("note", "#REF!", "leave the cell empty"),
    "error in a number": ("value", "#DIV/0!", "leave the cell empty"),
}  # fmt: skip


@pytest.mark.parametrize("case", TYPED)
def test_a_cell_that_is_not_what_it_shows_is_named(case: str, path: Path) -> None:
    column, cell, words = TYPED[case]
    problem = only(check(book_of(path, [target(**{column: cell})], title="targets"), "targets"))
    assert (problem.line, problem.column) == (2, column)
    assert words in problem.message


def test_what_reads_as_it_is_seen_is_read(path: Path) -> None:
    row = released("trade", "by-kz-turnover-2021")
    day = dt.datetime(2021, 1, 1)
    typed = row | {"value": 1092500000.0, "page": 59, "footnote": 97.0, "period": 2021}
    report = check(book_of(path, [typed | {"period_start": day}]))
    assert report.ok, report
    assert report.contributed["trade"] == [row]


@pytest.mark.parametrize(
    ("value", "shown", "words"),
    [
        (0.319, "0.0%", "percentage"), (31.94, "0.0", "shown rounded"), (31.9, "0", "rounded"),
        (55500000, "0,,", "thousands or millions"), (55500000, "#,##0", None), (31.9, "0.00", None),
        (55500000, "General", None), (31.9, "@", None),
    ],
)  # fmt: skip
def test_a_number_that_is_shown_otherwise_is_named(
    value: float, shown: str, words: str | None, path: Path
) -> None:
    def edit(_book: Book, page: Any, at: dict[str, int]) -> None:  # noqa: ANN401
        page.cell(2, at["value"]).value = value
        page.cell(2, at["value"]).number_format = shown

    found = [p.message for p in check(book_of(path, [ROW], edit)).problems if p.rule == "type"]
    assert [words in message for message in found if words] == ([True] if words else [])


def test_array_formulas_and_errors_are_named(path: Path) -> None:
    def edit(_book: Book, page: Any, at: dict[str, int]) -> None:  # noqa: ANN401
        cell = page.cell(2, at["note"])
        cell.value = ArrayFormula(cell.coordinate, '=TEXTJOIN(";",1,A2:B2)')
        page.cell(2, at["unit"]).value = "#N/A"

    report = check(book_of(path, [ROW], edit))
    assert places(report) == [(2, "unit", "stand-in"), (2, "note", "formula")]
    assert "TEXTJOIN" in (report.problems[1].value or "")


def test_merged_and_hidden_cells_are_named(path: Path) -> None:
    rows = [ROW, ROW | {"trade_id": "b"}, ROW | {"trade_id": "c"}]

    def edit(_book: Book, page: Any, at: dict[str, int]) -> None:  # noqa: ANN401
        page.merge_cells(start_row=2, end_row=3, start_column=at["flow"], end_column=at["flow"])
        page.column_dimensions[get_column_letter(at["note"])].hidden = True
        page.row_dimensions[4].hidden = True

    report = check(book_of(path, rows, edit))
    assert places(report) == [
        (None, "note", "hidden"), (2, "flow", "merged"), (4, None, "hidden"),
    ]  # fmt: skip
    letter = get_column_letter(HEADER.index("flow") + 1)
    assert f"{letter}2:{letter}3" in report.problems[1].message


def second(title: str, *rows: dict[str, Any], hidden: bool = False) -> Any:  # noqa: ANN401
    def edit(book: Book, _page: Any, _at: dict[str, int]) -> None:  # noqa: ANN401
        page = book.create_sheet(title)
        for row in [list(rows[0]), *(list(row.values()) for row in rows)] if rows else [["Notes"]]:
            page.append([None if cell == "" else cell for cell in row])
        page.sheet_state = "hidden" if hidden else "visible"

    return edit


def test_rows_on_a_second_sheet_are_not_dropped_in_silence(path: Path) -> None:
    edit = second("part 2", ROW | {"trade_id": "b"})
    for title in ("part 1", "trade"):
        message = only(check(book_of(path, [ROW], edit, title))).message
        assert "'part 2'" in message
        assert "put them into one sheet" in message
    message = only(check(book_of(path, [ROW], second("places", released("places", "by"))))).message
    assert "the sheet 'places' contains rows of another table" in message
    assert "without a table" in message


def test_a_cover_sheet_is_noted_and_a_hidden_table_refused(path: Path) -> None:
    report = check(book_of(path, [ROW], second("Read me")))
    assert report.ok, report
    assert any("the sheet 'Read me' is not read" in note for note in report.notes)
    report = check(book_of(path, [ROW], second("Lists", hidden=True)))
    assert any("'Lists', which is hidden, is not read" in note for note in report.notes)

    def hide(book: Book, page: Any, _at: dict[str, int]) -> None:  # noqa: ANN401
        book.create_sheet("Empty")
        page.sheet_state = "hidden"

    assert "the sheet 'trade' is hidden" in only(check(book_of(path, [ROW], hide))).message


def test_a_sheet_is_found_by_its_name_or_by_its_header(path: Path) -> None:
    def cover(book: Book, _page: Any, _at: dict[str, int]) -> None:  # noqa: ANN401
        book.create_sheet("Cover", 0)["A1"] = "How this was made"

    for title in ("trade", "Sheet1", "my rows"):
        assert check(book_of(path, [ROW], cover, title)).ok
    book = openpyxl.Workbook()
    page: Any = book.active
    page["A1"] = "one"
    book.create_sheet("b")["A1"] = "two"
    book.save(path)
    assert "has no sheet named 'trade', and none with its columns" in only(check(path)).message


def test_sheets_named_after_tables_are_those_tables(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    agreement = released("agreements", "akmola-grodno-memorandum-2014", note="x")
    party = released("agreement_parties", "friendship-treaty-1996-kz", note="y")
    book_of(path, [agreement], second("agreement_parties", party), title="agreements")
    assert cli.main(["validate", str(path)]) == 0
    out = capsys.readouterr().out
    assert "~ agreements akmola-grodno-memorandum-2014: note" in out
    assert "~ agreement_parties friendship-treaty-1996-kz: note" in out
    report = validate(path)
    assert set(report.contributed) == {"agreements", "agreement_parties"}
    wrong = party | {"role": "part"}
    book_of(path, [agreement], second("agreement_parties", wrong), title="agreements")
    assert [(p.table, p.line, p.column) for p in validate(path).problems] == [
        ("agreement_parties", 2, "role")
    ]
    assert "rows.xlsx, table agreement_parties, line 2, column role" in validate(path).to_text()
    book_of(path, [ROW], title="Sheet1")
    assert "no sheet that is named after a table" in only(validate(path)).message
    assert validate(book_of(path.with_name("trade.xlsx"), [ROW], title="Sheet1")).ok


def test_a_column_without_a_name_is_named(path: Path) -> None:
    def edit(_book: Book, page: Any, _at: dict[str, int]) -> None:  # noqa: ANN401
        page.cell(2, len(HEADER) + 2).value = "x"

    report = check(book_of(path, [ROW], edit))
    assert [p.message.partition(":")[0] for p in report.problems] == [
        f"column {len(HEADER) + 1} has no name", f"column {len(HEADER) + 2} has no name",
    ]  # fmt: skip


def test_titles_empty_rows_and_formats_without_cells_are_harmless(path: Path) -> None:
    book = openpyxl.Workbook()
    page: Any = book.active
    page["A1"] = "Trade of Vitebsk"
    page.merge_cells("A1:D1")
    for column, name in enumerate(HEADER, 1):
        page.cell(3, column).value = name
        page.cell(6, column).value = ROW[name] or None
        page.cell(900, column).number_format = "@"
    book.save(path)
    report = check(path)
    assert report.ok, report
    page.cell(6, HEADER.index("flow") + 1).value = "exprt"
    book.save(path)
    assert places(check(path)) == [(6, "flow", "code")]


def test_rows_are_read_wherever_they_are(path: Path) -> None:
    book_of(path, [ROW])
    book = openpyxl.load_workbook(path)
    page: Any = book.active
    for column, name in enumerate(HEADER, 1):
        row = ROW | {"trade_id": "far", "flow": "exprt"}
        page.cell(1_000_000, column).value = row[name] or None
    book.save(path)
    assert places(check(path)) == [(1_000_000, "flow", "code")]
    small = path.with_name("small.xlsx")
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(small, "w") as made:
        for name in whole.namelist():
            made.writestr(name, whole.read(name).replace(b'ref="A1:T1000000"', b'ref="A1:T2"'))
    assert places(check(small)) == [(1_000_000, "flow", "code")]


def test_a_cell_far_to_the_right_is_one_problem(path: Path) -> None:
    def edit(_book: Book, page: Any, _at: dict[str, int]) -> None:  # noqa: ANN401
        page["ZZZ2"] = "x"

    assert "has a cell in column 18,278" in only(check(book_of(path, [ROW], edit))).message


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04x", b"trade_id\n", b"PAR1"])
def test_a_broken_workbook_is_one_problem(content: bytes, path: Path) -> None:
    path.write_bytes(content)
    assert "no XLSX file" in only(check(path)).message
    assert "no XLSX file" in only(validate(path)).message


def test_an_old_or_protected_workbook_is_named(path: Path) -> None:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 900)
    assert "old Excel workbook (.xls) or one with a password" in only(check(path)).message
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert "no XLSX file that can be read" in only(check(path)).message


def test_a_workbook_that_unpacks_to_much_is_not_unpacked(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("xl/worksheets/sheet1.xml", b"<a>" * (limits.UNPACKED.most // 3 + 1))
    assert path.stat().st_size < 1_000_000
    assert "bytes when unpacked" in only(check(path)).message


def test_templates_are_read_without_a_word(path: Path) -> None:
    assert cli.main(["template", "agreements", "agreement_parties", "--output", str(path)]) == 0
    report = validate(path)
    assert report.ok, report
    assert report.notes == []


def test_a_csv_file_named_as_a_workbook_is_refused(path: Path) -> None:
    assert "no XLSX file" in only(check(put(path, ROW))).message
    with pytest.raises(ContributionError, match="name the table"):
        validate(put(path.with_suffix(".csv"), ROW))


def test_cells_merged_by_the_million_are_not_made(path: Path) -> None:
    book_of(path, [ROW])
    wide = path.with_name("wide.xlsx")
    added = b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(wide, "w") as made:
        for name in whole.namelist():
            made.writestr(name, whole.read(name).replace(b"</sheetData>", added))
    assert "17,179,869,184 merged or linked cells" in only(check(wide)).message


@pytest.mark.parametrize(
    ("shown", "words"), [(";;;", "is not shown"), ('0.0" million"', "is shown with words")]
)
def test_a_format_that_shows_something_else_is_named(shown: str, words: str, path: Path) -> None:
    def form(_book: Book, page: Any, at: dict[str, int]) -> None:  # noqa: ANN401
        page.cell(2, at["value"]).number_format = shown

    row: dict[str, Any] = ROW | {"value": 55500000}
    assert words in only(check(book_of(path, [row], form))).message


def test_a_cell_struck_through_is_named(path: Path) -> None:
    def form(_book: Book, page: Any, at: dict[str, int]) -> None:  # noqa: ANN401
        page.cell(2, at["note"]).font = Font(strike=True)

    problem = only(check(book_of(path, [ROW | {"note": "no longer meant"}], form)))
    assert (problem.line, problem.column) == (2, "note")
    assert "struck through" in problem.message


def test_rows_that_a_filter_hides_are_one_problem(path: Path) -> None:
    def hide(_book: Book, page: Any, _at: dict[str, int]) -> None:  # noqa: ANN401
        for line in range(3, 9):
            page.row_dimensions[line].hidden = True

    rows = [ROW | {"trade_id": f"row-{number}"} for number in range(10)]
    problem = only(check(book_of(path, rows, hide)))
    assert (problem.line, problem.rule) == (3, "hidden")
    assert "6 rows are hidden" in problem.message


def patched(path: Path, **parts: tuple[str, str]) -> Path:
    """Return a copy of a workbook, with a text in the sheet replaced by another."""
    made = path.with_name("patched.xlsx")
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(made, "w") as out:
        for name in whole.namelist():
            content = whole.read(name).decode()
            for old, new in parts.values() if name.endswith("sheet1.xml") else ():
                assert old in content
                content = content.replace(old, new)
            out.writestr(name, content)
    return made


def test_rows_and_columns_without_height_or_width_are_hidden(path: Path) -> None:
    flow = HEADER.index("flow") + 1
    cols = f'<cols><col min="{flow - 1}" max="{flow}" width="0" customWidth="1"/></cols><sheetData>'
    book_of(path, [ROW, ROW | {"trade_id": "b"}])
    flat = patched(path, cols=("<sheetData>", cols), row=('<row r="3"', '<row r="3" ht="0"'))
    assert places(check(flat)) == [
        (None, "partner", "hidden"), (None, "flow", "hidden"), (3, None, "hidden"),
    ]  # fmt: skip


def test_comments_are_noted(path: Path) -> None:
    def comment(_book: Book, page: Any, _at: dict[str, int]) -> None:  # noqa: ANN401
        page["A2"].comment = Comment(EXAMPLE, "")  # as programs keep it that drop the author
        page["B2"].comment = Comment("Is this so?", "A reader")

    notes = check(book_of(path, [ROW], comment)).notes
    assert f"{path}: comments are not read (B2): use the column note" in notes


def test_a_sheet_with_an_empty_chart_is_named(path: Path) -> None:
    def chart(book: Book, _page: Any, _at: dict[str, int]) -> None:  # noqa: ANN401
        book.create_chartsheet("Chart")

    message = only(check(book_of(path, [ROW], chart))).message
    assert "a sheet with a chart and nothing else: remove that" in message


def test_a_problem_of_the_whole_workbook_names_no_table(path: Path) -> None:
    path.write_bytes(b"PK")
    assert ", table" not in validate(path).to_text()


def test_sheets_under_the_names_of_each_other_are_one_problem_each(path: Path) -> None:
    agreement = released("agreements", "akmola-grodno-memorandum-2014")
    party = released("agreement_parties", "friendship-treaty-1996-kz")
    book_of(path, [party], second("agreement_parties", agreement), title="agreements")
    assert [p.message for p in validate(path).problems] == [
        "these are rows of table agreement_parties, not of agreements",
        "these are rows of table agreements, not of agreement_parties",
    ]
