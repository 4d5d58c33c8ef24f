"""The subcommands of `bykz-data`, one module each.

A module has `HELP` (one line for the list of commands), `DESCRIPTION`, `EPILOG` (examples and
exit statuses, or nothing), `add_arguments(parser)` and `run(options)`, which returns the exit
status. Modules must be quick to import, for every run of the program imports them all: what
costs more than the standard library is imported in `run`.
"""

NAMES = (
    "browse",
    "find",
    "about",
    "timeline",
    "page",
    "network",
    "tables",
    "show",
    "schema",
    "describe",
    "codes",
    "path",
    "export",
    "cite",
    "sources",
    "template",
    "validate",
    "audit",
    "diff",
    "verify",
    "completion",
)
"""All subcommands, in the order of `bykz-data --help`; each is a module of this package."""
