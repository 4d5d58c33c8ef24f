"""The whole dataset in one file or folder, and the network of its actors."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import duckdb
import networkx as nx
import pytest

import bykz_data
from bykz_data import cli
from bykz_data.catalog import table_names


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
