"""What the package contains: its tables, their schemas, and where the files are."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from .errors import UnknownNameError
from .former import former_column, former_table
from .store.files import shipped_bytes
from .text import cell_text

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    import pandas as pd
    import pyarrow as pa

Json: TypeAlias = dict[str, Any]


def data_path() -> AbstractContextManager[Path]:
    """Provide the directory of the shipped data package.

    Returns
    -------
    context manager of pathlib.Path
        A directory with `datapackage.json`, `schemas/*.json` and one Parquet file a
        table. Where the package is imported from a zip archive, the directory is a
        temporary copy that is removed when the context ends.

    Examples
    --------
    >>> with data_path() as directory:
    ...     (directory / "trade.parquet").exists()
    True
    """
    from importlib_resources import as_file, files

    directory: AbstractContextManager[Path] = as_file(files("bykz_data") / "_data")
    return directory


@cache
def _shipped_json(name: str) -> Json:
    return cast("Json", json.loads(shipped_bytes(name)))


def descriptor() -> Json:
    """Return the shipped Data Package descriptor; it must not be changed."""
    return _shipped_json("datapackage.json")


def _resources() -> dict[str, Json]:
    return {r["name"]: r for r in descriptor()["resources"]}


def table_names() -> list[str]:
    """Return the names of all tables, in the order of the documentation.

    Examples
    --------
    >>> table_names()[:2]
    ['trade', 'trade_panel']
    """
    return list(_resources())


def resource(name: str) -> Json:
    """Return the descriptor's entry for a table.

    Raises
    ------
    UnknownNameError
        When there is no such table.
    """
    resources = _resources()
    if not isinstance(name, str) or name not in resources:
        raise UnknownNameError("table", name, resources, former_table(name))
    return resources[name]


def schema(name: str) -> Json:
    """Return a table's Frictionless Table Schema.

    Parameters
    ----------
    name
        Name of the table.

    Returns
    -------
    dict
        The schema as in `schemas/NAME.json`; the caller may change it.

    Raises
    ------
    UnknownNameError
        When there is no such table.

    Examples
    --------
    >>> schema("trade")["primaryKey"]
    ['trade_id']
    """
    return cast("Json", json.loads(json.dumps(_shipped_json(resource(name)["schema"]))))


def key_of(table: str) -> str:
    """Return the name of a table's primary key column.

    Parameters
    ----------
    table
        Name of the table.

    Raises
    ------
    UnknownNameError
        When there is no such table.

    Examples
    --------
    >>> key_of("trade")
    'trade_id'
    """
    key: str = _shipped_json(resource(table)["schema"])["primaryKey"][0]
    return key


def tables() -> pd.DataFrame:
    """List the tables.

    Returns
    -------
    pandas.DataFrame
        One row a table: `name`, `title`, `one_row_is` (what a row of it is), `rows`, `columns`
        (their number) and `pages` (the pages on which its facts are printed, as ranges).

    Examples
    --------
    >>> tables()["name"].head(2).to_list()
    ['trade', 'trade_panel']
    """
    import pandas as pd

    return pd.DataFrame(table_entries())


def table_entries() -> list[Json]:
    """Return what `tables()` shows, as plain rows.

    Examples
    --------
    >>> table_entries()[0]["name"]
    'trade'
    """
    return [
        {
            "name": entry["name"],
            "title": entry["title"],
            "one_row_is": entry["description"].partition(". ")[0].removesuffix("."),
            "rows": entry["rows"],
            "columns": len(_shipped_json(entry["schema"])["fields"]),
            "pages": entry["pages"],
        }
        for entry in _resources().values()
    ]


def describe(name: str) -> pd.DataFrame:
    """Describe the columns of a table.

    Parameters
    ----------
    name
        Name of the table.

    Returns
    -------
    pandas.DataFrame
        One row a column: `column`, `type` (Frictionless), `unit`, `required`,
        `description`, `example` (from this table), `codes` (valid codes, separated by
        commas; `codes(name)` has their meanings), `references` (table that a key points
        to) and `editorial` (true where the value is the editors', not the book's).

    Raises
    ------
    UnknownNameError
        When there is no such table.

    Examples
    --------
    >>> describe("trade").loc[0, "column"]
    'trade_id'
    """
    import pandas as pd

    return pd.DataFrame(column_entries(name))


def column_entries(name: str) -> list[Json]:
    """Return what `describe()` shows, as plain rows.

    Examples
    --------
    >>> column_entries("trade")[0]["column"]
    'trade_id'
    """
    table = schema(name)
    refers = references(table, name)
    return [
        {
            "column": field["name"],
            "type": field["type"],
            "unit": field.get("unit"),
            "required": field["constraints"].get("required", False),
            "description": field["description"],
            "example": cell_text(field["example"]),
            "codes": ", ".join(field["constraints"].get("enum", [])) or None,
            "references": refers.get(field["name"]),
            "editorial": field.get("editorial", False),
        }
        for field in table["fields"]
    ]


def references(description: Json, table: str) -> dict[str, str]:
    """Return the tables to which columns refer, given the schema of their table.

    Examples
    --------
    >>> references(schema("offices"), "offices")["person"]
    'people'
    """
    return {
        key["fields"][0]: key["reference"]["resource"] or table
        for key in description.get("foreignKeys", ())
    }


def codes(name: str, column: str | None = None) -> pd.DataFrame:
    """List the codes of a table's columns with their meanings.

    Parameters
    ----------
    name
        Name of the table.
    column
        One of its columns with codes; all of them where None.

    Returns
    -------
    pandas.DataFrame
        One row a code: `column`, `code`, `meaning` and `rows` (how many rows have it).

    Raises
    ------
    UnknownNameError
        When there is no such table, or no such column with codes.

    Examples
    --------
    >>> codes("trade", "flow").loc[2, ["code", "meaning"]].to_list()
    ['turnover', 'exports plus imports']
    """
    import pandas as pd

    return pd.DataFrame(code_entries(name, column), columns=["column", "code", "meaning", "rows"])


def code_entries(name: str, column: str | None = None) -> list[Json]:
    """Return what `codes()` shows, as plain rows.

    Examples
    --------
    >>> code_entries("trade", "flow")[0]["code"]
    'export'
    """
    from .store.backends import read

    fields = {field["name"]: field for field in schema(name)["fields"] if "categories" in field}
    if column is not None and column not in fields:
        former = former_column(name, column)
        raise UnknownNameError(f"column with codes in {name}", column, fields, former)
    table: pa.Table = read(name, "arrow")
    entries = []
    for field in [column] if column else fields:
        found = Counter(table.column(field).to_pylist())
        entries += [
            {
                "column": field,
                "code": code["value"],
                "meaning": code["label"],
                "rows": found[code["value"]],
            }
            for code in fields[field]["categories"]
        ]
    return entries
