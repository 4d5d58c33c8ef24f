"""Goods that Belarus sold to Kazakhstan in 2021, and the other years that name them as sold."""

import matplotlib.pyplot as plt

from bykz_data import load_product_trade

trade = load_product_trade(labels=True)
sold = trade[
    (trade["reporter"] == "by")
    & (trade["partner"] == "kz")
    & (trade["flow"] == "export")
    & trade["status"].isin(["traded", "growing", "popular", "in_demand"])
    & trade["year"].notna()
]
in_2021 = sold.loc[sold["year"] == 2021, "product_name"]
rows = sold[sold["product_name"].isin(in_2021)].sort_values(["product_name", "year"])
table = rows[["product_name", "year", "status", "degree", "as_printed", "page"]]

years = sorted(sold["year"].unique())
goods = sorted(set(in_2021), reverse=True)
figure, axes = plt.subplots(figsize=(8, 6), layout="constrained")
axes.scatter(
    [years.index(year) for year in table["year"]],
    [goods.index(good) for good in table["product_name"]],
    s=90,
    color=["#0b7a75" if year == 2021 else "#a66a00" for year in table["year"]],
)
axes.set_xticks(range(len(years)), years, size=9)
axes.set_yticks(range(len(goods)), goods)
axes.set_xlim(-0.5, len(years) - 0.5)
axes.grid(axis="y", alpha=0.25)
axes.xaxis.tick_top()
axes.spines[:].set_visible(False)
axes.tick_params(length=0)
figure.savefig("goods.svg")
