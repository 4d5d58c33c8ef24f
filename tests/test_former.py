"""Names of earlier versions: the lists are complete, and whoever asks for one gets the new one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import bykz_data
from bykz_data import catalog, former
from bykz_data.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Json = dict[str, Any]
VERSION = "2.0.0"
OLD_ORGANIZATION = "north-kazakhstan-regional-belarusian-centre"
OLD_PARTY = "agat-kazakhstan-engineering-memorandum-2012-agat-management-systems"


def schemas_of(root: Path) -> Json:
    released: Json = json.loads((root / "tests/releases/1.0.0.json").read_text(encoding="utf-8"))
    return released


def keys_of(table: str) -> set[str]:
    column = bykz_data.load(table, "arrow").column(catalog.key_of(table))  # type: ignore[call-overload]
    return {str(key) for key in column.to_pylist()}


def fields_of(schema: Json) -> dict[str, Json]:
    return {field["name"]: field for field in schema["fields"]}


def test_every_table_column_and_code_of_1_0_0_that_is_gone_is_listed(root: Path) -> None:
    gone: set[tuple[str, ...]] = set()
    for table, schema in schemas_of(root).items():
        if table not in catalog.table_names():
            gone.add(("tables", table))
            continue
        now = fields_of(catalog.schema(table))
        for name, field in fields_of(schema).items():
            if name not in now:
                gone.add(("columns", table, name))
                continue
            codes = now[name]["constraints"].get("enum")
            lost = set(field["constraints"].get("enum", ())) - set(codes or ())
            gone |= {("codes", table, name, code) for code in lost if codes}
    lists = former.renamed()[VERSION]
    listed: set[tuple[str, ...]] = {
        *(("tables", entry["old"]) for entry in lists["tables"]),
        *(("columns", entry["table"], entry["old"]) for entry in lists["columns"]),
        *(("codes", entry["table"], entry["column"], entry["old"]) for entry in lists["codes"]),
    }
    assert listed == gone
    assert len(gone) > 20


def test_every_column_of_another_form_is_listed(root: Path) -> None:
    changed = set()
    for table, schema in schemas_of(root).items():
        now = fields_of(catalog.schema(table))
        for name, field in fields_of(schema).items():
            if name in now and form_of(field) != form_of(now[name]):
                changed.add((table, name))
    listed = {(entry["table"], entry["column"]) for entry in former.renamed()[VERSION]["redefined"]}
    assert changed <= listed
    assert listed <= {
        (t, name) for t in catalog.table_names() for name in fields_of(catalog.schema(t))
    }


def form_of(field: Json) -> tuple[object, ...]:
    constraints = field["constraints"]
    return field["type"], field.get("unit"), constraints.get("pattern"), "enum" in constraints


def test_every_key_of_1_0_0_that_is_gone_is_listed_with_a_key_that_exists(root: Path) -> None:
    released = json.loads((root / "tests/releases/keys/1.0.0.json").read_text(encoding="utf-8"))
    assert set(schemas_of(root)) - set(released) == {"coverage"}
    gone = {(table, key) for table in released for key in set(released[table]) - keys_of(table)}
    entries = former.renamed()[VERSION]["keys"]
    assert {(entry["table"], entry["old"]) for entry in entries} == gone
    assert len(entries) == len(gone) > 400
    for entry in entries:
        assert entry["why"]
        assert not entry["new"] or entry["new"] in keys_of(entry["table"]), entry


def test_successors_of_columns_and_codes_exist() -> None:
    lists = former.renamed()[VERSION]
    for entry in (*lists["columns"], *lists["redefined"]):
        assert not entry["new"] or entry["new"] in fields_of(catalog.schema(entry["table"])), entry
    for entry in lists["codes"]:
        column = fields_of(catalog.schema(entry["table"]))[entry["column"]]
        assert not entry["new"] or entry["new"] in column["constraints"]["enum"], entry


@pytest.fixture
def renamed_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a table have been called otherwise."""
    entry = {"old": "commerce", "new": "trade", "why": "as statistics call it"}
    lists: dict[str, list[Json]] = {kind: [] for kind in former.renamed()[VERSION]} | {
        "tables": [entry]
    }
    monkeypatch.setattr(former, "renamed", lambda: {"9.0.0": lists})


