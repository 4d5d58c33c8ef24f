"""Files of a few kilobytes that would become gigabytes or never end: each is refused at once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = [
    pytest.mark.once,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows counts no resources of a process"),
]

GIGABYTE = 2**30


@pytest.mark.parametrize("form", ["workbooks", "parquets", "tables_of_csv", "folders"])
def test_each_is_refused_for_what_it_is_within_a_gigabyte(
    form: str, root: Path, tmp_path: Path
) -> None:
    """In a process of its own, which the system ends after two minutes of computing."""
    words = [sys.executable, "-W", "error", "-m", "tests.contribution.bombs", form, str(tmp_path)]
    result = subprocess.run(words, capture_output=True, text=True, check=False, cwd=root)
    assert result.returncode == 0, result.stderr
    found: dict[str, Any] = json.loads(result.stdout)
    assert found["peak"] < GIGABYTE
    assert len(found["cases"]) >= 8
    for case, words_of_it, problems in found["cases"]:
        assert any(words_of_it in problem for problem in problems), (case, words_of_it, problems)
        assert len(problems) < 100 or form in ("parquets", "folders"), case
    sizes = found["sizes"]
    assert form != "workbooks" or max(sizes) < 1_000_000, sizes


@pytest.mark.parametrize("stream", ["/dev/zero", "yes"])
def test_an_endless_stream_is_read_up_to_the_limit(stream: str, tmp_path: Path) -> None:
    feed = ["cat", stream] if stream.startswith("/") else [stream, "a,b"]
    words = [sys.executable, "-m", "bykz_data", "validate", "trade", "-"]
    with subprocess.Popen(feed, stdout=subprocess.PIPE) as endless:
        result = subprocess.run(
            words, stdin=endless.stdout, capture_output=True, text=True, check=False, cwd=tmp_path
        )
        endless.kill()
    assert result.returncode == 2, result.stdout
    assert "standard input has more than 16,777,216 bytes" in result.stderr
    assert len(result.stderr.splitlines()) == 1
