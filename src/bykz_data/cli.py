"""The command line; `bykz-data --help` lists its commands."""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING

from .failures import sentence_of, traceback_of
from .streams import flush, open_closed_streams, print_note

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

INTERRUPTED = 130
"""Exit status after Ctrl-C, as of other programs."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Whatever goes wrong is said in one sentence; the option `--debug` adds the traceback.

    Parameters
    ----------
    arguments
        Words after the program's name; those of the process where None.

    Returns
    -------
    int
        0 done, 1 problems were found, 2 the command could not run, 130 it was interrupted.

    Examples
    --------
    >>> main(["schema", "places"])  # doctest: +ELLIPSIS
    {
    ...
    0
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    if arguments is None and "--debug" not in words:
        # What libraries cannot clean up after an error, Python would print at the end.
        sys.unraisablehook = lambda _unraisable: None
    try:
        with _noted_interrupts() as interrupts:
            try:
                open_closed_streams()
                return _run(words)
            except Exception as error:  # the last handler: no traceback reaches a user
                if interrupts:  # a library made an error of its own of it, as DuckDB does
                    return INTERRUPTED
                _report(error, "--debug" in words)
                return 2
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(words: Sequence[str]) -> int:
    from .commands.parsing import parse

    try:
        options = parse(words)
        status: int = options.run(options)
    finally:
        flush()  # also after help, which ends the program
    return status


def _report(error: Exception, debug: bool) -> None:
    if debug:
        print_note(traceback_of(error))
    print_note(f"bykz-data: {sentence_of(error)}")


@contextlib.contextmanager
def _noted_interrupts() -> Iterator[list[float]]:
    """Note each Ctrl-C that raises an exception.

    Another one within a second would only interrupt what the first one began: the cleaning up.
    """
    noted: list[float] = []
    is_main = threading.current_thread() is threading.main_thread()
    if not is_main or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield noted
        return

    def note(_number: int, _frame: object) -> None:
        now = time.monotonic()
        if not noted or now - noted[-1] > 1:
            noted.append(now)
            raise KeyboardInterrupt

    signal.signal(signal.SIGINT, note)
    try:
        yield noted
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


if __name__ == "__main__":
    sys.exit(main())
