"""Models to Frictionless Table Schema (`schemas/*.json`)."""

from __future__ import annotations

from bykz_data.catalog import Json
from bykz_data.models import Column, Table, codes, primary_key, table_columns, table_grain

PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json"


def table_schema(model: type[Table]) -> Json:
    """Describe a table as a Table Schema, with the code lists' meanings as categories."""
    columns = table_columns(model)
    return {
        "$schema": PROFILE,
        "description": table_grain(model),
        "fields": [_field(column) for column in columns],
        # 'nan' is how frictionless sees a null in Parquet.
        "missingValues": ["", "nan"],
        "primaryKey": [primary_key(model)],
        "foreignKeys": [_foreign_key(model, column) for column in columns if _target(column)],
    }


def _field(column: Column) -> Json:
    info = column.info
    field: Json = {
        "name": column.name,
        "type": info["type"],
        "description": column.description,
        "example": info["example"],
        "constraints": _constraints(column),
    }
    if "unit" in info:
        field["unit"] = info["unit"]
    if "codes" in info:
        meanings = getattr(codes, info["codes"].upper())
        field["categories"] = [{"value": c, "label": label} for c, label in meanings.items()]
    if info.get("editorial"):
        field["editorial"] = True
    field["arrowType"] = info["arrow"]
    return field


def _constraints(column: Column) -> Json:
    info = column.info
    constraints: Json = {}
    if not column.nullable:
        constraints["required"] = True
    if column.unique:
        constraints["unique"] = True
    if "pattern" in info:
        constraints["pattern"] = f"(?:{info['pattern']})"
    if "codes" in info:
        constraints["enum"] = list(getattr(codes, info["codes"].upper()))
    for name, bound in (("minimum", column.minimum), ("maximum", column.maximum)):
        if bound is not None:
            constraints[name] = bound
    return constraints


def _target(column: Column) -> str | None:
    return column.info.get("references")


def _foreign_key(model: type[Table], column: Column) -> Json:
    from bykz_data.models import TABLES, table_name

    target = next(table for table in TABLES if table_name(table) == _target(column))
    # In a Table Schema, an empty resource name means this table itself.
    name = "" if target is model else table_name(target)
    return {
        "fields": [column.name],
        "reference": {"resource": name, "fields": [primary_key(target)]},
    }
