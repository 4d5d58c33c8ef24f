"""Verifying the installed files: each must be the one that was released."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bykz_data.errors import DamagedDataError, VerificationError
from bykz_data.text import shown

from . import files
from .canonical import content_hash, dataset_hash, schema_hash
from .files import MANIFEST, parquet_table, read_manifest, sha256, stored_bytes


@dataclass(frozen=True)
class Verification:
    """The result of `verify()`.

    Attributes
    ----------
    version, content_hash
        What was verified: the dataset's version, and the hash over the values of all tables.
    files, tables
        Numbers of files and tables that were compared.
    problems
        One line for each file that was changed, is missing or does not belong there; empty
        where all files are as the manifest says.
    note
        Why the files, whole as they are, are not those of a release; None where they are.
    """

    version: str
    content_hash: str
    files: int
    tables: int
    problems: tuple[str, ...]
    note: str | None = None

    @property
    def ok(self) -> bool:
        """True where every file is as released."""
        return not self.problems

    def raise_for_problems(self) -> None:
        """Raise an error if any file is not as released.

        Raises
        ------
        VerificationError
            With one line for each such file.
        """
        if self.problems:
            raise VerificationError(str(self))

    def __str__(self) -> str:
        """Say what was verified, or list what is wrong."""
        if self.ok:
            found = (
                f"verified: {self.files} files, {self.tables} tables, version {self.version}, "
                f"content {self.content_hash}"
            )
            return f"{found}\n{self.note}" if self.note else found
        again = f'pip install --force-reinstall --no-deps "bykz-data=={self.version}"'
        return "\n".join([*self.problems, f"repair the installation with: {again}"])


def verify() -> Verification:
    """Check every installed file of the dataset against the manifest beside it.

    This finds damage and changes of single files. It does not prove who made the manifest: for
    that, compare `.content_hash` with the one that was published, as in a citation.

    Returns
    -------
    Verification
        `.ok`, `.problems` (one line for each file that was changed, is missing or was added),
        `.content_hash`, `.note` (why these are not the data of a release, or None),
        `.raise_for_problems()`.

    Examples
    --------
    >>> verify().ok
    True
    """
    try:
        known = read_manifest()
    except DamagedDataError as error:
        from bykz_data import __version__

        return Verification(__version__, "unknown", 0, 0, (str(error).partition(";")[0],))
    found = _installed()
    expected: dict[str, str] = {**known["files"]}
    others = found - expected.keys()
    problems = [f"{shown(name)} does not belong to the release" for name in others]
    whole: dict[str, bytes] = {}
    for name, digest in expected.items():
        try:
            content = stored_bytes(name)
            if sha256(content) == digest:
                whole[name] = content
            else:
                problems.append(f"{name} was changed: its hash is not that of the release")
        except DamagedDataError as error:
            problems.append(f"{name} {error.problem}")
    for name, entry in known["tables"].items():
        if {f"{name}.parquet", f"schemas/{name}.json"} <= whole.keys():
            problems += _contents(name, entry, whole)
    hashes = {name: entry["content_hash"] for name, entry in known["tables"].items()}
    if dataset_hash(hashes) != known["content_hash"]:
        problems.append(f"{MANIFEST} has a content hash that is not that of its tables")
    return Verification(
        version=known["version"],
        content_hash=known["content_hash"],
        files=len(expected) + 1,
        tables=len(known["tables"]),
        problems=tuple(sorted(problems)),
        note=_not_released(known, whole),
    )


def _not_released(known: dict[str, Any], whole: dict[str, bytes]) -> str | None:
    """Say why what the manifest lists are not the data of a release; None where they are."""
    version = known["version"]
    unreleased = f"version {version} is not released: these are not the data of a release"
    data = Path(files.DATA_DIR)
    releases = data.parent.parent.parent / "releases"
    if data.parent.parent.name != "src" or not releases.is_dir():  # no clone
        about = json.loads(whole.get("datapackage.json", b'{"created": ""}'))
        return None if "created" in about else unreleased
    try:
        released = json.loads((releases / f"{version}.json").read_bytes())
        if released["content_hash"] == known["content_hash"]:
            return None
    except FileNotFoundError:
        return unreleased
    except (OSError, ValueError, KeyError, TypeError):
        return f"releases/{version}.json of this clone cannot be read: see `git status`"
    return f"these are not the data of release {version}: they were built anew in this clone"


def _contents(name: str, entry: dict[str, Any], whole: dict[str, bytes]) -> list[str]:
    """Compare the values of a table, whatever the form of its file, with the manifest."""
    described = json.loads(whole[f"schemas/{name}.json"])
    table = parquet_table(whole[f"{name}.parquet"])
    problems = []
    if schema_hash(described) != entry["schema_hash"]:
        problems.append(f"schemas/{name}.json does not have the schema hash of {MANIFEST}")
    if table.num_rows != entry["rows"]:
        problems.append(f"{name}.parquet does not have the {entry['rows']} rows of {MANIFEST}")
    if content_hash(table, described["primaryKey"][0]) != entry["content_hash"]:
        problems.append(f"{name}.parquet does not have the content hash of {MANIFEST}")
    return problems


def _installed() -> set[str]:
    """List the files in the package's data folder."""
    names: set[str] = set()
    folders: list[tuple[str, Any]] = [("", _data_folder())]
    while folders:
        prefix, folder = folders.pop()
        for entry in folder.iterdir():
            name = f"{prefix}{entry.name}"
            if entry.is_dir():
                folders.append((f"{name}/", entry))
            elif name != MANIFEST and not _is_litter(entry.name):
                names.add(name)
    return names


def _is_litter(name: str) -> bool:
    """Return whether a file is one that the system leaves in folders that were looked at."""
    return name.lower() in (".ds_store", "thumbs.db", "desktop.ini") or name.startswith("._")


def _data_folder() -> Any:  # noqa: ANN401 (a path, or its like in a zip archive)
    folder = Path(files.DATA_DIR)
    if folder.is_dir():
        return folder
    from importlib_resources import files as resources

    return resources("bykz_data") / "_data"
