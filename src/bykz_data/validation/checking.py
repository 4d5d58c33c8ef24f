"""Checking cells against a table's schema: types, required, patterns, codes, ranges, keys.

Cells are parsed strictly and nothing is coerced. Every check works on the distinct values of a
column, so that a million rows cost little more than their distinct cells. A cell that fails is
reported once and left out of every later check: one bad cell neither hides another nor breeds
follow-up errors.
"""

from __future__ import annotations

import difflib
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

import pyarrow as pa
import pyarrow.compute as pc

from .report import Issue, shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

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
_BLANKS = ("whitespace", "has blanks at its start or end: remove them")
_FORMULA = r"\A[=+@]|\A-[^0-9]"
MANY_ROWS = 50_000
_Item = TypeVar("_Item")
_Result = TypeVar("_Result")
_LOWEST, _HIGHEST = -(2**15), 2**15 - 1


@dataclass
class Column:
    """A column by its distinct cells: their texts, their typed values, and which row has which."""

    indices: pa.Array
    texts: pa.Array
    values: pa.Array
    bad: set[int] = field(default_factory=set)
    """Distinct cells in which something is wrong."""

    def array(self) -> pa.Array:
        """Return the typed values row by row."""
        return self.values.take(self.indices)

    def to_pylist(self) -> list[Any]:
        """Return the typed values row by row, as Python objects."""
        values: list[Any] = self.array().to_pylist()
        return values


@dataclass
class Checked:
    """A file's columns, typed, with what was found wrong so far."""

    table: str
    file: str
    schema: dict[str, Any]
    sheet: Sheet | None = None
    columns: dict[str, Column] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)
    reported: dict[str, set[int]] = field(default_factory=dict)
    """Rows, by column, whose cell has its issue."""

    @property
    def key_column(self) -> str:
        """Name of the primary key column."""
        return str(self.schema["primaryKey"][0])

    @property
    def rows(self) -> int:
        """Number of rows."""
        return len(self.columns[self.key_column].indices) if self.columns else 0

    def line(self, position: int) -> int:
        """Return the line of a row in the file; its number where there is no file."""
        return self.sheet.line(position) if self.sheet else position + 1

    def text(self, column: str, position: int) -> str | None:
        """Return a cell as it stands in the file; None where it is empty."""
        cells = self.columns[column]
        text: str | None = cells.texts[cells.indices[position].as_py()].as_py()
        return text

    def report(self, position: int, column: str, rule: str, message: str) -> None:
        """Record a problem with one cell, unless that cell has one already."""
        seen = self.reported.setdefault(column, set())
        if position in seen:
            return
        seen.add(position)
        line = self.sheet.line(position) if self.sheet else None
        value = self.text(column, position) or ""
        key = self.text(self.key_column, position)
        self.issues.append(
            Issue(self.table, self.file, line, column, key, shortened(value, 200), rule, message)
        )

    def good(self, columns: Iterable[str]) -> list[int]:
        """Return the positions of the rows in which none of these columns' cells is bad."""
        bad: set[int] = set().union(*(self.reported.get(name, set()) for name in columns))
        return [n for n in range(self.rows) if n not in bad]


def check_sheet(sheet: Sheet, schema: dict[str, Any]) -> Checked:
    """Check every cell of a sheet against the schema and type its columns."""
    checked = Checked(sheet.table, sheet.file, schema, sheet)
    checked.issues.extend(sheet.issues)
    if not sheet.columns:
        return checked
    fields = schema["fields"]
    # The longest work first, so that no thread is left with it at the end.
    order = sorted(fields, key=lambda field_: not field_["constraints"].get("unique"))
    typed = each(lambda field_: _column(sheet.columns[field_["name"]], field_), order, sheet.rows)
    named = dict(zip((field_["name"] for field_ in order), typed, strict=True))
    checked.columns = {field_["name"]: named[field_["name"]][0] for field_ in fields}
    for name in checked.columns:  # the key column must be there before anything is reported
        if named[name][1]:
            _report_cells(checked, name, named[name][1])
    for name in checked.columns:
        if named[name][2]:
            _report_repeated(checked, name)
    if not sheet.rows and not sheet.issues:
        checked.issues.append(
            Issue(sheet.table, sheet.file, None, None, None, None, "rows", "the table has no rows")
        )
    return checked


def nearest(value: str, valid: Iterable[str]) -> str:
    """Say which valid value was probably meant, or which there are."""
    values = sorted(str(v) for v in valid)
    near = likely(value, values)
    if near:
        return f"did you mean {near!r}?"
    return "valid: " + ", ".join(values[:12]) + (", …" if len(values) > 12 else "")


