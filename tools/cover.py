"""Find for every number, name and footnote marker of the book the cell in which it landed.

Usage: python -m tools.cover TEXT

Rewrites data/fact_positions.csv, which has where on its page each fact is quoted, and
data/coverage.csv. Reasons that the file gives are kept, and so are cells that an
editor chose, which have a note; what has neither a cell nor a reason is printed, and the exit
code is then 1.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bykz_data.book.expressions import Expression, expressions, ordinary_words
from bykz_data.book.pages import Page, split_pages
from bykz_data.book.printed import readings
from bykz_data.models import table_columns
from bykz_data.models.facts import FACT_SOURCES
from bykz_data.models.quality import Coverage
from bykz_data.text import csv_text, one_line, slug
from tools.derive.book import Book
from tools.derive.figures import Row
from tools.errors import BuildError
from tools.tables import edited_tables

Place = tuple[str, str, str, str]
"""An expression in the book: kind, page, words, occurrence on the page."""

ROOT = Path(__file__).resolve().parent.parent
HEADER = [column.name for column in table_columns(Coverage)]
SAME_PAGE_ONLY = ("aliases", "footnotes", "sources")
NUMBERS = ("value", "quantity", "count", "ordinal")
DATES = (
    "period", "date", "horizon", "base_period", "term", "start", "end", "adopted", "agreed",
    "stated",
)  # fmt: skip


class Cell(NamedTuple):
    """The cell in which an expression landed."""

    table: str
    row: str
    column: str


class Fact(NamedTuple):
    """A row that quotes a page, under the table and key that coverage names for it."""

    table: str
    key: str
    row: Row
    mention: bool = False
    """Whether the words are those of a further mention of the fact."""


class Quotation(NamedTuple):
    """Where on a page a row quotes it: positions in the page's body."""

    start: int
    end: int
    fact: Fact


def cover(
    pages: dict[int, Page], tables: dict[str, list[Row]]
) -> list[tuple[Expression, Cell | None]]:
    """Pair every expression of the body with its cell, where there is one."""
    ordinary = ordinary_words(pages.values())
    book = Book(tables)
    passages = Passages(pages)
    notes: dict[int, list[int]] = {}
    for row in tables["footnotes"]:
        notes.setdefault(row["page"], []).append(row["footnote"])
    result: list[tuple[Expression, Cell | None]] = []
    for number, page in sorted(pages.items()):
        facts = list(_facts_of_page(book, number))
        quoted = [
            Quotation(start, end, fact)
            for fact in facts
            for column, words in fact.row.items()
            if words and (column == "alias" or column.endswith("as_printed"))
            for start, end in passages.find(words, number)
        ]
        for expression in expressions(page, notes.get(number, ()), ordinary):
            result.append((expression, _cell(expression, page.body, facts, quoted)))
    return result


def _facts_of_page(book: Book, number: int) -> Iterator[Fact]:
    """Yield the rows that quote the page or one beside it.

    A fact may start on the page before its marker, and a few markers are printed before the passage
    that they document. A mention counts as the fact that it repeats.
    """
    for table, rows in book.tables.items():
        for row in rows:
            distance = abs((row.get("page") or 0) - number)
            if distance > 1 or (distance and table in SAME_PAGE_ONLY):
                continue
            if table == "mentions":
                fact = book.row(row["table"], row["row"])
                quoted = {column: row[column] for column in ("page", "footnote", "as_printed")}
                yield Fact(row["table"], row["row"], {**fact, **quoted}, mention=True)
            yield Fact(table, book.key(table, row), row)


class Passages:
    """The pages of the book, in which quotations are found that go on over a page's end."""

    def __init__(self, pages: dict[int, Page]) -> None:
        self._pages = pages
        self._heads = {number: page.body + "\n" for number, page in pages.items()}
        self._pairs = {
            number: Page(number, head + pages[number + 1].body, "")
            for number, head in self._heads.items()
            if number + 1 in pages
        }

    def find(self, words: str, number: int) -> list[tuple[int, int]]:
        """Find printed words on a page, or the part of them that is on it."""
        found = list(self._pages[number].find(words))
        if found:
            return found
        # The quotation may start on this page or on the one before.
        starts = self._broken(words, number)
        length = len(self._heads.get(number - 1, ""))
        ends = self._broken(words, number - 1)
        return [*starts, *((max(0, start - length), end - length) for start, end in ends)]

    def _broken(self, words: str, number: int) -> list[tuple[int, int]]:
        """Find words that start on a page and end on the next, counted from the first one."""
        if number not in self._pairs:
            return []
        length = len(self._heads[number])
        return [
            (start, end) for start, end in self._pairs[number].find(words) if start < length < end
        ]


