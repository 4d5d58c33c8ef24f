"""The command line; `bykz-data --help` lists its commands."""

from __future__ import annotations

import argparse
import io
import os
import shutil
import sys
from typing import TYPE_CHECKING, Any

from . import __version__
from .errors import BykzDataError, ContributionError, UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .contribution.issues import Issue
    from .contribution.reading import Sheet

Row = dict[str, Any]

FORMATS = ("text", "csv", "json", "markdown")
BIBLIOGRAPHIC = ("text", "bibtex", "biblatex", "ris", "csl-json")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Parameters
    ----------
    arguments
        Words after the program's name; those of the process where None.

    Returns
    -------
    int
        0 done, 1 problems were found, 2 the command could not run.

    Examples
    --------
    >>> main(["schema", "places"])  # doctest: +ELLIPSIS
    {
    ...
    0
    """
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except BykzDataError as error:
        print(f"bykz-data: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader, such as `head`, has seen enough; Python must not complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bykz-data",
        description=(
            "Facts of B. L. Zalessky's monograph on Belarus-Kazakhstan cooperation, 1992-2022, "
            "as tables. Start with: bykz-data tables"
        ),
        epilog="Exit status: 0 done, 1 problems found, 2 the command could not run.",
    )
    parser.add_argument("--version", action="version", version=f"bykz-data {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    command = commands.add_parser(
        "tables",
        help="list the tables: name, title, rows, columns, pages covered",
        description="List the tables: name, title, rows, columns, printed pages covered.",
    )
    _add_output(command)
    command.set_defaults(run=_tables)

    command = commands.add_parser(
        "show",
        help="print a table as text, CSV, JSON or Markdown",
        description=(
            "Print a table. As text on a terminal, only the columns that fit are shown; "
            "every other form holds all of them."
        ),
        epilog="Example: bykz-data show trade --format csv --output trade.csv",
    )
    command.add_argument("table", metavar="TABLE", help="name of the table, such as trade")
    command.add_argument(
        "--columns", metavar="A,B,...", help="show these columns only, in this order"
    )
    _add_output(command)
    command.set_defaults(run=_show)

    command = commands.add_parser(
        "schema",
        help="print a table's Frictionless Table Schema as JSON",
        description="Print a table's Frictionless Table Schema as JSON.",
    )
    command.add_argument("table", metavar="TABLE", help="name of the table, such as trade")
    command.set_defaults(run=_schema)

    command = commands.add_parser(
        "describe",
        help="tell what the columns of a table mean: type, unit, codes, references",
        description=(
            "Tell the columns of a table: what each means, its type and unit, whether it is "
            "required, an example, the codes that it may hold, and the table to which it refers."
        ),
    )
    command.add_argument("table", metavar="TABLE", help="name of the table, such as trade")
    _add_output(command)
    command.set_defaults(run=_describe)

    command = commands.add_parser(
        "path",
        help="print the folder of the installed Parquet files and schemas",
        description="Print the folder of the installed Parquet files, schemas and descriptor.",
    )
    command.set_defaults(run=_path)

    command = commands.add_parser(
        "export",
        help="write all tables into one SQLite, DuckDB or JSON file, or a folder of CSV files",
        description=(
            "Write all tables, with their keys, into one new file or folder. sqlite and duckdb "
            "are databases with primary and foreign keys; csv is a folder that is a Data "
            "Package; json is one file."
        ),
        epilog="Example: bykz-data export --format sqlite --output bykz.sqlite",
    )
    command.add_argument("--format", required=True, choices=("sqlite", "duckdb", "csv", "json"))
    command.add_argument("--output", required=True, metavar="PATH", help="file or folder to make")
    command.set_defaults(run=_export)

    command = commands.add_parser(
        "cite",
        help="cite the dataset, a table or a row, with page and source",
        description=(
            "Cite the dataset at this version with its content hash, or one of its tables, or a "
            "row, with the printed page and the work by which the author documents it, each as a "
            "reference of its own. Damaged and lost footnotes are told as such."
        ),
        epilog="Example: bykz-data cite trade by-kz-turnover-2021 --format bibtex",
    )
    command.add_argument(
        "table", metavar="TABLE", nargs="?", help="name of the table, such as trade"
    )
    command.add_argument("key", metavar="KEY", nargs="?", help="primary key of the row")
    command.add_argument(
        "--sources", action="store_true", help="list the works that the author cites, too"
    )
    _add_output(command, (*BIBLIOGRAPHIC, "cff"))
    command.set_defaults(run=_cite)

    command = commands.add_parser(
        "sources",
        help="write the works that the author cites as a bibliography",
        description=(
            "Write the works of the book's footnotes, 1 to 117, as a bibliography, in the order "
            "of the footnotes; each work tells its footnotes, and what of it is damaged."
        ),
        epilog="Example: bykz-data sources --format bibtex --output sources.bib",
    )
    _add_output(command, BIBLIOGRAPHIC)
    command.set_defaults(run=_sources)

    command = commands.add_parser(
        "template",
        help="write a table's header with a filled example row, and its code lists",
        description=(
            "Write what a contribution to a table looks like: the header and one filled example "
            "row. With --output, the code lists are written beside it; as xlsx, they become "
            "drop-downs. To correct a row, give the whole row with its key and what is to change; "
            "a row with a new key is added."
        ),
        epilog=(
            "Examples: bykz-data template trade --output my-rows.csv; the shipped rows, to correct "
            "one: bykz-data show trade --format csv; what the columns mean: bykz-data describe "
            "trade"
        ),
    )
    command.add_argument("table", metavar="TABLE", help="name of the table, such as trade")
    command.add_argument(
        "--format", choices=("csv", "xlsx"), help="default: as the name of FILE ends, else csv"
    )
    command.add_argument("--output", metavar="FILE", help="write to this new file")
    command.set_defaults(run=_template)

    command = commands.add_parser(
        "validate",
        help="check corrected or added rows against schema, rules and shipped tables",
        description=(
            "Check a contribution: a file of rows for one table, or a folder of files that refer "
            "to each other, each named after its table. Every problem is shown at once, with its "
            "line, its column and what was expected; a clean contribution is compared with the "
            "shipped tables."
        ),
        epilog=(
            "Examples: bykz-data validate trade my-rows.csv; bykz-data validate my-folder. "
            "Exit status: 0 valid, 1 problems found, 2 the check could not run."
        ),
    )
    command.add_argument("table", metavar="TABLE", help="name of the table, or a folder")
    command.add_argument(
        "file", metavar="FILE", nargs="?", help="CSV, Parquet or XLSX file; - for standard input"
    )
    command.add_argument("--format", choices=("text", "json", "github"), default="text")
    command.add_argument(
        "--apply",
        action="store_true",
        help="in a clone of the repository: write the rows into data/, if all is valid",
    )
    command.set_defaults(run=_validate)

    command = commands.add_parser(
        "audit",
        help="hold the tables against your own copy of the book's text",
        description=(
            "Check that everything quoted stands on its page, and that every number, name and "
            "footnote marker of the book is accounted for. The text is either page-marked "
            "('=== PAGE n') or has a form feed after each page, as pdftotext writes it."
        ),
        epilog="Exit status: 0 all explained, 1 something is not, 2 the text cannot be read.",
    )
    command.add_argument("text", metavar="TEXT", help="file with the book's text, UTF-8")
    command.add_argument(
        "--first-page",
        type=int,
        default=1,
        metavar="N",
        help="printed number of the first page of a form-feed text (default: 1)",
    )
    command.add_argument("--output", metavar="FILE", help="write a report as HTML to this new file")
    command.set_defaults(run=_audit)

    command = commands.add_parser(
        "diff",
        help="tell what changed between two versions of the dataset, value by value",
        description=(
            "Compare two versions: tables, columns and rows added and removed, keys renamed, "
            "cells changed. Each side is 'installed', a wheel, a folder (a checkout, an unpacked "
            "wheel or a data package), or, in a clone of the repository, a git revision."
        ),
        epilog=(
            "Examples: bykz-data diff bykz_data-0.2.0-py3-none-any.whl installed; "
            "bykz-data diff v0.2.0 . --format markdown. "
            "Exit status: 0 no difference, 1 differences, 2 the comparison could not run."
        ),
    )
    command.add_argument("old", metavar="OLD", help="the earlier version")
    command.add_argument("new", metavar="NEW", help="the later version")
    command.add_argument("--format", choices=("text", "json", "markdown", "html"), default="text")
    command.add_argument("--output", metavar="FILE", help="write to this new file")
    command.set_defaults(run=_diff)

    command = commands.add_parser(
        "verify",
        help="check that every installed file is the one that was released",
        description=(
            "Compare the installed tables, schemas and descriptor with the hashes of the release, "
            "and name every file that was changed, is missing or was added. In a clone, they are "
            "compared with what was built last."
        ),
        epilog="Exit status: 0 all as released, 1 something is not.",
    )
    command.set_defaults(run=_verify)
    return parser


def _add_output(command: argparse.ArgumentParser, formats: Sequence[str] = FORMATS) -> None:
    command.add_argument(
        "--format", choices=formats, default="text", help="form of the output (default: text)"
    )
    command.add_argument(
        "--output", metavar="FILE", help="write to this new file instead of the screen"
    )


def _tables(options: argparse.Namespace) -> int:
    from .catalog import table_entries

    entries = table_entries()
    _write(options, list(entries[0]), entries)
    return 0


def _show(options: argparse.Namespace) -> int:
    from .catalog import resource
    from .loaders import load

    table = load(resource(options.table)["name"], "arrow")
    columns: list[str] = table.column_names
    if options.columns is not None:
        chosen = [name.strip() for name in options.columns.split(",")]
        for name in chosen:
            if name not in columns:
                raise UnknownNameError(f"column of {options.table}", name, columns)
        columns = chosen
    _write(options, columns, table.select(columns).to_pylist())
    return 0


def _schema(options: argparse.Namespace) -> int:
    from bykz_data.text import json_text

    from .catalog import schema

    _print(json_text(schema(options.table)))
    return 0


def _describe(options: argparse.Namespace) -> int:
    from .catalog import column_entries

    entries = column_entries(options.table)
    _write(options, list(entries[0]), entries)
    return 0


def _path(_options: argparse.Namespace) -> int:
    from bykz_data.errors import OutputError

    from .catalog import data_path

    with data_path() as directory:
        if not directory.is_dir():
            raise OutputError("the package is not installed as a folder: use bykz_data.data_path()")
        _print(f"{directory}\n")
    return 0


def _export(options: argparse.Namespace) -> int:
    from .exports.formats import export

    export(options.output, options.format)
    _print(f"written: {options.output}\n")
    return 0


def _cite(options: argparse.Namespace) -> int:
    from .citation.citing import cite

    text = cite(options.table, options.key, format=options.format, sources=options.sources)
    _put(options.output, f"{text}\n")
    return 0


def _sources(options: argparse.Namespace) -> int:
    from .citation.citing import bibliography, lost_footnotes

    _put(options.output, f"{bibliography(options.format)}\n")
    lost = ", ".join(map(str, lost_footnotes()))
    print(f"nothing is left in the book's text of footnotes {lost}", file=sys.stderr)
    return 0


def _audit(options: argparse.Namespace) -> int:
    from bykz_data.errors import TextError

    from .book.auditing import audit

    try:
        with open(options.text, encoding="utf-8") as file:  # noqa: PTH123
            text = file.read()
    except OSError as error:
        raise TextError(f"cannot read {options.text}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise TextError(f"{options.text} is not UTF-8: save it as UTF-8 text") from None
    result = audit(text, options.first_page)
    if options.output is not None:
        _put(options.output, result.to_html())
    _print("".join(f"{finding}\n" for finding in result.findings))
    _print(result.summary() + "\n")
    return 0 if result.ok else 1


def _diff(options: argparse.Namespace) -> int:
    from .comparison.differences import diff

    result = diff(options.old, options.new)
    _put(options.output, getattr(result, f"to_{options.format}")())
    return 0 if result.same else 1


def _verify(_options: argparse.Namespace) -> int:
    from .store.verification import verify

    result = verify()
    _print(f"{result}\n")
    return 0 if result.ok else 1


def _template(options: argparse.Namespace) -> int:
    from pathlib import Path

    from bykz_data.errors import OutputError

    from .contribution import contributing as _contribute

    _contribute.contributable(options.table)
    form = options.format or ("xlsx" if (options.output or "").endswith(".xlsx") else "csv")
    if form == "xlsx":
        if options.output is None:
            raise OutputError("a spreadsheet needs a file: add --output NAME.xlsx")
        if os.path.lexists(options.output):
            raise OutputError(f"{options.output} exists already: name another file")
        _contribute.write_template_xlsx(options.table, Path(options.output))
        _print(f"written: {options.output} (an example: replace it by your rows)\n")
        _print(_after_template(options))
        return 0
    if options.output is None:
        _print(_contribute.template_csv(options.table))
        return 0
    codes = Path(options.output).with_name(f"{Path(options.output).stem}-codes.csv")
    if os.path.lexists(codes):
        raise OutputError(f"{codes} exists already and is left alone: name another file")
    _put(options.output, _contribute.template_csv(options.table))
    _put(str(codes), _contribute.codes_csv(options.table))
    _print(
        f"written: {options.output} (header and an example: replace it by your rows)\n"
        f"written: {codes} (the codes that its columns may hold)\n"
        f"{_after_template(options)}"
    )
    return 0


def _after_template(options: argparse.Namespace) -> str:
    return (
        f"what the columns mean: bykz-data describe {options.table}\n"
        f"then check it: bykz-data validate {options.table} {options.output}\n"
        f"with rows of other tables to which it refers: name it {options.table}.csv, put all into "
        "one folder, and check that: bykz-data validate FOLDER\n"
    )


def _validate(options: argparse.Namespace) -> int:
    from pathlib import Path

    from .catalog import table_names
    from .contribution import contributing as _contribute

    target = options.file if options.file is not None else options.table
    folder = _contribute.checkout_data() if options.apply else None
    sheets: dict[str, Sheet] | None = None
    issues: list[Issue] = []
    if options.file is None:
        if not os.path.isdir(target):  # noqa: PTH112
            table = target if target in table_names() else "trade"
            raise ContributionError(
                f"{target} is no folder: give a table and a file, as in "
                f"`bykz-data validate {table} my-rows.csv`, or a folder of files"
            )
        sheets, issues = _contribute.read_folder(Path(target))
    else:
        _contribute.contributable(options.table)
        if target == "-":
            content = sys.stdin.buffer.read()
            sheets = {options.table: _contribute.read_csv_rows(content, options.table)}
        elif options.apply:
            sheets = {options.table: _contribute.read_file(Path(target), options.table)}
    if sheets is None:
        report = _contribute.check_file(Path(target), options.table)
    else:
        report = _contribute.check_sheets(sheets, issues)
    _print(getattr(report, f"to_{options.format}")())
    if not report.ok:
        return 1
    if folder is not None and sheets is not None:
        written = _contribute.apply(sheets, folder)
        for file in written:
            print(f"written: {os.path.relpath(file)}", file=sys.stderr)
        if not written:
            print("data/ holds these rows already", file=sys.stderr)
        print(
            f"next, in {folder.parent}, make the dataset from data/: {sys.executable} -m "
            'tools.build (needs: pip install -e ".[dev]")',
            file=sys.stderr,
        )
    elif options.format == "text" and (report.added or report.changed):
        print("write this into a clone's data/ with --apply", file=sys.stderr)
    return 0


# --- output ----------------------------------------------------------------------------


def _write(options: argparse.Namespace, columns: list[str], rows: list[Row]) -> None:
    from bykz_data.text import csv_text, json_text

    form = options.format
    if form == "csv":
        text = csv_text(columns, rows)
    elif form == "json":
        text = json_text(rows)
    elif form == "markdown":
        text = _as_markdown(columns, rows)
    else:
        text = _as_text(columns, rows, _width(options))
    _put(options.output, text)


def _put(output: str | None, text: str) -> None:
    from bykz_data.errors import OutputError

    if output is None:
        _print(text)
        return
    try:
        with open(output, "x", encoding="utf-8", newline="") as file:  # noqa: PTH123
            file.write(text)
    except FileExistsError:
        raise OutputError(f"{output} exists already and is left alone: name another file") from None
    except OSError as error:
        raise OutputError(f"cannot write {output}: {error.strerror}") from None


def _print(text: str) -> None:
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Names of files may hold bytes that are no text.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.stdout.write(text)


def _width(options: argparse.Namespace) -> int | None:
    to_terminal = options.output is None and sys.stdout.isatty()
    return shutil.get_terminal_size().columns if to_terminal else None


def _as_markdown(columns: list[str], rows: list[Row]) -> str:
    from bykz_data.text import cell_text

    def line(cells: list[str]) -> str:
        return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"

    head = line(columns) + line(["---"] * len(columns))
    return head + "".join(line([cell_text(row[name]) for name in columns]) for row in rows)


_WIDEST = 40


def _as_text(columns: list[str], rows: list[Row], width: int | None) -> str:
    from bykz_data.text import cell_text

    shown: dict[str, list[str]] = {}
    used = 0
    for name in columns:
        cells = [name, *(cell_text(row[name]) for row in rows)]
        if width is not None:
            cells = [c if len(c) <= _WIDEST else c[: _WIDEST - 1] + "…" for c in cells]
        size = max(map(len, cells)) + 2
        if width is not None and shown and used + size > width:
            break
        used += size
        numeric = any(isinstance(row[name], (int, float)) for row in rows)
        shown[name] = [c.rjust(size - 2) if numeric else c.ljust(size - 2) for c in cells]
    lines = ["  ".join(cells).rstrip() for cells in zip(*shown.values(), strict=True)]
    lines.insert(1, "-" * max(map(len, lines)))
    hidden = columns[len(shown) :]
    if hidden:
        lines.append(
            f"{len(rows)} rows; not shown: {', '.join(hidden)} (use --columns or --format)"
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
