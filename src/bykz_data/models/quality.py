"""How complete the tables are, and where the book contradicts itself."""

from __future__ import annotations

import pandas as pd
from pandera.typing import Series

from . import columns as c
from .base import Table


class Coverage(Table, title="Coverage of the book"):
    """One number, capitalised name or footnote marker of the book's body, and where it landed.

    Names are listed once a page, numbers and markers once an occurrence.
    """

    coverage_id: Series[str] = c.key("p59-numeral-31-9-1")
    kind: Series[pd.CategoricalDtype] = c.code(
        "expression_kind", "What sort of expression it is", example="numeral"
    )
    page: Series[pd.Int64Dtype] = c.page("Printed page on which it stands")
    expression: Series[str] = c.text("The expression exactly as printed", example="31,9")
    occurrence: Series[pd.Int64Dtype] = c.count(
        "Which occurrence of the expression on the page it is, 1 = first", example=1, minimum=1
    )
    table: Series[pd.CategoricalDtype] = c.code(
        "shipped_table", "Table in which it landed", example="trade", nullable=True
    )
    row: Series[str] = c.text(
        "Key of the row in which it landed",
        example="by-kz-turnover-growth-2021",
        nullable=True,
        pattern=c.KEY_PATTERN,
    )
    column: Series[str] = c.text(
        "Column in which it landed", example="value", nullable=True, pattern="[a-z_0-9]+"
    )
    reason: Series[pd.CategoricalDtype] = c.code(
        "coverage_reason",
        "Why it is no datum; null where it landed in a cell",
        example="enumeration",
        nullable=True,
        editorial=True,
    )
    note: Series[str] = c.note()


class Contradictions(Table, title="Checks of the book against itself", derived=True):
    """One check of the book against itself: two statements that should fit, and whether they do.

    Computed from the other tables; checks that hold are listed too. The verdict follows from
    the arithmetic and the printed precision, unless the note says why it was set otherwise.
    """

    contradiction_id: Series[str] = c.key("turnover-growth-2021")
    rule: Series[pd.CategoricalDtype] = c.code("check_rule", "What is checked", example="growth")
    subject: Series[str] = c.text(
        "What is checked, in words", example="Turnover of Belarus with Kazakhstan, 2021"
    )
    left: Series[str] = c.text(
        "One side: what is printed, with pages", example="aumentó un 31,9% (p. 59)"
    )
    left_rows: Series[str] = c.text(
        "Rows behind the one side, as table/key, separated by spaces",
        example="trade/by-kz-turnover-growth-2021",
    )
    right: Series[str] = c.text(
        "The other side: what is printed, with pages",
        example="1.092,5 millones de dólares (p. 59), 847,9 millones de dólares (p. 44)",
    )
    right_rows: Series[str] = c.text(
        "Rows behind the other side, as table/key, separated by spaces",
        example="trade/by-kz-turnover-2021 trade/by-kz-turnover-2020",
    )
    formula: Series[str] = c.text("The arithmetic", example="1092.5 / 847.9 - 1 = 28.8%")
    left_value: Series[float] = c.number(
        "Value of the one side; null where the sides are no numbers", example=31.9, nullable=True
    )
    right_value: Series[float] = c.number("Value of the other side", example=28.848, nullable=True)
    difference: Series[float] = c.number(
        "Left value minus right value", example=3.052, nullable=True
    )
    tolerance: Series[float] = c.number(
        "Difference that the printed precision explains", example=0.06, nullable=True
    )
    verdict: Series[pd.CategoricalDtype] = c.code(
        "verdict", "Whether the two sides fit", example="contradiction"
    )
    tells: Series[bool] = c.flag(
        "Whether the check could have failed: not where the print is too round or a side open",
        example=True,
    )
    pages: Series[str] = c.text(
        "Printed pages of both sides, and of all mentions of their rows",
        example="44 59",
        pattern="[0-9 ]+",
    )
    note: Series[str] = c.note()
