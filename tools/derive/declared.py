"""The checks for which a reader named the rows."""

from __future__ import annotations

from tools.derive.checks import AtMost, ListLength, Same, Sum

CHECKS: tuple[Sum | Same | AtMost | ListLength, ...] = ()
