"""The schema of a table, whoever wrote it, in the form in which two of them are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bykz_data import limits
from bykz_data.text import json_text

if TYPE_CHECKING:
    from bykz_data.catalog import Json


def plain_schema(found: object) -> Json:
    """Return a Table Schema with everything that is optional in it filled in.

    Raises
    ------
    ValueError
        When it is no schema of a table of which one column is the key.

    Examples
    --------
    >>> schema = plain_schema({"fields": [{"name": "a"}], "primaryKey": "a"})
    >>> schema["fields"], schema["primaryKey"], schema["foreignKeys"]
    ([{'name': 'a', 'type': 'string', 'constraints': {}, 'categories': []}], ['a'], [])
    """
    if not isinstance(found, dict) or not isinstance(found.get("fields"), list):
        raise ValueError("it has no list of fields")
    if len(found["fields"]) > limits.COLUMNS.most:
        raise ValueError(limits.COLUMNS.passed(len(found["fields"])))
    fields = [_plain_field(field) for field in found["fields"]]
    names = [field["name"] for field in fields]
    if len(set(names)) < len(names):
        raise ValueError("two fields have the same name")
    key = _names(found.get("primaryKey"))
    if len(key) != 1 or key[0] not in names:
        raise ValueError("it has no primary key of one column, by which rows are compared")
    references = [_plain_reference(entry) for entry in _list(found.get("foreignKeys"))]
    return {
        **_scalars(found, "name", "title", "description"),
        "fields": fields,
        "primaryKey": key,
        "foreignKeys": [entry for entry in references if entry is not None],
    }


def _plain_field(field: object) -> Json:
    if not isinstance(field, dict) or not isinstance(field.get("name"), str):
        raise ValueError("a field has no name")
    given = field.get("constraints")
    constraints: Json = {}
    if isinstance(given, dict):
        constraints = _scalars(given, *(name for name in given if name != "enum"))
        if "enum" in given:
            constraints["enum"] = list(dict.fromkeys(map(_text, _list(given["enum"]))))
    others = [name for name in field if name not in ("constraints", "categories", "type")]
    return {
        **_scalars(field, *others),
        "type": _text(field.get("type", "string")),
        "constraints": constraints,
        "categories": [_plain_category(entry) for entry in _list(field.get("categories"))],
    }


def _plain_category(entry: object) -> Json:
    if not isinstance(entry, dict):
        entry = {"value": entry}
    value = _text(entry.get("value"))
    return {"value": value, "label": _text(entry.get("label", value))}


def _plain_reference(entry: object) -> Json | None:
    """Return a foreign key of one column; the tables of this dataset have no others."""
    if not isinstance(entry, dict) or not isinstance(entry.get("reference"), dict):
        return None
    columns = _names(entry.get("fields"))
    table = entry["reference"].get("resource")
    if len(columns) != 1:
        return None
    return {"fields": columns, "reference": {"resource": "" if table is None else _text(table)}}


def _scalars(found: Json, *names: str) -> Json:
    return {name: _scalar(found[name]) for name in names if name in found}


def _scalar(value: Any) -> Any:  # noqa: ANN401 (whatever JSON can be)
    is_scalar = value is None or isinstance(value, (str, bool, int, float))
    return value if is_scalar else json_text(value)


def _text(value: object) -> str:
    return value if isinstance(value, str) else json_text(value).strip()


def _names(value: object) -> list[str]:
    return [_text(name) for name in (value if isinstance(value, list) else [value])]


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
