"""The three-way merge, held against a plain model of it: a clone that moved on in the meantime."""

from __future__ import annotations

import csv
import io
import tempfile
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bykz_data.contribution import applying
from bykz_data.contribution.applying import apply
from bykz_data.contribution.tables import shipped
from bykz_data.errors import ContributionError
from bykz_data.failures import sentence_of

pytestmark = pytest.mark.once  # in plain Python

Cells = dict[str, str]
Table = dict[str, Cells]

KEYS = list(shipped().by_key("trade"))[:5]
COLUMNS = ("page", "note", "footnote")
VALUES = {"page": ("5", "60"), "note": ("", "A, note", 'A "note"'), "footnote": ("5", "98")}

edit = st.sampled_from(
    [(key, column, value) for key in KEYS for column in COLUMNS for value in VALUES[column]]
)
edits = st.lists(edit, max_size=6)
new_rows = st.dictionaries(
    st.sampled_from(["a-new", "by-new", "zz-new"]), st.sampled_from(VALUES["note"]), max_size=2
)


def edited(changes: list[tuple[str, str, str]], added: dict[str, str]) -> Table:
    rows = {key: dict(row) for key, row in shipped().by_key("trade").items()}
    for key, column, value in changes:
        rows[key][column] = value
    for key, note in added.items():
        rows[key] = rows[KEYS[0]] | {"trade_id": key, "note": note}
    return rows


def text_of(rows: Table) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[KEYS[0]]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows[key] for key in sorted(rows))
    return out.getvalue()


def expected(mine: Table, theirs: Table) -> Table | None:
    """Merge cell by cell; None where both sides changed a cell to different values."""
    base = shipped().by_key("trade")
    merged = {key: dict(row) for key, row in theirs.items()}
    for key, row in mine.items():
        if key not in theirs:
            merged[key] = row
            continue
        for name, cell in row.items():
            was = base.get(key, {}).get(name)
            if cell not in (theirs[key][name], was):
                if theirs[key][name] != was:
                    return None
                merged[key][name] = cell
    return merged


@pytest.mark.slow
@given(edits, new_rows, edits, new_rows)
def test_the_merge_is_that_of_the_model(
    my_edits: list[tuple[str, str, str]],
    my_rows: dict[str, str],
    their_edits: list[tuple[str, str, str]],
    their_rows: dict[str, str],
) -> None:
    mine, theirs = edited(my_edits, my_rows), edited(their_edits, their_rows)
    merged = expected(mine, theirs)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "trade.csv")
        file.write_text(text_of(theirs), encoding="utf-8")
        changed = {key for key, *_ in my_edits} | my_rows.keys()
        refused = False
        try:
            # The disk would take most of the time; rules are no part of the model.
            with mock.patch("os.fsync"), mock.patch.object(applying, "_check_merged"):
                apply({"trade": [mine[key] for key in sorted(changed)]}, Path(folder))
        except ContributionError:
            refused = True
        assert refused == (merged is None)
        assert file.read_text("utf-8") == text_of(theirs if merged is None else merged)
        assert [path.name for path in Path(folder).iterdir()] == ["trade.csv"]


def test_a_long_list_of_conflicts_is_cut_and_its_lines_are_escaped(tmp_path: Path) -> None:
    rows = list(shipped()["trade"])[:30]
    theirs = edited([(row["trade_id"], "page", "2") for row in rows], {})
    (tmp_path / "trade.csv").write_text(text_of(theirs), encoding="utf-8")
    with pytest.raises(ContributionError, match="and 10 more") as caught:
        apply({"trade": [row | {"page": "3"} for row in rows]}, tmp_path)
    assert len(sentence_of(caught.value).splitlines()) == 25
    assert sentence_of(ContributionError("a\nb", "c")) == "a\\nb\nc"
