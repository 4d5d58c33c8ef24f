"""Reading Parquet files: what a file would become is looked at before a value is decoded."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

import pyarrow as pa
from pyarrow.parquet import FileMetaData, ParquetFile

from bykz_data import limits
from bykz_data.limits import Budget

from .csv_files import not_rows
from .frames import read_arrow
from .page_headers import PageHeader, read_header
from .sheet import Json, Sheet

_FAILURES = (pa.ArrowException, OSError, UnicodeDecodeError, OverflowError)
_TEXT = ("string", "large_string", "string_view")
_PREFIXES = 7
"""The encoding of texts by the beginning that they share with the one before."""


def read_parquet(sheet: Sheet, path: Path, fields: Sequence[Json], budget: Budget) -> Sheet:
    """Read a Parquet file into a sheet: what it contains is looked at before it is unpacked."""
    try:
        if (size := _footer_size(path)) > limits.FOOTER.most:
            return sheet.refuse("file", limits.FOOTER.passed(size))
        with ParquetFile(path) as file:
            schema, about = file.schema_arrow, file.metadata
            _refuse_odd_types(sheet, schema)
            # Names and types first: of a table without rows.
            if sheet.problems or read_arrow(sheet, schema.empty_table(), fields).problems:
                sheet.read = False
                return sheet
        cells = about.num_rows * len(fields)
        if too_many := budget.take(limits.ROWS, about.num_rows) or budget.take(limits.CELLS, cells):
            return sheet.refuse("file", too_many)
        if problem := _unfit_pages(path, about, budget):
            return sheet.refuse("file", problem)
        texts = [field.name for field in schema if str(field.type) in _TEXT]
        with ParquetFile(path, read_dictionary=texts) as file:
            table = file.read(use_threads=False)
    except _FAILURES as error:
        with path.open("rb") as content:
            start = content.read(4000)
        if not start.startswith(b"PAR1") and (what := not_rows(start)):
            return sheet.refuse("file", what.replace("no CSV file", "no Parquet file"))
        reason = str(error).partition("\n")[0][:200]
        return sheet.refuse("file", f"is no Parquet file that can be read ({reason})")
    return read_arrow(sheet, table, fields)


def _footer_size(path: Path) -> int:
    """Return the size of the footer, as the last bytes of the file give it; 0 for no Parquet."""
    with path.open("rb") as file:
        file.seek(0, os.SEEK_END)
        if (size := file.tell()) < 12:
            return 0
        file.seek(-8, os.SEEK_END)
        footer, mark = int.from_bytes(file.read(4), "little"), file.read(4)
    return footer if mark == b"PAR1" and footer < size else 0


def _refuse_odd_types(sheet: Sheet, schema: pa.Schema) -> None:
    """Report columns of types whose values may become larger than what is stored."""
    known = (
        pa.types.is_null, pa.types.is_boolean, pa.types.is_integer, pa.types.is_floating,
        pa.types.is_decimal, pa.types.is_temporal,
    )  # fmt: skip
    for field in schema:
        found = field.type
        found = found.value_type if pa.types.is_dictionary(found) else found
        if str(found) not in _TEXT and not any(fits(found) for fits in known):
            message = f"the column contains {str(found)[:100]}, expected text, numbers or dates"
            sheet.problem("type", message, None, field.name)


def _unfit_pages(path: Path, about: FileMetaData, budget: Budget) -> str | None:
    """Say what is too large in the pages of a file, by their headers; None for a good one."""
    count = 0
    with path.open("rb") as file:
        for header in _pages(file, about):
            count += 1
            if header is None:
                return "is no Parquet file that can be read (a page has no header)"
            if count > limits.BLOCKS.most:
                return limits.BLOCKS.passed()
            if too_much := budget.take(limits.UNPACKED, header.unpacked):
                return too_much
            if _PREFIXES in header.encodings:
                return "contains texts by their common beginnings: save it as CSV UTF-8"
            most = header.unpacked if header.is_dictionary else about.num_rows
            if header.values > most:
                return "is no Parquet file that can be read (a page has too many values)"
    return None


def _pages(file: IO[bytes], about: FileMetaData) -> Iterator[PageHeader | None]:
    """Yield the headers of all pages; None where there is none."""
    for group in range(about.num_row_groups):
        columns = about.row_group(group)
        for number in range(columns.num_columns):
            column: Any = columns.column(number)
            starts = [column.data_page_offset]
            if column.has_dictionary_page:
                starts.append(column.dictionary_page_offset)
            at = min(start for start in starts if start)
            end = at + column.total_compressed_size
            while at < end:
                header = None
                with suppress(OSError, ValueError):
                    header = read_header(file, at)
                yield header
                if header is None:
                    return
                at = header.end
