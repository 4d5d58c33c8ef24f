"""Checking cells against a table's schema: types, required, patterns, codes, ranges, keys.

Cells are parsed strictly and nothing is coerced. Every check works on the distinct values of a
column, so that a million rows cost little more than their distinct cells. A cell that fails is
reported once and left out of every later check: one bad cell neither hides another nor breeds
follow-up errors.
"""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from bykz_data.suggestions import likely, listed

from . import arrow
from .issues import Issue, Issues, Kind, cut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    import numpy.typing as npt

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
        "a number with a decimal point and no thousands separator, written in full as 1092500000",
    ),
    "boolean": (r"true|false", "true or false"),
    "date": (r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])", "a date, YYYY-MM-DD"),
}
_BLANKS = ("whitespace", "has blanks at its start or end: remove them")
_FORMULA = r"\A[=+@]|\A-[^0-9]"
LONGEST_TEXT = 2000
_SPREAD = np.uint64(0x9E3779B97F4A7C15)
"""An odd number that spreads its factor over all bits."""
MANY_ROWS = 50_000
MOST_TOLD = 500_000
"""So many problems of a file, or of one block of a large file, are listed."""
MOST_HINTS = 200
"""So many different wrong cells of a column are each compared with the valid ones."""
_Item = TypeVar("_Item")
_Result = TypeVar("_Result")
_LOWEST, _HIGHEST = -(2**15), 2**15 - 1


@dataclass
class Column:
    """A column by its distinct cells: their texts, their typed values, and which row has which."""

    indices: pa.Array
    texts: pa.Array
    values: pa.Array
    plain: bool = False
    """True where the distinct cells are the rows one by one, not looked through for repeats."""
    bad: arrow.Mask | None = None
    """Marks the distinct cells in which something is wrong; None where nothing is."""

    def array(self) -> pa.Array:
        """Return the typed values row by row."""
        return self.by_row(self.values)

    def by_row(self, cells: pa.Array) -> pa.Array:
        """Return what there is for each distinct cell row by row."""
        return cells if self.plain else cells.take(self.indices)

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
    issues: Issues = field(default_factory=Issues)
    reported: dict[str, arrow.Mask] = field(default_factory=dict)
    """Marks, by column, the rows whose cell has its issue."""
    memory: dict[str, Any] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)
    untold: int = 0
    """How many problems were found but are too many to be listed."""

    def once(self, name: str, work: Callable[[], _Result]) -> _Result:
        """Do work that several rules need once; rules run in several threads."""
        with self.lock:
            if name not in self.memory:
                self.memory[name] = work()
            result: _Result = self.memory[name]
            return result

    @property
    def key_column(self) -> str:
        """Name of the primary key column."""
        return str(self.schema["primaryKey"][0])

    @property
    def rows(self) -> int:
        """Number of rows."""
        return len(self.columns[self.key_column].indices) if self.columns else 0

    def to_pylist(self) -> list[dict[str, Any]]:
        """Return the typed rows, as Python objects by column."""
        names = list(self.columns)
        cells = (column.to_pylist() for column in self.columns.values())
        return [dict(zip(names, row, strict=True)) for row in zip(*cells, strict=True)]

    def lines(self, positions: arrow.Whole) -> arrow.Whole:
        """Return the lines of rows in the file; their numbers where there is no file."""
        return self.sheet.lines(positions) if self.sheet else positions + 1

    def report(
        self,
        column: str,
        rule: str,
        positions: arrow.Whole,
        messages: Sequence[str],
        which: arrow.Whole | None = None,
    ) -> None:
        """Record problems with cells of a column, unless a cell has one already.

        Parameters
        ----------
        column, rule
            The column and the rule that is broken.
        positions
            The rows.
        messages
            What is wrong: a message a row, or the different messages.
        which
            Which of the messages each row gets, where they are not one a row.
        """
        kinds = [(rule, message) for message in messages]
        which = np.arange(len(positions), dtype=np.int64) if which is None else which
        # A row may come twice, from a rule that finds two things; the first is told.
        first = np.sort(np.unique(positions, return_index=True)[1])
        self._record(column, kinds, positions[first], which[first])

    def report_cells(self, column: str, wrong: Flags) -> None:
        """Record what is wrong with distinct cells, in every row that has one of them."""
        if not wrong.kinds or wrong.of is None:
            return
        cells = self.columns[column]
        of_row = wrong.of if cells.plain else wrong.of[arrow.to_numpy(cells.indices)]
        positions = np.flatnonzero(of_row >= 0)
        self._record(column, wrong.kinds, positions, of_row[positions].astype(np.int64))

    def _record(
        self,
        column: str,
        kinds: Sequence[tuple[str, str]],
        positions: arrow.Whole,
        which: arrow.Whole,
    ) -> None:
        if not len(positions):
            return
        seen = self.reported.setdefault(column, np.zeros(self.rows, np.bool_))
        fresh = ~seen[positions]
        positions, which = positions[fresh], which[fresh]
        seen[positions] = True
        room = MOST_TOLD - len(self.issues)
        self.untold += max(len(positions) - room, 0)
        positions, which = positions[:room], which[:room]
        if not len(positions):
            return
        lines = self.sheet.lines(positions) if self.sheet else np.zeros(len(positions), np.int64)
        rows = arrow.numbers(positions)
        texts = {}
        for name in {column, self.key_column}:
            there = self.columns[name]
            texts[name] = there.texts.take(rows if there.plain else there.indices.take(rows))
        self.issues.add(
            [Kind(self.table, self.file, column, *kind) for kind in kinds],
            which,
            lines,
            texts[self.key_column],
            cut(texts[column]),
        )

    def wrong(self, columns: Iterable[str] | None = None) -> arrow.Mask:
        """Mark the rows in which a cell of these columns, or of any, has its issue."""
        found = np.zeros(self.rows, np.bool_)
        for name in self.reported if columns is None else columns:
            if name in self.reported:
                found |= self.reported[name]
        return found

    def good(self, columns: Iterable[str]) -> list[int]:
        """Return the positions of the rows in which none of these columns' cells is bad."""
        positions: list[int] = np.flatnonzero(~self.wrong(columns)).tolist()
        return positions


