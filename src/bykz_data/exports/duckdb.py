"""DuckDB: one database file with keys, comments, notes and views with names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bykz_data.catalog import Json, resource, schema
from bykz_data.errors import MissingExtraError
from bykz_data.store.backends import read

from .sql import create_table, generations, note_tables, parents_first
from .views import named_views

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pyarrow as pa

TYPES = {
    "string": "VARCHAR",
    "number": "DOUBLE",
    "integer": "SMALLINT",
    "boolean": "BOOLEAN",
    "date": "DATE",
}

REFERENCES = ("places", "organizations", "people")
"""The references that DuckDB checks. Each key is an index of at least 16 KB, and there are 157
references; the others are listed in `column_notes`."""

JOINED = "STRING_AGG(shown, '; ' ORDER BY first_key)"

OPTIONS = "STORAGE_VERSION 'v1.2.0', BLOCK_SIZE 16384"
"""A form that the lowest DuckDB that the package allows opens, with blocks for small tables.

Text that DuckDB 2 writes in the form of 1.3 is read by DuckDB 1.3.0, but joins on it find nothing.
"""


def write(path: Path) -> None:
    """Write all tables into a new DuckDB file.

    Raises
    ------
    MissingExtraError
        When duckdb is not installed.
    """
    try:
        import duckdb
    except ImportError as error:
        raise MissingExtraError("duckdb") from error
    try:
        with duckdb.connect() as connection:
            _write(connection, str(path))
    except duckdb.OperationalError as error:  # such as a full disk
        raise OSError(str(error)) from error


def _write(connection: Any, path: str) -> None:  # noqa: ANN401 (duckdb is not imported here)
    place = path.replace("'", "''")
    # Of what makes the text small, DuckDB 1.4 and earlier cannot read all that is in zstd.
    connection.execute("SET force_compression = 'fsst'")
    connection.execute(f"ATTACH '{place}' AS made ({OPTIONS})")
    connection.execute("USE made")
    connection.begin()
    for name in parents_first():
        _add_table(connection, name)
    for name, columns, rows in note_tables():
        _add_notes(connection, name, columns, rows)
    for name, query in named_views(JOINED):
        connection.execute(f'CREATE VIEW "{name}" AS {query}')
    _comment(connection.execute)
    connection.commit()
    connection.execute("CHECKPOINT made")
    connection.execute("USE memory")
    connection.execute("DETACH made")


def _add_table(connection: Any, name: str) -> None:  # noqa: ANN401
    computed = resource(name).get("computed", False)  # the build has checked the keys of these
    references = () if computed else REFERENCES
    sql = create_table(name, TYPES, primary_key=not computed, references=references)
    connection.execute(sql)
    table: pa.Table = read(name, "arrow")
    parts = generations(schema(name), table.to_pylist())
    for positions in parts:
        _insert(connection, name, table.take(positions) if len(parts) > 1 else table)


def _add_notes(connection: Any, name: str, columns: tuple[str, ...], rows: list[Json]) -> None:  # noqa: ANN401
    import pyarrow as pa

    table = pa.table({column: [row[column] for row in rows] for column in columns})
    types = {"bool": "BOOLEAN", "int64": "INTEGER"}
    listed = (f'"{field.name}" {types.get(str(field.type), "VARCHAR")}' for field in table.schema)
    connection.execute(f'CREATE TABLE "{name}" ({", ".join(listed)})')
    _insert(connection, name, table)


def _insert(connection: Any, name: str, rows: pa.Table) -> None:  # noqa: ANN401
    connection.register("incoming", rows)
    connection.execute(f'INSERT INTO "{name}" SELECT * FROM incoming')  # noqa: S608
    connection.unregister("incoming")


def _comment(execute: Callable[[str], object]) -> None:
    for name in parents_first():
        entry = resource(name)
        execute(f'COMMENT ON TABLE "{name}" IS {_quoted(entry["description"])}')
        for field in schema(name)["fields"]:
            unit = f" ({field['unit']})" if "unit" in field else ""
            text = _quoted(f"{field['description']}{unit}")
            execute(f'COMMENT ON COLUMN "{name}"."{field["name"]}" IS {text}')


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
