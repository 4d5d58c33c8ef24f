"""The audit: complete on the book itself, and blind to nothing that is planted in a text."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from bykz_data import audit, cli, limits
from bykz_data.book.expressions import KINDS
from bykz_data.book.pages import Index, Page, split_pages
from bykz_data.catalog import key_of
from bykz_data.store.backends import rows_of

pytestmark = pytest.mark.once

FIRST = 5


@pytest.fixture(scope="module")
def text(book: dict[int, str]) -> str:
    """Return the book's text as it is stored; `book` sees to it that it is there."""
    assert book
    return Path(os.environ["BYKZ_MONOGRAPH"]).read_text(encoding="utf-8")


def test_the_book_contains_nothing_unexplained(text: str) -> None:
    result = audit(text)
    assert [str(finding) for finding in result.findings] == []
    assert result.ok
    assert result.checked["footnote markers"] == 117
    assert result.checked["numbers"] > 400
    assert result.checked["names"] > 600
    assert result.checked["quotations"] > 3000
    assert set(result.by_page) == set(split_pages(text))
    for kind, name in KINDS.items():
        pages = [counts[kind] for counts in result.by_page.values()]
        assert sum(explained for explained, _ in pages) == result.checked[name]
        assert [unexplained for _, unexplained in pages if unexplained] == []


def test_a_finding_shows_the_words_around_it_and_is_counted_on_its_page(text: str) -> None:
    result = audit(text.replace("pasando de 215", "pasando, tras 37 reuniones, de 215", 1))
    (finding,) = [found for found in result.findings if found.expression == "37"]
    assert (finding.page, finding.check) == (FIRST, "numbers")
    assert "pasando, tras 37 reuniones, de 215" in finding.context
    assert str(finding).startswith("page 5: '37' is in no table and has no reason: …")
    assert result.by_page[FIRST]["numeral"][1] == 1
    assert ", 1 unexplained" in result.summary()


def test_the_text_may_be_separated_by_form_feeds(text: str) -> None:
    pages = split_pages(text)
    sheets = [
        f"{pages[n].body}\n--- footnotes\n{pages[n].footnotes}" if n in pages else ""
        for n in range(2, 69)
    ]
    assert audit("\f".join(sheets), first_page=2).ok


def test_line_breaks_and_hyphenation_do_not_matter(text: str) -> None:
    assert audit(text.replace("215 millones", "215\nmi-\nllones")).ok


PLANTED = {
    "a number that is in no table": (
        "pasando de 215 millones",
        "pasando, tras 37 reuniones, de 215 millones",
        "37",
        "numbers",
    ),
    "a number word that is in no table": (
        "contiene más de 60 tratados",
        "contiene en diecinueve tomos más de 60 tratados",
        "diecinueve",
        "numbers",
    ),
    "a misprinted figure": ("de 215 millones", "de 251 millones", "215 millones", "quot"),
    "a name that is in no table": (
        "firmado ya el 17 de enero",
        "firmado ya en Grodnopol el 17 de enero",
        "Grodnopol",
        "names",
    ),
    "a misprinted name": ("Naciones Unidas", "Naciones Umidas", "Umidas", "names"),
    "a name that has gone": ("Comunidad de Estados", "comunidad", "Comunidad", "quot"),
    "a footnote marker that has gone": ('870 millones"6', '870 millones"', "6", "footnote"),
    "a number that has gone": ("más de 60 tratados", "muchos tratados", "60", "numbers"),
}  # fmt: skip


@pytest.mark.parametrize("case", PLANTED)
def test_what_is_planted_on_a_page_is_found(case: str, text: str) -> None:
    old, new, expression, check = PLANTED[case]
    head, mark, rest = text.partition(f"=== PAGE {FIRST}\n")
    page, next_mark, tail = rest.partition("=== PAGE 6\n")
    assert old in page
    changed = head + mark + page.replace(old, new, 1) + next_mark + tail
    result = audit(changed)
    assert not result.ok
    found = [f for f in result.findings if f.page == FIRST and expression in f.expression]
    assert any(f.check.startswith(check) for f in found), result.findings
    assert {f.page for f in result.findings} <= {FIRST - 1, FIRST, FIRST + 1}


