"""Citing the dataset, a table, a row or a frame, with the book and the works that it cites."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from bykz_data.errors import CitationError, UnknownNameError
from bykz_data.store.files import manifest

from .formats import (
    Item,
    as_biblatex,
    as_bibtex,
    as_cff,
    as_csl_json,
    as_ris,
    as_text,
)
from .works import BOOK, cited_work, dataset_item, numbered

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Literal, TypeAlias

    import pandas as pd

    Format: TypeAlias = Literal["text", "bibtex", "biblatex", "ris", "csl-json", "cff"]

Row = dict[str, Any]

BIBLIOGRAPHIES = {
    "text": as_text,
    "bibtex": as_bibtex,
    "biblatex": as_biblatex,
    "ris": as_ris,
    "csl-json": as_csl_json,
}
FORMATS = (*BIBLIOGRAPHIES, "cff")
CODE_LICENSE = "MIT"


@dataclass
class _Cited:
    """What is cited: all tables, one table, or some of its rows."""

    table: str | None = None
    key: str | None = None
    pages: str = ""
    footnotes: list[int] = field(default_factory=list)
    remark: str = ""


def cite(
    what: str | pd.DataFrame | None = None,
    key: str | int | None = None,
    *,
    format: Format = "text",
    sources: bool = False,
) -> str:
    """Cite the dataset at this version, one of its tables, a row, or a loaded frame.

    Parameters
    ----------
    what
        Nothing for the dataset, the name of a table, or a pandas frame that `load()` gave, also
        when it was filtered, sorted or sliced since.
    key
        Primary key of one row of the table.
    format
        "text" (APA, 7th edition), "bibtex", "biblatex", "ris", "csl-json" or "cff"
        (CITATION.cff, in which all but the dataset are its `references`).
    sources
        Whether the works that the author cites for these rows are listed too. For one row they
        always are.

    Returns
    -------
    str
        The dataset with its version and content hash; for a table, frame or row also the
        monograph, with the pages on which the rows are printed; for a row also the work by which
        the author documents it. Each is a reference of its own. Whether the text has lost or
        damaged a footnote is told in the notes.

    Raises
    ------
    UnknownNameError
        When there is no such table, row or format.
    CitationError
        When a frame does not know which table it is from.

    Examples
    --------
    >>> print(cite())  # doctest: +ELLIPSIS
    The bykz-data contributors. (2026). bykz-data: Belarus-Kazakhstan cooperation, ...
    >>> print(cite("trade", "by-kz-turnover-2021").splitlines()[1])  # doctest: +ELLIPSIS
    Zalessky, B. L. (2023). [Monograph on Belarus-Kazakhstan cooperation, 1992-2022] (p. 59). ...
    """
    if format not in FORMATS:
        raise UnknownNameError("format", format, FORMATS)
    cited = _cited(what, key, sources=sources)
    works, lost = _works(cited.footnotes)
    items = [_dataset_item_at_this_version(cited)]
    if cited.table is not None or works or format == "cff":
        items.append(_book_item(cited.pages, lost))
    return _write([*items, *works], format, cited.table)


def bibliography(format: str) -> str:
    """List the works that the author cites, each with the numbers of its footnotes.

    Parameters
    ----------
    format
        As in `cite()`, but not "cff".

    Examples
    --------
    >>> print(bibliography("text").splitlines()[1])
    Kolesnik, V. S. (2011). Conflict of Values in Inter-Civilization Dialogue. \
http://dom-hors.ru/issue/fik/1-2011-1-2/kolesnik.pdf Footnote 2 of the monograph.
    """
    if format not in BIBLIOGRAPHIES:
        raise UnknownNameError("format", format, BIBLIOGRAPHIES)
    return _write(_works(_all_footnotes())[0], format, None)


def lost_footnotes() -> list[int]:
    """Return the numbers of the footnotes of which nothing is left in the text.

    Examples
    --------
    >>> lost_footnotes()
    [106, 115, 116, 117]
    """
    return [row["footnote"] for row in _rows("footnotes").values() if row["source"] is None]


def dataset_citation(descriptor: Mapping[str, Any]) -> str:
    """Cite the dataset that a descriptor describes, in the style of the APA."""
    return as_text([dataset_item(descriptor)]).rstrip("\n")


def dataset_cff(descriptor: Mapping[str, Any], content_hash: str) -> str:
    """Write CITATION.cff for the dataset that a descriptor describes."""
    return as_cff(
        [dataset_item(descriptor), BOOK],
        licenses=_licenses(descriptor),
        content_hash=(content_hash, "content hash of all tables of the dataset"),
    )


# Columns that name rows: of the table `trade`, or as table/row.
_ROW_LISTS = ("trade_ids", "left_rows", "right_rows")


# --- what is cited ---------------------------------------------------------------------


@cache
def _rows(table: str) -> dict[str, Row]:
    """Return a table's rows by their key as text; they must not be changed."""
    from bykz_data.store.backends import rows_of

    name = _key_column(table)
    return {str(row[name]): row for row in rows_of(table)}


