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
)
"""The parts, in their order; each later one may overrule those before it."""

OF_THE_SEARCH = "pagefind/pagefind-component-ui.css"
"""The last part; kept whole, as it has selectors of all names that begin alike."""

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


def whole(site: Path, *parts: str) -> str:
    """Return all rules of parts, or of all."""
    files = chain.from_iterable(sorted(site.glob(p)) for p in parts or (*STYLES, OF_THE_SEARCH))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def write(site: Path) -> None:
    """Write the stylesheet; rules that no page needs are left out where npm's packages are."""
    (site / STYLESHEET).write_text(whole(site, *STYLES), encoding="utf-8")
    if assets.installed():
        command = [str(assets.program("purgecss")), "--font-face", "--css", STYLESHEET]
        subprocess.run(
            [*command, "--output", STYLESHEET, "--content", *NEEDED_BY], cwd=site, check=True
        )
    with (site / STYLESHEET).open("a", encoding="utf-8") as file:
        file.write(whole(site, OF_THE_SEARCH))
