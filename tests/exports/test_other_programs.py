"""Workbook, Stata files, Parquet folder and JSON, read back by what their users have."""

from __future__ import annotations

import datetime as dt
import json
import re
import subprocess
import zipfile
from typing import TYPE_CHECKING, Any, cast

import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pyreadstat
import pytest

import bykz_data
from bykz_data import cite
from bykz_data.catalog import descriptor, schema, table_names
from bykz_data.labels import labels_of
from bykz_data.store.files import manifest
from bykz_data.text import cell_text

if TYPE_CHECKING:
    from pathlib import Path

    from bykz_data.loaders import TableName

NAMES = cast("list[TableName]", table_names())


def texts(cells: Any) -> list[str]:  # noqa: ANN401
    """Return cells as text, whatever a program has for dates, switches and numbers."""
    found = []
    for cell in cells:
        if cell is None or pd.isna(cell):
            found.append("")
        elif isinstance(cell, (dt.date, pd.Timestamp)):
            found.append(cell.strftime("%Y-%m-%d"))
        elif isinstance(cell, (int, float)) and not isinstance(cell, bool):
            found.append(f"{cell:.15g}")  # as many digits as a workbook keeps
        else:
            found.append(cell_text(cell))
    return found


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("xlsx") / "bykz.xlsx"
    bykz_data.export(file, "xlsx")
    return file


@pytest.fixture(scope="module")
def book(workbook: Path) -> Any:  # noqa: ANN401
    return openpyxl.load_workbook(workbook)


def test_the_workbook_begins_with_what_it_is(book: Any) -> None:  # noqa: ANN401
    assert book.sheetnames == ["about", *NAMES, "codes", "columns"]
    about = {row[0].value: row[1].value for row in book["about"].iter_rows(max_col=2)}
    assert about["version"] == bykz_data.__version__
    assert about["licence"] == "CC-BY-4.0"
    assert about["citation"] == manifest()["citation"]
    assert cite("book") in about["cite_for_facts"]
    assert about["trade"] == "Trade figures"
    links = [row[0].hyperlink for row in book["about"].iter_rows() if row[0].value in NAMES]
    assert len([link for link in links if link]) == len(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_sheet_has_all_cells_with_names_beside_keys(book: Any, name: TableName) -> None:  # noqa: ANN401
    sheet = book[name]
    table = bykz_data.load(name, "arrow", labels=True)
    header, *rows = sheet.iter_rows(values_only=True)
    assert list(header) == table.column_names
    expected = [texts(row.values()) for row in table.to_pylist()]
    assert [texts(row) for row in rows] == expected
    assert not any(cell.data_type in "fe" for row in sheet.iter_rows() for cell in row)
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B2", sheet.dimensions)
    notes = {cell.value: cell.comment.text for cell in sheet[1]}
    for field in schema(name)["fields"]:
        assert notes[field["name"]].startswith(field["description"])
        codes = field.get("categories", [])
        for code in codes[:12]:
            assert f"{code['value']}: {code['label']}" in notes[field["name"]]
        assert ("see the sheet 'codes'" in notes[field["name"]]) == (len(codes) > 12)
    assert notes.keys() == set(table.column_names)


def test_the_workbook_has_properties(book: Any) -> None:  # noqa: ANN401
    assert book.properties.title == descriptor()["title"]
    assert book.properties.creator == "The bykz-data contributors"
    assert manifest()["citation"] in book.properties.description


def test_notes_have_room_for_their_text(workbook: Path, book: Any) -> None:  # noqa: ANN401
    with zipfile.ZipFile(workbook) as parts:
        drawings = [name for name in parts.namelist() if name.endswith(".vml")]
        text = "".join(parts.read(name).decode() for name in drawings)
    sizes = re.findall(r"width:(\d+)px;height:(\d+)px", text)
    assert len(sizes) == sum(sheet.max_column for sheet in book.worksheets if sheet.title in NAMES)
    assert all(int(width) >= 480 and 200 <= int(height) <= 700 for width, height in sizes)


def test_the_workbook_lists_codes_and_columns(book: Any) -> None:  # noqa: ANN401
    codes = {tuple(row[:4]) for row in book["codes"].iter_rows(min_row=2, values_only=True)}
    assert ("trade", "flow", "turnover", "exports plus imports") in codes
    for name in ("about", "codes", "columns"):
        cells = [cell for row in book[name].iter_rows() for cell in row]
        long = [cell for cell in cells if len(str(cell.value)) > 60]
        assert long
        assert all(cell.alignment.wrap_text for cell in long)
    assert book["columns"].max_row == 1 + sum(len(schema(name)["fields"]) for name in NAMES)


def test_the_workbook_needs_its_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "openpyxl", None)
    with pytest.raises(bykz_data.MissingExtraError, match=r"\[xlsx\]"):
        bykz_data.export(tmp_path / "x.xlsx", "xlsx")
    assert list(tmp_path.iterdir()) == []


