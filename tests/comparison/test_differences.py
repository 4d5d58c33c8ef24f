"""Comparing versions: every change is told once, with exact values, wherever the versions lie."""

from __future__ import annotations

import copy
import datetime as dt
import html
import html.parser
import json
import shutil
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import bykz_data
from bykz_data import cli
from bykz_data.comparison.changes import Change
from bykz_data.comparison.differences import compare
from bykz_data.comparison.versions import DatasetVersion, open_version
from bykz_data.errors import VersionError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def now() -> DatasetVersion:
    """Return the installed version."""
    return open_version("installed")


def edited(version: DatasetVersion, table: str, edit: Any) -> DatasetVersion:  # noqa: ANN401
    """Return a version in which a function has edited the rows and the schema of a table."""
    schemas, tables = copy.deepcopy(version.schemas), dict(version.tables)
    rows = tables[table].to_pylist()
    loose = pa.schema([field.with_nullable(True) for field in tables[table].schema])
    changed = edit(rows, schemas[table])
    tables[table] = pa.Table.from_pylist(rows, changed if changed is not None else loose)
    return DatasetVersion("edited", version.version, schemas, tables)


def row_of(rows: list[dict[str, Any]], key: str) -> dict[str, Any]:
    return next(row for row in rows if key in row.values())


def test_a_version_is_the_same_as_itself(now: DatasetVersion) -> None:
    result = compare(now, now)
    assert result.same
    assert result.changes.empty
    assert result.summary().endswith("no difference")
    assert result.to_markdown() == ""
    assert json.loads(result.to_json())["changes"] == []


def test_each_changed_cell_is_told_with_both_values(now: DatasetVersion) -> None:
    def edit(rows: list[dict[str, Any]], _schema: object) -> None:
        row = row_of(rows, "by-kz-turnover-2021")
        row["value"] = 1092600000.0
        row["period_end"] = dt.date(2021, 12, 30)
        row["note"] = ""
        row["footnote"] = None

    before = row_of(now.tables["trade"].to_pylist(), "by-kz-turnover-2021")
    result = compare(now, edited(now, "trade", edit))
    key, page = "by-kz-turnover-2021", str(before["page"])
    told = {entry.column: entry for entry in result.entries}
    assert told["value"] == Change(
        "cell changed", "trade", key, "value", 1092500000.0, 1092600000.0, page
    )
    assert told["period_end"].old == dt.date(2021, 12, 31)
    assert told["period_end"].new == dt.date(2021, 12, 30)
    if before["note"] is None:
        assert (told["note"].old, told["note"].new) == (None, "")
    assert len(result.entries) == len(told) >= 3
    assert f"`{key}`, `value`: 1092500000 → 1092600000 (p. {page})" in result.to_markdown()
    assert f"~ {key}: value 1092500000 -> 1092600000 (p. {page})" in result.to_text()
    values = {c["column"]: (c["old"], c["new"]) for c in json.loads(result.to_json())["changes"]}
    assert values["period_end"] == ("2021-12-31", "2021-12-30")
    assert list(result.changes["column"]) == [entry.column for entry in result.entries]


def test_null_and_the_empty_text_and_numbers_and_texts_differ() -> None:
    pairs: list[tuple[Any, Any, bool]] = [
        (None, "", False), ("1", 1, False), (1, 1.0, True), (1, True, False), (None, 0, False),
        (float("nan"), float("nan"), True), (0.1 + 0.2, 0.3, False), ("é", "e\u0301", False),
        (dt.date(2021, 1, 1), "2021-01-01", False), (None, None, True),
    ]  # fmt: skip
    from bykz_data.comparison.differences import _same

    for before, after, same in pairs:
        assert _same(before, after) is same, (before, after)
        assert _same(after, before) is same, (before, after)


