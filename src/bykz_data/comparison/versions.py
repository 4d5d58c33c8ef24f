"""Opening a version of the dataset wherever it is: installed, a wheel, a folder, a commit."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from bykz_data import __version__, limits
from bykz_data.errors import VersionError
from bykz_data.limits import Budget
from bykz_data.store.files import stored_bytes
from bykz_data.text import shown

from .checkouts import edited_since
from .commits import in_history
from .files import Files, in_folder, in_wheel
from .schemas import plain_schema
from .tables import table_of

if TYPE_CHECKING:
    from bykz_data.catalog import Json

INSTALLED = "installed"


@dataclass(frozen=True)
class DatasetVersion:
    """All tables of one version of the dataset, with their schemas."""

    label: str
    version: str
    schemas: dict[str, Json]
    tables: dict[str, pa.Table]
    notes: tuple[str, ...] = ()
    """What a reader must know of it."""


def open_version(where: str | Path) -> DatasetVersion:
    """Open one version of the dataset.

    Parameters
    ----------
    where
        `installed` or the installed version's number; a wheel; a folder that is a checkout, an
        unpacked wheel or a data package (as `bykz-data export --format csv` makes one); or, in a
        checkout, a release by its number, such as `1.0.0`, or a git revision, such as `HEAD~1`.
        Of a folder that is a checkout, what was built last is read, not what was edited since.

    Raises
    ------
    VersionError
        When there is no dataset, or it cannot be read.
    """
    label = shown(where, 200)
    if not label:
        raise VersionError("a version has an empty name: give 'installed', a wheel or a folder")
    try:
        path = Path(where)
        if str(where) in (INSTALLED, __version__) and not os.path.lexists(path):
            return opened(f"installed {__version__}", stored_bytes)
        if path.is_dir():
            version = opened(label, in_folder(path))
            return replace(version, notes=edited_since(path, version.tables))
        if os.path.lexists(path):
            return opened(label, in_wheel(path))
        return opened(label, in_history(str(where)))
    except VersionError:
        raise
    except Exception as error:  # whatever strangers wrote: there is one way to say that it is unfit
        reason = getattr(error, "strerror", None) or _reason(error)
        raise VersionError(f"cannot read {label}: {reason}") from error


def opened(label: str, read: Files) -> DatasetVersion:
    """Open the dataset whose files a function reads by their path in the dataset.

    Raises
    ------
    VersionError
        When a file is missing, or cannot be read.
    """

    def part(name: object) -> bytes:
        path = PurePosixPath(str(name))
        if path.is_absolute() or ".." in path.parts or ":" in str(name) or "\\" in str(name):
            raise VersionError(f"{label}: the path {shown(name, 200)!r} leads outside the dataset")
        try:
            return read(str(name))
        except (KeyError, FileNotFoundError):
            raise VersionError(f"{label}: {shown(name, 200)} is missing") from None

    def document(name: object) -> Any:  # noqa: ANN401 (whatever JSON can be)
        content = part(name)
        if problem := budget.take(limits.SCHEMAS, len(content)):
            raise ValueError(f"the version {problem}")
        return json.loads(content)

    name: object = "datapackage.json"
    schemas: dict[str, Json] = {}
    tables: dict[str, pa.Table] = {}
    budget = Budget()
    try:
        descriptor = document("datapackage.json")
        resources = descriptor["resources"]
        if problem := budget.take(limits.TABLES, len(resources)):
            raise ValueError(problem)
        for entry in resources:
            table, path = entry["name"], entry["path"]
            if not isinstance(table, str) or not isinstance(path, str) or table in tables:
                raise ValueError("a resource has no path or no name of its own")
            name = entry["schema"]
            # The schema may be in a file, or in the descriptor itself.
            inline = isinstance(name, dict)
            schemas[table] = plain_schema(name if inline else document(name))
            name = path
            tables[table] = table_of(part(path), path, schemas[table], budget)
    except VersionError:
        raise
    except Exception as error:
        name = shown(name, 200)
        raise VersionError(f"{label}: {name} cannot be read ({_reason(error)})") from error
    return DatasetVersion(label, shown(descriptor.get("version", "unknown"), 40), schemas, tables)


def _reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "it is nested too deep"
    kind = type(error).__name__
    said = str(error) or kind
    return shown(f"{said} is missing" if isinstance(error, KeyError) else said, 200)
