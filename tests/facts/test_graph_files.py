"""The network on the command line, and as files that other programs open."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Any

import networkx as nx
import pytest

from bykz_data import cli, network

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

READERS: dict[str, Any] = {
    "graphml": lambda file: nx.read_graphml(file, force_multigraph=True),
    "gexf": nx.read_gexf,
    "gml": nx.read_gml,
}


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = cli.main(words)
    out, err = capsys.readouterr()
    return code, out, err


@pytest.mark.parametrize("form", READERS)
@pytest.mark.parametrize("simple", [False, True])
def test_a_graph_file_is_read_back_as_the_same_graph(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, form: str, simple: bool
) -> None:
    file = tmp_path / f"network.{form}"
    words = ["network", "--format", form, "--output", str(file), *(["--simple"] * simple)]
    assert run(capsys, *words) == (0, "", f"written: {file}\n")
    text = file.read_text(encoding="utf-8")
    assert not re.search(r"\b(?:None|nan|NaN|NaT)\b", text)
    graph = READERS[form](file)
    expected = network("networkx", simple=True) if simple else network("networkx")
    assert set(graph.nodes) == set(expected.nodes)
    assert sorted(map(sorted, graph.edges())) == sorted(map(sorted, expected.edges()))
    assert graph.is_directed() == (not simple)
    gomselmash = graph.nodes["organizations/gomselmash"]
    assert (gomselmash["name"], gomselmash["kind"], gomselmash["country"]) == (
        "Gomselmash", "company", "by",
    )  # fmt: skip
    assert gomselmash["latitude"] == pytest.approx(52.43, abs=0.1)
    assert "latitude" not in graph.nodes["people/lukashenko-a"]
    if form != "gml":
        assert gomselmash["label"] == "Gomselmash"
    if not simple:
        (tie,) = [
            d for _, _, d in graph.edges(data=True) if d["row"] == "belta-kazinform-agreement-2014"
        ]
        assert (tie["direction"], tie["date"], tie["page"]) == ("mutual", "2014-04", 30)
        assert "BelTA" in tie["sentence"]


def test_companies_for_gephi(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "companies.gexf"
    words = ("network", "--entities", "company", "--format", "gexf", "--output", str(file))
    assert run(capsys, *words) == (0, "", f"written: {file}\n")
    assert {data["kind"] for _, data in nx.read_gexf(file).nodes(data=True)} == {"company"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), network()),
        (
            ("2021", "--kinds", "events", "--states", "reached"),
            network(kinds=["events"], states=["reached"], start=2021, end=2021),
        ),
        (("--about", "Grodno Region"), network(about="by-grodno-region")),
        (("--nodes",), network("nodes")),
        (("--simple", "--states", "reached"), network(simple=True, states=["reached"])),
    ],
    ids=["all", "met in 2021", "Grodno Region", "nodes", "simple"],
)
def test_the_command_prints_what_the_function_returns(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], expected: pd.DataFrame
) -> None:
    _, out, _ = run(capsys, "network", *words, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert list(rows[0]) == list(expected.columns)
    first = expected.columns[0]
    assert [row[first] for row in rows] == expected[first].to_list()


def test_ties_are_shown_with_the_names_of_both(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "network", "--about", "kazinform")
    assert "Agency) \N{EN DASH} Kazinform: The agreement" in " ".join(out.split())
    _, out, _ = run(capsys, "network", "--about", "astanabelazservice")
    assert " → AstanaBelAZService: " in " ".join(out.split())


def test_an_event_is_shown_once_with_its_pairs_and_names_for_keys(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, out, _ = run(capsys, "network", "2021", "--kinds", "events", "--states", "reached")
    shown = " ".join(out.split())
    assert shown.count("The visit of the Belarusian government delegation") == 1
    assert "Golovchenko \N{EN DASH} Kazakhstan: The visit" in shown
    assert "2021-06 · Kazakhstan" in shown
    assert " by-government · " not in shown
    _, out, _ = run(capsys, "network", "--about", "Grodno Region")
    assert "planned · 2014 · Akmola Region" in " ".join(out.split())


def test_names_come_before_keys(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    _, out, _ = run(capsys, "network", "--nodes", "--about", "kazinform")
    assert out.startswith("name ")
    _, out, _ = run(capsys, "network", "--simple", "--about", "kazinform")
    assert out.startswith("source_name ")
    graph = network("networkx")
    assert graph.nodes["organizations/gomselmash"]["country_name"] == "Belarus"


def test_no_ties_and_unknown_kinds_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "network", "1950") == (0, "", "there are no such ties\n")
    code, _, err = run(capsys, "network", "--kinds", "event")
    assert code == 2
    assert "did you mean 'events'" in err
