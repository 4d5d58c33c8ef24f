"""Models, descriptor and manifest to the records that catalogues read.

Croissant 1.1, schema.org, DCAT (with the DCAT-AP 3 profile) and Zenodo. Each says the same:
the manifest's version and content hash, the descriptor's words, the models' columns.

The distributions are the repository's CSV files, not the package's Parquet files: whoever
comes from a catalogue has a clone, a source archive or a deposit of it, reads CSV in any
program, and finds there the very bytes that the checksums name, whereas the bytes of a Parquet
file depend also on the version of the library that wrote it. Their addresses are relative to
the record, because the project has no home on the web that a record could name; wherever
the folder is put, they lead to the files beside it.
"""

from __future__ import annotations

from bykz_data.text import json_text

from . import croissant, dcat, schema_org, zenodo
from .dataset import Dataset

__all__ = ["CROISSANT", "DCAT", "SCHEMA_ORG", "ZENODO", "Dataset", "records"]

FOLDER = "catalogue"
CROISSANT = f"{FOLDER}/croissant.json"
SCHEMA_ORG = f"{FOLDER}/schema-org.jsonld"
DCAT = f"{FOLDER}/dcat.jsonld"
ZENODO = ".zenodo.json"


def records(dataset: Dataset) -> dict[str, str]:
    """Write all records; return their texts by path."""
    return {
        CROISSANT: json_text(croissant.record(dataset)),
        SCHEMA_ORG: json_text(schema_org.record(dataset)),
        DCAT: json_text(dcat.record(dataset)),
        ZENODO: json_text(zenodo.record(dataset)),
    }
