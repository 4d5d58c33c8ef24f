"""The build: check the data, write the Parquet tables and everything made from the models.

Usage: python -m tools.build [--check]

With --check nothing is written; the exit code tells whether anything is out of step.
"""

from __future__ import annotations

import argparse
import csv
import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pandera.errors
import pyarrow as pa

import bykz_data
from bykz_data.citation import citing
from bykz_data.contribution.checking import Checked, check_sheet
from bykz_data.contribution.reading import read_csv
from bykz_data.contribution.rules import check_rules
from bykz_data.models import (
    TABLES,
    Contradictions,
    Table,
    TradePanel,
    is_derived,
    table_columns,
    table_name,
)
from bykz_data.store.files import MANIFEST
from bykz_data.text import csv_text, json_text
from tools.derive.panel import trade_panel
from tools.derive.register import contradictions
from tools.emit import catalogue, citation, code, descriptor, dictionary, manifest, parquet
from tools.emit.table_schema import table_schema

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
PACKAGE = ROOT / "src" / "bykz_data"
SHIPPED = PACKAGE / "_data"


class BuildError(Exception):
    """The build refuses to go on; the message says why."""


def read_tables(folder: Path) -> dict[str, Checked]:
    """Read and check every hand-edited table."""
    checked: dict[str, Checked] = {}
    for model in TABLES:
        if is_derived(model):
            continue
        name = table_name(model)
        header = [column.name for column in table_columns(model)]
        sheet = read_csv(folder / f"{name}.csv", name, header)
        checked[name] = check_sheet(sheet, table_schema(model))
    check_rules(checked, build=True)
    return checked


def checked_tables(folder: Path) -> dict[str, pa.Table]:
    """Return all tables in Arrow, hand-edited and derived; refuse bad data.

    Raises
    ------
    BuildError
        With one line for each problem: file, line, column, rule, value.
    """
    checked = read_tables(folder)
    issues = [issue for table in checked.values() for issue in table.issues]
    if issues:
        lines = "\n".join(str(issue) for issue in issues)
        raise BuildError(f"{lines}\nthe data have {len(issues)} problems: nothing was built")
    tables: dict[str, pa.Table] = {}
    for model in TABLES:
        if not is_derived(model):
            name = table_name(model)
            arrays = {key: column.array() for key, column in checked[name].columns.items()}
            tables[name] = parquet.arrow_table(model, arrays)
    rows = {name: table.to_pylist() for name, table in tables.items()}
    register = contradictions(rows, editors_notes())
    panel = trade_panel(rows["trade"], register)
    for model, derived in ((Contradictions, register), (TradePanel, panel)):
        tables[table_name(model)] = _derived_table(model, derived)
    for model in TABLES:
        _second_opinion(model, tables[table_name(model)])
    return tables


def editors_notes() -> dict[str, dict[str, Any]]:
    """Read the editors' notes on checks of the book, and the verdicts that they set."""
    with (DATA / "contradiction_notes.csv").open(encoding="utf-8", newline="") as file:
        return {row["contradiction_id"]: row for row in csv.DictReader(file)}


def _derived_table(model: type[Table], rows: list[dict[str, Any]]) -> pa.Table:
    columns = {
        field.name: pa.array([row[field.name] for row in rows], field.type)
        for field in parquet.arrow_schema(model)
    }
    return parquet.arrow_table(model, columns)


def _second_opinion(model: type[Table], table: pa.Table) -> None:
    try:
        model.validate(table.to_pandas(date_as_object=False), lazy=True)
    except pandera.errors.SchemaErrors as error:
        cases = error.failure_cases[["column", "check", "failure_case"]].to_string(index=False)
        raise BuildError(f"pandera refuses table {table_name(model)}:\n{cases}") from error


