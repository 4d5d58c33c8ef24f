"""A bar on the terminal for a check that takes longer than two seconds."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

PATIENCE = 2.0
"""Seconds before a bar is shown."""


class Progress:
    """Counts steps; shows them on a terminal once they take long."""

    def __init__(self, label: str, steps: int) -> None:
        self.label, self.steps, self.done = label, steps, 0
        self.start = time.monotonic()
        self.bar: Bar | None = None

    def __enter__(self) -> Progress:
        """Begin."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Take the bar away."""
        if self.bar is not None:
            self.bar.stop()

    def step(self) -> None:
        """Say that a step is done."""
        self.done += 1
        if self.bar is not None:
            self.bar.update(self.bar.task_ids[0], completed=self.done)
        elif time.monotonic() - self.start > PATIENCE and sys.stderr.isatty():
            from rich.console import Console  # takes time to import, so only where it is needed
            from rich.progress import Progress as Bar

            bar = Bar(console=Console(stderr=True), transient=True)
            bar.add_task(self.label, total=self.steps, completed=self.done)
            bar.start()
            self.bar = bar
