"""The versions of the dataset: their hashes, and what differs from one to the next."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, NamedTuple

import bykz_data

from .documents import linked
from .rendering import rendered

ROOT = Path(__file__).resolve().parents[2]


class Version(NamedTuple):
    """A version, its manifest, and what its tables are compared with those of the one before."""

    number: str
    manifest: dict[str, Any]
    released: bool
    changes: list[tuple[str, list[str]]]

    @property
    def notes(self) -> Path:
        """Where its notes are, if they were made."""
        return ROOT / "releases" / f"{self.number}.md"


def versions() -> list[Version]:
    """Return all versions, the latest first; the last may be one that is not released yet.

    Examples
    --------
    >>> [version.number for version in versions()][-3:]
    ['1.0.0', '0.2.0', '0.1.0']
    """
    manifests = {path.stem: _read(path) for path in (ROOT / "releases").glob("*.json")}
    released = set(manifests)
    manifests.setdefault(bykz_data.__version__, _read(ROOT / "manifest.json"))
    numbers = sorted(manifests, key=lambda number: [int(part) for part in number.split(".")])
    found = [
        Version(
            number,
            manifests[number],
            number in released,
            changes(manifests[before]["tables"], manifests[number]["tables"]) if before else [],
        )
        for before, number in zip([None, *numbers], numbers, strict=False)
    ]
    return found[::-1]


def changes(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[str, list[str]]]:
    """Compare the tables of two manifests by their hashes.

    Examples
    --------
    >>> one, other = {"schema_hash": "a", "content_hash": "b"}, {"schema_hash": "a"}
    >>> changes({"trade": one}, {"trade": {**other, "content_hash": "c"}, "states": one})
    [('tables added', ['states']), ('values changed', ['trade'])]
    """
    both = [name for name in new if name in old]
    found = [
        ("tables added", [name for name in new if name not in old]),
        ("tables removed", [name for name in old if name not in new]),
        ("columns changed", _differing("schema_hash", both, old, new)),
        ("values changed", _differing("content_hash", both, old, new)),
    ]
    return [(what, names) for what, names in found if names]


def versions_page() -> str:
    """Make the list of versions."""
    return rendered("versions.html", versions=versions())


def notes_html(version: Version) -> str:
    """Return the notes of a release, with every changed cell, as HTML."""
    from markdown_it import MarkdownIt

    text = version.notes.read_text(encoding="utf-8")
    text = linked(f"reference/versions/{version.number}", text, "releases")
    pages = re.sub(r"(\]\((?!https?:)[\w./-]+)\.md", r"\1.html", text)
    return str(MarkdownIt("commonmark").render(pages))


def _differing(part: str, names: list[str], old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    return [name for name in names if old[name][part] != new[name][part]]


def _read(path: Path) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return manifest
