"""Belarus-Kazakhstan cooperation, 1992-2022: the facts of a monograph as tables.

>>> from bykz_data import load_trade
>>> load_trade().query("flow == 'turnover' and measure == 'value'").shape[1]
20

Every row says on which page of B. L. Zalessky's monograph it is printed, what exactly is
printed there, and by which footnote the author documents it. `tables()` lists the tables,
`describe(name)` the columns of one.
"""

__version__ = "0.1.0"

__all__ = [
    "BykzDataError",
    "DamagedDataError",
    "MissingExtraError",
    "UnknownNameError",
    "__version__",
    "data_path",
    "describe",
    "load",
    "schema",
    "tables",
]

# Importing costs next to nothing: everything is imported when it is first used.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from .catalog import data_path, describe, schema, tables
    from .errors import BykzDataError, DamagedDataError, MissingExtraError, UnknownNameError
    from .loaders import load

_HOME = {
    "BykzDataError": "errors",
    "DamagedDataError": "errors",
    "MissingExtraError": "errors",
    "UnknownNameError": "errors",
    "data_path": "catalog",
    "describe": "catalog",
    "load": "loaders",
    "schema": "catalog",
    "tables": "catalog",
}

# --- made from the models: begin ---
__all__ += [
    "load_aliases",
    "load_footnotes",
    "load_mentions",
    "load_organizations",
    "load_places",
    "load_products",
    "load_sources",
    "load_targets",
    "load_trade",
    "load_trade_panel",
]
if TYPE_CHECKING:
    from .loaders import (
        load_aliases,
        load_footnotes,
        load_mentions,
        load_organizations,
        load_places,
        load_products,
        load_sources,
        load_targets,
        load_trade,
        load_trade_panel,
    )
_LOADERS = (
    "load_aliases",
    "load_footnotes",
    "load_mentions",
    "load_organizations",
    "load_places",
    "load_products",
    "load_sources",
    "load_targets",
    "load_trade",
    "load_trade_panel",
)
# --- made from the models: end ---


if not TYPE_CHECKING:  # a type checker must see that there are no other names

    def __getattr__(name: str) -> object:
        module = "loaders" if name in _LOADERS else _HOME.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