def _cell(
    expression: Expression, body: str, facts: list[Fact], quoted: list[Quotation]
) -> Cell | None:
    if expression.kind == "footnote":
        return _footnote_cell(expression, facts)
    # The shorter a quotation, the more surely it is about the expression inside it.
    around = sorted(
        (q for q in quoted if q.start <= expression.start and expression.end <= q.end),
        key=lambda quotation: quotation.end - quotation.start,
    )
    covering = [quotation.fact for quotation in around]
    names = [Cell(fact.table, fact.key, "alias") for fact in covering if fact.table == "aliases"]
    if expression.kind == "name":
        return names[0] if names else _several_names(expression, quoted)
    for column_of in (_number_column, _date_column, _text_column):
        for fact in covering:
            column = column_of(expression, fact.row)
            if column:
                return Cell(fact.table, fact.key, column)
    # A year that no quotation contains belongs to the fact that is quoted nearest to it.
    for fact in _by_distance(expression, body, facts, quoted):
        column = _date_column(expression, fact.row)
        if column and fact.table != "aliases":
            return Cell(fact.table, fact.key, column)
    return names[0] if names else None


def _footnote_cell(expression: Expression, facts: list[Fact]) -> Cell | None:
    number = int(expression.text)
    for fact in facts:
        documented = fact.row.get("footnote") == number
        if documented and fact.table != "footnotes" and not fact.mention:
            return Cell(fact.table, fact.key, "footnote")
    return None


def _by_distance(
    expression: Expression, body: str, facts: list[Fact], quoted: list[Quotation]
) -> list[Fact]:
    """Order the facts of the page by how far from the expression they are quoted.

    Whatever is in the same sentence is nearer than anything outside of it.
    """
    distances: dict[tuple[str, str], int] = {}
    for start, end, fact in quoted:
        between = body[min(end, expression.end) : max(start, expression.start)]
        distance = len(between) + len(body) * len(re.findall(r"[.!?]\S*\s", between))
        place = (fact.table, fact.key)
        distances[place] = min(distance, distances.get(place, distance))
    far = max(distances.values(), default=0) + 1
    here = [fact for fact in facts if fact.row.get("page") == expression.page]
    return sorted(here, key=lambda fact: distances.get((fact.table, fact.key), far))


def _several_names(expression: Expression, quoted: list[Quotation]) -> Cell | None:
    """Link a run of names, such as 'Minsk-Astana', to the first of those that make it up."""
    inside = sorted(
        (start, end, fact.key)
        for start, end, fact in quoted
        if fact.table == "aliases" and start < expression.end and expression.start < end
    )
    reached = expression.start
    for start, end, _ in inside:
        if start <= reached + 2:  # a blank or a hyphen may be between two names
            reached = max(reached, end)
    return Cell("aliases", inside[0][2], "alias") if inside and reached >= expression.end else None


def _number_column(expression: Expression, row: Row) -> str | None:
    form = row.get("growth_form")
    values = readings(expression.text, form) | readings(expression.text, None)
    if expression.text.lower().startswith("únic"):
        values.add(1.0)
    # "3.000 millones, y luego a 5.000": the scale may be printed with another figure.
    for scale in (1, 1e6):
        for column in NUMBERS:
            number = row.get(column)
            if number is not None and any(abs(number - v * scale) < 1e-5 for v in values):
                return column
    if row.get("value") is not None and row.get("unit") == "percent":
        for reading in readings(expression.text, None):
            if abs(row["value"] - reading * 100) < 0.01:
                return "value"
    return None


