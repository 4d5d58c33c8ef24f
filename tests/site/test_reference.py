"""Licences of what the site uses, and the versions with their hashes."""

from __future__ import annotations

import json
from pathlib import Path

import bykz_data
from tools.site import assets, licences, versions

ROOT = Path(licences.__file__).resolve().parents[2]


def test_every_npm_package_has_a_named_licence() -> None:
    locked = {package.name: package for package in licences.npm_locked()}
    wanted = json.loads((ROOT / "docs" / "package.json").read_text(encoding="utf-8"))
    for name, version in wanted["dependencies"].items():
        assert locked[name].version == version
        assert locked[name].licence in ("MIT", "BSD-3-Clause", "ISC", "Apache-2.0")
    page = licences.licences_page()
    assert all(package.name in page for package in locked.values())


def test_what_is_served_shows_the_words_of_its_licence() -> None:
    served = licences.npm_served()
    if assets.installed():
        assert {path.split("/")[0] for path in assets.SERVED} <= {each.name for each in served}
    assert all(package.words for package in served)


def test_versions_have_the_hashes_of_their_releases() -> None:
    page = versions.versions_page()
    releases = sorted((ROOT / "releases").glob("*.json"))
    assert releases
    for release in releases:
        manifest = json.loads(release.read_text(encoding="utf-8"))
        assert manifest["content_hash"] in page
        assert f'<h2 id="v{manifest["version"].replace(".", "-")}">' in page
    assert versions.versions()[0].number == bykz_data.__version__


def test_tables_that_came_with_a_version_are_named() -> None:
    second = next(each for each in versions.versions() if each.number == "2.0.0")
    added = dict(second.changes)["tables added"]
    assert {"facts", "fact_entities", "states"} <= set(added)
    assert "trade" not in added


def test_the_notes_of_a_release_name_each_corrected_cell() -> None:
    first = next(each for each in versions.versions() if each.number == "1.0.0")
    html = versions.notes_html(first)
    assert "<h1>bykz-data 1.0.0</h1>" in html
    assert "by-kz-construction-materials-export-doubling" in html
