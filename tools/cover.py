"""Find for every number, name and footnote marker of the book the cell in which it landed.

Usage: python -m tools.cover TEXT

Rewrites data/coverage.csv. Reasons that the file holds are kept, and so are cells that an
editor chose, which have a note; what has neither a cell nor a reason is printed, and the exit
code is 1.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bykz_data.book.auditing import Expression, Page, expressions, ordinary_words, split_pages
from bykz_data.book.printed import readings
from bykz_data.models import TABLES, primary_key, table_columns, table_name
from bykz_data.models.quality import Coverage
from bykz_data.text import slug
from tools.build import DATA, read_tables

Row = dict[str, Any]
Cell = tuple[str, str, str]
Found = tuple[str, str, Row]

HEADER = [column.name for column in table_columns(Coverage)]
MONTHS = (
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
).split()


def cover(
    pages: dict[int, Page], tables: dict[str, list[Row]]
) -> list[tuple[Expression, Cell | None]]:
    """Pair every expression of the body with its cell, where there is one."""
    ordinary = ordinary_words(pages.values())
    notes: dict[int, list[int]] = {}
    for row in tables["footnotes"]:
        notes.setdefault(row["page"], []).append(row["footnote"])
    result: list[tuple[Expression, Cell | None]] = []
    for number, page in sorted(pages.items()):
        rows = list(_rows_of_page(tables, number))
        spans = [
            (start, end, name, key, row)
            for name, key, row in rows
            for column in row
            if column == "alias" or column.endswith("as_printed")
            if row[column]
            for start, end in _spans(pages, number, row[column])
        ]
        for expression in expressions(page, notes.get(number, ()), ordinary):
            result.append((expression, _cell(expression, page.body, rows, spans)))
    return result


def _rows_of_page(tables: dict[str, list[Row]], number: int) -> Iterator[Found]:
    """Yield the rows that quote the page or one beside it.

    A fact may start on the page before its marker, and a few markers stand before the passage
    that they document. A mention speaks for the fact that it mentions.
    """
    for model in TABLES:
        name = table_name(model)
        key = primary_key(model)
        for row in tables.get(name, ()):
            distance = abs((row.get("page") or 0) - number)
            if distance > 1 or (distance and name in ("aliases", "footnotes", "sources")):
                continue
            if name == "mentions":
                fact = _fact(tables, row)
                quoted = {k: row[k] for k in ("page", "footnote", "as_printed")}
                if fact is not None:
                    yield row["table"], row["row"], {**fact, **quoted, "_mention": True}
            yield name, str(row[key]), row


def _fact(tables: dict[str, list[Row]], mention: Row) -> Row | None:
    rows = tables.get(mention["table"], ())
    return next((r for r in rows if str(next(iter(r.values()))) == mention["row"]), None)


def _spans(pages: dict[int, Page], number: int, words: str) -> list[tuple[int, int]]:
    page = pages[number]
    found = list(page.find(words))
    if found:
        return found
    # The quotation may start on this page or on the one before.
    spans = []
    for first, second, offset in ((number, number + 1, 0), (number - 1, number, 1)):
        if first in pages and second in pages:
            head = pages[first].body + "\n"
            both = Page(number, head + pages[second].body, "")
            for start, end in both.find(words):
                if start < len(head) < end:
                    shift = len(head) if offset else 0
                    spans.append((max(0, start - shift), end - shift))
    return spans


def _cell(
    expression: Expression,
    body: str,
    rows: list[Found],
    spans: list[tuple[int, int, str, str, Row]],
) -> Cell | None:
    if expression.kind == "footnote":
        number = int(expression.text)
        return next(
            (
                (name, key, "footnote")
                for name, key, row in rows
                if row.get("footnote") == number
                if name != "footnotes" and "_mention" not in row
            ),
            None,
        )
    around = [span for span in spans if span[0] <= expression.start and expression.end <= span[1]]
    # The shorter a quotation, the more surely it is about the expression that it holds.
    around.sort(key=lambda span: span[1] - span[0])
    covering = [(name, key, row) for _, _, name, key, row in around]
    if expression.kind == "name":
        whole = [(name, key, "alias") for name, key, _ in covering if name == "aliases"]
        return whole[0] if whole else _several_names(expression, spans)
    for column_of in (_number_column, _date_column, _text_column):
        for name, key, row in covering:
            column = column_of(expression, row)
            if column:
                return name, key, column
    # A year that no quotation holds belongs to the fact that is quoted nearest to it.
    for _, name, key, row in _by_distance(expression, body, rows, spans):
        column = _date_column(expression, row)
        if column and name != "aliases":
            return name, key, column
    for name, key, _row in covering:
        if name == "aliases":
            return name, key, "alias"
    return None


def _by_distance(
    expression: Expression,
    body: str,
    rows: list[Found],
    spans: list[tuple[int, int, str, str, Row]],
) -> list[tuple[int, str, str, Row]]:
    """Order the rows of the page by how far from the expression they are quoted.

    Whatever stands in the same sentence is nearer than anything outside of it.
    """
    distances: dict[tuple[str, str], int] = {}
    for start, end, name, key, _ in spans:
        between = body[min(end, expression.end) : max(start, expression.start)]
        distance = len(between) + len(body) * len(re.findall(r"[.!?]\S*\s", between))
        distances[name, key] = min(distance, distances.get((name, key), distance))
    far = max(distances.values(), default=0) + 1
    here = [
        (distances.get((name, key), far), name, key, row)
        for name, key, row in rows
        if row.get("page") == expression.page
    ]
    return sorted(here, key=lambda found: found[0])


def _several_names(
    expression: Expression, spans: list[tuple[int, int, str, str, Row]]
) -> Cell | None:
    """Link a run of names, such as 'Minsk-Astana', to the first of those that make it up."""
    inside = sorted(
        (start, end, key)
        for start, end, name, key, _ in spans
        if name == "aliases" and start < expression.end and expression.start < end
    )
    reached = expression.start
    for start, end, _ in inside:
        if start <= reached + 2:  # a blank or a hyphen may stand between two names
            reached = max(reached, end)
    return ("aliases", inside[0][2], "alias") if inside and reached >= expression.end else None


def _number_column(expression: Expression, row: Row) -> str | None:
    form = row.get("growth_form")
    values = readings(expression.text, form) | readings(expression.text, None)
    if expression.text.lower().startswith("únic"):
        values.add(1.0)
    # "3.000 millones, y luego a 5.000": the scale may stand with another figure.
    for scale in (1, 1e6):
        for column in ("value", "quantity", "count", "ordinal"):
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
    for column in (
        "period", "date", "horizon", "base_period", "term", "start", "end", "adopted", "agreed",
        "stated",
    ):  # fmt: skip
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


def main(arguments: list[str] | None = None) -> int:
    """Rewrite data/coverage.csv."""
    words = sys.argv[1:] if arguments is None else arguments
    if len(words) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    pages = split_pages(Path(words[0]).read_text(encoding="utf-8"))
    checked = read_tables(DATA)
    tables = {name: table.to_pylist() for name, table in checked.items() if name != "coverage"}
    file = DATA / "coverage.csv"
    kept: dict[tuple[str, str, str, str], Row] = {}
    if file.exists():
        with file.open(encoding="utf-8", newline="") as source:
            for row in csv.DictReader(source):
                if row["reason"] or row["note"]:
                    place = (row["kind"], row["page"], row["expression"], row["occurrence"])
                    kept[place] = row
    rows: list[Row] = []
    gaps = 0
    used: set[str] = set()
    for expression, cell in cover(pages, tables):
        place = (
            expression.kind, str(expression.page), expression.text, str(expression.occurrence)
        )  # fmt: skip
        old = kept.get(place, {})
        if cell is None and not old:
            gaps += 1
            body = pages[expression.page].body
            context = re.sub(r"\s+", " ", body[max(0, expression.start - 60) : expression.end + 60])
            print(f"{expression.page}\t{expression.kind}\t{expression.text}\t"
                  f"{expression.occurrence}\t{context}")  # fmt: skip
            continue
        chosen = (old["table"], old["row"], old["column"]) if old else cell
        table, row_key, column = chosen or ("", "", "")
        key = (
            f"p{expression.page}-{expression.kind}-{slug(expression.text)}-{expression.occurrence}"
        )
        while key in used:
            key += "-x"
        used.add(key)
        rows.append(
            dict(
                zip(
                    HEADER,
                    [
                        key, *place, table, row_key, column,
                        old.get("reason", ""), old.get("note", ""),
                    ],
                    strict=True,
                )
            )
        )  # fmt: skip
    rows.sort(key=lambda row: row["coverage_id"])
    with file.open("w", encoding="utf-8", newline="") as target:
        writer = csv.DictWriter(target, HEADER, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(f"{len(rows)} expressions covered, {gaps} without cell or reason", file=sys.stderr)
    return 1 if gaps else 0


if __name__ == "__main__":
    sys.exit(main())
