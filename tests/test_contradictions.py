"""The register of contradictions: computed, complete, and explained."""

from __future__ import annotations

import copy
import datetime as dt
import operator
import re
from pathlib import Path

import pytest

from bykz_data import load
from bykz_data.catalog import key_of, table_names
from tools.derive.figures import Said
from tools.derive.register import CHECKS_BY_READERS, contradictions
from tools.tables import editors_notes

pytestmark = pytest.mark.once  # in plain Python

REGISTER = {row["contradiction_id"]: row for row in load("contradictions", "arrow").to_pylist()}
TABLES = {
    name: load(name, "arrow").to_pylist()  # type: ignore[call-overload]
    for name in table_names()
    if name not in ("contradictions", "trade_panel", "coverage")
}


SHOWN = re.compile(r"^([0-9,.]+) (<=|>) ([0-9,.]+)$")


@pytest.mark.parametrize(
    ("key", "verdict", "left", "right", "pages"),
    [
        # read off the pages by hand
        ("growth-by-kz-turnover-growth-2011", "contradiction", 5, 100 * (800 / 870 - 1), "5 8 16"),
        (
            "growth-by-kz-turnover-growth-2021",
            "contradiction",
            31.9,
            100 * (1092.5 / 847.9 - 1),
            "44 59",
        ),
        ("diaspora-structures", "scope_differs", 12, 11, "11"),
        ("industrialization-map-projects", "scope_differs", 5, 4, "21"),
        ("grodno-region-agreements", "scope_differs", 5, 4, "42 54 67"),
        ("assembly-plants-2017-and-equipment", "scope_differs", 8, 9, "35"),
    ],
)
def test_figures_that_differ(key: str, verdict: str, left: float, right: float, pages: str) -> None:
    row = REGISTER[key]
    assert row["verdict"] == verdict
    assert row["left_value"] == pytest.approx(left)
    assert row["right_value"] == pytest.approx(right, abs=1e-5)
    assert row["difference"] == pytest.approx(left - right, abs=1e-5)
    assert row["pages"] == pages


@pytest.mark.parametrize(
    ("rule", "key", "verdict", "words"),
    [
        # one entry for each kind, read off the pages by hand
        (
            "goal",
            "goal-by-kz-turnover-5-billion-then-by-kz-turnover-back-to-2014",
            "replaced",
            "5,000,000,000 (2012), then 966,800,000 (2017)",
        ),
        ("goal", "goal-by-kz-turnover-1-billion-2020-and-outcome", "replaced", "847,900,000"),
        (
            "goal",
            "goal-by-kz-goods-and-services-1-billion-2021-and-outcome",
            "holds",
            "1,092,500,000",
        ),
        (
            "chain",
            "assembly-plants-chain",
            "replaced",
            "12 (2010/2011), 13 (2013), 8 (2017), no number (2022)",
        ),
        ("chain", "belarusian-enterprises-chain", "scope_differs", "366 (2021), 7 (2022)"),
        ("list", "kokshetau-park-enterprises", "holds", "4 listed as examples, 5 announced"),
        ("list", "industrial-companies-2022", "holds", "3 listed as examples, 7 announced"),
        ("list", "interregional-agreements", "holds", "17 pairs of regions named"),
        ("part", "kazakh-capital-enterprises-2021", "holds", "13 + 36 = 49 <= 54"),
        ("part", "kostanay-plant-output-against-sales", "not_comparable", "4,159 > 3,700"),
        ("duration", "bobruiskagromash-five-years", "contradiction", "2021 - 5 = 2016"),
        ("duration", "gomselmash-cooperation-since-2007", "holds", "2017 - 10 = 2007"),
        ("novelty", "fire-engines-new-niche", "contradiction", "assembled already (2017)"),
        ("novelty", "turnover-2014-against-first-billion-2021", "holds", "966,800,000 <="),
        ("state", "cab-workshop-states", "replaced", "will be built, work has begun"),
        ("state", "mogilev-plants-two-or-one", "scope_differs", "two plants"),
        ("state", "industrial-centre-agreed-or-created", "scope_differs", "being created"),
        ("scope", "fifty-million-two-scopes", "scope_differs", "about 50 million in all"),
        ("garbled", "economic-cooperation-programme-term", "misprint", "2009/2016"),
        ("garbled", "gomselmash-agreement-june-2021-2022", "misprint", "2021-2022"),
        ("garbled", "journalism-2011-days", "misprint", "2011"),
        ("combination", "imports-by-kz-turnover-growth-2021", "holds", "98,838,999 before"),
        ("combination", "rest-by-kz-turnover-growth-2021-q1", "holds", "877,500,000 now"),
        ("duration", "term-kostanay-combine-assembly-years", "holds", "2017 - 2007 = 10"),
        ("same", "again-targets-mogilevkhimvolokno-plants-cost-p26", "holds", "700,000,000"),
        ("names", "names-organizations-mogilevkhimvolokno", "misprint", "2 spellings"),
        ("combination", "mix-by-kz-turnover-growth-2010", "holds", "s = 0.872"),
        (
            "index",
            "index-by-minsk-region-kz-export-growth-2021",
            "misprint",
            "167,910,448 or 86,872,587 before",
        ),
        ("index", "index-by-kz-food-export-growth-2021", "holds", "360,000,000 or 660,000,000"),
        ("source", "industrial-centre-quoted-twice", "scope_differs", "footnotes 74 and 94"),
        ("source", "footnotes-85-92", "holds", "one title"),
        ("source", "footnotes-20-26", "misprint", "two titles"),
        ("names", "names-organizations-butb", "misprint", "3 spellings"),
        ("names", "names-places-kz", "misprint", "spellings"),
    ],
)
def test_every_kind_has_its_entries(rule: str, key: str, verdict: str, words: str) -> None:
    row = REGISTER[key]
    assert (row["rule"], row["verdict"]) == (rule, verdict)
    assert words in row["formula"]


