"""The errors that users meet: each says what is wrong, where, and what to do."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


MOST_LISTED = 50


class BykzDataError(Exception):
    """Base of all errors of this package."""


class UnknownNameError(BykzDataError, ValueError):
    """A table, row, column, format or backend that does not exist was asked for."""

    def __init__(self, what: str, name: object, valid: Iterable[str]) -> None:
        import difflib

        names = sorted(valid)
        # Too many names to list them: then the nearest is named, however far it is.
        cutoff = 0.6 if len(names) <= MOST_LISTED else 0.0
        near = difflib.get_close_matches(str(name), names, n=1, cutoff=cutoff)
        hint = f"did you mean {near[0]!r}?" if near else f"choose one of: {', '.join(names)}"
        super().__init__(f"there is no {what} {name!r}; {hint}")


class MissingExtraError(BykzDataError, ImportError):
    """Something was asked for whose library is not installed."""

    def __init__(self, extra: str, package: str | None = None) -> None:
        super().__init__(
            f"{extra!r} needs the package {package or extra}, which is not installed; "
            f'install it with: pip install "bykz-data[{extra}]"'
        )


class DamagedDataError(BykzDataError, OSError):
    """A data file of the installed package is missing, was changed or cannot be read."""

    def __init__(self, path: object, problem: str) -> None:
        self.problem = problem
        super().__init__(
            f"data file {path} {problem}; "
            "repair the installation with: pip install --force-reinstall --no-deps bykz-data"
        )
