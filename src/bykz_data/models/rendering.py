"""The sentence of a fact row: the values of its cells put into the template of its table."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bykz_data import english

from . import repeating, wording
from .base import Table, table_columns, table_name
from .phrases import PHRASES
from .wording import Name

Row = Mapping[str, Any]


class Code(str):
    """A code, which a template compares, with the phrase that a sentence uses."""

    phrase: str

    def __new__(cls, code: str, phrases: Mapping[str, str]) -> Code:
        """Give a code its phrase; without one, the code itself in words."""
        made = super().__new__(cls, code)
        made.phrase = phrases.get(code, code.replace("_", " "))
        return made

    @property
    def singular(self) -> str:
        """The phrase of a verb in the third person: `wants`, `plans for`."""
        verb, _, rest = self.phrase.partition(" ")
        verb = {"be": "is", "have": "has"}.get(verb, f"{verb}s")
        return f"{verb.replace('lys', 'lies').replace('dys', 'dies')} {rest}".strip()

    @property
    def plural(self) -> str:
        """The phrase of a verb after a subject in the plural: `are planned`."""
        verb, _, rest = self.phrase.partition(" ")
        verb = {"is": "are", "was": "were", "be": "are", "intends": "intend"}.get(verb, verb)
        return f"{verb} {rest}".strip()

    @property
    def past(self) -> str:
        """The phrase of a verb as past: `took part in`."""
        verb, _, rest = self.phrase.partition(" ")
        return f"{_PAST.get(verb, f'{verb}ed')} {rest}".strip()

    @property
    def article(self) -> str:
        """The indefinite article before the phrase."""
        return "an" if self.phrase[0] in "aeiou" else "a"


_PAST = {
    "be": "was", "build": "built", "get": "got", "have": "had", "invite": "invited",
    "license": "licensed", "make": "made", "plan": "planned", "propose": "proposed",
    "run": "ran", "set": "set", "study": "studied", "supply": "supplied", "take": "took",
    "agree": "agreed",
}  # fmt: skip


class Period(str):
    """A period, which a template writes with or without its preposition."""

    __slots__ = ()

    @property
    def during(self) -> str:
        """When something was: `in 2021`."""
        return english.during(self)

    @property
    def open(self) -> bool:
        """Whether it has no beginning."""
        return self.startswith("..")

    @property
    def by(self) -> str:
        """When something is to be: `in 2021`, `by 2026`."""
        return self.during.replace("until ", "by ")

    @property
    def since(self) -> str:
        """Since when something holds: `since 2021`."""
        return f"since {english.written(self)}"

    @property
    def year(self) -> str:
        """The year in which it begins."""
        return self[:4]

    @property
    def written(self) -> str:
        """The period as a name: `January to September 2017`."""
        return english.written(self)


class Text(str):
    """Words of the editors, which a template may need in small letters."""

    __slots__ = ()

    @property
    def common(self) -> str:
        """The words within a sentence."""
        return Name("", "products", self).common

    @property
    def defined(self) -> str:
        """The words within a sentence, with the article that what is measured takes."""
        return (
            f"the {self.common}"
            if _MEASURED.match(self) and not self.lower().startswith("the ")
            else self.common
        )

    @property
    def project(self) -> Name:
        """The words as the name of a project."""
        return Name("", "projects", self)

    @property
    def programme(self) -> str:
        """The words as the name of a programme, with its article."""
        name = Name("", "programmes", self)
        return name.inside.replace(name.bare, self)

    @property
    def agreement(self) -> str:
        """The words as the name of an agreement or event, with its article."""
        return Name("", "agreements", self).inside


_MEASURED = re.compile(
    r"[\w -]*?\b(?:animals|area|cost|increase|output|product|productivity|share|transit|"
    r"time|turnover|value) (?:of|between|in)\b",
    re.I,
)


class Sentences:
    """Writes the sentences of all tables, which need the names of the entities."""

    def __init__(self, models: Sequence[type[Table]], tables: Mapping[str, Sequence[Row]]) -> None:
        self._columns = {table_name(model): table_columns(model) for model in models}
        self._names = {
            name: {str(row[columns[0].name]): row for row in tables[name]}
            for name, columns in self._columns.items()
            if name in tables
        }

    def of(self, table: str, row: Row) -> str:
        """Write the sentence of one row."""
        cells = {
            column.name: self._cell(column, row[column.name]) for column in self._columns[table]
        }
        if "value" in cells and "unit" in cells:
            cells["amount"] = english.amount(row["value"], row["unit"], row["qualifier"])
        for words in ("as_printed", "note", "quantity_as_printed", "value_as_printed"):
            cells.pop(words, None)  # a sentence is made from the cells that code the fact
        written = _environment().get_template(f"{table}.j2").render(cells)
        # One rule for all tables, so that no template can forget whose word a fact is.
        source = PHRASES["basis"].get(str(row.get("basis")), "")
        return wording.sentence(f"{source}{written.lstrip()}")

    def _cell(self, column: Any, value: Any) -> Any:  # noqa: ANN401 (a cell of any type)
        info = column.info
        if value is None:
            return None
        if "references" in info and info["references"] != "footnotes":
            table = info["references"]
            row = self._names[table][str(value)]
            return Name(
                str(value),
                table,
                _name_of(row),
                over=row.get("status") == "completed",
                several=table == "projects" and bool(row.get("count")),
            )
        if "codes" in info:
            return Code(value, PHRASES.get(info["codes"], {}))
        if column.name in _PERIODS:
            return Period(value)
        return Text(value) if isinstance(value, str) else value


_PERIODS = {
    "period", "base_period", "horizon", "stated", "date", "agreed", "term", "start", "adopted",
    "due", "status_date",
}  # fmt: skip


def _when(period: Period, part: Code | None) -> str:
    """Write when something was, with the part of the period that the print names."""
    if part is None:
        return period.during
    if part in ("spring", "summer", "autumn", "winter"):
        return f"{part.phrase} {period.year}"
    # The second half of a month is a range of days, which begins in it.
    whole = Period(period[:7]) if part == "second_half" else period
    return f"{part.phrase} {whole.written}"


def _name_of(row: Row) -> str:
    return str(row.get("name") or row.get("subject") or next(iter(row.values())))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "sentences", encoding="utf-8"),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 (a sentence is text, not HTML)
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {
        "at_home": repeating.at_home,
        "beside": repeating.beside,
        "counted": english.counted,
        "figure": english.amount,
        "making": repeating.making,
        "multiple": english.multiple,
        "without_topic": repeating.without_topic,
        "number": english.number,
        "occasion": repeating.occasion,
        "of_actor": repeating.of_actor,
        "ordinal": english.ordinal,
        "own": repeating.own,
        "when": _when,
    }
    return environment
