"""Replacing several files of a folder in one step: all or none, also when the process is killed.

The new content is first written beside each file, together with a copy of the old one. A journal
then lists the files with the hashes of both. From that moment on the files are renamed into
place; whatever stops the process, the next run reads the journal and finishes the work, or undoes
it.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bykz_data.errors import ContributionError

from .files import sha256
from .locking import held, stopped_by_exception, undisturbed

LOCK = ".apply.lock"
JOURNAL = ".apply-journal.json"
NEW, OLD = ".apply-new", ".apply-old"


@dataclass(frozen=True)
class Step:
    """One file to replace, with the hashes of what was read in it and of what it is to hold."""

    target: Path
    old: str
    new: str

    def beside(self, ending: str) -> Path:
        """Return the path of the copy beside the file."""
        return self.target.with_name(f".{self.target.name}{ending}")

    def can_be_done(self) -> bool:
        """Return whether the file holds the new content, or can be given it."""
        found = _hash(self.target)
        return found == self.new or (found == self.old and _hash(self.beside(NEW)) == self.new)

    def can_be_undone(self) -> bool:
        """Return whether the file holds the old content, or can be given it.

        A file that somebody else saved before its turn came is as it should be too.
        """
        found = _hash(self.target)
        return (
            found == self.old
            or (found == self.new and _hash(self.beside(OLD)) == self.old)
            or (found != self.new and _hash(self.beside(NEW)) == self.new)
        )

    def do(self) -> None:
        """Put the new content in place of the old one."""
        found = _hash(self.target)
        if found == self.new:
            return
        if found != self.old:
            raise ContributionError(
                f"{self.target} was saved by somebody else in the meantime: run the command again"
            )
        os.replace(self.beside(NEW), self.target)  # noqa: PTH105

    def undo(self) -> None:
        """Put the old content back in place of the new one."""
        if _hash(self.target) == self.new != self.old:
            os.replace(self.beside(OLD), self.target)  # noqa: PTH105


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[str | None]:
    """Keep other processes from writing into a folder; first bring an interrupted run to its end.

    Yields
    ------
    str or None
        What was found of an interrupted run and done about it, for the user.

    Raises
    ------
    ContributionError
        When another process holds the lock for longer than ten seconds, when the folder cannot be
        written, or when an interrupted run can neither be finished nor undone.
    """
    path = folder / LOCK

    def clean() -> None:
        # While there is a journal the lock stays with it, as the sign for the next run.
        with contextlib.suppress(OSError):
            if not (folder / JOURNAL).exists():
                _remove_copies(folder)
                path.unlink()

    with stopped_by_exception(), held(path, clean):
        with _no_system_errors(folder):
            done = _recovered(folder)
        yield done


def recover(folder: Path) -> str | None:
    """Finish or undo what an interrupted run left in a folder.

    Returns
    -------
    str or None
        What was done, for the user; None where nothing had to be.

    Raises
    ------
    ContributionError
        As `locked` does.
    """
    if not (folder / LOCK).exists():
        return None
    with locked(folder) as done:
        return done


def replace_files(folder: Path, prepared: Mapping[Path, tuple[bytes, bytes]]) -> None:
    """Replace files of a locked folder: all of them, or, when anything fails, none.

    Parameters
    ----------
    folder
        The folder, whose lock is held.
    prepared
        For each file what was read in it, and what it is to hold. A symbolic link stays one: the
        file to which it leads is replaced.

    Raises
    ------
    ContributionError
        When a file no longer holds what was read, or cannot be written.
    """
    steps = {
        path.name: Step(path.resolve(), sha256(old), sha256(new))
        for path, (old, new) in prepared.items()
    }
    try:
        for (old, new), step in zip(prepared.values(), steps.values(), strict=True):
            _write(step.beside(OLD), old, like=step.target)
            _write(step.beside(NEW), new, like=step.target)
        _write_journal(folder, steps)
        for step in steps.values():
            step.do()
        _sync(steps)
    except BaseException as error:
        with undisturbed():
            undone = _undone(folder, steps)
        if isinstance(error, OSError):
            after = "nothing was changed"
            if not undone:
                after = "run the command again to finish or undo what was begun"
            raise _cannot_write(error, folder, after) from error
        raise
    with undisturbed(), _no_system_errors(folder):
        _close(folder)


def _recovered(folder: Path) -> str | None:
    steps = _journal(folder)
    if not steps:
        return None
    names = ", ".join(f"{folder.name}/{name}" for name in steps)
    if all(step.can_be_done() for step in steps.values()):
        for step in steps.values():
            step.do()
        done = f"an earlier run was interrupted while it wrote {names}: it has been completed"
    elif all(step.can_be_undone() for step in steps.values()):
        for step in steps.values():
            step.undo()
        done = f"an earlier run was interrupted while it wrote {names}: it has been undone"
    else:
        raise ContributionError(
            f"an earlier run was interrupted while it wrote {names}, and the files were changed "
            f"since: compare them with their copies named {OLD} and {NEW} in the same folder, "
            f"keep what is right, and remove {folder / JOURNAL}"
        )
    _sync(steps)
    _close(folder)
    return done


def _undone(folder: Path, steps: Mapping[str, Step]) -> bool:
    """Undo the steps that were done; return whether all files are as they were."""
    try:
        if not all(step.can_be_undone() for step in steps.values()):
            return False
        for step in steps.values():
            step.undo()
        _sync(steps)
        _close(folder)
    except OSError:
        return False
    return True


def _cannot_write(error: OSError, folder: Path, after: str = "") -> ContributionError:
    place = error.filename2 or error.filename or folder
    return ContributionError(
        f"cannot write {place}: {error.strerror or error}; {after}".rstrip("; ")
    )


@contextlib.contextmanager
def _no_system_errors(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _cannot_write(error, folder) from error


def _write_journal(folder: Path, steps: Mapping[str, Step]) -> None:
    content = {name: {"old": step.old, "new": step.new} for name, step in steps.items()}
    aside = folder / f"{JOURNAL}{NEW}"
    _write(aside, json.dumps(content, indent=2).encode())
    _sync(steps)
    os.replace(aside, folder / JOURNAL)  # noqa: PTH105
    _sync_folder(folder)


def _journal(folder: Path) -> dict[str, Step]:
    """Read the journal; only files of the folder itself are accepted from it."""
    path = folder / JOURNAL
    try:
        found = json.loads(path.read_bytes())
        steps = {
            name: Step((folder / name).resolve(), entry["old"], entry["new"])
            for name, entry in found.items()
        }
        if all(re.fullmatch(r"[a-z_]+\.csv", name) for name in steps):
            return steps
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    raise ContributionError(
        f"{path}, which an interrupted run left, cannot be read: compare {folder} with the last "
        "commit (git diff), then remove that file"
    )


def _close(folder: Path) -> None:
    """Remove the journal: the work is done, or undone."""
    (folder / JOURNAL).unlink(missing_ok=True)
    _sync_folder(folder)


def _remove_copies(folder: Path) -> None:
    (folder / f"{JOURNAL}{NEW}").unlink(missing_ok=True)
    for path in folder.glob("*.csv"):
        step = Step(path.resolve(), "", "")
        for ending in (NEW, OLD):
            step.beside(ending).unlink(missing_ok=True)


def _hash(path: Path) -> str | None:
    try:
        return sha256(path.read_bytes())
    except FileNotFoundError:
        return None


def _write(path: Path, content: bytes, like: Path | None = None) -> None:
    """Write a file and wait until the disk has it."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if like is not None:
        shutil.copymode(like, path)


def _sync(steps: Mapping[str, Step]) -> None:
    for folder in {step.target.parent for step in steps.values()}:
        _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    """Wait until the disk knows which files a folder holds, where the system can say so."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
