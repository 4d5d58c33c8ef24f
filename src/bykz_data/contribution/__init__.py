"""Checking tables: strict reading, typed columns, rules across columns and tables."""
