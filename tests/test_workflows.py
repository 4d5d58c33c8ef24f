"""The workflows: everything pinned, no more rights than needed, no secrets, no known mistakes."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

pytestmark = pytest.mark.once

Json = dict[str, Any]

NAMES = ("ci", "docs", "release")
PINNED = re.compile(r"uses: [\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


@pytest.fixture(scope="module")
def folder(root: Path) -> Path:
    return root / ".github" / "workflows"


@pytest.fixture(scope="module")
def workflows(folder: Path) -> dict[str, Json]:
    assert sorted(file.stem for file in folder.iterdir()) == sorted(NAMES)
    return {
        name: yaml.safe_load((folder / f"{name}.yml").read_text(encoding="utf-8")) for name in NAMES
    }


def steps(job: Json) -> list[Json]:
    found: list[Json] = job["steps"]
    return found


def test_every_action_is_pinned_to_a_commit_and_names_its_version(folder: Path) -> None:
    versions: dict[str, set[str]] = {}
    for name in NAMES:
        for line in (folder / f"{name}.yml").read_text(encoding="utf-8").splitlines():
            if "uses:" in line:
                assert PINNED.search(line), line
                action, _, pin = line.partition("uses: ")[2].partition("@")
                versions.setdefault(action, set()).add(pin)
    assert len(versions) == 8
    assert {action: pins for action, pins in versions.items() if len(pins) > 1} == {}


def test_no_workflow_has_rights_that_it_does_not_name(workflows: dict[str, Json]) -> None:
    write = {}
    for name, workflow in workflows.items():
        assert workflow["permissions"] == {}
        assert "concurrency" in workflow
        for key, job in workflow["jobs"].items():
            assert job["permissions"], (name, key)
            assert job["timeout-minutes"] <= 60
            rights = sorted(k for k, value in job["permissions"].items() if value == "write")
            if rights:
                write[name, key] = rights
    assert write == {
        ("docs", "deploy"): ["id-token", "pages"],
        ("release", "attest"): ["attestations", "id-token"],
        ("release", "publish"): ["id-token"],
    }


def test_jobs_that_may_sign_or_publish_run_no_code_of_the_repository(
    workflows: dict[str, Json],
) -> None:
    for name, key in (("release", "attest"), ("release", "publish"), ("docs", "deploy")):
        used = [step.get("uses", "") for step in steps(workflows[name]["jobs"][key])]
        assert not any("checkout" in action for action in used)


def test_checkouts_keep_no_credentials_and_nothing_uses_a_secret(
    folder: Path, workflows: dict[str, Json]
) -> None:
    for name, workflow in workflows.items():
        text = (folder / f"{name}.yml").read_text(encoding="utf-8")
        assert "secrets." not in text
        assert "pull_request_target" not in text
        for job in workflow["jobs"].values():
            for step in steps(job):
                if "actions/checkout@" in step.get("uses", ""):
                    assert step["with"]["persist-credentials"] is False


def test_what_ci_runs(root: Path, workflows: dict[str, Json]) -> None:
    jobs = workflows["ci"]["jobs"]
    matrix = jobs["tests"]["strategy"]["matrix"]
    pyproject = (root / "pyproject.toml").read_text(encoding="utf-8")
    supported = re.findall(r"Programming Language :: Python :: (\d\.\d+)", pyproject)
    assert matrix["python"] == supported
    systems = [*matrix["os"], *(extra["os"] for extra in matrix["include"])]
    assert [system.partition("-")[0] for system in systems] == ["ubuntu", "macos", "windows"]

    def commands(job: str) -> str:
        return "\n".join(step.get("run", "") for step in steps(jobs[job]))

    assert "--require-hashes -r constraints.txt" in commands("tests")
    assert "--require-hashes -r constraints-lowest.txt" in commands("lowest")
    assert "--upgrade" in commands("newest")
    assert "pip install dist/*.whl" in commands("wheel")
    assert "python -m tools.release check" in commands("gate")
    assert jobs["thorough"]["if"] == "github.event_name == 'schedule'"
    assert "-m hypothesis --hypothesis-profile=thorough" in commands("thorough")
    assert commands("validators").endswith("python -m pytest -m validators")
    assert workflows["ci"]["env"]["BYKZ_REQUIRE"] == "validators"
    assert commands("lowest").endswith(
        'python -m pytest -n auto -m "not once and not slow and not validators and not site"'
    )
    for job in ("tests", "newest"):
        assert commands(job).endswith("python -m pytest -n auto\npython -m pytest -n auto -m slow")


def test_the_same_is_run_here_there_and_by_hand(root: Path, workflows: dict[str, Json]) -> None:
    """What `make check` runs is a job of its own and a part of .ci/run, and so are the lanes."""
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    (body,) = re.findall(r"^check:.*\n((?:\t.*\n)+)", makefile, re.MULTILINE)
    checks = re.findall(r"\$\(PY\) (-m .*)", body)
    assert len(checks) == 5
    job = steps(workflows["ci"]["jobs"]["checkers"])
    assert [step["run"] for step in job if "run" in step][2:] == [f"python {c}" for c in checks]
    script = (root / ".ci" / "run").read_text(encoding="utf-8")
    readme = (root / "README.md").read_text(encoding="utf-8")
    # That made files are in step is a test, too.
    lanes = ("-n auto -m slow", "-m validators", "-m site")
    for check in (*checks[:-1], *(f"-m pytest {lane}" for lane in lanes)):
        assert f".venv/bin/python {check}\n" in script
    lowest = '-m pytest -n auto -m "not once and not slow and not validators and not site"\n'
    assert lowest in script
    assert lowest in makefile
    assert 'BYKZ_REQUIRE="book validators site"' in script
    assert '.venv/bin/pip install -q -e ".[dev]" && .venv/bin/python -m pytest -n auto\n' in readme
    assert "\t$(PY) -m pytest -n auto\n" in makefile


def test_a_release_is_checked_built_attested_and_published_in_that_order(
    workflows: dict[str, Json],
) -> None:
    workflow = workflows["release"]
    # YAML 1.1 reads the key `on` as true.
    triggers = {str(key): value for key, value in workflow.items()}["True"]
    assert triggers == {"push": {"tags": ["v*"]}}
    jobs = workflow["jobs"]
    assert "build" in jobs["attest"]["needs"]
    assert jobs["publish"]["needs"] == ["build", "attest"]
    assert jobs["publish"]["environment"] == {"name": "pypi"}
    commands = [step.get("run", "") for step in steps(jobs["build"])]
    order = [
        "python -m tools.release check",
        "python -m pytest -n auto",
        "python -m pytest -m validators",
        "python -m tools.release build",
    ]
    assert [command for command in commands if command in order] == order
    publish = steps(jobs["publish"])[-1]
    assert publish["uses"].startswith("pypa/gh-action-pypi-publish@")
    assert publish["with"]["attestations"] is True
    assert not {"password", "user", "repository-url"} & set(publish["with"])


def test_the_site_is_built_and_published_with_a_release(
    root: Path, workflows: dict[str, Json]
) -> None:
    workflow = workflows["docs"]
    triggers = {str(key): value for key, value in workflow.items()}["True"]
    assert triggers == {"push": {"tags": ["v*"]}}
    jobs = workflow["jobs"]
    commands = "\n".join(step.get("run", "") for step in steps(jobs["build"]))
    assert "\nmake docs" in commands
    # R and its packages are those with which .ci/run tests the how-to.
    script = (root / ".ci" / "run").read_text(encoding="utf-8")
    packages = set(re.findall(r"\br-[\w-]+", commands))
    assert packages == set(re.findall(r"\br-[\w-]+", script))
    code = (root / "tools" / "site" / "running.py").read_text(encoding="utf-8")
    (needed,) = re.findall(r"^R_PACKAGES = \((.*)\)$", code, re.MULTILINE)
    names = {f"r-cran-{name.lower()}" for name in re.findall(r'"(\w+)"', needed)}
    assert packages == {"r-base-core", *names}
    uploaded = steps(jobs["build"])[-1]
    assert uploaded["uses"].startswith("actions/upload-pages-artifact@")
    assert uploaded["with"] == {"path": "build/site/"}
    assert jobs["deploy"]["needs"] == "build"
    assert steps(jobs["deploy"])[-1]["uses"].startswith("actions/deploy-pages@")


def zizmor(validators: Path, target: Path) -> list[str]:
    command = [str(validators / "zizmor"), "--offline", "--no-config", "--persona", "auditor"]
    result = subprocess.run(
        [*command, "--no-exit-codes", "--format", "json", str(target)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return [finding["ident"] for finding in json.loads(result.stdout)]


def test_zizmor_finds_nothing(root: Path, validators: Path) -> None:
    assert zizmor(validators, root / ".github") == []


def test_zizmor_would_find_what_is_wrong(folder: Path, validators: Path, tmp_path: Path) -> None:
    text = (folder / "ci.yml").read_text(encoding="utf-8")
    (tmp_path / "ci.yml").write_text(
        re.sub(r"checkout@\w{40} # v[\d.]+", "checkout@v6", text).replace(
            "permissions: {}\n", "permissions: write-all\n"
        ),
        encoding="utf-8",
    )
    found = set(zizmor(validators, tmp_path / "ci.yml"))
    assert {"unpinned-uses", "excessive-permissions"} <= found
