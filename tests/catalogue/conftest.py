"""The committed records, and the manifest with which they have to agree."""

from __future__ import annotations

from pathlib import Path

import pytest

from bykz_data.models import TABLES
from tests.catalogue.reading import Json, read
from tools.emit.catalogue import CROISSANT, DCAT, SCHEMA_ORG, ZENODO, Dataset


@pytest.fixture(scope="session")
def records(root: Path) -> dict[str, Json]:
    """Return the committed records by path."""
    return {path: read(root / path) for path in (CROISSANT, SCHEMA_ORG, DCAT, ZENODO)}


@pytest.fixture(scope="session")
def manifest(root: Path) -> Json:
    return read(root / "manifest.json")


@pytest.fixture(scope="session")
def unreleased(root: Path, manifest: Json) -> Dataset:
    """Return the dataset as it is before its version is released: without a date."""
    package = read(root / "datapackage.json")
    package.pop("created", None)
    sizes = {entry["path"]: (root / entry["path"]).stat().st_size for entry in package["resources"]}
    return Dataset(TABLES, package, manifest, sizes)
