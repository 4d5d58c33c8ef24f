"""Reading the shipped files, each compared with its hash."""

from __future__ import annotations

import os

from bykz_data.errors import DamagedDataError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import pyarrow as pa

DATA_DIR = os.path.join(os.path.dirname(os.path.dirname(__file__)), "_data")  # noqa: PTH118, PTH120 (pathlib is slow to import)
MANIFEST = "manifest.json"
ALGORITHM = "sha256:"

_manifest: dict[str, Any] = {}


def manifest() -> dict[str, Any]:
    """Return the shipped manifest after comparing it with its hash; it must not be changed."""
    if not _manifest:
        _manifest.update(read_manifest())
    return _manifest


def read_manifest() -> dict[str, Any]:
    """Read the shipped manifest.

    Raises
    ------
    DamagedDataError
        When it is missing or its hash is not the one that it states.
    """
    import json

    content = stored_bytes(MANIFEST)
    try:
        found: dict[str, Any] = json.loads(content)
        stated = found["manifest"]
    except (ValueError, KeyError, TypeError) as error:
        raise DamagedDataError(path_of(MANIFEST), f"cannot be read ({error})") from None
    if stated != self_hash(content, stated):
        raise DamagedDataError(
            path_of(MANIFEST), "was changed: it does not have the hash that it states"
        )
    return found


def sha256(content: bytes) -> str:
    """Return the SHA-256 of some bytes as `sha256:…`.

    Examples
    --------
    >>> sha256(b"")[:20]
    'sha256:e3b0c44298fc1'
    """
    import hashlib

    return ALGORITHM + hashlib.sha256(content).hexdigest()


def self_hash(content: bytes, stated: object) -> str:
    """Return the hash of a manifest's bytes, in which its own hash counts as zeros."""
    digits = str(stated).removeprefix(ALGORITHM).encode()
    return sha256(content.replace(digits, b"0" * 64) if digits else content)


def shipped_bytes(name: str) -> bytes:
    """Return a shipped file's bytes after comparing them with the manifest.

    Raises
    ------
    DamagedDataError
        When the file is missing or is not the one that was shipped.
    """
    expected = manifest()["files"].get(name)
    content = stored_bytes(name)
    if sha256(content) != expected:
        raise DamagedDataError(path_of(name), "was changed: its hash is not that of the release")
    return content


def stored_bytes(name: str) -> bytes:
    """Return a shipped file's bytes as they are."""
    path = path_of(name)
    try:
        if os.path.isdir(DATA_DIR):  # noqa: PTH112
            with open(path, "rb") as file:  # noqa: PTH123
                return file.read()
        # No folder of its own: the package may be imported from a zip archive.
        from importlib_resources import files

        content: bytes = (files("bykz_data") / "_data" / name).read_bytes()
        return content
    except (FileNotFoundError, KeyError):
        raise DamagedDataError(path, "is missing") from None
    except OSError as error:
        raise DamagedDataError(path, f"cannot be read ({error.strerror})") from error


def parquet_table(content: bytes) -> pa.Table:
    """Read the bytes of a Parquet file as a table."""
    import pyarrow as pa

    # read_table() would import pandas; ParquetFile does not. And without threads: at the end of
    # a short process, pyarrow before 25 may abort while its threads still run
    # (apache/arrow#34314).
    from pyarrow.parquet import ParquetFile

    return ParquetFile(pa.BufferReader(content)).read(use_threads=False)


def path_of(name: str) -> str:
    """Return the path of a shipped file."""
    return os.path.join(DATA_DIR, *name.split("/"))  # noqa: PTH118
