"""The release tool; `python -m tools.release --help` lists its commands."""
