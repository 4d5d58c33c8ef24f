"""The explorer as a reader meets it: started, read, searched, filtered, downloaded from, ended."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, urldefrag, urljoin

import pytest

import bykz_data
from bykz_data import cli
from bykz_data.browse import serving
from bykz_data.browse.addresses import LINKS
from bykz_data.citation.cited import rows_by_key
from bykz_data.fragments import rendering
from bykz_data.store.backends import rows_of
from bykz_data.store.files import shipped_bytes
from bykz_data.text import cell_text, csv_text
from tests.fragments.parsing import Element, read


class Answer(NamedTuple):
    """What the explorer answers."""

    status: int
    kind: str
    content: bytes
    address: str
    use: str = "inline"
    """Whether a browser shows it, or saves it (`attachment`)."""

    @property
    def page(self) -> Element:
        """The answer as a page."""
        return read(self.content.decode())


class Explorer:
    """An explorer in a process of its own."""

    def __init__(self, folder: Path, *options: str) -> None:
        folder.mkdir(exist_ok=True)
        self.folder = folder
        self.process = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "bykz_data", "browse", "--no-open", *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "TMPDIR": str(folder), "TEMP": str(folder)},
            text=True,
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        found = re.fullmatch(r"The explorer is at (http://127\.0\.0\.1:(\d+)/) - .*\n", line)
        if found is None:
            self.process.kill()
            raise AssertionError(line + self.process.communicate()[1])
        self.address, self.port = found[1], int(found[2])

    def get(self, path: str) -> Answer:
        try:
            with urllib.request.urlopen(urljoin(self.address, path)) as answer:  # noqa: S310
                kind = answer.headers.get_content_type()
                use = answer.headers.get_content_disposition() or "inline"
                return Answer(answer.status, kind, answer.read(), answer.geturl(), use)
        except urllib.error.HTTPError as error:
            with error:
                return Answer(
                    error.code, error.headers.get_content_type(), error.read(), error.url or ""
                )

    def end(self, number: int) -> tuple[int, str]:
        """End it by a signal; return its exit status and what it said in the end."""
        self.process.send_signal(number)
        out, problems = self.process.communicate(timeout=60)
        return self.process.returncode, out + problems


@pytest.fixture(scope="module")
def explorer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Explorer]:
    started = Explorer(tmp_path_factory.mktemp("explorer") / "temporary")
    yield started
    status, said = started.end(signal.SIGTERM)
    # The tests have asked for pages that do not exist and for queries that cannot run: no
    # traceback and no warning of a library may have come of it.
    assert "Traceback" not in said
    assert status == 0


def table_of(page: Element) -> tuple[list[str], list[list[Element]]]:
    """Return the names of the columns and the cells of a page's table."""
    table = page.one("table", class_="rows-and-columns")
    head = [re.sub(r"\W*[▲▼]", "", cell.text).strip() for cell in table.one("thead").all("th")]
    return head, [list(line.all("td")) for line in table.one("tbody").all("tr")]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_it_starts_on_the_port_that_is_asked_for_and_ends_without_a_trace(
    tmp_path: Path, number: int
) -> None:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        free = found.getsockname()[1]
    started = Explorer(tmp_path / "temporary", "--port", str(free))
    assert started.port == free
    assert started.get("/").status == 200
    assert [path.name for path in started.folder.rglob("*.sqlite")] == ["bykz.sqlite"]
    assert started.end(number) == (0, "")
    assert list(started.folder.iterdir()) == []
    with pytest.raises(OSError, match=r".*"):
        socket.create_connection(("127.0.0.1", free), timeout=5)


def test_nobody_but_this_machine_reaches_it(explorer: Explorer) -> None:
    with socket.create_connection(("127.0.0.1", explorer.port), timeout=5):
        pass
    with pytest.raises(OSError, match=r".*"):
        socket.create_connection(("127.0.0.2", explorer.port), timeout=5)


def test_a_port_that_cannot_be_used_is_refused_in_a_sentence(
    explorer: Explorer, capfd: pytest.CaptureFixture[str]
) -> None:
    for port in (explorer.port, 70000):
        assert cli.main(["browse", "--no-open", "--port", str(port)]) == 2
        said = capfd.readouterr().err
        assert f"port {port} cannot be used" in said
        assert "leave --port out" in said


def test_without_the_extra_a_sentence_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "datasette", None)
    assert cli.main(["browse", "--no-open"]) == 2
    said = capsys.readouterr().err
    assert "needs the package datasette" in said
    assert '[browse]"' in said


