"""Models to the data dictionary (`docs/dictionary.md`) and the README's list of tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bykz_data.models import (
    Column,
    Table,
    codes,
    is_derived,
    primary_key,
    table_columns,
    table_grain,
    table_name,
    table_title,
)

if TYPE_CHECKING:
    import pyarrow as pa

BEGIN, END = "<!-- tables: begin -->", "<!-- tables: end -->"


def readme(models: tuple[type[Table], ...], tables: dict[str, pa.Table], text: str) -> str:
    """Rewrite the README's list of tables."""
    lines = [BEGIN, "| table | rows | one row is |", "|---|---|---|"]
    for model in models:
        name = table_name(model)
        grain = table_grain(model).partition(". ")[0].rstrip(".")
        lines.append(
            f"| [`{name}`](docs/dictionary.md#{name}) | {tables[name].num_rows} | {grain} |"
        )
    head, _, rest = text.partition(BEGIN)
    return head + "\n".join([*lines, END]) + rest.partition(END)[2]


def dictionary(models: tuple[type[Table], ...]) -> str:
    """Write the dictionary: every table, column and code."""
    lines = [
        "# Data dictionary",
        "",
        "Made from the models in `src/bykz_data/models/`; do not edit by hand.",
        "",
        "A column marked *editorial* holds what the editors added or normalised; all other",
        "columns hold what the book says. Every column may be empty unless it is *required*.",
        "",
        "| table | title | one row is |",
        "|---|---|---|",
    ]
    for model in models:
        name = table_name(model)
        lines.append(f"| [{name}](#{name}) | {table_title(model)} | {table_grain(model)} |")
    used: list[str] = []
    for model in models:
        lines += _table(model)
        for column in table_columns(model):
            name = column.info.get("codes", "")
            if name and name not in used:
                used.append(name)
    lines += ["", "## Code lists"]
    for name in used:
        lines += ["", f"### {name}", "", "| code | meaning |", "|---|---|"]
        lines += [f"| `{c}` | {m} |" for c, m in getattr(codes, name.upper()).items()]
    return "\n".join(lines) + "\n"


def _table(model: type[Table]) -> list[str]:
    name = table_name(model)
    origin = "Computed by the build." if is_derived(model) else f"Edited in `data/{name}.csv`."
    return [
        "",
        f"## {name}",
        "",
        f"{table_title(model)}. {table_grain(model)} Primary key: `{primary_key(model)}`. {origin}",
        "",
        "| column | type | unit | description | example |",
        "|---|---|---|---|---|",
        *(_column(column) for column in table_columns(model)),
    ]


def _column(column: Column) -> str:
    info = column.info
    marks = [] if column.nullable else ["required"]
    if info.get("editorial"):
        marks.append("editorial")
    about = column.description
    if "codes" in info:
        about += f". Codes: [{info['codes']}](#{info['codes']})"
    if "references" in info:
        about += f". Key of [{info['references']}](#{info['references']})"
    if marks:
        about += f" (*{', '.join(marks)}*)"
    cells = (f"`{column.name}`", info["type"], info.get("unit", ""), about, f"`{info['example']}`")
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
