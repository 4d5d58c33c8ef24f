"""CSV files as people save them: what is read with a note, what is refused, and on which line."""

from __future__ import annotations

import csv
import gzip
import io
import zipfile
from pathlib import Path

import pytest

from bykz_data import cli, limits
from bykz_data.contribution import records
from bykz_data.contribution.tables import shipped
from bykz_data.limits import Limit
from tests.contribution.samples import HEADER, ROW, check, csv_of, only, places, put, released

pytestmark = pytest.mark.once  # in plain Python

GOOD = csv_of(ROW).encode()
HEAD = ",".join(HEADER)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rows.csv"


def line_of(row: dict[str, str]) -> str:
    return csv_of(row).splitlines()[1]


HARMLESS: dict[str, tuple[bytes, str]] = {
    "semicolons": (csv_of(ROW, delimiter=";").encode(), "separated by semicolons"),
    "tabs": (csv_of(ROW, delimiter="\t").encode(), "separated by tabs"),
    "bars": (csv_of(ROW, delimiter="|").encode(), "separated by bars"),
    "quoted semicolons": (csv_of(ROW, delimiter=";", quoting=csv.QUOTE_ALL).encode(), "semicolons"),
    "sep line": (b"sep=,\n" + GOOD, "'sep=,' is left out"),
    "sep line of semicolons": (b"SEP=;\r\n" + csv_of(ROW, delimiter=";").encode(), "'SEP=;'"),
    "byte order mark": (b"\xef\xbb\xbf" + GOOD, "byte order mark"),
    "title": (b"Trade of Vitebsk\n\n" + GOOD, "before the header are left out"),
    "padded title": (b"Trade of Vitebsk" + b"," * 19 + b"\n" + GOOD, "'Trade of Vitebsk'"),
    "commas at the end": (GOOD.replace(b"\n", b",,\n"), "empty columns behind the last"),
    "commas at the end of the header": (GOOD.replace(b"\n", b",,\n", 1), "empty columns behind"),
    "empty rows": (GOOD + (b"," * 19 + b"\n") * 1000, "1,000 empty rows"),
    "empty lines": (GOOD + b"\n\n\n", "3 empty rows"),
    "empty lines between": (GOOD.replace(b"\n", b"\n\n", 1), "1 empty row left out"),
    "a row of blanks": (GOOD + b" ,  " + b"," * 18 + b"\n", "1 empty row left out"),
    "other order": (csv_of(dict(reversed(ROW.items()))).encode(), "another order"),
    "mark of old systems": (GOOD + b"\x1a", "U+001A"),
    "CR CR LF": (GOOD.replace(b"\n", b"\r\r\n"), "doubled CR"),
}  # fmt: skip


@pytest.mark.parametrize("case", HARMLESS)
def test_what_is_harmless_is_read_with_one_note(case: str, path: Path) -> None:
    content, words = HARMLESS[case]
    path.write_bytes(content)
    report = check(path)
    assert report.ok, report
    assert report.contributed["trade"] == [ROW]
    (note,) = [note for note in report.notes if note.startswith(f"{path}:")]
    assert words in note


@pytest.mark.parametrize("case", ["sep line", "title", "empty lines between", "byte order mark"])
def test_lines_are_counted_as_an_editor_counts_them(case: str, path: Path) -> None:
    path.write_bytes(HARMLESS[case][0].replace(b",turnover,", b",turnvr,"))
    lines = path.read_text(encoding="utf-8").splitlines()
    assert "turnvr" in lines[(only(check(path)).line or 0) - 1]


def test_crlf_is_no_oddity(path: Path) -> None:
    path.write_bytes(GOOD.replace(b"\n", b"\r\n"))
    assert not check(path).notes[:-1]


