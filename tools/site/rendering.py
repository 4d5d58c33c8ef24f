"""Filling in the templates of the site."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from jinja2 import Environment


def rendered(template: str, **values: object) -> str:
    """Fill in a template of `tools/site/templates/`; text is escaped."""
    return _environment().get_template(template).render(**values)


def highlighted(code: str, language: str = "python") -> Markup:
    """Return code as the other pages of the site show it: in colours, with a button that copies.

    Examples
    --------
    >>> print(highlighted("page(59)"))  # doctest: +ELLIPSIS
    <div class="highlight"><pre><span></span><span class="n">page</span>...
    """
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import get_lexer_by_name

    return Markup(highlight(code, get_lexer_by_name(language), HtmlFormatter()))  # noqa: S704


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
