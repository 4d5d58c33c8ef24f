"""Reporting a mistake: the issue form, filled in, or where there is none a text to copy."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlencode

from bykz_data.catalog import descriptor
from bykz_data.store.files import manifest

if TYPE_CHECKING:
    from .records import Row

FORM = "wrong-figure.yml"
"""The issue form of the repository for a wrong cell."""

PROJECT = "bykz-data"


class Report(NamedTuple):
    """A report to send: its text, and the address of the form, filled in, where there is one."""

    text: str
    address: str | None


def report_of(table: str, key: str, row: Row) -> Report:
    """Begin a report of a mistake in a row.

    Parameters
    ----------
    table
        Name of the table.
    key
        Key of the row.
    row
        Its cells; the page and the printed words are filled in.

    Examples
    --------
    >>> print(report_of("trade", "by-kz-turnover-2021", {"page": 59, "as_printed": "1.092,5"}).text)
    ... # doctest: +ELLIPSIS
    Table: trade
    Key of the row: by-kz-turnover-2021
    Column, and what it holds now:
    Printed page: 59
    Words as printed: 1.092,5
    What the cell should hold, and why:
    Version: ...
    """
    page = row.get("page") or row.get("pages") or ""
    words = row.get("as_printed") or ""
    version = str(manifest()["version"])
    lines = (
        ("Table", table),
        ("Key of the row", key),
        ("Column, and what it holds now", ""),
        ("Printed page", page),
        ("Words as printed", words),
        ("What the cell should hold, and why", ""),
        ("Version", version),
    )
    text = "\n".join(f"{name}: {value}".rstrip() for name, value in lines)
    issues = issues_address()
    if issues is None:
        return Report(text, None)
    filled = {"template": FORM, "table": table, "key": key, "page": page, "words": words}
    query = urlencode({**filled, "version": version})
    return Report(text, f"{issues.removesuffix('/')}/new?{query}")


@cache
def issues_address() -> str | None:
    """Return the address of the project's issues, None where the project states none.

    It is the address `Issues` of the project's metadata (`[project.urls]`), or the folder
    `issues` of the home page in the data descriptor.
    """
    from importlib.metadata import PackageNotFoundError, metadata

    try:
        stated: list[str] = metadata(PROJECT).get_all("Project-URL") or []
    except PackageNotFoundError:
        stated = []
    addresses = dict(entry.split(", ", 1) for entry in stated)
    if "Issues" in addresses:
        return addresses["Issues"]
    home: str | None = descriptor().get("homepage")
    return f"{home.removesuffix('/')}/issues" if home else None
