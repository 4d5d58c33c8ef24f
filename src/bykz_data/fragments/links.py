"""How a fragment addresses what it links to: that is for the host to say."""

from __future__ import annotations

from typing import Protocol


class Links(Protocol):
    """The addresses of one host; None where it has no page for something.

    The explorer and the site each have one. A fragment never knows in which of them it is.
    """

    def entity(self, table: str, key: str) -> str | None:
        """Return the address of what the book says about an entity."""

    def page(self, number: int) -> str | None:
        """Return the address of what is on a page of the book."""

    def row(self, table: str, key: str) -> str | None:
        """Return the address of a row in its table."""

    def footnote(self, number: int) -> str | None:
        """Return the address of a footnote."""

    def check(self, key: str) -> str | None:
        """Return the address of a check of the book against itself."""


class NoLinks:
    """A host without addresses: names and pages are plain text."""

    def entity(self, table: str, key: str) -> str | None:  # noqa: ARG002
        """Return nothing."""
        return None

    def page(self, number: int) -> str | None:  # noqa: ARG002
        """Return nothing."""
        return None

    def row(self, table: str, key: str) -> str | None:  # noqa: ARG002
        """Return nothing."""
        return None

    def footnote(self, number: int) -> str | None:  # noqa: ARG002
        """Return nothing."""
        return None

    def check(self, key: str) -> str | None:  # noqa: ARG002
        """Return nothing."""
        return None
