"""Reading what somebody contributed: a file as its ending and its content ask for, a folder."""

from __future__ import annotations

import os
import shlex
import stat
import sys
from contextlib import suppress
from itertools import islice
from pathlib import Path

from bykz_data import limits
from bykz_data.catalog import resource, schema, table_names
from bykz_data.errors import ContributionError
from bykz_data.limits import Budget
from bykz_data.suggestions import likely, nearest
from bykz_data.text import shown

from .csv_files import read_csv
from .descriptor import NAME, read_descriptor
from .sheet import Json, Sheet

ROWS = (".csv", ".parquet", ".xlsx")
"""Endings of the files that are read."""
OTHER_ROWS = (
    ".tsv", ".tab", ".xls", ".xlsm", ".xlsb", ".ods", ".numbers", ".json", ".jsonl", ".feather",
    ".gz", ".zip", ".html",
)  # fmt: skip
"""Endings of files that look as if they had rows, but are not read."""
_IGNORED = ("thumbs.db", "desktop.ini", "contradiction_notes.csv", "fact_positions.csv")
"""Files of the system, and those of the build in data/ of a clone, which are no table."""
_PIPES = ("/dev/fd/", "/dev/stdin", "/proc/self/fd/")


def fields_of(table: str) -> list[Json]:
    """Return the columns of a table, as its schema describes them."""
    found: list[Json] = schema(table)["fields"]
    return found


def read_contribution(
    table: str | None, source: str | os.PathLike[str], *, large: bool = False
) -> tuple[list[Sheet], Sheet | None]:
    """Read a file of one table, a folder, or a workbook whose sheets are named after tables.

    Parameters
    ----------
    table
        Name of the table; None for a folder, and for a workbook of tables.
    source
        The file or folder.
    large
        Whether a CSV or Parquet file may be larger than those of strangers.

    Returns
    -------
    tuple of list and Sheet
        The rows by table, and a sheet with what is wrong with the folder, or None.

    Raises
    ------
    ContributionError
        When there is nothing to read.
    """
    if not isinstance(source, (str, os.PathLike)):
        raise ContributionError("name the table: validate('trade', data)")
    path = Path(source)
    if table is not None:
        if str(source) in table_names() and table not in table_names():
            command = f"`bykz-data validate {source} {_typed(Path(table))}`"
            raise ContributionError(f"the table comes first, then the file: {command}")
        resource(table)  # raises when there is no such table
        return read_file(path, table, Budget(large=large)), None
    if path.is_dir():
        return read_folder(path)
    if path.suffix.lower() == ".xlsx":
        return read_file(path, "", Budget()), None
    if str(path) == "-":
        raise ContributionError("name the table of what is read: `bykz-data validate TABLE -`")
    if not os.path.lexists(path) and str(path) in table_names():
        raise ContributionError(
            f"{path} is a table: name the file too, `bykz-data validate {path} FILE`; "
            f"`bykz-data template {path} --output {path}.xlsx` writes a form to fill in"
        )
    if not os.path.lexists(path):
        raise ContributionError(f"there is no such file or folder: {shown(path)}")
    if path.suffix.lower() == ".zip":
        raise ContributionError(f"{shown(path)} is a zip archive: unpack it, then check the folder")
    named = path.stem if path.stem in table_names() else "trade"
    raise ContributionError(
        f"{shown(path)} is no folder: name the table, `bykz-data validate {named} {_typed(path)}`"
    )


def _typed(path: Path) -> str:
    """Return a path as it is typed in a command."""
    return shown(shlex.quote(str(path)))


def read_file(path: Path, table: str, budget: Budget) -> list[Sheet]:
    """Read the rows of one table from a file; of a workbook, name what is left out.

    Without the name of a table, a workbook is read by the names of its sheets. The budget is that
    of the whole contribution.

    Raises
    ------
    ContributionError
        When there is nothing to read.
    """
    is_stdin, ending = str(path) == "-", path.suffix.lower()
    sheet = Sheet(table, "standard input" if is_stdin else shown(path))
    if is_stdin and sys.stdin is None:
        raise ContributionError("cannot read the standard input: it is closed")
    source = sys.stdin.buffer.fileno() if is_stdin else str(path)
    if not is_stdin and not str(path).startswith(_PIPES):
        _readable(path, budget)
        if ending == ".xlsx":
            from .workbooks import read_workbook

            return read_workbook(path, table or None, budget)
        if ending == ".parquet":
            from .parquet_files import read_parquet

            return [read_parquet(sheet, path, fields_of(table), budget)]
    content = _bytes(source, sheet.file, budget.most(limits.FILE_SIZE))
    return [read_csv(sheet, content, [f["name"] for f in fields_of(table)], budget)]


