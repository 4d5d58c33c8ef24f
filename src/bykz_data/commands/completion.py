"""`bykz-data completion`: a script with which a shell completes commands, options and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.streams import print_text

if TYPE_CHECKING:
    import argparse

HELP = "print a script with which bash, zsh or fish completes commands, options and tables"
DESCRIPTION = (
    "Print a script with which a shell completes the words of this program: commands, options, "
    "their choices, names of tables and files. It needs the extra 'completion'."
)
EPILOG = (
    "For this session of bash: source <(bykz-data completion bash). For all of them, write it to "
    "~/.local/share/bash-completion/completions/bykz-data; of fish to "
    "~/.config/fish/completions/bykz-data.fish; of zsh to _bykz-data in a folder of $fpath."
)

SHELLS = ("bash", "zsh", "fish")
FILES = ("FILE", "TEXT", "PATH", "OLD", "NEW")
"""Arguments that are, or may be, files, by what stands for them in the help."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help="bash, zsh or fish")


def run(options: argparse.Namespace) -> int:
    """Print the script."""
    from bykz_data.catalog import table_names
    from bykz_data.errors import MissingExtraError

    from . import NAMES
    from .parsing import commands_of, parser

    try:
        import shtab
    except ImportError as error:
        raise MissingExtraError("completion", "shtab") from error
    program = parser(NAMES)
    for command in commands_of(program):
        for action in command._actions:
            if action.metavar == "TABLE":
                action.choices = table_names()
            elif action.metavar in FILES:
                action.complete = shtab.FILE  # type: ignore[attr-defined]
    print_text(shtab.complete(program, options.shell))
    return 0
