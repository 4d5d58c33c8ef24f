"""Models, descriptor and manifest to the records that catalogues read.

Croissant 1.1, schema.org, DCAT (with the DCAT-AP 3 profile) and Zenodo. Each says the same:
the manifest's version and content hash, the descriptor's words, the models' columns.

The distributions are the repository's CSV files, not the package's Parquet files: whoever
comes from a catalogue has a clone, a source archive or a deposit of it, reads CSV in any
program, and finds there the very bytes that the checksums name, whereas the bytes of a Parquet
file also tell the version of the library that wrote it. Their addresses are relative to the
record, because the project has no home on the web of which a record could speak; wherever
the folder is put, they lead to the files beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

from bykz_data.models import (
    Column,
    Table,
    codes,
    primary_key,
    table_columns,
    table_grain,
    table_name,
    table_title,
)
from bykz_data.text import json_text
from tools.emit.descriptor import BOOK, COVERED

if TYPE_CHECKING:
    from pathlib import Path

Json = dict[str, Any]

FOLDER = "catalogue"
CROISSANT = f"{FOLDER}/croissant.json"
SCHEMA_ORG = f"{FOLDER}/schema-org.jsonld"
DCAT = f"{FOLDER}/dcat.jsonld"
ZENODO = ".zenodo.json"

AUTHORITY = "http://publications.europa.eu/resource/authority"
MEDIA_TYPES = "https://www.iana.org/assignments/media-types"
WHERE = (("BLR", "Belarus"), ("KAZ", "Kazakhstan"))


@dataclass(frozen=True)
class Dataset:
    """What every record speaks of.

    Attributes
    ----------
    models
        The tables, in the order of the documentation.
    descriptor
        The Data Package descriptor of the CSV files.
    manifest
        The manifest, for what is measured: version, citation, content hash.
    root
        Folder to which the descriptor's paths are relative.
    """

    models: tuple[type[Table], ...]
    descriptor: Json
    manifest: Json
    root: Path

    @property
    def released(self) -> str | None:
        """The day of the release; None where this version is not released yet."""
        created: str | None = self.descriptor.get("created")
        return created and created[:10]

    @property
    def creator(self) -> str:
        """Who made the dataset."""
        return next(
            str(person["title"])
            for person in self.descriptor["contributors"]
            if "creator" in person["roles"]
        )

    @property
    def resources(self) -> list[Json]:
        """The descriptor's entries, one a table."""
        return list(self.descriptor["resources"])

    def size(self, resource: Json) -> int:
        """Return the number of bytes of a table's file."""
        size: int = (self.root / resource["path"]).stat().st_size
        return size


def records(dataset: Dataset) -> dict[str, str]:
    """Write all records; return their texts by path."""
    return {
        CROISSANT: json_text(croissant(dataset)),
        SCHEMA_ORG: json_text(schema_org(dataset)),
        DCAT: json_text(dcat(dataset)),
        ZENODO: json_text(zenodo(dataset)),
    }


def _sha256(resource: Json) -> str:
    return str(resource["hash"]).removeprefix("sha256:")


def _address(resource: Json) -> str:
    return f"../{resource['path']}"


# --- Croissant ---------------------------------------------------------------------------

# The context that the specification recommends; readers warn about any other.
_CROISSANT_CONTEXT: Json = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "arrayShape": "cr:arrayShape",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "containedIn": "cr:containedIn",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "description": {"@container": "@language"},
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isArray": "cr:isArray",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "name": {"@container": "@language"},
    "parentField": "cr:parentField",
    "path": "cr:path",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}

_CROISSANT_TYPES = {
    "string": "sc:Text",
    "dictionary": "sc:Text",
    "double": "cr:Float64",
    "int16": "sc:Integer",
    "bool": "sc:Boolean",
    "date32": "sc:Date",
}


def croissant(dataset: Dataset) -> Json:
    """Describe files, tables, columns, keys and code lists in Croissant 1.1."""
    described, known = dataset.descriptor, dataset.manifest
    return {
        "@context": _CROISSANT_CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.1",
        "name": described["name"],
        "alternateName": described["title"],
        "description": described["description"],
        "identifier": known["content_hash"],
        "version": known["version"],
        **({"datePublished": dataset.released} if dataset.released else {}),
        "license": described["licenses"][0]["path"],
        "citeAs": known["citation"],
        "creator": {"@type": "sc:Organization", "name": dataset.creator},
        "keywords": described["keywords"],
        "inLanguage": ["en", "es"],
        "isLiveDataset": False,
        "distribution": [_file_object(dataset, resource) for resource in dataset.resources],
        "recordSet": [
            *(_enumeration(name) for name in _code_lists(dataset.models)),
            *(_record_set(resource, dataset) for resource in dataset.resources),
        ],
    }


def _file_object(dataset: Dataset, resource: Json) -> Json:
    return {
        "@type": "cr:FileObject",
        "@id": resource["path"],
        "name": resource["path"].rpartition("/")[2],
        "description": resource["description"],
        "contentUrl": _address(resource),
        "contentSize": f"{dataset.size(resource)} B",
        "encodingFormat": resource["mediatype"],
        "sha256": _sha256(resource),
    }


def _code_lists(models: tuple[type[Table], ...]) -> list[str]:
    used = [column.info.get("codes") for model in models for column in table_columns(model)]
    return list(dict.fromkeys(name for name in used if name))


