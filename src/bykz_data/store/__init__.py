"""The shipped files: reading them, their hashes, and whether they are as released."""
