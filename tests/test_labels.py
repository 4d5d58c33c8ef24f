"""Names beside references and meanings beside codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pandas as pd
import pytest

import bykz_data
from bykz_data.catalog import schema, table_names
from bykz_data.labels import ANY_TABLE, labels_of
from bykz_data.store.backends import rows_of

if TYPE_CHECKING:
    from bykz_data.loaders import TableName

NAMES = cast("list[TableName]", table_names())


@pytest.mark.parametrize("name", NAMES)
def test_a_labelled_table_has_the_same_cells_and_a_name_beside_each_reference(
    name: TableName,
) -> None:
    plain, labelled = bykz_data.load(name), bykz_data.load(name, labels=True, meanings=True)
    pd.testing.assert_frame_equal(labelled[list(plain)], plain)
    added = [label.name for label in labels_of(name)]
    assert set(labelled) == {*plain, *added}
    assert labelled.attrs == plain.attrs
    for key in schema(name)["foreignKeys"]:
        (column,), target = key["fields"], key["reference"]["resource"] or name
        names = {"footnotes": None, "sources": "title", "facts": "sentence"}.get(target, "name")
        if names is None or names not in bykz_data.load(cast("TableName", target)):
            assert f"{column}_name" not in labelled
            continue
        rows = bykz_data.load(cast("TableName", target))
        expected = plain[column].map(dict(zip(rows.iloc[:, 0], rows[names], strict=True)))
        found = labelled[f"{column}_{names}"]
        assert found.isna().eq(expected.isna()).all()
        assert found.dropna().to_list() == expected.dropna().to_list()
        assert names == "title" or found.notna().eq(plain[column].notna()).all()
        assert list(labelled).index(f"{column}_{names}") == list(labelled).index(column) + 1


def test_trade_is_labelled_in_every_backend() -> None:
    trade = bykz_data.load_trade(labels=True)
    row = trade.set_index("trade_id").loc["by-kz-turnover-2021"]
    assert (row["reporter_name"], row["partner_name"]) == ("Belarus", "Kazakhstan")
    assert "flow_meaning" not in trade
    arrow = bykz_data.load_trade("arrow", labels=True)
    polars = bykz_data.load_trade("polars", labels=True)
    relation = bykz_data.load_trade("duckdb", labels=True)
    assert arrow.column_names == list(trade) == polars.columns == relation.columns
    assert arrow["partner_name"].to_pylist() == polars["partner_name"].to_list()
    with pytest.raises(bykz_data.UnknownNameError, match="did you mean 'polars'"):
        bykz_data.load("trade", "polar", labels=True)  # type: ignore[call-overload]


def test_meanings_stand_beside_codes_alone_when_only_they_are_wanted() -> None:
    trade = bykz_data.load_trade(meanings=True)
    row = trade.set_index("trade_id").loc["by-kz-turnover-2021"]
    assert str(row["flow_meaning"]) == "exports plus imports"
    assert list(trade).index("flow_meaning") == list(trade).index("flow") + 1
    assert not [column for column in trade if str(column).endswith("_name")]


def test_agreements_name_their_parties() -> None:
    agreements = bykz_data.load_agreements(labels=True).set_index("agreement_id")
    parties = agreements["parties"]
    assert parties["akmola-grodno-memorandum-2014"] == "Grodno Region; Akmola Region"
    assert parties["belta-kazinform-agreement-2014"] == (
        "BelTA (Belarusian Telegraph Agency); Kazinform"
    )
    assert parties.notna().all()
    for row in rows_of("agreement_parties"):
        assert len(str(parties[row["agreement"]])) > 2


def test_events_name_who_took_part_once_and_with_their_group() -> None:
    events = bykz_data.load_events(labels=True).set_index("event_id")
    shown = events.loc["ambassador-agriculture-minister-meeting-2021", "participants"]
    assert shown == "Belarus (ambassador); Ministry of Agriculture of Kazakhstan (minister)"
    listed = {row["event"] for row in rows_of("event_participants")}
    assert set(events.index[events["participants"].notna()]) == listed
    for names in events["participants"].dropna():
        assert len(set(names.split("; "))) == len(names.split("; "))


@pytest.mark.parametrize("name", ANY_TABLE)
def test_references_into_any_table_are_named_too(name: str) -> None:
    frame = bykz_data.load(cast("TableName", name), labels=True)
    assert frame[f"{ANY_TABLE[name][1]}_name"].notna().all()


def test_a_labelled_frame_is_cited_like_any_other() -> None:
    agreements = bykz_data.load_agreements(labels=True)
    chosen = agreements[agreements["parties"].str.contains("Grodno")]
    assert bykz_data.cite(chosen) == bykz_data.cite(bykz_data.load_agreements().loc[chosen.index])
