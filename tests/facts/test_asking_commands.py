"""find, about, timeline and page on the command line."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest

from bykz_data import about, cite, cli, find, page, timeline

if TYPE_CHECKING:
    import pandas as pd


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = cli.main(words)
    out, err = capsys.readouterr()
    return code, out, err


@pytest.mark.parametrize(
    ("words", "frame"),
    [
        (("find", "paraxylene"), find("paraxylene")),
        (("find", "Eurasian", "Economic", "Union"), find("Eurasian Economic Union")),
        (("about", "Гомсельмаш"), about("gomselmash")),
        (("about", "by", "kz"), about("by", "kz")),
        (("about", "Grodno", "Region"), about("by-grodno-region")),
        (("timeline", "2017"), timeline(2017, 2017)),
        (("timeline", "2017-05", ".."), timeline("2017-05")),
        (("timeline", "--about", "Lukashenko"), timeline(about="Lukashenko")),
        (("page", "59"), page(59)),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, tuple) else "",
)
def test_a_command_prints_what_its_function_returns(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], frame: pd.DataFrame
) -> None:
    code, out, err = run(capsys, *words, "--format", "csv")
    assert (code, err) == (0, "")
    rows = list(csv.DictReader(io.StringIO(out)))
    assert list(rows[0]) == list(frame.columns)
    assert [row["row"] for row in rows] == frame["row"].to_list()
    _, out, _ = run(capsys, *words, "--format", "json")
    assert [row["sentence"] or None for row in json.loads(out)] == [
        sentence if isinstance(sentence, str) else None for sentence in frame["sentence"]
    ]
    _, out, _ = run(capsys, *words, "--format", "markdown")
    assert len(out.splitlines()) == len(frame) + 2


def test_text_has_whole_sentences_within_the_width_of_the_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for columns in (60, 100):
        monkeypatch.setenv("COLUMNS", str(columns))
        _, out, _ = run(capsys, "about", "Gomselmash")
        lines = out.splitlines()
        assert all(len(line) <= columns for line in lines if " " in line.strip())
        shown = " ".join(out.split())
        for row in about("Gomselmash").itertuples():
            assert str(row.sentence) in shown
            assert f"{row.table}/{row.row}" in shown


def test_the_region_of_a_town_is_hinted_at(capsys: pytest.CaptureFixture[str]) -> None:
    _, _, err = run(capsys, "about", "Pavlodar")
    assert err.startswith("there is also: Pavlodar Region (kz-pavlodar-region)")
    assert run(capsys, "about", "Pavlodar Region")[2] == ""


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("page", ["mention:", "no datum:", "covers:", "reached", "said"]),
        ("about", ["role", "considered"]),
        ("timeline", ["planned", "note N"]),
    ],
)
def test_help_explains_the_words_of_an_answer(
    capsys: pytest.CaptureFixture[str], command: str, words: list[str]
) -> None:
    with pytest.raises(SystemExit):
        cli.main([command, "--help"])
    shown = " ".join(capsys.readouterr().out.split())
    assert [word for word in words if word not in shown] == []


def test_columns_are_chosen(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "find", "paraxylene", "--columns", "page,row", "--format", "csv")
    assert out.splitlines()[0] == "page,row"
    _, out, _ = run(capsys, "find", "paraxylene", "--columns", "sentence,page")
    assert "products/" not in out
    code, _, err = run(capsys, "find", "paraxylene", "--columns", "pgae")
    assert code == 2
    assert "did you mean 'page'" in err


def test_a_limit_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, err = run(capsys, "find", "Kazakhstan", "--limit", "3", "--format", "csv")
    assert len(out.splitlines()) == 4
    assert (
        err == f"3 of {len(find('Kazakhstan'))} are shown; all: --limit {len(find('Kazakhstan'))}\n"
    )


def test_nothing_found_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "find", "xqzwv") == (0, "", "nothing matches 'xqzwv'\n")
    # The first line of what has some of the words must not pass for the answer.
    _, out, note = run(capsys, "find", "turnover", "1999", "--format", "csv")
    assert "1999" not in out
    assert note == "nothing has all 2 words of 'turnover 1999': these have 1 of them\n"
    note = "nothing matches 'Nasarbajew'; did you mean 'Nazarbayev'?\n"
    assert run(capsys, "find", "Nasarbajew") == (0, "", note)
    _, out, note = run(capsys, "find", "комбайны")
    assert out == ""
    assert "only names of organizations, people, places and programmes are known" in note
    assert run(capsys, "about", "osce", "gomselmash") == (0, "", "no fact ties them\n")
    _, out, note = run(capsys, "about", "Brest Region", "Pavlodar Region")
    assert (out, "no fact ties them themselves; facts of towns" in note) == ("", True)
    assert run(capsys, "timeline", "1950") == (0, "", "no fact has a date in this time\n")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("about", "roadmap-2021-2022"), "programmes/roadmap-2021-2022"),
        (("about", "Gomselmahs"), "did you mean 'Gomselmash'?"),
        (("timeline", "spring"), "'spring' is no date or period"),
        (("about", "EEC"), "organizations/eurasian-energy-corporation"),
        (("page", "1"), "the page 1 has no facts; pages with facts are "),
    ],
)
def test_what_cannot_be_answered_is_an_error_without_a_traceback(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], message: str
) -> None:
    code, out, err = run(capsys, *words)
    assert (code, out) == (2, "")
    assert err.startswith("bykz-data: ")
    assert message in err
    assert "\\n" not in err.rstrip("\n")
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "frame"),
    [
        (("page", "59"), page(59)),
        (("about", "paraxylene"), about("paraxylene")),
        (("find", "Gomselmash"), find("Gomselmash")),
    ],
    ids=["page", "about", "find"],
)
def test_what_is_shown_is_cited(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], frame: pd.DataFrame
) -> None:
    _, plain, _ = run(capsys, *words)
    _, cited, _ = run(capsys, *words, "--cite")
    assert cited == f"{plain}\n{cite(frame, sources=True)}\n"
    _, bibtex, _ = run(capsys, *words, "--cite-as", "bibtex")
    assert bibtex == f"{cite(frame, format='bibtex', sources=True)}\n"


def test_a_citation_is_not_mixed_into_data(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "page", "59", "--cite", "--format", "csv")
    assert (code, out) == (2, "")
    assert "take --cite-as instead" in err


@pytest.mark.parametrize("limit", ["0", "-1", "many"])
def test_a_limit_is_a_number_of_rows(capsys: pytest.CaptureFixture[str], limit: str) -> None:
    with pytest.raises(SystemExit):
        cli.main(["find", "Kazakhstan", "--limit", limit])
    assert f"'{limit}' is no number of rows" in capsys.readouterr().err
