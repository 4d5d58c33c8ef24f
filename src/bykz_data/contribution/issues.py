"""Problems, one to a place: what an issue says, and many of them kept column-wise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, overload

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from bykz_data.text import shortened

from . import arrow

if TYPE_CHECKING:
    import pandas as pd

LONGEST_VALUE = 200
"""Longer cells are cut in an issue."""


@dataclass(frozen=True, slots=True)
class Issue:
    """One problem in one place of one file."""

    table: str
    file: str
    line: int | None
    column: str | None
    key: str | None
    value: str | None
    rule: str
    message: str

    def __str__(self) -> str:
        """Return the issue on one line: place, rule, value, and what was expected."""
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        where = f"{place}: {self.column}" if self.column else place
        value = f" {shortened(self.value)!r}" if self.value else ""
        return f"{where}: [{self.rule}]{value} {self.message}"


class Kind(NamedTuple):
    """What many issues have in common."""

    table: str
    file: str
    column: str | None
    rule: str
    message: str


class _Part(NamedTuple):
    """Issues side by side: number of their kind, line (0 for none), key, value."""

    kinds: arrow.Whole
    lines: arrow.Whole
    keys: pa.Array
    values: pa.Array


class Issues(Sequence[Issue]):
    """A sequence of issues that makes an `Issue` only when somebody looks at it.

    A hundred thousand objects would take longer than finding the problems that they tell.
    """

    def __init__(self, issues: Iterable[Issue] = ()) -> None:
        self._kinds: dict[Kind, int] = {}
        self._parts: list[_Part] = []
        self._single: list[tuple[int, int, str | None, str | None]] = []
        for issue in issues:
            self.append(issue)

    # --- adding ------------------------------------------------------------------------

    def append(self, issue: Issue) -> None:
        """Add one issue."""
        kind = Kind(issue.table, issue.file, issue.column, issue.rule, issue.message)
        self._single.append((self._number(kind), issue.line or 0, issue.key, issue.value))

    def add(
        self,
        kinds: Sequence[Kind],
        which: arrow.Whole,
        lines: arrow.Whole,
        keys: pa.Array,
        values: pa.Array,
    ) -> None:
        """Add many issues: the kinds, which issue is of which, and their places."""
        self._gather()
        numbers = np.array([self._number(kind) for kind in kinds], np.int64)
        self._parts.append(_Part(numbers[which], lines, keys, values))

    def extend(self, issues: Issues | Iterable[Issue]) -> None:
        """Add the issues of another sequence."""
        if not isinstance(issues, Issues):
            for issue in issues:
                self.append(issue)
        elif len(issues):
            part = issues._all()
            self.add(list(issues._kinds), part.kinds, part.lines, part.keys, part.values)

    def _number(self, kind: Kind) -> int:
        return self._kinds.setdefault(kind, len(self._kinds))

    def _gather(self) -> None:
        if self._single:
            kinds, lines, keys, values = zip(*self._single, strict=True)
            places = np.array(kinds, np.int64), np.array(lines, np.int64)
            self._parts.append(_Part(*places, arrow.strings(keys), arrow.strings(values)))
            self._single = []

    def _all(self) -> _Part:
        self._gather()
        if not self._parts:
            none = np.empty(0, np.int64)
            return _Part(none, none, pa.nulls(0, pa.string()), pa.nulls(0, pa.string()))
        if len(self._parts) > 1:
            kinds, lines, keys, values = zip(*self._parts, strict=True)
            texts = pa.concat_arrays(keys), pa.concat_arrays(values)
            self._parts = [_Part(np.concatenate(kinds), np.concatenate(lines), *texts)]
        return self._parts[0]

    # --- looking -----------------------------------------------------------------------

    def __len__(self) -> int:
        """Return the number of issues."""
        return sum(len(part.kinds) for part in self._parts) + len(self._single)

    def __iter__(self) -> Iterator[Issue]:
        """Make the issues one by one."""
        part, kinds = self._all(), list(self._kinds)
        rows = zip(
            part.kinds.tolist(),
            part.lines.tolist(),
            part.keys.to_pylist(),
            part.values.to_pylist(),
            strict=True,
        )
        for number, line, key, value in rows:
            table, file, column, rule, message = kinds[number]
            yield Issue(table, file, line or None, column, key, value, rule, message)

    @overload
    def __getitem__(self, index: int) -> Issue: ...

    @overload
    def __getitem__(self, index: slice) -> Issues: ...

    def __getitem__(self, index: int | slice) -> Issue | Issues:
        """Return one issue, or the issues of a slice."""
        if isinstance(index, slice):
            return self._taken(np.arange(len(self), dtype=np.int64)[index])
        position = range(len(self))[index]  # raises where there is none
        return next(iter(self[position : position + 1]))

    def __eq__(self, other: object) -> bool:
        """Tell whether another sequence holds the same issues in the same order."""
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """Show the first issues."""
        shown = [*map(repr, self[:10]), *(["…"] if len(self) > 10 else [])]
        return f"[{', '.join(shown)}]"

    def _taken(self, positions: arrow.Whole) -> Issues:
        part, taken = self._all(), Issues()
        rows = arrow.numbers(positions)
        places = part.kinds[positions], part.lines[positions]
        taken._kinds = self._kinds
        taken._parts = [_Part(*places, part.keys.take(rows), part.values.take(rows))]
        return taken

    def in_order(self, columns: Mapping[str, Sequence[str]]) -> Issues:
        """Return the issues by table, then line, then column.

        Parameters
        ----------
        columns
            The tables in the order wanted, each with its columns in order.
        """
        ranks: dict[tuple[str, str | None], tuple[int, int]] = {}
        for number, (table, names) in enumerate(columns.items()):
            ranks |= {(table, name): (number, rank) for rank, name in enumerate(names)}
            ranks[table, None] = (number, -1)
        of_kind = np.array(
            [
                ranks.get((kind.table, kind.column)) or ranks.get((kind.table, None), (-1, -1))
                for kind in self._kinds
            ]
            or np.empty((0, 2)),
            np.int64,
        )
        part = self._all()
        order = np.lexsort((of_kind[part.kinds, 1], part.lines, of_kind[part.kinds, 0]))
        return self._taken(order)

    def rules(self) -> Counter[str]:
        """Count the issues of each rule, in the order in which the rules first appear."""
        found: Counter[str] = Counter()
        kinds = list(self._kinds)
        numbers, first, counts = np.unique(self._all().kinds, return_index=True, return_counts=True)
        for n in np.argsort(first):
            found[kinds[numbers[n]].rule] += int(counts[n])
        return found

    def lines(self) -> int:
        """Count the different lines of different files in which something is wrong."""
        part = self._all()
        files: dict[str, int] = {}
        of_kind = np.array([files.setdefault(k.file, len(files)) for k in self._kinds], np.int64)
        told = part.lines > 0
        if not told.any():
            return 0
        lines = part.lines[told]
        return len(np.unique(of_kind[part.kinds[told]] * (int(lines.max()) + 1) + lines))

    def of_rule(self, rule: str) -> Issues:
        """Return the issues of one rule."""
        fits = np.array([kind.rule == rule for kind in self._kinds], np.bool_)
        return self._taken(np.flatnonzero(fits[self._all().kinds]))

    def frame(self) -> pd.DataFrame:
        """Return the issues as a frame with one column a field."""
        import pandas as pd

        part = self._all()
        numbers = arrow.numbers(part.kinds)
        columns: dict[str, Any] = {
            name: arrow.strings([getattr(kind, name) for kind in self._kinds]).take(numbers)
            for name in Kind._fields
        }
        columns |= {"key": part.keys, "value": part.values}
        names = list(Issue.__dataclass_fields__)
        frame = pd.DataFrame(
            {name: columns[name].to_pandas() if name != "line" else None for name in names}
        )
        frame["line"] = pd.array(part.lines, "Int64")
        frame.loc[frame["line"] == 0, "line"] = pd.NA
        return frame


def cut(values: pa.Array) -> pa.Array:
    """Shorten the cells that are too long for an issue; an empty cell is no text."""
    values = pc.fill_null(values, arrow.strings([""])[0])
    long = pc.greater(pc.utf8_length(values), arrow.number(LONGEST_VALUE))
    if not long.true_count:
        return values
    start = pc.utf8_slice_codeunits(values, 0, LONGEST_VALUE - 1)
    return pc.if_else(long, pc.binary_join_element_wise(start, *arrow.strings(["…", ""])), values)
