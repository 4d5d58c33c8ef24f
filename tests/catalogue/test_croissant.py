"""The catalogue records, held against the files themselves and by independent validators."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import bykz_data
from bykz_data.models import TABLES
from tools.emit import catalogue
from tools.emit.catalogue import dcat, schema_org, zenodo

pytestmark = pytest.mark.once

Json = dict[str, Any]

CROISSANT, SCHEMA_ORG, DCAT = catalogue.CROISSANT, catalogue.SCHEMA_ORG, catalogue.DCAT


@pytest.fixture(scope="module")
def records(root: Path) -> dict[str, Json]:
    """Return the committed records by path."""
    paths = (CROISSANT, SCHEMA_ORG, DCAT, catalogue.ZENODO)
    return {path: read(root / path) for path in paths}


@pytest.fixture(scope="module")
def manifest(root: Path) -> Json:
    return read(root / "manifest.json")


def read(path: Path) -> Json:
    content: Json = json.loads(path.read_text(encoding="utf-8"))
    return content


def leaves(node: object) -> Iterator[object]:
    """Walk through all values of a record."""
    if isinstance(node, dict):
        for value in node.values():
            yield from leaves(value)
    elif isinstance(node, list):
        for value in node:
            yield from leaves(value)
    else:
        yield node


def run(program: Path, *arguments: object) -> Json:
    command = [str(program), *map(str, arguments)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    found: Json = json.loads(result.stdout.splitlines()[-1])
    return found


def table_files(root: Path) -> dict[str, Path]:
    """Return the CSV file of each table, by name."""
    files = [*(root / "data").glob("*.csv"), *(root / "data" / "derived").glob("*.csv")]
    # Notes on the checks are read by the build; no table is made of them alone.
    return {file.stem: file for file in files if file.stem != "contradiction_notes"}


# --- in step with the manifest and the files -----------------------------------------------


def test_every_record_names_the_version_and_the_content_of_the_manifest(
    records: dict[str, Json], manifest: Json
) -> None:
    assert manifest["version"] == bykz_data.__version__
    for path, record in records.items():
        texts = [str(leaf) for leaf in leaves(record)]
        assert manifest["version"] in texts, path
        assert any(manifest["content_hash"] in text for text in texts), path
    for path in (CROISSANT, SCHEMA_ORG, DCAT):
        assert manifest["citation"] in list(leaves(records[path])), path


def test_no_record_invents_an_identifier_or_a_home(records: dict[str, Json]) -> None:
    for path, record in records.items():
        text = json.dumps(record).lower()
        for word in ("doi.org", "10.5281", "github", "zenodo.org", "pypi.org", "example."):
            assert word not in text, (path, word)


def test_checksums_and_sizes_are_those_of_the_files(root: Path, records: dict[str, Json]) -> None:
    files = table_files(root)
    expected = {
        name: (hashlib.sha256(file.read_bytes()).hexdigest(), file.stat().st_size)
        for name, file in files.items()
    }
    assert len(expected) == 34
    found = {
        CROISSANT: {
            Path(entry["contentUrl"]).stem: (entry["sha256"], int(entry["contentSize"][:-2]))
            for entry in records[CROISSANT]["distribution"]
        },
        SCHEMA_ORG: {
            entry["name"]: (entry["sha256"], int(entry["contentSize"][:-2]))
            for entry in records[SCHEMA_ORG]["distribution"]
        },
        DCAT: {
            entry["@id"][1:]: (
                entry["spdx:checksum"]["spdx:checksumValue"]["@value"],
                int(entry["dcat:byteSize"]["@value"]),
            )
            for entry in records[DCAT]["dcat:distribution"]
        },
    }
    for path, entries in found.items():
        assert entries == expected, path


def test_croissant_has_the_columns_keys_references_and_codes_of_the_schemas(
    root: Path, records: dict[str, Json]
) -> None:
    sets = {entry["@id"]: entry for entry in records[CROISSANT]["recordSet"]}
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


# --- Croissant by mlcroissant ---------------------------------------------------------------


@pytest.fixture(scope="module")
def croissant(root: Path, validators: Path, manifest: Json) -> Json:
    """Return what mlcroissant says, and all records that it loads."""
    script = root / "tests" / "validators" / "croissant.py"
    tables = [*manifest["tables"], "codes/flow"]
    return run(validators / "python", script, root / CROISSANT, *tables)


def test_mlcroissant_finds_nothing_wrong(croissant: Json) -> None:
    assert croissant["errors"] == []
    assert croissant["warnings"] == []
    assert croissant["version"] == "http://mlcommons.org/croissant/1.1"


def test_mlcroissant_loads_every_row_of_every_table(croissant: Json, manifest: Json) -> None:
    rows = {name: table["rows"] for name, table in croissant["loaded"].items()}
    assert rows.pop("codes/flow") == 4
    assert rows == {name: entry["rows"] for name, entry in manifest["tables"].items()}


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
    # Its CSV reader guesses types before it looks at the declared ones, and so loses the zero at
    # the beginning of a text of digits.
    assert misread == {("products", "hs_heading")}


def test_mlcroissant_would_find_what_is_wrong(
    root: Path, validators: Path, records: dict[str, Json], tmp_path: Path
) -> None:
    broken = json.loads(json.dumps(records[CROISSANT]))
    broken["recordSet"][-1]["field"][0]["source"]["fileObject"]["@id"] = "data/gone.csv"
    file = tmp_path / "croissant.json"
    file.write_text(json.dumps(broken), encoding="utf-8")
    script = root / "tests" / "validators" / "croissant.py"
    errors = "\n".join(run(validators / "python", script, file)["errors"])
    assert "data/gone.csv" in errors


# --- schema.org and DCAT by rdflib and SHACL -------------------------------------------------

SHAPES = {SCHEMA_ORG: "google-dataset.ttl", DCAT: "dcat-ap"}


def as_rdf(root: Path, validators: Path, record: Path, kind: str) -> Json:
    shapes = root / "tests" / "fixtures" / SHAPES[kind] if kind == SCHEMA_ORG else SHAPES[kind]
    script = root / "tests" / "validators" / "rdf.py"
    return run(validators / "python", script, record, shapes)


@pytest.mark.parametrize("kind", [SCHEMA_ORG, DCAT])
def test_records_are_valid_linked_data(root: Path, validators: Path, kind: str) -> None:
    found = as_rdf(root, validators, root / kind, kind)
    assert found["conforms"], found["report"]
    assert found["unknown"] == []
    assert found["shapes"] > 100
    assert found["files"] == sorted(file.as_uri() for file in table_files(root).values())
    distribution = {SCHEMA_ORG: "https://schema.org/DataDownload", DCAT: "Distribution"}[kind]
    assert found["types"][distribution] == 34


def test_the_shapes_would_find_what_is_wrong(
    root: Path, validators: Path, records: dict[str, Json], tmp_path: Path
) -> None:
    search = json.loads(json.dumps(records[SCHEMA_ORG]))
    search["description"] = "Too short."
    search["licence"] = search.pop("license")
    (tmp_path / "search.jsonld").write_text(json.dumps(search), encoding="utf-8")
    found = as_rdf(root, validators, tmp_path / "search.jsonld", SCHEMA_ORG)
    assert not found["conforms"]
    assert "schema:description" in found["report"]
    assert "schema:license" in found["report"]
    assert found["unknown"] == ["https://schema.org/licence"]

    dcat = json.loads(json.dumps(records[DCAT]))
    del dcat["dcterms:title"]
    del dcat["dcat:distribution"][0]["dcat:accessURL"]
    dcat["dcterms:publishr"] = "nobody"
    (tmp_path / "dcat.jsonld").write_text(json.dumps(dcat), encoding="utf-8")
    found = as_rdf(root, validators, tmp_path / "dcat.jsonld", DCAT)
    assert not found["conforms"]
    assert found["report"].count("MinCountConstraintComponent") >= 2
    assert found["unknown"] == ["http://purl.org/dc/terms/publishr"]


def test_what_search_engines_are_told(records: dict[str, Json]) -> None:
    record = records[SCHEMA_ORG]
    assert record["temporalCoverage"] == "1992/2022"
    assert [place["name"] for place in record["spatialCoverage"]] == ["Belarus", "Kazakhstan"]
    assert record["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert record["isBasedOn"]["isbn"] == "978-620-5-51420-7"
    assert "reconstructed" in record["isBasedOn"]["description"]
    units = {v["name"]: v.get("unitText") for v in record["variableMeasured"]}
    assert units["trade_panel.turnover"] == "USD"


# --- Zenodo by JSON Schema -------------------------------------------------------------------


def zenodo_problems(root: Path, record: Json) -> list[str]:
    schema = read(root / "tests" / "fixtures" / "zenodo-deposit.schema.json")
    jsonschema.Draft7Validator.check_schema(schema)
    check = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
    return sorted(error.message for error in check.iter_errors(record))


def test_zenodo_takes_the_record(root: Path, records: dict[str, Json], manifest: Json) -> None:
    record = records[catalogue.ZENODO]
    assert zenodo_problems(root, record) == []
    rows = sum(entry["rows"] for entry in manifest["tables"].values())
    assert f"34 tables with {rows} rows" in record["description"]
    assert record["related_identifiers"] == [
        {
            "identifier": "978-620-5-51420-7",
            "relation": "isDerivedFrom",
            "resource_type": "publication-book",
            "scheme": "isbn",
        }
    ]
    wrong = {**record, "publication_date": "22.11.2026", "licence": record["license"]}
    del wrong["license"]
    assert len(zenodo_problems(root, wrong)) == 3


# --- a version that is not released ----------------------------------------------------------


def test_a_version_without_a_release_has_no_date_and_is_still_valid(
    root: Path, validators: Path, manifest: Json, tmp_path: Path
) -> None:
    package = read(root / "datapackage.json")
    package.pop("created", None)
    sizes = {entry["path"]: (root / entry["path"]).stat().st_size for entry in package["resources"]}
    unreleased = catalogue.Dataset(TABLES, package, manifest, sizes)
    dates = ("datePublished", "dcterms:issued", "publication_date")
    for path, text in catalogue.records(unreleased).items():
        assert not set(dates) & set(json.loads(text)), path
    assert zenodo_problems(root, zenodo.record(unreleased)) == []
    for kind in (SCHEMA_ORG, DCAT):
        file = tmp_path / Path(kind).name
        file.write_text(catalogue.records(unreleased)[kind], encoding="utf-8")
        assert as_rdf(root, validators, file, kind)["conforms"]
    package["created"] = "2026-11-22T00:00:00Z"
    released = dataclasses.replace(unreleased, descriptor=package)
    assert schema_org.record(released)["datePublished"] == "2026-11-22"
    assert zenodo.record(released)["publication_date"] == "2026-11-22"
    assert dcat.record(released)["dcterms:issued"]["@value"] == "2026-11-22"
