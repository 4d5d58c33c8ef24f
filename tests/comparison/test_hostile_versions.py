"""Versions that strangers made: compared, or refused in one sentence; nothing runs for them."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import bykz_data
from bykz_data import cli, git, limits
from bykz_data.comparison.differences import Diff
from bykz_data.errors import VersionError

HOME = "src/bykz_data/_data"
ESCAPE = "\x1b[31m\n::error::x\u202e\x9b"


def package(folder: Path, rows: list[dict[str, Any]] | None = None, **changed: Any) -> Path:  # noqa: ANN401
    """Make a data package of one table; `changed` replaces parts of its schema."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = rows if rows is not None else [{"place_id": "by", "name": "Belarus"}]
    schema: dict[str, Any] = {
        "fields": [{"name": "place_id", "type": "string"}, {"name": "name", "type": "string"}],
        "primaryKey": ["place_id"],
        **changed,
    }
    resource = {"name": "places", "path": "places.parquet", "schema": "places.json"}
    (folder / "datapackage.json").write_text(json.dumps({"resources": [resource]}))
    (folder / "places.json").write_text(json.dumps(schema))
    pq.write_table(pa.Table.from_pylist(rows), folder / "places.parquet")
    return folder


def refused(where: Path | str) -> str:
    """Return the sentence with which a version is refused, as program and function say it."""
    with pytest.raises(VersionError) as error:
        bykz_data.diff(where)
    sentence = str(error.value)
    assert sentence.isprintable()
    assert len(sentence) < 1000
    return sentence


def test_a_package_that_says_only_what_it_must_is_compared(tmp_path: Path) -> None:
    mine = package(tmp_path / "mine")
    theirs = package(
        tmp_path / "theirs",
        [{"place_id": "by", "name": "Belarus!"}],
        primaryKey="place_id",
        foreignKeys=[{"fields": "name", "reference": {"resource": None, "fields": "x"}}],
    )
    found = [(e.kind, e.column, e.new) for e in bykz_data.diff(mine, theirs).entries]
    assert found == [
        ("column redefined", "name", "places"),
        ("cell changed", "name", "Belarus!"),
    ]
    assert bykz_data.diff(mine, mine).same


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"fields": 5}, "it has no list of fields"),
        ({"fields": [{"type": "string"}]}, "a field has no name"),
        ({"fields": [{"name": "place_id"}] * 2}, "two fields have the same name"),
        (
            {"fields": [{"name": str(n)} for n in range(201)]},
            "has 201 columns, at most 200 are read",
        ),
        ({"fields": [{"name": "place_id"}]}, "its columns are not those of its schema"),
        ({"primaryKey": []}, "no primary key of one column"),
        ({"primaryKey": {"a": 1}}, "no primary key of one column"),
    ],
)
def test_a_schema_that_is_none_is_named(
    changed: dict[str, Any], problem: str, tmp_path: Path
) -> None:
    assert problem in refused(package(tmp_path / "a", **changed))


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ([{"place_id": "by", "name": ["a"]}], "column name has the type list<"),
        ([{"place_id": "by", "name": {"a": "b"}}], "column name has the type struct<"),
        ([{"place_id": "by", "name": b"\xff"}], "column name has the type binary"),
        ([{"place_id": "by", "name": "a"}] * 2, "the keys in place_id are not unique"),
        ([{"place_id": None, "name": "a"}], "the keys in place_id are not unique"),
    ],
)
def test_rows_that_cannot_be_compared_are_named(
    rows: list[dict[str, Any]], problem: str, tmp_path: Path
) -> None:
    assert problem in refused(package(tmp_path / "a", rows))


def test_small_files_that_become_large_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = pa.table({"place_id": [str(n) for n in range(300_000)], "name": ["x" * 1000] * 300_000})
    folder = package(tmp_path / "a")
    pq.write_table(rows, folder / "places.parquet", compression="zstd")
    assert (folder / "places.parquet").stat().st_size < 5_000_000
    assert "bytes of text, at most 67,108,864 are read" in refused(folder)
    rows = pa.table({"place_id": [str(n) for n in range(100)], "name": [" " * 1_000_000] * 100})
    plain = package(tmp_path / "b")
    pq.write_table(rows, plain / "places.parquet", compression="zstd", use_dictionary=False)
    assert (plain / "places.parquet").stat().st_size < 50_000
    assert "bytes when unpacked, at most" in refused(plain)
    monkeypatch.setattr(limits, "CELLS", replace(limits.CELLS, most=500_000))
    assert "has 600,000 cells, at most 500,000 are read" in refused(folder)


