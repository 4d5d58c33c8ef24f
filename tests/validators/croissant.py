"""Validate a Croissant record and load every record set; print what was found as JSON.

Usage: python croissant.py RECORD [TABLE...]

Runs in the validators' own environment: mlcroissant and what it needs are 239 MB.
"""

from __future__ import annotations

import json
import sys

import mlcroissant


def main() -> None:
    """Validate, load, print."""
    record, *tables = sys.argv[1:]
    found: dict[str, object] = {"errors": [], "warnings": []}
    try:
        metadata = mlcroissant.Dataset(jsonld=record).metadata
    except mlcroissant.ValidationError as error:
        found["errors"] = str(error).splitlines()
    else:
        found["warnings"] = sorted(str(w) for w in metadata.ctx.issues.warnings)
        found["version"] = metadata.ctx.conforms_to.value
        loaded = {}
        for table in tables:
            # One dataset a table: the library's record sets can be read only once.
            rows = list(mlcroissant.Dataset(jsonld=record).records(table))
            loaded[table] = {"rows": len(rows), "values": [_plain(row) for row in rows]}
        found["loaded"] = loaded
    print(json.dumps(found))


def _plain(row: dict[str, object]) -> dict[str, object]:
    return {
        key.rpartition("/")[2]: value.decode() if isinstance(value, bytes) else _scalar(value)
        for key, value in row.items()
    }


def _scalar(value: object) -> object:
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return str(value)


if __name__ == "__main__":
    main()