@pytest.mark.parametrize(
    ("options", "opened"), [([], ["http://127.0.0.1:1/"]), (["--no-open"], [])]
)
def test_the_browser_is_opened_unless_told_otherwise(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    options: list[str],
    opened: list[str],
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(serving, "serve", lambda _port, ready: ready("http://127.0.0.1:1/"))
    monkeypatch.setattr("webbrowser.open", asked.append)
    assert cli.main(["browse", *options]) == 0
    assert asked == opened
    assert "http://127.0.0.1:1/" in capsys.readouterr().out


def test_its_pages_are_the_fragments(explorer: Explorer) -> None:
    for path, fragment in {
        "/about/organizations/gomselmash": rendering.entity_fragment(
            "organizations", "gomselmash", LINKS
        ),
        "/page/59": rendering.page_fragment(59, LINKS),
        "/row/trade/by-kz-turnover-2021": rendering.row_fragment(
            "trade", "by-kz-turnover-2021", LINKS
        ),
        "/bykz/facts/trade~2Fby-kz-turnover-2021": rendering.row_fragment(
            "facts", "trade/by-kz-turnover-2021", LINKS
        ),
        "/entities/people": rendering.index_fragment("people", LINKS),
        "/contradictions": rendering.checks_fragment(LINKS),
    }.items():
        answer = explorer.get(path)
        assert answer.status == 200, path
        assert fragment.html.strip() in answer.content.decode()
        assert fragment.title in answer.page.one("title").text
    style = explorer.get(explorer.get("/").page.one("link", rel="stylesheet").attributes["href"])
    assert rendering.stylesheet() in style.content.decode()
    assert explorer.get("/-/bykz/script.js").content.decode() == rendering.script()


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Gomselmash", "/about/organizations/gomselmash"),
        ("Kostanai", "/about/places/kz-kostanay"),
        ("Костанай", "/about/places/kz-kostanay"),
        ("Бобруйскагромаш", "/about/organizations/bobruiskagromash"),
    ],
)
def test_names_are_found_in_english_in_russian_and_as_printed(
    explorer: Explorer, words: str, first: str
) -> None:
    page = explorer.get(f"/search?q={quote(words)}").page
    hits = page.one("main").all("ul", class_="hits")
    assert next(next(hits).all("a")).attributes["href"] == first
    assert list(page.all("li", class_="bykz-fact"))


def test_sentences_are_found_with_their_citations(explorer: Explorer) -> None:
    page = explorer.get("/search?q=paraxylene").page
    shown = {element.attributes["id"] for element in page.all("li", class_="bykz-fact")}
    expected = {row["fact_id"] for row in rows_of("facts") if "paraxylene" in row["sentence"]}
    assert expected <= shown
    for fact in shown:
        table, _, key = fact.partition("/")
        box = page.one("details", **{"data-row": fact})
        assert box.one("div", class_="bykz-text").text == bykz_data.cite(table, key)


def test_all_facts_that_match_are_one_click_away(explorer: Explorer) -> None:
    page = explorer.get("/search?q=tractors").page
    few = len(list(page.all("li", class_="bykz-fact")))
    (more,) = [link for link in page.all("a") if link.text.startswith("Show the other")]
    other = int(re.findall(r"\d+", more.text)[0])
    every = explorer.get(more.attributes["href"]).page
    assert len(list(every.all("li", class_="bykz-fact"))) == few + other


def test_a_search_for_a_page_leads_to_it_and_one_for_nothing_says_so(explorer: Explorer) -> None:
    for words in ("59", "p. 59", "page 59", "P.59"):
        assert explorer.get(f"/search?q={quote(words)}").address == f"{explorer.address}page/59"
    assert "Nothing in the book" in explorer.get("/search?q=qqqqzzzz").page.one("main").text
    near = explorer.get("/search?q=Nasarbajew").page.one("main").text
    assert "Did you mean Nazarbayev?" in near
    assert "Type a name" in explorer.get("/search?q=").page.one("main").text
    assert "<script>alert" not in explorer.get("/search?q=%3Cscript%3Ealert").content.decode()


def test_where_the_book_contradicts_itself_about_a_year(explorer: Explorer) -> None:
    page = explorer.get("/contradictions?about=2021").page
    shown = {box.attributes["id"] for box in page.all("details", class_="bykz-check")}
    assert "growth-by-kz-turnover-growth-2021" in shown
    assert len(shown) < len(rows_by_key("contradictions"))
    for key in shown:
        assert "2021" in page.one("details", id=key).text


