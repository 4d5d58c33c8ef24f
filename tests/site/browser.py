"""A browser on the site that notes what must not happen on any page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Literal

from tests.conftest import ROOT
from tools.site.serving import FINISHED

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

AXE = ROOT / "docs" / "node_modules" / "axe-core" / "axe.min.js"

RUN_AXE = """(rules) => axe.run({
  resultTypes: ["violations"],
  ...(rules.length > 0 ? { runOnly: { type: "rule", values: rules } } : {}),
}).then((result) => result.violations)"""

SETTLED = "document.getAnimations().every((one) => one.playState !== 'running')"
"""Whether nothing is still changing its colours or its place."""

SERIOUS = ("serious", "critical")


class Reader:
    """Opens pages of the site.

    Parameters
    ----------
    browser
        The browser.
    address
        The address under which the site is served.
    """

    def __init__(self, browser: Browser, address: str) -> None:
        self.browser = browser
        self.address = address

    @contextmanager
    def open(
        self, page: str, *, dark: bool = False, width: int = 1280, scripts: bool = True
    ) -> Iterator[Page]:
        """Open a page; fail when it asks another host, lacks a file or has an error."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
            accept_downloads=True,
        )
        context.set_default_timeout(120_000)  # a busy machine is no failure
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        faults: list[str] = []
        tab = context.new_page()
        tab.on("pageerror", lambda error: faults.append(f"error: {error}"))
        tab.on("request", lambda asked: self._note(asked.url, faults))
        tab.on(
            "response",
            lambda got: faults.append(f"{got.status} {got.url}") if got.status >= 400 else None,
        )
        try:
            tab.goto(self.address + page, wait_until="load")
            if scripts:
                tab.wait_for_function(FINISHED)
            yield tab
        finally:
            context.close()
        assert faults == [], (page, faults)  # of a helper, pytest does not say more

    def _note(self, url: str, faults: list[str]) -> None:
        if not url.startswith((self.address, "data:", "blob:")):
            faults.append(f"asks elsewhere: {url}")


def in_theme(tab: Page, theme: Literal["light", "dark"]) -> None:
    """Change what the system prefers, and wait until all colours are those of the theme."""
    tab.emulate_media(color_scheme=theme)
    tab.locator(f"html[data-theme={theme}]").wait_for()
    tab.wait_for_function(SETTLED)


def overflow(tab: Page) -> int:
    """Return by how many pixels a page is wider than its window."""
    return int(tab.evaluate("document.documentElement.scrollWidth - window.innerWidth"))


def serious_findings(tab: Page, *rules: str) -> list[str]:
    """Return what axe-core finds that keeps people from reading or using a page, by all its rules.

    Where rules are named, they alone are asked.
    """
    tab.add_script_tag(path=str(AXE))
    found: list[dict[str, Any]] = tab.evaluate(RUN_AXE, rules)
    return [
        f"{finding['id']}: {json.dumps(node['target'])} {node['failureSummary']}"
        for finding in found
        if finding["impact"] in SERIOUS
        for node in finding["nodes"][:3]
    ]
