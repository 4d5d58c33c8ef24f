"""What type checkers make of the loaders, by mypy and by pyright."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import bykz_data

pytestmark = [pytest.mark.once, pytest.mark.slow]

PUBLIC: list[str] = getattr(bykz_data, "__all__")  # noqa: B009 (made at run time)

GOOD = f"""
import pandas as pd
import polars as pl
from typing import Any
from typing_extensions import assert_type
import bykz_data
from bykz_data import {", ".join(PUBLIC)}
from bykz_data import *
from bykz_data.loaders import AgreementsLabelledFrame, PlacesFrame, TradeFrame, TradeLabelledFrame

trade = load_trade()
assert_type(trade, TradeFrame)
frame: pd.DataFrame = trade
assert_type(load("places"), PlacesFrame)
assert_type(load("trade", "polars"), pl.DataFrame)
assert_type(load_trade(backend="polars"), pl.DataFrame)
assert_type(trade["value"], "pd.Series[float]")
assert_type(trade["as_printed"], "pd.Series[str]")
assert_type(trade.qualifier, "pd.Series[str]")
named = load_trade(labels=True)
assert_type(named, TradeLabelledFrame)
assert_type(named.reporter_name, "pd.Series[str]")
assert_type(named["partner_name"], "pd.Series[str]")
assert_type(named["value"], "pd.Series[float]")
assert_type(load_trade(meanings=True)["flow_meaning"], "pd.Series[str]")
assert_type(load("agreements", labels=True, meanings=True), AgreementsLabelledFrame)
assert_type(load_agreements(labels=True).parties, "pd.Series[str]")
assert_type(load("trade", "polars", labels=True), pl.DataFrame)
assert_type(load_trade(labels=False), TradeFrame)

def chosen(labels: bool) -> pd.DataFrame:
    return load("trade", labels=labels)

assert_type(bykz_data.tables(), pd.DataFrame)
"""

BAD = {
    'load("trad")': "unknown table",
    'load("trade", "spark")': "unknown backend",
    'load_trade("spark")': "unknown backend",
    "bykz_data.load_trad": "unknown loader",
    'load_trade(labels="yes")': "labels is a switch",
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("typing")
    (folder / "good.py").write_text(GOOD, encoding="utf-8")
    lines = ["import bykz_data", "from bykz_data import load, load_trade", *BAD]
    (folder / "bad.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def errors(project: Path, *command: str) -> set[str]:
    """Return file and line of each error that a checker finds in both files, in one run."""
    words = [sys.executable, "-m", *command, "good.py", "bad.py"]
    result = subprocess.run(words, cwd=project, capture_output=True, text=True, check=False)
    found = re.findall(r"(\w+\.py:\d+)(?::\d+)?(?:: error:| - error:)", result.stdout)
    assert found, result.stdout + result.stderr
    return set(found)


EXPECTED = {f"bad.py:{line}" for line in range(3, 3 + len(BAD))}


def test_mypy_infers_each_backend_and_rejects_unknown_names(project: Path) -> None:
    flags = ("--strict", "--ignore-missing-imports", "--no-incremental")
    assert errors(project, "mypy", *flags) == EXPECTED


def test_pyright_infers_each_backend_and_rejects_unknown_names(project: Path) -> None:
    assert errors(project, "pyright", "--pythonpath", sys.executable) == EXPECTED
