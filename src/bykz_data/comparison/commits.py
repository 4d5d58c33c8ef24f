"""The files of a version in the history of a clone, read as git stores them.

No filter, no program of the clone's configuration and no remote repository takes part.
"""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from bykz_data import __version__, limits
from bykz_data.errors import VersionError
from bykz_data.git import git
from bykz_data.store.files import sha256
from bykz_data.text import shown

from .files import HOME, Files, refuse_large

if TYPE_CHECKING:
    from bykz_data.catalog import Json

SHIPPED = f"src/{HOME}"
DESCRIPTOR = "datapackage.json"
_FAILURES = (OSError, ValueError, subprocess.SubprocessError)
LINKS = {"120000": "is a symbolic link", "160000": "is another repository"}


def in_history(revision: str) -> Files:
    """Return what reads the files of a git revision, or of a release by its number.

    Raises
    ------
    VersionError
        When there is no such revision or release, or it has no dataset.
    """
    unknown = VersionError(
        f"there is no version {shown(revision, 80)!r}: give 'installed' (version {__version__}), "
        "a wheel, a folder, or, in a clone of the repository, a release or a git revision"
    )
    try:
        root = git("rev-parse", "--show-toplevel").decode(errors="surrogateescape").rstrip("\n")
    except _FAILURES:
        raise unknown from None
    try:
        words = ("rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
        commit = git(*words, folder=root).decode().strip()
    except _FAILURES:
        manifest = _manifest(revision, Path(root))
        if manifest is None:
            raise unknown from None
        return released_files(manifest, root)
    return committed_files(commit, root, revision)


def committed_files(commit: str, root: Path | str, label: str | None = None) -> Files:
    """Return what reads the files of a commit, by their path in the dataset.

    Raises
    ------
    VersionError
        When the commit does not exist or has no dataset.
    """
    name = shown(label or commit, 80)
    try:
        tree = git("rev-parse", "--verify", f"{commit}:{SHIPPED}", folder=root).decode().strip()
    except _FAILURES:
        raise VersionError(f"the git revision {name!r} has no {SHIPPED}") from None
    in_part = VersionError(f"the git revision {name!r} cannot be read from this clone")
    try:
        listed = git("ls-tree", "-r", "-l", "-z", tree, folder=root)
    except _FAILURES:  # such as a clone that has only a part of the objects
        raise in_part from None
    entries: dict[str, tuple[str, str, int]] = {}
    for line in listed.decode(errors="replace").split("\0")[:-1]:
        about, _, path = line.partition("\t")
        mode, _, blob, size = about.split()
        entries[path] = (mode, blob, int(size) if size.isdecimal() else 0)
    total = sum(size for _, _, size in entries.values())
    if total > limits.VERSION.most:
        raise VersionError(f"the git revision {name!r} {limits.VERSION.passed(total)}")
    blobs = [blob for mode, blob, _ in entries.values() if mode not in LINKS]
    try:
        contents = _blobs(blobs, root)
    except _FAILURES:
        raise in_part from None

    def read(path: str) -> bytes:
        mode, blob, size = entries[path]
        if mode in LINKS:
            raise ValueError(LINKS[mode])
        refuse_large(size)
        return contents[blob]

    return read


def released_files(manifest: Json, root: Path | str) -> Files:
    """Return what reads the files of a release, found in the history by their hashes.

    No tag is needed.

    Parameters
    ----------
    manifest
        That of the release, from `releases/`.
    root
        Folder of the clone.

    Raises
    ------
    VersionError
        When no commit of the history has these files.
    """
    version, expected = manifest["version"], manifest["files"]
    missing = VersionError(
        f"release {version} is not in the git history of this clone: fetch all of it with "
        "`git fetch --unshallow --tags`"
    )
    try:
        commits = git("rev-list", "--all", "HEAD", "--", SHIPPED, folder=root).decode().split()
        names = [f"{commit}:{SHIPPED}/{DESCRIPTOR}" for commit in commits]
        descriptors = _blobs(names, root)
    except _FAILURES:
        raise missing from None
    for commit, name in zip(commits, names, strict=True):
        if name in descriptors and sha256(descriptors[name]) == expected.get(DESCRIPTOR):
            read = committed_files(commit, root)
            if all(_has(read, path, digest) for path, digest in expected.items()):
                return read
    raise missing


def _has(read: Files, path: str, digest: object) -> bool:
    try:
        return sha256(read(path)) == digest
    except (KeyError, ValueError):
        return False


def _manifest(revision: str, root: Path) -> Json | None:
    """Return the manifest of a release by its number, with or without the v of its tag."""
    number = re.fullmatch(r"v?(\d+\.\d+\.\d+)", revision)
    if number is None:
        return None
    try:
        found = json.loads((root / "releases" / f"{number[1]}.json").read_bytes())
    except (OSError, ValueError):
        return None
    is_one = isinstance(found, dict) and isinstance(found.get("files"), dict)
    return found if is_one and found.get("version") == number[1] else None


def _blobs(names: list[str], root: Path | str) -> dict[str, bytes]:
    """Read objects as they are stored, by name; those that do not exist are left out."""
    names = list(dict.fromkeys(names))
    given = "".join(f"{name}\n" for name in names).encode()
    output = git("cat-file", "--batch", folder=root, given=given)
    found: dict[str, bytes] = {}
    at = 0
    for name in names:
        end = output.index(b"\n", at)
        about = output[at:end].split(b" ")
        at = end + 1
        if about[-1] == b"missing":
            continue
        size = int(about[-1])
        found[name] = output[at : at + size]
        at += size + 1
    return found
