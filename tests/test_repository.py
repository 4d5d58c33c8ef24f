"""What people meet beside the code: forms, short commands, hooks, and links that lead on."""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import subprocess
import unicodedata
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from bykz_data import commands

pytestmark = pytest.mark.once

Json = dict[str, Any]

FORMS = {
    "wrong-figure": {"table", "key", "page", "words"},
    "missing-fact": {"page", "words", "fact"},
    "bug": {"steps", "happened", "expected", "versions"},
}
"""Each issue form, and what it does not let pass empty."""

DOCUMENTS = sorted(
    path
    for pattern in ("*.md", "docs/*.md", "benchmarks/*.md", "tests/fixtures/*.md", ".github/*.md")
    for path in Path(__file__).parents[1].glob(pattern)
)


def read_yaml(file: Path) -> Json:
    content: Json = yaml.safe_load(file.read_text(encoding="utf-8"))
    return content


def fields(form: Json) -> dict[str, Json]:
    return {field["id"]: field for field in form["body"] if field["type"] != "markdown"}


@pytest.mark.parametrize("name", FORMS)
def test_an_issue_form_asks_for_table_key_page_and_words(root: Path, name: str) -> None:
    form = read_yaml(root / ".github" / "ISSUE_TEMPLATE" / f"{name}.yml")
    assert {"name", "description", "title", "labels", "body"} <= set(form)
    asked = fields(form)
    assert {"table", "key", "page", "words"} <= set(asked)
    assert len(asked) == len([field for field in form["body"] if field["type"] != "markdown"])
    required = {key for key, field in asked.items() if field["validations"]["required"]}
    assert required >= FORMS[name]
    for field in form["body"]:
        assert field["type"] in {"markdown", "input", "textarea"}
        assert field["type"] == "markdown" or field["attributes"]["label"]


def test_every_issue_form_is_tested_and_an_empty_issue_stays_possible(root: Path) -> None:
    folder = root / ".github" / "ISSUE_TEMPLATE"
    assert {file.stem for file in folder.iterdir()} == {*FORMS, "config"}
    assert read_yaml(folder / "config.yml") == {"blank_issues_enabled": True}


def targets_of(makefile: str) -> dict[str, list[str]]:
    """Return the commands of each target that is meant for people, without variables."""
    found = {}
    for name, lines in re.findall(r"^([a-z]+):.*\n((?:\t.*\n)*)", makefile, re.MULTILINE):
        commands = re.sub(r"\$\((?:PY|PYTHON)\)", "python", lines)
        found[name] = [line.strip() for line in commands.splitlines()]
    return found


def test_make_alone_lists_every_target(root: Path) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = targets_of(makefile)
    assert {"help", "setup", "test", "check", "build", "bench"} <= set(targets)
    (phony,) = re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert phony.split() == list(targets)
    assert ".DEFAULT_GOAL := help" in makefile
    if os.name == "nt" or shutil.which("make") is None:
        return
    # Under `make test` this is a make within make, which would print the folders it enters.
    command = ["make", "--no-print-directory"]
    listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True).stdout
    lines = dict(line.split(maxsplit=1) for line in listed.splitlines())
    assert list(lines) == list(targets)
    assert all(len(words) > 10 for words in lines.values())


def test_what_make_runs_exists(root: Path) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    commands = [command for found in targets_of(makefile).values() for command in found]
    modules = {m for c in commands for m in re.findall(r"python -m ([\w.]+)", c)}
    known = {"mypy", "pip", "pyright", "pytest", "ruff", "sphinx", "venv"}
    assert known <= modules
    for module in modules - known:
        assert exists_as_module(root, module), module
    files = {name for c in commands for name in re.findall(r"\b[\w/-]+\.(?:py|txt)\b", c)}
    assert "benchmarks/loading.py" in files
    for name in files:
        assert (root / name).is_file(), name


def exists_as_module(root: Path, module: str) -> bool:
    path = root / module.replace(".", "/")
    return path.with_suffix(".py").is_file() or (path / "__main__.py").is_file()


def test_the_hooks_run_what_make_check_runs(root: Path) -> None:
    (repository,) = read_yaml(root / ".pre-commit-config.yaml")["repos"]
    assert repository["repo"] == "local"
    entries = [hook["entry"].replace(".venv/bin/", "") for hook in repository["hooks"]]
    checks = targets_of((root / "Makefile").read_text(encoding="utf-8"))["check"]
    without_options = [re.sub(r" --(force-exclude|fix)\b", "", entry) for entry in entries]
    assert without_options == [command.replace("format --check", "format") for command in checks]
    for hook in repository["hooks"]:
        assert hook["language"] == "system"
        assert hook["id"]
        assert hook["name"]


