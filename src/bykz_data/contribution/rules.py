"""The rules across columns and tables: small functions in a list, one rule each.

A row rule is a pure function of a few cells of one row. It returns what is wrong, or
None. A table rule looks at a whole table and at the tables it refers to.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from bykz_data.book import periods, printed
from bykz_data.suggestions import nearest

from . import arrow
from .checking import Flags, each, flag_unknown

if TYPE_CHECKING:
    import datetime as dt

    import numpy.typing as npt

    from .checking import Checked, Column

Problem: TypeAlias = tuple[int, str, str]
"""Position of the row, column, and what is wrong."""
Judged: TypeAlias = tuple[arrow.Whole, list[str], arrow.Whole]
"""The wrong rows, the different messages, and which of them each row gets."""


@dataclass(frozen=True)
class RowRule:
    """One rule about a few columns of a row, for every table that has them all."""

    name: str
    column: str
    columns: tuple[str, ...]
    check: Callable[..., str | None]
    doubtful: Callable[[Checked], pa.Array] | None = None
    """Marks the rows that must be judged; the others are proven good column-wise."""


@dataclass(frozen=True)
class TableRule:
    """One rule about a whole table; `tables` holds all tables, shipped or contributed."""

    name: str
    check: Callable[[Checked, Mapping[str, Checked]], Iterator[Problem]]
    whole: bool = False
    """True where the rule only holds for a whole table."""


def check_rules(
    tables: Mapping[str, Checked], only: Mapping[str, Checked] | None = None, *, build: bool = False
) -> None:
    """Apply the rules, recording what is wrong.

    Parameters
    ----------
    tables
        All tables, in which the rules look things up.
    only
        The tables to check, where they are not all; a contribution.
    build
        True for the rules that hold for whole tables only, such as their order.
    """
    for table in (tables if only is None else only).values():
        if not table.columns:
            continue
        for rule in TABLE_RULES:
            if build or not rule.whole:
                _report_problems(table, rule.name, list(rule.check(table, tables)))
        fitting = [rule for rule in ROW_RULES if table.columns.keys() >= set(rule.columns)]
        # The rules with most work come last in the list: they begin first.
        found = each(partial(_judged, table=table), fitting[::-1], table.rows)
        for row_rule, wrong in zip(fitting, found[::-1], strict=True):
            _report(row_rule, table, wrong)


def _report_problems(table: Checked, rule: str, problems: list[Problem]) -> None:
    for name in dict.fromkeys(column for _, column, _ in problems):
        found = [(position, message) for position, column, message in problems if column == name]
        rows = np.array([position for position, _ in found], np.int64)
        table.report(name, rule, rows, [message for _, message in found])


def _judged(rule: RowRule, table: Checked) -> Judged:
    """Judge each distinct combination of cells once, then find the rows that have it."""
    columns = [table.columns[name] for name in rule.columns]
    doubtful = rule.doubtful(table) if rule.doubtful else None
    judged = None if doubtful is None else arrow.where(doubtful)
    if judged is not None and not len(judged):
        return judged, [], judged
    codes, sizes = _combinations(columns, judged)
    distinct = arrow.to_numpy(pc.unique(codes)).astype(np.int64)
    cells = _unpacked(distinct, sizes)
    good = np.ones(len(distinct), np.bool_)
    for cell, column in zip(cells, columns, strict=True):
        if column.bad is not None:
            good &= ~column.bad[cell]
    distinct = distinct[good]
    messages: dict[str, int] = {}
    which = np.full(len(distinct), -1, np.int64)
    values = [
        column.values.take(arrow.numbers(cell[good])).to_pylist()
        for cell, column in zip(cells, columns, strict=True)
    ]
    for n, combination in enumerate(zip(*values, strict=True)):
        message = rule.check(*combination)
        if message is not None:
            which[n] = messages.setdefault(message, len(messages))
    wrong = which >= 0
    if not messages:
        return np.empty(0, np.int64), [], which[wrong]
    found = pc.index_in(codes, pc.cast(arrow.numbers(distinct[wrong]), codes.type))
    rows = arrow.where(pc.is_valid(found))
    told = which[wrong][arrow.to_numpy(found.take(arrow.numbers(rows)))]
    return rows if judged is None else judged[rows], list(messages), told


def _report(rule: RowRule, table: Checked, judged: Judged) -> None:
    rows, messages, which = judged
    fresh = ~table.wrong(rule.columns)[rows]
    table.report(rule.column, rule.name, rows[fresh], messages, which[fresh])


def _combinations(columns: list[Column], rows: arrow.Whole | None) -> tuple[pa.Array, list[int]]:
    """Return a number for each row's combination of cells, and the sizes to unpack it with."""
    sizes = [max(len(column.values), 1) for column in columns]
    small = math.prod(sizes) < 2**31
    codes: npt.NDArray[Any] = np.zeros(1, np.int32 if small else np.int64)
    for column, size in zip(columns, sizes, strict=True):
        cells = arrow.to_numpy(column.indices)
        codes = codes * codes.dtype.type(size) + (cells if rows is None else cells[rows])
    return arrow.numbers(codes), sizes


