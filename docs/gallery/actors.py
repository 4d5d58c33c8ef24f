"""The twelve organizations with most facts: what is reached, planned, considered and said."""

import matplotlib.pyplot as plt
import pandas as pd

from bykz_data import about, load_fact_entities, load_facts

taking_part = load_fact_entities(labels=True)
organizations = taking_part[taking_part["entity_table"] == "organizations"]
keys = organizations.groupby("entity")["fact"].nunique().nlargest(12).index
facts = load_facts()
rows = facts[facts["fact_id"].isin(organizations.loc[organizations["entity"].isin(keys), "fact"])]

names = organizations.set_index("entity")["entity_name"]
states = ["reached", "planned", "considered", "said"]
counts = {names[key].iloc[0]: about(key)["state"].value_counts() for key in keys}
table = pd.DataFrame(counts).T.reindex(columns=states).fillna(0).astype(int)
table = table.loc[table.sum(axis=1).sort_values(ascending=False).index]
table = table.rename_axis("organization").reset_index()

figure, axes = plt.subplots(figsize=(8, 4.8), layout="constrained")
left = pd.Series(0, index=table.index)
for state, colour in zip(states, ["#0b7a75", "#a66a00", "#808080", "#c0c0c0"], strict=True):
    axes.barh(table["organization"], table[state], left=left, color=colour, label=state)
    left = left + table[state]
axes.invert_yaxis()
axes.set(xlabel="facts")
figure.legend(loc="outside upper center", ncols=4)
figure.savefig("actors.svg")
