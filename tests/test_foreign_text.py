"""What strangers wrote is shown as harmless lines, wherever it is shown."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import bykz_data
from bykz_data import cli
from bykz_data.contribution.report import Change, Report
from bykz_data.contribution.sheet import Problem
from bykz_data.errors import BykzDataError
from bykz_data.text import json_text, one_line, printable, shown

HOSTILE = "::error::\x1b[31mx\n::error file=a::y\r##[error]z\u202e\u2028\x9b0m"

ACTED_ON = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e-\u200f\u202a-\u202e\udc80]")


def harmless(text: str) -> bool:
    """Return whether neither a terminal nor the log of a workflow acts on a text."""
    lines = [line for line in text.split("\n") if line.lstrip().startswith("::")]
    return not ACTED_ON.search(text) and not lines and "##[" not in text


def test_the_test_can_fail() -> None:
    for text in ("a\x1b", "a\u202eb", " ::error::", "x\n::x", "a ##[error]", "\x9b", "\udc80"):
        assert not harmless(text)
    assert harmless("one: two\n  three :: four # [5]")


def test_foreign_text_becomes_one_harmless_line() -> None:
    for function in (shown, one_line):
        found = function(HOSTILE)
        assert harmless(found)
        assert "\n" not in found
        assert "x" in found
        assert "z" in found
    assert len(shown("x" * 10**6, 80)) == 80
    assert shown("Гомель, Grodno: 5 °C") == "Гомель, Grodno: 5 °C"
    assert not ACTED_ON.search(printable(HOSTILE))
    assert json.loads(json_text([HOSTILE])) == [HOSTILE]
    assert not ACTED_ON.search(json_text([HOSTILE]))
    assert json_text({"a": "é … ж"}) == '{\n  "a": "é … ж"\n}\n'
    assert shown("\udc80") == "\\udc80"


def test_a_report_shows_harmless_lines_in_every_form() -> None:
    problem = Problem("trade", HOSTILE, 1, HOSTILE, HOSTILE, HOSTILE, "code", HOSTILE)
    change = Change("trade", HOSTILE, {"note": (HOSTILE, None)})
    report = Report([problem], [change, Change("trade", HOSTILE)], notes=[HOSTILE])
    assert harmless(report.to_text())
    assert harmless(str(problem))
    assert harmless(repr(report))
    assert json.loads(report.to_json())["issues"][0]["file"] == HOSTILE
    assert not ACTED_ON.search(report.to_json())
    annotations = report.to_github()
    assert not ACTED_ON.search(annotations)
    lines = annotations.splitlines()
    assert len(lines) == 2
    for line in lines:
        assert re.fullmatch(
            r"::(error file=[^:,]*,line=1,title=[^:,]*|notice title=note)::.*", line
        )


@pytest.mark.skipif(os.name == "nt", reason="Windows allows no such names of files")
@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_the_check_shows_harmless_lines(
    form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    name = HOSTILE.replace("/", "")
    Path(f"{name}.csv").write_text(f'"{HOSTILE}",b\n"{HOSTILE}",1\n', "utf-8")
    pq.write_table(pa.table({HOSTILE: ["a"]}), f"{name}.parquet")
    folder = Path(f"folder{name}")
    folder.mkdir()
    (folder / "datapackage.json").write_text(
        json.dumps({"resources": [{"name": HOSTILE, "path": HOSTILE, "schema": HOSTILE}]})
    )
    for words in (["trade", f"{name}.csv"], ["trade", f"{name}.parquet"], [str(folder)]):
        assert cli.main(["validate", *words, "--format", form]) == 1
        out, err = capsys.readouterr()
        assert out
        if form == "text":
            assert harmless(out + err)
        assert not ACTED_ON.search(out + err)


@pytest.mark.parametrize(
    "words",
    [
        [HOSTILE],
        ["show", HOSTILE],
        ["show", "trade", "--columns", HOSTILE],
        ["show", "trade", "--where", f"{HOSTILE}=1"],
        ["describe", HOSTILE],
        ["tables", f"--{HOSTILE}"],
        ["cite", "trade", HOSTILE],
        ["template", "trade", "--row", HOSTILE],
        ["template", "trade", "--output", f"{HOSTILE}/x"],
        ["tables", "--output", f"{HOSTILE}/x"],
        ["diff", HOSTILE, "installed"],
        ["validate", "trade", HOSTILE],
        ["validate", HOSTILE, HOSTILE],
        ["audit", HOSTILE],
        ["about", HOSTILE],
    ],
)
def test_what_was_typed_is_shown_as_one_harmless_line(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status: object = cli.main(words)
    except SystemExit as stop:
        status = stop.code
    out, err = capsys.readouterr()
    assert (status, out) == (2, "")
    assert harmless(err)
    assert err.startswith(("bykz-data: ", "usage: "))


def test_an_error_cuts_a_long_name() -> None:
    for call in (bykz_data.schema, bykz_data.cite, bykz_data.describe):
        with pytest.raises(BykzDataError) as error:
            call("x" * 10**6)
        assert len(str(error.value)) < 3000


@pytest.mark.parametrize(
    "words",
    [["find", "##[error]x"], ["show", "trade", "--where", "value=##[error]x"]],
)
def test_words_that_a_log_would_act_on_are_harmless(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(words)
    out, err = capsys.readouterr()
    assert "error]x" in out + err
    assert harmless(out)
    assert harmless(err)


def test_json_is_harmless_and_reads_back_the_same() -> None:
    assert harmless(json_text({"a": HOSTILE}))
    assert json.loads(json_text({"a": HOSTILE})) == {"a": HOSTILE}
