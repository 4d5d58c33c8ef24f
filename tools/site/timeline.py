"""The timeline: every dated fact, by year."""

from __future__ import annotations

from itertools import groupby

import pandas as pd

from bykz_data import timeline
from bykz_data.english import by_itself

from .links import SiteLinks
from .rendering import rendered


def timeline_list() -> str:
    """Make the list of all dated facts, with a bar for the number of each year."""
    rows = timeline().to_dict("records")
    for row in rows:
        # A period with an open beginning is told by its end.
        row["year"] = next(
            row[end].year for end in ("date_start", "date_end") if row[end] is not pd.NaT
        )
        row["when"] = by_itself(row["date"])
    rows.sort(key=lambda row: row["year"])  # stable: within a year the order stays
    years = {year: list(of_year) for year, of_year in groupby(rows, key=lambda row: row["year"])}
    return rendered(
        "timeline.html",
        years=years,
        most=max(len(of_year) for of_year in years.values()),
        links=SiteLinks(),
    )
