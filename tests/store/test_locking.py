"""Signals that come while files are locked and replaced: all is as it was, no trace stays."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from bykz_data.store import locking
from bykz_data.store.replacing import locked, replace_files

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows sends no signals")


def replace_two(folder: Path) -> None:
    old, new = b"old", b"new"
    for name in ("a.csv", "b.csv"):
        (folder / name).write_bytes(old)
    with locked(folder):
        replace_files(folder, {folder / name: (old, new) for name in ("a.csv", "b.csv")})


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_ctrl_c_at_the_lock_leaves_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = locking._taken

    def interrupted(handle: int) -> bool:
        os.kill(os.getpid(), signal.SIGINT)
        return real(handle)

    monkeypatch.setattr(locking, "_taken", interrupted)
    with pytest.raises(KeyboardInterrupt):
        replace_two(tmp_path)
    assert contents(tmp_path) == {"a.csv": b"old", "b.csv": b"old"}


def test_a_closed_terminal_leaves_all_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.replace
    calls: list[Path] = []

    def replace(source: Path, target: Path) -> None:
        calls.append(source)
        if len(calls) == 3:
            os.kill(os.getpid(), signal.SIGHUP)
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(SystemExit, match="129"):
        replace_two(tmp_path)
    assert contents(tmp_path) == {"a.csv": b"old", "b.csv": b"old"}
