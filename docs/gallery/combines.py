"""Combine harvesters and kits of Gomselmash and its partner in Kostanay, in printed numbers."""

import matplotlib.pyplot as plt

from bykz_data import load_fact_entities, load_facts

makers = ["gomselmash", "agromashholding", "kostanay-combine-assembly"]
taking_part = load_fact_entities()
theirs = taking_part.loc[taking_part["entity"].isin(makers), "fact"]
facts = load_facts()
rows = facts[
    facts["fact_id"].isin(theirs) & facts["unit"].isin(["units", "kits"]) & (facts["value"] > 1)
].sort_values("date_end", ascending=False)
table = rows[["date", "sentence", "value", "unit", "qualifier", "as_printed", "page"]]

status = rows["status"].fillna("made or sold")  # rows of production have no status
words = {"exact": "", "more_than": "more than ", "up_to": "up to "}
colours = {"made or sold": "#0b7a75", "delivered": "#0b7a75"}
figure, axes = plt.subplots(figsize=(8, 6), layout="constrained")
bars = axes.barh(
    status + " " + rows["date"].str.replace("/", "\nto "),
    rows["value"],
    color=[colours.get(code, "none") for code in status],
    edgecolor=[colours.get(code, "#a66a00") for code in status],
    linewidth=1.5,
)
labels = [
    f"{words[qualifier]}{value:,.0f} {unit}"
    for qualifier, value, unit in zip(rows["qualifier"], rows["value"], rows["unit"], strict=True)
]
axes.bar_label(bars, labels, padding=4)
axes.set(xlim=(0, 5400), xticks=[0, 2000, 4000])
figure.savefig("combines.svg")
