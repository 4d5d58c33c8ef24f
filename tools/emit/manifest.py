"""Schemas, data and shipped files to the manifest (`manifest.json`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bykz_data.store.canonical import content_hash, dataset_hash, schema_hash
from bykz_data.store.files import ALGORITHM, MANIFEST, self_hash, sha256
from bykz_data.text import json_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import pyarrow as pa

Json = dict[str, Any]


def manifest(
    version: str,
    citation: str,
    schemas: Mapping[str, Json],
    tables: Mapping[str, pa.Table],
    folder: Path,
) -> str:
    """Write the manifest of a version whose shipped files are in a folder.

    Its last line holds the hash of the manifest itself, in which that hash counts as zeros.
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
        "files": {
            file.relative_to(folder).as_posix(): sha256(file.read_bytes())
            for file in sorted(folder.rglob("*"))
            if file.is_file() and file.name != MANIFEST
        },
        "manifest": ALGORITHM + "0" * 64,
    }
    text = json_text(content)
    return text.replace(content["manifest"], self_hash(text.encode(), content["manifest"]))
