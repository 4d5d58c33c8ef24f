"""Write the constraints: exact versions, with hashes, of all that builds and tests use.

Usage: python -m tools.constraints

Needs uv. No index's address gets into the files, so that they serve with every mirror.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# The oldest Python of all that are supported, so that there is a version for each of them.
OLDEST_PYTHON = "3.11"

NEWEST, LOWEST = "constraints.txt", "constraints-lowest.txt"
VALIDATORS = "tests/validators/requirements.txt"

# file, what is resolved for it: one part each
FILES: dict[str, list[list[str]]] = {
    NEWEST: [["pyproject.toml", "--extra", "dev", "--extra", "site"]],
    LOWEST: [["pyproject.toml", "--extra", "dev", "--resolution", "lowest-direct"]],
    VALIDATORS: [
        ["tests/validators/requirements.in"],
        ["tests/validators/shapes.in", "--no-deps"],
    ],
}


def compiled(arguments: list[str]) -> str:
    """Resolve one set of requirements, for every platform."""
    command = ["uv", "pip", "compile", "--quiet", "--universal", "--python-version", OLDEST_PYTHON]
    quiet = ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
    result = subprocess.run(
        [*command, "--generate-hashes", *quiet, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode:
        sys.exit(result.stderr)
    return result.stdout


def main() -> int:
    """Write all constraints files."""
    for file, parts in FILES.items():
        text = "".join(compiled(arguments) for arguments in parts)
        (ROOT / file).write_text(text, encoding="utf-8", newline="\n")
        print(f"written: {file}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
