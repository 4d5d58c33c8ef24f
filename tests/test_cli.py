"""The command line, as a user meets it."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bykz_data import __version__, cli, load_trade
from bykz_data.catalog import table_names


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = cli.main(words)
    out, err = capsys.readouterr()
    return code, out, err


def test_tables_lists_every_table(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "tables")
    assert (code, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()[2:]] == table_names()


def test_show_prints_every_row_in_every_form(capsys: pytest.CaptureFixture[str]) -> None:
    keys = list(load_trade()["trade_id"])
    code, out, _ = run(capsys, "show", "trade")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()[2:]] == keys
    _, out, _ = run(capsys, "show", "trade", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [row["trade_id"] for row in rows] == keys
    turnover = next(row for row in rows if row["trade_id"] == "by-kz-turnover-2021")
    assert (turnover["value"], turnover["period_end"]) == ("1092500000", "2021-12-31")
    _, out, _ = run(capsys, "show", "trade", "--format", "json")
    assert [row["trade_id"] for row in json.loads(out)] == keys
    _, out, _ = run(capsys, "show", "trade", "--format", "markdown")
    assert len(out.splitlines()) == len(keys) + 2


def test_csv_output_equals_the_hand_edited_file(
    capsys: pytest.CaptureFixture[str], root: Path
) -> None:
    for name in table_names():
        file = root / "data" / f"{name}.csv"
        if file.exists():
            _, out, _ = run(capsys, "show", name, "--format", "csv")
            assert out == file.read_text(encoding="utf-8")


def test_show_chosen_columns(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "show", "trade", "--columns", "page, value", "--format", "csv")
    assert out.splitlines()[0] == "page,value"
    code, _, err = run(capsys, "show", "trade", "--columns", "valeu")
    assert code == 2
    assert "did you mean 'value'?" in err


def test_output_goes_to_a_new_file_and_never_over_an_old_one(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "trade.csv"
    words = ("show", "trade", "--format", "csv", "--output", str(file))
    assert run(capsys, *words) == (0, "", "")
    assert file.read_text(encoding="utf-8").startswith("trade_id,")
    file.write_text("precious", encoding="utf-8")
    code, _, err = run(capsys, *words)
    assert code == 2
    assert "exists already" in err
    assert file.read_text(encoding="utf-8") == "precious"
    code, _, err = run(capsys, "tables", "--output", str(tmp_path / "no" / "such" / "file"))
    assert code == 2
    assert "cannot write" in err


def test_schema_is_the_committed_one(capsys: pytest.CaptureFixture[str], root: Path) -> None:
    code, out, _ = run(capsys, "schema", "trade")
    assert code == 0
    assert out == (root / "schemas" / "trade.json").read_text(encoding="utf-8")


def test_path_is_a_folder_with_the_files(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "path")
    folder = Path(out.strip())
    assert code == 0
    assert (folder / "datapackage.json").is_file()
    assert (folder / "schemas" / "trade.json").is_file()


@pytest.mark.parametrize("words", [["show", "trad"], ["schema", "trad"]])
def test_unknown_table_is_one_sentence_with_the_nearest_name(
    capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    code, out, err = run(capsys, *words)
    assert (code, out) == (2, "")
    assert err == "bykz-data: there is no table 'trad'; did you mean 'trade'?\n"


@pytest.mark.parametrize("words", [[], ["shwo"], ["show"], ["show", "trade", "--format", "xml"]])
def test_wrong_usage_exits_with_2(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        cli.main(words)
    assert stop.value.code == 2
    assert "usage: bykz-data" in capsys.readouterr().err


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        cli.main(["--help"])
    assert stop.value.code == 0
    out = capsys.readouterr().out
    for command in ("tables", "show", "schema", "path", "cite", "sources"):
        assert command in out


def program(*words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "bykz_data.cli", *words],
        capture_output=True,
        check=False,
        env=os.environ | environment,
    )


def test_the_program_reports_its_version() -> None:
    assert program("--version").stdout.decode().strip() == f"bykz-data {__version__}"


def test_a_reader_that_stops_early_causes_no_traceback() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "bykz_data.cli", "show", "aliases"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    error = process.stderr.read()
    process.stderr.close()
    assert process.wait() == 0
    assert error == b""


def test_output_is_utf_8_whatever_the_locale() -> None:
    result = program("show", "trade", "--format", "csv", PYTHONIOENCODING="ascii")
    assert result.returncode == 0
    assert "casi los 800 millones de dólares" in result.stdout.decode("utf-8")
    assert b"\r\n" not in result.stdout
