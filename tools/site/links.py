"""How the pages of the site address each other."""

from __future__ import annotations

from bykz_data.catalog import table_names
from bykz_data.facts.shipped import ENTITY_TABLES


class SiteLinks:
    """The addresses of the site, as seen from a page.

    Parameters
    ----------
    root
        How one comes from that page to the home page's folder: "" or "../".

    Examples
    --------
    >>> SiteLinks("../").entity("organizations", "gomselmash")
    '../organizations/gomselmash.html'
    >>> SiteLinks().row("trade", "by-kz-turnover-2021")
    'tables/trade.html#by-kz-turnover-2021'
    """

    def __init__(self, root: str = "") -> None:
        self.root = root

    def entity(self, table: str, key: str) -> str | None:
        """Return the page of an entity."""
        return f"{self.root}{table}/{key}.html" if table in ENTITY_TABLES else None

    def page(self, number: int) -> str | None:
        """Return the page of a page of the book."""
        return f"{self.root}pages/{number}.html"

    def row(self, table: str, key: str) -> str | None:
        """Return the anchor of a row on the page of its table."""
        return f"{self.root}tables/{table}.html#{key}" if table in table_names() else None

    def footnote(self, number: int) -> str | None:
        """Return the anchor of a footnote."""
        return self.row("footnotes", str(number))

    def check(self, key: str) -> str | None:
        """Return the anchor of a check of the book against itself."""
        return f"{self.root}contradictions.html#{key}"
