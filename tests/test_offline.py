"""Nothing in the package opens a socket, whatever is called."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bykz_data.catalog import table_names
from tests.offline import EXAMPLES


def run(root: Path, folder: Path, *options: str, prefix: tuple[str, ...] = ()) -> dict[str, Any]:
    script = root / "tests" / "offline.py"
    command = [*prefix, sys.executable, "-W", "error", str(script), str(folder), *options]
    result = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=root
    )
    assert result.returncode == 0, result.stderr
    found: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return found


def test_the_hook_refuses_a_connection(root: Path, tmp_path: Path) -> None:
    refused = [event.partition(" ")[0] for event in run(root, tmp_path, "--control")["refused"]]
    assert len(refused) == 6
    assert set(refused) >= {"urllib.Request", "http.client.connect", "socket.getaddrinfo"}
    assert "socket.__new__" in refused


def check(found: dict[str, Any]) -> None:
    assert found["refused"] == []
    assert found["loaded"] == 4 * len(table_names())
    assert set(found["commands"]) == set(EXAMPLES), (
        "tests/offline.py has an example of each command"
    )
    assert found["codes"] == {
        name: [code for _, code in examples] for name, examples in EXAMPLES.items()
    }


@pytest.mark.slow
def test_no_loader_and_no_command_opens_a_socket(root: Path, tmp_path: Path) -> None:
    # The hook sees what Python does; libraries in C and Rust are caught by their failure, where
    # the system lets a process leave the network.
    alone = ("unshare", "--map-root-user", "--net")
    there = shutil.which("unshare") and subprocess.run([*alone, "true"], check=False)
    check(run(root, tmp_path, prefix=alone if there and there.returncode == 0 else ()))
