"""`bykz-data template`: what a contribution looks like."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from bykz_data.streams import print_text
from bykz_data.text import shown

from .output import SCREEN, output_path

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

HELP = "write a form to correct rows or add new ones"
DESCRIPTION = (
    "Write a form for corrected or new rows. With --row it contains the row to correct, otherwise "
    "the header and one example, to be replaced by your rows. As xlsx, codes and keys are "
    "drop-downs, further sheets explain the columns, and one workbook can hold several tables "
    "that belong together. As csv, the code lists are written beside it."
)
EPILOG = (
    "Examples: bykz-data template trade --row by-kz-turnover-2021 --output correction.csv; "
    "bykz-data template agreements agreement_parties --output form.xlsx. "
    "The keys of a table's rows are in the first column of: bykz-data show TABLE"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("table", metavar="TABLE", nargs="+", help="names of tables, such as trade")
    parser.add_argument(
        "--row",
        metavar="KEY",
        action="append",
        default=[],
        help="key of a row to correct; may be given several times",
    )
    parser.add_argument(
        "--format", choices=("csv", "xlsx"), help="default: as the name of FILE ends, else csv"
    )
    parser.add_argument(
        "--output",
        metavar="FILE",
        help="write to this new file; several tables as csv: to new files in this folder",
    )


def run(options: argparse.Namespace) -> int:
    """Write the template."""
    from bykz_data.contribution.tables import contributable
    from bykz_data.contribution.template import template_csv, write_workbook
    from bykz_data.errors import OutputError

    tables = list(dict.fromkeys(options.table))
    for table in tables:
        contributable(table)
    if options.row and len(tables) > 1:
        raise OutputError("--row needs one table, so that its keys are looked up in the right one")
    output: str | None = options.output
    form = options.format or _form(output or "", several=len(tables) > 1)
    if form == "xlsx":
        if output is None or output in SCREEN:
            raise OutputError("a workbook needs a file: add --output NAME.xlsx")
        write_workbook(tables, output_path(output), options.row)
        print_text(f"written: {shown(output)}\n{_next_steps(options, tables, output)}")
    elif output is None or output in SCREEN:
        if len(tables) > 1:
            raise OutputError(
                "several tables need a place: add --output FORM.xlsx for one workbook, or "
                "--output FOLDER for CSV files"
            )
        print_text(template_csv(tables[0], options.row))
    else:
        place = output_path(output)
        in_folder = len(tables) > 1 or place.is_dir()
        files = {t: place / f"{t}.csv" if in_folder else place for t in tables}
        _write_csv_files(files, options.row)
        named = output if len(tables) > 1 else str(files[tables[0]])
        print_text(_next_steps(options, tables, named))
    return 0


def _form(output: str, *, several: bool) -> str:
    """Return the form that the name of the output asks for: a file, or a folder of CSV files."""
    from pathlib import Path

    from bykz_data.contribution.reading import OTHER_ROWS, ROWS
    from bykz_data.errors import OutputError

    path = Path(output)
    ending = path.suffix.lower()
    if ending == ".xlsx":
        return "xlsx"
    if ending in ROWS + OTHER_ROWS and (several or ending != ".csv"):
        what = "several tables are not one" if several else "a template is no"
        other = f"a folder, {path.stem}" if several else f"{path.stem}.csv"
        raise OutputError(f"{what} {ending} file: name a workbook, {path.stem}.xlsx, or {other}")
    return "csv"


def _write_csv_files(files: dict[str, Path], keys: list[str]) -> None:
    """Write a form for each table, and its code lists beside it; nothing where a file exists."""
    from bykz_data.contribution.template import codes_csv, templates_csv
    from bykz_data.errors import OutputError
    from bykz_data.store.new_files import write_new_files

    content: dict[Path, str] = {}
    forms = templates_csv(list(files), keys)
    for table, file in files.items():
        content[file] = forms[table]
        content[file.with_name(f"{file.stem}-codes.csv")] = codes_csv(table)
    if len(files) > 1:
        folder = next(iter(files.values())).parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror
            raise OutputError(f"cannot make the folder {shown(folder)}: {reason}") from None
    write_new_files(content)
    for file in content:
        print_text(f"written: {shown(file)}\n")


def _next_steps(options: argparse.Namespace, tables: list[str], output: str) -> str:
    if options.row:
        rows = "the row" if len(options.row) == 1 else "the rows"
        first = f"next: correct {rows} in it, keep the key"
    else:
        first = (
            "next: replace the examples by your rows; a new row needs no key, the check proposes "
            "one; where another of your rows refers to it, write that key there"
        )
    file = shown(shlex.quote(output))
    several = len(tables) > 1
    check = f"bykz-data validate {file}" if several else f"bykz-data validate {tables[0]} {file}"
    explained = "the sheets columns, codes and references explain it"
    if not output.lower().endswith(".xlsx"):
        described = ", ".join(f"bykz-data describe {table}" for table in tables)
        explained = (
            "in a spreadsheet program, import it as UTF-8 and all columns as text, or take a "
            f"workbook (--output NAME.xlsx)\nwhat the columns mean: {described}"
        )
    return f"{first}\n{explained}\nthen check it: {check}\n"
