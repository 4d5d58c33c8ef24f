"""The errors that users meet."""

from __future__ import annotations

import bykz_data
from bykz_data import errors


def test_every_error_is_importable_from_the_top_and_has_one_base() -> None:
    classes = {name: value for name, value in vars(errors).items() if isinstance(value, type)}
    assert len(classes) > 5
    for name, value in classes.items():
        assert name in dir(bykz_data)
        assert getattr(bykz_data, name) is value
        assert issubclass(value, bykz_data.BykzDataError)
