"""Belarus-Kazakhstan cooperation, 1992-2022: the facts of a monograph as tables.

>>> from bykz_data import load_trade
>>> load_trade().query("flow == 'turnover' and measure == 'value'").shape[1]
20

Every row says on which page of B. L. Zalessky's monograph it is printed, what exactly is
printed there, and by which footnote the author documents it. `tables()` lists the tables,
`describe(name)` the columns of one.
"""

__version__ = "1.0.0"

__all__ = [
    "BykzDataError",
    "CitationError",
    "ContributionError",
    "DamagedDataError",
    "MissingExtraError",
    "OutputError",
    "TextError",
    "UnknownNameError",
    "ValidationError",
    "VerificationError",
    "VersionError",
    "__version__",
    "audit",
    "cite",
    "data_path",
    "describe",
    "diff",
    "export",
    "load",
    "network",
    "schema",
    "tables",
    "validate",
    "verify",
]

# Importing costs next to nothing: everything is imported when it is first used.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from .book.auditing import audit
    from .catalog import data_path, describe, schema, tables
    from .citation.citing import cite
    from .comparison.differences import diff
    from .contribution.contributing import validate
    from .errors import (
        BykzDataError,
        CitationError,
        ContributionError,
        DamagedDataError,
        MissingExtraError,
        OutputError,
        TextError,
        UnknownNameError,
        ValidationError,
        VerificationError,
        VersionError,
    )
    from .exports.exporting import export
    from .facts.networks import network
    from .loaders import load
    from .store.verification import verify

_HOME = {
    "BykzDataError": "errors",
    "CitationError": "errors",
    "ContributionError": "errors",
    "DamagedDataError": "errors",
    "MissingExtraError": "errors",
    "OutputError": "errors",
    "TextError": "errors",
    "UnknownNameError": "errors",
    "ValidationError": "errors",
    "VerificationError": "errors",
    "VersionError": "errors",
    "audit": "book.auditing",
    "cite": "citation.citing",
    "data_path": "catalog",
    "describe": "catalog",
    "diff": "comparison.differences",
    "export": "exports.exporting",
    "load": "loaders",
    "network": "facts.networks",
    "schema": "catalog",
    "tables": "catalog",
    "validate": "contribution.contributing",
    "verify": "store.verification",
}

# --- made from the models: begin ---
__all__ += [
    "load_agreement_parties",
    "load_agreements",
    "load_aliases",
    "load_business_presence",
    "load_contradictions",
    "load_cooperation_ties",
    "load_cooperation_topics",
    "load_coverage",
    "load_deliveries",
    "load_diaspora_ties",
    "load_event_participants",
    "load_events",
    "load_footnotes",
    "load_indicators",
    "load_investments",
    "load_mentions",
    "load_offices",
    "load_organization_links",
    "load_organizations",
    "load_people",
    "load_places",
    "load_product_trade",
    "load_production",
    "load_products",
    "load_programme_inclusions",
    "load_programmes",
    "load_project_participants",
    "load_project_products",
    "load_projects",
    "load_sources",
    "load_statements",
    "load_targets",
    "load_trade",
    "load_trade_panel",
]
if TYPE_CHECKING:
    from .loaders import (
        load_agreement_parties,
        load_agreements,
        load_aliases,
        load_business_presence,
        load_contradictions,
        load_cooperation_ties,
        load_cooperation_topics,
        load_coverage,
        load_deliveries,
        load_diaspora_ties,
        load_event_participants,
        load_events,
        load_footnotes,
        load_indicators,
        load_investments,
        load_mentions,
        load_offices,
        load_organization_links,
        load_organizations,
        load_people,
        load_places,
        load_product_trade,
        load_production,
        load_products,
        load_programme_inclusions,
        load_programmes,
        load_project_participants,
        load_project_products,
        load_projects,
        load_sources,
        load_statements,
        load_targets,
        load_trade,
        load_trade_panel,
    )
_LOADERS = (
    "load_agreement_parties",
    "load_agreements",
    "load_aliases",
    "load_business_presence",
    "load_contradictions",
    "load_cooperation_ties",
    "load_cooperation_topics",
    "load_coverage",
    "load_deliveries",
    "load_diaspora_ties",
    "load_event_participants",
    "load_events",
    "load_footnotes",
    "load_indicators",
    "load_investments",
    "load_mentions",
    "load_offices",
    "load_organization_links",
    "load_organizations",
    "load_people",
    "load_places",
    "load_product_trade",
    "load_production",
    "load_products",
    "load_programme_inclusions",
    "load_programmes",
    "load_project_participants",
    "load_project_products",
    "load_projects",
    "load_sources",
    "load_statements",
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
