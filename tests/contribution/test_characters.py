"""Text that looks right and is not, line breaks, and stand-ins for nothing."""

from __future__ import annotations

import csv
import unicodedata
from pathlib import Path

import pytest

from bykz_data.catalog import schema
from bykz_data.contribution.characters import unfit
from tests.contribution.samples import FORMS, HEADER, ROW, check, in_form, only, places, put

pytestmark = pytest.mark.once  # in plain Python

NAMED: dict[str, tuple[str, str]] = {
    "no-break space": ("55,5\u00a0millones", "U+00A0 (NO-BREAK SPACE)"),
    "narrow no-break space": ("55\u202f000", "U+202F (NARROW NO-BREAK SPACE)"),
    "thin space": ("55\u2009000", "U+2009 (THIN SPACE)"),
    "ideographic space": ("a\u3000b", "U+3000 (IDEOGRAPHIC SPACE)"),
    "zero-width space": ("a\u200bb", "U+200B (ZERO WIDTH SPACE)"),
    "zero-width joiner": ("a\u200db", "U+200D (ZERO WIDTH JOINER)"),
    "word joiner": ("a\u2060b", "U+2060 (WORD JOINER)"),
    "right-to-left override": ("a\u202eb", "U+202E (RIGHT-TO-LEFT OVERRIDE)"),
    "variation selector": ("a\ufe0f", "U+FE0F (VARIATION SELECTOR-16)"),
    "soft hyphen": ("coope\u00adración", "U+00AD (SOFT HYPHEN)"),
    "byte order mark inside": ("a\ufeffb", "U+FEFF (ZERO WIDTH NO-BREAK SPACE)"),
    "decomposed accent": (unicodedata.normalize("NFD", "región"), "COMBINING ACUTE ACCENT"),
    "combining accent": ("Mi\u0308nsk q\u0301", "U+0308"),
    "Cyrillic letter": ("\u041cinsk", "U+041C, CYRILLIC CAPITAL LETTER EM"),
    "Cyrillic letter at the end": ("Astan\u0430", "type the Latin 'a'"),
    "Greek letter": ("\u039aazajistán", "U+039A, GREEK CAPITAL LETTER KAPPA"),
    "Cyrillic word of look-alikes": ("Minsk \u043e Gomel", "U+043E, CYRILLIC SMALL LETTER O"),
    "Latin letter in a Cyrillic word": ("Mинск", "LATIN CAPITAL LETTER M"),
    "full width": ("２０２１", "U+FF12, FULLWIDTH DIGIT TWO"),
    "ligature": ("ﬁrma", "type 'fi'"),
    "UTF-8 read as Windows-1252": ("regiÃ³n", "type 'región'"),
    "dash read as Windows-1252": ("2017 â€“ 2018", "'–'"),
    "twice wrong": ("regiÃƒÂ³n", "type 'región'"),
    "UTF-8 read as Latin-1": ("regi\u00c3\u00b3n y m\u00c3\u00a1s", "is 'ó'"),
    "UTF-8 read as Windows-1251": ("РњРёРЅСЃРє", "'Минск'"),
    "UTF-8 read as Mac Roman": ("regi√≥n", "type 'región'"),
    "replacement character": ("regi\ufffdn", "U+FFFD, REPLACEMENT CHARACTER"),
    "web page": ("regi&oacute;n", "type 'ó'"),
    "bell": ("a\x07b", "U+0007 (CONTROL CHARACTER)"),
    "tab": ("a\tb", "U+0009 (TABULATION)"),
    "private": ("a\ue000b", "U+E000"),
    "not a character": ("a\uffffb", "U+FFFF"),
    "CR": ("a\rb", "U+000D (CARRIAGE RETURN)"),
    "LF": ("a\nb", "U+000A (LINE FEED)"),
    "CRLF": ("a\r\nb", "line break"),
    "at the end": ("ab\n", "U+000A (LINE FEED)"),
    "line separator": ("a\u2028b", "U+2028 (LINE SEPARATOR)"),
    "paragraph separator": ("a\u2029b", "U+2029 (PARAGRAPH SEPARATOR)"),
    "next line": ("a\x85b", "U+0085 (NEXT LINE)"),
    "no-break hyphen": ("t\u00e9cnico\u2011militar", "U+2011, NON-BREAKING HYPHEN"),
    "spacing accent": ("raz\u00b4on", "U+00B4, ACUTE ACCENT"),
    "letter apostrophe": ("it\u02bcs", "U+02BC, MODIFIER LETTER APOSTROPHE"),
    "letter lost": ("regi?n de Atyrau", "the letter was lost"),
    "escape of JSON": (r"regi\u00f3n", "type 'ó'"),
    "line break of JSON": (r"first\nsecond", "line break"),
    "line break of a web page": ("first<br>second", "line break"),
    "bytes in a mail": ("regi=C3=B3n", "type 'ó'"),
    "bytes in an address": ("regi%C3%B3n", "type 'ó'"),
    "escape of a spreadsheet": ("first_x000D_second", "line break"),
}  # fmt: skip


