"""The one rule for characters: what looks right must be what it looks like."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache

LINE_BREAKS = {
    "\n": "line feed", "\r": "carriage return", "\v": "line tabulation", "\f": "form feed",
    "\x85": "next line", "\u2028": "line separator", "\u2029": "paragraph separator",
}  # fmt: skip
_INVISIBLE = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_ENTITY = re.compile("&(?:[A-Za-z]{2,8}|#x?[0-9A-Fa-f]{2,6});")
_SUSPECT = re.compile(r"_x|[&\\<=%?¿]")
_BREAK = re.compile(r"\\[nr]|<br ?/?>|&#(?:10|13|x0?[AaDd]);")
"""How JSON and web pages write a line break."""
_JSON = re.compile(r"\\u([0-9A-Fa-f]{4})")
_BYTES = re.compile("(?:[=%][0-9A-F]{2}){2,}")
"""How mails and addresses write the bytes of a letter."""
_LOST = re.compile(r"[^\W\d_][?¿]+[^\W\d_]+(?!\w*=)|(?<!\S)\?{3,}(?!\S)")
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    "LATIN", "CYRILLIC", "GREEK", "COPTIC", "ARMENIAN", "GEORGIAN", "HEBREW", "ARABIC", "CHEROKEE",
    "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI", "DEVANAGARI", "LISU", "TIFINAGH", "RUNIC",
)  # fmt: skip
_NO_SCRIPTS = ("MODIFIER", "MICRO", "FEMININE", "MASCULINE", "SUPERSCRIPT", "SUBSCRIPT")
"""How Unicode names letters that belong to no script."""
_OTHER_FORMS = ("<wide>", "<narrow>", "<font>", "<circle>", "<compat>")
"""How Unicode marks letters and digits in another typeface or width."""
_SIGNS_ALIKE = {
    "\u2044": "/", "\u2215": "/", "\u2236": ":", "\u02d0": ":", "\u0589": ":", "\ua789": ":",
    "\u01c3": "!", "\u2043": "-", "\u02d7": "-", "\u2024": ".", "\u037e": ";",
    "\u06d4": ".", "\u060c": ",", "\u2223": "|", "\u01c0": "|", "\u02b9": "'",
    "\u2217": "*", "\u204e": "*", "\u02c6": "^", "\u02dc": "~",
}  # fmt: skip
"""Signs that look like those of a keyboard."""
# Letters that look alike in most typefaces, by the Latin letter that was probably meant.
_ALIKE = str.maketrans(
    "АВЕЅІЈКМНОРСТХҮԜҺаеѕіјкорсухԛԝһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιυνκρχτα",
    "ABESIJKMHOPCTXYWhaesijkopcyxqwhlABEZHIKMNOPTYXoiuvkpxta",
)
# How text that is UTF-8 looks when a program takes it for something else.
_WRONG_ENCODINGS = (
    "cp1252", "latin-1", "cp1251", "mac_roman", "cp850", "cp437", "cp1250", "iso8859-2", "cp1257",
    "cp1253", "cp1255", "cp1256", "cp852", "koi8-r", "mac_cyrillic", "cp866", "iso8859-5",
)  # fmt: skip
_WESTERN = re.compile("[\u00a0-\u017f\u2010-\u2044€™№]+\\Z")
_CYRILLIC = re.compile("[\u0400-\u045f]{2,}\\Z")
_ACCENTED = re.compile("[\u00c0-\u00ff]{4,}")
"""So many letters with accents in a row are in no word."""
_NATURAL = re.compile("[\u0410-\u044f\u0401\u0451]?[\u0430-\u044f\u0451]+\\Z")
"""A Russian word, such as "её", which may be bytes of UTF-8 by chance."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]{2,}")
"""Of which a letter was made; one character alone is never a letter in UTF-8."""


def _pair(encoding: str) -> str:
    """Return the pattern of the first two bytes of a letter in UTF-8, read in another encoding."""
    starts = bytes(range(0xC2, 0xF5)).decode(encoding, "ignore")
    others = bytes(range(0x80, 0xC0)).decode(encoding, "ignore")
    controls = "\x80-\x9f" if encoding == "cp1252" else ""
    return f"[{re.escape(starts)}][{re.escape(others)}{controls}]"


_PAIRS = re.compile("|".join(map(_pair, _WRONG_ENCODINGS)))
_MEMORY = 2**14
"""So many characters, and runs of them, are remembered."""


