"""The descriptor of a contributed folder: which file belongs to which table.

Nothing that a descriptor names is fetched, and nothing outside of the folder is opened:
frictionless, which checks the metadata, gets a copy in which no path or address is left.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from bykz_data import limits
from bykz_data.catalog import table_names
from bykz_data.suggestions import nearest
from bykz_data.text import one_line, shortened

from .sheet import Json, Sheet

NAME = "datapackage.json"
_REMOTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|[/\\]{2}")
_FOLLOWED = {
    "$schema", "profile", "resources", "path", "schema", "dialect", "basepath", "scheme",
    "innerpath", "extrapaths", "control", "controls", "layout", "checklist", "pipeline", "detector",
    "data", "hash", "bytes", "stats", "encoding", "format", "mediatype", "compression", "type",
    "catalog", "dataset",
}  # fmt: skip
"""What a library could follow, or would hold against a file that it cannot open."""


def read_descriptor(folder: Path, sheet: Sheet) -> dict[str, Path]:
    """Read and check the descriptor of a folder.

    The sheet gets the problems, each of the rule "descriptor".

    Returns
    -------
    dict
        The file of each resource, inside the folder.
    """
    try:
        content = _read(folder / NAME)
    except ValueError as error:
        sheet.problem("descriptor", str(error))
        return {}
    files: dict[str, Path] = {}
    for number, entry in enumerate(content["resources"], 1):
        name = entry.get("name") if isinstance(entry, dict) else None
        if not isinstance(name, str) or not name or name in files:
            is_again = isinstance(name, str) and name in files
            what = f"repeats the name {shortened(str(name))!r}" if is_again else "has no name"
            sheet.problem("descriptor", f"resource {number} {what}: name it after its table")
            continue
        if name not in table_names():
            hint = nearest(name[:200], table_names())
            message = f"resource {shortened(name)!r} is no table of this dataset; {hint}"
            sheet.problem("descriptor", message)
        path = entry.get("path")
        problem = _refused(folder, path)
        if problem:
            where = f"resource {shortened(name)!r}: the path {shortened(repr(path))}"
            sheet.problem("descriptor", f"{where} {problem}")
        else:
            files[name] = folder / str(path)
    for message in _metadata(content):
        sheet.problem("descriptor", message)
    return files


def _read(path: Path) -> Json:
    """Read the descriptor as JSON.

    Raises
    ------
    ValueError
        When it cannot be used; the message says why.
    """
    if path.is_symlink() or not path.is_file():
        raise ValueError("is no regular file: give the file itself, not a link")
    if (size := path.stat().st_size) > limits.DESCRIPTOR.most:
        raise ValueError(limits.DESCRIPTOR.passed(size))
    try:
        content = json.loads(path.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise ValueError("is not UTF-8: save it as UTF-8 text") from None
    except (OSError, ValueError, RecursionError) as error:
        raise ValueError(f"is no valid JSON ({str(error)[:100]}): correct it") from None
    if not isinstance(content, dict):
        raise ValueError("is no JSON object: begin it with {")
    entries = content.get("resources")
    if not isinstance(entries, list) or not entries:
        raise ValueError("'resources' is missing or empty: name there each file with its table")
    if len(entries) > limits.RESOURCES.most:
        raise ValueError(limits.RESOURCES.passed(len(entries)))
    return content


def _refused(folder: Path, path: object) -> str | None:
    """Say why a path must not be followed; None where it may."""
    inside = "name a file in this folder by a plain relative path, such as 'trade.csv'"
    if not isinstance(path, str) or not path.strip():
        return f"is no text: {inside}"
    faults = {
        "contains control characters": not path.isprintable(),
        "is remote and is not fetched": _REMOTE.match(path),
        "is absolute": path.startswith(("/", "~")) or re.match("[A-Za-z]:", path),
        "contains a backslash, where '/' belongs": "\\" in path,
        "leads out of the folder": ".." in path.split("/"),
    }
    for fault, found in faults.items():
        if found:
            return f"{fault}: {inside}"
    try:
        if not (folder / path).resolve().is_relative_to(folder.resolve()):
            return f"leads out of the folder through a link: {inside}"
        return None if (folder / path).exists() else "names no file: correct the path"
    except (OSError, RuntimeError, ValueError):
        return f"cannot be followed: {inside}"


def _count(content: object) -> int:
    """Count the values in JSON, however deep they are."""
    count, waiting = 0, [content]
    while waiting:
        value = waiting.pop()
        count += 1
        if isinstance(value, (dict, list)):
            waiting += value.values() if isinstance(value, dict) else value
    return count


def _metadata(content: Json) -> list[str]:
    """Let frictionless check the metadata: types, required properties."""
    import frictionless

    copy = {name: value for name, value in content.items() if name not in _FOLLOWED}
    if (count := _count(copy)) > limits.VALUES.most:
        return [limits.VALUES.passed(count)]
    copy["resources"] = [{"name": "rows", "path": "rows.csv"}]
    try:
        errors = frictionless.Package.validate_descriptor(copy).errors
    except Exception as error:
        return [f"cannot be read as a Data Package ({type(error).__name__})"]
    return list(dict.fromkeys(shortened(one_line(error.message), 300) for error in errors))
