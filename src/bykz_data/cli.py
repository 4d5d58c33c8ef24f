"""The command line; `bykz-data --help` lists its commands."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from . import __version__
from .commands import NAMES
from .errors import BykzDataError

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Parameters
    ----------
    arguments
        Words after the program's name; those of the process where None.

    Returns
    -------
    int
        0 done, 1 problems were found, 2 the command could not run.

    Examples
    --------
    >>> main(["schema", "places"])  # doctest: +ELLIPSIS
    {
    ...
    0
    """
    words = sys.argv[1:] if arguments is None else arguments
    options = _parser(words).parse_args(words)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except BykzDataError as error:
        print(f"bykz-data: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader, such as `head`, has seen enough; Python must not complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return status


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bykz-data",
        description=(
            "Facts of B. L. Zalessky's monograph on Belarus-Kazakhstan cooperation, 1992-2022, "
            "as tables. Start with: bykz-data tables"
        ),
        epilog="Exit status: 0 done, 1 problems found, 2 the command could not run.",
    )
    parser.add_argument("--version", action="version", version=f"bykz-data {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in NAMES:
        module = import_module(f"bykz_data.commands.{name}")
        command = commands.add_parser(
            name, help=module.HELP, description=module.DESCRIPTION, epilog=module.EPILOG
        )
        command.set_defaults(run=module.run)
        # The choices of an option may be slow to find out, so only the command that is run
        # gets its arguments.
        if name in words:
            module.add_arguments(command)
    return parser


if __name__ == "__main__":
    sys.exit(main())
