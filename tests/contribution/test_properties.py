"""Property tests of the check: any input gets a report, a broken cell is found at its place."""

from __future__ import annotations

import csv
import datetime as dt
import io
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Any

import pandas as pd
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bykz_data import ContributionError
from bykz_data.book import periods, printed
from bykz_data.catalog import resource, schema, table_names
from bykz_data.contribution.checking import check
from bykz_data.contribution.contributing import check_contribution
from bykz_data.contribution.csv_files import read_csv
from bykz_data.contribution.frames import read_frame
from bykz_data.contribution.sheet import Problem, Row, Sheet
from bykz_data.contribution.tables import shipped
from tests.contribution.samples import Cells

pytestmark = pytest.mark.once  # in plain Python

SCHEMAS = {name: schema(name) for name in table_names()}
COLUMNS = {name: [f["name"] for f in found["fields"]] for name, found in SCHEMAS.items()}
TABLES = [name for name in table_names() if not resource(name).get("computed")]
SHIPPED = shipped()
VALID = SHIPPED["trade"][:4]
HEAD = ",".join(COLUMNS["trade"]).encode() + b"\n"


def problems(content: bytes) -> list[Problem]:
    sheet = read_csv(Sheet("trade", "rows.csv"), content, COLUMNS["trade"])
    check([sheet], SCHEMAS, SHIPPED)
    assert len({str(problem) for problem in sheet.problems}) == len(sheet.problems)
    return sheet.problems


def found_in(table: str, *rows: Cells, whole: bool = False) -> list[Problem]:
    sheet = Sheet(table, "rows.csv", [Row(n, dict(row)) for n, row in enumerate(rows, 2)])
    check([sheet], SCHEMAS, SHIPPED, build=whole)
    return sheet.problems


def text_of(rows: list[Cells]) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS["trade"], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


SNIPPETS = [
    b'"', b'""', b",", b"\n", b"\r", b"\r\n", b";", b"\t", b"\x00", b"\xff", b"\xef\xbb\xbf", b"=1",
    b"1e400", b"-0", b"NaN", "٣".encode(), b"_", b"2021-02-31", "ñ".encode(), b" ", b"\\", b"/",
    b"NA", b"#REF!", "\u00a0".encode(), "\u2028".encode(), "\u043e".encode(), b"sep=;\n", b"0000",
]  # fmt: skip


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """Draw a valid file with pieces cut out, doubled or put in."""
    content = text_of(VALID)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(content)))
        cut = draw(st.integers(0, 30))
        content = content[:at] + draw(st.sampled_from(SNIPPETS)) + content[at + cut :]
    return content


@given(st.binary(max_size=400))
def test_any_bytes_get_a_report(content: bytes) -> None:
    assert problems(content)
    assert problems(HEAD + content)


@given(damaged())
def test_damaged_files_get_a_report_with_lines_inside_of_the_file(content: bytes) -> None:
    lines = content.count(b"\n") + 1
    for problem in problems(content):
        assert problem.message
        assert problem.line is None or 1 <= problem.line <= lines


@given(st.lists(st.sampled_from([b"a", b'"', b"\\", b"\r", b" ", b"x", b"'", b"\t"]), max_size=8))
def test_no_cell_is_read_otherwise_than_it_is_written(pieces: list[bytes]) -> None:
    """What is read and written again is the same, but for the end of the line, or is refused."""
    content = text_of([VALID[0] | {"note": ""}]).rstrip(b"\n") + b"".join(pieces) + b"\n"
    sheet = read_csv(Sheet("trade", "rows.csv"), content, COLUMNS["trade"])
    for row in sheet.rows:
        cell = row.cells["note"]
        quoted = '"' + cell.replace('"', '""') + '"'
        assert b"".join(pieces).decode().rstrip("\r") in (cell, quoted)


VALUES = st.one_of(
    st.none(), st.text(max_size=6), st.integers(), st.floats(), st.booleans(), st.dates(),
    st.datetimes(), st.times(), st.binary(max_size=3), st.decimals(), st.timedeltas(),
    st.lists(st.integers(), max_size=2), st.complex_numbers(),
)  # fmt: skip


