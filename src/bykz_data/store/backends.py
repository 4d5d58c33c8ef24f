"""A shipped table as a pandas, Arrow, polars or DuckDB object."""

from __future__ import annotations

from bykz_data.errors import DamagedDataError, MissingExtraError, check_name

from .files import manifest, parquet_table, path_of, shipped_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Literal, TypeAlias, TypeVar

    import duckdb
    import pandas as pd
    import pyarrow as pa

    Backend: TypeAlias = Literal["pandas", "arrow", "polars", "duckdb"]
    Made = TypeVar("Made")

BACKENDS = ("pandas", "arrow", "polars", "duckdb")

# What has been read, pickled: a copy that shares no memory with what a caller holds. Copies of
# pandas and Arrow objects do share it (text, categories, everything in an Arrow buffer), so that
# a write through NumPy into one of them would change all.
_pickled: dict[tuple[str, str], bytes] = {}

_duckdb_connections: dict[int, duckdb.DuckDBPyConnection] = {}


def read(name: str, backend: str) -> object:
    """Return a shipped table in the given backend; the caller owns what comes back."""
    check_name("backend", backend, BACKENDS)
    return _READERS[backend](name)


def converted(table: pa.Table, name: str, backend: str) -> object:
    """Return an Arrow table, made from a shipped one, in the given backend."""
    check_name("backend", backend, BACKENDS)
    if backend == "pandas":
        return _frame(table, name)
    if backend == "polars":
        return _polars(table)
    return _relation(table) if backend == "duckdb" else table


def rows_of(name: str) -> list[dict[str, Any]]:
    """Return a table's rows as dictionaries.

    Examples
    --------
    >>> rows_of("footnotes")[0]["footnote"]
    1
    """
    rows: list[dict[str, Any]] = _read_arrow(name).to_pylist()
    return rows


def _read_arrow(name: str) -> pa.Table:
    return _own_copy("arrow", name, _parsed_table)


def _read_pandas(name: str) -> pd.DataFrame:
    return _own_copy("pandas", name, _converted_frame)


def _own_copy(backend: str, name: str, make: Callable[[str], Made]) -> Made:
    import pickle

    content = _pickled.get((backend, name))
    if content is None:
        content = _pickled[backend, name] = pickle.dumps(make(name), protocol=5)
    copy: Made = pickle.loads(content)  # noqa: S301 (pickled above)
    return copy


def _parsed_table(name: str) -> pa.Table:
    import pyarrow as pa

    file = f"{name}.parquet"
    content = shipped_bytes(file)
    try:
        return parquet_table(content)
    except (pa.ArrowException, OSError) as error:
        raise DamagedDataError(path_of(file), f"cannot be read ({error})") from error


def _converted_frame(name: str) -> pd.DataFrame:
    return _frame(_parsed_table(name), name)


def _frame(table: pa.Table, name: str) -> pd.DataFrame:
    # Arrays that come from Arrow are read-only, and would be so in each copy: hence copy().
    frame: pd.DataFrame = table.to_pandas(date_as_object=False, use_threads=False).copy()
    known = manifest()
    frame.attrs = {
        "table": name,
        "version": known["version"],
        "hash": known["tables"][name]["content_hash"],
        "citation": known["citation"],
    }
    return frame


def _read_polars(name: str) -> object:
    return _polars(_read_arrow(name))


def _polars(table: pa.Table) -> object:
    try:
        import polars as pl
    except ImportError as error:
        raise MissingExtraError("polars") from error
    return pl.from_arrow(table)


def _read_duckdb(name: str) -> object:
    return _relation(_read_arrow(name))


def _relation(table: pa.Table) -> object:
    try:
        connection = _duckdb_connection()
    except ImportError as error:
        raise MissingExtraError("duckdb") from error
    return connection.from_arrow(table)


def _duckdb_connection() -> duckdb.DuckDBPyConnection:
    """Return the calling thread's connection: a connection serves one thread at a time.

    Tables that one thread loads share its connection, because DuckDB joins no relations of
    different connections. The main thread's is DuckDB's own, so that `duckdb.sql()` sees them.
    Connections are kept, because a relation does not keep its connection before DuckDB 2.
    """
    import threading

    import duckdb

    if threading.current_thread() is threading.main_thread():
        return duckdb.default_connection()
    thread = threading.get_ident()
    connection = _duckdb_connections.get(thread)
    if connection is None:
        connection = _duckdb_connections[thread] = duckdb.default_connection().cursor()
    return connection


_READERS = {
    "pandas": _read_pandas,
    "arrow": _read_arrow,
    "polars": _read_polars,
    "duckdb": _read_duckdb,
}
