"""`bykz-data verify`: whether the installed files are those of the release."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.streams import print_text

if TYPE_CHECKING:
    import argparse

HELP = "check every installed file against the hashes of the release"
DESCRIPTION = (
    "Compare the installed tables, schemas and descriptor with the hashes of the manifest beside "
    "them, and name every file that was changed, is missing or was added. That they agree does not "
    "prove who made both: for that, give the content hash that was published, as in a citation or "
    "in releases/ of the repository. In a clone, what was built last is compared."
)
EPILOG = (
    "Example: bykz-data verify --hash sha256:4f3a…, with all 64 digits. "
    "Exit status: 0 all as in the manifest, and the hash the given one; 1 something is not."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "--hash", metavar="HASH", help="the published content hash, with which to compare"
    )


def run(options: argparse.Namespace) -> int:
    """Verify, and print the result."""
    from bykz_data.store.verification import verify

    result = verify()
    print_text(f"{result}\n")
    if result.ok:
        print_text("".join(f"{note}\n" for note in _edits()))
    if options.hash is None:
        return 0 if result.ok else 1
    wanted = options.hash.strip().lower().removeprefix("sha256:")
    same = result.content_hash.removeprefix("sha256:") == wanted
    print_text(f"the content hash is {'' if same else 'not '}the given one\n")
    return 0 if result.ok and same else 1


def _edits() -> tuple[str, ...]:
    """Say what of a clone was edited since the last build."""
    from pathlib import Path

    from bykz_data.comparison.checkouts import edited_since
    from bykz_data.comparison.versions import open_version
    from bykz_data.store.files import DATA_DIR

    clone = Path(DATA_DIR).parent.parent.parent
    if not (clone / "data").is_dir() or not (clone / "releases").is_dir():
        return ()
    return edited_since(clone, open_version("installed").tables)