def test_rows_added_and_removed(now: DatasetVersion) -> None:
    def edit(rows: list[dict[str, Any]], _schema: object) -> None:
        gone = row_of(rows, "by-kz-turnover-2021")
        rows.remove(gone)
        rows.append({**gone, "trade_id": "new-one", "value": 5.0, "page": 9})

    entries = compare(now, edited(now, "trade", edit)).entries
    kinds = [(entry.kind, entry.key, entry.about) for entry in entries]
    assert kinds == [
        ("row added", "new-one", "9"),
        ("row removed", "by-kz-turnover-2021", entries[1].about),
    ]


def test_a_renamed_key_is_one_change(now: DatasetVersion) -> None:
    def edit(rows: list[dict[str, Any]], _schema: object) -> None:
        row_of(rows, "by-kz-turnover-2021")["trade_id"] = "by-kz-turnover-of-2021"

    result = compare(now, edited(now, "trade", edit))
    (entry,) = result.entries
    assert (entry.kind, entry.old, entry.new) == (
        "key renamed", "by-kz-turnover-2021", "by-kz-turnover-of-2021",
    )  # fmt: skip
    assert "key renamed: `by-kz-turnover-2021` → `by-kz-turnover-of-2021`" in result.to_markdown()


def test_a_rename_is_not_claimed_where_two_rows_are_alike(now: DatasetVersion) -> None:
    def twice(rows: list[dict[str, Any]], _schema: object) -> None:
        row = row_of(rows, "by-kz-turnover-2021")
        rows.append({**row, "trade_id": "a-twin"})

    def other(rows: list[dict[str, Any]], _schema: object) -> None:
        rows.append({**row_of(rows, "by-kz-turnover-2021"), "trade_id": "b-twin"})
        row_of(rows, "by-kz-turnover-2021")["trade_id"] = "c-twin"

    entries = compare(edited(now, "trade", twice), edited(now, "trade", other)).entries
    assert {entry.kind for entry in entries} == {"row added", "row removed"}
    assert len(entries) == 4


def test_columns_added_removed_and_renamed(now: DatasetVersion) -> None:
    def edit(rows: list[dict[str, Any]], schema: Any) -> pa.Schema:  # noqa: ANN401
        for row in rows:
            row["seat_place"] = row.pop("seat")
            row.pop("note")
            row["web"] = None
        named = {field["name"]: field for field in schema["fields"]}
        named["seat"]["name"] = "seat_place"
        schema["fields"].remove(named["note"])
        schema["fields"].append({"name": "web", "type": "string", "constraints": {}})
        for key in schema["foreignKeys"]:
            if key["fields"] == ["seat"]:
                key["fields"] = ["seat_place"]
        names = [field["name"] for field in schema["fields"]]
        integer = {"page"}
        return pa.schema([(n, pa.int16() if n in integer else pa.string()) for n in names])

    entries = compare(now, edited(now, "organizations", edit)).entries
    told = [(entry.kind, entry.column) for entry in entries]
    assert told == [
        ("column renamed", "seat_place"), ("column added", "web"), ("column removed", "note"),
    ]  # fmt: skip
    assert entries[0].old == "seat"


def test_what_a_schema_says_otherwise(now: DatasetVersion) -> None:
    def edit(_rows: object, schema: Any) -> None:  # noqa: ANN401
        fields = {field["name"]: field for field in schema["fields"]}
        schema["description"] = "Another grain."
        fields["value"]["unit"] = "million USD"
        fields["value"]["description"] = "Other words"
        fields["page"]["constraints"]["maximum"] = 99
        fields["flow"]["constraints"]["enum"].remove("balance")
        fields["flow"]["constraints"]["enum"].append("transit")
        fields["flow"]["categories"][0]["label"] = "other words"
        fields["partner"]["constraints"].pop("required", None)
        schema["foreignKeys"] = [k for k in schema["foreignKeys"] if k["fields"] != ["product"]]

    result = compare(now, edited(now, "trade", edit))
    told = {
        (entry.kind, entry.column, entry.about): (entry.old, entry.new) for entry in result.entries
    }
    code = now.schemas["trade"]["fields"]
    flow = next(field for field in code if field["name"] == "flow")
    meaning = f"meaning of {flow['categories'][0]['value']}"
    assert told["table redefined", None, "description"][1] == "Another grain."
    assert told["column redefined", "value", "unit"] == (None, "million USD")
    assert told["column redefined", "value", "description"][1] == "Other words"
    assert told["column redefined", "page", "maximum"] == (68, 99)
    assert told["code removed", "flow", None] == ("balance", None)
    assert told["code added", "flow", None] == (None, "transit")
    assert told["column redefined", "flow", meaning][1] == "other words"
    assert told["column redefined", "product", "references"] == ("products", None)
    assert not [entry for entry in result.entries if entry.kind == "cell changed"]


