"""Tables that belong together: new rows without keys, and references between files and sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import openpyxl
import pytest

from bykz_data import validate
from bykz_data.catalog import schema
from tests.contribution.samples import Cells, check, only, put

if TYPE_CHECKING:
    from pathlib import Path


def new(table: str, **cells: str) -> Cells:
    """Return a row of a table that is empty but for some cells."""
    return {field["name"]: "" for field in schema(table)["fields"]} | cells


AGREEMENT = new(
    "agreements", name="Memorandum of BelTA and Khabar", kind="memorandum", field="media",
    subject="exchange of news", several="false", status="signed", date="2015-03",
    date_basis="printed", basis="body", page="30", footnote="45", as_printed="un memorando",
)  # fmt: skip
PARTY = new(
    "agreement_parties", organization="belta", role="party", basis="body", page="30", footnote="45",
    as_printed="la Agencia Telegráfica Bielorrusa",
)  # fmt: skip
OTHER = PARTY | {"organization": "kazinform", "as_printed": "Kazinform"}
KEY = "belta-khabar-memorandum-2015"


def book(path: Path, **sheets: list[Cells]) -> Path:
    """Write a workbook with a sheet of each name."""
    made = openpyxl.Workbook()
    del made["Sheet"]
    for title, rows in sheets.items():
        page = made.create_sheet(title.replace("_of_", " of "))
        page.append(list(rows[0]))
        for row in rows:
            page.append([cell or None for cell in row.values()])
    made.save(path)
    return path


@pytest.mark.parametrize("form", ["folder", "workbook"])
def test_rows_without_keys_are_told_the_key_of_the_row_they_belong_to(
    form: str, tmp_path: Path
) -> None:
    def contributed(agreement: Cells, *parties: Cells, also: Cells | None = None) -> Path:
        agreements = [agreement, also] if also else [agreement]
        if form == "workbook":
            path = tmp_path / "new.xlsx"
            return book(path, agreements=agreements, agreement_parties=[*parties])
        put(tmp_path / "agreements.csv", *agreements)
        put(tmp_path / "agreement_parties.csv", *parties)
        return tmp_path

    told = {"agreement": KEY}
    # Of several new rows the one that is meant must be named, by whatever key it gets.
    second = AGREEMENT | {"name": "Contract of BelTA and Khabar", "kind": "contract"}
    both = f"{KEY} (line 2), belta-khabar-contract-2015 (line 3)"
    for given in ("", "Memorandum of BelTA and Khabar", "my-own-key"):
        path = contributed(AGREEMENT, PARTY | {"agreement": given}, OTHER | told, also=second)
        problem = only(validate(path))
        assert (problem.table, problem.line, problem.column) == (
            "agreement_parties",
            2,
            "agreement",
        )
        assert f"the proposed keys of your new rows without key are: {both}" in problem.message
        assert "put it into" not in problem.message
        assert "there too" not in problem.message
    assert validate(contributed(AGREEMENT, PARTY | told, OTHER | told, also=second)).ok
    # The only new row is the one that an empty cell means; another name or key is not guessed at.
    report = validate(contributed(AGREEMENT, PARTY, OTHER))
    assert report.ok, report
    assert [change.key for change in report.changes] == [KEY, f"{KEY}-belta", f"{KEY}-kazinform"]
    assert any(f"{KEY} (lines 2, 3)" in note for note in report.notes)
    problem = only(validate(contributed(AGREEMENT, PARTY | {"agreement": "my-own-key"})))
    assert f"the proposed key of your new row without key is: {KEY} (line 2)" in problem.message
    # A row that cannot be made a key of is mended first.
    report = validate(contributed(AGREEMENT | {"name": ""}, PARTY))
    assert [p.column for p in report.problems] == ["name", "agreement"]
    assert "(line 2) has no key yet" in report.problems[1].message
    report = validate(contributed(AGREEMENT | {"agreement_id": KEY}, PARTY | told, OTHER | told))
    assert report.ok, report
    assert [change.key for change in report.changes] == [KEY, f"{KEY}-belta", f"{KEY}-kazinform"]


def test_a_row_without_a_key_is_not_added_twice(tmp_path: Path) -> None:
    party = PARTY | {"agreement": "friendship-treaty-1996"}
    problem = only(check(put(tmp_path / "a.csv", party, party), "agreement_parties"))
    assert (problem.line, problem.rule) == (3, "unique")
    assert problem.message == "repeats line 2: remove one of the two"
    with_key = party | {"party_id": "a-key"}
    problem = only(check(put(tmp_path / "b.csv", party, with_key), "agreement_parties"))
    assert (problem.line, problem.message) == (2, "repeats line 3: remove one of the two")
    two = put(tmp_path / "c.csv", party, OTHER | {"agreement": party["agreement"]})
    assert check(two, "agreement_parties").ok


TREATY = AGREEMENT | {"agreement_id": KEY}
PARTIES = [row | {"agreement": KEY} for row in (PARTY, OTHER)]


def test_references_to_rows_that_cannot_be_read_are_not_judged(tmp_path: Path) -> None:
    put(tmp_path / "agreement_parties.csv", *PARTIES)
    misspelt = {("nam" if name == "name" else name): cell for name, cell in TREATY.items()}
    for name, row in (
        ("agreements.csv", misspelt), ("agreement.csv", TREATY), ("agreements.csv.txt", TREATY),
        ("agreements.tsv", TREATY),
    ):  # fmt: skip
        put(tmp_path / name, row)
        report = validate(tmp_path)
        assert only(report).file == str(tmp_path / name)
        assert any("agreements are looked up once its rows can be read" in n for n in report.notes)
        (tmp_path / name).unlink()
    # A name that says nothing of its table leaves the references as they are.
    put(tmp_path / "mine.csv", TREATY)
    assert [p.rule for p in validate(tmp_path).problems] == ["file", "foreign-key", "foreign-key"]


def test_sheets_that_cannot_be_read_are_not_missed_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "new.xlsx"
    misspelt = {("nam" if name == "name" else name): cell for name, cell in TREATY.items()}
    book(path, agreements=[misspelt], agreement_parties=PARTIES)
    assert only(validate(path)).rule == "header"
    book(path, List_of_treaties=[TREATY], agreement_parties=PARTIES)
    assert "contains rows of agreements: name it 'agreements'" in only(validate(path)).message
    book(path, agreements=[TREATY], agreement_parties=PARTIES)
    assert "without a table" in only(check(path, "agreement_parties")).message
    assert validate(path).ok


def test_the_advice_on_a_new_key_is_for_the_form_of_the_contribution(tmp_path: Path) -> None:
    party = PARTY | {"agreement": "belta-unheard-of"}
    message = only(check(put(tmp_path / "a.csv", party), "agreement_parties")).message
    assert "`bykz-data show agreements` lists the keys" in message
    assert "agreements.csv beside agreement_parties.csv, and check the folder" in message
    assert "choose one of" not in message
    message = only(validate(book(tmp_path / "a.xlsx", agreement_parties=[party]))).message
    assert "a sheet 'agreements' of this workbook" in message
    assert "folder" not in message
