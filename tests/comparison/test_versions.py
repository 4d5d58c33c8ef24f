"""Versions of the dataset are opened wherever they are, and compared on the command line."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import bykz_data
from bykz_data import cli, limits
from bykz_data.errors import VersionError

if TYPE_CHECKING:
    from pathlib import Path


def checkout(root: Path, folder: Path) -> Path:
    """Make a checkout of the dataset alone, in which the turnover of 2021 is 1."""
    home = folder / "src" / "bykz_data" / "_data"
    shutil.copytree(root / "src" / "bykz_data" / "_data", home)
    table = pq.ParquetFile(home / "trade.parquet").read()
    rows = table.to_pylist()
    turnover = next(row for row in rows if row["trade_id"] == "by-kz-turnover-2021")
    turnover["value"] = 1.0
    pq.write_table(pa.Table.from_pylist(rows, table.schema), home / "trade.parquet")
    return folder


@pytest.mark.slow
def test_installed_wheel_folder_export_and_commit(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = checkout(root, tmp_path / "checkout")
    wheel = tmp_path / "bykz_data-9.9.9-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for file in sorted((other / "src").rglob("*")):
            archive.write(file, file.relative_to(other / "src"))
    for command in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=n", "-c", "user.email=e@example.org", "commit", "-qm", "first"],
        ["tag", "v9.9.9"],
    ):
        subprocess.run(["git", *command], cwd=other, check=True)
    bykz_data.export(tmp_path / "exported", "csv")
    monkeypatch.chdir(other / "src")
    inside = other / "src" / "bykz_data" / "_data"
    for where in (wheel, other, other / "src", inside, "v9.9.9", "HEAD"):
        (entry,) = bykz_data.diff("installed", where).entries
        assert (entry.column, entry.new) == ("value", 1.0), where
        assert bykz_data.diff(where, other).same
    assert bykz_data.diff(tmp_path / "exported", bykz_data.__version__).same


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ("9.9.9", "there is no version '9.9.9': give 'installed'"),
        ("--output=x", "there is no version '--output=x'"),
        ("too-long-a-name" * 20, "cannot read too-long-a-name"),
        ("empty", "empty contains no dataset"),
        ("text.whl", "text.whl is not a wheel that can be read"),
        ("other.whl", "other.whl is not a wheel of bykz-data"),
        ("outside", "leads outside the dataset"),
        ("absolute", "leads outside the dataset"),
        ("remote", "leads outside the dataset"),
        ("gone", "trade.parquet is missing"),
        ("broken", "datapackage.json cannot be read"),
        ("shapeless", "datapackage.json cannot be read"),
        ("cut", "trade.parquet cannot be read"),
    ],
)
def test_what_is_not_a_version_is_refused_in_one_sentence(
    where: str,
    message: str,
    root: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "text.whl").write_text("not a zip", encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "other.whl", "w") as archive:
        archive.writestr("other/__init__.py", "")
    shipped = root / "src" / "bykz_data" / "_data"
    paths = {"outside": "../secret.parquet", "absolute": "/etc/passwd", "remote": "http://x/y.csv"}
    for name in (*paths, "gone", "broken", "shapeless", "cut"):
        shutil.copytree(shipped, tmp_path / name)
        file = tmp_path / name / "datapackage.json"
        package = json.loads(file.read_text(encoding="utf-8"))
        if name in paths:
            package["resources"][0]["path"] = paths[name]
            file.write_text(json.dumps(package), encoding="utf-8")
    (tmp_path / "gone" / "trade.parquet").unlink()
    (tmp_path / "broken" / "datapackage.json").write_text("{", encoding="utf-8")
    (tmp_path / "shapeless" / "datapackage.json").write_text("[1]", encoding="utf-8")
    content = (shipped / "trade.parquet").read_bytes()
    (tmp_path / "cut" / "trade.parquet").write_bytes(content[: len(content) // 2])
    with pytest.raises(VersionError, match=r"^[^\n]*$") as error:
        bykz_data.diff(where)
    assert message in str(error.value)
    if not where.startswith("-"):
        assert cli.main(["diff", where, "installed"]) == 2
        assert capsys.readouterr().err == f"bykz-data: {error.value}\n"


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        ("places.csv", "place_id,name", "place_id,nmae", "the header must be place_id,name,"),
        ("trade.csv", ",1092500000,", ",1092500000x,", "column value: '1092500000x' is not of the"),
        ("trade.csv", ",1092500000,", ",1092500000,,", " cells, not "),
        ("trade.csv", ",2021-12-31,", ",2021-12-32,", "column period_end: '2021-12-32' is not of"),
        ("places.csv", "by,Belarus", '"by"x,Belarus', "line 2: "),
    ],
)
def test_a_damaged_csv_file_is_named_with_line_and_column(
    tmp_path: Path, file: str, old: str, new: str, problem: str
) -> None:
    folder = tmp_path / "package"
    bykz_data.export(folder, "csv")
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(VersionError) as error:
        bykz_data.diff(folder)
    assert f"{file} cannot be read (" in str(error.value)
    assert problem in str(error.value)


@pytest.mark.slow
def test_the_command_line_writes_every_form_and_has_its_exit_code(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = str(checkout(root, tmp_path / "checkout"))
    assert cli.main(["diff", "installed", "installed"]) == 0
    assert capsys.readouterr().out.endswith("no difference\n")
    starts = {"text": "installed", "json": "{", "markdown": "- `trade`:", "html": "<!doctype html>"}
    for form, start in starts.items():
        assert cli.main(["diff", "installed", other, "--format", form]) == 1
        assert capsys.readouterr().out.startswith(start)
    file = tmp_path / "page.html"
    words = ["diff", "installed", other, "--format", "html", "--output", str(file)]
    assert cli.main(words) == 1
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert cli.main(words) == 2
    assert "exists already" in capsys.readouterr().err


def test_comparing_needs_neither_pandas_nor_a_validator() -> None:
    code = (
        "import sys; from bykz_data import cli; cli.main(['diff', 'installed', 'installed'])\n"
        "print(*({'pandas', 'pandera', 'frictionless'} & set(sys.modules)))"
    )
    output = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert output.splitlines()[1:] == [""]


def test_a_wheel_that_unpacks_to_too_much_is_not_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "VERSION", replace(limits.VERSION, most=2**20))
    wheel = tmp_path / "large.whl"
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bykz_data/_data/datapackage.json", b" " * (2**20 + 1))
    assert wheel.stat().st_size < 10_000
    with pytest.raises(VersionError, match=r"bytes together, at most 1,048,576 are read"):
        bykz_data.diff(wheel)


def test_a_commit_without_the_dataset_is_no_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    who = ["-c", "user.name=n", "-c", "user.email=e@example.org"]
    for command in (["init", "-q"], [*who, "commit", "-q", "--allow-empty", "-m", "nothing"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(VersionError, match="the git revision 'HEAD' has no src/bykz_data/_data"):
        bykz_data.diff("HEAD")
