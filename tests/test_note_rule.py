"""A note never holds what no cell of its row holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bykz_data.models.facts import FACT_SOURCES
from bykz_data.store.backends import rows_of
from tools.errors import BuildError
from tools.note_rule import NAMED, notes_with_facts
from tools.tables import all_tables

if TYPE_CHECKING:
    from pathlib import Path

TABLES: dict[str, list[dict[str, Any]]] = {n: rows_of(n) for n in (*FACT_SOURCES, *NAMED)}
TURNOVER = next(row for row in TABLES["trade"] if row["trade_id"] == "by-kz-turnover-2021")


def found(note: str, **cells: str) -> list[str]:
    return notes_with_facts(TABLES | {"trade": [TURNOVER | cells | {"note": note}]})


def test_no_note_of_the_data_holds_a_fact() -> None:
    assert sum(bool(row["note"]) for name in FACT_SOURCES for row in TABLES[name]) > 100
    assert notes_with_facts(TABLES) == []


@pytest.mark.parametrize(
    ("note", "word"),
    [
        ("Of these, 40 were tractors.", "40"),
        ("Some 12.5 per cent more.", "12.5"),
        ("The sentence before is about Karaganda.", "Karaganda"),
        ("It is Baurzhan Abdishev who says so.", "Baurzhan Abdishev"),
    ],
)
def test_a_number_or_name_that_no_cell_holds_is_found(note: str, word: str) -> None:
    (message,) = found(note)
    assert message.startswith(f"trade, by-kz-turnover-2021: the note holds {word!r}, and no cell")


@pytest.mark.parametrize(
    "note",
    [
        "",
        "The year is that of the sentence before.",
        "The sentence begins on page 58 and ends on page 60.",
        "As on pages 9 and 10, and pp. 10 to 12, 39.",
        "The year 2021 is that of Kazakhstan in the sentence before.",
        'Print: "40 tractors of Karaganda".',
    ],
)
def test_what_says_how_cells_were_read_may_stay(note: str) -> None:
    assert found(note) == []


def test_a_name_in_a_cell_may_be_in_the_note() -> None:
    assert found("The plant in Karaganda.") != []
    assert found("The plant in Karaganda.", organization="kz-karaganda") == []


def test_the_build_refuses_a_note_with_a_fact(root: Path, tmp_path: Path) -> None:
    for file in (root / "data").glob("*.csv"):
        text = file.read_text(encoding="utf-8")
        if file.name == "offices.csv":
            lines = text.splitlines(keepends=True)
            assert lines[1].endswith(",\n")
            lines[1] = lines[1].removesuffix("\n") + "Until 1871.\n"
            text = "".join(lines)
        (tmp_path / file.name).write_text(text, encoding="utf-8", newline="")
    with pytest.raises(BuildError, match="the note holds '1871', and no cell does"):
        all_tables(tmp_path)
