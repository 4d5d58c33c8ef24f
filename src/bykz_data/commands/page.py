"""`bykz-data page`: what the book says on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .answers import STATES, add_answer_output, write_answer

if TYPE_CHECKING:
    import argparse

HELP = "show what the book says on a page, facts in the order of the text"
DESCRIPTION = (
    "Show what the book says on a printed page: its facts in the order of the text, the names "
    "that it prints, and the numbers and names that are no datum, with the reason."
)
EPILOG = (
    "fact: printed on this page first; mention: of another page and stated here again; name: a "
    "printed form of a name; no datum: a number or name that is in no table, with the reason; "
    f"covers: the numbers, names and note markers for which a fact accounts. {STATES}"
    "Example: bykz-data page 59"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "number", metavar="PAGE", type=_page_number, help="number of the page, 2 to 68"
    )
    add_answer_output(parser)


def _page_number(words: str) -> int:
    import re
    from argparse import ArgumentTypeError

    found = re.fullmatch(r"\s*(?:pp?\.?|page)?\s*([0-9]{1,4})\s*", words, re.IGNORECASE)
    if not found:
        raise ArgumentTypeError(f"{words!r} is no number of a page: write it like 35")
    return int(found[1])


def run(options: argparse.Namespace) -> int:
    """Print the facts."""
    from bykz_data.facts.book_pages import COLUMNS, said_on

    write_answer(options, COLUMNS, said_on(options.number))
    return 0