def test_schemas_of_half_a_million_codes_are_not_compared(tmp_path: Path) -> None:
    codes = {"name": "name", "constraints": {"enum": [f"code-{n}" for n in range(500_000)]}}
    folder = package(tmp_path / "a", fields=[{"name": "place_id"}, codes])
    assert "bytes of schemas, at most 2,097,152 are read" in refused(folder)


def test_json_that_is_nested_deep_is_refused(tmp_path: Path) -> None:
    for name in ("datapackage.json", "places.json"):
        folder = package(tmp_path / name)
        (folder / name).write_text("[" * 200_000 + "]" * 200_000)
        assert f"{name} cannot be read (it is nested too deep)" in refused(folder)


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither pipes nor devices in folders")
def test_pipes_devices_and_links_in_a_folder_are_refused(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("{}")
    for number, name in enumerate(("datapackage.json", "places.json", "places.parquet")):
        folder = package(tmp_path / str(number))
        (folder / name).unlink()
        os.mkfifo(folder / name)
        assert f"{name} cannot be read (is no regular file)" in refused(folder)
        (folder / name).unlink()
        (folder / name).symlink_to(secret)
        assert f"{name} cannot be read (is a symbolic link that leads" in refused(folder)
        (folder / name).unlink()
        (folder / name).mkdir()
        assert f"{name} cannot be read (is no regular file)" in refused(folder)
    os.mkfifo(tmp_path / "pipe")
    assert "is neither a folder nor a file" in refused(tmp_path / "pipe")
    assert "is neither a folder nor a file" in refused("/dev/zero")
    (tmp_path / "nowhere").symlink_to(tmp_path / "gone")
    assert "No such file" in refused(tmp_path / "nowhere")


def test_a_sparse_file_is_not_read(tmp_path: Path) -> None:
    folder = package(tmp_path / "a")
    with (folder / "places.parquet").open("wb") as file:
        file.truncate(2**34)
    assert "has 17,179,869,184 bytes, at most" in refused(folder)
    with (tmp_path / "sparse.whl").open("wb") as file:
        file.truncate(2**34)
    assert "sparse.whl has 17,179,869,184 bytes, at most" in refused(tmp_path / "sparse.whl")


def wheel(path: Path, name: str = "datapackage.json", content: bytes = b"{}") -> bytes:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"bykz_data/_data/{name}", content)
    return path.read_bytes()


def test_wheels_that_are_none_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.whl"
    content = bytearray(wheel(file))
    at = content.index(b"PK\x01\x02") + 8
    content[at] |= 1
    file.write_bytes(content)
    assert "datapackage.json is encrypted" in refused(file)
    content[at] ^= 1
    content[at + 2] = 14
    file.write_bytes(content)
    assert "compressed in a way that wheels are not" in refused(file)
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("bykz_data/_data/datapackage.json", "{}")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("bykz_data/_data/datapackage.json", "{}")
    assert "is in it twice" in refused(file)
    with zipfile.ZipFile(file, "w") as archive:
        entry = zipfile.ZipInfo("bykz_data/_data/datapackage.json")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")
    assert "is a symbolic link" in refused(file)


