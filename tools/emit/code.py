"""Models to typed code: `loaders.py`, the frame stubs, and the exports of `__init__.py`."""

from __future__ import annotations

import pandas as pd

from bykz_data.models import (
    Column,
    Table,
    primary_key,
    table_columns,
    table_grain,
    table_name,
    table_title,
)

BEGIN, END = "# --- made from the models: begin ---", "# --- made from the models: end ---"

_SERIES = {
    "string": "pd.Series[str]",
    "dictionary": "pd.Series[str]",
    "double": "pd.Series[float]",
    "int16": "pd.Series[int]",
    "bool": "pd.Series[bool]",
    "date32": "pd.Series[pd.Timestamp]",
}

_DTYPES = {
    "string": "str",
    "dictionary": "category",
    "double": "float64",
    "int16": "Int16",
    "bool": "bool",
    "date32": "datetime64[ms]",
}


def frame_name(model: type[Table]) -> str:
    """Name the typed frame of a table: `TradeFrame`."""
    return f"{model.__name__}Frame"


def frames_stub(models: tuple[type[Table], ...]) -> str:
    """Write the stub with one typed frame a table."""
    parts = [
        '"""Typed frames: columns that a type checker knows. Made from the models."""',
        "",
        "# pyright: reportIncompatibleMethodOverride=false, reportOverlappingOverload=false",
        "# pyright: reportIncompatibleVariableOverride=false",
        '# mypy: disable-error-code="override, overload-overlap"',
        "from typing import Any, Literal, overload",
        "",
        "import pandas as pd",
        "",
    ]
    for model in models:
        parts += _frame(model)
    return "\n".join(parts)


def _frame(model: type[Table]) -> list[str]:
    columns = table_columns(model)
    lines = [f"class {frame_name(model)}(pd.DataFrame):"]
    for column in columns:
        if not hasattr(pd.DataFrame, column.name):
            lines += [f"    {column.name}: {_SERIES[column.info['arrow']]}"]
            lines += [f'    """{column.description}."""']
    by_type: dict[str, list[str]] = {}
    for column in columns:
        by_type.setdefault(_SERIES[column.info["arrow"]], []).append(column.name)
    for series, names in by_type.items():
        literal = ", ".join(f'"{name}"' for name in names)
        lines += [
            "    @overload",
            f"    def __getitem__(self, key: Literal[{literal}]) -> {series}: ...",
        ]
    lines += [
        "    @overload",
        "    def __getitem__(self, key: str) -> pd.Series[Any]: ...",
        "    @overload",
        "    def __getitem__(self, key: Any) -> pd.DataFrame: ...",
        "",
    ]
    return lines


def loaders(models: tuple[type[Table], ...]) -> str:
    """Write the module of loader functions."""
    names = [table_name(model) for model in models]
    exports = sorted(["TABLE_NAMES", "load", *(f"load_{name}" for name in names)])
    parts = [
        '"""One typed loader a table, and `load()` for all of them. Made from the models."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import TYPE_CHECKING, overload",
        "",
        "from .store.backends import read",
        "from .errors import UnknownNameError",
        "",
        "if TYPE_CHECKING:",
        "    from typing import Literal, TypeAlias",
        "",
        "    import duckdb",
        "    import polars as pl",
        "    import pyarrow as pa",
        "",
        "    from ._frames import (",
        *(f"        {name}," for name in sorted(frame_name(model) for model in models)),
        "    )",
        "    from .store.backends import Backend",
        "",
        "    TableName: TypeAlias = Literal[",
        *(f'        "{name}",' for name in names),
        "    ]",
        "",
        "TABLE_NAMES = (",
        *(f'    "{name}",' for name in names),
        ")",
        '"""Names of all tables."""',
        "",
        "__all__ = [",
        *(f'    "{name}",' for name in exports),
        "]",
        "",
        "",
        *_load(models),
    ]
    for model in models:
        parts += _loader(model)
    return "\n".join(parts)


_OTHER_BACKENDS = (
    ("arrow", "pa.Table"),
    ("polars", "pl.DataFrame"),
    ("duckdb", "duckdb.DuckDBPyRelation"),
)


