"""Writing new files and folders: whole, and never over what is there, or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from bykz_data.errors import BykzDataError, OutputError
from bykz_data.text import shown

from .locking import stopped_by_exception, undisturbed

KEPT_HANDLES = 6
"""A folder is opened to be emptied, and each folder in it, twice."""


@contextlib.contextmanager
def new_path(target: str | os.PathLike[str]) -> Iterator[Path]:
    """Provide a path beside a target; what is made there becomes the target at the end.

    Whatever stops the writing, nothing of it stays.

    Parameters
    ----------
    target
        The file or folder to make. Nothing may be there, now or at the end.

    Yields
    ------
    pathlib.Path
        A path at which nothing is yet.

    Raises
    ------
    OutputError
        When the target exists, also if it appeared in the meantime, or cannot be written.

    Examples
    --------
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with new_path(f"{folder}/new.txt") as path:
    ...         _ = path.write_text("whole", encoding="utf-8")
    ...     os.listdir(folder)
    ['new.txt']
    """
    if not os.fspath(target):
        raise OutputError("the name of the output is empty: give the name of a new file")
    place = Path(target)
    exists = OutputError(f"{shown(place)} exists already and is left alone: name another file")
    try:
        if _is_there(place):
            raise exists
        if not place.parent.is_dir():
            raise OutputError(
                f"cannot write {shown(place)}: there is no folder {shown(place.parent)}"
            )
        with temporary_folder(place.parent) as folder:
            made = folder / "made"
            yield made
            _put(made, place)
    except BykzDataError:
        raise
    except FileExistsError:
        raise exists from None
    except (OSError, ValueError) as error:
        raise _cannot_write(place, error) from error
    except Exception as error:
        # openpyxl writes with lxml where it is installed, which has its own error for a full disk.
        if type(error).__module__.startswith("lxml"):
            raise _cannot_write(place, error) from error
        raise


def _cannot_write(place: Path, error: Exception) -> OutputError:
    reason = getattr(error, "strerror", None) or error
    return OutputError(f"cannot write {shown(place)}: {shown(reason)}")


@contextlib.contextmanager
def temporary_folder(parent: Path | None = None) -> Iterator[Path]:
    """Make a folder for a while; no signal comes into making or removing it.

    Parameters
    ----------
    parent
        The folder in which it is made; the system's folder for temporary files where None.

    Yields
    ------
    pathlib.Path
        The folder, which is removed at the end, whatever stops the process but KILL.
    """
    folder = None
    with stopped_by_exception(), _kept_handles() as kept:
        try:
            with undisturbed():
                folder = tempfile.TemporaryDirectory(
                    dir=parent, prefix=".bykz-data-", ignore_cleanup_errors=parent is None
                )
            yield Path(folder.name)
        finally:
            if folder is not None:
                with undisturbed():
                    kept.close()
                    folder.cleanup()


def _kept_handles() -> contextlib.ExitStack:
    """Open so many files that the folder can be removed when the process may open no more."""
    with contextlib.ExitStack() as opened:
        for _ in range(KEPT_HANDLES):
            opened.enter_context(open(os.devnull, "rb"))  # noqa: PTH123
        return opened.pop_all()


def write_new_files(contents: Mapping[Path, str]) -> None:
    """Write texts to new files: to all of them, or to none when one cannot be written.

    Raises
    ------
    OutputError
        As `new_path` does.
    """
    for path in contents:
        if _is_there(path):
            raise OutputError(f"{shown(path)} exists already and is left alone: name another file")
    written: list[Path] = []
    try:
        for path, text in contents.items():
            with new_path(path) as made:
                # Names of files may have bytes that are no text.
                made.write_text(text, encoding="utf-8", errors="backslashreplace", newline="")
            written.append(path)
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise


def _is_there(place: Path) -> bool:
    """Return whether anything has this name, a broken link included; a name may be impossible."""
    try:
        os.lstat(place)
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def _put(made: Path, place: Path) -> None:
    """Give what was made its name, unless something else has it by now."""
    if sys.platform == "win32":
        made.rename(place)  # fails where the name is taken
    elif made.is_dir():
        place.mkdir()  # takes the name; only an empty folder can be replaced by another one
        try:
            made.rename(place)
        except OSError:
            with contextlib.suppress(OSError):
                place.rmdir()
            raise
    else:
        try:
            os.link(made, place)
        except FileExistsError:
            raise
        except OSError:  # a file system without links: the name is taken, then replaced
            with place.open("xb"):
                pass
            try:
                made.replace(place)
            except OSError:
                place.unlink(missing_ok=True)
                raise