def test_the_turnover_series_is_two_clicks_and_a_download_away(explorer: Explorer) -> None:
    home = explorer.get("/").page
    (link,) = [a for a in home.all("a") if a.text.endswith("year by year?")]
    page = explorer.get(link.attributes["href"]).page
    expected = [
        row
        for row in sorted(rows_of("trade"), key=lambda row: (row["year"] or 0, row["trade_id"]))
        if (row["flow"], row["measure"], row["scope"]) == ("turnover", "value", "country")
        and (row["frequency"], row["standing"], row["partner"]) == ("annual", "best", "kz")
        and row["product"] == "total"
    ]
    chips = [chip.text.strip(" ✕") for chip in page.one("ul", class_="chips").all("li")]
    assert "partner: Kazakhstan" in chips
    assert len(chips) == 7
    head, lines = table_of(page)
    column = head.index("value")
    values = [float(line[column].one("data").attributes["value"]) for line in lines]
    assert values == [row["value"] for row in expected]
    assert len(values) > 4
    download = page.one("span", class_="downloads")
    (first, *_) = (a for a in download.all("a") if a.text == "CSV")
    answer = explorer.get(first.attributes["href"])
    assert answer.use == "attachment"
    rows = list(csv.DictReader(io.StringIO(answer.content.decode())))
    assert [(row["trade_id"], float(row["value"])) for row in rows] == [
        (row["trade_id"], row["value"]) for row in expected
    ]


def test_cells_are_names_numbers_and_periods_as_people_write_them(explorer: Explorer) -> None:
    page = explorer.get("/bykz/trade?trade_id=by-kz-turnover-2021&_all=yes").page
    head, (line,) = table_of(page)
    shown = dict(zip(head, line, strict=True))
    assert shown["Fact"].text.startswith("Belarus's trade turnover with Kazakhstan was 1,092.5")
    assert shown["value"].text == "1,092,500,000"
    assert shown["reporter"].one("a").attributes["href"] == "/about/places/by"
    assert shown["reporter"].text == "Belarus"
    assert shown["page"].one("a").attributes["href"] == "/page/59"
    january = explorer.get("/bykz/trade?period=2017-01%2F2017-09").page
    head, lines = table_of(january)
    assert {line[head.index("period")].text for line in lines} == {"January to September 2017"}


@pytest.mark.parametrize("table", list(bykz_data.tables()["name"]))
def test_every_value_in_a_table_is_that_of_its_cell(explorer: Explorer, table: str) -> None:
    page = explorer.get(f"/bykz/{table}?_all=yes&_size=20").page
    head, lines = table_of(page)
    rows = rows_by_key(table)
    key_column = next(iter(next(iter(rows.values()))))
    columns = [name.replace(" ", "_") for name in head]
    checked = 0
    for line in lines:
        row = rows[line[columns.index(key_column)].text.strip()]
        for name, cell in zip(columns, line, strict=True):
            if name in row:
                values = [data.attributes["value"] for data in cell.all("data")]
                written = cell_text(row[name])
                if values and not name.endswith("_rows"):
                    assert values == [written], (table, name)
                elif not values:
                    assert cell.text.strip() == written, (table, name)
                checked += 1
    assert checked >= len(lines) * 3
    titles = bykz_data.tables().set_index("name")["title"]
    assert page.one("h1").text == titles[table]


def test_facets_sort_rows_into_what_they_name(explorer: Explorer) -> None:
    page = explorer.get("/bykz/organizations").page
    box = page.one("section", **{"aria-label": "country"})
    (link,) = [a for a in box.all("a") if a.text == "Kazakhstan"]
    rows = [row for row in rows_of("organizations") if row["country"] == "kz"]
    filtered = explorer.get(link.attributes["href"]).page
    said = next(filtered.one("main").all("p", class_="about-rows")).text
    assert said.strip().startswith(f"{len(rows)} rows")
    _, lines = table_of(filtered)
    assert len(lines) == len(rows)


