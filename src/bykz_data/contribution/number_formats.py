"""Whether a cell of a workbook shows the value that it holds, by its number format."""

from __future__ import annotations

import re

_MARKS = re.compile(r"\[[^\]]{0,200}\]|_.|\*.")
"""Colours, conditions and currencies; blanks as wide as a character; what fills the cell."""
_LITERAL = re.compile(r'"([^"]*)"|\\(.)')
_DIGITS = re.compile(r"[0#?]")
_REMEDY = "format the column as text and type the number"
_LONGEST = 1000


def shown_otherwise(value: object, code: str) -> str | None:
    """Say how a number is shown, where that is not the number itself.

    Parameters
    ----------
    value
        The value of a cell; of others than numbers nothing is said.
    code
        Its number format, as `#,##0.00`.

    Examples
    --------
    >>> shown_otherwise(0.5, "0%")
    'is shown as a percentage: format the column as text and type the number'
    >>> shown_otherwise(20, "#,##0.00"), shown_otherwise(20, "0 [$€]")
    (None, None)
    """
    if not isinstance(value, (int, float)) or code == "General":
        return None
    if len(code) > _LONGEST:
        return f"has a number format of {len(code):,} characters: {_REMEDY}"
    sections = [_MARKS.sub("", section) for section in _sections(code)]
    if len(sections) > 1 and not any(_DIGITS.search(section) for section in sections):
        return f"is not shown, by its format {code!r}: {_REMEDY}"
    section = sections[1] if value < 0 and len(sections) > 1 else sections[0]
    section = sections[2] if value == 0 and len(sections) > 2 else section
    if any(_has_words(section) for section in sections):
        return f"is shown with words, by its format {code!r}: {_REMEDY} in full"
    literals = "".join(quoted or escaped for quoted, escaped in _LITERAL.findall(section))
    bare = _LITERAL.sub("", section)
    if "General" in bare or bare == "@":
        bare = "0.###############"
    if not _DIGITS.search(bare) or (value == 0 and "#" in bare and "0" not in bare):
        return f"is not shown, by its format {code!r}: {_REMEDY}"
    if "%" in bare or "%" in literals or "\u2030" in bare + literals:
        return f"is shown as a percentage: {_REMEDY}"
    if re.search(r"[0#?],+(?![0#?])", bare):
        return f"is shown in thousands or millions: {_REMEDY} in full"
    if re.search("[^\\W_]", literals):
        return f"is shown with {literals!r}, by its format {code!r}: {_REMEDY} alone"
    if value and (value < 0) != _shows_minus(value, sections, bare + literals):
        return f"is shown with another sign, by its format {code!r}: {_REMEDY}"
    return _rounded(value, bare)


def hides_text(code: str) -> bool:
    """Return whether a number format hides a text or adds words to it.

    Examples
    --------
    >>> hides_text(";;;"), hides_text('"about "@'), hides_text("@"), hides_text("0.00")
    (True, True, False, False)
    """
    sections = _sections(code[:_LONGEST])
    texts = [section for section in sections if "@" in _LITERAL.sub("", section)]
    if texts:
        return bool(_LITERAL.search(texts[-1]))
    return len(sections) > 3


def _sections(code: str) -> list[str]:
    """Split a format at the semicolons that are no literals."""
    parts = re.findall(r'(?:"[^"]*"?|\\.|[^;"\\])+|;', code)
    sections = [""]
    for part in parts:
        if part == ";":
            sections.append("")
        else:
            sections[-1] += part
    return sections


def _has_words(section: str) -> bool:
    return any(re.search(r"[^\W\d_]{2}", quoted) for quoted, _ in _LITERAL.findall(section))


def _shows_minus(value: float, sections: list[str], shown: str) -> bool:
    """Return whether a number is shown as a negative one."""
    marked = "-" in shown or "\u2212" in shown or "(" in shown
    return marked or (value < 0 and len(sections) == 1)


def _rounded(value: float, bare: str) -> str | None:
    """Say that digits of a number are not shown."""
    decimals = re.search(r"[0#?](?:\.([0#?]*))?", bare)
    if decimals is None or "/" in bare:
        return f"is shown as a fraction: {_REMEDY}" if "/" in bare and value % 1 else None
    places = len(decimals[1] or "")
    is_power = re.search("[eE][+-]", bare)
    kept = float(f"{value:.{places}e}") if is_power else round(value, places)
    return f"is shown rounded: {_REMEDY} that is meant" if kept != value else None
