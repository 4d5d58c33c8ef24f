"""The fragments show what is in the tables: every fact, figure, citation and contradiction."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from urllib.parse import parse_qs, urlsplit

import pytest

import bykz_data
from bykz_data import english
from bykz_data.catalog import schema
from bykz_data.citation.cited import row_of, rows_by_key
from bykz_data.errors import UnknownNameError
from bykz_data.facts import book_pages as book_pages_of_facts
from bykz_data.facts.shipped import ENTITY_TABLES
from bykz_data.fragments import records, rendering, reports
from bykz_data.fragments.citations import Shared
from bykz_data.fragments.links import NoLinks
from bykz_data.fragments.records import Entity, book_pages, entity_of
from bykz_data.store.backends import rows_of
from tests.fragments.parsing import Element, read

FACTS = {row["fact_id"]: row for row in rows_of("facts")}
CLASSES_OF_FACTS = ("reached", "planned", "considered", "said")


class Addresses:
    """Addresses that name their target; each must exist."""

    def entity(self, table: str, key: str) -> str | None:
        entity_of(table, key)
        return f"/entity/{table}/{key}"

    def page(self, number: int) -> str | None:
        assert number in book_pages()
        return f"/page/{number}"

    def row(self, table: str, key: str) -> str | None:
        row_of(table, key)
        return f"/row/{table}/{key}"

    def footnote(self, number: int) -> str | None:
        row_of("footnotes", number)
        return f"/footnote/{number}"

    def check(self, key: str) -> str | None:
        row_of("contradictions", key)
        return f"/check/{key}"


@pytest.fixture(scope="module")
def entity_pages() -> dict[Entity, Element]:
    """Return the page of every entity."""
    return {
        Entity(table, key): read(rendering.entity_fragment(table, key, Addresses()).html)
        for table in ENTITY_TABLES
        for key in rows_by_key(table)
    }


@pytest.fixture(scope="module")
def book() -> dict[int, Element]:
    """Return what is on every page of the book."""
    return {n: read(rendering.page_fragment(n, Addresses()).html) for n in book_pages()}


def facts_on(page: Element) -> dict[str, Element]:
    found = list(page.all("li", class_="bykz-fact"))
    by_key = {element.attributes["id"]: element for element in found}
    assert len(by_key) == len(found)
    return by_key


def test_the_facts_on_the_page_of_an_entity_are_those_in_which_it_takes_part(
    entity_pages: dict[Entity, Element],
) -> None:
    expected: dict[Entity, set[str]] = {entity: set() for entity in entity_pages}
    for row in rows_of("fact_entities"):
        expected[Entity(row["entity_table"], row["entity"])].add(row["fact"])
    for entity, page in entity_pages.items():
        assert set(facts_on(page)) == expected[entity], entity
    assert len(entity_pages) > 500


def test_the_facts_on_a_page_of_the_book_are_those_printed_there_and_those_stated_again(
    book: dict[int, Element],
) -> None:
    again: dict[int, set[str]] = {number: set() for number in book}
    for row in rows_of("mentions"):
        again[row["page"]].add(f"{row['table']}/{row['row']}")
    for number, page in book.items():
        printed = {key for key, fact in FACTS.items() if fact["page"] == number}
        assert set(facts_on(page)) == printed | (again[number] & FACTS.keys()), number
        places = [FACTS[key]["page_order"] for key in facts_on(page) if key in printed]
        assert places == sorted(places)
        assert page.one("h1").text == f"Page {number} of the book"


def test_facts_whose_place_on_the_page_is_not_yet_known_come_last(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # As the build leaves them after somebody added a row: only the book's text has the place.
    new = next(key for key, fact in FACTS.items() if fact["page_order"] == 1)
    number = FACTS[new]["page"]
    changed = FACTS | {new: FACTS[new] | {"page_order": None}}
    for module in (records, book_pages_of_facts):
        monkeypatch.setattr(module, "facts", lambda: changed)
    by_page = records.facts_by_page.__wrapped__()
    assert by_page[number][-1] == new
    assert set(by_page[number]) == {key for key, f in FACTS.items() if f["page"] == number}
    said = [row for row in book_pages_of_facts.said_on(number) if row["what"] == "fact"]
    assert f"{said[-1]['table']}/{said[-1]['row']}" == new


def test_every_sentence_and_every_printed_word_is_that_of_its_row(
    book: dict[int, Element],
) -> None:
    seen = set()
    for page in book.values():
        for key, element in facts_on(page).items():
            fact = FACTS[key]
            assert element.one("p", class_="bykz-sentence").text == fact["sentence"]
            printed = element.one("p", class_="bykz-printed")
            assert next(printed.all("q")).text == fact["as_printed"]
            assert next(printed.all("a")).attributes["href"] == f"/page/{fact['page']}"
            footnotes = list(element.all("details", class_="bykz-footnote"))
            shown = [f"Footnote {fact['footnote']}"] if fact["footnote"] else []
            assert [next(box.all("summary")).text for box in footnotes] == shown
            notes = [note.text for note in element.all("p", class_="bykz-note")]
            note = row_of(fact["table"], fact["row"])["note"]
            assert note is None or note in notes
            seen.add(key)
    assert seen == FACTS.keys()


def test_every_marked_figure_is_that_of_its_cell(book: dict[int, Element]) -> None:
    marked = 0
    for page in book.values():
        for key, element in facts_on(page).items():
            fact = FACTS[key]
            figures = list(element.one("p", class_="bykz-sentence").all("data"))
            assert len(figures) <= (fact["value"] is not None)
            for figure in figures:
                value = float(figure.attributes["value"])
                assert value == fact["value"]
                assert figure.text in (
                    english.amount(value, fact["unit"], fact["qualifier"]),
                    english.amount(value, None, fact["qualifier"]),
                    english.multiple(value, fact["qualifier"]),
                    english.number(value),
                )
                marked += 1
    assert marked > 200


def test_names_in_sentences_lead_to_who_takes_part(book: dict[int, Element]) -> None:
    taking_part: dict[str, set[str]] = {key: set() for key in FACTS}
    for row in rows_of("fact_entities"):
        taking_part[row["fact"]].add(f"/entity/{row['entity_table']}/{row['entity']}")
    named = Counter[bool]()
    for page in book.values():
        for key, element in facts_on(page).items():
            sentence = element.one("p", class_="bykz-sentence")
            linked = {link.attributes["href"] for link in sentence.all("a")}
            assert linked <= taking_part[key], key
            also = {link.attributes["href"] for box in element.all("span", class_="bykz-others")
                    for link in box.all("a")}  # fmt: skip
            assert linked | also | {"/entity/products/total"} >= taking_part[key], key
            named[True] += len(linked)
            named[False] += len(also)
    assert named[True] > 4 * named[False]


def test_every_citation_is_exactly_that_of_cite(book: dict[int, Element]) -> None:
    checked = 0
    for page in book.values():
        stored = json.loads(page.one("script", class_="bykz-citations").text)
        assert stored["formats"] == {"bibtex": "\n\n", "ris": "\n\n"}
        shared = Shared(stored["pieces"], stored["rows"])
        for box in page.all("details", class_="bykz-cite"):
            row = box.attributes["data-row"]
            table, _, key = row.partition("/")
            assert box.one("div", class_="bykz-text").text == bykz_data.cite(table, key)
            assert shared.citation(row, "bibtex") == bykz_data.cite(table, key, format="bibtex")
            assert shared.citation(row, "ris") == bykz_data.cite(table, key, format="ris")
            checked += 1
    assert checked >= len(FACTS)


def test_an_entity_is_cited_and_reported_itself(entity_pages: dict[Entity, Element]) -> None:
    for entity, page in entity_pages.items():
        head = page.one("header")
        assert head.one("h1").text == entity.row["name"]
        assert head.one("details", class_="bykz-cite").one(
            "div", class_="bykz-text"
        ).text == bykz_data.cite(*entity)
        assert f"Key of the row: {entity.key}" in head.one("details", class_="bykz-report").text


def test_printed_forms_of_a_name_are_shown_with_their_pages() -> None:
    page = read(rendering.entity_fragment("places", "kz-kostanay", Addresses()).html)
    forms = page.one("p", class_="bykz-forms")
    aliases = [row for row in rows_of("aliases") if row["row"] == "kz-kostanay"]
    assert {form.text for form in forms.all("q")} == {row["alias"] for row in aliases}
    assert "Kostanai" in forms.text
    assert page.one("p", class_="bykz-russian").text == "Костанай"


def test_a_contradiction_is_opened_in_place_with_both_sides_and_the_arithmetic() -> None:
    page = read(rendering.page_fragment(59, Addresses()).html)
    fact = facts_on(page)["trade/by-kz-turnover-growth-2021"]
    box = next(fact.all("details", class_="bykz-check"))
    row = row_of("contradictions", "growth-by-kz-turnover-growth-2021")
    assert "open" not in box.attributes
    assert box.one("summary").text == f"The book contradicts itself. {row['subject']}"
    sides = list(box.one("div", class_="bykz-sides").all("div"))
    assert [next(side.all("p")).text for side in sides] == [row["left"], row["right"]]
    assert [[quote.text for quote in side.all("q")] for side in sides] == [
        ["aumentó un 31,9%"],
        ["1.092,5 millones de dólares", "847,9 millones de dólares"],
    ]
    assert box.one("code").text == row["formula"]
    (sum_of,) = (line.text for line in box.all("p") if "they differ by" in line.text)
    words = re.search(r"(\S+) against (\S+): they differ by (\S+); .* explains (\S+)\.$", sum_of)
    assert words is not None
    assert [float(words[n]) for n in (1, 2, 3, 4)] == pytest.approx(
        [row["left_value"], row["right_value"], row["difference"], row["tolerance"]]
    )
    assert {link.attributes["href"] for link in box.all("a")} >= {"/page/44", "/page/59"}


def test_a_check_that_holds_is_not_shown_with_a_fact(book: dict[int, Element]) -> None:
    verdicts = {row["contradiction_id"]: row["verdict"] for row in rows_of("contradictions")}
    for page in book.values():
        for key, element in facts_on(page).items():
            keys = (FACTS[key]["checks"] or "").split()
            expected = [check for check in keys if verdicts[check] != "holds"]
            assert len(list(element.all("details", class_="bykz-check"))) == len(expected)


def test_the_register_lists_every_check_once() -> None:
    page = read(rendering.checks_fragment(Addresses()).html)
    keys = [box.attributes["id"] for box in page.all("details", class_="bykz-check")]
    assert sorted(keys) == sorted(rows_by_key("contradictions"))
    assert row_of("contradictions", keys[0])["verdict"] == "contradiction"
    assert row_of("contradictions", keys[-1])["verdict"] == "holds"


def test_a_row_shows_every_cell_in_words() -> None:
    page = read(rendering.row_fragment("trade", "by-kz-turnover-2021", Addresses()).html)
    cells = {
        next(line.all("th")).text: next(line.all("td"))
        for line in page.one("table", class_="bykz-cells").one("tbody").all("tr")
    }
    row = row_of("trade", "by-kz-turnover-2021")
    assert cells["value"].text == "1,092,500,000"
    assert cells["value"].one("data").attributes["value"] == "1092500000"
    assert cells["reporter"].text == "Belarus"
    assert cells["reporter"].one("a").attributes["href"] == "/entity/places/by"
    assert cells["footnote"].text == "97"
    filled = {name for name, value in row.items() if value is not None}
    assert set(cells) == filled
    empty = page.one("section", **{"aria-labelledby": "cells"}).one("p", class_="bykz-note").text
    assert set(empty.removeprefix("Empty: ").removesuffix(".").split(", ")) == set(row) - filled


@pytest.mark.parametrize("table", list(bykz_data.tables()["name"]))
def test_rows_of_every_table_can_be_shown(table: str) -> None:
    for key in list(rows_by_key(table))[:3]:
        page = read(rendering.row_fragment(table, key, Addresses()).html)
        shown = page.one("table", class_="bykz-cells").one("tbody")
        assert shown.one("th", title=schema(table)["fields"][0]["description"]).text
        assert page.one("h1").text


def test_an_index_lists_every_entity_with_the_number_of_its_facts() -> None:
    counts = Counter(
        row["entity"]
        for row in {(r["fact"], r["entity"]): r for r in rows_of("fact_entities")}.values()
        if row["entity_table"] == "people"
    )
    page = read(rendering.index_fragment("people", Addresses()).html)
    shown = {
        link.attributes["href"].rpartition("/")[2]: next(line.all("span", class_="bykz-count")).text
        for line in page.one("ul", class_="bykz-index").all("li")
        for link in line.all("a")
    }
    assert shown == {key: str(counts[key]) for key in rows_by_key("people")}


def test_addresses_within_a_page_lead_to_something_and_nothing_has_two_of_them(
    entity_pages: dict[Entity, Element], book: dict[int, Element]
) -> None:
    for page in (*entity_pages.values(), *book.values()):
        names = [element.attributes["id"] for element in page.all() if "id" in element.attributes]
        assert len(set(names)) == len(names)
        for link in page.all("a"):
            address = link.attributes["href"]
            assert not address.startswith("#") or address[1:] in names


def test_pages_link_to_the_project_and_its_sources_only(book: dict[int, Element]) -> None:
    sources = {row["url"] for row in rows_of("sources")}
    for page in book.values():
        for link in page.all("a"):
            address = link.attributes["href"]
            assert address.startswith(("/", "#")) or address in sources


def test_the_longest_pages_stay_light() -> None:
    for key in ("by", "kz"):
        html = rendering.entity_fragment("places", key, Addresses()).html
        assert len(gzip.compress(html.encode())) < 180_000
        folded = list(read(html).all("details", class_="bykz-part"))
        assert len(folded) > 20
    assert len(rendering.stylesheet() + rendering.script()) < 30_000


def test_long_groups_are_folded_and_all_facts_in_them_are_in_order_of_date() -> None:
    page = read(rendering.entity_fragment("places", "kz", Addresses()).html)
    for section in page.all("section", class_="bykz-group"):
        count = int(section.one("h2").one("span").text)
        parts = list(section.all("details", class_="bykz-part"))
        assert len(facts_on(section)) == count
        assert bool(parts) == (count > 15)
        for part in parts:
            number = next(part.all("span", class_="bykz-count")).text
            assert len(facts_on(part)) == int(number)
    trade = page.one("section", **{"aria-labelledby": "trade-figures"})
    dates = [FACTS[key]["date_start"] for part in trade.all("details", class_="bykz-part")
             for key in facts_on(part)]  # fmt: skip
    dated = [date for date in dates if date is not None]
    assert dated == sorted(dated)
    assert dates[len(dated) :] == [None] * (len(dates) - len(dated))  # without a date comes last


def test_what_is_planned_is_told_apart(entity_pages: dict[Entity, Element]) -> None:
    gomselmash = facts_on(entity_pages[Entity("organizations", "gomselmash")])
    firm = {key: [name for name in CLASSES_OF_FACTS if f"bykz-{name}" in element.classes]
            for key, element in gomselmash.items()}  # fmt: skip
    planned = "deliveries/gomselmash-agromashholding-kits-2018"
    assert firm[planned] == ["planned"]
    assert "planned" in gomselmash[planned].one("p", class_="bykz-when").text
    assert all(len(names) == 1 for names in firm.values())


def test_neighbours_say_which_regions_are_tied_to_one() -> None:
    page = read(rendering.entity_fragment("places", "kz-pavlodar-region", Addresses()).html)
    together = page.one("section", class_="bykz-neighbours")
    links = [link.attributes["href"] for link in together.all("a")]
    assert "/entity/places/by-gomel-region" in links
    assert "/entity/places/kz" not in links


def test_a_report_is_a_text_to_copy_where_the_project_has_no_address(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reports, "issues_address", lambda: None)
    page = read(rendering.row_fragment("trade", "by-kz-turnover-2021", NoLinks()).html)
    text = page.one("details", class_="bykz-report").one("div", class_="bykz-text").text
    assert "Table: trade\nKey of the row: by-kz-turnover-2021\n" in text
    assert "Printed page: 59\nWords as printed: 1.092,5 millones de dólares\n" in text
    assert f"Version: {bykz_data.__version__}" in text


def test_a_report_opens_the_issue_form_filled_in_where_it_has_one(
    monkeypatch: pytest.MonkeyPatch, root: object
) -> None:
    monkeypatch.setattr(reports, "issues_address", lambda: "https://example.org/bykz/issues")
    page = read(rendering.row_fragment("trade", "by-kz-turnover-2021", NoLinks()).html)
    parts = urlsplit(page.one("a", class_="bykz-report").attributes["href"])
    assert parts._replace(query="").geturl() == "https://example.org/bykz/issues/new"
    filled = {name: values[0] for name, values in parse_qs(parts.query).items()}
    form = (root / ".github" / "ISSUE_TEMPLATE" / filled.pop("template")).read_text("utf-8")  # type: ignore[operator]
    assert filled == {
        "table": "trade",
        "key": "by-kz-turnover-2021",
        "page": "59",
        "words": "1.092,5 millones de dólares",
        "version": bykz_data.__version__,
    }
    assert all(f"id: {name}\n" in form for name in filled)


def test_what_does_not_exist_is_said_by_name() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'gomselmash'"):
        rendering.entity_fragment("organizations", "gomselmas", NoLinks())
    with pytest.raises(
        UnknownNameError, match="page 99 is not in the tables; they have the pages 2-68"
    ):
        rendering.page_fragment(99, NoLinks())
    with pytest.raises(UnknownNameError, match="table of entities 'trade'"):
        rendering.entity_fragment("trade", "by-kz-turnover-2021", NoLinks())


def test_without_addresses_nothing_is_linked_but_sources() -> None:
    page = read(rendering.entity_fragment("organizations", "gomselmash", NoLinks()).html)
    addresses = {link.attributes["href"] for link in page.all("a")}
    assert {address for address in addresses if not address.startswith(("http", "#"))} == set()
