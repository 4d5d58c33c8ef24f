"""Dates, years and frequencies: one rule in every table."""

from __future__ import annotations

import pytest

from bykz_data import load
from bykz_data.book import periods
from bykz_data.models.facts import FACT_SOURCES
from bykz_data.store.backends import rows_of

ROWS = {name: rows_of(name) for name in FACT_SOURCES}
DATED = [name for name, rows in ROWS.items() if "date_basis" in rows[0]]


def test_most_tables_say_how_their_dates_were_found() -> None:
    assert {"trade", "targets", "deliveries", "indicators", "cooperation_topics"} <= set(DATED)


@pytest.mark.parametrize("name", DATED)
def test_a_date_has_a_basis_and_no_date_has_none(name: str) -> None:
    columns = FACT_SOURCES[name].date
    assert columns, name
    for row in ROWS[name]:
        dated = any(row[column] is not None for column in columns)
        assert (row["date_basis"] is not None) == dated, row


@pytest.mark.parametrize("name", [n for n, rows in ROWS.items() if "frequency" in rows[0]])
def test_years_are_whole_years(name: str) -> None:
    whole = 0
    for row in ROWS[name]:
        if row["period"] is None:
            assert (row["year"], row["frequency"]) == (None, None)
            continue
        assert row["year"] == periods.year(row["period"])
        assert row["frequency"] == periods.frequency(row["period"])
        whole += row["year"] is not None
    assert whole


def test_a_pivot_of_best_figures_by_year_has_one_printed_figure_a_cell() -> None:
    trade = load("trade")
    safe = trade.query(
        "measure == 'value' and standing == 'best' and scope == 'country' and frequency == 'annual'"
    )
    cells = safe.groupby(
        ["reporter", "partner", "product", "flow", "year"], observed=True, dropna=False
    )["value"]
    assert len(safe) > 10
    assert cells.size().max() == 1
    # Whoever picks all goods need not know that the table has regions and companies as well.
    total = safe.query("product == 'total'").pivot(index="year", columns="flow", values="value")
    assert (total["turnover"].dropna() / 1e6).to_dict() == {
        2005: 215, 2010: 870, 2011: 800, 2014: 966.8, 2016: 420, 2020: 847.9, 2021: 1092.5,
    }  # fmt: skip


def test_the_scope_of_trade_says_whether_whole_countries_trade() -> None:
    kinds = {row["place_id"]: row["kind"] for row in rows_of("places")}
    for row in rows_of("trade") + rows_of("trade_panel"):
        sides = {kinds[row["reporter"]], kinds[row["partner"]]}
        expected = (
            "company" if row["organization"] else "country" if sides == {"country"} else "region"
        )
        assert row["scope"] == expected, row
