"""Reading a contributed file strictly: every cell as text, every line number kept."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from bykz_data.text import cell_text, shortened

from . import arrow
from .issues import Issue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

LARGEST_FILE = 4 * 2**30
LONGEST_CELL = 100_000
LONGEST_PARSED = 131_072
"""A longer cell cannot be told from a quote that is not closed."""
MOST_COLUMNS = 200
MOST_UNPACKED = 512 * 2**20
MOST_CELLS = 50_000_000
"""Of a Parquet file, whose empty cells take no room in the file."""
MOST_SHEET = 128 * 2**20
"""Of an XLSX file when unpacked: reading more takes minutes."""
MOST_BLANK = 10_000
"""Empty rows between two rows of a spreadsheet."""
MOST_RAGGED = 10_000
BLOCK = 16 * 2**20
"""Larger CSV files are read in blocks of so many bytes."""

_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_MAGIC = {
    b"\x1f\x8b": "a gzip archive: unpack it first",
    b"PK\x03\x04": "a zip archive or spreadsheet: save it as CSV, or name it .xlsx",
    b"BZh": "a bzip2 archive: unpack it first",
    b"\xfd7zXZ": "an xz archive: unpack it first",
    b"\x28\xb5\x2f\xfd": "a zstd archive: unpack it first",
    b"PAR1": "a Parquet file: name it .parquet",
    b"\xff\xfe": "UTF-16 text: save it as CSV UTF-8",
    b"\xfe\xff": "UTF-16 text: save it as CSV UTF-8",
}


@dataclass
class Sheet:
    """The cells of one file as text, null where empty, with what is wrong with the file itself."""

    table: str
    file: str
    columns: dict[str, pa.Array | pa.ChunkedArray] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)
    first_line: int = 2
    skipped: list[int] = field(default_factory=list)
    """Positions, among the rows that are left, before which a row was left out."""
    broken_lines: bool = False
    """True where cells hold line breaks, so that rows and lines differ."""
    _starts: arrow.Whole | None = None

    @property
    def rows(self) -> int:
        """Number of rows that could be read."""
        return len(next(iter(self.columns.values()))) if self.columns else 0

    def lines(self, positions: arrow.Whole) -> arrow.Whole:
        """Return the physical lines on which rows start."""
        starts = self._line_starts()
        if starts is not None:
            return starts[positions]
        before = np.searchsorted(np.array(self.skipped, np.int64), positions, side="right")
        return self.first_line + positions + before

    def drop_cells(self) -> None:
        """Let go of the cells but keep telling on which line a row starts."""
        self._line_starts()
        self.columns = {}

    def _line_starts(self) -> arrow.Whole | None:
        if self._starts is None and self.broken_lines:
            extra = np.zeros(self.rows, np.int64)
            for cells in self.columns.values():
                found = pc.count_substring(pc.cast(cells, pa.string()), "\n")
                extra += arrow.to_numpy(_whole(pc.fill_null(found, arrow.zero(found.type))))
            rows = np.arange(self.rows, dtype=np.int64)
            before = np.searchsorted(np.array(self.skipped, np.int64), rows, side="right")
            self._starts = self.first_line + rows + before + np.cumsum(extra) - extra
        return self._starts

    def add(
        self,
        rule: str,
        message: str,
        line: int | None = None,
        column: str | None = None,
        value: str | None = None,
    ) -> None:
        """Record a problem with the file itself."""
        value = None if value is None else shortened(value)
        self.issues.append(Issue(self.table, self.file, line, column, None, value, rule, message))


def read_csv(
    source: Path | bytes,
    table: str,
    header: list[str],
    name: str = "",
    repeating: Iterable[str] = (),
) -> Sheet:
    """Read a CSV file: UTF-8, comma, the exact header, rows of equal width.

    Columns in `repeating`, whose cells are expected to repeat, are read faster.
    """
    if not name:
        name = "standard input" if isinstance(source, bytes) else shown_name(source)
    sheet = Sheet(table, name)
    content = source if isinstance(source, bytes) else _content(sheet, source)
    counts = _is_plain_text(sheet, content) if content is not None else None
    if content is None or counts is None:
        return sheet
    end = _read_header(sheet, content, header)
    if end:
        _read_body(sheet, content, end, _types(header, repeating), counts)
    return sheet


def read_csv_blocks(
    path: Path,
    table: str,
    header: list[str],
    repeating: Iterable[str],
    size: int,
) -> Iterator[Sheet]:
    """Read a large CSV file as `read_csv` does, a block of whole rows at a time.

    The last sheet is the one with which the file ends or in which it cannot be read further.
    """
    types = _types(header, repeating)
    try:
        file = path.open("rb")
    except OSError as error:
        sheet = Sheet(table, shown_name(path))
        sheet.add("file", f"cannot be read: {error.strerror}")
        yield sheet
        return
    with file:
        rest, line, at_start, broken = b"", 1, True, False
        while True:
            more = file.read(_up_to_line_end(file, size))
            content = rest + more if rest else more
            if not content:
                return
            whole = _Counts.of(content)
            # Mostly the block ends with a row, and nothing is left over.
            ends = not more or (not whole.quotes % 2 and content.endswith(b"\n"))
            cut = len(content) if ends else _end_of_rows(content)
            sheet = Sheet(table, shown_name(path), first_line=max(line, 2), broken_lines=broken)
            if not cut:
                _diagnose(sheet, content)
                yield sheet
                return
            rest, content = content[cut:], content[:cut]
            counts = _is_plain_text(sheet, content, whole if ends else None, at_start=at_start)
            if counts is not None:
                end = 0
                if at_start:
                    end = _read_header(sheet, content, header)
                    if not end:
                        yield sheet
                        return
                _read_body(sheet, content, end, types, counts)
                line += counts.newlines
            readable, broken = bool(sheet.columns), sheet.broken_lines
            yield sheet
            if not readable:
                return
            at_start = False


def shown_name(path: Path) -> str:
    """Return a file's name so that it can be shown on one line."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
        for char in path.name
    )


