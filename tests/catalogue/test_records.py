"""All records agree with the manifest and with the files."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path

import pytest

import bykz_data
from tests.catalogue.reading import MANIFEST, RECORDS, leaves, table_files, unreleased
from tools.emit import catalogue
from tools.emit.catalogue import CROISSANT, DCAT, SCHEMA_ORG, ZENODO

pytestmark = pytest.mark.once


def test_every_record_names_the_version_and_the_content_of_the_manifest() -> None:
    assert MANIFEST["version"] == bykz_data.__version__
    for path, record in RECORDS.items():
        texts = [str(leaf) for leaf in leaves(record)]
        assert MANIFEST["version"] in texts, path
        assert any(MANIFEST["content_hash"] in text for text in texts), path
    for path in (CROISSANT, SCHEMA_ORG, DCAT):
        assert MANIFEST["citation"] in list(leaves(RECORDS[path])), path


def test_no_record_invents_an_identifier_or_a_home() -> None:
    for path, record in RECORDS.items():
        text = json.dumps(record).lower()
        for word in ("doi.org", "10.5281", "github", "zenodo.org", "pypi.org", "example."):
            assert word not in text, (path, word)


def test_checksums_and_sizes_are_those_of_the_files(root: Path) -> None:
    files = table_files(root)
    expected = {
        name: (hashlib.sha256(file.read_bytes()).hexdigest(), file.stat().st_size)
        for name, file in files.items()
    }
    assert len(expected) == 38
    found = {
        CROISSANT: {
            Path(entry["contentUrl"]).stem: (entry["sha256"], int(entry["contentSize"][:-2]))
            for entry in RECORDS[CROISSANT]["distribution"]
        },
        SCHEMA_ORG: {
            entry["name"]: (entry["sha256"], int(entry["contentSize"][:-2]))
            for entry in RECORDS[SCHEMA_ORG]["distribution"]
        },
        DCAT: {
            entry["@id"][1:]: (
                entry["spdx:checksum"]["spdx:checksumValue"]["@value"],
                int(entry["dcat:byteSize"]["@value"]),
            )
            for entry in RECORDS[DCAT]["dcat:distribution"]
        },
    }
    for path, entries in found.items():
        assert entries == expected, path


def test_only_a_version_that_is_released_has_a_date() -> None:
    places = {
        CROISSANT: "datePublished",
        SCHEMA_ORG: "datePublished",
        DCAT: "dcterms:issued",
        ZENODO: "publication_date",
    }
    for path, text in catalogue.records(unreleased()).items():
        assert places[path] not in json.loads(text), path
    package = unreleased().descriptor | {"created": "2026-11-22T00:00:00Z"}
    released = dataclasses.replace(unreleased(), descriptor=package)
    dates = {
        path: json.loads(text)[places[path]] for path, text in catalogue.records(released).items()
    }
    assert dates.pop(DCAT) == {"@value": "2026-11-22", "@type": "xsd:date"}
    assert dates == dict.fromkeys((CROISSANT, SCHEMA_ORG, ZENODO), "2026-11-22")
