"""What changed between two versions of the dataset: tables, columns, rows and single cells."""

from __future__ import annotations

import datetime as dt
import html
import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from bykz_data.text import cell_text, json_text

from .versions import DatasetVersion, open_version

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pandas as pd
    import pyarrow as pa

Json: TypeAlias = dict[str, Any]
Cell: TypeAlias = str | int | float | bool | dt.date | None
Row: TypeAlias = dict[str, Cell]

KINDS = {
    "table added": "tables added",
    "table removed": "tables removed",
    "table redefined": "tables redefined",
    "column added": "columns added",
    "column removed": "columns removed",
    "column renamed": "columns renamed",
    "column redefined": "columns redefined",
    "code added": "codes added",
    "code removed": "codes removed",
    "row added": "rows added",
    "row removed": "rows removed",
    "key renamed": "keys renamed",
    "cell changed": "cells changed",
}
"""What can change, and how it is called when it is counted."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one table.

    Attributes
    ----------
    kind
        One of `KINDS`.
    table
        Name of the table.
    key
        Key of the row; the new one where it was renamed.
    column
        Name of the column; the new one where it was renamed.
    old, new
        The values before and after: of a cell, of a key or column that was renamed, of a
        code, or of the property of a column that was redefined.
    about
        The page or pages of the row, or the property of the column that was redefined.
    """

    kind: str
    table: str
    key: Cell = None
    column: str | None = None
    old: Cell = None
    new: Cell = None
    about: str | None = None


@dataclass(frozen=True)
class Diff:
    """The changes from one version of the dataset to another.

    Attributes
    ----------
    old, new
        What was compared, each with its version.
    entries
        All changes, in the order of the tables.
    """

    old: str
    new: str
    entries: tuple[Change, ...]

    @property
    def same(self) -> bool:
        """True where nothing differs."""
        return not self.entries

    @property
    def changes(self) -> pd.DataFrame:
        """All changes, one a row: kind, table, key, column, old, new, about."""
        import pandas as pd

        names = list(Change.__dataclass_fields__)
        rows = [[getattr(entry, name) for name in names] for entry in self.entries]
        return pd.DataFrame(rows, columns=names, dtype=object)

    def summary(self) -> str:
        """Say in one line what changed."""
        counts = Counter(entry.kind for entry in self.entries)
        words = [
            f"{counts[kind]:,} {many if counts[kind] > 1 else kind}"
            for kind, many in KINDS.items()
            if counts[kind]
        ]
        return f"{self.old} -> {self.new}: {', '.join(words) or 'no difference'}"

    def __repr__(self) -> str:
        """Show the summary."""
        return self.summary()

    def to_text(self) -> str:
        """Write one line a change, grouped by table."""
        lines = [self.summary()]
        for table, entries in self._by_table():
            lines += ["", table, *(f"  {_in_words(entry)}" for entry in entries)]
        return "\n".join(lines) + "\n"

    def to_json(self) -> str:
        """Write JSON: old, new, same, and the changes; dates are ISO 8601."""
        names = list(Change.__dataclass_fields__)
        rows = [{name: getattr(entry, name) for name in names} for entry in self.entries]
        return json_text({"old": self.old, "new": self.new, "same": self.same, "changes": rows})

    def to_markdown(self) -> str:
        """Write a Markdown list for the changelog: each changed cell has its own line."""
        lines = []
        for table, entries in self._by_table():
            lines.append(f"- `{table}`:")
            for kind in KINDS:
                alike = [entry for entry in entries if entry.kind == kind]
                if kind in ("row added", "row removed") and alike:
                    rows = ", ".join(f"`{entry.key}`{_page(entry)}" for entry in alike)
                    lines.append(f"  - {KINDS[kind]}: {rows}")
                else:
                    lines += [f"  - {changelog_entry(entry)}" for entry in alike]
        return "\n".join(lines) + ("\n" if lines else "")

    def to_html(self) -> str:
        """Write a page that needs no other file."""
        rows = "\n".join(
            f"<tr class='{entry.kind.split()[1]}'><td>{html.escape(entry.table)}</td>"
            f"<td>{html.escape(entry.kind)}</td>"
            f"<td>{html.escape('' if entry.key is None else str(entry.key))}</td>"
            f"<td>{html.escape(entry.column or '')}</td>"
            f"<td><del>{_html(entry, entry.old)}</del></td>"
            f"<td><ins>{_html(entry, entry.new)}</ins></td>"
            f"<td>{html.escape(entry.about or '')}</td></tr>"
            for entry in self.entries
        )
        head = "".join(
            f"<th>{name}</th>" for name in ("table", "change", "key", "column", "old", "new", "at")
        )
        return (
            "<!doctype html>\n<html lang='en'><head><meta charset='utf-8'>"
            f"<title>{html.escape(self.old)} to {html.escape(self.new)}</title>"
            f"<style>{_STYLE}</style></head><body>"
            f"<h1>{html.escape(self.old)} &rarr; {html.escape(self.new)}</h1>"
            f"<p>{html.escape(self.summary())}</p>"
            f"<table><thead><tr>{head}</tr></thead>\n<tbody>{rows}</tbody></table>"
            "</body></html>\n"
        )

    def _by_table(self) -> Iterator[tuple[str, list[Change]]]:
        for table in dict.fromkeys(entry.table for entry in self.entries):
            yield table, [entry for entry in self.entries if entry.table == table]


