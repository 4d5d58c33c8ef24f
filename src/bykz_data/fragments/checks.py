"""Where the book contradicts itself: a check with its two sides and its arithmetic."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from bykz_data import english
from bykz_data.citation.cited import row_of, rows_by_key
from bykz_data.facts.shipped import facts
from bykz_data.facts.words import words_of

from .records import meanings, taking_part
from .sentences import marked

if TYPE_CHECKING:
    from .links import Links
    from .records import Row

VERDICTS = {
    "contradiction": "The book contradicts itself",
    "misprint": "Misprint",
    "scope_differs": "Not the same thing",
    "not_comparable": "Left open",
    "replaced": "Replaced later",
    "rounding": "Rounded",
    "holds": "Both sides fit",
}
"""What a reader sees of a verdict, the gravest first."""


class Side(NamedTuple):
    """One side of a check: what is printed, and the sentences of the facts behind it."""

    printed: Markup
    sentences: list[Markup]


class Check(NamedTuple):
    """One check of the book against itself, as a page shows it."""

    key: str
    subject: str
    verdict: str
    label: str
    meaning: str
    rule: str
    sides: tuple[Side, Side]
    row: Row
    address: str | None

    @property
    def arithmetic(self) -> str:
        """By how much the two sides differ, and how much of that is rounding, in words."""
        row = self.row
        if row["difference"] is None:
            return ""
        left, right, apart = (
            english.digits(row[name]) for name in ("left_value", "right_value", "difference")
        )
        if not row["difference"]:
            return f"{left} against {right}: no difference."
        text = f"{left} against {right}: they differ by {apart.removeprefix('-')}"
        if row["tolerance"] is None:
            return f"{text}."
        rounding = english.digits(row["tolerance"]) if row["tolerance"] else "none of it"
        return f"{text}; the rounding of the print explains {rounding}."

    @property
    def grave(self) -> bool:
        """Whether the two sides exclude each other."""
        return self.verdict == "contradiction"


def check_of(key: str, links: Links) -> Check:
    """Return a check of the table `contradictions`.

    Raises
    ------
    UnknownNameError
        When there is no such check.

    Examples
    --------
    >>> from .links import NoLinks
    >>> check_of("growth-by-kz-turnover-growth-2021", NoLinks()).label
    'The book contradicts itself'
    """
    row = row_of("contradictions", key)
    verdict, rule = row["verdict"], row["rule"]
    return Check(
        key,
        subject=row["subject"],
        verdict=verdict,
        label=VERDICTS[verdict],
        meaning=meanings("contradictions", "verdict")[verdict],
        rule=meanings("contradictions", "rule")[rule],
        sides=(
            Side(quoted(row["left"], links), _sentences(row["left_rows"], links)),
            Side(quoted(row["right"], links), _sentences(row["right_rows"], links)),
        ),
        row=row,
        address=links.check(key),
    )


def checks_of(fact: Row) -> list[str]:
    """Return the keys of the checks in which a fact does not fit, the gravest first."""
    verdicts = list(VERDICTS)
    register = rows_by_key("contradictions")
    keys = [key for key in (fact["checks"] or "").split() if register[key]["verdict"] != "holds"]
    return sorted(keys, key=lambda key: verdicts.index(register[key]["verdict"]))


def all_checks() -> dict[str, list[str]]:
    """Return the keys of all checks by verdict, the gravest first.

    Examples
    --------
    >>> list(all_checks())[0]
    'contradiction'
    """
    found: dict[str, list[str]] = {verdict: [] for verdict in VERDICTS}
    for key, row in rows_by_key("contradictions").items():
        found[row["verdict"]].append(key)
    return found


def checks_about(words: str) -> list[str]:
    """Return the keys of the checks that contain all words, the gravest first.

    Examples
    --------
    >>> "growth-by-kz-turnover-growth-2021" in checks_about("turnover 2021")
    True
    """
    wanted = words_of(words)
    return [
        key
        for keys in all_checks().values()
        for key in keys
        if all(word in _words_in(key) for word in wanted)
    ]


@cache
def _words_in(key: str) -> frozenset[str]:
    row = row_of("contradictions", key)
    rows = f"{row['left_rows']} {row['right_rows']}".split()
    sentences = (facts()[fact]["sentence"] for fact in rows if fact in facts())
    texts = (row["subject"], row["left"], row["right"], row["formula"], row["note"] or "")
    return frozenset(words_of(" ".join([*texts, *sentences])))


_STATEMENT = re.compile(
    r"(?P<before>listed: |named: |, | less | against |)(?P<words>.*?) \(p\. (?P<page>\d+)\)"
)
"""One of the statements on a side: what joins it to others, its words, its page."""

_NOT_PRINTED = re.compile(r"\d{4} to \d{4}|[a-z]{2}-[a-z-]+ and [a-z]{2}-[a-z-]+")
"""What stands for printed words: a period between two years, and the keys of two regions."""


def quoted(text: str, links: Links) -> Markup:
    """Mark what is printed as a quotation, and nothing else; link the pages, named as `p. 59`.

    Examples
    --------
    >>> from .links import NoLinks
    >>> print(quoted("870 millones (p. 5) against 215 millones (p. 5)", NoLinks()))
    <q lang="es">870 millones</q> (p. 5) against <q lang="es">215 millones</q> (p. 5)
    """
    html, done = Markup(""), 0
    for found in _STATEMENT.finditer(text):
        before, words, page = found["before"], found["words"], found["page"]
        printed = before != "named: " and not _NOT_PRINTED.fullmatch(words)
        html += before
        html += Markup('<q lang="es">{}</q>').format(words) if printed else words
        address = links.page(int(page))
        linked = page if address is None else Markup('<a href="{}">{}</a>').format(address, page)
        html += Markup(" (p. {})").format(linked)
        done = found.end()
    return html + text[done:]


def _sentences(rows: str, links: Links) -> list[Markup]:
    """Return the sentences of the facts behind a side; a mention is one of its fact."""
    found: dict[str, Markup] = {}
    for reference in rows.split():
        table, _, key = reference.partition("/")
        if table == "mentions":
            mention = row_of("mentions", key)
            reference = f"{mention['table']}/{mention['row']}"
        if reference in facts():
            fact, entities = facts()[reference], taking_part().get(reference, ())
            found[reference], _ = marked(fact, entities, links)
    return list(found.values())