NOT_ROWS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "the file is empty"),
    "blank lines": (b"\n\n\n", "the file is empty"),
    "header only": (GOOD.splitlines()[0] + b"\n", "the table has no rows"),
    "UTF-16": (csv_of(ROW).encode("utf-16"), "UTF-16 text: save it as CSV UTF-8"),
    "UTF-32": (csv_of(ROW).encode("utf-32"), "UTF-32 text: save it as CSV UTF-8"),
    "UTF-32 LE without a mark": (csv_of(ROW).encode("utf-32-le"), "UTF-32 without a mark"),
    "NUL at the end": (GOOD + b"\0" * 512, "ends in NUL bytes (512), as after a crash"),
    "header below rows": (
        b"".join(GOOD.splitlines(keepends=True)[n] for n in (1, 0, 1)), "a line above the header"
    ),
    "UTF-16 LE without a mark": (csv_of(ROW).encode("utf-16-le"), "UTF-16 without a mark"),
    "UTF-16 BE without a mark": (csv_of(ROW).encode("utf-16-be"), "UTF-16 without a mark"),
    "latin-1": (csv_of(ROW).encode("latin-1"), "is not UTF-8: save it as CSV UTF-8"),
    "cp1251": (GOOD.replace("dólares".encode(), "долларов".encode("cp1251")), "is not UTF-8"),
    "gzip": (gzip.compress(GOOD), "gzip archive: unpack it"),
    "Parquet": (b"PAR1" + GOOD, "a Parquet file: name it .parquet"),
    "zip": (b"PK\x03\x04" + GOOD, "zip archive: unpack it"),
    "xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 900, "old Excel workbook (.xls)"),
    "web page": (b"\n<!DOCTYPE html>\n<html><body>Sign in</body></html>", "a web page (HTML)"),
    "table of a web page": (b"<table><tr><td>1</td></tr></table>", "a web page (HTML)"),
    "XML": (b"<?xml version='1.0'?><a/>", "XML: save the table as CSV"),
    "JSON": (b'[{"trade_id": "a"}]', "JSON: save the table as CSV"),
    "PDF": (b"%PDF-1.7", "a PDF file"),
    "Git LFS": (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "`git lfs pull`"),
    "CR alone": (GOOD.replace(b"\n", b"\r"), "the lines end in CR alone"),
    "doubled header": (GOOD.replace(b"trade_id,", b"reporter,", 1), "appears 2 times"),
    "misspelt header": (GOOD.replace(b"qualifier", b"qualifer", 1), "did you mean 'qualifier'"),
    "20,000 columns": (b",".join([b"x"] * 20_000) + b"\n" + b",".join([b"1"] * 20_000), "20,000"),
    "index of pandas": (b"," + GOOD.replace(b"\nby-", b"\n0,by-"), "index of a data frame"),
    "named index": (b"Unnamed: 0," + GOOD.replace(b"\nby-", b"\n0,by-"), "index=False"),
    "index of R": (b'"",' + GOOD.replace(b"\nby-", b'\n"1",by-'), "row.names = FALSE"),
    "other table": (csv_of(released("places", "by")).encode(), "rows of table places"),
    "a whole number of pandas": (GOOD.replace(b",63,", b",63.0,"), "write 63"),
    "a comma more": (
        f"{HEAD}\n{line_of(ROW)},\n".encode(),
        f"the row has {len(HEADER) + 1} cells, expected {len(HEADER)}",
    ),
    "unclosed quote": (GOOD[:-1] + b'"x\n', "opened in this row and not closed"),
    "backslash quotes": (GOOD[:-1] + b'"he said \\"x\\""\n', "text follows a closing quote"),
    "after a quote": (GOOD[:-1] + b'"x"y\n', "text follows a closing quote"),
    "quote inside": (GOOD[:-1] + b'he said "x"\n', "a quote in a cell without quotes around"),
    "blank before a quote": (GOOD[:-1] + b' "x"\n', "a quote in a cell without quotes around"),
    "ten million characters": (GOOD.replace(b"total", b"x" * 10_000_000), "check the quotes"),
    "quoted many lines": (GOOD.replace(b"total", b'"' + b"xxxxxxxxx\n" * 20_000 + b'"'), "quotes"),
}  # fmt: skip


