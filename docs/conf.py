"""How Sphinx makes the site; `make docs` runs it."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # tools/ is not installed

import bykz_data  # noqa: E402

project = "bykz-data"
author = "The bykz-data contributors"
copyright = author  # noqa: A001 (the name that Sphinx gives it)
version = release = bykz_data.__version__
language = "en"

extensions = [
    "myst_nb",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
    "tools.site.extension",
]
exclude_patterns = ["node_modules", "_templates", "_static"]
templates_path = ["_templates"]
myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 4
nb_execution_mode = "cache"
nb_execution_raise_on_error = True
nb_execution_timeout = 600  # a busy machine is no failure
nb_kernel_rgx_aliases = {".*": "python3"}
autodoc_typehints = "signature"
autodoc_default_options = {"members": False}
napoleon_google_docstring = False
copybutton_selector = "div:not(.bykz-output, .cell_output *) > div.highlight > pre"
nitpicky = False

html_theme = "pydata_sphinx_theme"
html_title = "bykz-data"
html_favicon = "_static/favicon.svg"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sourcelink = False
html_sidebars = {"**": []}
html_theme_options = {
    "navbar_start": ["navbar-logo"],
    "navbar_center": ["site-navigation"],
    "navbar_persistent": ["site-search"],
    "navbar_end": ["theme-switcher"],
    "footer_start": ["site-footer"],
    "footer_center": [],
    "footer_end": [],
    "secondary_sidebar_items": {"**": ["page-toc"]},
    "show_prev_next": False,
    "header_links_before_dropdown": 6,
    "article_header_start": [],
    "pygments_light_style": "a11y-high-contrast-light",
    "pygments_dark_style": "a11y-high-contrast-dark",
    "search_as_you_type": False,
    "disable_search": True,
}
