"""The codes and coordinates of places, held against packages that know them independently."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pycountry
import pytest

from bykz_data import load

PLACES: dict[str, dict[str, Any]] = {
    row["place_id"]: row for row in load("places", "arrow").to_pylist()
}

# The names that ISO 3166-2 gives in the languages of the countries.
SUBDIVISIONS = {
    "by-brest-region": "Bresckaja voblasć",
    "by-gomel-region": "Homieĺskaja voblasć",
    "by-grodno-region": "Hrodzienskaja voblasć",
    "by-minsk": "Horad Minsk",
    "by-minsk-region": "Minskaja voblasć",
    "by-mogilev-region": "Mahilioŭskaja voblasć",
    "by-vitebsk-region": "Viciebskaja voblasć",
    "kz-abay-region": "Abay oblysy",
    "kz-akmola-region": "Aqmola oblysy",
    "kz-aktobe-region": "Aqtöbe oblysy",
    "kz-almaty": "Almaty",
    "kz-almaty-region": "Almaty oblysy",
    "kz-astana": "Astana",
    "kz-atyrau-region": "Atyraū oblysy",
    "kz-east-kazakhstan-region": "Shyghys Qazaqstan oblysy",
    "kz-karaganda-region": "Qaraghandy oblysy",
    "kz-kostanay-region": "Qostanay oblysy",
    "kz-mangystau-region": "Mangghystaū oblysy",
    "kz-north-kazakhstan-region": "Soltüstik Qazaqstan oblysy",
    "kz-pavlodar-region": "Pavlodar oblysy",
    "kz-shymkent": "Shymkent",
    "ru-moscow": "Moskva",
}

# The cities from which the regions are governed; South Kazakhstan Region before it was divided.
SEATS = {
    "by-brest-region": "Brest",
    "by-gomel-region": "Gomel",
    "by-grodno-region": "Grodno",
    "by-minsk-region": "Minsk",
    "by-mogilev-region": "Mogilev",
    "by-vitebsk-region": "Vitebsk",
    "kz-abay-region": "Semey",
    "kz-akmola-region": "Kokshetau",
    "kz-aktobe-region": "Aktobe",
    "kz-almaty-region": "Konayev",
    "kz-atyrau-region": "Atyrau",
    "kz-east-kazakhstan-region": "Ust-Kamenogorsk",
    "kz-karaganda-region": "Karaganda",
    "kz-kostanay-region": "Kostanay",
    "kz-mangystau-region": "Aktau",
    "kz-north-kazakhstan-region": "Petropavl",
    "kz-pavlodar-region": "Pavlodar",
    "kz-south-kazakhstan-region": "Shymkent",
}


def test_countries_have_the_codes_of_iso_and_m49() -> None:
    countries = {key for key, row in PLACES.items() if row["kind"] == "country"}
    assert countries == {"by", "cn", "de", "kg", "kz", "pl", "ru", "tj", "tr"}
    for key in countries:
        known = pycountry.countries.get(alpha_2=key.upper())
        assert known is not None, key
        assert (PLACES[key]["iso_3166_1"], PLACES[key]["m49"]) == (
            known.alpha_3,
            int(known.numeric),
        )
        assert PLACES[key]["country"] is None
    for key in PLACES.keys() - countries:
        assert (PLACES[key]["iso_3166_1"], PLACES[key]["m49"]) == (None, None)


def test_divisions_have_the_code_of_their_name() -> None:
    known = {
        (division.country.alpha_2, division.name): division.code
        for country in ("BY", "KZ", "RU")
        for division in pycountry.subdivisions.get(country_code=country)  # type: ignore[no-untyped-call]
    }
    expected = {key: known[key[:2].upper(), name] for key, name in SUBDIVISIONS.items()}
    found = {key: row["iso_3166_2"] for key, row in PLACES.items() if row["iso_3166_2"]}
    assert found == expected
    without = {key for key, row in PLACES.items() if row["kind"] == "region"} - found.keys()
    assert without == {"kz-south-kazakhstan-region"}


def test_country_is_where_the_parents_lead() -> None:
    for key, row in PLACES.items():
        above = row
        while above["parent"] is not None:
            above = PLACES[above["parent"]]
        expected = above["place_id"] if above["kind"] == "country" and above is not row else None
        assert row["country"] == expected, key


@pytest.mark.once
def test_coordinates_are_those_of_geonames(root: Path, validators: Path) -> None:
    script = root / "tests" / "validators" / "geonames.py"
    command = [str(validators / "python"), str(script), "BY", "KZ", "RU"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    cities = json.loads(result.stdout)
    with_coordinates = {key for key, row in PLACES.items() if row["latitude"] is not None}
    assert with_coordinates == {
        key for key, row in PLACES.items() if row["kind"] in ("city", "region")
    }
    for key in with_coordinates:
        row = PLACES[key]
        name = SEATS.get(key, row["name"].partition(" (")[0])
        latitude, longitude = cities[key[:2].upper()][name]
        assert row["latitude"] == pytest.approx(latitude, abs=0.01), key
        assert row["longitude"] == pytest.approx(longitude, abs=0.01), key
