"""Whatever bytes a file has, whoever reads it: a report or one sentence, and nothing else is done.

By default some dozens of examples a form, in the thorough profile 20,000.
"""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule

import bykz_data
from bykz_data.contribution.report import Report
from bykz_data.errors import BykzDataError
from bykz_data.store.page_headers import read_chunks, read_header
from tests.contribution.samples import HEADER, ROW, arrow_of, csv_of
from tests.watching import watched

pytestmark = [pytest.mark.once, pytest.mark.slow]

FEW = settings(
    settings(),
    max_examples=max(40, settings().max_examples if settings().max_examples > 1000 else 0),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
"""Examples that take a file each."""


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a folder outside of any clone, in which the tests of this module run."""
    folder = tmp_path_factory.mktemp("hostile")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for form in ("csv", "xlsx", "parquet"):  # what is imported at first use is imported here
            (folder / f"trade.{form}").write_bytes(FORMS[form]())
            bykz_data.validate("trade", folder / f"trade.{form}")
        with suppress(BykzDataError):
            bykz_data.diff(folder)
        bykz_data.audit("=== PAGE 5\nx")
        yield folder


def answered(folder: Path, call: Callable[[], Any]) -> object:
    """Return what a call returns, or the sentence with which it refuses; nothing else happens."""
    with watched(folder):
        try:
            found = call()
        except BykzDataError as error:
            sentence = str(error)
            assert sentence
            return sentence
        if isinstance(found, Report):
            for text in (found.to_text(), found.to_json(), found.to_github()):
                assert "\x1b" not in text
                assert len(text) < 1_000_000
            assert all(
                problem.message and len(problem.message) < 2000 for problem in found.problems
            )
        return found


@cache
def csv_bytes() -> bytes:
    return csv_of(ROW, ROW | {"trade_id": "second", "flow": "exprt"}).encode()


@cache
def workbook_bytes() -> bytes:
    """Return a workbook of two tables, with most of what a workbook can have."""
    out = io.BytesIO()
    book = openpyxl.Workbook()
    page: Any = book.active
    page.title = "trade"
    page.append(HEADER)
    page.append([cell or None for cell in ROW.values()])
    page.append([1, 2.5, True, "=1+1", None, "x" * 50])
    page.merge_cells("C9:D10")
    page["A9"].hyperlink = "https://example.org/"
    page["A9"].comment = Comment("a comment", "somebody")
    page.column_dimensions["B"].hidden = True
    page.conditional_formatting.add("A1:B2", CellIsRule(operator="lessThan", formula=["1"]))
    book.create_sheet("places").append(["place_id", "name"])
    book.save(out)
    return out.getvalue()


@cache
def parquet_bytes() -> bytes:
    out = io.BytesIO()
    pq.write_table(arrow_of(ROW, ROW | {"trade_id": "second"}), out)
    return out.getvalue()


FORMS: dict[str, Callable[[], bytes]] = {
    "csv": csv_bytes,
    "xlsx": workbook_bytes,
    "parquet": parquet_bytes,
}
ODD = st.sampled_from(
    [b"", b"\0", b"\xff\xfe", b'"', b"<", b">", b"&", b"PK\x03\x04", b"PAR1", b"\xff" * 8, b"\r",
     b"\x1b[31m", b"\n::error::", b"=cmd|'/c calc'!A1", b"9" * 400, b"-1", b"0000-01-01", b"NaN"]
)  # fmt: skip
XML = st.sampled_from(
    [b"", b"<c/>", b"</c>", b"<row>", b"</sheetData>", b'r="A1"', b'r="ZZZ1"', b'r="A0"', b"&#0;",
     b"&lol;", b't="s"', b't="d"', b't="e"', b't="b"', b't="inlineStr"', b's="999"', b"1e999",
     b'ref="A:A"', b'<mergeCell ref="A1:B2"/>', b'<f t="array" ref="A1:ZZ9">', b"<f>1</f>",
     b'<f t="shared" si="0">1</f>', b"<!DOCTYPE a>", b"<![CDATA[", b"<!--", b"9" * 5000, b'"',
     b'r="99999999999"', b'sheetId="1"', b'state="hidden"', b'r:id="rId9"', b"../../x", b"\xc3",
     b'Target="file:///etc/passwd"', b'TargetMode="External"', b'min="1" max="99999999"']
)  # fmt: skip


@st.composite
def damaged(draw: st.DrawFn, content: bytes, odd: st.SearchStrategy[bytes]) -> bytes:
    """Draw content with pieces cut out, overwritten or put in."""
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(content)))
        cut = draw(st.sampled_from([0, 1, 4, 30, 400]))
        piece = draw(st.one_of(odd, st.binary(max_size=6)))
        content = content[:at] + piece + content[at + cut :]
    return content


@pytest.mark.parametrize("form", FORMS)
@FEW
@given(data=st.data())
def test_damaged_files_are_answered(form: str, data: st.DataObject, here: Path) -> None:
    path = here / f"damaged.{form}"
    path.write_bytes(data.draw(damaged(FORMS[form](), ODD)))
    answered(here, lambda: bykz_data.validate("trade", path))


@FEW
@given(data=st.data())
def test_workbooks_with_damaged_parts_are_answered(data: st.DataObject, here: Path) -> None:
    path = here / "parts.xlsx"
    with (
        zipfile.ZipFile(io.BytesIO(workbook_bytes())) as whole,
        zipfile.ZipFile(path, "w") as made,
    ):
        hit = data.draw(st.sets(st.sampled_from(whole.namelist()), min_size=1, max_size=2))
        for name in whole.namelist():
            content = whole.read(name)
            made.writestr(name, data.draw(damaged(content, XML)) if name in hit else content)
    answered(here, lambda: bykz_data.validate("trade", path))
    answered(here, lambda: bykz_data.validate(path))


TYPES = st.sampled_from(
    [pa.int8(), pa.uint64(), pa.float16(), pa.float64(), pa.bool_(), pa.date32(), pa.date64(),
     pa.time32("s"), pa.time64("us"), pa.duration("s"), pa.timestamp("s"), pa.binary(),
     pa.timestamp("us", "Nowhere/City"), pa.timestamp("ms", "+05:00"), pa.decimal128(38, 10),
     pa.decimal256(76, 0), pa.binary(4), pa.large_string(), pa.string(), pa.null(),
     pa.list_(pa.int8()), pa.struct([("a", pa.string())]), pa.map_(pa.string(), pa.int8()),
     pa.dictionary(pa.int8(), pa.string())]
)  # fmt: skip


@FEW
@given(data=st.data())
def test_parquet_of_any_types_is_answered(data: st.DataObject, here: Path) -> None:
    columns = {name: arrow_of(ROW, ROW)[name] for name in HEADER}
    for name in data.draw(st.sets(st.sampled_from(HEADER), min_size=1, max_size=3)):
        kind = data.draw(TYPES)
        values: pa.Array = pa.nulls(2, kind)
        number = data.draw(st.sampled_from([0, 1, -1, 2**31 - 1, -(2**62)]))
        with suppress(pa.ArrowException):
            values = pa.array([None, number], pa.int64()).cast(kind, safe=False)
        columns[name] = values
    odd_name = data.draw(st.one_of(st.none(), st.text(max_size=5)))
    if odd_name is not None:
        columns[odd_name] = columns.pop(data.draw(st.sampled_from(HEADER)))
    path = here / "types.parquet"
    try:
        pq.write_table(pa.table(columns), path)
    except (pa.ArrowException, UnicodeEncodeError):
        return
    answered(here, lambda: bykz_data.validate("trade", path))


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
PATHS = st.one_of(
    st.sampled_from(
        ["trade.csv", "../trade.csv", "/etc/passwd", "https://example.org/x.csv", "", ".", "a\x1b",
         "file:///etc/passwd", "trade.csv\0", "link.csv", "x" * 300, "s3://bucket/x", "~/x"]
    ),
    JSON,
)  # fmt: skip
RESOURCE = st.fixed_dictionaries(
    {},
    optional={
        "name": st.one_of(st.sampled_from(["trade", "places", "tarde"]), JSON),
        "path": PATHS,
        "schema": JSON,
        "dialect": JSON,
    },
)
DESCRIPTOR = st.fixed_dictionaries(
    {"resources": st.one_of(st.lists(st.one_of(RESOURCE, JSON), max_size=3), JSON)},
    optional=dict.fromkeys(("name", "profile", "licenses", "contributors", "$schema"), JSON),
)


@FEW
@given(descriptor=DESCRIPTOR, data=st.data())
def test_folders_with_any_descriptor_are_answered(
    descriptor: dict[str, object], data: st.DataObject, here: Path
) -> None:
    folder = here / "folder"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    content = json.dumps(descriptor).encode()
    if data.draw(st.booleans()):
        content = data.draw(damaged(content, ODD))
    (folder / "datapackage.json").write_bytes(content)
    (folder / "trade.csv").write_bytes(csv_bytes())
    (folder / "link.csv").symlink_to(here)
    answered(here, lambda: bykz_data.validate(folder))
    answered(here, lambda: bykz_data.diff(folder))


@FEW
@given(data=st.data())
def test_any_text_is_audited(data: st.DataObject, here: Path) -> None:
    pieces = st.sampled_from(
        ["=== PAGE 5\n", "=== PAGE " + "9" * 5000 + "\n", "--- footnotes\n", "\f", "\n", " ", "-\n",
         "37 ", "1.092,5 millones ", "un tercio ", "A.", "Karagandá ", "XIX ", '"', "(", "\0",
         "##### x\n", "\u2028", "٣", "1,", "9" * 400, "%PDF-1.7"]
    )  # fmt: skip
    text = "".join(data.draw(st.lists(st.one_of(pieces, st.text(max_size=4)), max_size=40)))
    first = data.draw(st.integers())
    found = answered(here, lambda: bykz_data.audit(text, first))
    assert isinstance(found, str) or len(str(found.summary())) > 0  # type: ignore[attr-defined]


def test_a_footer_that_ends_the_process_of_its_library_is_answered(here: Path) -> None:
    """Among these bytes are those that say whether a column may be empty."""
    content = parquet_bytes()
    footer = len(content) - 8 - int.from_bytes(content[-8:-4], "little")
    path = here / "footer.parquet"
    for at in range(footer, footer + 130):
        damaged_one = bytearray(content)
        damaged_one[at] = (damaged_one[at] + 16) % 256
        path.write_bytes(damaged_one)
        assert answered(here, lambda: bykz_data.validate("trade", path))


@pytest.mark.parametrize(
    "options",
    [{}, {"use_dictionary": False}, {"data_page_version": "2.0"}, {"row_group_size": 100}],
)
def test_the_footer_is_read_as_its_library_reads_it(options: dict[str, Any]) -> None:
    rows = [ROW | {"trade_id": f"row-{number}"} for number in range(500)]
    out = io.BytesIO()
    pq.write_table(arrow_of(*rows), out, **options)
    content, expected = out.getvalue(), []
    about = pq.ParquetFile(out).metadata
    for group in map(about.row_group, range(about.num_row_groups)):
        for column in map(group.column, range(group.num_columns)):
            has = column.has_dictionary_page
            start = column.dictionary_page_offset if has else column.data_page_offset
            expected.append((start, start + column.total_compressed_size))
    length = int.from_bytes(content[-8:-4], "little")
    assert read_chunks(content[-8 - length : -8]) == expected
    for start, end in expected:
        while start < end:
            start = read_header(out, start).end
        assert start == end
