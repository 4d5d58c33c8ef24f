"""The site in a browser: every kind of page can be read, and what one presses does what it says."""

from __future__ import annotations

import csv
import io
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from bykz_data import cite
from bykz_data.citation.formats import Format
from bykz_data.store.backends import rows_of
from tests.site.browser import Reader, in_theme, overflow, serious_findings

if TYPE_CHECKING:
    from playwright.sync_api import Page

KINDS = """
index explore timeline coverage contradictions gallery
organizations/gomselmash places/kz people/lukashenko-a products/tractors programmes/index
agreements/index events/index projects/index
pages/59 tables/index tables/trade tables/contradictions
dictionary codebook reference/api reference/index
sql how-to/index upgrading limits
""".split()

THEMES: dict[Literal["light", "dark"], tuple[str, ...]] = {
    "light": (),
    "dark": ("color-contrast",),
}
"""The rules of axe to be asked in each: all, and in the dark what depends on colours."""

HEAD = """() => [".navbar-brand", ".bykz-nav", "pagefind-searchbox", ".theme-switch-button"]
  .map((part) => [...document.querySelectorAll(".bd-header " + part)]
    .map((found) => found.getBoundingClientRect()).find((box) => box.width > 0))
  .filter((box) => box).map((box) => [box.left, box.right, (box.top + box.bottom) / 2])"""
"""Left, right and middle of what is shown in the head of a page."""

LABELS = """() => {
  const frame = document.querySelector(".bykz-map").getBoundingClientRect();
  const names = [...document.querySelectorAll(".bykz-seats text")]
    .map((text) => [text.textContent, text.getBoundingClientRect()]);
  const found = names.filter(([, box]) => box.left < frame.left || box.right > frame.right)
    .map(([name]) => name);
  names.forEach(([name, a], n) => names.slice(n + 1).forEach(([other, b]) => {
    if (a.left < b.right && b.left < a.right
      && a.top + 3 < b.bottom - 3 && b.top + 3 < a.bottom - 3)
      found.push(name + " / " + other);
  }));
  return found;
}"""
"""Which names on the map are cut, and which run into each other."""


def kinds() -> list[str]:
    """Return one page of every kind; of entities, one of each table."""
    entities = [
        f"{table}/{next(iter(rows_of(table)[0].values()))}"
        for table in ("people", "products", "programmes", "agreements", "events", "projects")
    ]
    return [f"{page}.html" for page in [*KINDS, *entities]]


@pytest.mark.parametrize("width", [1280, 390])
def test_every_kind_of_page_can_be_read(site: Path, reader: Reader, width: int) -> None:
    pages = kinds()
    assert [page for page in pages if not (site / page).is_file()] == []
    problems = {}
    for page in pages:
        with reader.open(page, width=width) as tab:
            for theme, rules in THEMES.items():
                in_theme(tab, theme)
                # What axe finds depends little on the width, and takes seconds on long pages.
                found = serious_findings(tab, *rules) if width > 1000 else []
                if overflow(tab) > 0:
                    found.append(f"{overflow(tab)} pixels too wide")
                if found:
                    problems[page, theme] = found
    assert problems == {}


def test_a_page_opened_in_the_dark_is_dark_before_it_is_painted(reader: Reader) -> None:
    with reader.open("index.html", dark=True) as tab:
        tab.add_init_script(
            """window.themes = [];
            new MutationObserver(() => themes.push(document.documentElement.dataset.theme))
              .observe(document, { subtree: true, attributeFilter: ["data-theme"] });"""
        )
        tab.reload(wait_until="load")
        assert set(tab.evaluate("themes")) == {"dark"}