def _up_to_line_end(file: BinaryIO, size: int) -> int:
    """Return how much to read so that a block mostly ends with a row and needs no copy."""
    start = file.tell()
    file.seek(start + size)
    file.readline(LONGEST_CELL)
    end = file.tell()
    file.seek(start)
    return end - start


def _end_of_rows(content: bytes) -> int:
    """Return where the last whole row ends: a line break outside of quotes; 0 for nowhere."""
    end = content.rfind(b"\n")
    inside = content.count(b'"', 0, end) % 2 if end >= 0 else 0
    while end >= 0 and inside:
        before = content.rfind(b"\n", 0, end)
        inside = (inside + content.count(b'"', max(before, 0), end)) % 2
        end = before
    return end + 1


def _whole(cells: pa.Array | pa.ChunkedArray) -> pa.Array:
    return cells.combine_chunks() if isinstance(cells, pa.ChunkedArray) else cells


def _types(header: list[str], repeating: Iterable[str]) -> dict[str, pa.DataType]:
    types: dict[str, pa.DataType] = dict.fromkeys(header, pa.string())
    return types | dict.fromkeys(repeating, pa.dictionary(pa.int32(), pa.string()))


def _content(sheet: Sheet, path: Path) -> bytes | None:
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            sheet.add("file", f"is larger than {LARGEST_FILE:,} bytes: split it")
            return None
        if not path.is_file():
            sheet.add("file", "is no regular file")
            return None
        return path.read_bytes()
    except FileNotFoundError:
        sheet.add("file", f"the file is missing: make it with the header of {sheet.table}")
    except OSError as error:
        sheet.add("file", f"cannot be read: {error.strerror}")
    return None


