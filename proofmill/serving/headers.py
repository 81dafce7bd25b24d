"""Blanking the imports of a source whose modules this engine does not have."""

from __future__ import annotations

import re

from prover.lean.imports import imports_of


def blank_imports(source: str) -> str:
    """The source with its leading imports replaced by spaces: positions stay the same."""
    for found in list(imports_of(source)):
        blank = re.sub(r"[^\n]", " ", source[found.start : found.end])
        source = source[: found.start] + blank + source[found.end :]
    return source
