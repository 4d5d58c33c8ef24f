"""What all records describe, in the words of descriptor and manifest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bykz_data.catalog import Json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bykz_data.models import Table


COUNTRIES = (("BLR", "Belarus"), ("KAZ", "Kazakhstan"))


@dataclass(frozen=True)
class Dataset:
    """What every record describes.

    Attributes
    ----------
    models
        The tables, in the order of the documentation.
    descriptor
        The Data Package descriptor of the CSV files.
    manifest
        The manifest, for what is measured: version, citation, content hash.
    sizes
        Bytes of each file that the descriptor lists, by its path.
    """

    models: tuple[type[Table], ...]
    descriptor: Json
    manifest: Json
    sizes: Mapping[str, int]

    @property
    def released(self) -> str | None:
        """The day of the release; None where this version is not released yet."""
        created: str | None = self.descriptor.get("created")
        return created and created[:10]

    @property
    def creator(self) -> str:
        """Who made the dataset."""
        return next(
            str(person["title"])
            for person in self.descriptor["contributors"]
            if "creator" in person["roles"]
        )

    @property
    def resources(self) -> list[Json]:
        """The descriptor's entries, one a table."""
        return list(self.descriptor["resources"])

    def size(self, resource: Json) -> int:
        """Return the number of bytes of a table's file."""
        return self.sizes[resource["path"]]


def sha256(resource: Json) -> str:
    """Return the checksum of a table's file, in hexadecimal digits."""
    return str(resource["hash"]).removeprefix("sha256:")


def address(resource: Json) -> str:
    """Return the address of a table's file, relative to the folder of the records."""
    return f"../{resource['path']}"
