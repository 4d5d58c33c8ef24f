"""A bar on the terminal for a check that takes longer than two seconds."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bykz_data.streams import is_terminal

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 2.0
"""Seconds before a bar is shown."""


@contextmanager
def progress(label: str, steps: int) -> Iterator[Callable[[], None]]:
    """Provide a function that counts a step; the steps are shown once they take long."""
    start, done = time.monotonic(), 0
    bar: Progress | None = None

    def step() -> None:
        nonlocal bar, done
        done += 1
        if bar is None and time.monotonic() - start > PATIENCE and is_terminal(sys.stderr):
            from rich.console import Console  # takes time to import, so only where it is needed
            from rich.progress import Progress

            bar = Progress(console=Console(stderr=True), transient=True)
            bar.add_task(label, total=steps)
            bar.start()
        if bar is not None:
            bar.update(bar.task_ids[0], completed=done)

    try:
        yield step
    finally:
        if bar is not None:
            bar.stop()
