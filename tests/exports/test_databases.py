"""The databases: every row, keys that work, notes, names, and search."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, cast

import duckdb
import pytest

import bykz_data
from bykz_data.catalog import codes, descriptor, schema, table_names
from bykz_data.labels import labels_of
from bykz_data.store.files import manifest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bykz_data.loaders import TableName

COMPUTED = [entry["name"] for entry in descriptor()["resources"] if entry.get("computed")]
NAMED = [
    name for name in table_names() if any(label.kind != "meaning" for label in labels_of(name))
]


@pytest.fixture(scope="module")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    file = tmp_path_factory.mktemp("sqlite") / "bykz.sqlite"
    bykz_data.export(file, "sqlite")
    with closing(sqlite3.connect(file)) as connection:
        yield connection


@pytest.fixture(scope="module")
def duck_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("duckdb") / "it's bykz.duckdb"
    bykz_data.export(file, "duckdb")
    return file


@pytest.fixture(scope="module")
def duck(duck_file: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(str(duck_file)) as connection:
        yield connection


def plain(value: object) -> object:
    """Return a value as it is in a format that has neither dates nor booleans."""
    if isinstance(value, bool):
        return int(value)
    return value.isoformat() if isinstance(value, dt.date) else value


def shipped(name: str, *, labels: bool = False) -> list[tuple[object, ...]]:
    rows = bykz_data.load(cast("TableName", name), "arrow", labels=labels).to_pylist()
    assert rows
    return [tuple(row.values()) for row in rows]


def test_sqlite_contains_every_row_with_working_keys(sqlite: sqlite3.Connection) -> None:
    for name in table_names():
        rows = sqlite.execute(f'SELECT * FROM "{name}" ORDER BY 1').fetchall()  # noqa: S608
        expected = [tuple(plain(cell) for cell in row) for row in shipped(name)]
        assert sorted(rows) == sorted(expected), name
        keys = sqlite.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
        assert len(keys) == len(schema(name)["foreignKeys"]), name
    assert sqlite.execute("PRAGMA foreign_key_check").fetchall() == []
    sqlite.execute("PRAGMA foreign_keys = ON")
    for statement, problem in (
        ("UPDATE trade SET reporter = 'nowhere'", "FOREIGN KEY"),
        ("UPDATE trade SET trade_id = 'same'", "UNIQUE"),
        ("UPDATE trade SET value = NULL", "NOT NULL"),
    ):
        with pytest.raises(sqlite3.IntegrityError, match=problem):
            sqlite.execute(statement)
    sqlite.rollback()


def test_duckdb_contains_every_row_with_types_and_keys(duck: duckdb.DuckDBPyConnection) -> None:
    for name in table_names():
        rows = duck.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608
        assert sorted(map(str, rows)) == sorted(map(str, shipped(name))), name
    day = duck.execute(
        "SELECT max(period_end) FROM trade WHERE period_start >= DATE '2021-01-01'"
    ).fetchone()
    assert day == (dt.date(2022, 7, 31),)
    for statement, problem in (
        ("UPDATE trade SET reporter = 'nowhere'", "foreign key"),
        ("INSERT INTO places SELECT * FROM places", "primary key|unique"),
        ("UPDATE trade SET value = NULL", "NOT NULL"),
    ):
        with pytest.raises(duckdb.ConstraintException, match=f"(?i){problem}"):
            duck.execute(statement)
    primary = "SELECT table_name FROM duckdb_constraints() WHERE constraint_type = 'PRIMARY KEY'"
    with_key = {row[0] for row in duck.execute(primary).fetchall()}
    assert with_key == set(table_names()) - set(COMPUTED)


@pytest.mark.parametrize("name", NAMED)
def test_named_views_are_the_labelled_tables(
    name: str, sqlite: sqlite3.Connection, duck: duckdb.DuckDBPyConnection
) -> None:
    query = f'SELECT * FROM "{name}_named"'  # noqa: S608
    expected = shipped(name, labels=True)
    columns = bykz_data.load(cast("TableName", name), "arrow", labels=True).column_names
    assert sorted(map(str, duck.execute(query).fetchall())) == sorted(map(str, expected))
    assert [column[0] for column in duck.description or []] == columns
    found = sqlite.execute(query)
    assert [column[0] for column in found.description] == columns
    texts = [tuple(map(plain, row)) for row in expected]
    assert sorted(map(str, found.fetchall())) == sorted(map(str, texts))


def test_both_say_what_they_are(
    sqlite: sqlite3.Connection, duck: duckdb.DuckDBPyConnection
) -> None:
    for database in (sqlite, duck):
        about = dict(database.execute("SELECT name, value FROM metadata").fetchall())
        assert about["version"] == bykz_data.__version__
        assert about["licence"] == "CC-BY-4.0"
        assert about["citation"] == manifest()["citation"]
        query = "SELECT description FROM column_notes WHERE \"table\" = 'trade' ORDER BY rowid"
        notes = [row[0] for row in database.execute(query).fetchall()]
        assert notes == list(bykz_data.describe("trade")["description"])
        query = "SELECT code, meaning FROM codes WHERE \"table\" = 'trade' AND \"column\" = 'flow'"
        expected = codes("trade", "flow")[["code", "meaning"]].itertuples(index=False)
        assert sorted(database.execute(query).fetchall()) == sorted(map(tuple, expected))
        names = [row[0] for row in database.execute('SELECT "table" FROM table_notes').fetchall()]
        assert sorted(names) == sorted(table_names())


def test_duckdb_comments_on_tables_and_columns(duck: duckdb.DuckDBPyConnection) -> None:
    query = (
        "SELECT table_name, column_name, comment FROM duckdb_columns() WHERE comment IS NOT NULL"
    )
    comments = {(table, column): text for table, column, text in duck.execute(query).fetchall()}
    assert comments["trade", "flow"] == "Direction, seen from the reporter"
    assert comments["trade_panel", "exports"].endswith("(USD)")
    assert len(comments) == sum(len(schema(name)["fields"]) for name in table_names())
    found = duck.execute("SELECT comment FROM duckdb_tables() WHERE table_name = 'agreements'")
    assert found.fetchone() == ("One agreement, treaty, memorandum or contract.",)


def test_duckdb_is_small_and_in_a_form_that_older_versions_open(duck_file: Path) -> None:
    assert duck_file.stat().st_size < 5_000_000
    header = duck_file.read_bytes()[:20]
    assert header[8:12] == b"DUCK"
    assert int.from_bytes(header[12:], "little") <= 65  # what DuckDB 1.2 writes


def test_sqlite_finds_facts_by_words_in_any_language(sqlite: sqlite3.Connection) -> None:
    query = (
        "SELECT f.fact_id, f.sentence FROM facts_search JOIN facts AS f USING (fact_id) "
        "WHERE facts_search MATCH ? ORDER BY rank"
    )
    facts = {row["fact_id"] for row in bykz_data.load_facts("arrow").to_pylist()}
    for word in ("Gomselmash", "Гомсельмаш", "gomselmash"):
        found = sqlite.execute(query, [word]).fetchall()
        assert len(found) > 20
        assert {fact for fact, _ in found} <= facts
        assert any("Gomselmash" in sentence for _, sentence in found)
    printed = sqlite.execute(query, ["millones"]).fetchall()
    accents = [sqlite.execute(query, [word]).fetchall() for word in ("dólares", "dolares")]
    assert printed
    assert accents[0] == accents[1] != []
