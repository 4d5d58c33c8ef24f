"""Comparing versions: every change is reported once, with exact values."""

from __future__ import annotations

import copy
import datetime as dt
import html
import html.parser
import json
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest

from bykz_data.comparison.changes import Change
from bykz_data.comparison.differences import compare
from bykz_data.comparison.versions import DatasetVersion, open_version

if TYPE_CHECKING:
    pass


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
    assert repr(result) == result.summary()
    assert result.to_markdown() == ""
    assert json.loads(result.to_json())["changes"] == []


def test_each_changed_cell_is_reported_with_both_values(now: DatasetVersion) -> None:
    def edit(rows: list[dict[str, Any]], _schema: object) -> None:
        row = row_of(rows, "by-kz-turnover-2021")
        row["value"] = 1092600000.0
        row["period_end"] = dt.date(2021, 12, 30)
        row["note"] = ""
        row["footnote"] = None

    before = row_of(now.tables["trade"].to_pylist(), "by-kz-turnover-2021")
    result = compare(now, edited(now, "trade", edit))
    key, page = "by-kz-turnover-2021", str(before["page"])
    found = {entry.column: entry for entry in result.entries}
    assert found["value"] == Change(
        "cell changed", "trade", key, "value", 1092500000.0, 1092600000.0, page
    )
    assert found["period_end"].old == dt.date(2021, 12, 31)
    assert found["period_end"].new == dt.date(2021, 12, 30)
    if before["note"] is None:
        assert (found["note"].old, found["note"].new) == (None, "")
    assert len(result.entries) == len(found) >= 3
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
    from bykz_data.comparison.differences import same_cell

    for before, after, same in pairs:
        assert same_cell(before, after) is same, (before, after)
        assert same_cell(after, before) is same, (before, after)


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


def test_a_row_with_a_listed_new_key_is_compared_cell_by_cell(now: DatasetVersion) -> None:
    def edit(rows: list[dict[str, Any]], _schema: object) -> None:
        row = row_of(rows, "kobyakov-a-head-of-government")
        row.update(office_id="kobyakov-a-prime-minister", note="an earlier note")

    renamed, changed = compare(edited(now, "offices", edit), now).entries
    assert (renamed.kind, renamed.old, renamed.new) == (
        "key renamed", "kobyakov-a-prime-minister", "kobyakov-a-head-of-government",
    )  # fmt: skip
    assert (changed.kind, changed.key, changed.column) == ("cell changed", renamed.new, "note")


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
    found = [(entry.kind, entry.column) for entry in entries]
    assert found == [
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
    found = {
        (entry.kind, entry.column, entry.about): (entry.old, entry.new) for entry in result.entries
    }
    code = now.schemas["trade"]["fields"]
    flow = next(field for field in code if field["name"] == "flow")
    meaning = f"meaning of {flow['categories'][0]['value']}"
    assert found["table redefined", None, "description"][1] == "Another grain."
    assert found["column redefined", "value", "unit"] == (None, "million USD")
    assert found["column redefined", "value", "description"][1] == "Other words"
    assert found["column redefined", "page", "maximum"] == (68, 99)
    assert found["code removed", "flow", None] == ("balance", None)
    assert found["code added", "flow", None] == (None, "transit")
    assert found["column redefined", "flow", meaning][1] == "other words"
    assert found["column redefined", "product", "references"] == ("products", None)
    assert not [entry for entry in result.entries if entry.kind == "cell changed"]


def test_another_primary_key_is_a_redefinition(now: DatasetVersion) -> None:
    def edit(rows: list[dict[str, Any]], schema: Any) -> None:  # noqa: ANN401
        schema["primaryKey"] = ["name"]
        for row in rows:
            row["name"] = row["place_id"]

    result = compare(now, edited(now, "places", edit))
    redefined = [entry for entry in result.entries if entry.kind == "column redefined"]
    assert redefined == [
        Change("column redefined", "places", None, "name", "place_id", "name", "primary key")
    ]


def test_a_column_that_gains_or_loses_its_list_of_codes_is_redefined(now: DatasetVersion) -> None:
    def edit(_rows: object, schema: Any) -> None:  # noqa: ANN401
        flow = next(field for field in schema["fields"] if field["name"] == "flow")
        flow["constraints"].pop("enum")
        flow.pop("categories")

    without = edited(now, "trade", edit)
    flow = next(f for f in now.schemas["trade"]["fields"] if f["name"] == "flow")
    codes = ", ".join(flow["constraints"]["enum"])
    for before, after, old, new in ((now, without, codes, None), (without, now, None, codes)):
        (change,) = [entry for entry in compare(before, after).entries if entry.about == "codes"]
        assert (change.table, change.column, change.old, change.new) == ("trade", "flow", old, new)


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
