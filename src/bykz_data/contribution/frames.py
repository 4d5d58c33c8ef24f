"""Reading frames of pandas, polars, Arrow and DuckDB."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pyarrow as pa

from bykz_data.errors import ContributionError
from bykz_data.text import counted

from .records import check_header
from .sheet import Json, Row, Sheet
from .values import report_values, text_of

_SHORT_FLOATS = {
    "float": "float32", "float32": "float32", "halffloat": "float16", "float16": "float16",
}  # fmt: skip


def read_frame(sheet: Sheet, data: Any, fields: Sequence[Json]) -> Sheet:  # noqa: ANN401
    """Read a frame into a sheet; its lines are the rows' numbers, from 1.

    Raises
    ------
    ContributionError
        When the data are no frame.
    """
    kind = type(data)
    bases = {(base.__module__.partition(".")[0], base.__name__) for base in kind.__mro__}
    if ("pandas", "DataFrame") in bases:
        return _read_pandas(sheet, data, fields)
    table = _as_arrow(data)
    if table is None:
        hint = "give a path, or a pandas, polars or Arrow frame, or a DuckDB relation"
        if kind.__name__ == "LazyFrame":
            hint = "collect() it first"
        elif kind.__name__ == "Series":
            hint = "a Series is one column, give a frame with all columns"
        raise ContributionError(f"cannot check a {kind.__name__}: {hint}")
    return read_arrow(sheet, table, fields)


def _as_arrow(data: Any) -> pa.Table | None:  # noqa: ANN401
    """Return anything that is a table as an Arrow table; None for what is none."""
    try:
        if isinstance(data, pa.Table):
            return data
        for name in ("to_arrow_table", "fetch_arrow_table", "read_all", "to_arrow"):
            if hasattr(data, name) and type(data).__name__ not in ("Series", "LazyFrame"):
                found = getattr(data, name)()
                return found if isinstance(found, pa.Table) else _as_arrow(found)
        streams = hasattr(data, "__arrow_c_stream__") and hasattr(data, "columns")
        return pa.table(data) if streams or isinstance(data, pa.RecordBatch) else None
    except Exception as error:  # each library has errors of its own, as of a closed connection
        reason = str(error).partition("\n")[0][:200]
        raise ContributionError(f"cannot read this {type(data).__name__}: {reason}") from None


def _read_pandas(sheet: Sheet, data: Any, fields: Sequence[Json]) -> Sheet:  # noqa: ANN401
    if data.columns.nlevels > 1:
        return sheet.refuse("header", "the columns have names of several levels: keep one of them")
    names = {field["name"] for field in fields} - {*data.columns}
    for name in data.index.names:
        if name in names:
            sheet.problem("header", "is the index of the frame: reset_index() first", None, name)
    header = [str(name) for name in data.columns]

    def values(number: int) -> list[Any]:
        column = data.iloc[:, number]
        return _as_written(column.tolist(), column.dtype.name)

    return _from_columns(sheet, header, values, fields)


def _as_written(values: list[Any], kind: str) -> list[Any]:
    """Return short floats as people write them: 31.9, which in full is 31.899999618530273."""
    name = _SHORT_FLOATS.get(kind.removesuffix("[pyarrow]").lower())
    if name is None:
        return values
    import numpy as np

    short = np.dtype(name).type
    return [float(str(short(value))) if isinstance(value, float) else value for value in values]


def read_arrow(sheet: Sheet, table: pa.Table, fields: Sequence[Json]) -> Sheet:
    """Read an Arrow table into a sheet."""
    for field in table.schema:
        if pa.types.is_nested(field.type) or "binary" in str(field.type):
            what = f"the column contains {str(field.type)[:100]}"
            sheet.problem("type", f"{what}, expected text, numbers or dates", None, field.name)

    def values(number: int) -> list[Any]:
        found: list[Any] = []
        for chunk in table.column(number).chunks:
            if pa.types.is_dictionary(chunk.type):  # each text once, however often it repeats
                texts = _as_written(chunk.dictionary.to_pylist(), str(chunk.type.value_type))
                found += [None if n is None else texts[n] for n in chunk.indices.to_pylist()]
            else:
                found += _as_written(chunk.to_pylist(), str(chunk.type))
        return found

    return _from_columns(sheet, list(table.column_names), values, fields)


def _from_columns(
    sheet: Sheet,
    header: list[str],
    values: Callable[[int], list[Any]],
    fields: Sequence[Json],
) -> Sheet:
    """Take the rows from columns of Python values."""
    names = [field["name"] for field in fields]
    if sheet.problems or not check_header(sheet, header, names, None):
        sheet.read = False
        return sheet
    texts: dict[str, list[str]] = {}
    wrong: dict[str, dict[int, str]] = {}
    for field in (field for field in fields if field["name"] in header):
        name = field["name"]
        try:
            found = [text_of(value, field) for value in values(header.index(name))]
        except UnicodeDecodeError:
            sheet.problem("encoding", "the column contains text that is not UTF-8", None, name)
        except Exception as error:  # whatever the objects of a column do when they are looked at
            reason = str(error).partition("\n")[0][:100]
            message = f"a value cannot be read ({reason}): dates are in the years 1 to 9999"
            sheet.problem("type", message, None, name)
        else:
            texts[name] = [text for text, _ in found]
            wrong[name] = {n: problem for n, (_, problem) in enumerate(found, 1) if problem}
    if sheet.problems:
        sheet.read = False
        return sheet
    count = len(next(iter(texts.values())))
    every = [texts.get(name) or [""] * count for name in names]
    for number, cells in enumerate(zip(*every, strict=True), 1):
        if any(cells):
            sheet.rows.append(Row(number, dict(zip(names, cells, strict=True))))
    if len(sheet.rows) < count:
        sheet.notes.append(f"{counted(count - len(sheet.rows), 'empty row')} left out")
    positions = {row.line: position for position, row in enumerate(sheet.rows)}
    for name, problems in wrong.items():
        at = {positions[number]: problem for number, problem in problems.items()}
        report_values(sheet, name, at, sum(map(bool, texts[name])))
    return sheet
