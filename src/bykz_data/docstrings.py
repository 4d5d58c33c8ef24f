"""The docstring of a table's loader, written from the table's description and schema."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

PANDAS_DTYPES = {
    "string": "str",
    "dictionary": "category",
    "double": "float64",
    "int64": "Int64",
    "bool": "bool",
    "date32": "datetime64[ms]",
}
"""What a column of each Arrow type is in a pandas frame."""

_TEMPLATE = """\
Load the table "{title}".

{grain}

Parameters
----------
backend
    "pandas" (default), "arrow", "polars" or "duckdb".
labels
    Whether to add, beside each reference, the name to which it leads.
meanings
    Whether to add, beside each code, its meaning.

Returns
-------
pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
{returned}

{columns}

Raises
------
UnknownNameError
    When there is no such backend.
MissingExtraError
    When the backend's library is not installed.
DamagedDataError
    When an installed data file is missing or was changed.

Examples
--------
>>> from bykz_data import load_{name}
>>> load_{name}().shape
({rows}, {width})
"""

_RETURNED = (
    "The caller's own table of {rows} rows, sorted by `{key}`, with facts from the pages {pages} "
    "of the book. Its columns, with their types in pandas and their units:"
)


def loader_docstring(entry: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    """Write the docstring of a table's loader, in the form of numpydoc.

    Parameters
    ----------
    entry
        The table's entry in the descriptor.
    schema
        The table's Table Schema.

    Returns
    -------
    str
        The docstring, not indented.

    Examples
    --------
    >>> from bykz_data import catalog
    >>> text = loader_docstring(catalog.resource("trade"), catalog.schema("trade"))
    >>> print(text.splitlines()[0])
    Load the table "Trade figures".
    """
    return _TEMPLATE.format(
        name=entry["name"],
        title=entry["title"],
        grain=_wrapped(entry["description"]),
        returned=_wrapped(_RETURNED.format(key=schema["primaryKey"][0], **entry), "    ", "    "),
        rows=entry["rows"],
        width=len(schema["fields"]),
        columns="\n".join(_column(field) for field in schema["fields"]),
    )


def _column(field: Mapping[str, Any]) -> str:
    unit = f", {field['unit']}" if "unit" in field else ""
    kind = f"{PANDAS_DTYPES[field['arrowType']]}{unit}"
    return _wrapped(f"- `{field['name']}` ({kind}): {field['description']}", "    ", "      ")


def _wrapped(text: str, indent: str = "", further: str = "") -> str:
    return textwrap.fill(
        text,
        width=96,
        initial_indent=indent,
        subsequent_indent=further,
        break_long_words=False,
        break_on_hyphens=False,
    )
