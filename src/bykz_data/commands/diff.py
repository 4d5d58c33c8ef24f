"""`bykz-data diff`: what changed between two versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.streams import print_note

from .output import SCREEN, write_text

if TYPE_CHECKING:
    import argparse

HELP = "list what changed between two versions of the dataset, value by value"
DESCRIPTION = (
    "Compare two versions: tables, columns and rows added and removed, keys renamed, "
    "cells changed. Each side is 'installed', a wheel, a folder (a checkout, an unpacked "
    "wheel or a data package), or, in a clone of the repository, a release or a git revision."
)
EPILOG = (
    "Examples: bykz-data diff 1.0.0 . --summary; "
    "bykz-data diff bykz_data-0.2.0-py3-none-any.whl installed. "
    "Exit status: 0 no difference, 1 differences, 2 the comparison could not run."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("old", metavar="OLD", help="the earlier version")
    parser.add_argument("new", metavar="NEW", help="the later version")
    parser.add_argument("--format", choices=("text", "json", "markdown", "html"), default="text")
    parser.add_argument(
        "--summary", action="store_true", help="only how many changes of each kind each table has"
    )
    parser.add_argument("--output", metavar="FILE", help="write to this new file; - is the screen")


def run(options: argparse.Namespace) -> int:
    """Compare, and write the differences."""
    from bykz_data.comparison.differences import diff

    result = diff(options.old, options.new)
    if options.format != "text" or options.output not in SCREEN:
        for note in result.notes:
            print_note(f"note: {note}")
    form = "overview" if options.summary else options.format
    write_text(options.output, getattr(result, f"to_{form}")())
    return 0 if result.same else 1
