"""Arrow arrays from and to NumPy through their buffers.

`pa.array`, `pa.scalar` and `to_numpy` import pandas, which takes longer than checking a small
file does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    Whole: TypeAlias = npt.NDArray[np.int64]
    Mask: TypeAlias = npt.NDArray[np.bool_]
else:  # numpy.typing takes longer to import than a small file to check
    Whole = Mask = np.ndarray


# to_pandas_dtype() would import pandas in some versions of Arrow.
_DTYPES = {
    pa.from_numpy_dtype(np.dtype(name)): np.dtype(name)
    for name in (
        "int8",
        "int16",
        "int32",
        "int64",
        "uint8",
        "uint16",
        "uint32",
        "uint64",
        "float64",
    )
}


def numbers(values: npt.NDArray[Any]) -> pa.Array:
    """Return a NumPy array of numbers as an Arrow array of the same type."""
    values = np.ascontiguousarray(values)
    return pa.Array.from_buffers(
        pa.from_numpy_dtype(values.dtype), len(values), [None, pa.py_buffer(values)]
    )


def bits(mask: Mask) -> pa.Array:
    """Return a NumPy mask as an Arrow array."""
    packed = np.packbits(mask, bitorder="little")
    return pa.Array.from_buffers(pa.bool_(), len(mask), [None, pa.py_buffer(packed)])


def strings(values: Sequence[str | None]) -> pa.Array:
    """Return Python strings as an Arrow array; None becomes null."""
    parts = [b"" if value is None else value.encode() for value in values]
    ends = np.cumsum([0, *map(len, parts)], dtype=np.int64)
    filled = bits(np.array([value is not None for value in values], np.bool_))
    buffers = [filled.buffers()[1], pa.py_buffer(ends), pa.py_buffer(b"".join(parts))]
    return pc.cast(pa.Array.from_buffers(pa.large_string(), len(parts), buffers), pa.string())


def replaced(texts: pa.Array, old: bytes, new: bytes) -> pa.Array:
    """Replace a byte by another in all texts."""
    filled, ends, content = texts.buffers()
    if content is None:
        return texts
    content = pa.py_buffer(content.to_pybytes().translate(bytes.maketrans(old, new)))
    buffers = [filled, ends, content]
    return pa.Array.from_buffers(texts.type, len(texts), buffers, offset=texts.offset)


def first_bytes(texts: pa.Array) -> npt.NDArray[np.uint8]:
    """Return the first byte of each text; 0 where it is empty."""
    ends = offsets(texts)
    found = np.zeros(len(texts), np.uint8)
    filled = np.diff(ends) > 0
    if filled.any():
        content = np.frombuffer(texts.buffers()[2], np.uint8)
        found[filled] = content[ends[:-1][filled]]
    return found


def number(value: float) -> pa.Scalar:
    """Return a number as an Arrow scalar."""
    return numbers(np.array([value]))[0]


def truth(value: bool) -> pa.Scalar:
    """Return True or False as an Arrow scalar."""
    return bits(np.array([value]))[0]


def null(type_: pa.DataType) -> pa.Scalar:
    """Return the null of a type."""
    return pa.nulls(1, type_)[0]


def zero(type_: pa.DataType) -> pa.Scalar:
    """Return the nought of a type of numbers."""
    return pc.cast(numbers(np.zeros(1, np.int32)), type_)[0]


def to_numpy(values: pa.Array) -> npt.NDArray[Any]:
    """Return an Arrow array of numbers without nulls as a NumPy array."""
    dtype = _DTYPES[values.type]
    found = np.frombuffer(values.buffers()[1], dtype) if len(values) else np.empty(0, dtype)
    return found[values.offset : values.offset + len(values)]


def to_mask(values: pa.Array) -> Mask:
    """Return an Arrow array of truth values as a NumPy mask; null is False."""
    if not len(values) or not values.true_count:
        return np.zeros(len(values), np.bool_)
    values = pc.fill_null(values, FALSE)
    packed = np.frombuffer(values.buffers()[1], np.uint8)
    end = values.offset + len(values)
    return np.unpackbits(packed, bitorder="little")[values.offset : end].view(np.bool_)


def where(values: pa.Array) -> Whole:
    """Return the positions of the true values."""
    if not len(values) or not values.true_count:
        return np.empty(0, np.int64)
    return to_numpy(pc.indices_nonzero(values)).astype(np.int64)


def counted(rows: int) -> pa.Array:
    """Return 0, 1, 2, … as Arrow numbers."""
    return numbers(np.arange(rows, dtype=np.int32))


def offsets(values: pa.Array) -> npt.NDArray[np.int32]:
    """Return where the strings of an array begin and end among its bytes."""
    if not len(values):
        return np.zeros(1, np.int32)
    every = np.frombuffer(values.buffers()[1], np.int32)
    return every[values.offset : values.offset + len(values) + 1]


FALSE = truth(False)
