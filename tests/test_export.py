"""The whole dataset in one file or folder, and the network of its actors."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import duckdb
import networkx as nx
import pandas as pd
import pyarrow as pa
import pytest

import bykz_data
from bykz_data import cli
from bykz_data.catalog import table_names
from bykz_data.contribution.checking import check_sheet
from bykz_data.contribution.reading import Sheet
from bykz_data.text import cell_text


def test_sqlite_holds_every_row_with_keys_that_hold(tmp_path: Path) -> None:
    file = tmp_path / "bykz.sqlite"
    bykz_data.export(file, "sqlite")
    with sqlite3.connect(file) as connection:
        for name in table_names():
            count = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
            assert count == bykz_data.tables().set_index("name").to_dict()["rows"][name]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("UPDATE trade SET reporter = 'nowhere'")
        query = (
            "SELECT p.name, t.value FROM trade t JOIN places p ON p.place_id = t.partner "
            "WHERE trade_id = 'by-kz-turnover-2021'"
        )
        assert connection.execute(query).fetchone() == ("Kazakhstan", 1092500000.0)
    connection.close()


def test_duckdb_holds_every_row_with_types_and_keys(tmp_path: Path) -> None:
    file = tmp_path / "bykz.duckdb"
    bykz_data.export(file, "duckdb")
    with duckdb.connect(str(file), read_only=True) as connection:
        for name in table_names():
            table = bykz_data.load(name, "arrow")  # type: ignore[call-overload]
            found = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()  # noqa: S608
            assert found == (table.num_rows,)
        day = connection.execute(
            "SELECT max(period_end) FROM trade WHERE period_start >= DATE '2021-01-01'"
        ).fetchone()
        assert str(day) == "(datetime.date(2022, 12, 31),)"


def test_csv_is_a_data_package_that_frictionless_accepts(tmp_path: Path) -> None:
    folder = tmp_path / "package"
    bykz_data.export(folder, "csv")
    command = [sys.executable, "-m", "frictionless", "validate", "datapackage.json"]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_json_holds_every_table(tmp_path: Path) -> None:
    file = tmp_path / "bykz.json"
    bykz_data.export(file, "json")
    content = json.loads(file.read_text(encoding="utf-8"))
    assert content["version"] == bykz_data.__version__
    assert list(content["tables"]) == table_names()
    assert len(content["tables"]["footnotes"]) == 117


def test_nothing_is_overwritten_and_nothing_left_half_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bykz.sqlite"
    assert cli.main(["export", "--format", "sqlite", "--output", str(file)]) == 0
    before = file.read_bytes()
    assert cli.main(["export", "--format", "json", "--output", str(file)]) == 2
    assert "exists already" in capsys.readouterr().err
    assert file.read_bytes() == before
    assert cli.main(["export", "--format", "csv", "--output", str(tmp_path / "a" / "b")]) == 2
    assert "cannot write" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [file]
    with pytest.raises(bykz_data.UnknownNameError, match="did you mean 'sqlite'"):
        bykz_data.export(tmp_path / "x", "sqlit")


def test_the_network_ties_actors_with_their_origin() -> None:
    edges = bykz_data.network().to_dict("records")
    assert len(edges) > 500
    keys = {
        name: set(bykz_data.load(name).iloc[:, 0]) for name in ("organizations", "places", "people")
    }
    for edge in edges:
        for side in ("source", "target"):
            table = edge[f"{side}_table"]
            assert edge[side] in keys.get(table, {edge[side]})
    belta = [e for e in edges if e["row"] == "belta-kazinform-agreement-2014"]
    assert {(belta[0]["source"], belta[0]["target"])} == {("belta", "kazinform")}
    assert (belta[0]["table"], belta[0]["page"], belta[0]["date"]) == ("agreements", 30, "2014-04")
    sale = [e for e in edges if e["row"] == "belaz-astanabelazservice-dump-trucks-2017"]
    assert [(e["source"], e["target"]) for e in sale] == [("belaz", "astanabelazservice")]


def test_the_graph_has_names_and_the_same_edges() -> None:
    graph = bykz_data.network("networkx")
    assert isinstance(graph, nx.MultiDiGraph)
    assert graph.number_of_edges() == len(bykz_data.network())
    assert graph.nodes["organizations/belaz"]["name"]
    assert all("name" in data for _, data in graph.nodes(data=True))
    with pytest.raises(bykz_data.UnknownNameError):
        bykz_data.network("graph")  # type: ignore[call-overload]


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
        return  # no column holds a time of day: the check refuses it
    types = {"boolean": "bool", "number": "double", "date": "date32"}
    field = {"name": "cell", "type": kind, "arrowType": types[kind], "constraints": {}}
    table = {"fields": [field], "primaryKey": ["cell"], "foreignKeys": []}
    sheet = Sheet("some", "some.csv", {"cell": pa.array([text or None], pa.string())})
    checked = check_sheet(sheet, table)
    assert list(checked.issues) == []
    (read,) = checked.columns["cell"].to_pylist()
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
