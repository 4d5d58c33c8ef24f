"""Citations: what is cited, and how each bibliographic format writes it."""
