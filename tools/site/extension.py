"""What Sphinx asks of us: the pages that are made from the tables, and what belongs to them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes
from docutils.parsers.rst import Directive

from bykz_data.fragments.rendering import script, stylesheet

from . import assets, documents, downloads, generated, pages, running, styles
from .neighbours import network_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx


class Generated(Directive):  # type: ignore[misc]
    """Put a piece of HTML that is made from the tables into a page: `generated` and its name."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the HTML as it is."""
        return [nodes.raw("", generated.PIECES[self.arguments[0]](), format="html")]


def _pages(_app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    for page in pages.all_pages():
        context = {"title": page.title, "body": page.body, "parents": [], "metatags": page.metatags}
        yield page.name, context, "page.html"


def _context(
    app: Sphinx,  # noqa: ARG001
    pagename: str,  # noqa: ARG001
    templatename: str,  # noqa: ARG001
    context: dict[str, Any],
    doctree: object,  # noqa: ARG001
) -> None:
    context["has_scripts"] = assets.installed()


def _read(app: Sphinx, page: str, source: list[str]) -> None:  # noqa: ARG001
    source[0] = documents.source_of(page, source[0])


def _finish(app: Sphinx, error: Exception | None) -> None:
    if error is None:
        static = Path(app.outdir, "_static")
        (static / "fragments.css").write_text(stylesheet(), encoding="utf-8")
        (static / "network.json").write_text(network_json(), encoding="utf-8")
        (static / "fragments.js").write_text(script(), encoding="utf-8")
        downloads.write(Path(app.outdir))
        assets.index(Path(app.outdir))
        styles.write(Path(app.outdir))


def setup(app: Sphinx) -> dict[str, bool]:
    """Let Sphinx know of the pages, the scripts and styles, and the files to download."""
    app.add_directive("generated", Generated)
    running.setup(app)
    app.connect("html-collect-pages", _pages)
    app.connect("source-read", _read)
    app.connect("builder-inited", assets.add)
    app.connect("html-page-context", _context)
    app.connect("build-finished", _finish, priority=900)  # the theme, too, writes styles then
    return {"parallel_read_safe": True, "parallel_write_safe": True}
