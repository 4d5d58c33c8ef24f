"""The dataset's descriptor to `CITATION.cff` and to the citation in the README."""

from __future__ import annotations

import json
import textwrap

from bykz_data.catalog import Json
from bykz_data.citation.citing import dataset_cff
from bykz_data.citation.text import as_text
from bykz_data.citation.works import BOOK, dataset_item

from .marks import between

BEGIN, END = "<!-- citation: begin -->", "<!-- citation: end -->"


def cff(described: Json, listed: str) -> str:
    """Write CITATION.cff from the shipped descriptor and the text of the manifest."""
    return dataset_cff(described, json.loads(listed)["content_hash"])


def readme(described: Json, text: str) -> str:
    """Put the citation of the dataset and the monograph between their marks in the README."""
    quotes = "\n>\n".join(_quoted(item) for item in (dataset_item(described), BOOK))
    return between(BEGIN, END, f"{quotes}\n", text)


def _quoted(item: Json) -> str:
    # Lines break between words only: one that ends in a hyphen would be read as two words.
    return textwrap.fill(
        as_text([item]).rstrip("\n"),
        width=98,
        initial_indent="> ",
        subsequent_indent="> ",
        break_on_hyphens=False,
        break_long_words=False,
    )
