"""Models, data and shipped files to the manifest (`manifest.json`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import bykz_data
from bykz_data._canonical import content_hash, dataset_hash, schema_hash
from bykz_data._export import json_text
from bykz_data._read import ALGORITHM, MANIFEST, self_hash, sha256
from bykz_data.models import Table, primary_key, table_name
from tools.emit.table_schema import table_schema

if TYPE_CHECKING:
    from pathlib import Path

    import pyarrow as pa

Json = dict[str, Any]


def manifest(
    models: tuple[type[Table], ...], tables: dict[str, pa.Table], folder: Path, citation: str
) -> str:
    """Write the manifest of the package's data folder.

    Its last line holds the hash of the manifest itself, in which that hash counts as zeros.
    """
    entries = {
        table_name(model): {
            "rows": tables[table_name(model)].num_rows,
            "schema_hash": schema_hash(table_schema(model)),
            "content_hash": content_hash(tables[table_name(model)], primary_key(model)),
        }
        for model in models
    }
    content: Json = {
        "name": "bykz-data",
        "version": bykz_data.__version__,
        "citation": citation,
        "content_hash": content_hash_of(entries),
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


def content_hash_of(entries: Json) -> str:
    """Return the hash of the whole dataset from the tables' entries."""
    return dataset_hash({name: entry["content_hash"] for name, entry in entries.items()})
