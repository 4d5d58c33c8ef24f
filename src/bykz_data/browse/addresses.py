"""Where everything is in the explorer."""

from __future__ import annotations

DATABASE = "bykz"
"""The name of the database in addresses."""


class ExplorerLinks:
    """The addresses of the explorer, for fragments."""

    def entity(self, table: str, key: str) -> str | None:
        """Return the address of what the book says about an entity."""
        return f"/about/{table}/{key}"

    def page(self, number: int) -> str | None:
        """Return the address of what is on a page of the book."""
        return f"/page/{number}"

    def row(self, table: str, key: str) -> str | None:
        """Return the address of a row."""
        return f"/row/{table}/{key}"

    def footnote(self, number: int) -> str | None:
        """Return the address of a footnote."""
        return f"/row/footnotes/{number}"

    def check(self, key: str) -> str | None:
        """Return the address of a check of the book against itself."""
        return f"/contradictions#{key}"


LINKS = ExplorerLinks()


def table_address(table: str) -> str:
    """Return the address of a table.

    Examples
    --------
    >>> table_address("trade")
    '/bykz/trade'
    """
    return f"/{DATABASE}/{table}"