def _is_plain_text(
    sheet: Sheet, content: bytes, counts: _Counts | None = None, *, at_start: bool = True
) -> _Counts | None:
    for magic, what in _MAGIC.items():
        if at_start and content.startswith(magic):
            sheet.add("encoding", f"is no CSV file but {what}")
            return None
    if at_start and not content[:4096].strip() and not content.strip():
        sheet.add("file", "the file is empty: it needs at least the header")
        return None
    counts = counts or _Counts.of(content)
    if counts.controls and (match := _CONTROL.search(content)):
        line = sheet.first_line + content.count(b"\n", 0, match.start()) - at_start
        shown = f"U+{match.group()[0]:04X}"
        sheet.add("encoding", f"holds the control character {shown}: remove it", line)
        return None
    try:
        if not counts.ascii:
            content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = sheet.first_line + content.count(b"\n", 0, error.start) - at_start
        sheet.add("encoding", "is not UTF-8: save it as CSV UTF-8", line)
        return None
    return counts


@dataclass(frozen=True)
class _Counts:
    """What the bytes of a file tell before it is parsed."""

    quotes: int
    newlines: int
    controls: bool
    ascii: bool

    @classmethod
    def of(cls, content: bytes) -> _Counts:
        step = 1 << 20  # stays in the processor's cache
        count = np.count_nonzero
        quotes = newlines = controls = 0
        ascii_only = True
        for start in range(0, len(content), step):
            codes = np.frombuffer(content, np.uint8, min(step, len(content) - start), start)
            breaks = int(count(codes == 10))
            newlines += breaks
            quotes += int(count(codes == 34))
            low = int(count(codes < 32)) - breaks
            if low:
                low -= int(count(codes == 9)) + int(count(codes == 13))
            highest = int(codes.max())
            if highest > 126:
                low += int(count(codes == 127))
                ascii_only = ascii_only and highest < 128
            controls += low
        return cls(quotes, newlines, controls > 0, ascii_only)


def _read_header(sheet: Sheet, content: bytes, header: list[str]) -> int:
    """Check the header, after a byte order mark or none; return where it ends, 0 if it is bad."""
    start = 3 if content.startswith(b"\xef\xbb\xbf") else 0
    end = _header_end(content)
    if b"\r" in content[start:end].rstrip(b"\r\n")[:LONGEST_CELL]:
        sheet.add("csv", "the lines end in CR alone: save it with the line ends of Unix or Windows")
        return 0
    return end if _check_header(sheet, content[start:end], header) else 0


def _header_end(content: bytes) -> int:
    """Return where the header ends; a quoted column name may hold a line break."""
    end = content.find(b"\n")
    while end >= 0 and content.count(b'"', 0, end) % 2 and end < LONGEST_CELL:
        end = content.find(b"\n", end + 1)
    return len(content) if end < 0 else end + 1


def _check_header(sheet: Sheet, line: bytes, header: list[str]) -> bool:
    if len(line) > LONGEST_CELL:
        columns = line.count(b",") + 1
        sheet.add("header", f"the header has {columns:,} columns, expected {len(header)}", 1)
        return False
    try:
        row = next(csv.reader(io.StringIO(line.decode("utf-8"), newline=""), strict=True), [])
    except csv.Error as error:
        sheet.add("csv", f"the header is no valid CSV ({error}): check the quotes", 1)
        return False
    return check_header(sheet, row, header)