@pytest.mark.parametrize("case", NAMED)
def test_every_odd_character_is_named_with_its_remedy(case: str) -> None:
    text, words = NAMED[case]
    message = unfit(text)
    assert message is not None
    assert words in message
    assert any(word in message for word in ("type ", "remove")), message
    assert message.isprintable()


@pytest.mark.parametrize(
    "text",
    [
        "región", "Минск", "Минск (Minsk)", "А. Лукашенко (A. Lukashenko)", "2ª y 3º", "“España”",
        "https://a.by/regi%C3%B3n?x", "50%", "y = 5?",
        "«CAFÉ»", "«Ñ»", "№ 5 … – —", "½ m²", "Қазақстан", "Беларусь, Гісторыя", "Ελλάδα", "10 °C",
        'the character "С" of the print', "l’été", "a & b", "x?a=1&copy", "ESPAÑA", "µm",
    ],
)  # fmt: skip
def test_honest_text_is_left_alone(text: str) -> None:
    assert unfit(text) is None
    assert unfit(text.upper()) is None or "µ" in text


NOT_WRITTEN = ("bell", "CR")
"""What openpyxl refuses to write, or writes as a line feed."""


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "case",
    [
        "no-break space", "zero-width space", "decomposed accent", "Cyrillic letter", "CR", "LF",
        "UTF-8 read as Windows-1252", "replacement character", "line separator", "bell",
        "escape of a spreadsheet",
    ],
)  # fmt: skip
def test_the_cell_is_named_in_files_workbooks_and_frames(
    case: str, form: str, tmp_path: Path
) -> None:
    text, words = NAMED[case]
    if form == "xlsx" and case in NOT_WRITTEN:
        return
    rows = [ROW | {"trade_id": "first"}, ROW | {"note": text}]
    problem = only(check(in_form(form, tmp_path, *rows)))
    assert (problem.column, problem.rule, problem.key) == ("note", "character", ROW["trade_id"])
    assert problem.line == (3 if form in ("csv", "xlsx") else 2)
    assert words in problem.message


@pytest.mark.parametrize("column", HEADER)
@pytest.mark.parametrize("odd", ["\u00a0", "\u200b", "\u0430", "\u0301", "\ufeff"])
def test_no_column_lets_an_odd_character_pass(column: str, odd: str, tmp_path: Path) -> None:
    cell = (ROW[column] or "x") + odd
    report = check(put(tmp_path / "rows.csv", ROW | {column: cell}))
    assert [p.rule for p in report.problems if p.column == column] == ["character"]


@pytest.mark.parametrize("name", ["flow\u00a0", "fl\u043ew", "\u200bflow", "flow\n"])
def test_an_odd_character_in_the_header_is_named(name: str, tmp_path: Path) -> None:
    row = {(name if column == "flow" else column): cell for column, cell in ROW.items()}
    (problem,) = check(put(tmp_path / "rows.csv", row, quoting=csv.QUOTE_ALL)).problems
    assert problem.rule == "header"
    assert "U+" in problem.message
    assert "did you mean 'flow'?" in problem.message


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("line_break", ["\r", "\n", "\r\n", "\u2028", "\u2029", "\x85", "\v"])
@pytest.mark.parametrize("column", ["note", "as_printed", "trade_id", "period"])
def test_a_line_break_is_found_wherever_it_is(
    column: str, line_break: str, end: str, tmp_path: Path
) -> None:
    cell = f"a{line_break}b"
    rows = [ROW | {"trade_id": "first"}, ROW | {column: cell}, ROW | {"trade_id": "x", "page": "0"}]
    path = tmp_path / "rows.csv"
    put(path, *rows, lineterminator=end, quoting=csv.QUOTE_ALL)
    broken, after = check(path).problems
    assert (broken.line, broken.column, broken.rule) == (3, column, "character")
    assert "line break" in broken.message
    assert (after.line, after.column) == (4 + line_break.count("\n"), "page")


