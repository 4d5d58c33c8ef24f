"""The dated facts in order."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from bykz_data.book.periods import bounds
from bykz_data.errors import PeriodError

from .naming import entity_of
from .shipped import Row, facts, order_of_time, roles_by_entity

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = (
    "date", "date_precision", "date_start", "date_end", "state", "sentence", "page", "footnote",
    "table", "row",
)  # fmt: skip


def timeline(
    start: str | int | dt.date | None = None,
    end: str | int | dt.date | None = None,
    about: str | None = None,
) -> pd.DataFrame:
    """Return every dated fact, in order.

    Parameters
    ----------
    start, end
        First and last period: a year (2017), a month ("2017-05"), a quarter ("2017-Q2"), a day,
        or a date object. Facts whose dates overlap with the time between are returned; "by 2020"
        counts for 2020, "since 2017" for 2017. Where None, there is no bound on that side.
    about
        An entity that takes part in the facts, named as in `about()`; all facts where None.

    Returns
    -------
    pandas.DataFrame
        One row a fact: `date` (ISO 8601 period, as precise as the print; of parties and
        participants, that of the agreement or event), `date_precision` (such as "day", "month",
        "year", "range"), `date_start` and `date_end` (first and last day, null where the period is
        open), `state` ("reached", "planned" for what was then to come, "considered" for what was
        only possible, proposed or discussed, "said" for what was judged, stressed or reported),
        `sentence`, `page`, `footnote` (number of the note that the page gives for the fact),
        `table` and `row`. `cite()` cites all rows of the frame.

    Raises
    ------
    PeriodError
        When `start` or `end` is no date or period, or the end is before the beginning.
    AmbiguousNameError, UnknownNameError
        When several entities, or none, are called so.

    Examples
    --------
    >>> timeline("2012-05", "2012-05", about="Lukashenko")["page"].unique().tolist()
    [16, 17, 19]
    """
    from .answers import answer

    question = {"timeline": [start, end], "about": about}
    return answer(COLUMNS, dated(start, end, about), question)


def dated(
    start: str | int | dt.date | None = None,
    end: str | int | dt.date | None = None,
    about: str | None = None,
) -> list[Row]:
    """Return what `timeline()` shows, as plain rows."""
    first, last = days_between(start, end)
    among = roles_by_entity().get(entity_of(about), {}) if about is not None else facts()
    chosen = [
        fact
        for key in among
        if (fact := facts()[key])["date"] is not None and within(fact, first, last)
    ]
    return [{name: fact[name] for name in COLUMNS} for fact in sorted(chosen, key=order_of_time)]


def days_between(
    start: str | int | dt.date | None, end: str | int | dt.date | None
) -> tuple[dt.date | None, dt.date | None]:
    """Return the first and the last day of the time between two periods.

    Raises
    ------
    PeriodError
        When one of them is no period, or the end is before the beginning.
    """
    first, last = _bounds(start)[0], _bounds(end)[1]
    if first is not None and last is not None and last < first:
        raise PeriodError(start, end)
    return first, last


def within(fact: Row, first: dt.date | None, last: dt.date | None) -> bool:
    """Return whether the dates of a fact overlap with the days from first to last.

    "By 2020" counts for 2020 and "since 2017" for 2017, else each would be in half of all years.
    """
    begins = fact["date_start"] or fact["date_end"]
    ends = fact["date_end"] or fact["date_start"]
    return (first is None or ends >= first) and (last is None or begins <= last)


def _bounds(period: str | int | dt.date | None) -> tuple[dt.date | None, dt.date | None]:
    if period is None:
        return None, None
    if isinstance(period, dt.datetime):
        period = period.date()
    if isinstance(period, dt.date):
        return period, period
    try:
        return bounds(str(period))
    except ValueError:
        raise PeriodError(period) from None
