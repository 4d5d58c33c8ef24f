"""Exit status, paths, forms of the report, streams, and the next step."""

from __future__ import annotations

import inspect
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import bykz_data
from bykz_data import ContributionError, cli, limits, validate
from tests.contribution.samples import ROW, check, csv_of, only, places, put, released

BAD = ROW | {"flow": "exprt"}
COMMAND = [sys.executable, "-m", "bykz_data"]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder, no clone, in which the process runs."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_exit_status_says_what_was_found(here: Path) -> None:
    put(here / "good.csv", ROW)
    put(here / "bad.csv", BAD)
    (here / "folder").mkdir()
    assert cli.main(["validate", "trade", "good.csv"]) == 0
    assert cli.main(["validate", "trade", "bad.csv"]) == 1


UNREADABLE: dict[str, tuple[list[str], str]] = {
    "missing": (["trade", "nofile.csv"], "there is no such file: nofile.csv"),
    "missing workbook": (["nofile.xlsx"], "there is no such file: nofile.xlsx"),
    "missing folder": (["nofolder"], "there is no such file or folder: nofolder"),
    "folder with a table": (["trade", "folder"], "leave the table out, `bykz-data validate "),
    "empty folder": (["folder"], "contains no file named after a table"),
    "file without a table": (["trade.csv"], "`bykz-data validate trade trade.csv`"),
    "table without a file": (["trade"], "name the file too, `bykz-data validate trade FILE`"),
    "arguments swapped": (["trade.csv", "trade"], "`bykz-data validate trade trade.csv`"),
    "input without a table": (["-"], "`bykz-data validate TABLE -`"),
    "zipped folder": (["mine.zip"], "unpack it, then check the folder"),
    "link": (["trade", "link.csv"], "is a symbolic link: give the file itself"),
    "pipe": (["trade", "pipe.csv"], "is no regular file"),
    "device": (["trade", "/dev/zero"], "is no regular file"),
    "no such table": (["trad", "trade.csv"], "did you mean 'trade'"),
    "computed": (["trade_panel", "trade.csv"], "correct those"),
    "name too long": (["trade", "x" * 300 + ".csv"], "cannot read"),
    "NUL in the name": (["trade", "a\0b.csv"], "cannot read"),
}  # fmt: skip


