"""The home page: the promise, the trade series, three questions and their answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bykz_data import about, cite, timeline
from bykz_data.store.backends import rows_of

from .charts import STYLE, svg
from .links import SiteLinks
from .rendering import highlighted, rendered

if TYPE_CHECKING:
    import pandas as pd


class Year(NamedTuple):
    """The trade of one year, in million US dollars."""

    year: int
    turnover: float | None
    exports: float | None
    qualifier: str | None
    pages: str

    @property
    def about(self) -> str:
        """The word that the print has before the figure, nothing where it is exact."""
        return {None: "", "exact": "", "approx": "about"}.get(self.qualifier, str(self.qualifier))


def trade_years() -> list[Year]:
    """Return the years whose trade is printed, in order."""
    found = []
    for row in rows_of("trade_panel"):
        total = row["product"] == "total" and row["scope"] == "country"
        if total and row["reporter"] == "by" and row["frequency"] == "annual":
            exports = row["exports"] if row["exports_status"] == "printed" else None
            found.append(
                Year(
                    row["year"],
                    row["turnover"] and row["turnover"] / 1e6,
                    exports and exports / 1e6,
                    row["turnover_qualifier"],
                    row["pages"],
                )
            )
    return sorted(found)


def trade_chart() -> str:
    """Draw the turnover of the two countries; years that are not printed are left out."""
    import matplotlib as mpl
    from matplotlib import pyplot as plt

    years = trade_years()
    with mpl.rc_context(STYLE):
        figure, axes = plt.subplots(figsize=(9.2, 3.6))
        bars = axes.bar([y.year for y in years], [y.turnover or 0 for y in years], color="#0b7a75")
        labels = [
            f"{y.about}\n{y.turnover:,.1f}".strip().removesuffix(".0") if y.turnover else ""
            for y in years
        ]
        axes.bar_label(bars, labels, padding=3, size=9.5)
        axes.set(ylabel="million US dollars", ylim=(0, 1250))
        axes.set_xticks([y.year for y in years], [str(y.year) for y in years], size=9.5)
        axes.spines["left"].set_visible(False)
        axes.tick_params(axis="y", length=0)
        text = svg(
            figure, "Trade turnover of Belarus and Kazakhstan by year; the table has it in figures"
        )
        plt.close(figure)
    return text


class Question(NamedTuple):
    """A question, how one asks it, and the first sentences of the answer."""

    text: str
    href: str
    code: str
    answers: list[tuple[str, int]]


def questions() -> list[Question]:
    """Ask the book three things."""
    gomselmash = about("gomselmash")
    met = timeline(2021, 2021).query("table == 'events' and date_precision == 'month'")
    asked = [
        ("What does the book say about Gomselmash?", "organizations/gomselmash.html",
         'about("gomselmash")', gomselmash),
        ("What happened in 2021?", "timeline.html#y2021",
         "timeline(2021, 2021).query(\"table == 'events' and date_precision == 'month'\")", met),
        ("What ties Gomel Region to Pavlodar Region?",
         "explore.html#by-gomel-region-kz-pavlodar-region",
         'about("by-gomel-region", "kz-pavlodar-region")',
         about("by-gomel-region", "kz-pavlodar-region")),
    ]  # fmt: skip
    return [Question(text, href, code, _first(answer)) for text, href, code, answer in asked]


def _first(answer: pd.DataFrame, count: int = 3) -> list[tuple[str, int]]:
    rows = answer[answer["role"] != "itself"] if "role" in answer else answer
    return [(row["sentence"], row["page"]) for row in rows.head(count).to_dict("records")]


def home() -> str:
    """Make the home page."""
    tables = ("organizations", "people", "places", "products", "agreements", "events", "projects")
    doors = [
        {"name": name, "href": f"{name}/index.html", "count": len(rows_of(name))} for name in tables
    ]
    doors.append({"name": "pages of the book", "href": "coverage.html", "count": 67})
    return rendered(
        "home.html",
        facts=len(rows_of("facts")),
        doors=doors,
        chart=trade_chart(),
        years=trade_years(),
        questions=questions(),
        links=SiteLinks(),
        highlighted=highlighted,
        install="pip install bykz-data",
        citation=cite(),
    )
