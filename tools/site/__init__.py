"""The site: pages that are made from the tables, for Sphinx to put beside those of `docs/`."""