def _readable(path: Path, budget: Budget) -> None:
    """Refuse what is no file, or too large, before anything waits for it."""
    try:
        found = os.lstat(path)
    except FileNotFoundError:
        raise ContributionError(f"there is no such file: {shown(path)}") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ContributionError(f"cannot read {shown(path)}: {reason}") from None
    problem = "is no regular file"
    if stat.S_ISREG(mode := found.st_mode):
        if too_large := budget.take(limits.FILE_SIZE, found.st_size):
            raise ContributionError(f"{shown(path)} {too_large}")
        return
    if stat.S_ISLNK(mode):
        problem = "is a symbolic link: give the file itself"
    elif stat.S_ISDIR(mode):
        problem = f"is a folder: leave the table out, `bykz-data validate {_typed(path)}`"
    raise ContributionError(f"{shown(path)} {problem}")


def _bytes(source: str | int, name: str, most: int) -> bytes:
    """Read a file or a stream, no further than the largest file that is read."""
    try:
        with open(source, "rb", closefd=isinstance(source, str)) as file:
            content = file.read(most + 1)
    except OSError as error:
        raise ContributionError(f"cannot read {name}: {error.strerror}") from None
    if len(content) > most:
        raise ContributionError(f"{name} {limits.FILE_SIZE.passed()}")
    return content


def read_folder(folder: Path) -> tuple[list[Sheet], Sheet]:
    """Read the files of a folder, each for the table after which it is named.

    A descriptor may name other files. Hidden files, texts, code lists and folders are left alone.

    Returns
    -------
    tuple of list and Sheet
        The rows by table, and a sheet with what is wrong with the folder.
    """
    about = Sheet("", shown(folder), read=False)
    named: dict[str, Path] = {}
    if os.path.lexists(folder / NAME):
        descriptor = Sheet("datapackage", shown(folder / NAME), read=False)
        named = read_descriptor(folder, descriptor)
        about.problems += descriptor.problems
    files = [(table, file, "") for table, file in named.items() if table in table_names()]
    for file in _entries(folder):
        if file not in named.values() and not _is_left_alone(file):
            table, problem = _table_of(file)
            if table or problem:
                files.append((table, file, problem))
    if not files and not about.problems:
        raise ContributionError(
            f"{shown(folder)} contains no file named after a table, such as trade.csv; "
            "`bykz-data tables` lists the tables"
        )
    return _read_files(files, about), about


def _entries(folder: Path) -> list[Path]:
    """Return what a folder contains, in the order of the names."""
    try:
        with os.scandir(folder) as found:
            names = [entry.name for entry in islice(found, limits.FILES.most + 1)]
    except OSError as error:
        raise ContributionError(f"cannot read {shown(folder)}: {error.strerror}") from None
    if len(names) > limits.FILES.most:
        raise ContributionError(f"{shown(folder)} {limits.FILES.passed()}")
    return [folder / name for name in sorted(names)]


def _read_files(files: list[tuple[str, Path, str]], about: Sheet) -> list[Sheet]:
    """Read files, given with their tables and with what is wrong with their names."""
    found: dict[str, Sheet] = {}
    faulty: list[Sheet] = []
    budget = Budget()
    for table, file, problem in files:
        about.file = shown(file)
        sheets: list[Sheet] = []
        if not problem:
            try:
                by_sheets = file.suffix.lower() == ".xlsx"
                sheets = read_file(file, "" if by_sheets else table, budget)
            except ContributionError as error:
                problem = str(error).removeprefix(about.file).strip()
        if problem:
            faulty.append(Sheet(table, about.file).refuse("file", problem))
        for sheet in sheets:
            first = found.setdefault(sheet.table, sheet)
            if first is not sheet:
                message = f"{first.file} contains rows of the same table: keep one of them"
                about.problem("file", message)
    for sheet in faulty:
        if not sheet.table or found.setdefault(sheet.table, sheet) is not sheet:
            about.problems += sheet.problems
    return [found[table] for table in ("", *table_names()) if table in found]


def _table_of(file: Path) -> tuple[str, str]:
    """Return the table after which a file is named or meant to be, and what is wrong with that."""
    ending, stem = file.suffix.lower(), file.stem
    if ending in ROWS and (ending == ".xlsx" or stem in table_names()):
        return stem, ""
    meant = Path(stem)  # trade.csv.txt: some systems hide the last ending
    if meant.stem in table_names() and meant.suffix.lower() in ROWS:
        return meant.stem, f"is not read: rename it to {meant.name}"
    if stem in table_names() and ending in (*OTHER_ROWS, ".txt", ""):
        return stem, f"is no CSV, Parquet or XLSX file: save it as {stem}.csv"
    if ending in ROWS + OTHER_ROWS:
        hint = nearest(stem, table_names())
        return likely(stem, table_names()) or "", f"is named after no table; {hint}"
    return "", ""


def _is_left_alone(file: Path) -> bool:
    """Tell whether a file is no contribution: hidden, of an open workbook, or a list of codes."""
    name = file.name.lower()
    if name.startswith((".", "~$")) or name in (*_IGNORED, NAME) or file.is_dir():
        return True
    if not name.endswith("-codes.csv") or file.is_symlink() or not file.is_file():
        return False
    with suppress(OSError), file.open("rb") as content:
        is_table = file.stem.removesuffix("-codes") in table_names()
        return is_table or b"column,code,meaning" in content.read(100)
    return False