def anchors(document: Path) -> set[str]:
    """Return the names by which the headings of a document are linked."""
    text = re.sub(r"^```.*?^```", "", document.read_text(encoding="utf-8"), flags=re.M | re.S)
    titles = re.findall(r"^#+ +(.*)$", text, re.MULTILINE)
    named = set(re.findall(r'<a (?:id|name)="([^"]+)"', text))
    return named | {slug_of(title) for title in titles}


def slug_of(title: str) -> str:
    kept = [c for c in title.lower() if c in " -_" or unicodedata.category(c)[0] in "LN"]
    return "".join(kept).replace(" ", "-")


def links(text: str) -> list[str]:
    prose = re.sub(r"^```.*?^```|`[^`\n]*`", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.findall(r"\]\(<?([^)>\s]+)", prose)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_to_files_and_headings_that_exist(document: Path, root: Path) -> None:
    for link in links(document.read_text(encoding="utf-8")):
        if "://" in link:
            assert link.startswith("https://"), link
            continue
        path, _, anchor = link.partition("#")
        target = (document.parent / path).resolve() if path else document
        assert target.is_relative_to(root), link
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def test_the_reading_of_links_sees_what_is_wrong(tmp_path: Path, root: Path) -> None:
    document = root / "README.md"
    assert len(links(document.read_text(encoding="utf-8"))) > 40
    bad = tmp_path / "bad.md"
    bad.write_text("# Two words, one\n\n[x](missing.md) `[y](z)` [a](#two-words-one)\n", "utf-8")
    assert links(bad.read_text(encoding="utf-8")) == ["missing.md", "#two-words-one"]
    assert anchors(bad) == {"two-words-one"}
    with pytest.raises(AssertionError, match=r"missing\.md"):
        test_links_lead_to_files_and_headings_that_exist(bad, tmp_path)


NAMED = re.compile(
    r"(?<![\w/])(?:src|tools|tests|docs|data|benchmarks|releases|schemas|catalogue)/[\w./-]*\w/?"
    r"|(?<=`)[\w-]+\.(?:md|py|toml|cff|txt)(?=`)"
)
EXAMPLES = {"releases/VERSION.json"}


OTHERS = {"CHANGELOG.md", "ARCHITECTURE.md"}
"""A changelog names what was, and the map has a test of its own."""


@pytest.mark.parametrize(
    "document", [d for d in DOCUMENTS if d.name not in OTHERS], ids=lambda path: path.name
)
def test_files_and_commands_that_documents_name_exist(document: Path, root: Path) -> None:
    text = document.read_text(encoding="utf-8")
    for name in set(NAMED.findall(text)) - EXAMPLES:
        assert (root / name).exists() or (document.parent / name).exists(), name
    for module in set(re.findall(r"python -m (tools[\w.]*\w)", text)):
        assert exists_as_module(root, module), module


def commands_in(text: str) -> list[list[str]]:
    """Return the `bykz-data` commands that a document shows, taken apart into words."""
    lines = re.findall(r"^(bykz-data .*)$", text, re.MULTILINE)
    spans = re.findall(r"`(bykz-data [^`]+)`", text)
    return [shlex.split(command, comments=True)[1:] for command in lines + spans]


@pytest.mark.parametrize(
    "document", [d for d in DOCUMENTS if d.name not in OTHERS], ids=lambda path: path.name
)
def test_commands_that_documents_show_are_understood(document: Path) -> None:
    for name, *arguments in commands_in(document.read_text(encoding="utf-8")):
        if name.startswith("--"):
            assert name in {"--help", "--version"}
            continue
        assert name in commands.NAMES
        if arguments:
            parse(name, arguments)


def parse(name: str, arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog=f"bykz-data {name}", allow_abbrev=False)
    import_module(f"bykz_data.commands.{name}").add_arguments(parser)
    parser.parse_args(arguments)


def test_a_command_with_an_option_that_is_not_its_own_is_found(root: Path) -> None:
    assert len(commands_in((root / "README.md").read_text(encoding="utf-8"))) > 10
    with pytest.raises(SystemExit):
        parse("tables", ["--colour"])
