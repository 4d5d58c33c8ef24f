"""ARCHITECTURE.md is true, and the code keeps the house rules that it states."""

from __future__ import annotations

import ast
import re
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import bykz_data

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.once

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "bykz_data"
PLACEHOLDERS = {"data/TABLE.csv", "data/*.csv"}
TOP = {"data", "src", "tools", "tests", "docs", "benchmarks", "schemas", "catalogue", "releases"}

Graph = dict[str, set[str]]


@pytest.fixture(scope="module")
def page() -> str:
    return (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")


def rooms_of(page: str) -> list[str]:
    """Return the rooms of the package in the order of the map, from top to bottom."""
    table = page[page.index("| room of `src/bykz_data/`") :].partition("\n\n")[0]
    first_cells = re.findall(r"^\| (`[^|]+`) \|", table, re.MULTILINE)
    return [name for cell in first_cells for name in re.findall(r"`([^`]+)`", cell)]


def test_every_path_that_the_page_names_exists(page: str) -> None:
    names = set(re.findall(r"`([\w./*-]+(?:/|\.(?:py|pyi|md|toml|csv|jinja)))`", page))
    assert len(names) > 30
    for name in names - PLACEHOLDERS:
        assert (ROOT / name).exists() or (PACKAGE / name).exists(), name


def test_names_that_the_page_places_in_a_file_are_defined_there(page: str) -> None:
    placed = re.findall(r"`(\w+)` (?:in|of) `([\w./]+\.py)`", page)
    assert len(placed) > 5
    for name, path in placed:
        file = next(base / path for base in (ROOT, PACKAGE) if (base / path).exists())
        text = file.read_text(encoding="utf-8")
        assert re.search(rf"^(?:def )?{name}\b", text, re.MULTILINE), (name, path)


def test_the_map_names_every_room_of_the_package_and_nothing_else(page: str) -> None:
    rooms = {f"{d.name}/" for d in PACKAGE.iterdir() if (d / "__init__.py").exists()}
    modules = {file.name for file in PACKAGE.glob("*.py")}
    named = rooms_of(page)
    assert sorted(named) == sorted(rooms | modules)


def test_no_room_has_the_name_of_a_public_function(page: str) -> None:
    rooms = {name.removesuffix("/").removesuffix(".py") for name in rooms_of(page)}
    assert rooms & set(bykz_data.__all__) == set()  # type: ignore[attr-defined]


def test_the_map_names_every_folder_of_the_repository_and_of_the_tools(page: str) -> None:
    for name in TOP:
        assert f"`{name}/" in page, name
    for path in (ROOT / "tools").iterdir():
        if path.suffix == ".py" and path.name != "__init__.py":
            assert f"`tools/{path.name}`" in page, path
        if (path / "__init__.py").exists():
            assert f"`tools/{path.name}/`" in page, path


def test_the_page_stays_one_page(page: str) -> None:
    assert len(page.splitlines()) <= 140


@cache
def modules() -> dict[str, Path]:
    """Return every module of the package and of the tools by its dotted name."""
    found = {}
    for top, folder in ((ROOT / "src", PACKAGE), (ROOT, ROOT / "tools")):
        for file in sorted(folder.rglob("*.py")):
            parts = file.relative_to(top).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return found


def statements(tree: ast.AST) -> Iterator[ast.Import | ast.ImportFrom]:
    """Find the imports that are run, those inside of functions included."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield node
        elif isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            for other in node.orelse:
                yield from statements(other)
        else:
            yield from statements(node)


def imported(node: ast.Import | ast.ImportFrom, package: list[str]) -> Iterator[tuple[str, str]]:
    """Return the modules that a statement may mean: `from a import b` means a.b or else a."""
    if isinstance(node, ast.Import):
        yield from ((alias.name, alias.name) for alias in node.names)
        return
    above = package[: len(package) - node.level + 1] if node.level else []
    base = ".".join([*above, *([node.module] if node.module else [])])
    yield from ((f"{base}.{alias.name}", base) for alias in node.names)


def graph_of(files: dict[str, Path]) -> Graph:
    graph: Graph = {module: set() for module in files}
    for module, file in files.items():
        package = module.split(".") if file.name == "__init__.py" else module.split(".")[:-1]
        for node in statements(ast.parse(file.read_text(encoding="utf-8"))):
            for name, base in imported(node, package):
                used = name if name in files else base
                if used in files and used != module:
                    graph[module].add(used)
    return graph


def cycle_in(graph: Graph) -> list[str]:
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        cycle: list[str] = error.args[1]
        return cycle
    return []


@pytest.fixture(scope="module")
def graph() -> Graph:
    return graph_of(modules())


def room_of(module: str) -> str:
    """Name a module's room as the map does."""
    path = modules()[module].relative_to(PACKAGE)
    return path.name if len(path.parts) == 1 else f"{path.parts[0]}/"


def upward(graph: Graph, rooms: list[str]) -> list[str]:
    """Return the imports that go up the map."""
    return [
        f"{module} imports {other}"
        for module, others in graph.items()
        for other in sorted(others)
        if module.startswith("bykz_data") and other.startswith("bykz_data")
        if rooms.index(room_of(module)) > rooms.index(room_of(other))
    ]


def test_imports_of_the_package_go_down_the_map(graph: Graph, page: str) -> None:
    assert upward(graph, rooms_of(page)) == []
    assert len(upward(graph, rooms_of(page)[::-1])) > 20


def test_no_modules_import_each_other_in_a_circle(graph: Graph) -> None:
    assert cycle_in({name: other for name, other in graph.items() if "derive" not in name}) == []
    assert sum(map(len, graph.values())) > 100


def test_a_circle_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("def late():\n    from room import b\n", encoding="utf-8")
    (tmp_path / "b.py").write_text("from .a import late\n", encoding="utf-8")
    files = {"room.a": tmp_path / "a.py", "room.b": tmp_path / "b.py"}
    assert set(cycle_in(graph_of(files))) == {"room.a", "room.b"}
    hidden = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .a import late\n"
    (tmp_path / "b.py").write_text(hidden, encoding="utf-8")
    assert cycle_in(graph_of(files)) == []


def test_the_package_does_without_the_tools_and_without_its_models(graph: Graph) -> None:
    for module, others in graph.items():
        if module.startswith("bykz_data") and not module.startswith("bykz_data.models"):
            assert not [name for name in others if name.startswith(("tools", "bykz_data.models"))]


def test_imports_are_relative_inside_a_room_only() -> None:
    for module, file in modules().items():
        for node in statements(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert node.level <= 1, f"{module}, line {node.lineno}: `from ..`"


LONGEST_FUNCTION, LONGEST_MODULE = 60, 500


def sources() -> list[Path]:
    """Return all Python files but scripts of users, which stay as they were written."""
    folders = ("src", "tools", "tests", "benchmarks", "docs")
    found = [file for name in folders for file in (ROOT / name).rglob("*.py")]
    return [file for file in sorted(found) if file.parent != ROOT / "tests" / "releases"]


def long_functions(text: str) -> list[str]:
    return [
        node.name
        for node in ast.walk(ast.parse(text))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        if node.end_lineno is not None and node.end_lineno - node.lineno >= LONGEST_FUNCTION
    ]


def banners(text: str) -> list[str]:
    return re.findall(r"^ *# ?[-=#*~]{3,}.*$", text, re.MULTILINE)


def test_no_function_outgrows_a_screen() -> None:
    long = {file.name: long_functions(file.read_text(encoding="utf-8")) for file in sources()}
    assert {name: found for name, found in long.items() if found} == {}
    assert long_functions("def f():\n" + "    pass\n" * 60) == ["f"]
    assert long_functions("def f():\n" + "    pass\n" * 59) == []


def test_no_module_outgrows_500_lines() -> None:
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in sources()}
    assert [file for file, length in lengths.items() if length > LONGEST_MODULE] == []
    assert len(lengths) > 100


def test_what_would_need_a_banner_is_a_module() -> None:
    assert [file for file in sources() if banners(file.read_text(encoding="utf-8"))] == []
    assert banners("x = 1\n# --- reading ----\n# a comment\n") == ["# --- reading ----"]