def _unpacked(codes: arrow.Whole, sizes: list[int]) -> list[arrow.Whole]:
    """Return, for each column, the cells of the combinations."""
    cells = []
    for size in reversed(sizes[1:]):
        codes, cell = np.divmod(codes, size)
        cells.append(cell)
    return [codes, *reversed(cells)]


# --- periods ---------------------------------------------------------------------------


def _start_of(period: str | None, start: dt.date | None) -> str | None:
    return _bound_of(period, start, 0)


def _end_of(period: str | None, end: dt.date | None) -> str | None:
    return _bound_of(period, end, 1)


def _bound_of(period: str | None, day: dt.date | None, which: int) -> str | None:
    if period is None:
        return None if day is None else "must be empty, because the period is empty"
    try:
        expected = periods.bounds(period)[which]
    except ValueError:
        return None  # reported at the period itself
    wanted = "an empty cell" if expected is None else str(expected)
    return None if day == expected else f"expected {wanted}, from the period {period}"


def _real_period(period: str | None) -> str | None:
    if period is None:
        return None
    try:
        periods.bounds(period)
    except ValueError as error:
        return str(error)
    return None


def _base_before(period: str | None, base_period: str | None) -> str | None:
    if period is None or base_period is None:
        return None
    try:
        later, earlier = periods.bounds(period), periods.bounds(base_period)
    except ValueError:
        return None
    if earlier[0] is None or later[0] is None or earlier[0] < later[0]:
        return None
    return f"must start before the period {period}"


# --- figures ---------------------------------------------------------------------------

_UNIT_OF_MEASURE = {
    "value": "USD",
    "growth": "percent",
    "share": "percent",
    "rank": "rank",
    "item_count": "items",
    "item_count_change": "items",
}


def _unit_of_measure(measure: str | None, unit: str | None) -> str | None:
    expected = _UNIT_OF_MEASURE.get(measure or "")
    if expected is None or unit == expected:
        return None
    return f"expected {expected!r} for the measure {measure!r}"


def _form_of_growth(measure: str | None, growth_form: str | None) -> str | None:
    if (measure == "growth") == (growth_form is not None):
        return None
    return "must be filled for growth, and only for growth"


def _base_of_growth(measure: str | None, base_period: str | None) -> str | None:
    if (measure == "growth") == (base_period is not None):
        return None
    return "must be filled for growth, and only for growth"


def _whole_of_share(measure: str | None, relative_to: str | None) -> str | None:
    if (measure in ("share", "rank")) == (relative_to is not None):
        return None
    return "must be filled for shares and ranks, and only for them"


