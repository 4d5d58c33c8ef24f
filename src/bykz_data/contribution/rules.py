"""The rules about one row: small pure functions of a few cells, in a list.

Each returns what is wrong with the cell at which it is reported, or None. Cells are text; an
empty text is an empty cell. A rule applies to every table that has all of its columns.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial

from bykz_data.book import periods, printed

from .filling import following
from .sheet import Sheet

MEMORY = 2**14
"""So many different combinations of cells are remembered for each rule."""


@dataclass(frozen=True)
class RowRule:
    """One rule: its name, the column at which it is reported, the columns that it looks at."""

    name: str
    column: str
    columns: tuple[str, ...]
    check: Callable[..., str | None]


def check_rows(sheet: Sheet, rule: RowRule) -> None:
    """Apply one rule to every row in which none of its cells has a problem already."""
    bad = sheet.bad_rows(*rule.columns)
    check = lru_cache(MEMORY)(rule.check)
    for position, row in enumerate(sheet.rows):
        if position not in bad:
            message = check(*[row.cells[name] for name in rule.columns])
            if message is not None:
                sheet.bad_cell(position, rule.column, rule.name, message)


def fitting(columns: list[str]) -> list[RowRule]:
    """Return the rules that apply to a table with these columns."""
    found = [rule for rule in ROW_RULES if set(rule.columns) <= set(columns)]
    if "sentence" in columns:  # the computed table of facts repeats what was checked in its tables
        return [rule for rule in found if rule.name != "as-printed"]
    return found


def _real_period(period: str) -> str | None:
    try:
        if period:
            periods.bounds(period)
    except ValueError as error:
        return str(error).removeprefix("period ").removeprefix(f"{period!r} ")
    return None


def _as_follows(of: str, name: str, period: str, cell: str) -> str | None:
    """Compare a cell with what follows from a period."""
    expected = following({of: period, name: ""}).get(name, "")
    if cell == expected:
        return None
    if not period:
        return "must be empty, because the period is empty"
    return f"expected {expected or 'an empty cell'}, from the period {period}"


def _base_before(period: str, base_period: str) -> str | None:
    if not (period and base_period):
        return None
    later, earlier = (periods.bounds(text)[0] for text in (period, base_period))
    late = earlier and later and earlier >= later
    return f"must start before the period {period}" if late else None


_UNIT_OF_MEASURE = {
    "value": "USD", "growth": "percent", "share": "percent", "rank": "rank", "item_count": "items",
    "item_count_change": "items",
}  # fmt: skip


def _unit_of_measure(measure: str, unit: str) -> str | None:
    expected = _UNIT_OF_MEASURE.get(measure, unit)
    return None if unit == expected else f"expected {expected!r} for the measure {measure!r}"


def _only_for(measures: tuple[str, ...], measure: str, cell: str) -> str | None:
    if (measure in measures) == bool(cell):
        return None
    wanted = " or ".join(measures)
    if cell:
        return f"is only for the measure {wanted}, not for {measure!r}: leave the cell empty"
    return f"the cell is empty: it must be filled for the measure {wanted}"


def _period_of_measure(measure: str, period: str) -> str | None:
    if period or measure in ("share", "rank", ""):
        return None
    return f"the cell is empty: a {measure} is of a period"


def _value_as_printed(as_printed: str, value: str, growth_form: str = "") -> str | None:
    if not as_printed or not value:
        return None
    readings = printed.readings(as_printed, growth_form or None)
    if any(abs(reading - float(value)) < 1e-5 for reading in readings):
        return None
    if not readings and float(value) == 1:
        return None  # "la mayor", "su propia casa comercial": one, without a number word
    read = ", ".join(f"{reading:.12g}" for reading in sorted(readings)) or "no figure"
    return f"does not agree with {as_printed!r}, which reads {read} (Spanish, as in the book)"


def _both_or_none(words: str, value: str, as_printed: str) -> str | None:
    if bool(value) == bool(as_printed):
        return None
    if value:
        return f"has no words in {words}: fill them in, or leave this cell empty too"
    return f"the cell is empty: write the number of the words in {words}, {as_printed!r}"


def _qualifier_as_printed(as_printed: str, qualifier: str) -> str | None:
    if not as_printed or not qualifier:
        return None
    words = printed.qualifiers(as_printed)
    if qualifier in words or (qualifier == "exact" and words <= {"up_to"}):
        return None  # 'hasta' also means plain 'to': 'rose to 18.3 million'
    expected = " or ".join(sorted(words)) or "exact"
    return f"does not agree with {as_printed!r}, which asks for {expected}"


def _exactly_one(columns: tuple[str, ...], *cells: str) -> str | None:
    filled = [name for name, cell in zip(columns, cells, strict=False) if cell]
    if len(filled) == 1:
        return None
    found = f"{' and '.join(filled)} are filled" if filled else "all are empty"
    return f"fill in exactly one of {', '.join(columns)}: {found}"


def _one_actor_or_group(*cells: str) -> str | None:
    if cells[-1] and not any(cells[:-1]):
        return None
    problem = _exactly_one(_PARTICIPANT[:-1], *cells)
    return problem and f"{problem}; or else {_PARTICIPANT[-1]} alone"


def _region_of_country(place_id: str, iso_3166_2: str) -> str | None:
    country = place_id.partition("-")[0].upper()
    if not place_id or not iso_3166_2 or iso_3166_2.startswith(f"{country}-"):
        return None
    return f"must start with {country}-, because the key starts with {country.lower()}"


def _not_itself(reporter: str, partner: str) -> str | None:
    return "must differ from the reporter" if partner and reporter == partner else None


_PERIODS = (
    "period", "base_period", "horizon", "stated", "date", "term", "start", "adopted", "agreed",
)  # fmt: skip
_ACTORS = (
    ("organization", "place", "person", "agreement"),
    ("target_organization", "target_place", "target_product", "link_id"),
)

_PARTICIPANT = ("organization", "place", "person", "group_of", "group")

_FOR_GROWTH = partial(_only_for, ("growth",))
_FOR_SHARES = partial(_only_for, ("share", "rank"))

ROW_RULES: tuple[RowRule, ...] = (
    *(RowRule("period", name, (name,), _real_period) for name in _PERIODS),
    *(
        RowRule(rule, name, (of, name), partial(_as_follows, of, name))
        for rule, of, name in (
            *(("period-bounds", of, f"{of}_{end}") for of in _PERIODS for end in ("start", "end")),
            ("year", "period", "year"),
            ("frequency", "period", "frequency"),
        )
    ),
    RowRule("base-period", "base_period", ("period", "base_period"), _base_before),
    RowRule("unit", "unit", ("measure", "unit"), _unit_of_measure),
    RowRule(
        "period",
        "period",
        ("measure", "period", "relative_to"),
        lambda measure, period, _trade: _period_of_measure(measure, period),
    ),
    RowRule("growth-form", "growth_form", ("measure", "growth_form"), _FOR_GROWTH),
    RowRule("base-period", "base_period", ("measure", "base_period"), _FOR_GROWTH),
    RowRule("relative-to", "relative_to", ("measure", "relative_to"), _FOR_SHARES),
    RowRule("as-printed", "qualifier", ("as_printed", "qualifier"), _qualifier_as_printed),
    RowRule("as-printed", "value", ("as_printed", "value", "growth_form"), _value_as_printed),
    # The last column only says which table the rule is for.
    RowRule(
        "as-printed",
        "value",
        ("as_printed", "value", "indicator_id"),
        lambda as_printed, value, _key: _value_as_printed(as_printed, value),
    ),
    RowRule("as-printed", "count", ("as_printed", "count"), _value_as_printed),
    RowRule("as-printed", "ordinal", ("as_printed", "ordinal"), _value_as_printed),
    *(
        RowRule("as-printed", column, columns, check)
        for n in ("quantity", "value")
        for column, columns, check in (
            (n, (f"{n}_as_printed", n), _value_as_printed),
            (n, (n, f"{n}_as_printed"), partial(_both_or_none, f"{n}_as_printed")),
            (f"{n}_qualifier", (f"{n}_as_printed", f"{n}_qualifier"), _qualifier_as_printed),
        )
    ),
    # The last column only says which table the rule is for.
    *(
        RowRule("one-of", columns[0], columns, partial(_exactly_one, columns[:-1]))
        for columns in _ACTORS
    ),
    RowRule("one-of", _PARTICIPANT[0], _PARTICIPANT, _one_actor_or_group),
    RowRule("iso-3166", "iso_3166_2", ("place_id", "iso_3166_2"), _region_of_country),
    RowRule("partner", "partner", ("reporter", "partner"), _not_itself),
)
