"""The citations of the facts on a page, exactly as `cite()` writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bykz_data.citation.citing import cite

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bykz_data.citation.formats import Format

FORMATS: dict[Format, str] = {"bibtex": "\n\n", "ris": "\n\n"}
"""The formats that a script shows on demand, each with what separates its references.

The text is in the page itself, for readers without scripts.
"""

KEY = "\N{WHITE SQUARE}"
"""What stands for the key of the row in a shared piece; no citation contains it."""


class Shared(NamedTuple):
    """Citations of many rows, whose common pieces are stored only once.

    Attributes
    ----------
    pieces
        References, with `KEY` in place of the key of the row.
    rows
        For each row, as table/key, and each format, the numbers of its pieces.
    """

    pieces: list[str]
    rows: dict[str, list[list[int]]]

    def citation(self, row: str, format: Format) -> str:
        """Put a citation together again."""
        numbers = self.rows[row][list(FORMATS).index(format)]
        key = row.partition("/")[2]
        return FORMATS[format].join(self.pieces[n].replace(KEY, key) for n in numbers)


def shared(rows: Iterable[tuple[str, str]]) -> Shared:
    """Collect the citations of rows, given as table and key.

    Examples
    --------
    >>> found = shared([("trade", "by-kz-turnover-2021")])
    >>> found.citation("trade/by-kz-turnover-2021", "ris").splitlines()[0]
    'TY  - DATA'
    """
    numbers: dict[str, int] = {}
    found: dict[str, list[list[int]]] = {}
    for table, key in rows:
        found[f"{table}/{key}"] = [
            [
                numbers.setdefault(piece.replace(key, KEY), len(numbers))
                for piece in cite(table, key, format=name).split(separator)
            ]
            for name, separator in FORMATS.items()
        ]
    return Shared(list(numbers), found)
