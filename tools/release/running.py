"""Running the build of a tree with that tree's own package."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path


class Builder(Protocol):
    """What builds a tree: `run_build`, or in a test something quicker."""

    def __call__(self, root: Path, *options: str) -> subprocess.CompletedProcess[str]:
        """Run the build of the tree in `root` with the options of `python -m tools.build`."""
        ...


def run_build(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the build of a tree with that tree's own package, whatever is installed."""
    environment = os.environ | {"PYTHONPATH": str(root / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "tools.build", *options]
    return subprocess.run(
        command, cwd=root, capture_output=True, text=True, check=False, env=environment
    )
