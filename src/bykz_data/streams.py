"""Printing to the standard streams, whatever is wrong with them."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import sys

from .errors import OutputError
from .text import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO, TextIO


def open_closed_streams() -> None:
    """Take the numbers of standard streams that are closed, which an opened file would get."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            with contextlib.suppress(OSError):
                os.open(os.devnull, os.O_RDWR)


def is_terminal(stream: TextIO | None) -> bool:
    """Return whether a standard stream, which may be closed, is a terminal."""
    return stream is not None and stream.isatty()


def print_text(text: str) -> None:
    """Print text as UTF-8, whatever the locale, and nothing that a terminal would act on.

    Raises
    ------
    OutputError
        When the standard output is closed or full. Where its reader has seen enough, as `head`
        has, the rest is left out.
    """
    _write(printable(text))


def print_bytes(content: bytes) -> None:
    """Write bytes to the standard output as they are; errors are those of `print_text`."""
    flush()
    with _no_system_errors():
        _write_all(sys.stdout.buffer, content)


def flush() -> None:
    """Hand over all that was printed; errors are those of `print_text`."""
    if sys.stdout is not None:
        with _no_system_errors():
            sys.stdout.flush()


def print_note(text: str) -> None:
    """Print a line for the person at the screen, which is not part of the output."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"{printable(text)}\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        _to_nowhere(sys.stderr)  # there is nobody to report it to


def _write(text: str) -> None:
    with _no_system_errors():
        if isinstance(sys.stdout, io.TextIOWrapper):
            # The names of files may contain bytes that cannot be decoded.
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
            if isinstance(sys.stdout.buffer, io.RawIOBase):
                content = text.replace("\n", os.linesep).encode("utf-8", "backslashreplace")
                _write_all(sys.stdout.buffer, content)
                return
        sys.stdout.write(text)


def _write_all(stream: BinaryIO | io.RawIOBase, content: bytes) -> None:
    """Write until all is written: an unbuffered stream (PYTHONUNBUFFERED) takes what fits."""
    left = memoryview(content)
    while left:
        written: int | None = stream.write(left)
        if written is None:  # it would have to wait
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        left = left[written:]


@contextlib.contextmanager
def _no_system_errors() -> Iterator[None]:
    if sys.stdout is None:
        raise OutputError("cannot write to the standard output: it is closed")
    try:
        yield
    except BrokenPipeError:
        _to_nowhere(sys.stdout)  # the reader has seen enough
    except OSError as error:
        _to_nowhere(sys.stdout)
        raise OutputError(
            f"cannot write to the standard output: {error.strerror or error}"
        ) from error


def _to_nowhere(stream: TextIO) -> None:
    """Let what is left in a stream go nowhere: Python must not complain at exit."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
