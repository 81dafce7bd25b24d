"""Which Lean checks: the embedded one, a project's, or two of them one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

EMBEDDED = "embedded"


@dataclass(frozen=True)
class LeanChoice:
    """project: None for the embedded engine. verify: a project or `embedded`; what the first one
    accepts has to hold there, too. ray_hosts: so many embedded engines as Ray actors instead."""

    project: Path | None = None
    verify: str | None = None
    ray_hosts: int | None = None
