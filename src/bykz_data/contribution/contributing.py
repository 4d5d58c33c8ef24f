"""Contributions: a template to fill in, the check, and writing what was checked into the data."""

from __future__ import annotations

import os
import sys
import time
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from bykz_data.catalog import resource, schema, table_names
from bykz_data.errors import ContributionError, MissingExtraError
from bykz_data.loaders import load
from bykz_data.suggestions import nearest
from bykz_data.text import cell_text

from . import arrow, reading
from .checking import (
    MOST_TOLD,
    Checked,
    check_sheet,
    from_shipped,
    merged,
    mostly_distinct,
    repeated,
    stands_already,
)
from .issues import Issue, Issues, Kind, cut
from .notes import example_left, notes
from .report import Change, Report
from .rules import ENTITY_TABLES, check_rules
from .template import CODES_HEADER

if TYPE_CHECKING:
    import pandas as pd

Json = dict[str, Any]

MOST_LISTED = 10_000
"""Above so many rows a contribution's changes are counted, not listed."""


# --- the check -------------------------------------------------------------------------


class Shipped(Mapping[str, Checked]):
    """The shipped tables, each read when it is first looked at."""

    def __init__(self) -> None:
        self._read: dict[str, Checked] = {}

    def __getitem__(self, name: str) -> Checked:
        """Return one table."""
        if name not in self._read:
            table = load(name, "arrow")  # type: ignore[call-overload]
            self._read[name] = from_shipped(name, table, schema(name))
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names."""
        return iter(table_names())

    def __len__(self) -> int:
        """Return the number of tables."""
        return len(table_names())


class Together(Mapping[str, Checked]):
    """The shipped tables with the contributed rows in them."""

    def __init__(self, shipped: Shipped, contributed: Mapping[str, Checked]) -> None:
        self.shipped, self.contributed = shipped, contributed
        self._merged: dict[str, Checked] = {}

    def __getitem__(self, name: str) -> Checked:
        """Return one table."""
        if name not in self.contributed:
            return self.shipped[name]
        if name not in self._merged:
            self._merged[name] = merged(self.shipped[name], self.contributed[name])
        return self._merged[name]

    def __iter__(self) -> Iterator[str]:
        """Iterate over the names."""
        return iter(self.shipped)

    def __len__(self) -> int:
        """Return the number of tables."""
        return len(self.shipped)


def validate(data: Any, table: str | None = None) -> Report:  # noqa: ANN401 (any frame library's)
    """Check a contribution: corrected rows, or rows to add.

    Parameters
    ----------
    data
        A path to a CSV, Parquet or XLSX file; a path to a folder of such files, each named
        after its table, that may refer to each other; or a pandas, polars or Arrow frame.
    table
        Name of the table; may be left out for a folder.

    Returns
    -------
    Report
        `.ok`, `.issues` (a frame with every problem: table, file, line, column, key, value,
        rule, message), `.valid` and `.invalid` (the rows), `.changes` (after a clean check,
        the difference against the shipped table), `.summary()`, `.raise_for_issues()`.

    Raises
    ------
    UnknownNameError
        When there is no such table.
    ContributionError
        When there is nothing that could be checked.
    MissingExtraError
        When an XLSX file is given and openpyxl is not installed.

    Examples
    --------
    >>> from bykz_data import load_trade
    >>> print(validate(load_trade(), "trade").summary())
    valid: 0 rows added, 0 cells changed, 60 rows already there
    """
    folder = isinstance(data, (str, Path)) and Path(data).is_dir()
    if folder and table is None:
        return check_sheets(*read_folder(Path(data)))
    if table is None:
        raise ContributionError("name the table: validate(data, 'trade')")
    resource(table)  # raises when there is no such table
    if isinstance(data, (str, Path)):
        return check_file(Path(data), table)
    sheets = {table: _read(data, table)}
    return check_sheets(sheets)


def check_file(path: Path, table: str) -> Report:
    """Check a file of rows for one table; a large CSV file a block at a time."""
    large = path.suffix.lower() not in (".parquet", ".xlsx") and (
        path.is_file()
        and not path.is_symlink()
        and reading.BLOCK < path.stat().st_size <= reading.LARGEST_FILE
    )
    if not large or _looks_at_itself(table):
        return check_sheets({table: read_file(path, table)})
    return _check_blocks(path, table)


def _looks_at_itself(table: str) -> bool:
    """Tell whether rows of the table refer to its other rows, so that all must be at hand."""
    description = schema(table)
    unique = [f["name"] for f in description["fields"] if f["constraints"].get("unique")]
    keys = [key["reference"]["resource"] for key in description.get("foreignKeys", ())]
    names = {field["name"] for field in description["fields"]}
    refers = {"", table} & set(keys) or names >= {"table", "row"} or table in ENTITY_TABLES
    return bool(refers) or unique != description["primaryKey"]


def _check_blocks(path: Path, table: str) -> Report:
    progress = Progress(path.stat().st_size // reading.BLOCK + 2)
    shipped, report = Shipped(), Report(Issues())
    blocks: list[Checked] = []
    keys: list[pa.Array] = []
    for sheet in _ahead(reading.read_csv_blocks(path, table, *_header(table), reading.BLOCK)):
        progress.step(f"checking {path.name}")
        checked = check_sheet(sheet, schema(table), keys=False)
        check_rules(Together(shipped, {table: checked}), {table: checked})
        # A block without rows is no table without rows: a very long line comes after it.
        if sheet.rows or sheet.issues:
            report.problems.extend(checked.issues)
        if not checked.columns:
            break
        if report.ok:
            _add_changes(report, checked, shipped[table])
        if checked.untold:
            report.problems.append(_too_many(table, checked.file))
            break
        keys.append(checked.columns[checked.key_column].texts)
        checked.columns = {}
        sheet.drop_cells()
        blocks.append(checked)
    progress.step("comparing the keys")
    _add_repeated(report.problems, blocks, keys)
    progress.close()
    report.problems = _in_order(report.problems, [table])
    if not report.ok:
        report.changes, report.added, report.changed, report.unchanged = [], 0, 0, 0
    report._rows = lambda good: check_sheets({table: read_file(path, table)})._split(good)
    return report


def _ahead(sheets: Iterator[reading.Sheet]) -> Iterator[reading.Sheet]:
    """Read the next block in a thread while this one is checked."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        coming = pool.submit(next, sheets, None)
        while (sheet := coming.result()) is not None:
            coming = pool.submit(next, sheets, None)
            yield sheet


