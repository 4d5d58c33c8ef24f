"""The one stylesheet of all pages: what theme, extensions, search and we have, as far as needed."""

from __future__ import annotations

import subprocess
from itertools import chain
from typing import TYPE_CHECKING

from . import assets

if TYPE_CHECKING:
    from pathlib import Path

STYLES = (
    "_static/basic.css",  # which the theme's own would ask for only when it is there itself
    "_static/styles/pydata-sphinx-theme.css",
    "_static/pygments.css",
    "_static/mystnb.*.css",
    "_static/copybutton.css",
    "_static/site.css",
    "_static/fragments.css",
    "pagefind/pagefind-component-ui.css",
)
"""The parts, in their order; each later one may overrule those before it."""

STYLESHEET = "_static/styles/site.css"
"""Where it is: beside the theme's, as paths in it are relative."""

NEEDED_BY = (
    "**/*.html",
    "_static/*.js",
    "_static/scripts/*.js",
    "_static/vendor/dataTables*.js",
    "pagefind/*component-ui.js",
)
"""The pages, and the scripts that add elements and classes to them."""


def write(site: Path) -> None:
    """Write the stylesheet; rules that no page needs are left out where npm's packages are."""
    files = chain.from_iterable(sorted(site.glob(style)) for style in STYLES)
    target = site / STYLESHEET
    target.write_text("\n".join(file.read_text(encoding="utf-8") for file in files), "utf-8")
    if assets.installed():
        command = [str(assets.program("purgecss")), "--font-face", "--css", STYLESHEET]
        subprocess.run(
            [*command, "--output", STYLESHEET, "--content", *NEEDED_BY], cwd=site, check=True
        )
