"""The pieces of HTML that pages of `docs/` take in with the directive `generated`."""

from __future__ import annotations

from collections.abc import Callable

from .coverage import coverage
from .home import home

PIECES: dict[str, Callable[[], str]] = {
    "home": home,
    "coverage": coverage,
}
"""The pieces by their names."""
