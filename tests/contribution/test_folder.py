"""A contributed folder: files by their names, and the paths that a descriptor names."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bykz_data import ContributionError, cli, export, validate
from bykz_data.contribution.sheet import Problem
from tests.contribution.samples import ROW, book_of, csv_of, only, put, released


def trade(**more: Any) -> dict[str, Any]:  # noqa: ANN401
    return {"name": "trade", "path": "rows/my-trade.csv", **more}


FIELDS: list[dict[str, Any]] = [{"name": "trade_id", "type": "string"}]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with rows for one table, beside a secret that is not to be read."""
    made = tmp_path / "mine"
    (made / "rows").mkdir(parents=True)
    for file in (made / "rows" / "my-trade.csv", tmp_path / "secret.csv"):
        put(file, ROW)
    (tmp_path / "secret.json").write_text('{"fields": []}', encoding="utf-8")
    return made


def describe(folder: Path, *resources: Any, **more: Any) -> list[Problem]:  # noqa: ANN401
    content = {"name": "mine", "resources": list(resources), **more}
    (folder / "datapackage.json").write_text(json.dumps(content, indent=1), encoding="utf-8")
    return validate(folder).problems


def test_the_exported_folder_is_valid(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    export(tmp_path / "all", "csv")
    before = {path: path.read_bytes() for path in (tmp_path / "all").rglob("*") if path.is_file()}
    assert cli.main(["validate", str(tmp_path / "all")]) == 0
    assert "valid: 0 rows added, 0 cells changed" in capsys.readouterr().out
    after = {path: path.read_bytes() for path in (tmp_path / "all").rglob("*") if path.is_file()}
    assert before == after


def test_rows_refer_to_rows_in_other_files(tmp_path: Path) -> None:
    put(tmp_path / "agreements.csv", agreement := released("agreements", "friendship-treaty-1996"))
    new = agreement | {"agreement_id": "new-treaty", "name": "New treaty"}
    party = released("agreement_parties", "friendship-treaty-1996-kz", agreement="new-treaty")
    put(tmp_path / "agreements.csv", new)
    put(tmp_path / "agreement_parties.csv", party | {"party_id": "new-treaty-kz"})
    assert validate(tmp_path).ok
    (tmp_path / "agreements.csv").unlink()
    problem = only(validate(tmp_path))
    assert problem.column == "agreement"
    assert "put it into agreements.csv beside agreement_parties.csv" in problem.message


PATHS: dict[str, tuple[Any, str]] = {
    "http": ("http://127.0.0.1:9/trade.csv", "is remote and is not fetched"),
    "ftp": ("ftp://example.org/trade.csv", "is remote and is not fetched"),
    "file": ("file:///etc/passwd", "is remote and is not fetched"),
    "s3": ("s3://bucket/trade.csv", "is remote and is not fetched"),
    "data": ("data:text/csv,a", "is remote and is not fetched"),
    "host": ("//example.org/trade.csv", "is remote and is not fetched"),
    "UNC": ("\\\\host\\trade.csv", "is remote and is not fetched"),
    "absolute": ("/etc/passwd", "is absolute"),
    "home": ("~/trade.csv", "is absolute"),
    "drive": ("C:/trade.csv", "is absolute"),
    "drive without slash": ("C:trade.csv", "is absolute"),
    "backslash": ("rows\\my-trade.csv", "contains a backslash"),
    "up": ("../secret.csv", "leads out of the folder"),
    "up and down": ("rows/../../secret.csv", "leads out of the folder"),
    "linked file": ("out.csv", "leads out of the folder through a link"),
    "linked folder": ("out/secret.csv", "leads out of the folder through a link"),
    "missing": ("rows/none.csv", "names no file"),
    "too long": ("x" * 5000, "cannot be followed"),
    "NUL": ("rows/\0.csv", "control characters"),
    "empty": ("", "is no text"),
    "number": (3, "is no text"),
    "list": (["rows/my-trade.csv"], "is no text"),
    "object": ({"a": 1}, "is no text"),
}  # fmt: skip


@pytest.mark.parametrize("case", PATHS)
def test_a_path_that_leads_out_or_nowhere_is_one_problem(case: str, folder: Path) -> None:
    path, words = PATHS[case]
    (folder / "out").symlink_to(folder.parent)
    if case == "linked file":
        (folder / "out.csv").symlink_to(folder.parent / "secret.csv")
    found = describe(folder, trade(path=path))
    (problem,) = [p for p in found if p.rule == "descriptor"]
    assert words in problem.message
    assert "'trade'" in problem.message
    assert problem.file == str(folder / "datapackage.json")


CONTENTS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "is no valid JSON"),
    "cut off": (b'{"name": "x",\n "resources": [', "is no valid JSON"),
    "a list": (b"[]", "is no JSON object"),
    "no resources": (b"{}", "'resources' is missing or empty"),
    "empty resources": (b'{"resources": []}', "'resources' is missing or empty"),
    "resources of text": (b'{"resources": "all"}', "'resources' is missing or empty"),
    "resource of text": (b'{"name": "x", "resources": ["trade"]}', "resource 1 has no name"),
    "deep lists": (b"[" * 200_000, "is no valid JSON"),
    "deep objects": (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "is no valid JSON"),
    "latin-1": ('{\n"name": "ñ"}'.encode("latin-1"), "is not UTF-8"),
    "UTF-16": ('{"name": "x"}'.encode("utf-16"), "is not UTF-8"),
    "NUL": (b"\0" * 100, "is no valid JSON"),
    "nine million bytes": (b" " * 9_000_000, "has 9,000,000 bytes"),
    "a number of 5,000 digits": (b'{"resources": ' + b"1" * 5000 + b"}", "no valid JSON"),
    "a thousand and one resources": (
        json.dumps({"resources": [{"name": "trade"}] * 1001}).encode(), "has 1,001 resources",
    ),
    "no such table": (
        b'{"name": "x", "resources": [{"name": "trad", "path": "rows/my-trade.csv"}]}',
        "is no table of this dataset; did you mean 'trade'",
    ),
    "licences of text": (
        json.dumps({"name": "x", "licenses": "none", "resources": [trade()]}).encode(),
        "'none' is not of type 'array'",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CONTENTS)