class Flags:
    """What is wrong with the distinct cells of a column: the first problem of each."""

    def __init__(self, cells: int) -> None:
        self.cells = cells
        self.kinds: list[tuple[str, str]] = []
        """The different problems: rule and message."""
        self.of: npt.NDArray[np.int32] | None = None
        """Which problem each distinct cell has; -1 for none."""

    def flag(self, mask: pa.Array, rule: str, message: str) -> None:
        """Give the marked cells a problem, unless they have one."""
        self.put(arrow.where(mask), rule, message)

    def put(self, positions: arrow.Whole, rule: str, message: str, *, over: bool = False) -> None:
        """Give cells a problem; `over` replaces the one that they have."""
        if not len(positions):
            return
        if self.of is None:
            self.of = np.full(self.cells, -1, np.int32)
        if not over:
            positions = positions[self.of[positions] < 0]
        self.of[positions] = len(self.kinds)
        self.kinds.append((rule, message))

    @property
    def bad(self) -> arrow.Mask | None:
        """Marks the cells that have a problem."""
        return None if self.of is None else self.of >= 0


def check_sheet(sheet: Sheet, schema: dict[str, Any], *, keys: bool = True) -> Checked:
    """Check every cell of a sheet against the schema and type its columns.

    Without `keys`, it is not looked for values that stand twice in a column of unique cells.
    """
    checked = Checked(sheet.table, sheet.file, schema, sheet)
    checked.issues.extend(sheet.issues)
    if not sheet.columns:
        return checked
    fields = schema["fields"]
    # The longest work first, so that no thread is left with it at the end.
    order = sorted(fields, key=lambda field_: not field_["constraints"].get("unique"))
    # What refers to another table is looked up there, which tells more than a pattern.
    refers = {key["fields"][0] for key in schema.get("foreignKeys", ())}

    def typed_column(field_: dict[str, Any]) -> tuple[Column, Flags]:
        looked_up = field_["name"] in refers
        return _column(sheet.columns[field_["name"]], field_, looked_up=looked_up)

    typed = each(typed_column, order, sheet.rows)
    named = dict(zip((field_["name"] for field_ in order), typed, strict=True))
    checked.columns = {field_["name"]: named[field_["name"]][0] for field_ in fields}
    for name in checked.columns:  # the key column must be there before anything is reported
        checked.report_cells(name, named[name][1])
    for field_ in fields if keys else ():
        if field_["constraints"].get("unique"):
            _report_repeated(checked, field_["name"])
    if not sheet.rows and not sheet.issues:
        checked.issues.append(
            Issue(sheet.table, sheet.file, None, None, None, None, "rows", "the table has no rows")
        )
    return checked


