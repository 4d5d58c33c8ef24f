"""`bykz-data find`: facts and entities that match words."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bykz_data.streams import is_terminal, print_note

from .answers import add_answer_output, write_answer
from .output import SCREEN

if TYPE_CHECKING:
    import argparse

HELP = "find facts by words: names in English or Russian, or as printed, and any other words"
DESCRIPTION = (
    "Find all facts and entities that match words, best first: words of sentences, of names in "
    "English or Russian or as the book prints them, and of quotations. Accents and capitals do not "
    "matter. Russian names are known of organizations, people, places and programmes only."
)
EPILOG = "Example: bykz-data find paraxylene"

SHOWN = 20
"""How many are shown on a terminal, where the first ones would else be out of sight."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "words", metavar="WORD", nargs="+", help="words to find, all of them where anything has all"
    )
    parser.add_argument(
        "--limit",
        metavar="N",
        type=_at_least_one,
        help=f"show the first N only (default: {SHOWN} on a terminal, otherwise all)",
    )
    add_answer_output(parser)


def _at_least_one(text: str) -> int:
    from argparse import ArgumentTypeError

    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text!r} is no number of rows: write a whole number from 1")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Print what matches."""
    from bykz_data.facts.finding import COLUMNS, found, words_matched

    words = " ".join(options.words)
    rows = found(words)
    limit = options.limit
    to_terminal = options.output in SCREEN and is_terminal(sys.stdout)
    if limit is None and options.format == "text" and to_terminal:
        limit = SHOWN
    write_answer(options, COLUMNS, rows[:limit])
    if not rows:
        print_note(f"nothing matches {words!r}{_hint(words)}")
        return 0
    most, asked = words_matched(words)
    if most < asked:
        print_note(f"nothing has all {asked} words of {words!r}: these have {most} of them")
    if limit is not None and len(rows) > limit:
        print_note(f"{limit} of {len(rows)} are shown; all: --limit {len(rows)}")
    return 0


def _hint(words: str) -> str:
    """Return what else could be asked where nothing matches."""
    from bykz_data.facts.naming import name_like

    near = name_like(words)
    if near is not None:
        return f"; did you mean {near!r}?"
    if any("\u0400" <= letter <= "\u04ff" for letter in words):
        return "; of Russian, only names of organizations, people, places and programmes are known"
    return ""
