"""Time importing and loading, side by side with rivals: python benchmarks/loading.py.

Every case is a fresh process; the cases take turns, so that a change of the machine's
speed touches all of them alike. Printed are the medians.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path

import bykz_data

TRADE = Path(bykz_data.__file__).parent / "_data" / "trade.parquet"

CASES = {
    "python -c pass": "pass",
    "import bykz_data": "import bykz_data",
    "import palmerpenguins": "import palmerpenguins",
    "import vega_datasets": "import vega_datasets",
    "import sklearn.datasets": "import sklearn.datasets",
    "pandas.read_parquet(trade)": f"import pandas; pandas.read_parquet({str(TRADE)!r})",
    "bykz_data.load_trade()": "import bykz_data; bykz_data.load_trade()",
    "bykz_data.load_trade('arrow')": "import bykz_data; bykz_data.load_trade('arrow')",
    "palmerpenguins.load_penguins()": "import palmerpenguins; palmerpenguins.load_penguins()",
    "vega_datasets.data.cars()": "from vega_datasets import data; data.cars()",
    "sklearn.datasets.load_iris(as_frame)": (
        "from sklearn.datasets import load_iris; load_iris(as_frame=True)"
    ),
}

REPEATED = {
    "bykz_data.load_trade()": "from bykz_data import load_trade as load",
    "palmerpenguins.load_penguins()": "from palmerpenguins import load_penguins as load",
    "vega_datasets.data.cars()": "from vega_datasets import data; load = data.cars",
    "sklearn.datasets.load_iris(as_frame)": (
        "from sklearn.datasets import load_iris; load = lambda: load_iris(as_frame=True)"
    ),
}

REPEAT = """
import statistics, time
load(); times = []
for _ in range(200):
    start = time.perf_counter(); load(); times.append(time.perf_counter() - start)
print(statistics.median(times))
"""


def process_seconds(code: str) -> float:
    """Return how long a fresh interpreter takes to run the code."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-W", "ignore", "-c", code], check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    """Run all cases and print the tables and the budgets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="runs of each case (default: 15)")
    runs = parser.parse_args().runs
    times: dict[str, list[float]] = {name: [] for name in CASES}
    for run in range(runs + 1):
        for name, code in CASES.items():
            seconds = process_seconds(code)
            if run:  # the first round warms the disk cache
                times[name].append(seconds)
    median = {name: statistics.median(values) * 1000 for name, values in times.items()}
    print(f"| fresh process, median of {runs} | ms |\n|---|---|")
    for name, milliseconds in median.items():
        print(f"| {name} | {milliseconds:.0f} |")
    print("\n| repeated call, median of 200 | µs |\n|---|---|")
    repeated: dict[str, float] = {}
    for name, setup in REPEATED.items():
        output = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", setup + REPEAT],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        repeated[name] = float(output) * 1e6
        print(f"| {name} | {repeated[name]:.0f} |")
    ours, pandas = median["bykz_data.load_trade()"], median["pandas.read_parquet(trade)"]
    added = median["import bykz_data"] - median["python -c pass"]
    print("\n| budget | measured | limit |\n|---|---|---|")
    print(f"| import bykz_data adds | {added:.1f} ms | 3 ms |")
    print(f"| first load_trade() / pandas.read_parquet | {ours / pandas:.2f} | 1.05 |")
    arrow = median["bykz_data.load_trade('arrow')"]
    print(f"| first load_trade('arrow') / pandas.read_parquet | {arrow / pandas:.2f} | 0.50 |")
    print(f"| repeated load_trade() | {repeated['bykz_data.load_trade()']:.0f} µs | 500 µs |")


if __name__ == "__main__":
    main()