def _value_as_printed(
    as_printed: str | None, value: float | None, growth_form: str | None
) -> str | None:
    if as_printed is None or value is None:
        return None
    readings = printed.readings(as_printed, growth_form)
    if any(abs(reading - value) < 1e-5 for reading in readings):
        return None
    if not readings and value == 1:
        return None  # "la mayor", "su propia casa comercial": one, without a number word
    read = ", ".join(f"{reading:.12g}" for reading in sorted(readings)) or "no figure"
    return f"does not agree with {as_printed!r}, which reads {read} (Spanish, as in the book)"


# No two ways to match: such a pattern is run twice as fast.
_PLAIN_FIGURE = (
    r"\A[^0-9]*(?P<number>[0-9]+(?:[.][0-9]{3})*(?:,[0-9]+)?)"
    r"(?:%| (?:(?P<scale>millones)(?: de dólares)?|de dólares))?\z"
)


def _value_is_doubtful(table: Checked) -> pa.Array:
    """Mark the rows whose printed words are not simply the figure that stands in value."""
    printed_cells, values, forms = (
        table.columns[name] for name in ("as_printed", "value", "growth_form")
    )
    parts = table.once("figures", lambda: _plain_figures(table))
    figures = pc.struct_field(parts, "number")
    digits = pc.replace_substring(figures, ".", "")
    number = pc.cast(arrow.replaced(digits, b",", b"."), pa.float64())
    # The numbers of two million, of a hundred dollars: the words tell what to multiply with.
    million = pc.equal(pc.binary_length(pc.struct_field(parts, "scale")), arrow.number(_MILLIONS))
    number = pc.if_else(million, pc.multiply(number, arrow.number(1e6)), number)
    number = printed_cells.by_row(pc.round(number, 6))
    value = values.by_row(pc.cast(values.values, pa.float64()))
    close = pc.less(pc.abs(pc.subtract(number, value)), arrow.number(1e-5))
    doubtful = pc.invert(pc.fill_null(close, arrow.FALSE))
    if forms.values.null_count < len(forms.values):
        doubtful = pc.or_(doubtful, forms.by_row(pc.is_valid(forms.values)))
    # 1234.567 fits the pattern, but reads as two figures.
    ungrouped = pc.greater(pc.find_substring(figures, "."), arrow.number(3))
    if ungrouped.true_count:
        ungrouped = printed_cells.by_row(pc.fill_null(ungrouped, arrow.FALSE))
        doubtful = pc.or_(doubtful, ungrouped)
    return doubtful


_MILLIONS = len("millones")


def _plain_figures(table: Checked) -> pa.Array:
    """Take apart the printed words that are one figure with its scale; null for others."""
    return pc.extract_regex(table.columns["as_printed"].texts, _PLAIN_FIGURE)


def _qualifier_is_doubtful(table: Checked) -> pa.Array:
    """Mark the rows that print a word of degree, or whose qualifier asks for one."""
    printed_cells, qualifiers = table.columns["as_printed"], table.columns["qualifier"]
    texts = printed_cells.texts
    # A figure with nothing in front of it has no word of degree.
    plain = arrow.to_mask(pc.is_valid(table.once("figures", lambda: _plain_figures(table))))
    first = arrow.first_bytes(texts)
    bare = plain & (first >= ord("0")) & (first <= ord("9"))
    rest = np.flatnonzero(~bare)
    words = "|".join(printed.QUALIFIERS)
    cells = texts.take(arrow.numbers(rest))
    found = pc.match_substring_regex(cells, words, ignore_case=True)
    marked = np.zeros(len(texts), np.bool_)
    marked[rest] = arrow.to_mask(pc.fill_null(found, arrow.truth(True)))
    degree = printed_cells.by_row(arrow.bits(marked))
    exact = pc.equal(qualifiers.values, arrow.strings(["exact"])[0])
    other = pc.invert(pc.fill_null(exact, arrow.FALSE))
    return pc.or_(degree, qualifiers.by_row(other))


