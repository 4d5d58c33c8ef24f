"""`bykz-data about`: everything on somebody or something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.streams import print_note
from bykz_data.text import several

from .answers import STATES, add_answer_output, write_answer

if TYPE_CHECKING:
    import argparse

HELP = "show everything on an organization, person, place, product, ..., or what ties several"
DESCRIPTION = (
    "Show everything that the book says about an organization, person, place, product, agreement, "
    "event, programme or project, by its role and in order of date; of several, what ties them."
)
EPILOG = (
    "Before the state is the role: the part of the entity in the fact, such as signatory, seller "
    f"or place; itself is the entity. {STATES}"
    'Examples: bykz-data about Gomselmash; bykz-data about "Grodno Region" kz'
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "entities",
        metavar="NAME",
        nargs="+",
        help="a key, a name in English or Russian, or a form that the book prints",
    )
    add_answer_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print the facts."""
    from bykz_data.facts.dossiers import COLUMNS, dossier

    names = entities_meant(options.entities)
    rows = dossier(*names)
    write_answer(options, COLUMNS, rows)
    if len(names) == 1 and options.format == "text" and options.cite_as is None:
        _hint_at_others(names[0])
    if not rows:
        print_note(f"no fact ties them{_not_counted(names)}")
    return 0


def _not_counted(names: list[str]) -> str:
    """Return what else might tie places: whoever is in them, which is asked for by itself."""
    from bykz_data.facts.naming import entity_of

    if len(names) < 2 or not any(entity_of(name).startswith("places/") for name in names):
        return ""
    return " themselves; facts of towns and enterprises in a place are under their own names"


def entities_meant(words: list[str]) -> list[str]:
    """Return the names of entities: words that name none each are one name, without quotes.

    Examples
    --------
    >>> entities_meant(["Grodno", "Region"]), entities_meant(["belta", "kazinform"])
    (['Grodno Region'], ['belta', 'kazinform'])
    """
    name = " ".join(words)
    return [name] if not all(map(_is_known, words)) and _is_known(name) else words


def _is_known(name: str) -> bool:
    from bykz_data.errors import AmbiguousNameError, UnknownNameError
    from bykz_data.facts.naming import entity_of

    try:
        entity_of(name)
    except (AmbiguousNameError, UnknownNameError):
        return False
    return True


def _hint_at_others(name: str) -> None:
    """Print which other places have the name in theirs, such as the region of a town."""
    from bykz_data.facts.naming import longer_names
    from bykz_data.facts.shipped import entities

    others = [f"{entities()[key]['name']} ({key.partition('/')[2]})" for key in longer_names(name)]
    if others:
        print_note(f"there is also: {several(others)}")
