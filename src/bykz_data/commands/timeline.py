"""`bykz-data timeline`: dated facts in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.streams import print_note

from .answers import STATES, add_answer_output, write_answer

if TYPE_CHECKING:
    import argparse

HELP = "list the dated facts in order, all or those of a time"
DESCRIPTION = (
    "List every dated fact in order, with the precision of its date; what was reached, planned, "
    "considered and said is told apart in the column state."
)
EPILOG = (
    f"{STATES}"
    "A time is a year (2017), a month (2017-05), a quarter (2017-Q2) or a day. "
    "Example: bykz-data timeline 2017-05 2017-12 --about Gomselmash"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("start", metavar="TIME", nargs="?", help="the time, or its beginning")
    parser.add_argument("end", metavar="END", nargs="?", help="the end; .. for no end")
    parser.add_argument(
        "--about", metavar="NAME", help="only facts in which this entity takes part"
    )
    add_answer_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print the facts."""
    from bykz_data.facts.timelines import COLUMNS, dated

    start, end = time_of(options.start, options.end)
    rows = dated(start, end, options.about)
    write_answer(options, COLUMNS, rows)
    if not rows:
        print_note("no fact has a date in this time")
    return 0


def time_of(start: str | None, end: str | None) -> tuple[str | None, str | None]:
    """Return first and last period: one alone is both, two dots are an open side.

    Examples
    --------
    >>> time_of("2017", None), time_of("2017", "..")
    (('2017', '2017'), ('2017', None))
    """
    end = end if end is not None else start
    return (None if start == ".." else start), (None if end == ".." else end)