_STYLE = (
    "body{font:14px/1.4 system-ui,sans-serif;margin:2rem;color:#222}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{border-bottom:1px solid #ddd;padding:.3rem .5rem;text-align:left;vertical-align:top;"
    "overflow-wrap:anywhere}"
    "th{position:sticky;top:0;background:#fff}"
    "del{background:#fde7e7;text-decoration:none}ins{background:#e5f5e5;text-decoration:none}"
    ".removed td:nth-child(2){color:#a00}.added td:nth-child(2){color:#070}"
)


def diff(old: str | Path, new: str | Path = "installed") -> Diff:
    """Compare two versions of the dataset, value by value.

    Parameters
    ----------
    old, new
        Each `installed` or the installed version's number, a wheel, a folder (a checkout, an
        unpacked wheel or a data package), or a git revision of the checkout in which the
        code runs.

    Returns
    -------
    Diff
        `.same`, `.changes` (a frame: kind, table, key, column, old, new, about), `.summary()`,
        `.to_text()`, `.to_json()`, `.to_markdown()`, `.to_html()`. A row whose key was renamed
        and that is otherwise the same is one change, and so is a column.

    Raises
    ------
    VersionError
        When there is no such version, or it cannot be read.

    Examples
    --------
    >>> diff("installed", "installed").same
    True
    """
    return compare(open_version(old), open_version(new))


def compare(old: DatasetVersion, new: DatasetVersion) -> Diff:
    """Compare two opened versions."""
    entries: list[Change] = []
    for name in dict.fromkeys((*new.tables, *old.tables)):
        if name not in old.tables:
            entries.append(Change("table added", name))
        elif name not in new.tables:
            entries.append(Change("table removed", name))
        else:
            before, after = _Side(old, name), _Side(new, name)
            renamed = _renamed_columns(before, after)
            if before.about != after.about:
                values = (before.about, after.about)
                entries.append(Change("table redefined", name, None, None, *values, "description"))
            entries += _columns(before, after, renamed)
            entries += _rows(before, after, renamed)
    return Diff(_named(old), _named(new), tuple(entries))


def _named(side: DatasetVersion) -> str:
    return side.label if side.version in side.label else f"{side.label} ({side.version})"


class _Side:
    """One version of one table: its columns and its rows by key."""

    def __init__(self, version: DatasetVersion, name: str) -> None:
        self.table = name
        schema = version.schemas[name]
        self.about: str | None = schema.get("description")
        self.fields: dict[str, Json] = {field["name"]: field for field in schema["fields"]}
        self.key: str = schema["primaryKey"][0]
        self.references = {
            key["fields"][0]: key["reference"]["resource"] or name for key in schema["foreignKeys"]
        }
        self.rows: dict[Cell, Row] = {
            row[self.key]: row for row in _python_rows(version.tables[name])
        }


