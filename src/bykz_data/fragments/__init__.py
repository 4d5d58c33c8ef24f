"""Pieces of HTML for any host: what the book says about somebody, and what is on a page of it."""
