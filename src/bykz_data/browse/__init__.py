"""The explorer: the whole dataset in a browser, on the user's own machine."""