def test_a_broken_descriptor_is_one_problem(
    case: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content, words = CONTENTS[case]
    (folder / "datapackage.json").write_bytes(content)
    problem = only(validate(folder))
    assert words in problem.message
    assert problem.rule == "descriptor"
    assert cli.main(["validate", str(folder)]) == 1
    captured = capsys.readouterr()
    assert "Traceback" not in captured.out + captured.err
    assert max(map(len, captured.out.splitlines())) < 600


def test_a_table_is_read_from_the_path_that_the_descriptor_names(folder: Path) -> None:
    assert describe(folder, trade(bytes=1, hash="sha256:0", encoding="latin-1")) == []
    rows = csv_of(ROW).replace(",total,", ",totl,", 1)
    (folder / "rows" / "my-trade.csv").write_text(rows, encoding="utf-8")
    (problem,) = describe(folder, trade())
    assert (problem.table, problem.column) == ("trade", "product")
    assert problem.file == str(folder / "rows" / "my-trade.csv")


def test_odd_names_are_shown_on_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    describe(folder, trade(name="a\n\x1b[31m\ud800" + "b" * 300))
    assert cli.main(["validate", str(folder)]) == 1
    (line,) = [n for n in capsys.readouterr().out.splitlines() if "is no table" in n]
    assert "\x1b" not in line
    assert len(line) < 600


@pytest.mark.parametrize("kind", ["link", "fifo", "folder"])
def test_a_descriptor_that_is_no_file_is_refused(kind: str, folder: Path) -> None:
    path = folder / "datapackage.json"
    if kind == "link":
        path.symlink_to(folder.parent / "secret.json")
    elif kind == "fifo":
        os.mkfifo(path)
    else:
        path.mkdir()
    assert only(validate(folder)).message.startswith("is no regular file")


def test_nothing_is_fetched_and_nothing_outside_is_opened(folder: Path) -> None:
    (folder / "out").symlink_to(folder.parent)
    remote = "http://127.0.0.1:9/x.json"
    resources = [
        trade(schema=remote, dialect=remote, profile=remote) | {"$schema": remote},
        {"name": "places", "path": remote, "schema": "out/secret.json"},
        {"name": "people", "path": "../secret.csv", "layout": remote, "checklist": remote},
        {"name": "products", "path": "out/secret.csv", "basepath": "/", "extrapaths": ["../a"]},
        {"name": "events", "path": ["rows/my-trade.csv", "../secret.csv"], "scheme": "s3"},
        {"name": "offices", "path": "rows/my-trade.csv", "schema": {
            "fields": FIELDS, "$schema": remote, "profile": remote}},
    ]  # fmt: skip
    more = {"profile": remote, "$schema": remote, "licenses": [{"path": remote}]}
    describe(folder, *resources, **more)
    code = f"""
import sys
opened = []
def hook(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.")):
        opened.append((event, arguments))
        raise OSError("no network here")
    if event == "open" and str(arguments[0]).endswith(("secret.csv", "secret.json")):
        opened.append((event, arguments))
sys.addaudithook(hook)
from bykz_data import cli
assert cli.main(["validate", {str(folder)!r}]) == 1
assert not opened, opened
assert "frictionless" in sys.modules
"""
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert "is remote" in result.stdout


def test_files_of_no_table_are_named_and_others_are_left_alone(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put(folder / "trade.csv", ROW)
    for name in ("README.md", "LICENSE", ".hidden.csv", "notes.txt", "page.pdf", ".DS_Store"):
        (folder / name).write_text("x", encoding="utf-8")
    for name in ("~$trade.xlsx", "Thumbs.db", "desktop.ini", ".~lock.trade.csv#"):
        (folder / name).write_bytes(b"\x05user" + b" " * 160)
    assert cli.main(["template", "places", "--output", str(folder / "places.csv")]) == 0
    assert (folder / "places-codes.csv").exists()
    (folder / "other-codes.csv").write_text("column,code,meaning\n", encoding="utf-8")
    assert validate(folder).ok, validate(folder)
    for name in ("place.csv", "my-codes.csv", "trade.parquet", "events.tsv", "people.csv.txt"):
        (folder / name).write_text("x", encoding="utf-8")
    (folder / "offices.csv").symlink_to(folder.parent / "secret.csv")
    found = {Path(problem.file).name: problem.message for problem in validate(folder).problems}
    assert found.pop("place.csv") == "is named after no table; did you mean 'places'?"
    assert found.pop("my-codes.csv").startswith("is named after no table")
    assert "trade.csv contains rows of the same table" in found.pop("trade.parquet")
    assert found.pop("events.tsv") == "is no CSV, Parquet or XLSX file: save it as events.csv"
    assert found.pop("people.csv.txt") == "is not read: rename it to people.csv"
    assert found.pop("offices.csv") == "is a symbolic link: give the file itself"
    assert not found
    assert cli.main(["validate", str(folder)]) == 1
    assert "place.csv: is named after no table" in capsys.readouterr().out


def test_workbooks_in_a_folder_are_those_of_their_tables(tmp_path: Path) -> None:
    book_of(tmp_path / "trade.xlsx", [ROW], title="Sheet1")
    book_of(tmp_path / "more.xlsx", [released("places", "by", note="x")], title="places")
    report = validate(tmp_path)
    assert report.ok, report
    assert set(report.contributed) == {"trade", "places"}


def test_the_data_of_the_clone_are_valid(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["validate", str(root / "data")]) == 0
    assert "valid: 0 rows added, 0 cells changed" in capsys.readouterr().out


def test_a_folder_of_nothing_cannot_be_checked(tmp_path: Path) -> None:
    with pytest.raises(ContributionError, match="contains no file named after a table"):
        validate(tmp_path)
    os.mkfifo(tmp_path / "trade.csv")
    assert only(validate(tmp_path)).message == "is no regular file"


def test_a_suggested_command_works_when_typed(tmp_path: Path) -> None:
    for name in ("my rows.csv", "it's trade.csv", "a\nb.csv"):
        path = put(tmp_path / name, ROW)
        with pytest.raises(ContributionError) as caught:
            validate(path)
        message = str(caught.value)
        assert "\n" not in message
        words = shlex.split(message.split("`")[1])
        assert words[:3] == ["bykz-data", "validate", "trade"]
        assert len(words) == 4
        assert name == "a\nb.csv" or cli.main(words[1:]) == 0
