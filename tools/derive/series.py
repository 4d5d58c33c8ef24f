"""Further kinds of checks for which a reader names the rows: series, records and statements."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from .figures import Row, Said, Side, quote, shown
from .findings import Finding, at_most
from .kinds import Check

if TYPE_CHECKING:
    from .book import Book, Ref
    from .kinds import Cell


@dataclass(frozen=True)
class Chain(Check):
    """Counts of one concept at several dates, in order of time: a count may grow, not fall."""

    rows: tuple[Ref, ...]

    def finding(self, book: Book) -> Finding:
        """Put the counts side by side."""
        return chained(book, self.key, self.subject, self.rows)


def chained(book: Book, key: str, subject: str, refs: tuple[Ref, ...]) -> Finding:
    """Compare each count with the next one that has a number."""
    rows = [book.row(*ref) for ref in refs]
    first, *later = (Side(quote(row), "/".join(ref)) for row, ref in zip(rows, refs, strict=True))
    counts = [row["count"] for row in rows if row["count"] is not None]
    formula = ", ".join(f"{_count(row)} ({row['period']})" for row in rows)
    return Finding(
        key,
        "chain",
        subject,
        Side(first.words, first.rows, rows[0]["count"]),
        Side(", ".join(s.words for s in later), " ".join(s.rows for s in later), counts[-1]),
        formula,
        fits=all(before <= after for before, after in pairwise(counts)),
        otherwise="replaced",
    )


def _count(row: Row) -> str:
    return "no number" if row["count"] is None else shown(row["count"])


@dataclass(frozen=True)
class Below(Check):
    """What is said to be passed for the first time was not reached before."""

    earlier: Ref
    first: Ref

    def finding(self, book: Book) -> Finding:
        """Compare the earlier figure with the number that was passed, not with what passed it."""
        before, mark = book.figure(*self.earlier), book.figure(*self.first)
        mark = Side(mark.words, mark.rows, mark.value, mark.number, mark.number)
        return at_most(self.key, self.subject, before, mark, rule="novelty")


@dataclass(frozen=True)
class Pairs(Check):
    """A number of agreements, and the pairs of regions for which the book names one.

    Rows that may be one agreement, such as two mentions of two regions, count once.
    """

    number: Cell
    kinds: tuple[str, ...]
    statuses: tuple[str, ...]

    def finding(self, book: Book) -> Finding:
        """Check that the pairs, named as examples, are not more than the number."""
        announced = book.figure(*self.number)
        regions_of = self._regions(book)
        pairs: dict[str, list[Row]] = {}
        for row in book.tables["agreements"]:
            key = row["agreement_id"]
            regions = sorted(regions_of.get(key, ()))
            if row["kind"] in self.kinds and row["status"] in self.statuses and regions:
                pairs.setdefault(" and ".join(regions), []).append(row)
        number = float(len(pairs))
        rows = " ".join(f"agreements/{r['agreement_id']}" for rs in pairs.values() for r in rs)
        words = ", ".join(f"{pair} (p. {rs[0]['page']})" for pair, rs in sorted(pairs.items()))
        named = Side(f"named: {words}", rows, number, number, number)
        formula = f"{len(pairs)} pairs of regions named, about {shown(announced.number)} announced"
        return at_most(self.key, self.subject, named, announced, rule="list", formula=formula)

    @staticmethod
    def _regions(book: Book) -> dict[str, set[str]]:
        """Return the regions that are parties, themselves or by their committee or akimat."""
        regions = [row["place_id"] for row in book.tables["places"] if row["parent"] is not None]
        found: dict[str, set[str]] = {}
        for row in book.tables["agreement_parties"]:
            party = f"{row['place'] or row['organization'] or ''}-"
            # The key of a region's authority begins with the key of the region.
            own = [region for region in regions if party.startswith(f"{region}-")]
            found.setdefault(row["agreement"], set()).update(sorted(own, key=len)[-1:])
        return found


@dataclass(frozen=True)
class Statement(Check):
    """Two statements in words of which only a reader can say whether they fit.

    Attributes
    ----------
    rule
        Code of what is checked.
    left, right
        What is printed, each with the rows behind it.
    formula
        The two statements in short.
    verdict
        The reader's verdict.
    """

    rule: str
    left: Said
    right: Said
    formula: str
    verdict: str

    def finding(self, book: Book) -> Finding:
        """Put the two statements side by side."""
        del book  # the register looks up the rows
        return Finding(
            self.key,
            self.rule,
            self.subject,
            self.left.side,
            self.right.side,
            self.formula,
            fits=self.verdict == "holds",
            otherwise=self.verdict,
        )
