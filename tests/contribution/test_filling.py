"""What a contributor may leave empty: cells that follow from others, and keys of new rows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bykz_data.catalog import schema, table_names
from bykz_data.contribution.filling import KEY_PARTS, fill, following, is_filled, proposed_key
from bykz_data.contribution.tables import shipped
from tests.contribution.samples import check, only, put

COMPUTED = ("trade_panel", "contradictions", "facts", "fact_entities")
KEYED = [name for name in table_names() if name not in (*COMPUTED, "footnotes")]


@pytest.mark.parametrize("table", KEYED)
def test_shipped_bounds_follow_from_their_periods(table: str) -> None:
    names = {field["name"] for field in schema(table)["fields"]}
    bounds = {name for name in names if name.endswith(("_start", "_end"))}
    for row in shipped()[table]:
        empty = dict.fromkeys(bounds, "")
        assert following(row | empty) == {name: row[name] for name in bounds if row[name]}
    assert all(is_filled(name, schema(table)) for name in bounds)


def test_the_bounds_of_every_period_are_checked(tmp_path: Path) -> None:
    row = next(row for row in shipped()["product_trade"] if row["stated"])
    problem = only(
        check(put(tmp_path / "a.csv", row | {"stated_end": "1990-01-01"}), "product_trade")
    )
    assert (problem.column, problem.rule) == ("stated_end", "period-bounds")
    assert problem.message == f"expected {row['stated_end']}, from the period {row['stated']}"


def test_what_cannot_be_read_stays_empty() -> None:
    assert following({"period": "May 2021", "period_start": "", "period_end": ""}) == {}
    assert following({"period": "", "period_start": "", "period_end": ""}) == {}
    half = {"period": "2021", "period_start": "2020-01-01", "period_end": ""}
    assert following(half) == {"period_end": "2021-12-31"}  # the check reports the other one


@pytest.mark.parametrize("table", KEYED)
def test_proposed_keys_fit_the_table_and_are_free(table: str) -> None:
    description = schema(table)
    key = description["primaryKey"][0]
    rows = shipped()[table]
    taken = shipped().by_key(table)
    proposed = [row[key] for row in fill(table, [row | {key: ""} for row in rows], key, taken)]
    assert len(set(proposed)) == len(rows)
    # Where a key is one that the table has, the row is that row.
    assert all(
        row | {key: ""} == taken[name] | {key: ""}
        for row, name in zip(rows, proposed, strict=True)
        if name in taken
    )
    pattern = description["fields"][0]["constraints"]["pattern"]
    assert all(re.fullmatch(pattern, name) for name in proposed)
    if table not in ("aliases", "coverage", "mentions"):
        assert max(map(len, proposed)) <= 64


def test_proposed_keys_are_in_the_style_of_their_tables() -> None:
    """Of the tables whose keys follow from cells, most keys are proposed as they are."""
    for table, least in (
        ("trade", 0.85),
        ("agreement_parties", 0.85),
        ("event_participants", 0.7),
        ("offices", 0.65),
        ("people", 0.9),
        ("project_products", 0.9),
        ("aliases", 0.8),
        ("coverage", 0.95),
    ):
        rows = shipped()[table]
        alike = sum(proposed_key(table, row) == next(iter(row.values())) for row in rows)
        assert alike >= least * len(rows), (table, alike)


def test_every_table_with_keys_of_words_has_its_parts() -> None:
    assert KEY_PARTS.keys() == set(KEYED)
    for table, parts in KEY_PARTS.items():
        names = {field["name"] for field in schema(table)["fields"]}
        assert {name for part in parts for name in part.split("|")} <= names


def test_a_given_key_is_kept_and_equal_proposals_are_numbered() -> None:
    rows = [{"person_id": "", "name": "Ivan Petrov"}, {"person_id": "x", "name": "Ivan Petrov"}]
    filled = fill("people", [*rows, rows[0]], "person_id", {"petrov-i": {}})
    assert [row["person_id"] for row in filled] == ["petrov-i-2", "x", "petrov-i-3"]


def test_without_words_no_key_is_proposed() -> None:
    assert fill("people", [{"person_id": "", "name": ""}], "person_id", {}) == [
        {"person_id": "", "name": ""}
    ]


def test_no_key_is_made_of_half_of_its_parts() -> None:
    party = {"agreement": "", "organization": "belta", "place": "", "person": ""}
    assert proposed_key("agreement_parties", party) == ""
    assert proposed_key("agreement_parties", party | {"agreement": "a-2014"}) == "a-2014-belta"


def test_a_row_without_key_is_added_once() -> None:
    (row,) = fill("people", [{"person_id": "", "name": "Ivan Petrov"}], "person_id", {})
    present = {"petrov-i": {"person_id": "petrov-i", "name": "Igor Petrov"}, "petrov-i-2": row}
    present["petrov-i-2"] = row | {"person_id": "petrov-i-2"}
    again = fill("people", [row | {"person_id": ""}], "person_id", present)
    assert again == [row | {"person_id": "petrov-i-2"}]


def test_many_rows_alike_get_keys_of_their_own() -> None:
    row = {"party_id": "", "agreement": "mtz-contract-2021", "place": "by"}
    present = {"mtz-contract-2021-by-2": row | {"party_id": "mtz-contract-2021-by-2", "note": "x"}}
    keys = [
        row["party_id"] for row in fill("agreement_parties", [row] * 50_000, "party_id", present)
    ]
    assert keys[:3] == [f"mtz-contract-2021-by{end}" for end in ("", "-3", "-4")]
    assert len(set(keys)) == 50_000
