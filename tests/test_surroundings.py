"""The command line where something is wrong around it: one sentence, the documented status."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest

from bykz_data import cli, export
from bykz_data.errors import OutputError
from bykz_data.failures import sentence_of
from bykz_data.store.locking import stopped_by_exception
from bykz_data.store.new_files import new_path, temporary_folder, write_new_files

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name == "nt", reason="the shell's redirections are POSIX"),
]

PROGRAM = f"'{sys.executable}' -m bykz_data"


def shell(command: str, folder: Path, **environment: str) -> tuple[int, str]:
    """Run the program with what a shell adds; return the status and what went to stderr."""
    done = subprocess.run(
        ["bash", "-c", f'bykz() {{ {PROGRAM} "$@"; }}; {command}'],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | environment,
        timeout=60,
    )
    assert "Traceback" not in done.stdout + done.stderr
    assert "Exception ignored" not in done.stderr
    return done.returncode, done.stderr


@pytest.mark.parametrize(
    ("command", "status", "said"),
    [
        ("bykz tables >&-", 2, "cannot write to the standard output: it is closed"),
        ("bykz tables >/dev/full", 2, "cannot write to the standard output: No space left"),
        ("bykz find tractors >&-", 2, "cannot write to the standard output: it is closed"),
        ("bykz show aliases >/dev/full", 2, "cannot write to the standard output: No space left"),
        ("bykz --help >/dev/full", 2, "cannot write to the standard output: No space left"),
        ("bykz -V >/dev/full", 2, "cannot write to the standard output: No space left"),
        ("bykz diff installed installed >/dev/full", 2, "cannot write to the standard output"),
        ("bykz export --format json --output - >/dev/full", 2, "cannot write to the standard"),
        ("bykz verify 2>&-", 0, None),
        ("bykz sources 2>/dev/full", 0, None),
        ("bykz show nothing 2>&-", 2, None),
        ("bykz show nothing 2>/dev/full", 2, None),
        ("bykz shwo 2>&-", 2, None),
        ("bykz tables <&-", 0, None),
        ("bykz validate trade - <&-", 2, "cannot read the standard input: it is closed"),
        ("bykz tables >&- 2>&- <&-", 2, None),
        ("bykz tables --output ''", 2, "--output needs the name of a new file"),
        ("bykz export --format csv --output ''", 2, "--output needs the name of a new file"),
        ("bykz template trade --output ''", 2, "--output needs the name of a new file"),
        ("bykz tables --output no/such/file", 2, "there is no folder no/such"),
        ("bykz template trade --output no/such.xlsx", 2, "there is no folder no"),
        (f"bykz tables --output {'n' * 300}", 2, "File name too long"),
        (f"bykz export --format json --output {'n' * 300}", 2, "File name too long"),
        (f"bykz cite trade {'n' * 5000}", 2, "there is no"),
        (f"bykz diff {'n' * 300} installed", 2, "File name too long"),
        (f"bykz validate trade {'n' * 300}", 2, "File name too long"),
        (f"bykz audit {'n' * 300}", 2, "File name too long"),
        ("mkdir gone; cd gone; rmdir ../gone; bykz validate trade x.csv", 2, ": "),
        ("mkdir gone; cd gone; rmdir ../gone; bykz export --format json --output x", 2, ": "),
        ("mkdir gone; cd gone; rmdir ../gone; bykz tables", 0, None),
        ("ulimit -f 8; bykz export --format sqlite --output x", 2, "cannot write x"),
        ("ulimit -f 8; bykz export --format csv --output x", 2, "cannot write x: File too large"),
        ("ulimit -f 8; bykz show aliases --output x", 2, "cannot write x: File too large"),
        ("ulimit -f 8; bykz export --format xlsx --output x", 2, "cannot write x"),
        ("ulimit -f 4; bykz template trade --output x.xlsx", 2, "cannot write x.xlsx"),
        ("ulimit -f 8; bykz export --format stata --output x", 2, "cannot write x"),
        ("ulimit -f 8; bykz export --format parquet --output x", 2, "cannot write x"),
        ("ulimit -f 8; bykz export --format duckdb --output x", 2, "cannot write x"),
        ("bykz show aliases | head -1 >/dev/null; exit ${PIPESTATUS[0]}", 0, None),
    ],
)
def test_it_ends_in_one_sentence_and_the_documented_status(
    command: str, status: int, said: str | None, tmp_path: Path
) -> None:
    found, err = shell(command, tmp_path)
    assert found == status, err
    if said is None:
        assert err == "" or "footnotes" in err
    else:
        assert said in err
        assert "unexpected" not in err
        assert len(err.rstrip("\n").split("\n")[-1]) < 2100
    assert list(tmp_path.iterdir()) == []  # nothing half written


@pytest.mark.parametrize("command", ["show facts --format csv", "export --format json --output -"])
def test_without_a_buffer_nothing_is_cut_silently(command: str, tmp_path: Path) -> None:
    """As in containers, where Python is told not to buffer: a stream then takes only what fits."""
    found, err = shell(f"ulimit -f 300; bykz {command} > full", tmp_path, PYTHONUNBUFFERED="1")
    assert found == 2
    assert err.startswith("bykz-data: cannot write ")
    assert err.endswith(": File too large\n")
    found, _ = shell(f"bykz {command} > whole", tmp_path, PYTHONUNBUFFERED="1")
    assert found == 0
    found, _ = shell(f"bykz {command} > buffered", tmp_path, PYTHONUNBUFFERED="")
    assert found == 0
    assert (tmp_path / "whole").read_bytes() == (tmp_path / "buffered").read_bytes()


def test_a_closed_pipe_does_not_hide_what_was_found(tmp_path: Path) -> None:
    export(tmp_path / "package", "csv")
    file = tmp_path / "package" / "trade.csv"
    file.write_text(file.read_text("utf-8").replace("1092500000", "7"), "utf-8")
    for command in ("diff installed package", "validate trade package/trade.csv"):
        found, err = shell(f"bykz {command} | true; exit ${{PIPESTATUS[0]}}", tmp_path)
        assert (found, err) == (1, "")


def test_no_permission_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", "somewhere")

    monkeypatch.setattr(tempfile, "TemporaryDirectory", refuse)
    with pytest.raises(OutputError, match=r"cannot write .*x: Permission denied"):
        write_new_files({tmp_path / "x": "text"})


@pytest.mark.parametrize("form", ["sqlite", "duckdb", "csv", "json"])
def test_ctrl_c_in_an_export_leaves_nothing(form: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bykz_data", "export", "--format", form, "--output", "x"]
    for stop, expected in (
        (signal.SIGINT, {130}),
        (signal.SIGTERM, {143}),
        (signal.SIGHUP, {129}),
    ):
        process = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE)
        while process.poll() is None and not list(tmp_path.iterdir()):
            time.sleep(0.001)
        process.send_signal(stop)
        _, err = process.communicate()
        if process.returncode == 0:  # it was quicker
            (tmp_path / "x").rename(tmp_path.parent / f"done-{stop}")
        else:
            assert process.returncode in expected
        assert err == b""
        assert list(tmp_path.iterdir()) == []


def test_a_library_that_makes_an_error_of_ctrl_c_is_interrupted_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def interrupted(_words: object) -> int:
        try:
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(5)
        except KeyboardInterrupt:
            raise RuntimeError("Query interrupted") from None
        return 0

    monkeypatch.setattr(cli, "_run", interrupted)
    assert cli.main([]) == 130


def test_a_library_that_makes_an_error_of_term_is_ended_all_the_same() -> None:
    def ended() -> None:
        with stopped_by_exception():
            try:
                os.kill(os.getpid(), signal.SIGTERM)
            except SystemExit:
                raise RuntimeError("Query interrupted") from None

    with pytest.raises(SystemExit, match="143"):
        ended()


def test_more_signals_after_the_first_do_not_interrupt_the_cleaning_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cleaned = []

    def interrupted(_words: object) -> int:
        try:
            os.kill(os.getpid(), signal.SIGINT)
        finally:
            os.kill(os.getpid(), signal.SIGINT)
            cleaned.append("Ctrl-C")
        return 0

    def ended() -> None:
        with stopped_by_exception():
            try:
                os.kill(os.getpid(), signal.SIGHUP)
            finally:
                os.kill(os.getpid(), signal.SIGTERM)
                os.kill(os.getpid(), signal.SIGINT)
                cleaned.append("HUP")

    monkeypatch.setattr(cli, "_run", interrupted)
    assert cli.main([]) == 130
    with pytest.raises(SystemExit, match="129"):
        ended()
    assert cleaned == ["Ctrl-C", "HUP"]


def test_a_run_under_nohup_outlives_its_terminal(tmp_path: Path) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with new_path(tmp_path / "x") as made:
            os.kill(os.getpid(), signal.SIGHUP)
            made.write_text("whole")
    finally:
        signal.signal(signal.SIGHUP, before)
    assert (tmp_path / "x").read_text() == "whole"


@pytest.mark.parametrize("stop", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_no_signal_leaves_a_temporary_folder(
    stop: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = tempfile.TemporaryDirectory

    def interrupted(**words: Any) -> object:  # noqa: ANN401 (whatever is given)
        made = real(**words)
        os.kill(os.getpid(), signal.Signals[stop])
        return made

    def make() -> None:
        with temporary_folder(tmp_path):
            pytest.fail("the signal was lost")

    monkeypatch.setattr(tempfile, "TemporaryDirectory", interrupted)
    with pytest.raises((KeyboardInterrupt, SystemExit)):
        make()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", ["browse --no-open", "export --format sqlite --output -"])
def test_what_is_ended_leaves_no_temporary_folder(words: str, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "bykz_data", *words.split()],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env=os.environ | {"TMPDIR": str(tmp_path)},
    )
    while process.poll() is None and not list(tmp_path.iterdir()):
        time.sleep(0.001)
    process.terminate()
    _, err = process.communicate()
    assert (process.returncode, err) == (143, b"")
    assert list(tmp_path.iterdir()) == []


def test_what_appears_in_the_meantime_is_left_alone(tmp_path: Path) -> None:
    def file(target: Path) -> None:
        with new_path(target) as made:
            made.write_text("new")
            target.write_text("precious")

    def folder(target: Path) -> None:
        with new_path(target) as made:
            made.mkdir()
            target.mkdir()

    with pytest.raises(OutputError, match="exists already and is left alone"):
        file(tmp_path / "file")
    with pytest.raises(OutputError, match="exists already and is left alone"):
        folder(tmp_path / "folder")
    assert (tmp_path / "file").read_text() == "precious"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]


def test_a_file_system_without_links_overwrites_nothing_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", refuse)
    write_new_files({tmp_path / "a": "new"})
    assert (tmp_path / "a").read_text() == "new"
    (tmp_path / "b").mkdir()
    test_what_appears_in_the_meantime_is_left_alone(tmp_path / "b")


def test_of_several_files_all_are_written_or_none(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    files = {tmp_path / "a": "1", tmp_path / "b" / "c" / "d": "2"}
    with pytest.raises(OutputError, match="there is no folder"):
        write_new_files(files)
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


def damaged_copy(root: Path, folder: Path) -> Path:
    """Copy the package without its data."""
    shutil.copytree(
        root / "src" / "bykz_data",
        folder / "bykz_data",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    return folder / "bykz_data"


@pytest.mark.parametrize(
    ("file", "content", "command", "said"),
    [
        ("commands/show.py", "def f(:", "tables", "repair it with: pip install"),
        ("commands/show.py", "", "tables", "unexpected error (AttributeError"),
        ("catalog.py", None, "tables", "repair it with: pip install"),
        ("catalog.py", "import not_there", "tables", "repair it with: pip install"),
        ("_data/datapackage.json", None, "tables", "datapackage.json is missing"),
        ("_data/manifest.json", "", "tables", "manifest.json cannot be read"),
        ("_data/schemas/trade.json", None, "describe trade", "schemas/trade.json is missing"),
        ("templates/diff.html", None, "diff installed installed --format html", "diff.html"),
    ],
)
def test_an_incomplete_installation_is_named(
    file: str, content: str | None, command: str, said: str, root: Path, tmp_path: Path
) -> None:
    package = damaged_copy(root, tmp_path)
    (package / file).unlink()
    if content is not None:
        (package / file).write_text(content)
    status, err = shell(f"bykz {command}", tmp_path, PYTHONPATH=str(tmp_path))
    assert status == 2
    assert said in err
    assert err.count("\n") == 1


def test_an_unexpected_error_says_how_to_report_it_and_shows_where_on_request(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_options: object) -> int:
        raise KeyError("a\nb\x1b[31m")

    monkeypatch.setattr("bykz_data.commands.tables.run", fail)
    assert cli.main(["tables"]) == 2
    err = capsys.readouterr().err
    assert err.startswith("bykz-data: unexpected error (KeyError: ")
    assert err.endswith("--debug is added\n")
    assert err.count("\n") == 1
    assert "\x1b" not in err
    for words in (["--debug", "tables"], ["tables", "--debug"]):
        assert cli.main(words) == 2
        err = capsys.readouterr().err
        assert err.startswith("Traceback")
        assert "in fail" in err
        assert "\x1b" not in err


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError("no number"), "cannot go on: OSError: no number"),
        (PermissionError(13, "Permission denied", "a\nb"), r"Permission denied: a\nb"),
        (ModuleNotFoundError("No module named 'pyarrow'"), "a library that is needed cannot"),
        (OutputError("x" * 9000), "x…"),
    ],
)
def test_every_exception_has_its_sentence(error: Exception, said: str) -> None:
    sentence = sentence_of(error)
    assert said in sentence
    assert "\n" not in sentence
    assert len(sentence) <= 2000
