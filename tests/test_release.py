"""The release tool: what the gate refuses, in a scratch copy of the repository."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import bykz_data
from bykz_data.comparison.changes import Change
from tools.errors import ReleaseError
from tools.release.__main__ import main
from tools.release.building import build_distributions
from tools.release.changelog import changes
from tools.release.cutting import cut
from tools.release.gate import VERSIONED, check
from tools.release.levels import level_of, next_version
from tools.release.running import run_build

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.once

LEFT_OUT = shutil.ignore_patterns(
    ".*", "__pycache__", "dist", "build", "*.egg-info", "benchmarks", "node_modules"
)
NOW = bykz_data.__version__
PATCH, MINOR, MAJOR = (next_version(NOW, level) for level in ("patch", "minor", "major"))
NAMED_VERSION = rf'(\bversion"?:\s*"?){re.escape(NOW)}'


def git(folder: Path, *words: str) -> str:
    who = ["-c", "user.name=n", "-c", "user.email=e@example.org", "-c", "core.autocrlf=false"]
    command = ["git", *who, *words]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def released(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a repository whose last release is the present tree."""
    folder = tmp_path_factory.mktemp("released") / "repo"
    shutil.copytree(root, folder, ignore=LEFT_OUT)
    for name in (".gitattributes", ".zenodo.json"):
        shutil.copy2(root / name, folder / name)
    if not (folder / "releases" / f"{NOW}.md").exists():
        (folder / "releases" / f"{NOW}.md").write_text("notes", encoding="utf-8")
    changelog = (folder / "CHANGELOG.md").read_text(encoding="utf-8")
    start = changelog.index("## [Unreleased]")
    rest = changelog.index("## [", start + 1)
    changelog = f"{changelog[:start]}## [Unreleased]\n\n{changelog[rest:]}"
    (folder / "CHANGELOG.md").write_text(changelog, encoding="utf-8")
    manifest = (folder / "manifest.json").read_text(encoding="utf-8")
    (folder / "releases" / f"{NOW}.json").write_text(manifest, encoding="utf-8")
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "released")
    return folder


@pytest.fixture
def repo(released: Path, tmp_path: Path) -> Path:
    """Give a test a clone of its own."""
    folder = tmp_path / "repo"
    git(tmp_path, "clone", "-q", str(released), str(folder))
    return folder


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{file.name} does not contain {old!r}"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


# The build takes seconds, and what it makes is tested elsewhere. The gate looks at what is made:
# here, tests put that in place themselves, and a stand-in reports that all is in step.