@pytest.mark.slow
@given(st.data())
def test_any_frame_gets_a_report(data: st.DataObject) -> None:
    cells = {name: data.draw(VALUES) for name in data.draw(st.permutations(COLUMNS["trade"]))[:3]}
    frame = pd.DataFrame([VALID[0], VALID[1]]).astype(object)
    for name, value in cells.items():
        frame.at[1, name] = value
    try:
        sheet = read_frame(Sheet("trade", "frame"), frame, SCHEMAS["trade"]["fields"])
    except ContributionError:
        return
    report = check_contribution([sheet])
    assert {problem.line for problem in report.problems} <= {2, None}
    assert report.to_text()
    assert report.to_json()


# What breaks a rule: the rule, the column at which it is reported, and how a row is changed.
Change = Callable[[st.DataObject, str, Cells], Cells | None]
PERIOD = st.dates(dt.date(1992, 1, 1), dt.date(2022, 12, 31)).map(str)
UNREAL = st.sampled_from(["2021-02-30", "2021/2020", "2021-12/2021-01", "0000", "2021-04-31/2022"])


def other_code(data: st.DataObject, table: str, column: str, *not_these: str | None) -> str:
    field = next(f for f in SCHEMAS[table]["fields"] if f["name"] == column)
    codes: list[str] = [c for c in field["constraints"]["enum"] if c not in not_these]
    return data.draw(st.sampled_from(codes))


def unreal(column: str) -> Change:
    return lambda data, _table, _row: {column: data.draw(UNREAL)}


def bound(period: str, ending: str, which: int) -> Change:
    def change(data: st.DataObject, _table: str, row: Cells) -> Cells | None:
        day = data.draw(PERIOD)
        expected = periods.bounds(row[period])[which] if row[period] else None
        return None if str(expected) == day else {f"{period}{ending}": day}

    return change


def base_after(data: st.DataObject, _table: str, row: Cells) -> Cells | None:
    start = periods.bounds(row["period"])[0] if row["period"] else None
    later = data.draw(st.integers(2023, 2030))
    return {"base_period": str(later)} if row["base_period"] and start else None


UNITS = {
    "value": "USD", "growth": "percent", "share": "percent", "rank": "rank", "item_count": "items",
    "item_count_change": "items",
}  # fmt: skip


def wrong_unit(data: st.DataObject, table: str, row: Cells) -> Cells | None:
    fitting = UNITS.get(row["measure"])
    return {"unit": other_code(data, table, "unit", fitting)} if fitting else None


def filled_or_not(column: str, measures: tuple[str, ...]) -> Change:
    def change(data: st.DataObject, table: str, row: Cells) -> Cells | None:
        if row["measure"] in measures:
            return {column: ""}
        return {column: "1999" if column == "base_period" else other_code(data, table, column)}

    return change


def wrong_number(printed_column: str, column: str) -> Change:
    def change(data: st.DataObject, _table: str, row: Cells) -> Cells | None:
        number = data.draw(st.integers(2, 30_000))
        readings = printed.readings(row[printed_column], row.get("growth_form") or None)
        fits = not row[column] or any(abs(reading - number) < 1 for reading in readings)
        return None if fits or not readings else {column: str(number)}

    return change


def wrong_qualifier(printed_column: str, column: str) -> Change:
    def change(data: st.DataObject, table: str, row: Cells) -> Cells | None:
        fitting = printed.qualifiers(row[printed_column]) | {"exact"}
        if not row[column] or not row[printed_column]:
            return None
        return {column: other_code(data, table, column, *fitting)}

    return change


def one_without_the_other(column: str) -> Change:
    def change(data: st.DataObject, _table: str, row: Cells) -> Cells | None:
        words = f"{column}_as_printed"
        return {data.draw(st.sampled_from([column, words])): ""} if row[column] else None

    return change


