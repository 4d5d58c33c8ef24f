"""What a caller does to a loaded table never reaches the next one, in any backend."""

from __future__ import annotations

import ctypes
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

import bykz_data

Write = Callable[[Any], None]


def cells(backend: str) -> str:
    """Load the trade table and write down all its cells."""
    table: Any = bykz_data.load_trade(backend)  # type: ignore[call-overload]
    match backend:
        case "pandas":
            return str(table.to_json(date_format="iso")) + repr(table.attrs)
        case "arrow":
            return repr(table.to_pylist())
        case "polars":
            return repr(table.rows())
        case _:
            return repr(table.fetchall())


def overwrite(address: int, size: int) -> None:
    """Write into memory, whatever its owner says of it."""
    if size > 1:  # of bytes objects with one byte, Python has one for all
        ctypes.memset(address, 1, size)


def overwrite_array(array: np.ndarray[Any, Any]) -> None:
    overwrite(array.ctypes.data, array.nbytes)


def overwrite_buffers(array: Any) -> None:  # noqa: ANN401
    """Write into the values of an Arrow array, and into those of its dictionary."""
    for chunk in array.chunks if isinstance(array, pa.ChunkedArray) else [array]:
        if isinstance(chunk, pa.DictionaryArray):
            overwrite_buffers(chunk.dictionary)
        values = chunk.buffers()[-1]
        overwrite(values.address, values.size)


def values_of_an_integer_column(frame: Any) -> None:  # noqa: ANN401
    frame["page"].values[:] = 1
    overwrite_array(frame["page"].array._data)
    overwrite_array(frame["footnote"].array._mask)


def array_of_a_number_column(frame: Any) -> None:  # noqa: ANN401
    overwrite_array(np.asarray(frame["value"].array))


def codes_and_categories(frame: Any) -> None:  # noqa: ANN401
    overwrite_array(frame["flow"].cat.codes.to_numpy())
    overwrite_array(frame["flow"].array._ndarray)
    categories = frame["flow"].cat.categories
    if categories.dtype == object:
        categories.array._ndarray[:] = "x"
    else:
        overwrite_buffers(pa.array(categories.array))


def array_of_a_date_column(frame: Any) -> None:  # noqa: ANN401
    overwrite_array(frame["period_start"].array._ndarray)


def text_of_a_frame(frame: Any) -> None:  # noqa: ANN401
    for name in ("reporter", "as_printed"):
        if frame[name].dtype == object:
            frame[name].array._ndarray[:] = "x"
        else:
            overwrite_buffers(pa.array(frame[name].array))


def attributes(frame: Any) -> None:  # noqa: ANN401
    frame.attrs["version"] = "0"


def buffers_through_numpy(table: Any) -> None:  # noqa: ANN401
    """Write as a user can: NumPy refuses where Arrow says that the memory is shared."""
    for name in ("value", "page", "period_start", "as_printed"):
        values = table[name].chunk(0).buffers()[-1]
        if values.is_mutable:
            np.frombuffer(values, dtype="uint8")[:] = 1


def all_buffers(table: Any) -> None:  # noqa: ANN401
    for column in table.columns:
        overwrite_buffers(column)


def view_of_a_polars_column(table: Any) -> None:  # noqa: ANN401
    overwrite_array(table["value"].to_numpy(allow_copy=False))
    overwrite_buffers(table["as_printed"].to_arrow())


def change_in_place(table: Any) -> None:  # noqa: ANN401
    table[0, "value"] = -1.0
    table.drop_in_place("note")


WRITES: list[tuple[str, Write]] = [
    ("pandas", values_of_an_integer_column),
    ("pandas", array_of_a_number_column),
    ("pandas", codes_and_categories),
    ("pandas", array_of_a_date_column),
    ("pandas", text_of_a_frame),
    ("pandas", attributes),
    ("arrow", buffers_through_numpy),
    ("arrow", all_buffers),
    ("polars", view_of_a_polars_column),
    ("polars", change_in_place),
]


@pytest.mark.parametrize(("backend", "write"), WRITES)
def test_a_write_reaches_no_other_load(backend: str, write: Write) -> None:
    backends = ("pandas", "arrow", "polars", "duckdb")
    before = {name: cells(name) for name in backends}
    write(bykz_data.load_trade(backend))  # type: ignore[call-overload]
    assert {name: cells(name) for name in backends} == before


def test_a_converted_table_may_be_destroyed() -> None:
    code = """
from bykz_data import load_trade
first = load_trade("arrow")
rows = first.to_pylist()
first.to_pandas(self_destruct=True, split_blocks=True)
del first
assert load_trade("arrow").to_pylist() == rows
assert len(load_trade()) == len(load_trade("polars")) == len(rows)
print("whole")
"""
    command = [sys.executable, "-c", code]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.stdout == "whole\n", (result.returncode, result.stderr)


@pytest.mark.parametrize("backend", ["pandas", "arrow", "polars", "duckdb"])
def test_threads_load_at_the_same_time(backend: str) -> None:
    expected = cells(backend)
    together = threading.Barrier(32)

    def load(_: int) -> set[str]:
        together.wait()
        return {cells(backend) for _ in range(3)}

    with ThreadPoolExecutor(32) as pool:
        found = list(pool.map(load, range(32)))
    assert found == [{expected}] * 32
    assert cells(backend) == expected


def test_duckdb_relations_outlive_their_thread_and_are_joined() -> None:
    def load(_: int) -> Any:  # noqa: ANN401
        return bykz_data.load_trade("duckdb").filter("flow = 'export'").limit(5)

    with ThreadPoolExecutor(4) as pool:
        relations = list(pool.map(load, range(8)))
    assert [len(relation.fetchall()) for relation in relations] == [5] * 8

    places = bykz_data.load_places("duckdb").set_alias("p")
    trade = bykz_data.load_trade("duckdb").set_alias("t")
    joined = trade.join(places, "t.reporter = p.place_id")
    assert len(joined.fetchall()) == len(trade.fetchall())
