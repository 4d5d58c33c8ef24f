"""Stata: a folder of .dta files with labels, dates and long texts."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from bykz_data.catalog import Json, descriptor, resource, schema, table_names
from bykz_data.labels import labelled, labels_of
from bykz_data.store.backends import converted

from . import notes, stata_labels

if TYPE_CHECKING:
    from pathlib import Path

VERSION = 118
"""The format of Stata 14 and later, the first in Unicode."""

LONGEST_LABEL = 80

LONGEST_TEXT = 244
"""Columns with longer texts are strL, which takes no more room than each text needs."""

CODES = {
    "table": "Name of the table",
    "column": "Name of the column",
    "code": "Code",
    "number": "Number of the code in the files",
    "value_label": "Name of the value label that has the code",
    "meaning": "What the code means",
    "rows": "How many rows of the table have the code",
}
"""The variables of the file of codes, with their labels."""

COLUMN_NOTES = {
    "table": "Name of the table",
    "column": "Name of the column",
    "type": "Type of the cells",
    "unit": "Unit of the figures",
    "required": "Whether every row has a cell",
    "description": "What the column means",
    "example": "Example of a cell",
    "references": "Table and column to which a key leads",
    "editorial": "Whether the editors added it, not the book",
}
"""The variables of the file of columns, with their labels."""


def write(path: Path) -> None:
    """Write all tables, with names beside keys, into a new folder, and the codes beside them."""
    import pandas as pd

    path.mkdir()
    for name in table_names():
        frame = converted(labelled(name, labels=True, meanings=False), name, "pandas")
        names = _number_codes(frame, name)
        _write(path / f"{name}.dta", frame, resource(name)["title"], _column_labels(name), names)
    codes = pd.DataFrame(_numbered_codes())[list(CODES)]
    _write(path / "codes.dta", codes, "Codes and their meanings", CODES)
    columns = pd.DataFrame(notes.column_notes())[list(COLUMN_NOTES)]
    _write(path / "column_notes.dta", columns, "What the columns mean", COLUMN_NOTES)
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


def _numbered_codes() -> list[Json]:
    """List the codes of all tables, each with its number and the name of its value label."""
    fields = {
        (table, field["name"]): field
        for table in table_names()
        for field in schema(table)["fields"]
    }
    numbered = []
    for entry in notes.code_notes():
        field = fields[entry["table"], entry["column"]]
        number = stata_labels.numbers_of(field)[entry["code"]]
        numbered.append({**entry, "number": number, "value_label": stata_labels.label_of(field)})
    return numbered


Labels = dict[str, tuple[str, dict[int, str]]]
"""Of each column with codes, the name of its value label and the codes by number."""


def _number_codes(frame: Any, table: str) -> Labels:  # noqa: ANN401
    """Put numbers for codes, yes and no, and return what they stand for."""
    found: Labels = {}
    for field in schema(table)["fields"]:
        column = field["name"]
        if "categories" in field:
            numbers = stata_labels.numbers_of(field)
            meanings = {number: code for code, number in numbers.items()}
            frame[column] = frame[column].astype(object).map(numbers).astype("Int16")
        elif field["type"] == "boolean":
            meanings = stata_labels.YES_NO
            frame[column] = frame[column].astype("int8")
        else:
            continue
        found[column] = stata_labels.label_of(field), meanings
    return found


def _write(
    file: Path,
    frame: Any,  # noqa: ANN401
    title: str,
    column_labels: dict[str, str],
    value_labels: Labels | None = None,
) -> None:
    """Write a pandas frame, which is changed for it."""
    import pandas as pd

    texts, dates = [], {}
    known = value_labels or {}
    for column in frame:
        values = frame[column]
        if pd.api.types.is_datetime64_dtype(values.dtype):
            dates[column] = "td"
        elif pd.api.types.is_object_dtype(values.dtype) or pd.api.types.is_string_dtype(values):
            frame[column] = values.astype(object).where(values.notna(), "")
            if frame[column].str.len().max() > LONGEST_TEXT:
                texts.append(column)
    frame.to_stata(
        file,
        version=VERSION,
        byteorder="little",
        write_index=False,
        time_stamp=_released(),
        data_label=_cut(f"bykz-data {descriptor()['version']}: {title}", LONGEST_LABEL),
        variable_labels={name: column_labels[name] for name in frame if name in column_labels},
        value_labels={column: meanings for column, (_, meanings) in known.items()},
        convert_dates=dates,
        convert_strl=texts,
    )
    stata_labels.rename_labels(file, {column: name for column, (name, _) in known.items()})


def _released() -> dt.datetime:
    """Return a day that is the same for all exports of a version."""
    created = descriptor().get("created", "2023-01-01T00:00:00Z")
    return dt.datetime.fromisoformat(created.removesuffix("Z"))


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
