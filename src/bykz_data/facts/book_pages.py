"""What the book says on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.errors import UnknownNameError
from bykz_data.store.backends import rows_of

from .firmness import firmness
from .shipped import Row, entities, facts, label_of

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ("what", "as_printed", "sentence", "state", "covers", "reason", "page", "table", "row")

LAST = 10**9
"""Where on a page what has no known position is put."""


def page(number: int) -> pd.DataFrame:
    """Return what the book says on a page, in the order of the text.

    Parameters
    ----------
    number
        Number of a printed page.

    Returns
    -------
    pandas.DataFrame
        One row for each fact that is printed on the page (`what` is "fact"), for each fact or
        entity of another page that is stated here again ("mention"), for each printed form of a
        name ("name"), and for each number or name that is no datum ("no datum"), in the order of
        the text. `as_printed`: the words of the page; `sentence`: the fact, or who or what is meant
        by the name; `state` of facts, as in `timeline()`; `covers`: which numbers, names and
        footnote markers of the page the fact accounts for, separated by semicolons; `reason`: why
        something is no datum; `page`; `table` and `row`: where the fact or the entity is, or the
        row of `coverage` for what is no datum. `cite()` cites all rows of the frame.

    Raises
    ------
    UnknownNameError
        When no fact is printed on a page of this number.

    Examples
    --------
    >>> facts = page(59).query("what == 'fact'")
    >>> "by-kz-turnover-2021" in set(facts["row"])
    True
    """
    from .answers import answer

    return answer(COLUMNS, said_on(number), {"page": number})


def said_on(number: int) -> list[Row]:
    """Return what `page()` shows, as plain rows."""
    covered = [row for row in rows_of("coverage") if row["page"] == number]
    here = [fact for fact in facts().values() if fact["page"] == number]
    repeated = [row for row in rows_of("mentions") if row["page"] == number]
    if not covered and not here and not repeated:
        pages = {str(fact["page"]) for fact in facts().values()}
        raise UnknownNameError("page with facts", number, pages)
    entries = [
        *_facts(here, covered),
        *_mentions(repeated, covered),
        *_names(number),
        *_no_data(covered),
    ]
    return [dict(zip(COLUMNS, entry, strict=True)) for _, entry in sorted(entries, key=_position)]


Entry = tuple[int | None, tuple[object, ...]]
"""Position on the page, and the cells of COLUMNS."""


def _position(entry: Entry) -> int:
    return LAST if entry[0] is None else entry[0]


def _facts(here: list[Row], covered: list[Row]) -> list[Entry]:
    return [
        (
            fact.get("position"),
            (
                "fact", fact["as_printed"], fact["sentence"], firmness(fact),
                _covers(covered, fact["table"], fact["row"]), None, fact["page"], fact["table"],
                fact["row"],
            ),
        )
        for fact in here
    ]  # fmt: skip


def _mentions(repeated: list[Row], covered: list[Row]) -> list[Entry]:
    entries: list[Entry] = []
    for row in repeated:
        key = f"{row['table']}/{row['row']}"
        fact = facts().get(key)
        sentence, state = (fact["sentence"], firmness(fact)) if fact else (label_of(key), None)
        covers = _covers(covered, row["table"], row["row"])
        cells = (
            "mention", row["as_printed"], sentence, state, covers, None, row["page"], row["table"],
            row["row"],
        )  # fmt: skip
        entries.append((row.get("position"), cells))
    return entries


def _names(number: int) -> list[Entry]:
    return [
        (
            row.get("position"),
            (
                "name", row["alias"], label_of(f"{row['table']}/{row['row']}"), None, None, None,
                number, row["table"], row["row"],
            ),
        )
        for row in rows_of("aliases")
        if row["page"] == number and f"{row['table']}/{row['row']}" in entities()
    ]  # fmt: skip


def _no_data(covered: list[Row]) -> list[Entry]:
    return [
        (
            row.get("position"),
            (
                "no datum", row["expression"], None, None, None, row["note"] or row["reason"],
                row["page"], "coverage", row["coverage_id"],
            ),
        )
        for row in covered
        if row["reason"] is not None
    ]  # fmt: skip


def _covers(covered: list[Row], table: str, key: str) -> str | None:
    here = (row for row in covered if row["table"] == table and row["row"] == key)
    return "; ".join(dict.fromkeys(row["expression"] for row in here)) or None
