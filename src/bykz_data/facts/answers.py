"""Answers: pandas frames that show their sentences whole and know what they are from."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pandas as pd

from bykz_data.store.files import manifest

from .layout import as_list

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bykz_data.facts.shipped import Row

SHOWN = 60
"""How many rows are printed, as pandas does."""

LONGEST_LABEL = 6
"""Labels of rows that are longer, such as keys, would leave sentences no room."""


class Answer(pd.DataFrame):
    """A pandas frame whose sentences are printed whole, in a terminal and in a notebook.

    It is a frame in every other way. What is selected from it is an Answer too, as long as it
    is a frame; without a column `sentence` it is printed as any frame.
    """

    @property
    def _constructor(self) -> Callable[..., Answer]:
        return Answer

    def _constructor_from_mgr(self, mgr: Any, axes: Any) -> Answer:  # noqa: ANN401 (pandas' own)
        # The first releases of pandas 2.2 warn of their own way to make a frame of a subclass.
        return Answer(pd.DataFrame._from_mgr(mgr, axes))  # type: ignore[attr-defined]

    def __repr__(self) -> str:
        if "sentence" not in self.columns or not self.columns.is_unique or self.empty:
            return super().__repr__()
        shown = pd.DataFrame(self).head(SHOWN)
        labels = [str(label) for label in shown.index]
        rows = [{str(name): cell for name, cell in row.items()} for row in shown.to_dict("records")]
        if max(map(len, labels)) > LONGEST_LABEL:
            rows = [row | {"index": label} for row, label in zip(rows, labels, strict=True)]
            labels = [str(number) for number in range(len(rows))]
        text = as_list(rows, shutil.get_terminal_size().columns, labels)
        columns = ", ".join(map(str, self.columns))
        return f"{text}[{len(self)} rows, {len(shown)} shown; columns: {columns}]"

    def _repr_html_(self) -> str | None:
        with pd.option_context("display.max_colwidth", None, "display.min_rows", SHOWN):
            html: str | None = super()._repr_html_()  # type: ignore[misc]
        return html


def answer(
    columns: Sequence[str], rows: Sequence[Row], question: Mapping[str, Any]
) -> pd.DataFrame:
    """Make a frame of rows; `question` is what was asked, for the frame's attributes."""
    frame = Answer([[row[name] for name in columns] for row in rows], columns=list(columns))
    for name in columns:
        if name in ("page", "footnote"):
            frame[name] = frame[name].astype("Int64")
        elif name in ("date_start", "date_end"):
            frame[name] = frame[name].astype("datetime64[ms]")
    known = manifest()
    frame.attrs = {
        "question": dict(question),
        "version": known["version"],
        "hash": known["content_hash"],
        "citation": known["citation"],
    }
    return frame
