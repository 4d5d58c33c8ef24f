"""`template`: a form that can be filled in without reading anything else."""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from bykz_data import cli
from bykz_data.catalog import references, schema, table_names
from bykz_data.contribution.tables import shipped
from bykz_data.contribution.template import (
    EXPLAINING_SHEETS,
    column_explanations,
    example_row,
)

KEY = "by-kz-turnover-2021"
COMPUTED = ("trade_panel", "contradictions", "facts", "fact_entities")
TABLES = [name for name in table_names() if name not in COMPUTED]


def run(*words: str | Path) -> int:
    return cli.main(["template", *map(str, words)])


def rows_in(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def form(tmp_path: Path) -> Any:  # noqa: ANN401 (openpyxl has no types)
    """Return the workbook for an agreement with its parties."""
    path = tmp_path / "form.xlsx"
    assert run("agreements", "agreement_parties", "--output", path) == 0
    return openpyxl.load_workbook(path)


def test_a_workbook_has_a_sheet_a_table_and_sheets_that_explain(form: Any) -> None:  # noqa: ANN401
    assert form.sheetnames == ["agreements", "agreement_parties", *EXPLAINING_SHEETS]
    assert form.active.title == "agreements"
    for table in ("agreements", "agreement_parties"):
        page = form[table]
        header = [cell.value for cell in page[1]]
        assert header == [field["name"] for field in schema(table)["fields"]]
        assert page.freeze_panes == "B2"
        assert [cell.value for cell in page[4]] == [None] * len(header)
    # The examples are an agreement with its two parties.
    assert form["agreements"]["A3"].value is None
    party = [cell.value for cell in form["agreement_parties"][1]].index("agreement")
    parties = [form["agreement_parties"].cell(line, party + 1).value for line in (2, 3)]
    assert parties == [form["agreements"]["A2"].value] * 2


def test_whole_columns_are_text(form: Any) -> None:  # noqa: ANN401
    for table in ("agreements", "agreement_parties"):
        page = form[table]
        for cell in page[1]:
            assert page.column_dimensions[cell.column_letter].number_format == "@"
            for row in (2, 500, 1000):
                assert page.cell(row, cell.column).number_format == "@"


def choices(form: Any, table: str) -> dict[str, tuple[str | None, list[str]]]:  # noqa: ANN401
    """Return the drop-downs of a sheet: by column the style, and the cells to which they point."""
    header = {cell.column_letter: cell.value for cell in form[table][1]}
    found = {}
    for choice in form[table].data_validations.dataValidation:
        letter = str(choice.sqref).partition("2")[0]
        sheet, _, place = choice.formula1.partition("!")
        cells = [str(cell.value) for (cell,) in form[sheet][place.replace("$", "")]]
        found[header[letter]] = (choice.errorStyle, cells)
    return found


def test_codes_and_keys_are_drop_downs(form: Any) -> None:  # noqa: ANN401
    found = choices(form, "agreement_parties")
    places = list(shipped().by_key("places"))
    assert found["place"] == ("warning", places)  # a place that is added too is no mistake
    assert found["agreement"] == ("warning", list(shipped().by_key("agreements")))
    roles = next(f for f in schema("agreement_parties")["fields"] if f["name"] == "role")
    assert found["role"] == (None, roles["constraints"]["enum"])
    expected = {
        "agreement", "organization", "place", "person", "group", "role", "through", "basis",
        "footnote",
    }  # fmt: skip
    assert found.keys() == expected
    kinds = next(f for f in schema("agreements")["fields"] if f["name"] == "kind")
    assert choices(form, "agreements")["kind"] == (None, kinds["constraints"]["enum"])


@pytest.mark.parametrize("table", TABLES)
def test_every_column_is_explained_with_an_example_of_its_own(table: str) -> None:
    explained = {entry["column"]: entry for entry in column_explanations(table)}
    rows = shipped()[table]
    for field in schema(table)["fields"]:
        entry = explained[field["name"]]
        assert entry["meaning"] == field["description"]
        values = {row[field["name"]] for row in rows}
        assert entry["example"] in values
        assert entry["example"] or values == {""}
    assert {name for name in explained if explained[name]["refers to"]} == set(
        references(schema(table), table)
    )


def test_what_may_stay_empty_is_said(form: Any) -> None:  # noqa: ANN401
    header, *lines = form["columns"].iter_rows(values_only=True)
    rows = [dict(zip(header, line, strict=True)) for line in lines]
    required = {(row["table"], row["column"]): row["required"] for row in rows}
    for column in ("agreement_id", "date_start", "date_end"):
        assert required["agreements", column].startswith("may stay empty")
    assert required["agreements", "name"] == "yes"
    assert "a key is proposed" in required["agreements", "agreement_id"]
    assert "only new row" in required["agreement_parties", "agreement"]
    assert required["agreements", "note"] == "no"


def test_codes_have_their_meanings(form: Any) -> None:  # noqa: ANN401
    lines = list(form["codes"].iter_rows(values_only=True))
    assert lines[0] == ("table", "column", "code", "meaning")
    told = {(table, column, code): meaning for table, column, code, meaning in lines[1:]}
    for table in ("agreements", "agreement_parties"):
        for field in schema(table)["fields"]:
            for category in field.get("categories", ()):
                assert told[table, field["name"], category["value"]] == category["label"]


@pytest.mark.parametrize("table", TABLES)
def test_the_example_is_a_row_of_the_table(table: str, tmp_path: Path) -> None:
    path = tmp_path / "form.csv"
    assert run(table, "--output", path) == 0
    assert rows_in(path) == [example_row(table)]
    assert rows_in(path)[0] in shipped()[table]


def test_the_example_of_a_workbook_is_marked(form: Any) -> None:  # noqa: ANN401
    cell = form["agreements"]["A2"]
    assert cell.value == example_row("agreements")["agreement_id"]
    assert cell.font.italic
    assert "Example" in cell.comment.text


def test_rows_to_correct(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("trade", "--row", KEY, "--row", "by-kz-turnover-2014") == 0
    printed = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    rows = shipped().by_key("trade")
    assert printed == [rows[KEY], rows["by-kz-turnover-2014"]]
    path = tmp_path / "row.xlsx"
    assert run("trade", "--row", KEY, "--output", path) == 0
    page = openpyxl.load_workbook(path)["trade"]
    assert [cell.value or "" for cell in page[2]] == list(rows[KEY].values())
    assert page["A2"].comment is None
    assert "bykz-data validate trade" in capsys.readouterr().out
    assert run("trade", "--row", "by-kz-turnover-201") == 2
    assert f"did you mean '{KEY[:-1]}" in capsys.readouterr().err
    assert run("trade", "agreements", "--row", KEY, "--output", tmp_path / "x") == 2


def test_in_a_clone_rows_come_from_its_data(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(root / "data", tmp_path / "data")
    shutil.copy(root / "datapackage.json", tmp_path)
    path = tmp_path / "data" / "trade.csv"
    path.write_text(path.read_text("utf-8").replace("1092500000", "1092500001"), "utf-8")
    monkeypatch.chdir(tmp_path)
    assert run("trade", "--row", KEY) == 0
    assert ",1092500001," in capsys.readouterr().out


def test_several_tables_as_csv_go_into_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "my forms"
    assert run("agreements", "agreement_parties", "--output", folder) == 0
    assert sorted(p.name for p in folder.iterdir()) == [
        "agreement_parties-codes.csv",
        "agreement_parties.csv",
        "agreements-codes.csv",
        "agreements.csv",
    ]
    assert f"bykz-data validate '{folder}'" in capsys.readouterr().out
    assert run("agreements", "agreement_parties") == 2
    assert "add --output" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["form.csv", "form-codes.csv", "form.xlsx"])
def test_no_file_is_overwritten(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    path.write_text("mine")
    wanted = tmp_path / name.replace("-codes", "")
    assert run("trade", "--output", wanted) == 2
    assert f"{name} exists already and is left alone" in capsys.readouterr().err
    assert [p.name for p in tmp_path.iterdir()] == [name]
    assert path.read_text() == "mine"


def test_no_file_of_a_folder_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "trade.csv").write_text("mine")
    assert run("places", "trade", "--output", tmp_path) == 2
    assert [p.name for p in tmp_path.iterdir()] == ["trade.csv"]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_missing_folder_is_one_sentence(
    ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("trade", "--output", tmp_path / "missing" / f"form.{ending}") == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "there is no folder" in line


def test_computed_tables_have_no_form(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("trade_panel") == 2
    assert "trade_panel is computed from rows of trade: correct those" in capsys.readouterr().err


def test_without_openpyxl_it_is_said_what_to_install(tmp_path: Path) -> None:
    hidden = "import sys; sys.modules['openpyxl'] = None; from bykz_data import cli; "
    call = f"sys.exit(cli.main(['template', 'trade', '--output', {str(tmp_path / 'f.xlsx')!r}]))"
    words = [sys.executable, "-c", hidden + call]
    result = subprocess.run(words, capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert '[xlsx]"' in result.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["trade", "--output", "form.ods"], "a template is no .ods file: name a workbook, form.x"),
        (["trade", "places", "--output", "form.csv"], "are not one .csv file: name a workbook"),
        (["trade", "places", "--output", "form.csv"], "or a folder, form"),
    ],
)
def test_a_form_that_is_not_written_is_named(
    words: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert cli.main(["template", *words]) == 2
    assert message in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_folder_that_exists_gets_the_file_of_the_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["template", "trade", "--output", str(tmp_path)]) == 0
    assert (tmp_path / "trade.csv").is_file()
    assert f"validate trade {tmp_path / 'trade.csv'}" in capsys.readouterr().out
