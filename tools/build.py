"""The build: check the data, write the Parquet tables and everything made from the models.

Usage: python -m tools.build [--check]

With --check nothing is written; the exit code is 1 when anything is out of step.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import bykz_data
from bykz_data.catalog import Json
from bykz_data.citation.citing import dataset_citation
from bykz_data.errors import ContributionError
from bykz_data.models import TABLES, is_derived, table_name
from bykz_data.store.files import MANIFEST
from bykz_data.store.replacing import recover
from bykz_data.text import csv_text, json_text
from tools.emit import (
    catalogue,
    citation,
    code,
    descriptor,
    dictionary,
    limits,
    long_description,
    renamed,
)
from tools.emit.examples import with_examples
from tools.emit.manifest import manifest
from tools.emit.parquet import parquet_bytes
from tools.emit.python import formatted, require_formatter
from tools.emit.table_schema import table_schema
from tools.errors import BuildError
from tools.tables import all_tables

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyarrow as pa

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "src/bykz_data"
SHIPPED = f"{PACKAGE}/_data"
DESCRIPTOR = "datapackage.json"
MADE_FOLDERS = ("schemas", SHIPPED, "data/derived", catalogue.FOLDER)
"""Folders in which everything is made; what the build does not make there is removed."""


def build(root: Path = ROOT, *, check: bool) -> list[str]:
    """Bring every made file up to date.

    Parameters
    ----------
    root
        The repository's folder.
    check
        Whether to write nothing and only compare.

    Returns
    -------
    list of str
        Paths of the files that were, or are, out of step.

    Raises
    ------
    BuildError
        When the data have problems, or something that the build needs is missing.
    """
    require_formatter()
    made = made_files(root)
    stale = [path for path, content in made.items() if _present(root / path) != content]
    orphans = _orphans(root, made)
    if not check:
        for path in stale:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(made[path])
        for path in orphans:
            (root / path).unlink()
    return stale + orphans


def _present(file: Path) -> bytes | None:
    return file.read_bytes() if file.exists() else None


def _orphans(root: Path, made: Mapping[str, bytes]) -> list[str]:
    """Find what lies in the folders of made files but is not made, such as a former table."""
    files = (file for folder in MADE_FOLDERS for file in sorted((root / folder).rglob("*")))
    paths = (file.relative_to(root).as_posix() for file in files if file.is_file())
    return [path for path in paths if path not in made]


def made_files(root: Path) -> dict[str, bytes]:
    """Make every file that is made from models and data.

    Parameters
    ----------
    root
        The repository's folder, of which data, changelog and the files that are made only in
        part are read.

    Returns
    -------
    dict
        What each file has to contain, by its path below the root.
    """
    tables = all_tables(root / "data")
    schemas = {
        name: with_examples(table_schema(model), tables[name])
        for name, model in zip(map(table_name, TABLES), TABLES, strict=True)
    }
    schema_files = {f"schemas/{n}.json": json_text(s).encode() for n, s in schemas.items()}
    csv_files = _csv_files(root, tables)
    parquet_files = _parquet_files(root, tables)
    package = _descriptor(root, csv_files, tables)
    shipped_package = _descriptor(root, parquet_files, tables)
    shipped = {
        **parquet_files,
        **schema_files,
        DESCRIPTOR: json_text(shipped_package).encode(),
        renamed.FILE: json_text(renamed.lists(root / "data" / "renamed")).encode(),
    }
    citation_text = dataset_citation(shipped_package)
    listed = manifest(bykz_data.__version__, citation_text, schemas, tables, shipped)
    shipped[MANIFEST] = listed.encode()
    sizes = {path: len(content) for path, content in csv_files.items()}
    dataset = catalogue.Dataset(TABLES, package, json.loads(listed), sizes)
    return {
        **{f"{SHIPPED}/{name}": content for name, content in shipped.items()},
        **schema_files,
        **{path: csv_files[path] for path in csv_files if path.startswith("data/derived/")},
        DESCRIPTOR: json_text(package).encode(),
        MANIFEST: listed.encode(),
        "CITATION.cff": citation.cff(shipped_package, listed).encode(),
        **{path: text.encode() for path, text in catalogue.records(dataset).items()},
        **_documents(root, tables, shipped_package, schemas),
        **_loaders_stub(shipped_package, schemas),
    }


def _csv_files(root: Path, tables: Mapping[str, pa.Table]) -> dict[str, bytes]:
    """Return the CSV file of every table: as edited, or made from the computed rows."""
    files = {}
    for model in TABLES:
        name = table_name(model)
        if is_derived(model):
            text = csv_text(tables[name].column_names, tables[name].to_pylist())
            files[f"data/derived/{name}.csv"] = text.encode()
        else:
            files[f"data/{name}.csv"] = (root / "data" / f"{name}.csv").read_bytes()
    return files


def _parquet_files(root: Path, tables: Mapping[str, pa.Table]) -> dict[str, bytes]:
    return {
        f"{name}.parquet": parquet_bytes(table, _present(root / SHIPPED / f"{name}.parquet"))
        for name, table in tables.items()
    }


def _descriptor(root: Path, files: Mapping[str, bytes], tables: Mapping[str, pa.Table]) -> Json:
    """Describe the package that has the given file for each table."""
    resources = [
        descriptor.resource(model, path, content, tables[table_name(model)])
        for model, (path, content) in zip(TABLES, files.items(), strict=True)
    ]
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    released = descriptor.release_date(changelog, bykz_data.__version__)
    return descriptor.descriptor(resources, released)


def _documents(
    root: Path, tables: Mapping[str, pa.Table], package: Json, schemas: Mapping[str, Json]
) -> dict[str, bytes]:
    readme = (root / "README.md").read_text(encoding="utf-8")
    readme = dictionary.readme(TABLES, tables, readme)
    readme = citation.readme(package, readme)
    return {
        "README.md": readme.encode(),
        long_description.FILE: long_description.long_description(readme).encode(),
        "docs/dictionary.md": dictionary.dictionary(TABLES, schemas).encode(),
        "docs/limits.md": limits.page().encode(),
        "docs/upgrading.md": renamed.page(renamed.lists(root / "data" / "renamed")).encode(),
    }


def _loaders_stub(package: Json, schemas: Mapping[str, Json]) -> dict[str, bytes]:
    stub = code.loaders_stub(package["resources"], schemas)
    return {f"{PACKAGE}/loaders.pyi": formatted(stub, "loaders.pyi").encode()}


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """Run the build from the command line."""
    parser = argparse.ArgumentParser(prog="python -m tools.build", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, only compare")
    check = parser.parse_args(arguments).check
    try:
        recovered = recover(root / "data")
        if recovered:
            print(recovered)
        stale = build(root, check=check)
    except (BuildError, ContributionError) as error:
        print(error, file=sys.stderr)
        return 1
    for path in stale:
        print(f"{'out of step' if check else 'written'}: {path}")
    if not check:
        print("next: python -m tools.release check")
    if check and stale:
        print("run: python -m tools.build", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
