"""What an export says about the dataset, its tables, columns and codes."""

from __future__ import annotations

from bykz_data.catalog import (
    Json,
    code_entries,
    column_entries,
    descriptor,
    table_entries,
    table_names,
)
from bykz_data.citation.citing import cite
from bykz_data.store.files import manifest

METADATA = ("name", "value")
TABLE_NOTES = ("table", "title", "one_row_is", "rows", "pages")
COLUMN_NOTES = (
    *("table", "column", "type", "unit", "required", "description", "example"),
    *("references", "editorial"),
)
CODES = ("table", "column", "code", "meaning", "rows")


def metadata() -> list[Json]:
    """List what must be known of the dataset as a whole.

    Returns
    -------
    list of dict
        Each with `name` and `value`: title, description, version, released, licence and its
        address, citation (of the dataset), cite_for_facts (how the book is cited), source,
        content_hash.

    Examples
    --------
    >>> [entry["value"] for entry in metadata() if entry["name"] == "licence"]
    ['CC-BY-4.0']
    """
    package, known = descriptor(), manifest()
    (licence,) = package["licenses"]
    values = {
        "title": package["title"],
        "description": package["description"],
        "version": package["version"],
        "released": package.get("created", "")[:10] or None,
        "licence": licence["name"],
        "licence_url": licence["path"],
        "citation": known["citation"],
        "cite_for_facts": (
            "For a fact itself, cite the author's book too, with the page in the column page of "
            f"its row: {cite('book')}"
        ),
        "source": package["sources"][0]["title"],
        "content_hash": known["content_hash"],
    }
    return [{"name": name, "value": value} for name, value in values.items() if value]


def table_notes() -> list[Json]:
    """List the tables: name, title, what a row is, number of rows, printed pages."""
    return [{"table": entry["name"], **entry} for entry in table_entries()]


def column_notes() -> list[Json]:
    """List the columns of all tables with what `describe()` says of them."""
    return [{"table": name, **entry} for name in table_names() for entry in column_entries(name)]


def code_notes() -> list[Json]:
    """List the codes of all columns of all tables with their meanings."""
    return [{"table": name, **entry} for name in table_names() for entry in code_entries(name)]
