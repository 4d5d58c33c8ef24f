"""Files that become large, or never end, once somebody reads them: made when a test needs them."""

from __future__ import annotations

import io
import json
import os
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from tests.contribution.samples import HEADER, ROW, arrow_of, book_of, csv_of
from tests.watching import watched

CSV = csv_of(ROW).encode()
HEAD, LINE = CSV.splitlines(keepends=True)

Edit = Callable[[str, bytes], bytes]
SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"


def workbook(path: Path, edit: Edit, *more: tuple[str, bytes], copies: int = 1) -> Path:
    """Write a workbook of one valid row, each part as `edit` returns it, and more parts."""
    whole = io.BytesIO()
    book_of(whole, [ROW])  # type: ignore[arg-type]
    with (
        zipfile.ZipFile(whole) as source,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made,
    ):
        for name in source.namelist():
            made.writestr(name, edit(name, source.read(name)))
        for name, content in more * copies:
            made.writestr(name, content)
    return path


def in_sheet(old: bytes, new: bytes) -> Edit:
    """Return an edit of the sheet."""

    def edit(name: str, content: bytes) -> bytes:
        assert name != SHEET or old in content
        return content.replace(old, new, 1) if name == SHEET else content

    return edit


def again_and_again(name: str, content: bytes) -> bytes:
    """Let the workbook have the same sheet many times."""
    if name == "xl/workbook.xml":
        start, end = content.index(b"<sheet "), content.index(b"</sheets>")
        sheet = content[start:end]
        names = (sheet.replace(b"trade", b"t%d" % n).replace(b'"1"', b'"%d"' % n, 1)
                 for n in range(2, 3000))  # fmt: skip
        return content[:end] + b"".join(names) + content[end:]
    return in_sheet(b"</sheetData>", b'<row r="9"><c r="A9"/></row>' * 5000 + b"</sheetData>")(
        name, content
    )


def cells(count: int, cell: bytes = b'<c t="n"><v>1</v></c>') -> bytes:
    return b'<row r="9">' + cell * count + b"</row></sheetData>"


