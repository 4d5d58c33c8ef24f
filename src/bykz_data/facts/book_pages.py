"""What the book says on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.errors import UnknownNameError, check_number
from bykz_data.store.backends import rows_of
from bykz_data.text import page_ranges

from .shipped import Row, facts, label_of

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = (
    "what",
    "as_printed",
    "sentence",
    "state",
    "covers",
    "reason",
    "page",
    "footnote",
    "table",
    "row",
)

LAST = 10**9
"""Where on a page facts are put whose place is not yet known."""


def page(number: int) -> pd.DataFrame:
    """Return what the book says on a page, its facts in the order of the text.

    Parameters
    ----------
    number
        Number of a printed page.

    Returns
    -------
    pandas.DataFrame
        One row for each fact that is printed on the page (`what` is "fact"), in the order of the
        text, then for each fact or entity of another page that is stated here again ("mention"),
        for each printed form of a name ("name"), and for each number or name that is no datum
        ("no datum"). `as_printed`: the words of the page; `sentence`: the fact, or who or what is
        meant by the name; `state` of facts, as in `timeline()`; `covers`: which numbers, names and
        footnote markers of the page the fact accounts for, separated by semicolons; `reason`: why
        something is no datum; `page`; `footnote`: number of the note that the page gives for the
        fact; `table` and `row`: where the fact or the entity is, or the
        row of `coverage` for what is no datum. `cite()` cites all rows of the frame.

    Raises
    ------
    UnknownNameError
        When no fact is printed on a page of this number.
    WrongTypeError
        When no number is given.

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
    check_number("a page", number)
    covered = [row for row in rows_of("coverage") if row["page"] == number]
    here = [fact for fact in facts().values() if fact["page"] == number]
    repeated = [row for row in rows_of("mentions") if row["page"] == number]
    if not covered and not here and not repeated:
        pages = page_ranges({fact["page"] for fact in facts().values()})
        raise UnknownNameError("page", number, (), f"has no facts; pages with facts are {pages}")
    here.sort(key=lambda fact: (place_on_page(fact), fact["fact_id"]))
    entries = [
        *(_fact(fact, covered) for fact in here),
        *(_mention(row, covered) for row in repeated),
        *(_name(row) for row in rows_of("aliases") if row["page"] == number),
        *(_no_datum(row) for row in covered if row["reason"] is not None),
    ]
    return [{name: entry.get(name) for name in COLUMNS} for entry in entries]


def place_on_page(fact: Row) -> int:
    """Return the place of a fact among those of its page; a new one has none yet, and is last.

    Examples
    --------
    >>> place_on_page({"page_order": 3}), place_on_page({"page_order": None}) == LAST
    (3, True)
    """
    return int(fact["page_order"] or LAST)


def _fact(fact: Row, covered: list[Row]) -> Row:
    covers = _covers(covered, fact)
    return {**fact, "what": "fact", "covers": covers}


def _mention(row: Row, covered: list[Row]) -> Row:
    key = f"{row['table']}/{row['row']}"
    fact = facts().get(key)
    said = (
        {"sentence": fact["sentence"], "state": fact["state"]}
        if fact
        else {"sentence": label_of(key)}
    )
    return {
        **row,
        **said,
        "what": "mention",
        "covers": _covers(covered, row),
    }


def _name(row: Row) -> Row:
    sentence = label_of(f"{row['table']}/{row['row']}")
    return {**row, "what": "name", "as_printed": row["alias"], "sentence": sentence}


def _no_datum(row: Row) -> Row:
    return {
        "what": "no datum",
        "as_printed": row["expression"],
        "reason": row["note"] or row["reason"],
        "page": row["page"],
        "table": "coverage",
        "row": row["coverage_id"],
    }


def _covers(covered: list[Row], fact: Row) -> str | None:
    address = fact["table"], fact["row"]
    here = (row["expression"] for row in covered if (row["table"], row["row"]) == address)
    return "; ".join(dict.fromkeys(here)) or None
