"""The site, built once as `make docs` builds it, served, and read in Debian's chromium."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT, leave_out
from tests.site.browser import Reader
from tests.site.building import build
from tools.site.serving import browsing, chromium, served


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


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the site; return its address."""
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def reader(address: str) -> Iterator[Reader]:
    """Return a browser on the site."""
    program = chromium()
    if program is None:
        leave_out("site", "chromium is not installed: `apt-get install chromium` does")
    pytest.importorskip("playwright", reason="the extra `site` is missing")
    with browsing(program) as browser:
        yield Reader(browser, address)
