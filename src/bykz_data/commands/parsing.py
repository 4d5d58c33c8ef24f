"""Taking the words of the command line apart."""

from __future__ import annotations

import argparse
import re
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn

from bykz_data import __version__
from bykz_data.streams import print_note, print_text
from bykz_data.suggestions import nearest
from bykz_data.text import shown

from . import NAMES

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


class _Parser(argparse.ArgumentParser):
    """A parser that prints as everything else is printed."""

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 (those of the base)
        super().__init__(*args, **options)
        self.color = False  # since Python 3.14 argparse would print escape sequences

    def _print_message(self, message: str, file: object = None) -> None:
        if file is sys.stdout:
            print_text(message)
        else:
            print_note(message.rstrip("\n"))

    def error(self, message: str) -> NoReturn:
        if found := re.match(r"argument COMMAND: invalid choice: '(.*?)' ", message):
            message = f"there is no command {found[1]!r}; {nearest(found[1], NAMES, most=50)}"
        super().error(shown(message, 1000))


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Find the command and its options.

    Returns
    -------
    argparse.Namespace
        The options of the command; `run` is the function that runs it.

    Raises
    ------
    SystemExit
        When help or the version was asked for, or the words are no command.
    """
    program = parser(words)
    if not words:
        program.print_help(sys.stderr)
        program.exit(2)
    options, unknown = program.parse_known_args(words)
    if unknown:
        # The command says how it is used, not the program.
        options.parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    return options


def parser(commands: Collection[str]) -> argparse.ArgumentParser:
    """Return the parser of the program.

    Parameters
    ----------
    commands
        Names of the commands that get their arguments: the choices of an option may be slow to
        find out. The others have help only.
    """
    program = _Parser(
        prog="bykz-data",
        description=(
            "Facts of B. L. Zalessky's monograph on Belarus-Kazakhstan cooperation, 1992-2022, "
            "as tables. Start with: bykz-data about Gomselmash; bykz-data tables"
        ),
        epilog="Exit status: 0 done, 1 problems found, 2 the command could not run.",
    )
    program.add_argument("-V", "--version", action="version", version=f"bykz-data {__version__}")
    _add_debug(program)
    subparsers = program.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in NAMES:
        module = import_module(f"bykz_data.commands.{name}")
        command = subparsers.add_parser(
            name, help=module.HELP, description=module.DESCRIPTION, epilog=module.EPILOG
        )
        command.set_defaults(run=module.run, parser=command)
        if name in commands:
            module.add_arguments(command)
        _add_debug(command)
    return program


def commands_of(program: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    """Return the parsers of the commands of the program's parser."""
    groups = [a for a in program._actions if isinstance(a, argparse._SubParsersAction)]
    return [command for group in groups for command in group.choices.values()]


def _add_debug(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--debug", action="store_true", help="show the traceback of an error, for its report"
    )
