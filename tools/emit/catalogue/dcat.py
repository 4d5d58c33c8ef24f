"""The record in DCAT 3, with the properties that its European profile asks for."""

from __future__ import annotations

from bykz_data.catalog import Json
from tools.emit.descriptor import BOOK, COVERED

from .dataset import COUNTRIES, Dataset, address, sha256

AUTHORITY = "http://publications.europa.eu/resource/authority"
MEDIA_TYPES = "https://www.iana.org/assignments/media-types"

CONTEXT: Json = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "prov": "http://www.w3.org/ns/prov#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def record(dataset: Dataset) -> Json:
    """Describe the dataset and its files."""
    described, known = dataset.descriptor, dataset.manifest
    agent = {"@id": "#contributors", "@type": "foaf:Agent", "foaf:name": dataset.creator}
    first, last = COVERED
    return {
        "@context": CONTEXT,
        "@id": "#dataset",
        "@type": "dcat:Dataset",
        "dcterms:title": _english(described["title"]),
        "dcterms:description": _english(described["description"]),
        "dcterms:identifier": known["content_hash"],
        "dcat:version": known["version"],
        **({"dcterms:issued": _typed(dataset.released, "date")} if dataset.released else {}),
        "dcterms:creator": agent,
        "dcterms:publisher": {"@id": "#contributors"},
        "dcterms:license": _license(described),
        "dcterms:accessRights": _term("access-right/PUBLIC", "dcterms:RightsStatement"),
        "dcterms:bibliographicCitation": known["citation"],
        "dcat:keyword": [_english(word) for word in described["keywords"]],
        "dcat:theme": [
            {**_term(f"data-theme/{theme}", "skos:Concept"), "skos:prefLabel": _english(label)}
            for theme, label in (
                ("ECON", "Economy and finance"),
                ("INTR", "International issues"),
            )
        ],
        "dcterms:language": [
            _term(f"language/{code}", "dcterms:LinguisticSystem") for code in ("ENG", "SPA")
        ],
        "dcterms:spatial": [_term(f"country/{code}", "dcterms:Location") for code, _ in COUNTRIES],
        "dcterms:temporal": {
            "@type": "dcterms:PeriodOfTime",
            "dcat:startDate": _typed(first, "gYear"),
            "dcat:endDate": _typed(last, "gYear"),
        },
        "prov:wasDerivedFrom": {
            "@id": f"urn:isbn:{BOOK['isbn'].replace('-', '')}",
            "@type": "prov:Entity",
            "dcterms:title": _english(BOOK["title"]),
            "dcterms:creator": {"@type": "foaf:Agent", "foaf:name": BOOK["author"]},
            "dcterms:description": _english(BOOK["about"]),
        },
        "dcat:distribution": [_distribution(dataset, resource) for resource in dataset.resources],
    }


def _distribution(dataset: Dataset, resource: Json) -> Json:
    file = {"@id": address(resource)}
    return {
        "@id": f"#{resource['name']}",
        "@type": "dcat:Distribution",
        "dcterms:title": _english(resource["title"]),
        "dcterms:description": _english(resource["description"]),
        "dcat:accessURL": file,
        "dcat:downloadURL": file,
        "dcat:mediaType": {
            "@id": f"{MEDIA_TYPES}/{resource['mediatype']}",
            "@type": "dcterms:MediaType",
        },
        "dcterms:format": _term("file-type/CSV", "dcterms:MediaTypeOrExtent"),
        "dcterms:conformsTo": {"@id": f"../{resource['schema']}", "@type": "dcterms:Standard"},
        "dcterms:license": _license(dataset.descriptor),
        "dcat:byteSize": _typed(str(dataset.size(resource)), "nonNegativeInteger"),
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": {
                "@id": "spdx:checksumAlgorithm_sha256",
                "@type": "spdx:ChecksumAlgorithm",
            },
            "spdx:checksumValue": _typed(sha256(resource), "hexBinary"),
        },
    }


def _english(text: str) -> Json:
    return {"@value": text, "@language": "en"}


def _typed(value: str | None, kind: str) -> Json:
    return {"@value": value, "@type": f"xsd:{kind}"}


def _term(path: str, kind: str) -> Json:
    return {"@id": f"{AUTHORITY}/{path}", "@type": kind}


def _license(described: Json) -> Json:
    return {"@id": described["licenses"][0]["path"], "@type": "dcterms:LicenseDocument"}
