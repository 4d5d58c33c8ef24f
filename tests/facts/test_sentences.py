"""Every fact is one whole English sentence, and names all who take part in it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest

from bykz_data import catalog
from bykz_data.models import TABLES
from bykz_data.models.base import table_name
from bykz_data.models.facts import FACT_SOURCES
from bykz_data.models.rendering import Sentences
from bykz_data.store.backends import rows_of

FACTS = {str(row["fact_id"]): row for row in rows_of("facts")}
ENTITY_TABLES = {str(row["entity_table"]) for row in rows_of("fact_entities")}
KEYS = {str(next(iter(row.values()))) for table in sorted(ENTITY_TABLES) for row in rows_of(table)}

# What a template leaves behind when a cell is empty or is not put into words.
LEFTOVERS = {
    "an empty cell": r"\b(None|nan|NaT|null|True|False)\b|<NA>",
    "double blanks": r"\s\s|^\s|\s$",
    "a blank or mark too many": r" [,.;:]|,,|\.\.|\(\s|\s\)|\(\)|,\.",
    "a code": r"[a-z]_[a-z]",
    "a template": r"[{}\[\]|%]{2}",
    "a word twice": r"\b(of|the|in|to|and|by|with|for|from|at) \1\b",
}


def leftovers(sentence: str) -> list[str]:
    """Return what a sentence shows of its making."""
    found = [name for name, pattern in LEFTOVERS.items() if re.search(pattern, sentence)]
    # Keys of one word ("by", "kz", "agat") may be words of the language or names.
    words = re.findall(r"[a-z0-9]+(?:-[a-z0-9]+){2,}", sentence)
    found += [f"the key {word}" for word in words if word in KEYS]
    if not re.match(r"[A-Z0-9“\"]", sentence) and not sentence.startswith("almaty.tv"):
        found.append("a small letter at its beginning")
    if not sentence.endswith("."):
        found.append("no full stop")
    return found


def test_every_row_of_every_fact_table_is_a_sentence() -> None:
    rows = {f"{t}/{next(iter(row.values()))}" for t in FACT_SOURCES for row in rows_of(t)}
    assert len(rows) > 2000
    assert set(FACTS) == rows


def test_the_sentences_are_those_that_the_cells_make() -> None:
    tables = {table_name(model): rows_of(table_name(model)) for model in TABLES}
    made = Sentences(TABLES, tables)
    for table in FACT_SOURCES:
        for row in tables[table]:
            key = f"{table}/{next(iter(row.values()))}"
            # Neither the note nor the printed words have a part in it.
            other = row | dict.fromkeys({"note", "as_printed"} & set(row), "something else")
            assert made.of(table, other) == FACTS[key]["sentence"], key


def test_no_sentence_shows_how_it_was_made() -> None:
    faulty = {key: leftovers(str(row["sentence"])) for key, row in FACTS.items()}
    assert {key: found for key, found in faulty.items() if found} == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "Belarus exported None to Kazakhstan.",
        "Belarus exported  tractors to Kazakhstan.",
        "Belarus exported tractors , to Kazakhstan.",
        "Belarus exported tractors to russia-bryansk-region-north..",
        "Belarus exported tractors at year_end.",
        "Belarus exported tractors to to Kazakhstan.",
        "belarus exported tractors to Kazakhstan.",
        "Belarus exported tractors to Kazakhstan",
        "The by-kz-plan was carried out by eurasian-economic-union.",
    ],
)
def test_a_sentence_that_shows_how_it_was_made_is_found(sentence: str) -> None:
    assert leftovers(sentence)


def test_no_two_rows_of_a_table_say_the_same() -> None:
    said = Counter((row["table"], row["sentence"]) for row in FACTS.values())
    assert [both for both, times in said.items() if times > 1] == []


def test_whatever_entity_a_cell_names_takes_part_in_the_fact() -> None:
    listed: dict[str, set[tuple[Any, Any]]] = {}
    for row in rows_of("fact_entities"):
        listed.setdefault(str(row["fact"]), set()).add((row["entity_table"], row["entity"]))
    cells = 0
    for table in FACT_SOURCES:
        for key in catalog.schema(table).get("foreignKeys", []):
            column, target = key["fields"][0], key["reference"]["resource"] or table
            if target not in ENTITY_TABLES:
                continue
            for row in rows_of(table):
                if row[column] is not None:
                    cells += 1
                    fact = f"{table}/{next(iter(row.values()))}"
                    assert (target, row[column]) in listed[fact], (fact, column)
    assert cells > 3500
