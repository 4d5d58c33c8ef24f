"""The made parts of files that people edit otherwise, each between two marks."""

from __future__ import annotations

from tools.errors import BuildError


def between(begin: str, end: str, made: str, text: str) -> str:
    r"""Replace what is between two marks.

    Parameters
    ----------
    begin, end
        The marks, each a line.
    made
        The lines to put between them.
    text
        The file's present text.

    Raises
    ------
    BuildError
        When the text does not have both marks, one after the other.

    Examples
    --------
    >>> between("<a>", "</a>", "new\n", "before\n<a>\nold\n</a>\nafter\n")
    'before\n<a>\nnew\n</a>\nafter\n'
    """
    head, first, rest = text.partition(f"{begin}\n")
    _, second, tail = rest.partition(f"{end}\n")
    if not first or not second:
        raise BuildError(f"the lines {begin} and {end} are missing: put them back")
    return f"{head}{first}{made}{second}{tail}"
