"""`bykz-data browse`: the explorer, in a browser on the user's own machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

HELP = "explore everything in a browser, on this machine"
DESCRIPTION = (
    "Open the explorer in a browser: search, what the book says about somebody and on a page, its "
    "contradictions, all tables with filters and downloads, SQL. It runs on this machine, needs no "
    "network, and is reached from this machine only. It needs the extra: "
    'pip install "bykz-data[browse]"'
)
EPILOG = "Example: bykz-data browse. End it with Ctrl-C."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "--no-open", action="store_true", help="print the address and open no browser"
    )
    parser.add_argument(
        "--port", type=int, metavar="N", help="use this port (default: one that is free)"
    )


def run(options: argparse.Namespace) -> int:
    """Serve the explorer until it is ended."""
    from bykz_data.browse.serving import serve
    from bykz_data.streams import flush, print_text

    def ready(address: str) -> None:
        print_text(f"The explorer is at {address} - end it with Ctrl-C.\n")
        flush()  # a program that started it may wait for this line
        if not options.no_open:
            import webbrowser

            webbrowser.open(address)

    serve(options.port, ready)
    return 0
