"""Where the tests find the repository, and the source text where there is one."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the repository's folder."""
    return ROOT


@pytest.fixture(scope="session")
def book() -> dict[int, str]:
    """Return the text of the monograph by page, on one line each.

    The text is not part of the repository. BYKZ_MONOGRAPH names the file; continuous
    integration always has it, so there its absence is an error.
    """
    named = os.environ.get("BYKZ_MONOGRAPH", "")
    if not named or not Path(named).is_file():
        if os.environ.get("CI"):
            pytest.fail(f"the monograph's text is missing: BYKZ_MONOGRAPH is {named!r}")
        pytest.skip("BYKZ_MONOGRAPH does not name the monograph's text")
    text = Path(named).read_text(encoding="utf-8")
    pages = re.split(r"^=== PAGE (\d+)$", re.sub(r"(?m)^#####.*$", "", text), flags=re.MULTILINE)
    return {
        int(number): re.sub(r"\s+", " ", re.sub(r"(?<! )-\n", "-", body))
        for number, body in zip(pages[1::2], pages[2::2], strict=True)
    }
