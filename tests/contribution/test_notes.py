"""What the check says beyond right and wrong, to somebody who is new to the dataset."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

import bykz_data
from bykz_data import cli, validate
from bykz_data.catalog import key_of, table_names
from bykz_data.contribution.notes import NOT_CHECKED
from bykz_data.contribution.template import template_csv, templates_csv
from bykz_data.errors import ContributionError
from bykz_data.text import cell_text

if TYPE_CHECKING:
    from bykz_data.loaders import TableName

pytestmark = pytest.mark.once  # in plain Python


def shipped(table: str, key: str) -> dict[str, str]:
    """Return one shipped row as it stands in a CSV file."""
    rows = bykz_data.load(cast("TableName", table), "arrow").to_pylist()
    row = next(row for row in rows if str(row[key_of(table)]) == key)
    return {name: cell_text(value) for name, value in row.items()}


def put(folder: Path, table: str, *rows: dict[str, str]) -> Path:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    file = folder / f"{table}.csv"
    file.write_text(out.getvalue(), encoding="utf-8")
    return file


TURNOVER = shipped("trade", "by-kz-turnover-2021")
AGREEMENT = shipped("agreements", "akmola-grodno-memorandum-2014")


def test_rows_that_change_nothing_need_no_note(tmp_path: Path) -> None:
    assert validate("trade", put(tmp_path, "trade", TURNOVER)).notes == []


def test_what_was_not_checked_is_said(tmp_path: Path) -> None:
    report = validate("trade", put(tmp_path, "trade", TURNOVER | {"note": "Rounded."}))
    assert report.notes == [NOT_CHECKED]
    assert f"note: {NOT_CHECKED}" in report.to_text()
    assert json.loads(report.to_json())["notes"] == report.notes
    assert "note (empty) -> 'Rounded.'" in report.to_text()


def test_an_agreement_without_its_parties_is_told(tmp_path: Path) -> None:
    new = AGREEMENT | {"agreement_id": "a-new-one"}
    put(tmp_path, "agreements", new)
    (alone, _) = validate(tmp_path).notes
    assert alone.startswith("agreements a-new-one has no row in agreement_parties: put its parties")
    assert "bykz-data template agreement_parties" in alone
    party = shipped("agreement_parties", str(bykz_data.load_agreement_parties().iloc[0, 0]))
    first = party | {"party_id": "new-first", "agreement": "a-new-one"}
    put(tmp_path, "agreement_parties", first)
    assert "has only 1 row in agreement_parties" in validate(tmp_path).notes[0]
    put(tmp_path, "agreement_parties", first, first | {"party_id": "new-second"})
    assert validate(tmp_path).notes == [NOT_CHECKED]


def test_the_same_figure_under_another_key_is_told(tmp_path: Path) -> None:
    again = TURNOVER | {
        "trade_id": "corrected", "value": "1092600000",
        "as_printed": "1.092,6 millones de dólares",
    }  # fmt: skip
    report = validate("trade", put(tmp_path, "trade", again))
    assert report.ok
    assert report.notes[0].startswith("trade corrected is about the same as the row by-kz-")
    assert "give yours its key" in report.notes[0]
    other = again | {
        "period": "2019", "period_start": "2019-01-01", "period_end": "2019-12-31", "year": "2019",
    }  # fmt: skip
    assert validate("trade", put(tmp_path, "trade", other)).notes == [NOT_CHECKED]


def test_what_coverage_says_of_a_corrected_print_is_told(tmp_path: Path) -> None:
    row = TURNOVER | {"value": "1092600000", "as_printed": "1.092,6 millones de dólares"}
    (note, _) = validate("trade", put(tmp_path, "trade", row)).notes
    assert note.startswith("coverage p")
    assert "1.092,5 millones" in note
    assert "no longer prints it" in note


def test_what_coverage_places_in_other_cells_is_not_told(tmp_path: Path) -> None:
    """Coverage has the year and the footnote of this row too, which are not in its print."""
    key = "by-kz-turnover-2020"
    cells = {"value": "848000000", "as_printed": "848 millones de dólares"}
    coverage = bykz_data.load("coverage", "arrow").to_pylist()
    assert {row["column"] for row in coverage if row["row"] == key} >= {"period", "footnote"}
    report = validate("trade", put(tmp_path, "trade", shipped("trade", key) | cells))
    told = [note for note in report.notes if note.startswith("coverage ")]
    assert len(told) == 1
    assert "847,9 millones" in told[0]


def test_an_example_that_was_left_in_is_told(tmp_path: Path) -> None:
    example = next(csv.DictReader(io.StringIO(template_csv("agreements"))))
    new = AGREEMENT | {"agreement_id": "a-new-one"}
    report = validate("agreements", put(tmp_path, "agreements", example, new))
    assert f"agreements {example['agreement_id']} is the example of the template" in report.notes[0]
    # Those of a form of two tables that belong together.
    forms = templates_csv(["agreements", "agreement_parties"])
    parties = [*csv.DictReader(io.StringIO(forms["agreement_parties"]))]
    put(tmp_path, "agreement_parties", *parties)
    told = [note for note in validate(tmp_path).notes if "is the example" in note]
    assert len(told) == 1
    mine = parties[0] | {"party_id": "", "agreement": "a-new-one"}
    put(tmp_path, "agreement_parties", *parties, mine)
    told = [note for note in validate(tmp_path).notes if "is the example" in note]
    assert len(told) == 3


@pytest.mark.parametrize(
    ("table", "column", "cell", "words"),
    [
        ("trade", "period", "year 2021", "write 2021, 2021-05, 2021-05-12, 2021-Q1"),
        ("trade", "reporter", "BY", "did you mean 'by'?"),
        ("trade", "partner", "kazakhstan", "did you mean 'kz'?"),
        ("trade", "partner", "uzbekistan-north", "put it into places.csv beside trade.csv"),
        ("trade", "trade_id", "Turnover 2021", "write 'turnover-2021'"),
        ("trade", "value", "1.092,6", "millions with all their zeros: write 1092.6"),
        ("trade", "value", "1.092,5", "write 1092500000, as '1.092,5 millones de dólares' reads"),
        ("places", "iso_3166_1", "KZ", "should look like"),
        ("agreements", "kind", "memo", "did you mean 'memorandum'?"),
        (
            "trade",
            "growth_form",
            "increase",
            "only for the measure growth, not for 'value': leave",
        ),
        ("trade", "base_period", "2020", "not for 'value': leave the cell empty"),
        (
            "trade",
            "relative_to",
            "all_goods",
            "only for the measure share or rank, not",
        ),
    ],
)
def test_messages_tell_what_to_write(
    table: str, column: str, cell: str, words: str, tmp_path: Path
) -> None:
    keys = {"places": "by", "agreements": "akmola-grodno-memorandum-2014"}
    row = shipped(table, keys.get(table, "by-kz-turnover-2021")) | {column: cell}
    (problem,) = [
        i for i in validate(table, put(tmp_path, table, row)).problems if i.column == column
    ]
    assert words in problem.message
    assert "''" not in str(problem)


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ({}, "organization, place, person: organization and place are filled"),
        ({"organization": "", "place": ""}, "organization, place, person: all are empty"),
    ],
)
def test_who_takes_part_is_asked_for_by_the_columns(
    cells: dict[str, str], words: str, tmp_path: Path
) -> None:
    row = shipped("agreement_parties", "friendship-treaty-1996-kz")
    row |= {"organization": "belta", "place": "kz"} | cells
    (problem,) = validate("agreement_parties", put(tmp_path, "agreement_parties", row)).problems
    assert problem.message == f"fill in exactly one of {words}"


def test_numbers_and_their_words_go_together(tmp_path: Path) -> None:
    row = shipped("deliveries", "belaz-astanabelazservice-dump-trucks-2017")
    words = row | {"value": "", "value_qualifier": ""}
    (problem,) = validate("deliveries", put(tmp_path, "deliveries", words)).problems
    assert problem.message.startswith("the cell is empty: write the number of the words in value_")
    number = row | {"value_as_printed": ""}
    (problem,) = validate("deliveries", put(tmp_path, "deliveries", number)).problems
    assert problem.message.startswith("has no words in value_as_printed: fill them in, or leave")


@pytest.mark.parametrize("word", ["dollars", "about", "all", "kz-turkestan-region"])
def test_no_code_is_suggested_that_only_looks_alike(word: str, tmp_path: Path) -> None:
    column = {"dollars": "unit", "about": "qualifier", "all": "product"}.get(word, "partner")
    report = validate("trade", put(tmp_path, "trade", TURNOVER | {column: word}))
    (problem,) = [i for i in report.problems if i.column == column]
    assert "did you mean" not in problem.message


def test_rows_of_another_table_are_one_problem(tmp_path: Path) -> None:
    file = put(tmp_path, "agreements", AGREEMENT)
    (problem,) = validate("trade", file).problems
    assert problem.message == "these are rows of table agreements, not of trade"


def test_missing_columns_are_listed_and_the_columns_told_once(tmp_path: Path) -> None:
    (tmp_path / "trade.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    messages = [issue.message for issue in validate("trade", tmp_path / "trade.csv").problems]
    assert sum("the columns are:" in message for message in messages) == 1


def test_a_comma_without_quotes_is_explained(tmp_path: Path) -> None:
    header = ",".join(TURNOVER)
    cells = list(TURNOVER.values())
    cells[8] = "1092,6"
    (tmp_path / "trade.csv").write_text(f"{header}\n{','.join(cells)}\n", encoding="utf-8")
    problems = validate("trade", tmp_path / "trade.csv").problems
    assert "put quotes around a cell that contains a comma" in problems[0].message


def test_hidden_endings_and_code_lists(tmp_path: Path) -> None:
    put(tmp_path, "trade", TURNOVER)
    (tmp_path / "agreements.csv.txt").write_text("agreement_id\n", encoding="utf-8")
    (tmp_path / "places-codes.csv").write_text("column;code;meaning\n", encoding="utf-8")
    (problem,) = validate(tmp_path).problems
    assert Path(problem.file).name == "agreements.csv.txt"
    assert problem.message == "is not read: rename it to agreements.csv"


def test_computed_tables_take_no_contributions(capsys: pytest.CaptureFixture[str]) -> None:
    computed = []
    for name in table_names():
        try:
            template_csv(name)
            code = cli.main(["template", name])
        except ContributionError:
            code = 2
        error = capsys.readouterr().err
        if code == 2:
            assert f"{name} is computed from rows of" in error
            computed.append(name)
    assert computed == ["trade_panel", "contradictions", "facts", "fact_entities"]
    assert cli.main(["validate", "trade_panel", "rows.csv"]) == 2
    assert "correct those" in capsys.readouterr().err


def test_a_spreadsheet_is_made_where_the_name_asks_for_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "rows.xlsx"
    assert cli.main(["template", "agreements", "--output", str(file)]) == 0
    assert f"then check it: bykz-data validate agreements {file}" in capsys.readouterr().out
    assert validate("agreements", file).ok


def test_the_columns_are_told_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["describe", "trade", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [row["column"] for row in told] == list(TURNOVER)
    assert told == json.loads(bykz_data.describe("trade").to_json(orient="records"))


def test_applying_works_from_below_the_clone_and_says_when_nothing_is_new(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import shutil

    shutil.copytree(root / "data", tmp_path / "data")
    (tmp_path / "datapackage.json").write_text("{}", encoding="utf-8")
    (tmp_path / "mine").mkdir()
    put(tmp_path / "mine", "trade", TURNOVER | {"note": "Rounded."})
    monkeypatch.chdir(tmp_path / "mine")
    assert cli.main(["validate", "trade", "trade.csv", "--apply"]) == 0
    assert f"written: {Path('..', 'data', 'trade.csv')}" in capsys.readouterr().err
    assert cli.main(["validate", "trade", "trade.csv", "--apply"]) == 0
    assert "data/ holds these rows already" in capsys.readouterr().err
