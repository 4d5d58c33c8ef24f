"""Citing the dataset, a table, a row or a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def dataset_citation(descriptor: Mapping[str, Any]) -> str:
    """Cite the dataset at its version, in the style of the APA."""
    year = descriptor.get("created", "n.d.")[:4]
    return (
        f"The bykz-data contributors ({year}). {descriptor['title']} "
        f"(Version {descriptor['version']}) [Data set]."
    )