END = b"</sheetData>"
WORKBOOKS: dict[str, tuple[Edit, str]] = {
    "far row": (in_sheet(END, b'<row r="1000000000"><c r="A1000000000"/></row>' + END), "row"),
    "row of letters": (in_sheet(END, b'<row r="1_000"><c/></row>' + END), "row '1_000'"),
    "far column": (in_sheet(END, b'<row r="9"><c r="ZZZ9"/></row>' + END), "column 18,278"),
    "no place": (in_sheet(END, b'<row r="9"><c r="9A"/></row>' + END), "no place"),
    "many cells": (in_sheet(END, cells(200_000)), "cells"),
    "many rows": (in_sheet(END, b"<row/>" * 60_000 + END), "rows"),
    "many texts": (in_sheet(END, b"<row><c><v/></c>" + b"<t/>" * 2_000_000 + b"</row>" + END), ""),
    "deep": (in_sheet(END, b"<a>" * 1000 + b"</a>" * 1000 + END), "levels"),
    "long element": (in_sheet(END, b"<a b='" + b"x" * 2_000_000 + b"'/>" + END), "long element"),
    "many attributes": (
        in_sheet(END, b"<a " + b" ".join(b"a%d=''" % n for n in range(300_000)) + b"/>" + END),
        "long element",
    ),
    "doctype": (
        lambda name, content: (
            b'<!DOCTYPE a [<!ENTITY b "xx">]>' * (name == SHEET) + content
        ),
        "type of document",
    ),
    "merged": (
        in_sheet(END, END + b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
        "merged",
    ),
    "linked": (
        in_sheet(END, END + b'<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>'),
        "linked",
    ),
    "strange range": (
        in_sheet(END, END + b'<mergeCells><mergeCell ref="A:XFD"/></mergeCells>'), "range"
    ),
    "rules": (
        in_sheet(END, END + b"<conditionalFormatting sqref='A1'/>" * 60_000), "elements beside"
    ),
    "large part": (in_sheet(END, b" " * 60_000_000 + END), "bytes when unpacked"),
    "same sheet": (again_and_again, "again and again"),
}  # fmt: skip
"""What is done to a workbook, and words of the one problem."""


def workbooks(folder: Path) -> Iterator[tuple[Path, str]]:
    """Write every workbook; yield the path of each, and words of its one problem."""
    for case, (edit, words) in WORKBOOKS.items():
        yield workbook(folder / f"{case}.xlsx", edit), words
    strings = b"<sst>" + b"<si><t>x</t></si>" * 200_000 + b"</sst>"
    yield workbook(folder / "strings.xlsx", lambda _, c: c, (STRINGS, strings)), "cells"
    image = ("xl/media/image1.png", b"\x89PNG" + b"\0" * 60_000_000)
    yield workbook(folder / "image.xlsx", lambda _, c: c, image), "bytes when unpacked"
    small = [(f"xl/media/{n}", b"") for n in range(2000)]
    yield workbook(folder / "parts.xlsx", lambda _, c: c, *small), "parts"
    locked = workbook(folder / "locked.xlsx", lambda _, c: c)
    content = bytearray(locked.read_bytes())
    for at in (n for n in range(len(content) - 4) if content[n : n + 4] == b"PK\x01\x02"):
        content[at + 8] |= 1
    locked.write_bytes(content)
    yield locked, "password"


def parquet(path: Path, columns: Mapping[str, Any], **options: Any) -> Path:  # noqa: ANN401
    """Write a Parquet file of a valid row, some of its columns replaced."""
    count = len(next(iter(columns.values())))
    own = {name: arrow_of(ROW)[name].take(pa.array([0] * count)) for name in HEADER}
    pq.write_table(pa.table(own | dict(columns)), path, **options)
    return path


def parquets(folder: Path) -> Iterator[tuple[Path, str]]:
    """Write every Parquet file; yield the path of each, and words of its one problem."""
    lists = pa.array([[0] * 100_000], pa.list_(pa.int8()))
    yield parquet(folder / "list.parquet", {"note": lists}), "expected text"
    maps = pa.array([[("a", 1)]], pa.map_(pa.string(), pa.int8()))
    yield parquet(folder / "map.parquet", {"note": maps}), "expected text"
    wide = pa.array([b"x" * 1000], pa.binary(1000))
    yield parquet(folder / "binary.parquet", {"note": wide}), "expected text"
    nothing = {name: pa.nulls(300_000, pa.string()) for name in HEADER}
    pq.write_table(pa.table(nothing), folder / "rows.parquet")
    yield folder / "rows.parquet", "300,000 rows"
    long = pa.array(["x" * 2_000_000] * 26)
    options: dict[str, Any] = {"compression": "zstd", "use_dictionary": False}
    yield parquet(folder / "zeros.parquet", {"note": long}, **options), "bytes when unpacked"
    encoding = {"note": "DELTA_BYTE_ARRAY"}
    options |= {"column_encoding": encoding}
    short = pa.array(["x" * 1000] * 1000)
    yield parquet(folder / "prefixes.parquet", {"note": short}, **options), "common beginnings"
    repeated = pa.DictionaryArray.from_arrays([0] * 10_000, ["x" * 2_000_000])
    plain = {"store_schema": False}  # the column is one of texts, not of references to texts
    yield (
        parquet(folder / "dictionary.parquet", {"note": repeated}, **plain),
        "2,000,000 characters",
    )
    footer = pq.ParquetWriter(folder / "footer.parquet", arrow_of(ROW).schema)
    footer.add_key_value_metadata({"x": "x" * 2_000_000})
    footer.close()
    yield folder / "footer.parquet", "in its footer"
    many = pa.table({f"c{n}": [1] for n in range(3000)})
    pq.write_table(many, folder / "columns.parquet")
    yield folder / "columns.parquet", "3,000 columns"


def tables_of_csv(folder: Path) -> Iterator[tuple[Path, str]]:
    """Write every CSV file; yield the path of each, and words of a problem."""
    files = {
        "rows": (HEAD + LINE * 60_000, "60,001 rows"),
        "empty": (CSV + b"\n" * 2_000_000, "rows"),
        "columns": (b"," * 10_000_000 + b"\n" + LINE, "columns"),
        "one-cell": (CSV + b"x" * 10_000_000 + b"\n", "quotes"),
        "open-quote": (CSV + b'"' + b"x," * 5_000_000, "quotes"),
        "quotes": (HEAD + b",".join(b'"a""%d"' % n for n in range(300_000)) + b"\n", "cells"),
        "key": (CSV.replace(ROW["trade_id"].encode(), b"x" * 90_000), "90,000 characters"),
        "one-line": (HEAD.rstrip() * 50_000, "columns"),
    }
    for case, (content, words) in files.items():
        (folder / f"{case}.csv").write_bytes(content)
        yield folder / f"{case}.csv", words


def sparse(path: Path) -> Path:
    """Make a file of a terabyte that takes no room."""
    with path.open("wb") as file:
        os.truncate(file.fileno(), 2**40)
    return path


def descriptors() -> dict[str, bytes]:
    """Return descriptors that are hard to read."""
    trade = {"name": "trade", "path": "trade.csv"}
    return {
        "deep": b"[" * 500_000,
        "deep inside": b'{"resources": ' + b"[" * 900 + b"]" * 900 + b"}",
        "large": json.dumps({"resources": [trade], "x": "x" * 3_000_000}).encode(),
        "many": json.dumps({"resources": [trade] * 20_000}).encode(),
        "long names": json.dumps(
            {"resources": [{"name": f"{n}" + "x" * 500, "path": "x"} for n in range(999)]}
        ).encode(),
        "people": json.dumps(
            {"resources": [trade], "contributors": [{"title": n} for n in range(50_000)]}
        ).encode(),
        "keywords": json.dumps({"resources": [trade], "keywords": [0] * 300_000}).encode(),
        "number": b'{"resources": ' + b"9" * 900_000 + b"}",
        "licences": json.dumps({"resources": [trade], "licenses": [{}] * 100_000}).encode(),
    }


def folders(folder: Path) -> Iterator[tuple[Path, str]]:
    """Make folders with a descriptor that is hard to read, with many files, or with large ones."""
    for case, content in descriptors().items():
        place = folder / case
        place.mkdir()
        (place / "datapackage.json").write_bytes(content)
        (place / "trade.csv").write_bytes(CSV)
        yield place, ""
    large = folder / "large files"
    large.mkdir()
    for table in ("trade", "places", "people"):
        (large / f"{table}.csv").write_bytes(b"x" * 10_000_000)
    yield large, "bytes, at most 16,777,216 are read"
    rows = folder / "rows together"
    rows.mkdir()
    for table in ("trade", "places", "people"):
        (rows / f"{table}.csv").write_bytes(CSV + b"\n" * 20_000)
    yield rows, "rows, at most 25,000 are read"


def sparse_files(folder: Path) -> Iterator[tuple[Path, str]]:
    """Make files of a terabyte that take no room."""
    for ending in ("csv", "xlsx", "parquet"):
        yield sparse(folder / f"sparse.{ending}"), "has 1,099,511,627,776 bytes"


def main(form: str, folder: Path) -> None:
    """Check the files of one form, one after the other; print what was found as JSON."""
    import resource

    from bykz_data import validate
    from bykz_data.errors import BykzDataError

    resource.setrlimit(resource.RLIMIT_CPU, (120, 120))
    makers = {
        "workbooks": workbooks, "parquets": parquets, "tables_of_csv": tables_of_csv,
        "folders": folders,
    }  # fmt: skip
    cases: list[tuple[str, str, list[str]]] = []
    sizes = []
    os.chdir(folder)  # no clone
    for maker in (makers[form], sparse_files):
        for path, words in maker(folder):
            sizes.append(path.stat().st_size if maker is not sparse_files else 0)
            try:
                with watched(folder):
                    report = validate(path) if path.is_dir() else validate("trade", path)
                problems = [problem.message for problem in report.problems]
            except BykzDataError as error:
                problems = [str(error)]
            cases.append((path.name, words, problems))
    print(json.dumps({"cases": cases, "peak": peak_memory(), "sizes": sizes}))


def peak_memory() -> int:
    """Return how many bytes this process had at most.

    On Linux `getrusage` also counts what the parent had when it started this process, which is the
    whole run of the tests.
    """
    status = Path("/proc/self/status")
    if status.is_file():
        (line,) = (x for x in status.read_text("utf-8").splitlines() if x.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
