"""The record for Zenodo, by the JSON Schema of its deposits."""

from __future__ import annotations

from pathlib import Path

import jsonschema
import pytest

from tests.catalogue.reading import MANIFEST, RECORDS, Json, read, unreleased
from tools.emit.catalogue import ZENODO, zenodo

pytestmark = pytest.mark.once


def zenodo_problems(root: Path, record: Json) -> list[str]:
    schema = read(root / "tests" / "fixtures" / "zenodo-deposit.schema.json")
    jsonschema.Draft7Validator.check_schema(schema)
    check = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
    return sorted(error.message for error in check.iter_errors(record))


def test_zenodo_takes_the_record(root: Path) -> None:
    record = RECORDS[ZENODO]
    assert zenodo_problems(root, record) == []
    rows = sum(entry["rows"] for entry in MANIFEST["tables"].values())
    assert f"38 tables with {rows} rows" in record["description"]
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


def test_the_record_of_a_version_without_a_release_is_valid(root: Path) -> None:
    assert zenodo_problems(root, zenodo.record(unreleased())) == []