def _add_repeated(problems: Issues, blocks: list[Checked], keys: list[pa.Array]) -> None:
    """Add the keys that stand twice, in one block or in two."""
    rows, first = repeated(keys)
    if not len(rows):
        return
    starts = np.cumsum([0, *map(len, keys)])[:-1]

    def lines_of(rows: arrow.Whole) -> arrow.Whole:
        which = np.searchsorted(starts, rows, side="right") - 1
        lines = np.empty(len(rows), np.int64)
        for number in np.unique(which):
            there = which == number
            lines[there] = blocks[number].lines(rows[there] - starts[number])
        return lines

    block = blocks[0]
    column = block.key_column
    fresh = np.ones(len(rows), np.bool_)
    for start, other in zip(starts, blocks, strict=True):
        if column in other.reported:
            there = np.flatnonzero((rows >= start) & (rows < start + len(other.reported[column])))
            fresh[there] = ~other.reported[column][rows[there] - start]
    rows, first = rows[fresh], first[fresh]
    texts = pa.chunked_array(keys, pa.string()).take(arrow.numbers(rows)).combine_chunks()
    messages = [stands_already(line) for line in lines_of(first)]
    kinds = [Kind(block.table, block.file, column, "unique", message) for message in messages]
    which = np.arange(len(rows), dtype=np.int64)
    problems.add(kinds, which, lines_of(rows), texts, cut(texts))


def check_sheets(sheets: Mapping[str, reading.Sheet], issues: Iterable[Issue] = ()) -> Report:
    """Check the sheets of one contribution, each against its table's schema and the rules.

    `issues` is what is wrong with the contribution besides.
    """
    progress = Progress(len(sheets) + 1)
    contributed = {}
    for name, sheet in sheets.items():
        progress.step(f"checking the cells of {name}")
        contributed[name] = check_sheet(sheet, schema(name))
    progress.step("checking the rules")
    check_rules(Together(Shipped(), contributed), contributed)
    progress.close()
    problems = Issues(issues)
    for checked in contributed.values():
        problems.extend(checked.issues)
        if checked.untold:
            problems.append(_too_many(checked.table, checked.file))
    report = Report(_in_order(problems, contributed))
    if len(contributed) == 1:
        checked = next(iter(contributed.values()))
        report._rows = lambda good: _split(checked, good)
    if report.ok:
        shipped = Shipped()
        for name, checked in contributed.items():
            _add_changes(report, checked, shipped[name])
        report.notes = [
            *_examples_left(contributed, report.changes),
            *notes(contributed, Together(shipped, contributed), shipped, report.changes),
        ]
    return report


