"""`bykz-data cite`: a citation of the dataset, a table or a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .output import add_output, write_text

if TYPE_CHECKING:
    import argparse

HELP = "cite the dataset, a table or a row, with page and source, or the book alone"
DESCRIPTION = (
    "Cite the dataset at this version with its content hash, or one of its tables, or a "
    "row, with the printed page and the work by which the author documents it, each as a "
    "reference of its own. Damaged and lost footnotes are reported as such."
)
EPILOG = (
    "Examples: bykz-data cite trade by-kz-turnover-2021 --format bibtex; bykz-data cite book 59"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    from bykz_data.citation.formats import FORMATS, format_named

    parser.add_argument(
        "table",
        metavar="TABLE",
        nargs="?",
        help="name of the table, such as trade; book for the book alone",
    )
    parser.add_argument(
        "key", metavar="KEY", nargs="?", help="primary key of the row; after book, a page"
    )
    parser.add_argument(
        "--sources", action="store_true", help="list the works that the author cites, too"
    )
    add_output(parser, FORMATS, format_named)


def run(options: argparse.Namespace) -> int:
    """Print the citation."""
    from bykz_data.citation.citing import cite

    text = cite(options.table, options.key, format=options.format, sources=options.sources)
    write_text(options.output, f"{text}\n")
    return 0
