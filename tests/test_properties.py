"""Property tests of the contribution check: no crash, no hang, every broken cell found."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bykz_data import load_trade
from bykz_data.catalog import schema
from bykz_data.contribution.contributing import check_sheets
from bykz_data.contribution.reading import read_csv
from bykz_data.text import cell_text

FIELDS = schema("trade")["fields"]
HEADER = [field["name"] for field in FIELDS]
ROWS = [
    {name: cell_text(value) for name, value in row.items()}
    for row in load_trade("arrow").to_pylist()
]


def check(content: bytes) -> Any:  # noqa: ANN401
    return check_sheets({"trade": read_csv(content, "trade", HEADER, "rows.csv")})


def text_of(rows: list[dict[str, str]]) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, HEADER, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


VALID = text_of(ROWS[:4])
HEAD = VALID.splitlines()[0] + b"\n"

SNIPPETS = [
    b'"', b'""', b",", b"\n", b"\r", b"\r\n", b";", b"\t", b"\x00", b"\xff", b"\xef\xbb\xbf", b"=1",
    b"1e400", b"-0", b"NaN", "٣".encode(), b"_", b"2021-02-31", "ñ".encode(), b" ", b"\\", b"/",
]  # fmt: skip


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """Draw a valid file with pieces cut out, doubled or put in."""
    content = VALID
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(content)))
        cut = draw(st.integers(0, 30))
        content = content[:at] + draw(st.sampled_from(SNIPPETS)) + content[at + cut :]
    return content


@given(st.binary(max_size=400))
def test_any_bytes_get_a_report(content: bytes) -> None:
    assert not check(content).ok


@given(st.binary(max_size=400))
def test_any_bytes_under_a_good_header_get_a_report(content: bytes) -> None:
    report = check(HEAD + content)
    assert not report.ok
    assert all(issue.line is None or issue.line >= 1 for issue in report.problems)


@given(damaged())
def test_a_damaged_file_gets_a_report_with_places_in_the_file(content: bytes) -> None:
    report = check(content)
    lines = content.count(b"\n") + content.count(b"\r") + 1
    for issue in report.problems:
        assert issue.line is None or 1 <= issue.line <= lines
        assert issue.column is None or issue.column in HEADER or issue.rule == "header"
    assert len({str(issue) for issue in report.problems}) == len(report.problems)


@st.composite
def mutations(draw: st.DrawFn) -> tuple[int, str, str]:
    """Draw one cell of a valid file and another content for it."""
    row = draw(st.integers(0, len(ROWS) - 1))
    field = draw(st.sampled_from(FIELDS))
    cells = st.sampled_from(["", " ", "x", "0", "-1", "99999", "1.5", "2021", "by", "exact", "=x"])
    own = st.sampled_from([r[field["name"]] for r in ROWS])
    return row, field["name"], draw(cells | own | st.text(max_size=12))


# Rules over several cells are reported at the cell that must follow the others.
FOLLOWS = {
    "period": {"period_start", "period_end", "base_period"},
    "base_period": {"growth_form"},
    "measure": {"unit", "growth_form", "base_period", "relative_to"},
    "as_printed": {"value", "qualifier"},
    "growth_form": {"value"},
    "reporter": {"partner"},
    "page": {"footnote"},
}


@given(mutations())
def test_a_broken_cell_is_reported_at_that_cell_and_no_other(
    mutation: tuple[int, str, str],
) -> None:
    position, column, cell = mutation
    rows = [dict(row) for row in ROWS]
    rows[position][column] = cell
    content = text_of(rows)
    if rows[position][column] == ROWS[position][column]:
        assert check(content).ok
        return
    report = check(content)
    places = {issue.column for issue in report.problems}
    keys = {issue.key for issue in report.problems if issue.column != "trade_id"}
    if any(ord(char) < 32 or 0xD800 <= ord(char) < 0xE000 for char in cell) or "\x7f" in cell:
        return  # a control character spoils the whole file, which is another test
    assert places <= {column, *FOLLOWS.get(column, ())}
    assert keys <= {rows[position]["trade_id"], None}


@pytest.mark.parametrize("field", FIELDS, ids=lambda f: f["name"])
def test_each_column_has_a_mutation_that_is_found_at_its_cell(field: dict[str, Any]) -> None:
    if field["name"] == "note":
        bad = "=cmd"
    elif field["type"] in ("integer", "number", "date"):
        bad = "1e400"
    else:
        bad = "\u00a0?"
    rows = [dict(row) for row in ROWS]
    rows[7][field["name"]] = bad
    places = {(issue.line, issue.column) for issue in check(text_of(rows)).problems}
    assert places == {(9, field["name"])} or field["name"] == "as_printed"
    assert (9, field["name"]) in places or places <= {(9, "value"), (9, "qualifier")}
