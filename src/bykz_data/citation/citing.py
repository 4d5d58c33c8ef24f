"""Citing the dataset, a table, a row or a frame, with the book and the works that it cites."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any, Protocol

from bykz_data.catalog import descriptor
from bykz_data.errors import CitationError, check_name
from bykz_data.store.files import manifest
from bykz_data.text import shortened

from .cff import as_cff
from .cited import Row, all_footnotes, cited, cited_rows, row_of, rows_by_key
from .formats import FORMATS, LISTS, OF_A_DATASET, format_named
from .text import as_text
from .works import BOOK, cited_work, dataset_item, numbered

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import pandas as pd

    from .cited import Cited
    from .formats import Format
    from .items import Item

    class ArrowTable(Protocol):
        """A table of polars, Arrow, DuckDB, or any library that lends its memory as Arrow does."""

        def __arrow_c_stream__(self, requested_schema: object = None) -> object: ...


CODE_LICENSE = "MIT"

LONGEST_PAGES = 12
"""So many letters of pages are in the key of an entry; more are shortened."""


def cite(
    what: str | pd.DataFrame | pd.Series[Any] | ArrowTable | None = None,
    key: str | int | None = None,
    *,
    format: Format = "text",
    sources: bool = False,
) -> str:
    """Cite the dataset at this version, one of its tables, a row, or a loaded frame.

    Parameters
    ----------
    what
        Nothing for the dataset; "book" for the monograph alone; the name of a table, or table/key
        of a row; a pandas frame from
        `load()` or an answer of `find()`, `about()`, `timeline()`, `page()` or `network()`, also
        when you have filtered, sorted or sliced it; one row of it; or a polars, Arrow or DuckDB
        table from `load()`.
    key
        Primary key of one row of the table; of the monograph, a page.
    format
        "text" (APA, 7th edition), "bibtex", "biblatex", "ris", "csl-json" or "cff"
        (CITATION.cff, in which all but the dataset are its `references`); also "apa" for "text"
        and "csl" for "csl-json".
    sources
        Whether to list the works that the author cites for these rows too. For one row they
        always are listed. Of a fact that an answer names with another page, on which it is
        stated again, it is the work of that page's footnote.

    Returns
    -------
    str
        The dataset with its version and content hash; for a table, frame or row also the
        monograph, with the pages on which the rows are printed; for a row also the work by which
        the author documents it. Each is a reference of its own. Its
        notes report what the text has lost or damaged of a footnote. A frame of no rows is cited
        as such, with the book without a page; an answer of no rows without the book.

    Raises
    ------
    UnknownNameError
        When there is no such table, row or format.
    CitationError
        When a frame has lost the name of its table, or when `what` cannot be cited.

    Examples
    --------
    >>> print(cite())  # doctest: +ELLIPSIS
    The bykz-data contributors. (...). bykz-data: Belarus-Kazakhstan cooperation, ...
    >>> print(cite("trade", "by-kz-turnover-2021").splitlines()[1])  # doctest: +ELLIPSIS
    Zalessky, B. L. (2023). [Monograph on Belarus-Kazakhstan cooperation, 1992-2022] (p. 59). ...
    """
    form = format_named(format)
    check_name("format", form, FORMATS)
    if isinstance(what, str) and what == "book":
        return _cited_book(key, form)
    return _cited_as(cited(what, key, sources=sources), form)


def _cited_book(page: str | int | None, format: str) -> str:
    """Cite the monograph alone, with a page where one is given."""
    if format in OF_A_DATASET:
        raise CitationError(
            f"{format} describes the dataset, and names the book among its references: "
            "cite the book as text, bibtex, biblatex, ris or csl-json"
        )
    pages = "" if page is None else str(page)
    if pages and not re.fullmatch(r"[1-9]\d{0,2}(-[1-9]\d{0,2})?", pages, re.ASCII):
        raise CitationError(
            f"{shortened(repr(page), 80)} is no page of the book, such as 59 or 8-9"
        )
    return _write([_book_item(pages, [])], format, None)


def cite_rows(rows: Sequence[Mapping[Any, Any]], format: Format = "text") -> str:
    """Cite the rows that `table`, `row`, `page` and `footnote` of an answer name, with sources.

    Examples
    --------
    >>> row = {"table": "trade", "row": "by-kz-turnover-2021", "page": 59}
    >>> len(cite_rows([row]).splitlines())
    3
    """
    return _cited_as(cited_rows(rows, sources=True), format)


def _cited_as(found: Cited, format: str) -> str:
    works, lost = _works(found.footnotes)
    items = [_dataset_item_at_this_version(found)]
    if found.table is not None or found.pages or works or format in OF_A_DATASET:
        items.append(_book_item(found.pages, lost))
    return _write([*items, *works], format, found.table)


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
    form = format_named(format)
    check_name("format", form, LISTS)
    return _write(_works(all_footnotes())[0], form, None)


def lost_footnotes() -> list[int]:
    """Return the numbers of the footnotes of which nothing is left in the text.

    Examples
    --------
    >>> lost_footnotes()
    [106, 115, 116, 117]
    """
    return [row["footnote"] for row in rows_by_key("footnotes").values() if row["source"] is None]


def dataset_citation(described: Mapping[str, Any]) -> str:
    """Cite the dataset that a descriptor describes, in the style of the APA."""
    return as_text([dataset_item(described)]).rstrip("\n")


def dataset_cff(described: Mapping[str, Any], content_hash: str) -> str:
    """Write CITATION.cff for the dataset that a descriptor describes."""
    return as_cff(
        [dataset_item(described), BOOK],
        licenses=_licenses(described),
        content_hash=(content_hash, "content hash of all tables of the dataset"),
    )


def _dataset_item_at_this_version(cited: Cited) -> Item:
    item = dataset_item(descriptor())
    value, about = _content_hash(cited.table)
    if cited.table is None and cited.remark:
        item["id"] += "-rows"
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
        item["id"] += f"-p{_short(pages.replace(', ', '.'))}"
    if lost:
        item["note"] += f" Nothing is left in the text of {numbered(lost)}."
    return item


def _short(pages: str) -> str:
    """Shorten pages for a key that is another one for other pages, also in one bibliography.

    Examples
    --------
    >>> _short("5.7-8"), _short("5.7-8.16.19.22-24.30.35")
    ('5.7-8', '5-35-7c4cc663')
    """
    if len(pages) <= LONGEST_PAGES:
        return pages
    first, *_, last = re.split(r"[.-]", pages)
    return f"{first}-{last}-{hashlib.sha256(pages.encode()).hexdigest()[:8]}"


def _works(footnotes: Iterable[int]) -> tuple[list[Item], list[int]]:
    """Make the items of the works of some footnotes, and list the footnotes that are lost."""
    by_source: dict[str, list[Row]] = {}
    lost = []
    for number in footnotes:
        footnote = row_of("footnotes", number)
        if footnote["source"] is None:
            lost.append(number)
        else:
            by_source.setdefault(footnote["source"], []).append(footnote)
    return [cited_work(row_of("sources", key), notes) for key, notes in by_source.items()], lost


def _licenses(described: Mapping[str, Any]) -> list[str]:
    return [*(licence["name"] for licence in described["licenses"]), CODE_LICENSE]


def _write(items: list[Item], format: str, table: str | None) -> str:
    if format in OF_A_DATASET:
        text = OF_A_DATASET[format](
            items, licenses=_licenses(descriptor()), content_hash=_content_hash(table)
        )
    else:
        text = LISTS[format](items)
    return text.removesuffix("\n")
