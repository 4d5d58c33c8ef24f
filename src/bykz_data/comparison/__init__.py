"""Versions of the dataset and what differs between them."""
