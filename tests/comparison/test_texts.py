"""Every kind of change in words: as text, and as the changelog lists it."""

from __future__ import annotations

from bykz_data.comparison.changes import KINDS, Change
from bykz_data.comparison.text import MANY, as_markdown, as_overview, as_text

CHANGES = (
    Change("table added", "offices"),
    Change("table removed", "ties"),
    Change("row added", "trade", "a", about="5"),
    Change("row added", "trade", "b"),
    Change("row removed", "trade", "c"),
    Change("cell changed", "trade", "d", "note", None, "x", "7"),
    Change("key renamed", "trade", "f", old="e", new="f"),
    Change("column renamed", "trade", column="n", old="m", new="n"),
    Change("column added", "trade", column="q"),
    Change("column removed", "trade", column="r"),
    Change("column redefined", "trade", column="v", new="USD", about="unit"),
    Change("table redefined", "trade", old="A", new="B", about="description"),
    Change("code added", "trade", column="flow", new="transit"),
    Change("code removed", "trade", column="flow", old="balance"),
)

MARKDOWN = """\
- `offices`:
  - table added
- `ties`:
  - table removed
- `trade`:
  - table, description: "A" → "B"
  - column added: `q`
  - column removed: `r`
  - column renamed: `m` → `n`
  - column `v`, unit: null → "USD"
  - code added in `flow`: `transit`
  - code removed in `flow`: `balance`
  - rows added: `a` (p. 5), `b`
  - rows removed: `c`
  - key renamed: `e` → `f`
  - `d`, `note`: null → "x" (p. 7)
"""

TEXT = """\
summary

offices
  table added

ties
  table removed

trade
  + a (p. 5)
  + b
  - c
  ~ d: note null -> "x" (p. 7)
  key renamed: e -> f
  column renamed: m -> n
  column added: q
  column removed: r
  column v, unit: null -> "USD"
  table, description: "A" -> "B"
  code added in flow: transit
  code removed in flow: balance
"""


def test_every_kind_of_change_has_its_words() -> None:
    assert {change.kind for change in CHANGES} == set(KINDS)
    assert as_markdown(CHANGES) == MARKDOWN
    assert as_text("summary", CHANGES) == TEXT


OVERVIEW = """\
summary
note: edited

table      tables     rows      cells
            added    added    changed
-------  --------  -------  ---------
offices         1
trade                    1      1,000
"""


def test_many_changes_begin_with_their_numbers() -> None:
    cells = [Change("cell changed", "trade", f"k{n}", "note", "a", "b") for n in range(1000)]
    changes = [Change("table added", "offices"), Change("row added", "trade", "a"), *cells]
    assert as_overview("summary", changes, ["edited"]) == OVERVIEW
    text = as_text("summary", changes, ["edited"])
    assert text.startswith(f"{OVERVIEW}\noffices\n  table added\n\ntrade\n  + a\n  ~ k0: note")
    assert "table  " not in as_text("summary", changes[:MANY])


def test_other_examples_of_columns_are_one_line() -> None:
    changes = [
        Change("column redefined", "trade", column=name, old="1", new="2", about="example")
        for name in ("page", "note")
    ]
    assert as_text("s", changes) == "s\n\ntrade\n  other examples of columns: page, note\n"