def test_a_wrong_page_is_found_and_the_right_one_named(text: str) -> None:
    swapped = re.sub(r"=== PAGE 59\n", "=== PAGE 159\n", text)
    swapped = re.sub(r"=== PAGE 60\n", "=== PAGE 59\n", swapped)
    swapped = re.sub(r"=== PAGE 159\n", "=== PAGE 60\n", swapped)
    findings = [f for f in audit(swapped).findings if f.expression.startswith("1.092,5 millones")]
    assert findings
    assert any("but on 60" in f.message for f in findings)


def test_a_missing_page_is_reported() -> None:
    result = audit("=== PAGE 5\npasando de 215 millones de dólares a 870 millones")
    messages = {f.message for f in result.findings if f.page == 59}
    assert messages == {"cannot be checked: the text has no such page"}


def test_an_expression_inside_a_longer_number_is_no_match() -> None:
    page = Page(5, "1215 millones y 215 millones", "")
    assert [page.body[a:b] for a, b in page.find("215 millones")] == ["215 millones"]


def test_coverage_has_for_every_expression_the_cell_or_the_reason() -> None:
    rows = rows_of("coverage")
    tables = {row["table"] for row in rows if row["table"]}
    keys = {name: {str(row[key_of(name)]): row for row in rows_of(name)} for name in tables}
    for row in rows:
        if row["reason"]:
            assert row["table"] is row["row"] is row["column"] is None
        else:
            cell = keys[row["table"]][row["row"]][row["column"]]
            assert cell is not None, row
    figure = next(r for r in rows if r["page"] == 59 and r["expression"] == "1.092,5 millones")
    assert (figure["row"], figure["column"]) == ("by-kz-turnover-2021", "value")


def test_the_command_reports_and_draws(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, report = tmp_path / "book.txt", tmp_path / "report.html"
    file.write_text(text, encoding="utf-8")
    assert cli.main(["audit", str(file), "--output", str(report)]) == 0
    assert "117 footnote markers checked, 0 unexplained" in capsys.readouterr().out
    page = report.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert "<td>59</td>" in page
    assert "http" not in page.replace("http-equiv", "")
    file.write_text(text.replace("215 millones", "216 millones"), encoding="utf-8")
    assert cli.main(["audit", str(file)]) == 1
    assert "page 5: '215 millones de dólares'" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"no pages at all", "the text has no pages"),
        ("señal".encode("latin-1"), "is not UTF-8"),
        (None, "cannot read"),
    ],
)
def test_an_unusable_text_is_refused_in_one_sentence(
    content: bytes | None, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "book.txt"
    if content is not None:
        file.write_bytes(content)
    assert cli.main(["audit", str(file)]) == 2
    error = capsys.readouterr().err
    assert words in error
    assert len(error.splitlines()) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"=== PAGE {'5' * 5000}\nx\n", "there is no page 55555555555555555555…"),
        (f"=== PAGE 5\n{'a' * 30_000}\n", "page 5 has 30,002 characters on one page"),
        ("\f" * 3000, "has 3,000 pages, at most 2,000 are read"),
        ("abc " * 5_000_000, "no more are read (docs/limits.md)"),
        ("%PDF-1.7\n\f", "is a PDF file: make a text of it"),
    ],
)
def test_a_text_beyond_a_limit_is_refused_in_one_sentence(
    text: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "book.txt"
    file.write_text(text, encoding="utf-8")
    assert cli.main(["audit", str(file)]) == 2
    error = capsys.readouterr().err
    assert words in error
    assert len(error.splitlines()) == 1


def test_what_many_findings_are_is_counted_and_the_first_are_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "".join(f"=== PAGE {number}\n{'37 ' * 6000}\n" for number in (44, 45))
    result = audit(text)
    assert len(result.findings) == limits.FINDINGS.most
    assert result.counts["numbers"] > 12_000
    (tmp_path / "book.txt").write_text(text, encoding="utf-8")
    assert cli.main(["audit", str(tmp_path / "book.txt")]) == 1
    more = result.counts.total() - limits.FINDINGS.most
    assert f"… and {more:,} more\n" in capsys.readouterr().out


def test_a_byte_order_mark_and_other_line_ends_do_not_matter(text: str) -> None:
    assert audit(f"\ufeff{text}").ok


def test_pages_that_have_an_expression_are_found_up_to_ten() -> None:
    pages = {n: Page(n, "de 215 mi-\nllones" if n > 3 else "2150", "") for n in range(1, 30)}
    assert Index(pages.values()).pages("215 millones") == list(range(4, 14))
    assert Index(pages.values()).pages("215") == list(range(4, 14))
    assert Index(pages.values()).pages("216") == []
