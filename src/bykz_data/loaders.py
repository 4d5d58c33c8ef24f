"""`load()`, and a `load_TABLE()` for each table, made from its schema when it is first used.

Type checkers and editors read their types and docstrings in `loaders.pyi`, which the build makes.
"""

from __future__ import annotations

from . import catalog
from .docstrings import loader_docstring
from .errors import check_name
from .store.backends import BACKENDS, converted, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .store.backends import Backend


def load(
    name: str, backend: Backend = "pandas", *, labels: bool = False, meanings: bool = False
) -> object:
    """Load any table by its name.

    Parameters
    ----------
    name
        Name of the table; `tables()` lists them.
    backend
        "pandas" (default), "arrow", "polars" or "duckdb".
    labels
        Whether to add, beside each reference, the name to which it leads: `reporter_name` beside
        `reporter`. Agreements, events, projects and programmes get the names of all who take
        part too, in `parties` or `participants`.
    meanings
        Whether to add, beside each code, its meaning: `flow_meaning` beside `flow`.

    Returns
    -------
    pandas.DataFrame, pyarrow.Table, polars.DataFrame or duckdb.DuckDBPyRelation
        The caller's own table, one row a fact or entity; `describe(name)` lists its columns and
        their units.

    Raises
    ------
    UnknownNameError
        When there is no such table or backend.
    MissingExtraError
        When the backend's library is not installed.
    DamagedDataError
        When an installed data file is missing or was changed.

    Examples
    --------
    >>> load("footnotes").shape
    (117, 7)
    >>> load("agreements", labels=True)["parties"][1]
    'Ministry of Agriculture and Food of Belarus; Ministry of Agriculture of Kazakhstan'
    """
    catalog.resource(name)
    check_name("backend", backend, BACKENDS)
    if not labels and not meanings:
        return read(name, backend)
    from .labels import labelled

    return converted(labelled(name, labels=labels, meanings=meanings), name, backend)


def loader_names() -> list[str]:
    """Return the names of the functions that load one table each."""
    return [f"load_{name}" for name in catalog.table_names()]


def _made_loader(name: str) -> Callable[..., object]:
    def load_table(
        backend: Backend = "pandas", *, labels: bool = False, meanings: bool = False
    ) -> object:
        return load(name, backend, labels=labels, meanings=meanings)

    load_table.__name__ = load_table.__qualname__ = f"load_{name}"
    load_table.__doc__ = loader_docstring(catalog.resource(name), catalog.schema(name))
    return load_table


def __getattr__(name: str) -> object:
    if not name.startswith("load_") or name not in loader_names():
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    # One function for all threads: it is pickled by its name, which must lead back to it.
    return globals().setdefault(name, _made_loader(name.removeprefix("load_")))


def __dir__() -> list[str]:
    return sorted({*globals(), *loader_names()})
