"""Reading from git: of a clone, the version history is one place where versions are found."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_RUN = 4.0
"""Seconds after which git is stopped: reading takes it milliseconds."""

_ALONE = ("-c", "core.fsmonitor=false", "-c", "log.showSignature=false")
"""Settings under which git starts no other program."""

_ENVIRONMENT = {
    "GIT_ALLOW_PROTOCOL": "",  # none: no other repository is reached
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
}


def git(*words: str, folder: Path | str | None = None, given: bytes = b"") -> bytes:
    r"""Run a command of git that only reads, and return what it prints.

    Objects are read as they are stored here: none is fetched, replaced or passed through a filter.

    Parameters
    ----------
    *words
        Arguments of git.
    folder
        Where git runs; where the process runs if None.
    given
        Its standard input.

    Returns
    -------
    bytes
        The standard output as it is: names of files need not be UTF-8.

    Raises
    ------
    subprocess.CalledProcessError
        When git fails; what it printed is in `stderr`.
    subprocess.TimeoutExpired
        When it takes longer than reading may take.
    OSError
        When git is not installed.

    Examples
    --------
    >>> git("--version").startswith(b"git version")
    True
    """
    where = [] if folder is None else ["-C", str(folder)]
    return subprocess.run(  # noqa: S603
        ["git", *_ALONE, *where, *words],  # noqa: S607
        input=given,
        capture_output=True,
        check=True,
        env=os.environ | _ENVIRONMENT,
        timeout=LONGEST_RUN,
    ).stdout
