"""Where the pages of a Parquet file are, and how large each becomes when it is unpacked.

Parquet writes its footer and the headers of pages in the compact protocol of Apache Thrift. pyarrow
does not show the headers, and for some damaged footers it ends the process when asked for details.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import IO, TypeAlias

Value: TypeAlias = "int | Struct | list[Value]"
Struct: TypeAlias = "dict[int, Value]"
"""The numbers, structures and lists of a structure, by the number of their field."""

LARGEST = 2**16
_TRUE, _FALSE, _BYTE, _DOUBLE, _BINARY, _LIST, _SET, _MAP, _STRUCT = 1, 2, 3, 7, 8, 9, 10, 11, 12
_DEEPEST = 16


@dataclass(frozen=True)
class PageHeader:
    """What the header of a page says.

    Attributes
    ----------
    unpacked
        Size of the page when unpacked, in bytes.
    end
        Where the page ends in the file.
    values
        How many values it contains.
    encodings
        Numbers of the encodings of its values.
    is_dictionary
        True for the page of the different values of a column.
    """

    unpacked: int
    end: int
    values: int
    encodings: frozenset[int]
    is_dictionary: bool


def read_chunks(footer: bytes) -> list[tuple[int, int]]:
    """Return where the pages of each column of each group of rows start and end, by the footer.

    Raises
    ------
    ValueError
        When the footer cannot be read.
    """
    found = []
    try:
        groups = _Reader(footer).struct(0)[4]
        for group in _structs(groups):
            for column in _structs(group[1]):
                about = column[3]
                if not isinstance(about, dict):
                    raise ValueError("a column has no description")
                starts = [_number(about[9]), _number(about.get(11, 0))]
                start = min((place for place in starts if place > 0), default=-1)
                found.append((start, start + _number(about[7])))
    except (IndexError, KeyError):
        raise ValueError("the footer is damaged") from None
    return found


def _structs(value: Value) -> list[Struct]:
    found = [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []
    if not isinstance(value, list) or len(found) < len(value):
        raise ValueError("no list of structures")
    return found


def read_header(file: IO[bytes], at: int) -> PageHeader:
    """Read the header of the page that starts at a place of a file.

    Raises
    ------
    ValueError
        When there is no header, or one that is larger than 64 KiB.
    """
    if at < 0:
        raise ValueError("there is no such place")
    file.seek(at)
    reader = _Reader(file.read(LARGEST))
    try:
        found = reader.struct(0)
        unpacked, packed = _number(found[2]), _number(found[3])
    except (IndexError, KeyError, RecursionError):
        raise ValueError("there is no header") from None
    if unpacked < 0 or packed < 0:
        raise ValueError("a size is negative")
    # Of pages of data in two versions, and of dictionaries: number of values, and encoding.
    parts = [(found.get(field), encoding) for field, encoding in ((5, 2), (7, 2), (8, 4))]
    structs = [(part, encoding) for part, encoding in parts if isinstance(part, dict)]
    return PageHeader(
        unpacked,
        at + reader.at + packed,
        max((_number(part.get(1, 0)) for part, _ in structs), default=0),
        frozenset(_number(part.get(encoding, 0)) for part, encoding in structs),
        isinstance(found.get(7), dict),
    )


def _number(value: Value) -> int:
    if isinstance(value, int):
        return value
    raise ValueError("no number where one belongs")


class _Reader:
    """Reads values one after the other; IndexError at the end of the content."""

    def __init__(self, content: bytes) -> None:
        self.content, self.at = content, 0

    def byte(self) -> int:
        self.at += 1
        return self.content[self.at - 1]

    def varint(self) -> int:
        number = shift = 0
        while shift < 64:
            byte = self.byte()
            number |= (byte & 0x7F) << shift
            if byte < 0x80:
                return number
            shift += 7
        raise ValueError("a number is too long")

    def integer(self) -> int:
        number = self.varint()
        return (number >> 1) ^ -(number & 1)

    def struct(self, depth: int) -> Struct:
        """Read a structure; what is no number and no structure is passed over."""
        found: Struct = {}
        field = 0
        while head := self.byte():
            kind = head & 15
            field = field + (head >> 4) if head >> 4 else self.integer()
            value = self.value(kind, depth + 1)
            if value is not None:
                found[field] = value
        return found

    def value(self, kind: int, depth: int) -> Value | None:
        if depth > _DEEPEST:
            raise ValueError("structures are too deep")
        if kind in (_TRUE, _FALSE):
            return 2 - kind
        if _BYTE < kind < _DOUBLE:
            return self.integer()
        if kind == _STRUCT:
            return self.struct(depth)
        if kind in (_BYTE, _DOUBLE):
            self.skip(1 if kind == _BYTE else 8)
        elif kind == _BINARY:
            self.skip(self.varint())
        elif kind in (_LIST, _SET):
            return self.values(depth)
        else:
            raise ValueError("no value of a page header")
        return None

    def values(self, depth: int) -> Value:
        """Read a list."""
        head = self.byte()
        count = head >> 4 if head >> 4 < 15 else self.varint()
        if count > len(self.content) - self.at:
            raise ValueError("a list is too long")
        # Inside of a list a truth value is a byte.
        kind = _BYTE if head & 15 in (_TRUE, _FALSE) else head & 15
        found = [self.value(kind, depth + 1) for _ in range(count)]
        return [value for value in found if value is not None]

    def skip(self, size: int) -> None:
        self.at += size
        if self.at > len(self.content):
            raise ValueError("a text is too long")
