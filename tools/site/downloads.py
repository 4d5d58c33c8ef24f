"""The files that the site offers: each table in each form, and all tables in one file."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pandas as pd

from bykz_data import cite, export, load
from bykz_data.catalog import data_path, schema, table_names
from bykz_data.store.backends import rows_of
from bykz_data.text import csv_text, json_text

from . import gallery

FORMATS = {"csv": "CSV", "parquet": "Parquet", "xlsx": "Excel", "json": "JSON"}
"""The forms in which each table can be downloaded by itself, and their names."""

WHOLE = {"bykz-data.sqlite": "sqlite", "bykz-data.json": "json", "bykz.xlsx": "xlsx"}
"""All tables at once in one file: its name and format."""

FOLDERS = {"bykz-stata": "stata", "bykz-csv": "csv"}
"""All tables at once in a folder, which is packed: its name, as in the how-tos, and format."""


def write(site: Path) -> None:
    """Write the files to be downloaded into the folder of the site."""
    folder = site / "_downloads"
    shutil.rmtree(folder, ignore_errors=True)
    for form in FORMATS:
        (folder / form).mkdir(parents=True)
    for name in table_names():
        _write_table(folder, name)
    gallery.write(folder / "gallery")
    for name, form in WHOLE.items():
        export(folder / name, form)
    for name in FOLDERS:
        pack(folder, name)


def pack(folder: Path, name: str) -> None:
    """Write one of `FOLDERS` as a zip file, which unpacks into a folder of that name."""
    with tempfile.TemporaryDirectory() as made:
        export(Path(made) / name, FOLDERS[name])
        shutil.make_archive(str(folder / name), "zip", root_dir=made, base_dir=name)


def _write_table(folder: Path, name: str) -> None:
    columns = [field["name"] for field in schema(name)["fields"]]
    rows = rows_of(name)
    text = csv_text(columns, rows)
    (folder / "csv" / f"{name}.csv").write_text(text, encoding="utf-8", newline="\n")
    content = {"table": name, "citation": cite(name), "schema": schema(name), "rows": rows}
    (folder / "json" / f"{name}.json").write_text(json_text(content), encoding="utf-8")
    with data_path() as shipped:
        shutil.copyfile(shipped / f"{name}.parquet", folder / "parquet" / f"{name}.parquet")
    named: pd.DataFrame = load(name, labels=True)  # type: ignore[call-overload]
    named.to_excel(folder / "xlsx" / f"{name}.xlsx", sheet_name=name[:31], index=False)
