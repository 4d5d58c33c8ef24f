"""Rows to contribute, and the forms in which people send them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from bykz_data import validate
from bykz_data.catalog import schema
from bykz_data.contribution.report import Report
from bykz_data.contribution.sheet import Problem
from bykz_data.contribution.tables import shipped

Cells = dict[str, str]

HEADER = [field["name"] for field in schema("trade")["fields"]]
ROW: Cells = dict.fromkeys(HEADER, "") | {
    "trade_id": "by-vitebsk-region-kz-turnover-2021", "reporter": "by-vitebsk-region",
    "organization": "", "partner": "kz", "flow": "turnover", "product": "total",
    "scope": "region", "measure": "value", "growth_form": "", "value": "55500000", "unit": "USD",
    "qualifier": "almost", "relative_to": "", "period": "2021", "period_start": "2021-01-01",
    "period_end": "2021-12-31", "year": "2021", "frequency": "annual", "date_basis": "printed",
    "base_period": "", "standing": "best", "degree": "", "basis": "body", "page": "63",
    "footnote": "106", "as_printed": "casi 55,5 millones de dólares", "note": "",
}  # fmt: skip
"""A row that is valid and new."""


def released(table: str, key: str, **cells: str) -> Cells:
    """Return a row of the release, some of its cells changed."""
    return shipped().by_key(table)[key] | cells


def csv_of(*rows: Mapping[str, str], **form: Any) -> str:  # noqa: ANN401
    """Write rows as CSV."""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), **{"lineterminator": "\n", **form})
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def put(path: Path, *rows: Mapping[str, str], **form: Any) -> Path:  # noqa: ANN401
    """Write rows into a CSV file."""
    path.write_text(csv_of(*rows, **form), encoding="utf-8", newline="")
    return path


def book_of(
    path: Path,
    rows: Sequence[Mapping[str, Any]],
    edit: Callable[[Any, Any, dict[str, int]], None] | None = None,
    title: str = "trade",
) -> Path:
    """Write rows into a workbook; `edit` gets the workbook, the sheet, and the columns' numbers."""
    book = openpyxl.Workbook()
    page: Any = book.active
    page.title = title
    page.append(list(rows[0]))
    for row in rows:
        page.append([None if cell == "" else cell for cell in row.values()])
    if edit is not None:
        edit(book, page, {name: n for n, name in enumerate(rows[0], start=1)})
    book.save(path)
    return path


def arrow_of(*rows: Mapping[str, str]) -> pa.Table:
    """Return rows as an Arrow table of text."""
    return pa.table({name: pa.array([row[name] for row in rows], pa.string()) for name in rows[0]})


def in_form(form: str, folder: Path, *rows: Mapping[str, str]) -> Any:  # noqa: ANN401
    """Return rows of text as a file, a workbook, or a frame of a library."""
    if form == "csv":
        return put(folder / "rows.csv", *rows, quoting=csv.QUOTE_ALL)
    if form == "xlsx":
        return book_of(folder / "rows.xlsx", rows)
    table = arrow_of(*rows)
    if form == "parquet":
        pq.write_table(table, folder / "rows.parquet")
        return folder / "rows.parquet"
    if form == "pandas":
        return pd.DataFrame(list(rows))
    if form == "polars":
        return pl.from_arrow(table)
    return table if form == "arrow" else duckdb.from_arrow(table)


FORMS = ("csv", "xlsx", "parquet", "arrow", "pandas", "polars", "duckdb")


def check(data: Any, table: str = "trade") -> Report:  # noqa: ANN401
    """Check rows of a table."""
    return validate(table, data)


def places(report: Report) -> list[tuple[int | None, str | None, str]]:
    """Return where the problems of a report are, and which rules they break."""
    return [(problem.line, problem.column, problem.rule) for problem in report.problems]


def only(report: Report) -> Problem:
    """Return the one problem of a report."""
    (problem,) = report.problems
    return problem
