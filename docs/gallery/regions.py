"""Trade of single regions, each in the period for which the book prints it."""

import matplotlib.pyplot as plt

from bykz_data import load_trade

trade = load_trade(labels=True)
rows = trade[
    (trade["scope"] == "region")
    & (trade["flow"] == "turnover")
    & (trade["measure"] == "value")
    & (trade["standing"] == "best")
].sort_values("value")
shown = "reporter_name partner_name period value qualifier as_printed page"
table = rows[shown.split()]

names = (
    rows["reporter_name"]
    + " and "
    + rows["partner_name"]
    + "\n"
    + rows["period"].str.replace("/", " to ")
)
words = {"exact": "", "almost": "almost ", "approx": "about ", "more_than": "more than "}
labels = [
    f"{words[qualifier]}{value / 1e6:,.1f}".removesuffix(".0")
    for qualifier, value in zip(rows["qualifier"], rows["value"], strict=True)
]

figure, axes = plt.subplots(figsize=(8, 4.4), layout="constrained")
bars = axes.barh(names, rows["value"] / 1e6, color="#0b7a75")
axes.bar_label(bars, labels, padding=4)
axes.set(xlabel="million US dollars", xlim=(0, 260))
figure.savefig("regions.svg")
