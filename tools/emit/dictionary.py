"""Models to the data dictionary (`docs/dictionary.md`) and the README's list of tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.models import (
    Column,
    Table,
    codes,
    is_derived,
    primary_key,
    table_columns,
    table_grain,
    table_name,
    table_title,
)
from bykz_data.text import cell_text

from .marks import between
from .templates import render

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pyarrow as pa

    from bykz_data.catalog import Json

BEGIN, END = "<!-- tables: begin -->", "<!-- tables: end -->"


def readme(models: tuple[type[Table], ...], tables: Mapping[str, pa.Table], text: str) -> str:
    """Rewrite the README's list of tables."""
    listed = [
        {
            "name": table_name(model),
            "rows": tables[table_name(model)].num_rows,
            "grain": table_grain(model).partition(". ")[0].rstrip("."),
        }
        for model in models
    ]
    return between(BEGIN, END, render("readme_tables.md", tables=listed), text)


def dictionary(models: tuple[type[Table], ...], schemas: Mapping[str, Json]) -> str:
    """Write the dictionary: every table, column and code.

    Parameters
    ----------
    models
        The tables, in the order of the documentation.
    schemas
        Their Table Schemas by name, with examples from the tables.
    """
    tables = [
        {
            "name": table_name(model),
            "title": table_title(model),
            "grain": table_grain(model),
            "key": primary_key(model),
            "computed": is_derived(model),
            "columns": _rows(model, schemas[table_name(model)]),
        }
        for model in models
    ]
    lists = {name: getattr(codes, name.upper()) for name in used_code_lists(models)}
    return render("dictionary.md", tables=tables, code_lists=lists)


def used_code_lists(models: tuple[type[Table], ...]) -> list[str]:
    """Return the names of the code lists that columns use, in the order of their first use."""
    used = [column.info.get("codes") for model in models for column in table_columns(model)]
    return list(dict.fromkeys(name for name in used if name))


def _rows(model: type[Table], schema: Json) -> list[list[str]]:
    return [
        _cells(column, cell_text(field["example"]))
        for column, field in zip(table_columns(model), schema["fields"], strict=True)
    ]


def _cells(column: Column, example: str) -> list[str]:
    """Return name, type, unit, description and example of a column."""
    info = column.info
    about = column.description
    if "codes" in info:
        about += f". Codes: [{info['codes']}](#{info['codes']})"
    if "references" in info:
        about += f". Key of [{info['references']}](#{info['references']})"
    marks = [] if column.nullable else ["required"]
    if info.get("editorial"):
        marks.append("editorial")
    if marks:
        about += f" (*{', '.join(marks)}*)"
    return [f"`{column.name}`", info["type"], info.get("unit", ""), about, f"`{example}`"]
