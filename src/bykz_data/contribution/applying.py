"""Writing a checked contribution into data/ of a clone: a three-way merge, all files or none.

Base is the installed release, from which a contributor copies rows; mine is the contribution;
theirs is data/, where somebody else may have changed rows since. Only what the contributor changed
is written. What both changed to different values is refused, and nothing is written.
"""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from bykz_data.catalog import schema, table_names
from bykz_data.errors import ContributionError
from bykz_data.git import git
from bykz_data.store.replacing import locked, replace_files
from bykz_data.text import shortened

from .checking import check
from .datafile import DataFile, read_data_file
from .sheet import Cells, Row, Sheet
from .tables import clone_data, contributable, present, shipped
from .values import canonical

MOST_LISTED = 20
"""So many reasons why nothing was written are listed."""

MOST_COMMITS = 200
"""So many commits of a file are searched for values that a contribution would bring back."""


@dataclass
class Applied:
    """What was written.

    Attributes
    ----------
    files
        The files of data/ that were changed.
    added, changed
        Numbers of rows added and of cells changed.
    kept
        In words, the cells in which data/ is ahead of the release and was left as it is.
    recovered
        In words, what was done about an earlier run that was interrupted.
    conflicts
        In words, what keeps the contribution from being written.
    """

    files: list[Path] = field(default_factory=list)
    added: int = 0
    changed: int = 0
    kept: list[str] = field(default_factory=list)
    recovered: str | None = None
    conflicts: list[str] = field(default_factory=list)


def needed_clone_data() -> Path:
    """Return the folder data/ of the clone in which the command runs.

    Raises
    ------
    ContributionError
        When the command does not run in a clone.
    """
    found = clone_data()
    if found is None:
        raise ContributionError(
            "--apply works in a clone of the repository: change to the folder that contains data/ "
            "and datapackage.json"
        )
    return found


def apply(contributed: Mapping[str, Sequence[Cells]], folder: Path) -> Applied:
    """Merge checked rows into data/*.csv: all files or none.

    Parameters
    ----------
    contributed
        The rows of each table, as text by column.
    folder
        The folder data/ of a clone.

    Raises
    ------
    ContributionError
        When both sides changed a cell, when a file of data/ is faulty, or when the files cannot
        be written. Nothing is changed then.
    """
    for table in contributed:
        contributable(table)
    with locked(folder) as recovered:
        result = Applied(recovered=recovered)
        files = {table: read_data_file(folder, table) for table in contributed}
        merged = {
            table: _merged_table(table, rows, files[table], result)
            for table, rows in contributed.items()
        }
        if result.conflicts:
            raise _refusal(result.conflicts, contributed)
        if result.kept:
            _check_merged(merged, folder)
        changed = [file for table, file in files.items() if merged[table]]
        for table, rows in merged.items():
            for row in rows:
                files[table].put(row)
        replace_files(folder, {file.path: (file.content, file.text()) for file in changed})
        result.files = [file.path for file in changed]
    return result


def _merged_table(
    table: str, rows: Sequence[Cells], file: DataFile, result: Applied
) -> list[Cells]:
    """Return the rows of data/ that are to be changed or added."""
    released, fields = shipped().by_key(table), schema(table)["fields"]
    changed: list[Cells] = []
    for contributed in rows:
        mine = canonical(contributed, fields)
        key = mine[file.key]
        base, theirs = released.get(key), file.rows.get(key)
        if theirs is not None:
            same = canonical(theirs, fields)
            row = _merged_row(f"{table} {key}", mine, base, theirs, same, result)
            if row != theirs:
                changed.append(row)
                result.changed += sum(row[name] != theirs[name] for name in row)
        elif base is None:
            changed.append(mine)
            result.added += 1
        elif mine != base:
            lost = "your file changes this row, which was removed from data/"
            result.conflicts.append(f"{table} {key}: {lost}")
    _refuse_old_values(table, file, changed, result)
    return changed


def _check_merged(merged: Mapping[str, Sequence[Cells]], folder: Path) -> None:
    """Check rows in which both sides changed cells: each side may be right where both are not."""
    sheets = [
        Sheet(table, f"{folder.name}/{table}.csv", [Row(None, dict(row)) for row in rows])
        for table, rows in merged.items()
        if rows
    ]
    check(sheets, {table: schema(table) for table in table_names()}, present())
    problems = [f"{problem.key}: {problem}" for sheet in sheets for problem in sheet.problems]
    if problems:
        raise ContributionError(
            "nothing was written: what your file changes does not fit what was changed in data/ "
            "since the release, by somebody else or by an earlier edit of your own",
            *_listed(problems),
            "copy the rows anew, with `bykz-data template TABLE --row KEY`, and correct those",
        )


