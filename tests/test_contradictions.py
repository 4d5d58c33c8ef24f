"""The register of contradictions: computed, complete, and explained."""

from __future__ import annotations

import copy
import datetime as dt
from pathlib import Path

import pytest

from bykz_data import load
from bykz_data.catalog import key_of, table_names
from tools.derive.register import contradictions
from tools.tables import editors_notes

pytestmark = pytest.mark.once  # in plain Python

REGISTER = {row["contradiction_id"]: row for row in load("contradictions", "arrow").to_pylist()}
TABLES = {
    name: load(name, "arrow").to_pylist()  # type: ignore[call-overload]
    for name in table_names()
    if name not in ("contradictions", "trade_panel", "coverage")
}


@pytest.mark.parametrize(
    ("key", "left", "right", "pages"),
    [
        # read off the pages by hand
        ("growth-by-kz-turnover-growth-2011", 5, 100 * (800 / 870 - 1), "5 8 16"),
        ("growth-by-kz-turnover-growth-2021", 31.9, 100 * (1092.5 / 847.9 - 1), "44 59"),
        ("kazakh-capital-enterprises-2021", 54, 13 + 36, "45"),
        ("diaspora-structures", 12, 11, "11"),
        ("industrialization-map-projects", 5, 4, "21"),
    ],
)
def test_figures_that_do_not_fit_are_contradictions(
    key: str, left: float, right: float, pages: str
) -> None:
    row = REGISTER[key]
    assert row["verdict"] == "contradiction"
    assert row["left_value"] == pytest.approx(left)
    assert row["right_value"] == pytest.approx(right, abs=1e-5)
    assert row["difference"] == pytest.approx(left - right, abs=1e-5)
    assert row["pages"] == pages


def test_more_than_ten_do_not_hold_and_each_is_explained() -> None:
    odd = [row for row in REGISTER.values() if row["verdict"] not in ("holds", "rounding")]
    assert len(odd) > 10
    assert [row["contradiction_id"] for row in odd if not row["note"]] == []
    assert {row["rule"] for row in odd} >= {"growth", "sum", "part", "same", "list", "order"}


def test_checks_that_hold_are_recorded_too() -> None:
    holds = [row for row in REGISTER.values() if row["verdict"] == "holds"]
    assert len(holds) > 20
    assert REGISTER["mogilevkhimvolokno-plants-cost"]["verdict"] == "holds"
    assert REGISTER["flows-by-kz-turnover-2021"]["left_value"] == 180_700_000


def test_every_row_named_in_the_register_is_there() -> None:
    keys = {name: {str(row[key_of(name)]) for row in rows} for name, rows in TABLES.items()}
    for row in REGISTER.values():
        for reference in f"{row['left_rows']} {row['right_rows']}".split():
            table, key = reference.split("/", 1)
            assert key in keys[table], reference


def changed(table: str, key: str, **cells: object) -> dict[str, object]:
    """Compute the register anew with some cells changed, and return the verdicts."""
    tables = copy.deepcopy(TABLES)
    row = next(row for row in tables[table] if row[key_of(table)] == key)
    row.update(cells)
    return {r["contradiction_id"]: r["verdict"] for r in contradictions(tables, {})}


def test_the_verdict_follows_the_figures() -> None:
    key = "growth-by-kz-turnover-growth-2021"
    fitting = changed(
        "trade", "by-kz-turnover-2020", value=828.3e6, as_printed="828,3 millones de dólares"
    )
    assert fitting[key] == "holds"
    odd = changed("trade", "by-kz-balance-2021", value=700e6, as_printed="700,0 millones")
    assert odd["flows-by-kz-turnover-2021"] == "contradiction"
    sums = changed("business_presence", "kz-capital-enterprises-by-2021", count=49)
    assert sums["kazakh-capital-enterprises-2021"] == "holds"
    early = changed("events", "commission-session-9", date="2022", date_start=dt.date(2022, 1, 1))
    assert early["order-commission-session-9-commission-session-16"] == "contradiction"


def test_a_check_or_a_note_that_leads_nowhere_is_an_error(root: Path) -> None:
    tables = {**TABLES, "indicators": []}
    with pytest.raises(KeyError, match="a check names indicators/"):
        contradictions(tables, {})
    note = {"contradiction_id": "gone", "verdict": "", "note": "x"}
    with pytest.raises(KeyError, match="notes on checks that do not exist: gone"):
        contradictions(TABLES, {**editors_notes(root / "data"), "gone": note})
