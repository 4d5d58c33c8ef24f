"""Findings: what a check compared, and whether the two sides fit."""

from __future__ import annotations

from dataclasses import dataclass

from .figures import Row, Side, shown


@dataclass(frozen=True)
class Finding:
    """The outcome of one check, before the editors say anything about it.

    Attributes
    ----------
    key
        Key of the check in the register.
    rule
        Code of what is checked.
    subject
        What is checked, in words.
    left, right
        The two sides.
    formula
        The arithmetic, or the two statements.
    fits
        Whether the sides agree within the printed precision.
    difference
        Left value less right value, where the two are to be equal or at most equal.
    tolerance
        Difference that the printed precision explains, where the two are to be equal.
    otherwise
        Verdict where the sides do not agree.
    tells
        Whether the check could have failed.
    """

    key: str
    rule: str
    subject: str
    left: Side
    right: Side
    formula: str
    fits: bool
    difference: float | None = None
    tolerance: float | None = None
    otherwise: str = "contradiction"
    tells: bool = True

    def row(self) -> Row:
        """Return the finding as a row of the register, still without pages and note."""
        return {
            "contradiction_id": self.key,
            "rule": self.rule,
            "subject": self.subject,
            "left": self.left.words,
            "left_rows": self.left.rows,
            "right": self.right.words,
            "right_rows": self.right.rows,
            "formula": self.formula,
            "left_value": self.left.value,
            "right_value": _rounded(self.right.value),
            "difference": _rounded(self.difference),
            "tolerance": _rounded(self.tolerance),
            "verdict": "holds" if self.fits else self.otherwise,
            "tells": self.tells,
            "note": None,
        }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6)


def equal(key: str, rule: str, subject: str, left: Side, right: Side, formula: str) -> Finding:
    """Check that two figures are equal within the printed precision."""
    widths = [side.high - side.low for side in (left, right)]
    tolerance = sum(widths) / 2
    largest = max(abs(left.number), abs(right.number))
    fits = left.low <= right.high and right.low <= left.high
    closed = tolerance == 0 or min(widths) < largest
    return Finding(
        key,
        rule,
        subject,
        left,
        right,
        formula,
        fits=fits,
        difference=left.number - right.number,
        tolerance=tolerance if tolerance < float("inf") else None,
        tells=not fits or (closed and not largest <= tolerance < float("inf")) or tolerance == 0,
    )


def at_most(
    key: str,
    subject: str,
    part: Side,
    whole: Side,
    *,
    rule: str = "part",
    formula: str | None = None,
    otherwise: str = "contradiction",
) -> Finding:
    """Check that a figure is not larger than another.

    The two numbers are compared as they are printed. Where the first is larger, and their
    printed precision still leaves room, the book leaves open whether they fit.
    """
    fits = part.number <= whole.number
    possible = part.low <= whole.high
    room = "rounding" if max(part.high, whole.high) < float("inf") else "not_comparable"
    sign = "<=" if fits else ">"
    return Finding(
        key,
        rule,
        subject,
        part,
        whole,
        formula or f"{shown(part.number)} {sign} {shown(whole.number)}",
        fits,
        part.number - whole.number,
        otherwise=room if possible else otherwise,
        tells=not possible or whole.high < float("inf"),
    )
