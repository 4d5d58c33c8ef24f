"""Time every export as a whole process, and weigh it: python benchmarks/exporting.py."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bykz_data.exports.exporting import FORMATS

ROUNDS = 3


def measured(form: str) -> tuple[float, float, int]:
    """Return wall-clock seconds, processor seconds, and the size in bytes."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made"
        command = [sys.executable, "-m", "bykz_data", "export", "--format", form]
        start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([*command, "--output", str(made)], check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = time.perf_counter() - start
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        files = [made] if made.is_file() else [file for file in made.rglob("*") if file.is_file()]
        return seconds, used, sum(file.stat().st_size for file in files)


def main() -> None:
    """Print a table, a row a format; the formats take turns."""
    runs = [{form: measured(form) for form in FORMATS} for _ in range(ROUNDS)]
    print(f"| whole process, median of {ROUNDS} | wall s | CPU s | MB |\n|---|---|---|---|")
    for form in FORMATS:
        wall, used, size = (statistics.median(run[form][n] for run in runs) for n in range(3))
        print(f"| {form} | {wall:.2f} | {used:.2f} | {size / 1e6:.1f} |")


if __name__ == "__main__":
    main()
