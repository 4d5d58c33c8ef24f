"""The gate: what keeps a working tree from being released, and what to do about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bykz_data.comparison.commits import SHIPPED
from bykz_data.comparison.text import changelog_entry
from tools.errors import ReleaseError

from .changelog import unlisted
from .levels import LEVELS, level_of, next_version, numbers
from .running import Builder, run_build
from .tree import Tree, read_tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

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


def check(root: Path, build: Builder = run_build) -> list[str]:
    """List everything that keeps the working tree from being released.

    Parameters
    ----------
    root
        The repository's folder.
    build
        What builds a tree.

    Returns
    -------
    list of str
        One message a problem: what is wrong, and what to do. Empty where all is well.
    """
    try:
        tree = read_tree(root)
    except ReleaseError as error:
        return [str(error)]
    stale = made_files_out_of_step(root, build)
    return [*stale, *(message for rule in GATE for message in rule(tree))]


def made_files_out_of_step(root: Path, build: Builder) -> list[str]:
    """Return what the build reports about made files that are out of step, as one message."""
    result = build(root, "--check")
    if result.returncode == 0:
        return []
    report = (result.stdout + result.stderr).strip()
    return [f"made files are not in step with the models and data:\n{report}"]


def _version_is_raised(tree: Tree) -> Iterator[str]:
    if tree.released is None:
        return
    if numbers(tree.version) < numbers(tree.released):
        yield (
            f"the version {tree.version} is lower than that of the last release, "
            f"{tree.released}: raise __version__ in src/bykz_data/__init__.py"
        )
    elif tree.difference is not None and tree.difference.entries:
        worst = max(tree.difference.entries, key=lambda change: LEVELS.index(level_of(change)))
        level = level_of(worst)
        needed = next_version(tree.released, level)
        if numbers(tree.version) < numbers(needed):
            place = f"{worst.table}: {changelog_entry(worst).replace('`', '')}"
            yield (
                f"the data differ from release {tree.released} ({tree.difference.summary()}), "
                f"which asks for a {level} release ({place}), but the version is "
                f"{tree.version}: set __version__ in src/bykz_data/__init__.py to {needed} or "
                "higher, and run: python -m tools.build"
            )


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


GATE: tuple[Callable[[Tree], Iterator[str]], ...] = (
    _version_is_raised,
    unlisted,
    _files_name_the_version,
    _release_is_unchanged,
)
