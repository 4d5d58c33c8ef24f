"""The limits of what is read (`docs/limits.md`), from the table that the package obeys."""

from __future__ import annotations

from bykz_data import limits

from .templates import render


def page() -> str:
    """Write the page on limits."""
    found = {name: value for name, value in vars(limits).items() if isinstance(value, limits.Limit)}
    return render("limits.md", limits=found)
