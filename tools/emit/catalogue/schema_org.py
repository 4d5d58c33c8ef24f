"""The record in schema.org, for search engines."""

from __future__ import annotations

from bykz_data.catalog import Json
from bykz_data.models import Column, Table, table_columns, table_name, table_title
from tools.emit.descriptor import BOOK, COVERED

from .dataset import COUNTRIES, Dataset, address, sha256


def record(dataset: Dataset) -> Json:
    """Describe the dataset and its files."""
    described, known = dataset.descriptor, dataset.manifest
    return {
        # Written out, so that no reader has to fetch the vocabulary to understand the record.
        "@context": {
            "@vocab": "https://schema.org/",
            "license": {"@type": "@id"},
            "contentUrl": {"@type": "@id"},
        },
        "@type": "Dataset",
        "name": described["title"],
        "alternateName": described["name"],
        "description": described["description"],
        "identifier": {
            "@type": "PropertyValue",
            "propertyID": "content hash",
            "value": known["content_hash"],
        },
        "version": known["version"],
        **({"datePublished": dataset.released} if dataset.released else {}),
        "license": described["licenses"][0]["path"],
        "isAccessibleForFree": True,
        "creator": {"@type": "Organization", "name": dataset.creator},
        "keywords": described["keywords"],
        "inLanguage": ["en", "es"],
        "temporalCoverage": "/".join(COVERED),
        "spatialCoverage": [
            {"@type": "Country", "name": name, "identifier": code} for code, name in COUNTRIES
        ],
        "citation": known["citation"],
        "isBasedOn": {
            "@type": "Book",
            "name": BOOK["title"],
            "author": {"@type": "Person", "name": BOOK["author"]},
            "datePublished": BOOK["year"],
            "inLanguage": "es",
            "isbn": BOOK["isbn"],
            "description": BOOK["about"],
        },
        "measurementTechnique": (
            "Facts read out of the printed text, coded twice, each with its page."
        ),
        "variableMeasured": [
            _variable(model, column)
            for model in dataset.models
            for column in table_columns(model)
            if column.info["arrow"] == "double"
        ],
        "distribution": [_download(dataset, resource) for resource in dataset.resources],
    }


def _variable(model: type[Table], column: Column) -> Json:
    variable = {
        "@type": "PropertyValue",
        "name": f"{table_name(model)}.{column.name}",
        "description": f"{table_title(model)}: {column.description}",
    }
    if "unit" in column.info:
        variable["unitText"] = column.info["unit"]
    return variable


def _download(dataset: Dataset, resource: Json) -> Json:
    return {
        "@type": "DataDownload",
        "name": resource["name"],
        "description": resource["description"],
        "contentUrl": address(resource),
        "contentSize": f"{dataset.size(resource)} B",
        "encodingFormat": resource["mediatype"],
        "sha256": sha256(resource),
    }
