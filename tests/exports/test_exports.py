"""The whole dataset in one file or folder."""

from __future__ import annotations

import csv
import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest

import bykz_data
from bykz_data import cli
from bykz_data.catalog import table_names
from bykz_data.contribution.cells import cell_check
from bykz_data.text import cell_text


def plain(value: object) -> object:
    """Return a value as it is in a format that has neither dates nor booleans."""
    if isinstance(value, bool):
        return int(value)
    return value.isoformat() if isinstance(value, dt.date) else value


def shipped(name: str) -> list[tuple[object, ...]]:
    rows = bykz_data.load(name, "arrow").to_pylist()  # type: ignore[call-overload]
    assert rows
    return [tuple(row.values()) for row in rows]


def test_csv_is_a_data_package_that_frictionless_accepts(tmp_path: Path) -> None:
    folder = tmp_path / "package"
    bykz_data.export(folder, "csv")
    command = [sys.executable, "-m", "frictionless", "validate", "datapackage.json"]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout
    assert result.stdout.count("VALID") == len(table_names())
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    for entry in package["resources"]:
        assert (entry["path"], entry["format"]) == (f"{entry['name']}.csv", "csv")
        assert (entry["mediatype"], entry["encoding"]) == ("text/csv", "utf-8")
        assert "hash" not in entry  # the released hash is that of the Parquet file


def test_json_contains_every_row(tmp_path: Path) -> None:
    file = tmp_path / "bykz.json"
    bykz_data.export(file, "json")
    content = json.loads(file.read_text(encoding="utf-8"))
    assert content["version"] == bykz_data.__version__
    assert list(content["tables"]) == table_names()
    for name, rows in content["tables"].items():
        found = [tuple(map(plain, row.values())) for row in rows]
        assert found == [tuple(map(plain, row)) for row in shipped(name)], name


def test_csv_contains_every_cell(tmp_path: Path) -> None:
    folder = tmp_path / "package"
    bykz_data.export(folder, "csv")
    for name in table_names():
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            _, *rows = csv.reader(file)
        assert rows == [list(map(cell_text, row)) for row in shipped(name)], name


def test_nothing_is_overwritten_and_nothing_left_half_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bykz.sqlite"
    assert cli.main(["export", "--format", "sqlite", "--output", str(file)]) == 0
    before = file.read_bytes()
    assert cli.main(["export", "--format", "sqlite", "--output", str(file)]) == 2
    assert "exists already" in capsys.readouterr().err
    assert file.read_bytes() == before
    assert cli.main(["export", "--format", "csv", "--output", str(tmp_path / "a" / "b")]) == 2
    assert "cannot write" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [file]
    with pytest.raises(bykz_data.UnknownNameError, match="did you mean 'sqlite'"):
        bykz_data.export(tmp_path / "x", "sqlit")


CELLS: dict[str, tuple[object, str, str | None]] = {
    "true": (True, "true", "boolean"),
    "false": (False, "false", "boolean"),
    "sixteen digits": (0.1 + 0.2, "0.30000000000000004", "number"),
    "seventeen digits": (1234567890.1234567, "1234567890.1234567", "number"),
    "whole": (1092500000.0, "1092500000", "number"),
    "whole above 10^15": (2.0**53 + 2, "9007199254740994", "number"),
    "whole of 18 digits": (123456789012345680.0, "123456789012345680", "number"),
    "small": (1e-07, "0.0000001", "number"),
    "NaN": (float("nan"), "", "number"),
    "no date": (pd.NaT, "", "date"),
    "midnight": (dt.datetime(2021, 3, 1), "2021-03-01", "date"),
    "pandas midnight": (pd.Timestamp("2021-03-01"), "2021-03-01", "date"),
    "day": (dt.date(2021, 3, 1), "2021-03-01", "date"),
    "noon": (dt.datetime(2021, 3, 1, 12), "2021-03-01T12:00:00", None),
}


@pytest.mark.parametrize("case", CELLS)
def test_a_cell_is_written_so_that_it_reads_back(case: str) -> None:
    value, text, kind = CELLS[case]
    assert cell_text(value) == text
    if kind is None:
        return  # no column has a time of day: the check refuses it
    field = {"name": "cell", "type": kind, "constraints": {}}
    assert cell_check(field, looked_up=False, follows=False)(text) is None
    types = {"boolean": pa.bool_(), "number": pa.float64(), "date": pa.date32()}
    (read,) = pa.array([text or None], pa.string()).cast(types[kind]).to_pylist()
    expected = value.date() if isinstance(value, dt.datetime) and text else value
    assert read == (expected if text else None)


@pytest.mark.parametrize("name", table_names())
def test_show_writes_the_data_files_byte_by_byte(name: str, root: Path, tmp_path: Path) -> None:
    file = root / "data" / f"{name}.csv"
    if not file.exists():
        file = root / "data" / "derived" / f"{name}.csv"
    written = tmp_path / "out.csv"
    assert cli.main(["show", name, "--format", "csv", "--output", str(written)]) == 0
    assert written.read_bytes() == file.read_bytes()
