"""What a code list is."""

from __future__ import annotations

from typing import TypeAlias

Codes: TypeAlias = dict[str, str]
"""Codes with their meanings."""
