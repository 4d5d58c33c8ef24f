"""Open pages of the built site as a slow phone does: python -m benchmarks.site_loading."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tools.site.serving import BUILT, browsing, chromium, packed, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROUNDS = 3

PAGES = {
    "home": "index.html",
    "an entity": "organizations/gomselmash.html",
    "a page of the book": "pages/59.html",
    "a table": "tables/trade.html",
}

SLOWER = (4, 1)  # times, than this machine
NETWORK = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8}  # ms, bytes a second

PAINTED = """() => new Promise((done) =>
  new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))
    .observe({ type: "largest-contentful-paint", buffered: true }))"""


def opened(browser: Browser, address: str, page: str, slower: int) -> tuple[float, list[str]]:
    """Return seconds to the largest contentful paint, and the files that the page asks for."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    context.set_default_timeout(120_000)
    tab = context.new_page()
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    session = context.new_cdp_session(tab)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    session.send("Network.emulateNetworkConditions", {**NETWORK, "uploadThroughput": 0.75e6 / 8})
    session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    tab.goto(address + page, wait_until="load")
    tab.wait_for_timeout(1_000)  # what scripts still paint counts
    painted = float(tab.evaluate(PAINTED))
    context.close()
    return painted / 1000, sorted({url for url in asked if url.startswith(address)})


def weight(url: str) -> int:
    """Return how many bytes of a file go over the wire."""
    return len(packed(BUILT / urlsplit(url).path.lstrip("/")))


def main() -> None:
    """Print a table, a row a page; the pages take turns."""
    with served(compressed=True) as address, browsing(chromium()) as browser:
        runs = [
            {
                (name, slower): opened(browser, address, page, slower)
                for name, page in PAGES.items()
                for slower in SLOWER
            }
            for _ in range(ROUNDS)
        ]
    paints = " | ".join(f"paint, processor {slower} times slower, s" for slower in SLOWER)
    print(f"| median of {ROUNDS} | {paints} | page, kB | all at first, kB |\n|---|---|---|---|---|")
    for name, page in PAGES.items():
        painted = [statistics.median(run[name, slower][0] for run in runs) for slower in SLOWER]
        seconds = " | ".join(f"{median:.2f}" for median in painted)
        files = runs[0][name, SLOWER[0]][1]
        alone, everything = weight(address + page), sum(weight(url) for url in files)
        print(f"| {name} | {seconds} | {alone / 1e3:.0f} | {everything / 1e3:.0f} |")


if __name__ == "__main__":
    main()
