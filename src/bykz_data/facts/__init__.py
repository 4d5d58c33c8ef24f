"""Views over all facts: what matches words, is about somebody, was when, is on a page, is tied."""