def _number_as_printed(as_printed: str | None, value: float | None) -> str | None:
    return _value_as_printed(as_printed, value, None)


def _both_or_none(value: float | None, as_printed: str | None) -> str | None:
    return None if (value is None) == (as_printed is None) else "must be filled where its words are"


def _qualifier_as_printed(as_printed: str | None, qualifier: str | None) -> str | None:
    if as_printed is None or qualifier is None:
        return None
    words = printed.qualifiers(as_printed)
    if qualifier in words or (qualifier == "exact" and words <= {"up_to"}):
        return None  # 'hasta' also means plain 'to': 'rose to 18.3 million'
    expected = " or ".join(sorted(words)) or "exact"
    return f"does not agree with {as_printed!r}, which asks for {expected}"


def _exactly_one(*cells: str | None) -> str | None:
    # The last column only says which table the rule is for.
    filled = sum(cell is not None for cell in cells[:-1])
    return None if filled == 1 else f"exactly one of the actors must be filled, found {filled}"


def _region_of_country(place_id: str | None, iso_3166_2: str | None) -> str | None:
    if place_id is None or iso_3166_2 is None:
        return None
    country = place_id.partition("-")[0].upper()
    if iso_3166_2.startswith(f"{country}-"):
        return None
    return f"must start with {country}-, because the key starts with {country.lower()}"


def _not_itself(reporter: str | None, partner: str | None) -> str | None:
    return "must differ from the reporter" if reporter == partner is not None else None


ROW_RULES: tuple[RowRule, ...] = (
    RowRule("period", "period", ("period",), _real_period),
    RowRule("period", "base_period", ("base_period",), _real_period),
    RowRule("period", "horizon", ("horizon",), _real_period),
    RowRule("period", "stated", ("stated",), _real_period),
    RowRule("period-bounds", "period_start", ("period", "period_start"), _start_of),
    RowRule("period-bounds", "period_end", ("period", "period_end"), _end_of),
    RowRule("period-bounds", "horizon_start", ("horizon", "horizon_start"), _start_of),
    RowRule("period-bounds", "horizon_end", ("horizon", "horizon_end"), _end_of),
    RowRule("base-period", "base_period", ("period", "base_period"), _base_before),
    RowRule("unit", "unit", ("measure", "unit"), _unit_of_measure),
    RowRule("growth-form", "growth_form", ("measure", "growth_form"), _form_of_growth),
    RowRule("base-period", "base_period", ("measure", "base_period"), _base_of_growth),
    RowRule("relative-to", "relative_to", ("measure", "relative_to"), _whole_of_share),
    RowRule(
        "as-printed",
        "qualifier",
        ("as_printed", "qualifier"),
        _qualifier_as_printed,
        _qualifier_is_doubtful,
    ),
    RowRule(
        "as-printed",
        "value",
        ("as_printed", "value", "growth_form"),
        _value_as_printed,
        _value_is_doubtful,
    ),
    RowRule("as-printed", "count", ("as_printed", "count"), _number_as_printed),
    RowRule("as-printed", "ordinal", ("as_printed", "ordinal"), _number_as_printed),
    *(
        rule
        for name in ("quantity", "value")
        for rule in (
            RowRule("as-printed", name, (f"{name}_as_printed", name), _number_as_printed),
            RowRule("as-printed", name, (name, f"{name}_as_printed"), _both_or_none),
            RowRule(
                "as-printed",
                f"{name}_qualifier",
                (f"{name}_as_printed", f"{name}_qualifier"),
                _qualifier_as_printed,
            ),
        )
    ),
    RowRule("period", "date", ("date",), _real_period),
    RowRule("period", "term", ("term",), _real_period),
    RowRule("period", "start", ("start",), _real_period),
    RowRule("period", "end", ("end",), _real_period),
    RowRule("period", "adopted", ("adopted",), _real_period),
    RowRule("period", "agreed", ("agreed",), _real_period),
    RowRule("period-bounds", "date_start", ("date", "date_start"), _start_of),
    RowRule("period-bounds", "date_end", ("date", "date_end"), _end_of),
    *(
        RowRule("one-of", columns[0], columns, _exactly_one)
        for columns in (
            ("organization", "place", "person", "agreement"),
            ("organization", "place", "person", "group", "event"),
            ("target_organization", "target_place", "target_product", "target_project", "link_id"),
        )
    ),
    RowRule("iso-3166", "iso_3166_2", ("place_id", "iso_3166_2"), _region_of_country),
    RowRule("partner", "partner", ("reporter", "partner"), _not_itself),
)


