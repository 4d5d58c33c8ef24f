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
            "verdict": "holds" if self.fits else "contradiction",
            "note": None,
        }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6)


def equal(key: str, rule: str, subject: str, left: Side, right: Side, formula: str) -> Finding:
    """Check that two figures are equal within the printed precision."""
    tolerance = sum((side.high - side.low) / 2 for side in (left, right))
    return Finding(
        key,
        rule,
        subject,
        left,
        right,
        formula,
        fits=left.low <= right.high and right.low <= left.high,
        difference=left.number - right.number,
        tolerance=tolerance if tolerance < float("inf") else None,
    )


def at_most(key: str, subject: str, part: Side, whole: Side) -> Finding:
    """Check that a figure is not larger than another."""
    fits = part.low <= whole.high
    formula = f"{shown(part.number)} {'<=' if fits else '>'} {shown(whole.number)}"
    difference = part.number - whole.number
    return Finding(key, "part", subject, part, whole, formula, fits, difference)
