"""Draw the trade series of the README: python docs/trade_series.py."""

import matplotlib.pyplot as plt

from bykz_data import load_trade

trade = load_trade().query(
    "reporter == 'by' and partner == 'kz' and scope == 'country' and product == 'total'"
    " and measure == 'value' and frequency == 'annual' and standing == 'best'"
)
years = trade.pivot(index="year", columns="flow", values="value")[["turnover", "export"]] / 1e6
years.plot(style="o", ylim=0, ylabel="million US dollars", title="Belarus's trade with Kazakhstan")
plt.savefig("trade_series.png", dpi=120)
