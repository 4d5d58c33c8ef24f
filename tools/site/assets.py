"""Scripts and styles: the site serves all of them itself, as npm installed them for `docs/`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx

MODULES = Path(__file__).resolve().parents[2] / "docs" / "node_modules"

SERVED = {
    "datatables.net/js/dataTables.min.js",
    "datatables.net-columncontrol/js/dataTables.columnControl.min.js",
    "datatables.net-dt/css/dataTables.dataTables.min.css",
    "datatables.net-columncontrol-dt/css/columnControl.dataTables.min.css",
    "cytoscape/dist/cytoscape.min.js",
    "sql.js/dist/sql-wasm-browser.js",
    "sql.js/dist/sql-wasm-browser.wasm",
}
"""What pages of the site load, of all that the npm packages hold."""

PROGRAMS = ("pagefind", "purgecss")
"""What makes the index of the search, and the stylesheet small."""

WITHOUT = (
    "Without npm's packages the site has no search, no sorting and filtering of tables, no picture "
    "of the network and no SQL; everything can be read. `npm ci` in docs/ installs them."
)


def installed() -> bool:
    """Say whether npm has installed the packages of `docs/package.json`."""
    return all((MODULES / name).is_file() for name in SERVED) and all(
        program(name).is_file() for name in PROGRAMS
    )


def program(name: str) -> Path:
    """Return where npm has installed a program."""
    return MODULES / ".bin" / name


def add(app: Sphinx) -> None:
    """Copy what pages load to where the site serves it, or say what is left out."""
    if not installed():
        # Not a warning, with which a build would fail, but shown also where it is to be quiet.
        print(WITHOUT, file=sys.stderr)
        return
    for name in sorted(SERVED):
        target = Path(app.outdir, "_static", "vendor", Path(name).name)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(MODULES / name, target)


def index(site: Path) -> None:
    """Make the index of the search, and its scripts."""
    if installed():
        command = [str(program("pagefind")), "--quiet", "--root-selector", "article.bd-article"]
        # The sign that links to a heading is no part of it.
        subprocess.run(
            [*command, "--exclude-selectors", "a.headerlink", "--site", site], check=True
        )
