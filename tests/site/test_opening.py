"""How pages open: what they wait for, and that what they do without is not missed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.browser import SETTLED, Reader
from tools.site import styles

BLOCKING = """() => performance.getEntriesByType("resource")
  .filter((entry) => entry.renderBlockingStatus === "blocking")
  .map((entry) => new URL(entry.name).pathname.slice(1))"""

LOOKS = """() => {
  const names = [...getComputedStyle(document.body)];
  return [...document.querySelectorAll("body, body *")].map((element) => {
    const [own, before, after] = [null, "::before", "::after"]
      .map((part) => getComputedStyle(element, part));
    const looks = names.map((name) => own.getPropertyValue(name));
    for (const name of ["content", "display", "color", "font", "margin", "width"])
      looks.push(before.getPropertyValue(name), after.getPropertyValue(name));
    return [element.outerHTML.slice(0, 100), looks.join()];
  });
}"""

WITH_ALL_RULES = """(rules) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
  document.querySelector("link[href$='styles/site.css']").remove();
}"""


@pytest.mark.parametrize("page", ["index", "organizations/gomselmash", "pages/59"])
def test_a_page_waits_for_one_stylesheet_alone(reader: Reader, page: str) -> None:
    with reader.open(f"{page}.html") as tab:
        assert tab.evaluate(BLOCKING) == [styles.STYLESHEET]


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("page", ["index", "coverage", "how-to/python", "tables/programmes"])
def test_rules_that_are_left_out_change_nothing(
    reader: Reader, site: Path, page: str, width: int
) -> None:
    with reader.open(f"{page}.html", width=width) as tab:
        tab.locator(".theme-switch-button").last.evaluate("(button) => button.click()")
        tab.wait_for_function(SETTLED)
        before = tab.evaluate(LOOKS)
        tab.evaluate(WITH_ALL_RULES, styles.whole(site))
        after = tab.evaluate(LOOKS)
        assert min(len(looks) for _, looks in before) > 1_000
        pairs = zip(before, after, strict=True)
        assert [name for (name, looks), (_, other) in pairs if looks != other] == []


def test_the_menu_of_a_phone_can_be_seen_and_opens(reader: Reader) -> None:
    with reader.open("index.html", width=390) as tab:
        menu = tab.get_by_role("button", name="Site navigation")
        sign = "(button) => getComputedStyle(button.querySelector('span'), '::before').content"
        assert menu.evaluate(sign) == '"\u2630"'
        assert not tab.get_by_role("link", name="Contradictions").first.is_visible()
        menu.click()
        tab.get_by_role("link", name="Contradictions").first.wait_for()