def _examples_left(contributed: Mapping[str, Checked], changes: list[Change]) -> Iterator[str]:
    """Find the examples of templates that were left in beside other rows."""
    changed = {(change.table, change.key) for change in changes}
    for name in dict.fromkeys(change.table for change in changes):
        key = str(schema(name)["fields"][0]["example"])
        keys = contributed[name].columns[contributed[name].key_column].to_pylist()
        if key in map(str, keys) and (name, key) not in changed:
            yield example_left(name, key)


def _too_many(table: str, file: str) -> Issue:
    message = f"has more than {MOST_TOLD:,} problems, of which these are listed: correct them first"
    return Issue(table, file, None, None, None, None, "file", message)


def _in_order(problems: Issues, tables: Iterable[str]) -> Issues:
    """Order problems by table, line and column."""
    if not len(problems):
        return problems
    columns = {name: [field["name"] for field in schema(name)["fields"]] for name in tables}
    return problems.in_order(columns)


def _split(checked: Checked, good: bool) -> pd.DataFrame:
    if not checked.columns:
        import pandas as pd

        return pd.DataFrame(columns=[f["name"] for f in checked.schema["fields"]])
    mask = arrow.bits(checked.wrong())
    texts = {name: column.by_row(column.texts) for name, column in checked.columns.items()}
    table = pa.table({n: c.array() for n, c in checked.columns.items()} if good else texts)
    rows = table.filter(pc.invert(mask) if good else mask)
    frame: pd.DataFrame = rows.to_pandas(date_as_object=False)
    return frame


def _add_changes(report: Report, new: Checked, old: Checked) -> None:
    """Compare a clean contribution with the shipped table."""
    key = new.key_column
    keys = new.columns[key].array()
    positions = pc.index_in(keys, old.columns[key].values)
    added = keys.filter(pc.is_null(positions))
    report.added += len(added)
    if report.added <= MOST_LISTED:
        report.changes += [Change(new.table, str(k)) for k in added.to_pylist()]
    common = pc.indices_nonzero(pc.is_valid(positions))
    if not len(common):
        return
    there = positions.take(common)
    cells: dict[int, dict[str, tuple[str | None, str | None]]] = {}
    for name, column in new.columns.items():
        before = old.columns[name].values.take(there)
        after = column.array().take(common).cast(before.type)
        same = pc.or_(
            pc.fill_null(pc.equal(before, after), arrow.FALSE),
            pc.and_(pc.is_null(before), pc.is_null(after)),
        )
        for n in pc.indices_nonzero(pc.invert(same)).to_pylist():
            values = (cell_text(before[n].as_py()), cell_text(after[n].as_py()))
            cells.setdefault(n, {})[name] = (values[0] or None, values[1] or None)
    names = keys.take(common)
    report.changes += [Change(new.table, str(names[n].as_py()), cells[n]) for n in sorted(cells)]
    report.changed += sum(len(changed) for changed in cells.values())
    report.unchanged += len(common) - len(cells)


# --- reading ---------------------------------------------------------------------------


ROWS = (".csv", ".parquet", ".xlsx")
"""Endings of the files that are read."""
OTHER_ROWS = (".tsv", ".tab", ".xls", ".ods", ".json", ".jsonl", ".gz", ".zip")
"""Endings of files that look as if they held rows, but cannot be read."""


