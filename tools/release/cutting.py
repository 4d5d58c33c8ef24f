"""Cutting a release: version, dated changelog, made files, kept manifest and notes."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from pathlib import Path

from bykz_data.catalog import Json
from bykz_data.text import json_text
from tools.emit.templates import render
from tools.errors import ReleaseError

from .gate import check
from .running import Builder, run_build
from .tree import Tree, changelog_section, read_tree


def cut(root: Path, version: str, day: str, build: Builder = run_build) -> None:
    """Make the tree a release: version, dated changelog, made files, manifest and notes.

    Parameters
    ----------
    root
        The repository's folder.
    version
        The new version.
    day
        The day of the release, `YYYY-MM-DD`.
    build
        What builds a tree.

    Raises
    ------
    ReleaseError
        When the gate refuses; the tree is then as it was.
    """
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise ReleaseError(f"{version!r} is not a version: give three numbers, such as 1.0.0")
    if (root / "releases" / f"{version}.json").exists():
        raise ReleaseError(f"{version} was released already: take a higher version")
    init, changelog = root / "src" / "bykz_data" / "__init__.py", root / "CHANGELOG.md"
    if changelog_section(changelog.read_text(encoding="utf-8"), "Unreleased") is None:
        raise ReleaseError("CHANGELOG.md has no section [Unreleased]: write one")
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "tree"
        files = [*_made_files(root), init, changelog]
        for file in files:
            copy = kept / file.relative_to(root)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, copy)
        try:
            _put_version(init, changelog, version, day)
            built = build(root)
            if built.returncode:
                raise ReleaseError(f"the build refuses:\n{built.stdout}{built.stderr}")
            tree = read_tree(root)
            messages = check(root, build)
            if messages:
                raise ReleaseError("\n".join(messages))
            _write_release(root, tree)
        except BaseException:
            for file in files:
                shutil.copy2(kept / file.relative_to(root), file)
            for made in set(_made_files(root)) - set(files):
                made.unlink()
            raise


def _made_files(root: Path) -> list[Path]:
    """List the files that a build may write."""
    folders = (
        "schemas", "src/bykz_data", "docs", "data/derived", "catalogue", "releases",
        "tests/releases",
    )  # fmt: skip
    names = ("README.md", "CITATION.cff", "datapackage.json", "manifest.json", ".zenodo.json")
    inside = [f for folder in folders for f in sorted((root / folder).rglob("*")) if f.is_file()]
    top = [root / name for name in names if (root / name).is_file()]
    return [file for file in (*inside, *top) if "__pycache__" not in file.parts]


def _put_version(init: Path, changelog: Path, version: str, day: str) -> None:
    source = init.read_text(encoding="utf-8")
    source = re.sub(
        r'^__version__ = "[^"]*"$', f'__version__ = "{version}"', source, flags=re.MULTILINE
    )
    init.write_text(source, encoding="utf-8", newline="\n")
    text = changelog.read_text(encoding="utf-8")
    text = text.replace("## [Unreleased]", f"## [Unreleased]\n\n## [{version}] - {day}", 1)
    changelog.write_text(text, encoding="utf-8", newline="\n")


def _write_release(root: Path, tree: Tree) -> None:
    manifest = json.loads((root / "manifest.json").read_text(encoding="utf-8"))
    schemas = {
        name: json.loads((root / "schemas" / f"{name}.json").read_text(encoding="utf-8"))
        for name in manifest["tables"]
    }
    for name, text in (
        (f"releases/{tree.version}.json", json_text(manifest)),
        (f"releases/{tree.version}.md", release_notes(tree, manifest)),
        # Later versions are held against these.
        (f"tests/releases/{tree.version}.json", json_text(schemas)),
    ):
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")


def release_notes(tree: Tree, manifest: Json) -> str:
    """Write the notes of a release: what changed, how to cite it, what it contains."""
    return render(
        "release_notes.md",
        version=tree.version,
        released=tree.released,
        changes=tree.difference.summary().partition(": ")[2]
        if tree.difference
        else "no difference",
        changelog=tree.changelog.replace("\n### ", "\n## ").removeprefix("### "),
        manifest=manifest,
        cells=tree.difference.to_markdown().strip() if tree.difference else "",
    )
