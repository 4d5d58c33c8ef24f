"""`bykz-data sources`: the works that the author cites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.streams import print_note

from .output import add_output, write_text

if TYPE_CHECKING:
    import argparse

HELP = "write the works that the author cites as a bibliography"
DESCRIPTION = (
    "Write the works of the book's footnotes, 1 to 117, as a bibliography, in the order "
    "of the footnotes; each work has the numbers of its footnotes and a note on what of it "
    "is damaged."
)
EPILOG = "Example: bykz-data sources --format bibtex --output sources.bib"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    from bykz_data.citation.formats import LISTS, format_named

    add_output(parser, tuple(LISTS), format_named)


def run(options: argparse.Namespace) -> int:
    """Write the bibliography."""
    from bykz_data.citation.citing import bibliography, lost_footnotes

    write_text(options.output, f"{bibliography(options.format)}\n")
    lost = ", ".join(map(str, lost_footnotes()))
    print_note(f"nothing is left in the book's text of footnotes {lost}")
    return 0
