"""Time the contribution check on a made-up trade file, beside its rivals.

python benchmarks/validation.py [--rows N] [--frictionless-rows N]

Every case is a fresh process on the same file, clean and with one per cent of bad cells of ten
kinds. frictionless is timed on fewer rows, because it needs minutes; its time grows with them.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
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


def run(code: str, *words: str) -> tuple[float, float, str]:
    """Run code in a fresh process; return seconds, peak memory in GB, and what it printed."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", code, *words], stdout=subprocess.PIPE, text=True
    )
    output = process.communicate()[0].strip()
    if process.returncode:
        raise SystemExit(f"failed:\n{code}")
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 2**20
    return seconds, peak, output


def main() -> None:
    """Make the files, run every case, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--frictionless-rows", type=int, default=20_000)
    parser.add_argument("--only", choices=("ours",), help="leave the rivals out")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        print(
            f"| {options.rows:,} rows | clean, s | 1 % bad, s | errors found |\n|---|---|---|---|"
        )
        files, small = [], []
        for share in (0.0, 0.01):
            files.append(f"{folder}/rows-{share}.csv")
            small.append(f"{folder}/small-{share}.csv")
            write(files[-1], options.rows, share)
            write(small[-1], options.frictionless_rows, share)
        cases = {"bykz_data.validate": OURS}
        if options.only is None:
            cases |= {"pyarrow.csv, parsing only": ARROW, "dataframely, schema only": DATAFRAMELY}
        for name, code in cases.items():
            times = [run(code, file, str(SCHEMA)) for file in files]
            print(f"| {name} | {times[0][0]:.2f} | {times[1][0]:.2f} | {times[1][2]} |", flush=True)
            if name == "bykz_data.validate":
                peak = times[1][1]
        if options.only is None:
            times = [run(FRICTIONLESS, file, str(SCHEMA)) for file in small]
            scale = options.rows / options.frictionless_rows
            print(
                f"| frictionless, schema only ({options.frictionless_rows:,} rows: "
                f"{times[0][0]:.1f} and {times[1][0]:.1f} s, scaled) | {times[0][0] * scale:.0f} | "
                f"{times[1][0] * scale:.0f} | {times[1][2]} in {options.frictionless_rows:,} rows |"
            )
        print(f"\nPeak memory of bykz_data.validate: {peak:.2f} GB")


if __name__ == "__main__":
    main()
