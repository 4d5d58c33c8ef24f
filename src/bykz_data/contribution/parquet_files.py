"""Reading Parquet files: what a file would become is looked at before a value is decoded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
from pyarrow.parquet import ParquetFile

from bykz_data import limits
from bykz_data.limits import Budget
from bykz_data.store.parquet_sizes import footer_size, unfit_pages

from .csv_files import not_rows
from .frames import read_arrow
from .sheet import Json, Sheet

_FAILURES = (pa.ArrowException, OSError, UnicodeDecodeError, OverflowError)
_TEXT = ("string", "large_string", "string_view")


def read_parquet(sheet: Sheet, path: Path, fields: Sequence[Json], budget: Budget) -> Sheet:
    """Read a Parquet file into a sheet: what it contains is looked at before it is unpacked."""
    try:
        with path.open("rb") as content:
            if (size := footer_size(content)) > limits.FOOTER.most:
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
        with path.open("rb") as content:
            if problem := unfit_pages(content, about, budget):
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
