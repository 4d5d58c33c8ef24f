"""The descriptor of a contributed folder: checked before any file that it names is opened.

Nothing that a descriptor names is fetched, and nothing outside of the folder is opened:
frictionless, which checks the metadata, gets a copy in which no path or address is left.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from bykz_data.suggestions import nearest
from bykz_data.text import shortened

from . import reading
from .issues import Issue

Json = dict[str, Any]

NAME = "datapackage.json"
LARGEST = 8 * 2**20
DEEPEST = 32
MOST_RESOURCES = 1000
LONGEST_PATTERN = 1000

_REMOTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|[/\\]{2}")
_DRIVE = re.compile(r"[A-Za-z]:")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_ALGORITHMS = ("md5", "sha1", "sha256", "sha512")
_LISTS = ("resources", "licenses", "contributors", "sources", "keywords")


@dataclass
class Described:
    """What a descriptor says: the file of each table, and what is wrong with the descriptor."""

    files: dict[str, Path] = field(default_factory=dict)
    named: set[Path] = field(default_factory=set)
    """Every file in the folder that a resource names, whether or not it is a table."""
    issues: list[Issue] = field(default_factory=list)


class _NotUsableError(Exception):
    """Something in the descriptor cannot be used; the message says what and why."""

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


def read_descriptor(folder: Path, schemas: Mapping[str, Json]) -> Described:
    """Read and check the descriptor of a folder, and find the files of its tables.

    Parameters
    ----------
    folder
        The contributed folder, which holds a `datapackage.json`.
    schemas
        The schemas of the tables to which rows can be contributed.

    Returns
    -------
    Described
        Each issue has the file `datapackage.json` and the rule "descriptor".
    """
    check = _Check(folder, schemas)
    try:
        check.text = _read(folder / NAME, folder)
        content = _parsed(check.text)
        if not isinstance(content, dict):
            raise _NotUsableError("is no JSON object: begin it with {", 1)
    except _NotUsableError as error:
        check.add(str(error), error.line)
        return check.found
    check.package(content)
    return check.found


# --- reading JSON strictly -------------------------------------------------------------


def _read(path: Path, folder: Path) -> str:
    """Read a JSON file of the folder as text."""
    try:
        if path.is_symlink():
            raise _NotUsableError("is a symbolic link: give the file itself")
        if not path.resolve().is_relative_to(folder.resolve()):
            raise _NotUsableError("leads out of the folder through a link: give the file itself")
        if not path.is_file():
            raise _NotUsableError(
                "is no regular file" if path.exists() else "there is no such file"
            )
        if path.stat().st_size > LARGEST:
            raise _NotUsableError(f"is larger than {LARGEST:,} bytes: leave the rows out of it")
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise _NotUsableError("is not UTF-8: save it as UTF-8 text", line) from None
    except OSError as error:
        raise _NotUsableError(f"cannot be read: {error.strerror}") from None


def _parsed(text: str) -> Any:  # noqa: ANN401 (any JSON)
    depth = 0
    for mark in re.finditer(r"[\[\]{}]", _STRING.sub(_only_line_breaks, text)):
        depth += 1 if mark.group() in "[{" else -1
        if depth > DEEPEST:
            raise _NotUsableError(f"is nested more than {DEEPEST} levels deep: flatten it")
    try:
        return json.loads(
            text,
            object_pairs_hook=lambda pairs: _unique(pairs, text),
            parse_constant=_no_number,
            parse_float=_finite,
        )
    except json.JSONDecodeError as error:
        raise _NotUsableError(f"is no valid JSON ({error.msg}): correct it", error.lineno) from None
    except (ValueError, RecursionError) as error:
        raise _NotUsableError(f"is no valid JSON ({str(error)[:100]}): correct it") from None


def _only_line_breaks(match: re.Match[str]) -> str:
    return "\n" * match.group().count("\n")


def _unique(pairs: list[tuple[str, Any]], text: str) -> Json:
    content = dict(pairs)
    if len(content) < len(pairs):
        names = [name for name, _ in pairs]
        name = next(name for name in names if names.count(name) > 1)
        lines = _lines_of(text, json.dumps(name, ensure_ascii=False))
        line = lines[1] if len(lines) == 2 else None
        raise _NotUsableError(f"names {_shown(name)} twice in one object: keep one", line)
    return content


def _no_number(word: str) -> NoReturn:
    raise _NotUsableError(f"holds {word}, which is no JSON: take it out")


def _finite(word: str) -> float:
    value = float(word)
    if math.isinf(value):
        raise _NotUsableError(f"holds the number {word[:40]}, which is too large")
    return value


def _lines_of(text: str, part: str) -> list[int]:
    starts = [match.start() for match in re.finditer(re.escape(part), text)]
    return [text.count("\n", 0, start) + 1 for start in starts[:3]]


def _shown(value: object) -> str:
    """Write a value of the descriptor on one line, whatever characters it holds."""
    return repr(shortened(value)) if isinstance(value, str) else shortened(repr(value))


# --- the check -------------------------------------------------------------------------


class _Check:
    """One check of one descriptor."""

    def __init__(self, folder: Path, schemas: Mapping[str, Json]) -> None:
        self.folder, self.tables = folder, schemas
        self.text = ""
        self.found = Described()
        self.schemas: dict[str, Json] = {}
        """The resources' own schemas, as far as they can be read."""

    def add(self, message: str, line: int | None = None, value: object = None) -> None:
        """Add an issue; its line is that of a value that stands but once in the descriptor."""
        if line is None and isinstance(value, str) and value:
            lines = _lines_of(self.text, json.dumps(value, ensure_ascii=False))
            line = lines[0] if len(lines) == 1 else None
        issue = Issue("datapackage", NAME, line, None, None, None, "descriptor", message)
        if issue not in self.found.issues:
            self.found.issues.append(issue)

    def package(self, content: Json) -> None:
        """Check the whole descriptor."""
        resources = content.get("resources")
        if not isinstance(resources, list) or not resources:
            what = "is empty" if resources == [] else "is missing or no list"
            self.add(f"'resources' {what}: name there each file with its table")
            return
        if len(resources) > MOST_RESOURCES:
            self.add(f"has {len(resources):,} resources: there are {len(self.tables)} tables")
            return
        entries: dict[str, Json] = {}
        for number, entry in enumerate(resources, 1):
            if not isinstance(entry, dict):
                self.add(f"resource {number} is no object: write it as {{...}}")
                continue
            name = entry.get("name")
            if not isinstance(name, str) or not name:
                self.add(f"resource {number} has no name: name it after its table", value=name)
                continue
            if name in entries:
                self.add(f"resource {_shown(name)} stands twice: keep one")
                continue
            entries[name] = entry
            self.resource(name, entry)
        for name, own in self.schemas.items():
            self.foreign_keys(name, own, list(entries))
        self.metadata(content, entries)

    def resource(self, name: str, entry: Json) -> None:
        """Check one resource and find its file."""
        if name not in self.tables:
            hint = nearest(name[:200], self.tables)
            self.add(f"resource {_shown(name)} is no table of this dataset; {hint}", value=name)
        own = entry.get("schema")
        if isinstance(own, str):
            own = self.schema_file(name, own)
        if isinstance(own, dict):
            self.schemas[name] = own
            self.patterns(name, own)
        for message in _other_form(entry):
            self.add(f"resource {_shown(name)}: {message}")
        path = self.data_file(name, entry)
        if path is None:
            return
        self.found.named.add(path)
        if name in self.tables:
            self.found.files[name] = path
        self.content(name, entry, path)

    # --- paths -------------------------------------------------------------------------

    def data_file(self, name: str, entry: Json) -> Path | None:
        """Return the file of a resource, if it is one that may be opened."""
        where = f"resource {_shown(name)}"
        path = entry.get("path")
        if path is None:
            inline = "holds its rows itself" if "data" in entry else "has no path"
            self.add(f"{where} {inline}: put the rows into a file and name it in 'path'")
            return None
        if isinstance(path, list):
            bad = [part for part in path if self.refused(part)]
            for part in bad:
                self.add(f"{where}: the path {_shown(part)} {self.refused(part)}", value=part)
            if not bad:
                self.add(f"{where} has a list of paths: put its rows into one file")
            return None
        problem = self.refused(path)
        if problem:
            self.add(f"{where}: the path {_shown(path)} {problem}", value=path)
            return None
        file = self.folder / str(path)
        if not _exists(file):
            message = "names no file: put the file there, or correct the path"
            self.add(f"{where}: the path {_shown(path)} {message}", value=path)
            return None
        return file

    def refused(self, path: object) -> str | None:
        """Say why a path must not be followed; None where it may."""
        inside = "name a file in this folder by a plain relative path, such as 'trade.csv'"
        if not isinstance(path, str) or not path.strip():
            return f"is no text: {inside}"
        if _CONTROL.search(path) or not path.isprintable():
            return f"holds control characters: {inside}"
        if _REMOTE.match(path):
            return f"is remote and is not fetched: {inside}"
        if path.startswith(("/", "\\", "~")) or _DRIVE.match(path):
            return f"is absolute: {inside}"
        if "\\" in path:
            return f"holds a backslash: {inside}, with '/' between folder and file"
        if ".." in path.split("/"):
            return f"leads out of the folder: {inside}"
        try:
            leads_in = (self.folder / path).resolve().is_relative_to(self.folder.resolve())
        except (OSError, RuntimeError, ValueError):
            return f"cannot be followed: {inside}"
        return None if leads_in else f"leads out of the folder through a link: {inside}"

    def schema_file(self, name: str, path: str) -> Json | None:
        """Read the schema that a resource names by its path."""
        where = f"resource {_shown(name)}: the schema {_shown(path)}"
        problem = self.refused(path)
        if problem:
            self.add(
                f"{where} {problem}".replace("'trade.csv'", "'schemas/trade.json'"), value=path
            )
            return None
        try:
            own = _parsed(_read(self.folder / path, self.folder))
        except _NotUsableError as error:
            line = "" if error.line is None else f" (line {error.line} there)"
            self.add(f"{where} {error}{line}", value=path)
            return None
        if not isinstance(own, dict):
            self.add(f"{where} is no JSON object: begin it with {{", value=path)
            return None
        return own

    # --- what the file holds -----------------------------------------------------------

    def content(self, name: str, entry: Json, path: Path) -> None:
        """Hold size and hash against the file."""
        if path.is_symlink() or not path.is_file():
            return  # told where the file is read
        where = f"resource {_shown(name)}"
        size = path.stat().st_size
        told = entry.get("bytes")
        if told is not None and told != size:
            message = f"'bytes' is {_shown(told)}, the file has {size:,}: correct or remove it"
            self.add(f"{where}: {message}")
        told = entry.get("hash")
        if told is None or size > reading.LARGEST_FILE:
            return
        algorithm, _, digest = str(told).rpartition(":")
        algorithm = algorithm.lower() or "md5"
        if algorithm not in _ALGORITHMS:
            known = ", ".join(_ALGORITHMS)
            self.add(f"{where}: 'hash' uses {_shown(algorithm)}: use one of {known}", value=told)
            return
        try:
            with path.open("rb") as file:
                found = hashlib.file_digest(file, algorithm).hexdigest()
        except OSError:
            return  # told where the file is read
        if found != digest.lower():
            message = f"'hash' does not fit the file, whose {algorithm} is {found}"
            self.add(f"{where}: {message}: correct or remove it", value=told)

    # --- what frictionless does not check ----------------------------------------------

    def patterns(self, name: str, own: Json) -> None:
        """Check that patterns are regular expressions."""
        for column in _fields(own):
            constraints = column.get("constraints")
            pattern = constraints.get("pattern") if isinstance(constraints, dict) else None
            if pattern is None:
                continue
            where = f"resource {_shown(name)}, field {_shown(column.get('name'))}"
            if not isinstance(pattern, str) or len(pattern) > LONGEST_PATTERN:
                self.add(f"{where}: the pattern is no text, or too long", value=pattern)
                continue
            try:
                re.compile(pattern)
            except (re.error, OverflowError, RecursionError) as error:
                message = f"the pattern {_shown(pattern)} is no regular expression ({error})"
                self.add(f"{where}: {message}", value=pattern)

    def foreign_keys(self, name: str, own: Json, names: list[str]) -> None:
        """Check that foreign keys lead from fields that exist to fields that exist."""
        keys = own.get("foreignKeys", [])
        for key in keys if isinstance(keys, list) else ():
            reference = key.get("reference") if isinstance(key, dict) else None
            if not isinstance(reference, dict):
                continue  # told by frictionless
            where = f"resource {_shown(name)}: the foreign key"
            fields = [str(column.get("name")) for column in _fields(own)]
            for column in _listed(key.get("fields")):
                if column not in fields:
                    hint = nearest(column[:200], fields)
                    self.add(f"{where} is of a field {_shown(column)} that is not there; {hint}")
            target = reference.get("resource", "") or name
            if not isinstance(target, str):
                continue
            if target not in names and target not in self.tables:
                hint = nearest(target[:200], {*names, *self.tables})
                self.add(f"{where} leads to {_shown(target)}, which is no resource; {hint}")
                continue
            there = self.schemas.get(target) or self.tables.get(target)
            fields = [str(column.get("name")) for column in _fields(there or {})]
            for column in _listed(reference.get("fields")) if there else ():
                if column not in fields:
                    hint = nearest(column[:200], fields)
                    message = f"leads to {_shown(column)}, which is no field of {target}; {hint}"
                    self.add(f"{where} {message}")

    def metadata(self, content: Json, entries: Mapping[str, Json]) -> None:
        """Let frictionless check what is left: types, required properties, fields."""
        import frictionless

        copy = _harmless(content)
        copy["resources"] = [
            _harmless(entry)
            | {"name": name, "path": "rows.csv"}
            | ({"schema": _harmless(self.schemas[name])} if name in self.schemas else {})
            for name, entry in entries.items()
        ]
        try:
            errors = frictionless.Package.validate_descriptor(copy).errors
            messages = [error.message for error in errors]
        except Exception as error:
            messages = [f"cannot be read as a Data Package ({type(error).__name__})"]
        for message in dict.fromkeys(messages):
            own = _CONTROL.sub(" ", shortened(str(message), 300))
            # The library's remark on a foreign key that is told already with a hint.
            if not (own.startswith("Schema is not valid: foreign key") and self.found.issues):
                self.add(own)


