"""Contributions: one command says everything that is wrong, and what to do."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import bykz_data
from bykz_data import cli, load_trade, validate
from bykz_data.catalog import schema, table_names
from bykz_data.contribution import checking, reading

HEADER = [field["name"] for field in schema("trade")["fields"]]
ROW = {
    "trade_id": "by-vitebsk-region-kz-turnover-2021",
    "reporter": "by-vitebsk-region",
    "organization": "",
    "partner": "kz",
    "flow": "turnover",
    "product": "total",
    "measure": "value",
    "growth_form": "",
    "value": "55500000",
    "unit": "USD",
    "qualifier": "almost",
    "relative_to": "",
    "period": "2021",
    "period_start": "2021-01-01",
    "period_end": "2021-12-31",
    "base_period": "",
    "page": "63",
    "footnote": "106",
    "as_printed": "casi 55,5 millones de dólares",
    "note": "",
}


def text_of(*rows: dict[str, str], header: list[str] | None = None) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, header or HEADER, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "rows.csv"
    path.write_text(text_of(ROW), encoding="utf-8")
    return path


def found(path: Path | str, table: str = "trade") -> list[tuple[int | None, str | None, str]]:
    return [(i.line, i.column, i.rule) for i in validate(path, table).problems]


# --- the way of a contribution ---------------------------------------------------------


def test_a_clean_row_is_valid_and_said_to_be_new(file: Path) -> None:
    report = validate(file, "trade")
    assert report.ok
    assert (report.added, report.changed, report.unchanged) == (1, 0, 0)
    assert report.changes[0].key == ROW["trade_id"]
    assert "+ trade by-vitebsk-region-kz-turnover-2021" in report.to_text()
    report.raise_for_issues()
    assert len(report.valid) == 1
    assert report.invalid.empty


def test_a_correction_shows_old_and_new_value(tmp_path: Path) -> None:
    frame = load_trade("arrow").to_pylist()
    row = next(r for r in frame if r["trade_id"] == "by-kz-turnover-2020")
    row = {k: "" if v is None else str(v) for k, v in row.items()}
    row |= {"value": "848900000", "as_printed": "848,9 millones de dólares"}
    path = tmp_path / "fix.csv"
    path.write_text(text_of(row), encoding="utf-8")
    report = validate(path, "trade")
    assert report.ok, report
    assert (report.added, report.changed, report.unchanged) == (0, 2, 0)
    assert report.changes[0].cells["value"] == ("847900000", "848900000")
    assert "~ trade by-kz-turnover-2020: value '847900000' -> '848900000'" in report.to_text()


@pytest.mark.parametrize("name", table_names())
def test_every_shipped_table_and_every_template_is_valid(name: str, tmp_path: Path) -> None:
    if name in ("trade_panel", "contradictions"):
        return  # computed, not contributed; their rows are checked by the build
    report = validate(bykz_data.load(name), name)  # type: ignore[call-overload]
    assert report.ok, report
    assert report.changes == []
    template = tmp_path / f"{name}.csv"
    assert cli.main(["template", name, "--output", str(template)]) == 0
    assert cli.main(["validate", name, str(template)]) == 0
    with (tmp_path / f"{name}-codes.csv").open(encoding="utf-8", newline="") as codes:
        listed = {row["column"] for row in csv.DictReader(codes)}
    assert listed == {f["name"] for f in schema(name)["fields"] if "categories" in f}


def test_validate_and_apply_in_a_clone(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(root / "data", tmp_path / "data")
    shutil.copy(root / "datapackage.json", tmp_path)
    monkeypatch.chdir(tmp_path)
    agreement = {f["name"]: "" for f in schema("agreements")["fields"]} | {
        "agreement_id": "vitebsk-astana-memorandum-2016",
        "name": "Memorandum of Vitebsk and Astana",
        "kind": "memorandum",
        "status": "signed",
        "date": "2016",
        "date_start": "2016-01-01",
        "date_end": "2016-12-31",
        "page": "54",
        "as_printed": "documentos sobre cooperación",
    }
    Path("rows.csv").write_text(text_of(ROW), encoding="utf-8")
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "trade.csv").write_text(text_of(ROW), encoding="utf-8")
    (folder / "agreements.csv").write_text(
        text_of(agreement, header=list(agreement)), encoding="utf-8"
    )
    party = {f["name"]: "" for f in schema("agreement_parties")["fields"]} | {
        "party_id": "vitebsk-astana-memorandum-2016-kz-astana",
        "agreement": "vitebsk-astana-memorandum-2016",
        "place": "kz-astana",
        "role": "party",
        "page": "54",
        "as_printed": "documentos sobre cooperación",
    }
    parties = folder / "agreement_parties.csv"
    parties.write_text(text_of(party | {"place": "kz-astan"}, header=list(party)), "utf-8")
    before = {path: path.read_bytes() for path in Path("data").rglob("*.csv")}
    assert cli.main(["validate", str(folder), "--apply"]) == 1
    out = capsys.readouterr().out
    assert "agreement_parties.csv, line 2, column place: 'kz-astan' is no place_id" in out
    assert "did you mean 'kz-astana'?" in out
    assert {path: path.read_bytes() for path in Path("data").rglob("*.csv")} == before
    parties.write_text(text_of(party, header=list(party)), encoding="utf-8")
    assert cli.main(["validate", str(folder), "--apply"]) == 0
    captured = capsys.readouterr()
    assert "3 rows added" in captured.out
    assert "written: data/trade.csv" in captured.err
    assert "python -m tools.build" in captured.err
    for name, key in (("trade", ROW["trade_id"]), ("agreements", agreement["agreement_id"])):
        with Path(f"data/{name}.csv").open(encoding="utf-8", newline="") as data:
            keys = [row[0] for row in csv.reader(data)][1:]
        assert keys == sorted(keys)
        assert keys.count(key) == 1
        assert len(keys) == before[Path(f"data/{name}.csv")].decode().count("\n")
    assert not [path for path in Path("data").iterdir() if path.suffix == ".tmp"]
    assert cli.main(["validate", "trade", "rows.csv", "--apply"]) == 0
    assert "written" not in capsys.readouterr().err


# --- forms of input and output ---------------------------------------------------------


def test_frames_of_every_library_are_checked_alike() -> None:
    frame = load_trade()
    frame.loc[3, "page"] = 99
    frame["flow"] = frame["flow"].astype(str)
    frame.loc[5, "flow"] = "exprt"
    wanted = [(4, "page", "range"), (6, "flow", "code")]
    arrow = pa.Table.from_pandas(frame, preserve_index=False)
    for data in (frame, arrow, pl.from_arrow(arrow)):
        report = validate(data, "trade")
        assert [(i.line, i.column, i.rule) for i in report.problems] == wanted
        assert len(report.invalid) == 2
        assert len(report.valid) == len(frame) - 2


def test_parquet_and_xlsx_are_checked_like_csv(tmp_path: Path) -> None:
    table = load_trade("arrow")
    parquet = tmp_path / "rows.parquet"
    pq.write_table(table, parquet)
    assert validate(parquet, "trade").unchanged == table.num_rows
    sheet = tmp_path / "rows.xlsx"
    assert cli.main(["template", "trade", "--format", "xlsx", "--output", str(sheet)]) == 0
    assert validate(sheet, "trade").unchanged == 1
    book = openpyxl.load_workbook(sheet)
    page = book["trade"]
    assert page.data_validations.count > 3
    page.append([None] * len(HEADER))
    column = HEADER.index("value") + 1
    page.cell(2, column).value = "=1+1"
    page.cell(2, HEADER.index("period_start") + 1).value = pd.Timestamp("2021-01-01")
    book.save(sheet)
    assert found(sheet) == [(2, "value", "type")]


def test_standard_input_and_json(file: Path) -> None:
    text = file.read_text(encoding="utf-8").replace("turnover,total", "turnvr,total")
    result = subprocess.run(
        [sys.executable, "-m", "bykz_data.cli", "validate", "trade", "-", "--format", "json"],
        input=text.encode(),
        capture_output=True,
        check=False,
    )
    assert result.returncode == 1
    content = json.loads(result.stdout)
    assert content["valid"] is False
    assert content["issues"] == [
        {
            "table": "trade",
            "line": 2,
            "column": "flow",
            "key": ROW["trade_id"],
            "value": "turnvr",
            "rule": "code",
            "message": "is no code of this column; did you mean 'turnover'?",
        }
    ]


def test_github_annotations_are_escaped(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(text_of(ROW | {"flow": "a%\nb"}), encoding="utf-8")
    assert cli.main(["validate", "trade", str(path), "--format", "github"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("::error file=rows.csv,line=2,title=trade by-vitebsk")
    assert "a%25" in lines[0]


def test_the_report_reads_well_everywhere(file: Path) -> None:
    file.write_text(text_of(ROW | {"page": "99", "flow": "x<y"}), encoding="utf-8")
    report = validate(file, "trade")
    assert "2 problems in 1 line" in repr(report)
    assert "x&lt;y" in report._repr_html_()
    assert list(report.issues["column"]) == ["flow", "page"]
    assert str(report.issues["line"].dtype) == "Int64"
    with pytest.raises(ValueError, match="2 problems in 1 line"):
        report.raise_for_issues()


def test_lines_are_physical_lines(tmp_path: Path) -> None:
    rows = [ROW | {"trade_id": f"row-{n}", "note": "two\nlines" if n < 3 else ""} for n in range(5)]
    rows[4]["page"] = "1"
    path = tmp_path / "rows.csv"
    path.write_text(text_of(*rows), encoding="utf-8")
    assert found(path) == [(9, "page", "range")]
    lines = text_of(*[row | {"note": ""} for row in rows]).splitlines()
    lines.insert(2, "too,short")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert found(path) == [(3, None, "row-width"), (7, "page", "range")]


def test_every_problem_is_reported_once_with_its_cell(tmp_path: Path) -> None:
    bad = ROW | {
        "reporter": "by-vitebsk", "flow": "trade", "value": "55,5", "page": "0", "note": " x",
        "period": "2021-13", "footnote": "118",
    }  # fmt: skip
    path = tmp_path / "rows.csv"
    path.write_text(text_of(bad, ROW, ROW), encoding="utf-8")
    assert found(path) == [
        (2, "reporter", "foreign-key"),
        (2, "flow", "code"),
        (2, "value", "type"),
        (2, "period", "pattern"),
        (2, "page", "range"),
        (2, "footnote", "range"),
        (2, "note", "whitespace"),
        (3, "trade_id", "unique"),
        (4, "trade_id", "unique"),
    ]


# --- hostile and broken input ----------------------------------------------------------

GOOD = text_of(ROW).encode()
HOSTILE: dict[str, tuple[bytes, str]] = {
    "UTF-16": (text_of(ROW).encode("utf-16"), "UTF-16"),
    "latin-1": (text_of(ROW).encode("latin-1"), "is not UTF-8"),
    "cp1251": (GOOD.replace("dólares".encode(), "долларов".encode("cp1251")), "is not UTF-8"),
    "NUL": (GOOD.replace(b"total", b"to\x00tal"), "control character U+0000"),
    "escape": (GOOD.replace(b"total", b"to\x1btal"), "control character U+001B"),
    "empty": (b"", "the file is empty"),
    "blank lines": (b"\n\n\n", "the file is empty"),
    "header only": (GOOD.splitlines()[0] + b"\n", "the table has no rows"),
    "semicolons": (GOOD.replace(b",", b";"), "separated by semicolons"),
    "tabs": (GOOD.replace(b",", b"\t"), "separated by tabs"),
    "doubled header": (GOOD.replace(b"trade_id,", b"reporter,", 1), "stands 2 times"),
    "misspelt header": (GOOD.replace(b"qualifier", b"qualifer", 1), "did you mean 'qualifier'"),
    "20,000 columns": (b",".join([b"x"] * 20_000) + b"\n" + b",".join([b"1"] * 20_000), "20,000"),
    "unclosed quote": (GOOD.replace(b"USD", b'"USD'), "check the quotes"),
    "ten million characters": (GOOD.replace(b"total", b"x" * 10_000_000), "check the quotes"),
    "quoted ten million": (GOOD.replace(b"total", b'"' + b"x\n" * 5_000_000 + b'"'), "quotes"),
    "gzip": (gzip.compress(GOOD * 1000), "gzip archive"),
    "Parquet as CSV": (b"PAR1" + GOOD, "a Parquet file"),
    "zip as CSV": (b"PK\x03\x04" + GOOD, "zip archive"),
    "formula": (GOOD[:-1] + b"=cmd|' /C calc'!A0\n", "spreadsheet formula"),
    "1e400": (GOOD.replace(b"55500000", b"1e400"), "is not a number"),
    "NaN": (GOOD.replace(b"55500000", b"NaN"), "is not a number"),
    "inf": (GOOD.replace(b"55500000", b"inf"), "is not a number"),
    "underscore": (GOOD.replace(b"55500000", b"55_500_000"), "is not a number"),
    "Arabic digits": (GOOD.replace(b",63,", ",٦٣,".encode()), "a whole number"),
    "31 February": (GOOD.replace(b"2021-01-01", b"2021-02-31"), "no day of the calendar"),
    "dotted date": (GOOD.replace(b"2021-01-01", b"01.03.2021"), "YYYY-MM-DD"),
}  # fmt: skip


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_input_gets_one_clear_message_and_no_traceback(
    case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content, words = HOSTILE[case]
    path = tmp_path / "rows.csv"
    path.write_bytes(content)
    start = time.monotonic()
    report = validate(path, "trade")
    assert time.monotonic() - start < 5
    assert not report.ok
    assert words in str(report), report
    if case not in ("doubled header", "dotted date", "31 February"):
        assert len(report.problems) == 1, report
    assert cli.main(["validate", "trade", str(path)]) == 1
    captured = capsys.readouterr()
    assert "Traceback" not in captured.out + captured.err
    assert max(map(len, captured.out.splitlines())) < 2000


def test_a_byte_order_mark_is_no_problem(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + GOOD)
    assert validate(file, "trade").ok
    file.write_bytes(GOOD.replace(b"\n", b"\r\n"))
    assert validate(file, "trade").ok


@pytest.mark.parametrize("content", [b"PAR1", b"", b"PAR1" + b"x" * 1000 + b"PAR1", GOOD])
@pytest.mark.parametrize("ending", ["parquet", "xlsx"])
def test_broken_parquet_and_xlsx_are_told(content: bytes, ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"rows.{ending}"
    path.write_bytes(content)
    report = validate(path, "trade")
    assert len(report.problems) == 1
    assert "can be read" in report.problems[0].message


def test_truncated_and_oversized_parquet_is_told(tmp_path: Path) -> None:
    path = tmp_path / "rows.parquet"
    pq.write_table(load_trade("arrow"), path)
    path.write_bytes(path.read_bytes()[:-100])
    assert "can be read" in str(validate(path, "trade"))
    bomb = pa.table({name: pa.array(["x" * 1000]).take([0] * 40_000) for name in HEADER})
    pq.write_table(bomb, path, compression="zstd", use_dictionary=False)
    assert path.stat().st_size < 5_000_000
    assert "unpacks to" in str(validate(path, "trade"))


def test_links_folders_and_missing_files_are_told(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(file)
    assert "is a symbolic link" in str(validate(link, "trade"))
    assert "there is no such file" in str(validate(tmp_path / "none.csv", "trade"))
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(bykz_data.BykzDataError, match="holds no file named after a table"):
        validate(empty)
    with pytest.raises(bykz_data.BykzDataError, match="name the table"):
        validate(file)
    with pytest.raises(bykz_data.UnknownNameError, match="did you mean 'trade'"):
        validate(file, "trad")
    with pytest.raises(bykz_data.BykzDataError, match="cannot check a int"):
        validate(3, "trade")


@pytest.mark.parametrize(
    "words", [["validate", "trad", "x.csv"], ["validate", "trade"], ["template", "trad"]]
)
def test_wrong_words_exit_with_2_and_one_sentence(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(words) == 2
    error = capsys.readouterr().err
    assert len(error.splitlines()) == 1


def test_the_check_imports_neither_pandera_nor_frictionless(file: Path) -> None:
    code = (
        "import sys, bykz_data.cli\n"
        f"bykz_data.cli.main(['validate', 'trade', {str(file)!r}])\n"
        "print(*({'pandera', 'frictionless'} & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert result.stdout.splitlines()[-1] == ""
    assert os.path.lexists(file)


# --- large files -----------------------------------------------------------------------


def _many_rows(rows: int) -> list[dict[str, str]]:
    notes = ["", 'says "so"', "one line\nand another", "comma, inside"]
    return [ROW | {"trade_id": f"made-up-{n}", "note": notes[n % len(notes)]} for n in range(rows)]


def _with_errors(rows: list[dict[str, str]]) -> str:
    rows[3]["flow"] = "exprt"
    rows[40]["value"] = "1.092,5"
    rows[77]["page"] = "99"
    rows[120]["trade_id"] = rows[5]["trade_id"]  # in another block
    rows[121]["trade_id"] = rows[120]["trade_id"]
    rows[122]["product"] = "no-such-product"
    rows[199]["qualifier"] = "exact"
    text = text_of(*rows)
    ragged = "made-up-60,by\n"
    return text.replace("made-up-60,", ragged + "made-up-60,", 1)


@pytest.mark.parametrize("block", [700, 1000, 4096, 1 << 20])
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_a_large_file_is_checked_in_blocks_like_a_small_one(
    block: int, line_break: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "rows.csv"
    clean, wrong = text_of(*_many_rows(200)), _with_errors(_many_rows(200))
    for text in (clean, wrong, "\ufeff" + wrong):
        file.write_bytes(text.replace("\n", line_break).encode())
        whole = validate(file, "trade")
        with monkeypatch.context() as patch:
            patch.setattr(reading, "BLOCK", block)
            parts = validate(file, "trade")
            assert parts.summary() == whole.summary()
            assert {(i.line, i.column, i.rule) for i in parts.problems} == {
                (i.line, i.column, i.rule) for i in whole.problems
            }
            assert (parts.added, parts.changed) == (whole.added, whole.changed)
            assert parts.invalid.equals(whole.invalid)
    lines = wrong.splitlines()
    for issue in whole.problems:
        if issue.value and issue.line and issue.rule not in ("unique", "row-width"):
            assert issue.value in lines[issue.line - 1]


@pytest.mark.parametrize(
    ("damage", "rule"), [('"never closed', "csv"), ("\x00", "encoding"), ("\udcff", "encoding")]
)
def test_damage_deep_in_a_large_file_is_told_with_its_line(
    damage: str, rule: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "BLOCK", 1000)
    rows = [ROW | {"trade_id": f"made-up-{n}"} for n in range(200)]
    text = text_of(*rows).replace("made-up-150,", f"{damage}made-up-150,", 1)
    file = tmp_path / "rows.csv"
    file.write_bytes(text.encode(errors="surrogateescape"))
    (problem,) = validate(file, "trade").problems
    assert (problem.rule, problem.line) == (rule, 152)


@pytest.mark.parametrize("cell", ["x" * 300_000, '"' + "x\n" * 150_000])
def test_a_line_longer_than_a_block_gets_one_message(
    cell: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "BLOCK", 1000)
    file = tmp_path / "rows.csv"
    file.write_text(text_of(ROW) + cell, encoding="utf-8")
    (problem,) = validate(file, "trade").problems
    assert problem.rule in ("cell-length", "csv")
    assert problem.line == 3


# --- hostile files of other forms ------------------------------------------------------


def one_message(path: Path) -> str:
    (problem,) = validate(path, "trade").problems
    return problem.message


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"a,b\n" * 20_000, "more than 10,000 rows have not 20 cells"),
        (b"\n" * 30_000, "more than 10,000 lines are empty"),
    ],
)
def test_a_file_that_is_no_table_at_all_gets_one_message(
    content: bytes, words: str, tmp_path: Path
) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(GOOD.partition(b"\n")[0] + b"\n" + content)
    assert words in one_message(path)


def test_lines_that_end_in_cr_alone_are_told(file: Path) -> None:
    file.write_bytes(GOOD.replace(b"\n", b"\r"))
    assert "the lines end in CR alone" in one_message(file)


def test_too_many_problems_are_not_all_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "MOST_TOLD", 50)
    path = tmp_path / "rows.csv"
    path.write_text(text_of(*[ROW | {"flow": "x", "page": "0"}] * 100), encoding="utf-8")
    for block in (reading.BLOCK, 12_000):
        monkeypatch.setattr(reading, "BLOCK", block)
        report = validate(path, "trade")
        assert 50 < len(report.problems) < 120
        assert "problems, of which these are listed" in report.problems[0].message


@pytest.mark.parametrize("block", [reading.BLOCK, 100])
def test_an_unreadable_file_is_told(
    block: int, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_words: Any, **_named: Any) -> None:  # noqa: ANN401
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(reading, "BLOCK", block)
    monkeypatch.setattr(Path, "open", refused)
    monkeypatch.setattr(Path, "read_bytes", refused)
    assert one_message(file) == "cannot be read: Permission denied"


@pytest.mark.parametrize("name", ["a\nb\x1b.csv", os.fsdecode(b"r\xff.csv")])
def test_odd_file_names_are_shown_on_one_line(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(text_of(ROW | {"flow": "exprt"}), encoding="utf-8")
    for form in ("text", "json", "github"):
        words = ["-m", "bykz_data.cli", "validate", "trade", str(path), "--format", form]
        result = subprocess.run([sys.executable, *words], capture_output=True, check=False)
        assert result.returncode == 1, result.stderr
        assert result.stderr == b""
        assert b"\x1b" not in result.stdout
    assert len(validate(path, "trade").problems[0].file.splitlines()) == 1


def test_a_fifo_is_not_waited_for(tmp_path: Path) -> None:
    for ending in ("csv", "parquet", "xlsx"):
        path = tmp_path / f"rows.{ending}"
        os.mkfifo(path)
        assert one_message(path) == "is no regular file"
    assert one_message(Path("/dev/zero")) == "is no regular file"
    assert one_message(tmp_path).startswith("is a folder: leave the table out")


def _parquet(path: Path, **columns: pa.Array) -> Path:
    rows = max(map(len, columns.values()))
    own = {name: pa.array([ROW[name] or None] * rows, pa.string()) for name in HEADER}
    pq.write_table(pa.table(own | columns), path, compression="zstd")
    return path


def test_parquet_that_unpacks_to_gigabytes_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "rows.parquet"
    indices = pa.array([0], pa.int32()).take(pa.array([0] * 600_000))
    long = pa.DictionaryArray.from_arrays(indices, pa.array(["x" * 1000]))
    _parquet(path, note=long)
    with pq.ParquetFile(path) as file:
        told = file.metadata.row_group(0).total_byte_size
    assert told < reading.MOST_UNPACKED / 10
    assert "unpacks to more than" in one_message(path)
    pq.write_table(pa.table({name: pa.nulls(3_000_000, pa.string()) for name in HEADER}), path)
    assert one_message(path) == "has 3,000,000 rows: split it"


def test_odd_cells_of_parquet_are_told(tmp_path: Path) -> None:
    path = tmp_path / "rows.parquet"
    assert "U+0000" in one_message(_parquet(path, note=pa.array(["a\x00"])))
    buffers = [None, pa.py_buffer(b"\0\0\0\0\2\0\0\0"), pa.py_buffer(b"\xff\xfe")]
    bad = pa.Array.from_buffers(pa.string(), 1, buffers)
    assert "not UTF-8" in one_message(_parquet(path, note=bad))
    far = pa.array([2**30], pa.int32()).cast(pa.date32())
    assert "years 1 to 9999" in one_message(_parquet(path, period_start=far))
    assert "expected text" in one_message(_parquet(path, note=pa.array([["a"]])))
    assert "expected text" in one_message(_parquet(path, note=pa.array([b"a"])))
    frame = load_trade()
    frame.loc[5, "note"] = "bell\x07"
    (problem,) = validate(frame, "trade").problems
    assert (problem.line, problem.column, problem.rule) == (6, "note", "encoding")


def test_spreadsheet_rows_are_read_whatever_size_the_file_tells(tmp_path: Path) -> None:
    path = tmp_path / "rows.xlsx"
    book = openpyxl.Workbook()
    page = book.active
    page.append(HEADER)
    page.append([ROW[name] for name in HEADER])
    page.append([(ROW | {"trade_id": "other", "flow": "exprt"})[name] for name in HEADER])
    book.save(path)
    small = tmp_path / "small.xlsx"
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(small, "w") as made:
        for name in whole.namelist():
            content = whole.read(name).replace(b'ref="A1:T3"', b'ref="A1:T2"')
            made.writestr(name, content)
    assert found(small) == [(3, "flow", "code")]
    page.cell(60_000, 1).value = "far below"
    book.save(path)
    assert "empty rows stand before this one" in one_message(path)


def test_a_spreadsheet_that_unpacks_to_much_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "rows.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("xl/worksheets/sheet1.xml", b"<a>" * (reading.MOST_SHEET // 3 + 1))
    assert path.stat().st_size < 1_000_000
    assert "unpacks to" in one_message(path)