def test_a_fact_is_cited_as_the_package_cites_it(reader: Reader) -> None:
    with reader.open("organizations/gomselmash.html") as tab:
        box = tab.locator("li.bykz-fact details.bykz-cite").first
        table, _, key = str(box.get_attribute("data-row")).partition("/")
        box.locator("summary").click()
        tab.clock.install()  # what a button says after it is pressed stays until time is let pass
        forms: dict[str, Format] = {"Text": "text", "BibTeX": "bibtex", "RIS": "ris"}
        for name, form in forms.items():
            box.get_by_role("button", name=name).click()
            assert box.locator(".bykz-text").inner_text() == cite(table, key, format=form)
            box.get_by_role("button", name="Copy", exact=True).click()
            box.get_by_role("button", name="Copied").wait_for()
            assert tab.evaluate("navigator.clipboard.readText()") == cite(table, key, format=form)
            tab.clock.run_for(3_000)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Kostanai", "places/kz-kostanay.html"),
        ("Гомсельмаш", "organizations/gomselmash.html"),
        ("Gomselmash", "organizations/gomselmash.html"),
    ],
)
def test_the_search_finds_an_entity_by_any_of_its_names(
    reader: Reader, typed: str, found: str
) -> None:
    with reader.open("index.html") as tab:
        search(tab, typed)
        link = tab.locator(f"pagefind-searchbox a[href*='{found}']").first
        link.wait_for()
        link.click()
        tab.wait_for_url(f"**/{found}*")


def search(tab: Page, typed: str) -> None:
    field = tab.locator("pagefind-searchbox input").first
    field.wait_for()
    field.click()
    field.press_sequentially(typed)


def test_a_table_is_searched_and_sorted(reader: Reader) -> None:
    with reader.open("tables/trade.html") as tab:
        assert tab.locator("table.bykz-rows tbody tr").count() == 50
        expected = sorted(
            row["trade_id"] for row in rows_of("trade") if row["organization"] == "bellesbumprom"
        )
        tab.get_by_label("Search in this table").fill("Bellesbumprom")
        tab.wait_for_function(
            """(expected) => String(expected) ===
              String([...document.querySelectorAll("table.bykz-rows tbody tr")]
                .map((row) => row.id).sort())""",
            arg=expected,
        )
        order = tab.get_by_role("columnheader", name="page", exact=False).first
        order.get_by_role("button").first.click()
        # The table is drawn again a moment after the click.
        tab.wait_for_function(
            """() => {
              const rows = [...document.querySelectorAll("table.bykz-rows tbody tr")];
              const pages = rows.map((row) => Number(row.cells[1].innerText));
              const up = pages.every((page, at) => at === 0 || pages[at - 1] <= page);
              const down = pages.every((page, at) => at === 0 || pages[at - 1] >= page);
              return up !== down;
            }"""
        )


def test_a_row_that_a_link_names_is_in_view_on_whatever_leaf(reader: Reader) -> None:
    last = rows_of("facts")[-1]["fact_id"]
    for page, key in (("trade", "by-kz-turnover-2021"), ("facts", last)):
        with reader.open(f"tables/{page}.html#{key}") as tab:
            row = tab.locator(f"tr[id='{key}']")
            row.wait_for()
            tab.wait_for_function(
                """(key) => {
                  const row = document.getElementById(key).getBoundingClientRect();
                  const head = document.querySelector(".bd-header").getBoundingClientRect();
                  return row.top >= head.bottom && row.top < innerHeight - 40;
                }""",
                arg=key,
            )
            assert "bykz-wanted" in str(row.get_attribute("class"))


def test_a_contradiction_opens_in_place_with_its_arithmetic(reader: Reader) -> None:
    with reader.open("places/kz.html") as tab:
        box = tab.locator("details.bykz-check.bykz-grave").first
        tab.evaluate("document.querySelectorAll('details.bykz-part').forEach(d => d.open = true)")
        assert not box.locator(".bykz-sum").is_visible()
        box.locator("summary").first.click()
        box.locator(".bykz-sum").wait_for()
        formula = box.locator(".bykz-sum").inner_text()
        assert formula in {row["formula"] for row in rows_of("contradictions")}
        assert tab.url.endswith("places/kz.html")


