"""Loading: types, backends, ownership, and what users do with the frames."""

from __future__ import annotations

import ast
import doctest
import inspect
import pickle
import pydoc
import re
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING, Literal, cast

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import bykz_data
from bykz_data import catalog, models
from bykz_data.store.backends import BACKENDS
from bykz_data.text import cell_text

if TYPE_CHECKING:
    from pathlib import Path

    from bykz_data.loaders import TableName

NAMES = cast("list[TableName]", catalog.table_names())
PUBLIC: list[str] = getattr(bykz_data, "__all__")  # noqa: B009 (made at run time)


@pytest.mark.parametrize("name", NAMES)
def test_every_table_has_a_loader_in_every_backend(name: TableName) -> None:
    frame = getattr(bykz_data, f"load_{name}")()
    arrow = bykz_data.load(name, "arrow")
    polars = bykz_data.load(name, "polars")
    relation = bykz_data.load(name, "duckdb")
    assert isinstance(frame, pd.DataFrame)
    assert isinstance(arrow, pa.Table)
    assert isinstance(polars, pl.DataFrame)
    assert isinstance(relation, duckdb.DuckDBPyRelation)
    assert list(frame.columns) == arrow.column_names == polars.columns == relation.columns
    assert len(frame) == arrow.num_rows == polars.height == len(relation.fetchall()) > 0
    keys = [str(key) for key in arrow.column(0).to_pylist()]
    assert [str(key) for key in frame.iloc[:, 0]] == keys
    assert [str(key) for key in polars.to_series(0)] == keys


@pytest.mark.parametrize("model", models.TABLES, ids=models.table_name)
def test_loaded_frame_passes_its_model(model: type[models.Table]) -> None:
    frame = bykz_data.load(cast("TableName", models.table_name(model)))
    model.validate(frame, lazy=True)


@pytest.mark.parametrize("name", NAMES)
def test_rows_are_sorted_by_key_and_required_columns_are_marked(name: TableName) -> None:
    table = bykz_data.load(name, "arrow")
    keys = table.column(0).to_pylist()
    assert keys == sorted(set(keys))
    required = {f["name"] for f in catalog.schema(name)["fields"] if "required" in f["constraints"]}
    assert {field.name for field in table.schema if not field.nullable} == required


def test_types_are_what_pandas_users_expect() -> None:
    trade = bykz_data.load_trade()
    assert str(trade["flow"].dtype) == "category"
    assert str(trade["value"].dtype) == "float64"
    assert str(trade["footnote"].dtype) == "Int64"
    assert str(trade["period_start"].dtype) == "datetime64[ms]"
    assert trade["organization"].isna().any()


@pytest.mark.parametrize("backend", ["pandas", "polars"])
def test_reckoning_with_years_and_codes_does_not_overflow(
    backend: Literal["pandas", "polars"],
) -> None:
    trade = bykz_data.load("trade", backend)
    assert (trade["year"] * 100 + 12).max() == 202112
    places = bykz_data.load("places", backend)
    assert (places["m49"] * 1000 + 398).max() == 792398


def test_changing_a_frame_never_changes_the_next() -> None:
    first = bykz_data.load_trade()
    first.loc[0, "flow"] = "balance"
    first.loc[1, "value"] = -1.0
    first["new"] = 1
    first.columns = first.columns.str.upper()
    first.insert(0, "number", range(len(first)))
    second = bykz_data.load_trade()
    assert second.loc[0, "flow"] == "export"
    assert (second["value"] >= 0).all()
    assert list(second.columns) == bykz_data.load_trade("arrow").column_names


def test_dates_compare_filter_merge_and_resample() -> None:
    trade: pd.DataFrame = bykz_data.load_trade()
    late = trade.query("period_start >= '2021-01-01'")
    assert set(late["period"]) >= {"2021", "2021-Q1", "2022-01/2022-07"}
    assert (late["period_end"] > pd.Timestamp("2021-01-01")).all()
    years = pd.DataFrame({"period_start": pd.to_datetime(["2021-01-01"]), "event": ["x"]})
    assert len(trade.merge(years, on="period_start")) == (trade["period_start"] == "2021").sum()
    by_year = trade.set_index("period_start").resample("YS").size()
    assert by_year.loc["2021-01-01"] == (trade["period_start"].dt.year == 2021).sum()


