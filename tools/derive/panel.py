"""The trade panel: flows of one reporter, partner, product and period side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .figures import bounds, narrowest, quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

    from .figures import Row

GROUP = ("reporter", "organization", "partner", "product", "period")
"""What the figures of one row of the panel have in common."""

FLOWS = {"turnover": "turnover", "export": "exports", "import": "imports", "balance": "balance"}

_IDENTITIES: tuple[tuple[str, str, tuple[tuple[str, float], ...]], ...] = (
    ("imports", "turnover - exports", (("turnover", 1), ("exports", -1))),
    ("imports", "exports - balance", (("exports", 1), ("balance", -1))),
    ("imports", "(turnover - balance) / 2", (("turnover", 0.5), ("balance", -0.5))),
    ("exports", "turnover - imports", (("turnover", 1), ("imports", -1))),
    ("exports", "imports + balance", (("imports", 1), ("balance", 1))),
    ("exports", "(turnover + balance) / 2", (("turnover", 0.5), ("balance", 0.5))),
    ("turnover", "exports + imports", (("exports", 1), ("imports", 1))),
    ("turnover", "2 * exports - balance", (("exports", 2), ("balance", -1))),
    ("turnover", "2 * imports + balance", (("imports", 2), ("balance", 1))),
    ("balance", "exports - imports", (("exports", 1), ("imports", -1))),
    ("balance", "2 * exports - turnover", (("exports", 2), ("turnover", -1))),
    ("balance", "turnover - 2 * imports", (("turnover", 1), ("imports", -2))),
)


@dataclass(frozen=True)
class Cell:
    """What the printed statements together say of one flow."""

    value: float | None
    qualifier: str | None
    status: str
    low: float
    high: float
    page: int | None = None
    doubtful: bool = False


def trade_panel(trade: list[Row], register: list[Row]) -> list[Row]:
    """Compute the panel.

    Parameters
    ----------
    trade
        The rows of `trade`.
    register
        The rows of `contradictions`, from which the panel takes what does not fit.

    Returns
    -------
    list of dict
        One row a reporter, organization, partner, product and period with a printed value,
        sorted by key.
    """
    groups: dict[tuple[Any, ...], list[Row]] = {}
    for row in trade:
        if row["measure"] == "value":
            groups.setdefault(_group_of(row), []).append(row)
    found = _disagreements(trade, register)
    doubtful = _doubtful(register)
    panel: list[Row] = []
    for group, rows in groups.items():
        problems = [*_rivals(rows), *found.get(group, ())]
        panel.append({**_panel_row(rows, doubtful), "disagreements": "; ".join(problems) or None})
    return sorted(panel, key=lambda row: row["panel_id"])


def _group_of(row: Row) -> tuple[Any, ...]:
    return tuple(row[column] for column in GROUP)


def _panel_row(rows: list[Row], doubtful: set[str]) -> Row:
    first = rows[0]
    cells = {
        name: _printed_cell([row for row in rows if row["flow"] == flow], doubtful)
        for flow, name in FLOWS.items()
    }
    derived = _derived_cells(cells)
    cells |= {name: cell for name, (cell, _) in derived.items()}
    keep = (*GROUP, "scope", "period_start", "period_end", "year", "frequency")
    result: Row = {"panel_id": _panel_id(first), **{column: first[column] for column in keep}}
    for name, cell in cells.items():
        result |= {
            name: cell.value,
            f"{name}_status": cell.status,
            f"{name}_qualifier": cell.qualifier,
        }
    result["derivation"] = "; ".join(f"{n} = {f}" for n, (_, f) in derived.items()) or None
    result["trade_ids"] = " ".join(sorted(row["trade_id"] for row in rows))
    result["pages"] = " ".join(str(page) for page in sorted({row["page"] for row in rows}))
    return result


def _panel_id(row: Row) -> str:
    return "-".join(part.lower().replace("/", "-") for part in _group_of(row) if part)


def _printed_cell(statements: list[Row], doubtful: Set[str] = frozenset()) -> Cell:
    if not statements:
        return Cell(None, None, "missing", float("-inf"), float("inf"))
    ranges = [bounds(row) for row in statements]
    low, high = max(r[0] for r in ranges), min(r[1] for r in ranges)
    if low > high:
        return Cell(None, None, "disputed", low, high)
    best = narrowest(statements)
    doubt = any(f"trade/{row['trade_id']}" in doubtful for row in statements)
    return Cell(best["value"], best["qualifier"], "printed", low, high, best["page"], doubt)


def _derived_cells(cells: dict[str, Cell]) -> dict[str, tuple[Cell, str]]:
    derived: dict[str, tuple[Cell, str]] = {}
    for name, cell in cells.items():
        if cell.status != "missing":
            continue
        ways = [
            (_combine(cells, terms), formula)
            for target, formula, terms in _IDENTITIES
            if target == name and _go_together([cells[term] for term, _ in terms])
        ]
        if not ways:
            continue
        result, formula = ways[0]
        for other, other_formula in ways[1:]:
            if other.low > result.high or other.high < result.low:
                result = Cell(None, None, "disputed", result.low, result.high)
                formula = f"{formula} against {other_formula}"
        derived[name] = result, formula
    return derived


def _go_together(inputs: list[Cell]) -> bool:
    """Say whether printed figures may be combined.

    A figure that contradicts another page is combined only with what its own page prints: the
    other figures may be of the series that it excludes.
    """
    if any(cell.status != "printed" for cell in inputs):
        return False
    return not any(cell.doubtful for cell in inputs) or len({cell.page for cell in inputs}) == 1


def _combine(cells: dict[str, Cell], terms: tuple[tuple[str, float], ...]) -> Cell:
    used = [(cells[name], factor) for name, factor in terms]
    value = sum(cell.value * factor for cell, factor in used if cell.value is not None)
    low = sum((cell.low if factor > 0 else cell.high) * factor for cell, factor in used)
    high = sum((cell.high if factor > 0 else cell.low) * factor for cell, factor in used)
    # What is computed from rounded figures is less exact than each of them.
    exact = high - low <= sum(abs(factor) for _, factor in used)  # printed to the last dollar
    return Cell(round(value, 6), "exact" if exact else "approx", "derived", low, high)


def _rivals(rows: list[Row]) -> Iterator[str]:
    """Name the printed figures of one cell that exclude each other."""
    for flow, name in FLOWS.items():
        statements = [row for row in rows if row["flow"] == flow]
        if _printed_cell(statements).status == "disputed":
            yield f"{name}: " + " against ".join(quote(row) for row in statements)


def _disagreements(trade: list[Row], register: list[Row]) -> dict[tuple[Any, ...], list[str]]:
    """Read from the register what does not fit, by the row of the panel that it concerns.

    A contradiction concerns every row of the panel that has a figure of it: with a growth, both
    the period in which it ends and the one with which it compares.
    """
    figures = {f"trade/{row['trade_id']}": row for row in trade}
    found: dict[tuple[Any, ...], list[str]] = {}
    for check in register:
        references = [check[side].split() for side in ("left_rows", "right_rows")]
        known = all(reference in figures for side in references for reference in side)
        if check["verdict"] != "contradiction" or not known:
            continue
        sides = [[figures[reference] for reference in side] for side in references]
        for group in {_group_of(row) for side in sides for row in side}:
            found.setdefault(group, []).append(_words(check, *sides))
    return found


def _doubtful(register: list[Row]) -> set[str]:
    """Return the rows, as `table/key`, that are a side of a contradiction of the book."""
    return {
        reference
        for check in register
        if check["verdict"] == "contradiction"
        for side in ("left_rows", "right_rows")
        for reference in check[side].split()
    }


def _words(check: Row, left: list[Row], right: list[Row]) -> str:
    flow = FLOWS[left[0]["flow"]]
    if check["rule"] == "growth" and len(right) == 2:
        return (
            f"{flow}: {quote(right[0])} and {quote(right[1])} "
            f"make growth {check['right_value']:.1f}%, printed {check['left']}"
        )
    part, whole = left[0]["product"], right[0]["product"]
    if check["rule"] == "part" and part != whole:
        return (
            f"{flow}: the part {part}, {check['left']}, exceeds the whole {whole}, {check['right']}"
        )
    return f"{flow}: {check['left']} does not fit {check['right']} ({check['formula']})"