def _column(
    cells: pa.Array, field_: dict[str, Any], *, looked_up: bool = False
) -> tuple[Column, Flags]:
    """Type a column; say which of its distinct cells are wrong."""
    indices, texts, plain = _distinct(cells, field_)
    wrong = Flags(len(texts))
    constraints = field_["constraints"]
    if constraints.get("required"):
        wrong.flag(pc.is_null(texts), "required", _required(field_["name"]))
    shape = _SHAPES.get(field_["type"])
    if shape:
        doubtful = arrow.numbers(_not_plain_digits(texts, _PLAIN_DIGITS))
        fits = pc.match_substring_regex(texts.take(doubtful), rf"\A(?:{shape[0]})\z")
        unfit = arrow.to_numpy(doubtful)[arrow.where(pc.invert(fits))]
        wrong.put(unfit, "type", f"is not {shape[1]}")
    elif "enum" not in constraints and "pattern" not in constraints:
        doubtful = _with_odd_ends(texts)
        cells = texts.take(arrow.numbers(doubtful))
        blanks = pc.not_equal(cells, pc.utf8_trim_whitespace(cells))
        wrong.put(doubtful[arrow.where(blanks)], *_BLANKS)
        if _longest(texts) > LONGEST_TEXT:  # in bytes, of which a character has one or more
            long = pc.greater(pc.utf8_length(texts), arrow.number(LONGEST_TEXT))
            wrong.flag(long, "cell-length", "has more than 2,000 characters")
        formula = doubtful[arrow.where(pc.match_substring_regex(cells, _FORMULA))]
        wrong.put(
            formula, "formula", "starts like a spreadsheet formula (=, +, @ or -): remove that sign"
        )
    _flag_codes(texts, constraints, wrong)
    if "pattern" in constraints and not looked_up:
        fits = pc.match_substring_regex(texts, rf"\A(?:{constraints['pattern']})\z")
        wrong.flag(pc.invert(fits), "pattern", _unlike_pattern(field_))
    if wrong.of is not None:  # what is wrong may be no more than the blanks around it
        marked = np.flatnonzero(wrong.of >= 0)
        candidates = texts.take(arrow.numbers(marked))
        blank = arrow.to_mask(pc.not_equal(candidates, pc.utf8_trim_whitespace(candidates)))
        if blank.any():
            wrong.put(marked[blank], *_BLANKS, over=True)
    values = _typed(texts, field_, wrong)
    for bound, words, outside in (
        ("minimum", "at least", pc.less),
        ("maximum", "at most", pc.greater),
    ):
        if bound in constraints:
            limit = constraints[bound]
            beyond = outside(values, arrow.number(float(limit)))
            wrong.flag(beyond, "range", f"must be {words} {limit:g}")
    return Column(indices, texts, values, plain, wrong.bad), wrong


def _required(name: str) -> str:
    """Say what an empty cell must hold."""
    for ending, which in (("_start", "first"), ("_end", "last")):
        if name.endswith(ending):
            period = name.removesuffix(ending)
            return f"the cell is empty: write the {which} day of the {period}, as 2021-12-31"
    return "the cell is empty, a value is required"


def _unlike_pattern(field_: dict[str, Any]) -> str:
    """Say in words what a cell should look like, for those who do not read patterns."""
    pattern: str = field_["constraints"]["pattern"]
    if "Q[1-4]" in pattern:
        return (
            "is no period: write 2021, 2021-05, 2021-05-12, 2021-Q1 or 2021-H1, or two of them "
            "with a slash, as 2021-01/2021-04"
        )
    if "[a-z0-9]+(?:-[a-z0-9]+)*" in pattern:
        return f"is no key: write small letters, digits and hyphens, as {field_['example']!r}"
    return f"should look like {field_['example']!r} (pattern {pattern})"


_PLAIN_DIGITS = 17
_ODD_FIRST = np.array([n <= 32 or n >= 127 or chr(n) in "=+@-" for n in range(256)])
_ODD_LAST = np.array([n <= 32 or n >= 127 for n in range(256)])


def _with_odd_ends(texts: pa.Array) -> arrow.Whole:
    """Return the texts that may start or end with a blank, or start with a sign.

    Looking at two bytes leaves few texts to be looked at in full.
    """
    ends = arrow.offsets(texts)
    filled = np.flatnonzero(np.diff(ends))
    if not len(filled):
        return filled
    content = np.frombuffer(texts.buffers()[2], np.uint8)
    first, last = content[ends[filled]], content[ends[filled + 1] - 1]
    odd: arrow.Whole = filled[_ODD_FIRST[first] | _ODD_LAST[last]]
    return odd


