"""Frames of pandas, polars, Arrow and DuckDB, and Parquet files: a report, or a clear error."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import bykz_data
from bykz_data import ContributionError, load, load_trade, validate
from bykz_data.catalog import table_names
from bykz_data.contribution.frames import read_frame
from bykz_data.contribution.sheet import Sheet
from tests.contribution.samples import HEADER, ROW, arrow_of, check, only, places

LIBRARIES = ("pandas", "polars", "arrow", "duckdb")
COMPUTED = ("trade_panel", "contradictions")


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("name", [name for name in table_names() if name not in COMPUTED])
def test_every_shipped_table_is_valid_in_every_library(name: str, library: str) -> None:
    report = validate(name, load(name, library))  # type: ignore[call-overload]
    assert report.ok, report
    assert (report.added, report.changed) == (0, 0)


def test_frames_of_every_library_are_checked_alike() -> None:
    frame = load_trade()
    frame.loc[3, "page"] = 99
    frame["flow"] = frame["flow"].astype(str)
    frame.loc[5, "flow"] = "exprt"
    arrow = pa.Table.from_pandas(frame, preserve_index=False)
    for data in (frame, arrow, pl.from_arrow(arrow), duckdb.from_arrow(arrow)):
        report = check(data)
        assert places(report) == [(4, "page", "range"), (6, "flow", "code")]
        assert report.problems[0].file == "frame"
        assert len(report.invalid) == 2
        assert len(report.valid) == len(frame) - 2
        assert report.valid.dtypes.to_dict() == load_trade().dtypes.to_dict()


EMPTY = (
    pa.nulls(1), pa.nulls(1, pa.int64()), pa.nulls(1, pa.float64()), pa.nulls(1, pa.bool_()),
    pa.nulls(1, pa.timestamp("us")), pa.nulls(1, pa.string()), pa.nulls(1, pa.date32()),
)  # fmt: skip


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("column", ["note", "footnote", "growth_form", "base_period"])
def test_an_empty_column_of_any_type_is_empty(column: str, library: str) -> None:
    for values in EMPTY:
        table = arrow_of(ROW)
        table = table.set_column(HEADER.index(column), column, values)
        data = {"pandas": table.to_pandas, "polars": lambda t=table: pl.from_arrow(t)}.get(
            library, lambda t=table: t if library == "arrow" else duckdb.from_arrow(t)
        )()
        report = check(data)
        assert report.ok, report
        assert report.contributed["trade"][0][column] == ""


@pytest.mark.parametrize("nothing", [None, np.nan, pd.NA, pd.NaT, float("nan"), ""])
def test_nothing_of_any_kind_is_an_empty_cell(nothing: Any) -> None:  # noqa: ANN401
    frame = pd.DataFrame([ROW | {"note": nothing}])
    assert check(frame).contributed["trade"] == [ROW]


MIXED: dict[str, tuple[str, Any, str]] = {
    "number in text": ("note", 5, "is a number, not text"),
    "truth": ("note", True, "is true or false"),
    "date in a period": ("period", dt.date(2021, 1, 1), "is a date"),
    "Timestamp in text": ("note", pd.Timestamp("2021-01-01"), "is a date"),
    "time": ("note", dt.time(12), "is a time"),
    "list": ("note", ["a"], "is of the type list"),
    "bytes": ("note", b"a", "is of the type bytes"),
    "array": ("note", np.array([1, 2]), "is of the type ndarray"),
    "number in a date": ("period_start", 5, "is a number, not a date"),
    "fraction": ("page", 59.5, "is not a whole number"),
    "infinite": ("value", float("inf"), "is not a number"),
    "odd object": ("note", object(), "is of the type object"),
}  # fmt: skip


@pytest.mark.parametrize("case", MIXED)
def test_mixed_objects_are_named_at_their_cell(case: str) -> None:
    column, value, words = MIXED[case]
    frame = pd.DataFrame([ROW | {"trade_id": "a"}, ROW]).astype(object)
    frame.at[1, column] = value
    frame.at[0, column] = ROW[column] or "text"
    problem = only(check(frame))
    assert (problem.line, problem.column) == (2, column)
    assert words in problem.message


def test_a_column_of_another_type_is_one_problem() -> None:
    frame = pd.DataFrame([ROW | {"trade_id": f"r-{n}"} for n in range(50)])
    frame["note"] = range(50)
    problem = only(check(frame))
    assert (problem.line, problem.column) == (None, "note")
    assert problem.message.startswith("every cell is a number, not text")


def test_numbers_of_every_kind_are_read() -> None:
    shipped = {k: "" if v is None else v for k, v in load_trade("arrow").to_pylist()[40].items()}
    typed = shipped | {
        "value": Decimal(f"{shipped['value']:.2f}"), "page": np.int64(shipped["page"]),
        "period_start": pd.Timestamp(shipped["period_start"]),
    }  # fmt: skip
    report = check(pd.DataFrame([typed]))
    assert report.ok, report
    assert report.unchanged == 1


def test_an_index_is_left_alone_or_named() -> None:
    frame = load_trade()
    assert check(frame.iloc[5:9]).ok
    assert check(frame.set_index(frame["note"].rename("other"))).ok
    assert (
        "is the index of the frame: reset_index()"
        in only(check(frame.set_index("trade_id"))).message
    )
    assert "index of a data frame" in only(check(frame.reset_index())).message


@pytest.mark.parametrize(
    "data",
    [
        3, None, [ROW], ROW, pd.Series(["a"]), pl.Series(["a"]), np.zeros((2, 2)), iter([]),
        pa.array(["a"]), load_trade,
    ],
    ids=lambda data: type(data).__name__,
)  # fmt: skip
def test_what_is_no_frame_is_a_clear_error(data: object) -> None:
    with pytest.raises(ContributionError) as error:
        validate("trade", data)
    assert "give" in str(error.value)


def test_a_lazy_frame_and_a_reader() -> None:
    frame = load_trade("polars")
    with pytest.raises(ContributionError, match=r"collect\(\) it first"):
        validate("trade", frame.lazy())
    assert validate("trade", load_trade("arrow").to_reader()).ok


def test_columns_of_frames_are_named_like_those_of_files() -> None:
    frame = load_trade()
    assert (
        "did you mean 'flow'?" in check(frame.rename(columns={"flow": "flw"})).problems[0].message
    )
    assert "'note' is missing" in only(check(frame.drop(columns="note"))).message
    twice = pd.concat([frame, frame[["note"]]], axis=1)
    assert "appears 2 times" in only(check(twice)).message
    assert check(pd.DataFrame()).problems
    assert only(check(frame.iloc[:0])).rule == "rows"


def parquet(path: Path, **columns: pa.Array) -> Path:
    rows = max(map(len, columns.values()))
    own = {name: pa.array([ROW[name] or None] * rows, pa.string()) for name in HEADER}
    pq.write_table(pa.table(own | columns), path, compression="zstd")
    return path


def test_parquet_is_read_like_a_frame(tmp_path: Path) -> None:
    path = tmp_path / "rows.parquet"
    pq.write_table(load_trade("arrow"), path)
    assert check(path).unchanged == load_trade("arrow").num_rows
    path.write_bytes(path.read_bytes()[:-100])
    assert "is no Parquet file that can be read" in only(check(path)).message


@pytest.mark.parametrize("content", [b"PAR1", b"", b"PAR1" + b"x" * 1000 + b"PAR1", b"a,b\n"])
def test_broken_parquet_is_one_problem(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "rows.parquet"
    path.write_bytes(content)
    assert "is no Parquet file that can be read" in only(check(path)).message


def test_odd_columns_of_parquet_are_named(tmp_path: Path) -> None:
    path = tmp_path / "rows.parquet"
    assert "U+0000" in only(check(parquet(path, note=pa.array(["a\x00"])))).message
    buffers = [None, pa.py_buffer(b"\0\0\0\0\2\0\0\0"), pa.py_buffer(b"\xff\xfe")]
    bad = pa.Array.from_buffers(pa.string(), 1, buffers)
    assert "not UTF-8" in only(check(parquet(path, note=bad))).message
    far = pa.array([2**30], pa.int32()).cast(pa.date32())
    assert "years 1 to 9999" in only(check(parquet(path, period_start=far))).message
    for values in (pa.array([["a"]]), pa.array([b"a"]), pa.array([{"a": 1}])):
        assert "expected text" in only(check(parquet(path, note=values))).message
    zone = pa.array([0], pa.timestamp("us", "Nowhere/City"))
    assert only(check(parquet(path, period_start=zone))).column == "period_start"
    money = pa.array([Decimal("55500000.00")], pa.decimal128(20, 2))
    assert check(parquet(path, value=money)).ok


@pytest.mark.slow
def test_parquet_that_unpacks_to_much_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "rows.parquet"
    bomb = pa.table({name: pa.array(["x" * 1000]).take([0] * 20_000) for name in HEADER})
    pq.write_table(bomb, path, compression="zstd", use_dictionary=False)
    assert path.stat().st_size < 5_000_000
    assert "bytes when unpacked" in only(check(path)).message
    pq.write_table(pa.table({name: pa.nulls(300_000, pa.string()) for name in HEADER}), path)
    assert "has 300,000 rows, at most 25,000 are read" in only(check(path)).message


def test_the_old_order_of_arguments_works_and_warns() -> None:
    frame = load_trade()
    with pytest.warns(DeprecationWarning, match="takes the table first") as caught:
        assert validate(frame, "trade").ok
    assert caught[0].filename == __file__
    with pytest.warns(DeprecationWarning, match="takes the table first"):
        assert validate(frame, table="trade").ok
    assert validate(table="trade", data=frame).ok
    with pytest.raises(bykz_data.UnknownNameError, match="did you mean 'trade'"):
        validate("trad", frame)
    with pytest.raises(TypeError):
        validate("trade", frame, 3)  # type: ignore[call-overload]


def test_a_relation_of_a_closed_connection_gets_a_clear_error() -> None:
    connection = duckdb.connect()
    connection.register("rows", arrow_of(ROW))
    relation = connection.sql("select * from rows")
    connection.close()
    with pytest.raises(ContributionError, match="cannot read this DuckDBPyRelation"):
        validate("trade", relation)


def test_columns_without_their_names_are_one_problem() -> None:
    frame = load_trade()
    unnamed = pd.DataFrame(frame.to_numpy())
    several = frame.set_axis(pd.MultiIndex.from_product([["x"], frame.columns]), axis=1)
    assert "of several levels" in only(check(several)).message
    for data in (unnamed, pd.DataFrame(), pl.from_pandas(unnamed.astype(str))):
        assert only(check(data)).message.startswith("the header of trade is missing")


def test_short_floats_are_read_as_people_write_them() -> None:
    field = {"name": "value", "type": "number", "constraints": {}}
    names = {"trade_id": ["a"], "value": [31.9]}
    pandas = pd.DataFrame(names).astype({"value": "float32"})
    frames = [
        pandas,
        pandas.astype({"value": "Float32"}),
        pandas.astype({"value": "float[pyarrow]"}),
        pandas.astype({"value": "object"}).assign(value=[np.float32(31.9)]),
        pl.DataFrame(names, schema_overrides={"value": pl.Float32}),
        pa.table({"trade_id": ["a"], "value": pa.array([31.9], pa.float32())}),
    ]
    for frame in frames:
        sheet = Sheet("trade", "frame")
        read_frame(sheet, frame, [{**field, "name": "trade_id", "type": "string"}, field])
        assert [row.cells["value"] for row in sheet.rows] == ["31.9"], frame


@pytest.mark.parametrize(
    "value",
    ["1234567890123.123456", "123456789012345678", Decimal("12345678901234567.12345678901234567")],
)
def test_a_number_of_more_digits_than_are_kept_is_refused(value: object) -> None:
    report = validate("trade", pd.DataFrame([{**ROW, "value": value}], dtype=object))
    assert [problem.rule for problem in report.problems] == ["type"]
    assert "more digits" in report.problems[0].message


def test_objects_that_fail_when_they_are_looked_at_are_reported() -> None:
    class Failing:
        def __getattr__(self, name: str) -> object:
            raise RuntimeError(name)

    report = validate("trade", pd.DataFrame([{**ROW, "value": Failing()}], dtype=object))
    assert [problem.column for problem in report.problems] == ["value"]
