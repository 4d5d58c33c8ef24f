"""The manifest, and what becomes of files that are not those of the release."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import bykz_data
from bykz_data import catalog, cli
from bykz_data.errors import VerificationError
from bykz_data.store import backends, files
from bykz_data.store.canonical import canonical_lines, content_hash

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAMES = catalog.table_names()


@pytest.fixture
def installed(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the package a copy of its data folder that a test may damage."""
    folder = tmp_path / "_data"
    shutil.copytree(root / "src" / "bykz_data" / "_data", folder)
    monkeypatch.setattr(files, "DATA_DIR", str(folder))
    monkeypatch.setattr(files, "_manifest", {})
    monkeypatch.setattr(backends, "_pickled", {})
    catalog._shipped_json.cache_clear()
    yield folder
    catalog._shipped_json.cache_clear()


def problems() -> tuple[str, ...]:
    return bykz_data.verify().problems


def flip(file: Path, position: int, bit: int) -> None:
    content = bytearray(file.read_bytes())
    content[position] ^= 1 << bit
    file.write_bytes(bytes(content))


def test_the_shipped_files_are_whole() -> None:
    result = bykz_data.verify()
    assert result.ok
    result.raise_for_problems()
    assert result.tables == len(NAMES)
    assert result.version == bykz_data.__version__
    assert str(result).startswith("verified: ")


@pytest.mark.parametrize("place", ["first", "last", "somewhere", "elsewhere"])
def test_any_flipped_bit_of_a_table_is_named_and_the_table_is_not_loaded(
    place: str, installed: Path
) -> None:
    good = {name: (installed / f"{name}.parquet").read_bytes() for name in NAMES}
    for name, content in good.items():
        chance = random.Random(place + name)  # noqa: S311
        positions = {"first": 0, "last": len(content) - 1}
        position = positions.get(place, chance.randrange(len(content)))
        flip(installed / f"{name}.parquet", position, chance.randrange(8))
    changed = "was changed: its hash is not that of the release"
    assert set(problems()) == {f"{name}.parquet {changed}" for name in NAMES}
    load: Any = bykz_data.load  # whose types tell each table and library apart
    for name, content in good.items():
        for backend in backends.BACKENDS:
            with pytest.raises(bykz_data.DamagedDataError, match=rf"{name}\.parquet was changed"):
                load(name, backend)
        (installed / f"{name}.parquet").write_bytes(content)
        assert len(load(name, "arrow")) > 0
    assert problems() == ()


@pytest.mark.parametrize("place", ["first", "middle", "last"])
def test_every_other_file_is_guarded_too(place: str, installed: Path) -> None:
    files = [file for file in sorted(installed.rglob("*.json")) if file.name != "manifest.json"]
    assert len(files) == len(NAMES) + 2  # the descriptor, and the names of earlier versions
    for file in files:
        size = file.stat().st_size
        flip(file, {"first": 0, "middle": size // 2, "last": size - 1}[place], 0)
    names = [file.relative_to(installed).as_posix() for file in files]
    assert problems() == tuple(
        f"{name} was changed: its hash is not that of the release" for name in names
    )


def test_every_bit_of_the_manifest_counts(installed: Path) -> None:
    file = installed / "manifest.json"
    good = file.read_bytes()
    for position in range(0, len(good), 97):
        flip(file, position, position % 8)
        assert len(problems()) == 1
        file.write_bytes(good)


def test_missing_and_added_files_are_named(installed: Path) -> None:
    (installed / "trade.parquet").unlink()
    (installed / "schemas" / "places.json").unlink()
    (installed / "schemas" / "extra.json").write_text("{}", encoding="utf-8")
    (installed / "notes.txt").write_text("mine", encoding="utf-8")
    assert problems() == (
        "notes.txt does not belong to the release",
        "schemas/extra.json does not belong to the release",
        "schemas/places.json is missing",
        "trade.parquet is missing",
    )
    with pytest.raises(VerificationError, match=r"trade\.parquet is missing[\s\S]*pip install"):
        bykz_data.verify().raise_for_problems()
    with pytest.raises(bykz_data.DamagedDataError, match=r"trade\.parquet is missing; repair"):
        bykz_data.load_trade()


def test_without_a_manifest_nothing_is_loaded(installed: Path) -> None:
    (installed / "manifest.json").unlink()
    assert problems() == (f"data file {installed / 'manifest.json'} is missing",)
    with pytest.raises(bykz_data.DamagedDataError, match=r"manifest\.json is missing"):
        bykz_data.load_trade()


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b'{"manifest": 1}', b"\xff\x00"])
def test_a_broken_manifest_is_reported_as_such(content: bytes, installed: Path) -> None:
    (installed / "manifest.json").write_bytes(content)
    assert len(problems()) == 1
    assert "manifest.json" in problems()[0]