def test_a_table_is_downloaded_as_csv(reader: Reader) -> None:
    with reader.open("tables/trade_panel.html") as tab:
        with tab.expect_download() as started:
            tab.get_by_role("link", name="CSV", exact=True).click()
        assert started.value.suggested_filename == "trade_panel.csv"
        text = Path(started.value.path()).read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == len(rows_of("trade_panel"))
    (both,) = [
        row
        for row in rows
        if (row["period"], row["product"], row["scope"]) == ("2021", "total", "country")
        and row["reporter"] == "by"
    ]
    assert both["turnover"] == "1092500000"


def test_sql_is_answered(reader: Reader) -> None:
    with reader.open("sql.html") as tab:
        tab.locator("textarea").first.fill("select count(*) as n from facts")
        tab.get_by_role("button", name="Run").first.click()
        tab.locator("td", has_text=str(len(rows_of("facts")))).first.wait_for()


@pytest.mark.parametrize("page", ["organizations/gomselmash", "pages/59", "tables/facts"])
def test_sentences_are_there_without_scripts(reader: Reader, page: str) -> None:
    asked = {
        "organizations/gomselmash": [
            row["fact"] for row in rows_of("fact_entities") if row["entity"] == "gomselmash"
        ],
        "pages/59": [row["fact_id"] for row in rows_of("facts") if row["page"] == 59],
        "tables/facts": [row["fact_id"] for row in rows_of("facts")],
    }[page]
    sentences = {row["fact_id"]: row["sentence"] for row in rows_of("facts")}
    with reader.open(f"{page}.html", scripts=False) as tab:
        text = " ".join(tab.locator("article.bd-article").inner_text().split())
        assert [key for key in asked if sentences[key] not in text] == []


@pytest.mark.parametrize("width", [390, 500, 1000, 1280, 1440, 1600])
def test_the_head_of_a_page_is_one_line(reader: Reader, width: int) -> None:
    with reader.open("gallery.html", width=width) as tab:
        boxes = tab.evaluate(HEAD)
        assert len(boxes) >= 2
        for (_, right, middle), (left, _, other) in pairwise(boxes):
            assert left - right >= 12
            assert abs(middle - other) < 10


def test_the_names_on_the_map_can_be_read(reader: Reader) -> None:
    with reader.open("explore.html") as tab:
        assert tab.locator(".bykz-seats text").count() > 15
        assert tab.evaluate(LABELS) == []


def test_a_question_of_the_home_page_leads_to_the_facts_that_the_map_counts(reader: Reader) -> None:
    with reader.open("index.html") as tab:
        tab.get_by_role("link", name="What ties Gomel Region to Pavlodar Region?").click()
        row = tab.locator("tr", has=tab.locator("#by-gomel-region-kz-pavlodar-region"))
        facts = row.locator("li")
        facts.first.wait_for()
        assert facts.count() == int(row.locator("summary").inner_text())
        sentences = {fact["sentence"] for fact in rows_of("facts")}
        assert {text.rpartition(" p. ")[0] for text in facts.all_inner_texts()} <= sentences


def test_the_numbers_of_the_best_connected_do_not_run_into_names(reader: Reader) -> None:
    with reader.open("explore.html", width=1280) as tab:
        gaps = tab.evaluate(
            """() => {
              const boxes = [...document.querySelectorAll(".bykz-connected li")].map((row) => {
                const words = document.createRange();
                words.selectNodeContents(row);
                return [row.getBoundingClientRect().left, words.getBoundingClientRect().right];
              });
              const starts = [...new Set(boxes.map(([left]) => left))].sort((a, b) => a - b);
              return boxes.map(([left, right]) =>
                (starts.find((start) => start > left) ?? Infinity) - right);
            }"""
        )
        assert len(gaps) == 24
        assert min(gaps) > 30  # so much room a number takes


def test_a_page_that_is_opened_as_a_file_says_what_needs_a_server(
    reader: Reader, site: Path
) -> None:
    tab = reader.browser.new_page()
    tab.goto((site / "sql.html").as_uri())
    tab.get_by_text("This page was opened as a file.").wait_for()
    tab.close()
