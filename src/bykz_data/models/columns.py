"""The vocabulary of columns: each helper makes one kind of column.

A table's class reads like a description because every column is made by one of
these. What pandera cannot say (unit, example, reference, code list, Arrow type)
travels in the field's metadata under the keys of `ColumnInfo`.
"""

from __future__ import annotations

from typing import Any, Required, TypedDict, cast

import pandera.pandas as pa

from . import codes as code_lists

KEY_PATTERN = r"[a-z0-9]+(?:-[a-z0-9]+)*"
FACT_PATTERN = rf"[a-z_]+/{KEY_PATTERN}"
FACT_ENTITY_PATTERN = rf"{FACT_PATTERN}/[a-z_]+/{KEY_PATTERN}"
PERIOD_POINT = r"[0-9]{4}(?:-(?:Q[1-4]|H[12]|(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?))?"
PERIOD_PATTERN = rf"{PERIOD_POINT}|(?:{PERIOD_POINT}|[.]{{2}})/(?:{PERIOD_POINT}|[.]{{2}})"
FIRST_PAGE, LAST_PAGE = 2, 68
LAST_FOOTNOTE = 117


class ColumnInfo(TypedDict, total=False):
    """What a column is, beyond what pandera's own field says."""

    type: Required[str]
    arrow: Required[str]
    example: Required[str | int | float]
    unit: str
    codes: str
    references: str
    primary_key: bool
    editorial: bool
    pattern: str


def _field(description: str, info: ColumnInfo, **options: Any) -> Any:
    """Make a pandera field, which carries in its metadata what pandera has no name for."""
    pattern = info.get("pattern")
    if pattern is not None:
        # re.match anchors only the start, and $ lets a line break through.
        options["str_matches"] = rf"\A(?:{pattern})\Z"
    return pa.Field(description=description, metadata=cast("dict[str, Any]", info), **options)


def _info(type_: str, arrow: str, example: float | str, **further: object) -> ColumnInfo:
    """Put together what a column is; what is None or False is left out."""
    given = {
        name: value for name, value in further.items() if value is not None and value is not False
    }
    return cast("ColumnInfo", {"type": type_, "arrow": arrow, "example": example, **given})


def key(example: str, *, pattern: str = KEY_PATTERN) -> Any:
    """Make the primary key: readable, stable, cited."""
    return _field(
        "Key of the row: readable, unique in the table, never renumbered",
        _info("string", "string", example, primary_key=True, pattern=pattern),
        unique=True,
    )


def ref(
    table: str,
    description: str,
    *,
    example: str,
    nullable: bool = False,
    editorial: bool = False,
    pattern: str = KEY_PATTERN,
) -> Any:
    """Make a foreign key to another table's primary key."""
    return _field(
        description,
        _info(
            "string",
            "string",
            example,
            references=table,
            editorial=editorial,
            pattern=pattern,
        ),
        nullable=nullable,
    )


def code(
    list_name: str,
    description: str,
    *,
    example: str,
    nullable: bool = False,
    editorial: bool = False,
) -> Any:
    """Make a column whose values come from a code list of `codes`."""
    codes: code_lists.Codes = getattr(code_lists, list_name.upper())
    return _field(
        description,
        _info("string", "dictionary", example, codes=list_name, editorial=editorial),
        isin=list(codes),
        nullable=nullable,
    )


def text(
    description: str,
    *,
    example: str,
    nullable: bool = False,
    editorial: bool = False,
    pattern: str | None = None,
) -> Any:
    """Make a column of free text, or of text that follows a pattern."""
    return _field(
        description,
        _info("string", "string", example, editorial=editorial, pattern=pattern),
        nullable=nullable,
    )


def number(
    description: str,
    *,
    example: float,
    unit: str | None = None,
    nullable: bool = False,
    editorial: bool = False,
    minimum: float | None = None,
) -> Any:
    """Make a column of numbers; without a unit here, the row's own unit column names it."""
    return _field(
        description,
        _info("number", "double", example, editorial=editorial, unit=unit),
        nullable=nullable,
        ge=minimum,
    )


def count(
    description: str,
    *,
    example: int,
    unit: str | None = None,
    nullable: bool = False,
    editorial: bool = False,
    minimum: int = 0,
    maximum: int | None = None,
) -> Any:
    """Make a column of whole numbers."""
    return _field(
        description,
        _info("integer", "int64", example, editorial=editorial, unit=unit),
        nullable=nullable,
        ge=minimum,
        le=maximum,
    )


def flag(description: str, *, example: bool, editorial: bool = False) -> Any:
    """Make a column of true and false."""
    return _field(description, _info("boolean", "bool", example, editorial=editorial))


def number_key(description: str, *, example: int, maximum: int) -> Any:
    """Make a primary key that is a printed number, counted from 1."""
    return _field(
        description,
        _info("integer", "int64", example, primary_key=True),
        unique=True,
        ge=1,
        le=maximum,
    )


