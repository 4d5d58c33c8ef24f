"""The constraints: exact, with hashes, without an index's address, in step with the bounds."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tools.constraints import FILES, LOWEST, NEWEST

APART = {"bench", "docs", "site"}
"""Extras whose packages no test of the package uses: they are in no lane of lowest versions."""


def pins(file: Path) -> dict[str, list[Requirement]]:
    """Read the pinned requirements of a constraints file, by name."""
    found: dict[str, list[Requirement]] = {}
    for entry in re.sub(r"\\\n", " ", file.read_text(encoding="utf-8")).splitlines():
        requirement = Requirement(entry.partition("--hash")[0])
        found.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return found


def version(requirement: Requirement) -> Version:
    (specifier,) = requirement.specifier
    assert specifier.operator == "==", requirement
    return Version(specifier.version)


@pytest.fixture(scope="module")
def direct(root: Path) -> dict[str, Requirement]:
    """Return the direct dependencies, those of development included."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = project["dependencies"] + [
        entry for name in extras if name not in APART for entry in extras[name]
    ]
    found = {str(canonicalize_name(r.name)): r for r in map(Requirement, wanted)}
    del found["bykz-data"]
    return found


@pytest.mark.once
@pytest.mark.parametrize("name", list(FILES))
def test_everything_is_exact_and_has_hashes(root: Path, name: str) -> None:
    text = (root / name).read_text(encoding="utf-8")
    entries = re.sub(r"\\\n", " ", text).splitlines()
    assert len(entries) > 20
    for entry in entries:
        assert re.match(r"[a-z0-9.-]+==\S+ (?:; [^\\]+ )?(?: +--hash=sha256:[0-9a-f]{64})+$", entry)
    for found in pins(root / name).values():
        for requirement in found:
            assert version(requirement)


@pytest.mark.once
@pytest.mark.parametrize("name", list(FILES))
def test_no_index_and_no_place_is_named(root: Path, name: str) -> None:
    text = (root / name).read_text(encoding="utf-8")
    for word in ("://", "--index", "--extra-index", "--find-links", "--trusted", "@", "/"):
        assert word not in text, word


@pytest.mark.once
def test_every_lower_bound_is_the_version_that_the_lowest_lane_has(
    root: Path, direct: dict[str, Requirement]
) -> None:
    lowest, newest = pins(root / LOWEST), pins(root / NEWEST)
    assert set(direct) <= set(lowest)
    for name, requirement in direct.items():
        (bound,) = requirement.specifier
        assert bound.operator == ">=", f"{name} has an upper bound"
        for pin in lowest[name]:
            # pandas-stubs has a date for its last part.
            assert str(version(pin)).startswith(bound.version), name
            assert version(pin) in requirement.specifier
        for pin in newest[name]:
            assert version(pin) in requirement.specifier
            assert version(pin) >= version(lowest[name][0])


def test_what_is_installed_is_what_the_lane_says(
    root: Path, direct: dict[str, Requirement]
) -> None:
    """In the lowest lane, all is as its file pins it; elsewhere nothing is lower than that."""
    lowest = pins(root / LOWEST)
    installed = {name: Version(metadata.version(name)) for name in direct}
    assert len(installed) > 20
    in_the_lowest_lane = installed["pyarrow"] == version(lowest["pyarrow"][0])
    for name in direct:
        (pin,) = [r for r in lowest[name] if r.marker is None or r.marker.evaluate()]
        if in_the_lowest_lane:
            assert installed[name] == version(pin), name
        else:
            assert installed[name] >= version(pin), name


@pytest.mark.once
def test_there_is_one_pin_of_each_direct_dependency_for_every_supported_python(
    root: Path, direct: dict[str, Requirement]
) -> None:
    for file in (NEWEST, LOWEST):
        found = pins(root / file)
        for supported in ("3.11", "3.12", "3.13", "3.14"):
            environment = {
                "python_version": supported,
                "python_full_version": f"{supported}.0",
            }
            for name in direct:
                fitting = [
                    r for r in found[name] if r.marker is None or r.marker.evaluate(environment)
                ]
                assert len(fitting) == 1, (file, name, supported)
