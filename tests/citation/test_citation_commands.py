"""The commands `cite` and `sources`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bykz_data import cite, cli
from bykz_data.citation import citing, formats
from tests.citation.readers import (
    read_bibtex,
)

if TYPE_CHECKING:
    from bykz_data.citation.formats import Format


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = cli.main(words)
    out, err = capsys.readouterr()
    return code, out, err


def test_the_command_prints_what_the_function_returns(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(capsys, "cite") == (0, cite() + "\n", "")
    assert run(capsys, "cite", "trade") == (0, cite("trade") + "\n", "")
    for form in formats.FORMATS:
        words = ("trade", "by-kz-turnover-2021")
        expected = cite(*words, format=form)  # type: ignore[arg-type]
        assert run(capsys, "cite", *words, "--format", form) == (0, expected + "\n", "")
    assert run(capsys, "cite", "footnotes", "97")[1] == cite("footnotes", 97) + "\n"
    code, out, _ = run(capsys, "cite", "book", "59")
    assert (code, out) == (0, cite("trade", "by-kz-turnover-2021").splitlines()[1] + "\n")
    assert "(p." not in run(capsys, "cite", "book")[1]
    file = tmp_path / "trade.bib"
    writing = ("cite", "trade", "--sources", "--format", "bibtex", "--output", str(file))
    assert run(capsys, *writing) == (0, "", f"written: {file}\n")
    assert len(read_bibtex(file.read_text(encoding="utf-8"))) > 10
    assert run(capsys, *writing)[0] == 2


@pytest.mark.parametrize(("other", "name"), [("apa", "text"), ("csl", "csl-json")])
def test_formats_have_other_names(
    capsys: pytest.CaptureFixture[str], other: Format, name: Format
) -> None:
    words = ("trade", "by-kz-turnover-2021")
    assert cite(*words, format=other) == cite(*words, format=name)
    assert citing.bibliography(other) == citing.bibliography(name)
    for command in (("cite", *words), ("sources",)):
        assert run(capsys, *command, "--format", other) == run(capsys, *command, "--format", name)
    answers = [run(capsys, "page", "59", "--cite-as", form) for form in (other, name)]
    assert answers[0] == answers[1]
    assert answers[0][0] == 0


def test_the_command_writes_the_bibliography(capsys: pytest.CaptureFixture[str]) -> None:
    for form in formats.LISTS:
        code, out, err = run(capsys, "sources", "--format", form)
        assert (code, out) == (0, citing.bibliography(form) + "\n")
        assert err == "nothing is left in the book's text of footnotes 106, 115, 116, 117\n"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("book", "x"), "'x' is no page of the book, such as 59 or 8-9"),
        (("book", "--format", "cff"), "cff describes the dataset"),
        (("trad",), "there is no table 'trad'; did you mean 'trade'?"),
        (
            ("sources", "smirnov"),
            "there is no row of sources 'smirnov'; did you mean 'smirnov-2009",
        ),
        (
            ("trade", "nosuch"),
            "there is no row of trade 'nosuch'; none of the 60 is like it; bykz-data show trade ",
        ),
    ],
)
def test_errors_of_the_command_are_one_sentence(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], message: str
) -> None:
    code, out, err = run(capsys, "cite", *words)
    assert (code, out) == (2, "")
    assert err.startswith(f"bykz-data: {message}")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "words", [("cite",), ("cite", "trade", "by-kz-turnover-2021"), ("sources", "--format", "ris")]
)
def test_nothing_heavy_is_imported(words: tuple[str, ...]) -> None:
    code = (
        "import sys\n"
        "from bykz_data import cli\n"
        f"assert cli.main({words!r}) == 0\n"
        "heavy = {'pandas', 'pandera', 'frictionless'} & set(sys.modules)\n"
        "print(sorted(heavy), file=sys.stderr)\n"
    )
    command = [sys.executable, "-c", code]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr.splitlines()[-1:]) == (0, ["[]"]), result.stderr
