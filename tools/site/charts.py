"""Charts as SVG inside the page: they need no script, and take the colours of the page."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.figure import Figure

INK = "#010203"
"""What is drawn in this colour takes that of the text; charts use it for axes and words."""

PAGE_COLOURS = {
    INK: "currentColor",
    "#0b7a75": "var(--bykz-accent)",
    "#a66a00": "var(--bykz-gold)",
    "#808080": "var(--pst-color-text-muted)",
}
"""What takes a colour of the page, which differs in light and dark; other colours stay."""

STYLE: dict[Any, Any] = {
    "svg.fonttype": "none",
    "svg.hashsalt": "bykz-data",
    "font.family": "sans-serif",
    "font.size": 11,
    "text.color": INK,
    "axes.labelcolor": INK,
    "axes.edgecolor": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "savefig.facecolor": "none",
    "legend.frameon": False,
}
"""How charts look."""


def svg(figure: Figure, description: str) -> str:
    """Return a figure as SVG to put into a page.

    Parameters
    ----------
    figure
        The figure; it is drawn with `STYLE`.
    description
        What it shows, for those who do not see it.
    """
    out = io.StringIO()
    figure.savefig(out, format="svg", bbox_inches="tight", metadata={"Date": None})
    text = out.getvalue()
    text = text[text.index("<svg") :]
    for drawn, shown in PAGE_COLOURS.items():
        text = text.replace(drawn, shown)
    text = re.sub(r'\s(width|height)="[\d.]+pt"', "", text, count=2)
    text = re.sub(r"<metadata>.*?</metadata>", "", text, flags=re.DOTALL)
    head = f'<svg class="bykz-chart" role="img" aria-label="{description}"'
    return text.replace("<svg", head, 1)
