"""Periods as the tables write them: ISO 8601, with SDMX quarters and half-years."""

from __future__ import annotations

import calendar
import datetime as dt

OPEN = ".."


def bounds(period: str) -> tuple[dt.date | None, dt.date | None]:
    """Return the first and the last day of a period; None where it is open.

    Parameters
    ----------
    period
        `2021`, `2021-03`, `2021-03-05`, `2021-Q1`, `2021-H1`, or two of these
        joined by a slash: `2017-01/2017-09`. Two dots mean an open end, as in
        `../2026` and `1992/..`.

    Raises
    ------
    ValueError
        When the text is not such a period, has a day that does not exist, or ends
        before it starts.

    Examples
    --------
    >>> bounds("2021-Q1")
    (datetime.date(2021, 1, 1), datetime.date(2021, 3, 31))
    >>> bounds("2017-01/2017-09")
    (datetime.date(2017, 1, 1), datetime.date(2017, 9, 30))
    >>> bounds("../2026")
    (None, datetime.date(2026, 12, 31))
    """
    first, slash, last = period.partition("/")
    if not slash:
        return _point(first)
    if first == last == OPEN:
        raise ValueError(f"period {period!r} is open on both sides")
    start = None if first == OPEN else _point(first)[0]
    end = None if last == OPEN else _point(last)[1]
    if start is not None and end is not None and end < start:
        raise ValueError(f"period {period!r} ends before it starts")
    return start, end


def year(period: str) -> int | None:
    """Return the year of a period that is one whole year; None for any other.

    Examples
    --------
    >>> year("2021"), year("2021-Q1"), year("2009/2016")
    (2021, None, None)
    """
    return int(period) if len(period) == 4 else None


def frequency(period: str) -> str:
    """Return what sort of span a period is, by the code list `frequency`.

    Examples
    --------
    >>> frequency("2021"), frequency("2021-Q1"), frequency("2017-01/2017-09")
    ('annual', 'quarter', 'year_to_date')
    >>> frequency("2021-06"), frequency("2021-H1"), frequency("2009/2016")
    ('month', 'half_year', 'other')
    """
    first, _, last = period.partition("/")
    if last:
        same_year = first[:4] == last[:4] and first[4:] == "-01" and len(last) == 7
        return "year_to_date" if same_year else "other"
    if len(first) == 4:
        return "annual"
    if first[5] in "QH":
        return "quarter" if first[5] == "Q" else "half_year"
    return "month" if len(first) == 7 else "other"


def _point(text: str) -> tuple[dt.date, dt.date]:
    year_text, *rest = text.split("-")
    if len(year_text) != 4 or not year_text.isdecimal() or len(rest) > 2:
        raise ValueError(f"{text!r} is not an ISO 8601 year, quarter, half-year, month or day")
    try:
        return _days(int(year_text), rest)
    except ValueError:
        raise ValueError(f"{text!r} is not in the calendar: no such year, month or day") from None


def _days(year: int, rest: list[str]) -> tuple[dt.date, dt.date]:
    if not rest:
        return dt.date(year, 1, 1), dt.date(year, 12, 31)
    if rest[0].startswith(("Q", "H")) and len(rest) == 1:
        months = 3 if rest[0][0] == "Q" else 6
        last = int(rest[0][1:]) * months
        return dt.date(year, last - months + 1, 1), _month_end(year, last)
    month = int(rest[0])
    if len(rest) == 1:
        return dt.date(year, month, 1), _month_end(year, month)
    day = dt.date(year, month, int(rest[1]))
    return day, day


def _month_end(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])
