"""The README to the long description that a package index shows.

It is read where there is no clone: what serves only in one is left out, and links to its files are
plain words.
"""

from __future__ import annotations

import re

FILE = "catalogue/long_description.md"

_IN_A_CLONE = re.compile(r"<!-- clone: begin -->\n.*?<!-- clone: end -->\n+", re.DOTALL)
_IN_THE_PACKAGE = re.compile(r"<!-- package:\n(.*?)-->\n", re.DOTALL)
_MARKS = re.compile(r"<!-- [a-z]+: (?:begin|end) -->\n")
_PICTURE = re.compile(r"!\[[^\]]*\]\((?!https?:)[^)]*\)\n+")
_LINK = re.compile(r"\[([^\]]+)\]\((?!https?:|#)[^)]*\)")


def long_description(readme: str) -> str:
    r"""Make the long description.

    Parameters
    ----------
    readme
        The README. What is between `clone: begin` and `clone: end`, in comments, is left out; what
        is in a comment that begins with `package:` is put in its place.

    Examples
    --------
    >>> print(long_description("[Here](MAP.md) and [there](https://zenodo.org).\n"), end="")
    Here and [there](https://zenodo.org).
    """
    text = _IN_THE_PACKAGE.sub(r"\1", _IN_A_CLONE.sub("", readme))
    return _LINK.sub(r"\1", _PICTURE.sub("", _MARKS.sub("", text)))
