"""Problems kept column-wise tell the same as the single issues, and repeats are found exactly."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bykz_data import load_trade, validate
from bykz_data.contribution import arrow
from bykz_data.contribution.checking import repeated
from bykz_data.contribution.issues import Issue, Issues
from bykz_data.contribution.reading import Sheet


def _issue(line: int | None, column: str | None, rule: str = "code", key: str = "k") -> Issue:
    return Issue("trade", "rows.csv", line, column, key, f"v{line}", rule, f"about {column}")


SOME = [
    _issue(9, "flow"),
    _issue(2, "page", "range"),
    _issue(2, "flow"),
    _issue(None, None, "file"),
    _issue(2, None, "row-width"),
    _issue(9, "flow", "unique"),
]


def test_issues_are_a_sequence_like_a_list() -> None:
    issues = Issues(SOME)
    assert list(issues) == SOME
    assert issues == SOME
    assert issues != SOME[1:]
    assert [issues[0], issues[-1]] == [SOME[0], SOME[-1]]
    assert issues[1:3] == SOME[1:3]
    assert repr(issues) == repr(SOME)
    assert len(Issues()) == 0
    assert Issues() == []
    with pytest.raises(IndexError):
        issues[6]


def test_issues_come_by_line_and_then_by_column() -> None:
    ordered = Issues(SOME).in_order({"trade": ["flow", "page"]})
    assert [(i.line, i.column, i.rule) for i in ordered] == [
        (None, None, "file"),
        (2, None, "row-width"),
        (2, "flow", "code"),
        (2, "page", "range"),
        (9, "flow", "code"),
        (9, "flow", "unique"),
    ]
    assert ordered.lines() == 2
    assert ordered.rules()["code"] == 2
    assert list(ordered.of_rule("code")) == [SOME[2], SOME[0]]


def test_the_frame_of_issues_tells_what_the_issues_tell() -> None:
    frame = load_trade()
    frame.loc[3, "page"] = 99
    frame["flow"] = frame["flow"].astype(str)
    frame.loc[[4, 5], "flow"] = "exprt"
    report = validate(frame, "trade")
    rows: list[dict[str, Any]] = [
        {str(name): None if pd.isna(cell) else cell for name, cell in row.items()}
        for row in report.issues.to_dict("records")
    ]
    assert [Issue(**row) for row in rows] == list(report.problems)
    assert report.problems[0].line == 4
    whole = Issues(SOME).frame()
    assert whole["line"].isna().sum() == 1
    assert list(whole.columns) == list(Issue.__dataclass_fields__)
    assert Issues().frame().empty
    assert isinstance(whole["line"].dtype, pd.Int64Dtype)


CELLS = st.one_of(
    st.none(),
    st.sampled_from(["", "a", "b", "a" * 70, "a" * 69 + "b", "ñ", "abcdefgh", "abcdefghi"]),
    st.text(max_size=9).filter(lambda text: text.isprintable()),
)


@given(st.lists(st.lists(CELLS, max_size=12), max_size=4))
def test_repeated_cells_are_exactly_those_that_stand_earlier(parts: list[list[str | None]]) -> None:
    arrays = [pa.array(["other", *part, "other"], pa.string())[1:-1] for part in parts]
    rows, first = repeated(arrays)
    seen: dict[str, int] = {}
    wanted = []
    for row, cell in enumerate(cell for part in parts for cell in part):
        if cell is not None and seen.setdefault(cell, row) != row:
            wanted.append((row, seen[cell]))
    assert list(zip(rows.tolist(), first.tolist(), strict=True)) == wanted


@given(st.lists(CELLS, max_size=20))
def test_strings_and_masks_go_to_arrow_and_back(cells: list[str | None]) -> None:
    assert arrow.strings(cells).to_pylist() == cells
    mask = arrow.to_mask(
        arrow.bits(arrow.to_mask(pa.array([c is None for c in cells], pa.bool_())))
    )
    assert mask.tolist() == [cell is None for cell in cells]
    assert arrow.to_mask(pa.array([True, None, False, True])[1:]).tolist() == [False, False, True]


def test_lines_count_line_breaks_in_cells_and_rows_left_out() -> None:
    sheet = Sheet("trade", "rows.csv", {"note": pa.array(["a\nb", None, "c\n\nd", "e"])})
    sheet.skipped = [1, 1, 3]
    sheet.broken_lines = True
    assert sheet.lines(arrow.to_numpy(arrow.counted(4))).tolist() == [2, 6, 7, 11]


def test_checking_a_small_file_imports_neither_pandas_nor_frictionless(tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    code = "import sys; from bykz_data import cli; cli.main(['show', 'trade', '--format', 'csv'])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    file.write_bytes(shown.stdout.replace(b"by,,kz,export", b"by,,kz,exprt", 1))
    code = (
        "import sys; from bykz_data import cli\n"
        f"assert cli.main(['validate', 'trade', {str(file)!r}]) in (0, 1)\n"
        "assert not {'pandas', 'pandera', 'frictionless'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
