"""Figures read off the pages of the book by hand, and what the tables make of them."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from bykz_data import load_targets, load_trade

# page, reporter, partner, product, flow, measure, period, value, unit, qualifier, footnote
GOLDEN = [
    (5, "by", "kz", "total", "turnover", "value", "2005", 215_000_000, "USD", "exact", 6),
    (5, "by", "kz", "total", "turnover", "value", "2010", 870_000_000, "USD", "exact", 6),
    (5, "by", "kz", "total", "turnover", "growth", "2010", 300, "percent", "more_than", 6),
    (7, "by", "kz", "total", "turnover", "growth", "2010", 100, "percent", "more_than", None),
    (8, "by", "kz", "total", "export", "growth", "2010", 50, "percent", "almost", None),
    (8, "by", "kz", "total", "import", "growth", "2010", 440, "percent", "exact", None),
    (8, "by", "kz", "total", "export", "item_count", "2010", 404, "items", "exact", None),
    (8, "by", "kz", "total", "export", "item_count_change", "2010", 77, "items", "exact", None),
    (8, "by", "kz", "total", "turnover", "growth", "2011", 5, "percent", "exact", None),
    (8, "by", "kz", "total", "balance", "value", "2011", 325_000_000, "USD", "exact", None),
    (16, "by", "kz", "total", "turnover", "value", "2011", 800_000_000, "USD", "almost", None),
    (22, "kz-karaganda-region", "by", "total", "turnover", "value", "2012", 122_900_000, "USD",
     "exact", None),
    (22, "kz-karaganda-region", "by", "total", "turnover", "growth", "2012", 75, "percent",
     "almost", None),
    (23, "by", "kz-kostanay-region", "total", "turnover", "value", "2012", 46_000_000, "USD",
     "exact", None),
    (31, "by", "kz", "total", "turnover", "growth", "2017-01/2017-09", 65, "percent", "almost",
     None),
    (31, "by", "kz", "total", "turnover", "value", "2017-01/2017-09", 500_000_000, "USD",
     "approx", None),
    (32, "by", "kz", "total", "export", "growth", "2017-01/2017-09", 42.3, "percent",
     "exact", None),
    (32, "by", "kz", "total", "export", "value", "2017-01/2017-09", 18_300_000, "USD",
     "exact", None),
    (33, "by", "kz", "furniture", "export", "share", "2017-01/2017-09", 60, "percent",
     "more_than", 49),
    (33, "by", "kz", "particle-board", "export", "rank", "2017-01/2017-09", 2, "rank", "exact",
     49),
    (38, "by", "kz", "total", "turnover", "value", "2016", 420_000_000, "USD", "approx", None),
    (38, "by", "kz", "total", "turnover", "value", "2014", 966_800_000, "USD", "exact", None),
    (39, "by-gomel-region", "kz-pavlodar-region", "total", "turnover", "value", "2016",
     2_500_000, "USD", "exact", None),
    (39, "by-gomel-region", "kz-pavlodar-region", "total", "turnover", "value",
     "2017-01/2017-02", 1_400_000, "USD", "exact", 63),
    (39, "by-gomel-region", "kz-pavlodar-region", "total", "turnover", "growth",
     "2017-01/2017-02", 293.8, "percent", "exact", 63),
    (39, "by-gomel-region", "kz-pavlodar-region", "total", "export", "value", "2017-01/2017-02",
     900_000, "USD", "exact", 63),
    (39, "by-gomel-region", "kz-pavlodar-region", "total", "export", "growth", "2017-01/2017-02",
     156.1, "percent", "exact", 63),
    (44, "by", "kz", "total", "turnover", "value", "2021-Q1", 215_000_000, "USD", "exact", 69),
    (44, "by", "kz", "total", "turnover", "growth", "2021-Q1", 12, "percent", "exact", 69),
    (44, "by", "kz", "total", "balance", "value", "2021-Q1", 133_500_000, "USD", "exact", None),
    (44, "by", "kz", "total", "turnover", "value", "2020", 847_900_000, "USD", "exact", 70),
    (45, "by", "kz", "agricultural-machinery", "export", "growth", "2020", 50, "percent", "exact",
     None),
    (47, "by", "kz", "food-products", "export", "value", "2020", 300_000_000, "USD", "more_than",
     75),
    (48, "by", "kz", "agricultural-and-food-products", "turnover", "growth", "2020", 20,
     "percent", "exact", 77),
    (48, "by", "kz", "agricultural-and-food-products", "turnover", "value", "2020", 307_200_000,
     "USD", "exact", 77),
    (48, "by", "kz", "agricultural-and-food-products", "export", "value", "2020", 289_900_000,
     "USD", "exact", 77),
    (53, "by", "kz", "total", "export", "value", "2021-01/2021-04", 7_000_000, "USD",
     "more_than", None),
    (53, "by", "kz", "furniture", "export", "value", "2021-01/2021-04", 2_000_000, "USD",
     "more_than", 88),
    (55, "by-gomel-region", "kz", "total", "turnover", "value", "2020", 115_000_000, "USD",
     "more_than", None),
    (55, "by-gomel-region", "kz", "total", "turnover", "growth", "2021-01/2021-04", 61,
     "percent", "exact", 91),
    (55, "by-brest-region", "kz", "total", "turnover", "value", "2020", 130_000_000, "USD",
     "more_than", None),
    (59, "by", "kz", "total", "turnover", "value", "2021", 1_092_500_000, "USD", "exact", 97),
    (59, "by", "kz", "total", "turnover", "growth", "2021", 31.9, "percent", "exact", 97),
    (59, "by", "kz", "total", "export", "value", "2021", 911_800_000, "USD", "exact", 97),
    (59, "by", "kz", "total", "export", "growth", "2021", 25, "percent", "exact", 97),
    (59, "by", "kz", "total", "balance", "value", "2021", 731_100_000, "USD", "exact", 97),
    (63, "by-minsk-region", "kz", "total", "turnover", "value", "2021", 190_000_000, "USD",
     "exact", 106),
    (63, "by-minsk-region", "kz", "total", "export", "growth", "2021", 7.2, "percent", "exact",
     106),
    (63, "by-minsk-region", "kz", "total", "balance", "value", "2021", 170_000_000, "USD",
     "almost", 106),
    (67, "by-mogilev-region", "kz", "total", "turnover", "value", "2022-01/2022-07", 40_000_000,
     "USD", "approx", 114),
    (67, "by-mogilev-region", "kz", "paraxylene", "import", "share", None, 45, "percent",
     "almost", None),
]  # fmt: skip

COLUMNS = ["page", "reporter", "partner", "product", "flow", "measure", "period"]


@pytest.mark.parametrize("figure", GOLDEN, ids=lambda f: "-".join(str(x) for x in f[:7]))
def test_printed_figure_is_in_trade(figure: tuple[object, ...]) -> None:
    trade: pd.DataFrame = load_trade()
    *place, value, unit, qualifier, footnote = figure
    for column, wanted in zip(COLUMNS, place, strict=True):
        trade = trade[trade[column].isna() if wanted is None else trade[column] == wanted]
    found = trade[(trade["value"] == value) & (trade["qualifier"] == qualifier)]
    assert len(found) == 1
    row = found.iloc[0]
    assert row["unit"] == unit
    if footnote is None:
        assert found["footnote"].isna().all()
    else:
        assert row["footnote"] == footnote


@pytest.mark.parametrize(
    ("page", "value", "unit", "qualifier", "horizon", "footnote"),
    [
        (16, 3_000_000_000, "USD", "exact", None, 18),
        (16, 5_000_000_000, "USD", "exact", None, 18),
        (31, 1_000_000_000, "USD", "exact", "2019/2020", None),
        (45, 1_000_000_000, "USD", "more_than", "2021", 71),
        (47, 20, "percent", "exact", "2021", 75),
        (53, 100, "percent", "exact", None, 89),
        (61, 200_000_000, "USD", "exact", None, 99),
    ],
)
def test_intention_is_in_targets_and_not_in_trade(
    page: int, value: float, unit: str, qualifier: str, horizon: str | None, footnote: int | None
) -> None:
    targets = load_targets()
    found = targets[(targets["page"] == page) & (targets["value"] == value)]
    assert len(found) == 1
    row = found.iloc[0]
    assert (row["unit"], row["qualifier"]) == (unit, qualifier)
    assert found["horizon"].isna().all() if horizon is None else row["horizon"] == horizon
    assert found["footnote"].isna().all() if footnote is None else row["footnote"] == footnote
    trade = load_trade()
    assert trade[(trade["page"] == page) & (trade["value"] == value)].empty


def test_growth_is_on_one_definition_whatever_the_print() -> None:
    trade = load_trade().set_index("trade_id")
    printed = {
        "by-minsk-region-kz-export-growth-2021": ("index", "107,2%", 7.2),
        "by-kz-turnover-growth-2021": ("increase", "31,9%", 31.9),
        "by-kz-import-growth-2010": ("multiple", "5,4", 440.0),
    }
    for key, (form, words, change) in printed.items():
        row: dict[Any, Any] = trade.loc[key].to_dict()
        assert row["growth_form"] == form
        assert words in row["as_printed"]
        assert row["value"] == change


def test_every_intention_about_trade_is_kept_out_of_trade() -> None:
    words = " ".join(load_trade()["as_printed"])
    assert "3.000 millones" not in words
    assert "120%" not in words