@pytest.mark.usefixtures("renamed_table")
def test_a_former_table_is_answered_with_its_name() -> None:
    words = "is called 'trade' since 9.0.0: as statistics call it"
    calls: list[Callable[[Any], object]] = [
        bykz_data.load, bykz_data.describe, bykz_data.schema, bykz_data.cite,
    ]  # fmt: skip
    for call in calls:
        with pytest.raises(bykz_data.UnknownNameError) as error:
            call("commerce")
        assert str(error.value) == f"the table 'commerce' {words}"
    with pytest.raises(AttributeError, match="it is called 'load_trade' since 9"):
        bykz_data.load_commerce  # type: ignore[attr-defined]  # noqa: B018


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main([*arguments]) in (1, 2)
    return capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("show", "statements", "--columns", "statement_id,topic"), "is called 'content' since"),
        (("show", "statements", "--where", "topic=x"), "is called 'content' since 2.0.0"),
        (("show", "organization_links", "--where", "end="), "was removed in 2.0.0: no row has"),
        (("show", "product_trade", "--where", "status=fact"), "is called 'traded' since 2.0.0"),
        (("show", "agreements", "--where", "status=planned"), "was removed in 2.0.0: no agreement"),
        (("show", "agreements", "--where", "field=farming"), "the free text is in `subject`"),
        (
            ("show", "organizations", "--where", f"organization_id={OLD_ORGANIZATION}"),
            "is called 'radzima' since 2.0.0",
        ),
        (("show", "aliases", "--where", "alias_id=places-ru-rusia-p3"), "was removed in 2.0.0"),
        (
            ("show", "organization_links", "--where", f"organization={OLD_ORGANIZATION}"),
            "is called 'radzima' since 2.0.0",
        ),
        (("cite", "agreement_parties", OLD_PARTY), "2012-agat' since 2.0.0: key of at most"),
        (("cite", f"agreement_parties/{OLD_PARTY}"), "2012-agat' since 2.0.0: key of at most"),
        (("template", "agreement_parties", "--row", OLD_PARTY), "2012-agat' since 2.0.0"),
        (("about", f"organizations/{OLD_ORGANIZATION}"), "is called 'radzima' since 2.0.0"),
        (("codes", "statements", "topic"), "is called 'content' since 2.0.0"),
    ],
    ids=lambda value: " ".join(value)[:60] if isinstance(value, tuple) else "",
)
def test_a_former_name_is_answered_with_the_new_one(
    arguments: tuple[str, ...], expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert expected in answer(capsys, *arguments)


def test_the_former_key_of_an_entity_that_contains_its_name_leads_to_it() -> None:
    assert set(bykz_data.about(OLD_ORGANIZATION)["row"].head(1)) == {"radzima"}


def test_a_contribution_with_a_former_column_or_key_is_answered_too() -> None:
    rows = bykz_data.load_statements().head(1).rename(columns={"content": "topic"})
    report = bykz_data.validate("statements", rows)
    assert "it is called 'content' since 2.0.0" in str(report)
    links = bykz_data.load_organization_links().head(1)
    links["organization"] = OLD_ORGANIZATION
    assert "is called 'radzima' since 2.0.0" in str(bykz_data.validate("organization_links", links))


def test_a_name_that_never_was_is_suggested_as_before() -> None:
    with pytest.raises(bykz_data.UnknownNameError, match="did you mean 'trade'"):
        bykz_data.load("trad")  # type: ignore[call-overload]


def test_the_page_on_upgrading_names_everything(root: Path) -> None:
    page = (root / "docs/upgrading.md").read_text(encoding="utf-8")
    for kinds in former.renamed().values():
        for kind, entries in kinds.items():
            for entry in entries:
                name = entry["column"] if kind == "redefined" else entry["old"]
                assert f"`{name}`" in page or f".{name}`" in page, entry
