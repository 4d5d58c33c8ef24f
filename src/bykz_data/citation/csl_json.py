"""References as CSL-JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .items import Item


def as_csl_json(items: Iterable[Item]) -> str:
    """Write works as CSL-JSON.

    Examples
    --------
    >>> import json
    >>> json.loads(as_csl_json([{"id": "w", "type": "book", "title": "Ақмола"}]))[0]["title"]
    'Ақмола'
    """
    return json.dumps(list(items), ensure_ascii=False, indent=2) + "\n"
