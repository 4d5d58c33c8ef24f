"""The canonical form of a table, over which its content hash is taken.

`docs/versioning.md` describes it: JSON Lines in the form of RFC 8785, one array a row, the
rows in the order of their key. It depends on the values alone: not on the platform, nor on the
file format or a library's version.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from .files import sha256

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pyarrow as pa


def content_hash(table: pa.Table, key: str) -> str:
    """Return the hash of a table's values.

    Parameters
    ----------
    table
        The table, in any order of rows.
    key
        Name of the primary key column.

    Returns
    -------
    str
        `sha256:` and 64 hexadecimal digits.

    Examples
    --------
    >>> import pyarrow as pa
    >>> one = pa.table({"id": ["a", "b"], "n": pa.array([1, 2], pa.int16())})
    >>> other = pa.table({"id": ["b", "a"], "n": [2.0, 1.0]})
    >>> content_hash(one, "id") == content_hash(other, "id")
    True
    """
    return sha256("".join(canonical_lines(table, key)).encode())


def canonical_lines(table: pa.Table, key: str) -> Iterable[str]:
    """Yield the lines of a table's canonical form: the column names, then the rows."""
    names = table.column_names
    yield canonical_json(names) + "\n"
    columns = [table[name].to_pylist() for name in names]
    position = names.index(key)
    for row in sorted(zip(*columns, strict=True), key=lambda cells: cells[position]):
        yield canonical_json([_cell(value) for value in row]) + "\n"


def canonical_json(value: object) -> str:
    """Write JSON as RFC 8785 does: keys sorted, no blanks, no needless escapes.

    Examples
    --------
    >>> canonical_json({"b": 1, "a": "é"})
    '{"a":"é","b":1}'
    """
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def schema_hash(schema: Mapping[str, Any]) -> str:
    """Return the hash of a Table Schema."""
    return sha256(canonical_json(schema).encode())


def dataset_hash(content_hashes: Mapping[str, str]) -> str:
    """Return the hash of the whole dataset: that of its tables' content hashes by name."""
    return sha256(canonical_json(dict(content_hashes)).encode())


def _cell(value: object) -> object:
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    return value


def _number(value: float) -> float | int:
    # Only within these bounds does Python write numbers as RFC 8785 requires.
    if value.is_integer() and abs(value) < 2**53:
        return int(value)
    if not 1e-4 <= abs(value) < 2**53:
        raise ValueError(f"the number {value!r} has no canonical form")
    return value