def period(description: str, *, example: str, nullable: bool = False) -> Any:
    """Make a column of ISO 8601 periods, as precise as the text is."""
    return _field(
        description,
        _info("string", "string", example, pattern=PERIOD_PATTERN),
        nullable=nullable,
    )


def day(description: str, *, example: str, nullable: bool = False) -> Any:
    """Make a column of dates."""
    return _field(description, _info("date", "date32", example, editorial=True), nullable=nullable)


def first_day(of: str, example: str, *, nullable: bool = False) -> Any:
    """Make the column of the first day of the period that another column names."""
    return day(f"First day of the {of}", example=example, nullable=nullable)


def last_day(of: str, example: str, *, nullable: bool = False) -> Any:
    """Make the column of the last day of the period that another column names."""
    return day(f"Last day of the {of}", example=example, nullable=nullable)


def base_period(example: str) -> Any:
    """Make the column of the period with which a growth compares."""
    return period(
        "Period with which growth compares; null where the figure is no growth",
        example=example,
        nullable=True,
    )


def growth_form(example: str) -> Any:
    """Make the column of how a growth is printed."""
    return code(
        "growth_form",
        "How the print expresses growth; null where the figure is no growth",
        example=example,
        nullable=True,
    )


def qualifier(of: str, example: str, *, nullable: bool = False) -> Any:
    """Make the column of the word of degree that is printed with a number."""
    return code(
        "qualifier",
        f"Word of degree printed with the {of}",
        example=example,
        nullable=nullable,
    )


def page(description: str = "Printed page on which the fact stands") -> Any:
    """Make the column that names the printed page."""
    return count(description, example=44, minimum=FIRST_PAGE, maximum=LAST_PAGE)


def footnote(
    description: str = "Footnote by which the author documents the fact; null where he gives none",
) -> Any:
    """Make the column that names the footnote."""
    return _field(
        description,
        _info("integer", "int64", 69, references="footnotes"),
        nullable=True,
        ge=1,
        le=LAST_FOOTNOTE,
    )


def as_printed(description: str = "The words that state the fact, exactly as printed") -> Any:
    """Make the column that quotes the printed expression."""
    return text(description, example="215 millones de dólares")


def first_page() -> Any:
    """Make the column that names the page on which an entity is first printed."""
    return page("First printed page that names it")


def first_name() -> Any:
    """Make the column that quotes an entity's name as it is first printed."""
    return as_printed("Its name as printed there")


def russian_name(example: str) -> Any:
    """Make the column for the name of an entity in Russian."""
    return text(
        "Name in Russian, for a search in the sources; null where none is sure",
        example=example,
        nullable=True,
        editorial=True,
    )


def note() -> Any:
    """Make the column for the editors' notes."""
    return text(
        "Editors' note: what a reader must know to use the row",
        example="The year is inferred from the sentence before.",
        nullable=True,
        editorial=True,
    )


def basis() -> Any:
    """Make the column that says where the print gives the fact."""
    return code("basis", "Where the print gives the fact", example="body", editorial=True)


def date_basis(of: str = "date") -> Any:
    """Make the column that says how a date was found."""
    return code(
        "date_basis",
        f"How the {of} was found; null where there is none",
        example="printed",
        nullable=True,
        editorial=True,
    )


def degree() -> Any:
    """Make the column for the degree that the print gives the fact."""
    return code(
        "degree", "Degree that the print gives it; null: none", example="main", nullable=True
    )


def position() -> Any:
    """Make the column for the place in a printed list."""
    return count("Place in the printed list", example=1, nullable=True, minimum=1)


def voice(of: str = "Whose view, wish or demand it is") -> Any:
    """Make the column that says who speaks or wants."""
    return code("voice", of, example="both")


def year(of: str = "period") -> Any:
    """Make the column of the year of a period that is one whole year."""
    return count(
        f"Year, where the {of} is one whole year; null otherwise",
        example=2021,
        nullable=True,
        editorial=True,
        minimum=1990,
        maximum=2030,
    )


def frequency(of: str = "period", *, nullable: bool = False) -> Any:
    """Make the column that says what sort of span a period is."""
    return code(
        "frequency",
        f"What sort of span the {of} is",
        example="annual",
        nullable=nullable,
        editorial=True,
    )


def date_part(of: str = "date") -> Any:
    """Make the column that says which part of a period the print names."""
    return code(
        "date_part",
        f"Part of the {of} that the print names, such as its end or a season",
        example="end",
        nullable=True,
    )


def per_year(of: str = "figure") -> Any:
    """Make the column that says that a figure is one of every year."""
    return flag(f"Whether the {of} is for every year", example=False)


def person(description: str) -> Any:
    """Make a reference to a person."""
    return ref("people", description, example="golovchenko-r", nullable=True)
