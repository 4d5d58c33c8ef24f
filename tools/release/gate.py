"""The gate: what keeps a working tree from being released, and what to do about it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from bykz_data.comparison.changes import Change
from bykz_data.comparison.differences import Diff, compare
from bykz_data.comparison.text import changelog_entry
from bykz_data.comparison.versions import (
    HOME,
    DatasetVersion,
    committed_files,
    open_version,
    opened,
)
from bykz_data.errors import VersionError
from bykz_data.git import git
from bykz_data.store.files import sha256

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Json = dict[str, Any]

SHIPPED = f"src/{HOME}"
VERSIONED = (
    "CITATION.cff",
    "datapackage.json",
    "manifest.json",
    f"{SHIPPED}/datapackage.json",
    f"{SHIPPED}/manifest.json",
    ".zenodo.json",
    "catalogue/croissant.json",
    "catalogue/dcat.jsonld",
    "catalogue/schema-org.jsonld",
)
"""Files that name the version."""

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
BY_TABLE = ("contradictions", "coverage", "trade_panel")
"""Tables that follow from the others: the changelog names them, not each of their cells."""


class Builder(Protocol):
    """What builds a tree: `run_build`, or in a test something quicker."""

    def __call__(self, root: Path, *options: str) -> subprocess.CompletedProcess[str]:
        """Run the build of the tree in `root` with the options of `python -m tools.build`."""
        ...


class ReleaseError(Exception):
    """The release is refused; the message says why, and what to do."""


@dataclass(frozen=True)
class Tree:
    """What the gate looks at: the working tree, and the release before it."""

    root: Path
    version: str
    released: str | None
    """Version of the last release; None where there is none."""
    difference: Diff | None
    """From the last release to the tree; None where nothing changed."""
    changelog: str
    """The section of the changelog that tells this version's changes."""


def check(root: Path, build: Builder | None = None) -> list[str]:
    """List everything that keeps the working tree from being released.

    Parameters
    ----------
    root
        The repository's folder.
    build
        What builds a tree, by default `run_build`.

    Returns
    -------
    list of str
        One message a problem: what is wrong, and what to do. Empty where all is well.
    """
    try:
        tree = read_tree(root)
    except ReleaseError as error:
        return [str(error)]
    stale = made_files_out_of_step(root, build or run_build)
    return [*stale, *(message for rule in GATE for message in rule(tree))]


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
    released = max(manifests, key=_numbers, default=None)
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


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _changed(root: Path, manifest: Json) -> bool:
    """Tell from the hashes whether any table's values or schema differ from the release."""
    try:
        now = json.loads((root / "manifest.json").read_text(encoding="utf-8"))
        return bool(now["tables"] != manifest["tables"])
    except (OSError, ValueError, KeyError, TypeError):
        raise ReleaseError("manifest.json cannot be read: run python -m tools.build") from None


def _released_data(root: Path, manifest: Json) -> DatasetVersion:
    """Open the data of a release, found in the history by their hashes."""
    expected = {n: h for n, h in manifest["files"].items() if n.endswith(".parquet")}
    try:
        log = git("log", "--format=%H", "--", SHIPPED, folder=root).decode().split()
        tags = [f"v{manifest['version']}"]
        for commit in [*git("tag", "--list", *tags, folder=root).decode().split(), *log]:
            files = committed_files(commit, root)
            if {n: sha256(c) for n, c in files.items() if n.endswith(".parquet")} == expected:
                return opened(f"release {manifest['version']}", files.__getitem__)
    except (OSError, subprocess.CalledProcessError):
        pass
    raise ReleaseError(
        f"the data differ from release {manifest['version']}, whose data are not in the git "
        "history, so the changes cannot be told: fetch all of it with "
        "`git fetch --unshallow --tags`"
    )


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


def level_of(change: Change) -> str:
    """Tell by how much a change raises the version: patch, minor or major.

    Examples
    --------
    >>> level_of(Change("row removed", "trade", "a"))
    'major'
    """
    if change.kind.endswith("redefined"):
        # Whether other words mean something else, only the editors can tell.
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
    major, minor, patch = _numbers(released)
    if level == "major" and major:
        return f"{major + 1}.0.0"
    return f"{major}.{minor}.{patch + 1}" if level == "patch" else f"{major}.{minor + 1}.0"


