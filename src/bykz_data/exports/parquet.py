"""Parquet: a folder that is a Data Package, the same files as the installed package has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.store.files import MANIFEST, manifest, shipped_bytes, stored_bytes

if TYPE_CHECKING:
    from pathlib import Path


def write(path: Path) -> None:
    """Write all tables into a new folder, with descriptor, schemas and the manifest of hashes."""
    (path / "schemas").mkdir(parents=True)
    for name in manifest()["files"]:
        (path / name).write_bytes(shipped_bytes(name))
    (path / MANIFEST).write_bytes(stored_bytes(MANIFEST))