def _not_plain_digits(texts: pa.Array, most: int) -> arrow.Whole:
    """Return the texts that are not just digits, at most so many, without a nought in front."""
    lengths = np.diff(arrow.offsets(texts))
    plain = arrow.to_mask(pc.ascii_is_decimal(texts)) & (lengths > 0) & (lengths <= most)
    return np.flatnonzero(~plain | (arrow.first_bytes(texts) == ord("0")))


def _longest(texts: pa.Array) -> int:
    """Return the length of the longest text in bytes."""
    return int(np.diff(arrow.offsets(texts)).max(initial=0))


def mostly_distinct(field_: dict[str, Any]) -> bool:
    """Tell whether a column's cells are expected to differ from row to row."""
    constraints = field_["constraints"]
    plain = "enum" not in constraints and "pattern" not in constraints
    free_text = field_["type"] == "string" and plain
    return bool(constraints.get("unique") or field_["type"] == "number" or free_text)


def _distinct(
    cells: pa.Array | pa.ChunkedArray, field_: dict[str, Any]
) -> tuple[pa.Array, pa.Array, bool]:
    """Split a column into its distinct texts and the indices of the rows into them.

    The third is True where no repeats were looked for, so that the texts are the rows.
    """
    if mostly_distinct(field_):
        if isinstance(cells, pa.ChunkedArray):
            cells = cells.combine_chunks()
        return arrow.counted(len(cells)), cells, True
    cells = pc.dictionary_encode(cells)
    if isinstance(cells, pa.ChunkedArray):
        cells = cells.unify_dictionaries().combine_chunks()
    indices, texts = cells.indices, cells.dictionary
    if indices.null_count:  # empty cells have an index of their own
        indices = pc.fill_null(indices, arrow.numbers(np.array([len(texts)], np.int32))[0])
        texts = pa.concat_arrays([texts, pa.nulls(1, texts.type)])
    return indices, texts, False


def each(work: Callable[[_Item], _Result], items: Sequence[_Item], rows: int) -> list[_Result]:
    """Do the same work for each item, in threads where the rows are many."""
    if rows < MANY_ROWS:
        return [work(item) for item in items]
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(os.cpu_count()) as pool:  # Arrow works outside of Python's lock
        return list(pool.map(work, items))


def _flag_codes(texts: pa.Array, constraints: dict[str, Any], wrong: Flags) -> None:
    codes = constraints.get("enum")
    if not codes:
        return
    unknown = pc.invert(pc.is_in(texts, arrow.strings([*codes, None])))
    meant = {code: code for code in codes}
    flag_unknown(wrong, texts, unknown, "code", "is no code of this column", meant)


def flag_unknown(
    wrong: Flags,
    cells: pa.Array,
    mask: pa.Array,
    rule: str,
    message: str,
    valid: Mapping[str, str],
    if_new: str = "",
) -> None:
    """Flag cells that are none of the valid ones, each with the one that was probably meant.

    `valid` gives the valid cell for all that somebody may write for it.
    """
    positions = arrow.where(mask)
    if not len(positions):
        return
    texts = cells.take(arrow.numbers(positions[:MOST_HINTS])).to_pylist()
    for n, text in zip(positions[:MOST_HINTS, np.newaxis], texts, strict=True):
        meant = likely(str(text), valid)
        hint = listed(set(valid.values())) if meant is None else f"did you mean {valid[meant]!r}?"
        wrong.put(n, rule, f"{message}; {hint}{if_new}")
    if len(positions) > MOST_HINTS:  # comparing each would take minutes
        told = f"{message}; {listed(set(valid.values()))}{if_new}"
        wrong.put(positions[MOST_HINTS:], rule, told)


def _typed(texts: pa.Array, field_: dict[str, Any], wrong: Flags) -> pa.Array:
    if wrong.bad is not None:
        texts = pc.if_else(arrow.bits(wrong.bad), arrow.null(texts.type), texts)
    kind = field_["type"]
    if kind == "string":
        return texts
    if kind == "date":
        days = pc.strptime(texts, format="%Y-%m-%d", unit="s", error_is_null=True)
        # strptime may let 31 February roll over: compare with the text.
        same = pc.equal(pc.strftime(days, format="%Y-%m-%d"), texts)
        real = pc.fill_null(same, arrow.FALSE)
        rolled = pc.and_(pc.is_valid(texts), pc.invert(real))
        wrong.flag(rolled, "type", "is no day of the calendar")
        texts = pc.if_else(real, texts, arrow.null(texts.type))
    if kind == "integer":
        numbers = pc.cast(texts, pa.int64())
        lowest, highest = (arrow.number(limit) for limit in (_LOWEST, _HIGHEST))
        out = pc.or_(pc.less(numbers, lowest), pc.greater(numbers, highest))
        wrong.flag(out, "range", f"must lie between {_LOWEST} and {_HIGHEST}")
        inside = pc.invert(pc.fill_null(out, arrow.FALSE))
        texts = pc.if_else(inside, numbers, arrow.null(pa.int64()))
    return pc.cast(texts, ARROW_TYPES[field_["arrowType"]])


