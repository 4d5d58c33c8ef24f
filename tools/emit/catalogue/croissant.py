"""The record in Croissant 1.1: files, tables, columns, keys and code lists."""

from __future__ import annotations

from bykz_data.catalog import Json
from bykz_data.models import (
    Column,
    codes,
    primary_key,
    table_columns,
    table_grain,
    table_name,
    table_title,
)
from tools.emit.dictionary import used_code_lists

from .dataset import Dataset, address, sha256

# The context that the specification recommends; readers warn about any other.
CONTEXT: Json = {
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

DATA_TYPES = {
    "string": "sc:Text",
    "dictionary": "sc:Text",
    "double": "cr:Float64",
    "int64": "sc:Integer",
    "bool": "sc:Boolean",
    "date32": "sc:Date",
}


def record(dataset: Dataset) -> Json:
    """Describe files, tables, columns, keys and code lists."""
    described, known = dataset.descriptor, dataset.manifest
    return {
        "@context": CONTEXT,
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
            *(_enumeration(name) for name in used_code_lists(dataset.models)),
            *(_record_set(resource, dataset) for resource in dataset.resources),
        ],
    }


def _file_object(dataset: Dataset, resource: Json) -> Json:
    return {
        "@type": "cr:FileObject",
        "@id": resource["path"],
        "name": resource["path"].rpartition("/")[2],
        "description": resource["description"],
        "contentUrl": address(resource),
        "contentSize": f"{dataset.size(resource)} B",
        "encodingFormat": resource["mediatype"],
        "sha256": sha256(resource),
    }


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
        "dataType": DATA_TYPES[info["arrow"]],
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