def _python_rows(table: pa.Table) -> list[Row]:
    rows: list[Row] = table.to_pylist()
    return rows


def _same(before: Cell, after: Cell) -> bool:
    """Compare two cells; a number stays the same where its column's type changes."""
    numbers = (int, float)
    plain = not isinstance(before, bool) and not isinstance(after, bool)
    if plain and isinstance(before, numbers) and isinstance(after, numbers):
        return before == after or (before != before and after != after)
    return type(before) is type(after) and before == after


def _renamed_columns(old: _Side, new: _Side) -> dict[str, str]:
    """Pair columns that were removed with added ones that hold the same in every row."""
    gone = [name for name in old.fields if name not in new.fields]
    come = [name for name in new.fields if name not in old.fields]
    if old.key in gone and new.key in come:
        return {old.key: new.key} if old.rows.keys() & new.rows.keys() else {}
    common = [key for key in old.rows if key in new.rows]
    pairs: dict[str, str] = {}
    for name in gone:
        alike = [
            other
            for other in come
            if any(old.rows[key][name] is not None for key in common)
            and all(_same(old.rows[key][name], new.rows[key][other]) for key in common)
        ]
        if len(alike) == 1 and alike[0] not in pairs.values():
            pairs[name] = alike[0]
    return pairs


def _columns(old: _Side, new: _Side, renamed: dict[str, str]) -> Iterator[Change]:
    table = new.table
    for before, after in renamed.items():
        yield Change("column renamed", table, column=after, old=before, new=after)
    for name in new.fields:
        if name not in old.fields and name not in renamed.values():
            yield Change("column added", table, column=name)
    for name in old.fields:
        if name not in new.fields and name not in renamed:
            yield Change("column removed", table, column=name)
    pairs = {name: name for name in old.fields if name in new.fields} | renamed
    for before, after in pairs.items():
        yield from _redefined(old, new, before, after)
    if old.key != new.key and renamed.get(old.key) != new.key:
        yield Change("column redefined", table, None, new.key, old.key, new.key, "primary key")


def _redefined(old: _Side, new: _Side, before: str, after: str) -> Iterator[Change]:
    """Tell how a column is described otherwise than before."""
    properties = [_properties(old, before), _properties(new, after)]
    codes = [list(side.pop("codes")) for side in properties]
    for code in codes[1]:
        if codes[0] and code not in codes[0]:
            yield Change("code added", new.table, column=after, new=code)
    for code in codes[0]:
        if codes[1] and code not in codes[1]:
            yield Change("code removed", new.table, column=after, old=code)
    if bool(codes[0]) != bool(codes[1]):
        was, now = (", ".join(side) or None for side in codes)
        yield Change("column redefined", new.table, None, after, was, now, "codes")
    for about in dict.fromkeys((*properties[1], *properties[0])):
        if about.startswith("meaning of ") and not all(about in side for side in properties):
            continue  # the code itself came or went
        was, now = (side[about] for side in properties)
        if not _same(was, now):
            yield Change("column redefined", new.table, None, after, was, now, about)


def _properties(side: _Side, name: str) -> Json:
    field, constraints = side.fields[name], side.fields[name]["constraints"]
    return {
        "type": field["type"],
        "unit": field.get("unit"),
        "required": constraints.get("required", False),
        "unique": constraints.get("unique", False),
        "pattern": constraints.get("pattern"),
        "minimum": constraints.get("minimum"),
        "maximum": constraints.get("maximum"),
        "codes": constraints.get("enum", []),
        "references": side.references.get(name),
        "description": field.get("description"),
        "example": field.get("example"),
        "editorial": field.get("editorial", False),
        "arrowType": field.get("arrowType"),
        **{
            f"meaning of {category['value']}": category["label"]
            for category in field.get("categories", ())
        },
    }


