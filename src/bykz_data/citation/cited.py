"""What is cited: all tables, one table, some of its rows, a loaded frame, or an answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from bykz_data.catalog import key_of, resource, table_names
from bykz_data.errors import CitationError, UnknownNameError
from bykz_data.former import former_key
from bykz_data.store.backends import rows_of
from bykz_data.store.files import manifest
from bykz_data.text import counted, page_ranges, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pandas as pd

Row = dict[str, Any]

ROW_LISTS = ("trade_ids", "left_rows", "right_rows")
"""Columns of computed tables that name rows: of the table `trade`, or as table/row."""


@dataclass
class Cited:
    """All tables, one table, or some of its rows.

    Attributes
    ----------
    table, key
        Name of the table and key of the row; None for all tables, rows of several tables, and for
        several rows.
    pages
        Pages on which the rows are printed, as ranges.
    footnotes
        Numbers of the footnotes whose works are listed.
    remark
        A sentence on what of the table is cited, or nothing.
    """

    table: str | None = None
    key: str | None = None
    pages: str = ""
    footnotes: list[int] = field(default_factory=list)
    remark: str = ""


def cited(what: object, key: str | int | None, *, sources: bool) -> Cited:
    """Find out what is cited; the parameters are those of `cite()`."""
    if what is None:
        if key is not None:
            raise CitationError('a key needs the name of its table: cite("trade", key)')
        return Cited(footnotes=all_footnotes() if sources else [])
    if isinstance(what, str):
        table, slash, address = what.partition("/")
        key = address if slash and key is None else key
    else:
        from .handed import as_frame, is_answer

        # Of one row the sources always are listed.
        sources = sources or _is_row(what)
        what = as_frame(what)
        if is_answer(what):
            return _cited_answer(what, sources=sources)
        table = _table_of(what)
    if key in (names := table_names()) and table not in names:
        raise CitationError(
            f"the table comes first, then the key of the row: {key}, then {quoted(table)}"
        )
    entry = resource(table)
    if key is not None:
        row = row_of(table, key)
        return Cited(
            table,
            key=str(row[key_of(table)]),
            pages=page_ranges(pages_of([row])),
            footnotes=_footnotes(table, [row]),
        )
    if isinstance(what, str):
        footnotes = _footnotes(table, rows_by_key(table).values()) if sources else []
        return Cited(table, pages=entry["pages"], footnotes=footnotes)
    return _cited_frame(what, table, entry, sources=sources)


@cache
def rows_by_key(table: str) -> dict[str, Row]:
    """Return a table's rows by their key as text; they must not be changed."""
    key = key_of(table)
    return {str(row[key]): row for row in rows_of(table)}


def row_of(table: str, key: str | int) -> Row:
    """Return one row; it must not be changed.

    Raises
    ------
    UnknownNameError
        When there is no such row.
    """
    rows = rows_by_key(table)
    if str(key) not in rows:
        former = former_key(table, str(key))
        listing = f"bykz-data show {table} --columns {key_of(table)} lists the keys"
        raise UnknownNameError(f"row of {table}", str(key), rows, former, listing=listing)
    return rows[str(key)]


def all_footnotes() -> list[int]:
    """Return the numbers of all footnotes."""
    return [row["footnote"] for row in rows_by_key("footnotes").values()]


def pages_of(rows: Iterable[Row]) -> set[int]:
    """Return the pages on which rows are printed.

    Examples
    --------
    >>> sorted(pages_of([{"page": 7}, {"pages": "5 8"}, {"page": None}]))
    [5, 7, 8]
    """
    pages: set[int] = set()
    for row in rows:
        if row.get("page") is not None:
            pages.add(int(row["page"]))
        pages.update(int(number) for number in (row.get("pages") or "").split())
    return pages


def _is_row(what: object) -> bool:
    import pandas as pd

    return isinstance(what, pd.Series)


def _table_of(frame: pd.DataFrame) -> str:
    known = manifest()
    table = frame.attrs.get("table")
    if table not in known["tables"]:
        raise CitationError(
            "this frame has lost the name of its table (merging and concatenating may drop it): "
            'cite the table by its name, cite("trade"), or cite each frame before you combine '
            "them"
        )
    _check_version(frame, known["tables"][table]["content_hash"])
    return str(table)


def _check_version(frame: pd.DataFrame, content_hash: str) -> None:
    installed, version = manifest()["version"], frame.attrs.get("version")
    if (version, frame.attrs.get("hash")) != (installed, content_hash):
        raise CitationError(
            f"this frame is from version {version} of the dataset, but version "
            f"{installed} is installed: load it again, or cite it with its own version"
        )


