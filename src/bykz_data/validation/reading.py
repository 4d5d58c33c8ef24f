"""Reading a CSV file strictly: every cell as text, every line number kept."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .report import Issue

if TYPE_CHECKING:
    from pathlib import Path

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass
class Sheet:
    """The cells of one file as text, with the physical line on which each row starts."""

    table: str
    file: str
    columns: dict[str, list[str]] = field(default_factory=dict)
    lines: list[int] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)

    def add(
        self,
        rule: str,
        message: str,
        line: int | None = None,
        column: str | None = None,
        value: str | None = None,
    ) -> None:
        """Record a problem with the file itself."""
        self.issues.append(Issue(self.table, self.file, line, column, None, value, rule, message))


def read_csv(path: Path, table: str, header: list[str]) -> Sheet:
    """Read a CSV file: UTF-8, comma, the exact header, rows of equal width."""
    sheet = Sheet(table, path.name)
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        sheet.add("file", f"the file is missing: make {path.name} with the header of {table}")
        return sheet
    except UnicodeDecodeError as error:
        sheet.add("encoding", f"is not UTF-8 (byte {error.start}): save it as CSV UTF-8")
        return sheet
    if match := _CONTROL.search(text):
        line = text.count("\n", 0, match.start()) + 1
        sheet.add("encoding", f"holds the control character {match.group()!r}: remove it", line)
        return sheet
    _read_rows(sheet, text, header)
    return sheet


def _read_rows(sheet: Sheet, text: str, header: list[str]) -> None:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    columns: list[list[str]] = [[] for _ in header]
    line = 1
    try:
        for row in reader:
            if line == 1:
                if row != header:
                    _report_header(sheet, row, header)
                    return
            elif len(row) != len(header):
                sheet.add(
                    "row-width", f"the row has {len(row)} cells, expected {len(header)}", line
                )
            else:
                sheet.lines.append(line)
                for column, cell in zip(columns, row, strict=True):
                    column.append(cell)
            line = reader.line_num + 1
    except csv.Error as error:
        sheet.add("csv", f"is no valid CSV ({error}): check the quotes", line)
        return
    if line == 1:
        sheet.add("file", "the file is empty: it needs at least the header")
    sheet.columns = dict(zip(header, columns, strict=True))


def _report_header(sheet: Sheet, row: list[str], header: list[str]) -> None:
    missing = [name for name in header if name not in row]
    unknown = [name for name in row if name not in header]
    for name in missing:
        sheet.add("header", f"column {name!r} is missing", 1, name)
    for name in unknown:
        sheet.add("header", "there is no such column in the table", 1, name, name)
    if not missing and not unknown:
        sheet.add("header", f"columns are out of order or doubled, expected {','.join(header)}", 1)