def no_actor(*columns: str) -> Change:
    # A group of participants may stand alone, so it goes too.
    return lambda _data, _table, row: {n: "" for n in (*columns, "group") if n in row}


def region(data: st.DataObject, _table: str, row: Cells) -> Cells | None:
    code = "KZ" if row["place_id"].startswith("by") else "BY"
    return {"iso_3166_2": f"{code}-{data.draw(st.integers(10, 99))}"}


def same_code(data: st.DataObject, _table: str, row: Cells) -> Cells | None:
    country = row["place_id"][:2].upper()
    used = [r["iso_3166_2"] for r in SHIPPED["places"] if r is not row]
    codes = [code for code in used if code.startswith(country)]
    return {"iso_3166_2": data.draw(st.sampled_from(codes))} if codes else None


def unknown_key(data: st.DataObject, table: str, row: Cells) -> Cells | None:
    keys = [k["fields"][0] for k in SCHEMAS[table]["foreignKeys"] if k["fields"][0] != "footnote"]
    assume(keys)
    del row
    return {data.draw(st.sampled_from(keys)): f"no-such-{data.draw(st.integers(0, 9))}"}


def unknown_row(data: st.DataObject, _table: str, _row: Cells) -> Cells | None:
    return {"row": f"no-such-{data.draw(st.integers(0, 9))}"}


def far_footnote(data: st.DataObject, _table: str, row: Cells) -> Cells | None:
    far = [
        r["footnote"] for r in SHIPPED["footnotes"] if abs(int(r["page"]) - int(row["page"])) > 1
    ]
    return {"footnote": data.draw(st.sampled_from(far))}


def no_alias(data: st.DataObject, _table: str, _row: Cells) -> Cells | None:
    return {"as_printed": f"Otro nombre {data.draw(st.integers(0, 999))}"}


RULES: dict[str, tuple[tuple[str, ...], str, str, Change]] = {
    **{
        f"period {name}": ((name,), "period", name, unreal(name))
        for name in (
            "period", "base_period", "horizon", "stated", "date", "term", "start", "adopted",
            "agreed",
        )
    },
    **{
        f"bounds {name}{ending}": (
            (name, f"{name}{ending}"), "period-bounds", f"{name}{ending}",
            bound(name, ending, which),
        )
        for name in ("period", "horizon", "date")
        for which, ending in enumerate(("_start", "_end"))
    },
    "base": (("period", "base_period"), "base-period", "base_period", base_after),
    "unit": (("measure", "unit"), "unit", "unit", wrong_unit),
    "growth_form": (
        ("measure", "growth_form"), "growth-form", "growth_form",
        filled_or_not("growth_form", ("growth",)),
    ),
    "base of growth": (
        ("measure", "base_period"), "base-period", "base_period",
        filled_or_not("base_period", ("growth",)),
    ),
    "relative_to": (
        ("measure", "relative_to"), "relative-to", "relative_to",
        filled_or_not("relative_to", ("share", "rank")),
    ),
    **{
        f"{name} as in {words}": (
            (words, name, *more), "as-printed", name, wrong_number(words, name)
        )
        for words, name, more in (
            ("as_printed", "value", ("growth_form",)), ("as_printed", "count", ()),
            ("as_printed", "ordinal", ()), ("quantity_as_printed", "quantity", ()),
            ("value_as_printed", "value", ()),
        )
    },
    **{
        f"{name} of words": ((words, name), "as-printed", name, wrong_qualifier(words, name))
        for words, name in (
            ("as_printed", "qualifier"), ("quantity_as_printed", "quantity_qualifier"),
            ("value_as_printed", "value_qualifier"),
        )
    },
    **{
        f"{name} with its words": (
            (name, f"{name}_as_printed"), "as-printed", name, one_without_the_other(name)
        )
        for name in ("quantity", "value")
    },
    **{
        f"one of {columns[-1]}": (columns, "one-of", columns[0], no_actor(*columns[:-1]))
        for columns in (
            ("organization", "place", "person", "agreement"),
            ("organization", "place", "person", "group_of", "group"),
            ("target_organization", "target_place", "target_product", "link_id"),
        )
    },
    "region": (("place_id", "iso_3166_2"), "iso-3166", "iso_3166_2", region),
    "code of another place": (("place_id", "iso_3166_2"), "iso-3166", "iso_3166_2", same_code),
    "partner": (
        ("reporter", "partner"), "partner", "partner",
        lambda _data, _table, row: {"partner": row["reporter"]} if row["reporter"] else None,
    ),
    "row": (("table", "row"), "row-reference", "row", unknown_row),
    "footnote": (("page", "footnote", "as_printed"), "footnote", "footnote", far_footnote),
    "alias": (("as_printed", "name", "page"), "alias", "as_printed", no_alias),
}  # fmt: skip


