"""Print what fastparquet reads in Parquet files, as JSON: for each column its type and cells.

Usage: python parquet.py FILE...

Runs in the validators' own environment, because fastparquet has its own demands on numpy.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from fastparquet import ParquetFile

found = {}
for path in map(Path, sys.argv[1:]):
    with path.open("rb") as file:
        frame = ParquetFile(file).to_pandas()
    found[path.stem] = {
        name: [
            str(column.dtype),
            column.astype(object).where(column.notna(), None).to_list(),
        ]
        for name, column in frame.items()
    }
print(json.dumps(found, default=str))