def test_at_least_25_do_not_hold_and_each_is_explained() -> None:
    odd = [row for row in REGISTER.values() if row["verdict"] not in ("holds", "rounding")]
    assert len(odd) >= 25
    assert [row["contradiction_id"] for row in odd if not row["note"]] == []


def test_a_formula_is_true_as_printed_where_the_verdict_is_that_it_holds() -> None:
    compared = [(row, SHOWN.match(row["formula"])) for row in REGISTER.values()]
    for row, match in compared:
        if match is None:
            continue
        first, second = (float(match[n].replace(",", "")) for n in (1, 3))
        assert (first <= second) == (match[2] == "<="), row["contradiction_id"]
        assert row["verdict"] != "holds" or match[2] == "<=", row["contradiction_id"]
    assert sum(match is not None for _, match in compared) > 20


SIGNS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}


def worked_out(terms: str) -> float:
    """Work a formula out from left to right, as the formulas of the register are written."""
    first, *rest = terms.split()
    made = float(first)
    for sign, number in zip(rest[::2], rest[1::2], strict=True):
        made = SIGNS[sign](made, float(number))
    return made


def test_the_arithmetic_of_a_formula_is_right() -> None:
    found = 0
    for row in REGISTER.values():
        plain = row["formula"].replace(",", "").replace(" x ", " * ")
        for terms, result in re.findall(r"([0-9.]+(?: [-+/*] [0-9.]+)+) = (-?[0-9.]+)", plain):
            per_cent = 100 if f"{terms} = {result} per cent" in plain else 1
            made = worked_out(terms) * per_cent
            near = max(0.5, abs(made) / 1e4) if "/" in terms and abs(made) > 1000 else 0.01
            assert made == pytest.approx(float(result), abs=near), row["contradiction_id"]
            found += 1
    assert found > 30


def test_the_difference_is_that_of_the_two_sides() -> None:
    for row in REGISTER.values():
        if row["difference"] is not None:
            made = row["left_value"] - row["right_value"]
            assert row["difference"] == pytest.approx(made, abs=1e-5), row["contradiction_id"]


def test_a_contradiction_is_wider_than_the_printed_precision() -> None:
    for row in REGISTER.values():
        if row["verdict"] == "contradiction" and row["tolerance"] is not None:
            assert abs(row["difference"]) > row["tolerance"], row["contradiction_id"]
        if row["verdict"] == "contradiction":
            assert row["tells"], row["contradiction_id"]


@pytest.mark.parametrize(
    "key",
    [
        "flows-by-minsk-region-kz-turnover-2021",  # 27 million of tolerance on 10
        "container-transit-doubling",  # one and two million, each to the nearest million
        "kostanay-plant-output-against-sales",  # more than 3,000 against more than 3,700
        "imports-by-gomel-region-kz-pavlodar-region-turnover-growth-2017-01-2017-02",
    ],
)
def test_a_check_that_cannot_fail_says_so(key: str) -> None:
    assert REGISTER[key]["tells"] is False


def test_counts_have_no_tolerance_and_rounded_figures_have() -> None:
    assert REGISTER["assembly-projects-in-state-programmes-2013"]["tolerance"] == 0
    assert REGISTER["kzs-10-max-lot"]["tolerance"] == 0
    assert REGISTER["growth-by-kz-turnover-growth-2021"]["tolerance"] == pytest.approx(
        0.05 + 100 * (1092.5 / 847.9) * (0.05 / 1092.5 + 0.05 / 847.9), rel=0.01
    )


