"""Periods: first and last day, and texts that are none."""

from __future__ import annotations

import datetime as dt

import pytest

from bykz_data.book.periods import bounds

pytestmark = pytest.mark.once


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("2021", "2021-01-01", "2021-12-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2021-03-05", "2021-03-05", "2021-03-05"),
        ("2021-Q4", "2021-10-01", "2021-12-31"),
        ("2021-H2", "2021-07-01", "2021-12-31"),
        ("2017-01/2017-09", "2017-01-01", "2017-09-30"),
        ("2019/2020", "2019-01-01", "2020-12-31"),
        ("2021/2021", "2021-01-01", "2021-12-31"),
        ("../2026", None, "2026-12-31"),
        ("1992/..", "1992-01-01", None),
    ],
)
def test_a_period_has_a_first_and_a_last_day(
    period: str, first: str | None, last: str | None
) -> None:
    days = tuple(day and dt.date.fromisoformat(day) for day in (first, last))
    assert bounds(period) == days


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("../..", "is open on both sides"),
        ("2021/2020", "ends before it starts"),
        ("21", "is not an ISO 8601 year"),
        ("..", "is not an ISO 8601 year"),
        ("", "is not an ISO 8601 year"),
        ("2021-01-01-01", "is not an ISO 8601 year"),
        ("20x1", "is not an ISO 8601 year"),
        ("2021-Q5", "is not in the calendar"),
        ("2021-13", "is not in the calendar"),
        ("2021-02-29", "is not in the calendar"),
        ("2021-", "is not in the calendar"),
        ("2021-Q", "is not in the calendar"),
    ],
)
def test_what_is_no_period_is_refused(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        bounds(text)
