"""The records in schema.org and DCAT, by rdflib and SHACL."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.catalogue.reading import RECORDS, Json, run, table_files, unreleased
from tools.emit import catalogue
from tools.emit.catalogue import DCAT, SCHEMA_ORG

pytestmark = pytest.mark.once


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
    assert found["types"][distribution] == len(table_files(root))


def test_the_shapes_would_find_what_is_wrong(root: Path, validators: Path, tmp_path: Path) -> None:
    search = json.loads(json.dumps(RECORDS[SCHEMA_ORG]))
    search["description"] = "Too short."
    search["licence"] = search.pop("license")
    (tmp_path / "search.jsonld").write_text(json.dumps(search), encoding="utf-8")
    found = as_rdf(root, validators, tmp_path / "search.jsonld", SCHEMA_ORG)
    assert not found["conforms"]
    assert "schema:description" in found["report"]
    assert "schema:license" in found["report"]
    assert found["unknown"] == ["https://schema.org/licence"]

    dcat = json.loads(json.dumps(RECORDS[DCAT]))
    del dcat["dcterms:title"]
    del dcat["dcat:distribution"][0]["dcat:accessURL"]
    dcat["dcterms:publishr"] = "nobody"
    (tmp_path / "dcat.jsonld").write_text(json.dumps(dcat), encoding="utf-8")
    found = as_rdf(root, validators, tmp_path / "dcat.jsonld", DCAT)
    assert not found["conforms"]
    assert found["report"].count("MinCountConstraintComponent") >= 2
    assert found["unknown"] == ["http://purl.org/dc/terms/publishr"]


def test_what_search_engines_read() -> None:
    record = RECORDS[SCHEMA_ORG]
    assert record["temporalCoverage"] == "1992/2022"
    assert [place["name"] for place in record["spatialCoverage"]] == ["Belarus", "Kazakhstan"]
    assert record["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert record["isBasedOn"]["isbn"] == "978-620-5-51420-7"
    assert "reconstructed" in record["isBasedOn"]["description"]
    units = {v["name"]: v.get("unitText") for v in record["variableMeasured"]}
    assert units["trade_panel.turnover"] == "USD"


@pytest.mark.parametrize("kind", [SCHEMA_ORG, DCAT])
def test_the_records_of_a_version_without_a_release_are_valid(
    root: Path, validators: Path, tmp_path: Path, kind: str
) -> None:
    file = tmp_path / Path(kind).name
    file.write_text(catalogue.records(unreleased())[kind], encoding="utf-8")
    assert as_rdf(root, validators, file, kind)["conforms"]
