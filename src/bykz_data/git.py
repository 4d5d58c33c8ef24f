"""Running git: of a clone, the version history is one place where versions are found."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def git(*words: str, folder: Path | str | None = None) -> bytes:
    r"""Run git and return what it prints.

    Parameters
    ----------
    *words
        Arguments of git.
    folder
        Where git runs; where the process runs if None.

    Returns
    -------
    bytes
        The standard output as it is: names of files need not be UTF-8.

    Raises
    ------
    subprocess.CalledProcessError
        When git fails; what it printed is in `stderr`.
    OSError
        When git is not installed.

    Examples
    --------
    >>> git("--version").startswith(b"git version")
    True
    """
    where = [] if folder is None else ["-C", str(folder)]
    return subprocess.run(["git", *where, *words], capture_output=True, check=True).stdout  # noqa: S603, S607
