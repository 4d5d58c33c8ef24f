"""Building a release's distributions, twice, and checking them as a user would meet them."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import venv
from pathlib import Path
from typing import TYPE_CHECKING

from tools.errors import ReleaseError

from .gate import check
from .running import Builder, run_build

if TYPE_CHECKING:
    from collections.abc import Callable


def make_distributions(root: Path, target: Path) -> list[Path]:
    """Make sdist and wheel of a tree in a new folder; return the files by name."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(target), str(root)]
    _run(command, root, "the distributions cannot be built")
    return sorted(target.iterdir())


def build_distributions(
    root: Path,
    dist: Path,
    *,
    test: bool = True,
    build: Builder = run_build,
    make: Callable[[Path, Path], list[Path]] = make_distributions,
) -> list[Path]:
    """Build sdist and wheel, check them, and put them and their checksums into a folder.

    Parameters
    ----------
    root
        The repository's folder.
    dist
        Folder to make; it must not contain files yet.
    test
        Whether to install the wheel into an empty environment and run the tests against it.
    build
        What builds the tree's made files.
    make
        What makes sdist and wheel of a tree in a folder.

    Returns
    -------
    list of Path
        sdist, wheel and SHA256SUMS.

    Raises
    ------
    ReleaseError
        When the gate refuses, two builds differ, or a check fails.
    """
    messages = check(root, build)
    if messages:
        raise ReleaseError("\n".join(messages))
    if dist.exists() and any(dist.iterdir()):
        raise ReleaseError(f"{dist} contains files already: remove them first")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = _made_twice(root, folder, make)
        command = [sys.executable, "-m", "twine", "check", "--strict", *map(str, made)]
        _run(command, root, "twine refuses the distributions")
        if test:
            _test_installed(made, folder)
        return _with_checksums(made, dist)


def _made_twice(root: Path, folder: Path, make: Callable[[Path, Path], list[Path]]) -> list[Path]:
    """Make the distributions, and make them again to see whether they are the same."""
    first, second = (make(root, folder / name) for name in ("first", "second"))
    for one, other in zip(first, second, strict=True):
        if one.name != other.name or one.read_bytes() != other.read_bytes():
            raise ReleaseError(f"two builds of {one.name} differ: find out what is not fixed")
    return first


def _with_checksums(made: list[Path], dist: Path) -> list[Path]:
    dist.mkdir(parents=True, exist_ok=True)
    files = [Path(shutil.copy2(file, dist / file.name)) for file in made]
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    sums = dist / "SHA256SUMS"
    sums.write_text("".join(lines), encoding="utf-8", newline="\n")
    return [*files, sums]


def _test_installed(built: list[Path], folder: Path) -> None:
    """Install the wheel where nothing else is, and run the sdist's tests against it."""
    wheel, sdist = built
    with tarfile.open(sdist) as archive:
        archive.extractall(folder / "sdist", filter="data")
    (source,) = (folder / "sdist").iterdir()
    alone = _Environment(folder / "empty")
    _run([*alone.pip, str(wheel)], folder, "the wheel cannot be installed")
    _run([alone.program("bykz-data"), "verify"], folder, "the installed wheel is not whole")
    tested = _Environment(folder / "tested")
    pinned = ["--require-hashes", "-r", str(source / "constraints.txt")]
    _run([*tested.pip, *pinned], folder, "the test tools cannot be installed")
    _run([*tested.pip, "--no-deps", str(wheel)], folder, "the wheel cannot be installed")
    # Out of the source tree's src/, so that what is tested is what was installed.
    tests = [tested.program("python"), "-m", "pytest", "-q", "tests", "tools"]
    _run(tests, source, "the tests fail against the installed wheel")


class _Environment:
    """A virtual environment in which there is nothing but pip."""

    def __init__(self, folder: Path) -> None:
        venv.create(folder, with_pip=True)
        self.programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
        self.pip = [self.program("python"), "-m", "pip", "install", "-q"]

    def program(self, name: str) -> str:
        return str(self.programs / name)


def _run(command: list[str], folder: Path, problem: str) -> None:
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if result.returncode:
        raise ReleaseError(f"{problem}:\n{result.stdout}{result.stderr}".rstrip())