@pytest.mark.parametrize("case", UNREADABLE)
def test_what_cannot_be_checked_is_one_sentence_and_exit_2(
    case: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(here / "trade.csv", ROW)
    (here / "folder").mkdir()
    (here / "mine.zip").write_bytes(b"PK\x03\x04")
    (here / "link.csv").symlink_to(here / "trade.csv")
    os.mkfifo(here / "pipe.csv")
    words, message = UNREADABLE[case]
    assert cli.main(["validate", *words]) == 2
    captured = capsys.readouterr()
    assert message in captured.err
    assert len(captured.err.splitlines()) == 1
    assert captured.out == ""


def test_suggested_commands_work_when_typed(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(here / "trade.csv", ROW)
    assert cli.main(["validate", "trade.csv"]) == 2
    command = capsys.readouterr().err.split("`")[1].split()
    assert command[0] == "bykz-data"
    assert cli.main(command[1:]) == 0


def test_an_unreadable_file_is_exit_2(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(here / "trade.csv", ROW)

    def refused(*_words: object, **_named: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refused)
    with pytest.raises(ContributionError, match=r"cannot read trade\.csv: Permission denied"):
        validate("trade", "trade.csv")


@pytest.mark.parametrize(("row", "status"), [(ROW, 0), (BAD, 1)])
def test_a_closed_pipe_does_not_change_the_status(
    row: dict[str, str], status: int, here: Path
) -> None:
    put(here / "rows.csv", *[row | {"trade_id": f"r-{n}"} for n in range(3000)])
    read, write = os.pipe()
    os.close(read)
    words = [*COMMAND, "validate", "trade", "rows.csv"]
    result = subprocess.run(words, stdout=write, stderr=subprocess.PIPE, check=False)
    os.close(write)
    assert result.returncode == status
    assert b"Traceback" not in result.stderr


def test_paths_are_as_they_were_given(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "contrib" / "2026").mkdir(parents=True)
    put(here / "contrib" / "2026" / "trade.csv", BAD)
    for words in (["trade", "contrib/2026/trade.csv"], ["contrib/2026"]):
        assert cli.main(["validate", *words]) == 1
        assert "  contrib/2026/trade.csv, line 2, column flow" in capsys.readouterr().out
        assert cli.main(["validate", *words, "--format", "json"]) == 1
        (problem,) = json.loads(capsys.readouterr().out)["issues"]
        assert problem["file"] == "contrib/2026/trade.csv"
        assert cli.main(["validate", *words, "--format", "github"]) == 1
        assert "::error file=contrib/2026/trade.csv,line=2," in capsys.readouterr().out


def test_annotations_are_from_the_folder_of_the_repository(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / ".git").mkdir()
    (here / "contrib").mkdir()
    put(here / "contrib" / "my.csv", BAD)
    monkeypatch.chdir(here / "contrib")
    for file in ("my.csv", str(here / "contrib" / "my.csv"), "../contrib/my.csv"):
        assert cli.main(["validate", "trade", file, "--format", "github"]) == 1
        assert "::error file=contrib/my.csv,line=2," in capsys.readouterr().out


def test_notes_are_annotations_too(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(here / "rows.csv", ROW, delimiter=";")
    assert cli.main(["validate", "trade", "rows.csv", "--format", "github"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("::notice title=note::rows.csv: the cells are separated by semicolons")
    assert second.startswith("::notice title=note::not checked")


def test_annotations_are_escaped(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(here / "rows.csv", ROW | {"flow": "a%\nb"})
    (here / "header.csv").write_text('"a\n::error::x",b\n1,2\n', encoding="utf-8")
    for file in ("rows.csv", "header.csv"):
        assert cli.main(["validate", "trade", file, "--format", "github"]) == 1
        lines = capsys.readouterr().out.splitlines()
        assert all(line.startswith(f"::error file={file},line=") for line in lines)
        assert cli.main(["validate", "trade", file]) == 1
        assert not any(line.startswith("::") for line in capsys.readouterr().out.splitlines())


@pytest.mark.parametrize("name", ["a\nb\x1b.csv", os.fsdecode(b"r\xff.csv"), "ñ ü.csv"])
def test_odd_file_names_are_shown_on_one_line(name: str, here: Path) -> None:
    put(here / name, BAD)
    for form in ("text", "json", "github"):
        words = [*COMMAND, "validate", "trade", name, "--format", form]
        result = subprocess.run(words, capture_output=True, check=False)
        assert result.returncode == 1, result.stderr
        assert result.stderr == b""
        assert b"\x1b" not in result.stdout
    assert len(only(check(here / name)).file.splitlines()) == 1


def test_standard_input_and_pipes_of_the_shell_are_read(here: Path) -> None:
    put(here / "bad.csv", BAD)
    words = [*COMMAND, "validate", "trade", "-", "--format", "json"]
    given = csv_of(BAD).encode()
    result = subprocess.run(words, input=given, capture_output=True, check=False)
    assert result.returncode == 1, result.stderr
    content = json.loads(result.stdout)
    assert content["valid"] is False
    assert content["issues"] == [
        {
            "table": "trade",
            "file": "standard input",
            "line": 2,
            "column": "flow",
            "key": ROW["trade_id"],
            "value": "exprt",
            "rule": "code",
            "message": "is not a code of this column; did you mean 'export'?",
        }
    ]
    bash = f"{sys.executable} -m bykz_data validate trade <(cat bad.csv)"
    result = subprocess.run(["bash", "-c", bash], capture_output=True, check=False)
    assert (result.returncode, b"exprt" in result.stdout) == (1, True)
    bash = f"{sys.executable} -m bykz_data validate trade /dev/stdin < bad.csv"
    assert subprocess.run(["bash", "-c", bash], capture_output=True, check=False).returncode == 1


def test_a_clean_row_is_valid_and_new(here: Path) -> None:
    report = check(put(here / "rows.csv", ROW))
    assert report.ok
    assert (report.added, report.changed, report.unchanged) == (1, 0, 0)
    assert report.changes[0].key == ROW["trade_id"]
    assert "+ trade by-vitebsk-region-kz-turnover-2021" in report.to_text()
    report.raise_for_issues()
    assert len(report.valid) == 1
    assert report.invalid.empty


def test_a_correction_shows_old_and_new_value(here: Path) -> None:
    new = {"value": "848900000.0", "as_printed": "848,9 millones de dólares"}
    report = check(put(here / "fix.csv", released("trade", "by-kz-turnover-2020", **new)))
    assert report.ok, report
    assert (report.added, report.changed, report.unchanged) == (0, 2, 0)
    assert report.changes[0].cells["value"] == ("847900000", "848900000")
    assert "~ trade by-kz-turnover-2020: value '847900000' -> '848900000'" in report.to_text()


def test_the_report_reads_well_everywhere(here: Path) -> None:
    report = check(put(here / "rows.csv", ROW | {"page": "99", "flow": "x<y"}))
    assert "2 problems in 1 line" in repr(report)
    assert "x&lt;y" in report._repr_html_()
    assert str(report) == report.to_text().rstrip("\n")
    assert "rows.csv, line 2, column flow: 'x<y' is not a code" in str(report)
    assert list(report.issues.columns) == [
        "table", "file", "line", "column", "key", "value", "rule", "message",
    ]  # fmt: skip
    assert list(report.issues["column"]) == ["flow", "page"]
    assert str(report.issues["line"].dtype) == "Int64"
    with pytest.raises(ValueError, match="2 problems in 1 line"):
        report.raise_for_issues()


def test_the_clone_that_moved_on_is_what_is_looked_at(root: Path, here: Path) -> None:
    shutil.copytree(root / "data", here / "data")
    shutil.copy(root / "datapackage.json", here)
    place = released("places", "by", place_id="zz", iso_3166_1="ZZZ")
    row = ROW | {"partner": "zz"}
    put(here / "rows.csv", row)
    assert places(check("rows.csv")) == [(2, "partner", "foreign-key")]
    with (here / "data" / "places.csv").open("a", encoding="utf-8") as file:
        file.write(csv_of(place).splitlines()[1] + "\n")
    assert check("rows.csv").ok
    (here / "below").mkdir()
    os.chdir(here / "below")
    assert check("../rows.csv").ok


def test_the_check_imports_nothing_that_is_slow(here: Path) -> None:
    put(here / "rows.csv", ROW)
    code = (
        "import sys, bykz_data.cli\n"
        "bykz_data.cli.main(['validate', 'trade', 'rows.csv'])\n"
        "print(*({'pandera', 'frictionless', 'pandas', 'rich', 'openpyxl'} & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines()[-1] == ""


def test_a_long_report_is_cut_where_it_is_printed(here: Path) -> None:
    report = check(put(here / "rows.csv", *[BAD | {"trade_id": f"r-{n}"} for n in range(500)]))
    assert str(report).splitlines()[-1] == "… and 453 more lines"
    assert len(str(report).splitlines()) == 51
    assert len(report.to_text().splitlines()) == 503


def test_the_signature_reads_as_it_is_called() -> None:
    assert list(inspect.signature(validate).parameters) == ["table", "data"]


def test_errors_are_importable_from_the_top() -> None:
    assert issubclass(bykz_data.ContributionError, bykz_data.BykzDataError)
    with pytest.raises(ContributionError, match="name the table"):
        validate(3)  # type: ignore[call-overload]


def test_a_closed_standard_input_is_an_error_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert cli.main(["validate", "trade", "-"]) == 2
    assert "standard input: it is closed" in capsys.readouterr().err


def test_a_large_file_of_ones_own_is_read_when_that_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    header, *rows = (
        (Path(__file__).parents[2] / "data" / "footnotes.csv").read_text("utf-8").splitlines()
    )
    path = tmp_path / "footnotes.csv"
    path.write_text("\n".join([header, *rows, *[","] * (limits.ROWS.most + 1)]) + "\n", "utf-8")
    assert cli.main(["validate", "footnotes", str(path)]) == 1
    assert "check it with --large" in capsys.readouterr().out
    path.write_text("\n".join([header, *rows, *[rows[-1]] * limits.ROWS.most]) + "\n", "utf-8")
    assert cli.main(["validate", "footnotes", str(path), "--large"]) == 1
    assert "more than 10,000 problems" in capsys.readouterr().out
