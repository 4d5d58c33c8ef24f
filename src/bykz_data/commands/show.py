"""`bykz-data show`: the rows of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bykz_data.streams import print_note

from .output import add_output, add_table, chosen_columns, write_rows

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

HELP = "print a table, or the rows that you choose, as text, CSV, JSON or Markdown"
DESCRIPTION = (
    "Print a table, or those of its rows that have the given cells. As text on a terminal, "
    "the columns that matter most are shown, as far as they fit; every other form contains "
    "all of them."
)
EPILOG = (
    "Examples: bykz-data show trade --where flow=export --where year=2021 --labels; "
    "bykz-data show agreements --where date~2017 --labels; "
    "bykz-data show trade --format csv --output trade.csv"
)

FIRST = (
    *(
        "parties",
        "participants",
        "name",
        "title",
        "sentence",
        "subject",
        "content",
        "topic",
        "alias",
    ),
    *("value", "unit", "quantity", "quantity_unit", "count"),
    *("turnover", "exports", "imports", "balance", "verdict"),
    *("period", "date", "horizon", "page"),
)
"""What a table says, in the order of importance: figures before words on them."""

LAST = ("note", "basis", "date_basis", "footnote", "as_printed", "frequency", "scope")
"""How a row is documented: it comes after everything else."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_table(parser)
    parser.add_argument(
        "--where",
        action="append",
        default=[],
        type=_condition,
        metavar="COLUMN=VALUE",
        help="show only the rows with this cell; COLUMN~TEXT: with this text in the cell; "
        "COLUMN=: with an empty cell; given again, all must hold",
    )
    parser.add_argument("--labels", action="store_true", help="add the name beside each reference")
    parser.add_argument("--meanings", action="store_true", help="add the meaning beside each code")
    add_output(parser)


def _condition(words: str) -> tuple[str, str, str]:
    import re
    from argparse import ArgumentTypeError

    found = re.fullmatch(r"([^=~]*)([=~])(.*)", words, re.DOTALL)
    if not found:
        raise ArgumentTypeError(f"{words!r} has no '=': write it like year=2021")
    column, sign, value = found.groups()
    return column.strip(), sign, value.strip()


def run(options: argparse.Namespace) -> int:
    """Print the rows."""
    from bykz_data.catalog import resource
    from bykz_data.labels import labelled

    name = resource(options.table)["name"]
    table = labelled(name, labels=options.labels, meanings=options.meanings)
    columns: list[str] = table.column_names
    asked = [column for column, _, _ in options.where]
    _check_options(name, [*asked, *(options.columns or "").split(",")], columns)
    if options.columns is not None:
        chosen_columns(options.columns, columns, name)  # a slip is reported before anything is done
    rows = _chosen_rows(name, options.where, columns, table.to_pylist())
    write_rows(options, columns, rows, [*asked, *_important(columns)])
    if options.where and not rows:
        wanted = " and ".join("".join(condition) for condition in options.where)
        print_note(f"no row of {name} has {wanted}")
    return 0


def _chosen_rows(
    name: str,
    conditions: Sequence[tuple[str, str, str]],
    columns: Sequence[str],
    rows: list[dict[str, Any]],
) -> list[dict[str, Any]]:
    from bykz_data.text import cell_text

    for column, sign, value in conditions:
        _check_condition(name, column, value if sign == "=" else "", columns)
        if sign == "=":
            rows = [row for row in rows if cell_text(row[column]) == value]
        else:
            small = value.casefold()
            rows = [row for row in rows if small in cell_text(row[column]).casefold()]
    return rows


def _check_options(name: str, named: Sequence[str], columns: Sequence[str]) -> None:
    """Refuse columns that need an option that was not given."""
    from bykz_data.errors import BykzDataError
    from bykz_data.labels import labels_of

    for label in labels_of(name):
        if label.name in map(str.strip, named) and label.name not in columns:
            option = "--meanings" if label.kind == "meaning" else "--labels"
            raise BykzDataError(f"{name} has the column {label.name!r} with {option}: add {option}")


def _check_condition(name: str, column: str, value: str, columns: Sequence[str]) -> None:
    """Refuse a column, code or key that the table does not have."""
    from bykz_data.catalog import references, schema
    from bykz_data.errors import UnknownNameError
    from bykz_data.former import former_code, former_column, former_key

    if column not in columns:
        former = former_column(name, column)
        raise UnknownNameError(f"column of {name}", column, columns, former)
    described = schema(name)
    fields = {field["name"]: field for field in described["fields"]}
    codes: list[str] = fields.get(column, {}).get("constraints", {}).get("enum", [])
    if value and codes and value not in codes:
        former = former_code(name, column, value)
        raise UnknownNameError(f"code of {column}", value, codes, former)
    _check_number(column, value, fields.get(column, {}).get("type"))
    leads_to = {described["primaryKey"][0]: name, **references(described, name)}
    former = former_key(leads_to[column], value) if column in leads_to else None
    if former is not None:
        raise UnknownNameError(f"row of {leads_to[column]}", value, (), former)


def _check_number(column: str, value: str, kind: str | None) -> None:
    """Refuse what no cell of a column of numbers can be."""
    import re

    from bykz_data.errors import BykzDataError

    if value and kind == "integer" and not re.fullmatch(r"-?[0-9]+", value):
        raise BykzDataError(f"{column} has whole numbers, and {value!r} is none: write digits only")
    if value and kind == "number" and not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value):
        raise BykzDataError(
            f"{column} has numbers, and {value!r} is none: write digits and a decimal point"
        )


def _important(columns: Sequence[str]) -> list[str]:
    """Order the columns by what they say."""
    last = {*LAST, *(name for name in columns if name.endswith(("_start", "_end")))}
    return [*FIRST, *(name for name in columns if name not in last)]