def _key_column(table: str) -> str:
    from bykz_data.catalog import schema

    name: str = schema(table)["primaryKey"][0]
    return name


def _cited(what: object, key: str | int | None, *, sources: bool) -> _Cited:
    from bykz_data.catalog import resource

    if what is None:
        if key is not None:
            raise CitationError('a key needs the name of its table: cite("trade", key)')
        return _Cited(footnotes=_all_footnotes() if sources else [])
    table = what if isinstance(what, str) else _table_of(what)
    entry = resource(table)
    if key is not None:
        row = _row(table, key)
        return _Cited(
            table,
            key=str(row[_key_column(table)]),
            pages=page_ranges(_pages([row])),
            footnotes=_footnotes(table, [row]),
        )
    if isinstance(what, str):
        footnotes = _footnotes(table, _rows(table).values()) if sources else []
        return _Cited(table, pages=entry["pages"], footnotes=footnotes)
    return _cited_frame(cast("pd.DataFrame", what), table, entry, sources=sources)


def _row(table: str, key: str | int) -> Row:
    rows = _rows(table)
    if str(key) not in rows:
        raise UnknownNameError(f"row of {table}", str(key), rows)
    return rows[str(key)]


def _table_of(frame: object) -> str:
    import pandas as pd

    if not isinstance(frame, pd.DataFrame):
        raise CitationError(
            f"{type(frame).__name__} cannot be cited: give the name of a table or a pandas frame"
        )
    known = manifest()
    table = frame.attrs.get("table")
    if table not in known["tables"]:
        raise CitationError(
            "this frame does not know which table it is from (merging and concatenating may drop "
            'that): cite the table by its name, cite("trade"), or cite each frame before they '
            "are put together"
        )
    version = frame.attrs.get("version")
    if (version, frame.attrs.get("hash")) != (
        known["version"],
        known["tables"][table]["content_hash"],
    ):
        raise CitationError(
            f"this frame is from version {version} of the dataset, but version "
            f"{known['version']} is installed: load it again, or cite it with its own version"
        )
    return str(table)


def _cited_frame(frame: pd.DataFrame, table: str, entry: Row, *, sources: bool) -> _Cited:
    rows = _rows_of_frame(frame, table)
    if rows is None:
        # Without keys the columns must do, each as far as the frame still has it.
        names = [name for name in ("page", "pages", "footnote") if name in frame.columns]
        records = frame[names].to_dict("records")
        rows = [{n: row[n] for n in names if not _is_missing(row[n])} for row in records]
        if sources and "footnote" not in names:
            raise CitationError(
                f"this frame has neither the column {_key_column(table)} nor footnote, so its "
                "sources are not known: keep one of the two, or leave sources out"
            )
        if "page" not in names and "pages" not in names:
            return _Cited(
                table,
                pages=entry["pages"],
                footnotes=_footnotes(table, rows) if sources else [],
                remark="The pages are those of the whole table.",
            )
    few = len(rows) < entry["rows"]
    return _Cited(
        table,
        pages=page_ranges(_pages(rows)),
        footnotes=_footnotes(table, rows) if sources else [],
        remark=f"Cited: {len(rows)} of its {entry['rows']} rows." if few else "",
    )