def test_tables_added_and_removed(now: DatasetVersion) -> None:
    fewer = {name: table for name, table in now.tables.items() if name != "offices"}
    without = DatasetVersion("without", "0", now.schemas, fewer)
    assert compare(now, without).entries == (Change("table removed", "offices"),)
    assert compare(without, now).entries == (Change("table added", "offices"),)


class _Page(html.parser.HTMLParser):
    """Collects what a page shows and what it would load."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []
        self.cells: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name in ("src", "href")]

    def handle_data(self, data: str) -> None:
        self.cells.append(data)


def test_the_page_is_self_contained_and_shows_hostile_values_as_text(now: DatasetVersion) -> None:
    def edit(rows: list[dict[str, Any]], _schema: object) -> None:
        row_of(rows, "by-kz-turnover-2021")["note"] = "<script>alert('x')</script> & more"

    text = compare(now, edited(now, "trade", edit)).to_html()
    page = _Page()
    page.feed(text)
    assert page.links == []
    assert "script" not in page.tags
    assert any("<script>alert('x')</script> & more" in cell for cell in page.cells)
    assert "by-kz-turnover-2021" in page.cells


# --- where versions lie ----------------------------------------------------------------


def checkout(root: Path, folder: Path) -> Path:
    """Make a checkout that holds the dataset alone, in which the turnover of 2021 is 1."""
    home = folder / "src" / "bykz_data" / "_data"
    shutil.copytree(root / "src" / "bykz_data" / "_data", home)
    table = pq.ParquetFile(home / "trade.parquet").read()
    rows = table.to_pylist()
    row_of(rows, "by-kz-turnover-2021")["value"] = 1.0
    pq.write_table(pa.Table.from_pylist(rows, table.schema), home / "trade.parquet")
    return folder


def test_installed_wheel_folder_export_and_commit(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = checkout(root, tmp_path / "checkout")
    wheel = tmp_path / "bykz_data-9.9.9-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for file in sorted((other / "src").rglob("*")):
            archive.write(file, file.relative_to(other / "src"))
    for command in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=n", "-c", "user.email=e@example.org", "commit", "-qm", "first"],
        ["tag", "v9.9.9"],
    ):
        subprocess.run(["git", *command], cwd=other, check=True)
    bykz_data.export(tmp_path / "exported", "csv")
    monkeypatch.chdir(other / "src")
    inside = other / "src" / "bykz_data" / "_data"
    for where in (wheel, other, other / "src", inside, "v9.9.9", "HEAD"):
        (entry,) = bykz_data.diff("installed", where).entries
        assert (entry.column, entry.new) == ("value", 1.0), where
        assert bykz_data.diff(where, other).same
    assert bykz_data.diff(tmp_path / "exported", bykz_data.__version__).same


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ("9.9.9", "there is no version '9.9.9': give 'installed'"),
        ("--output=x", "there is no version '--output=x'"),
        ("empty", "empty holds no dataset"),
        ("text.whl", "text.whl is no wheel that can be read"),
        ("other.whl", "other.whl is no wheel of bykz-data"),
        ("outside", "leads out of the dataset"),
        ("absolute", "leads out of the dataset"),
        ("remote", "leads out of the dataset"),
        ("gone", "trade.parquet is missing"),
        ("broken", "datapackage.json cannot be read"),
        ("shapeless", "datapackage.json cannot be read"),
        ("cut", "trade.parquet cannot be read"),
    ],
)
def test_what_is_no_version_is_told_in_one_sentence(
    where: str,
    message: str,
    root: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "text.whl").write_text("not a zip", encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "other.whl", "w") as archive:
        archive.writestr("other/__init__.py", "")
    shipped = root / "src" / "bykz_data" / "_data"
    paths = {"outside": "../secret.parquet", "absolute": "/etc/passwd", "remote": "http://x/y.csv"}
    for name in (*paths, "gone", "broken", "shapeless", "cut"):
        shutil.copytree(shipped, tmp_path / name)
        file = tmp_path / name / "datapackage.json"
        package = json.loads(file.read_text(encoding="utf-8"))
        if name in paths:
            package["resources"][0]["path"] = paths[name]
            file.write_text(json.dumps(package), encoding="utf-8")
    (tmp_path / "gone" / "trade.parquet").unlink()
    (tmp_path / "broken" / "datapackage.json").write_text("{", encoding="utf-8")
    (tmp_path / "shapeless" / "datapackage.json").write_text("[1]", encoding="utf-8")
    content = (shipped / "trade.parquet").read_bytes()
    (tmp_path / "cut" / "trade.parquet").write_bytes(content[: len(content) // 2])
    with pytest.raises(VersionError, match=r"^[^\n]*$") as error:
        bykz_data.diff(where)
    assert message in str(error.value)
    if not where.startswith("-"):
        assert cli.main(["diff", where, "installed"]) == 2
        assert capsys.readouterr().err == f"bykz-data: {error.value}\n"


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        ("places.csv", "place_id,name", "place_id,nmae", "the header must be place_id,name,"),
        ("trade.csv", ",1092500000,", ",1092500000x,", "column value: '1092500000x' is not of the"),
        ("trade.csv", ",1092500000,", ",1092500000,,", "21 cells, not 20"),
        ("trade.csv", ",2021-12-31,", ",2021-12-32,", "column period_end: '2021-12-32' is not of"),
        ("places.csv", "by,Belarus", '"by"x,Belarus', "line 2: "),
    ],
)
def test_a_damaged_csv_file_is_named_with_line_and_column(
    tmp_path: Path, file: str, old: str, new: str, problem: str
) -> None:
    folder = tmp_path / "package"
    bykz_data.export(folder, "csv")
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(VersionError) as error:
        bykz_data.diff(folder)
    assert f"{file} cannot be read (" in str(error.value)
    assert problem in str(error.value)


def test_the_page_shows_every_value_and_escapes_it(now: DatasetVersion) -> None:
    nasty = '<b>&amp; "quoted"</b>'
    other = edited(now, "trade", lambda rows, _: rows[0].update(note=nasty, qualifier=None))
    page = compare(now, other).to_html()
    assert nasty not in page
    assert html.escape(json.dumps(nasty), quote=True).replace("&quot;", "&#34;") in page
    assert "<ins>null</ins>" in page
    added = compare(now, edited(now, "trade", lambda rows, _: rows.__delitem__(0))).to_html()
    assert "<ins></ins>" in added
    assert "null" not in added.partition("<body>")[2]


def test_the_command_line_writes_every_form_and_tells_by_its_exit_code(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = str(checkout(root, tmp_path / "checkout"))
    assert cli.main(["diff", "installed", "installed"]) == 0
    assert capsys.readouterr().out.endswith("no difference\n")
    starts = {"text": "installed", "json": "{", "markdown": "- `trade`:", "html": "<!doctype html>"}
    for form, start in starts.items():
        assert cli.main(["diff", "installed", other, "--format", form]) == 1
        assert capsys.readouterr().out.startswith(start)
    file = tmp_path / "page.html"
    words = ["diff", "installed", other, "--format", "html", "--output", str(file)]
    assert cli.main(words) == 1
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert cli.main(words) == 2
    assert "exists already" in capsys.readouterr().err


def test_comparing_needs_neither_pandas_nor_a_validator() -> None:
    code = (
        "import sys; from bykz_data import cli; cli.main(['diff', 'installed', 'installed'])\n"
        "print(*({'pandas', 'pandera', 'frictionless'} & set(sys.modules)))"
    )
    output = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert output.splitlines()[1:] == [""]
