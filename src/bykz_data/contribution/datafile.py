"""A file of data/ as it lies on the disk: its rows, and its lines byte by byte."""

from __future__ import annotations

import csv
import heapq
import io
from dataclasses import dataclass, field
from pathlib import Path

from bykz_data.catalog import schema
from bykz_data.errors import ContributionError

from .sheet import Cells

_MARK = "\ufeff"


@dataclass
class DataFile:
    """The rows of one table in data/, which are written back without touching other lines."""

    path: Path
    content: bytes
    """What was read."""
    header: list[str]
    key: str
    """Name of the key column."""
    numeric: bool
    """True where keys are ordered as numbers."""
    first: str
    """The line with the names of the columns."""
    rows: dict[str, Cells] = field(default_factory=dict)
    lines: dict[str, str] = field(default_factory=dict)
    """The line of each row, by its key, with its end."""
    added: dict[str, str] = field(default_factory=dict)
    """The lines of new rows, by their keys."""

    @property
    def end(self) -> str:
        """How the lines of the file end."""
        return "\r\n" if self.first.endswith("\r\n") else "\n"

    def put(self, row: Cells) -> None:
        """Change a row, or add a new one."""
        key = row[self.key]
        out = io.StringIO()
        csv.writer(out, lineterminator=self.end).writerow([row[name] for name in self.header])
        (self.lines if key in self.lines else self.added)[key] = out.getvalue()
        self.rows[key] = row

    def text(self) -> bytes:
        """Return the content with the changes: each added row where its key belongs."""

        def order(item: tuple[str, str]) -> tuple[int, str]:
            return (int(item[0]), "") if self.numeric else (0, item[0])

        added = sorted(self.added.items(), key=order)
        merged = heapq.merge(self.lines.items(), added, key=order)
        *before, last = [self.first, *(line for _, line in merged)]
        ended = [line if line.endswith("\n") else line + self.end for line in before]
        return "".join([*ended, last]).encode()


def read_data_file(folder: Path, table: str) -> DataFile:
    """Read the file of a table in data/, strictly.

    Raises
    ------
    ContributionError
        When the file is missing, is not written as the project writes its files, or holds a key
        twice; with the line.
    """
    path = folder / f"{table}.csv"
    description = schema(table)
    header = [field["name"] for field in description["fields"]]
    key = description["primaryKey"][0]
    numeric = description["fields"][header.index(key)]["type"] == "integer"
    if path.exists() and not path.is_file():
        raise ContributionError(f"{path} is not a regular file")
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ContributionError(f"cannot read {path}: {error.strerror}") from error
    try:
        lines = list(io.StringIO(content.decode(), newline=""))
    except UnicodeDecodeError as error:
        number = content.count(b"\n", 0, error.start) + 1
        raise _faulty(path, number, "is not UTF-8") from None
    found = DataFile(path, content, header, key, numeric, lines[0] if lines else "")
    if not lines or _cells(path, 1, lines[0].removeprefix(_MARK)) != header:
        expected = ",".join(header)
        raise _faulty(path, 1, f"the installed package has other columns for it, {expected}")
    for number, line in enumerate(lines[1:], start=2):
        if line.startswith(("<<<<<<< ", "=======", ">>>>>>> ")):
            raise _faulty(path, number, "a mark of a merge conflict is left in the file")
        cells = _cells(path, number, line)
        if len(cells) != len(header):
            raise _faulty(path, number, f"{len(cells)} cells instead of {len(header)}")
        row = dict(zip(header, cells, strict=True))
        if numeric and not row[key].isdecimal():
            raise _faulty(path, number, f"the key {row[key]!r} is not a number")
        if row[key] in found.rows:
            first = list(found.rows).index(row[key]) + 2
            raise _faulty(path, number, f"key {row[key]!r} is already in line {first}")
        found.rows[row[key]], found.lines[row[key]] = row, line
    return found


def _cells(path: Path, number: int, line: str) -> list[str]:
    try:
        (cells,) = csv.reader([line], strict=True)
    except (csv.Error, ValueError) as error:
        raise _faulty(path, number, f"is not a row of CSV on one line ({error})") from None
    return cells


def _faulty(path: Path, line: int, problem: str) -> ContributionError:
    return ContributionError(f"{path}, line {line}: {problem}; correct this first")
