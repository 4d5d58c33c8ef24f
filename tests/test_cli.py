"""The command line, as a user meets it."""

from __future__ import annotations

import ast
import contextlib
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


def test_no_words_are_answered_with_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main([])
    assert end.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith("usage: bykz-data")
    assert all(re.search(rf"^    {name} ", said, re.MULTILINE) for name in NAMES)


@pytest.mark.parametrize(
    ("form", "name", "problem"),
    [
        ("xlsx", "a.csv", "would hold xlsx under the ending of csv"),
        ("json", "A.SQLITE", "would hold json under the ending of sqlite"),
        ("json", "a.txt", ""),
    ],
)
def test_an_export_is_not_written_under_the_ending_of_another(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, form: str, name: str, problem: str
) -> None:
    file = tmp_path / name
    code, _, err = run(capsys, "export", "--format", form, "--output", str(file))
    assert (code, file.exists()) == ((2, False) if problem else (0, True))
    assert problem in err


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
    assert run(capsys, *words) == (0, "", f"written: {file}\n")
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
    assert modules - {"answers", "output", "layout", "parsing"} == set(NAMES)


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


@pytest.mark.parametrize(
    ("words", "advice"),
    [
        ("shwo trade", "there is no command 'shwo'; did you mean 'show'?"),
        ("page seven", "'seven' is no number of a page: write it like 35"),
        ("page 70", "the page 70 has no facts; pages with facts are 2-13, 16-28"),
        ("codes flow trade", "the table comes first, then the column: bykz-data codes trade flow"),
        ("show trade --where year=2,5", "year has whole numbers, and '2,5' is none"),
        ("show trade --where value=2,5", "write digits and a decimal point"),
        ("show agreements --where parties~Gomselmash", "'parties' with --labels: add --labels"),
        ("show agreements --columns name,parties", "add --labels"),
        ("show trade --where flow_meaning~x", "add --meanings"),
        ("export --output bykz.xyz", "does not say the format: add --format, one of xlsx"),
    ],
)
def test_what_is_typed_otherwise_is_advised_on(
    capsys: pytest.CaptureFixture[str], words: str, advice: str
) -> None:
    with contextlib.suppress(SystemExit):
        assert cli.main(words.split()) == 2
    assert advice in capsys.readouterr().err


def test_a_page_may_be_written_as_it_is_cited(capsys: pytest.CaptureFixture[str]) -> None:
    for words in ("p. 35", "P.35", "page 35", "pp. 35"):
        assert run(capsys, "page", words) == run(capsys, "page", "35")


