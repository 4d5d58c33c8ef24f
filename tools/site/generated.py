"""The pieces of HTML that pages of `docs/` take in with the directive `generated`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from . import gallery
from .coverage import coverage
from .home import home
from .licences import licences_page
from .neighbours import explore_network
from .regions import explore_map
from .sql import sql_page
from .timeline import timeline_list
from .versions import versions_page

PIECES: dict[str, Callable[[], str]] = {
    "home": home,
    "coverage": coverage,
    "map": explore_map,
    "network": explore_network,
    "timeline": timeline_list,
    "sql": sql_page,
    "licences": licences_page,
    "versions": versions_page,
    **{f"gallery-{name}": partial(gallery.gallery_piece, name) for name in gallery.names()},
}
"""The pieces by their names."""
