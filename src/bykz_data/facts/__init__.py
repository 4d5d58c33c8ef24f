"""Views over all facts: who is tied to whom."""