@pytest.fixture(scope="module")
def stata(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stata") / "bykz"
    bykz_data.export(folder, "stata")
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_stata_files_have_all_cells_labels_dates_and_codes(stata: Path, name: TableName) -> None:
    read: Any = pyreadstat.read_dta(str(stata / f"{name}.dta"), apply_value_formats=True)
    found, about = read
    table = bykz_data.load(name, "arrow", labels=True)
    assert list(found.columns) == table.column_names
    for field in schema(name)["fields"]:
        column = field["name"]
        cells = table[column].to_pylist()
        if field["type"] == "boolean":
            assert list(found[column]) == ["yes" if cell else "no" for cell in cells]
        else:
            assert texts(found[column]) == texts(cells), column
        label = about.column_names_to_labels[column]
        assert label.rstrip("…") in f"{field['description']} ({field.get('unit', '')})"
        if field["type"] == "date":
            assert about.original_variable_types[column] == "%td"
        if "categories" in field:
            codes = {code["value"] for code in field["categories"]}
            assert codes <= set(about.variable_value_labels[column].values())
    for label in labels_of(name):
        if label.kind != "meaning":
            assert texts(found[label.name]) == texts(table[label.name].to_pylist())
    assert f"bykz-data {bykz_data.__version__}" in about.file_label


def test_a_value_label_of_stata_is_the_same_in_every_file(stata: Path) -> None:
    """`append` keeps the labels of the first file: those of the second must not differ."""
    known: dict[str, tuple[str, dict[int, str]]] = {}
    names: dict[tuple[str, str], str] = {}
    for file in sorted(stata.glob("*.dta")):
        about: Any = pyreadstat.read_dta(str(file), metadataonly=True)[1]
        for label, meanings in about.value_labels.items():
            assert known.setdefault(label, (file.name, meanings)) == (known[label][0], meanings)
        names |= {(file.stem, name): label for name, label in about.variable_to_label.items()}
    assert names["trade", "qualifier"] == names["deliveries", "value_qualifier"] == "qualifier"
    for (_, column), label in names.items():
        assert {other for (_, name), other in names.items() if name == column} == {label}, column
    assert known["yes_no"][1] == {0: "no", 1: "yes"}
    assert len({tuple(meanings.items()) for _, meanings in known.values()}) == len(known)


def test_a_code_has_one_number_under_one_name_in_all_stata_files(stata: Path) -> None:
    numbers: dict[tuple[str, str], int] = {}
    for name in NAMES:
        raw = pd.read_stata(stata / f"{name}.dta", convert_categoricals=False)
        shipped = bykz_data.load(name)
        for field in schema(name)["fields"]:
            if "categories" not in field:
                continue
            column = field["name"]
            for code, number in zip(shipped[column].astype(object), raw[column], strict=True):
                if isinstance(code, str):
                    assert numbers.setdefault((column, code), int(number)) == number, (name, column)
    assert len({(column, number) for (column, _), number in numbers.items()}) == len(numbers)
    listed = pd.read_stata(stata / "codes.dta", convert_categoricals=False)
    for row in listed.to_dict("records"):
        assert numbers.setdefault((row["column"], row["code"]), row["number"]) == row["number"]


def test_stata_files_that_are_appended_keep_their_codes(stata: Path) -> None:
    def raw(name: str) -> pd.DataFrame:
        return pd.read_stata(stata / f"{name}.dta", convert_categoricals=False)

    codes = raw("codes")
    both = pd.concat([raw("trade"), raw("targets")])
    flows = codes[(codes["table"] == "trade") & (codes["column"] == "flow")]
    decoded = both["flow"].map(flows.set_index("number")["code"])
    expected = pd.concat([bykz_data.load_trade()["flow"], bykz_data.load_targets()["flow"]])
    assert decoded.fillna("").tolist() == expected.astype(object).fillna("").tolist()


def test_long_texts_are_strl_in_stata(stata: Path) -> None:
    reader: Any = pd.read_stata(stata / "facts.dta", iterator=True)
    with reader:
        reader.read(1)
        kinds = dict(zip(reader.variable_labels(), reader._typlist, strict=True))
    assert kinds["sentence"] == "Q"
    assert isinstance(kinds["row"], int)
    codes: Any = pyreadstat.read_dta(str(stata / "codes.dta"))[0]
    assert "exports plus imports" in set(codes["meaning"])
    readme = (stata / "README.txt").read_text(encoding="utf-8")
    assert manifest()["citation"] in readme
    assert cite("book") in readme
    for name in ("codes", "column_notes"):
        about: Any = pyreadstat.read_dta(str(stata / f"{name}.dta"), metadataonly=True)[1]
        assert all(about.column_names_to_labels.values())


@pytest.mark.slow
def test_stata_files_are_the_same_each_time(stata: Path, tmp_path: Path) -> None:
    bykz_data.export(tmp_path / "again", "stata")
    for file in stata.iterdir():
        assert (tmp_path / "again" / file.name).read_bytes() == file.read_bytes(), file.name


def test_the_parquet_folder_is_what_the_package_ships(tmp_path: Path) -> None:
    folder = tmp_path / "parquet"
    bykz_data.export(folder, "parquet")
    with bykz_data.data_path() as shipped:
        names = {file.relative_to(shipped) for file in shipped.rglob("*") if file.is_file()}
        assert names == {file.relative_to(folder) for file in folder.rglob("*") if file.is_file()}
        for name in names:
            assert (folder / name).read_bytes() == (shipped / name).read_bytes()


@pytest.mark.once
def test_fastparquet_reads_the_shipped_files(root: Path, validators: Path) -> None:
    script = root / "tests" / "validators" / "parquet.py"
    with bykz_data.data_path() as folder:
        files = [str(folder / f"{name}.parquet") for name in NAMES]
        command = [str(validators / "python"), str(script), *files]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    found = json.loads(result.stdout)
    kinds = {"date": "datetime64[ms]", "number": "float64", "boolean": "bool"}
    for name in NAMES:
        expected = bykz_data.load(name, "arrow")
        assert list(found[name]) == expected.column_names
        for field in schema(name)["fields"]:
            kind, cells = found[name][field["name"]]
            assert kind == kinds.get(field["type"], kind)
            assert (kind == "category") == ("categories" in field)
            shown = [str(cell)[:10] if field["type"] == "date" else cell for cell in cells]
            wanted = texts(expected[field["name"]].to_pylist())
            assert texts(cell if cell != "None" else None for cell in shown) == wanted


def test_the_pandas_metadata_count_the_categories() -> None:
    with bykz_data.data_path() as folder:
        known = pq.read_schema(folder / "trade.parquet")
    columns = json.loads(known.metadata[b"pandas"])["columns"]
    flow = next(column for column in columns if column["name"] == "flow")
    number = bykz_data.load_trade()["flow"].nunique()
    assert flow["metadata"] == {"num_categories": number, "ordered": False}


def test_json_has_licence_citation_and_schemas(tmp_path: Path) -> None:
    file = tmp_path / "bykz.json"
    bykz_data.export(file, "json")
    content = json.loads(file.read_text(encoding="utf-8"))
    assert content["licenses"][0]["name"] == "CC-BY-4.0"
    assert content["citation"] == manifest()["citation"]
    assert content["schemas"] == {name: schema(name) for name in NAMES}
    assert content["sources"]
