"""The parts of a workbook, looked at as a stream before a library makes cells of them.

A few kilobytes of XLSX can unpack to gigabytes, name a row far away, or ask for the same part again
and again. So the directory of the archive is looked at, then each part is read element by element.
"""

from __future__ import annotations

import re
import zipfile
from contextlib import suppress
from typing import IO, Any
from xml.parsers import expat

from bykz_data import limits
from bykz_data.limits import Limit

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
"""Of a sheet, in any program."""
CELL_COST = 10
"""So many cells of CSV are read in the time that one of a workbook takes."""
MOST_COPIED = 2**20
"""Characters of formulas that the library would rewrite for every cell to which one is copied."""
_CHUNK = 2**16
_LONGEST_TAG = 2**20
_PLACE = re.compile(r"\$?([A-Z]{1,4})\$?([0-9]{1,12})")
_INSIDE = {"c", "v", "f", "is", "t", "r", "si", "row"}
"""Elements of cells and of shared texts; the library takes longer to read others."""
_LINKED = {"mergeCell", "hyperlink", "comment"}
"""Elements for which the library makes every cell of their range."""


class UnfitWorkbookError(Exception):
    """A workbook is beyond a limit; the message says what to do."""


class BoundedZip(zipfile.ZipFile):
    """An archive of which no more is unpacked than its parts contain, however often it is asked."""

    left: int | None = None

    def open(self, name: Any, *words: Any, **named: Any) -> IO[bytes]:  # noqa: ANN401
        """Open a part, and count its size."""
        if self.left is not None:
            info = name if isinstance(name, zipfile.ZipInfo) else self.getinfo(name)
            self.left -= info.file_size
            if self.left < 0:
                raise UnfitWorkbookError("uses its parts again and again: save it as CSV UTF-8")
        return super().open(name, *words, **named)


def opened(file: IO[bytes]) -> tuple[BoundedZip, int]:
    """Open a workbook whose parts are within the limits.

    Returns
    -------
    tuple of BoundedZip and int
        The archive, and how many cells of CSV its cells count as.

    Raises
    ------
    UnfitWorkbookError
        When something is beyond a limit.
    zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, zlib.error
        When the file is no archive that can be read.
    """
    archive = BoundedZip(file)
    parts = archive.infolist()
    _keep(limits.PARTS, len(parts))
    _keep(limits.UNPACKED, sum(part.file_size for part in parts))
    if any(part.flag_bits & 1 for part in parts):
        raise UnfitWorkbookError("is protected by a password: save it without one")
    scan = _Scan()
    for part in parts:
        scan.read(archive, part)
    # What the library reads twice, such as the lists of parts, is small.
    archive.left = sum(part.file_size for part in parts) + limits.MEBIBYTE
    return archive, scan.cost


def _keep(limit: Limit, found: int) -> None:
    if found > limit.most:
        raise UnfitWorkbookError(limit.passed(found))


class _Scan:
    """Counts what the parts of a workbook contain, and looks at the numbers of rows and columns."""

    def __init__(self) -> None:
        self.rows = self.cells = self.texts = self.others = self.linked = self.depth = 0
        self.count = self.copied = self.longest = self.length = 0

    @property
    def cost(self) -> int:
        """How many cells of CSV the cells and texts count as."""
        return CELL_COST * max(self.cells, self.texts, self.count // 6)

    def read(self, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
        """Read a part chunk by chunk, as far as it is XML."""
        self.parser = parser = expat.ParserCreate()
        parser.StartElementHandler = self.start
        parser.EndElementHandler = self.end
        parser.StartDoctypeDeclHandler = self.refuse_doctype
        self.depth = done = 0
        with archive.open(part) as content, suppress(expat.ExpatError):
            while chunk := content.read(_CHUNK):
                parser.Parse(chunk)
                done += len(chunk)
                if done - parser.CurrentByteIndex > _LONGEST_TAG:
                    raise UnfitWorkbookError("contains a very long element: save it as CSV UTF-8")

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Count an element, and look at where it is."""
        self.depth += 1
        self.count += 1
        name = name.rpartition(":")[2]
        if name == "c":
            self.cells += 1
            _look_at_cell(attributes.get("r", ""))
        elif name == "row":
            self.rows += 1
            _look_at_row(attributes.get("r", ""))
        elif name == "si":
            self.texts += 1
        elif name == "f" and attributes.get("t") == "shared":
            self.copied += 1
            self.length = 0
            self.parser.CharacterDataHandler = self.formula
            self.keep_formulas_few()
        elif name not in _INSIDE:
            self.others += 1
            if name in _LINKED:
                self.linked += _size(attributes.get("ref", ""))
                _keep(limits.MERGED, self.linked)
        _keep(limits.DEPTH, self.depth)
        _keep(limits.ELEMENTS, self.others)
        if self.rows > limits.ROWS.most:
            raise UnfitWorkbookError(limits.ROWS.passed())
        if self.cost > limits.CELLS.most:
            raise UnfitWorkbookError(limits.CELLS.passed())

    def formula(self, text: str) -> None:
        """Measure a formula that is copied to other cells."""
        self.length += len(text)
        self.longest = max(self.longest, self.length)
        self.keep_formulas_few()

    def keep_formulas_few(self) -> None:
        """Refuse formulas that take long to copy, of which none is read in the end."""
        if self.copied * self.longest > MOST_COPIED:
            raise UnfitWorkbookError(
                "contains long formulas in many cells: copy the cells and paste their values"
            )

    def end(self, _name: str) -> None:
        """Leave an element."""
        self.depth -= 1
        self.parser.CharacterDataHandler = None

    def refuse_doctype(self, *_what: object) -> None:
        """Refuse definitions, which no workbook needs."""
        raise UnfitWorkbookError("defines a type of document in its XML: save it as XLSX again")


def _look_at_row(number: str) -> None:
    if number and not (number.isascii() and number.isdecimal() and int(number[:12]) <= LAST_ROW):
        raise UnfitWorkbookError(f"has a row {number[:20]!r}, the last one is {LAST_ROW:,}")


def _look_at_cell(place: str) -> None:
    match = _PLACE.fullmatch(place)
    if match:
        row, column = int(match[2]), _column(match[1])
        if row > LAST_ROW:
            raise UnfitWorkbookError(f"has a cell in row {row:,}, the last one is {LAST_ROW:,}")
        if column > LAST_COLUMN:
            raise UnfitWorkbookError(f"has a cell in column {column:,}: remove it")
    elif place:
        raise UnfitWorkbookError(f"has a cell at {place[:20]!r}, which is no place: save it again")


def _size(range_: str) -> int:
    """Return how many cells a range has."""
    ends = [_PLACE.fullmatch(end) for end in range_.split(":")] if len(range_) < 50 else [None]
    if not all(ends) or len(ends) > 2:
        raise UnfitWorkbookError(f"names a range {range_[:20]!r}, which is none: save it again")
    rows = [int(end[2]) for end in ends if end]
    columns = [_column(end[1]) for end in ends if end]
    return (1 + abs(rows[-1] - rows[0])) * (1 + abs(columns[-1] - columns[0]))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - 64
    return number