@cache
def rows_with(columns: tuple[str, ...], case: str) -> list[tuple[str, Cells]]:
    """Return the rows that a rule is about, with their tables."""
    tables = [name for name in TABLES if set(columns) <= set(COLUMNS[name]) and name != "footnotes"]
    if case == "alias":
        tables = ["places", "organizations", "people", "products"]
    about_filled_cells = RULES[case][1] in ("as-printed", "row-reference") or case == "base"
    filled = columns[:2] if about_filled_cells else ()
    return [
        (table, row)
        for table in tables
        for row in SHIPPED[table]
        if all(row[name] for name in filled)
    ]


@pytest.mark.parametrize("case", RULES)
@given(data=st.data())
def test_a_row_that_breaks_a_rule_is_found_at_its_cell(case: str, data: st.DataObject) -> None:
    columns, rule, column, change = RULES[case]
    table, row = data.draw(st.sampled_from(rows_with(columns, case)))
    changed = change(data, table, row)
    assume(changed is not None)
    found = found_in(table, row | (changed or {}))
    assert (column, rule) in {(problem.column, problem.rule) for problem in found}
    assert len({problem.column for problem in found}) == len(found)


@given(data=st.data())
def test_a_key_of_no_row_is_found(data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(TABLES))
    row = data.draw(st.sampled_from(SHIPPED[table]))
    changed = unknown_key(data, table, row) or {}
    found = {(problem.column, problem.rule) for problem in found_in(table, row | changed)}
    assert {(column, "foreign-key") for column in changed} <= found


@given(data=st.data())
def test_a_value_that_must_be_unique_is_found_twice(data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(TABLES))
    rows = data.draw(st.lists(st.sampled_from(SHIPPED[table]), min_size=1, max_size=4))
    again = data.draw(st.sampled_from(rows))
    every = [*rows, again]
    key = COLUMNS[table][0]
    expected = [n for n, row in enumerate(every) if row in every[:n]]
    found = found_in(table, *every)
    assert [p.line for p in found if p.column == key and p.rule == "unique"] == [
        n + 2 for n in expected
    ]


@given(data=st.data())
def test_the_order_of_whole_tables_is_checked(data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(TABLES))
    rows = list(SHIPPED[table])
    at = data.draw(st.integers(1, len(rows) - 1))
    rows[at - 1], rows[at] = rows[at], rows[at - 1]
    assert (at + 2, "order") in {(p.line, p.rule) for p in found_in(table, *rows, whole=True)}


@given(data=st.data())
def test_whole_tables_cite_and_cover_what_there_is(data: st.DataObject) -> None:
    new = data.draw(st.sampled_from(SHIPPED["sources"])) | {"source_id": "nobody-cites-this"}
    assert ("source_id", "cited") in {
        (p.column, p.rule) for p in found_in("sources", new, whole=True)
    }
    row = data.draw(st.sampled_from([r for r in SHIPPED["coverage"] if r["column"]]))
    wrong, column = data.draw(
        st.sampled_from([({"column": "no_such"}, "column"), ({"reason": "other"}, "reason")])
    )
    if column == "reason":
        wrong = {"reason": other_code(data, "coverage", "reason")}
    assert (column, "coverage") in {
        (p.column, p.rule) for p in found_in("coverage", row | wrong, whole=True)
    }


