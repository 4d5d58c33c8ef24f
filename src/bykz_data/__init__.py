"""Belarus-Kazakhstan cooperation, 1992-2022: the facts of a monograph as tables.

>>> from bykz_data import load_trade
>>> float(load_trade().set_index("trade_id").loc["by-kz-turnover-2021", "value"])
1092500000.0

Every row says on which page of B. L. Zalessky's monograph it is printed, what exactly is
printed there, and by which footnote the author documents it. `tables()` lists the tables,
`describe(name)` the columns of one.
"""

__version__ = "2.0.0"

# Importing costs next to nothing: everything is imported when it is first used.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from .book.auditing import audit as audit
    from .catalog import codes as codes
    from .catalog import data_path as data_path
    from .catalog import describe as describe
    from .catalog import schema as schema
    from .catalog import tables as tables
    from .citation.citing import cite as cite
    from .comparison.differences import diff as diff
    from .contribution.contributing import validate as validate
    from .errors import AmbiguousNameError as AmbiguousNameError
    from .errors import BykzDataError as BykzDataError
    from .errors import CitationError as CitationError
    from .errors import ContributionError as ContributionError
    from .errors import DamagedDataError as DamagedDataError
    from .errors import MissingExtraError as MissingExtraError
    from .errors import OutputError as OutputError
    from .errors import PeriodError as PeriodError
    from .errors import TextError as TextError
    from .errors import UnknownNameError as UnknownNameError
    from .errors import ValidationError as ValidationError
    from .errors import VerificationError as VerificationError
    from .errors import VersionError as VersionError
    from .errors import WrongTypeError as WrongTypeError
    from .exports.exporting import export as export
    from .facts.book_pages import page as page
    from .facts.dossiers import about as about
    from .facts.finding import find as find
    from .facts.networks import network as network
    from .facts.timelines import timeline as timeline
    from .loaders import *  # noqa: F403 (load, and load_TABLE for each table)
    from .store.verification import verify as verify

_HOME = {
    "AmbiguousNameError": "errors",
    "BykzDataError": "errors",
    "CitationError": "errors",
    "ContributionError": "errors",
    "DamagedDataError": "errors",
    "MissingExtraError": "errors",
    "OutputError": "errors",
    "PeriodError": "errors",
    "TextError": "errors",
    "UnknownNameError": "errors",
    "ValidationError": "errors",
    "VerificationError": "errors",
    "VersionError": "errors",
    "WrongTypeError": "errors",
    "about": "facts.dossiers",
    "audit": "book.auditing",
    "cite": "citation.citing",
    "codes": "catalog",
    "data_path": "catalog",
    "describe": "catalog",
    "diff": "comparison.differences",
    "export": "exports.exporting",
    "find": "facts.finding",
    "load": "loaders",
    "network": "facts.networks",
    "page": "facts.book_pages",
    "schema": "catalog",
    "tables": "catalog",
    "timeline": "facts.timelines",
    "validate": "contribution.contributing",
    "verify": "store.verification",
}

if not TYPE_CHECKING:  # a type checker must see that there are no other names

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name == "__all__":
            loaders = import_module(f"{__name__}.loaders")
            value = sorted(["__version__", *_HOME, *loaders.loader_names()])
        elif name in _HOME:
            value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        else:
            loaders = import_module(f"{__name__}.loaders") if name.startswith("load_") else None
            value = getattr(loaders, name, None)
            if value is None:
                # The interpreter suggests the nearest name.
                missing = f"module {__name__!r} has no attribute {name!r}"
                if name.startswith("load_"):  # others may be modules that are not imported yet
                    former = import_module(f"{__name__}.former").former_loader(name)
                    missing += f": it {former}" if former else ""
                raise AttributeError(missing, name=name, obj=import_module(__name__))
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__getattr__("__all__")})
