"""The command line, as a user meets it."""

from __future__ import annotations

import ast
import csv
import io
import json
import os
import pkgutil
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bykz_data import __version__, cli, commands, load_trade
from bykz_data.catalog import table_names
from bykz_data.commands import NAMES, output

if TYPE_CHECKING:
    from collections.abc import Callable


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
    listed = re.findall(r"^    ([a-z]+) ", capsys.readouterr().out, flags=re.MULTILINE)
    assert listed == list(NAMES)


def test_every_module_of_a_command_is_listed() -> None:
    modules = {module.name for module in pkgutil.iter_modules(commands.__path__)}
    assert modules - {"output"} == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_help_of_a_command_says_what_it_does(capsys: pytest.CaptureFixture[str], name: str) -> None:
    with pytest.raises(SystemExit) as stop:
        cli.main([name, "--help"])
    assert stop.value.code == 0
    out = capsys.readouterr().out
    assert out.startswith(f"usage: bykz-data {name}")
    module = import_module(f"bykz_data.commands.{name}")
    assert "".join(module.DESCRIPTION.split()) in "".join(out.split())  # lines may end at a hyphen


def test_help_imports_nothing_that_is_slow() -> None:
    code = (
        "import sys; from bykz_data import cli\n"
        "try:\n    cli.main(['--help'])\nexcept SystemExit:\n    pass\n"
        "print(sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    loaded = ast.literal_eval(result.stderr)
    assert "argparse" in loaded
    slow = {"pandas", "numpy", "pyarrow", "pandera", "frictionless", "yaml", "tabulate", "jinja2"}
    assert not slow & set(loaded)


@pytest.mark.parametrize("table", [output.text_table, output.markdown_table])
def test_text_that_looks_like_a_number_stays_text(
    table: Callable[[list[str], list[dict[str, str]]], str],
) -> None:
    cells = ["0406", "5.000", "1e3", "-0", "1,5"]
    for cell in cells:
        shown = table(["hs_heading"], [{"hs_heading": cell}]).splitlines()[2]
        assert shown.strip("| ") == cell


def test_markdown_cells_stay_in_their_column() -> None:
    shown = output.markdown_table(["a", "b"], [{"a": "x|y\nz", "b": None}])
    cells = re.split(r"(?<!\\)\|", shown.splitlines()[2])
    assert [cell.strip() for cell in cells] == ["", r"x\|y z", "", ""]


def test_a_narrow_terminal_shows_what_fits_and_names_the_rest() -> None:
    rows = [{"name": "trade", "title": "T" * 50, "pages": "5, 7"}]
    table = output.text_table(["name", "title", "pages"], rows, width=50)
    head, rule, row, hidden = table.splitlines()
    assert head.split() == ["name", "title"]
    assert set(rule) == {"-", " "}
    assert row.split() == ["trade", "T" * 39 + "…"]
    assert hidden == "1 rows; not shown: pages (use --columns or --format)"
    assert "T" * 50 in output.text_table(["name", "title", "pages"], rows)


def program(
    *words: str, module: str = "bykz_data", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", module, *words],
        capture_output=True,
        check=False,
        env=os.environ | environment,
    )


def test_the_program_reports_its_version() -> None:
    assert program("--version").stdout.decode().strip() == f"bykz-data {__version__}"


@pytest.mark.parametrize("words", [["schema", "trade"], ["show", "trad"], ["shwo"], ["cite", "-h"]])
def test_package_and_module_are_the_same_program(words: list[str]) -> None:
    package, module = program(*words), program(*words, module="bykz_data.cli")
    assert (package.returncode, package.stdout, package.stderr) == (
        module.returncode,
        module.stdout,
        module.stderr,
    )
    assert b"bykz-data" in package.stdout + package.stderr or words[0] == "schema"


def test_a_reader_that_stops_early_causes_no_traceback() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "bykz_data", "show", "aliases"],
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
