"""The errors that users meet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

import bykz_data
from bykz_data import cli, errors

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(("clone", "what"), [(True, '"."'), (False, '"bykz-data"')])
def test_a_missing_extra_is_installed_from_where_the_package_is(
    monkeypatch: pytest.MonkeyPatch, clone: bool, what: str
) -> None:
    monkeypatch.setattr(errors, "_is_clone", lambda: clone)
    said = str(errors.MissingExtraError("duckdb"))
    assert f'pip install {what[:-1]}[duckdb]"' in said
    assert said.endswith("folder of the clone") == clone


def test_every_error_is_importable_from_the_top_and_has_one_base() -> None:
    classes = {name: value for name, value in vars(errors).items() if isinstance(value, type)}
    assert len(classes) > 5
    for name, value in classes.items():
        assert name in dir(bykz_data)
        assert getattr(bykz_data, name) is value
        assert issubclass(value, bykz_data.BykzDataError)


def test_a_missing_loader_is_missed_in_the_module_where_it_was_looked_for() -> None:
    with pytest.raises(AttributeError) as error:
        bykz_data.load_trad  # type: ignore[attr-defined]  # noqa: B018
    assert str(error.value) == "module 'bykz_data' has no attribute 'load_trad'"
    assert (error.value.name, error.value.obj) == ("load_trad", bykz_data)


CALLS: dict[str, Callable[[Any], object]] = {
    "table": bykz_data.load,
    "backend": lambda frame: bykz_data.load("trade", frame),
    "format": lambda frame: bykz_data.export("x", frame),
    "backend of the network": bykz_data.network,
    "table of a schema": bykz_data.schema,
    "format of a citation": lambda frame: bykz_data.cite("trade", format=frame),
}


@pytest.mark.parametrize("what", CALLS)
def test_a_frame_in_the_place_of_a_name_is_named(what: str) -> None:
    frame = bykz_data.load_offices()
    expected = rf"a {what.partition(' ')[0]} is named by a text, not by a \w*Frame; choose one of: "
    with pytest.raises(bykz_data.UnknownNameError, match=expected):
        CALLS[what](frame)


def test_a_key_before_its_table_is_explained() -> None:
    with pytest.raises(bykz_data.CitationError, match="the table comes first, then the key"):
        bykz_data.cite("by-kz-turnover-2021", "trade")


@pytest.mark.parametrize("given", [pd.DataFrame({"a": [1]}), None, 5.5, b"x", ["kz"], object()])
def test_what_is_no_text_is_refused_by_its_type(given: Any) -> None:  # noqa: ANN401
    for function in (bykz_data.find, bykz_data.about, bykz_data.audit):
        with pytest.raises(bykz_data.WrongTypeError, match=f"not a {type(given).__name__}"):
            function(given)


def test_a_frame_is_no_page() -> None:
    with pytest.raises(bykz_data.WrongTypeError, match="must be a whole number"):
        bykz_data.page(pd.DataFrame({"a": [1, 2]}))  # type: ignore[arg-type]


def test_a_name_that_no_file_can_have_is_no_text_of_the_book(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["audit", "a\0b"]) == 2
    assert "cannot read" in capsys.readouterr().err
