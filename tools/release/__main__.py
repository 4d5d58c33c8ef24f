"""The release: the gate that every change must pass, and cutting and building a version.

Usage:
    python -m tools.release check           list what keeps the tree from being released
    python -m tools.release cut VERSION     make the tree release VERSION, if the gate lets it
    python -m tools.release changes         print the changes since the last release as Markdown
    python -m tools.release build           build sdist and wheel, check them, put them in dist/

`check` writes nothing. `docs/versioning.md` explains the rules.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from pathlib import Path

from tools.errors import ReleaseError

from .building import build_distributions
from .changelog import changes
from .cutting import cut
from .gate import check
from .running import Builder, run_build

ROOT = Path(__file__).resolve().parent.parent.parent


def main(arguments: list[str] | None = None, build: Builder = run_build) -> int:
    """Run the release tool from the command line; `build` is what builds a tree."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.release",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    commands.add_parser("check", help="list what keeps the tree from being released")
    commands.add_parser("changes", help="print the changes since the last release as Markdown")
    command = commands.add_parser("cut", help="make the tree a release")
    command.add_argument("version", metavar="VERSION")
    command.add_argument("--date", metavar="YYYY-MM-DD", help="day of the release (default: today)")
    command = commands.add_parser("build", help="build and check the distributions")
    command.add_argument(
        "--skip-tests", action="store_true", help="do not test the installed wheel"
    )
    options = parser.parse_args(arguments)
    root: Path = options.root.resolve()
    try:
        if options.command == "check":
            messages = check(root, build)
            print("\n\n".join(messages) or "the tree may be released")
            return 1 if messages else 0
        if options.command == "changes":
            print(changes(root), end="")
        elif options.command == "cut":
            day = options.date or dt.datetime.now(tz=dt.UTC).date().isoformat()
            cut(root, options.version, dt.date.fromisoformat(day).isoformat(), build)
            print(
                f"written: releases/{options.version}.json and .md; git add -A, commit, then\n"
                f"  git tag v{options.version}\n  python -m tools.release build"
            )
        else:
            dist = root / "dist"
            test = not options.skip_tests
            for file in build_distributions(root, dist, test=test, build=build):
                print(f"written: {file.relative_to(root)}")
    except (ReleaseError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
