"""Where files that can be made again are kept: one folder per user."""

from __future__ import annotations

import os
from pathlib import Path


def cache_directory() -> Path:
    """`$PROOFMILL_CACHE`, else `$XDG_CACHE_HOME/proofmill`, else `~/.cache/proofmill`."""
    if explicit := os.environ.get("PROOFMILL_CACHE"):
        return Path(explicit)
    if base := os.environ.get("XDG_CACHE_HOME"):
        return Path(base) / "proofmill"
    return Path.home() / ".cache" / "proofmill"
