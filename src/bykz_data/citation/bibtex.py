r"""Works in bibliographic formats: APA text, BibTeX, BibLaTeX, RIS, CSL-JSON, CFF.

A work is an item of CSL-JSON, of which these writers know what the citations of this package
use: literal and personal authors, one date, one container, page, version, note and so on.
BibTeX and BibLaTeX files are UTF-8: accents, Cyrillic and Kazakh letters stay as they are, and
only what is special to LaTeX, such as `&` and `\`, is escaped.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Item: TypeAlias = dict[str, Any]

EN_DASH = "\N{EN DASH}"


def year_of(item: Item) -> int | None:
    """Return the year of a work, None where it is not known."""
    if "issued" not in item:
        return None
    year: int = item["issued"]["date-parts"][0][0]
    return year


def _date(item: Item) -> str:
    parts = item["issued"]["date-parts"][0]
    return "-".join([f"{parts[0]:04}", *(f"{part:02}" for part in parts[1:])])


def _is_online(item: Item) -> bool:
    return "URL" in item and "container-title" not in item and item["type"] != "book"


# --- text ------------------------------------------------------------------------------

_KINDS = {"dataset": "Data set", "speech": "Speech", "interview": "Interview"}
_PERIODICALS = ("article-newspaper",)


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
    if item["type"] in _KINDS:
        parts.append(f"[{_KINDS[item['type']]}]")
    title = " ".join(parts)
    if authors:
        last = f"{authors[-2]}, & {authors[-1]}" if len(authors) > 1 else authors[-1]
        sentences = [", ".join([*authors[:-2], last]), year, title]
    else:
        sentences = [title, year]
    if "container-title" in item:
        within = "" if item["type"] in _PERIODICALS else "In "
        page = f" {_pages(item['page'])}" if "page" in item else ""
        sentences.append(f"{within}{item['container-title']}{page}")
    if "publisher" in item:
        sentences.append(item["publisher"])
    text = " ".join(_sentence(sentence) for sentence in sentences)
    # An address ends with a blank: a full stop after it would be taken for a part of it.
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
    several = re.search(r"[-,]", page)
    return f"({'pp.' if several else 'p.'} {page.replace('-', EN_DASH)})"


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."


# --- BibTeX and BibLaTeX ---------------------------------------------------------------

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
        while key.lower() in keys:  # BibTeX does not tell capitals from small letters
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
    if item["type"] in _PERIODICALS and "container-title" in item:
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
    if item["type"] in _KINDS:
        how = _KINDS[item["type"]]
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
    kind = _KINDS.get(item["type"]) if item["type"] != "dataset" else None
    return {
        _container_field(item, "journaltitle"): _latex_field(item, "container-title"),
        "titleaddon": kind,
        "publisher": _latex_field(item, "publisher"),
        "location": _latex_field(item, "publisher-place"),
        "date": _date(item) if "issued" in item else None,
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


# --- RIS -------------------------------------------------------------------------------

_RIS_TYPES = {
    "dataset": "DATA",
    "book": "BOOK",
    "chapter": "CHAP",
    "paper-conference": "CPAPER",
    "article-newspaper": "NEWS",
    "webpage": "ELEC",
    "legislation": "STAT",
}


def as_ris(items: Iterable[Item]) -> str:
    """Write works as RIS.

    Examples
    --------
    >>> work = {"id": "w", "type": "webpage", "title": "Q & A"}
    >>> print(as_ris([work]))  # doctest: +NORMALIZE_WHITESPACE
    TY  - ELEC
    ID  - w
    TI  - Q & A
    ER  -
    """
    return "\n".join(
        "".join(f"{tag}  - {value}\n" for tag, value in _ris(item) if value is not None)
        for item in items
    )


def _ris(item: Item) -> list[tuple[str, object]]:
    kind = _RIS_TYPES.get(item["type"], "ELEC" if _is_online(item) else "GEN")
    pages = str(item.get("page", ""))
    first, last = pages, ""
    if re.fullmatch(r"\d+-\d+", pages):
        first, _, last = pages.partition("-")
    # A semicolon would part one address into two.
    url = item["URL"].replace(";", "%3B") if "URL" in item else None
    return [
        ("TY", kind),
        ("ID", item["id"]),
        *(("AU", _ris_name(name)) for name in item.get("author", [])),
        ("TI", item["title"]),
        ("T2", item.get("container-title")),
        ("M3", _KINDS.get(item["type"])),
        ("PB", item.get("publisher")),
        ("CY", item.get("publisher-place")),
        ("PY", year_of(item)),
        ("DA", _date(item).replace("-", "/") if "issued" in item else None),
        ("ET", item.get("version")),
        ("SP", first or None),
        ("EP", last or None),
        ("LA", item.get("language")),
        ("SN", item.get("ISBN")),
        ("UR", url),
        *(("KW", word) for word in item.get("keyword", "").split(", ") if word),
        ("N1", item.get("note")),
        ("ER", ""),
    ]


def _ris_name(name: dict[str, str]) -> str:
    return name["literal"] if "literal" in name else f"{name['family']}, {name['given']}"


# --- JSON and YAML ---------------------------------------------------------------------


def as_csl_json(items: Iterable[Item]) -> str:
    """Write works as CSL-JSON.

    Examples
    --------
    >>> json.loads(as_csl_json([{"id": "w", "type": "book", "title": "Ақмола"}]))[0]["title"]
    'Ақмола'
    """
    return json.dumps(list(items), ensure_ascii=False, indent=2) + "\n"


_CFF_TYPES = {
    "dataset": "data",
    "book": "book",
    "paper-conference": "conference-paper",
    "article-newspaper": "newspaper-article",
    "webpage": "website",
    "legislation": "legal-rule",
}


def as_cff(items: Sequence[Item], *, licenses: Sequence[str], content_hash: tuple[str, str]) -> str:
    """Write a dataset, the first of the works, as CITATION.cff; the others are its references.

    Parameters
    ----------
    items
        The dataset, then the works that it rests on.
    licenses
        Their SPDX identifiers.
    content_hash
        The hash that identifies the dataset's content, and what it is the hash of.
    """
    dataset, *references = items
    value, about = content_hash
    content: dict[str, Any] = {
        "cff-version": "1.2.0",
        "message": "Please cite this dataset, and the monograph with the page, as below.",
        "type": "dataset",
        "title": dataset["title"],
        "authors": _cff_names(dataset),
        "version": dataset.get("version"),
        "date-released": _date(dataset) if "issued" in dataset else None,
        "license": list(licenses),
        "keywords": dataset["keyword"].split(", ") if "keyword" in dataset else None,
        "identifiers": [{"type": "other", "value": value, "description": about}],
        "references": [_cff_reference(item) for item in references] or None,
    }
    return "".join(f"{line}\n" for line in _yaml(content))


def _cff_names(item: Item) -> list[dict[str, str]]:
    names = [
        {"name": name["literal"]}
        if "literal" in name
        else {"family-names": name["family"], "given-names": name["given"]}
        for name in item.get("author", [])
    ]
    # A reference must have an author; this is what the format's guide says for one without.
    return names or [{"name": "anonymous"}]


def _cff_reference(item: Item) -> dict[str, Any]:
    container = "journal" if item["type"] in _PERIODICALS else "collection-title"
    first, _, last = str(item.get("page", "")).partition("-")
    in_one_piece = bool(re.fullmatch(r"\d+(-\d+)?", str(item.get("page", ""))))
    notes = [item.get("note"), None if in_one_piece or not first else f"Pages {item['page']}."]
    return {
        "type": _CFF_TYPES.get(item["type"], "generic"),
        "title": item["title"],
        "authors": _cff_names(item),
        "year": year_of(item),
        container: item.get("container-title"),
        "publisher": _cff_publisher(item),
        "version": item.get("version"),
        "start": first if in_one_piece else None,
        "end": (last or None) if in_one_piece else None,
        "isbn": item.get("ISBN"),
        "languages": [item["language"]] if "language" in item else None,
        "url": item.get("URL"),
        "notes": " ".join(note for note in notes if note) or None,
    }


def _cff_publisher(item: Item) -> dict[str, str] | None:
    if "publisher" not in item:
        return None
    place = {"city": item["publisher-place"]} if "publisher-place" in item else {}
    return {"name": item["publisher"], **place}


def _yaml(value: object) -> list[str]:
    """Write nested dictionaries and lists as lines of YAML; JSON strings are YAML strings."""
    if isinstance(value, dict):
        lines = []
        for name, inner in value.items():
            if inner is None:
                continue
            if isinstance(inner, (dict, list)):
                lines += [f"{name}:", *(f"  {line}" for line in _yaml(inner))]
            else:
                lines.append(f"{name}: {json.dumps(inner, ensure_ascii=False)}")
        return lines
    if isinstance(value, list):
        lines = []
        for inner in value:
            first, *rest = _yaml(inner)
            lines += [f"- {first}", *(f"  {line}" for line in rest)]
        return lines
    return [json.dumps(value, ensure_ascii=False)]
