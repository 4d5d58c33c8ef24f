"""Why the build refuses to go on."""

from __future__ import annotations


class BuildError(Exception):
    """The build refuses to go on; the message says why, and what to do."""
