"""SQL in the browser: queries to start from, and which tables and columns there are."""

from __future__ import annotations

from typing import NamedTuple

from bykz_data.catalog import schema, table_entries

from .links import SiteLinks
from .rendering import rendered


class Query(NamedTuple):
    """A query to start from."""

    title: str
    sql: str


QUERIES = (
    Query(
        "Turnover by year",
        """\
SELECT year, value, qualifier, as_printed, page
FROM trade
WHERE flow = 'turnover' AND product = 'total' AND measure = 'value'
  AND scope = 'country' AND frequency = 'annual' AND standing = 'best'
ORDER BY year;""",
    ),
    Query(
        "Agreements of regions, with their parties",
        """\
SELECT date, name, parties, page
FROM agreements_named
WHERE parties LIKE '%Region%'
ORDER BY date NULLS LAST;""",
    ),
    Query(
        "Sentences that name Pavlodar",
        """\
SELECT date, sentence, page
FROM facts
WHERE sentence LIKE '%Pavlodar%'
ORDER BY page, page_order NULLS LAST;""",
    ),
)
"""The queries of the page; a test runs them on the database that the site serves."""


def sql_page() -> str:
    """Make the form, and the list of tables and columns."""
    tables = [(entry, schema(entry["name"])["fields"]) for entry in table_entries()]
    return rendered("sql.html", queries=QUERIES, tables=tables, links=SiteLinks())
