"""The build: made files are in step, and bad data are refused with their place."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import bykz_data
from bykz_data.models import TABLES, is_derived, table_columns, table_name
from tools import build
from tools.emit import parquet
from tools.tables import all_tables, problems


@pytest.fixture(scope="module")
def clone(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy what the build reads and writes; every test leaves it in step."""
    folder = tmp_path_factory.mktemp("build") / "clone"
    for name in ("src", "data", "schemas", "docs", "catalogue"):
        shutil.copytree(root / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("CHANGELOG.md", "README.md", ".zenodo.json", *TOP_LEVEL):
        shutil.copy(root / name, folder / name)
    return folder


PARTLY_MADE = {
    "README.md": (b"(docs/dictionary.md#trade)", b"(docs/dictionary.md#trode)"),
}
"""Something to damage in the made part of files of which the rest is written by hand."""

TOP_LEVEL = ("CITATION.cff", "datapackage.json", "manifest.json")


def out_of_step(text: str) -> list[str]:
    """Return the paths that the build reports."""
    return [line.partition(": ")[2] for line in text.splitlines() if ": " in line]


def test_everything_made_is_in_step_with_the_models_and_the_data(root: Path) -> None:
    assert build.build(root, check=True) == []


@pytest.mark.slow
@pytest.mark.once  # another pyarrow writes the same tables with other bytes
def test_each_made_file_that_was_changed_or_is_missing_is_named_and_made_again(
    clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = build.made_files(clone)
    assert {
        "schemas/trade.json", "datapackage.json", "CITATION.cff", "docs/dictionary.md", "README.md",
        "src/bykz_data/loaders.pyi", "src/bykz_data/_data/datapackage.json",
        "src/bykz_data/_data/trade.parquet", "data/derived/trade_panel.csv", "manifest.json",
        "catalogue/croissant.json", "catalogue/schema-org.jsonld", "catalogue/dcat.jsonld",
        ".zenodo.json",
    } <= made.keys()  # fmt: skip
    for path in made:
        file = clone / path
        content = file.read_bytes()
        old, new = PARTLY_MADE.get(path, (content, content[:-1]))
        assert old in content, path
        file.write_bytes(content.replace(old, new, 1))
    missing = ["schemas/places.json", "src/bykz_data/_data/places.parquet", "CITATION.cff"]
    for path in missing:
        (clone / path).unlink()
    former = ["schemas/gone.json", "src/bykz_data/_data/gone.parquet"]
    for path in former:
        (clone / path).write_bytes(b"{}")
    assert build.main(["--check"], clone) == 1
    output = capsys.readouterr()
    assert sorted(out_of_step(output.out)) == sorted([*made, *former])
    assert output.err == "run: python -m tools.build\n"
    assert not any((clone / path).exists() for path in missing)
    assert build.main([], clone) == 0
    assert sorted(out_of_step(capsys.readouterr().out)) == sorted(
        [*made, *former, "python -m tools.release check"]
    )
    assert not any((clone / path).exists() for path in former)
    assert {path: (clone / path).read_bytes() for path in made} == made


def test_a_file_that_has_lost_its_marks_is_not_written(
    clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = clone / "README.md"
    text = file.read_text(encoding="utf-8")
    damaged = text.replace("<!-- tables: end -->\n", "")
    assert damaged != text
    file.write_text(damaged, encoding="utf-8")
    assert build.main([], clone) == 1
    assert "<!-- tables: begin --> and <!-- tables: end --> are missing" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == damaged
    file.write_text(text, encoding="utf-8")


def test_parquet_is_the_same_twice_and_is_left_alone_while_its_content_is(root: Path) -> None:
    for name, table in all_tables(root / "data").items():
        first = parquet.parquet_bytes(table)
        assert first == parquet.parquet_bytes(table), name
        buffer = io.BytesIO()
        pq.write_table(table, buffer, compression="gzip")
        assert buffer.getvalue() != first
        assert parquet.parquet_bytes(table, buffer.getvalue()) == buffer.getvalue()
        pq.write_table(table.slice(1), buffer := io.BytesIO())
        assert parquet.parquet_bytes(table, buffer.getvalue()) == first


def test_arrow_types_are_as_promised() -> None:
    schema = bykz_data.load_trade("arrow").schema
    assert schema.field("period_start").type == pa.date32()
    assert schema.field("flow").type == pa.dictionary(pa.int32(), pa.string())
    assert schema.field("page").type == pa.int64()
    assert not schema.field("value").nullable
    assert schema.field("footnote").nullable
    panel = bykz_data.load("trade_panel", "arrow").schema
    assert panel.field("exports").metadata[b"unit"] == b"USD"


# line, column, rule, what is put into the cell; the row of the figure is found by its key
BAD_CELLS = [
    ("trade", "by-kz-turnover-2021", "value", "1092,5", "type", "a number with a decimal point"),
    ("trade", "by-kz-turnover-2021", "value", "1092500", "as-printed", "reads 1092500000"),
    ("trade", "by-kz-turnover-2021", "value", "", "required", "a value is required"),
    ("trade", "by-kz-turnover-2021", "page", "2010.5", "type", "a whole number"),
    ("trade", "by-kz-turnover-2021", "page", "69", "range", "at most 68"),
    ("trade", "by-kz-turnover-2021", "page", "99999", "range", "between -32768 and 32767"),
    ("trade", "by-kz-turnover-2021", "page", "٥٩", "character", "type '5'"),
    ("trade", "by-kz-turnover-2021", "flow", "turnovr", "code", "did you mean 'turnover'?"),
    ("trade", "by-kz-turnover-2021", "qualifier", "approx", "as-printed", "asks for exact"),
    ("trade", "by-kz-turnover-2011", "qualifier", "exact", "as-printed", "asks for almost"),
    ("trade", "by-kz-turnover-2021", "reporter", "bY", "foreign-key", "did you mean 'by'?"),
    ("trade", "by-kz-turnover-2021", "reporter", "xx", "foreign-key", "place_id of table places"),
    ("trade", "by-kz-turnover-2021", "partner", "Kazakhstan", "foreign-key", "did you mean 'kz'?"),
    ("trade", "by-kz-turnover-2021", "partner", "by", "partner", "differ from the reporter"),
    ("trade", "by-kz-turnover-2021", "period", "2021-Q5", "pattern", "write 2021, 2021-05"),
    ("trade", "by-kz-turnover-2021", "period", "2021/2020", "period", "ends before it starts"),
    ("trade", "by-kz-turnover-2021", "period_start", "2021-02-31", "type", "no day of the cal"),
    ("trade", "by-kz-turnover-2021", "period_start", "01.01.2021", "type", "YYYY-MM-DD"),
    ("trade", "by-kz-turnover-2021", "period_end", "2021-12-30", "period-bounds", "2021-12-31"),
    ("trade", "by-kz-turnover-2021", "base_period", "2020", "base-period", "the measure growth"),
    ("trade", "by-kz-turnover-growth-2021", "base_period", "2022", "base-period", "start before"),
    ("trade", "by-kz-turnover-growth-2021", "value", "131.9", "as-printed", "reads 1, 31.9"),
    ("trade", "by-kz-turnover-growth-2021", "unit", "USD", "unit", "expected 'percent'"),
    ("trade", "by-kz-turnover-2021", "relative_to", "all_goods", "relative-to", "share or rank"),
    ("trade", "by-kz-turnover-2021", "footnote", "12", "footnote", "is on page 10"),
    ("trade", "by-kz-turnover-2021", "note", " blank", "whitespace", "blanks"),
    ("trade", "by-kz-turnover-2021", "trade_id", "by-kz-turnover-2020", "unique", "in line"),
    ("targets", "by-kz-turnover-3-billion", "value", "3000000", "as-printed", "3000000000"),
    ("aliases", "places-kz-republica-de-kazajistan-p16", "row", "kaz", "row-reference", "is no"),
    ("places", "by-brest-region", "iso_3166_2", "KZ-99", "iso-3166", "must start with BY-"),
    ("places", "by-gomel-region", "iso_3166_2", "BY-BR", "iso-3166", "the code of 'by-brest"),
    ("sources", "akashin-2016-minsk-kokshetau", "url", "apgazeta.kz", "pattern", "https?"),
    ("places", "kz", "as_printed", "Kasachstan", "alias", "put it into aliases.csv"),
]  # fmt: skip


@pytest.fixture
def data(root: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(root / "data", folder)
    return folder


@pytest.mark.parametrize(("table", "key", "column", "cell", "rule", "words"), BAD_CELLS)
def test_a_bad_cell_is_refused_once_at_its_place(
    data: Path, table: str, key: str, column: str, cell: str, rule: str, words: str
) -> None:
    file = data / f"{table}.csv"
    with file.open(encoding="utf-8", newline="") as source:
        header, *rows = csv.reader(source)
    line = next(n for n, row in enumerate(rows) if row[0] == key)
    rows[line][header.index(column)] = cell
    with file.open("w", encoding="utf-8", newline="") as target:
        csv.writer(target, lineterminator="\n").writerows([header, *rows])
    issues = problems(data)
    here = [i for i in issues if (i.table, i.column, i.line) == (table, column, line + 2)]
    assert [(i.rule, i.value) for i in here] == [(rule, cell)]
    assert words in here[0].message
    assert f"{table}.csv:{line + 2}: {column}: [{rule}]" in str(here[0])
    # A key that is gone breaks what refers to it; a single cell breaks nothing else.
    if column != "trade_id":
        assert len(issues) <= 2


def test_the_build_writes_nothing_when_data_are_bad(
    clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = clone / "data" / "trade.csv"
    before = {path: path.read_bytes() for path in clone.rglob("*") if path.is_file()}
    file.write_text(file.read_text(encoding="utf-8").replace(",59,97,", ",59,9x,"), "utf-8")
    assert build.main([], clone) == 1
    error = capsys.readouterr().err
    assert "trade.csv:" in error
    assert "footnote: [type] '9x' is not a whole number, digits only" in error
    assert "nothing was built" in error
    file.write_bytes(before[file])
    assert {path: path.read_bytes() for path in clone.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "the file is empty"),
        ("trade_id,señal\n".encode("latin-1"), "is not UTF-8"),
        (b"trade_id\x00,reporter\n", "control character"),
        (b"trade_id;reporter;organization\n", "separated by semicolons, not by commas"),
        (b"trade_id,value,page\n", "give whole rows, as `bykz-data show trade --format csv` does"),
        (b'trade_id,"reporter\n', "is no valid CSV"),
    ],
)
def test_an_unreadable_file_is_refused(data: Path, content: bytes, words: str) -> None:
    (data / "trade.csv").write_bytes(content)
    assert words in " ".join(str(issue) for issue in problems(data) if issue.table == "trade")


def test_a_missing_file_rows_too_short_and_no_rows_are_refused(data: Path) -> None:
    (data / "mentions.csv").unlink()
    places = (data / "places.csv").read_text(encoding="utf-8").splitlines()
    (data / "places.csv").write_text("\n".join([*places, "zz,Nowhere"]) + "\n", encoding="utf-8")
    header = (data / "targets.csv").read_text(encoding="utf-8").splitlines()[0]
    (data / "targets.csv").write_text(header + "\n", encoding="utf-8")
    found: dict[str, str] = {}
    for issue in problems(data):
        found.setdefault(issue.table, str(issue))
    assert "the file is missing" in found["mentions"]
    assert f"places.csv:{len(places) + 1}: [row-width]" in found["places"]
    assert "the table has no rows" in found["targets"]


@pytest.mark.slow
@pytest.mark.parametrize("edition", [".", "src/bykz_data/_data"])
def test_frictionless_accepts_the_package(root: Path, edition: str) -> None:
    command = [sys.executable, "-m", "frictionless", "validate", "datapackage.json"]
    result = subprocess.run(
        command, cwd=root / edition, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stdout.count("VALID") == len(TABLES)


@pytest.mark.parametrize("edition", [".", "src/bykz_data/_data"])
def test_the_descriptor_agrees_with_the_files(root: Path, edition: str) -> None:
    import hashlib

    package = json.loads((root / edition / "datapackage.json").read_text(encoding="utf-8"))
    assert package["version"] == bykz_data.__version__
    for key in ("licenses", "sources", "contributors", "keywords"):
        assert package[key]
    assert [r["name"] for r in package["resources"]] == [table_name(model) for model in TABLES]
    for resource in package["resources"]:
        content = (root / edition / resource["path"]).read_bytes()
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        assert resource["rows"] == bykz_data.load(resource["name"], "arrow").num_rows
        schema = root / edition / resource["schema"]
        assert schema.read_bytes() == (root / "schemas" / schema.name).read_bytes()


@pytest.mark.parametrize("model", TABLES, ids=table_name)
def test_every_column_is_described_and_its_example_is_valid(root: Path, model: type) -> None:
    from bykz_data.contribution.checking import check_cells
    from bykz_data.contribution.sheet import Row, Sheet
    from bykz_data.text import cell_text
    from tools.emit.table_schema import table_schema

    columns = table_columns(model)
    assert len({column.description for column in columns}) == len(columns)
    cells = {column.name: cell_text(column.info["example"]) for column in columns}
    sheet = Sheet(table_name(model), "example.csv", [Row(2, cells)])
    check_cells(sheet, table_schema(model))
    assert list(map(str, sheet.problems)) == []
    assert model.__doc__
    assert is_derived(model) == (root / "data" / "derived" / f"{table_name(model)}.csv").exists()


def test_same_named_columns_are_the_same_kind_in_every_table() -> None:
    kinds: dict[str, set[tuple[str, str | None, str | None]]] = {}
    for model in TABLES:
        for column in table_columns(model):
            # These mean the same in every table, but each table has codes of its own.
            own_codes = (
                "kind",
                "table",
                "status",
                "role",
                "measure",
                "indicator",
                "modality",
                "flow",
                "state",  # of a fact; of a footnote, how whole it is
            )
            if column.name in own_codes or column.info.get("primary_key"):
                continue
            info = column.info
            if column.name in ("parent", "part_of"):  # a row is part of one of the same table
                assert info.get("references") == table_name(model)
                continue
            kind = (info["arrow"], info.get("codes"), info.get("references"))
            kinds.setdefault(column.name, set()).add(kind)
    assert len(kinds) > 30
    assert {name: kind for name, kind in kinds.items() if len(kind) > 1} == {}
