"""What turnover the two countries had, and what they wanted it to be."""

import matplotlib.pyplot as plt
import pandas as pd

from bykz_data import load_facts, load_targets, load_trade

trade = load_trade()
reached = trade[
    (trade["flow"] == "turnover")
    & (trade["product"] == "total")
    & (trade["measure"] == "value")
    & (trade["scope"] == "country")
    & (trade["frequency"] == "annual")
    & (trade["standing"] == "best")
    & (trade["year"] >= 2011)
]
targets = load_targets()
wanted = targets[
    (targets["indicator"] == "trade_value")
    & (targets["flow"] == "turnover")
    & (targets["voice"] == "both")
]
facts = load_facts()
rows = facts[
    (facts["table"].eq("trade") & facts["row"].isin(reached["trade_id"]))
    | (facts["table"].eq("targets") & facts["row"].isin(wanted["target_id"]))
]

words = {"exact": "", "almost": "almost ", "approx": "about ", "more_than": "more than "}
table = pd.concat(
    [
        pd.DataFrame({"what": "reached in " + reached["year"].astype(str)}).join(
            reached[["value", "qualifier", "page"]]
        ),
        pd.DataFrame({"what": "wanted, as stated in " + wanted["stated"].str[:4]}).join(
            wanted[["value", "qualifier", "horizon", "page"]]
        ),
    ]
)
table = table.sort_values("value", ascending=False, ignore_index=True)

is_target = table["what"].str.startswith("wanted")
until = (", for " + table["horizon"].str.replace("/", " to ")).fillna("")
figure, axes = plt.subplots(figsize=(8, 4.6), layout="constrained")
bars = axes.barh(
    range(len(table)),
    table["value"] / 1e6,
    color=["none" if target else "#0b7a75" for target in is_target],
    edgecolor=["#a66a00" if target else "#0b7a75" for target in is_target],
    linewidth=1.5,
)
labels = [
    f"{words[qualifier]}{value / 1e6:,.1f}".removesuffix(".0")
    for qualifier, value in zip(table["qualifier"], table["value"], strict=True)
]
axes.bar_label(bars, labels, padding=4)
axes.set_yticks(range(len(table)), table["what"].str.replace(", ", ",\n") + until)
axes.set(xlabel="million US dollars", xlim=(0, 6400))
axes.xaxis.set_major_locator(plt.MultipleLocator(2000))
figure.savefig("wanted.svg")
