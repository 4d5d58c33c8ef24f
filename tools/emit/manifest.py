"""Schemas, data and shipped files to the manifest (`manifest.json`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.catalog import Json
from bykz_data.store.canonical import content_hash, dataset_hash, schema_hash
from bykz_data.store.files import ALGORITHM, self_hash, sha256
from bykz_data.text import json_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyarrow as pa


def manifest(
    version: str,
    citation: str,
    schemas: Mapping[str, Json],
    tables: Mapping[str, pa.Table],
    files: Mapping[str, bytes],
) -> str:
    """Write the manifest of a version that ships the given files, named as in its folder.

    Its last line has the hash of the manifest itself, in which that hash counts as zeros.
    """
    entries = {
        name: {
            "rows": tables[name].num_rows,
            "schema_hash": schema_hash(schema),
            "content_hash": content_hash(tables[name], schema["primaryKey"][0]),
        }
        for name, schema in schemas.items()
    }
    content: Json = {
        "name": "bykz-data",
        "version": version,
        "citation": citation,
        "content_hash": dataset_hash({n: str(e["content_hash"]) for n, e in entries.items()}),
        "tables": entries,
        "files": {name: sha256(files[name]) for name in sorted(files)},
        "manifest": ALGORITHM + "0" * 64,
    }
    text = json_text(content)
    return text.replace(content["manifest"], self_hash(text.encode(), content["manifest"]))
