"""Opening a version of the dataset wherever it is: installed, a wheel, a folder, a commit."""

from __future__ import annotations

import io
import json
import subprocess
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import pyarrow as pa

from bykz_data import __version__
from bykz_data.errors import VersionError
from bykz_data.git import git
from bykz_data.store.files import parquet_table, stored_bytes

from .csv_table import csv_table

if TYPE_CHECKING:
    from collections.abc import Callable

    from bykz_data.catalog import Json

INSTALLED = "installed"
HOME = "bykz_data/_data"
"""The folder of the dataset in a wheel; in a checkout it is below `src/`."""
MOST_UNPACKED = 512 * 2**20


@dataclass(frozen=True)
class DatasetVersion:
    """All tables of one version of the dataset, with their schemas."""

    label: str
    version: str
    schemas: dict[str, Json]
    tables: dict[str, pa.Table]


def open_version(where: str | Path) -> DatasetVersion:
    """Open one version of the dataset.

    Parameters
    ----------
    where
        `installed` or the installed version's number; a wheel; a folder that is a checkout, an
        unpacked wheel or a data package (as `bykz-data export --format csv` makes one); or a
        git revision of the checkout in which the command runs, such as `v0.2.0` or `HEAD~1`.
        Of a checkout, what was built last is read, not what was edited since.

    Raises
    ------
    VersionError
        When there is no dataset, or it cannot be read.
    """
    label = str(where)
    path = Path(where)
    if label in (INSTALLED, __version__) and not path.exists():
        return opened(f"installed {__version__}", stored_bytes)
    try:
        if path.is_dir():
            return opened(label, _in_folder(path))
        if path.is_file():
            return opened(label, _in_wheel(path))
    except OSError as error:
        raise VersionError(f"cannot read {label}: {error.strerror or error}") from None
    return opened(label, _in_commit(label))


def _in_folder(path: Path) -> Callable[[str], bytes]:
    for home in (path / "src" / HOME, path / HOME, path):
        if (home / "datapackage.json").is_file():
            return lambda name: (home / name).read_bytes()
    raise VersionError(
        f"{path} contains no dataset: give a checkout, an unpacked wheel, or a folder with a "
        "datapackage.json"
    )


def _in_wheel(path: Path) -> Callable[[str], bytes]:
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MOST_UNPACKED:
                raise VersionError(f"{path} unpacks to more than {MOST_UNPACKED:,} bytes")
            inside = [n for n in archive.namelist() if n.startswith(f"{HOME}/")]
            found = {n.removeprefix(f"{HOME}/"): archive.read(n) for n in inside}
    except zipfile.BadZipFile:
        raise VersionError(f"{path} is not a wheel that can be read") from None
    if "datapackage.json" not in found:
        raise VersionError(f"{path} is not a wheel of bykz-data: it has no {HOME}/datapackage.json")
    return found.__getitem__


def _in_commit(revision: str) -> Callable[[str], bytes]:
    unknown = VersionError(
        f"there is no version {revision!r}: give 'installed' (version {__version__}), a wheel, a "
        "folder, or, in a clone of the repository, a git revision"
    )
    try:
        top = git("rev-parse", "--show-toplevel").decode().rstrip("\n")
        commit = git("rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    except (OSError, subprocess.CalledProcessError):
        raise unknown from None
    try:
        return committed_files(commit.decode().strip(), top).__getitem__
    except subprocess.CalledProcessError:
        raise VersionError(f"the git revision {revision!r} has no src/{HOME}") from None


def committed_files(commit: str, root: Path | str) -> dict[str, bytes]:
    """Return the files of the dataset in a commit of a clone, by their path in the dataset.

    Raises
    ------
    subprocess.CalledProcessError
        When the commit does not exist or has no dataset.
    """
    packed = git("archive", "--format=tar", f"{commit}:src/{HOME}", folder=root)
    found = {}
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        for entry in archive:
            content = archive.extractfile(entry)
            if content is not None:
                found[entry.name] = content.read()
    return found


def opened(label: str, read: Callable[[str], bytes]) -> DatasetVersion:
    """Open the dataset whose files a function reads by their path in the dataset.

    Raises
    ------
    VersionError
        When a file is missing, or cannot be read.
    """

    def part(name: object) -> bytes:
        path = PurePosixPath(str(name))
        if path.is_absolute() or ".." in path.parts or ":" in str(name):
            raise VersionError(f"{label}: the path {name!r} leads outside the dataset")
        try:
            return read(str(name))
        except (KeyError, FileNotFoundError):
            raise VersionError(f"{label}: {name} is missing") from None

    name: object = "datapackage.json"
    schemas: dict[str, Json] = {}
    tables: dict[str, pa.Table] = {}
    try:
        descriptor = json.loads(part("datapackage.json"))
        for entry in descriptor["resources"]:
            name = entry["schema"]
            schemas[entry["name"]] = json.loads(part(name))
            name = entry["path"]
            tables[entry["name"]] = _table(part(name), entry, schemas[entry["name"]])
        return DatasetVersion(label, str(descriptor.get("version", "unknown")), schemas, tables)
    except (ValueError, KeyError, TypeError, AttributeError, pa.ArrowException) as error:
        reason = str(error).partition("\n")[0] or type(error).__name__
        raise VersionError(f"{label}: {name} cannot be read ({reason})") from None


def _table(content: bytes, entry: Json, schema: Json) -> pa.Table:
    if not entry["path"].endswith(".csv"):
        return parquet_table(content)
    return csv_table(content, schema)
