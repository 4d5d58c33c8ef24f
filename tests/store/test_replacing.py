"""Replacing several files in one step: all old or all new, whatever happens at whatever moment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bykz_data.errors import ContributionError
from bykz_data.store import replacing

DRIVER = """
import os, pathlib, signal, sys
from bykz_data.store.replacing import locked, replace_files
folder, number, (which, moment) = pathlib.Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
calls = 0
signal.signal(signal.SIGINT, signal.default_int_handler)
def watched(real):
    def call(*words, **named):
        global calls
        calls += 1
        if calls == number and moment == "before":
            os.kill(os.getpid(), getattr(signal, which))
        try:
            return real(*words, **named)
        finally:
            if calls == number and moment == "after":
                os.kill(os.getpid(), getattr(signal, which))
    return call
for name in ("replace", "fsync", "unlink"):
    setattr(os, name, watched(getattr(os, name)))
with locked(folder):
    a = (b"old a", b"new a")
    b = (b"old b", b"new b")
    replace_files(folder, {folder / "a.csv": a, folder / "b.csv": b})
print(calls)
"""


def driven(folder: Path, number: int, which: str, moment: str) -> subprocess.CompletedProcess[str]:
    for name in "ab":
        (folder / f"{name}.csv").write_text(f"old {name}")
    words = [sys.executable, "-c", DRIVER, str(folder), str(number), which, moment]
    return subprocess.run(words, capture_output=True, text=True, check=False)


@pytest.mark.slow
@pytest.mark.parametrize("which", ["SIGKILL", "SIGTERM", "SIGINT"])
@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_kill_at_any_moment_leaves_all_old_or_all_new(
    tmp_path: Path, which: str, moment: str
) -> None:
    number, seen = 0, set()
    while True:
        number += 1
        result = driven(tmp_path, number, which, moment)
        if which != "SIGKILL" and result.returncode:
            # Caught: what was begun is undone before the process ends.
            assert len({p.read_text()[:3] for p in tmp_path.glob("[ab].csv")}) == 1
        replacing.recover(tmp_path)
        found = {p.name: p.read_text() for p in tmp_path.iterdir()}
        assert found.keys() == {"a.csv", "b.csv"}, (number, found)
        words = {text[:3] for text in found.values()}
        assert len(words) == 1, (number, found)
        seen |= words
        if result.returncode == 0:
            break
    assert seen == {"old", "new"}
    assert number > 10  # three renames, and what must be on the disk before and after them


def test_an_edit_after_a_kill_is_kept(tmp_path: Path) -> None:
    driven(tmp_path, 10, "SIGKILL", "before")
    assert (tmp_path / replacing.JOURNAL).exists()
    assert sorted(p.read_text() for p in tmp_path.glob("[ab].csv")) == ["new a", "old b"]
    (tmp_path / "b.csv").write_text("edited")
    assert "undone" in str(replacing.recover(tmp_path))
    found = {p.name: p.read_text() for p in tmp_path.iterdir()}
    assert found == {"a.csv": "old a", "b.csv": "edited"}


@pytest.mark.parametrize("content", ["{", "[]", '{"../x.csv": {"old": "", "new": ""}}', '{"a": 1}'])
def test_a_journal_that_cannot_be_trusted_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / replacing.LOCK).touch()
    (tmp_path / replacing.JOURNAL).write_text(content)
    before = {p.name: p.read_text() for p in tmp_path.iterdir()}
    with pytest.raises(ContributionError, match="cannot be read"):
        replacing.recover(tmp_path)
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == before