def read_folder(folder: Path) -> tuple[dict[str, reading.Sheet], list[Issue]]:
    """Read the files of a folder, each for the table after which it is named.

    A descriptor, `datapackage.json`, may name other files. Files that look as if they held rows
    but belong to no table, or are named `trade.csv.txt`, are told; hidden files, texts, code lists
    and folders are left alone.

    Returns
    -------
    tuple of dict and list
        The sheets by table, and what is wrong with the folder.
    """
    from . import package  # what it needs is not needed for a single file

    described = package.Described()
    if os.path.lexists(folder / package.NAME):
        described = package.read_descriptor(folder, {name: schema(name) for name in table_names()})
    files, issues = described.files, described.issues
    for file in sorted(folder.iterdir()):
        ending = file.suffix.lower()
        if file in described.named or file.name == package.NAME or file.name.startswith("."):
            continue
        problem = None
        if ending in ROWS and file.stem in table_names():
            if file.stem in files:
                first = files[file.stem].relative_to(folder).as_posix()
                problem = f"{first} holds rows of the same table: keep one of them"
            else:
                files[file.stem] = file
        elif ending in ROWS + OTHER_ROWS and not file.is_dir() and not _is_code_list(file):
            hint = nearest(file.stem, table_names())
            problem = f"is named after no table; {hint}"
            if file.stem in table_names():
                problem = f"is no CSV, Parquet or XLSX file: save it as {file.stem}.csv"
        elif (meant := _hidden_ending(file)) and not file.is_dir():
            problem = f"is not read: rename it to {meant}"
        if problem:
            name = reading.shown_name(file)
            issues.append(Issue("", name, None, None, None, None, "file", problem))
    if not files and not issues:
        raise ContributionError(
            f"{folder} holds no file named after a table, such as trade.csv; "
            "`bykz-data tables` lists the tables"
        )
    return {name: _read(files[name], name) for name in table_names() if name in files}, issues


def _hidden_ending(file: Path) -> str | None:
    """Return what `trade.csv.txt` should be called; some systems hide the last ending."""
    meant = Path(file.stem)
    return meant.name if meant.stem in table_names() and meant.suffix.lower() in ROWS else None


def _is_code_list(file: Path) -> bool:
    """Tell whether a file is the list of codes that a template comes with."""
    if not file.name.endswith("-codes.csv") or file.is_symlink() or not file.is_file():
        return False
    if file.stem.removesuffix("-codes") in table_names():
        return True
    first = ",".join(CODES_HEADER).encode()
    try:
        with file.open("rb") as content:
            return content.read(len(first) + 3).removeprefix(b"\xef\xbb\xbf").startswith(first)
    except OSError:
        return False


def _read(data: Any, table: str) -> reading.Sheet:  # noqa: ANN401
    if isinstance(data, (str, Path)):
        return read_file(Path(data), table)
    return reading.from_arrow(table, "frame", _as_arrow(data), schema(table))


def _as_arrow(data: Any) -> pa.Table:  # noqa: ANN401
    if isinstance(data, pa.Table):
        return data
    if hasattr(data, "to_arrow"):  # polars, duckdb
        return data.to_arrow()
    if type(data).__module__.partition(".")[0] == "pandas":
        names = [str(name) for name in data.columns]
        arrays = [pa.array(data.iloc[:, n], from_pandas=True) for n in range(len(names))]
        return pa.Table.from_arrays(arrays, names)
    raise ContributionError(
        f"cannot check a {type(data).__name__}: give a path, or a pandas, polars or Arrow frame"
    )


def read_file(path: Path, table: str) -> reading.Sheet:
    """Read a contributed file as its name's ending asks for."""
    header, _ = _header(table)
    if path.is_symlink() or not path.is_file():
        sheet = reading.Sheet(table, reading.shown_name(path))
        linked = "is a symbolic link: give the file itself"
        missing = "there is no such file"
        other = "is no regular file"
        if path.is_dir() and not path.is_symlink():
            other = f"is a folder: leave the table out, `bykz-data validate {path}`"
        exists = path.exists() or path.is_symlink()
        sheet.add("file", linked if path.is_symlink() else other if exists else missing)
        return sheet
    ending = path.suffix.lower()
    if ending == ".parquet":
        return _read_parquet(path, table)
    if ending == ".xlsx":
        return _read_xlsx(path, table, header)
    return read_csv_rows(path, table)


def read_csv_rows(source: Path | bytes, table: str) -> reading.Sheet:
    """Read the rows of a CSV file, or of its content, for a table."""
    header, repeating = _header(table)
    return reading.read_csv(source, table, header, repeating=repeating)


def _header(table: str) -> tuple[list[str], list[str]]:
    """Return the columns of a table, and those whose cells are expected to repeat."""
    fields = schema(table)["fields"]
    repeating = [field["name"] for field in fields if not mostly_distinct(field)]
    return [field["name"] for field in fields], repeating


