"""Watching what Python does while a foreign file is read: no network, no process, no write."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORBIDDEN = (
    "socket.", "urllib.", "http.", "ftplib.", "smtplib.", "ssl.", "subprocess.", "shutil.",
    "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.startfile", "os.remove",
    "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod",
    "webbrowser.", "ctypes.dlopen",
)  # fmt: skip
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

_watchers: list[tuple[tuple[str, ...], list[str]]] = []


@cache
def _install() -> None:
    """Add the hook, which stays until the process ends and is idle when nobody watches."""

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        for allowed, seen in _watchers:
            if event == "open" and isinstance(arguments[0], (str, bytes, os.PathLike)):
                flags = arguments[2]
                path = os.path.abspath(os.fsdecode(arguments[0]))  # noqa: PTH100 (as it is named)
                writes = isinstance(flags, int) and flags & WRITING and "__pycache__" not in path
                if writes or not path.startswith(allowed):
                    seen.append(f"open {path} {arguments[1:]}")
            elif event.startswith(FORBIDDEN):
                seen.append(f"{event} {arguments!r}")

    sys.addaudithook(hook)


@contextmanager
def watched(*folders: Path) -> Iterator[None]:
    """Fail when anything but reading in these folders, in Python and in the package is done."""
    _install()
    homes = (ROOT, sys.prefix, sys.base_prefix, *filter(None, sys.path), "/usr/share", "/usr/lib")
    watcher = (tuple(str(home) for home in (*folders, *homes)), list[str]())
    _watchers.append(watcher)
    try:
        yield
    finally:
        _watchers.remove(watcher)
    assert watcher[1] == []
