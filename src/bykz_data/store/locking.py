"""A lock that one process holds at a time, and the signals that would stop its holder.

The system gives the lock back when its holder ends, however it ends: no lock outlives its process.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

from bykz_data.errors import ContributionError

LONGEST_WAIT = 10.0
"""Seconds to wait for another process that holds the lock."""


def lock(path: Path) -> int:
    """Open and lock a file, waiting for another holder.

    Parameters
    ----------
    path
        The lock file, which is made where it is missing.

    Returns
    -------
    int
        The handle of the open file: closing it gives the lock back.

    Raises
    ------
    ContributionError
        When another process holds the lock for longer than ten seconds.
    OSError
        When the file cannot be made.
    """
    end = time.monotonic() + LONGEST_WAIT
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        try:
            if _taken(handle):
                # The last holder may have removed the file after it was opened here.
                with contextlib.suppress(FileNotFoundError):
                    if os.path.samestat(os.fstat(handle), path.stat()):
                        return handle
            elif time.monotonic() > end:
                raise ContributionError(
                    f"another process is writing into {path.parent}: wait for its end and run the "
                    "command again"
                )
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)
        time.sleep(0.02)


def _taken(handle: int) -> bool:
    """Try to lock an open file; the system unlocks it when the process ends."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


@contextlib.contextmanager
def stopped_by_exception() -> Iterator[None]:
    """Let TERM raise an exception, as Ctrl-C does, so that what was begun is undone."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, _frame: object) -> NoReturn:
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Ignore TERM and Ctrl-C for the moment that undoing takes."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    signals = (signal.SIGTERM, signal.SIGINT)
    before = [signal.signal(number, signal.SIG_IGN) for number in signals]
    try:
        yield
    finally:
        for number, handler in zip(signals, before, strict=True):
            signal.signal(number, handler)
