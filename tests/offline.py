"""Run every loader in every backend and every command, with every way to a network shut.

Usage: python offline.py FOLDER [--control]

Runs in a process of its own, because an audit hook stays until the end. What was refused is
also remembered: a library that swallows the refusal is found out all the same. With --control,
a connection is tried instead; it must not succeed.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

Example = tuple[list[str], int]

NETWORK = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "poplib.", "imaplib.", "ssl.")
FORMATS = ("text", "csv", "json", "markdown")
TEXT = "=== PAGE 44\nEl volumen de negocios fue de 37 millones de dólares en Karagandá.\n"

# What each command is run with, in this order, and what it must return. A command that is not
# here makes the test fail; one that is here and not in the parser is let pass.
EXAMPLES: dict[str, list[Example]] = {
    "find": [(["paraxylene"], 0)],
    "about": [(["Gomselmash"], 0)],
    "timeline": [(["2017"], 0)],
    "page": [(["59"], 0)],
    "network": [(["2021", "--kinds", "events"], 0)],
    "codes": [(["trade"], 0)],
    "tables": [([], 0), *((["--format", f, "--output", f"tables.{f}"], 0) for f in FORMATS)],
    "show": [(["trade", "--format", f, "--output", f"trade.{f}"], 0) for f in FORMATS],
    "schema": [(["trade"], 0)],
    "describe": [(["trade"], 0)],
    "path": [([], 0)],
    "export": [
        (["--format", f, "--output", f"all-{f}"], 0)
        for f in ("xlsx", "sqlite", "duckdb", "csv", "json", "parquet", "stata")
    ],
    "template": [
        (["trade"], 0),
        (["trade", "--output", "form.csv"], 0),
        (["trade", "--format", "xlsx", "--output", "form.xlsx"], 0),
    ],
    "validate": [
        (["trade", "trade.csv"], 0),
        (["trade", "trade.parquet"], 0),
        (["trade", "form.xlsx"], 0),
        (["folder"], 0),
        (["trade", "bad.csv"], 1),
        (["trade", "bad.csv", "--format", "json"], 1),
        (["trade", "bad.csv", "--format", "github"], 1),
    ],
    "audit": [(["book.txt", "--output", "audit.html"], 1), (["missing.txt"], 2)],
    "verify": [([], 0)],
    "diff": [(["installed", "installed"], 0)],
    "cite": [([], 0)],
    "completion": [(["bash"], 0)],
    "sources": [(["--format", "bibtex"], 0)],
}


class NetworkError(Exception):
    """Something reached for the network."""


def shut() -> list[str]:
    """Shut the network; return the list to which each refusal will be added."""
    refused: list[str] = []

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(NETWORK):
            refused.append(f"{event} {arguments!r}")
            raise NetworkError(event)

    sys.addaudithook(hook)
    return refused


SERVES = "browse"
"""The command that needs a socket: it serves pages on this machine, to this machine only."""


def commands() -> list[str]:
    """Return the names of all commands of the command line that need no network."""
    from bykz_data.commands import NAMES

    return [name for name in NAMES if name != SERVES]


def prepare() -> None:
    """Write what the examples read."""
    from bykz_data import data_path, load_trade

    rows = load_trade("arrow").to_pylist()
    assert rows
    with data_path() as folder:
        Path("trade.parquet").write_bytes((folder / "trade.parquet").read_bytes())
    Path("book.txt").write_text(TEXT, encoding="utf-8")


def prepare_contributions() -> None:
    """Write good and bad contributions, out of what the command `show` has written."""
    good = Path("trade.csv").read_text(encoding="utf-8")
    Path("bad.csv").write_text(good.replace("by-kz-turnover-2021,by,", "x,nowhere,"), "utf-8")
    Path("folder").mkdir()
    Path("folder/trade.csv").write_text(good, encoding="utf-8")


def run_commands() -> dict[str, list[int]]:
    """Run the examples of every command; return their exit codes."""
    from bykz_data import cli

    codes: dict[str, list[int]] = {}
    present = commands()
    prepare()
    for name, examples in EXAMPLES.items():
        if name == "validate":
            prepare_contributions()
        if name in present:
            codes[name] = [cli.main([name, *arguments]) for arguments, _ in examples]
    return codes


def run_functions() -> int:
    """Call every loader in every backend, and every other function; return their number."""
    import bykz_data
    from bykz_data.catalog import table_names
    from bykz_data.store.backends import BACKENDS

    done = 0
    for name in table_names():
        loader: Callable[[str], object] = getattr(bykz_data, f"load_{name}")
        for backend in BACKENDS:
            assert loader(backend) is not None
            assert bykz_data.load(name, backend) is not None  # type: ignore[call-overload]
            done += 1
        assert len(bykz_data.describe(name)) == len(bykz_data.schema(name)["fields"])
    assert len(bykz_data.tables()) == len(table_names())
    assert bykz_data.verify().ok
    assert bykz_data.validate("trade", bykz_data.load_trade()).ok
    assert not bykz_data.audit(TEXT).ok
    assert bykz_data.network() is not None
    return done


def try_to_connect() -> None:
    """Try some ways to a network; each of them must be refused."""
    import ftplib
    import http.client
    import socket
    import urllib.request

    ways: tuple[Callable[[], object], ...] = (
        lambda: urllib.request.urlopen("http://127.0.0.1:9/", timeout=1),
        lambda: http.client.HTTPConnection("127.0.0.1", 9, timeout=1).request("GET", "/"),
        lambda: ftplib.FTP("127.0.0.1", timeout=1),  # noqa: S321
        lambda: socket.create_connection(("127.0.0.1", 9), 1),
        lambda: socket.getaddrinfo("localhost", 80),
        socket.socket,
    )
    for way in ways:
        try:
            way()
        except NetworkError:
            continue
        raise SystemExit("a connection was not refused")


def main() -> None:
    """Run all, print what happened as JSON."""
    os.chdir(sys.argv[1])
    refused = shut()
    if "--control" in sys.argv:
        try_to_connect()
        print(json.dumps({"refused": refused}))
        return
    loaded = run_functions()
    codes = run_commands()
    found = {"loaded": loaded, "commands": commands(), "codes": codes, "refused": refused}
    sys.stdout.flush()
    print("\n" + json.dumps(found))


if __name__ == "__main__":
    main()
