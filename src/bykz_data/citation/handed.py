"""What users hand over to be cited: frames, rows and tables of other libraries, as one frame."""

from __future__ import annotations

from typing import Any

import pandas as pd

from bykz_data.catalog import key_of, schema, table_names
from bykz_data.errors import CitationError
from bykz_data.store.files import manifest

ADDRESS = ("table", "row")
"""Columns of an answer that say from which table and row a sentence is."""


def as_frame(what: object) -> pd.DataFrame:
    """Return a pandas frame, a row of one, or a polars, Arrow or DuckDB table as a pandas frame.

    Raises
    ------
    CitationError
        When it is something else, or when its columns do not show which table it is from.
    """
    if isinstance(what, pd.DataFrame):
        return what
    if isinstance(what, pd.Series):
        return _frame_of_row(what)
    if hasattr(what, "__arrow_c_stream__") or hasattr(what, "__arrow_c_array__"):
        return _frame_of_arrow(what)
    raise CitationError(
        f"{type(what).__name__} cannot be cited: give the name of a table, a frame or a row of a "
        "frame (pandas), or a polars, Arrow or DuckDB table"
    )


def is_answer(frame: pd.DataFrame) -> bool:
    """Return whether the rows of a frame are from several tables, which its columns name."""
    has_address = all(list(frame.columns).count(name) == 1 for name in ADDRESS)
    return "question" in frame.attrs or (has_address and "table" not in frame.attrs)


def _frame_of_row(row: pd.Series[Any]) -> pd.DataFrame:
    frame = row.to_frame().T
    frame.attrs = row.attrs
    table = row.attrs.get("table")
    if table in table_names():
        key = key_of(table)
        if key not in frame.columns:  # the key is the index of the frame that the row is from
            frame[key] = str(row.name)
    elif not set(ADDRESS) <= set(row.index):
        raise CitationError(
            "this is no row of a loaded frame, such as frame.iloc[0]: a column has lost its keys; "
            'cite the frame, or the row by its key: cite("trade", key)'
        )
    return frame


def _frame_of_arrow(what: object) -> pd.DataFrame:
    import pyarrow as pa

    arrow = pa.table(what)
    table = _table_with_columns(arrow.column_names)
    # Only what a citation is made of: some types of other libraries cannot be converted.
    names = {*ADDRESS, "page", "pages", "footnote", key_of(table) if table else ""}
    chosen = [name for name in arrow.column_names if name in names]
    frame = pd.DataFrame({name: arrow[name].to_pylist() for name in chosen})
    if table is not None:
        known = manifest()
        entry = known["tables"][table]
        frame.attrs = {
            "table": table,
            "version": known["version"],
            "hash": entry["content_hash"],
        }
    return frame


def _table_with_columns(columns: list[str]) -> str | None:
    """Find the table whose key is among some columns; None for an answer."""
    with_key = [name for name in table_names() if key_of(name) in columns]
    # The number of a footnote is the key of one table and a column of many.
    whole = [
        name
        for name in with_key
        if set(columns) <= {field["name"] for field in schema(name)["fields"]}
    ]
    candidates = whole or [name for name in with_key if name != "footnotes"] or with_key
    if len(candidates) == 1:
        return candidates[0]
    if not candidates and set(ADDRESS) <= set(columns):
        return None
    raise CitationError(
        "from the columns of this table it does not follow which one it is: keep the key of "
        'exactly one table, such as trade_id, or cite by name: cite("trade")'
    )
