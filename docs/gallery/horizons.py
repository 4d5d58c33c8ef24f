"""Targets, plans and forecasts: when they were stated, and for when."""

import textwrap

import matplotlib.pyplot as plt

from bykz_data import load_targets

targets = load_targets()
rows = targets[targets["horizon"].notna()].sort_values("horizon_end", ascending=False)
table = rows[["subject", "value", "unit", "qualifier", "stated", "horizon", "as_printed", "page"]]

places = range(len(rows))
ends = rows["horizon_end"].dt.year
starts = rows["horizon_start"].dt.year.fillna(ends)  # "by 2020" has no beginning
stated = rows["stated"].str[:4].astype("Float64")
figure, axes = plt.subplots(figsize=(8, 7), layout="constrained")
for place, start, end, said in zip(places, starts, ends, stated.fillna(-1), strict=True):
    if said > 0:
        axes.plot([said, end], [place, place], color="#808080", linewidth=1, zorder=1)
    axes.plot([start, end], [place, place], color="#a66a00", linewidth=5, zorder=2)
axes.scatter(ends, places, color="#a66a00", s=60, zorder=3, label="for when")
axes.scatter(stated, places, color="#0b7a75", s=60, zorder=3, label="when stated")
axes.set_yticks(places, [textwrap.fill(subject.strip(","), 34) for subject in rows["subject"]])
axes.xaxis.set_major_locator(plt.MultipleLocator(5))
axes.set_xlim(2010, 2026)
axes.grid(axis="x", alpha=0.3)
figure.legend(loc="outside upper center", ncols=2)
figure.savefig("horizons.svg")
