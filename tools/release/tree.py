"""What the gate looks at: the working tree, and what differs from the last release."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bykz_data.catalog import Json
from bykz_data.comparison.commits import released_files
from bykz_data.comparison.differences import Diff, compare
from bykz_data.comparison.versions import DatasetVersion, open_version, opened
from bykz_data.errors import VersionError
from tools.errors import ReleaseError

from .levels import numbers

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Tree:
    """The working tree, and how it differs from the last release."""

    root: Path
    version: str
    released: str | None
    """Version of the last release; None where there is none."""
    difference: Diff | None
    """From the last release to the tree; None where nothing changed."""
    changelog: str
    """The section of the changelog that lists this version's changes."""


def read_tree(root: Path) -> Tree:
    """Read what the gate looks at.

    Raises
    ------
    ReleaseError
        When the version, the built dataset or the last release cannot be read.
    """
    source = (root / "src" / "bykz_data" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]*)"$', source, re.MULTILINE)
    if found is None or not re.fullmatch(r"\d+\.\d+\.\d+", found[1]):
        raise ReleaseError(
            "src/bykz_data/__init__.py names no version such as 1.0.0: set __version__"
        )
    version = found[1]
    manifests = {
        file.stem: json.loads(file.read_text(encoding="utf-8"))
        for file in (root / "releases").glob("*.json")
    }
    released = max(manifests, key=numbers, default=None)
    difference = None
    if released is not None and _changed(root, manifests[released]):
        before = _released_data(root, manifests[released])
        try:
            after = open_version(root)
        except VersionError as error:
            raise ReleaseError(f"the built dataset cannot be read ({error})") from None
        difference = compare(before, after)
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    section = changelog_section(text, version) if version != released else None
    return Tree(
        root=root,
        version=version,
        released=released,
        difference=difference,
        changelog=section or changelog_section(text, "Unreleased") or "",
    )


def _changed(root: Path, manifest: Json) -> bool:
    """Return whether any table's values or schema differ from the release, by their hashes."""
    try:
        now = json.loads((root / "manifest.json").read_text(encoding="utf-8"))
        return bool(now["tables"] != manifest["tables"])
    except (OSError, ValueError, KeyError, TypeError):
        raise ReleaseError("manifest.json cannot be read: run python -m tools.build") from None


def _released_data(root: Path, manifest: Json) -> DatasetVersion:
    """Open the data of a release, found in the history by their hashes."""
    try:
        return opened(f"release {manifest['version']}", released_files(manifest, root))
    except VersionError as error:
        raise ReleaseError(
            f"the data differ from release {manifest['version']}, and the changes cannot be "
            f"listed ({error})"
        ) from None


def changelog_section(text: str, version: str) -> str | None:
    r"""Return what the changelog says under the heading of a version.

    Examples
    --------
    >>> changelog_section("## [1.0.0] - 2026-01-01\n\nNew.\n\n## [0.1.0]\nOld.", "1.0.0")
    'New.'
    """
    match = re.search(
        rf"^## \[{re.escape(version)}\][^\n]*\n(.*?)(?=^## \[|\Z)", text, re.MULTILINE | re.DOTALL
    )
    return match[1].strip() if match else None
