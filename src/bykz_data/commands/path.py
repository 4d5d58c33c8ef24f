"""`bykz-data path`: the folder of the installed files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.streams import print_text

if TYPE_CHECKING:
    import argparse

HELP = "print the folder of the installed Parquet files and schemas"
DESCRIPTION = "Print the folder of the installed Parquet files, schemas and descriptor."
EPILOG = None


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Add nothing: the command has no arguments."""


def run(_options: argparse.Namespace) -> int:
    """Print the folder."""
    from bykz_data.catalog import data_path
    from bykz_data.errors import OutputError

    with data_path() as directory:
        if not directory.is_dir():
            raise OutputError("the package is not installed as a folder: use bykz_data.data_path()")
        print_text(f"{directory}\n")
    return 0
