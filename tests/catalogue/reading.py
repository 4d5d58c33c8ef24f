"""The committed records, the files that they describe, and the validators on them."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bykz_data.models import TABLES
from tools.emit.catalogue import CROISSANT, DCAT, SCHEMA_ORG, ZENODO, Dataset

Json = dict[str, Any]


ROOT = Path(__file__).resolve().parent.parent.parent


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
    # Read by the build; no table is made of them alone.
    no_tables = {"contradiction_notes", "fact_positions"}
    return {file.stem: file for file in files if file.stem not in no_tables}


RECORDS = {path: read(ROOT / path) for path in (CROISSANT, SCHEMA_ORG, DCAT, ZENODO)}
"""The committed records by path."""

MANIFEST = read(ROOT / "manifest.json")


def unreleased() -> Dataset:
    """Return the dataset as it is before its version is released: without a date."""
    package = read(ROOT / "datapackage.json")
    package.pop("created", None)
    sizes = {entry["path"]: (ROOT / entry["path"]).stat().st_size for entry in package["resources"]}
    return Dataset(TABLES, package, MANIFEST, sizes)
