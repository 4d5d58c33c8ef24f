"""Value labels for Stata: one for each code list, the same in every file.

Stata keeps value labels under their names, and of files that are combined those of the first
count. Hence a code has the same number, and its list the same name, wherever it is used.
"""

from __future__ import annotations

import struct
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
    """Return the number of each code of a column: its place in the code list, from 1.

    Examples
    --------
    >>> from bykz_data.catalog import schema
    >>> fields = {field["name"]: field for field in schema("targets")["fields"]}
    >>> numbers_of(fields["flow"])
    {'export': 1, 'import': 2, 'turnover': 3, 'balance': 4}
    """
    return {code["value"]: number for number, code in enumerate(field["categories"], start=1)}


def label_of(field: Json) -> str:
    """Return the name of the value label of a column: that of its code list.

    Examples
    --------
    >>> from bykz_data.catalog import schema
    >>> fields = {field["name"]: field for field in schema("deliveries")["fields"]}
    >>> label_of(fields["value_qualifier"]), label_of(fields["status"])
    ('qualifier', 'status_deliveries')
    """
    return _names()[_codes(field)] if "categories" in field else "yes_no"


def _codes(field: Json) -> tuple[str, ...]:
    return tuple(code["value"] for code in field["categories"])


@cache
def _names() -> dict[tuple[str, ...], str]:
    """Name each code list by its shortest column, with the first table where lists share it."""
    columns: dict[tuple[str, ...], dict[str, str]] = {}
    for table in table_names():
        for field in schema(table)["fields"]:
            if "categories" in field:
                columns.setdefault(_codes(field), {}).setdefault(field["name"], table)
    shortest = {codes: min(names, key=len) for codes, names in columns.items()}
    chosen = list(shortest.values())
    return {
        codes: name if chosen.count(name) == 1 else f"{name}_{columns[codes][name]}"
        for codes, name in shortest.items()
    }


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
