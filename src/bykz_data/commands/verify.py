"""`bykz-data verify`: whether the installed files are those of the release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.streams import print_text

if TYPE_CHECKING:
    import argparse

HELP = "check that every installed file is the one that was released"
DESCRIPTION = (
    "Compare the installed tables, schemas and descriptor with the hashes of the release, "
    "and name every file that was changed, is missing or was added. In a clone, they are "
    "compared with what was built last."
)
EPILOG = "Exit status: 0 all as released, 1 something is not."


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Add nothing: the command has no arguments."""


def run(_options: argparse.Namespace) -> int:
    """Verify, and print the result."""
    from bykz_data.store.verification import verify

    result = verify()
    print_text(f"{result}\n")
    return 0 if result.ok else 1
