"""Content keys: the identity of every row is the hash of what it was made from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]


def canonical_json(value: Json) -> str:
    """JSON with sorted keys and no spaces: equal values give equal text."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def content_key(stage: str, parts: Mapping[str, Json]) -> str:
    """The key of a row of `stage` made from `parts`: 32 hex digits (128 bits of sha256)."""
    return hashlib.sha256(canonical_json([stage, parts]).encode()).hexdigest()[:32]


def text_hash(text: str) -> str:
    """sha256 hex of a text."""
    return hashlib.sha256(text.encode()).hexdigest()