def test_load_rejects_what_it_does_not_know_and_names_the_nearest() -> None:
    with pytest.raises(ValueError, match=r"no table 'trad'; did you mean 'trade'\?"):
        bykz_data.load("trad")  # type: ignore[call-overload]
    with pytest.raises(bykz_data.UnknownNameError, match=r"no backend 'panda'.*'pandas'"):
        bykz_data.load("trade", "panda")  # type: ignore[call-overload]
    with pytest.raises(bykz_data.UnknownNameError, match="no backend 'spark'"):
        bykz_data.load_trade("spark")  # type: ignore[call-overload]
    with pytest.raises(AttributeError, match="load_trad"):
        bykz_data.load_trad  # type: ignore[attr-defined]  # noqa: B018
    assert BACKENDS == ("pandas", "arrow", "polars", "duckdb")


@pytest.mark.parametrize("library", ["polars", "duckdb"])
def test_missing_extra_says_what_to_install(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(bykz_data.MissingExtraError, match=rf"\[{library}\]"):
        bykz_data.load("trade", library)  # type: ignore[call-overload]


def test_damaged_and_missing_files_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bykz_data.store import backends, files

    damaged = tmp_path / "trade.parquet"
    damaged.write_bytes(b"PAR1 this is not Parquet")
    monkeypatch.setattr(files, "DATA_DIR", str(tmp_path))
    monkeypatch.setattr(backends, "_pickled", {})
    with pytest.raises(bykz_data.DamagedDataError, match=r"trade\.parquet was changed.*repair"):
        bykz_data.load_trade()


def run(code: str, *path: str) -> str:
    """Run code in a fresh interpreter, warnings as errors, and return what it prints."""
    command = [sys.executable, "-W", "error", "-c", f"import sys; sys.path[:0] = {path}\n{code}"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


def test_importing_the_package_imports_nothing_heavy() -> None:
    heavy = "{'typing', 'pathlib', 'importlib.resources', 'importlib.metadata', 'pandas', 'json'}"
    assert run(
        f"b = set(sys.modules); import bykz_data; print({heavy} & (set(sys.modules) - b))"
    ) == ("set()")


def test_arrow_needs_no_pandas_and_loading_no_validator() -> None:
    used = "print(*({'pandas', 'pandera', 'frictionless'} & set(sys.modules)))"
    assert run(f"import bykz_data; bykz_data.load_trade('arrow'); {used}") == ""
    assert run(f"import bykz_data; bykz_data.load_trade(); bykz_data.tables(); {used}") == "pandas"


def test_the_package_loads_from_a_zip_archive(root: Path, tmp_path: Path) -> None:
    archive = tmp_path / "bundle.zip"
    with zipfile.ZipFile(archive, "w") as bundle:
        for file in sorted((root / "src").rglob("*")):
            if "__pycache__" not in file.parts:
                bundle.write(file, file.relative_to(root / "src"))
    code = (
        "import bykz_data; print(bykz_data.__file__)\n"
        "print(len(bykz_data.load_trade()), len(bykz_data.tables()))\n"
        "with bykz_data.data_path() as p: print((p / 'trade.parquet').is_file())"
    )
    where, counts, found = run(code, str(archive)).splitlines()
    assert str(archive) in where
    assert counts == f"{len(bykz_data.load_trade())} {len(NAMES)}"
    assert found == "True"
    missing = tmp_path / "missing.zip"
    with zipfile.ZipFile(archive) as full, zipfile.ZipFile(missing, "w") as bundle:
        for name in full.namelist():
            if not name.endswith("trade.parquet"):
                bundle.writestr(name, full.read(name))
    code = (
        "import bykz_data\n"
        "try: bykz_data.load_trade()\n"
        "except bykz_data.DamagedDataError as error: print(error)"
    )
    assert "trade.parquet is missing" in run(code, str(missing))


def test_tables_and_describe_tell_what_is_there() -> None:
    tables = bykz_data.tables().set_index("name").to_dict("index")
    assert list(tables) == NAMES
    for name in NAMES:
        frame = bykz_data.load(name)
        assert (tables[name]["rows"], tables[name]["columns"]) == frame.shape
        about, arrow = bykz_data.describe(name), bykz_data.load(name, "arrow").to_pydict()
        assert list(about["column"]) == list(frame.columns)
        assert about["description"].str.len().min() > 5
        for column, example in zip(about["column"], about["example"], strict=True):
            assert example in {cell_text(cell) for cell in arrow[column]}, column
        assert tables[name]["one_row_is"].startswith("One ")
    assert tables["footnotes"]["pages"].endswith("59-68")
    trade = bykz_data.describe("trade").set_index("column").to_dict("index")
    assert "turnover" in trade["flow"]["codes"]
    assert trade["reporter"]["references"] == "places"
    panel = bykz_data.describe("trade_panel").set_index("column").to_dict("index")
    assert panel["exports"]["unit"] == "USD"
    with pytest.raises(bykz_data.UnknownNameError, match="did you mean 'places'"):
        bykz_data.describe("place")


@pytest.mark.parametrize("name", NAMES)
def test_no_column_is_without_a_value(name: TableName) -> None:
    cells_of = bykz_data.load(name, "arrow").to_pydict()
    assert [column for column, cells in cells_of.items() if set(cells) == {None}] == []


def test_schema_is_the_callers_own() -> None:
    schema = bykz_data.schema("trade")
    schema["fields"].clear()
    assert bykz_data.schema("trade")["fields"]


def test_dir_lists_the_public_names() -> None:
    assert set(PUBLIC) <= set(dir(bykz_data))
    assert len(set(PUBLIC)) == len(PUBLIC) > len(NAMES)
    for name in PUBLIC:
        assert getattr(bykz_data, name) is not None
    assert {f"load_{name}" for name in NAMES} <= set(PUBLIC)
    everything: dict[str, object] = {}
    exec("from bykz_data import *", everything)  # noqa: S102 (as a user may write)
    assert set(PUBLIC) == everything.keys() - {"__builtins__"}


def test_completion_names_the_loaders_before_any_is_used() -> None:
    code = "import rlcompleter, bykz_data\nc = rlcompleter.Completer({'bykz_data': bykz_data})\n"
    found = run(f"{code}print(c.complete('bykz_data.load_trade_', 0))")
    assert found.startswith("bykz_data.load_trade_panel(")
    assert run("import bykz_data; print(len(dir(bykz_data)) > 50)") == "True"


@pytest.mark.parametrize("name", NAMES)
def test_a_loader_is_an_ordinary_documented_function(name: TableName) -> None:
    loader = getattr(bykz_data, f"load_{name}")
    assert inspect.isfunction(loader)
    assert (loader.__module__, loader.__name__) == ("bykz_data.loaders", f"load_{name}")
    assert loader.__qualname__ == loader.__name__
    assert list(inspect.signature(loader).parameters) == ["backend", "labels", "meanings"]
    assert pickle.loads(pickle.dumps(loader)) is loader  # noqa: S301
    text = pydoc.plain(pydoc.render_doc(loader))
    about = bykz_data.schema(name)
    for column in about["fields"]:
        unit = f", {column['unit']}" if "unit" in column else ""
        assert re.search(rf"- `{column['name']}` \(\S+{unit}\): \w", text), column["name"]
        if column["arrowType"] != "string":
            assert f"`{column['name']}` ({loader()[column['name']].dtype}" in text
    assert catalog.resource(name)["pages"].rpartition(", ")[2] in text
    assert {"Parameters", "Returns", "Raises", "Examples"} <= set(text.split())
    assert max(map(len, (loader.__doc__ or "").splitlines())) <= 96
    runner = doctest.DocTestRunner()
    (example,) = doctest.DocTestFinder().find(loader, globs={})
    assert runner.run(example) == (0, 2)


def test_the_stub_has_the_docstrings_that_help_shows(root: Path) -> None:
    stub = ast.parse((root / "src" / "bykz_data" / "loaders.pyi").read_text(encoding="utf-8"))
    written = {
        node.name: ast.get_docstring(node)
        for node in reversed(stub.body)  # of the overloads, the first is documented
        if isinstance(node, ast.FunctionDef)
    }
    for name in ("load", *(f"load_{name}" for name in NAMES)):
        assert written[name] == inspect.getdoc(getattr(bykz_data, name))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists its threads")
def test_reading_starts_no_thread_that_could_outlive_the_program() -> None:
    code = (
        "import os\n"
        "import pyarrow.parquet\n"
        "from bykz_data.store import backends\n"
        "before = len(os.listdir('/proc/self/task'))\n"
        "backends.read('trade', 'arrow')\n"
        "print(len(os.listdir('/proc/self/task')) - before)\n"
    )
    command = [sys.executable, "-c", code]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "0\n"