def test_a_table_swapped_with_another_release_is_found(installed: Path) -> None:
    """A readable table with another value is as wrong as a broken one."""
    table = bykz_data.load_places("arrow")
    names = ["Elsewhere", *table["name"].to_pylist()[1:]]
    other = table.set_column(1, table.schema.field("name"), pa.array(names))
    pq.write_table(other, installed / "places.parquet")
    assert problems() == ("places.parquet was changed: its hash is not that of the release",)


def test_the_command_line_names_the_file_and_exits_with_1(
    installed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["verify"]) == 0
    assert capsys.readouterr().out.startswith("verified: ")
    flip(installed / "trade.parquet", 100, 3)
    assert cli.main(["verify"]) == 1
    out = capsys.readouterr().out
    assert "trade.parquet was changed" in out
    assert "pip install --force-reinstall" in out
    assert cli.main(["show", "trade"]) == 2
    assert "trade.parquet was changed" in capsys.readouterr().err


def test_the_manifest_says_what_the_tables_hold(root: Path) -> None:
    content = (root / "manifest.json").read_bytes()
    assert content == (root / "src" / "bykz_data" / "_data" / "manifest.json").read_bytes()
    known = json.loads(content)
    assert list(known["tables"]) == NAMES
    for name, entry in known["tables"].items():
        assert entry["rows"] == len(bykz_data.load(name, "arrow"))
        file = root / "src" / "bykz_data" / "_data" / f"{name}.parquet"
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        assert known["files"][f"{name}.parquet"] == f"sha256:{digest}"


def test_the_canonical_form_is_the_documented_one() -> None:
    """The hash can be computed from the words of docs/versioning.md, without our code."""
    table = bykz_data.load_offices("arrow")
    lines = [json.dumps(table.column_names, separators=(",", ":"))]
    for row in sorted(table.to_pylist(), key=lambda row: row["office_id"]):
        cells = [row[name] for name in table.column_names]
        lines.append(json.dumps(cells, ensure_ascii=False, separators=(",", ":"), default=str))
    text = "".join(f"{line}\n" for line in lines)
    digest = f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"
    assert digest == files.manifest()["tables"]["offices"]["content_hash"]


def test_the_content_hash_depends_on_values_alone(tmp_path: Path) -> None:
    trade = bykz_data.load_trade("arrow")
    stated = files.manifest()["tables"]["trade"]["content_hash"]
    assert content_hash(trade, "trade_id") == stated
    assert content_hash(trade.sort_by([("value", "descending")]), "trade_id") == stated
    options: dict[str, Any]
    for options in ({"compression": "none"}, {"compression": "gzip", "version": "1.0"}):
        pq.write_table(trade, tmp_path / "other.parquet", **options)
        again = pq.ParquetFile(tmp_path / "other.parquet").read()
        assert content_hash(again, "trade_id") == stated
    pandas = pa.Table.from_pandas(bykz_data.load_trade(), preserve_index=False)
    dates = [pandas.schema.get_field_index(name) for name in ("period_start", "period_end")]
    for position in dates:
        name = pandas.column_names[position]
        pandas = pandas.set_column(position, name, pandas[name].cast(pa.date32()))
    assert content_hash(pandas, "trade_id") == stated


def test_any_changed_value_changes_the_content_hash() -> None:
    rows = bykz_data.load_trade("arrow").to_pylist()
    schema = bykz_data.load_trade("arrow").schema
    before = content_hash(pa.Table.from_pylist(rows, schema), "trade_id")
    for name in schema.names[1:]:
        changed = [dict(row) for row in rows]
        values = {row[name] for row in rows} | {None}
        changed[3][name] = next(v for v in values if v != rows[3][name])
        loose = pa.schema([field.with_nullable(True) for field in schema])
        after = content_hash(pa.Table.from_pylist(changed, loose), "trade_id")
        assert after != before, name