def _harmless(content: Json) -> Json:
    """Copy metadata without anything that a library could follow."""
    followed = {
        "$schema", "profile", "resources", "path", "schema", "dialect", "basepath", "scheme",
        "innerpath", "extrapaths", "control", "controls", "layout", "checklist", "pipeline",
        "detector", "data", "hash", "bytes", "stats", "encoding", "format", "mediatype",
        "compression", "type", "catalog", "dataset",
    }  # fmt: skip
    kept = {name: value for name, value in content.items() if name not in followed}
    if "type" in content and content["type"] == "table":
        kept["type"] = "table"
    return kept


def _other_form(entry: Json) -> Iterator[str]:
    """Say what about a file's announced form is not what the check reads."""
    encoding = entry.get("encoding", "utf-8")
    if str(encoding).lower().replace("_", "-") not in ("utf-8", "utf8", "utf-8-sig"):
        yield f"the encoding is {_shown(encoding)}: save the file as UTF-8"
    compression = entry.get("compression")
    if compression not in (None, "", "no"):
        yield f"the file is compressed ({_shown(compression)}): unpack it"
    dialect = entry.get("dialect")
    if dialect is None:
        return
    if not isinstance(dialect, dict):
        yield f"the dialect {_shown(dialect)} is not read: write it out here, or remove it"
        return
    inner = dialect.get("csv")
    for form in (dialect, inner if isinstance(inner, dict) else {}):
        for key, wanted in (("delimiter", ","), ("quoteChar", '"'), ("header", True)):
            if form.get(key, wanted) != wanted:
                yield f"the dialect's {key} is {_shown(form[key])}: save the file with {wanted!r}"


def _fields(own: Json) -> list[Json]:
    fields = own.get("fields", [])
    return [c for c in fields if isinstance(c, dict)] if isinstance(fields, list) else []


def _listed(value: object) -> list[str]:
    return [str(v) for v in value] if isinstance(value, list) else [str(value)]


def _exists(path: Path) -> bool:
    try:
        return path.exists() or path.is_symlink()
    except OSError:
        return False
