"""The trade panel: flows of one reporter, partner, product and period side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bykz_data.book import printed

Row = dict[str, Any]

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


def trade_panel(trade: list[Row], products: list[Row]) -> list[Row]:
    """Compute the panel from the rows of `trade` and the groups of `products`."""
    groups: dict[tuple[Any, ...], list[Row]] = {}
    for row in trade:
        if row["measure"] == "value":
            groups.setdefault(_cell_of(row, "period"), []).append(row)
    panel: list[Row] = []
    for key, rows in groups.items():
        growth = [
            row for row in trade if row["measure"] == "growth" and _cell_of(row, "period") == key
        ]
        result = _panel_row(rows)
        problems = _same_cell(rows)
        problems += [p for row in growth for p in _growth_against_levels(row, groups)]
        problems += _part_against_whole(key, rows, groups, products)
        panel.append({**result, "disagreements": "; ".join(problems) or None})
    return sorted(panel, key=lambda row: row["panel_id"])


def _cell_of(row: Row, period: str, product: str | None = None) -> tuple[Any, ...]:
    keys = ("reporter", "organization", "partner")
    return (*(row[key] for key in keys), product or row["product"], row[period])


def _panel_row(rows: list[Row]) -> Row:
    first = rows[0]
    cells = {
        name: _printed_cell([row for row in rows if row["flow"] == flow])
        for flow, name in FLOWS.items()
    }
    derived = _derived_cells(cells)
    cells |= {name: cell for name, (cell, _) in derived.items()}
    keep = (
        "reporter",
        "organization",
        "partner",
        "product",
        "period",
        "period_start",
        "period_end",
    )
    result: Row = {"panel_id": _panel_id(first), **{key: first[key] for key in keep}}
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
    parts = (row["reporter"], row["organization"], row["partner"], row["product"], row["period"])
    return "-".join(part.lower().replace("/", "-") for part in parts if part)


def _quote(row: Row) -> str:
    return f"{row['as_printed']} (p. {row['page']})"


def _bounds(row: Row) -> tuple[float, float]:
    return printed.bounds(row["as_printed"], row["value"], row["qualifier"], row["growth_form"])


def _printed_cell(statements: list[Row]) -> Cell:
    if not statements:
        return Cell(None, None, "missing", float("-inf"), float("inf"))
    ranges = [_bounds(row) for row in statements]
    low, high = max(r[0] for r in ranges), min(r[1] for r in ranges)
    if low > high:
        return Cell(None, None, "disputed", low, high)
    # The statement that says most: the narrowest range.
    best = min(statements, key=lambda row: _bounds(row)[1] - _bounds(row)[0])
    return Cell(best["value"], best["qualifier"], "printed", low, high)


def _derived_cells(cells: dict[str, Cell]) -> dict[str, tuple[Cell, str]]:
    derived: dict[str, tuple[Cell, str]] = {}
    for name, cell in cells.items():
        if cell.status != "missing":
            continue
        ways = [
            (_combine(cells, terms), formula)
            for target, formula, terms in _IDENTITIES
            if target == name and all(cells[term].status == "printed" for term, _ in terms)
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


def _combine(cells: dict[str, Cell], terms: tuple[tuple[str, float], ...]) -> Cell:
    used = [(cells[name], factor) for name, factor in terms]
    value = sum(cell.value * factor for cell, factor in used if cell.value is not None)
    exact = all(cell.qualifier == "exact" for cell, _ in used)
    low = sum((cell.low if factor > 0 else cell.high) * factor for cell, factor in used)
    high = sum((cell.high if factor > 0 else cell.low) * factor for cell, factor in used)
    return Cell(round(value, 6), "exact" if exact else "approx", "derived", low, high)


# --- disagreements ---------------------------------------------------------------------


def _same_cell(rows: list[Row]) -> list[str]:
    problems = []
    for flow, name in FLOWS.items():
        statements = [row for row in rows if row["flow"] == flow]
        if _printed_cell(statements).status == "disputed":
            problems.append(f"{name}: " + " against ".join(_quote(row) for row in statements))
    return problems


def _growth_against_levels(growth: Row, groups: dict[tuple[Any, ...], list[Row]]) -> list[str]:
    def level(period: str) -> Row | None:
        rows = groups.get(_cell_of(growth, period), [])
        same = [row for row in rows if row["flow"] == growth["flow"]]
        return min(same, key=lambda row: _bounds(row)[1] - _bounds(row)[0], default=None)

    now, before = level("period"), level("base_period")
    if now is None or before is None:
        return []
    (now_low, now_high), (before_low, before_high) = _bounds(now), _bounds(before)
    lowest = (now_low / before_high - 1) * 100
    highest = (now_high / before_low - 1) * 100
    printed_low, printed_high = _bounds(growth)
    if lowest <= printed_high and highest >= printed_low:
        return []
    made = (now["value"] / before["value"] - 1) * 100
    return [
        (
            f"{FLOWS[growth['flow']]}: {_quote(now)} and {_quote(before)} "
            f"make growth {made:.1f}%, printed {_quote(growth)}"
        )
    ]


def _part_against_whole(
    key: tuple[Any, ...],
    rows: list[Row],
    groups: dict[tuple[Any, ...], list[Row]],
    products: list[Row],
) -> list[str]:
    parents = {product["product_id"]: product["parent"] for product in products}
    problems = []
    for other_key, others in groups.items():
        if (*other_key[:3], other_key[4]) != (*key[:3], key[4]):
            continue
        for part, whole in ((row, other) for row in rows for other in others):
            for low, high in ((part, whole), (whole, part)):
                if (
                    low["flow"] == high["flow"] != "balance"
                    and parents[low["product"]] == high["product"]
                    and _bounds(low)[0] > _bounds(high)[1]
                ):
                    problems.append(
                        f"{FLOWS[low['flow']]}: the part {low['product']}, {_quote(low)}, exceeds "
                        f"the whole {high['product']}, {_quote(high)}"
                    )
    return problems