def _read_parquet(path: Path, table: str) -> reading.Sheet:
    from pyarrow.parquet import ParquetFile

    sheet = reading.Sheet(table, reading.shown_name(path))
    header, _ = _header(table)
    try:
        with ParquetFile(path) as file:
            if not reading.check_header(sheet, file.schema_arrow.names, header):
                return sheet
            texts = [field.name for field in file.schema_arrow if reading.is_text(field.type)]
        # As dictionaries, texts stay as small as they are in the file until they are measured.
        with ParquetFile(path, read_dictionary=texts) as file:
            groups = range(file.metadata.num_row_groups)
            size = sum(file.metadata.row_group(n).total_byte_size for n in groups)
            if file.metadata.num_rows * len(header) > reading.MOST_CELLS:
                sheet.add("file", f"has {file.metadata.num_rows:,} rows: split it")
                return sheet
            batches = []
            size = size if size > reading.MOST_UNPACKED else 0  # what is told may be too little
            for batch in file.iter_batches(4096) if not size else ():
                batches.append(batch)
                size += sum(_unpacked(column) for column in batch.columns)
                if size > reading.MOST_UNPACKED:
                    break
            if size > reading.MOST_UNPACKED:
                least = "" if not batches else "more than "
                size = size if not batches else reading.MOST_UNPACKED
                sheet.add("file", f"unpacks to {least}{size:,} bytes: split it")
                return sheet
            data = pa.Table.from_batches(batches, file.schema_arrow)
    except (pa.ArrowException, OSError) as error:
        reason = str(error).splitlines()[0][:200]
        sheet.add("file", f"is no Parquet file that can be read ({reason})")
        return sheet
    return reading.from_arrow(table, reading.shown_name(path), data, schema(table))


def _unpacked(cells: pa.Array) -> int:
    """Return how many bytes the cells of a column take one by one."""
    if not pa.types.is_dictionary(cells.type):
        return int(cells.nbytes)
    sizes = pc.binary_length(cells.dictionary).take(cells.indices)
    return int(cells.dictionary.nbytes) + 4 * len(cells) + int(pc.sum(sizes).as_py() or 0)


def _read_xlsx(path: Path, table: str, header: list[str]) -> reading.Sheet:
    sheet = reading.Sheet(table, reading.shown_name(path))
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, OSError):
        sheet.add("file", "is no XLSX file that can be read: save it again, or as CSV UTF-8")
        return sheet
    if size > reading.MOST_SHEET:
        sheet.add("file", f"unpacks to {size:,} bytes: save it as CSV UTF-8, or split it")
        return sheet
    openpyxl = _openpyxl()
    try:
        book = openpyxl.load_workbook(path, read_only=True)
        page = book[table] if table in book.sheetnames else book.worksheets[0]
        page.reset_dimensions()  # rows outside of the size that the file tells are read too
        rows = ([cell.value for cell in row] for row in page.iter_rows())
        first = [str(cell) for cell in next(rows, []) if cell is not None]
        return reading.from_rows(table, reading.shown_name(path), first, rows, header)
    except Exception as error:
        reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
        sheet.add("file", f"is no XLSX file that can be read ({reason})")
        return sheet


def _openpyxl() -> Any:  # noqa: ANN401
    try:
        import openpyxl
    except ImportError as error:
        raise MissingExtraError("xlsx", "openpyxl") from error
    return openpyxl


# --- progress --------------------------------------------------------------------------


class Progress:
    """A bar on the terminal for a check that takes longer than two seconds."""

    def __init__(self, steps: int) -> None:
        self.steps, self.done = steps, 0
        self.start = time.monotonic()
        self.shown = False

    def step(self, label: str) -> None:
        """Show that the next step begins."""
        if sys.stderr.isatty() and time.monotonic() - self.start > 2:
            filled = 24 * self.done // self.steps
            bar = "#" * filled + "-" * (24 - filled)
            sys.stderr.write(f"\r[{bar}] {label:<50}")
            sys.stderr.flush()
            self.shown = True
        self.done += 1

    def close(self) -> None:
        """Clear the bar."""
        if self.shown:
            sys.stderr.write("\r" + " " * 78 + "\r")
            sys.stderr.flush()
