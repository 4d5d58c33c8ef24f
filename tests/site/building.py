"""Building the site."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT


def build(target: Path, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Build the site of a clone with the command of `make docs`."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    (command,) = re.findall(r"\$\(PY\) (-m sphinx .*) docs build/site$", makefile, re.MULTILINE)
    return subprocess.run(
        [sys.executable, *shlex.split(command), "docs", str(target)],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
