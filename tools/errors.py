"""Why the tools refuse to go on."""

from __future__ import annotations


class BuildError(Exception):
    """The build refuses to go on; the message says why, and what to do."""


class ReleaseError(Exception):
    """The release is refused; the message says why, and what to do."""
