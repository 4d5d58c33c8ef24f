"""Draw the trade series of the README: python docs/trade_series.py."""

import matplotlib.pyplot as plt

from bykz_data import load_trade_panel

panel = load_trade_panel()
both = (panel["reporter"] == "by") & (panel["partner"] == "kz") & (panel["product"] == "total")
years = panel[both & panel["period"].str.fullmatch("[0-9]{4}")].set_index("period_start")
ax = (years[["turnover", "exports", "imports"]] / 1e6).plot(style="o-", figsize=(8, 4.5))
ax.set(title="Belarus's trade with Kazakhstan", xlabel="", ylabel="million US dollars", ylim=0)
plt.tight_layout()
plt.savefig("trade_series.png", dpi=120)
