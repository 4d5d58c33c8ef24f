"""Printing and writing the output of commands: text and tables."""

from __future__ import annotations

import shutil
import sys
import textwrap
from typing import TYPE_CHECKING, Any

from bykz_data.errors import OutputError
from bykz_data.streams import is_terminal, print_note, print_text
from bykz_data.text import shown

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

ROW_FORMATS = ("text", "csv", "json", "markdown")

SCREEN = (None, "-")
"""What `--output` is where the output goes to the screen."""


def add_table(parser: argparse.ArgumentParser) -> None:
    """Add the argument that names a table."""
    parser.add_argument("table", metavar="TABLE", help="name of the table, such as trade")


def add_output(
    parser: argparse.ArgumentParser,
    formats: Sequence[str] = ROW_FORMATS,
    named: Callable[[str], str] = str,
) -> None:
    """Add `--format` and `--output`, and `--columns` where what is written are rows.

    `named` returns the format for a word of the user, where formats have other names too.
    """
    if set(ROW_FORMATS) <= set(formats):
        parser.add_argument(
            "--columns", metavar="A,B,...", help="show these columns only, in this order"
        )
    parser.add_argument(
        "--format",
        type=named,
        choices=formats,
        default="text",
        help="form of the output (default: text)",
    )
    parser.add_argument(
        "--output",
        metavar="FILE",
        help="write to this new file instead of the screen; - is the screen",
    )


def write_rows(
    options: argparse.Namespace,
    columns: Sequence[str],
    rows: Sequence[Mapping[str, Any]],
    important: Sequence[str] = (),
) -> None:
    """Print rows, or write them to the file, in the form that the options name.

    Parameters
    ----------
    options
        With `format`, `output` and `columns`.
    columns
        Names of the columns, in their order.
    rows
        Each with a cell for every column.
    important
        Columns that are shown first where a screen has no room for all, the most important
        first; otherwise the columns are taken in their order.

    Raises
    ------
    UnknownNameError
        When `columns` names one that there is not.
    """
    from bykz_data.text import csv_text, json_text

    if options.columns is not None:
        columns = chosen_columns(options.columns, columns)
        important = ()
    if options.format == "csv":
        text = csv_text(columns, rows)
    elif options.format == "json":
        text = json_text([{name: row[name] for name in columns} for row in rows])
    elif options.format == "markdown":
        text = markdown_table(columns, rows)
    else:
        to_terminal = options.output in SCREEN and is_terminal(sys.stdout)
        width = shutil.get_terminal_size().columns if to_terminal else None
        text = text_table(columns, rows, width, important)
    write_text(options.output, text)


def chosen_columns(words: str, columns: Sequence[str], table: str = "") -> list[str]:
    """Return the columns that a user named, separated by commas; `table` is where they are from.

    Raises
    ------
    UnknownNameError
        When there is no such column.

    Examples
    --------
    >>> chosen_columns("value, page", ["page", "value", "note"])
    ['value', 'page']
    """
    from bykz_data.errors import UnknownNameError
    from bykz_data.former import former_column

    chosen = [word.strip() for word in words.split(",")]
    for name in chosen:
        if name not in columns:
            raise UnknownNameError("column", name, columns, former_column(table, name))
    return chosen


def write_text(output: str | None, text: str) -> None:
    """Write text to a new file, or print it where no file or `-` is named.

    Raises
    ------
    OutputError
        When the file exists already or cannot be written.
    """
    if output is None or output in SCREEN:
        print_text(text)
        return
    from bykz_data.store.new_files import write_new_files

    write_new_files({output_path(output): text})
    print_note(f"written: {shown(output)}")


def output_path(output: str) -> Path:
    """Return the path that `--output` names.

    Raises
    ------
    OutputError
        When it names nothing: an empty path would be the working folder.
    """
    from pathlib import Path

    if not output:
        raise OutputError("--output needs the name of a new file, and has an empty text")
    return Path(output)


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
    columns: Sequence[str],
    rows: Sequence[Mapping[str, Any]],
    width: int | None = None,
    important: Sequence[str] = (),
) -> str:
    """Write rows as a table of plain text.

    Parameters
    ----------
    columns
        Names of the columns, in their order.
    rows
        Each with a cell for every column.
    width
        Width of the screen, in characters: long cells are wrapped, and columns for which there
        is no room are named below the table. Without a width each row is shown on one line.
    important
        Columns that are shown first where there is no room for all.

    Examples
    --------
    >>> print(text_table(["name", "rows"], [{"name": "trade", "rows": 88}]), end="")
    name      rows
    ------  ------
    trade       88
    """
    from bykz_data.text import counted

    cells = _as_text(columns, rows)
    if width is None:
        return _tabulated(columns, cells, rows, "simple")
    from .layout import fitted

    layout = fitted(columns, cells, width, important)
    names = [columns[number] for number in layout.shown]
    lines = layout.cells
    if any("\n" in cell for row in lines for cell in row):
        blank = [""] * len(names)
        lines = [line for row in lines for line in (row, blank)][:-1]
    table = _tabulated(names, lines, rows, "simple")
    hidden = ", ".join(name for name in columns if name not in names)
    if not hidden:
        return table
    below = f"{counted(len(rows), 'row')}; not shown: {hidden} (use --columns or --format)"
    return f"{table}{textwrap.fill(below, width)}\n"


def _as_text(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> list[list[str]]:
    from bykz_data.text import cell_text, one_line

    return [[one_line(cell_text(row[name])) for name in columns] for row in rows]


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
