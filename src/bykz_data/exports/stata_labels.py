"""Value labels for Stata: one for all columns of a name, the same in every file.

Stata keeps value labels under their names, and of files that are combined those of the first
count. Hence the codes of a column are numbered over all tables that have a column of that name,
and each file has the whole list, also of codes that only other tables use.
"""

from __future__ import annotations

import struct
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from bykz_data.catalog import Json, schema, table_names

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

YES_NO = {0: "no", 1: "yes"}

_NAME_BYTES = 129
"""Room for a name in the format 118: 32 characters of UTF-8, and a null."""


def numbers_of(field: Json) -> dict[str, int]:
    """Return the numbers of all codes that a value label has, from 1; those of a column are in it.

    Examples
    --------
    >>> from bykz_data.catalog import schema
    >>> fields = {field["name"]: field for field in schema("product_trade")["fields"]}
    >>> numbers_of(fields["flow"])
    {'export': 1, 'import': 2, 'turnover': 3, 'balance': 4, 'both': 5, 'home': 6, 'not_told': 7}
    """
    return _numbers()[label_of(field)]


def label_of(field: Json) -> str:
    """Return the name of the value label of a column: its own, or that of the same code list.

    Examples
    --------
    >>> from bykz_data.catalog import schema
    >>> fields = {field["name"]: field for field in schema("deliveries")["fields"]}
    >>> label_of(fields["value_qualifier"]), label_of(fields["status"])
    ('qualifier', 'status')
    """
    return _names()[field["name"]] if "categories" in field else "yes_no"


def _codes(field: Json) -> tuple[str, ...]:
    return tuple(code["value"] for code in field["categories"])


def _fields() -> list[Json]:
    """List the columns of all tables that have codes."""
    return [
        field
        for table in table_names()
        for field in schema(table)["fields"]
        if "categories" in field
    ]


@cache
def _names() -> dict[str, str]:
    """Name the value label of each column: where columns share a code list, by the commonest."""
    tables = Counter(field["name"] for field in _fields())
    names = {field["name"]: field["name"] for field in _fields()}
    by_list: dict[tuple[str, ...], set[str]] = {}
    for field in _fields():
        by_list.setdefault(_codes(field), set()).add(field["name"])
    for columns in by_list.values():
        joined = {names[column] for column in columns}
        common = min(joined, key=lambda name: (-tables[name], len(name), name))
        names = {column: common if name in joined else name for column, name in names.items()}
    return names


@cache
def _numbers() -> dict[str, dict[str, int]]:
    """Return the codes of each value label with their numbers, in the order of the tables."""
    numbers: dict[str, dict[str, int]] = {}
    for field in _fields():
        known = numbers.setdefault(label_of(field), {})
        for code in _codes(field):
            known.setdefault(code, len(known) + 1)
    return numbers


def rename_labels(file: Path, names: Mapping[str, str]) -> None:
    """Give value labels the names of their code lists, each once; pandas names them by columns.

    Parameters
    ----------
    file
        A file in the format 118, little-endian, which is changed.
    names
        The new name of each value label, by the name of its column.
    """
    content = file.read_bytes()
    start = content.index(b"<value_label_names>") + len(b"<value_label_names>")
    end = content.index(b"</value_label_names>", start)
    renamed = b"".join(
        _padded(names.get(_name(content, place), "")) for place in range(start, end, _NAME_BYTES)
    )
    labels = content.rindex(b"<value_labels>") + len(b"<value_labels>")
    head = content[:start] + renamed + content[end:labels]
    content = head + b"".join(_renamed(content[labels:], names)) + b"</value_labels>"
    file.write_bytes(_with_ends(content + b"</stata_dta>"))


def _renamed(section: bytes, names: Mapping[str, str]) -> list[bytes]:
    """Return the labels of a file under their new names, of each name the first."""
    found: dict[str, bytes] = {}
    place = 0
    while section.startswith(b"<lbl>", place):
        (length,) = struct.unpack_from("<i", section, place + 5)
        name = names[_name(section, place + 9)]
        values = section[place + 9 + _NAME_BYTES : (end := place + 12 + _NAME_BYTES + length)]
        found.setdefault(name, section[place : place + 9] + _padded(name) + values + b"</lbl>")
        place = end + len(b"</lbl>")
    return list(found.values())


def _name(content: bytes, place: int) -> str:
    return content[place : place + _NAME_BYTES].partition(b"\0")[0].decode()


def _padded(name: str) -> bytes:
    return name.encode().ljust(_NAME_BYTES, b"\0")


def _with_ends(content: bytes) -> bytes:
    """Correct the last two of the 14 places in the map of a file: where it closes, and its end."""
    place = content.index(b"<map>") + len(b"<map>") + 12 * 8
    ends = struct.pack("<QQ", len(content) - len(b"</stata_dta>"), len(content))
    return content[:place] + ends + content[place + len(ends) :]
