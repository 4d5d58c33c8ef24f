"""Time the check of a contribution beside its rivals: whole processes, side by side in one run.

python benchmarks/validation.py [--rows 500 20000] [--runs 5] [--folder]

Every run is a fresh process. The files are made-up trade files, clean and with one per cent of bad
cells of ten kinds; the cases take turns on the same files, and medians are printed. The rivals get
the same schema: types, required cells, codes, ranges, patterns, unique keys.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.csv as pa_csv

from bykz_data import load_trade

SCHEMA = Path(__file__).resolve().parent.parent / "schemas" / "trade.json"

OURS = """
import json, sys, io
from contextlib import redirect_stdout
from bykz_data.cli import main
words = [sys.argv[1]] if sys.argv[2] == "folder" else ["trade", sys.argv[1]]
with redirect_stdout(io.StringIO()) as out:
    main(["validate", *words, "--large", "--format", "json"])
print(len(json.loads(out.getvalue())["issues"]))
"""

FRICTIONLESS = """
import sys, frictionless, json
schema = json.load(open(sys.argv[2], encoding="utf-8")); schema["foreignKeys"] = []
schema = frictionless.Schema.from_descriptor(schema)
resource = frictionless.Resource(path=sys.argv[1], schema=schema)
resource.encoding = "utf-8"
frictionless.system.trusted = True
with frictionless.system.use_context(trusted=True):
    print(resource.validate(limit_errors=1_000_000).stats["errors"])
"""


FRICTIONLESS_FOLDER = """
import sys, frictionless
with frictionless.system.use_context(trusted=True):
    print(frictionless.Package(sys.argv[1] + "/datapackage.json").validate().stats["errors"])
"""

PANDERA = r"""
import json, sys, pandas as pd, pandera.pandas as pa
fields = json.load(open(sys.argv[2], encoding="utf-8"))["fields"]
types = {"integer": "Int64", "number": "float64", "date": "datetime64[ns]", "string": "object"}
def column(f):
    c = f["constraints"]; checks = []
    if "enum" in c: checks.append(pa.Check.isin(c["enum"]))
    if "pattern" in c: checks.append(pa.Check.str_matches(rf"\A{c['pattern']}\Z"))
    if "minimum" in c: checks.append(pa.Check.ge(c["minimum"]))
    if "maximum" in c: checks.append(pa.Check.le(c["maximum"]))
    null = not c.get("required", False)
    return pa.Column(types[f["type"]], checks, nullable=null, unique=c.get("unique", False))
model = pa.DataFrameSchema({f["name"]: column(f) for f in fields}, strict=True)
frame = pd.read_csv(sys.argv[1], dtype=str, keep_default_na=False, na_values=[""]).astype(object)
frame = frame.where(frame.notna(), None)
for f in fields:
    name = f["name"]
    if f["type"] in ("integer", "number"): frame[name] = pd.to_numeric(frame[name], "coerce")
    if f["type"] == "date":
        frame[name] = pd.to_datetime(frame[name], format="%Y-%m-%d", errors="coerce")
    frame[name] = frame[name].astype(types[f["type"]], errors="ignore")
try: model.validate(frame, lazy=True); print(0)
except pa.errors.SchemaErrors as error: print(len(error.failure_cases))
"""


DATAFRAMELY = """
import json, sys, polars as pl, dataframely as dy
fields = json.load(open(sys.argv[2], encoding="utf-8"))["fields"]
def column(f):
    c = f["constraints"]; null = not c.get("required", False); key = f["name"] == "trade_id"
    if key: return dy.String(primary_key=True, regex=c["pattern"])
    if "enum" in c: return dy.Enum(c["enum"], nullable=null)
    if f["type"] == "integer":
        return dy.Int64(nullable=null, min=c.get("minimum"), max=c.get("maximum"))
    if f["type"] == "number": return dy.Float64(nullable=null)
    if f["type"] == "date": return dy.Date(nullable=null)
    return dy.String(nullable=null, regex=c.get("pattern"))
Trade = type("Trade", (dy.Schema,), {f["name"]: column(f) for f in fields})
frame = pl.read_csv(sys.argv[1], infer_schema=False)
frame = frame.with_columns(pl.col(pl.String).replace("", None))
types = {"integer": pl.Int64, "number": pl.Float64}
frame = frame.with_columns(
    *(pl.col(f["name"]).cast(types[f["type"]], strict=False)
      for f in fields if f["type"] in types),
    *(pl.col(f["name"]).str.to_date("%Y-%m-%d", strict=False)
      for f in fields if f["type"] == "date"),
    *(pl.col(f["name"]).cast(pl.Enum(f["constraints"]["enum"]), strict=False)
      for f in fields if "enum" in f["constraints"]))
