"""Models and data to the Data Package descriptor (`datapackage.json`)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import bykz_data
from bykz_data.catalog import Json
from bykz_data.citation import works
from bykz_data.citation.cited import pages_of
from bykz_data.models import Table, is_derived, table_grain, table_name, table_title
from bykz_data.store.files import sha256
from bykz_data.text import page_ranges

if TYPE_CHECKING:
    import pyarrow as pa


PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"

MEDIA_TYPES = {"csv": "text/csv", "parquet": "application/vnd.apache.parquet"}

TITLE = "bykz-data: Belarus-Kazakhstan cooperation, 1992-2022: facts of a monograph as tables"
"""With the package's name: there is no DOI or address by which to find the dataset."""

LICENSES = [
    {
        "name": "CC-BY-4.0",
        "path": "https://creativecommons.org/licenses/by/4.0/",
        "title": "Creative Commons Attribution 4.0",
    }
]

COVERED = ("1992", "2022")

BOOK = {
    "title": works.BOOK["title"],
    "author": "B. L. Zalessky",
    "year": str(works.BOOK["issued"]["date-parts"][0][0]),
    "isbn": works.BOOK["ISBN"],
    "about": (
        "The source is a Spanish machine translation from Russian, imprint of Dodo Books Indian "
        "Ocean Ltd. and OmniScriptum S.R.L publishing group, 68 printed pages. The book's title "
        "is not legible in our copy; its ISBN is reconstructed from damaged print."
    ),
}
"""The book, as far as it is legible in our copy; brackets mark a title that is ours."""

SOURCES = [
    {
        "title": (
            f"{BOOK['author']}, monograph on Belarus-Kazakhstan cooperation, {'-'.join(COVERED)} "
            f"({BOOK['year']}), imprint of Dodo Books Indian Ocean Ltd. and OmniScriptum S.R.L "
            "publishing group, Spanish machine translation from Russian, 68 printed pages. The "
            f"book's title is not legible in our copy; ISBN {BOOK['isbn']}, reconstructed from "
            "damaged print."
        ),
    }
]

CONTRIBUTORS = [
    {"title": "The bykz-data contributors", "roles": ["creator", "maintainer"]},
    {"title": "B. L. Zalessky", "roles": ["author of the source"]},
]

KEYWORDS = [
    "Belarus",
    "Kazakhstan",
    "bilateral trade",
    "Eurasian Economic Union",
    "international relations",
    "regional cooperation",
]


def release_date(changelog: str, version: str) -> str | None:
    """Return the day on which the changelog says that a version was released.

    Examples
    --------
    >>> release_date("## [0.1.0] - 2026-11-22", "0.1.0")
    '2026-11-22'
    """
    match = re.search(
        rf"^## \[{re.escape(version)}\] - (\d{{4}}-\d\d-\d\d)$", changelog, re.MULTILINE
    )
    return match[1] if match else None


def descriptor(resources: list[Json], released: str | None) -> Json:
    """Describe the whole package, released on a day or not yet."""
    return {
        "$schema": PROFILE,
        "name": "bykz-data",
        "title": TITLE,
        "description": (
            "Every quantitative and relational fact of B. L. Zalessky's monograph on cooperation "
            "between Belarus and Kazakhstan, each with the page on which it is printed, what "
            "exactly is printed there, and the source that the author cites."
        ),
        "version": bykz_data.__version__,
        **({"created": f"{released}T00:00:00Z"} if released else {}),
        "keywords": KEYWORDS,
        "licenses": LICENSES,
        "sources": SOURCES,
        "contributors": CONTRIBUTORS,
        "resources": resources,
    }


def resource(model: type[Table], path: str, content: bytes, table: pa.Table) -> Json:
    """Describe one table's file, with what it contains and its hash."""
    name = table_name(model)
    kind = path.rpartition(".")[2]
    entry: Json = {
        "name": name,
        "type": "table",
        "title": table_title(model),
        "description": table_grain(model),
        "path": path,
        "format": kind,
        "mediatype": MEDIA_TYPES[kind],
        "schema": f"schemas/{name}.json",
        "rows": table.num_rows,
        "pages": page_ranges(pages_of(table.to_pylist())),
        "hash": sha256(content),
    }
    if is_derived(model):
        entry["computed"] = True
    if kind == "csv":
        entry["encoding"] = "utf-8"
    return entry