# --- across tables ---------------------------------------------------------------------


def _foreign_keys(table: Checked, tables: Mapping[str, Checked]) -> Iterator[Problem]:
    """Look up references; reported for whole cells, not row by row."""
    for key in table.schema["foreignKeys"]:
        column = key["fields"][0]
        target = tables[key["reference"]["resource"] or table.table]
        _report_dangling(table, column, target)
    yield from ()


def _report_dangling(table: Checked, column: str, target: Checked) -> None:
    if not target.columns:
        return  # that table's file could not be read, which is reported there
    valid = target.columns[target.key_column].values
    cells = table.columns[column]
    unknown = pc.and_(pc.is_valid(cells.values), pc.invert(pc.is_in(cells.values, valid)))
    if not pc.any(unknown).as_py():
        return
    wrong = Flags(len(cells.values))
    message = f"is no {target.key_column} of table {target.table}"
    new = (
        f"; if it is new, put it into {target.table}.csv beside {table.table}.csv and check the "
        "folder of both"
    )
    flag_unknown(wrong, cells.values, unknown, "foreign-key", message, _names_of(target), new)
    table.report_cells(column, wrong)


def _names_of(target: Checked) -> dict[str, str]:
    """Return the keys of a table by what somebody may write for them: the key, or a name."""
    keys = [str(key) for key in target.columns[target.key_column].to_pylist()]
    names = target.columns["name"].to_pylist() if "name" in target.columns else keys
    known = {str(name): key for name, key in zip(names, keys, strict=True) if name is not None}
    return known | {key: key for key in keys}


def _row_of_table(table: Checked, tables: Mapping[str, Checked]) -> Iterator[Problem]:
    if not {"table", "row"} <= table.columns.keys():
        return
    names, rows = (table.columns[column].to_pylist() for column in ("table", "row"))
    known = set(tables)
    keys: dict[str, set[str]] = {}
    for n in table.good(("table", "row")):
        target = tables[names[n]] if names[n] in known else None
        if target is None or not target.columns:
            continue
        if names[n] not in keys:
            keys[names[n]] = {str(k) for k in target.columns[target.key_column].to_pylist()}
        if rows[n] not in keys[names[n]]:
            hint = nearest(str(rows[n]), keys[names[n]])
            yield n, "row", f"is no {target.key_column} of table {names[n]}; {hint}"


def _footnote_on_page(table: Checked, tables: Mapping[str, Checked]) -> Iterator[Problem]:
    notes = tables["footnotes"]
    if table.table == "footnotes" or not {"page", "footnote"} <= table.columns.keys():
        return
    if not notes.columns:
        return
    pages = dict(
        zip(*(notes.columns[name].to_pylist() for name in ("footnote", "page")), strict=True)
    )

    def check(page: int | None, footnote: int | None) -> str | None:
        # A quotation may run on to the next page, where its marker then stands; and the text
        # prints a few markers before the passage that they document.
        if page is None or footnote not in pages or abs(pages[footnote] - page) <= 1:
            return None
        return f"stands on page {pages[footnote]}, not on page {page} or beside it"

    rule = RowRule("footnote", "footnote", ("page", "footnote"), check)
    _report(rule, table, _judged(rule, table))
    yield from ()


