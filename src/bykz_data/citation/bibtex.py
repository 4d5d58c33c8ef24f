r"""References for BibTeX and BibLaTeX.

The files are UTF-8: accents, Cyrillic and Kazakh letters stay as they are, and only what is
special to LaTeX, such as `&` and `\`, is escaped.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from .items import PERIODICALS, TYPE_LABELS, date_of, year_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from .items import Item

_LATEX = {
    **{character: f"\\{character}" for character in "&%$#_"},
    # BibTeX counts braces even where they are escaped, so they must not appear at all.
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "\\": r"\textbackslash{}",
}
_LANGUAGES = {"es": "spanish", "en": "english", "ru": "russian"}


def as_bibtex(items: Sequence[Item]) -> str:
    r"""Write works for classic BibTeX, with the entry types and fields that every style knows.

    The file is UTF-8: accents and Cyrillic are kept, what is special to LaTeX is escaped.

    Examples
    --------
    >>> print(as_bibtex([{"id": "w", "type": "webpage", "title": "Q & A"}]), end="")
    @misc{w,
      title = {{Q \& A}},
    }
    """
    return _entries(items, _bibtex_type, _bibtex_fields)


def as_biblatex(items: Sequence[Item]) -> str:
    """Write works for BibLaTeX, as UTF-8 like `as_bibtex()`.

    Examples
    --------
    >>> print(as_biblatex([{"id": "w", "type": "dataset", "title": "D", "version": "1"}]), end="")
    @dataset{w,
      title = {{D}},
      version = {1},
    }
    """
    return _entries(items, _biblatex_type, _biblatex_fields)


def _entries(
    items: Sequence[Item],
    type_of: Callable[[Item], str],
    fields_of: Callable[[Item], dict[str, str | None]],
) -> str:
    entries = []
    for key, item in zip(_keys(items), items, strict=True):
        fields = {"author": _bibtex_authors(item), "title": f"{{{latex(item['title'])}}}"}
        lines = [
            f"  {name} = {{{value}}},\n"
            for name, value in (fields | fields_of(item)).items()
            if value is not None
        ]
        entries.append(f"@{type_of(item)}{{{key},\n{''.join(lines)}}}\n")
    return "\n".join(entries)


def latex(text: str) -> str:
    r"""Escape what is special to LaTeX, and break what it would draw together.

    Examples
    --------
    >>> latex("50% -- a_b")
    '50\\% -{}- a\\_b'
    """
    escaped = "".join(_LATEX.get(character, character) for character in text)
    return re.sub(r"([-`',<>])(?=\1)|[!?](?=`)", r"\g<0>{}", escaped)


def _latex_field(item: Item, name: str) -> str | None:
    return latex(str(item[name])) if name in item else None


def _keys(items: Iterable[Item]) -> list[str]:
    """Make a citation key of each id: ASCII, without what ends a key, and unique."""
    keys: dict[str, str] = {}
    for item in items:
        plain = unicodedata.normalize("NFKD", item["id"]).encode("ascii", "ignore").decode()
        stem = re.sub(r"[^A-Za-z0-9.:_-]+", "-", plain).strip("-") or "work"
        key, number = stem, 1
        while key.lower() in keys:  # BibTeX ignores case
            number += 1
            key = f"{stem}-{number}"
        keys[key.lower()] = key
    return list(keys.values())


def _bibtex_authors(item: Item) -> str | None:
    names = [
        f"{{{latex(name['literal'])}}}"
        if "literal" in name
        else f"{latex(name['family'])}, {latex(name['given'])}"
        for name in item.get("author", [])
    ]
    return " and ".join(names) or None


def _bibtex_url(item: Item) -> str | None:
    r"""Return the address raw, as `\url` takes it, but without what would break the entry."""
    if "URL" not in item:
        return None
    url: str = item["URL"]
    for character in "\\{} ":
        url = url.replace(character, f"%{ord(character):02X}")
    return url


def _bibtex_pages(item: Item) -> str | None:
    return item["page"].replace("-", "--") if "page" in item else None


_IN_VOLUMES = {"chapter": "incollection", "paper-conference": "inproceedings"}


def _bibtex_type(item: Item) -> str:
    if item["type"] in PERIODICALS and "container-title" in item:
        return "article"
    if item["type"] == "book":
        return "book"
    return _IN_VOLUMES.get(item["type"], "misc")


def _biblatex_type(item: Item) -> str:
    if item["type"] == "dataset":
        return "dataset"
    kind = _bibtex_type(item)
    return "online" if kind == "misc" and "URL" in item else kind


def _bibtex_fields(item: Item) -> dict[str, str | None]:
    year = year_of(item)
    how = None
    if item["type"] in TYPE_LABELS:
        how = TYPE_LABELS[item["type"]]
        if "version" in item:
            how += f", version {latex(item['version'])}"
    return {
        _container_field(item, "journal"): _latex_field(item, "container-title"),
        "howpublished": how,
        "publisher": _latex_field(item, "publisher"),
        "address": _latex_field(item, "publisher-place"),
        "year": str(year) if year else None,
        "pages": _bibtex_pages(item),
        "isbn": _latex_field(item, "ISBN"),
        "url": _bibtex_url(item),
        "note": _latex_field(item, "note"),
    }


def _biblatex_fields(item: Item) -> dict[str, str | None]:
    kind = TYPE_LABELS.get(item["type"]) if item["type"] != "dataset" else None
    return {
        _container_field(item, "journaltitle"): _latex_field(item, "container-title"),
        "titleaddon": kind,
        "publisher": _latex_field(item, "publisher"),
        "location": _latex_field(item, "publisher-place"),
        "date": date_of(item),
        "version": _latex_field(item, "version"),
        "pages": _bibtex_pages(item),
        "language": _LANGUAGES.get(item.get("language", "")),
        "isbn": _latex_field(item, "ISBN"),
        "url": _bibtex_url(item),
        "keywords": _latex_field(item, "keyword"),
        "note": _latex_field(item, "note"),
    }


def _container_field(item: Item, periodical: str) -> str:
    return "booktitle" if item["type"] in _IN_VOLUMES else periodical
