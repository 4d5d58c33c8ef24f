"""Printing and writing the output of commands: text and tables."""

from __future__ import annotations

import io
import shutil
import sys
from typing import TYPE_CHECKING, Any

from bykz_data.errors import OutputError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

ROW_FORMATS = ("text", "csv", "json", "markdown")

WIDEST_CELL = 40
"""Longer cells are cut on a terminal, so that one long cell does not push all others out."""


def add_table(parser: argparse.ArgumentParser) -> None:
    """Add the argument that names a table."""
    parser.add_argument("table", metavar="TABLE", help="name of the table, such as trade")


def add_output(parser: argparse.ArgumentParser, formats: Sequence[str] = ROW_FORMATS) -> None:
    """Add `--format` and `--output`."""
    parser.add_argument(
        "--format", choices=formats, default="text", help="form of the output (default: text)"
    )
    parser.add_argument(
        "--output", metavar="FILE", help="write to this new file instead of the screen"
    )


def write_rows(
    options: argparse.Namespace, columns: Sequence[str], rows: Sequence[Mapping[str, Any]]
) -> None:
    """Print rows, or write them to the file, in the form that the options name."""
    from bykz_data.text import csv_text, json_text

    if options.format == "csv":
        text = csv_text(columns, rows)
    elif options.format == "json":
        text = json_text(rows)
    elif options.format == "markdown":
        text = markdown_table(columns, rows)
    else:
        to_terminal = options.output is None and sys.stdout.isatty()
        width = shutil.get_terminal_size().columns if to_terminal else None
        text = text_table(columns, rows, width)
    write_text(options.output, text)


def write_text(output: str | None, text: str) -> None:
    """Write text to a new file, or print it where no file is named.

    Raises
    ------
    OutputError
        When the file exists already or cannot be written.
    """
    if output is None:
        print_text(text)
        return
    try:
        with open(output, "x", encoding="utf-8", newline="") as file:  # noqa: PTH123
            file.write(text)
    except FileExistsError:
        raise OutputError(f"{output} exists already and is left alone: name another file") from None
    except OSError as error:
        raise OutputError(f"cannot write {output}: {error.strerror}") from None


def print_text(text: str) -> None:
    """Print text as UTF-8, whatever the locale."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # The names of files may contain bytes that cannot be decoded.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.stdout.write(text)


def print_note(text: str) -> None:
    """Print a line for the person at the screen, which is not part of the output."""
    print(text, file=sys.stderr)


def markdown_table(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> str:
    r"""Write rows as a Markdown table, each on one line.

    Examples
    --------
    >>> print(markdown_table(["a", "b"], [{"a": 1.0, "b": "x|y"}]), end="")
    |   a | b    |
    |-----|------|
    |   1 | x\|y |
    """
    escaped = [[cell.replace("|", "\\|") for cell in cells] for cells in _as_text(columns, rows)]
    return _tabulated(columns, escaped, rows, "github")


def text_table(
    columns: Sequence[str], rows: Sequence[Mapping[str, Any]], width: int | None = None
) -> str:
    """Write rows as a table of plain text, each on one line.

    Parameters
    ----------
    columns
        Names of the columns, in their order.
    rows
        Each with a cell for every column.
    width
        Width of the screen, in characters: longer cells are cut, and columns for which there
        is no room are named below the table. Without a width everything is shown.

    Examples
    --------
    >>> print(text_table(["name", "rows"], [{"name": "trade", "rows": 88}]), end="")
    name      rows
    ------  ------
    trade       88
    """
    cells = _as_text(columns, rows)
    if width is None:
        return _tabulated(columns, cells, rows, "simple")
    cells = [[_cut(cell) for cell in row] for row in cells]
    fitting = _fitting(columns, cells, width)
    hidden = ", ".join(columns[fitting:])
    table = _tabulated(columns[:fitting], [row[:fitting] for row in cells], rows, "simple")
    if not hidden:
        return table
    return f"{table}{len(rows)} rows; not shown: {hidden} (use --columns or --format)\n"


def _as_text(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> list[list[str]]:
    from bykz_data.text import cell_text, one_line

    return [[one_line(cell_text(row[name])) for name in columns] for row in rows]


def _cut(cell: str) -> str:
    from bykz_data.text import shortened

    return shortened(cell, WIDEST_CELL)


def _fitting(columns: Sequence[str], cells: list[list[str]], width: int) -> int:
    """Return how many columns fit on the screen: the first one always is shown."""
    used = 0
    for number, name in enumerate(columns):
        used += max(map(len, [name, *(row[number] for row in cells)])) + 2
        if number and used > width:
            return number
    return len(columns)


def _tabulated(
    columns: Sequence[str],
    cells: list[list[str]],
    rows: Sequence[Mapping[str, Any]],
    form: str,
) -> str:
    from tabulate import tabulate

    numeric = [any(isinstance(row[name], (int, float)) for row in rows) for name in columns]
    text: str = tabulate(
        cells,
        headers=list(columns),
        tablefmt=form,
        colalign=["right" if is_number else "left" for is_number in numeric],
        disable_numparse=True,  # cells are text already, and "007" must stay so
    )
    return "".join(f"{line.rstrip()}\n" for line in text.splitlines())