def _load(models: tuple[type[Table], ...]) -> list[str]:
    lines: list[str] = []
    for model in models:
        lines += [
            "@overload",
            (
                f'def load(name: Literal["{table_name(model)}"], '
                f'backend: Literal["pandas"] = ...) -> {frame_name(model)}: ...'
            ),
        ]
    for backend, result in _OTHER_BACKENDS:
        lines += [
            "@overload",
            f'def load(name: TableName, backend: Literal["{backend}"]) -> {result}: ...',
        ]
    return [
        *lines,
        'def load(name: TableName, backend: Backend = "pandas") -> object:',
        '    """Load any table by its name.',
        "",
        "    Parameters",
        "    ----------",
        "    name",
        "        Name of the table; `tables()` lists them.",
        "    backend",
        '        "pandas" (default), "arrow", "polars" or "duckdb".',
        "",
        "    Returns",
        "    -------",
        "    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation",
        "        The table; `describe(name)` tells its columns and units. It is the caller's own.",
        "",
        "    Raises",
        "    ------",
        "    UnknownNameError",
        "        When there is no such table or backend.",
        "    MissingExtraError",
        "        When the backend's library is not installed.",
        "    DamagedDataError",
        "        When the installed data file is missing or unreadable.",
        "",
        "    Examples",
        "    --------",
        '    >>> load("footnotes").shape',
        "    (117, 7)",
        '    """',
        "    if name not in TABLE_NAMES:",
        '        raise UnknownNameError("table", name, TABLE_NAMES)',
        "    return read(name, backend)",
        "",
        "",
    ]


def _loader(model: type[Table]) -> list[str]:
    name = table_name(model)
    lines = [
        "@overload",
        f'def load_{name}(backend: Literal["pandas"] = ...) -> {frame_name(model)}: ...',
    ]
    for backend, result in _OTHER_BACKENDS:
        lines += ["@overload", f'def load_{name}(backend: Literal["{backend}"]) -> {result}: ...']
    return [
        *lines,
        f'def load_{name}(backend: Backend = "pandas") -> object:',
        f'    """Load the table "{table_title(model)}".',
        "",
        *_wrapped(table_grain(model), "    "),
        "",
        "    Parameters",
        "    ----------",
        "    backend",
        '        "pandas" (default), "arrow", "polars" or "duckdb".',
        "",
        "    Returns",
        "    -------",
        "    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation",
        f"        One row each, sorted by `{primary_key(model)}`, with the columns:",
        "",
        *(line for column in table_columns(model) for line in _column_doc(column)),
        "",
        "    Raises",
        "    ------",
        "    UnknownNameError",
        "        When there is no such backend.",
        "    MissingExtraError",
        "        When the backend's library is not installed.",
        "    DamagedDataError",
        "        When the installed data file is missing or unreadable.",
        "",
        "    Examples",
        "    --------",
        f"    >>> load_{name}().columns[0]",
        f"    '{primary_key(model)}'",
        '    """',
        f'    return read("{name}", backend)',
        "",
        "",
    ]


def _column_doc(column: Column) -> list[str]:
    unit = f", {column.info['unit']}" if "unit" in column.info else ""
    head = f"- `{column.name}` ({_DTYPES[column.info['arrow']]}{unit}): {column.description}"
    return _wrapped(head, "        ", "          ")


def _wrapped(text: str, indent: str, further: str | None = None) -> list[str]:
    import textwrap

    return textwrap.wrap(
        text,
        width=100,
        initial_indent=indent,
        subsequent_indent=further or indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def package_exports(models: tuple[type[Table], ...], source: str) -> str:
    """Rewrite the made part of the package's `__init__.py`."""
    names = sorted(f"load_{table_name(model)}" for model in models)
    exports = "".join(f'    "{name}",\n' for name in names)
    imports = "".join(f"        {name},\n" for name in names)
    made = (
        f"{BEGIN}\n"
        f"__all__ += [\n{exports}]\n"
        "if TYPE_CHECKING:\n"
        f"    from .loaders import (\n{imports}    )\n"
        f"_LOADERS = (\n{exports})\n"
        f"{END}"
    )
    head, _, rest = source.partition(BEGIN)
    return head + made + rest.partition(END)[2]
