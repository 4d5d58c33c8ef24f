"""Figures that are printed again, and terms in years beside their first and last year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.book import periods, printed

from .figures import Side, bounds, quote, shown
from .findings import Finding, equal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .book import Book

VALUE_COLUMNS = {
    "trade": "value",
    "targets": "value",
    "production": "value",
    "indicators": "value",
    "business_presence": "count",
    "deliveries": "quantity",
}
"""Column of the figure that a mention of a row may print again."""


def figures_printed_again(book: Book) -> Iterator[Finding]:
    """Compare the figure in a mention of a row with that of the row."""
    for mention in book.tables["mentions"]:
        table, key = mention["table"], mention["row"]
        column = VALUE_COLUMNS.get(table)
        if column is None:
            continue
        row = book.row(table, key)
        value, form = row[column], row.get("growth_form")
        again = printed.readings(mention["as_printed"], form)
        if value is None or value == 1 or not again:
            continue  # one is often no number but an article
        nearest = min(again, key=lambda number: abs(number - value))
        if not value / 2 <= nearest <= value * 2:
            continue  # the words print another number, such as a year
        low, high = bounds(row, column)
        left = Side(quote(row), f"{table}/{key}", value, low, high)
        words = mention["as_printed"]
        qualifier = next(iter(printed.qualifiers(words)), "exact")
        counted = low == high and qualifier == "exact"
        low, high = (
            (nearest, nearest) if counted else printed.bounds(words, nearest, qualifier, form)
        )
        right = Side(quote(mention), f"mentions/{mention['mention_id']}", nearest, low, high)
        formula = f"{shown(value)} and {shown(nearest)}"
        subject = "A figure that is printed again"
        yield equal(f"again-{mention['mention_id']}", "same", subject, left, right, formula)


def terms_in_years(book: Book) -> Iterator[Finding]:
    """Check that a number of years fits the first and the last year that are known."""
    for row in book.tables["indicators"]:
        start, end = periods.bounds(row["period"]) if row["period"] else (None, None)
        if row["indicator"] != "years" or not start or not end or start.year == end.year:
            continue
        key = row["indicator_id"]
        between = end.year - start.year
        left = book.figure("indicators", key)
        years = Side(f"{start.year} to {end.year} (p. {row['page']})", f"indicators/{key}")
        formula = (
            f"{end.year} - {start.year} = {between}, {between + 1} with both; "
            f"printed {shown(row['value'])}"
        )
        yield Finding(
            f"term-{key}",
            "duration",
            "A number of years, and the first and the last of them",
            left,
            years,
            formula,
            fits=row["value"] in (between, between + 1),
        )


RESTATED = (figures_printed_again, terms_in_years)
