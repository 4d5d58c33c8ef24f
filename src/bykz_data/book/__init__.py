"""The printed book: its numbers, periods and pages, and the audit against its text."""
