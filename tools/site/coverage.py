"""A picture of how the book's pages are covered: what became a datum, and what is none."""

from __future__ import annotations

from collections import Counter

from bykz_data.catalog import code_entries
from bykz_data.store.backends import rows_of

from .links import SiteLinks
from .rendering import rendered

PAGES = range(1, 69)


def coverage() -> str:
    """Make the picture: a tile for each page, with how many facts it has."""
    facts = Counter(row["page"] for row in rows_of("facts"))
    data: Counter[int] = Counter()
    none: Counter[int] = Counter()
    for row in rows_of("coverage"):
        (none if row["reason"] else data)[row["page"]] += 1
    reasons = Counter(row["reason"] for row in rows_of("coverage") if row["reason"])
    meanings = {e["code"]: e["meaning"] for e in code_entries("coverage", "reason")}
    pages = [
        {"number": n, "facts": facts[n], "data": data[n], "none": none[n]}
        for n in PAGES
        if data[n] or none[n] or facts[n]
    ]
    return rendered(
        "coverage.html",
        pages=pages,
        most=max(facts.values()),
        reasons=[(code, count, meanings[code]) for code, count in reasons.most_common()],
        totals=(len(rows_of("facts")), data.total(), none.total()),
        links=SiteLinks(),
    )
