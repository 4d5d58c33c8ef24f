"""The trade panel: what is printed, what follows, and where the book disagrees."""

from __future__ import annotations

import pytest

from bykz_data import load_contradictions, load_places, load_trade, load_trade_panel
from tools.derive.panel import trade_panel

pytestmark = pytest.mark.once  # in plain Python

TRADE = load_trade("arrow").to_pylist()
REGISTER = load_contradictions("arrow").to_pylist()
PANEL = {row["panel_id"]: row for row in load_trade_panel("arrow").to_pylist()}


def test_printed_and_derived_cells_of_2021() -> None:
    row = PANEL["by-kz-total-2021"]
    assert (row["turnover"], row["exports"], row["balance"]) == (1.0925e9, 911.8e6, 731.1e6)
    assert row["imports"] == 180.7e6
    assert row["imports_status"] == "derived"
    assert row["derivation"] == "imports = turnover - exports"
    for name in ("turnover", "exports", "balance"):
        assert row[f"{name}_status"] == "printed"


def test_exports_and_imports_follow_from_turnover_and_balance() -> None:
    row = PANEL["by-kz-total-2021-q1"]
    assert (row["exports"], row["imports"]) == (174.25e6, 40.75e6)
    assert row["derivation"] == (
        "exports = (turnover + balance) / 2; imports = (turnover - balance) / 2"
    )


def test_what_follows_from_a_rough_figure_is_rough() -> None:
    assert PANEL["by-minsk-region-kz-total-2021"]["imports_qualifier"] == "approx"


def test_what_does_not_follow_stays_missing() -> None:
    row = PANEL["by-kz-total-2014"]
    assert row["exports_status"] == "missing"
    assert row["exports"] is None
    assert row["exports_qualifier"] is None


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("by-kz-total-2021", ["847,9 millones de dólares (p. 44)", "28.8%", "31,9% (p. 59)"]),
        ("by-kz-total-2020", ["847,9 millones de dólares (p. 44)", "31,9% (p. 59)"]),
        ("by-kz-total-2010", ["870 millones (p. 5)", "cinco por ciento (p. 8)"]),
        ("by-kz-total-2011", ["870 millones (p. 5)", "-8.0%", "cinco por ciento (p. 8)"]),
        ("by-kz-food-products-2020", ["300 millones de dólares (p. 47)", "289,9", "(p. 48)"]),
    ],
)
def test_the_panel_says_where_the_book_disagrees_with_itself(key: str, words: list[str]) -> None:
    for word in words:
        assert word in PANEL[key]["disagreements"]


def test_nothing_else_is_said_to_disagree() -> None:
    assert {key for key, row in PANEL.items() if row["disagreements"]} == {
        "by-kz-agricultural-and-food-products-2020",
        "by-kz-food-products-2020",
        "by-kz-total-2010",
        "by-kz-total-2011",
        "by-kz-total-2020",
        "by-kz-total-2021",
    }


def test_nothing_is_derived_from_figures_of_two_series_that_exclude_each_other() -> None:
    # Page 16 has almost 800 million, which pages 5 and 8 contradict; the surplus is of page 8.
    row = PANEL["by-kz-total-2011"]
    assert (row["turnover"], row["balance"]) == (800e6, 325e6)
    assert (row["exports_status"], row["imports_status"]) == ("missing", "missing")
    # The figures of page 59 are of one series, whatever page 44 says of the year before.
    assert PANEL["by-kz-total-2021"]["imports_status"] == "derived"


def test_what_is_made_of_rounded_figures_is_not_exact() -> None:
    for row in PANEL.values():
        for name in ("turnover", "exports", "imports", "balance"):
            assert row[f"{name}_status"] != "derived" or row[f"{name}_qualifier"] == "approx"
    rows = [
        row | {"as_printed": f"{row['value']:.0f} dólares", "note": None}
        for row in TRADE
        if row["period"] == "2021-Q1" and row["measure"] == "value"
    ]
    (to_the_dollar,) = trade_panel(rows, [])
    assert to_the_dollar["exports_qualifier"] == "exact"


def test_every_identity_holds_in_every_row() -> None:
    names = ("turnover", "exports", "imports", "balance")
    known = [row for row in PANEL.values() if all(row[name] is not None for name in names)]
    assert len(known) >= 5
    for row in known:
        assert abs(row["exports"] + row["imports"] - row["turnover"]) < 1
        assert abs(row["exports"] - row["imports"] - row["balance"]) < 1


def test_every_printed_value_of_trade_is_in_the_panel() -> None:
    values = load_trade().query("measure == 'value'")["trade_id"]
    used = " ".join(row["trade_ids"] for row in PANEL.values())
    assert set(used.split()) == set(values)


def test_figures_for_one_cell_that_exclude_each_other_are_disputed() -> None:
    rival = next(row for row in TRADE if row["trade_id"] == "by-kz-turnover-2020")
    rows = [
        *TRADE,
        rival | {"trade_id": "rival", "value": 800e6, "as_printed": "800 millones", "page": 60},
    ]
    panel = trade_panel(rows, REGISTER)
    row = next(row for row in panel if row["panel_id"] == "by-kz-total-2020")
    assert row["turnover"] is None
    assert row["turnover_status"] == "disputed"
    assert "847,9 millones de dólares (p. 44) against 800 millones (p. 60)" in row["disagreements"]


def disagreements(key: str, **cells: object) -> dict[str, str]:
    """Compute the panel anew with some cells of one check changed; return what does not fit."""
    assert key in {check["contradiction_id"] for check in REGISTER}
    register = [check | (cells if check["contradiction_id"] == key else {}) for check in REGISTER]
    panel = trade_panel(TRADE, register)
    return {row["panel_id"]: row["disagreements"] for row in panel if row["disagreements"]}


def test_disagreements_are_those_of_the_register() -> None:
    now = disagreements("growth-by-kz-turnover-growth-2021", verdict="rounding")
    before = {key: row["disagreements"] for key, row in PANEL.items() if row["disagreements"]}
    assert before.keys() - now.keys() == {"by-kz-total-2020", "by-kz-total-2021"}
    assert {key: before[key] for key in now} == now


def test_flows_that_do_not_fit_are_named_where_they_are_all_printed() -> None:
    now = disagreements("flows-by-kz-turnover-2021", verdict="contradiction")
    assert (
        "turnover: 1.092,5 millones de dólares (p. 59) less 911,8 millones de dólares (p. 59) "
        "does not fit 911,8 millones de dólares (p. 59) less"
    ) in now["by-kz-total-2021"]
    assert len(now) == 6


def test_the_panel_joins_with_places() -> None:
    merged = load_trade_panel().merge(load_places(), left_on="partner", right_on="place_id")
    assert len(merged) == len(PANEL)
    assert set(merged["country"].fillna(merged["partner"])) == {"kz", "by"}


def test_growth_of_one_flow_is_unique_by_period_and_base() -> None:
    growth = load_trade().query("measure == 'growth' and standing == 'best'")
    of = ["reporter", "organization", "partner", "flow", "product", "period"]
    assert growth[growth.duplicated(of, keep=False)]["trade_id"].tolist() == [
        "by-kz-turnover-growth-2005-2010",
        "by-kz-turnover-growth-2010",
    ]
    assert not growth.duplicated([*of, "base_period"]).any()
