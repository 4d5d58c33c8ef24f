"""Printing and writing answers: sentences, each with what it is from, and their citation."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

from bykz_data.errors import OutputError

from .output import ROW_FORMATS, add_output, chosen_columns, write_rows, write_text

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence


STATES = (
    "State: reached is done, in force or measured; planned was then to come; considered was only "
    "possible, proposed or discussed; said is what somebody judged, stressed or reported. "
    "note N: the footnote of the page for the fact. "
)
"""What the words of answers mean, for the help of commands."""


def add_answer_output(
    parser: argparse.ArgumentParser, formats: Sequence[str] = ROW_FORMATS
) -> None:
    """Add `--cite`, `--cite-as`, and what all listings have."""
    from bykz_data.citation.formats import FORMATS, format_named

    citing = parser.add_mutually_exclusive_group()
    citing.add_argument(
        "--cite",
        action="store_true",
        help="below the text, cite what is shown, with the works that the author cites for it",
    )
    citing.add_argument(
        "--cite-as",
        type=format_named,
        choices=FORMATS,
        help="show nothing but this citation, in this form",
    )
    add_output(parser, formats)


def write_answer(
    options: argparse.Namespace, columns: Sequence[str], rows: Sequence[Mapping[str, Any]]
) -> None:
    """Print or write sentences: as text one after the other, each with what it is from."""
    from bykz_data.facts.layout import as_list

    if options.cite_as is not None:
        write_text(options.output, _citation(rows, options.cite_as))
        return
    if options.cite and options.format != "text":
        raise OutputError(
            f"--cite goes below text, not into {options.format}: take --cite-as instead, "
            "which writes the citation alone"
        )
    chosen = columns if options.columns is None else chosen_columns(options.columns, columns)
    if options.format == "text" and "sentence" in chosen:
        shown = [{name: row[name] for name in chosen} for row in rows]
        width = shutil.get_terminal_size().columns
        text = as_list(shown, width, range(1, len(shown) + 1))
        write_text(options.output, f"{text}\n{_citation(rows, 'text')}" if options.cite else text)
    else:
        write_rows(options, columns, rows)


def _citation(rows: Sequence[Mapping[str, Any]], form: Any) -> str:  # noqa: ANN401 (a format)
    from bykz_data.citation.citing import cite_rows

    return f"{cite_rows(rows, form)}\n"