def _date_column(expression: Expression, row: Row) -> str | None:
    if not re.fullmatch(r"(?:19|20)\d\d", expression.text):
        if re.fullmatch(r"\d{1,2}", expression.text):
            for column in ("date", "period"):
                if str(row.get(column) or "").endswith(f"-{int(expression.text):02d}"):
                    return column
        return None
    for column in DATES:
        if expression.text in str(row.get(column) or ""):
            return column
    return None


def _text_column(expression: Expression, row: Row) -> str | None:
    words = expression.text.replace("-", "").lower()
    if not re.search(r"\d", words):
        return None
    for column, value in row.items():
        if column in ("note", "as_printed", "page", "footnote") or not isinstance(value, str):
            continue
        if re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)+", value):
            continue  # a key repeats what other cells say
        if words in value.replace("-", "").lower():
            return column
    return None


def editors_choices(file: Path) -> dict[Place, Row]:
    """Read the rows of the present file that have a reason or a note: these are kept."""
    if not file.exists():
        return {}
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    return {
        (row["kind"], row["page"], row["expression"], row["occurrence"]): row
        for row in rows
        if row["reason"] or row["note"]
    }


def coverage_rows(
    covered: list[tuple[Expression, Cell | None]], choices: dict[Place, Row]
) -> tuple[list[Row], list[Expression]]:
    """Make the rows of `coverage`; return also what has neither a cell nor a reason."""
    rows: dict[str, Row] = {}
    gaps: list[Expression] = []
    for expression, cell in covered:
        place = (
            expression.kind, str(expression.page), expression.text, str(expression.occurrence)
        )  # fmt: skip
        chosen = choices.get(place)
        if cell is None and chosen is None:
            gaps.append(expression)
            continue
        key = (
            f"p{expression.page}-{expression.kind}-{slug(expression.text)}-{expression.occurrence}"
        )
        while key in rows:  # two expressions may differ in accents only
            key += "-x"
        table, row, column = (
            (chosen["table"], chosen["row"], chosen["column"]) if chosen else cell or ("", "", "")
        )
        reason, note = (chosen["reason"], chosen["note"]) if chosen else ("", "")
        cells = [key, *place, table, row, column, reason, note]
        rows[key] = dict(zip(HEADER, cells, strict=True))
    return [rows[key] for key in sorted(rows)], gaps


def fact_positions(pages: dict[int, Page], tables: dict[str, list[Row]]) -> list[Row]:
    """Return where on its page the quotation of each fact starts, in characters."""
    passages = Passages(pages)
    positions = []
    for table in FACT_SOURCES:
        for row in tables[table]:
            found = passages.find(row["as_printed"], row["page"])
            if found:
                fact = f"{table}/{next(iter(row.values()))}"
                positions.append({"fact": fact, "start": min(found)[0]})
    return sorted(positions, key=lambda row: str(row["fact"]))


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """Rewrite data/fact_positions.csv and data/coverage.csv."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.cover",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("text", type=Path, metavar="TEXT", help="file with the monograph's text")
    pages = split_pages(parser.parse_args(arguments).text.read_text(encoding="utf-8"))
    try:
        # The present coverage may be wrong: it is about to be rewritten.
        tables = edited_tables(root / "data", without=("coverage",))
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    tables_of_rows = {name: table.to_pylist() for name, table in tables.items()}
    positions = csv_text(("fact", "start"), fact_positions(pages, tables_of_rows))
    (root / "data" / "fact_positions.csv").write_text(positions, encoding="utf-8", newline="\n")
    covered = cover(pages, tables_of_rows)
    file = root / "data" / "coverage.csv"
    rows, gaps = coverage_rows(covered, editors_choices(file))
    file.write_text(csv_text(HEADER, rows), encoding="utf-8", newline="\n")
    for gap in gaps:
        body = pages[gap.page].body
        context = one_line(body[max(0, gap.start - 60) : gap.end + 60])
        print(f"{gap.page}\t{gap.kind}\t{gap.text}\t{gap.occurrence}\t{context}")
    print(f"{len(rows)} expressions covered, {len(gaps)} without cell or reason", file=sys.stderr)
    return 1 if gaps else 0


if __name__ == "__main__":
    sys.exit(main())
