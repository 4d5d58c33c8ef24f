"""A contributed folder: its descriptor is checked before anything that it names is opened."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bykz_data import cli, export, validate
from bykz_data.catalog import schema
from bykz_data.contribution import package
from bykz_data.contribution.issues import Issue
from bykz_data.store.backends import rows_of
from bykz_data.text import csv_text

ROWS = csv_text([f["name"] for f in schema("trade")["fields"]], rows_of("trade")[:3])
FIELDS: list[dict[str, Any]] = [{"name": "trade_id", "type": "string"}]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with rows for one table, beside a secret that is not to be read."""
    made = tmp_path / "mine"
    (made / "rows").mkdir(parents=True)
    (made / "rows" / "my-trade.csv").write_text(ROWS, encoding="utf-8")
    (tmp_path / "secret.csv").write_text(ROWS, encoding="utf-8")
    (tmp_path / "secret.json").write_text('{"fields": []}', encoding="utf-8")
    return made


def describe(folder: Path, *resources: Any, **more: Any) -> list[Issue]:  # noqa: ANN401
    content = {"name": "mine", "resources": list(resources), **more}
    (folder / "datapackage.json").write_text(json.dumps(content, indent=1), encoding="utf-8")
    return list(validate(folder).problems)


def trade(**more: Any) -> dict[str, Any]:  # noqa: ANN401
    return {"name": "trade", "path": "rows/my-trade.csv", **more}


