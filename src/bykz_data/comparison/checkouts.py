"""What of a checkout was edited since the dataset was built from it."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import TYPE_CHECKING

from bykz_data import limits
from bykz_data.text import csv_text, shown

from .files import HOME

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyarrow as pa


def edited_since(folder: Path, tables: Mapping[str, pa.Table]) -> tuple[str, ...]:
    """Say which hand-edited tables of a checkout are not as the built ones.

    Parameters
    ----------
    folder
        The checkout; any other folder has nothing to edit.
    tables
        The built tables.
    """
    if not (folder / "src" / HOME).is_dir():
        return ()
    edited = [
        f"data/{name}.csv"
        for name, table in tables.items()
        if _differs(folder / "data" / f"{name}.csv", table)
    ]
    if not edited:
        return ()
    files = f"{', '.join(edited)} {'was' if len(edited) == 1 else 'were'}"
    note = (
        f"{files} edited since the last build of {shown(folder)}, and what was built is compared: "
        "run `make build` there first"
    )
    return (note,)


def _differs(file: Path, table: pa.Table) -> bool:
    try:
        about = file.stat()
        if not stat.S_ISREG(about.st_mode) or about.st_size > limits.FILE_SIZE.most:
            return False
        found = file.read_bytes().replace(b"\r\n", b"\n")
    except OSError:
        return False
    return found != csv_text(table.column_names, table.to_pylist()).encode()
