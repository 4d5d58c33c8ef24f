"""Values of frames and spreadsheets as the text that a CSV file would have, or what is wrong."""

from __future__ import annotations

import datetime as dt
import numbers
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from bykz_data.text import cell_text

from .cells import day_hint
from .sheet import Cells, Json, Sheet

_AS_TEXT = "format the column as text, and type the cell again"


def text_of(value: Any, column: Json) -> tuple[str, str | None]:  # noqa: ANN401 (any library's)
    """Return a value as text, and why it is not what the column needs, or None.

    Parameters
    ----------
    value
        A value of a frame or a spreadsheet.
    column
        The column's description in the table's schema.

    Examples
    --------
    >>> text_of(59.0, {"type": "integer", "constraints": {}})
    ('59', None)
    >>> text_of(1.1, {"type": "string", "constraints": {}})[0]
    '1.1'
    """
    if isinstance(value, str):
        return value, None
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return "", None
    if getattr(value, "ndim", 1) == 0:  # a number of NumPy; a short one as people write it
        is_short = type(value).__name__ in ("float16", "float32")
        value = float(str(value)) if is_short else value.item()
    if isinstance(value, bool):
        fits = column["type"] == "boolean"
        return cell_text(value), None if fits else f"is true or false, not text: {_AS_TEXT}"
    if isinstance(value, (numbers.Real, Decimal)):
        return _number(value, column)
    if isinstance(value, dt.date):
        text = cell_text(value)
        what = "a date" if len(text) == 10 else "a date with a time"
        if column["type"] == "date" and what == "a date":
            return text, None
        return text, f"is {what}, not what was typed: {_AS_TEXT}, as {text[:10]!r}"
    if isinstance(value, (dt.time, dt.timedelta)):
        return str(value), f"is a time, not text: {_AS_TEXT}"
    return repr(value)[:300], f"is of the type {type(value).__name__}, not text"


def _number(value: Any, column: Json) -> tuple[str, str | None]:  # noqa: ANN401
    if value != value:  # NaN is the only value unlike itself
        return "", None
    if isinstance(value, Decimal):
        text = format(value, "f")  # normalize() would round to 28 digits
        text = text.rstrip("0").removesuffix(".") if "." in text else text
    else:
        text = cell_text(value if isinstance(value, int) else float(value))
    if column["type"] in ("integer", "number"):
        return text, None
    pattern = column["constraints"].get("pattern") or ""
    if "Q[1-4]" in pattern and text.isdecimal() and len(text) == 4:
        return text, None  # a year reads the same as a number and as text
    if column["type"] == "date":
        return text, f"is a number, not a date: type the day as YYYY-MM-DD{day_hint(text)}"
    return text, f"is a number, not text: {_AS_TEXT}"


def report_values(sheet: Sheet, column: str, wrong: dict[int, str], filled: int) -> None:
    """Report values of the wrong type: each cell, or the column at once where all are wrong.

    `wrong` gives for each position what is wrong there; `filled` is the number of filled cells.
    """
    if 1 < len(wrong) == filled:
        first = min(wrong)
        sheet.bad.setdefault(column, set()).update(wrong)
        message = f"every cell {wrong[first]}"
        sheet.problem("type", message, None, column, sheet.rows[first].cells[column])
        return
    for position, message in wrong.items():
        sheet.bad_cell(position, column, "type", message)


def canonical(row: Cells, fields: Sequence[Json]) -> Cells:
    """Write the numbers of a row as the tables do: 31.90 as 31.9.

    Examples
    --------
    >>> canonical({"page": "59", "value": "31.90"}, [{"name": "value", "type": "number"}])
    {'page': '59', 'value': '31.9'}
    """
    names = [field["name"] for field in fields if field["type"] == "number"]
    return row | {name: cell_text(float(row[name])) for name in names if "." in row[name]}
