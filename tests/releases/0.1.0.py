"""A script that ran with release 0.1.0, and must run with every later 0.x and 1.x."""

import pandas as pd

import bykz_data
from bykz_data import load, load_places, load_trade, load_trade_panel

names = [
    "trade", "trade_panel", "targets", "places", "organizations", "products", "aliases",
    "sources", "footnotes", "mentions",
]  # fmt: skip
known = bykz_data.tables().set_index("name")
print("tables", all(name in known.index for name in names))
for name in names:
    frame = load(name)  # type: ignore[call-overload]
    print(name, frame.iloc[:, 0].is_unique, len(bykz_data.describe(name)) == frame.shape[1])

trade: pd.DataFrame = load_trade()
turnover = trade.query("flow == 'turnover' and measure == 'value'").set_index("trade_id")
print("2021", int(turnover.loc["by-kz-turnover-2021", "value"]))
growth = trade[(trade["measure"] == "growth") & (trade["growth_form"] == "index")]
print("index", min(growth["value"]))

named = trade.merge(
    load_places().add_prefix("partner_"), left_on="partner", right_on="partner_place_id"
)
print("partners", "Kazakhstan" in set(named["partner_name"]))

panel = load_trade_panel().set_index("panel_id")
row = panel[(panel["reporter"] == "by") & (panel["partner"] == "kz") & (panel["period"] == "2021")]
print("panel", sorted({"turnover", "exports", "imports", "balance"} & set(row.columns)))

notes = load("footnotes").merge(load("sources"), left_on="source", right_on="source_id")
print("footnotes", len(load("footnotes")), notes["title"].notna().all())
print("schema", bykz_data.schema("trade")["primaryKey"])
with bykz_data.data_path() as folder:
    print("path", (folder / "trade.parquet").is_file())