good, failure = Trade.filter(frame)
print(len(failure), "rows", failure.counts() if len(sys.argv) > 3 else "")
"""


BAD = {
    "reporter": ["xx", ""],
    "flow": ["trade", "exprt"],
    "value": ["1.092,5", "1e400"],
    "unit": ["EUR"],
    "period": ["2021-13"],
    "period_start": ["2021-02-31"],
    "page": ["99", "x"],
    "qualifier": ["about"],
    "product": ["Total!"],
    "footnote": ["118"],
}


def write(path: str, rows: int, bad_share: float) -> None:
    """Write a made-up trade file, a part at a time, because Python's strings are large."""
    part = 500_000
    options = pa_csv.WriteOptions(quoting_style="needed")
    with Path(path).open("wb") as file:
        for first in range(0, rows, part):
            options.include_header = first == 0
            table = made_up(min(part, rows - first), bad_share, first)
            pa_csv.write_csv(table, file, options)


def made_up(rows: int, bad_share: float, first: int) -> pa.Table:
    """Make a trade table: rows of the real one with keys, values and words of their own."""
    chance = random.Random(first)  # noqa: S311
    real = [
        {k: "" if v is None else str(v) for k, v in row.items()}
        for row in load_trade("arrow").to_pylist()
        if row["measure"] == "value" and row["qualifier"] == "exact"
    ]
    columns: dict[str, list[str]] = {name: [] for name in real[0]}
    for n in range(rows):
        row = real[n % len(real)]
        tenths = chance.randrange(1, 99_999)
        for name, cells in columns.items():
            cells.append(row[name])
        columns["trade_id"][-1] = f"made-up-{first + n}"
        columns["value"][-1] = str(tenths * 100_000)
        whole, tenth = divmod(tenths, 10)
        columns["as_printed"][-1] = f"{whole:,},{tenth} millones".replace(
            ",", ".", f"{whole:,}".count(",")
        )
    for name, cells in BAD.items():
        for position in chance.sample(range(rows), int(rows * bad_share)):
            columns[name][position] = chance.choice(cells)
    return pa.table(columns)


@dataclass(frozen=True)
class Run:
    """One process: wall and processor seconds, peak memory in GB, and what it printed."""

    wall: float
    cpu: float
    peak: float
    output: str


def run(code: str, *words: str) -> Run:
    """Run code in a fresh process."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", code, *words], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    output = process.stdout.read().strip()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"failed:\n{code}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 2**20, output)


def middle(runs: list[Run]) -> Run:
    """Return the medians of several runs of the same case."""
    wall, cpu, peak = (
        statistics.median(getattr(one, name) for one in runs) for name in ("wall", "cpu", "peak")
    )
    return Run(wall, cpu, peak, runs[0].output)


def compare(cases: dict[str, str], files: list[str], runs: int) -> dict[str, list[Run]]:
    """Run the cases in turn on each of the files; return the medians of each."""
    found: dict[str, list[list[Run]]] = {name: [[] for _ in files] for name in cases}
    for _ in range(runs):
        for number, file in enumerate(files):
            for name, code in cases.items():
                schema = "folder" if Path(file).is_dir() else str(SCHEMA)
                found[name][number].append(run(code, file, schema))
    return {name: [middle(some) for some in each] for name, each in found.items()}


def show(title: str, found: dict[str, list[Run]]) -> None:
    """Print a table of medians."""
    print(f"\n| {title} | clean: wall, CPU | bad: wall, CPU | peak | problems found |")
    print("|---|---|---|---|---|")
    for name, runs in found.items():
        times = [f"{one.wall:.2f}, {one.cpu:.2f}" for one in runs]
        peak = max(one.peak for one in runs)
        cells = [name, *times, *[""] * (2 - len(times)), f"{peak:.2f} GB", runs[-1].output]
        print(f"| {' | '.join(cells)} |", flush=True)


def main() -> None:
    """Make the files, run every case, print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[500, 20_000])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", action="store_true", help="check the whole dataset too")
    options = parser.parse_args()
    # The files are made by another process: a child's peak counts what its parent held.
    spawn = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor(1, spawn) as maker:
        os.chdir(folder)  # not a clone: what is looked up are the shipped tables
        for rows in options.rows:
            files = [f"{folder}/{rows}-{share}.csv" for share in (0.0, 0.01)]
            for file, share in zip(files, (0.0, 0.01), strict=True):
                maker.submit(write, file, rows, share).result()
            show(f"{rows:,} rows", compare(CASES, files, options.runs))
        if options.folder:
            run(EXPORT, f"{folder}/all")
            cases = {NAME: OURS, "frictionless, with the foreign keys": FRICTIONLESS_FOLDER}
            show("the whole dataset, a folder", compare(cases, [f"{folder}/all"], options.runs))


EXPORT = """
import sys, bykz_data
bykz_data.export(sys.argv[1], "csv")
"""
NAME = "`bykz-data validate`, all rules"
CASES = {
    NAME: OURS,
    "frictionless, schema only": FRICTIONLESS,
    "dataframely (polars), schema only": DATAFRAMELY,
    "pandera, schema only": PANDERA,
}


if __name__ == "__main__":
    main()
