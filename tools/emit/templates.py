"""The templates of made files: one place for them, and one way to fill them in."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

FOLDER = Path(__file__).with_suffix("")


def render(name: str, **values: object) -> str:
    """Fill in a template.

    Parameters
    ----------
    name
        File in `tools/emit/templates/`, without its ending `.j2`.
    values
        What the template uses. A name that it uses and that is missing is an error.

    Returns
    -------
    str
        The text, which ends with one line end.
    """
    return environment().get_template(f"{name}.j2").render(values).rstrip("\n") + "\n"


@cache
def environment() -> Environment:
    """Return the settings that all templates share: a line of control leaves no line behind."""
    return Environment(
        loader=FileSystemLoader(FOLDER, encoding="utf-8"),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 (what is made is text, not HTML)
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
