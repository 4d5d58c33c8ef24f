"""The works that the author cites, and the footnotes that cite them."""

from __future__ import annotations

import pandas as pd
from pandera.typing import Series

from . import columns as c
from .base import Table


class Sources(Table, title="Cited works"):
    """One work that the author cites, however often he cites it."""

    source_id: Series[str] = c.key("belta-2021-443204")
    author: Series[str] = c.text(
        "Authors as printed, separated by semicolons", example="Sidorchik, V.", nullable=True
    )
    title: Series[str] = c.text(
        "Title as printed, in the language of the print",
        example="Sobre la 9ª reunión de la Comisión Intergubernamental",
        nullable=True,
    )
    container: Series[str] = c.text(
        "Newspaper, journal or collective volume that holds the work",
        example="Unión de Empresarios",
        nullable=True,
    )
    publisher_place: Series[str] = c.text("Place of publication", example="Minsk", nullable=True)
    publisher: Series[str] = c.text("Publisher", example="Biznesofset", nullable=True)
    year: Series[pd.Int64Dtype] = c.count(
        "Year of publication as printed", example=2021, nullable=True, minimum=1900, maximum=2100
    )
    kind: Series[pd.CategoricalDtype] = c.code(
        "source_kind", "What sort of work it is", example="news_article", editorial=True
    )
    medium: Series[pd.CategoricalDtype] = c.code(
        "medium", "How the author cites it", example="electronic"
    )
    url_as_printed: Series[str] = c.text(
        "Address as printed, line breaks removed, translated and spaced parts left alone",
        example="http://president. gov. por/prensa102182.html#doc",
        nullable=True,
    )
    url: Series[str] = c.text(
        "Address with the damage of the translation undone; null where it cannot be told",
        example="http://president.gov.by/press102182.html#doc",
        nullable=True,
        editorial=True,
        pattern=r"https?://[!-~]+",
    )
    state: Series[pd.CategoricalDtype] = c.code(
        "state", "How much of the reference the text keeps", example="complete"
    )
    page: Series[pd.Int64Dtype] = c.page("First printed page on which it is cited")
    note: Series[str] = c.note()


class Footnotes(Table, title="Footnotes"):
    """One footnote of the book, 1 to 117."""

    footnote: Series[pd.Int64Dtype] = c.number_key(
        "Number of the footnote as printed", example=69, maximum=c.LAST_FOOTNOTE
    )
    page: Series[pd.Int64Dtype] = c.page("Printed page on which its marker stands")
    source: Series[str] = c.ref(
        "sources",
        "Work that it cites; null where nothing of the reference is left",
        example="belta-2021-443204",
        nullable=True,
    )
    locator: Series[str] = c.text(
        "Page of the cited work", example="177-178", nullable=True, pattern="[0-9]+(?:-[0-9]+)?"
    )
    state: Series[pd.CategoricalDtype] = c.code(
        "state", "How much of the footnote the text keeps", example="complete"
    )
    as_printed: Series[str] = c.text(
        "Title, or what is left of it, as printed in this footnote",
        example="Cooperación regional",
        nullable=True,
    )
    note: Series[str] = c.note()