def _version_is_raised(tree: Tree) -> Iterator[str]:
    if tree.released is None:
        return
    if _numbers(tree.version) < _numbers(tree.released):
        yield (
            f"the version {tree.version} is lower than that of the last release, "
            f"{tree.released}: raise __version__ in src/bykz_data/__init__.py"
        )
    elif tree.difference is not None and tree.difference.entries:
        worst = max(tree.difference.entries, key=lambda change: LEVELS.index(level_of(change)))
        level = level_of(worst)
        needed = next_version(tree.released, level)
        if _numbers(tree.version) < _numbers(needed):
            place = f"{worst.table}: {_without_marks(changelog_entry(worst))}"
            yield (
                f"the data differ from release {tree.released} ({tree.difference.summary()}), "
                f"which asks for a {level} release ({place}), but the version is "
                f"{tree.version}: set __version__ in src/bykz_data/__init__.py to {needed} or "
                "higher, and run: python -m tools.build"
            )


def _without_marks(text: str) -> str:
    return text.replace("`", "")


def _changelog_tells_all(tree: Tree) -> Iterator[str]:
    if tree.difference is None:
        return
    section = " ".join(tree.changelog.split())
    missing: list[str] = []
    tables: list[str] = []
    for change in tree.difference.entries:
        if change.kind == "cell changed" and change.table not in BY_TABLE:
            entry = changelog_entry(change)
            if " ".join(entry.split()) not in section:
                missing.append(f"{change.table}: {entry}")
        elif f"`{change.table}`" not in section and change.table not in tables:
            tables.append(change.table)
    if missing or tables:
        shown = [f"  {entry}" for entry in missing[:10]]
        more = len(missing) - len(shown)
        shown += [f"  and {more} more"] if more > 0 else []
        words = []
        if missing:
            words.append(f"{len(missing)} changed cells")
        if tables:
            words.append(f"the changed tables {', '.join(tables)}")
        told = (
            f"CHANGELOG.md does not tell of {' and '.join(words)} since {tree.released}: put "
            "the lines of `python -m tools.release changes` under '### Data' in the section "
            f"[Unreleased] or [{tree.version}]"
        )
        yield "\n".join([told, *shown])


def _files_name_the_version(tree: Tree) -> Iterator[str]:
    for name in VERSIONED:
        file = tree.root / name
        if not file.is_file():
            yield f"{name} is missing: run python -m tools.build"
            continue
        text = file.read_text(encoding="utf-8")
        found = set(re.findall(r'(?:^|[\s"{:])version"?\s*:\s*"?v?(\d+\.\d+\.\d+[^",\s]*)', text))
        if found != {tree.version}:
            named = ", ".join(sorted(found)) or "none"
            yield (
                f"{name} names the version {named}, expected {tree.version}: "
                "run python -m tools.build"
            )


def _release_is_unchanged(tree: Tree) -> Iterator[str]:
    """Check that what was released under this version stays as it is."""
    if tree.version == tree.released and tree.difference is None:
        for name in (f"{tree.version}.json", f"{tree.version}.md"):
            if not (tree.root / "releases" / name).is_file():
                yield f"releases/{name} is missing: restore it with git"


def made_files_out_of_step(root: Path, build: Builder) -> list[str]:
    """Return what the build reports about made files that are out of step, as one message."""
    result = build(root, "--check")
    if result.returncode == 0:
        return []
    report = (result.stdout + result.stderr).strip()
    return [f"made files are not in step with the models and data:\n{report}"]


def run_build(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the build of a tree with that tree's own package, whatever is installed."""
    environment = os.environ | {"PYTHONPATH": str(root / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "tools.build", *options]
    return subprocess.run(
        command, cwd=root, capture_output=True, text=True, check=False, env=environment
    )


GATE: tuple[Callable[[Tree], Iterator[str]], ...] = (
    _version_is_raised,
    _changelog_tells_all,
    _files_name_the_version,
    _release_is_unchanged,
)


def changes(root: Path) -> str:
    """Write the changes since the last release as the changelog must list them."""
    tree = read_tree(root)
    if tree.difference is None:
        return ""
    by_cell = [c for c in tree.difference.entries if c.table not in BY_TABLE]
    by_table = [c for c in tree.difference.entries if c.table in BY_TABLE]
    text = Diff("", "", tuple(by_cell)).to_markdown()
    for table in dict.fromkeys(change.table for change in by_table):
        words = Diff("", "", tuple(c for c in by_table if c.table == table)).summary()
        text += f"- `{table}`: {words.partition(': ')[2]}\n"
    return text
