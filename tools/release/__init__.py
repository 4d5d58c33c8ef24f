"""The release tool; `python -m tools.release --help` tells its commands."""
