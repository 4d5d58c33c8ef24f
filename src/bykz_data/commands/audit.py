"""`bykz-data audit`: the tables against a copy of the book's text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.streams import print_text

from .output import write_text

if TYPE_CHECKING:
    import argparse

HELP = "compare the tables with your own copy of the book's text"
DESCRIPTION = (
    "Check that everything quoted appears on its page, and that every number, name and "
    "footnote marker of the book is accounted for. The text is either page-marked "
    "('=== PAGE n') or has a form feed after each page, as pdftotext writes it."
)
EPILOG = "Exit status: 0 all explained, 1 something is not, 2 the text cannot be read."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("text", metavar="TEXT", help="file with the book's text, UTF-8")
    parser.add_argument(
        "--first-page",
        type=int,
        default=1,
        metavar="N",
        help="printed number of the first page of a form-feed text (default: 1)",
    )
    parser.add_argument("--output", metavar="FILE", help="write a report as HTML to this new file")


def run(options: argparse.Namespace) -> int:
    """Audit the text and print what is not explained."""
    from bykz_data.book.auditing import audit

    result = audit(_text_of(options.text), options.first_page)
    if options.output is not None:
        write_text(options.output, result.to_html())
    if options.output == "-":
        return 0 if result.ok else 1  # the page alone
    print_text("".join(f"{finding}\n" for finding in result.findings))
    if (more := result.counts.total() - len(result.findings)) > 0:
        print_text(f"… and {more:,} more\n")
    print_text(f"{result.summary()}\n")
    return 0 if result.ok else 1


def _text_of(path: str) -> str:
    from bykz_data import limits
    from bykz_data.errors import TextError

    try:
        with open(path, "rb") as file:  # noqa: PTH123
            content = file.read(limits.TEXT_SIZE.most + 1)
    except (OSError, ValueError) as error:  # a name with NUL, or that cannot be encoded
        reason = getattr(error, "strerror", None) or error
        raise TextError(f"cannot read {path}: {reason}") from None
    if len(content) > limits.TEXT_SIZE.most:
        raise TextError(f"{path} {limits.TEXT_SIZE.passed()}")
    if content.startswith(b"%PDF"):
        raise TextError(f"{path} is a PDF file: make a text of it, `pdftotext book.pdf book.txt`")
    try:
        text = content.decode()
    except UnicodeDecodeError:
        raise TextError(f"{path} is not UTF-8: save it as UTF-8 text") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")
