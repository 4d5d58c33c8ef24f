"""The built site, served on this machine and opened in chromium."""

from __future__ import annotations

import functools
import gzip
import http.server
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser

BUILT = Path(__file__).parents[2] / "build" / "site"

FINISHED = """() => document.readyState === "complete"
  && !document.querySelector("[data-pending], pagefind-searchbox:not(:defined)")"""
"""Whether a page has all that it loads, and its scripts have done what they do of themselves.

What a script is still to fill in has the attribute `data-pending`. Silence of the network would be
no sign: it comes before a script has used what it got, and on a busy machine at no certain time.
"""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


class _Server(http.server.ThreadingHTTPServer):
    request_queue_size = 128  # a browser asks for all that a page loads at the same time


class _Packing(_Quiet):
    def do_GET(self) -> None:
        """Send a file compressed, as hosts of static files do."""
        file = Path(self.translate_path(self.path))
        if not file.is_file():
            super().do_GET()
            return
        content = packed(file)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@functools.cache
def packed(file: Path) -> bytes:
    """Return a file as it goes over the wire, compressed with gzip."""
    return gzip.compress(file.read_bytes())


@contextmanager
def served(folder: Path = BUILT, *, compressed: bool = False) -> Iterator[str]:
    """Serve a folder on a free port.

    Parameters
    ----------
    folder
        The folder of the built site.
    compressed
        Whether files are sent compressed.

    Yields
    ------
    str
        Its address, with a slash at the end.
    """
    handler = functools.partial(_Packing if compressed else _Quiet, directory=str(folder))
    with _Server(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


def chromium() -> str | None:
    """Return the path of the installed chromium, if there is one."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def browsing(program: str | None) -> Iterator[Browser]:
    """Start chromium; without a sandbox, as containers run as root: for our own pages alone.

    Parameters
    ----------
    program
        What `chromium` returns.

    Raises
    ------
    FileNotFoundError
        If chromium is not installed.
    """
    from playwright.sync_api import sync_playwright  # of the extra `site`

    if program is None:
        raise FileNotFoundError("chromium is not installed: `apt-get install chromium` does")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program,
            args=["--no-sandbox"],
            timeout=120_000,  # a busy machine is no failure
        )
        yield browser
        browser.close()