def test_a_wheel_that_understates_what_it_unpacks_to_is_not_unpacked_further(
    tmp_path: Path,
) -> None:
    file = tmp_path / "a.whl"
    content = bytearray(wheel(file, content=b" " * 300_000_000))
    at = content.index(b"PK\x01\x02") + 24
    content[at : at + 4] = (1000).to_bytes(4, "little")
    content[22:26] = (1000).to_bytes(4, "little")
    file.write_bytes(content)
    code = (
        "import resource, sys, bykz_data\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "try:\n    bykz_data.diff(sys.argv[1])\n"
        "except bykz_data.VersionError as error:\n    print(error)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    command = [sys.executable, "-c", code, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    said, used = done.stdout.splitlines()
    assert "a.whl" in said
    assert int(used) < 200_000


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a repository with a dataset of one table in its first commit."""
    folder = tmp_path / "clone"
    package(folder / HOME)
    run(folder, "init", "-q")
    run(folder, "config", "user.name", "n")
    run(folder, "config", "user.email", "e@example.org")
    commit(folder)
    monkeypatch.chdir(folder)
    return folder


def run(folder: Path, *words: str) -> str:
    done = subprocess.run(["git", *words], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def commit(folder: Path) -> None:
    run(folder, "add", "-A")
    run(folder, "commit", "-qm", "a commit")


def test_objects_are_read_raw(clone: Path, tmp_path: Path) -> None:
    """What would run programs or fetch with other commands of git does nothing here."""
    trap = f"touch '{tmp_path}/trap'; cat"
    run(clone, "config", "filter.trap.smudge", trap)
    run(clone, "config", "filter.trap.clean", trap)
    run(clone, "config", "core.fsmonitor", trap)
    run(clone, "config", "core.pager", trap)
    run(clone, "config", "log.showSignature", "true")
    run(clone, "config", "gpg.program", trap)
    run(clone, "config", "diff.trap.textconv", trap)
    (clone / ".gitattributes").write_text("* filter=trap diff=trap export-ignore ident\n")
    commit(clone)
    (tmp_path / "trap").unlink()
    assert bykz_data.diff("HEAD", clone).same
    assert not (tmp_path / "trap").exists()


def test_a_link_or_another_repository_in_a_commit_is_refused(clone: Path) -> None:
    for name in ("places.parquet", "places.json", "datapackage.json"):
        (clone / HOME / name).unlink()
        (clone / HOME / name).symlink_to("/etc/passwd")
        commit(clone)
        assert f"{name} cannot be read (is a symbolic link)" in refused("HEAD")


def test_nothing_is_fetched(clone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(clone, "config", "uploadpack.allowFilter", "true")
    run(tmp_path, "clone", "-q", "--no-checkout", "--filter=blob:none", f"file://{clone}", "part")
    monkeypatch.chdir(tmp_path / "part")
    objects = tmp_path / "part" / ".git" / "objects"
    before = sorted(objects.rglob("*"))
    said = refused("HEAD")
    assert "is missing" in said or "cannot be read from this clone" in said
    assert sorted(objects.rglob("*")) == before


def test_a_git_that_hangs_is_stopped(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.name == "nt":
        return
    monkeypatch.setattr(git, "LONGEST_RUN", 0.2)
    (clone / ".git" / "HEAD").unlink()
    os.mkfifo(clone / ".git" / "HEAD")
    assert "there is no version 'HEAD'" in refused("HEAD")


def test_a_commit_with_too_much_is_not_read(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "VERSION", replace(limits.VERSION, most=1000))
    (clone / HOME / "places.json").write_text(" " * 2000)
    commit(clone)
    assert "bytes together, at most 1,000 are read" in refused("HEAD")


@pytest.mark.parametrize("revision", ["--help", "-h", "HEAD:x", "HEAD\n", "\0", "", "@{u}", "a..b"])
def test_what_is_no_revision_is_no_version(clone: Path, revision: str) -> None:
    assert clone.is_dir()
    refused(revision)


def test_a_release_is_found_without_a_tag(clone: Path) -> None:
    files = {
        file.name: f"sha256:{__import__('hashlib').sha256(file.read_bytes()).hexdigest()}"
        for file in (clone / HOME).iterdir()
    }
    (clone / "releases").mkdir()
    manifest = {"version": "9.8.7", "files": files}
    (clone / "releases" / "9.8.7.json").write_text(json.dumps(manifest))
    package(clone / HOME, [{"place_id": "by", "name": "changed"}])
    commit(clone)
    for name in ("9.8.7", "v9.8.7"):
        (entry,) = bykz_data.diff(name, clone).entries
        assert (entry.old, entry.new) == ("Belarus", "changed")
    manifest["files"] = {**files, "places.parquet": "sha256:0"}
    (clone / "releases" / "9.8.7.json").write_text(json.dumps(manifest))
    assert "release 9.8.7 is not in the git history of this clone" in refused("9.8.7")
    assert "there is no version '9.8.6'" in refused("9.8.6")


def test_releases_of_this_repository_are_found_without_tags(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not (root / ".git").exists():
        pytest.skip("no clone of the repository")
    monkeypatch.chdir(root)
    shallow = run(root, "rev-parse", "--is-shallow-repository") == "true"
    for name in ("0.1.0", "1.0.0"):
        if shallow:
            assert "git fetch --unshallow" in refused(name)
        else:
            assert not bykz_data.diff(name, root).same


def test_edits_of_a_checkout_that_were_not_built_are_named(
    clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (clone / "data").mkdir()
    (clone / "data" / "places.csv").write_text("place_id,name\r\nby,Belarus\r\n")
    assert bykz_data.diff("HEAD", clone).notes == ()
    (clone / "data" / "places.csv").write_text("place_id,name\nby,Belorussia\n")
    result = bykz_data.diff("HEAD", clone)
    assert result.same
    (note,) = result.notes
    assert note.startswith("data/places.csv was edited since the last build")
    assert cli.main(["diff", "HEAD", "."]) == 0
    assert "note: data/places.csv was edited" in capsys.readouterr().out
    assert cli.main(["diff", "HEAD", ".", "--format", "json"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["notes"] == list(bykz_data.diff("HEAD", ".").notes)
    assert "note: data/places.csv was edited" in err


def shown_everywhere(difference: Diff, capsys: pytest.CaptureFixture[str]) -> list[str]:
    from bykz_data.streams import print_text

    texts = []
    for form in ("text", "json", "markdown", "html"):
        print_text(getattr(difference, f"to_{form}")())
        texts.append(capsys.readouterr().out)
    return [difference.to_text(), difference.to_markdown(), *texts, difference.summary()]


def test_names_and_values_of_others_are_shown_as_harmless_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [{"place_id": f"by{ESCAPE}", "name": "a"}, {"place_id": "`x` <b>", "name": "c"}]
    mine = package(tmp_path / "mine", rows)
    fields = [
        {
            "name": "place_id",
            "description": ESCAPE,
            "categories": [{"value": "a", "label": ESCAPE}],
        },
        {"name": "name", "constraints": {"enum": [ESCAPE]}, "unit": ESCAPE},
    ]
    changed = [{"place_id": f"by{ESCAPE}", "name": ESCAPE}, {"place_id": ESCAPE, "name": "<b>`@x"}]
    theirs = package(tmp_path / f"theirs{ESCAPE.replace('/', '')}", changed, fields=fields)
    for file in (theirs / "datapackage.json",):
        descriptor = json.loads(file.read_text())
        descriptor["version"] = ESCAPE
        descriptor["resources"].append({**descriptor["resources"][0], "name": f"::error::{ESCAPE}"})
        file.write_text(json.dumps(descriptor))
    difference = bykz_data.diff(mine, theirs)
    assert len(difference.entries) >= 7
    for text in shown_everywhere(difference, capsys):
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
        assert not re.search(r"^\s*::", text, re.MULTILINE)
    markdown = difference.to_markdown()
    assert "`` `x` <b> ``" in markdown
    assert not re.search(r"^[^`]*<b>", markdown, re.MULTILINE)
    assert len(markdown.splitlines()) < 20


def mutated(value: Any, chance: random.Random) -> Any:  # noqa: ANN401
    """Return a JSON value in which something is another thing."""
    others: list[Any] = [
        None,
        5,
        -1.5,
        True,
        "",
        "x" * 5000,
        ESCAPE,
        [],
        {},
        [[]],
        {"a": {}},
        "../x",
        "\ud800",
    ]
    if chance.random() < 0.03:
        return chance.choice(others)
    if isinstance(value, dict):
        return {
            key if chance.random() > 0.01 else str(chance.choice(others)): mutated(inner, chance)
            for key, inner in value.items()
            if chance.random() > 0.02
        }
    return [mutated(inner, chance) for inner in value] if isinstance(value, list) else value


def test_random_packages_are_compared_or_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(11)  # noqa: S311 (the same examples each time)
    whole = package(tmp_path / "whole")
    table = pq.read_table(whole / "places.parquet")
    outcomes = {"compared": 0, "refused": 0}
    for number in range(300):
        folder = tmp_path / "mutated"
        shutil.copytree(whole, folder)
        for name in ("datapackage.json", "places.json"):
            content = json.loads((folder / name).read_text())
            (folder / name).write_text(json.dumps(mutated(content, chance)))
        if number % 3 == 0:
            content = bytearray((folder / "places.parquet").read_bytes())
            for _ in range(chance.randrange(1, 5)):
                content[chance.randrange(len(content))] = chance.randrange(256)
            (folder / "places.parquet").write_bytes(content)
        elif number % 3 == 1:
            types = [
                pa.string(),
                pa.large_string(),
                pa.binary(),
                pa.dictionary(pa.int8(), pa.string()),
            ]
            pq.write_table(
                table.set_column(1, "name", pa.array(["x"]).cast(chance.choice(types))),
                folder / "places.parquet",
            )
        try:
            shown_everywhere(bykz_data.diff(whole, folder), capsys)
            outcomes["compared"] += 1
        except VersionError:
            refused(folder)
            outcomes["refused"] += 1
        shutil.rmtree(folder)
    assert min(outcomes.values()) > 30, outcomes
