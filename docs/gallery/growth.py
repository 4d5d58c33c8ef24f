"""Every growth rate of Belarus's trade with Kazakhstan that is printed for a year or its part."""

import textwrap

import matplotlib.pyplot as plt

from bykz_data import load_trade

trade = load_trade(labels=True)
rows = trade[(trade["measure"] == "growth") & (trade["standing"] == "best")]
rows = rows.sort_values("value")
shown = "reporter_name organization_name partner_name flow product_name period base_period"
table = rows[[*shown.split(), "value", "qualifier", "as_printed", "page"]]

who = rows["organization_name"].fillna(rows["reporter_name"])
what = rows["product_name"].where(rows["product"] != "total", "").str.lower()
when = rows["period"].str.replace("/", " to ") + " on " + rows["base_period"]
names = who + ", " + what + " " + rows["flow"].astype(str)
names = [
    f"{textwrap.fill(name, 30)}\n{at}"
    for name, at in zip(names, when.fillna(rows["period"]), strict=True)
]
words = {"exact": "", "almost": "almost ", "more_than": "more than "}
labels = [
    f"{words[qualifier]}{value:+g}%"
    for qualifier, value in zip(rows["qualifier"], rows["value"], strict=True)
]
colours = {"turnover": "#0b7a75", "export": "#a66a00", "import": "#808080"}

figure, axes = plt.subplots(figsize=(8, 13), layout="constrained")
bars = axes.barh(names, rows["value"], color=[colours[flow] for flow in rows["flow"]])
axes.bar_label(bars, labels, padding=4)
axes.set(xlabel="change in per cent against the base period", xlim=(0, 620))
figure.savefig("growth.svg")
