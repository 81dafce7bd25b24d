"""Where proofmill keeps files that can be made again: one folder per user."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def cache_directory() -> Path:
    """`$PROOFMILL_CACHE`, else `$XDG_CACHE_HOME/proofmill`, else `~/.cache/proofmill`."""
    if explicit := os.environ.get("PROOFMILL_CACHE"):
        return Path(explicit)
    if base := os.environ.get("XDG_CACHE_HOME"):
        return Path(base) / "proofmill"
    return Path.home() / ".cache" / "proofmill"


def write_atomically(path: Path, content: bytes) -> None:
    """Write `content` to a temporary name next to `path`, then rename: readers never see half."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as handle:
            handle.write(content)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
