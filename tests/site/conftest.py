"""The site, built once as `make docs` builds it, served, and read in Debian's chromium."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT, leave_out
from tests.site.browser import Reader
from tests.site.building import build


@pytest.hookimpl(tryfirst=True)  # before tests are chosen by their markers
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark all tests of this folder."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.site)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the built site."""
    pytest.importorskip("sphinx", reason="the extra `site` is not installed")
    if not (ROOT / "docs" / "node_modules" / "axe-core").is_dir():
        leave_out("site", "npm has not installed the packages of docs/: `npm ci` in docs/ does")
    folder = tmp_path_factory.mktemp("site") / "site"
    built = build(folder)
    assert built.returncode == 0, built.stderr
    return folder


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A server that reports nothing."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the site; return its address."""
    handler = functools.partial(Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


@pytest.fixture(scope="session")
def reader(address: str) -> Iterator[Reader]:
    """Return a browser on the site."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        leave_out("site", "chromium is not installed: `apt-get install chromium` does")
        raise AssertionError
    sync_api = pytest.importorskip("playwright.sync_api", reason="the extra `site` is missing")
    with sync_api.sync_playwright() as playwright:
        # Without a sandbox, because containers run as root; only our own pages are opened.
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield Reader(browser, address)
        browser.close()