ODD = {
    "character": st.sampled_from(
        ["\u00a0", "\u200b", "\u00ad", "\n", "\r", "\u0430", "\u0301", "\u0663"]
    ),
    "whitespace": st.sampled_from([" "]),
}


@pytest.mark.parametrize("rule", ODD)
@given(data=st.data())
def test_an_odd_character_is_found_in_every_cell(rule: str, data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(TABLES))
    row = data.draw(st.sampled_from(SHIPPED[table]))
    column = data.draw(st.sampled_from([name for name, cell in row.items() if cell]))
    cell, odd = row[column], data.draw(ODD[rule])
    at = len(cell) if rule == "whitespace" else data.draw(st.integers(0, len(cell)))
    if odd == "\u0430":
        before = cell[max(0, at - 1) : at]
        assume(before.isalpha())
        # What is odd in a Russian name is the Latin letter.
        odd = "a" if unicodedata.name(before).startswith("CYRILLIC") else odd
    found = found_in(table, row | {column: cell[:at] + odd + cell[at:]})
    assert [p.rule for p in found if p.column == column] == [rule]


CELLS: dict[str, Callable[[dict[str, Any]], st.SearchStrategy[str] | None]] = {
    "required": lambda f: st.just("") if f["constraints"].get("required") else None,
    "stand-in": lambda _f: st.sampled_from(["NA", "n/a", "NULL", "#REF!", "-", "?", "nan"]),
    "quote": lambda _f: st.sampled_from(["'2021", "'x"]),
    "formula": lambda _f: st.sampled_from(["=1+1", "@a"]),
    "type": lambda f: {
        "integer": st.sampled_from(["1.5", "x", "1e3", "007"]),
        "number": st.sampled_from(["1,5", "x", "1e400", "1.092,5", "inf"]),
        "date": st.sampled_from(["01.02.2021", "2021-02-30", "44197", "2021-1-1", "0000-01-01"]),
    }.get(f["type"]),
    "code": lambda f: st.from_regex(r"x[a-z]{3,8}x", fullmatch=True) if _codes(f) else None,
    "pattern": lambda f: st.sampled_from(["A b", "x_y", "Ñ!"]) if _patterned(f) else None,
    "range": lambda f: st.sampled_from(["99999", "-99999"]) if f["type"] == "integer" else None,
    "range of the column": lambda f: (
        st.integers(int(f["constraints"]["maximum"]) + 1, 32_000).map(str)
        if "maximum" in f["constraints"] else None
    ),
    "cell-length": lambda f: st.integers(4001, 4005).map("x".__mul__) if _free(f) else None,
}  # fmt: skip


def _codes(field: dict[str, Any]) -> bool:
    return "enum" in field["constraints"]


def _free(field: dict[str, Any]) -> bool:
    return field["type"] == "string" and not {"enum", "pattern"} & set(field["constraints"])


def _patterned(field: dict[str, Any]) -> bool:
    return "pattern" in field["constraints"]


@pytest.mark.parametrize("rule", CELLS)
@given(data=st.data())
def test_a_cell_that_does_not_fit_its_column_is_found(rule: str, data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(TABLES))
    refers = {key["fields"][0] for key in SCHEMAS[table]["foreignKeys"]}
    fields = [f for f in SCHEMAS[table]["fields"] if CELLS[rule](f) is not None]
    if rule == "pattern":
        fields = [f for f in fields if f["name"] not in refers]
    assume(fields)
    field = data.draw(st.sampled_from(fields))
    row = data.draw(st.sampled_from(SHIPPED[table]))
    cells = CELLS[rule](field)
    assert cells is not None
    found = found_in(table, row | {field["name"]: data.draw(cells)}, whole=rule == "required")
    assert (field["name"], rule.partition(" ")[0]) in {
        (problem.column, problem.rule) for problem in found
    }