def unfit(text: str, *, plain: bool = False) -> str | None:
    r"""Say which character of a cell is not what it looks like, and what to type.

    Parameters
    ----------
    text
        A cell, or the name of a column.
    plain
        True where nothing but ASCII can be meant, as in keys, codes and numbers.

    Returns
    -------
    str or None
        The character, its code point and its Unicode name, and the remedy; None for a good text.

    Examples
    --------
    >>> unfit("2\u00a0000")
    "has U+00A0 (NO-BREAK SPACE) after '2': type a plain blank"
    >>> unfit("región"), unfit("Минск"), unfit("plain")
    (None, None, None)
    """
    if _SUSPECT.search(text) and (escaped := _escaped(text)):
        return escaped
    if text.isascii() and text.isprintable():
        return None
    if (lost := text.find("\ufffd")) >= 0:
        what = "the text was decoded wrongly and this letter is lost, type it again"
        return _named(text, lost, what)
    if misread := _misread(text) or _misread_cyrillic(text):
        return misread
    odd = {char for char in set(text) if _remedy(char)}
    for position, char in enumerate(text) if odd else ():
        if remedy := _remedy(char):
            if plain or not text[:position].strip() or not text[position:].strip():
                remedy = remedy.replace("type a plain blank", "remove it")
            return _named(text, position, remedy)
    return _decomposed(text) or _mixed(text, plain=plain) or (_minus(text) if plain else None)


def _escaped(text: str) -> str | None:
    """Find what a spreadsheet or a web page writes in the place of a character."""
    escape = _ESCAPE.search(text)
    if escape:
        char = chr(int(escape[1], 16))
        what = f"a line break ({LINE_BREAKS[char]})" if char in LINE_BREAKS else "a character"
        return f"contains {escape[0]}, which in a spreadsheet is {what}, U+{escape[1]}: remove it"
    if written := _BREAK.search(text):
        return f"contains {written[0]}, a line break: a cell is one line, type a blank"
    if (letter := _JSON.search(text)) and (meant := chr(int(letter[1], 16))).isprintable():
        return f"contains {letter[0]}, which in JSON is {meant!r}: type {meant!r}"
    if "//" not in text and "www." not in text:
        for run in _BYTES.finditer(text):
            meant = bytes.fromhex(re.sub("[=%]", "", run[0])).decode(errors="ignore")
            if meant.isprintable() and not meant.isascii():
                return f"contains {run[0]}, which is {meant!r} encoded: type {meant!r}"
        if lost := _LOST.search(text):
            mark = "¿" if "¿" in lost[0] else "?"
            return f"has {mark!r} inside {lost[0]!r}: the letter was lost, type it again"
    entity = _ENTITY.search(text)
    if entity and html.unescape(entity[0]) != entity[0]:
        meant = html.unescape(entity[0])
        return f"contains {entity[0]}, which in a web page is {meant!r}: type {meant!r}"
    return None


def _named(text: str, position: int, remedy: str) -> str:
    """Name a character by its code point, its name, and the text before it."""
    char = text[position]
    controls = LINE_BREAKS | {"\t": "tabulation"}
    unnamed = controls.get(char, "control character" if char < "\xa0" else "no name")
    name = unicodedata.name(char, unnamed).upper()
    visible = char.isprintable() and unicodedata.category(char)[0] not in "MZ"
    code = f"U+{ord(char):04X}"
    shown = f"{char!r} ({code}, {name})" if visible else f"{code} ({name})"
    before = text[max(0, position - 12) : position]
    place = f" after {before!r}" if before else " at its start"
    return f"has {shown}{place}: {remedy}"


@lru_cache(_MEMORY)
def _remedy(char: str) -> str | None:
    """Say what to do about a character that no cell may have."""
    if char in LINE_BREAKS:
        return "this is a line break, a cell is one line, type a blank"
    if char == "\t":
        return "this is a tab, type a plain blank"
    if char.isascii() and char.isprintable():
        return None
    category = unicodedata.category(char)
    if category == "Cf" or _INVISIBLE.match(char):
        return "it cannot be seen, remove it"
    if category == "Zs":
        return "type a plain blank"
    if category == "Nd":
        return f"it is a digit of another script or width, type '{unicodedata.digit(char)}'"
    if char in "\u2010\u2011":
        return "it looks like the plain hyphen, type '-'"
    if char in _SIGNS_ALIKE:
        return f"it looks like {_SIGNS_ALIKE[char]!r}, type that"
    if "\u0250" <= char <= "\u02af" or "\u1d00" <= char <= "\u1dbf":
        return "it is a sign of the phonetic alphabet, type the letter that is meant"
    if char in "\u00b4\u02bc":
        return "it looks like an apostrophe or belongs to a letter, type that"
    if category in ("Cc", "Cs", "Co", "Cn"):
        return "this is a control character or no character at all, remove it"
    kind = unicodedata.decomposition(char).partition(" ")[0]
    is_wide = kind in ("<wide>", "<narrow>", "<small>")
    if is_wide or (char.isalnum() and kind in _OTHER_FORMS and char != "µ"):
        return f"type {unicodedata.normalize('NFKC', char)!r}"
    return None