def test_the_name_of_an_export_may_say_its_format(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "bykz.JSON"
    assert run(capsys, "export", "--output", str(file)) == (0, f"written: {file}\n", "")
    assert json.loads(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("agreements --labels --where parties~Gomselmash", ["agreement_id", "parties"]),
        ("events --labels", ["event_id", "participants"]),
        ("agreements --where status=signed", ["agreement_id", "name", "status"]),
        ("agreements", ["agreement_id", "name"]),
    ],
)
def test_what_was_asked_for_is_shown_first(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    words: str,
    shown: list[str],
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(output, "is_terminal", lambda _stream: True)
    _, out, _ = run(capsys, "show", *words.split())
    header = out.splitlines()[0].split()
    assert set(shown) <= set(header), header


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
    rows = [{"name": "trade", "title": "word " * 10, "pages": "5, 7"}]
    columns = ["name", "title", "pages"]
    table = output.text_table(columns, rows, width=41).splitlines()
    assert table[0].split() == ["name", "title"]
    assert set(table[1]) == {"-", " "}
    assert [line.split() for line in table[2:4]] == [["trade", *["word"] * 6], ["word"] * 4]
    assert " ".join(table[4:]) == "1 row; not shown: pages (use --columns or --format)"
    assert "word " * 9 in output.text_table(columns, rows)
    table = output.text_table(columns, rows, width=41, important=["pages"]).splitlines()
    assert table[0].split() == ["name", "pages"]


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("words", [["tables"], ["describe", "trade"], ["show", "facts"]])
def test_what_is_shown_on_a_screen_fits_it_and_is_whole(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    width: int,
) -> None:
    code, full, _ = run(capsys, *words)
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    fitting = run(capsys, *words)[1]
    assert code == 0
    assert max(map(len, fitting.splitlines())) <= width
    assert len(fitting.splitlines()) > len(full.splitlines())
    assert "…" not in fitting


def test_the_figure_is_shown_before_the_note() -> None:
    from bykz_data.commands.show import FIRST

    rows = load_trade("arrow").to_pylist()
    shown = output.text_table(list(rows[0]), rows, 80, FIRST).splitlines()[0].split()
    assert shown == ["trade_id", "value", "unit", "period"]


def test_where_chooses_the_rows_that_have_all_the_cells(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("show", "trade", "--where", "flow=export", "--where", "year=2021", "--format", "csv")
    code, out, _ = run(capsys, *words)
    trade = load_trade()
    expected = trade[(trade["flow"] == "export") & (trade["year"] == 2021)]
    found = list(csv.DictReader(io.StringIO(out)))
    assert code == 0
    assert [row["trade_id"] for row in found] == expected["trade_id"].to_list()
    assert "by-kz-export-2021" in out
    _, out, _ = run(capsys, *words[:4], "--where", "organization=", "--format", "json")
    assert {row["organization"] for row in json.loads(out)} == {None}


def test_where_finds_text_in_cells_whatever_its_capitals(
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ("show", "agreements", "--labels", "--where", "date~2017", "--where", "parties~BELAZ")
    _, out, _ = run(capsys, *words, "--format", "json")
    found = {row["agreement_id"]: row["parties"] for row in json.loads(out)}
    assert "belaz-astanabelazservice-contract-2017" in found
    assert all("BelAZ" in names for names in found.values())


def test_where_reports_what_there_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "show", "trade", "--where", "flwo=export")
    assert (code, "did you mean 'flow'?" in err) == (2, True)
    code, _, err = run(capsys, "show", "trade", "--where", "flow=exprot")
    assert (code, "did you mean 'export'?" in err) == (2, True)
    code, out, err = run(capsys, "show", "trade", "--where", "year=1980", "--format", "csv")
    assert (code, len(out.splitlines())) == (0, 1)
    assert err == "no row of trade has year=1980\n"
    with pytest.raises(SystemExit):
        cli.main(["show", "trade", "--where", "flow"])
    assert "write it like year=2021" in capsys.readouterr().err


def test_show_adds_names_and_meanings(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("show", "trade", "--labels", "--meanings", "--where", "partner_name=Kazakhstan")
    _, out, _ = run(capsys, *words, "--format", "csv")
    rows = {row["trade_id"]: row for row in csv.DictReader(io.StringIO(out))}
    row = rows["by-kz-turnover-2021"]
    assert (row["reporter_name"], row["flow_meaning"]) == ("Belarus", "exports plus imports")
    assert {row["partner"] for row in rows.values()} == {"kz"}


@pytest.mark.parametrize("words", [["tables"], ["describe", "trade"], ["codes", "trade"]])
def test_every_listing_shows_chosen_columns(
    capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    _, out, _ = run(capsys, *words, "--format", "csv")
    first, second = out.splitlines()[0].split(",")[:2]
    _, out, _ = run(capsys, *words, "--columns", f"{second},{first}", "--format", "json")
    assert {tuple(row) for row in json.loads(out)} == {(second, first)}


def test_a_hyphen_as_output_is_the_screen(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for words in (["tables"], ["show", "trade"], ["cite"], ["sources", "--format", "ris"]):
        assert run(capsys, *words) == run(capsys, *words, "--output", "-")
    assert list(tmp_path.iterdir()) == []


def test_codes_are_listed_with_their_meanings(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "codes", "trade", "flow", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [row["code"] for row in rows] == ["export", "import", "turnover", "balance"]
    assert rows[2]["meaning"] == "exports plus imports"
    assert sum(int(row["rows"]) for row in rows) == len(load_trade())
    code, _, err = run(capsys, "codes", "trade", "value")
    assert code == 2
    assert "no column with codes in trade 'value'" in err


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