def check_header(sheet: Sheet, row: list[str], header: list[str]) -> bool:
    """Report every column that is missing, unknown, doubled or out of order."""
    if row == header:
        return True
    if len(row) > MOST_COLUMNS:
        sheet.add("header", f"the header has {len(row):,} columns, expected {len(header)}", 1)
        return False
    for mark, what in ((";", "semicolons"), ("\t", "tabs"), ("|", "bars")):
        if len(row) == 1 and set(row[0].split(mark)) & set(header) and mark in row[0]:
            sheet.add("delimiter", f"the columns are separated by {what}: use commas", 1)
            return False
    from bykz_data.suggestions import likely

    other = _table_with(row)
    if other is not None:
        sheet.add("header", f"these are rows of table {other}, not of {sheet.table}", 1)
        return False
    missing = [name for name in header if name not in row]
    columns = f"; the columns are: {', '.join(header)}"
    for name in dict.fromkeys(row):
        if row.count(name) > 1:
            shown = shortened(name)
            sheet.add("header", f"column {shown!r} stands {row.count(name)} times", 1, shown)
        if name in header:
            continue
        meant = likely(name, missing)
        if meant:
            missing.remove(meant)
        hint = f"; did you mean {meant!r}?" if meant else columns
        if not meant:
            columns = ""  # told once
        sheet.add(
            "header", f"is no column of {sheet.table}{hint}", 1, shortened(name) or None, name
        )
    whole = f": give whole rows, as `bykz-data show {sheet.table} --format csv` does"
    for name in missing:
        sheet.add("header", f"column {name!r} is missing{whole}", 1, name)
        whole = ""  # told once
    if sorted(row) == sorted(header):
        sheet.add("header", f"columns are out of order, expected: {','.join(header)}", 1)
    return False


def _table_with(header: list[str]) -> str | None:
    """Return the shipped table that has this header."""
    from bykz_data.catalog import schema, table_names
    from bykz_data.errors import DamagedDataError

    try:
        for name in table_names():
            if header == [field_["name"] for field_ in schema(name)["fields"]]:
                return name
    except DamagedDataError:
        pass  # while the dataset is being built; then there is just no hint
    return None


def _read_body(
    sheet: Sheet, content: bytes, end: int, types: dict[str, pa.DataType], counts: _Counts
) -> None:
    header = list(types)
    ragged: list[tuple[int, int]] = []
    body = pa.py_buffer(content)[end:]
    if body.size == 0:
        sheet.columns = {name: pa.array([], pa.string()) for name in header}
        return
    quotes = counts.quotes - content.count(b'"', 0, end)
    lines = counts.newlines - content.count(b"\n", 0, end) + (not content.endswith(b"\n"))
    if lines > MOST_RAGGED and body.size < lines * len(header):  # too short to be whole rows
        empty = content.count(b"\n\n") + content.count(b"\n\r\n")
        if empty > MOST_RAGGED:
            sheet.add("row-width", f"more than {MOST_RAGGED:,} lines are empty: remove them")
            return
    # Cells with line breaks are rare and reading them is slow: first it is tried without. Where
    # there are as many rows as lines, no cell held one.
    table = None
    if not (quotes and sheet.broken_lines):
        table = _parsed_if_no_breaks(body, types, lines)
    try:
        if table is None:
            table = _parsed(body, types, quotes > 0, ragged, threads=True)
            if ragged:  # only the reader without threads tells which rows it leaves out
                ragged = []
                table = _parsed(body, types, quotes > 0, ragged, threads=False)
    except pa.ArrowInvalid:
        if len(ragged) > MOST_RAGGED:
            message = f"more than {MOST_RAGGED:,} rows have not {len(header)} cells"
            sheet.add("row-width", f"{message}: save the table again with all its columns")
            return
        _diagnose(sheet, content[end:])
        return
    if quotes % 2:  # an odd quote swallows what follows it
        _diagnose(sheet, content[end:])
        if sheet.issues:
            return
    sheet.columns = {name: table[name] for name in header}
    sheet.broken_lines = lines != table.num_rows + len(ragged)
    lines_of = _ragged_lines(sheet, content[end:], len(ragged)) if sheet.broken_lines else None
    told: set[tuple[int, int]] = set()
    for order, (number, width) in enumerate(ragged):
        # Rows before this one that are left: its number less those left out before it.
        position = number - 1 - order
        message = f"the row has {width:,} cells, expected {len(header)}"
        if width > len(header):
            message += ": put quotes around a cell that holds a comma"
        if width == 1:
            message = f"the line is empty or has one cell only, expected {len(header)}"
        sheet.skipped.append(position)
        line = lines_of[order] if lines_of else sheet.first_line + position + order
        if (line, width) not in told:
            told.add((line, width))
            sheet.add("row-width", message, line)


