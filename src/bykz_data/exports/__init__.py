"""Writing the whole dataset in the formats of other programs."""
