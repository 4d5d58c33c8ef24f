"""Reading CSV strictly: UTF-8, whole quotes, physical lines; harmless oddities with a note."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator

from bykz_data import limits
from bykz_data.limits import Budget

from .records import Record, read_records
from .sheet import Sheet

_SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_LONE_CR = re.compile(rb"\r(?!\n|\Z)")
_KEPT_CR = "\ue00d"
"""Stands for a CR inside a line, which the reader would take for the end of a row."""
_NOT_CSV = (
    (b"\x1f\x8b", "a gzip archive: unpack it first"),
    (b"BZh", "a bzip2 archive: unpack it first"),
    (b"\xfd7zXZ", "an xz archive: unpack it first"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive: unpack it first"),
    (b"7z\xbc\xaf", "a 7z archive: unpack it first"),
    (b"PAR1", "a Parquet file: name it .parquet"),
    (b"ARROW1", "an Arrow file: save it as CSV or Parquet"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook (.xls) or one with a password: save it as .xlsx"),
    (b"%PDF", "a PDF file: save the table as CSV"),
    (b"{\\rtf", "an RTF text: save the table as CSV"),
    (b"SQLite format 3", "an SQLite database: save the table as CSV"),
    (b"\xff\xfe\0\0", "UTF-32 text: save it as CSV UTF-8"),
    (b"\0\0\xfe\xff", "UTF-32 text: save it as CSV UTF-8"),
    (b"\xff\xfe", "UTF-16 text: save it as CSV UTF-8"),
    (b"\xfe\xff", "UTF-16 text: save it as CSV UTF-8"),
    (b"version https://git-lfs.github.com", "a Git LFS pointer, not the file: run `git lfs pull`"),
    (b"/annex/objects/", "a git-annex pointer, not the file: run `git annex get`"),
)


def not_rows(content: bytes) -> str | None:
    """Say what a file is that contains no rows of CSV, and what to do; None for what may be CSV.

    Examples
    --------
    >>> not_rows(b"<!DOCTYPE html>")
    'is no CSV file but a web page (HTML): download the file itself, or save the table as CSV'
    """
    what = next((what for magic, what in _NOT_CSV if content.startswith(magic)), None)
    start = content[:1000].removeprefix(codecs.BOM_UTF8).lstrip().lower()
    if content.startswith(b"PK\x03\x04"):
        if b"opendocument" in content[:400]:
            what = "an OpenDocument table (.ods): save it as .xlsx or CSV UTF-8"
        elif b"xl/workbook.xml" in content or b"[Content_Types].xml" in content[:400]:
            what = "an Excel workbook: save it as .xlsx"
        else:
            what = "a zip archive: unpack it, then check the folder or file in it"
    elif start.startswith((b"<!doctype", b"<html", b"<head", b"<table", b"<body", b"<script")):
        what = "a web page (HTML): download the file itself, or save the table as CSV"
    elif start.startswith(b"<"):
        what = "XML: save the table as CSV"
    elif start.startswith((b"{", b"[{", b"[[", b"[\n", b"[ ")):
        what = what or "JSON: save the table as CSV"
    elif (nuls := content.count(b"\0", 0, 4000)) > len(content[:4000]) // 4:
        width = "UTF-32" if nuls > len(content[:4000]) // 2 else "UTF-16"
        what = what or f"{width} without a mark: save it as CSV UTF-8"
    return what and f"is no CSV file but {what}"


def read_csv(
    sheet: Sheet, content: bytes, columns: list[str], budget: Budget | None = None
) -> Sheet:
    """Read the rows of a CSV file into a sheet.

    The sheet also gets every problem of the form, and a note on each harmless oddity.
    """
    problem = not_rows(content)
    if b"\r\r\n" in content and content.count(b"\r\r\n") >= content.count(b"\n") - 1:
        content = content.replace(b"\r\r\n", b"\n")
        sheet.notes.append("the doubled CR at the end of each line is left out")
    if content.endswith(b"\x1a"):
        content = content.removesuffix(b"\x1a")
        sheet.notes.append("the mark of old systems at the end (U+001A) is left out")
    text = content.rstrip(b"\0")
    if b"\0" not in text and len(text) < len(content) and (not problem or "a mark" in problem):
        nuls = f"{len(content) - len(text):,}"
        problem = f"ends in NUL bytes ({nuls}), as after a crash: copy it or save it again"
    if not content.strip():
        problem = "the file is empty: it needs at least the header"
    elif not problem and b"\n" not in content and content.count(b"\r") > 1:
        problem = "the lines end in CR alone: save it with the line ends of Unix or Windows"
    elif not problem:
        lines = content.count(b"\n")
        budget = budget or Budget()
        problem = budget.take(limits.ROWS, lines) or budget.take(limits.CELLS, lines * len(columns))
    if problem:
        return sheet.refuse("file", problem)
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return sheet.refuse("encoding", "is not UTF-8: save it as CSV UTF-8", line)
    if content.startswith(codecs.BOM_UTF8):
        content = content.removeprefix(codecs.BOM_UTF8)
        sheet.notes.append("the byte order mark at the start is left out")
    first = content[:1000].split(b"\n", 1)[0].decode("utf-8", "replace")
    said = re.fullmatch(r'"?sep=([^\w\s"]|\t)"?[,;\t]*\r?', first, re.IGNORECASE)
    if said:
        content = content.partition(b"\n")[2]
        sheet.notes.append(f"the line {first.strip()!r} is left out")
    mark = _separator(sheet, content, columns, said[1] if said else None)
    limit = csv.field_size_limit(limits.CELL_LENGTH.most)  # another library may have set it high
    try:
        read_records(sheet, _records(sheet, content, mark, 1 if said else 0), columns)
    finally:
        csv.field_size_limit(limit)
    return sheet


def _separator(sheet: Sheet, content: bytes, columns: list[str], said: str | None) -> str:
    """Find what separates the cells: what splits the header best, else what a line said."""
    lines = content[:100_000].decode("utf-8", "replace").split("\n")[:10]

    def known(mark: str) -> int:
        headers = ({name.strip().strip('"') for name in line.split(mark)} for line in lines)
        return max(len(header & {*columns}) for header in headers)

    mark = max(_SEPARATORS, key=known)
    if said and known(mark) < 2:
        mark = said
    sheet.separator = _SEPARATORS.get(mark, mark).removesuffix("s")
    if mark not in (",", said):
        sheet.notes.append(f"the cells are separated by {_SEPARATORS[mark]}, not by commas")
    return mark


def _records(sheet: Sheet, content: bytes, mark: str, skipped: int) -> Iterator[Record]:
    """Read record after record; one that is no valid CSV is reported, and reading goes on."""
    raw: list[str] = []

    def lines() -> Iterator[str]:
        inner = _LONE_CR.search(content) is not None
        for line in io.BytesIO(content):  # splits at LF and nowhere else
            text = line.decode("utf-8")
            if inner:
                end = "\r\n" if text.endswith("\r\n") else ""
                text = text.removesuffix(end).replace("\r", _KEPT_CR) + end
            raw.append(text)
            yield text

    reader = csv.reader(lines(), delimiter=mark, strict=True)
    while True:
        line = reader.line_num + skipped + 1
        raw.clear()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            sheet.problem("csv", _broken(str(error)), line)
            if "field larger" in str(error):
                return  # where the cell ends is not known
            continue
        text = "".join(raw)
        if '"' in text and (wrong := _half_quoted(cells, text)):
            message = f"a quote in a cell without quotes around it, {wrong[:40]!r}"
            remedy = "put the cell into quotes and double those inside it"
            sheet.problem("csv", f"is no valid CSV: {message}: {remedy}", line)
            continue
        if _KEPT_CR in text:
            cells = [cell.replace(_KEPT_CR, "\r") for cell in cells]
        yield line, cells


def _broken(error: str) -> str:
    longest = limits.CELL_LENGTH.most
    reasons = {
        "larger": f"a cell has more than {longest:,} characters, or a quote is not closed",
        "unexpected end": "a quote is opened in this row and not closed",
        "expected after": (
            "text follows a closing quote; a quote inside a cell is doubled, not marked by \\"
        ),
    }
    reason = next((reasons[known] for known in reasons if known in error), error)
    return f"is no valid CSV ({reason}): check the quotes"


def _half_quoted(cells: list[str], text: str) -> str | None:
    """Return a cell with a quote that was not written as CSV writes it, which `csv` lets pass."""
    at = 0
    for cell in (cell for cell in cells if '"' in cell):
        quoted = '"' + cell.replace('"', '""') + '"'
        at = text.find(quoted, at)
        if at < 0:
            return cell
        at += len(quoted)
    return None
