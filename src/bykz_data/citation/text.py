"""References as text, in the style of the APA (7th edition)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .items import PERIODICALS, TYPE_LABELS, page_reference, year_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .items import Item


def as_text(items: Iterable[Item]) -> str:
    """Write works in the style of the APA (7th edition), one a line, with their notes.

    Examples
    --------
    >>> work = {"id": "w", "type": "book", "title": "Trade", "page": "7"}
    >>> print(as_text([work | {"author": [{"family": "Smirnov", "given": "A. V."}]}]), end="")
    Smirnov, A. V. (n.d.). Trade (p. 7).
    """
    return "".join(f"{_text(item)}\n" for item in items)


def _text(item: Item) -> str:
    year = f"({year_of(item) or 'n.d.'})"
    authors = [_text_name(name) for name in item.get("author", [])]
    parts = [item["title"], *_in_parentheses(item)]
    if item["type"] in TYPE_LABELS:
        parts.append(f"[{TYPE_LABELS[item['type']]}]")
    title = " ".join(parts)
    if authors:
        last = f"{authors[-2]}, & {authors[-1]}" if len(authors) > 1 else authors[-1]
        sentences = [", ".join([*authors[:-2], last]), year, title]
    else:
        sentences = [title, year]
    if "container-title" in item:
        within = "" if item["type"] in PERIODICALS else "In "
        page = f" {_pages(item['page'])}" if "page" in item else ""
        sentences.append(f"{within}{item['container-title']}{page}")
    if "publisher" in item:
        sentences.append(item["publisher"])
    text = " ".join(_sentence(sentence) for sentence in sentences)
    # No full stop after an address: it would be read as a part of it.
    return " ".join([text, *(item[key] for key in ("URL", "note") if key in item)])


def _text_name(name: dict[str, str]) -> str:
    if "literal" in name:
        return name["literal"]
    initials = re.sub(r"(\w)\w+(?=[ -]|$)", r"\1.", name["given"])
    return f"{name['family']}, {initials}"


def _in_parentheses(item: Item) -> list[str]:
    if "version" in item:
        return [f"(Version {item['version']})"]
    if "page" in item and "container-title" not in item:
        return [_pages(item["page"])]
    return []


def _pages(page: str) -> str:
    return f"({page_reference(page)})"


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."