def likely(value: str, valid: Iterable[str]) -> str | None:
    """Return the valid value that was probably meant."""
    near = difflib.get_close_matches(value[:200], list(valid), n=1, cutoff=0.5)
    return near[0] if near else None


def _report_cells(checked: Checked, name: str, problems: dict[int, tuple[str, str]]) -> None:
    column = checked.columns[name]
    column.bad.update(problems)
    wanted = pa.array(sorted(problems), column.indices.type)
    rows = pc.indices_nonzero(pc.is_in(column.indices, wanted))
    cells = column.indices.take(rows).to_pylist()
    texts = {n: shortened(column.texts[n].as_py() or "", 200) for n in problems}
    keys = checked.columns[checked.key_column]
    named = keys.texts.take(keys.indices.take(rows)).to_pylist()
    positions = rows.to_pylist()
    checked.reported.setdefault(name, set()).update(positions)
    checked.issues += [
        Issue(
            checked.table,
            checked.file,
            checked.line(position),
            name,
            key,
            texts[cell],
            *problems[cell],
        )
        for position, key, cell in zip(positions, named, cells, strict=True)
    ]


def _flagged(mask: pa.Array) -> list[int]:
    positions: list[int] = pc.indices_nonzero(pc.fill_null(mask, False)).to_pylist()
    return positions


def _column(
    cells: pa.Array, field_: dict[str, Any]
) -> tuple[Column, dict[int, tuple[str, str]], bool]:
    """Type a column; say which of its distinct cells are wrong and whether cells repeat."""
    indices, texts = _distinct(cells, field_)
    problems: dict[int, tuple[str, str]] = {}

    def flag(mask: pa.Array, rule: str, message: str) -> None:
        for n in _flagged(mask):
            problems.setdefault(n, (rule, message))

    constraints = field_["constraints"]
    if constraints.get("required"):
        flag(pc.is_null(texts), "required", "the cell is empty, a value is required")
    shape = _SHAPES.get(field_["type"])
    if shape:
        fits = pc.match_substring_regex(texts, rf"\A(?:{shape[0]})\z")
        flag(pc.invert(fits), "type", f"is not {shape[1]}")
    elif "enum" not in constraints and "pattern" not in constraints:
        flag(pc.not_equal(texts, pc.utf8_trim_whitespace(texts)), *_BLANKS)
        long = pc.greater(pc.utf8_length(texts), 2000)
        flag(long, "cell-length", "has more than 2,000 characters")
        formula = pc.match_substring_regex(texts, _FORMULA)
        flag(
            formula, "formula", "starts like a spreadsheet formula (=, +, @ or -): remove that sign"
        )
    _flag_codes(texts, constraints, problems)
    if "pattern" in constraints:
        fits = pc.match_substring_regex(texts, rf"\A(?:{constraints['pattern']})\z")
        flag(pc.invert(fits), "pattern", f"does not follow the pattern {constraints['pattern']}")
    for n in problems:  # what is wrong may be no more than the blanks around it
        text = texts[n].as_py() or ""
        if text != text.strip():
            problems[n] = _BLANKS
    values = _typed(texts, field_, problems)
    for bound, words, outside in (
        ("minimum", "at least", pc.less),
        ("maximum", "at most", pc.greater),
    ):
        if bound in constraints:
            limit = constraints[bound]
            flag(outside(values, limit), "range", f"must be {words} {limit:g}")
    unique = constraints.get("unique", False)
    repeats = unique and len(pc.dictionary_encode(texts).dictionary) < len(texts.drop_null())
    return Column(indices, texts, values), problems, repeats


def mostly_distinct(field_: dict[str, Any]) -> bool:
    """Tell whether a column's cells are expected to differ from row to row."""
    constraints = field_["constraints"]
    plain = "enum" not in constraints and "pattern" not in constraints
    free_text = field_["type"] == "string" and plain
    return bool(constraints.get("unique") or field_["type"] == "number" or free_text)


def _distinct(
    cells: pa.Array | pa.ChunkedArray, field_: dict[str, Any]
) -> tuple[pa.Array, pa.Array]:
    """Split a column into its distinct texts and the indices of the rows into them."""
    if mostly_distinct(field_):
        if isinstance(cells, pa.ChunkedArray):
            cells = cells.combine_chunks()
        return counted(len(cells)), cells
    cells = pc.dictionary_encode(cells)
    if isinstance(cells, pa.ChunkedArray):
        cells = cells.unify_dictionaries().combine_chunks()
    indices, texts = cells.indices, cells.dictionary
    if indices.null_count:  # empty cells have an index of their own
        indices = indices.fill_null(len(texts))
        texts = pa.concat_arrays([texts, pa.nulls(1, texts.type)])
    return indices, texts