def test_the_exported_folder_is_valid(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    export(tmp_path / "all", "csv")
    before = {path: path.read_bytes() for path in (tmp_path / "all").rglob("*") if path.is_file()}
    assert cli.main(["validate", str(tmp_path / "all")]) == 0
    assert "valid: 0 rows added, 0 cells changed" in capsys.readouterr().out
    after = {path: path.read_bytes() for path in (tmp_path / "all").rglob("*") if path.is_file()}
    assert before == after


def test_a_table_is_read_from_the_path_that_the_descriptor_names(folder: Path) -> None:
    digest = hashlib.sha256(ROWS.encode()).hexdigest()
    good = trade(hash=f"sha256:{digest}", bytes=len(ROWS.encode()), encoding="UTF-8")
    assert describe(folder, good) == []
    assert validate(folder).unchanged == 3
    rows = ROWS.replace(",total,", ",totl,", 1)
    (folder / "rows" / "my-trade.csv").write_text(rows, encoding="utf-8")
    (problem,) = describe(folder, trade())
    assert (problem.table, problem.file, problem.column) == ("trade", "my-trade.csv", "product")


PATHS: dict[str, tuple[Any, str]] = {
    "http": ("http://127.0.0.1:9/trade.csv", "is remote and is not fetched"),
    "https": ("https://example.org/trade.csv", "is remote and is not fetched"),
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
    "backslash": ("rows\\my-trade.csv", "holds a backslash"),
    "up": ("../secret.csv", "leads out of the folder"),
    "up and down": ("rows/../../secret.csv", "leads out of the folder"),
    "linked file": ("out.csv", "leads out of the folder through a link"),
    "linked folder": ("out/secret.csv", "leads out of the folder through a link"),
    "missing": ("rows/none.csv", "names no file"),
    "too long": ("x" * 5000, "file"),
    "NUL": ("rows/\0.csv", "control characters"),
    "empty": ("", "is no text"),
    "number": (3, "is no text"),
    "object": ({"a": 1}, "is no text"),
}  # fmt: skip


@pytest.mark.parametrize("case", PATHS)
def test_a_path_that_leads_out_or_nowhere_is_one_issue(case: str, folder: Path) -> None:
    path, words = PATHS[case]
    (folder / "out.csv").symlink_to(folder.parent / "secret.csv")
    (folder / "out").symlink_to(folder.parent)
    found = [i for i in describe(folder, trade(path=path)) if i.file == "datapackage.json"]
    (problem,) = found
    assert words in problem.message
    assert problem.rule == "descriptor"
    assert "'trade'" in problem.message
    if isinstance(path, str) and path and "\0" not in path and case != "too long":
        assert repr(path) in problem.message
        assert problem.line == 6


@pytest.mark.parametrize("case", ["http", "absolute", "up", "linked folder", "missing"])
def test_a_schema_that_leads_out_is_one_issue(case: str, folder: Path) -> None:
    path, words = PATHS[case]
    (folder / "out").symlink_to(folder.parent)
    path = path.replace("csv", "json")
    (problem,) = describe(folder, trade(schema=path))
    assert "the schema" in problem.message
    assert words in problem.message or "there is no such file" in problem.message


def test_each_member_of_a_list_of_paths_is_told(folder: Path) -> None:
    bad = describe(folder, trade(path=["rows/my-trade.csv", "../a.csv", "http://x/b.csv"]))
    assert ["../a.csv" in bad[0].message, "http://x/b.csv" in bad[1].message] == [True, True]
    assert len(bad) == 2
    (problem,) = describe(folder, trade(path=["rows/my-trade.csv"]))
    assert "has a list of paths" in problem.message


RESOURCES: dict[str, tuple[dict[str, Any], str]] = {
    "no such table": (
        {"name": "trad", "path": "rows/my-trade.csv"},
        "is no table of this dataset; did you mean 'trade'",
    ),
    "no name": ({"path": "rows/my-trade.csv"}, "has no name"),
    "no path": ({"name": "trade"}, "has no path"),
    "inline rows": ({"name": "trade", "data": [["a"]]}, "holds its rows itself"),
    "hash": (trade(hash="sha256:00"), "'hash' does not fit the file"),
    "MD5": (trade(hash="00"), "'hash' does not fit the file, whose md5 is"),
    "hash of no kind": (trade(hash="crc:00"), "use one of md5"),
    "bytes": (trade(bytes=1), "'bytes' is 1"),
    "encoding": (trade(encoding="latin-1"), "the encoding is 'latin-1'"),
    "delimiter": (trade(dialect={"delimiter": ";"}), "the dialect's delimiter is ';'"),
    "inner delimiter": (trade(dialect={"csv": {"delimiter": ";"}}), "delimiter is ';'"),
    "no header": (trade(dialect={"header": False}), "the dialect's header is False"),
    "remote dialect": (trade(dialect="http://127.0.0.1/d.json"), "is not read"),
    "compression": (trade(compression="gz"), "is compressed"),
    "pattern": (
        trade(schema={"fields": [FIELDS[0] | {"constraints": {"pattern": "("}}]}),
        "is no regular expression",
    ),
    "type of field": (trade(schema={"fields": [{"name": "a", "type": "nope"}]}), '"nope"'),
    "key of no field": (
        trade(
            schema={
                "fields": FIELDS,
                "foreignKeys": [
                    {"fields": ["x"], "reference": {"resource": "places", "fields": ["place_id"]}}
                ],
            }
        ),
        "is of a field 'x' that is not there",
    ),
    "key to no resource": (
        trade(
            schema={
                "fields": FIELDS,
                "foreignKeys": [
                    {"fields": "trade_id", "reference": {"resource": "plces", "fields": "place_id"}}
                ],
            }
        ),
        "which is no resource; did you mean 'places'",
    ),
    "key to no field": (
        trade(
            schema={
                "fields": FIELDS,
                "foreignKeys": [
                    {"fields": "trade_id", "reference": {"resource": "places", "fields": "place"}}
                ],
            }
        ),
        "which is no field of places",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", RESOURCES)
def test_a_wrong_resource_is_one_issue(case: str, folder: Path) -> None:
    resource, words = RESOURCES[case]
    (problem,) = describe(folder, resource)
    assert words in problem.message
    assert (problem.file, problem.rule) == ("datapackage.json", "descriptor")


CONTENTS: dict[str, tuple[bytes, str, int | None]] = {
    "empty": (b"", "is no valid JSON", 1),
    "cut off": (b'{"name": "x",\n "resources": [', "is no valid JSON", 2),
    "a list": (b"[]", "is no JSON object", 1),
    "no resources": (b"{}", "'resources' is missing", None),
    "empty resources": (b'{"resources": []}', "'resources' is empty", None),
    "resources of text": (b'{"resources": "all"}', "'resources' is missing or no list", None),
    "resource of text": (b'{"name": "x", "resources": ["trade"]}', "resource 1 is no object", None),
    "twice the same key": (b'{"name": "a",\n"resources": [],\n"name": "b"}', "'name' twice", 3),
    "NaN": (b'{"resources": NaN}', "holds NaN", None),
    "Infinity": (b'{"resources": -Infinity}', "holds -Infinity", None),
    "1e999": (b'{"resources": 1e999}', "too large", None),
    "a number of 5,000 digits": (b'{"resources": ' + b"1" * 5000 + b"}", "no valid JSON", None),
    "deep lists": (b"[" * 200_000, "nested more than", None),
    "deep objects": (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nested more than", None),
    "latin-1": ('{\n"name": "ñ"}'.encode("latin-1"), "is not UTF-8", 2),
    "UTF-16": ('{"name": "x"}'.encode("utf-16"), "is not UTF-8", 1),
    "NUL": (b"\0" * 100, "is no valid JSON", 1),
    "nine million bytes": (b" " * 9_000_000, "is larger than", None),
    "a thousand and one resources": (
        json.dumps({"resources": [{"name": "trade"}] * 1001}).encode(), "has 1,001 resources", None,
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CONTENTS)
def test_a_broken_descriptor_is_one_issue(
    case: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content, words, line = CONTENTS[case]
    (folder / "datapackage.json").write_bytes(content)
    report = validate(folder)
    (problem,) = report.problems
    assert words in problem.message
    assert (problem.rule, problem.line) == ("descriptor", line)
    assert cli.main(["validate", str(folder)]) == 1
    captured = capsys.readouterr()
    assert "Traceback" not in captured.out + captured.err
    assert max(map(len, captured.out.splitlines())) < 500


def test_a_broken_schema_file_is_told_whatever_its_name(folder: Path) -> None:
    (folder / "trade.schema").write_text('{"fields": [\n', encoding="utf-8")
    (problem,) = describe(folder, trade(schema="trade.schema"))
    assert "is no valid JSON" in problem.message
    assert "(line 2 there)" in problem.message


def test_metadata_are_checked_too(folder: Path) -> None:
    (problem,) = describe(folder, trade(), licenses="none")
    assert "'none' is not of type 'array'" in problem.message


def test_odd_names_are_shown_on_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    describe(folder, trade(name="a\n\x1b[31m\ud800" + "b" * 300))
    assert cli.main(["validate", str(folder)]) == 1
    (line,) = [n for n in capsys.readouterr().out.splitlines() if "is no table" in n]
    assert "\x1b" not in line
    assert len(line) < 400


@pytest.mark.parametrize("kind", ["link", "fifo", "folder"])
def test_a_descriptor_that_is_no_file_is_told(kind: str, folder: Path) -> None:
    path = folder / "datapackage.json"
    if kind == "link":
        path.symlink_to(folder.parent / "secret.json")
    elif kind == "fifo":
        os.mkfifo(path)
    else:
        path.mkdir()
    (problem,) = validate(folder).problems
    assert problem.message.startswith("is a symbolic link" if kind == "link" else "is no regular")


def test_a_linked_file_in_the_folder_is_told(folder: Path) -> None:
    (folder / "trade.csv").symlink_to(folder / "rows" / "my-trade.csv")
    (problem,) = describe(folder, {"name": "trade", "path": "trade.csv"})
    assert "is a symbolic link" in problem.message


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


# --- files by their names --------------------------------------------------------------


def test_files_of_no_table_are_told_and_others_are_left_alone(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "trade.csv").write_text(ROWS, encoding="utf-8")
    for name in ("README.md", "LICENSE", ".hidden.csv", "notes.txt", "page.pdf"):
        (folder / name).write_text("x", encoding="utf-8")
    assert cli.main(["template", "places", "--output", str(folder / "places.csv")]) == 0
    assert (folder / "places-codes.csv").exists()
    assert validate(folder).ok, validate(folder)
    (folder / "place.csv").write_text("x", encoding="utf-8")
    (folder / "my-codes.csv").write_text("x", encoding="utf-8")
    (folder / "trade.parquet").write_text("x", encoding="utf-8")
    (folder / "events.tsv").write_text("x", encoding="utf-8")
    found = {i.file: i.message for i in validate(folder).problems}
    assert found["place.csv"] == "is named after no table; did you mean 'places'?"
    assert found["my-codes.csv"].startswith("is named after no table")
    assert found["trade.parquet"].startswith("trade.csv holds rows of the same table")
    assert found["events.tsv"] == "is no CSV, Parquet or XLSX file: save it as events.csv"
    assert len(found) == 4
    assert cli.main(["validate", str(folder)]) == 1
    assert "place.csv: is named after no table" in capsys.readouterr().out


def test_a_file_beside_the_one_that_the_descriptor_names_is_told(folder: Path) -> None:
    (folder / "trade.csv").write_text(ROWS, encoding="utf-8")
    (problem,) = describe(folder, trade())
    assert problem.file == "trade.csv"
    assert "rows/my-trade.csv holds rows of the same table" in problem.message


def test_the_limits_are_far_above_the_package_s_own_descriptor(root: Path) -> None:
    assert (root / "datapackage.json").stat().st_size * 4 < package.LARGEST
    found = package.read_descriptor(root, {"trade": schema("trade")})
    assert all("is no table" in issue.message for issue in found.issues)
