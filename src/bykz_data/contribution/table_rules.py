"""The rules across rows and tables: small functions in a list, each with its tables.

Each yields the position of a row, a column, and what is wrong there. `tables` has all tables:
the present ones, with the contributed rows in them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from bykz_data import limits
from bykz_data.catalog import references
from bykz_data.former import former_key
from bykz_data.suggestions import likely, nearest

from .cells import Hints
from .sheet import Cells, Json, Sheet
from .tables import Tables, look_up

Found: TypeAlias = Iterator[tuple[int, str, str]]
"""Position of the row, column, and what is wrong."""

ENTITY_TABLES = ("places", "organizations", "people", "products")


@dataclass(frozen=True)
class TableRule:
    """One rule about a table.

    Attributes
    ----------
    name
        Name of the rule in the report.
    check
        Finds what is wrong in a sheet, given the table's schema and all tables.
    columns
        The columns that a table must have for the rule to apply.
    tables
        The tables to which it applies; all where empty.
    whole
        True where the rule only holds for a whole table, as the build reads it.
    """

    name: str
    check: Callable[[Sheet, Json, Tables], Found]
    columns: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    whole: bool = False

    def applies(self, table: str, columns: list[str]) -> bool:
        """Tell whether the rule is for a table with these columns."""
        return set(self.columns) <= set(columns) and table in (self.tables or (table,))


def check_table(sheet: Sheet, rule: TableRule, schema: Json, tables: Tables) -> None:
    """Apply one rule to a table."""
    for position, column, message in rule.check(sheet, schema, tables):
        sheet.bad_cell(position, column, rule.name, message)


def _good(sheet: Sheet, *columns: str) -> Iterator[tuple[int, Cells]]:
    """Return positions and cells of the rows in which none of these cells has a problem."""
    bad = sheet.bad_rows(*columns)
    return ((n, row.cells) for n, row in enumerate(sheet.rows) if n not in bad)


def _unique(sheet: Sheet, schema: Json, _tables: Tables) -> Found:
    for name in (f["name"] for f in schema["fields"] if f["constraints"].get("unique")):
        first: dict[str, int | None] = {}
        for position, row in enumerate(sheet.rows):
            cell = row.cells[name]
            if cell and (line := first.setdefault(cell, row.line)) != row.line:
                yield position, name, f"appears in line {line} already"


def _sorted_by_key(sheet: Sheet, schema: Json, _tables: Tables) -> Found:
    field = schema["fields"][0]
    key, whole = field["name"], field["type"] == "integer"
    for (_, before), (position, after) in pairwise(_good(sheet, key)):
        first, second = before[key], after[key]
        if (int(second) < int(first)) if whole else (second < first):
            yield position, key, f"must come before {first!r}: sort by key"


def _foreign_keys(sheet: Sheet, schema: Json, tables: Tables) -> Found:
    for column, target in references(schema, sheet.table).items():
        known = tables.by_key(target)  # none where its file cannot be read, as is reported there
        unknown = [
            (position, cells[column])
            for position, cells in _good(sheet, column)
            if cells[column] and cells[column] not in known
        ]
        if known and unknown:
            names = {row["name"]: name for name, row in known.items() if row.get("name")}
            hints = Hints(names | {name: name for name in known}, sheet.budget, look_up(target))
            what = f"is no {tables.key_of(target)} of table {target}"
            new = sheet.new_rows.get(target) or (
                f"if it is new, put it into {sheet.place_of(target)}"
            )
            for position, cell in unknown:
                former = former_key(target, cell)
                hint = f"{cell!r} {former}" if former else f"{hints(cell)}; {new}"
                yield position, column, f"{what}; {hint}"


def _row_of_table(sheet: Sheet, _schema: Json, tables: Tables) -> Found:
    for position, cells in _good(sheet, "table", "row"):
        name, row = cells["table"], cells["row"]
        known = tables.by_key(name) if name else {}
        if known and row not in known:
            meant = None if sheet.budget.take(limits.HINTS, 1) else likely(row, known)
            hint = f"did you mean {meant!r}?" if meant else look_up(name)
            former = former_key(name, row)
            hint = f"{row!r} {former}" if former else hint
            yield position, "row", f"is no key of table {name}; {hint}"


def _footnote_on_page(sheet: Sheet, _schema: Json, tables: Tables) -> Found:
    if sheet.table == "footnotes":
        return
    notes = tables.by_key("footnotes")
    for position, cells in _good(sheet, "page", "footnote"):
        page, note = cells["page"], notes.get(cells["footnote"])
        # A quotation may run on to the next page, where its marker then is; and the text
        # prints a few markers before the passage that they document.
        if page and note and note["page"].isdecimal() and abs(int(note["page"]) - int(page)) > 1:
            message = f"is on page {note['page']}, not on page {page} or beside it"
            yield position, "footnote", message


def _entities_have_aliases(sheet: Sheet, schema: Json, tables: Tables) -> Found:
    names = ("table", "row", "alias", "page")
    known = {tuple(row[name] for name in names) for row in tables["aliases"]}
    key = schema["fields"][0]["name"]
    for position, cells in _good(sheet, key, "as_printed", "page") if known else ():
        if (sheet.table, cells[key], cells["as_printed"], cells["page"]) not in known:
            message = f"is no alias of {cells[key]!r} on page {cells['page']}"
            remedy = f"correct the page or the words, or put it into {sheet.place_of('aliases')}"
            yield position, "as_printed", f"{message}: {remedy}"


def _one_place_a_code(sheet: Sheet, _schema: Json, tables: Tables) -> Found:
    homes: dict[str, str] = {}
    for key, row in tables.by_key("places").items():
        homes.setdefault(row["iso_3166_2"], key)
    for position, cells in _good(sheet, "place_id", "iso_3166_2"):
        code = cells["iso_3166_2"]
        if code and homes.get(code, cells["place_id"]) != cells["place_id"]:
            yield position, "iso_3166_2", f"is the code of {homes[code]!r} already"


def _sources_are_cited(sheet: Sheet, _schema: Json, tables: Tables) -> Found:
    cited = {row["source"] for row in tables["footnotes"]}
    for position, row in enumerate(sheet.rows if cited else ()):
        if row.cells["source_id"] not in cited:
            yield position, "source_id", "is cited by no footnote"


def _cell_or_reason(sheet: Sheet, _schema: Json, tables: Tables) -> Found:
    """Check that what is covered names a filled cell, or else a reason."""
    for position, cells in _good(sheet, "table", "row", "column", "reason"):
        name, row, column = (cells[n] for n in ("table", "row", "column"))
        if cells["reason"]:
            if name or row or column:
                yield position, "reason", "is given beside a cell: either a cell or a reason"
        elif name and tables[name]:
            columns = tables[name][0]
            if column not in columns:
                yield position, "column", f"is no column of {name}; {nearest(column, columns)}"
            elif not tables.by_key(name).get(row, {}).get(column):
                yield position, "column", f"is empty in the row {row!r} of {name}"


TABLE_RULES: tuple[TableRule, ...] = (
    TableRule("unique", _unique),
    TableRule("order", _sorted_by_key, whole=True),
    TableRule("foreign-key", _foreign_keys),
    TableRule("row-reference", _row_of_table, ("table", "row")),
    TableRule("footnote", _footnote_on_page, ("page", "footnote")),
    TableRule("alias", _entities_have_aliases, tables=ENTITY_TABLES),
    TableRule("iso-3166", _one_place_a_code, tables=("places",)),
    TableRule("cited", _sources_are_cited, tables=("sources",), whole=True),
    TableRule("coverage", _cell_or_reason, tables=("coverage",), whole=True),
)
