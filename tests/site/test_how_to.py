"""The how-tos: what they show to type works, word for word."""

from __future__ import annotations

import re
import runpy
import sqlite3
import zipfile
from pathlib import Path

import networkx
import openpyxl
import pandas as pd
import pytest

from bykz_data import export
from tools.site import downloads, running, sql

PAGES = Path(running.__file__).resolve().parents[2] / "docs" / "how-to"

TURNOVER_YEARS = [2005, 2010, 2011, 2014, 2016, 2020, 2021]
"""The years of which the book prints the turnover of the two countries."""

BLOCK = re.compile(r"^```\{run\} (\w+)\n((?::\w+: [^\n]*\n)*)(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page: str) -> list[tuple[str, int, str]]:
    """Return language, exit status and code of what a page runs."""
    found = []
    for language, options, code in BLOCK.findall((PAGES / page).read_text(encoding="utf-8")):
        status = re.search(r":status: (\d)", options)
        found.append((language, int(status[1]) if status else 0, code))
    return found


def run_page(page: str, folder: Path) -> list[str]:
    """Run what a page shows, and return what it prints."""
    printed = []
    for language, expected, code in blocks(page):
        status, text = running.run(language, code, folder)
        assert status == expected, text
        printed.append(text)
    return printed


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("database") / "bykz.sqlite"
    export(path, "sqlite")
    return path


@pytest.fixture(scope="module")
def stata(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that the commands of the page make."""
    folder: Path = tmp_path_factory.mktemp("stata")
    run_page("stata.md", folder)
    return folder / "bykz-stata"


def test_a_mistake_is_found_and_put_right(tmp_path: Path) -> None:
    _, _, wrong, right = run_page("correct.md", tmp_path)
    assert "'1092600000' does not agree with '1.092,5 millones de dólares'" in wrong
    assert right.startswith("valid: 0 rows added, 0 cells changed, 1 row already there")


def test_citations_are_those_of_the_row(tmp_path: Path) -> None:
    printed = run_page("cite.md", tmp_path)
    assert "(p. 59)" in printed[1]
    assert printed[2].startswith("Zalessky")
    assert "(p. 59)" in printed[2]
    assert printed[3].startswith("TY  - ")
    assert (tmp_path / "sources.ris").is_file()


def test_graphs_open(tmp_path: Path) -> None:
    run_page("gephi.md", tmp_path)
    graph = networkx.read_gexf(tmp_path / "companies.gexf")
    assert any(data["label"] == "Gomselmash" for _, data in graph.nodes(data=True))
    assert networkx.read_graphml(tmp_path / "grodno.graphml").number_of_edges() > 0


def test_queries_have_rows(tmp_path: Path) -> None:
    printed = run_page("sql.md", tmp_path)
    assert "1092500000" in printed[1]
    assert all(len(text.splitlines()) > 2 for text in printed[1:])


@pytest.mark.parametrize("query", sql.QUERIES, ids=lambda query: query.title)
def test_queries_of_the_browser_page_have_rows(query: sql.Query, database: Path) -> None:
    connection = sqlite3.connect(database)
    try:
        rows = connection.execute(query.sql).fetchall()
    finally:
        connection.close()
    assert len(rows) > 5


def test_stata_finds_the_variables(stata: Path) -> None:
    page = (PAGES / "stata.md").read_text(encoding="utf-8")
    trade = pd.read_stata(stata / "trade.dta")
    for line in re.findall(r"^(?:describe|list) ([\w ]+?)$", page, re.MULTILINE):
        assert set(line.split()) <= set(trade.columns)
    for name, decoded in re.findall(r"^decode (\w+), generate\((\w+)\)$", page, re.MULTILINE):
        assert trade[name].dtype == "category"
        trade[decoded] = trade[name].astype(str)
    kept = trade[
        (trade["flow_text"] == "turnover")
        & (trade["measure_text"] == "value")
        & (trade["scope_text"] == "country")
        & (trade["product"] == "total")
        & (trade["standing_text"] == "best")
        & (trade["frequency_text"] == "annual")
    ]
    assert sorted(kept["year"]) == TURNOVER_YEARS


def test_stata_merges_parties_with_their_agreements(stata: Path) -> None:
    parties = pd.read_stata(stata / "agreement_parties.dta")
    agreements = pd.read_stata(stata / "agreements.dta")
    parties = parties.rename(columns={"agreement": "agreement_id"})
    merged = parties.merge(agreements, on="agreement_id", validate="m:1", suffixes=("", "_2"))
    assert len(merged) == len(parties)
    assert merged.loc[merged["organization"] == "gomselmash", "name"].notna().all()
    assert (merged["organization"] == "gomselmash").any()


def test_excel_finds_the_sheets_and_columns(tmp_path: Path) -> None:
    run_page("excel.md", tmp_path)
    book = openpyxl.load_workbook(tmp_path / "bykz.xlsx", read_only=True)
    assert {"about", "trade", "columns", "codes"} <= set(book.sheetnames)
    header, *rows = book["trade"].iter_rows(values_only=True)
    assert {"year", "as_printed"} <= set(header)
    page = (PAGES / "excel.md").read_text(encoding="utf-8")
    chosen = [(column, code) for code, column in re.findall(r"`(\w+)`\s+in\s+`(\w+)`", page)]
    found = [dict(zip(header, row, strict=False)) for row in rows]  # trailing empty cells are cut
    kept = [row for row in found if all(row[column] == code for column, code in chosen)]
    assert sorted(int(str(row["year"])) for row in kept) == TURNOVER_YEARS
    book.close()


def test_the_files_to_download_are_those_that_the_code_opens(tmp_path: Path) -> None:
    packed = {f"{name}.zip" for name in downloads.FOLDERS}
    for page in ("r.md", "stata.md", "excel.md"):
        text = (PAGES / page).read_text(encoding="utf-8")
        links = re.findall(
            r'href="\.\./_downloads/([^"/]+)" download(?:="([^"]+)")?>([^<]+)<', text
        )
        assert links
        for file, saved, shown in links:
            assert file in downloads.WHOLE or file in packed
            assert (saved or file) == shown
            assert shown.removesuffix(".zip") in text.partition("```{run}")[2], shown
    for name, member in {"bykz-stata": "trade.dta", "bykz-csv": "datapackage.json"}.items():
        downloads.pack(tmp_path, name)
        with zipfile.ZipFile(tmp_path / f"{name}.zip") as file:
            assert f"{name}/{member}" in file.namelist()


def test_r_reads_the_files(tmp_path: Path) -> None:
    for language, _, code in blocks("r.md"):
        if language == "r" and not running.r_installed():
            continue  # the page then says that it was built without R
        status, text = running.run(language, code, tmp_path)
        assert status == 0, text
    if running.r_installed():
        assert (tmp_path / "turnover.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "bykz-csv" / "trade.csv").is_file()


def test_python_runs_as_it_is_shown(tmp_path: Path) -> None:
    page = (PAGES / "python.md").read_text(encoding="utf-8")
    cells = re.findall(r"^```\{code-cell\} python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    script = tmp_path / "script.py"
    script.write_text("\n".join(cells), encoding="utf-8")
    names = runpy.run_path(str(script))
    assert names["turnover"]["year"].tolist() == TURNOVER_YEARS
    assert names["turnover"]["millions"].tolist() == [215, 870, 800, 966.8, 420, 847.9, 1092.5]
    assert set(names["years"]["year"]) >= {2005, 2021}
