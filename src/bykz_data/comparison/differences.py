"""What changed between two versions of the dataset: tables, columns, rows and single cells."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, TypeAlias

from bykz_data.former import successors
from bykz_data.text import json_text, shown

from .changes import KINDS, Cell, Change
from .text import as_markdown, as_overview, as_text, value_text
from .versions import DatasetVersion, open_version

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    import pandas as pd

    from bykz_data.catalog import Json

Row: TypeAlias = dict[str, Cell]


@dataclass(frozen=True)
class Diff:
    """The changes from one version of the dataset to another.

    Attributes
    ----------
    old, new
        What was compared, each with its version.
    entries
        All changes, in the order of the tables.
    notes
        What must be known of what was compared: which files of a checkout were edited since the
        last build, so that their edits are not among the changes.
    """

    old: str
    new: str
    entries: tuple[Change, ...]
    notes: tuple[str, ...] = ()

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
        """Write the notes and how much changed in each table, then one line a change."""
        return as_text(self.summary(), self.entries, self.notes)

    def to_overview(self) -> str:
        """Write the notes, and how many changes of each kind each table has."""
        return as_overview(self.summary(), self.entries, self.notes)

    def to_json(self) -> str:
        """Write JSON: old, new, same, notes, and the changes; dates are ISO 8601."""
        changes = [asdict(entry) for entry in self.entries]
        about = {"old": self.old, "new": self.new, "same": self.same, "notes": self.notes}
        return json_text({**about, "changes": changes})

    def to_markdown(self) -> str:
        """Write a Markdown list for the changelog: each changed cell has a line of its own."""
        return as_markdown(self.entries)

    def to_html(self) -> str:
        """Write a page that needs no other file."""
        from bykz_data.html import rendered

        return rendered("diff.html", diff=self, value_text=value_text, shown=shown)


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
        `.to_text()`, `.to_overview()`, `.to_json()`, `.to_markdown()`, `.to_html()`. A row that was
        only given another key is one change, and so is a column that was only renamed; where the
        lists of renamed keys have a row, its cells are compared too.

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
            before, after = _TableVersion(old, name), _TableVersion(new, name)
            renamed = _renamed_columns(before, after)
            if before.about != after.about:
                values = (before.about, after.about)
                entries.append(Change("table redefined", name, None, None, *values, "description"))
            entries += _columns(before, after, renamed)
            entries += _rows(before, after, renamed)
    notes = tuple(dict.fromkeys((*old.notes, *new.notes)))
    return Diff(_label(old), _label(new), tuple(entries), notes)


def _label(version: DatasetVersion) -> str:
    label = version.label
    return label if version.version in label else f"{label} ({version.version})"


class _TableVersion:
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
            row[self.key]: row for row in version.tables[name].to_pylist()
        }


def same_cell(before: Cell, after: Cell) -> bool:
    """Return whether two cells have the same value: 1 and 1.0 have, 1 and "1" have not."""
    numbers = (int, float)
    plain = not isinstance(before, bool) and not isinstance(after, bool)
    if plain and isinstance(before, numbers) and isinstance(after, numbers):
        return before == after or (before != before and after != after)
    return type(before) is type(after) and before == after


def _renamed_columns(old: _TableVersion, new: _TableVersion) -> dict[str, str]:
    """Pair removed columns with added ones that have the same value in every row."""
    gone = [name for name in old.fields if name not in new.fields]
    come = [name for name in new.fields if name not in old.fields]
    if old.key in gone and new.key in come:
        return {old.key: new.key} if old.rows.keys() & new.rows.keys() else {}
    common = [key for key in old.rows if key in new.rows]
    alike: dict[tuple[object, ...], list[str]] = {}
    for name in come:
        alike.setdefault(tuple(_alike(new.rows[key][name]) for key in common), []).append(name)
    pairs: dict[str, str] = {}
    for name in gone:
        others = alike.get(tuple(_alike(old.rows[key][name]) for key in common), [])
        some = any(old.rows[key][name] is not None for key in common)
        if some and len(others) == 1 and others[0] not in pairs.values():
            pairs[name] = others[0]
    return pairs


def _alike(cell: Cell) -> object:
    """Return what is equal for cells of the same value, and only for them: see `same_cell`."""
    if isinstance(cell, float) and cell != cell:
        return "NaN", None
    number = isinstance(cell, (int, float)) and not isinstance(cell, bool)
    return ("number" if number else type(cell).__name__), cell


def _columns(old: _TableVersion, new: _TableVersion, renamed: dict[str, str]) -> Iterator[Change]:
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


def _redefined(old: _TableVersion, new: _TableVersion, before: str, after: str) -> Iterator[Change]:
    """Compare how a column is described."""
    properties = [_properties(old, before), _properties(new, after)]
    codes = [list(side.pop("codes")) for side in properties]
    known = [set(side) for side in codes]
    for code in codes[1]:
        if codes[0] and code not in known[0]:
            yield Change("code added", new.table, column=after, new=code)
    for code in codes[0]:
        if codes[1] and code not in known[1]:
            yield Change("code removed", new.table, column=after, old=code)
    if bool(codes[0]) != bool(codes[1]):
        was, now = (", ".join(side) or None for side in codes)
        yield Change("column redefined", new.table, None, after, was, now, "codes")
    for about in dict.fromkeys((*properties[1], *properties[0])):
        if about.startswith("meaning of ") and not all(about in side for side in properties):
            continue  # the code itself came or went
        was, now = (side[about] for side in properties)
        if not same_cell(was, now):
            yield Change("column redefined", new.table, None, after, was, now, about)


def _properties(side: _TableVersion, name: str) -> Json:
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


def _rows(old: _TableVersion, new: _TableVersion, renamed: dict[str, str]) -> Iterator[Change]:
    table = new.table
    pairs = {name: name for name in old.fields if name in new.fields} | renamed
    others = {a: b for a, b in pairs.items() if a != old.key}
    removed = [key for key in old.rows if key not in new.rows]
    added = [key for key in new.rows if key not in old.rows]
    keys: dict[Cell, Cell] = {
        before: after
        for before, after in successors(table).items()
        if before in old.rows and before not in new.rows and after in new.rows
        if after not in old.rows
    }
    keys |= _renamed_keys(
        {key: _values(old.rows[key], others) for key in removed if key not in keys},
        {key: _values(new.rows[key], others.values()) for key in added if key not in keys.values()},
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
    same = {key: key for key in new.rows if key in old.rows}
    for former, key in (same | keys).items():
        for before, after in others.items():
            was, now = old.rows[former][before], new.rows[key][after]
            if not same_cell(was, now):
                about = _pages(new.rows[key])
                yield Change("cell changed", table, key, after, was, now, about)


def _values(row: Row, columns: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"{type(row[name]).__name__} {row[name]!r}" for name in columns)


def _renamed_keys(
    removed: dict[Cell, tuple[str, ...]], added: dict[Cell, tuple[str, ...]]
) -> dict[Cell, Cell]:
    """Pair a removed with an added row where they differ in their key alone, and no others do."""
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