@pytest.mark.parametrize("case", NOT_ROWS)
def test_what_cannot_be_read_gets_one_message_with_cause_and_remedy(
    case: str, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content, words = NOT_ROWS[case]
    path.write_bytes(content)
    found = check(path).problems
    assert any(words in problem.message for problem in found), found
    if case != "doubled header":
        assert len(found) == 1, found
    assert cli.main(["validate", "trade", str(path)]) == 1
    captured = capsys.readouterr()
    assert "Traceback" not in captured.out + captured.err
    assert len(captured.out) < 3000


def test_an_opendocument_table_is_named(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert "(.ods): save it as .xlsx" in only(check(path)).message


CELLS: dict[str, tuple[str, str, str]] = {
    "decimal comma": ("value", "31,9", "write 31.9"),
    "Spanish": ("value", "1.092.500,5", "write 1092500.5"),
    "blanks": ("value", "1 092 500", "write 1092500"),
    "English": ("value", "1,092,500.5", "write 1092500.5"),
    "exponent": ("value", "1.0925E+09", "write 1092500000"),
    "exponent of a program in Spanish": ("value", "1,5e-3", "write 0.0015"),
    "per cent": ("value", "12,5 %", "write 12.5"),
    "empty code": ("basis", "", "choose one of: body, context"),
    "a period that ends first": ("period", "2021/2020", "ends before it starts"),
    "endless exponent": ("value", "1e400", "is not a number"),
    "whole number with a decimal": ("footnote", "98.0", "write 98"),
    "whole number with a decimal comma": ("footnote", "98,0", "write 98"),
    "page with its word": ("page", "p. 35", "write 35"),
    "page and footnote": ("page", "35-36", "a whole number, digits only"),
    "full-width digits": ("page", "\uff16\uff13", "U+FF16, FULLWIDTH DIGIT SIX"),
    "digits of India": ("note", "page \u0969", "U+0969, DEVANAGARI DIGIT THREE"),
    "infinite": ("value", "inf", "is not a number"),
    "underscore": ("value", "55_500_000", "is not a number"),
    "Arabic digits": ("page", "\u0666\u0663", "U+0666, ARABIC-INDIC DIGIT SIX"),
    "German day": ("period_start", "01.02.2021", "write 2021-02-01"),
    "day with slashes": ("period_start", "01/02/2021", "write 2021-02-01 or 2021-01-02"),
    "day after the twelfth": ("period_start", "13/02/2021", "write 2021-02-13"),
    "day with a time": ("period_start", "2021-01-01 00:00:00", "write 2021-01-01"),
    "serial number": ("period_start", "44197", "the day 2021-01-01"),
    "31 February": ("period_start", "2021-02-31", "is no day of the calendar"),
    "year 0": ("period_start", "0000-01-01", "is no day of the calendar"),
    "period": ("period", "01.02.2021", "is no period"),
    "no such day as a period": ("period", "2019-02-30", "no such year, month or day"),
    "key of a title": ("trade_id", "Vitebsk, 2021", "write 'vitebsk-2021'"),
    "beginning of a code": ("flow", "turn", "did you mean 'turnover'"),
    "year 0 as a period": ("period", "0000", "is not in the calendar"),
    "formula": ("note", "=cmd|' /C calc'!A0", "spreadsheet formula"),
    "formula of a number": ("value", "=1+1", "type what it shows"),
}  # fmt: skip


@pytest.mark.parametrize("case", CELLS)
def test_a_cell_in_another_form_gets_the_right_one(case: str, path: Path) -> None:
    column, cell, words = CELLS[case]
    problem = next(p for p in check(put(path, ROW | {column: cell})).problems if p.column == column)
    assert words in problem.message
    assert (problem.value or "") == cell
    assert cell == "" or repr(cell) not in problem.message  # the value is shown before it


def test_a_decimal_comma_without_quotes_is_one_problem(path: Path) -> None:
    path.write_text(f"{HEAD}\n{line_of(ROW).replace('55500000', '55,5')}\n", encoding="utf-8")
    assert "put quotes around a cell that contains a comma" in only(check(path)).message


def test_the_advice_on_a_row_too_wide_names_what_separates_its_cells(path: Path) -> None:
    text = csv_of(ROW, delimiter=";").replace("casi 55,5", "casi; 55,5")
    path.write_text(text, encoding="utf-8")
    message = only(check(path)).message
    assert message.endswith("put quotes around a cell that contains a semicolon")


def test_every_broken_row_is_reported_and_the_others_are_read(path: Path) -> None:
    rows = [ROW | {"trade_id": f"row-{n}"} for n in range(6)]
    lines = csv_of(*rows).splitlines()
    lines[2] += '"x'
    lines[4] = lines[4].replace("row-3,", 'row-3,"by" x,')
    lines[5] = "too,short"
    lines[6] = lines[6].replace("total", "totl")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert places(check(path)) == [
        (3, None, "csv"), (5, None, "csv"), (6, None, "row-width"), (7, "product", "foreign-key"),
    ]  # fmt: skip


def test_every_problem_is_reported_once_at_its_cell(path: Path) -> None:
    bad = ROW | {
        "reporter": "by-vitebsk", "flow": "trade", "value": "55,5", "page": "0", "note": " x",
        "period": "2021-13", "footnote": "118",
    }  # fmt: skip
    assert places(check(put(path, bad, ROW, ROW))) == [
        (2, "reporter", "foreign-key"), (2, "flow", "code"), (2, "value", "type"),
        (2, "period", "pattern"), (2, "page", "range"), (2, "footnote", "range"),
        (2, "note", "whitespace"), (3, "trade_id", "unique"), (4, "trade_id", "unique"),
    ]  # fmt: skip


def test_a_file_that_is_no_table_at_all_gets_one_message(path: Path) -> None:
    path.write_bytes(HEAD.encode() + b"\n" + b"a,b\n" * 20_000)
    assert (
        f"more than {records.MOST_RAGGED:,} rows have not {len(HEADER)} cells"
        in only(check(path)).message
    )


def test_a_missing_header_is_one_problem_whatever_the_rows_contain(path: Path) -> None:
    path.write_bytes(GOOD.split(b"\n", 1)[1])
    problem = only(check(path))
    assert (problem.line, problem.rule) == (1, "header")
    assert problem.message.startswith("the header of trade is missing; the columns are: trade_id")


@pytest.mark.parametrize("mark", ['"', "x", " "])
def test_what_cannot_separate_cells_is_not_taken_for_a_separator(mark: str, path: Path) -> None:
    path.write_bytes(f"sep={mark}\n".encode() + GOOD)
    assert [p.rule for p in check(path).problems] in ([], ["csv"])


def test_too_many_problems_are_not_all_listed(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PROBLEMS", Limit(50, "problems", "", ""))
    report = check(put(path, *[ROW | {"flow": "x", "page": "0"}] * 100))
    assert len(report.problems) == 51
    assert any("more than 50 problems" in problem.message for problem in report.problems)


def test_a_long_cell_is_cut_where_it_is_shown(path: Path) -> None:
    longest = limits.CELL_LENGTH.most - 1
    report = check(put(path, ROW | {"trade_id": "x" * longest, "note": "y" * 4001}))
    assert places(report) == [(2, "trade_id", "cell-length"), (2, "note", "cell-length")]
    assert len(str(report.to_json())) < 2000


def test_hints_are_computed_for_a_bounded_number_of_cells(path: Path) -> None:
    rows = [ROW | {"trade_id": f"r-{n}", "product": f"no-{n}", "flow": f"x{n}"} for n in range(999)]
    report = check(put(path, *rows))
    assert len(report.problems) == 2 * 999
    assert "`bykz-data show products` lists the keys" in report.problems[-1].message


def test_many_rows_are_read_like_few(path: Path) -> None:
    rows = [ROW | {"trade_id": f"made-up-{n}"} for n in range(5000)]
    rows[4000]["flow"] = "exprt"
    rows[4999]["trade_id"] = "made-up-7"
    assert places(check(put(path, *rows))) == [(4002, "flow", "code"), (5001, "trade_id", "unique")]


def test_quotes_and_commas_in_cells_are_fine(path: Path) -> None:
    rows = [
        ROW | {"trade_id": f"row-{n}", "note": note}
        for n, note in enumerate(['says "so"', '"', "comma, inside", 'a "b", "c"', '""'])
    ]
    report = check(put(path, *rows))
    assert report.ok, report
    assert report.contributed["trade"] == rows


def test_standard_csv_of_the_module_reads_the_same(path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(csv_of(ROW, ROW | {"trade_id": "b", "note": 'q"q'}))))
    assert check(put(path, *rows)).contributed["trade"] == rows


ONE_CAUSE = {
    "capitals": (HEAD.upper() + "\n" + line_of(ROW) + "\n", "small letters"),
    "labels": (HEAD.replace("_", " ").title() + "\n" + line_of(ROW) + "\n", "small letters"),
    "blanks": (HEAD.replace(",", ", ") + "\n" + line_of(ROW) + "\n", "without blanks"),
    "lines in quotes": (f'"{HEAD}"\n', "quotes around whole lines"),
    "rows in quotes": (HEAD + '\n"a,b"' * 9 + "\n", "quotes around whole lines"),
    "note below": (f"{HEAD}\n{line_of(ROW)}\nSource: the book{',' * 26}\n", "one cell only"),
    "most of another table": (
        csv_of({k: v for k, v in shipped()["product_trade"][0].items() if k != "page"}),
        "these are rows of table product_trade",
    ),
    "few columns": ("trade_id,note\na,b\n", f"{len(HEADER) - 11} more columns are missing"),
    "names of rows": (HEAD + f"\n1,{line_of(ROW)}" * 9 + "\n", "names of rows"),
}


@pytest.mark.parametrize("case", ONE_CAUSE)
def test_one_cause_is_one_problem(case: str, path: Path) -> None:
    content, words = ONE_CAUSE[case]
    path.write_text(content, encoding="utf-8")
    assert words in only(check(path)).message


def test_a_web_page_named_parquet_is_called_a_web_page(tmp_path: Path) -> None:
    (tmp_path / "rows.parquet").write_bytes(b"<!DOCTYPE html><html></html>")
    assert "is no Parquet file but a web page" in only(check(tmp_path / "rows.parquet")).message
