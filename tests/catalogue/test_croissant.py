"""The record in Croissant, against the schemas and by mlcroissant."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import bykz_data
from bykz_data.catalog import descriptor
from tests.catalogue.reading import MANIFEST, RECORDS, Json, read, run, table_files
from tools.emit.catalogue import CROISSANT

pytestmark = pytest.mark.once


def test_croissant_has_the_columns_keys_references_and_codes_of_the_schemas(root: Path) -> None:
    sets = {entry["@id"]: entry for entry in RECORDS[CROISSANT]["recordSet"]}
    types = {
        "string": "sc:Text",
        "number": "cr:Float64",
        "integer": "sc:Integer",
        "boolean": "sc:Boolean",
        "date": "sc:Date",
    }
    used = set()
    for name, file in table_files(root).items():
        schema, entry = read(root / "schemas" / f"{name}.json"), sets[name]
        fields = {field["@id"].removeprefix(f"{name}/"): field for field in entry["field"]}
        assert list(fields) == [field["name"] for field in schema["fields"]]
        assert [entry["key"]["@id"]] == [f"{name}/{key}" for key in schema["primaryKey"]]
        references = {
            key["fields"][0]: (
                table_files(root)[key["reference"]["resource"] or name],
                key["reference"]["fields"][0],
            )
            for key in schema["foreignKeys"]
        }
        for column in schema["fields"]:
            field = fields[column["name"]]
            assert field["dataType"] == types[column["type"]]
            assert field["description"].startswith(column["description"])
            assert root / field["source"]["fileObject"]["@id"] == file
            assert field["source"]["extract"] == {"column": column["name"]}
            to = field.get("references", {})
            if column["name"] in references:
                target, key = references[column["name"]]
                assert root / to["fileObject"]["@id"] == target
                assert to["extract"] == {"column": key}
            elif "categories" in column:
                codes = to["field"]["@id"].removesuffix("/code")
                assert sets[codes]["dataType"] == "sc:Enumeration"
                assert sets[codes]["data"] == [
                    {f"{codes}/code": code["value"], f"{codes}/meaning": code["label"]}
                    for code in column["categories"]
                ]
                used.add(codes)
            else:
                assert to == {}
    assert set(sets) == {*table_files(root), *used}


@pytest.fixture(scope="module")
def croissant(root: Path, validators: Path) -> Json:
    """Return what mlcroissant says, and all records that it loads."""
    script = root / "tests" / "validators" / "croissant.py"
    tables = [*MANIFEST["tables"], "codes/flow"]
    return run(validators / "python", script, root / CROISSANT, *tables)


def test_mlcroissant_finds_nothing_wrong(croissant: Json) -> None:
    assert croissant["errors"] == []
    # A version in the making has no day of release; nothing else may be missing.
    undated = [] if "created" in descriptor() else ["datePublished"]
    assert [word for word in croissant["warnings"] if "datePublished" not in word] == []
    assert len(croissant["warnings"]) == len(undated)
    assert croissant["version"] == "http://mlcommons.org/croissant/1.1"


def test_mlcroissant_loads_every_row_of_every_table(croissant: Json) -> None:
    rows = {name: table["rows"] for name, table in croissant["loaded"].items()}
    assert rows.pop("codes/flow") == 4
    assert rows == {name: entry["rows"] for name, entry in MANIFEST["tables"].items()}


def test_mlcroissant_loads_the_values(croissant: Json) -> None:
    trade = {row["trade_id"]: row for row in croissant["loaded"]["trade"]["values"]}
    # Page 59: "1 092,5 millones de dólares" of turnover in 2021.
    turnover = trade["by-kz-turnover-2021"]
    assert turnover["value"] == 1_092_500_000
    assert (turnover["unit"], turnover["page"]) == ("USD", 59)
    assert turnover["period_end"].startswith("2021-12-31")
    misread = set()
    for name, table in croissant["loaded"].items():
        if name.startswith("codes/"):
            continue
        frame = bykz_data.load(name, "arrow")
        key = frame.column_names[0]
        loaded = {str(row[key]): row for row in table["values"]}
        for row in frame.to_pylist():
            for column, value in row.items():
                found = loaded[str(row[key])][column]
                same = found == value or str(found).startswith(str(value))
                if not same:
                    misread.add((name, column))
    # Its CSV reader guesses types before it looks at the declared ones: no text is all digits.
    assert not misread


def test_mlcroissant_would_find_what_is_wrong(root: Path, validators: Path, tmp_path: Path) -> None:
    broken = json.loads(json.dumps(RECORDS[CROISSANT]))
    broken["recordSet"][-1]["field"][0]["source"]["fileObject"]["@id"] = "data/gone.csv"
    file = tmp_path / "croissant.json"
    file.write_text(json.dumps(broken), encoding="utf-8")
    script = root / "tests" / "validators" / "croissant.py"
    errors = "\n".join(run(validators / "python", script, file)["errors"])
    assert "data/gone.csv" in errors