def _refusal(conflicts: Sequence[str], tables: Iterable[str]) -> ContributionError:
    """Say what both sides changed, and what to do about it."""
    files = [
        f"data/{table}.csv" for table in tables if any(c.startswith(f"{table} ") for c in conflicts)
    ]
    return ContributionError(
        "nothing was written: your file changes what was changed in data/ since the release, by "
        "somebody else or by an earlier edit of your own",
        *_listed(conflicts),
        "look at the pages; where data/ is right, correct your file from data/ as it is;",
        f"where your file is right, put its value into {' or '.join(files)} by hand, or undo an "
        f"edit of your own that is not yet committed: git checkout {' '.join(files)}",
        "then run the command again",
    )


def _listed(lines: Sequence[str]) -> list[str]:
    more = [f"  and {len(lines) - MOST_LISTED:,} more"] if len(lines) > MOST_LISTED else []
    return [*(f"  {line}" for line in lines[:MOST_LISTED]), *more]


def _merged_row(
    place: str, mine: Cells, base: Cells | None, theirs: Cells, same: Cells, result: Applied
) -> Cells:
    """Return the row of data/ with what the contributor changed; add what both sides changed.

    `same` is the row of data/ with its numbers written as the contributor's are.
    """
    row = dict(theirs)
    for name, cell in mine.items():
        released = base[name] if base else None
        if cell == same[name]:
            continue
        if cell == released:
            result.kept.append(
                f"{place}, column {name}: data/ has {_shown(theirs[name])} instead of the released "
                f"{_shown(cell)}, and keeps it"
            )
        elif same[name] == released:
            row[name] = cell
        else:
            was = "lacks the row" if released is None else _shown(released)
            result.conflicts.append(
                f"{place}, column {name}: your file has {_with_page(mine, name)}, "
                f"data/ has {_with_page(theirs, name)}, the release {was}"
            )
    return row


def _shown(cell: str) -> str:
    return repr(shortened(cell)) if cell else "(empty)"


def _with_page(row: Cells, name: str) -> str:
    return f"{_shown(row[name])} {_page(row)}"


def _page(row: Cells) -> str:
    return f"(page {row.get('page') or 'not given'})"


def _refuse_old_values(
    table: str, file: DataFile, changed: Sequence[Cells], result: Applied
) -> None:
    """Refuse to bring back what somebody corrected after the contributed file was copied.

    In a clone whose package was built again, the release is as new as data/, so that base does not
    show it. A copy from before a commit has the old value, or a new one, wherever that commit
    changed the row; whoever changes one cell of a fresh copy keeps the others.
    """
    corrected = {row[file.key]: row for row in changed if row[file.key] in file.rows}
    refused: dict[str, None] = {}
    for old in _earlier_rows(file) if corrected else ():
        key = old[file.key]
        row, now = corrected.get(key), file.rows.get(key)
        if row is None or now is None:
            continue
        since = [name for name in file.header if old[name] != now[name]]
        if all(row[name] != now[name] for name in since):
            for name in (name for name in since if row[name] == old[name]):
                refused[
                    f"{table} {key}, column {name}: your file has {_with_page(row, name)}, which "
                    f"an earlier commit replaced by {_shown(now[name])} in data/ {_page(now)}"
                ] = None
    result.conflicts += refused


def _earlier_rows(file: DataFile) -> Iterator[Cells]:
    """Yield the rows that commits of the last year replaced; none where there is no history."""
    words = (
        "log --format= --patch --unified=0 --no-ext-diff --no-textconv --no-color --since=1.year"
    )
    bounds = [f"--max-count={MOST_COMMITS}", "--", file.path.name]
    try:
        log = git(*words.split(), *bounds, folder=file.path.parent).decode(errors="replace")
    except (OSError, subprocess.SubprocessError):
        return
    for line in log.split("\n"):
        if line.startswith("-"):
            with suppress(csv.Error, ValueError):
                yield dict(zip(file.header, next(csv.reader([line[1:]])), strict=True))