def _rows(old: _Side, new: _Side, renamed: dict[str, str]) -> Iterator[Change]:
    table = new.table
    pairs = {name: name for name in old.fields if name in new.fields} | renamed
    others = {a: b for a, b in pairs.items() if a != old.key}
    removed = [key for key in old.rows if key not in new.rows]
    added = [key for key in new.rows if key not in old.rows]
    keys = _renamed_keys(
        {key: _values(old.rows[key], others) for key in removed},
        {key: _values(new.rows[key], others.values()) for key in added},
    )
    for before, after in keys.items():
        about = _pages(new.rows[after])
        yield Change("key renamed", table, after, new.key, before, after, about)
    for key in added:
        if key not in keys.values():
            yield Change("row added", table, key, about=_pages(new.rows[key]))
    for key in removed:
        if key not in keys:
            yield Change("row removed", table, key, about=_pages(old.rows[key]))
    for key in [key for key in new.rows if key in old.rows]:
        for before, after in others.items():
            was, now = old.rows[key][before], new.rows[key][after]
            if not _same(was, now):
                about = _pages(new.rows[key])
                yield Change("cell changed", table, key, after, was, now, about)


def _values(row: Row, columns: Any) -> tuple[str, ...]:  # noqa: ANN401 (names in their order)
    return tuple(f"{type(row[name]).__name__} {row[name]!r}" for name in columns)


def _renamed_keys(
    removed: dict[Cell, tuple[str, ...]], added: dict[Cell, tuple[str, ...]]
) -> dict[Cell, Cell]:
    """Pair removed and added rows that are the same but for their key, and the only such."""
    pairs: dict[Cell, Cell] = {}
    counts = Counter([*removed.values(), *added.values()])
    by_values = {values: key for key, values in added.items()}
    for key, values in removed.items():
        if counts[values] == 2 and values in by_values:
            pairs[key] = by_values[values]
    return pairs


def _pages(row: Row) -> str | None:
    pages = row.get("page", row.get("pages"))
    return None if pages is None else str(pages)


# --- words -----------------------------------------------------------------------------


def _shown(value: Cell) -> str:
    """Write a value so that null, text and numbers can be told apart."""
    if value is None:
        return "null"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else cell_text(value)


def _html(entry: Change, value: Cell) -> str:
    told = entry.kind == "cell changed" or entry.kind.endswith("redefined") or value is not None
    return html.escape(_shown(value)) if told else ""


def _page(entry: Change) -> str:
    return "" if entry.about is None else f" (p. {entry.about})"


def changelog_entry(entry: Change) -> str:
    """Write one change as the changelog lists it.

    Examples
    --------
    >>> changelog_entry(Change("cell changed", "trade", "a", "page", 44, 45, "45"))
    '`a`, `page`: 44 → 45 (p. 45)'
    """
    if entry.kind == "cell changed":
        change = f"{_shown(entry.old)} → {_shown(entry.new)}"
        return f"`{entry.key}`, `{entry.column}`: {change}{_page(entry)}"
    if entry.kind == "key renamed":
        return f"key renamed: `{entry.old}` → `{entry.new}`{_page(entry)}"
    if entry.kind == "column renamed":
        return f"column renamed: `{entry.old}` → `{entry.new}`"
    if entry.kind in ("column redefined", "table redefined"):
        what = "table" if entry.column is None else f"column `{entry.column}`"
        return f"{what}, {entry.about}: {_shown(entry.old)} → {_shown(entry.new)}"
    if entry.kind.startswith("code"):
        code = entry.new if entry.old is None else entry.old
        return f"{entry.kind} in `{entry.column}`: `{code}`"
    if entry.column is not None:
        return f"{entry.kind}: `{entry.column}`"
    return f"{entry.kind}{'' if entry.key is None else f': `{entry.key}`'}{_page(entry)}"


def _in_words(entry: Change) -> str:
    if entry.kind in ("row added", "row removed"):
        return f"{'+' if entry.kind == 'row added' else '-'} {entry.key}{_page(entry)}"
    if entry.kind == "cell changed":
        change = f"{_shown(entry.old)} -> {_shown(entry.new)}"
        return f"~ {entry.key}: {entry.column} {change}{_page(entry)}"
    return changelog_entry(entry).replace("`", "").replace("→", "->")