def _ragged_lines(sheet: Sheet, content: bytes, ragged: int) -> list[int] | None:
    """Find, where cells hold line breaks, the lines of the rows kept and of those left out."""
    if not ragged:
        return None
    kept: list[int] = []
    left_out: list[int] = []
    line = sheet.first_line
    reader = csv.reader(io.StringIO(content.decode("utf-8"), newline=""))
    try:
        for row in reader:
            (kept if len(row) == len(sheet.columns) else left_out).append(line)
            line = sheet.first_line + reader.line_num
    except csv.Error:
        return None
    if len(kept) != sheet.rows or len(left_out) < ragged:
        return None  # the two readers disagree on a broken file: its lines are not certain
    sheet._starts = np.array(kept, np.int64)
    return left_out


def _parsed_if_no_breaks(
    body: pa.Buffer, types: dict[str, pa.DataType], lines: int
) -> pa.Table | None:
    try:
        table = _parsed(body, types, False, None, threads=True)
    except pa.ArrowInvalid:
        return None
    return table if table.num_rows == lines else None


def _parsed(
    body: pa.Buffer,
    types: dict[str, pa.DataType],
    quoted: bool,
    ragged: list[tuple[int, int]] | None,
    *,
    threads: bool,
) -> pa.Table:
    """Parse rows; those of another width are left out and told in `ragged`, or are an error."""
    import pyarrow.csv as pa_csv

    def left_out(row: pa_csv.InvalidRow) -> str:
        if ragged is None or len(ragged) > MOST_RAGGED:
            return "error"
        ragged.append((row.number or 0, row.actual_columns))
        return "skip"

    return pa_csv.read_csv(
        pa.BufferReader(body),
        read_options=pa_csv.ReadOptions(
            column_names=list(types),
            block_size=min(max(1 << 20, body.size // 8), 1 << 24),
            use_threads=threads,
        ),
        parse_options=pa_csv.ParseOptions(
            newlines_in_values=quoted,
            invalid_row_handler=None if ragged is None else left_out,
            ignore_empty_lines=False,
        ),
        convert_options=pa_csv.ConvertOptions(
            column_types=types,
            strings_can_be_null=True,
            null_values=[""],
            check_utf8=False,
        ),
    )


def _diagnose(sheet: Sheet, content: bytes) -> None:
    """Find with the strict, slower reader where the CSV is broken."""
    limit = csv.field_size_limit(LONGEST_PARSED)  # another library may have set it high
    try:
        _find_break(sheet, content)
    finally:
        csv.field_size_limit(limit)


def _find_break(sheet: Sheet, content: bytes) -> None:
    reader = csv.reader(io.StringIO(content.decode("utf-8"), newline=""), strict=True)
    line = sheet.first_line
    try:
        for row in reader:
            longest = max(map(len, row), default=0)
            if longest > LONGEST_CELL:
                sheet.add("cell-length", f"a cell has {longest:,} characters", line)
                return
            line = sheet.first_line + reader.line_num
    except csv.Error as error:
        long = "field larger" in str(error)
        rule = "cell-length" if long else "csv"
        reason = "a cell is too long or a quote is not closed" if long else str(error)
        sheet.add(rule, f"is no valid CSV ({reason}): check the quotes", line)
        return
    sheet.add("csv", "is no valid CSV: check the quotes")


# --- other forms -------------------------------------------------------------------------


def from_rows(
    table: str, file: str, header: list[str], rows: Iterable[list[Any]], expected: list[str]
) -> Sheet:
    """Make a sheet from the rows of a spreadsheet; row 1 is the header."""
    sheet = Sheet(table, file)
    if not check_header(sheet, header, expected):
        return sheet
    columns: list[list[str | None]] = [[] for _ in expected]
    blank = 0  # spreadsheets keep empty rows at the end: these are left out
    for row in rows:
        if not any(cell is not None for cell in row):
            blank += 1
            continue
        line = sheet.first_line + len(columns[0]) + blank
        if blank > MOST_BLANK:
            sheet.add("file", f"{blank:,} empty rows stand before this one: remove them", line)
            return sheet
        cells = [cell_text(cell) or None for cell in row[: len(expected)]]
        cells += [None] * (len(expected) - len(cells))
        if any(cell is not None for cell in row[len(expected) :]):
            sheet.add("row-width", f"the row has more than {len(expected)} cells", line)
        for column, cell in zip(columns, cells, strict=True):
            column.extend([None] * blank)
            column.append(cell)
        blank = 0
    made = {name: arrow.strings(cells) for name, cells in zip(expected, columns, strict=True)}
    if not any(_holds_controls(sheet, name, texts) for name, texts in made.items()):
        sheet.columns = made
    return sheet


def from_arrow(table: str, file: str, data: pa.Table, schema: dict[str, Any]) -> Sheet:
    """Make a sheet from a typed table: a frame or a Parquet file."""
    sheet = Sheet(table, file, first_line=1)
    header = [f["name"] for f in schema["fields"]]
    if not check_header(sheet, list(data.column_names), header):
        return sheet
    kinds = {f["name"]: f["type"] for f in schema["fields"]}
    columns = {}
    for name in header:
        values = data[name]
        problem = _unfit(values.type, kinds[name])
        if problem:
            sheet.add("type", f"the column holds {values.type}, expected {problem}", None, name)
            continue
        try:
            columns[name] = _as_text(values)
        except pa.ArrowInvalid:
            sheet.add("encoding", "the column holds text that is not UTF-8", None, name)
        except (ValueError, OverflowError):
            sheet.add("type", "a date lies outside of the years 1 to 9999", None, name)
    if not sheet.issues and not any(_holds_controls(sheet, *column) for column in columns.items()):
        sheet.columns = columns
    return sheet


def _as_text(values: pa.ChunkedArray) -> pa.Array:
    """Write a typed column as texts, null where empty."""
    if pa.types.is_dictionary(values.type):
        values = pc.cast(values, values.type.value_type)
    values = _whole(values)
    if is_text(values.type):
        texts = pc.cast(values, pa.string())
        texts.validate(full=True)
    else:
        encoded = pc.dictionary_encode(values)
        distinct = [cell_text(value) or None for value in encoded.dictionary.to_pylist()]
        texts = arrow.strings(distinct).take(encoded.indices)
    return pc.if_else(pc.equal(texts, arrow.strings([""])[0]), arrow.null(pa.string()), texts)


def _holds_controls(sheet: Sheet, name: str, texts: pa.Array) -> bool:
    """Tell whether a cell holds a control character, which no CSV file may hold, and where."""
    found = arrow.where(pc.match_substring_regex(texts, _CONTROL.pattern.decode("ascii")))
    if not len(found):
        return False
    position = int(found[0])
    match = _CONTROL.search(texts[position].as_py().encode())
    shown = f"U+{match.group()[0]:04X}" if match else ""
    message = f"the cell holds the control character {shown}: remove it"
    sheet.add("encoding", message, sheet.first_line + position, name)
    return True


def is_text(found: pa.DataType) -> bool:
    """Tell whether an Arrow type is one of text, or of nothing."""
    types = pa.types
    text = types.is_string(found) or types.is_large_string(found) or types.is_string_view(found)
    return bool(text or types.is_null(found))


def _unfit(found: pa.DataType, kind: str) -> str | None:
    types = pa.types
    if types.is_dictionary(found):
        found = found.value_type
    if is_text(found):
        return None  # text is read as in a CSV file
    fits = {
        "integer": types.is_integer(found) or types.is_floating(found),
        "number": types.is_floating(found) or types.is_integer(found) or types.is_decimal(found),
        "date": types.is_date(found) or types.is_timestamp(found),
        "boolean": types.is_boolean(found),
        "string": False,
    }
    return None if fits[kind] else {"string": "text"}.get(kind, f"{kind}s")
