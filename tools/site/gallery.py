"""The gallery: the scripts of `docs/gallery/` are run; charts, tables and citations are shown."""

from __future__ import annotations

import contextlib
import runpy
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from markupsafe import Markup

from bykz_data import cite, english
from bykz_data.text import cell_text, csv_text

from .charts import STYLE, svg
from .links import SiteLinks
from .rendering import rendered

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

SCRIPTS = Path(__file__).resolve().parents[2] / "docs" / "gallery"

NARROW = 4.7
"""How wide a chart is drawn for phones, in inches."""


class Chart(NamedTuple):
    """What a script of the gallery leaves behind."""

    title: str
    figure: Figure
    table: pd.DataFrame
    """What is drawn."""
    rows: pd.DataFrame
    """The rows of the dataset from which that comes, for the citation."""


def names() -> list[str]:
    """Return the names of the charts."""
    return sorted(script.stem for script in SCRIPTS.glob("*.py"))


@cache
def chart(name: str) -> Chart:
    """Run a script of the gallery as its readers do, away from the files of the project."""
    import matplotlib as mpl

    mpl.use("Agg")
    script = SCRIPTS / f"{name}.py"
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.chdir(folder),
        mpl.rc_context(STYLE),
    ):
        left = runpy.run_path(str(script))
    title = str(left["__doc__"]).strip()
    return Chart(title, left["figure"], left["table"], left["rows"])


def gallery_piece(name: str) -> str:
    """Make what the gallery shows of a chart: the picture, its data, and how it is cited."""
    drawn = chart(name)
    return rendered(
        "chart.html",
        name=name,
        title=drawn.title,
        wide=_picture(drawn, None),
        narrow=_picture(drawn, NARROW),
        columns=list(drawn.table.columns),
        amounts=[_is_amount(drawn.table, column) for column in drawn.table.columns],
        cells=[[_cell(column, value) for column, value in row.items()] for row in records(name)],
        pages=sorted(set(drawn.rows["page"])),
        citation=cite(drawn.rows),
        links=SiteLinks(),
    )


def records(name: str) -> list[dict[str, Any]]:
    """Return the rows of the table that a chart draws, with nothing where a cell is null."""
    table = chart(name).table.astype(object)
    rows = table.where(table.notna(), None)
    return [dict(zip(rows.columns, row, strict=True)) for row in rows.itertuples(index=False)]


def write(folder: Path) -> None:
    """Write the tables that the charts draw as CSV files."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names():
        text = csv_text(list(chart(name).table.columns), records(name))
        (folder / f"{name}.csv").write_text(text, encoding="utf-8", newline="\n")


def _picture(drawn: Chart, width: float | None) -> str:
    import matplotlib as mpl

    wide, high = drawn.figure.get_size_inches()
    with mpl.rc_context(STYLE):
        if width is not None:
            drawn.figure.set_size_inches(width, high)
        text = svg(drawn.figure, f"{drawn.title} The table below has it in figures.")
    drawn.figure.set_size_inches(wide, high)
    return text


def _is_amount(table: pd.DataFrame, column: str) -> bool:
    return column not in ("page", "year") and table[column].dtype.kind in "if"


def _cell(column: str, value: Any) -> str:  # noqa: ANN401 (a cell of any type)
    """Write a cell as people read it; a page leads to what the site has on it."""
    if value is None:
        return ""
    if column == "page":
        return Markup('<a href="{}">{}</a>').format(SiteLinks().page(value), value)
    if isinstance(value, float) or (isinstance(value, int) and column != "year"):
        return english.digits(value)
    if column in ("period", "base_period", "horizon", "date", "stated"):
        return english.by_itself(str(value))
    if column in ("qualifier", "status", "degree", "flow"):
        return str(value).replace("_", " ")
    return cell_text(value)
