"""What is built and shipped: the wheel, the README's promises, the versions."""

from __future__ import annotations

import csv
import re
import shlex
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import bykz_data
from bykz_data.catalog import descriptor, table_names
from bykz_data.cli import main
from bykz_data.store.backends import rows_of


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sdist, and the wheel from it, as a release does."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(root)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_tables_schemas_descriptor_and_types(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        metadata = archive.read(
            next(n for n in names if n.endswith(".dist-info/METADATA"))
        ).decode()
    for table in table_names():
        assert f"bykz_data/_data/{table}.parquet" in names
        assert f"bykz_data/_data/schemas/{table}.json" in names
    assert {"bykz_data/_data/datapackage.json", "bykz_data/py.typed"} <= names
    assert not [n for n in names if n.endswith(".csv") or "tests" in n or "monograph" in n]
    assert f"Version: {bykz_data.__version__}" in metadata
    assert "License-Expression: MIT AND CC-BY-4.0" in metadata
    for package in ("pandera[pandas]", "pandas", "pyarrow", "frictionless", "importlib-resources"):
        assert f"Requires-Dist: {package}>=" in metadata
    assert "pandera[frictionless]" not in metadata


def test_the_long_description_needs_no_clone(root: Path, wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        text = archive.read(name).decode().partition("\n\n")[2]
    assert text == (root / "catalogue" / "long_description.md").read_text(encoding="utf-8")
    assert "pip install bykz-data\n" in text
    links = re.findall(r"\]\(([^)]*)\)", text)
    assert [link for link in links if not link.startswith(("https://", "#"))] == []
    for word in (".venv", 'pip install -q "', "pip install .", "tools.build", "<!--", "docs/tr"):
        assert word not in text
    assert len(text) > 8_000
    assert text.count("```") % 2 == 0


def test_the_source_distribution_holds_the_citation(wheel: Path) -> None:
    with tarfile.open(next(wheel.parent.glob("*.tar.gz"))) as archive:
        assert f"bykz_data-{bykz_data.__version__}/CITATION.cff" in archive.getnames()


def test_the_wheel_works_where_it_is_installed(wheel: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index"]
    subprocess.run([*command, "--target", str(tmp_path), str(wheel)], check=True)
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "import bykz_data, pathlib; print(pathlib.Path(bykz_data.__file__).parents[1])\n"
        "print(len(bykz_data.load_trade()), bykz_data.schema('trade')['primaryKey'])\n"
    )
    output = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    ).stdout.splitlines()
    assert output == [str(tmp_path), f"{len(bykz_data.load_trade())} ['trade_id']"]


def test_the_readme_example_is_the_script_and_draws_the_picture(root: Path, tmp_path: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    script = (root / "docs" / "trade_series.py").read_text(encoding="utf-8")
    block = re.search(r"```python\n(.*?)```", readme, re.DOTALL)
    assert block is not None
    assert script.partition("\n\n")[2] == block[1]
    environment = {"MPLBACKEND": "agg", "MPLCONFIGDIR": str(tmp_path)}
    subprocess.run(
        [sys.executable, "-W", "error", "-c", block[1]], check=True, cwd=tmp_path, env=environment
    )
    assert (tmp_path / "trade_series.png").read_bytes().startswith(b"\x89PNG")
    assert (root / "docs" / "trade_series.png").is_file()


ELSEWHERE = {
    "audit": "needs the book: tests/book",
    "browse": "serves until it is ended: tests/browse",
    "diff": "needs a wheel and a clone: tests/comparison",
    "verify": "compares the files of an installation: tests/store",
}


@pytest.mark.slow
def test_every_command_of_the_readme_runs_in_its_order(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    words = r"^(bykz-data [a-z].*)$|`(bykz-data [a-z][^`]*)`|<\((bykz-data [^)]*)\)"
    shown = ["".join(found) for found in re.findall(words, readme, re.MULTILINE)]
    commands = [shlex.split(command, comments=True)[1:] for command in shown]
    assert len(commands) > 25
    monkeypatch.chdir(tmp_path)
    done = set()
    for command in commands:
        if command[0] in ELSEWHERE:
            continue
        assert main(command) == 0, (command, capsys.readouterr().err)
        done.add(command[0])
        assert "--output" in command or capsys.readouterr().out, command
    assert {"about", "cite", "export", "find", "network", "page", "show", "timeline"} <= done
    assert (tmp_path / "bykz.xlsx").is_file()


def test_every_call_of_the_readme_runs(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    table = readme[readme.index("| question |") :].partition("\n\n")[0]
    calls = [line.split(" | ")[1].strip("`") for line in table.splitlines()[2:]]
    prose = re.findall(r"`((?:bykz_data\.)?\w+\(\"?[^`]*\))`", readme.replace(table, ""))
    prose = [call for call in prose if "frame" not in call and "backend" not in call]
    assert len(calls) > 8
    assert 'codes("trade", "flow")' in prose
    for call in [*calls, *prose]:
        names = {name: getattr(bykz_data, name) for name in dir(bykz_data) if name[0] != "_"}
        assert len(eval(call, {"bykz_data": bykz_data, **names})) > 0, call  # noqa: S307


def test_the_documents_name_this_version(root: Path) -> None:
    version = bykz_data.__version__
    released = (root / "releases" / f"{version}.json").exists()
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    assert (f"## [{version}] - " in changelog) == ("created" in descriptor()) == released
    assert released or re.search(r"^## \[Unreleased\]\n\n\w", changelog, re.MULTILINE)
    assert f"(Version {version})" in (root / "README.md").read_text(encoding="utf-8")


TITLES = (
    ("sources", "title"), ("sources", "container"), ("sources", "url"),
    ("sources", "url_as_printed"), ("footnotes", "as_printed"), ("aliases", "alias"),
)  # fmt: skip
"""Columns of titles and addresses of works, and of names: those of treaties are long."""


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def passages(text: str) -> set[tuple[str, ...]]:
    """Return every run of twenty words."""
    words = words_of(text)
    return {tuple(words[n : n + 20]) for n in range(len(words) - 19)}


@pytest.mark.once
def test_nothing_of_the_book_is_shipped(root: Path, book: dict[int, str]) -> None:
    """Names, figures and titles of works are facts; twenty words in a row are none of these."""
    body = passages(" ".join(book.values()))
    assert len(body) > 15_000
    assert passages(f"x, {' '.join(book[5].split()[20:60])}") & body
    titles = {str(row[n]) for name, n in TITLES for row in rows_of(name)}  # these may be long
    found = []
    for file in sorted((root / "data").rglob("*.csv")):
        with file.open(encoding="utf-8", newline="") as rows:
            cells = {cell for row in csv.reader(rows) for cell in row}
        assert cells
        found += [(file.name, cell) for cell in cells if passages(cell) & body]
    for title in sorted(titles, key=len, reverse=True):
        found = [(name, cell.replace(title, " ")) for name, cell in found]
    assert [cell for _, cell in found if passages(cell) & body] == []
