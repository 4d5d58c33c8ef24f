"""Verifying the installed files: each must be the one that was released."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bykz_data.errors import DamagedDataError, VerificationError

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
        where all is as released.
    """

    version: str
    content_hash: str
    files: int
    tables: int
    problems: tuple[str, ...]

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
            return (
                f"verified: {self.files} files, {self.tables} tables, version {self.version}, "
                f"content {self.content_hash}"
            )
        again = f'pip install --force-reinstall --no-deps "bykz-data=={self.version}"'
        return "\n".join([*self.problems, f"repair the installation with: {again}"])


def verify() -> Verification:
    """Check every installed file of the dataset against the manifest of the release.

    Returns
    -------
    Verification
        `.ok`, `.problems` (one line for each file that was changed, is missing or was added),
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
    problems = [f"{name} does not belong to the release" for name in found - expected.keys()]
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
    )


def _contents(name: str, entry: dict[str, Any], whole: dict[str, bytes]) -> list[str]:
    """Compare the values of a table, whatever the form of its file, with the manifest."""
    import json

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
            elif name != MANIFEST:
                names.add(name)
    return names


def _data_folder() -> Any:  # noqa: ANN401 (a path, or its like in a zip archive)
    folder = Path(files.DATA_DIR)
    if folder.is_dir():
        return folder
    from importlib_resources import files as resources

    return resources("bykz_data") / "_data"