def _cited_answer(frame: pd.DataFrame, *, sources: bool) -> Cited:
    """Cite rows of several tables, which the columns `table` and `row` name."""
    if "question" in frame.attrs:
        _check_version(frame, manifest()["content_hash"])
    if not {"table", "row"} <= set(frame.columns):
        raise CitationError(
            "this answer has lost the columns table and row, which name the rows to cite: keep both"
        )
    names = [name for name in ("table", "row", "page", "footnote") if name in frame.columns]
    return cited_rows(frame[names].to_dict("records"), sources=sources)


def cited_rows(answers: Iterable[Mapping[Any, Any]], *, sources: bool) -> Cited:
    """Cite rows of several tables, each by `table` and `row`.

    An answer may name another `page` than the one of the row, on which the fact is stated again.
    It is cited with the `footnote` of that page, if any, and not with the one of the row.
    """
    by_table: dict[str, set[str]] = {}
    pages: set[int] = set()
    numbers: set[int] = set()
    for answer in answers:
        table, key = answer["table"], answer["row"]
        row = row_of(table, key)
        by_table.setdefault(table, set()).add(key)
        own = pages_of([row])
        named = _number(answer, "page")
        pages |= named if "page" in answer else own
        if not own or named <= own:
            numbers.update(_footnotes(table, [row]))
        numbers |= _number(answer, "footnote")
    counts = ", ".join(f"{len(keys)} of {table}" for table, keys in sorted(by_table.items()))
    count = sum(len(keys) for keys in by_table.values())
    return Cited(
        pages=page_ranges(pages),
        footnotes=sorted(numbers) if sources else [],
        remark=f"Cited: {counted(count, 'row')} ({counts})." if counts else "Cited: no rows.",
    )


def _number(answer: Mapping[Any, Any], name: str) -> set[int]:
    """Return a number of an answer, or nothing where it has none."""
    cell: Any = answer.get(name)
    return set() if _is_missing(cell) else {int(cell)}


def _cited_frame(frame: pd.DataFrame, table: str, entry: Row, *, sources: bool) -> Cited:
    rows = _rows_of_frame(frame, table)
    if rows is None:
        # Without keys, use the columns that the frame still has.
        names = [name for name in ("page", "pages", "footnote") if name in frame.columns]
        records = frame[names].to_dict("records")
        rows = [{n: row[n] for n in names if not _is_missing(row[n])} for row in records]
        if sources and "footnote" not in names:
            raise CitationError(
                f"this frame has neither the column {key_of(table)} nor footnote, so its "
                "sources are not known: keep one of the two, or leave sources out"
            )
        if "page" not in names and "pages" not in names:
            return Cited(
                table,
                pages=entry["pages"],
                footnotes=_footnotes(table, rows) if sources else [],
                remark="The pages are those of the whole table.",
            )
    few = len(rows) < entry["rows"]
    return Cited(
        table,
        pages=page_ranges(pages_of(rows)),
        footnotes=_footnotes(table, rows) if sources else [],
        remark=f"Cited: {len(rows)} of its {entry['rows']} rows." if few else "",
    )


def _rows_of_frame(frame: pd.DataFrame, table: str) -> list[Row] | None:
    """Return the shipped rows that a frame contains, None where they cannot be identified."""
    name = key_of(table)
    if list(frame.columns).count(name) == 1:
        keys = frame[name].dropna().tolist()
    elif name in frame.index.names:
        keys = frame.index.get_level_values(name).dropna().tolist()
    else:
        return None
    known = rows_by_key(table)
    # A merge repeats rows, and may turn numbers into floats.
    found = dict.fromkeys(str(int(key) if isinstance(key, float) else key) for key in keys)
    return [known[key] for key in found] if found.keys() <= known.keys() else None


def _is_missing(cell: object) -> bool:
    import pandas as pd

    return cell is None or cell is pd.NA or cell != cell


def _footnotes(table: str, rows: Iterable[Row]) -> list[int]:
    """Return the footnotes of rows, in order; for computed rows, those of their sources."""
    numbers: set[int] = set()
    for row in rows:
        if row.get("footnote") is not None:
            numbers.add(int(row["footnote"]))
        elif table == "sources":
            numbers.update(
                footnote["footnote"]
                for footnote in rows_by_key("footnotes").values()
                if footnote["source"] == row["source_id"]
            )
        elif table == "coverage" and row.get("kind") == "footnote":
            numbers.add(int(row["expression"]))
        for name, cell in row.items():
            if name in ROW_LISTS:
                for reference in (cell or "").split():
                    home, _, key = reference.rpartition("/")
                    home = home or "trade"
                    numbers.update(_footnotes(home, [row_of(home, key)]))
    return sorted(numbers)
