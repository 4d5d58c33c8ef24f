"""Turnover of Belarus and Kazakhstan, in each year for which the book prints it."""

import matplotlib.pyplot as plt

from bykz_data import load_trade

trade = load_trade()
rows = trade[
    (trade["flow"] == "turnover")
    & (trade["product"] == "total")
    & (trade["measure"] == "value")
    & (trade["scope"] == "country")
    & (trade["frequency"] == "annual")
    & (trade["standing"] == "best")
].sort_values("year")
table = rows[["year", "value", "unit", "qualifier", "as_printed", "page"]]

words = {"exact": "", "almost": "almost ", "approx": "about "}
millions = table["value"] / 1e6
labels = [
    f"{words[qualifier]}{value:,.1f}".removesuffix(".0")
    for qualifier, value in zip(table["qualifier"], millions, strict=True)
]

figure, axes = plt.subplots(figsize=(8, 4), layout="constrained")
bars = axes.bar(table["year"].astype(int), millions, color="#0b7a75")
axes.bar_label(bars, labels, padding=3, rotation=90)
axes.set(ylabel="million US dollars", ylim=(0, 1400))
axes.xaxis.set_major_locator(plt.MultipleLocator(5))
figure.savefig("turnover.svg")
