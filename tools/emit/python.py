"""Generated Python, in the form in which the project's own code is."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

from tools.errors import BuildError

ROOT = Path(__file__).resolve().parent.parent.parent


def require_formatter() -> None:
    """Refuse to go on without ruff, before half of the files are made.

    Raises
    ------
    BuildError
        When ruff is not installed.
    """
    if importlib.util.find_spec("ruff") is None:
        raise BuildError('the build needs ruff: pip install -e ".[dev]"; nothing was built')


def formatted(source: str, name: str) -> str:
    """Sort the imports of a source text and format it with the project's settings.

    Parameters
    ----------
    source
        The text.
    name
        Name of the file that is made; by its ending ruff treats it as a module or a stub.
    """
    for command in (["check", "--select", "I", "--fix", "--quiet"], ["format"]):
        result = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--stdin-filename", name, "-"],
            input=source,
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        )
        source = result.stdout
    return source