def counted(rows: int) -> pa.Array:
    """Return 0, 1, 2, … as Arrow numbers."""
    # A running sum of ones: a Python range would be made into a million objects first.
    return pc.subtract(pc.cumulative_sum(pa.nulls(rows, pa.int32()).fill_null(1)), 1)


def each(work: Callable[[_Item], _Result], items: Sequence[_Item], rows: int) -> list[_Result]:
    """Do the same work for each item, in threads where the rows are many."""
    if rows < MANY_ROWS:
        return [work(item) for item in items]
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(os.cpu_count()) as pool:  # Arrow works outside of Python's lock
        return list(pool.map(work, items))


def _flag_codes(
    texts: pa.Array, constraints: dict[str, Any], problems: dict[int, tuple[str, str]]
) -> None:
    codes = constraints.get("enum")
    if not codes:
        return
    unknown = pc.and_(pc.is_valid(texts), pc.invert(pc.is_in(texts, pa.array(codes))))
    for n in _flagged(unknown):
        hint = nearest(texts[n].as_py(), codes)
        problems.setdefault(n, ("code", f"is no code of this column; {hint}"))


def _typed(
    texts: pa.Array, field_: dict[str, Any], problems: dict[int, tuple[str, str]]
) -> pa.Array:
    if problems:
        wrong = pc.is_in(counted(len(texts)), pa.array(problems, pa.int32()))
        texts = pc.if_else(wrong, None, texts)
    kind = field_["type"]
    if kind == "string":
        return texts
    if kind == "date":
        days = pc.strptime(texts, format="%Y-%m-%d", unit="s", error_is_null=True)
        # strptime may let 31 February roll over: compare with the text.
        real = pc.fill_null(pc.equal(pc.strftime(days, format="%Y-%m-%d"), texts), False)
        for n in _flagged(pc.and_(pc.is_valid(texts), pc.invert(real))):
            problems.setdefault(n, ("type", "is no day of the calendar"))
        texts = pc.if_else(real, texts, None)
    if kind == "integer":
        numbers = pc.cast(texts, pa.int64())
        out = pc.or_(pc.less(numbers, _LOWEST), pc.greater(numbers, _HIGHEST))
        for n in _flagged(out):
            message = f"must lie between {_LOWEST} and {_HIGHEST}"
            problems.setdefault(n, ("range", message))
        texts = pc.if_else(pc.fill_null(out, False), None, numbers)
    return pc.cast(texts, ARROW_TYPES[field_["arrowType"]])


def _report_repeated(checked: Checked, name: str) -> None:
    cells_of_rows = checked.columns[name].texts
    first: dict[str, int] = {}
    counts = pc.value_counts(cells_of_rows)
    repeated = counts.field("values").filter(pc.greater(counts.field("counts"), 1)).drop_null()
    rows = pc.indices_nonzero(pc.is_in(cells_of_rows, repeated))
    for position, cell in zip(rows.to_pylist(), cells_of_rows.take(rows).to_pylist(), strict=True):
        if cell in first:
            message = f"stands in line {checked.line(first[cell])} already"
            checked.report(position, name, "unique", message)
        first.setdefault(cell, position)


def from_shipped(name: str, table: pa.Table, schema: dict[str, Any]) -> Checked:
    """Wrap a shipped table so that rules can look things up in it."""
    checked = Checked(name, f"{name}.parquet", schema)
    for column in table.column_names:
        values = table[column].combine_chunks()
        if pa.types.is_dictionary(values.type):
            values = values.cast(pa.string())
        indices = counted(len(values))
        checked.columns[column] = Column(indices, values, values)
    return checked


def merged(shipped: Checked, contributed: Checked) -> Checked:
    """Return shipped and contributed rows together; contributed rows replace their like."""
    if not contributed.columns:
        return shipped
    both = Checked(shipped.table, contributed.file, shipped.schema)
    key = shipped.key_column
    new = set(contributed.columns[key].to_pylist())
    kept = [n for n, value in enumerate(shipped.columns[key].to_pylist()) if value not in new]
    for name, column in shipped.columns.items():
        old = column.array().take(pa.array(kept, pa.int32()))
        more = contributed.columns[name].array().cast(old.type)
        values = pa.concat_arrays([old, more])
        indices = counted(len(values))
        both.columns[name] = Column(indices, values, values)
    return both