def test_filters_add_up_and_are_taken_away_one_by_one(explorer: Explorer) -> None:
    asked = "/bykz/trade?flow=export&_filter_column=value&_filter_op=gt&_filter_value=100000000"
    answer = explorer.get(asked)
    assert answer.address.endswith("/bykz/trade?flow=export&value__gt=100000000")
    chips = {chip.text.strip(" ✕"): chip.one("a").attributes["href"]
             for chip in answer.page.one("ul", class_="chips").all("li")}  # fmt: skip
    assert set(chips) == {"flow: export", "value > 100000000"}
    fields = answer.page.one("form", class_="filters").all("input", type="hidden")
    hidden = {field.attributes["name"]: field.attributes["value"] for field in fields}
    assert hidden == {"flow": "export", "value__gt": "100000000"}
    left = explorer.get(chips["flow: export"])
    assert left.address.endswith("/bykz/trade?value__gt=100000000")
    _, lines = table_of(left.page)
    assert len(lines) == sum(row["value"] > 100000000 for row in rows_of("trade"))


def test_facts_can_be_searched_in_their_table(explorer: Explorer) -> None:
    page = explorer.get("/bykz/facts?_search=paraxylene").page
    _, lines = table_of(page)
    assert len(lines) >= 5
    keys = {next(line[0].all("a")).attributes["href"].removeprefix("/row/") for line in lines}
    found = {row["fact_id"] for row in rows_of("facts") if "paraxylene" in row["sentence"]}
    assert {key.removeprefix("facts/") for key in keys} >= found


def test_whole_tables_can_be_downloaded(explorer: Explorer, tmp_path: Path) -> None:
    rows = rows_of("trade")
    assert explorer.get("/download/trade.csv").content.decode() == csv_text(list(rows[0]), rows)
    assert len(json.loads(explorer.get("/download/trade.json").content)) == len(rows)
    assert explorer.get("/download/trade.parquet").content == shipped_bytes("trade.parquet")
    assert explorer.get("/download/nothing.csv").status == 404
    database = tmp_path / "bykz.sqlite"
    database.write_bytes(explorer.get("/bykz.db").content)
    connection = sqlite3.connect(database)
    (count,) = connection.execute("SELECT count(*) FROM facts").fetchone()
    connection.close()
    assert count == len(rows_of("facts"))


def test_sql_is_run_and_cannot_write(explorer: Explorer) -> None:
    query = quote("select page, value from trade where trade_id = 'by-kz-turnover-2021'")
    page = explorer.get(f"/bykz?sql={query}").page
    head, lines = table_of(page)
    assert head == ["page", "value"]
    downloads = page.one("span", class_="downloads").all("a")
    (address,) = (a.attributes["href"] for a in downloads if a.text == "CSV")
    assert explorer.get(address).use == "attachment"
    assert [cell.text.strip() for cell in lines[0]] == ["59", "1,092,500,000"]
    refused = explorer.get("/bykz?sql=delete+from+trade")
    assert refused.status == 400
    assert "must be a SELECT" in refused.page.one("main").text


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/about/organizations/gomselmas", "did you mean 'gomselmash'"),
        ("/about/trade/by-kz-turnover-2021", "There is no table of entities 'trade'"),
        ("/page/99", "The page 99 is not in the tables; they have the pages 2-68"),
        ("/row/trade/nothing", "There is no row of trade 'nothing'"),
        ("/nowhere", "Nothing is at /nowhere"),
        ("/bykz/nowhere", "Nothing is at /bykz/nowhere"),
    ],
)
def test_what_does_not_exist_is_said_in_a_sentence(
    explorer: Explorer, path: str, said: str
) -> None:
    answer = explorer.get(path)
    assert answer.status == 404
    assert said in answer.page.one("main").text
    assert answer.page.one("header", class_="top")


@pytest.mark.slow
def test_every_link_leads_somewhere(explorer: Explorer) -> None:
    starts = [
        "/",
        "/about/places/kz-pavlodar-region",
        "/page/59",
        "/entities/people",
        "/entities/programmes",
        "/bykz",
        "/bykz/trade",
        "/bykz/facts",
        "/search?q=Kostanai",
        "/row/footnotes/97",
    ]
    addresses: dict[str, str] = {}
    for start in starts:
        page = explorer.get(start).page
        for element in page.all():
            address = element.attributes.get("href") or element.attributes.get("src") or ""
            if address and not address.startswith(("#", "data:")):
                whole = urljoin(urljoin(explorer.address, start), address)
                addresses.setdefault(urldefrag(whole).url, start)
    inside = {at: start for at, start in addresses.items() if at.startswith(explorer.address)}
    assert len(inside) > 300
    for address, start in inside.items():
        assert explorer.get(address).status == 200, (address, start)
    sources = {row["url"] for row in rows_of("sources")}
    assert addresses.keys() - inside.keys() <= sources
