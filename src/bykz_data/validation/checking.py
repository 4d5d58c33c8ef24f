"""Checking cells against a table's schema: types, required, patterns, codes, ranges, keys.

Cells are parsed strictly and column by column; nothing is coerced. A cell that fails
is reported once and left out of every later check, so that one bad cell neither hides
another nor breeds follow-up errors.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from .report import Issue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .reading import Sheet

ARROW_TYPES: dict[str, pa.DataType] = {
    "string": pa.string(),
    "dictionary": pa.dictionary(pa.int32(), pa.string()),
    "double": pa.float64(),
    "int16": pa.int16(),
    "bool": pa.bool_(),
    "date32": pa.date32(),
}

_SHAPES = {
    "integer": (r"-?(?:0|[1-9][0-9]{0,17})", "a whole number, digits only"),
    "number": (
        r"-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,17})?",
        "a number with a decimal point and no thousands separator",
    ),
    "boolean": (r"true|false", "true or false"),
    "date": (r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])", "a date, YYYY-MM-DD"),
}


@dataclass
class Checked:
    """A file's columns, typed, with what was found wrong so far."""

    table: str
    file: str
    schema: dict[str, Any]
    lines: list[int]
    texts: dict[str, list[str]]
    columns: dict[str, pa.Array] = field(default_factory=dict)
    bad: dict[str, set[int]] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)

    @property
    def key_column(self) -> str:
        """Name of the primary key column."""
        return str(self.schema["primaryKey"][0])

    def report(self, position: int, column: str, rule: str, message: str) -> None:
        """Record a problem with one cell; the cell counts as bad from then on."""
        if position in self.bad.setdefault(column, set()):
            return
        self.bad[column].add(position)
        self.issues.append(
            Issue(
                self.table,
                self.file,
                self.lines[position],
                column,
                self.texts[self.key_column][position] or None,
                self.texts[column][position],
                rule,
                message,
            )
        )

    def good(self, columns: Iterable[str]) -> list[int]:
        """Return the positions of the rows in which none of these columns' cells is bad."""
        bad: set[int] = set().union(*(self.bad.get(name, set()) for name in columns))
        return [n for n in range(len(self.lines)) if n not in bad]


def check_sheet(sheet: Sheet, schema: dict[str, Any]) -> Checked:
    """Check every cell of a sheet against the schema and type its columns."""
    checked = Checked(sheet.table, sheet.file, schema, sheet.lines, sheet.columns)
    checked.issues.extend(sheet.issues)
    if not sheet.columns:
        return checked
    for field_ in schema["fields"]:
        _check_column(checked, field_)
    if not sheet.lines:
        checked.issues.append(
            Issue(sheet.table, sheet.file, None, None, None, None, "rows", "the table has no rows")
        )
    return checked


def nearest(value: str, valid: Iterable[str]) -> str:
    """Say which valid value was probably meant, or which there are."""
    values = [str(v) for v in valid]
    near = difflib.get_close_matches(value, values, n=1, cutoff=0.5)
    if near:
        return f"did you mean {near[0]!r}?"
    return "valid: " + ", ".join(values[:12]) + (", …" if len(values) > 12 else "")


def _positions(mask: pa.Array) -> list[int]:
    positions: list[int] = pc.indices_nonzero(pc.fill_null(mask, False)).to_pylist()
    return positions


def _check_column(checked: Checked, field_: dict[str, Any]) -> None:
    name, kind, constraints = field_["name"], field_["type"], field_["constraints"]
    texts = pa.array(checked.texts[name], pa.string())
    empty = pc.equal(texts, "")
    if constraints.get("required"):
        for n in _positions(empty):
            checked.report(n, name, "required", "the cell is empty, a value is required")
    cells = pc.if_else(empty, None, texts)
    for n in _positions(pc.not_equal(cells, pc.utf8_trim_whitespace(cells))):
        checked.report(n, name, "whitespace", "has blanks at its start or end: remove them")
    _check_shape(checked, name, kind, cells)
    _check_text(checked, name, constraints, cells)
    values = _typed(checked, name, field_, cells)
    _check_range(checked, name, constraints, values)
    if constraints.get("unique"):
        _check_unique(checked, name, cells)
    checked.columns[name] = values


def _check_shape(checked: Checked, name: str, kind: str, cells: pa.Array) -> None:
    if kind not in _SHAPES:
        return
    pattern, expected = _SHAPES[kind]
    fits = pc.match_substring_regex(cells, rf"\A(?:{pattern})\z")
    for n in _positions(pc.invert(fits)):
        checked.report(n, name, "type", f"is not {expected}")


def _check_text(checked: Checked, name: str, constraints: dict[str, Any], cells: pa.Array) -> None:
    codes = constraints.get("enum")
    if codes:
        known = pc.or_kleene(pc.is_null(cells), pc.is_in(cells, pa.array(codes)))
        for n in _positions(pc.invert(known)):
            hint = nearest(checked.texts[name][n], codes)
            checked.report(n, name, "code", f"is no code of this column; {hint}")
    pattern = constraints.get("pattern")
    if pattern:
        fits = pc.match_substring_regex(cells, rf"\A(?:{pattern})\z")
        for n in _positions(pc.invert(fits)):
            checked.report(n, name, "pattern", f"does not follow the pattern {pattern}")


def _typed(checked: Checked, name: str, field_: dict[str, Any], cells: pa.Array) -> pa.Array:
    bad = checked.bad.get(name, set())
    if bad:
        cells = pc.if_else(pa.array([n in bad for n in range(len(cells))]), None, cells)
    if field_["type"] == "date":
        cells = _existing_days(checked, name, cells)
    if field_["type"] == "integer":
        cells = pc.cast(cells, pa.int64())
        low, high = -(2**15), 2**15 - 1
        out = pc.or_(pc.less(cells, low), pc.greater(cells, high))
        for n in _positions(out):
            checked.report(n, name, "range", f"must lie between {low} and {high}")
        cells = pc.if_else(out, None, cells)
    if field_["arrowType"] == "dictionary":
        return pc.dictionary_encode(cells)
    return pc.cast(cells, ARROW_TYPES[field_["arrowType"]])


def _existing_days(checked: Checked, name: str, cells: pa.Array) -> pa.Array:
    days = pc.strptime(cells, format="%Y-%m-%d", unit="s", error_is_null=True)
    # strptime lets 31 February roll over or fails, as the platform likes: compare the text.
    same = pc.equal(pc.strftime(days, format="%Y-%m-%d"), cells)
    real = pc.fill_null(same, False)
    for n in _positions(pc.and_(pc.is_valid(cells), pc.invert(real))):
        checked.report(n, name, "type", "is no day of the calendar")
    return pc.if_else(real, cells, None)


def _check_range(
    checked: Checked, name: str, constraints: dict[str, Any], values: pa.Array
) -> None:
    for bound, outside in (("minimum", pc.less), ("maximum", pc.greater)):
        limit = constraints.get(bound)
        if limit is not None:
            for n in _positions(outside(values, limit)):
                checked.report(n, name, "range", f"must have the {bound} {limit:g}")


def _check_unique(checked: Checked, name: str, cells: pa.Array) -> None:
    first: dict[str, int] = {}
    for n, cell in enumerate(cells.to_pylist()):
        if cell is None:
            continue
        if cell in first:
            line = checked.lines[first[cell]]
            checked.report(n, name, "unique", f"stands in line {line} already")
        first.setdefault(cell, n)
