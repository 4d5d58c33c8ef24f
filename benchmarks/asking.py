"""Time questions and their answers, beside the nearest offline rivals: python benchmarks/asking.py.

Whole processes take turns, so that a change of the machine's speed touches all of them alike;
printed are the medians. Repeated calls are timed within one process each.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import time

COMMAND = [sys.executable, "-m", "bykz_data"]
CODE = [sys.executable, "-W", "ignore", "-c"]

PROCESSES = {
    "python -c pass": [*CODE, "pass"],
    "bykz-data find paraxylene": [*COMMAND, "find", "paraxylene"],
    "bykz-data about Gomselmash": [*COMMAND, "about", "Gomselmash"],
    "bykz-data timeline 2017": [*COMMAND, "timeline", "2017"],
    "bykz-data page 59": [*COMMAND, "page", "59"],
    "bykz-data network 2021 --kinds events": [*COMMAND, "network", "2021", "--kinds", "events"],
    "bykz-data network --format gexf": [*COMMAND, "network", "--format", "gexf"],
    "bykz_data.find(...), a pandas frame": [
        *CODE, "from bykz_data import find; repr(find('paraxylene'))",
    ],
    "pandas alone: import pandas": [*CODE, "import pandas"],
    "vega_datasets: data.cars()": [*CODE, "from vega_datasets import data; repr(data.cars())"],
    "pycountry: countries.search_fuzzy(...)": [
        *CODE, "import pycountry; pycountry.countries.search_fuzzy('Kazakhstan')",
    ],
}  # fmt: skip

OURS = "import bykz_data as b"
WARM = {
    "find('paraxylene')": (OURS, "b.find('paraxylene')"),
    "find('Kazakhstan'), all that matches": (OURS, "b.find('Kazakhstan')"),
    "find('Gomselmsh'), misspelt": (OURS, "b.find('Gomselmsh')"),
    "about('Gomselmash')": (OURS, "b.about('Gomselmash')"),
    "about('by', 'kz')": (OURS, "b.about('by', 'kz')"),
    "timeline()": (OURS, "b.timeline()"),
    "page(59)": (OURS, "b.page(59)"),
    "network()": (OURS, "b.network()"),
    "cite(page(59), sources=True)": (OURS, "b.cite(b.page(59), sources=True)"),
    "vega_datasets: data.cars()": ("from vega_datasets import data", "data.cars()"),
    "pycountry: countries.search_fuzzy('Kazakhstan')": (
        "import pycountry", "pycountry.countries.search_fuzzy('Kazakhstan')",
    ),
}  # fmt: skip

REPEAT = """
import statistics, time
{call}
times = []
for _ in range(20):
    start = time.perf_counter()
    {call}
    times.append(time.perf_counter() - start)
print(statistics.median(times))
"""

PROCESS_LIMIT, WARM_LIMIT = 800, 150
"""Milliseconds."""


def process_seconds(command: list[str]) -> tuple[float, float]:
    """Return the wall-clock and the processor seconds of a fresh process."""
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - start, used


def main() -> None:
    """Run all cases and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9, help="runs of each process (default: 9)")
    runs = parser.parse_args().runs
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in PROCESSES}
    for run in range(runs + 1):
        for name, command in PROCESSES.items():
            seconds = process_seconds(command)
            if run:  # the first round warms the disk cache
                times[name].append(seconds)
    print(f"| whole process, median of {runs} | wall ms | CPU ms |\n|---|---|---|")
    medians: dict[str, float] = {}
    for name, values in times.items():
        wall, cpu = (statistics.median(column) * 1000 for column in zip(*values, strict=True))
        medians[name] = wall
        print(f"| {name} | {wall:.0f} | {cpu:.0f} |")
    print("\n| repeated call, median of 20 | ms |\n|---|---|")
    warm: dict[str, float] = {}
    for name, (setup, call) in WARM.items():
        code = f"{setup}\n{REPEAT.format(call=call)}"
        output = subprocess.run([*CODE, code], check=True, capture_output=True, text=True).stdout
        warm[name] = float(output) * 1000
        print(f"| {name} | {warm[name]:.1f} |")
    slowest = max(value for name, value in medians.items() if name.startswith("bykz"))
    slowest_warm = max(value for name, value in warm.items() if ":" not in name)
    print(f"\nslowest process {slowest:.0f} ms (limit {PROCESS_LIMIT} ms), ", end="")
    print(f"slowest repeated call {slowest_warm:.0f} ms (limit {WARM_LIMIT} ms)")


if __name__ == "__main__":
    main()
