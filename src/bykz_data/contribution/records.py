"""From records to rows: where the header is, whether it is right, and which rows fit under it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import chain, islice
from sys import intern
from typing import TypeAlias

from bykz_data import limits
from bykz_data.catalog import schema, table_names
from bykz_data.errors import DamagedDataError
from bykz_data.former import former_column
from bykz_data.suggestions import likely
from bykz_data.text import counted, shortened

from .characters import unfit
from .sheet import Row, Sheet

Record: TypeAlias = tuple[int, list[str]]
"""The line on which a record starts, and its cells."""

MOST_BEFORE_HEADER = 10
MOST_IN_TITLE = 3
"""A line above the header with more cells is a row."""
MOST_RAGGED = 1000
_INDEX = re.compile(r"|unnamed: ?0|index|level_0|__index_level_0__|\.\.\.1|rownames", re.IGNORECASE)


def read_records(
    sheet: Sheet, records: Iterable[Record], columns: list[str], *, keep_unnamed: bool = False
) -> tuple[int, list[str]]:
    """Fill a sheet with the records of a file: find and check the header, then take the rows.

    The sheet gets the rows, the problems, and a note on each harmless oddity; `keep_unnamed` is
    True where columns without a name at the end are known to contain cells.

    Returns
    -------
    tuple of int and list of str
        Line of the header and its names; no names where it cannot be used.
    """
    line, header, below = _header(sheet, iter(records), columns)
    width = len(header)
    while not keep_unnamed and len(header) > 1 and not header[-1]:
        header = header[:-1]
    sheet.read = bool(header) and check_header(sheet, header, columns, line)
    if not sheet.read:
        return 0, []
    if len(header) < width:
        sheet.notes.append("the empty columns behind the last one are left out")
    if header != columns:
        sheet.notes.append("the columns are in another order, or those that follow are left out")
    _rows(sheet, below, header, columns, width)
    return line, header


def _header(
    sheet: Sheet, records: Iterator[Record], columns: Sequence[str]
) -> tuple[int, list[str], Iterator[Record]]:
    """Find the header below titles; return its line, its names, and the records below."""
    first = list(islice(records, MOST_BEFORE_HEADER))
    known = [len({cell.strip() for cell in cells} & set(columns)) for _, cells in first]
    filled = [n for n, (_, cells) in enumerate(first) if any(cells)]
    if not filled:
        if not sheet.problems:
            sheet.problem("file", "the file is empty: it needs at least the header")
        return 0, [], records
    best = max(filled, key=lambda n: known[n])
    start = best if 2 * known[best] >= len(columns) else filled[0]
    before = [n for n in filled if n < start]
    if before and (cells := len([*filter(None, first[before[0]][1])])) > MOST_IN_TITLE:
        message = f"a line above the header has {cells} cells: remove it, or put a row below"
        sheet.problem("header", message, first[before[0]][0])
    elif before:
        title = shortened(" ".join(filter(None, first[before[0]][1])), 40)
        sheet.notes.append(f"the lines before the header are left out ({title!r})")
    line, names = first[start]
    return line, names, chain(first[start + 1 :], records)


def _rows(
    sheet: Sheet, records: Iterable[Record], header: list[str], columns: list[str], width: int
) -> None:
    """Take the rows that have as many cells as the header, or more where the header has too."""
    named, empty = len(header), 0
    ragged: list[Record] = []
    for line, cells in records:
        if not any(cell.strip(" ") for cell in cells):
            empty += 1
        elif named > 2 and cells.count("") == len(cells) - 1 and len(ragged) < MOST_RAGGED:
            ragged.append((line, [*filter(None, cells)]))
        elif cells == header:
            sheet.notes.append(f"line {line} repeats the header and is left out")
        elif named <= len(cells) <= width and not any(cells[named:]):
            # Equal cells share one text in memory.
            row = dict(zip(header, map(intern, cells), strict=False))
            whole = row if header == columns else {name: row.get(name, "") for name in columns}
            sheet.rows.append(Row(line, whole))
        elif len(ragged) < MOST_RAGGED:
            ragged.append((line, cells))
        else:
            message = f"more than {MOST_RAGGED:,} rows have not {named} cells"
            sheet.refuse("row-width", f"{message}: save the table again with all its columns")
            return
    if len(ragged) > 1 and not sheet.rows and len({len(cells) for _, cells in ragged}) == 1:
        line, cells = ragged[0]
        message = f"each of {len(ragged):,} rows has {len(cells):,} cells, expected {named}"
        remedy = "look for quotes around whole lines, or for names of rows as R writes them"
        sheet.problem("row-width", f"{message}: {remedy}", line)
        ragged = []
    for line, cells in ragged:
        message = f"the row has {len(cells):,} cells, expected {named}"
        if len(cells) == 1:
            message = f"the line has one cell only, expected {named}; a note below is no row"
        elif len(cells) > named:
            message += f": put quotes around a cell that contains a {sheet.separator}"
            if sheet.separator == "comma":
                message += ", and write numbers with a decimal point"
        sheet.problem("row-width", message, line)
    if empty:
        sheet.notes.append(f"{counted(empty, 'empty row')} left out")


def check_header(
    sheet: Sheet, header: Sequence[str], columns: Sequence[str], line: int | None = 1
) -> bool:
    """Report every column that is missing, unknown, repeated or without a name."""
    if len(header) > limits.COLUMNS.most:
        sheet.problem("header", limits.COLUMNS.passed(len(header)), line)
        return False
    missing = [name for name in columns if name not in header and not follows(name, columns)]
    if not missing and len(set(header)) == len(header) and set(header) <= set(columns):
        return True
    if len(header) > 1 and _INDEX.fullmatch(header[0]) and len({*header} & {*columns}) > 1:
        message = (
            f"the first column, {header[0]!r}, is the index of a data frame, which has no name: "
            "remove it (pandas: to_csv(..., index=False); R: row.names = FALSE)"
        )
        sheet.problem("header", message, line)
        header = header[1:]
        if {*header} == {*columns}:
            return False
    cause = _one_cause(sheet.table, header, columns)
    if cause is not None:
        sheet.problem("header", cause, line)
        return False
    known = f"; the columns are: {', '.join(columns)}"
    for position, name in enumerate(header, 1):
        if not name:
            message = f"column {position} has no name: name it, or remove it and its cells"
            sheet.problem("header", message, line)
        elif name in header[: position - 1]:
            continue
        elif name in columns:
            if (count := header.count(name)) > 1:
                sheet.problem("header", f"column {name!r} appears {count} times", line, name)
        else:
            meant = likely(name.strip(), missing)
            if meant:
                missing.remove(meant)
            hint = f"; did you mean {meant!r}?" if meant else known
            former = former_column(sheet.table, name.strip())
            hint = f"; it {former}" if former else hint
            message = unfit(name, plain=True) or f"is no column of {sheet.table}"
            sheet.problem("header", message + hint, line, shortened(name), name)
            known = known if meant else ""  # listed once
    _report_missing(sheet, missing, line)
    return False


def _one_cause(table: str, header: Sequence[str], columns: Sequence[str]) -> str | None:
    """Return what is wrong with a header as a whole, if it is that."""
    other = _other_table(table, header)
    if other is not None:
        return f"these are rows of table {other}, not of {table}"
    known = f"; the columns are: {', '.join(columns)}"
    alike = {re.sub(r"[\s_]+", "_", name.strip()).lower() for name in header}
    if len({*header} - {*columns}) > 3 and 5 * len(alike & {*columns}) >= 4 * len(columns):
        return f"the columns are written in small letters, without blanks{known}"
    if len(header) == 1 and len({*header[0].split(",")} & {*columns}) > 1:
        return "each line is one cell in quotes: remove the quotes around whole lines"
    if 4 * sum(likely(name.strip(), columns) is not None for name in header) <= len(header):
        return f"the header of {table} is missing{known}"
    return None


def _report_missing(sheet: Sheet, missing: Sequence[str], line: int | None) -> None:
    whole = f": give whole rows, as `bykz-data show {sheet.table} --format csv` does"
    if len(missing) > 5:
        listed = f"{', '.join(missing[:5])} and {len(missing) - 5} more columns are missing"
        sheet.problem("header", f"{listed}{whole}", line)
        return
    for name in missing:
        sheet.problem("header", f"column {name!r} is missing{whole}", line, name)
        whole = ""  # said once


def follows(name: str, columns: Collection[str]) -> bool:
    """Return whether the cells of a column follow from a period: its bounds, year, frequency."""
    if name in ("year", "frequency"):
        return "period" in columns
    period, _, ending = name.rpartition("_")
    return ending in ("start", "end") and period in columns


def _other_table(table: str, header: Sequence[str]) -> str | None:
    """Return the shipped table whose header this is, whole or but for a few of its columns."""
    with suppress(DamagedDataError):  # while the dataset is being built, there is no hint
        columns = {name: {f["name"] for f in schema(name)["fields"]} for name in table_names()}
        known = {name: len(columns[name] & {*header}) for name in columns}
        best = max(columns, key=lambda name: (known[name], -len(columns[name])))
        whole = columns[best] == {*header} and len(header) == len(columns[best])
        most = 4 * known[best] >= 3 * len(columns[best]) and known[best] > known.get(table, 0) + 2
        if best != table and (whole or most):
            return best
    return None
