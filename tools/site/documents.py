"""The Markdown files of the project's top folder as pages of the site, with their links."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PAGES = {
    "reference/architecture": "ARCHITECTURE.md",
    "reference/changelog": "CHANGELOG.md",
    "reference/conduct": "CODE_OF_CONDUCT.md",
    "reference/contributing": "CONTRIBUTING.md",
    "reference/security": "SECURITY.md",
}
"""Pages of the site whose text is a file of the top folder."""

_PAGE_OF = {file: page for page, file in PAGES.items()}


def source_of(page: str, text: str) -> str:
    """Return the source of a page: its own, or that of the file that it stands for.

    Examples
    --------
    >>> source_of("developing", "See [the map](../ARCHITECTURE.md).")
    'See [the map](reference/architecture.md).'
    >>> source_of("reference/changelog", "").splitlines()[0]
    '# Changelog'
    >>> source_of("how-to/excel", "See [how to cite](cite.md) and [exports](../exports.md).")
    'See [how to cite](../how-to/cite.md) and [exports](../exports.md).'
    """
    if page in PAGES:
        return linked(page, (ROOT / PAGES[page]).read_text(encoding="utf-8"), "")
    return linked(page, text, f"docs/{page.rpartition('/')[0]}")


def linked(page: str, text: str, folder: str) -> str:
    """Return a text from a folder of the repository with links to the sources of other pages.

    Examples
    --------
    >>> linked("reference/versions/2.0.0", "[map](../ARCHITECTURE.md#map)", "releases")
    '[map](../../reference/architecture.md#map)'
    """
    up = "../" * page.count("/")

    def lead(match: re.Match[str]) -> str:
        """Turn an address in the repository into one in the folder of the site's sources."""
        written, anchor = match[1], match[2] or ""
        target = (ROOT / folder / written).resolve().relative_to(ROOT).as_posix()
        if target in _PAGE_OF:
            return f"]({up}{_PAGE_OF[target]}.md{anchor})"
        return f"]({up}{target.removeprefix('docs/')}{anchor})"

    return re.sub(r"\]\((?!https?:)([\w./-]+\.md)(#[\w-]+)?\)", lead, text)
