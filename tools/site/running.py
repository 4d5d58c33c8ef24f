"""Code in pages that is run when the site is built: what it prints follows it, as it came out."""

from __future__ import annotations

import base64
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from docutils import nodes
from docutils.parsers.rst import Directive, directives
from tabulate import tabulate

if TYPE_CHECKING:
    from sphinx.application import Sphinx

R_PACKAGES = ("RSQLite", "haven", "jsonlite", "readr", "ggplot2")

WITHOUT_R = "This copy of the site was built without R: what the code prints is not shown."


class Run(Directive):  # type: ignore[misc]
    """Show lines in the language `sh`, `r` or `sql`, run them, and show what they print.

    The blocks of a page are run one after the other in a folder of their own; `sql` asks the file
    `bykz.sqlite` in it. An exit status other than `status` ends the build.
    """

    has_content = True
    required_arguments = 1
    option_spec = {  # noqa: RUF012 (docutils has no better type for it)
        "status": directives.nonnegative_int,
        "image": directives.unchanged,
        "alt": directives.unchanged,
    }

    def run(self) -> list[nodes.Node]:
        """Return the lines, and below them what they print or draw."""
        language, code = self.arguments[0], "\n".join(self.content)
        shown = nodes.literal_block(code, code, language=language)
        env = self.state.document.settings.env
        if language == "r" and not r_installed():
            return [shown, nodes.paragraph(WITHOUT_R, WITHOUT_R, classes=["bykz-quiet"])]
        if "run_folder" not in env.temp_data:
            env.temp_data["run_folder"] = tempfile.TemporaryDirectory()
        folder = Path(env.temp_data["run_folder"].name)
        status, printed = run(language, code, folder)
        if status != self.options.get("status", 0):
            raise self.error(f"exit status {status} of:\n{code}\n{printed}")
        found: list[nodes.Node] = [shown]
        if printed:
            found.append(
                nodes.literal_block(
                    printed, printed, language="text", classes=["bykz-output", f"bykz-{language}"]
                )
            )
        if "image" in self.options:
            content = base64.b64encode((folder / self.options["image"]).read_bytes()).decode()
            address = f"data:image/png;base64,{content}"
            found.append(
                nodes.raw("", f'<img alt="{self.options["alt"]}" src="{address}">', format="html")
            )
        return found


def run(language: str, code: str, folder: Path) -> tuple[int, str]:
    """Run code in a folder, and return its exit status and what it prints.

    Examples
    --------
    >>> run("sh", "echo one; exit 3", Path())
    (3, 'one')
    """
    if language == "sql":
        return 0, _asked(code, folder / "bykz.sqlite")
    program = ["sh", "-ec", code]
    if language == "r":
        program = ["Rscript", "--vanilla", "-e", code.strip()]
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        program,
        cwd=folder,
        env={**os.environ, "PATH": path, "NO_COLOR": "1", "COLUMNS": "90", "LC_ALL": "C.UTF-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    return done.returncode, done.stdout.decode().rstrip()


def _asked(query: str, database: Path) -> str:
    connection = sqlite3.connect(database)
    try:
        cursor = connection.execute(query)
        columns = [column[0] for column in cursor.description]
        return str(tabulate(cursor.fetchall(), columns, floatfmt=".12g", maxcolwidths=60))
    finally:
        connection.close()


@cache
def r_installed() -> bool:
    """Say whether R is there, with the packages that the pages use."""
    if shutil.which("Rscript") is None:
        return False
    names = ", ".join(f"'{name}'" for name in R_PACKAGES)
    asked = f"quit(status = !all(sapply(c({names}), requireNamespace, quietly = TRUE)))"
    program = ["Rscript", "--vanilla", "-e", asked]
    return subprocess.run(program, capture_output=True, check=False).returncode == 0


def setup(app: Sphinx) -> None:
    """Let Sphinx know of the directive, and of the folders to remove."""
    app.add_directive("run", Run)
    app.connect("doctree-read", _remove_folder)


def _remove_folder(app: Sphinx, _document: nodes.document) -> None:
    folder: tempfile.TemporaryDirectory[str] | None = app.env.temp_data.pop("run_folder", None)
    if folder is not None:
        folder.cleanup()
