"""Pages of HTML, made from the templates in `templates/`; each needs no other file."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment


def rendered(template: str, **values: object) -> str:
    """Fill in a template.

    Parameters
    ----------
    template
        Name of a file in `templates/`, such as `diff.html`. Those that are whole pages extend
        `page.html`.
    **values
        What the template shows. Text is escaped.

    Returns
    -------
    str
        HTML.
    """
    return _environment().get_template(template).render(**values)


def source_of(name: str) -> str:
    """Return a file of `templates/` as it is: a style sheet or a script.

    Examples
    --------
    >>> source_of("page.html").splitlines()[0]
    '<!doctype html>'
    """
    from importlib_resources import files

    return (files("bykz_data") / "templates" / name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined  # slow: only who needs it waits

    return Environment(
        loader=PackageLoader("bykz_data"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