def test_numbers_are_written_as_rfc_8785_asks() -> None:
    numbers = pa.table({"n": [1092500000.0, -0.5, 1e-4, 31.9, 0.0, -0.0, 9007199254740991.0]})
    lines = list(canonical_lines(numbers, "n"))
    assert lines == [
        '["n"]\n', "[-0.5]\n", "[0]\n", "[0]\n", "[0.0001]\n", "[31.9]\n", "[1092500000]\n",
        "[9007199254740991]\n",
    ]  # fmt: skip
    for outside in (1e-5, 2.0**53, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="no canonical form"):
            list(canonical_lines(pa.table({"n": [outside]}), "n"))


def test_a_frame_knows_where_it_comes_from() -> None:
    known = files.manifest()
    frame: Any = bykz_data.load_trade()
    expected = {
        "table": "trade",
        "version": bykz_data.__version__,
        "hash": known["tables"]["trade"]["content_hash"],
        "citation": known["citation"],
    }
    assert frame.attrs == expected
    assert frame[frame["flow"] == "export"].head(3)[["trade_id", "value"]].attrs == expected
    frame.attrs["table"] = "mine"
    assert bykz_data.load_trade().attrs == expected


@pytest.mark.parametrize("name", [".DS_Store", "Thumbs.db", "desktop.ini", "._trade.parquet"])
def test_what_systems_leave_in_folders_is_no_problem(name: str, installed: Path) -> None:
    (installed / "schemas" / name).write_bytes(b"x")
    assert problems() == ()
    (installed / f"{name}.parquet").write_bytes(b"x")
    assert (problems() == ()) == name.startswith("._")


def test_a_name_of_a_foreign_file_is_one_line(installed: Path) -> None:
    (installed / "a\n::error::x").write_bytes(b"x")
    assert problems() == (r"a\n::error::x does not belong to the release",)


def as_clone(
    installed: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, **released: str
) -> None:
    home = folder / "src" / "bykz_data" / "_data"
    shutil.copytree(installed, home)
    monkeypatch.setattr(files, "DATA_DIR", str(home))
    (folder / "releases").mkdir()
    for version, stated in released.items():
        content = json.dumps({"content_hash": stated})
        (folder / "releases" / f"{version.strip('v')}.json").write_text(content)


def test_a_clone_says_whether_its_data_are_those_of_a_release(
    installed: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    now = bykz_data.verify()
    name = f"v{now.version}"
    cases: list[tuple[dict[str, str], str | None]] = [
        ({}, "is not released: these are not the data of a release"),
        ({name: now.content_hash}, None),
        ({name: "sha256:0"}, f"these are not the data of release {now.version}"),
    ]
    for number, (released, note) in enumerate(cases):
        folder = tmp_path / str(number)
        as_clone(installed, folder, monkeypatch, **released)
        found = bykz_data.verify()
        assert found.ok
        assert (found.note is None) if note is None else (note in str(found))
        (folder / "data").mkdir()
        (folder / "data" / "places.csv").write_text("place_id,name\n")
        assert cli.main(["verify"]) == 0
        assert "data/places.csv was edited since the last build" in capsys.readouterr().out


def test_the_hash_is_compared_with_the_published_one(
    installed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content_hash = bykz_data.verify().content_hash
    for given in (content_hash, content_hash.removeprefix("sha256:").upper()):
        assert cli.main(["verify", "--hash", given]) == 0
        assert capsys.readouterr().out.endswith("the content hash is the given one\n")
    assert content_hash in bykz_data.cite()
    assert cli.main(["verify", "--hash", content_hash[:-1]]) == 1
    assert capsys.readouterr().out.endswith("the content hash is not the given one\n")
    assert installed.is_dir()


def test_verifying_needs_neither_pandas_nor_a_validator() -> None:
    code = (
        "import sys; from bykz_data import cli; cli.main(['verify'])\n"
        "print(*({'pandas', 'pandera', 'frictionless'} & set(sys.modules)))"
    )
    output = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert output.splitlines()[-1] == ""
