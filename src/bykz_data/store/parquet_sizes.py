"""What a Parquet file would become, looked at before a value of it is decoded."""

from __future__ import annotations

import os
from typing import IO, TYPE_CHECKING

from bykz_data import limits

from .page_headers import PageHeader, read_chunks, read_header

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyarrow.parquet import FileMetaData

    from bykz_data.limits import Budget

_PREFIXES = 7
"""The encoding of texts by the beginning that they share with the one before."""


def footer_size(file: IO[bytes]) -> int:
    """Return the size of the footer, as the last bytes of a file give it; 0 for no Parquet."""
    file.seek(0, os.SEEK_END)
    if (size := file.tell()) < 12:
        return 0
    file.seek(-8, os.SEEK_END)
    footer, mark = int.from_bytes(file.read(4), "little"), file.read(4)
    return footer if mark == b"PAR1" and footer < size else 0


def unfit_pages(file: IO[bytes], about: FileMetaData, budget: Budget) -> str | None:
    """Say what is too large in the pages of a file, by their headers; None for a good one."""
    try:
        return _unfit(_pages(file), about.num_rows, budget)
    except (ValueError, OverflowError) as error:
        return f"is no Parquet file that can be read ({error})"


def _unfit(pages: Iterator[PageHeader], rows: int, budget: Budget) -> str | None:
    for count, header in enumerate(pages, start=1):
        if count > limits.BLOCKS.most:
            return limits.BLOCKS.passed()
        if too_much := budget.take(limits.UNPACKED, header.unpacked):
            return too_much
        if _PREFIXES in header.encodings:
            return "contains texts by their common beginnings: save it as CSV UTF-8"
        most = header.unpacked if header.is_dictionary else rows
        if header.values > most:
            return "is no Parquet file that can be read (a page has too many values)"
    return None


def _pages(file: IO[bytes]) -> Iterator[PageHeader]:
    """Yield the headers of all pages.

    Raises
    ------
    ValueError
        Where the footer or a header cannot be read.
    """
    size = footer_size(file)
    file.seek(-8 - size, os.SEEK_END)
    for start, end in read_chunks(file.read(size)):
        at = start
        while at < end:
            header = read_header(file, at)
            yield header
            at = header.end
