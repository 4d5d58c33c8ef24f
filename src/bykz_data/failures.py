"""Any exception as one sentence for the person at the screen."""

from __future__ import annotations

from .errors import BykzDataError, ContributionError
from .text import shown

LONGEST = 2000
"""Longer messages are cut."""

REPAIR = "repair it with: pip install --force-reinstall bykz-data"


def sentence_of(error: BaseException) -> str:
    """Say what went wrong, in one line; what keeps rows from being written has several.

    Examples
    --------
    >>> sentence_of(FileNotFoundError(2, "No such file or directory", "a.csv"))
    'cannot go on: No such file or directory: a.csv'
    >>> sentence_of(MemoryError())
    'there is not enough memory'
    """
    if isinstance(error, ContributionError):
        return "\n".join(shown(line, LONGEST) for line in error.lines)
    if isinstance(error, BykzDataError):
        return shown(str(error), LONGEST)
    if isinstance(error, MemoryError):
        return "there is not enough memory"
    kind = type(error).__name__
    said = ": ".join(filter(None, [kind, str(error)]))
    if isinstance(error, ImportError) or _while_importing(error):
        return shown(
            f"a library that is needed cannot be loaded ({said}): the installation is "
            f"incomplete; {REPAIR}",
            LONGEST,
        )
    if isinstance(error, OSError):
        places = [str(name) for name in (error.filename, error.filename2) if name]
        return shown(": ".join(["cannot go on", error.strerror or said, *places]), LONGEST)
    return shown(
        f"unexpected error ({shown(said, 500)}): this is a mistake in bykz-data; please open an "
        "issue with the command and what it prints when --debug is added",
        LONGEST,
    )


def traceback_of(error: BaseException) -> str:
    """Return the traceback, for those who look for the mistake."""
    import traceback

    return "".join(traceback.format_exception(error)).rstrip("\n")


def _while_importing(error: BaseException) -> bool:
    """Return whether the error came up while a module was imported: a file of it may be cut."""
    step = error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename.startswith("<frozen importlib"):
            return True
        step = step.tb_next
    return False
