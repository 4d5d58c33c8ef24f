"""New files: whole or not at all, also where a process may open few files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_FEW = """
import os, resource, sys
from bykz_data.errors import OutputError
from bykz_data.store.new_files import new_path

resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
opened = []
try:
    with new_path(sys.argv[1]) as path:
        path.mkdir()
        (path / "part.csv").write_text("a", encoding="utf-8")
        while True:
            opened.append(open(os.devnull, "rb"))
except OutputError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_nothing_stays_where_no_more_files_may_be_opened(tmp_path: Path) -> None:
    words = [sys.executable, "-c", _FEW, str(tmp_path / "new")]
    result = subprocess.run(words, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert "Too many open files" in result.stdout
    assert list(tmp_path.iterdir()) == []