def quick(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Stand in for the build: make files that name the version, and find all in step."""
    if "--check" not in options:
        source = (root / "src" / "bykz_data" / "__init__.py").read_text(encoding="utf-8")
        (version,) = re.findall(r'^__version__ = "([^"]*)"$', source, re.MULTILINE)
        for name in VERSIONED:
            text = (root / name).read_text(encoding="utf-8")
            text = re.sub(NAMED_VERSION, rf"\g<1>{version}", text)
            (root / name).write_text(text, encoding="utf-8")
    return subprocess.CompletedProcess(["build"], 0, "", "")


def make(repo: Path, table: str, change: Callable[[pa.Table], pa.Table]) -> None:
    """Put a changed table where the build would put it, and say so in the manifest."""
    file = repo / "src" / "bykz_data" / "_data" / f"{table}.parquet"
    changed = change(pq.ParquetFile(file).read())
    pq.write_table(changed, file)
    manifest: dict[str, Any] = json.loads((repo / "manifest.json").read_text(encoding="utf-8"))
    manifest["tables"][table] |= {"rows": changed.num_rows, "content_hash": "sha256:changed"}
    (repo / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")


def correct_a_cell(repo: Path) -> None:
    """Change one cell of a made table: the name of a person."""

    def corrected(table: pa.Table) -> pa.Table:
        rows = table.to_pylist()
        row = next(row for row in rows if row["person_id"] == "zalessky-b")
        assert row["name"] == "B.L. Zalessky"
        row["name"] = "Boris Zalessky"
        return pa.Table.from_pylist(rows, table.schema)

    make(repo, "people", corrected)


def raise_version(repo: Path, version: str) -> None:
    edit(repo / "src" / "bykz_data" / "__init__.py", f'"{NOW}"', f'"{version}"')
    quick(repo)


def list_changes(repo: Path) -> None:
    """Put into the changelog the changes that the tool lists."""
    edit(
        repo / "CHANGELOG.md",
        "## [Unreleased]",
        f"## [Unreleased]\n\n### Data\n\n{changes(repo)}",
    )


def run(repo: Path, *words: str) -> int:
    return main(["--root", str(repo), *words], build=quick)


def test_this_tree_passes_the_gate(root: Path) -> None:
    assert check(root, quick) == []


def test_an_unchanged_release_passes(repo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(repo, quick) == []
    assert run(repo, "check") == 0
    assert "may be released" in capsys.readouterr().out
    assert changes(repo) == ""


def test_changed_data_without_a_version_and_a_changelog_are_refused(
    repo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    correct_a_cell(repo)
    version, changelog = check(repo, quick)
    assert "asks for a patch release (people: zalessky-b, name: " in version
    assert f"set __version__ in src/bykz_data/__init__.py to {PATCH} or higher" in version
    assert changelog.startswith("CHANGELOG.md does not name 1 of the things that changed since")
    assert "the table `people`" in changelog
    assert run(repo, "check") == 1
    assert changelog in capsys.readouterr().out


def test_the_data_of_the_release_are_found_behind_later_commits(repo: Path) -> None:
    correct_a_cell(repo)
    before = check(repo, quick)
    git(repo, "commit", "-qam", "corrected")
    assert check(repo, quick) == before
    assert len(before) == 2


def test_a_higher_version_and_a_changelog_let_it_pass(repo: Path) -> None:
    correct_a_cell(repo)
    raise_version(repo, PATCH)
    assert len(check(repo, quick)) == 1
    list_changes(repo)
    assert check(repo, quick) == []


def test_added_rows_ask_for_a_minor_version_and_an_entry_of_their_table(repo: Path) -> None:
    def longer(table: pa.Table) -> pa.Table:
        row = table.to_pylist()[0]
        again = row | {"mention_id": f"{row['mention_id']}-again"}
        return pa.Table.from_pylist([*table.to_pylist(), again], table.schema)

    make(repo, "mentions", longer)
    raise_version(repo, PATCH)
    version, changelog = check(repo, quick)
    assert "asks for a minor release (mentions: row added" in version
    assert f"to {MINOR} or higher" in version
    assert "the table `mentions`" in changelog
    edit(repo / "src" / "bykz_data" / "__init__.py", f'"{PATCH}"', f'"{MINOR}"')
    for name in VERSIONED:
        text = (repo / name).read_text(encoding="utf-8")
        (repo / name).write_text(text.replace(PATCH, MINOR), encoding="utf-8")
    assert check(repo, quick) == [changelog.replace(PATCH, MINOR)]
    list_changes(repo)
    assert check(repo, quick) == []


def test_a_removed_column_asks_for_a_major_version(repo: Path) -> None:
    file = repo / "src" / "bykz_data" / "_data" / "schemas" / "offices.json"
    schema = json.loads(file.read_text(encoding="utf-8"))
    assert schema["fields"].pop()["name"] == "note"
    file.write_text(json.dumps(schema), encoding="utf-8")
    make(repo, "offices", lambda table: table.drop_columns(["note"]))
    raise_version(repo, MINOR)
    messages = check(repo, quick)
    if MINOR != MAJOR:  # below 1.0.0 they are the same
        assert "asks for a major release (offices: column removed: note)" in messages[0]
        assert f"to {MAJOR} or higher" in messages[0]
    assert "the table `offices`" in messages[-1]
    assert "`note`, of offices: column removed: `note`" in messages[-1]


def test_a_version_that_goes_back_is_refused(repo: Path) -> None:
    raise_version(repo, "0.0.1")
    assert (
        f"the version 0.0.1 is lower than that of the last release, {NOW}" in check(repo, quick)[0]
    )


def test_no_version_at_all_is_refused(repo: Path) -> None:
    edit(repo / "src" / "bykz_data" / "__init__.py", f'__version__ = "{NOW}"', '__version__ = "x"')
    assert check(repo, quick) == [
        "src/bykz_data/__init__.py names no version such as 1.0.0: set __version__"
    ]


def test_files_that_name_another_version_or_are_missing_are_refused(repo: Path) -> None:
    for name in VERSIONED:
        text = (repo / name).read_text(encoding="utf-8")
        other = re.sub(NAMED_VERSION, r"\g<1>7.7.7", text)
        assert other != text, name
        (repo / name).write_text(other, encoding="utf-8")
    expected = f"names the version 7.7.7, expected {NOW}: run python -m tools.build"
    messages = check(repo, quick)
    assert [f"{name} {expected}" for name in VERSIONED] == messages[-len(VERSIONED) :]
    missing = [name for name in VERSIONED if name != "manifest.json"]
    for name in missing:
        (repo / name).unlink()
    messages = check(repo, quick)
    for name in missing:
        assert f"{name} is missing: run python -m tools.build" in messages
    (repo / "manifest.json").unlink()
    assert check(repo, quick) == ["manifest.json cannot be read: run python -m tools.build"]


def test_made_files_out_of_step_are_refused(repo: Path) -> None:
    def stale(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
        assert (root, options) == (repo, ("--check",))
        return subprocess.CompletedProcess([], 1, "out of step: a.json", "run: the build")

    (message,) = check(repo, stale)
    assert message.startswith("made files are not in step with the models and data:")
    assert "out of step: a.json" in message
    assert "run: the build" in message


def test_without_the_history_of_the_release_it_says_what_to_fetch(
    released: Path, tmp_path: Path
) -> None:
    shutil.copytree(released, tmp_path / "repo", ignore=shutil.ignore_patterns(".git"))
    git(tmp_path / "repo", "init", "-q")
    correct_a_cell(tmp_path / "repo")
    (message,) = check(tmp_path / "repo", quick)
    assert "git fetch --unshallow --tags" in message


def test_missing_notes_of_the_release_are_refused(repo: Path) -> None:
    (repo / "releases" / f"{NOW}.md").unlink()
    assert check(repo, quick) == [f"releases/{NOW}.md is missing: restore it with git"]


@pytest.mark.slow
def test_from_a_corrected_cell_to_a_release(repo: Path) -> None:
    """The whole way, with the build itself."""
    edit(repo / "data" / "people.csv", "B.L. Zalessky", "Boris Zalessky")
    (stale, *_) = check(repo)
    assert "out of step: src/bykz_data/_data/people.parquet" in stale
    assert "run: python -m tools.build" in stale
    result = run_build(repo)
    assert result.returncode == 0, result.stdout + result.stderr
    list_changes(repo)
    assert main(["--root", str(repo), "cut", PATCH, "--date", "2030-01-02"]) == 0
    assert f'__version__ = "{PATCH}"' in (repo / "src/bykz_data/__init__.py").read_text("utf-8")
    changelog = (repo / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [Unreleased]\n\n## [{PATCH}] - 2030-01-02\n" in changelog
    manifest = json.loads((repo / "releases" / f"{PATCH}.json").read_text(encoding="utf-8"))
    assert manifest == json.loads((repo / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["version"] == PATCH
    notes = (repo / "releases" / f"{PATCH}.md").read_text(encoding="utf-8")
    assert manifest["content_hash"] in notes
    assert '`zalessky-b`, `name`: "B.L. Zalessky" → "Boris Zalessky" (p. 3)' in notes
    assert "(2030)" in notes
    kept = json.loads((repo / "tests" / "releases" / f"{PATCH}.json").read_text(encoding="utf-8"))
    assert set(kept) == set(manifest["tables"])
    assert check(repo, quick) == []
    with pytest.raises(ReleaseError, match="was released already"):
        cut(repo, PATCH, "2030-01-02")


def test_a_refused_cut_leaves_the_tree_as_it_was(
    repo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    correct_a_cell(repo)
    git(repo, "add", "-A")
    before = git(repo, "write-tree")
    assert run(repo, "cut", PATCH) == 1
    assert "CHANGELOG.md does not name" in capsys.readouterr().err
    git(repo, "add", "-A")
    assert git(repo, "write-tree") == before
    for version, words in (("1.0", "is not a version"), ("v1.0.0", "is not a version")):
        assert run(repo, "cut", version) == 1
        assert words in capsys.readouterr().err


@pytest.mark.slow
def test_building_makes_equal_checked_distributions(
    repo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--root", str(repo), "build", "--skip-tests"]) == 0
    out = capsys.readouterr().out
    names = [f"bykz_data-{NOW}-py3-none-any.whl", f"bykz_data-{NOW}.tar.gz", "SHA256SUMS"]
    assert out.splitlines() == [f"written: dist/{name}" for name in names]
    sums = (repo / "dist" / "SHA256SUMS").read_text(encoding="utf-8")
    for name in names[:2]:
        digest = hashlib.sha256((repo / "dist" / name).read_bytes()).hexdigest()
        assert f"{digest}  {name}\n" in sums
    with zipfile.ZipFile(repo / "dist" / names[0]) as wheel:
        shipped = wheel.read("bykz_data/_data/manifest.json")
    assert shipped == (repo / "manifest.json").read_bytes()
    with tarfile.open(repo / "dist" / names[1]) as sdist:
        inside = {name.partition("/")[2] for name in sdist.getnames()}
    needed = {"manifest.json", "CITATION.cff", "releases/0.2.0.json", "data/trade.csv"}
    assert needed <= inside
    assert run(repo, "build", "--skip-tests") == 1
    assert "contains files already" in capsys.readouterr().err


def test_builds_that_differ_and_a_tree_that_is_refused_are_not_built(
    repo: Path, tmp_path: Path
) -> None:
    def different(_root: Path, target: Path) -> list[Path]:
        target.mkdir()
        (target / "a.whl").write_text(target.name, encoding="utf-8")
        return [target / "a.whl"]

    dist = tmp_path / "dist"
    with pytest.raises(ReleaseError, match=r"two builds of a\.whl differ"):
        build_distributions(repo, dist, build=quick, make=different)
    correct_a_cell(repo)
    with pytest.raises(ReleaseError, match="asks for a patch release"):
        build_distributions(repo, dist, build=quick)
    assert not dist.exists()


@pytest.mark.parametrize(
    ("change", "level"),
    [
        (Change("table removed", "t"), "major"),
        (Change("table added", "t"), "minor"),
        (Change("column removed", "t", column="c"), "major"),
        (Change("column renamed", "t", column="c"), "major"),
        (Change("column added", "t", column="c"), "minor"),
        (Change("column redefined", "t", column="c", about="unit"), "major"),
        (Change("column redefined", "t", column="c", about="references"), "major"),
        (Change("column redefined", "t", column="c", about="pattern"), "minor"),
        (Change("column redefined", "t", column="c", about="description"), "patch"),
        (Change("column redefined", "t", column="c", about="meaning of x"), "patch"),
        (Change("table redefined", "t", about="description"), "patch"),
        (Change("code removed", "t", column="c", old="x"), "major"),
        (Change("code added", "t", column="c", new="x"), "minor"),
        (Change("key renamed", "t", "k"), "major"),
        (Change("row removed", "t", "k"), "major"),
        (Change("row added", "t", "k"), "minor"),
        (Change("cell changed", "t", "k", "c"), "patch"),
    ],
)
def test_what_each_change_asks_for(change: Change, level: str) -> None:
    assert level_of(change) == level


def test_the_next_version() -> None:
    assert [next_version("1.2.3", level) for level in ("patch", "minor", "major")] == [
        "1.2.4", "1.3.0", "2.0.0",
    ]  # fmt: skip
    assert next_version("0.2.0", "major") == "0.3.0"


def test_the_help_lists_the_commands() -> None:
    command = [sys.executable, "-m", "tools.release", "--help"]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    for word in ("check", "changes", "cut VERSION", "build"):
        assert word in out
