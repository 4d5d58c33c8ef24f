"""Reading one shipped Parquet table into the backend that was asked for."""

from __future__ import annotations

import os

from .errors import DamagedDataError, MissingExtraError, UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    import pandas as pd
    import pyarrow as pa

    Backend: TypeAlias = Literal["pandas", "arrow", "polars", "duckdb"]

BACKENDS = ("pandas", "arrow", "polars", "duckdb")
DATA_DIR = os.path.join(os.path.dirname(__file__), "_data")  # noqa: PTH118, PTH120 (pathlib is slow to import)

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


def _read_arrow(name: str) -> pa.Table:
    table = _arrow_tables.get(name)
    if table is None:
        import pyarrow as pa

        # read_table() would import pandas; ParquetFile does not.
        from pyarrow.parquet import ParquetFile

        path = os.path.join(DATA_DIR, f"{name}.parquet")  # noqa: PTH118
        try:
            table = ParquetFile(_source(name, path)).read()
        except (pa.ArrowException, OSError) as error:
            if isinstance(error, DamagedDataError):
                raise
            raise DamagedDataError(path, f"cannot be read ({error})") from error
        _arrow_tables[name] = table
    return table


def _source(name: str, path: str) -> object:
    if os.path.isfile(path):  # noqa: PTH113
        return path
    # Not a file of its own: the package may be imported from a zip archive.
    import pyarrow as pa
    from importlib_resources import files

    resource = files("bykz_data") / "_data" / f"{name}.parquet"
    if not resource.is_file():
        raise DamagedDataError(path, "is missing")
    return pa.BufferReader(resource.read_bytes())


def _read_pandas(name: str) -> pd.DataFrame:
    # Categories that come from Arrow are read-only; the copy makes them the caller's to change.
    frame: pd.DataFrame = _read_arrow(name).to_pandas(date_as_object=False).copy()
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
