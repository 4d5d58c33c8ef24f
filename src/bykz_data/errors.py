"""The errors that users meet: each says what is wrong, where, and what to do."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


class BykzDataError(Exception):
    """Base of all errors of this package."""


def check_name(what: str, name: object, valid: Collection[str]) -> None:
    """Refuse what is not one of the valid names; a frame in the place of a name has no truth value.

    Raises
    ------
    UnknownNameError
        When it is not one of them.
    """
    if not isinstance(name, str) or name not in valid:
        raise UnknownNameError(what, name, valid)


def check_text(what: str, text: object) -> None:
    """Refuse a frame, a number or anything else in the place of a text.

    Raises
    ------
    WrongTypeError
        When it is no text.
    """
    if not isinstance(text, str):
        raise WrongTypeError(f"{what} must be a text, not a {type(text).__name__}")


def check_number(what: str, number: object) -> None:
    """Refuse a frame, or anything else that is not compared with a number.

    Raises
    ------
    WrongTypeError
        When it is neither a number nor a text.
    """
    from numbers import Real

    if not isinstance(number, (Real, str)):
        raise WrongTypeError(f"{what} must be a whole number, not a {type(number).__name__}")


class WrongTypeError(BykzDataError, TypeError):
    """Something else was given in the place of a text or number, such as a frame."""


class UnknownNameError(BykzDataError, ValueError):
    """There is no table, row, column, format or backend of the given name.

    The message suggests the name that was meant; of one that an earlier version had it says, in
    the words of `former`, what became of it. Where no name is like it, `listing` says how to list
    them.
    """

    def __init__(
        self,
        what: str,
        name: object,
        valid: Iterable[str],
        former: str | None = None,
        *,
        listing: str | None = None,
    ) -> None:
        from .suggestions import listed, nearest
        from .text import shortened

        if not isinstance(name, (str, int, float, type(None))):
            hint = f"a {what} is named by a text, not by a {type(name).__name__}"
            super().__init__(f"{hint}; {listed(valid, most=50)}")
            return
        given = shortened(repr(name), 80)
        if former is not None:
            super().__init__(f"the {what} {given} {former}")
            return
        hint = nearest(str(name), valid, most=50)
        if listing is not None and not hint.startswith("did you mean"):
            hint += f"; {listing}"
        super().__init__(f"there is no {what} {given}; {hint}")


class AmbiguousNameError(BykzDataError, ValueError):
    """Several entities are called so; the message lists them."""

    def __init__(self, name: str, candidates: Iterable[str]) -> None:
        listed = "; ".join(candidates)
        super().__init__(f"{name!r} may be any of these, give the key of one: {listed}")


class PeriodError(BykzDataError, ValueError):
    """A date or period cannot be read, or the end of a time is before its beginning."""

    def __init__(self, period: object, earlier_end: object = None) -> None:
        if earlier_end is not None:
            super().__init__(
                f"the end {earlier_end!r} is before the beginning {period!r}: "
                "write the earlier one first"
            )
            return
        super().__init__(
            f"{period!r} is no date or period: write a year (2017), a month (2017-05), "
            "a quarter (2017-Q2) or a day (2017-05-31)"
        )


class MissingExtraError(BykzDataError, ImportError):
    """A feature needs a library that is not installed."""

    def __init__(self, extra: str, package: str | None = None) -> None:
        in_clone = _is_clone()
        what = f"{'.' if in_clone else 'bykz-data'}[{extra}]"
        where = ", in the folder of the clone" if in_clone else ""
        super().__init__(
            f"{extra!r} needs the package {package or extra}, which is not installed; "
            f'install it with: pip install "{what}"{where}'
        )


def _is_clone() -> bool:
    """Return whether the package runs from its sources, not as it is installed from an index."""
    from pathlib import Path

    root = Path(__file__).resolve().parents[2]
    return (root / "pyproject.toml").is_file() and (root / "src" / "bykz_data").is_dir()


class DamagedDataError(BykzDataError, OSError):
    """A data file of the installed package is missing, was changed or cannot be read."""

    def __init__(self, path: object, problem: str) -> None:
        self.problem = problem
        super().__init__(
            f"data file {path} {problem}; "
            "repair the installation with: pip install --force-reinstall --no-deps bykz-data"
        )


class ValidationError(BykzDataError, ValueError):
    """A contribution has problems."""


class ContributionError(BykzDataError):
    """The check could not run, or its rows cannot be written: the file or folder cannot be used.

    Attributes
    ----------
    lines
        The message, line by line.
    """

    def __init__(self, message: str, *further: str) -> None:
        self.lines = (message, *further)
        super().__init__("\n".join(self.lines))


class TextError(BykzDataError, ValueError):
    """The text given to the audit cannot be split into pages."""


class CitationError(BykzDataError, ValueError):
    """The table, row or frame cannot be cited; the message says what to do instead."""


class VersionError(BykzDataError):
    """A version of the dataset cannot be opened."""


class VerificationError(BykzDataError):
    """The installed files are not those of the release."""


class OutputError(BykzDataError):
    """The output cannot be written to the given place."""