def test_a_lone_cr_without_quotes_is_found_in_its_cell(tmp_path: Path) -> None:
    rows = [ROW | {"as_printed": "casi 55 millones", "note": "a\rb"}, ROW | {"trade_id": "x"}]
    rows[1]["as_printed"] = "casi 55"
    text = ",".join(HEADER) + "\n" + "".join(",".join(row.values()) + "\n" for row in rows)
    path = tmp_path / "rows.csv"
    path.write_text(text, encoding="utf-8", newline="")
    assert (2, "note", "character") in places(check(path))


STAND_INS = (
    "n.d.", "N/D", "s/d", "н/д", r"\N", "NA_character_", "undefined", "missing", "no data", "TBD",
    "not available", "(blank)", "~", "/",
    "NA", "N/A", "n/a", "n.a.", "NULL", "None", "nan", "NaN", "<NA>", "NaT", "nil", "-", "--", "—",
    "–", "?", "??", "...", "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!",
    "#SPILL!", "#CALC!", "#¡REF!", "#¿NOMBRE?", "#ЗНАЧ!", "#N/D", "#####", "Err:502",
)  # fmt: skip


@pytest.mark.parametrize("cell", STAND_INS)
def test_a_stand_in_for_nothing_is_left_out_in_every_column(cell: str, tmp_path: Path) -> None:
    columns = [f["name"] for f in schema("trade")["fields"]]
    report = check(put(tmp_path / "rows.csv", dict.fromkeys(columns, cell)))
    assert {(p.column, p.rule) for p in report.problems} == {(c, "stand-in") for c in columns}
    assert all("leave the cell empty" in p.message for p in report.problems)


@pytest.mark.parametrize("cell", ["nada", "none of them", "a - b", "-5", "¿?x", "#1", "un n/a"])
def test_words_that_only_look_like_stand_ins_stay(cell: str, tmp_path: Path) -> None:
    assert check(put(tmp_path / "rows.csv", ROW | {"note": cell})).ok


def test_a_single_quote_of_a_spreadsheet_is_named(tmp_path: Path) -> None:
    row = ROW | {"period": "'2021", "note": "'typed so"}
    report = check(put(tmp_path / "rows.csv", row))
    assert places(report) == [(2, "period", "quote"), (2, "note", "quote")]
    assert check(put(tmp_path / "rows.csv", ROW | {"note": "'a' as printed"})).ok


OTHER_ENCODINGS = ("cp1250", "iso8859-2", "cp1257", "cp1253", "cp852", "mac_cyrillic", "cp866")


@pytest.mark.parametrize("encoding", OTHER_ENCODINGS)
@pytest.mark.parametrize("word", ["región", "AGAT \u2013 plant", "Гомсельмаш"])
def test_words_decoded_as_in_another_country_are_named(word: str, encoding: str) -> None:
    wrong = word.encode().decode(encoding, "ignore")
    assert unfit(f"the {wrong} works"), wrong


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Ãîìñåëüìàø", "Гомсельмаш"),
        ("regi??n", "the letter was lost"),
        ("??? ????? ??", "the letter was lost"),
        ("Agr¿mash", "the letter was lost"),
        ("1\u20442", "'/'"),
        ("a\uff05", "'%'"),
        ("Agro\u01c3", "'!'"),
        ("a\u0261ro", "phonetic"),
        ("a\u13a0\U00013000b", "script"),
    ],
)
def test_what_only_looks_right_is_named(text: str, meant: str) -> None:
    assert meant in (unfit(text) or "")


@pytest.mark.parametrize(
    "text",
    ["её", "дёшево", "цё", "Société générale", "zażółć gęślą jaźń", "őűŐŰ", "Ұлы Қазақ", "créée",
     "¿qué?", "why??", "Витебск", "北京", "Ελλάδα", "10 ½", "H₂O", "m²", "№ 5 – «АГАТ»"],
)  # fmt: skip
def test_words_of_other_languages_are_read(text: str) -> None:
    assert unfit(text) is None