def _report_repeated(checked: Checked, name: str) -> None:
    column = checked.columns[name]
    rows, first = repeated([column.by_row(column.texts)])
    if len(rows):
        messages = [stands_already(line) for line in checked.lines(first)]
        checked.report(name, "unique", rows, messages)


def stands_already(line: int) -> str:
    """Say that a value that must be unique stands in an earlier line."""
    return f"stands in line {line} already"


def repeated(parts: Sequence[pa.Array]) -> tuple[arrow.Whole, arrow.Whole]:
    """Find the cells of a column that stand in an earlier row already.

    Parameters
    ----------
    parts
        The column's texts, in one array or in several that follow each other.

    Returns
    -------
    tuple of arrays
        The rows, counted through all parts, and for each the first row with the same text.
    """
    none = np.empty(0, np.int64)
    # Texts with different marks are different; that mostly leaves nothing to compare.
    marks = np.concatenate([_marks(part) for part in parts]) if parts else none
    ordered = np.sort(marks)
    shared = np.unique(ordered[1:][ordered[1:] == ordered[:-1]])
    if not len(shared):
        return none, none
    rows = np.flatnonzero(np.isin(marks, shared))
    starts = np.cumsum([0, *map(len, parts)])
    texts = pa.chunked_array(
        [
            part.take(arrow.numbers(rows[(rows >= start) & (rows < start + len(part))] - start))
            for part, start in zip(parts, starts[:-1], strict=True)
        ],
        pa.string(),
    ).combine_chunks()
    filled = arrow.where(pc.is_valid(texts))
    rows, texts = rows[filled], texts.take(arrow.numbers(filled))
    codes = arrow.to_numpy(pc.dictionary_encode(texts).indices)
    _, first, which = np.unique(codes, return_index=True, return_inverse=True)
    first_rows = rows[first][which]
    again = first_rows != rows
    return rows[again], first_rows[again]


def _marks(texts: pa.Array) -> npt.NDArray[np.uint64]:
    """Return a number for each text: the same for the same text, mostly another for another."""
    ends = arrow.offsets(texts).astype(np.int64)
    lengths = np.diff(ends)
    if not len(texts) or not texts.buffers()[2]:
        return np.zeros(len(texts), np.uint64)
    content = np.frombuffer(texts.buffers()[2], np.uint8, int(ends[-1]))
    content = np.concatenate([content, np.zeros(8, np.uint8)])
    # Eight bytes from any place on, as one number.
    words = np.ndarray((len(content) - 7,), "<u8", content, 0, (1,))
    marks = lengths.astype(np.uint64)
    with np.errstate(over="ignore"):
        for step in range(0, min(int(lengths.max(initial=0)), 64), 8):
            rest = np.clip(lengths - step, 0, 8).astype(np.uint64)
            # Shifted out to the left: the bytes that belong to the next text.
            word = words[np.minimum(ends[:-1] + step, ends[-1])] << ((8 - rest) * np.uint64(8) % 64)
            mixed = (marks ^ word) * _SPREAD
            mixed ^= mixed >> np.uint64(29)
            # Longer texts in the same array must not change the mark of a text that has ended.
            marks = np.where(rest > 0, mixed, marks)
    return marks


def from_shipped(name: str, table: pa.Table, schema: dict[str, Any]) -> Checked:
    """Wrap a shipped table so that rules can look things up in it."""
    checked = Checked(name, f"{name}.parquet", schema)
    for column in table.column_names:
        values = table[column].combine_chunks()
        if pa.types.is_dictionary(values.type):
            values = values.cast(pa.string())
        indices = arrow.counted(len(values))
        checked.columns[column] = Column(indices, values, values, plain=True)
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
        old = column.array().take(arrow.numbers(np.array(kept, np.int32)))
        more = contributed.columns[name].array().cast(old.type)
        values = pa.concat_arrays([old, more])
        indices = arrow.counted(len(values))
        both.columns[name] = Column(indices, values, values, plain=True)
    return both
