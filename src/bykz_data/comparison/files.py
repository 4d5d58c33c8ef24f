"""The files of a version in a folder or a wheel: kind and size are looked at before reading."""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from bykz_data import limits
from bykz_data.errors import VersionError
from bykz_data.text import shown

Files: TypeAlias = Callable[[str], bytes]
"""Reads a file by its path in the dataset.

It raises KeyError or FileNotFoundError for a missing file, and ValueError with what is wrong for
one that is not to be read.
"""

HOME = "bykz_data/_data"
"""The folder of the dataset in a wheel; in a checkout it is below `src/`."""


def in_folder(path: Path) -> Files:
    """Return what reads the files of a checkout, an unpacked wheel or a data package.

    Raises
    ------
    VersionError
        When the folder contains no dataset.
    """
    for home in (path / "src" / HOME, path / HOME, path):
        if os.path.lexists(home / "datapackage.json"):
            return lambda name: _content(home, name)
    raise VersionError(
        f"{shown(path)} contains no dataset: give a checkout, an unpacked wheel, or a folder with "
        "a datapackage.json"
    )


def _content(home: Path, name: str) -> bytes:
    place = home / name
    if not place.resolve().is_relative_to(home.resolve()):
        raise ValueError("is a symbolic link that leads outside the folder")
    # A pipe would be waited for without the flag, which Windows does not have.
    handle = os.open(place, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        about = os.fstat(handle)
        if not stat.S_ISREG(about.st_mode):
            raise ValueError("is no regular file")
        refuse_large(about.st_size)
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read(limits.FILE_SIZE.most)
    finally:
        os.close(handle)


def refuse_large(size: int) -> None:
    """Refuse a file that is larger than those of a version may be."""
    if size > limits.FILE_SIZE.most:
        raise ValueError(limits.FILE_SIZE.passed(size))


def in_wheel(path: Path) -> Files:
    """Return what reads the files of the dataset in a wheel.

    Raises
    ------
    VersionError
        When the file is no wheel of this dataset, or too large.
    """
    about = path.stat()
    if not stat.S_ISREG(about.st_mode):
        raise VersionError(f"{shown(path)} is neither a folder nor a file")
    if about.st_size > limits.WHEEL.most:
        raise VersionError(f"{shown(path)} {limits.WHEEL.passed(about.st_size)}")
    try:
        with zipfile.ZipFile(path) as archive:
            return _members(archive, path).__getitem__
    except zipfile.BadZipFile:
        raise VersionError(f"{shown(path)} is not a wheel that can be read") from None


def _members(archive: zipfile.ZipFile, path: Path) -> dict[str, bytes]:
    entries = archive.infolist()
    size = sum(entry.file_size for entry in entries)
    if size > limits.VERSION.most:
        raise VersionError(f"{shown(path)} {limits.VERSION.passed(size)}")
    found: dict[str, bytes] = {}
    for entry in entries:
        if not entry.filename.startswith(f"{HOME}/") or entry.is_dir():
            continue
        name = entry.filename.removeprefix(f"{HOME}/")
        if problem := _unfit(entry, name in found):
            raise VersionError(f"{shown(path)}: {shown(name, 200)} {problem}")
        with archive.open(entry) as file:
            # The size that the archive states may be wrong: no more than it is unpacked.
            content = file.read(entry.file_size + 1)
        found[name] = content
    if "datapackage.json" not in found:
        raise VersionError(
            f"{shown(path)} is not a wheel of bykz-data: it has no {HOME}/datapackage.json"
        )
    return found


def _unfit(entry: zipfile.ZipInfo, again: bool) -> str | None:
    if again:
        return "is in it twice"
    if entry.flag_bits & 1:
        return "is encrypted"
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "is compressed in a way that wheels are not"
    if stat.S_ISLNK(entry.external_attr >> 16):
        return "is a symbolic link"
    return None
