"""`--apply`: a three-way merge into data/ of a clone; all files or none, whatever happens."""

from __future__ import annotations

import csv
import io
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bykz_data import cli, validate
from bykz_data.catalog import schema, table_names
from bykz_data.contribution.applying import apply
from bykz_data.contribution.tables import shipped
from bykz_data.errors import ContributionError
from bykz_data.store import locking, replacing

pytestmark = pytest.mark.once  # in plain Python

Cells = dict[str, str]
HEADER = [field["name"] for field in schema("trade")["fields"]]
KEY = "by-kz-turnover-2021"
PRINTED = "1.093 millones de dólares"
NEW_KEY = "by-vitebsk-region-kz-turnover-2021"


def released(table: str, key: str, **cells: str) -> Cells:
    return shipped().by_key(table)[key] | cells


def new_row(**cells: str) -> Cells:
    row = released("trade", KEY, trade_id=NEW_KEY, reporter="by-vitebsk-region", value="55500000")
    words = {"qualifier": "almost", "page": "63", "footnote": "106"}
    return row | words | {"as_printed": "casi 55,5 millones de dólares"} | cells


def put(path: Path, *rows: Cells) -> Path:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(out.getvalue(), encoding="utf-8")
    return path


@pytest.fixture
def clone(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a clone in which the process runs."""
    shutil.copytree(root / "data", tmp_path / "data")
    shutil.copy(root / "datapackage.json", tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*words: str | Path) -> int:
    return cli.main(["validate", *map(str, words), "--apply"])


def in_data(table: str, key: str, folder: Path = Path("data")) -> Cells:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return next(r for r in csv.DictReader(file) if next(iter(r.values())) == key)


def somebody_changes(table: str, key: str, **cells: str) -> None:
    """Change cells of a row in data/, as a colleague would whose work was merged since."""
    path = Path("data", f"{table}.csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    put(path, *(row | cells if next(iter(row.values())) == key else row for row in rows))


def all_files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def changed_lines(before: bytes, after: bytes) -> tuple[list[bytes], list[bytes]]:
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return [line for line in old if line not in new], [line for line in new if line not in old]


def test_a_corrected_figure_changes_one_line(
    clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = all_files(clone / "data")
    row = released("trade", KEY, value="1093000000.0", as_printed=PRINTED)
    assert run("trade", put(Path("t.csv"), row)) == 0
    after = all_files(clone / "data")
    assert before.keys() == after.keys()
    assert [name for name in after if after[name] != before[name]] == ["trade.csv"]
    old, new = changed_lines(before["trade.csv"], after["trade.csv"])
    assert (len(old), len(new)) == (1, 1)
    replaced = old[0].replace(b"1092500000", b"1093000000").replace(b'"1.092,5 ', b"1.093 ")
    assert replaced.replace(b'res"', b"res") == new[0]
    told = capsys.readouterr().err
    assert f"written: {Path('data', 'trade.csv')}" in told
    assert "0 rows added, 2 cells changed" in told
    assert "make build" in told
    assert "python -m tools.build" in told


def test_applying_twice_writes_once(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = put(Path("t.csv"), released("trade", KEY, page="60"), new_row())
    assert run("trade", file) == 0
    once = all_files(clone / "data")
    capsys.readouterr()
    assert run("trade", file) == 0
    assert "data/ holds these rows already" in capsys.readouterr().err
    assert all_files(clone / "data") == once


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last_end", [True, False])
def test_new_rows_go_where_their_keys_belong(clone: Path, end: str, last_end: bool) -> None:
    path = clone / "data" / "trade.csv"
    text = path.read_text(encoding="utf-8").replace("\n", end)
    path.write_bytes(text.encode() if last_end else text.removesuffix(end).encode())
    before = path.read_bytes()
    rows = [new_row(), new_row(trade_id="a-first"), new_row(trade_id="zz-last")]
    assert run("trade", put(Path("t.csv"), *rows)) == 0
    after = path.read_bytes()
    lines = after.decode().split(end)
    keys = [line.partition(",")[0] for line in lines[1:] if line]
    assert keys == sorted(keys)
    assert {"a-first", NEW_KEY, "zz-last"} <= set(keys)
    old, new = changed_lines(before if last_end else before + end.encode(), after)
    assert old == []
    assert b"\n".join(new).count(b"\r") == (3 if end == "\r\n" else 0)


def test_footnotes_are_ordered_as_numbers(clone: Path) -> None:
    row = released("footnotes", "117", footnote="118")
    folder = clone / "data"
    apply({"footnotes": [row]}, folder)
    apply({"footnotes": [row | {"footnote": "0"}]}, folder)
    lines = (folder / "footnotes.csv").read_text(encoding="utf-8").splitlines()
    assert [line.partition(",")[0] for line in lines] == [
        "footnote",
        *(str(n) for n in range(119)),
    ]


# What moved on in the clone since the contributor copied a row.


def test_only_what_the_contributor_changed_is_written(
    clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    printed = {"value": "1093000000", "as_printed": PRINTED}
    somebody_changes("trade", KEY, note="Corrected on the page.", **printed)
    somebody_changes("trade", "by-kz-turnover-2014", page="12")
    before = all_files(clone)["data/trade.csv"]
    rows = [released("trade", KEY, footnote="98"), released("trade", "by-kz-turnover-2014")]
    assert run("trade", put(Path("t.csv"), *rows)) == 0
    row = in_data("trade", KEY)
    assert (row["value"], row["note"]) == ("1093000000", "Corrected on the page.")
    assert row["footnote"] == "98"
    assert in_data("trade", "by-kz-turnover-2014")["page"] == "12"
    old, new = changed_lines(before, all_files(clone)["data/trade.csv"])
    assert (len(old), len(new)) == (1, 1)
    told = capsys.readouterr().err
    assert f"trade {KEY}, column value: data/ has '1093000000'" in told
    assert "column page: data/ has '12'" in told
    steps = [told.index(step) for step in ("make build", "bykz-data diff HEAD .", "CONTRIBUTING")]
    assert steps == sorted(steps)


def test_changes_that_do_not_fit_together_are_refused(clone: Path) -> None:
    """Footnote 98 is on page 60: beside page 59 of the release, but not beside page 58."""
    somebody_changes("trade", KEY, page="58")
    before = all_files(clone / "data")
    mine = released("trade", KEY, footnote="98")
    with pytest.raises(ContributionError, match="does not fit what was changed in data/"):
        apply({"trade": [mine]}, clone / "data")
    assert all_files(clone / "data") == before


def test_what_both_changed_is_refused_with_both_values_and_pages(
    clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    somebody_changes("trade", KEY, value="1092000000", page="60")
    before = all_files(clone / "data")
    row = released("trade", KEY, value="1093000000", as_printed=PRINTED, footnote="98")
    assert run("trade", put(Path("t.csv"), row, new_row())) == 2
    assert all_files(clone / "data") == before
    told = capsys.readouterr().err
    assert "nothing was written" in told
    assert f"trade {KEY}, column value" in told
    for words in ("'1093000000' (page 59)", "'1092000000' (page 60)", "'1092500000'"):
        assert words in told
    assert "column footnote" not in told
    assert "column as_printed" not in told
    # The change may be one's own; what to type is said, on lines of its own.
    assert "by somebody else or by an earlier edit of your own\n  trade " in told
    assert "git checkout data/trade.csv\n" in told
    assert "\\n" not in told


def test_what_both_changed_alike_is_no_conflict(clone: Path) -> None:
    somebody_changes("trade", KEY, page="60", value="1092500000.0")
    before = all_files(clone / "data")
    assert run("trade", put(Path("t.csv"), released("trade", KEY, page="60"))) == 0
    assert all_files(clone / "data") == before


def test_a_new_key_that_somebody_else_used_is_refused(
    clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("trade", put(Path("t.csv"), new_row())) == 0
    before = all_files(clone / "data")
    assert run("trade", put(Path("t.csv"), new_row(page="64"))) == 2
    told = capsys.readouterr().err
    assert f"trade {NEW_KEY}, column page: your file has '64'" in told
    assert "data/ has '63'" in told
    assert all_files(clone / "data") == before


def test_a_row_that_was_removed_comes_back_only_where_it_was_changed(clone: Path) -> None:
    path = clone / "data" / "trade.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith(f"{KEY},")), "utf-8")
    before = all_files(clone / "data")
    apply({"trade": [released("trade", KEY)]}, clone / "data")
    report = validate("trade", put(Path("t.csv"), released("trade", KEY)))
    assert (report.ok, report.added, report.changes) == (True, 0, [])
    (note,) = report.notes
    assert note.endswith(f"stay removed: {KEY}")
    assert all_files(clone / "data") == before
    with pytest.raises(ContributionError, match="was removed from data/"):
        apply({"trade": [released("trade", KEY, value="1")]}, clone / "data")
    assert all_files(clone / "data") == before


def git(*words: str) -> None:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run(["git", *identity, *words], check=True, capture_output=True)


def test_a_correction_that_a_commit_made_is_not_undone_by_an_older_copy(clone: Path) -> None:
    """In a clone that was built again, the release is as new as data/."""
    git("init", "-q")
    somebody_changes("trade", KEY, value="1092000000", note="As it was.")
    git("add", "data")
    git("commit", "-qm", "before")
    stale = in_data("trade", KEY)
    somebody_changes("trade", KEY, value="1092500000", note="")
    git("commit", "-qam", "after")
    before = all_files(clone / "data")
    with pytest.raises(ContributionError, match="an earlier commit replaced by '1092500000'"):
        apply({"trade": [stale | {"qualifier": "approx"}]}, clone / "data")
    assert all_files(clone / "data") == before
    # A fresh copy, of which one cell gets its old value back, is no older copy.
    apply({"trade": [released("trade", KEY, value="1092000000")]}, clone / "data")
    assert in_data("trade", KEY)["value"] == "1092000000"


# Faults in data/ itself.


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda text: text + text.splitlines(keepends=True)[4], "line 62: key .* is already in"),
        (lambda text: text + "=======\n", "line 62: a mark of a merge conflict"),
        (
            lambda text: text.replace(",kz,", ",kz,extra,", 1),
            f"line 2: {len(HEADER) + 1} cells instead of {len(HEADER)}",
        ),
        (lambda text: text.replace(",kz,", ',kz"x",', 1).replace(",by,", ',"by,', 1), "line 2: "),
        (lambda text: text.replace("trade_id", "id", 1), "line 1: .*columns"),
        (lambda text: text + "\n", "line 62"),
        (lambda text: text.encode().replace("más".encode(), b"m\xe1s", 1), "line 3: is not UTF-8"),
        (lambda text: text[:0], "line 1"),
    ],
)
def test_a_faulty_file_of_data_is_refused_with_its_line(
    clone: Path, damage: Callable[[str], str | bytes], words: str
) -> None:
    path = clone / "data" / "trade.csv"
    text = damage(path.read_text(encoding="utf-8"))
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    before = all_files(clone / "data")
    with pytest.raises(ContributionError, match=rf"trade\.csv, {words}"):
        apply({"trade": [new_row()]}, clone / "data")
    assert all_files(clone / "data") == before


def test_what_is_no_file_is_not_waited_for(clone: Path) -> None:
    path = clone / "data" / "trade.csv"
    path.unlink()
    with pytest.raises(ContributionError, match=r"cannot read .*trade\.csv: No such file"):
        apply({"trade": [new_row()]}, clone / "data")
    os.mkfifo(path)
    with pytest.raises(ContributionError, match="is not a regular file"):
        apply({"trade": [new_row()]}, clone / "data")


def test_a_symbolic_link_stays_one(clone: Path) -> None:
    path = clone / "data" / "trade.csv"
    real = clone / "elsewhere.csv"
    path.rename(real)
    path.symlink_to(real)
    real.chmod(0o640)
    assert run("trade", put(Path("t.csv"), new_row())) == 0
    assert path.is_symlink()
    assert NEW_KEY in real.read_text(encoding="utf-8")
    assert real.stat().st_mode & 0o777 == 0o640
    assert sorted(p.name for p in clone.iterdir()) == [
        "data",
        "datapackage.json",
        "elsewhere.csv",
        "t.csv",
    ]


def test_computed_tables_cannot_be_applied(clone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = all_files(clone / "data")
    (clone / "mine").mkdir()
    shutil.copy(clone / "data" / "derived" / "trade_panel.csv", clone / "mine")
    assert run("mine") == 2
    assert "trade_panel is computed from rows of trade" in capsys.readouterr().err
    assert all_files(clone / "data") == before


def test_outside_a_clone_it_says_where_to_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("trade", put(Path("t.csv"), new_row())) == 2
    assert "works in a clone of the repository" in capsys.readouterr().err


# Failures, kills and others at work. Two files are to change, so that half of it can be done.


def two_tables() -> dict[str, list[Cells]]:
    product = next(iter(shipped()["products"]))
    return {"trade": [new_row()], "products": [product | {"note": "A note"}]}


def applied(clone: Path) -> dict[str, bytes]:
    """Return what data/ contains when everything goes well, leaving it as it was."""
    copy = clone / "well"
    shutil.copytree(clone / "data", copy)
    apply(two_tables(), copy)
    after = all_files(copy)
    shutil.rmtree(copy)
    return after


@pytest.mark.parametrize("call", ["replace", "fsync"])
@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_failing_disk_leaves_all_as_it_was(
    clone: Path, call: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, real, calls = all_files(clone / "data"), getattr(os, call), []

    def fails(*words: Any) -> None:  # noqa: ANN401
        calls.append(words)
        if len(calls) == number:
            raise OSError(28, "No space left on device")
        real(*words)

    after = applied(clone)
    monkeypatch.setattr(os, call, fails)
    if call == "replace" and number == 4:  # a journal and two files: there is no fourth
        apply(two_tables(), clone / "data")
        assert all_files(clone / "data") == after
        return
    with pytest.raises(ContributionError, match="No space left on device; nothing was changed"):
        apply(two_tables(), clone / "data")
    assert all_files(clone / "data") == before


def test_ctrl_c_leaves_all_as_it_was(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, real, calls = all_files(clone / "data"), os.replace, []

    def interrupted(*words: Any) -> None:  # noqa: ANN401
        calls.append(words)
        if len(calls) == 3:
            raise KeyboardInterrupt
        real(*words)

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        apply(two_tables(), clone / "data")
    assert all_files(clone / "data") == before


def test_what_cannot_be_undone_at_once_is_finished_by_the_next_run(
    clone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    after, real, calls = applied(clone), os.replace, []

    def only_two(*words: Any) -> None:  # noqa: ANN401
        calls.append(words)
        if len(calls) > 2:
            raise OSError(5, "Input/output error")
        real(*words)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", only_two)
        with pytest.raises(ContributionError, match="run the command again to finish or undo"):
            apply(two_tables(), clone / "data")
    assert "completed" in str(replacing.recover(clone / "data"))
    assert all_files(clone / "data") == after
    assert replacing.recover(clone / "data") is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no KILL")
@pytest.mark.parametrize("number", [2, 3])
def test_after_a_kill_the_next_check_completes_the_work(clone: Path, number: int) -> None:
    (clone / "mine").mkdir()
    for table, rows in two_tables().items():
        put(clone / "mine" / f"{table}.csv", *rows)
    after = applied(clone)
    driver = (
        "import os, signal, sys\n"
        "from bykz_data import cli\n"
        "real, calls = os.replace, []\n"
        "def replace(*words):\n"
        "    calls.append(words)\n"
        f"    if len(calls) == {number}: os.kill(os.getpid(), signal.SIGKILL)\n"
        "    real(*words)\n"
        "os.replace = replace\n"
        "cli.main(['validate', 'mine', '--apply'])\n"
    )
    result = subprocess.run([sys.executable, "-c", driver], capture_output=True, check=False)
    assert result.returncode == -signal.SIGKILL
    words = [sys.executable, "-m", "bykz_data", "validate", "trade", "mine/trade.csv"]
    told = subprocess.run(words, capture_output=True, text=True, check=True)
    assert "an earlier run was interrupted" in told.stderr
    assert all_files(clone / "data") == after


def test_an_edit_saved_in_the_meantime_is_kept(
    clone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, real = clone / "data" / "products.csv", os.replace
    edited = path.read_bytes() + b"an edit\n"
    before = all_files(clone / "data")

    def saved_meanwhile(*words: Any) -> None:  # noqa: ANN401
        path.write_bytes(edited)
        real(*words)

    monkeypatch.setattr(os, "replace", saved_meanwhile)
    with pytest.raises(ContributionError, match="saved by somebody else in the meantime"):
        apply(two_tables(), clone / "data")
    assert all_files(clone / "data") == before | {"products.csv": edited}


def test_applies_at_once_lose_nothing(clone: Path) -> None:
    keys = [f"{NEW_KEY}-{number}" for number in range(6)]
    running = []
    for key in keys:
        file = put(clone / f"{key}.csv", new_row(trade_id=key))
        words = [sys.executable, "-m", "bykz_data", "validate", "trade", str(file), "--apply"]
        running.append(subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
    for process in running:
        _, error = process.communicate(timeout=60)
        assert process.returncode == 0, error
    text = (clone / "data" / "trade.csv").read_text(encoding="utf-8")
    assert all(f"\n{key}," in text for key in keys)
    assert [p.name for p in (clone / "data").iterdir() if p.name.startswith(".")] == []


def test_a_lock_that_is_held_too_long_is_reported(
    clone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locking, "LONGEST_WAIT", 0.1)
    with replacing.locked(clone / "data"):
        before = all_files(clone / "data")
        with pytest.raises(ContributionError, match="another process is writing into"):
            apply(two_tables(), clone / "data")
        assert all_files(clone / "data") == before


def test_the_columns_of_every_table_can_be_applied(clone: Path) -> None:
    """A note for one row of each table: nothing but that cell changes."""
    before = all_files(clone / "data")
    rows = {
        table: [shipped()[table][0] | {"note": "A note"}]
        for table in (path.stem for path in (clone / "data").glob("*.csv"))
        if table in table_names() and "note" in {f["name"] for f in schema(table)["fields"]}
    }
    assert len(rows) > 25
    applied = apply(rows, clone / "data")
    assert applied.changed == len(rows)
    after = all_files(clone / "data")
    for table in rows:
        old, new = changed_lines(before[f"{table}.csv"], after[f"{table}.csv"])
        assert (len(old), len(new)) == (1, 1)
