"""Names of entities: how a sentence writes them, and that each has one printed form of its own."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bykz_data import load
from bykz_data.models.wording import Name

Row = dict[str, Any]

ENTITIES = ("places", "organizations", "people", "products", "programmes")
TABLES: dict[str, dict[str, Row]] = {
    table: {
        str(next(iter(row.values()))): row
        for row in load(table, "arrow").to_pylist()  # type: ignore[call-overload]
    }
    for table in (*ENTITIES, "aliases")
}
NAMES = [Name(key, table, row["name"]) for table in ENTITIES for key, row in TABLES[table].items()]


@pytest.mark.parametrize("name", NAMES, ids=lambda name: f"{name.table}/{name.key}")
def test_a_name_can_stand_in_a_sentence(name: Name) -> None:
    written = str(name)
    assert not re.search(r"[()]| / |as printed|  |^ | $|\bThe\b", written)
    if name.table == "products":
        assert written == name.common
        # Goods are in small letters, but brands and countries are not.
        proper = re.match(r"[A-Z]{2}|Bel|Kazakh|Mogilev|\d", written)
        assert proper or written[0].islower()
        assert not re.search(r"(?:ie|che|she|xe|buse|[^s]si|Belaru)$", name.single)
    else:
        assert written[0].isupper() or written.startswith("the ")


@pytest.mark.parametrize(
    ("table", "key", "written"),
    [
        ("places", "kz-kostanay-industrial-zone", "the Kostanay Industrial Zone"),
        ("places", "post-soviet-space", "the post-Soviet space"),
        ("places", "kz-southern-part", "the southern part of Kazakhstan"),
        ("places", "kz-petropavlovsk", "Petropavlovsk"),
        ("organizations", "gomselmash", "Gomselmash"),
        ("organizations", "maz", "MAZ"),
        ("organizations", "osipovichi-dairy-plant", "the Osipovichi Dairy Plant"),
        ("organizations", "common-economic-space", "the Common Economic Space"),
        ("organizations", "business-council", "the Belarusian-Kazakh Business Council"),
        (
            "organizations",
            "bobruiskagromash-distribution-network-kazakhstan",
            "the distribution network of Bobruiskagromash in Kazakhstan",
        ),
        (
            "programmes",
            "kz-machine-building-programme",
            "the Programme for the Development of Machine Building in Kazakhstan",
        ),
        ("products", "prime-movers", "prime movers"),
        ("products", "belarus-tractors", "Belarus tractors"),
        ("products", "technical-documentation", "technical documentation"),
        ("people", "sadvakasov-n", "Nuraly Sadvakasov"),
    ],
)
def test_names_are_written_as_in_english(table: str, key: str, written: str) -> None:
    assert str(Name(key, table, TABLES[table][key]["name"])) == written


@pytest.mark.parametrize(
    ("table", "key", "written"),
    [
        (
            "projects",
            "mtz-composite-group-plant-kostanay",
            "the Belarus Tractor Production Plant of",
        ),
        ("projects", "kazakh-logistics-centres-belarus", "the Kazakh logistics centres in Belarus"),
        ("projects", "dairy-farm-1200", "the dairy farm for 1,200 head in Kazakhstan"),
        ("agreements", "friendship-treaty-1996", "the Treaty of Friendship and Cooperation"),
        (
            "agreements",
            "belta-kazinform-agreement-2014",
            "the agreement between BelTA and Kazinform",
        ),
        ("events", "commission-session-16", "the 16th meeting of the Belarusian-Kazakh"),
    ],
)
def test_descriptive_names_stand_within_a_sentence(table: str, key: str, written: str) -> None:
    rows = load(table, "arrow").to_pylist()  # type: ignore[call-overload]
    (row,) = [row for row in rows if next(iter(row.values())) == key]
    name = Name(key, table, row.get("name") or row["subject"])
    assert name.inside.startswith(written)


@pytest.mark.parametrize(
    ("key", "single"),
    [
        ("dump-trucks", "dump truck"),
        ("passenger-buses", "passenger bus"),
        ("matches", "match"),
        ("maz-chassis", "MAZ chassis"),
        ("grain-storage-facilities", "grain storage facility"),
        ("dump-truck-and-utility-vehicle-kits", "kit of dump trucks and utility vehicles"),
        ("logistics-centres", "Kazakh logistics centre in Belarus"),
        ("maz-5516h5", "MAZ 5516H5 dump truck"),
    ],
)
def test_one_of_several_goods(key: str, single: str) -> None:
    assert Name(key, "products", TABLES["products"][key]["name"]).single == single


@pytest.mark.parametrize(
    ("table", "key", "page", "words"),
    [
        ("products", "kzs-10", 36, "KZS-10"),
        ("products", "maz-6501h9", 35, "MAZ 6501H9"),
        ("products", "milk", 8, "leche"),
        ("products", "cream", 8, "nata"),
        ("products", "radiators", 46, "radiadores"),
        ("products", "sausages", 59, "embutidos"),
        ("organizations", "by-government", 4, "gobiernos de la República de Bielorrusia"),
        ("places", "kz-east-kazakhstan-region", 11, "región de Kazajstán"),
    ],
)
def test_as_printed_holds_one_name(table: str, key: str, page: int, words: str) -> None:
    row = TABLES[table][key]
    assert (row["page"], row["as_printed"]) == (page, words)


def test_no_two_entities_of_a_table_share_their_printed_name() -> None:
    for table in ENTITIES:
        forms = [(row["page"], row["as_printed"]) for row in TABLES[table].values()]
        shared = {form for form in forms if forms.count(form) > 1}
        assert not shared, table


def test_every_alias_stands_on_its_page(book: dict[int, str]) -> None:
    for key, row in TABLES["aliases"].items():
        assert row["alias"] in book[row["page"]], key


def test_names_in_russian_are_russian() -> None:
    for table in ENTITIES[:3]:
        for key, row in TABLES[table].items():
            assert row["name_ru"] is None or re.search(r"[\u0430-\u044f]", row["name_ru"]), key
    for table in ("places", "people"):
        assert all(row["name_ru"] for row in TABLES[table].values())
    assert TABLES["organizations"]["eurasian-energy-corporation"]["name_ru"].startswith("Евроазиат")


def test_headings_of_the_harmonized_system_lie_within_their_group() -> None:
    products = TABLES["products"]
    assert products["milk-powder"]["hs_heading"] == "HS 0402"
    assert products["vegetables"]["hs_heading"] == "HS 07"
    for key, row in products.items():
        group = products[row["parent"]]["hs_heading"] if row["parent"] else None
        if group is not None:
            assert row["hs_heading"].startswith(group[: len("HS 04")]), key
    assert len({key for key, row in products.items() if row["hs_heading"]}) == 134
