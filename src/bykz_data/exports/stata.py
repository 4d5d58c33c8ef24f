"""Stata: a folder of .dta files with labels, dates and long texts."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from bykz_data.catalog import Json, descriptor, resource, schema, table_names
from bykz_data.labels import labelled, labels_of
from bykz_data.store.backends import converted

from . import notes

if TYPE_CHECKING:
    from pathlib import Path

VERSION = 118
"""The format of Stata 14 and later, the first in Unicode."""

LONGEST_LABEL = 80

LONGEST_TEXT = 244
"""Columns with longer texts are strL, which takes no more room than each text needs."""

YES_NO = {0: "no", 1: "yes"}


def write(path: Path) -> None:
    """Write all tables, with names beside keys, into a new folder, and the codes beside them."""
    import pandas as pd

    path.mkdir()
    for name in table_names():
        frame = converted(labelled(name, labels=True, meanings=False), name, "pandas")
        _write(path / f"{name}.dta", frame, resource(name)["title"], _column_labels(name))
    codes = pd.DataFrame(notes.code_notes())[list(notes.CODES)]
    _write(path / "codes.dta", codes, "Codes and their meanings", {})
    columns = pd.DataFrame(notes.column_notes())[list(notes.COLUMN_NOTES)]
    _write(path / "column_notes.dta", columns, "What the columns mean", {})
    lines = (f"{entry['name']}: {entry['value']}\n" for entry in notes.metadata())
    (path / "README.txt").write_text("".join(lines), encoding="utf-8", newline="\n")


def _column_labels(table: str) -> dict[str, str]:
    fields: list[Json] = schema(table)["fields"]
    described = {
        field["name"]: field["description"] + (f" ({field['unit']})" if "unit" in field else "")
        for field in fields
    }
    described |= {label.name: label.description for label in labels_of(table)}
    return {name: _cut(text, LONGEST_LABEL) for name, text in described.items()}


def _write(file: Path, frame: Any, title: str, column_labels: dict[str, str]) -> None:  # noqa: ANN401
    """Write a pandas frame, which is changed for it."""
    import pandas as pd

    texts, dates, answers = [], {}, {}
    for column in frame:
        values = frame[column]
        if isinstance(values.dtype, pd.CategoricalDtype):
            continue
        if pd.api.types.is_bool_dtype(values.dtype):
            answers[column] = YES_NO
            frame[column] = values.astype("int8")
        elif pd.api.types.is_datetime64_dtype(values.dtype):
            dates[column] = "td"
        elif pd.api.types.is_object_dtype(values.dtype) or pd.api.types.is_string_dtype(values):
            frame[column] = values.astype(object).where(values.notna(), "")
            if frame[column].str.len().max() > LONGEST_TEXT:
                texts.append(column)
    frame.to_stata(
        file,
        version=VERSION,
        write_index=False,
        time_stamp=_released(),
        data_label=_cut(f"bykz-data {descriptor()['version']}: {title}", LONGEST_LABEL),
        variable_labels={name: column_labels[name] for name in frame if name in column_labels},
        value_labels=answers,
        convert_dates=dates,
        convert_strl=texts,
    )


def _released() -> dt.datetime:
    """Return a day that is the same for all exports of a version."""
    created = descriptor().get("created", "2023-01-01T00:00:00Z")
    return dt.datetime.fromisoformat(created.removesuffix("Z"))


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