def _entities_have_aliases(table: Checked, tables: Mapping[str, Checked]) -> Iterator[Problem]:
    aliases = tables["aliases"]
    if table.table not in ENTITY_TABLES or not aliases.columns:
        return
    known = set(
        zip(
            *(aliases.columns[c].to_pylist() for c in ("table", "row", "alias", "page")),
            strict=True,
        )
    )
    columns = (table.key_column, "as_printed", "page")
    cells = [table.columns[column].to_pylist() for column in columns]
    for n in table.good(columns):
        key, name, page = (column[n] for column in cells)
        if (table.table, key, name, page) not in known:
            message = (
                f"is no alias of {key!r} on page {page}: correct the page or the words, or add "
                "it to aliases: put it into aliases.csv beside this file, and check the folder"
            )
            yield n, "as_printed", message


def _one_place_a_code(table: Checked, tables: Mapping[str, Checked]) -> Iterator[Problem]:
    if table.table != "places":
        return
    every = tables["places"]
    names = (every.key_column, "iso_3166_2")
    pairs = zip(*(every.columns[name].to_pylist() for name in names), strict=True)
    homes: dict[str, str] = {}
    for key, code in pairs:
        if code is not None:
            homes.setdefault(code, key)
    codes = table.columns["iso_3166_2"].to_pylist()
    keys = table.columns[table.key_column].to_pylist()
    for n in table.good(names):
        if codes[n] is not None and homes[codes[n]] != keys[n]:
            yield n, "iso_3166_2", f"is the code of {homes[codes[n]]!r} already"


def _sources_are_cited(table: Checked, tables: Mapping[str, Checked]) -> Iterator[Problem]:
    if table.table != "sources" or not tables["footnotes"].columns:
        return
    cited = set(tables["footnotes"].columns["source"].to_pylist())
    for n, source in enumerate(table.columns["source_id"].to_pylist()):
        if source not in cited:
            yield n, "source_id", "is cited by no footnote"


def _cell_or_reason(table: Checked, tables: Mapping[str, Checked]) -> Iterator[Problem]:
    """Check that what is covered names a filled cell, or else a reason."""
    if table.table != "coverage":
        return
    names = ("table", "row", "column", "reason")
    cells = [table.columns[name].to_pylist() for name in names]
    filled: dict[tuple[str, str], set[str]] = {}
    for n in table.good(names):
        name, row, column, reason = (values[n] for values in cells)
        if reason is not None:
            if any(value is not None for value in (name, row, column)):
                yield n, "reason", "stands beside a cell: either a cell or a reason"
            continue
        target = tables.get(name)
        if target is None or not target.columns:
            continue
        if column not in target.columns:
            yield n, "column", f"is no column of {name}; {nearest(str(column), target.columns)}"
            continue
        if (name, column) not in filled:
            keys, values = (target.columns[c].to_pylist() for c in (target.key_column, column))
            pairs = zip(keys, values, strict=True)
            filled[name, column] = {str(key) for key, value in pairs if value is not None}
        if row not in filled[name, column]:
            yield n, "column", f"is empty in the row {row!r} of {name}"


def _sorted_by_key(table: Checked, _tables: Mapping[str, Checked]) -> Iterator[Problem]:
    keys = table.columns[table.key_column].to_pylist()
    good = table.good((table.key_column,))
    for before, after in pairwise(good):
        if keys[after] < keys[before]:
            yield after, table.key_column, f"must stand before {keys[before]!r}: sort by key"


ENTITY_TABLES = ("places", "organizations", "people", "products")

TABLE_RULES: tuple[TableRule, ...] = (
    TableRule("order", _sorted_by_key, whole=True),
    TableRule("foreign-key", _foreign_keys),
    TableRule("row-reference", _row_of_table),
    TableRule("footnote", _footnote_on_page),
    TableRule("alias", _entities_have_aliases),
    TableRule("iso-3166", _one_place_a_code),
    TableRule("cited", _sources_are_cited, whole=True),
    TableRule("coverage", _cell_or_reason, whole=True),
)
