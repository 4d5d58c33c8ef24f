"""Completion: the scripts are taken by the shells themselves, where they are installed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bykz_data import cli
from bykz_data.catalog import table_names
from bykz_data.commands import NAMES
from bykz_data.commands.completion import SHELLS


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_names_commands_options_and_tables(
    shell: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["completion", shell]) == 0
    script = capsys.readouterr().out
    for word in (*NAMES, *table_names(), "columns", "markdown"):
        assert word in script, word
    file = tmp_path / "script"
    file.write_text(script, encoding="utf-8")
    program = shutil.which(shell)
    if program is not None:  # a shell that is not installed cannot be asked
        subprocess.run([program, "-n", str(file)], check=True)


def completed(line: list[str], script: Path) -> set[str]:
    """Return what bash offers for the last word of a line."""
    words = " ".join(f"'{word}'" for word in line)
    code = (
        f"source '{script}'; COMP_WORDS=({words}); COMP_CWORD={len(line) - 1}; COMP_LINE='x'\n"
        "$(complete -p bykz-data | sed 's/.*-F \\([^ ]*\\) .*/\\1/')\n"
        "printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    done = subprocess.run(["bash", "-c", code], capture_output=True, text=True, check=True)
    return {word.strip() for word in done.stdout.split("\n") if word.strip()}


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is asked what it offers")
def test_bash_completes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["completion", "bash"]) == 0
    script = tmp_path / "script"
    script.write_text(capsys.readouterr().out, encoding="utf-8")
    assert completed(["bykz-data", "sho"], script) == {"show"}
    found = completed(["bykz-data", "show", "trade"], script)
    assert found == {name for name in table_names() if name.startswith("trade")}
    assert {"--columns", "--format"} <= completed(["bykz-data", "show", "trade", "--"], script)
    assert completed(["bykz-data", "show", "trade", "--format", "j"], script) == {"json"}


def test_without_the_library_the_extra_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "shtab", None)
    assert cli.main(["completion", "bash"]) == 2
    assert '[completion]"' in capsys.readouterr().err