def _rows_of_frame(frame: pd.DataFrame, table: str) -> list[Row] | None:
    """Return the shipped rows that a frame holds, None where their keys cannot be told."""
    name = _key_column(table)
    if list(frame.columns).count(name) == 1:
        keys = frame[name].dropna().tolist()
    elif name in frame.index.names:
        keys = frame.index.get_level_values(name).dropna().tolist()
    else:
        return None
    known = _rows(table)
    # Each once, for a merge repeats rows; it also makes floats of numbers.
    found = dict.fromkeys(str(int(key) if isinstance(key, float) else key) for key in keys)
    return [known[key] for key in found] if found.keys() <= known.keys() else None


def _is_missing(cell: object) -> bool:
    import pandas as pd

    return cell is None or cell is pd.NA or cell != cell


def _pages(rows: Iterable[Row]) -> set[int]:
    pages: set[int] = set()
    for row in rows:
        if row.get("page") is not None:
            pages.add(int(row["page"]))
        pages.update(int(number) for number in (row.get("pages") or "").split())
    return pages


def _footnotes(table: str, rows: Iterable[Row]) -> list[int]:
    """Name the footnotes of rows, in order; for what is computed, those of what it is from."""
    numbers: set[int] = set()
    for row in rows:
        if row.get("footnote") is not None:
            numbers.add(int(row["footnote"]))
        elif table == "sources":
            numbers.update(
                footnote["footnote"]
                for footnote in _rows("footnotes").values()
                if footnote["source"] == row["source_id"]
            )
        elif table == "coverage" and row.get("kind") == "footnote":
            numbers.add(int(row["expression"]))
        for name, cell in row.items():
            if name in _ROW_LISTS:
                for reference in (cell or "").split():
                    home, _, key = reference.rpartition("/")
                    home = home or "trade"
                    numbers.update(_footnotes(home, [_row(home, key)]))
    return sorted(numbers)


def _all_footnotes() -> list[int]:
    return [row["footnote"] for row in _rows("footnotes").values()]


def page_ranges(pages: Iterable[int]) -> str:
    """Name pages as ranges.

    Examples
    --------
    >>> page_ranges([5, 8, 7, 7, 16])
    '5, 7-8, 16'
    """
    ranges: list[list[int]] = []
    for number in sorted(set(pages)):
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ", ".join(f"{a}" if a == b else f"{a}-{b}" for a, b in ranges)


# --- the items -------------------------------------------------------------------------


def _dataset_item_at_this_version(cited: _Cited) -> Item:
    from bykz_data.catalog import descriptor

    item = dataset_item(descriptor())
    value, about = _content_hash(cited.table)
    if cited.table is not None:
        row = "" if cited.key is None else f", row {cited.key}"
        item["id"] += "-".join(["", *(part for part in (cited.table, cited.key) if part)])
        item["title"] += f", table {cited.table}{row}"
    note = f"{about[0].upper()}{about[1:]}: {value}."
    return item | {"note": " ".join(part for part in (note, cited.remark) if part)}


def _content_hash(table: str | None) -> tuple[str, str]:
    known = manifest()
    if table is None:
        return known["content_hash"], "content hash of all tables of the dataset"
    return known["tables"][table]["content_hash"], f"content hash of table {table}"


def _book_item(pages: str, lost: Sequence[int]) -> Item:
    item = dict(BOOK)
    if pages:
        item["page"] = pages
    if lost:
        item["note"] += f" Nothing is left in the text of {numbered(lost)}."
    return item


def _works(footnotes: Iterable[int]) -> tuple[list[Item], list[int]]:
    """Make the items of the works of some footnotes, and name the footnotes that are lost."""
    by_source: dict[str, list[Row]] = {}
    lost = []
    for number in footnotes:
        footnote = _row("footnotes", number)
        if footnote["source"] is None:
            lost.append(number)
        else:
            by_source.setdefault(footnote["source"], []).append(footnote)
    return [cited_work(_row("sources", key), notes) for key, notes in by_source.items()], lost


def _licenses(descriptor: Mapping[str, Any]) -> list[str]:
    return [*(licence["name"] for licence in descriptor["licenses"]), CODE_LICENSE]


def _write(items: list[Item], format: str, table: str | None) -> str:
    if format == "cff":
        from bykz_data.catalog import descriptor

        text = as_cff(items, licenses=_licenses(descriptor()), content_hash=_content_hash(table))
    else:
        text = BIBLIOGRAPHIES[format](items)
    return text.removesuffix("\n")
