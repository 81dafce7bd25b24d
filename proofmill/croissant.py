"""Croissant metadata of a release: JSON-LD that dataset tools read (mlcommons/croissant, spec 1.0).

Each configuration is a record set over its parquet shards. The nested trust record is left out:
the reference reader has no type for a struct column; it is described in the dataset card.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel

_CROISSANT = "http://mlcommons.org/croissant/"
# The context that the specification prescribes (section "JSON-LD context").
_CONTEXT: Mapping[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": _CROISSANT,
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
_TYPES: Mapping[str, str] = {
    "compiles": "sc:Boolean",
    "pass_rate": "sc:Float",
    "round": "sc:Integer",
    "samples": "sc:Integer",
}
_NESTED = frozenset({"trust"})


def croissant_text(title: str, records: Mapping[str, type[BaseModel]], version: str) -> str:
    """The metadata of a release whose configurations are `records`."""
    document = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": f"{_CROISSANT}1.0",
        "name": title.replace(" ", "-"),
        "description": (
            "Lean 4 statements with machine-verified proofs and refutations, and the problems in "
            "words that they came from. Each proof's `trust` column records what was checked."
        ),
        "license": "https://www.apache.org/licenses/LICENSE-2.0",
        "url": "https://lean-lang.org",
        "version": version,
        "datePublished": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "distribution": [_files(name) for name in records],
        "recordSet": [
            _record_set(name, list(model.model_fields)) for name, model in records.items()
        ],
    }
    return json.dumps(document, indent=2) + "\n"


def _files(name: str) -> dict[str, Any]:
    return {
        "@type": "cr:FileSet",
        "@id": f"{name}-files",
        "encodingFormat": "application/x-parquet",
        "includes": f"data/{name}/*.parquet",
    }


def _record_set(name: str, columns: Sequence[str]) -> dict[str, Any]:
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "field": [
            {
                "@type": "cr:Field",
                "@id": f"{name}/{column}",
                "dataType": _TYPES.get(column, "sc:Text"),
                "source": {
                    "fileSet": {"@id": f"{name}-files"},
                    "extract": {"column": column},
                },
            }
            for column in columns
            if column not in _NESTED
        ],
    }
