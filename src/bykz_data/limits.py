"""The limits of what is read from strangers, looked at before anything is unpacked or computed.

`docs/limits.md` is made from this table.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

MEBIBYTE = 2**20


@dataclass(frozen=True)
class Limit:
    """One limit: how much of what is read, listed or computed at most.

    Attributes
    ----------
    most
        The largest number that is accepted.
    unit
        What is counted, in the plural.
    where
        Of what they are counted.
    remedy
        What to do about something larger.
    large
        The largest number with `bykz-data validate --large`; None where that changes nothing.
    """

    most: int
    unit: str
    where: str
    remedy: str
    large: int | None = None

    def passed(self, found: int | None = None) -> str:
        """Say that something is beyond the limit; `found` is None where it was not counted further.

        Examples
        --------
        >>> COLUMNS.passed(300).partition(":")[0]
        'has 300 columns, at most 200 are read (docs/limits.md)'
        """
        number = f"{found:,}" if found is not None else f"more than {self.most:,}"
        most = "no more" if found is None else f"at most {self.most:,}"
        remedy = f": {self.remedy}" if self.remedy else ""
        return f"has {number} {self.unit}, {most} are read (docs/limits.md){remedy}"


FILE_SIZE = Limit(
    16 * MEBIBYTE, "bytes", "a file or the standard input; the files of a folder together",
    "split it, or check it with --large", large=1024 * MEBIBYTE,
)  # fmt: skip
ROWS = Limit(
    25_000, "rows", "a contribution, with its empty rows",
    "remove empty rows, split it, or check it with --large", large=2_000_000,
)  # fmt: skip
CELLS = Limit(
    1_000_000, "cells", "a contribution, or another version; each cell of a workbook counts as ten",
    "split it, or save workbooks as CSV UTF-8", large=100_000_000,
)  # fmt: skip
COLUMNS = Limit(200, "columns", "a header", "remove what does not belong to the table")
CELL_LENGTH = Limit(100_000, "characters", "a cell, whatever its column", "shorten it")
FILES = Limit(10_000, "files", "a folder", "give a folder that contains nothing else")
UNPACKED = Limit(
    48 * MEBIBYTE, "bytes when unpacked", "the parts of a workbook, or of Parquet files, together",
    "save it as CSV UTF-8, or split it",
)  # fmt: skip
PARTS = Limit(1_000, "parts", "a workbook", "save the sheet as CSV UTF-8")
ELEMENTS = Limit(
    50_000, "elements beside its cells", "a workbook: styles, rules, comments, drawings",
    "save the sheet as CSV UTF-8",
)  # fmt: skip
DEPTH = Limit(40, "levels", "the elements of a workbook, inside each other", "save it as CSV UTF-8")
MERGED = Limit(10_000, "merged or linked cells", "a workbook", "split or unlink them")
FOOTER = Limit(MEBIBYTE, "bytes in its footer", "a Parquet file", "save it as CSV UTF-8")
BLOCKS = Limit(20_000, "pages", "a Parquet file", "save it with larger ones, or as CSV UTF-8")
DESCRIPTOR = Limit(MEBIBYTE, "bytes", "a datapackage.json", "leave the rows out of it")
VALUES = Limit(
    10_000, "values beside its resources", "a datapackage.json", "leave out what is not about them"
)
RESOURCES = Limit(1_000, "resources", "a datapackage.json", "name those of this dataset only")
WHEEL = Limit(32 * MEBIBYTE, "bytes", "a wheel, which is another version of the dataset", "")
VERSION = Limit(
    64 * MEBIBYTE, "bytes together", "the files of another version of the dataset, unpacked", ""
)
TEXTS = Limit(64 * MEBIBYTE, "bytes of text", "the cells of another version of the dataset", "")
SCHEMAS = Limit(
    2 * MEBIBYTE, "bytes of schemas", "another version of the dataset, with its descriptor", ""
)
TABLES = Limit(500, "tables", "another version of the dataset", "")
TEXT_SIZE = Limit(
    2 * MEBIBYTE, "bytes", "a text of the book for the audit", "give the text of this book alone"
)
PAGES = Limit(
    2_000, "pages", "a text of the book for the audit", "give the text of this book alone"
)
PAGE_LENGTH = Limit(
    20_000, "characters on one page", "a text of the book for the audit", "mark each page"
)

PROBLEMS = Limit(10_000, "problems", "a file: so many are listed", "correct those listed first")
CHANGES = Limit(10_000, "added rows", "a contribution: so many are listed", "")
FINDINGS = Limit(10_000, "findings", "an audit: so many are listed", "")
HINTS = Limit(500, "hints", "a contribution: so many nearest names are looked for", "")
SHOWN = Limit(200, "characters", "a value in a message, which is cut there", "")


@dataclass
class Budget:
    """What was read of one contribution, over all its files.

    Attributes
    ----------
    used
        How much of each unit was read so far.
    large
        Whether a file of the user's own may be larger than those of strangers.
    """

    used: Counter[str] = field(default_factory=Counter)
    large: bool = False

    def most(self, limit: Limit) -> int:
        """Return how much may be read."""
        return limit.large if self.large and limit.large else limit.most

    def take(self, limit: Limit, number: int) -> str | None:
        """Count what is about to be read; return what is wrong where it becomes too much.

        Examples
        --------
        >>> budget = Budget()
        >>> budget.take(ROWS, 20_000)
        >>> print((budget.take(ROWS, 40_000) or "").partition(":")[0])
        has 60,000 rows, at most 25,000 are read (docs/limits.md)
        """
        self.used[limit.unit] += number
        found = self.used[limit.unit]
        return limit.passed(found) if found > self.most(limit) else None