def test_the_two_sides_differ_and_quote_a_page() -> None:
    for row in REGISTER.values():
        if row["rule"] in ("same", "chain", "index"):
            continue  # the book may repeat a figure in the same words
        assert row["left"] != row["right"], row["contradiction_id"]
        for side in (row["left"], row["right"]):
            assert re.search(r"\(p\. [0-9]+\)", side), row["contradiction_id"]


def test_an_entry_names_all_pages_of_its_sides_and_their_mentions() -> None:
    assert REGISTER["economic-cooperation-programme-term"]["pages"] == "6 11 16 17"
    assert REGISTER["media-agreements"]["pages"] == "4 30 31 42"
    for row in REGISTER.values():
        quoted = set(re.findall(r"\(p\. ([0-9]+)\)", f"{row['left']} {row['right']}"))
        assert quoted <= set(row["pages"].split()), row["contradiction_id"]


def test_rows_that_may_be_one_agreement_count_once() -> None:
    row = REGISTER["interregional-agreements"]
    assert row["left"].count("by-minsk-region and kz-karaganda-region") == 1
    assert "agreements/minsk-region-karaganda-agreement-1996" in row["left_rows"]
    assert "agreements/minsk-region-karaganda-agreement" in row["left_rows"].split()


def test_the_words_that_a_reader_compares_are_printed_on_their_page(book: dict[int, str]) -> None:
    said = [
        (check.key, value)
        for check in CHECKS_BY_READERS
        for value in vars(check).values()
        if isinstance(value, Said)
    ]
    assert [(key, one.page) for key, one in said if one.words not in book[one.page]] == []
    assert len(said) > 100


def test_checks_that_hold_are_recorded_too() -> None:
    holds = [row for row in REGISTER.values() if row["verdict"] == "holds"]
    assert len(holds) > 40
    assert REGISTER["mogilevkhimvolokno-plants-cost"]["verdict"] == "holds"
    assert REGISTER["flows-by-kz-turnover-2021"]["left_value"] == 180_700_000


def test_every_row_named_in_the_register_is_there() -> None:
    keys = {name: {str(row[key_of(name)]) for row in rows} for name, rows in TABLES.items()}
    for row in REGISTER.values():
        for reference in f"{row['left_rows']} {row['right_rows']}".split():
            table, key = reference.split("/", 1)
            assert key in keys[table], reference


def changed(table: str, key: str, **cells: object) -> dict[str, object]:
    """Compute the register anew with some cells changed, and return the verdicts."""
    tables = copy.deepcopy(TABLES)
    row = next(row for row in tables[table] if row[key_of(table)] == key)
    row.update(cells)
    return {r["contradiction_id"]: r["verdict"] for r in contradictions(tables, {})}


def test_the_verdict_follows_the_figures() -> None:
    key = "growth-by-kz-turnover-growth-2021"
    fitting = changed(
        "trade", "by-kz-turnover-2020", value=828.3e6, as_printed="828,3 millones de dólares"
    )
    assert fitting[key] == "holds"
    odd = changed("trade", "by-kz-balance-2021", value=700e6, as_printed="700,0 millones")
    assert odd["flows-by-kz-turnover-2021"] == "contradiction"
    few = changed("business_presence", "kz-capital-enterprises-by-2021", count=48)
    assert few["kazakh-capital-enterprises-2021"] == "contradiction"
    less = changed("business_presence", "by-participation-enterprises-kz-2021", count=200)
    assert less["belarusian-enterprises-2017-and-2021"] == "replaced"
    high = changed("trade", "by-kz-turnover-2014", value=1.1e9, as_printed="1.100,0 millones")
    assert high["turnover-2014-against-first-billion-2021"] == "contradiction"
    mixed = changed("trade", "by-kz-turnover-growth-2010", value=500)
    assert mixed["mix-by-kz-turnover-growth-2010"] == "contradiction"
    bought = changed("trade", "by-kz-export-growth-2021", value=5, as_printed="5%")
    assert bought["imports-by-kz-turnover-growth-2021"] == "contradiction"
    early = changed("events", "commission-session-9", date="2022", date_start=dt.date(2022, 1, 1))
    assert early["order-commission-session-9-commission-session-16"] == "contradiction"


def test_a_check_or_a_note_that_leads_nowhere_is_an_error(root: Path) -> None:
    tables = {**TABLES, "indicators": []}
    with pytest.raises(KeyError, match="a check names indicators/"):
        contradictions(tables, {})
    note = {"contradiction_id": "gone", "verdict": "", "note": "x"}
    with pytest.raises(KeyError, match="notes on checks that do not exist: gone"):
        contradictions(TABLES, {**editors_notes(root / "data"), "gone": note})