def _minus(text: str) -> str | None:
    """Find a minus sign that only looks like the hyphen inside keys."""
    found = re.search("(?<=[0-9A-Za-z])\u2212", text)
    return _named(text, found.start(), "type '-'") if found else None


def _decomposed(text: str) -> str | None:
    """Find an accent that is written as a character of its own."""
    composed = unicodedata.normalize("NFC", text)
    if composed != text:
        position = next(
            (n for n, pair in enumerate(zip(text, composed, strict=False)) if pair[0] != pair[1]), 0
        )
        mark = _MARKS.search(text, position)
        remedy = f"type {composed[position : position + 1]!r}, one composed character (NFC)"
        return _named(text, mark.start() if mark else position, remedy)
    mark = _MARKS.search(text)
    return _named(text, mark.start(), "remove the combining accent") if mark else None


@lru_cache(_MEMORY)
def _script(char: str) -> str | None:
    first = unicodedata.name(char, "").partition(" ")[0]
    if first in _SCRIPTS:
        return first
    return first if char.isalpha() and first not in _NO_SCRIPTS else None


def _mixed(text: str, *, plain: bool) -> str | None:
    """Find a letter of another script inside a word, or a word of nothing but look-alikes."""
    letters = set(text)
    foreign = {char for char in letters if _script(char) not in ("LATIN", None)}
    latin = plain or any(_script(char) == "LATIN" for char in letters)
    # Other letters of the other script show that it is meant.
    real = any(char.translate(_ALIKE) == char for char in foreign)
    for match in _WORD.finditer(text) if foreign else ():
        start, word = match.start(), match.group()
        scripts = [_script(char) for char in word]
        known = {script for script in scripts if script}
        quoted = text[start - 1 : start] in ('"', "'")  # somebody writes about this letter
        alone = latin and not real and not quoted and known and "LATIN" not in known
        if len(known) < 2 and not (alone and word.translate(_ALIKE).isascii()):
            continue
        own = "LATIN" if plain or alone else max(sorted(known)[::-1], key=scripts.count)
        position = next(n for n, script in enumerate(scripts) if script and script != own)
        likely = word[position].translate(_ALIKE)
        typed = f"type the Latin {likely!r}" if likely.isascii() else "type the letter meant"
        typed = typed if own == "LATIN" else f"type the {own.capitalize()} letter"
        return _named(text, start + position, f"a letter of another script in a word, {typed}")
    return None


def _misread(text: str) -> str | None:
    """Find UTF-8 that was decoded as something else, such as 'Ã³' for 'ó'."""
    if not _PAIRS.search(text):
        return None
    for match in _NOT_ASCII.finditer(text):
        meant = _meant(match.group())
        if meant:
            place = _named(text, match.start(), "")
            whole = text[: match.start()] + meant + text[match.end() :]
            return (
                f"{place}the text was saved as UTF-8 and decoded with another encoding, "
                f"{match.group()!r} is {meant!r}, type {whole[:60]!r}"
            )
    return None


def _misread_cyrillic(text: str) -> str | None:
    """Find Russian words in an older encoding that were decoded as a western one."""
    for match in _ACCENTED.finditer(text):
        meant = match.group().encode("cp1252", "ignore").decode("cp1251", "ignore")
        place = _named(text, match.start(), "")
        return f"{place}no word is written so, {match.group()!r} was probably {meant!r}, type that"
    return None


@lru_cache(_MEMORY)
def _meant(run: str) -> str | None:
    """Return what a run of characters was before it was decoded wrongly; None for a good one."""
    if not _PAIRS.search(run) or _NATURAL.match(run):
        return None
    return next(filter(None, (_decoded(run, encoding) for encoding in _WRONG_ENCODINGS)), None)


def _decoded(run: str, encoding: str) -> str | None:
    try:
        # Windows-1252 leaves five bytes out, which programs take for control characters.
        known = "latin-1" if encoding == "cp1252" else encoding
        content = b"".join(c.encode(known if ord(c) < 160 else encoding) for c in run)
        meant = content.decode("utf-8")
    except (UnicodeError, ValueError):
        # Some bytes have no character at all and were lost on the way.
        meant = run.encode(encoding, "ignore").decode("utf-8", "ignore")
        return meant if 4 <= len(run) <= 2 * len(meant) + 4 and _CYRILLIC.match(meant) else None
    if _CYRILLIC.match(meant):
        return meant
    if not _WESTERN.match(meant):
        return None
    again = _decoded(meant, encoding) if encoding != "latin-1" else None
    return again or meant
