"""By how much a change raises the version."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bykz_data.comparison.changes import Change

LEVELS = ("patch", "minor", "major")
LEVEL_OF_KIND = {
    "cell changed": "patch",
    "table added": "minor",
    "column added": "minor",
    "code added": "minor",
    "row added": "minor",
}
LEVEL_OF_PROPERTY = {
    "description": "patch",
    "pattern": "minor",
    "minimum": "minor",
    "maximum": "minor",
    "example": "patch",
    "editorial": "patch",
}


def level_of(change: Change) -> str:
    """Return by how much a change raises the version: patch, minor or major.

    Examples
    --------
    >>> from bykz_data.comparison.changes import Change
    >>> level_of(Change("row removed", "trade", "a"))
    'major'
    """
    if change.kind.endswith("redefined"):
        # Only the editors know whether other words mean something else.
        if (change.about or "").startswith("meaning of "):
            return "patch"
        return LEVEL_OF_PROPERTY.get(change.about or "", "major")
    return LEVEL_OF_KIND.get(change.kind, "major")


def next_version(released: str, level: str) -> str:
    """Return the lowest version that may follow a release; below 1.0.0, minor may break.

    Examples
    --------
    >>> next_version("1.2.3", "minor"), next_version("0.2.0", "major")
    ('1.3.0', '0.3.0')
    """
    major, minor, patch = numbers(released)
    if level == "major" and major:
        return f"{major + 1}.0.0"
    return f"{major}.{minor}.{patch + 1}" if level == "patch" else f"{major}.{minor + 1}.0"


def numbers(version: str) -> tuple[int, ...]:
    """Split a version into its numbers, by which versions are ordered.

    Examples
    --------
    >>> numbers("0.10.0") > numbers("0.9.0")
    True
    """
    return tuple(int(part) for part in version.split("."))