def build(*, check: bool) -> list[str]:
    """Bring every made file up to date; return the files that were, or are, out of step."""
    _needs_ruff()
    tables = checked_tables(DATA)
    stale: list[str] = []

    def put(path: Path, text: str) -> None:
        if path.exists() and path.read_text(encoding="utf-8") == text:
            return
        stale.append(str(path.relative_to(ROOT)))
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")

    for model in TABLES:
        name = table_name(model)
        schema = json_text(table_schema(model))
        put(ROOT / "schemas" / f"{name}.json", schema)
        put(SHIPPED / "schemas" / f"{name}.json", schema)
        if is_derived(model):
            table = tables[name]
            put(_csv_path(model), csv_text(table.column_names, table.to_pylist()))
        file = SHIPPED / f"{name}.parquet"
        if check:
            if not file.exists() or not parquet.same_content(file, tables[name]):
                stale.append(str(file.relative_to(ROOT)))
        elif parquet.write_parquet(tables[name], file):
            stale.append(str(file.relative_to(ROOT)))
    package = _descriptor(tables, csv_files=True)
    put(ROOT / "datapackage.json", json_text(package))
    described = _descriptor(tables, csv_files=False)
    put(SHIPPED / "datapackage.json", json_text(described))
    listed = manifest.manifest(
        bykz_data.__version__,
        citing.dataset_citation(described),
        {table_name(model): table_schema(model) for model in TABLES},
        tables,
        SHIPPED,
    )
    for folder in (SHIPPED, ROOT):
        put(folder / MANIFEST, listed)
    put(ROOT / "CITATION.cff", citation.cff(described, listed))
    dataset = catalogue.Dataset(TABLES, package, json.loads(listed), ROOT)
    for path, record in catalogue.records(dataset).items():
        put(ROOT / path, record)
    put(ROOT / "docs" / "dictionary.md", dictionary.dictionary(TABLES))
    put(PACKAGE / "_frames.pyi", _formatted(code.frames_stub(TABLES), "_frames.pyi"))
    put(PACKAGE / "loaders.py", _formatted(code.loaders(TABLES), "loaders.py"))
    readme = ROOT / "README.md"
    told = dictionary.readme(TABLES, tables, readme.read_text(encoding="utf-8"))
    put(readme, citation.readme(described, told))
    init = PACKAGE / "__init__.py"
    exports = code.package_exports(TABLES, init.read_text(encoding="utf-8"))
    put(init, _formatted(exports, "__init__.py"))
    return stale + _orphans(check=check)


def _orphans(*, check: bool) -> list[str]:
    """Find, and outside a check remove, made files of tables that are no more."""
    names = {table_name(model) for model in TABLES}
    orphans = [
        path
        for pattern in ("schemas/*.json", "_data/schemas/*.json", "_data/*.parquet")
        for path in (ROOT if pattern.startswith("schemas") else PACKAGE).glob(pattern)
        if path.stem not in names
    ]
    for path in orphans:
        if not check:
            path.unlink()
    return [str(path.relative_to(ROOT)) for path in orphans]


def _csv_path(model: type[Table]) -> Path:
    folder = DATA / "derived" if is_derived(model) else DATA
    return folder / f"{table_name(model)}.csv"


def _descriptor(tables: dict[str, pa.Table], *, csv_files: bool) -> dict[str, Any]:
    resources = []
    for model in TABLES:
        name = table_name(model)
        file = _csv_path(model) if csv_files else SHIPPED / f"{name}.parquet"
        if not file.exists():
            continue  # a check before the first build
        path = file.relative_to(ROOT if csv_files else SHIPPED).as_posix()
        resources.append(descriptor.resource(model, file, path, tables[name]))
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    return descriptor.descriptor(
        resources, descriptor.release_date(changelog, bykz_data.__version__)
    )


def _needs_ruff() -> None:
    """Refuse to begin, and leave half of the files made, where the formatter is missing."""
    if importlib.util.find_spec("ruff") is None:
        raise BuildError('the build needs ruff: pip install -e ".[dev]"; nothing was built')


def _formatted(source: str, name: str) -> str:
    for command in (["check", "--select", "I", "--fix", "--quiet"], ["format"]):
        result = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--stdin-filename", name, "-"],
            input=source,
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        )
        source = result.stdout
    return source


def main(arguments: list[str] | None = None) -> int:
    """Run the build from the command line."""
    parser = argparse.ArgumentParser(prog="python -m tools.build", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, only compare")
    check = parser.parse_args(arguments).check
    try:
        stale = build(check=check)
    except BuildError as error:
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
