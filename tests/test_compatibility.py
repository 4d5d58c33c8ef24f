"""What earlier releases promised: tables, columns, types and codes; their users' scripts run."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import bykz_data
from bykz_data import catalog
from tools.release.tree import changelog_section

RELEASES = sorted((Path(__file__).parent / "releases").glob("*.json"))
SCRIPTS = sorted((Path(__file__).parent / "releases").glob("*.py"))
Json = dict[str, Any]


def major(version: str) -> int:
    return int(version.partition(".")[0])


def lost(release: Json, table: str) -> list[str]:
    """Tell what a table of an earlier release no longer has."""
    if table not in catalog.table_names():
        return [f"table {table}"]
    now = {field["name"]: field for field in catalog.schema(table)["fields"]}
    gone = []
    if catalog.schema(table)["primaryKey"] != release[table]["primaryKey"]:
        gone.append(f"primary key of {table}")
    for field in release[table]["fields"]:
        name = f"{table}.{field['name']}"
        here = now.get(field["name"])
        if here is None:
            gone.append(f"column {name}")
            continue
        if here["type"] != field["type"] or here.get("unit") != field.get("unit"):
            gone.append(f"type or unit of {name}")
        codes = here["constraints"].get("enum")
        for code in field["constraints"].get("enum", ()):
            if codes is not None and code not in codes:
                gone.append(f"code {code} of {name}")
    return gone


def test_the_schemas_of_every_release_are_kept(root: Path) -> None:
    released = {file.stem for file in (root / "releases").glob("*.json")}
    assert {file.stem for file in RELEASES} == released >= {"0.1.0", "0.2.0", "1.0.0"}
    for file in RELEASES:
        manifest = json.loads((root / "releases" / file.name).read_text(encoding="utf-8"))
        assert set(manifest["tables"]) == set(json.loads(file.read_text(encoding="utf-8")))


@pytest.mark.parametrize("file", RELEASES, ids=lambda file: file.stem)
def test_nothing_of_an_earlier_release_is_gone_within_its_major_version(
    file: Path, root: Path
) -> None:
    release = json.loads(file.read_text(encoding="utf-8"))
    gone = [words for table in release for words in lost(release, table)]
    if gone and major(bykz_data.__version__) > major(file.stem):
        version = bykz_data.__version__
        # What a version in the making takes away is in the changelog, of which its notes are made.
        making = not (root / "releases" / f"{version}.md").exists()
        changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
        notes = (changelog_section(changelog, "Unreleased") or "") if making else ""
        notes += " ".join(
            notes.read_text(encoding="utf-8")
            for notes in (root / "releases").glob("*.md")
            if major(notes.stem) > major(file.stem)
        )
        gone = [words for words in gone if f"`{words.split()[-1].rpartition('.')[2]}`" not in notes]
    assert gone == []


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_a_script_of_an_earlier_release_still_runs(script: Path) -> None:
    command = [sys.executable, "-W", "error", str(script)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    expected = script.with_suffix(".txt").read_text(encoding="utf-8")
    assert result.stdout == expected


def test_what_is_lost_is_found() -> None:
    release = {name: catalog.schema(name) for name in ("trade", "places")}
    assert [words for table in release for words in lost(release, table)] == []
    fields = {field["name"]: field for field in release["trade"]["fields"]}
    fields["value"]["type"] = "integer"
    fields["flow"]["constraints"]["enum"].append("transit")
    fields["note"]["name"] = "remark"
    release["gone"] = release["places"]
    assert lost(release, "gone") == ["table gone"]
    assert lost(release, "places") == []
    assert lost(release, "trade") == [
        "code transit of trade.flow", "type or unit of trade.value", "column trade.remark",
    ]  # fmt: skip
