"""The record of a deposit at Zenodo."""

from __future__ import annotations

from html import escape

from bykz_data.catalog import Json
from tools.emit.descriptor import BOOK

from .dataset import Dataset


def record(dataset: Dataset) -> Json:
    """Describe the dataset for a deposit."""
    described, known = dataset.descriptor, dataset.manifest
    rows = sum(entry["rows"] for entry in known["tables"].values())
    return {
        "upload_type": "dataset",
        "title": described["title"],
        "creators": [{"name": dataset.creator}],
        "description": (
            f"<p>{escape(described['description'], quote=False)}</p>\n"
            f"<p>{len(known['tables'])} tables with {rows} rows, as CSV, with schemas, a Data "
            "Package descriptor and the Python package that reads them.</p>"
        ),
        "version": known["version"],
        **({"publication_date": dataset.released} if dataset.released else {}),
        "access_right": "open",
        "license": described["licenses"][0]["name"],
        "keywords": described["keywords"],
        "language": "eng",
        "notes": f"Content hash of this version: {known['content_hash']}. {BOOK['about']}",
        "related_identifiers": [
            {
                "identifier": BOOK["isbn"],
                "relation": "isDerivedFrom",
                "resource_type": "publication-book",
                "scheme": "isbn",
            }
        ],
    }