def _enumeration(name: str) -> Json:
    # Its own prefix keeps a code list apart from the table of the same name.
    record = f"codes/{name}"
    meanings: codes.Codes = getattr(codes, name.upper())
    return {
        "@type": "cr:RecordSet",
        "@id": record,
        "name": record,
        "description": f"Codes of the list {name} and what they mean.",
        "dataType": "sc:Enumeration",
        "key": {"@id": f"{record}/code"},
        "field": [
            {
                "@type": "cr:Field",
                "@id": f"{record}/{column}",
                "name": f"{record}/{column}",
                "dataType": "sc:Text",
            }
            for column in ("code", "meaning")
        ],
        "data": [
            {f"{record}/code": code, f"{record}/meaning": meaning}
            for code, meaning in meanings.items()
        ],
    }


def _record_set(resource: Json, dataset: Dataset) -> Json:
    name, file = resource["name"], resource["path"]
    model = next(m for m in dataset.models if table_name(m) == name)
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "description": f"{table_title(model)}. {table_grain(model)}",
        "key": {"@id": f"{name}/{primary_key(model)}"},
        "field": [_field(column, name, file, dataset) for column in table_columns(model)],
    }


def _field(column: Column, table: str, file: str, dataset: Dataset) -> Json:
    info = column.info
    target: Json | None = None
    if "references" in info:
        owner = next(m for m in dataset.models if table_name(m) == info["references"])
        path = next(r["path"] for r in dataset.resources if r["name"] == info["references"])
        # The file's column rather than the field of the other record set: along a reference to a
        # field, mlcroissant joins the two, and then cannot read tables that refer to themselves
        # or to each other.
        target = {"fileObject": {"@id": path}, "extract": {"column": primary_key(owner)}}
    elif "codes" in info:
        target = {"field": {"@id": f"codes/{info['codes']}/code"}}
    return {
        "@type": "cr:Field",
        "@id": f"{table}/{column.name}",
        "name": f"{table}/{column.name}",
        "description": _about(column),
        "dataType": _CROISSANT_TYPES[info["arrow"]],
        "source": {"fileObject": {"@id": file}, "extract": {"column": column.name}},
        **({"references": target} if target else {}),
    }


def _about(column: Column) -> str:
    info = column.info
    parts = [column.description]
    if "unit" in info:
        parts.append(f"Unit: {info['unit']}")
    if info.get("editorial"):
        parts.append("Set by the editors")
    return ". ".join(parts) + "."


# --- schema.org --------------------------------------------------------------------------


def schema_org(dataset: Dataset) -> Json:
    """Describe the dataset for search engines."""
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
            {"@type": "Country", "name": name, "identifier": code} for code, name in WHERE
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
        "distribution": [
            {
                "@type": "DataDownload",
                "name": resource["name"],
                "description": resource["description"],
                "contentUrl": _address(resource),
                "contentSize": f"{dataset.size(resource)} B",
                "encodingFormat": resource["mediatype"],
                "sha256": _sha256(resource),
            }
            for resource in dataset.resources
        ],
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


# --- DCAT --------------------------------------------------------------------------------

_DCAT_CONTEXT: Json = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "prov": "http://www.w3.org/ns/prov#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def dcat(dataset: Dataset) -> Json:
    """Describe the dataset in DCAT 3, as its European profile wants it."""
    described, known = dataset.descriptor, dataset.manifest
    agent = {"@id": "#contributors", "@type": "foaf:Agent", "foaf:name": dataset.creator}
    first, last = COVERED
    return {
        "@context": _DCAT_CONTEXT,
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
        "dcterms:spatial": [_term(f"country/{code}", "dcterms:Location") for code, _ in WHERE],
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
    address = {"@id": _address(resource)}
    return {
        "@id": f"#{resource['name']}",
        "@type": "dcat:Distribution",
        "dcterms:title": _english(resource["title"]),
        "dcterms:description": _english(resource["description"]),
        "dcat:accessURL": address,
        "dcat:downloadURL": address,
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
            "spdx:checksumValue": _typed(_sha256(resource), "hexBinary"),
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


# --- Zenodo ------------------------------------------------------------------------------


def zenodo(dataset: Dataset) -> Json:
    """Describe the dataset for a deposit at Zenodo."""
    described, known = dataset.descriptor, dataset.manifest
    rows = sum(entry["rows"] for entry in known["tables"].values())
    return {
        "upload_type": "dataset",
        "title": described["title"],
        "creators": [{"name": dataset.creator}],
        "description": (
            f"<p>{escape(described['description'], quote=False)}</p>\n"
            f"<p>{len(known['tables'])} tables with {rows} rows, as CSV, with schemas, a Data "
            "Package descriptor and the Python package that reads them.</p>"
        ),
        "version": known["version"],
        **({"publication_date": dataset.released} if dataset.released else {}),
        "access_right": "open",
        "license": described["licenses"][0]["name"],
        "keywords": described["keywords"],
        "language": "eng",
        "notes": f"Content hash of this version: {known['content_hash']}. {BOOK['about']}",
        "related_identifiers": [
            {
                "identifier": BOOK["isbn"],
                "relation": "isDerivedFrom",
                "resource_type": "publication-book",
                "scheme": "isbn",
            }
        ],
    }
