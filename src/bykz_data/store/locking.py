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
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import FrameType
from typing import NoReturn

from bykz_data.errors import ContributionError

LONGEST_WAIT = 10.0
"""Seconds to wait for another process that holds the lock."""

ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
"""What the system sends to end a process: when it is stopped, when its terminal is closed."""

SIGNALS = (*ENDING, signal.SIGINT)
"""All signals that end a process and can be put off."""


@contextlib.contextmanager
def held(path: Path, at_end: Callable[[], object]) -> Iterator[None]:
    """Hold the lock of a file, after waiting for another holder.

    Parameters
    ----------
    path
        The lock file, which is made where it is missing.
    at_end
        Is called before the lock is given back.

    Raises
    ------
    ContributionError
        When another process holds the lock for longer than ten seconds, or when the file cannot
        be made.
    """
    end = time.monotonic() + LONGEST_WAIT
    handle = None
    try:
        while True:
            try:
                with undisturbed():
                    handle = _tried(path)
            except OSError as error:
                raise ContributionError(
                    f"cannot write {path}: {error.strerror or error}"
                ) from error
            if handle is not None:
                break
            if time.monotonic() > end:
                raise ContributionError(
                    f"another process is writing into {path.parent}: wait for its end and run the "
                    "command again"
                )
            time.sleep(0.02)
        yield
    finally:
        if handle is not None:
            with undisturbed():
                try:
                    at_end()
                finally:
                    os.close(handle)


def _tried(path: Path) -> int | None:
    """Open and lock a file; None where another process holds the lock."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
    try:
        # The last holder may have removed the file after it was opened here.
        with contextlib.suppress(FileNotFoundError):
            if _taken(handle) and os.path.samestat(os.fstat(handle), path.stat()):
                return handle
    except BaseException:
        os.close(handle)
        raise
    os.close(handle)
    return None


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
    """Let TERM and a closed terminal raise an exception, so that what was begun is undone.

    One signal is enough: those after it would only interrupt the undoing.
    """
    came: list[int] = []

    def stop(number: int, _frame: object) -> NoReturn:
        for each in SIGNALS:
            signal.signal(each, signal.SIG_IGN)
        came.append(number)
        raise SystemExit(128 + number)

    with handled_by(stop, ENDING):
        try:
            yield
        except Exception as error:
            if came:  # a library made an error of its own of it, as DuckDB does
                raise SystemExit(128 + came[0]) from error
            raise


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Put off the signals that would stop the process, for the moment that undoing takes."""
    came: list[int] = []
    with handled_by(lambda number, _frame: came.append(number), SIGNALS):
        yield
    if came:
        signal.raise_signal(came[0])


@contextlib.contextmanager
def handled_by(
    handler: Callable[[int, FrameType | None], object], signals: Iterable[signal.Signals]
) -> Iterator[None]:
    """Handle signals in another way, except those that are ignored, as `nohup` wants it."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in SIGNALS}
    try:
        for number in signals:
            if before[number] not in (signal.SIG_IGN, None):
                signal.signal(number, handler)
        yield
    finally:
        for number, earlier in before.items():
            if earlier is not None:
                signal.signal(number, earlier)
