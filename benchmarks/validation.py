"""Time the contribution check on a made-up trade file, beside its rivals.

python benchmarks/validation.py [--rows N] [--runs N] [--frictionless-rows N] [--only ours]

Every run is a fresh process on the same files, clean and with one per cent of bad cells of ten
kinds; the cases take turns, and medians are printed. frictionless is timed on fewer rows, because
it needs minutes; its time grows with them.
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
import sys
from bykz_data import validate
report = validate(sys.argv[1], "trade")
print(len(report.problems))
"""

ARROW = """
import sys, pyarrow.csv as c
print(c.read_csv(sys.argv[1]).num_rows)
"""

SHELL = """
import sys
from bykz_data.cli import main
main(["validate", "trade", sys.argv[1], "--format", "json"])
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

FRICTIONLESS_KEYS = """
import sys, frictionless, json
from pathlib import Path
file = Path(sys.argv[2]); root = file.parent.parent
def described(name, path, keys):
    schema = json.loads((file.parent / f"{name}.json").read_text(encoding="utf-8"))
    schema["foreignKeys"] = keys(schema)
    return {"name": name, "path": str(path), "schema": schema, "encoding": "utf-8"}
trade = described("trade", sys.argv[1], lambda schema: schema["foreignKeys"])
targets = {key["reference"]["resource"] for key in trade["schema"]["foreignKeys"]}
shipped = [described(n, root / "data" / f"{n}.csv", lambda _: []) for n in sorted(targets)]
with frictionless.system.use_context(trusted=True):
    package = frictionless.Package.from_descriptor({"name": "all", "resources": [trade, *shipped]})
    resource = package.get_resource("trade")
    print(resource.validate(limit_errors=1_000_000).stats["errors"])
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
    """Run the cases in turn on a clean and a bad file; return the medians of each."""
    found: dict[str, list[list[Run]]] = {name: [[], []] for name in cases}
    for _ in range(runs):
        for number, file in enumerate(files):
            for name, code in cases.items():
                found[name][number].append(run(code, file, str(SCHEMA)))
    return {name: [middle(some) for some in both] for name, both in found.items()}


def main() -> None:
    """Make the files, run every case, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--frictionless-rows", type=int, default=20_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", choices=("ours",), help="leave the rivals out")
    options = parser.parse_args()
    # The files are made by another process: a child's peak counts what its parent held.
    spawn = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor(1, spawn) as maker:

        def make(path: str, rows: int, bad_share: float) -> str:
            maker.submit(write, path, rows, bad_share).result()
            return path

        files, small = [], []
        for share in (0.0, 0.01):
            files.append(make(f"{folder}/rows-{share}.csv", options.rows, share))
            if options.only is None:
                rows = options.frictionless_rows
                small.append(make(f"{folder}/small-{share}.csv", rows, share))
        cases = {OURS_NAME: OURS}
        if options.only is None:
            cases |= {"dataframely (polars), schema only": DATAFRAMELY}
            cases |= {"pyarrow.csv, parsing only": ARROW}
        found = compare(cases, files, options.runs)
        print("wall and processor seconds, peak memory; clean, then with 1 % bad cells\n")
        head = f"{options.rows:,} rows | clean: wall, CPU | bad: wall, CPU | peak | errors found"
        print(f"| {head} | times ours, clean and bad |\n|---|---|---|---|---|---|")
        show(found, found[OURS_NAME], 1)
        if options.only is None:
            names = ("frictionless, schema only", "frictionless, with the foreign keys")
            slow = dict(zip(names, (FRICTIONLESS, FRICTIONLESS_KEYS), strict=True))
            scale = options.rows / options.frictionless_rows
            show(compare(slow, small, min(options.runs, 3)), found[OURS_NAME], scale)
            print(f"\nfrictionless: {options.frictionless_rows:,} rows, times {scale:g}.")
        hundred = make(f"{folder}/hundred.csv", 100, 0.0)
        shell = middle([run(SHELL, hundred) for _ in range(max(options.runs, 5))])
        print(f"\n100 rows on the command line: {shell.wall:.2f} s, {shell.cpu:.2f} s of CPU")


OURS_NAME = "`bykz_data.validate`, all rules"


def show(found: dict[str, list[Run]], ours: list[Run], scale: float) -> None:
    """Print lines of the table; times are multiplied by `scale`."""
    for name, (clean, bad) in found.items():
        times = [f"{one.wall * scale:.1f}, {one.cpu * scale:.1f}" for one in (clean, bad)]
        ratios = [
            f"{one.cpu * scale / our.cpu:.2f}" for one, our in zip((clean, bad), ours, strict=True)
        ]
        peak = max(clean.peak, bad.peak)
        cells = [name, *times, f"{peak:.2f} GB", bad.output, ", ".join(ratios)]
        print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
