"""What all tables share, and how a table's class is read back as plain facts."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from typing import Any, cast

import pandera.pandas as pa

from .columns import ColumnInfo


class Table(pa.DataFrameModel):
    """Base of every table: columns as declared, in that order, nothing coerced."""

    class Config:
        """Pandera options of every table."""

        strict = True
        ordered = True
        coerce = False
        unique_column_names = True

    def __init_subclass__(
        cls, *, title: str | None = None, derived: bool = False, **options: object
    ) -> None:
        """Name a table after its class, in lower case with underscores, and title it.

        Parameters
        ----------
        title
            Title of the table; a class without one is not a table of the dataset but, for
            example, a user's own narrower version of one.
        derived
            Whether the build computes the rows from other tables.
        options
            What pandera takes.
        """
        if title is not None:
            name = re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()
            config = {"name": name, "title": title, "metadata": {"derived": derived}}
            cls.Config = type("Config", (), config)  # type: ignore[misc, assignment]
        super().__init_subclass__(**options)  # type: ignore[no-untyped-call]


@dataclass(frozen=True)
class Column:
    """One column of a table, as the emitters see it."""

    name: str
    description: str
    nullable: bool
    unique: bool
    minimum: float | None
    maximum: float | None
    info: ColumnInfo


def table_columns(model: type[Table]) -> list[Column]:
    """Read the columns back from a model, in order."""
    columns: list[Column] = []
    for name, column in model.to_schema().columns.items():
        bounds: dict[str, float] = {}
        for check in column.checks:
            for bound in ("min_value", "max_value"):
                value = check.statistics.get(bound)
                if value is not None:
                    bounds[bound] = value
        columns.append(
            Column(
                name=str(name),
                description=column.description or "",
                nullable=column.nullable,
                unique=column.unique,
                minimum=bounds.get("min_value"),
                maximum=bounds.get("max_value"),
                info=cast("ColumnInfo", column.metadata or {}),
            )
        )
    return columns


def primary_key(model: type[Table]) -> str:
    """Return the name of the table's primary key column."""
    return next(c.name for c in table_columns(model) if c.info.get("primary_key"))


def table_name(model: type[Table]) -> str:
    """Return the table's name: the file's, the loader's and the schema's."""
    return _config(model, "name")


def table_title(model: type[Table]) -> str:
    """Return the table's title."""
    return _config(model, "title")


def is_derived(model: type[Table]) -> bool:
    """Return whether the build computes the rows from other tables."""
    config: Any = model.__config__
    return bool((config.metadata or {}).get("derived"))


def table_grain(model: type[Table]) -> str:
    """Return the class docstring: what one row is."""
    return " ".join(inspect.cleandoc(model.__doc__ or "").split())


def _config(model: type[Table], option: str) -> str:
    config: Any = model.__config__
    return str(getattr(config, option))
