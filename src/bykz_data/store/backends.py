"""A shipped table as a pandas, Arrow, polars or DuckDB object."""

from __future__ import annotations

from bykz_data.errors import DamagedDataError, MissingExtraError, UnknownNameError

from .files import manifest, parquet_table, path_of, shipped_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    import pandas as pd
    import pyarrow as pa

    Backend: TypeAlias = Literal["pandas", "arrow", "polars", "duckdb"]

BACKENDS = ("pandas", "arrow", "polars", "duckdb")

_arrow_tables: dict[str, pa.Table] = {}
_pandas_frames: dict[str, pd.DataFrame] = {}


def read(name: str, backend: str) -> object:
    """Return a shipped table in the given backend; the caller owns what comes back."""
    frame = _pandas_frames.get(name) if backend == "pandas" else None
    if frame is None:
        if backend not in BACKENDS:
            raise UnknownNameError("backend", backend, BACKENDS)
        frame = _BACKENDS[backend](name)
    if backend == "pandas":
        # pandas 3 copies on write, so the caller's changes never reach the cached frame.
        return frame.copy(deep=False)
    return frame


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
    table = _arrow_tables.get(name)
    if table is None:
        import pyarrow as pa

        file = f"{name}.parquet"
        content = shipped_bytes(file)
        try:
            table = parquet_table(content)
        except (pa.ArrowException, OSError) as error:
            raise DamagedDataError(path_of(file), f"cannot be read ({error})") from error
        _arrow_tables[name] = table
    return table


def _read_pandas(name: str) -> pd.DataFrame:
    # Categories that come from Arrow are read-only; the copy makes them the caller's to change.
    frame: pd.DataFrame = (
        _read_arrow(name).to_pandas(date_as_object=False, use_threads=False).copy()
    )
    known = manifest()
    frame.attrs = {
        "table": name,
        "version": known["version"],
        "hash": known["tables"][name]["content_hash"],
        "citation": known["citation"],
    }
    _pandas_frames[name] = frame
    return frame


def _read_polars(name: str) -> object:
    try:
        import polars as pl
    except ImportError as error:
        raise MissingExtraError("polars") from error
    return pl.from_arrow(_read_arrow(name))


def _read_duckdb(name: str) -> object:
    try:
        import duckdb
    except ImportError as error:
        raise MissingExtraError("duckdb") from error
    return duckdb.from_arrow(_read_arrow(name))


_BACKENDS = {
    "pandas": _read_pandas,
    "arrow": _read_arrow,
    "polars": _read_polars,
    "duckdb": _read_duckdb,
}
