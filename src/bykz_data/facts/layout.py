"""Answers as plain text: each sentence whole, and below it where it is from."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from bykz_data.text import cell_text, one_line

NARROWEST = 30
"""Nobody reads sentences in columns narrower than this, whatever the screen."""


def as_list(rows: Sequence[Mapping[str, Any]], width: int, labels: Sequence[object]) -> str:
    r"""Write rows as a list of sentences, with their other cells on the line below.

    Parameters
    ----------
    rows
        Each with the cells to show. Those of `table` and `row` are written as table/row.
    width
        Width of the screen, in characters.
    labels
        A label for each row, at the left margin.

    Examples
    --------
    >>> row = {"sentence": "Belarus grew.", "page": 5, "table": "trade", "row": "by-growth"}
    >>> print(as_list([row], 40, [0]), end="")
    0  Belarus grew.
       page 5 · trade/by-growth
    """
    margin = max((len(str(label)) for label in labels), default=0) + 2
    wrapper = textwrap.TextWrapper(
        width=max(width, NARROWEST),
        initial_indent=" " * margin,
        subsequent_indent=" " * margin,
        break_on_hyphens=False,
        break_long_words=False,  # keys are copied
    )
    lines: list[str] = []
    for label, row in zip(labels, rows, strict=True):
        sentence, about = _sentence_and_rest(row)
        # A blank within a cell must not end the line where the cell fits on the next one.
        below = wrapper.wrap(" · ".join(cell.replace(" ", "\N{NO-BREAK SPACE}") for cell in about))
        written = [
            *wrapper.wrap(sentence),
            *(line.replace("\N{NO-BREAK SPACE}", " ") for line in below),
        ]
        if written:
            written[0] = f"{label!s:>{margin - 2}}  {written[0][margin:]}"
        lines += written
    return "".join(f"{line}\n" for line in lines)


_FORMS = {"page": "page {}", "footnote": "note {}", "as_printed": "“{}”", "covers": "covers {}"}
"""How cells are written that do not explain themselves."""


_ENDS = ("source", "source_table", "target", "target_table")
"""Keys of those who are tied, whose names are shown."""

_NAMED = {"place_name": "place", "country_name": "country"}
"""Names, with the keys in place of which they are shown."""


def _sentence_and_rest(row: Mapping[str, Any]) -> tuple[str, list[str]]:
    cells = {
        name: one_line(cell_text(cell))
        for name, cell in row.items()
        if name not in ("date_start", "date_end")  # days of the date, for sorting
    }
    sentence = cells.pop("sentence", "")
    if cells.get("source_name") and cells.get("target_name"):
        arrow = "→" if cells.pop("direction", "") == "directed" else "\N{EN DASH}"
        sentence = f"{cells.pop('source_name')} {arrow} {cells.pop('target_name')}: {sentence}"
        cells = {name: cell for name, cell in cells.items() if name not in _ENDS}
    for name, key in _NAMED.items():
        if cells.get(name):
            cells.pop(key, None)
    if cells.get("table") and cells.get("row"):
        cells["row"] = f"{cells.pop('table')}/{cells['row']}"
    for name, form in _FORMS.items():
        if cells.get(name):
            cells[name] = form.format(cells[name])
    return sentence, [cell for cell in cells.values() if cell]
